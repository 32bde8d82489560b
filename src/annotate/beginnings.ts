/** Where one of a list of Chinese words may begin: its first two characters are asked before it is looked up. */

import { compileGate, type Gate, passes } from './gate.js';

/** How the words begin. */
export interface Beginnings {
	/** The first two characters of those that have two, as `pairOf` numbers them, and the words of one character; as many of their bits as `mask` has. */
	readonly pairs: Gate;
	readonly alone: Gate;
	readonly mask: number;
}

/** The first two code units of a word as a number: words that differ here begin otherwise. */
const pairOf = (first: number, second: number): number => first * 31 + second;

/** @param words none of them empty. @param size of the gates, a power of two from 32 to 2¹⁶: small ones for tables that are many and asked now and then. */
export function compileBeginnings(words: readonly string[], size = 0x10000): Beginnings {
	const mask = size - 1;
	const longer = words.filter(word => word.length > 1);
	const short = words.filter(word => word.length === 1);
	return {
		pairs: compileGate(
			longer.map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1)) & mask),
			size,
		),
		alone: compileGate(
			short.map(word => word.charCodeAt(0) & mask),
			size,
		),
		mask,
	};
}

/** Whether a word may begin with the two code units, or be the first of them alone. */
export const mayBegin = (first: number, second: number, { pairs, alone, mask }: Beginnings): boolean =>
	passes(pairs, pairOf(first, second) & mask) || passes(alone, first & mask);

/** The next place, from `from` on, where a word may begin; -1 where none does. */
export function nextBeginning(text: string, from: number, { pairs, alone, mask }: Beginnings): number {
	const { length } = text;
	let first = from < length ? text.charCodeAt(from) : 0;
	for (let at = from; at < length; at++) {
		const second = at + 1 < length ? text.charCodeAt(at + 1) : 0;
		if (passes(pairs, pairOf(first, second) & mask) || passes(alone, first & mask)) return at;
		first = second;
	}
	return -1;
}
