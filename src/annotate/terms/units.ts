/** A Chinese line as words are looked up in it, whatever its script, blanks and capitals: one pass over it, then only what stands there is held against it. */

import { foldedAt } from '../script.js';

/** The units of a line, folded, in small letters, without the blanks. What stands in the lists from `count` on is left over from earlier lines. */
export interface Units {
	count: number;
	units: Uint16Array;
	/** Where each stands in the line. */
	offsets: Int32Array;
	/** By the hash of a unit and the one after it: the last place where the two stand, and 1; 0 where they do not. */
	readonly lasts: Int32Array;
	/** The place before with the same hash, and 1. */
	earlier: Int32Array;
}

const hashes = 4096;

/** Lists to read lines into, one after the other. */
export const emptyUnits = (): Units => ({
	count: 0,
	units: new Uint16Array(256),
	offsets: new Int32Array(256),
	lasts: new Int32Array(hashes),
	earlier: new Int32Array(256),
});

const hashOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 20;

function grow(units: Units, length: number): void {
	units.units = new Uint16Array(length);
	units.offsets = new Int32Array(length);
	units.earlier = new Int32Array(length);
}

function forget({ count, units, lasts }: Units): void {
	for (let i = 1; i < count; i++) lasts[hashOf(units[i - 1] as number, units[i] as number)] = 0;
}

const SPACE = 0x20;

const small = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);

/** Reads a line. */
export function readUnits(text: string, into: Units): void {
	forget(into);
	const { length } = text;
	if (length > into.units.length) grow(into, 2 * length);
	const { units, offsets, lasts, earlier } = into;
	let count = 0;
	let last = 0;
	for (let i = 0; i < length; i++) {
		const unit = small(foldedAt(text, i));
		if (unit === SPACE) continue;
		units[count] = unit;
		offsets[count] = i;
		if (count > 0) {
			const hash = hashOf(last, unit);
			earlier[count - 1] = lasts[hash] as number;
			lasts[hash] = count;
		}
		last = unit;
		count++;
	}
	into.count = count;
}

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** Whether the ends of what stands from one place to another are within a longer Latin word. */
function isCut({ units, count }: Units, start: number, end: number): boolean {
	if (start > 0 && isLatin(units[start] as number) && isLatin(units[start - 1] as number)) return true;
	return end < count && isLatin(units[end - 1] as number) && isLatin(units[end] as number);
}

/** Whether a word stands at a place; Latin ones only as whole words. @param word folded, in small letters, without blanks. */
export function standsAt(word: string, line: Units, place: number): boolean {
	if (place < 0 || place + word.length > line.count) return false;
	for (let i = 0; i < word.length; i++) if (line.units[place + i] !== word.charCodeAt(i)) return false;
	return !isCut(line, place, place + word.length);
}

/** A word of one unit is looked for at each place. */
function singleBefore(word: string, line: Units, before: number): number {
	for (let place = before - 1; place >= 0; place--) if (standsAt(word, line, place)) return place;
	return -1;
}

/** @param from a place with the hash of the word, and 1. */
function amongSame(word: string, line: Units, from: number): number {
	for (let next = from; next > 0; next = line.earlier[next - 1] as number) if (standsAt(word, line, next - 1)) return next - 1;
	return -1;
}

/** The last place of a line where a word stands, or -1. */
export const lastPlace = (word: string, line: Units): number =>
	word.length > 1
		? amongSame(word, line, line.lasts[hashOf(word.charCodeAt(0), word.charCodeAt(1))] as number)
		: word === ''
			? -1
			: singleBefore(word, line, line.count);

/** The place where it stands before that, or -1. */
export const placeBefore = (word: string, line: Units, place: number): number =>
	word.length > 1 ? amongSame(word, line, line.earlier[place] as number) : singleBefore(word, line, place);

/** Where what stands from one place on, so many units, is in the line as it is written. */
export const spanAt = ({ offsets }: Units, place: number, length: number): readonly [number, number] => [
	offsets[place] as number,
	(offsets[place + length - 1] as number) + 1,
];
