/**
 * Finds every word of a large list in a Chinese text, whatever its blanks and capitals. Words are filed under their first two units; where those stand
 * (at one place of a text in five) the third units are looked through, and what agrees there is held against the text. Linear in the text and in how many words
 * begin alike. No copy of the text is made.
 */

import { compileGate, compileUnitGate, passes } from '../gate.js';

/** A compiled list. */
export interface WordList {
	/** Calls `found` for every word that stands in the text, starts ascending: which word it is (its index in the list), where it begins and the offset after it. */
	scan(text: string, found: (word: number, start: number, end: number) => void): void;
}

const SPACE = 0x20;
/** Stands for the second or third unit of a word that has none. */
const none = 0;

const small = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);

/** The offset of the next unit that is no blank. */
function pastBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) === SPACE) at++;
	return at;
}

/** The small letter or other unit at an offset; none after the end. */
const unitAt = (text: string, at: number): number => (at < text.length ? small(text.charCodeAt(at)) : none);

/** The offset after the word where it stands at `start`, else -1. */
function endOf(word: string, text: string, start: number): number {
	let at = start;
	for (let i = 0; i < word.length; i++) {
		if (i > 0) at = pastBlanks(text, at);
		if (at >= text.length || small(text.charCodeAt(at++)) !== word.charCodeAt(i)) return -1;
	}
	return at;
}

/** @param words different ones, in small letters and without blanks; empty ones are never found. */
export function compileWordList(words: readonly string[]): WordList {
	const bits = Math.ceil(Math.log2(Math.max(16, words.length * 4)));
	const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
	const slots = Int32Array.from(words, word => (word.length > 1 ? slotOf(unitAt(word, 0), unitAt(word, 1)) : -1));
	/** By slot: where its words begin in `filed`. Counting sort. */
	const begins = new Int32Array((1 << bits) + 1);
	for (const slot of slots) if (slot !== -1) begins[slot + 1] = (begins[slot + 1] as number) + 1;
	for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] as number) + (begins[i - 1] as number);
	/** One bit a slot, set where it has words: these fit where `begins` does not, in the fastest of the processor's memories. */
	const used = compileGate(
		slots.filter(slot => slot !== -1),
		1 << bits,
	);
	const filed = new Int32Array(words.length);
	const thirds = new Uint16Array(words.length);
	const free = begins.slice();
	/** Words of one unit, by that unit. */
	const short = new Map<number, number>();
	const singles = compileUnitGate(words.filter(word => word.length === 1).join(''));
	slots.forEach((slot, word) => {
		const text = words[word] as string;
		if (text.length === 1) short.set(text.charCodeAt(0), word);
		if (slot !== -1) {
			const at = free[slot] as number;
			free[slot] = at + 1;
			filed[at] = word;
			thirds[at] = unitAt(text, 2);
		}
	});
	return {
		scan(text, found) {
			const { length } = text;
			let start = pastBlanks(text, 0);
			let first = unitAt(text, start);
			while (start < length) {
				const following = pastBlanks(text, start + 1);
				const second = unitAt(text, following);
				if (passes(singles, first)) found(short.get(first) as number, start, start + 1);
				const slot = slotOf(first, second);
				if (passes(used, slot)) {
					const third = unitAt(text, pastBlanks(text, following + 1));
					const end = begins[slot + 1] as number;
					for (let at = begins[slot] as number; at < end; at++) {
						if (thirds[at] !== none && thirds[at] !== third) continue;
						const word = filed[at] as number;
						const after = endOf(words[word] as string, text, start);
						if (after !== -1) found(word, start, after);
					}
				}
				start = following;
				first = second;
			}
		},
	};
}
