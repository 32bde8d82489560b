/** A table of words that is looked into for nearly every word of every line: as `WordTable`, but all in a few flat lists that stay near the processor. */

import { CASE } from './code-units.js';
import { hashOf, type LineWords } from './words.js';

/** A compiled index. */
export interface WordIndex<T> {
	/** By the last bits of a hash, one after another where several share them: the place of a word in the other lists plus one, 0 for the end of the search. */
	readonly slots: Uint16Array;
	readonly hashes: Uint16Array;
	/** Where the letters of each word begin; one more at the end. */
	readonly starts: Uint32Array;
	readonly letters: Uint8Array;
	readonly values: readonly T[];
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

/** Four times as many slots as words, so that what is in no slot is seen at once. */
const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(words * 4 + 1));

/** @param table by words in small letters; those with anything but the letters a to z are left out, for no word of a line is one. At most 65,534. */
export function compileWordIndex<T>(table: ReadonlyMap<string, T>): WordIndex<T> {
	const rows = [...table].filter(([word]) => isPlain(word));
	const slots = new Uint16Array(slotsFor(rows.length));
	const hashes = Uint16Array.from(rows, ([word]) => hashOf(word));
	const starts = new Uint32Array(rows.length + 1);
	for (const [i, [word]] of rows.entries()) {
		starts[i + 1] = (starts[i] as number) + word.length;
		let slot = (hashes[i] as number) & (slots.length - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
		slots[slot] = i + 1;
	}
	const letters = Uint8Array.from(rows.map(([word]) => word).join(''), letter => letter.charCodeAt(0));
	return { slots, hashes, starts, letters, values: rows.map(([, value]) => value) };
}

/** Whether a word of the line is the one at a place of the index, in whatever case. */
function isRow({ starts, letters }: WordIndex<unknown>, row: number, { line, starts: from, ends }: LineWords, i: number): boolean {
	const [start, first] = [from[i] as number, starts[row] as number];
	const length = (starts[row + 1] as number) - first;
	if ((ends[i] as number) - start !== length) return false;
	for (let k = 0; k < length; k++) if ((line.charCodeAt(start + k) | CASE) !== letters[first + k]) return false;
	return true;
}

/** What the index knows about word `i` of a line. */
export function findWord<T>(index: WordIndex<T>, words: LineWords, i: number): T | undefined {
	const { slots, hashes, values } = index;
	const hash = words.hashes[i] as number;
	const last = slots.length - 1;
	for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
		const row = (slots[slot] as number) - 1;
		if (hashes[row] === hash && isRow(index, row, words, i)) return values[row];
	}
	return undefined;
}
