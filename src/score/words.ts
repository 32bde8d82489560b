/** The size of a document, as scores divide by it. */

import type { Audit } from '../model.js';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Words as a word processor counts them: runs without white space that hold a letter or a digit. Linear in the text. */
export function wordsIn(text: string): number {
	let words = 0;
	for (const [run] of text.matchAll(/\S+/g)) if (letterOrDigit.test(run)) words++;
	return words;
}

/** Words of the English side of all pairs (MQM's evaluation word count: the source is counted, because Chinese has no spaces to count by). */
export const sourceWords = ({ pairs, words }: Audit): number =>
	words ?? pairs.reduce((sum, { source }) => sum + (source ? wordsIn(source.text) : 0), 0);
