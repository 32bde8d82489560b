/** The size of a document, as scores divide by it. */

import type { Audit, Pair } from '../model.js';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Words as a word processor counts them: runs without white space that hold a letter or a digit. Linear in the text. */
export function wordsIn(text: string): number {
	let words = 0;
	for (const [run] of text.matchAll(/\S+/g)) if (letterOrDigit.test(run)) words++;
	return words;
}

/** A report asks for the same document again and again. */
const counted = new WeakMap<readonly Pair[], number>();

/** Words of the English side of all pairs (MQM's evaluation word count: the source is counted, because Chinese has no spaces to count by). */
export function sourceWords({ pairs, words }: Audit): number {
	if (words !== undefined) return words;
	const count = counted.get(pairs) ?? pairs.reduce((sum, { source }) => sum + (source ? wordsIn(source.text) : 0), 0);
	counted.set(pairs, count);
	return count;
}
