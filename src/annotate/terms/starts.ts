/** Where in an English line a term may begin, told from the words that every line is cut into (`lineWords`): most lines hold no term and are looked at no further. */

import { compileGate, type Gate, passes } from '../gate.js';
import { compileWordGate, type LineWords, lineWords, type WordGate } from '../words.js';
import type { WordNode } from './termbase.js';
import { joinsLetters } from './words.js';

/** The first letters of all terms: some runs of them, as `lineWords` cuts ("R&D" is two runs, "10 percent" one). */
export interface TermStarts {
	readonly first: WordGate;
	/** By `keyOf`: beginnings after which more is to be asked, and those that are enough. */
	readonly open: Gate;
	readonly enough: Gate;
	/** There is a term without letters. */
	readonly anywhere: boolean;
}

/** So many runs are enough to believe that a term stands there: "in the" begins many that "in the pipeline" does not. */
const mostRuns = 4;

const bits = 20;
const keyOf = (before: number, run: number): number => (Math.imul(before, 0x9e3779b1) + Math.imul(run, 0x85ebca6b)) >>> (32 - bits);

/** A run by its letters and how many they are. */
const runAt = ({ starts, ends, hashes }: LineWords, i: number): number =>
	(hashes[i] as number) | (((ends[i] as number) - (starts[i] as number)) << 16);

const APOSTROPHE = 0x27;
const lettersS = compileWordGate(['s']);

/** The s of "company's", which no term is written with. */
function isPossessive({ line, starts, hashes }: LineWords, i: number): boolean {
	if (!passes(lettersS, hashes[i] as number)) return false;
	const before = (starts[i] as number) - 1;
	return before > 0 && line.charCodeAt(before) === APOSTROPHE && joinsLetters(line, before);
}

/** By a word's number the place of its first run, where all words are cut as one line; after the last, the number of runs. */
function firstRuns(words: readonly string[], { starts }: LineWords): readonly number[] {
	const places: number[] = [];
	let run = 0;
	let end = -1;
	for (const word of words) {
		places.push(run);
		end += 1 + word.length;
		while (run < starts.length && (starts[run] as number) < end) run++;
	}
	places.push(run);
	return places;
}

/**
 * @param roots the tree of the terms, by the number of the first word.
 * @param words by their numbers.
 */
export function compileTermStarts(roots: readonly (WordNode | undefined)[], words: readonly string[]): TermStarts {
	const line = lineWords(words.join(' '));
	const runs = firstRuns(words, line);
	const first: number[] = [];
	const open: number[] = [];
	const enough: number[] = [];
	let anywhere = false;
	const visit = (node: WordNode, word: number, before: number, runsBefore: number): void => {
		let key = before;
		let count = runsBefore;
		for (let i = runs[word] as number; i < (runs[word + 1] as number) && count < mostRuns; i++) {
			if (isPossessive(line, i)) continue;
			if (count === 0) first.push(line.hashes[i] as number);
			else open.push(key);
			key = keyOf(key, runAt(line, i));
			count++;
		}
		if (count === mostRuns || node.forms) enough.push(key);
		if (count === 0 && node.forms) anywhere = true;
		if (count === mostRuns || !node.next) return;
		open.push(key);
		for (const [following, child] of node.next) visit(child, following, key, count);
	};
	roots.forEach((root, word) => {
		if (root) visit(root, word, 0, 0);
	});
	return { first: compileGate(first), open: compileGate(open, 1 << bits), enough: compileGate(enough, 1 << bits), anywhere };
}

/** Whether a term may begin with the run of letters at a place. */
function mayStart(line: LineWords, from: number, { open, enough }: TermStarts): boolean {
	const { hashes } = line;
	let key = 0;
	for (let i = from; i < hashes.length; i++) {
		if (isPossessive(line, i)) {
			if (i === from) return false;
			continue;
		}
		key = keyOf(key, runAt(line, i));
		if (passes(enough, key)) return true;
		if (!passes(open, key)) return false;
	}
	return false;
}

/** The place of the next run of letters, from `from` on, with which a term may begin; −1 where there is none. */
export function nextStart(line: LineWords, from: number, starts: TermStarts): number {
	const { hashes } = line;
	for (let i = from; i < hashes.length; i++) if (passes(starts.first, hashes[i] as number) && mayStart(line, i, starts)) return i;
	return -1;
}
