/** Which Chinese words a line may hold, by how they begin: its characters, and every two in a row, are worked out once for all that is looked for in it. */

import { compileGate, passes } from './gate.js';
import { foldedAt } from './script.js';

const mask = 0xfff;

/** How words begin, as numbers: the first two characters of each, or the only one. */
export type WordBeginnings = Uint16Array;

const beginningOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & mask;

/** @param words none of them empty, in either script. */
export const compileWordBeginnings = (words: readonly string[]): WordBeginnings =>
	Uint16Array.from(words, word => (word.length === 1 ? foldedAt(word, 0) & mask : beginningOf(foldedAt(word, 0), foldedAt(word, 1))));

/** The line looked at last. */
let line = '';
const held = compileGate([], mask + 1);

function hold(index: number): void {
	held[index >>> 5] = (held[index >>> 5] as number) | (1 << (index & 31));
}

function read(folded: string): void {
	line = folded;
	held.fill(0);
	let first = 0;
	for (let i = 0; i < folded.length; i++) {
		const second = folded.charCodeAt(i);
		hold(second & mask);
		hold(beginningOf(first, second));
		first = second;
	}
}

/** Whether the folded line may hold one of the words from `from` up to `to`; where not, it does not. */
export function mayHoldOne(folded: string, beginnings: WordBeginnings, from = 0, to = beginnings.length): boolean {
	if (folded !== line) read(folded);
	for (let i = from; i < to; i++) if (passes(held, beginnings[i] as number)) return true;
	return false;
}

/** Whether the folded line holds one of the folded words; `from` is where their beginnings start. */
export function holdsOneOf(folded: string, words: readonly string[], beginnings: WordBeginnings, from = 0): boolean {
	if (folded !== line) read(folded);
	for (let i = 0; i < words.length; i++) if (passes(held, beginnings[from + i] as number) && folded.includes(words[i] as string)) return true;
	return false;
}
