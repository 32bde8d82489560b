/** The words of an English line, cut once for all that look at them, and a quick way to see that none of a list is among them. */

import { CASE, isDigit, isSmall } from './code-units.js';
import { compileGate, type Gate, passes } from './gate.js';
import { remembering } from './of-late.js';

/** The words of a line as parallel lists: runs of the letters A to Z, in order. */
export interface LineWords {
	readonly line: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** 16 bits of each word in small letters: words that differ here differ. */
	readonly hashes: readonly number[];
	/** Whether the line holds a digit (or a control character, which nobody minds), and whether anything beyond ASCII. */
	readonly digits: boolean;
	readonly odd: boolean;
}

const next = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;
const finish = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** Room to cut a line in; the lists that are kept are copied out of it, as long as they are. */
const room = { starts: [] as number[], ends: [] as number[], hashes: [] as number[] };

function cut(line: string): LineWords {
	const { starts, ends, hashes } = room;
	const { length } = line;
	let count = 0;
	let digits = false;
	let odd = false;
	for (let i = 0; i < length; i++) {
		let c = line.charCodeAt(i) | CASE;
		if (isSmall(c)) {
			starts[count] = i;
			let hash = 0;
			while (isSmall(c)) {
				hash = next(hash, c);
				i++;
				c = i < length ? line.charCodeAt(i) | CASE : 0;
			}
			ends[count] = i;
			hashes[count] = finish(hash);
			count++;
		}
		if (isDigit(c)) digits = true;
		else if (c > 0x7f) odd = true;
	}
	return { line, starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count), digits, odd };
}

/** The words of a line as lists. */
export const lineWords = remembering(cut);

/** A word of a line in small letters. */
export const wordAt = ({ line, starts, ends }: LineWords, i: number): string => line.slice(starts[i], ends[i]).toLowerCase();

/** The hash of a word of the letters a to z, in whatever case. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i) | CASE);
	return finish(hash);
}

/** A list of words by their hashes, for `passes`: what does not pass is none of them. */
export type WordGate = Gate;

/** @param words runs of the letters a to z; of a phrase, one word of it. */
export const compileWordGate = (words: Iterable<string>): WordGate => compileGate(Array.from(words, hashOf));

/** Whether one of the words of a line, by their hashes, may be of the list; where not, none is. */
export function holdsAny(hashes: readonly number[], gate: WordGate): boolean {
	for (let i = 0; i < hashes.length; i++) if (passes(gate, hashes[i] as number)) return true;
	return false;
}

/** Whether the line may hold a word of the list; where not, it does not. */
export const mayHoldWord = (line: string, gate: WordGate): boolean => holdsAny(lineWords(line).hashes, gate);

/** 16 bits of two words in a row, by their hashes. */
export const pairHash = (before: number, after: number): number => (before * 31 + after) & 0xffff;

/** Two words in a row, as a gate for `nextPair`. */
export const compilePairGate = (pairs: Iterable<readonly [before: string, after: string]>): WordGate =>
	compileGate(Array.from(pairs, ([before, after]) => pairHash(hashOf(before), hashOf(after))));

/** The place of the next word, from `from` on, that may be the second of such a pair; −1 where there is none. */
export function nextPair({ hashes }: LineWords, from: number, gate: WordGate): number {
	for (let i = Math.max(1, from); i < hashes.length; i++) if (passes(gate, pairHash(hashes[i - 1] as number, hashes[i] as number))) return i;
	return -1;
}
