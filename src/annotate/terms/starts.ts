/** Whether a term may begin at a word of a line: at nearly all words none does, and the tree of terms need not be looked into. */

import { compileGate, type Gate, passes } from '../gate.js';
import { cutWords, emptyWords, type Words } from './words.js';

/** How terms begin, by the hashes of their words. */
export interface TermStarts {
	/** Terms of one word. */
	readonly alone: Gate;
	/** Terms of two. */
	readonly pairs: Gate;
	/** The first three words of the others. */
	readonly threes: Gate;
}

const size = 1 << 18;
const first = (one: number): number => one & (size - 1);
const next = (before: number, one: number): number => (Math.imul(before, 31) + one) & (size - 1);

/** @param forms of all terms, as `foldEnglish` gives them. */
export function compileTermStarts(forms: readonly string[]): TermStarts {
	const [alone, pairs, threes]: [number[], number[], number[]] = [[], [], []];
	const words = emptyWords();
	for (const form of forms) {
		cutWords(form, words);
		const [one = 0, two = 0, three = 0] = words.hashes;
		if (words.count === 1) alone.push(first(one));
		else if (words.count === 2) pairs.push(next(first(one), two));
		else if (words.count > 2) threes.push(next(next(first(one), two), three));
	}
	return { alone: compileGate(alone, size), pairs: compileGate(pairs, size), threes: compileGate(threes, size) };
}

/** Whether a term may begin at a word. */
export function mayBeginTerm({ hashes, joined, count }: Words, at: number, { alone, pairs, threes }: TermStarts): boolean {
	const one = first(hashes[at] as number);
	if (passes(alone, one)) return true;
	if (at + 1 >= count || !joined[at + 1]) return false;
	const two = next(one, hashes[at + 1] as number);
	if (passes(pairs, two)) return true;
	return at + 2 < count && (joined[at + 2] as boolean) && passes(threes, next(two, hashes[at + 2] as number));
}
