/**
 * Finds every word of a large list in a Chinese text, whatever its blanks and capitals. Words are filed under their first two units; where those stand
 * (at one place of a text in five) the third units are looked through, and what agrees there is held against the text. Linear in the text and in how many words
 * begin alike. No copy of the text is made.
 */

import { compileGate, compileUnitGate, passes } from '../gate.js';

/** Something that is filed under a word. */
interface Filed {
	readonly word: string;
}

/** A compiled list. */
export interface WordList<Entry extends Filed> {
	/** Calls `found` for every word that stands in the text, starts ascending: what is filed under it, where it begins and the offset after it. */
	scan(text: string, found: (entry: Entry, start: number, end: number) => void): void;
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

/** Two units as one number. */
const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/** @param entries by different words in small letters and without blanks; an empty one is never found. */
export function compileWordList<Entry extends Filed>(entries: readonly Entry[]): WordList<Entry> {
	const bits = Math.ceil(Math.log2(Math.max(16, entries.length * 4)));
	const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
	const slots = Int32Array.from(entries, ({ word }) => (word.length > 1 ? slotOf(unitAt(word, 0), unitAt(word, 1)) : -1));
	/** By slot: where its words begin in the lists below. Counting sort. */
	const begins = new Int32Array((1 << bits) + 1);
	for (const slot of slots) if (slot !== -1) begins[slot + 1] = (begins[slot + 1] as number) + 1;
	for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] as number) + (begins[i - 1] as number);
	/** One bit a slot, set where it has words: these fit where `begins` does not, in the fastest of the processor's memories. */
	const used = compileGate(
		slots.filter(slot => slot !== -1),
		1 << bits,
	);
	const pairs = new Uint32Array(entries.length);
	const thirds = new Uint16Array(entries.length);
	const filed: Entry[] = new Array(entries.length);
	const free = begins.slice();
	/** Words of one unit, by that unit. */
	const short = new Map<number, Entry>();
	const singles = compileUnitGate(entries.map(({ word }) => (word.length === 1 ? word : '')).join(''));
	entries.forEach((entry, i) => {
		const { word } = entry;
		if (word.length === 1) short.set(word.charCodeAt(0), entry);
		if (word.length < 2) return;
		const slot = slots[i] as number;
		const at = free[slot] as number;
		free[slot] = at + 1;
		pairs[at] = pairOf(unitAt(word, 0), unitAt(word, 1));
		thirds[at] = unitAt(word, 2);
		filed[at] = entry;
	});
	return {
		scan(text, found) {
			const { length } = text;
			let start = pastBlanks(text, 0);
			let first = unitAt(text, start);
			while (start < length) {
				const following = pastBlanks(text, start + 1);
				const second = unitAt(text, following);
				if (passes(singles, first)) found(short.get(first) as Entry, start, start + 1);
				const slot = slotOf(first, second);
				if (passes(used, slot)) {
					const pair = pairOf(first, second);
					const third = unitAt(text, pastBlanks(text, following + 1));
					const end = begins[slot + 1] as number;
					for (let at = begins[slot] as number; at < end; at++) {
						const own = thirds[at] as number;
						if ((own !== none && own !== third) || pairs[at] !== pair) continue;
						const entry = filed[at] as Entry;
						const after = own === none ? following + 1 : endOf(entry.word, text, start);
						if (after !== -1) found(entry, start, after);
					}
				}
				start = following;
				first = second;
			}
		},
	};
}
