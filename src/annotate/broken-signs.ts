/** What an English line shows where it may be broken: one look at its words, after which most lines are asked nothing more. */

import { CASE } from './code-units.js';
import { compileGate, type Gate, passes } from './gate.js';
import { compilePairGate, hashOf, type LineWords, pairHash } from './words.js';

/** A word that slips are known of. */
export const SLIP = 1;
/** One that counts only where a certain letter begins the next word. */
export const SLIP_BEFORE = 2;
/** A word, in capitals, that half a sentence begins with. */
export const HALF = 4;
/** A word, in capitals, that a sentence begins with. */
export const OPENER = 8;
/** A word that ought not to stand before the full stop of a line, with one character behind it. */
export const LAST = 16;
/** Two words in a row that do not go together. */
export const PAIR = 32;
/** A word twice in a row. */
export const TWICE = 64;

const inCapitals = HALF | OPENER;

/** Words by the sign that they are. */
export type SignWords = readonly (readonly [sign: number, words: readonly string[]])[];

/** Words, and the small letters of which one begins the next word. */
export type Followed = readonly (readonly [words: readonly string[], letters: string])[];

/** Compiled. */
export interface SignTable {
	/** The signs that a word may be, by its hash. */
	readonly byWord: Uint8Array;
	/** The words of `SLIP_BEFORE`, each with the letters it counts before. */
	readonly followed: Gate;
	readonly pairs: Gate;
}

export function compileSigns(words: SignWords, followed: Followed, pairs: Iterable<readonly [before: string, after: string]>): SignTable {
	const byWord = new Uint8Array(0x10000);
	for (const [sign, list] of words)
		for (const word of list) {
			const hash = hashOf(word);
			byWord[hash] = (byWord[hash] as number) | sign;
		}
	const numbers = followed.flatMap(([list, letters]) =>
		list.flatMap(word => Array.from(letters, letter => followedBy(hashOf(word), letter.charCodeAt(0)))),
	);
	return { byWord, followed: compileGate(numbers), pairs: compilePairGate(pairs) };
}

/** A word and a letter as one number. */
const followedBy = pairHash;

/** The first letter of the word behind word `i`, a small one; 0 where it is the last. */
export const nextLetter = ({ line, starts }: LineWords, i: number): number =>
	i + 1 < starts.length ? line.charCodeAt(starts[i + 1] as number) | CASE : 0;

const CAPITAL_Z = 0x5a;

/** Of the signs that word `i` may be those that it is where it stands. */
function signsAt(words: LineWords, i: number, { byWord, followed }: SignTable): number {
	const { line, starts, ends, hashes } = words;
	let signs = byWord[hashes[i] as number] as number;
	if (signs & inCapitals && line.charCodeAt(starts[i] as number) > CAPITAL_Z) signs &= ~inCapitals;
	if (signs & SLIP_BEFORE && !passes(followed, followedBy(hashes[i] as number, nextLetter(words, i)))) signs &= ~SLIP_BEFORE;
	if (signs & LAST && ends[i] !== line.length - 1) signs &= ~LAST;
	return signs;
}

/** The signs of a line. Words that share a hash may show one that is none. */
export function signsOf(words: LineWords, table: SignTable): number {
	const { hashes } = words;
	const { byWord, pairs } = table;
	let signs = 0;
	let before = -1;
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		if (byWord[hash] !== 0) signs |= signsAt(words, i, table);
		if (hash === before) signs |= TWICE;
		if (passes(pairs, pairHash(before, hash))) signs |= PAIR;
		before = hash;
	}
	return signs;
}
