/** What a table knows about the words of an English line, looked up where they stand: nothing is cut out of the line for those that are in no table. */

import { CASE } from './code-units.js';
import { compileGate, type Gate, passes } from './gate.js';
import { hashOf, type LineWords } from './words.js';

interface Row<T> {
	readonly word: string;
	readonly value: T;
	/** Another word of the same hash. */
	readonly next: Row<T> | undefined;
}

/** A compiled table. */
export interface WordTable<T> {
	readonly gate: Gate;
	/** By the hashes of `LineWords`; words that share one are few. */
	readonly rows: ReadonlyMap<number, Row<T>>;
}

/** Whether a word of the line is this one, in whatever case. */
export function isWord({ line, starts, ends }: LineWords, i: number, word: string): boolean {
	const start = starts[i] as number;
	if ((ends[i] as number) - start !== word.length) return false;
	for (let k = 0; k < word.length; k++) if ((line.charCodeAt(start + k) | CASE) !== word.charCodeAt(k)) return false;
	return true;
}

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

/** @param entries by words in small letters, of two equal ones the first stands; those with anything but the letters a to z are left out, for no word of a line is one. */
export function compileWordTable<T>(entries: Iterable<readonly [word: string, value: T]>): WordTable<T> {
	const rows = new Map<number, Row<T>>();
	for (const [word, value] of [...entries].reverse()) {
		if (!isPlain(word)) continue;
		const hash = hashOf(word);
		rows.set(hash, { word, value, next: rows.get(hash) });
	}
	return { gate: compileGate(rows.keys()), rows };
}

/** What the table knows about word `i` of a line. */
export function lookUp<T>({ gate, rows }: WordTable<T>, words: LineWords, i: number): T | undefined {
	const hash = words.hashes[i] as number;
	if (!passes(gate, hash)) return undefined;
	for (let row = rows.get(hash); row !== undefined; row = row.next) if (isWord(words, i, row.word)) return row.value;
	return undefined;
}
