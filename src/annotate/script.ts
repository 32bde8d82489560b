/**
 * What a text is written with: counts of Han and Latin letters, Traditional and Simplified characters, and the fold that lets one table serve both scripts.
 * Character tables: OpenCC's TSCharacters and STCharacters (opencc-js 1.4.2, Apache-2.0).
 */

import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { remembering } from './of-late.js';

/** One bit set a property of a UTF-16 code unit. */
const HAN = 1;
const LATIN = 2;
const DIGIT = 4;
const TRADITIONAL = 8;
const SIMPLIFIED = 16;
const ODD = 32;
const CODE = 64;

const properties = new Uint8Array(0x10000);
const chineseFold = new Uint16Array(0x10000);
const englishFold = new Uint16Array(0x10000);

const range = (table: Uint8Array, from: number, to: number, bit: number): void => {
	for (let c = from; c <= to; c++) table[c] = (table[c] ?? 0) | bit;
};
let filled = false;

/** The tables are filled when the first text is looked at: a run that has nothing to read waits for none. */
function fillTables(): void {
	filled = true;
	range(properties, 0x3400, 0x4dbf, HAN);
	range(properties, 0x4e00, 0x9fff, HAN);
	range(properties, 0xf900, 0xfaff, HAN);
	range(properties, 0xd840, 0xd8bf, HAN); // high surrogates of the supplementary ideographic planes
	properties[0x3007] = HAN; // 〇
	for (const [from, to] of [
		[0x41, 0x5a],
		[0x61, 0x7a],
		[0xc0, 0x24f],
		[0xff21, 0xff3a],
		[0xff41, 0xff5a],
	] as const)
		range(properties, from, to, LATIN);
	for (const start of [0x30, 0xff10]) range(properties, start, start + 9, DIGIT);
	properties[0xd7] = 0; // ×
	properties[0xf7] = 0; // ÷
	// Code units that can belong to what is not seen or cannot be read, surrogates of either sort, and what UTF-8 read as Latin-1 begins with.
	for (const [from, to] of [
		[0x00, 0x08],
		[0x0b, 0x0c],
		[0x0e, 0x1f],
		[0x7f, 0x9f],
		[0xad, 0xad],
		[0xc2, 0xf4],
		[0x61c, 0x61c],
		[0x180e, 0x180e],
		[0x200b, 0x200f],
		[0x2028, 0x202e],
		[0x2060, 0x2069],
		[0xd800, 0xf8ff],
		[0xfdd0, 0xfdef],
		[0xfeff, 0xfeff],
		[0xfff9, 0xffff],
	] as const)
		range(properties, from, to, ODD);
	for (const sign of '<{%@') range(properties, sign.charCodeAt(0), sign.charCodeAt(0), CODE);

	for (let c = 0; c < 0x10000; c++) chineseFold[c] = c;
	for (let c = 0xff01; c <= 0xff5e; c++) chineseFold[c] = c - 0xfee0;
	chineseFold[0xffe0] = 0xa2; // ￠
	chineseFold[0xffe1] = 0xa3; // ￡
	chineseFold[0xffe5] = 0xa5; // ￥
	chineseFold[0xffe6] = 0x20a9; // ￦
	chineseFold[0x3000] = 0x20;
	chineseFold[0xa0] = 0x20;
	chineseFold[0x202f] = 0x20;
	chineseFold[0x2009] = 0x20;
	// The hyphens of codes, the sign of negative figures.
	for (const dash of [0x2010, 0x2011, 0x2212]) chineseFold[dash] = 0x2d;
	englishFold.set(chineseFold);
	for (const dash of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) englishFold[dash] = 0x2d;
	for (const quote of [0x2018, 0x2019, 0x2032]) englishFold[quote] = 0x27;
	for (const quote of [0x201c, 0x201d, 0x2033]) englishFold[quote] = 0x22;

	for (const entry of traditionalToSimplified.split('|')) {
		const [from = '', to = ''] = entry.split(' ');
		if (from.length !== 1 || to.length !== 1) continue;
		chineseFold[from.charCodeAt(0)] = to.charCodeAt(0);
		properties[from.charCodeAt(0)] = (properties[from.charCodeAt(0)] ?? 0) | TRADITIONAL;
	}
	for (const entry of simplifiedToTraditional.split('|')) {
		const [from = '', ...to] = entry.split(' ');
		if (from.length === 1 && !to.includes(from)) properties[from.charCodeAt(0)] = (properties[from.charCodeAt(0)] ?? 0) | SIMPLIFIED;
	}
}

