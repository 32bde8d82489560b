/** Where one of a list of Chinese words may begin: its first two characters are asked before it is looked up. */

import { compileUnitGate, passes, type UnitGate } from './words.js';

/** The first and the second characters of the words. */
export interface Beginnings {
	readonly first: UnitGate;
	readonly second: UnitGate;
}

/** @param words of two characters and more. */
export const compileBeginnings = (words: readonly string[]): Beginnings => ({
	first: compileUnitGate(words.map(word => word.charAt(0)).join('')),
	second: compileUnitGate(words.map(word => word.charAt(1)).join('')),
});

/** The next place, from `from` on, where a word may begin; -1 where none does. */
export function nextBeginning(text: string, from: number, { first, second }: Beginnings): number {
	for (let at = from; at + 1 < text.length; at++) if (passes(first, text.charCodeAt(at)) && passes(second, text.charCodeAt(at + 1))) return at;
	return -1;
}
