/** Where one of a list of Chinese words may begin: its first two characters are asked before it is looked up. */

import { compileGate, type Gate, passes } from './gate.js';

/** How the words begin. */
export interface Beginnings {
	/** The first two characters of those that have two, as `pairOf` numbers them. */
	readonly pairs: Gate;
	/** The words of one character. */
	readonly alone: Gate;
}

/** The first two code units of a word as a number: words that differ here begin otherwise. */
const pairOf = (first: number, second: number): number => first * 31 + second;

/** A number as a gate has it. */
const within = (number: number, { length }: Gate): number => number & (length * 32 - 1);

/** @param words none of them empty. @param size of the gates, a power of two from 32 to 2¹⁶: small ones for tables that are many and asked now and then. */
export function compileBeginnings(words: readonly string[], size = 0x10000): Beginnings {
	const longer = words.filter(word => word.length > 1);
	const short = words.filter(word => word.length === 1);
	const gateOf = (numbers: readonly number[]): Gate =>
		compileGate(
			numbers.map(number => number & (size - 1)),
			size,
		);
	return { pairs: gateOf(longer.map(word => pairOf(word.charCodeAt(0), word.charCodeAt(1)))), alone: gateOf(short.map(word => word.charCodeAt(0))) };
}

/** Whether a word may begin with the two code units, or be the first of them alone. */
export const mayBegin = (first: number, second: number, { pairs, alone }: Beginnings): boolean =>
	passes(pairs, within(pairOf(first, second), pairs)) || passes(alone, within(first, alone));

/** The next place, from `from` on, where a word may begin; -1 where none does. */
export function nextBeginning(text: string, from: number, beginnings: Beginnings): number {
	const { length } = text;
	let first = from < length ? text.charCodeAt(from) : 0;
	for (let at = from; at < length; at++) {
		const second = at + 1 < length ? text.charCodeAt(at + 1) : 0;
		if (mayBegin(first, second, beginnings)) return at;
		first = second;
	}
	return -1;
}
