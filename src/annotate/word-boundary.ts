/** Where Chinese words begin and end, asked only of places in doubt: `Intl.Segmenter` is exact enough to refute a match and too slow to find one. */

import type { Span } from '../model.js';

/** How much of the line is looked at on either side, in UTF-16 code units. */
const reach = 12;

let segmenter: Intl.Segmenter | undefined;

/**
 * Whether `span` cuts a word of `text` in two: 數組 of 少數組織 does, the word 少數 reaches into it. A longer word that holds the whole of the span is no cut.
 */
export function splitsWord(text: string, span: Span): boolean {
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const from = Math.max(0, span[0] - reach);
	for (const { segment, index } of segmenter.segment(text.slice(from, span[1] + reach))) {
		const [start, end] = [from + index, from + index + segment.length];
		if (end <= span[0]) continue;
		if (start >= span[1]) return false;
		if ((start < span[0] && end < span[1]) || (start > span[0] && end > span[1])) return true;
	}
	return false;
}

/** Whether `span` is only a part of a longer word: 能 of 能力. */
export function isOfLongerWord(text: string, [start, end]: Span): boolean {
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const from = Math.max(0, start - reach);
	for (const { segment, index } of segmenter.segment(text.slice(from, end + reach))) {
		const at = from + index;
		if (at <= start && at + segment.length >= end) return segment.length > end - start;
	}
	return false;
}
