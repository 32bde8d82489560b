/** Whether an English line may hold a quantity at all: most lines do not, and are not cut into tokens. */

import { compileWordTable, lookUp, type WordTable } from '../word-table.js';
import { lineWords } from '../words.js';

/** Compiled: a line without one of these signs and words holds no quantity. */
export interface Opening {
	readonly fractions: RegExp;
	readonly words: WordTable<true>;
}

/** @param words in small letters; @param fractionSigns ½ and its like. */
export const compileOpening = (words: Iterable<string>, fractionSigns: string): Opening => ({
	fractions: new RegExp(`[${fractionSigns}]`),
	words: compileWordTable(Array.from(words, word => [word, true] as const)),
});

const LOW_LINE = 0x5f;

/** Whether the line holds a digit, a fraction sign or a word that can begin a quantity. */
export function mayHoldQuantity(line: string, opening: Opening): boolean {
	const words = lineWords(line);
	if (words.digits || (words.odd && opening.fractions.test(line))) return true;
	const { starts, ends } = words;
	for (let i = 0; i < starts.length; i++) {
		if (!lookUp(opening.words, words, i)) continue;
		const [start, end] = [starts[i] as number, ends[i] as number];
		const isName = (start > 0 && line.charCodeAt(start - 1) === LOW_LINE) || (end < line.length && line.charCodeAt(end) === LOW_LINE);
		if (!isName) return true;
	}
	return false;
}
