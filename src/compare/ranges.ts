/** Ranges of which the other side makes two figures: "aged 18 to 34", 18歲和34歲. */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Match, Quantity, Span } from '../model.js';
import { agreeing } from './readings.js';

/** What a linguist writes, as alternatives of patterns. */
export interface RangeRows {
	/** Chinese that sets two figures side by side. */
	readonly joins: string;
	/** What may stand between the first figure and such a word. */
	readonly tail: string;
	/** Chinese that says range all the same, anywhere in the clause. */
	readonly range: string;
	/** English that speaks of two figures, or of a way from one to the other. */
	readonly two: string;
}

/** Compiled; Chinese folded. */
export interface Ranges {
	readonly joins: RegExp;
	readonly range: RegExp;
	readonly two: RegExp;
}

/** Compiles the rows, once. */
export const compileRanges = ({ joins, tail, range, two }: RangeRows): Ranges => ({
	joins: new RegExp(foldChinese(`^ ?(?:${tail})?(?:${joins}) ?$`)),
	range: new RegExp(foldChinese(range)),
	two: new RegExp(`\\b(?:${two})\\b`, 'i'),
});

const figureOf = ({ readings: [{ value }] }: Quantity): number => Number(value.numerator) / Number(value.denominator);

const isEnd = ({ relation, source, target }: Match, part: 'from' | 'to'): boolean =>
	source?.range?.part === part && target !== undefined && !target.range && agreeing.has(relation);

/** The two figures of a Chinese line that an English range became; spans are offsets into the lines as they are written. */
export function lostRange({ pair, matches }: Compared, { joins, range, two }: Ranges): { readonly source: Span; readonly target: Span } | undefined {
	for (const first of matches) {
		if (!isEnd(first, 'from')) continue;
		const last = matches.find(match => isEnd(match, 'to') && match.source?.range?.id === first.source?.range?.id);
		const [from, to, low, high] = [first.source, last?.source, first.target, last?.target];
		if (!from || !to || !low || !high || low.span[1] > high.span[0] || figureOf(to) - figureOf(from) <= 1) continue;
		const [english, chinese] = [pair.source?.text ?? '', pair.target?.text ?? ''];
		if (!joins.test(foldChinese(chinese.slice(low.span[1], high.span[0])))) continue;
		const around = chinese.slice(Math.max(0, low.span[0] - 4), low.span[0]) + chinese.slice(high.span[1], high.span[1] + 6);
		if (range.test(foldChinese(around)) || two.test(english.slice(Math.max(0, from.span[0] - 40), to.span[1]))) continue;
		return { source: [from.span[0], to.span[1]], target: [low.span[0], high.span[1]] };
	}
	return undefined;
}
