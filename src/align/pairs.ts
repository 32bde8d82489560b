/** From segments to pairs: sides, kinds, order. */

import { census } from '../annotate/script.js';
import type { Pair, PairKind, Segment, Side } from '../model.js';
import { classify, head, isPlainSentence, type LineKind } from './classify.js';
import type { AlignWords } from './words.js';

/** A pair before it has its place in the document. */
export type Bead = Omit<Pair, 'index'>;

/** One side of neighbouring segments of a file; there must be at least one. */
export function sideFrom(segments: readonly Segment[]): Side {
	const own = segments as readonly [Segment, ...Segment[]];
	return { segments: own, text: own.length === 1 ? own[0].text : own.map(segment => segment.text).join('\n') };
}

/** Letters and digits alone, lower case: what makes two lines the same but for their punctuation. */
export const bare = (text: string): string =>
	head(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line may state a quantity: then it is never put aside as a label or a stage direction. */
function mayCount(text: string, words: AlignWords): boolean {
	const line = head(text);
	if (census(line).digits > 0) return true;
	for (const c of line) if (words.numerals[c] !== undefined) return true;
	return (line.toLowerCase().match(/[a-z]+/g) ?? []).some(word => words.counting.has(word));
}

/** A heading in Chinese: short, without a mark at its end. */
const isChineseLabel = (text: string): boolean => text.trim().length <= 24 && !/[.!?\u3002\uff01\uff1f,\uff0c;\uff1b\u2026\u3001]/.test(text);

function kindOfOne(text: string, words: AlignWords): PairKind {
	const kind = classify(text);
	if (kind === 'punctuation') return kind;
	if (kind === 'label') return 'label';
	return kind === 'direction' && !mayCount(text, words) ? 'direction' : 'prose';
}

const isEmpty = (kind: LineKind): boolean => kind === 'punctuation' || kind === 'blank';

/** The kind of a pair, or of a side that stands alone. `strict`: a heading and its translation stay prose, so that they are looked at. */
export function kindOf(source: string | undefined, target: string | undefined, words: AlignWords, strict: boolean): PairKind {
	if (source === undefined || target === undefined) return kindOfOne(source ?? target ?? '', words);
	if (isPlainSentence(source)) return 'prose';
	const left = classify(source);
	const right = classify(target);
	if (isEmpty(left) && isEmpty(right)) return 'punctuation';
	const same = left === 'label' && bare(source) === bare(target);
	if (same && (census(source).digits === 0 || source.trim() === target.trim())) return 'label';
	const directions = left === 'direction' && right === 'direction';
	const labels = !strict && left === 'label' && isChineseLabel(target);
	if ((!directions && !labels) || mayCount(source, words) || mayCount(target, words)) return 'prose';
	return directions ? 'direction' : 'label';
}
