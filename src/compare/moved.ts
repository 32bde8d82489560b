/** Figures that a translator moved into a neighbouring pair, or says again there: they are missing or added in one pair only to stand in another. */

import type { Match, Quantity } from '../model.js';
import { sameReadings } from './quantities.js';

const isOpen = ({ relation }: Match): boolean => relation === 'missing' || relation === 'added';

/** Whether what is missing in one pair is what was added in another: the figure has moved. */
function isAnswered({ source, target }: Match, others: readonly Match[]): boolean {
	return others.some(other => {
		if (source && !target && other.target && !other.source) return sameReadings(source, other.target) !== undefined;
		return target && !source && other.source && !other.target ? sameReadings(other.source, target) !== undefined : false;
	});
}

/** What a translator says again for what English only hints at: which year is meant, what the larger wafer is compared with. */
const sayable: ReadonlySet<string> = new Set(['date', 'measure', 'money', 'percent']);

/** Whether an added figure with its unit is one that the English text just named. */
const isSaidNearby = ({ relation, target }: Match, near: readonly Quantity[]): boolean =>
	relation === 'added' &&
	sayable.has(target?.readings[0].kind ?? '') &&
	near.some(quantity => target && sayable.has(quantity.readings[0].kind) && sameReadings(quantity, target) !== undefined);

/** The matches of a document, pair by pair, with what has moved from or to a neighbouring pair marked `elsewhere`. `sources` are the English quantities of each pair. */
export function markMoved(matches: readonly (readonly Match[])[], sources: readonly (readonly Quantity[])[]): readonly (readonly Match[])[] {
	return matches.map((own, i) => {
		if (!own.some(isOpen)) return own;
		const near = [...(matches[i - 1] ?? []), ...(matches[i + 1] ?? [])].filter(isOpen);
		const said = [...(sources[i - 2] ?? []), ...(sources[i - 1] ?? []), ...(sources[i + 1] ?? [])];
		return markOwn(own, near, said);
	});
}

const markOwn = (own: readonly Match[], near: readonly Match[], said: readonly Quantity[]): readonly Match[] =>
	own.map(match => (isOpen(match) && (isAnswered(match, near) || isSaidNearby(match, said)) ? { ...match, elsewhere: true } : match));
