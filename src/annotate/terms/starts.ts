/** Whether a term may begin at a word of a line: at nearly all words none does, and the tree of terms need not be looked into. */

import { compileGate, type Gate, passes } from '../gate.js';
import { cutWords, emptyWords, type Words } from './words.js';

/** How terms begin, by the hashes of their words. */
export interface TermStarts {
	/** Terms of one word. */
	readonly alone: Gate;
	/** The first two words of the others. */
	readonly pairs: Gate;
}

const size = 1 << 17;
const small = (hash: number): number => hash & (size - 1);
const pairOf = (one: number, two: number): number => small(Math.imul(one, 31) + two);

/** @param forms of all terms, as `foldEnglish` gives them. */
export function compileTermStarts(forms: readonly string[]): TermStarts {
	const [alone, pairs]: [number[], number[]] = [[], []];
	const words = emptyWords();
	for (const form of forms) {
		cutWords(form, words);
		const [one = 0, two = 0] = words.hashes;
		if (words.count === 1) alone.push(small(one));
		else if (words.count > 1) pairs.push(pairOf(one, two));
	}
	return { alone: compileGate(alone, size), pairs: compileGate(pairs, size) };
}

/** Whether a term may begin at a word. */
export function mayBeginTerm({ hashes, joined, count }: Words, at: number, { alone, pairs }: TermStarts): boolean {
	const one = hashes[at] as number;
	if (passes(alone, small(one))) return true;
	return at + 1 < count && (joined[at + 1] as boolean) && passes(pairs, pairOf(one, hashes[at + 1] as number));
}
