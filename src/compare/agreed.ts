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

const isAgreed = ({ source, target, relation }: Match): boolean => source !== undefined && target !== undefined && agreeing.has(relation);

/** Every two figures of one kind and unit that are not the same; `isWanted` is asked of its English and its Chinese. None of a line that is a table. */
export function pairsOfAKind(
	matches: readonly Match[],
	isWanted: (source: Quantity, target: Quantity) => boolean,
): readonly (readonly [Agreed, Agreed])[] {
	if (matches.length < 2) return none;
	const agreed: Agreed[] = [];
	for (const match of matches) {
		if (!isAgreed(match)) continue;
		const both = match as Agreed;
		if (isWanted(both.source, both.target)) agreed.push(both);
	}
	if (agreed.length < 2 || agreed.length > most) return none;
	let pairs: (readonly [Agreed, Agreed])[] | undefined;
	for (let i = 0; i < agreed.length; i++)
		for (let k = i + 1; k < agreed.length; k++) {
			const [a, b] = [agreed[i] as Agreed, agreed[k] as Agreed];
			if (!areAlike(a.source, b.source) || equals(a.source.readings[0].value, b.source.readings[0].value)) continue;
			pairs ??= [];
			pairs.push([a, b]);
		}
	return pairs ?? none;
}

/** Whether one of the figures that is like the first of two stands between them. */
export function isPartedByAlike(a: Quantity, b: Quantity, figures: readonly Quantity[]): boolean {
	const [from, to] = [Math.min(a.span[1], b.span[1]), Math.max(a.span[0], b.span[0])];
	for (const figure of figures) if (figure.span[0] >= from && figure.span[1] <= to && areAlike(figure, a)) return true;
	return false;
}

/** Whether one of the figures stands between two places of its line. */
export function isParted(a: Span, b: Span, figures: readonly Quantity[]): boolean {
	const [from, to] = [Math.min(a[1], b[1]), Math.max(a[0], b[0])];
	for (const { span } of figures) if (span[0] >= from && span[1] <= to) return true;
	return false;
}
