/** Chinese bounds that do not touch their figure: 至少服用八錠, 突破每桶 70 美元. */

import { foldChinese } from '../annotate/script.js';
import type { Bound, Span } from '../model.js';

/** What a linguist writes: Chinese words by what they say, how many characters may follow before the figure, English bounds that prove nothing here. */
export interface BoundsAheadRows {
	readonly chinese: Readonly<Partial<Record<Bound, readonly string[]>>>;
	readonly between: number;
	readonly loose: readonly string[];
}

/** Compiled: Chinese folded. */
export interface BoundsAhead {
	readonly words: readonly (readonly [word: string, bound: Bound])[];
	readonly between: number;
	/** How far before a figure a bound may begin. */
	readonly reach: number;
	readonly loose: RegExp;
}

export function compileBoundsAhead({ chinese, between, loose }: BoundsAheadRows): BoundsAhead {
	const words = Object.entries(chinese).flatMap(([bound, own]) => own.map(word => [foldChinese(word), bound as Bound] as const));
	const reach = between + Math.max(...words.map(([word]) => word.length));
	return { words, between, reach, loose: new RegExp(`^(?:${loose.join('|')})\\b`, 'i') };
}

/** What parts a bound from a figure that is not its own: a mark, another figure, or 的 behind what is compared. */
const parts = /[\d的,.;:!?()，、；：。！？（）「」]/;

/**
 * The bound that stands before an offset with a few characters between; the longest of those that end last, so that 不超過 is no 超過.
 * @param text the Chinese line as it is written; spans are offsets into it.
 */
export function boundAhead(
	text: string,
	at: number,
	{ words, between, reach }: BoundsAhead,
): { readonly bound: Bound; readonly span: Span } | undefined {
	const from = Math.max(0, at - reach);
	const head = foldChinese(text.slice(from, at));
	let best: { readonly bound: Bound; readonly span: Span } | undefined;
	for (const [word, bound] of words) {
		const start = head.lastIndexOf(word);
		const span: Span = [from + start, from + start + word.length];
		if (start < 0 || (best && (span[1] < best.span[1] || (span[1] === best.span[1] && span[0] >= best.span[0])))) continue;
		best = { bound, span };
	}
	if (!best) return undefined;
	const gap = text.slice(best.span[1], at);
	return gap.length === 0 || gap.length > between || parts.test(gap) ? undefined : best;
}
