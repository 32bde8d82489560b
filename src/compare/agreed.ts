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

/** Whether two figures are of one kind and unit. */
export const areAlike = ({ readings: [a] }: Quantity, { readings: [b] }: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** Every two figures of one kind and unit that are not the same; `isWanted` is asked of the English one. None of a line that is a table. */
export function pairsOfAKind(matches: readonly Match[], isWanted: (figure: Quantity) => boolean): readonly (readonly [Agreed, Agreed])[] {
	if (matches.length < 2) return [];
	const agreed = matches.filter(
		(match): match is Match & Agreed =>
			match.source !== undefined && match.target !== undefined && agreeing.has(match.relation) && isWanted(match.source),
	);
	if (agreed.length > most) return [];
	return agreed.flatMap((a, i) =>
		agreed
			.slice(i + 1)
			.flatMap(b => (areAlike(a.source, b.source) && !equals(a.source.readings[0].value, b.source.readings[0].value) ? [[a, b] as const] : [])),
	);
}

/** Whether one of the figures stands between two places of its line. */
export function isParted(a: Span, b: Span, figures: readonly Quantity[]): boolean {
	const [from, to] = [Math.min(a[1], b[1]), Math.max(a[0], b[0])];
	return figures.some(({ span }) => span[0] >= from && span[1] <= to);
}
