/** How terms begin, by the hashes of their words: at nearly all words of a line none does, and where one may it is said which rows to look at. */

import { compileGate, type Gate, passes } from '../gate.js';
import { foldEnglish } from '../script.js';
import { inflections } from './inflect.js';
import { cutWords, emptyWords, type Words } from './words.js';

/** Rows by the codes of what their forms begin with. */
export interface TermStarts {
	/** The codes of all. */
	readonly gate: Gate;
	/** By the last bits of a code: where its rows begin in the lists below. */
	readonly begins: Int32Array;
	readonly codes: Int32Array;
	readonly rows: Int32Array;
}

const bits = 19;
const size = 1 << bits;

const codeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/** The code of a word by itself. */
const codeOfWord = ({ hashes }: Words, at: number): number => codeOf(hashes[at] as number);

/** The code of a word and the next. */
const codeOfTwo = ({ hashes }: Words, at: number): number => codeOf(Math.imul(hashes[at] as number, 31) + (hashes[at + 1] as number));

const words = emptyWords();

const beyondAscii = /[^\x00-\x7f]/;

/** The words of a form; good until the next form is asked for. */
function wordsOfForm(form: string): Words {
	cutWords(beyondAscii.test(form) ? foldEnglish(form) : form, words);
	return words;
}

/** How a form begins: the code of the only word, or of the first two; -1 where it has no words. */
function beginningOf(own: Words): number {
	if (own.count === 0) return -1;
	return own.count === 1 ? codeOfWord(own, 0) : codeOfTwo(own, 0);
}

/**
 * Goes through the forms of a row with their endings. Of several words the last takes them, of verbs the first: what has three words and more begins with an
 * ending as without, and where it begins otherwise than is asked its endings are left out.
 * @param file is given the words of each form (good until the next), and says whether the form begins as is asked.
 */
export function eachForm(forms: readonly string[], takesEndings: boolean, file: (form: string, own: Words, code: number) => boolean): void {
	const tell = (form: string): boolean => {
		const own = wordsOfForm(form);
		return file(form, own, beginningOf(own));
	};
	for (const form of forms) {
		if (takesEndings && form.startsWith('to ')) inflections(form).forEach(tell);
		else if ((tell(form) || words.count < 3) && takesEndings) inflections(form).slice(1).forEach(tell);
	}
}

/** The codes of all that the forms of a row begin with, each once. */
export function beginningsOf(forms: readonly string[], takesEndings: boolean): readonly number[] {
	const codes = new Set<number>();
	eachForm(forms, takesEndings, (_, { count }, code) => {
		if (count > 0) codes.add(code);
		return false;
	});
	return [...codes];
}

/** Beginnings of rows, one after the other. */
export interface Beginnings {
	readonly codes: number[];
	readonly rows: number[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_!#%&()*+,./:<=>?@';
const base = 81;
const digitAt = (text: string, at: number): number => values[text.charCodeAt(at)] as number;
const values = new Uint8Array(0x80);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
const END = 0x3b;

/** Codes as text, three signs each; `;` between rows. */
export const packCodes = (rows: readonly (readonly number[])[]): string =>
	rows.map(codes => codes.map(code => [base * base, base, 1].map(unit => digits.charAt(Math.floor(code / unit) % base)).join('')).join('')).join(';');

/** Puts the codes of `packCodes` to others. @param first the number of its first row. */
export function unpackCodes(packed: string, first: number, into: Beginnings): void {
	const { codes, rows } = into;
	let row = first;
	for (let at = 0; at < packed.length; at++) {
		if (packed.charCodeAt(at) === END) {
			row++;
			continue;
		}
		codes.push((digitAt(packed, at) * base + digitAt(packed, at + 1)) * base + digitAt(packed, at + 2));
		rows.push(row);
		at += 2;
	}
}

/** Counting sort. @param beginnings rows ascending. */
export function compileTermStarts({ codes, rows }: Beginnings): TermStarts {
	const slots = (1 << Math.min(bits, Math.max(8, Math.ceil(Math.log2(codes.length + 1))))) - 1;
	const begins = new Int32Array(slots + 2);
	for (const code of codes) {
		const next = (code & slots) + 1;
		begins[next] = (begins[next] as number) + 1;
	}
	for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] as number) + (begins[i - 1] as number);
	const free = begins.slice();
	const [sortedCodes, sortedRows] = [new Int32Array(codes.length), new Int32Array(codes.length)];
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] as number;
		const at = free[code & slots] as number;
		free[code & slots] = at + 1;
		sortedCodes[at] = code;
		sortedRows[at] = rows[i] as number;
	}
	return { gate: compileGate(codes, size), begins, codes: sortedCodes, rows: sortedRows };
}

/** The first place in the lists where a code stands, or -1. */
function placeOf({ gate, begins, codes }: TermStarts, code: number): number {
	if (!passes(gate, code)) return -1;
	const slot = code & (begins.length - 2);
	const end = begins[slot + 1] as number;
	for (let at = begins[slot] as number; at < end; at++) if (codes[at] === code) return at;
	return -1;
}

/** The place of the terms that are a word of a line, or -1. */
export const placeAlone = (line: Words, at: number, starts: TermStarts): number => placeOf(starts, codeOfWord(line, at));

/** The place of the terms that may begin at a word of a line and go on, or -1. */
export const placeOfTwo = (line: Words, at: number, starts: TermStarts): number =>
	at + 1 < line.count && line.joined[at + 1] ? placeOf(starts, codeOfTwo(line, at)) : -1;

/** The rows that have a form which begins with the code at a place, ascending. */
export function rowsAt({ begins, codes, rows }: TermStarts, place: number): readonly number[] {
	const code = codes[place] as number;
	const end = begins[(code & (begins.length - 2)) + 1] as number;
	const found: number[] = [];
	for (let at = place; at < end; at++) if (codes[at] === code) found.push(rows[at] as number);
	return found;
}