/** A UTF-16 code unit as `foldChinese` has it, 0 beyond the end: for a look at a line that need not be folded for it. */
export function foldedAt(text: string, at: number): number {
	if (!filled) fillTables();
	return at < text.length ? (chineseFold[text.charCodeAt(at)] as number) : 0;
}

/** As many units are strung together at once. */
const block = 8192;
/** `fromCharCode` takes lists that are just as long as the text: of those for lines of usual length one each is kept. */
const lists: number[][] = [];
const usual = 256;

function listOf(length: number): number[] {
	const list = lists[length] ?? new Array<number>(length);
	if (length < usual) lists[length] = list;
	return list;
}

const beyondAscii = /[^\x00-\x7f]/;

function folded(text: string, table: Uint16Array): string {
	let first = text.search(beyondAscii);
	if (first < 0) return text;
	if (!filled) fillTables();
	while (first < text.length && table[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
	if (first === text.length) return text;
	let result = text.slice(0, first);
	for (let from = first; from < text.length; from += block) {
		const units = listOf(Math.min(block, text.length - from));
		for (let i = 0; i < units.length; i++) units[i] = table[text.charCodeAt(from + i)] as number;
		result += String.fromCharCode.apply(null, units);
	}
	return result;
}

/** Simplified characters, half-width ASCII, plain spaces and `-` for hyphens and the minus sign: one unit for one unit, so offsets stay true. For looking things up, never for showing. */
export const foldChinese = remembering(text => folded(text, chineseFold));

/** Half-width ASCII, `-` for every dash and minus, straight quotes, plain spaces: one unit for one unit, so offsets stay true. For looking things up, never for showing. */
export const foldEnglish = remembering(text => folded(text, englishFold));

/** How many code units of a text are Han, Latin letters, digits, only Traditional, only Simplified; and what else it holds. */
export interface Census {
	readonly han: number;
	readonly latin: number;
	readonly digits: number;
	readonly traditional: number;
	readonly simplified: number;
	/** A code unit that may be hidden or broken: most lines hold none. */
	readonly odd: boolean;
	/** A sign that tags, placeholders and e-mail addresses are written with. */
	readonly code: boolean;
}

/** As many units are counted before the counts are taken out: each has as many bits as this number. */
const run = 63;
const bitsOfCount = 6;
/** Of the properties of a unit those that are counted, each as a count of its own, in the order of their names. */
const counts = Uint32Array.from({ length: 128 }, (_, bits) => {
	let all = 0;
	for (let i = 0; i < 5; i++) all |= ((bits >> i) & 1) << (i * bitsOfCount);
	return all;
});
const countOf = (all: number, place: number): number => (all >>> (place * bitsOfCount)) & run;

function counted(text: string): Census {
	if (!filled && text !== '') fillTables();
	let han = 0;
	let latin = 0;
	let digits = 0;
	let traditional = 0;
	let simplified = 0;
	let held = 0;
	for (let from = 0; from < text.length; from += run) {
		const to = Math.min(text.length, from + run);
		let all = 0;
		for (let i = from; i < to; i++) {
			const bits = properties[text.charCodeAt(i)] as number;
			held |= bits;
			all += counts[bits] as number;
		}
		han += countOf(all, 0);
		latin += countOf(all, 1);
		digits += countOf(all, 2);
		traditional += countOf(all, 3);
		simplified += countOf(all, 4);
	}
	return { han, latin, digits, traditional, simplified, odd: (held & ODD) !== 0, code: (held & CODE) !== 0 };
}

/** Counts in one pass; a supplementary ideograph counts once. */
export const census = remembering(counted);
