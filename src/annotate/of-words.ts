/** What one line after the other asks of its words, kept where the word is found again without being cut out. */

import { isWord } from './word-table.js';
import { type LineWords, wordAt } from './words.js';

interface Kept<T> {
	readonly word: string;
	readonly made: T;
}

/** How many hashes words can have. */
const hashes = 0x10000;

/** What `make` gives for a word of a line in small letters, less the work for those met before: of the words that share a hash the last is kept. */
export function rememberingWords<T>(make: (word: string) => T): (words: LineWords, i: number) => T {
	let all: (Kept<T> | undefined)[] | undefined;
	return (words, i) => {
		all ??= new Array<Kept<T> | undefined>(hashes).fill(undefined);
		const hash = words.hashes[i] as number;
		const last = all[hash];
		if (last && isWord(words, i, last.word)) return last.made;
		const word = wordAt(words, i);
		const made = make(word);
		all[hash] = { word, made };
		return made;
	};
}
