/** Figures that both sides agree on, two by two: what may stand in each other's place. */

import { equals } from '../annotate/quantities/rational.js';
import type { Match, Quantity, Span } from '../model.js';
import { agreeing } from './readings.js';

/** A figure of both sides. */
export interface Agreed {
	readonly source: Quantity;
	readonly target: Quantity;
}

/** More in a line are a table, which is not read by the words around its figures. */
const most = 16;

const none: readonly (readonly [Agreed, Agreed])[] = [];

/** Whether two figures are of one kind and unit. */
export const areAlike = ({ readings: [a] }: Quantity, { readings: [b] }: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** Every two figures of one kind and unit that are not the same; `isWanted` is asked of its English and its Chinese. None of a line that is a table. */
export function pairsOfAKind(
	matches: readonly Match[],
	isWanted: (source: Quantity, target: Quantity) => boolean,
): readonly (readonly [Agreed, Agreed])[] {
	if (matches.length < 2) return none;
	const agreed: Agreed[] = [];
	for (const { source, target, relation } of matches)
		if (source && target && agreeing.has(relation) && isWanted(source, target)) agreed.push({ source, target });
	if (agreed.length < 2 || agreed.length > most) return none;
	const pairs: (readonly [Agreed, Agreed])[] = [];
	for (const [i, a] of agreed.entries())
		for (const b of agreed.slice(i + 1))
			if (areAlike(a.source, b.source) && !equals(a.source.readings[0].value, b.source.readings[0].value)) pairs.push([a, b]);
	return pairs;
}

/** Whether one of the figures stands between two places of its line. */
export function isParted(a: Span, b: Span, figures: readonly Quantity[]): boolean {
	const [from, to] = [Math.min(a[1], b[1]), Math.max(a[0], b[0])];
	return figures.some(({ span }) => span[0] >= from && span[1] <= to);
}
