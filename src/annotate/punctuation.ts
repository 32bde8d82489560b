/** Punctuation of one side: marks that stand where none should, brackets and quotation marks without their partner, marks of the wrong width or style. */

import type { Locale, Span } from '../model.js';
import { compileUnitGate, type Gate, passes } from './gate.js';

/** Brackets of one class stand for one another across the languages. */
export type BracketClass = 'round' | 'square' | 'quote' | 'title';

/** The tables a linguist edits. */
export interface MarkData {
	/** Half-width marks and their full-width forms. */
	readonly full: Readonly<Record<string, string>>;
	/** The outer quotation marks of each variety. */
	readonly quotes: Readonly<Record<Locale, readonly [open: string, close: string]>>;
	readonly brackets: readonly (readonly [kind: BracketClass, open: string, close: string])[];
}

/** The tables made ready. */
export interface Marks extends MarkData {
	readonly opens: ReadonlyMap<string, { readonly kind: BracketClass; readonly close: string }>;
	readonly closes: ReadonlyMap<string, { readonly kind: BracketClass; readonly open: string }>;
	/** Finds any bracket or directed quotation mark. */
	readonly any: RegExp;
	/** All of them. */
	readonly units: Gate;
}

/** Turns the bracket rows over. */
export const compileMarks = (data: MarkData): Marks => ({
	...data,
	opens: new Map(data.brackets.map(([kind, open, close]) => [open, { kind, close }])),
	closes: new Map(data.brackets.map(([kind, open, close]) => [close, { kind, open }])),
	any: new RegExp(`[${data.brackets.flatMap(([, open, close]) => [`\\${open}`, `\\${close}`]).join('')}]`),
	units: compileUnitGate(data.brackets.map(([, open, close]) => open + close).join('')),
});

/** What may be wrong with the marks of a Chinese text, as bits: where one is not set, nothing of the kind is. */
export const STRAY = 1;
export const WIDTH = 2;
export const ROUND = 4;
export const QUOTES = 8;
export const SPACED = 16;

/** What a code unit is, as bits; ROUND and QUOTES are as above. */
const HAN = 32;
const LETTER = 64;
const BLANK = 128;
const DOT = 256;
/** Half-width marks but for the dot, and full-width ones. */
const HALF = 512;
const FULL = 1024;
/** Behind it a mark belongs to the Chinese. */
const CLOSING = 2048;

const isOf = new Uint16Array(0x10000);
const mark = (characters: string, bit: number): void => {
	for (const character of characters) isOf[character.charCodeAt(0)] = (isOf[character.charCodeAt(0)] as number) | bit;
};
isOf.fill(HAN, 0x3400, 0xa000).fill(HAN, 0xf900, 0xfb00).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(BLANK, 0x2000, 0x200b);
mark('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', BLANK);
mark('.', DOT);
mark(',;:?!', HALF);
mark('，、；：。！？', FULL);
mark('」』”）', CLOSING);
mark('(', ROUND);
mark('“「"', QUOTES);

/** What may be wrong with the marks of a Chinese text, in one pass over it. */
export function marksIn(text: string): number {
	let held = 0;
	let before = 0;
	/** The last that is no blank. */
	let solid = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = isOf[text.charCodeAt(i)] as number;
		if (unit & (HALF | DOT)) {
			if (before & (HAN | CLOSING)) held |= WIDTH;
			if (unit & DOT && before & (BLANK | LETTER)) held |= STRAY;
		}
		if (unit & BLANK) {
			if (before & FULL) held |= SPACED;
		} else {
			if (unit & (HALF | FULL | DOT) && solid & (HALF | FULL)) held |= STRAY;
			solid = unit;
		}
		held |= unit & (ROUND | QUOTES);
		before = unit;
	}
	return held;
}

/** Marks that should not stand there, and what should. */
export interface StrayMarks {
	readonly span: Span;
	readonly expected: string;
	/** The dot of an abbreviated unit, which cuts the sentence in two. */
	readonly afterUnit: boolean;
}

const han = '\\u3400-\\u9fff\\uf900-\\ufaff';

/** Two marks where one does: the same twice, or two that end what only one can end. */
const doubled = /([，、；：。])(?:\s*(?:\1|[，、；：。])|(?:[,;:]|\.(?![.\d]))(?!\/\/))+|,{2,}|;{2,}/g;

/** A full stop that ends nothing: after another, or between blanks. */
const strayStop = /(?<=[。！？])\s+\.(?![.\w])|(?<=\s)\.(?=\s)/g;

/** The dot that the English puts after a unit ("400 G.") and the Chinese does not; a list label is none. */
const unitStop = new RegExp(`(?<=[\\d.,]\\s?[A-Za-z]{1,3})\\.(?= ?[${han}])`, 'g');

/** What every stray mark looks like: two marks, or a dot behind a letter or between blanks. */
const suspicious = /[，、；：。！？,;]\s*[，、；：。,;:.]|\s\.|[A-Za-z]\. ?[\u3400-\uffff]/;

/** What the two marks become: the one that ends more. */
const stronger = (found: string): string => (found.includes('。') ? '。' : found.charAt(0));

/** Stray and doubled marks of a Chinese text, by place and apart. Ellipses, decimal points and "?!" are none. */
export function strayMarks(text: string, held = marksIn(text)): readonly StrayMarks[] {
	if (!(held & STRAY) || !suspicious.test(text)) return [];
	const found: StrayMarks[] = [];
	for (const { 0: run, index } of text.matchAll(strayStop)) found.push({ span: [index, index + run.length], expected: '', afterUnit: false });
	for (const { 0: run, index } of text.matchAll(doubled))
		found.push({ span: [index, index + run.length], expected: stronger(run), afterUnit: false });
	for (const { index } of text.matchAll(unitStop)) if (index > 4) found.push({ span: [index, index + 1], expected: '', afterUnit: true });
	let end = 0;
	return found
		.sort((a, b) => a.span[0] - b.span[0])
		.filter(({ span }) => {
			if (span[0] < end) return false;
			end = span[1];
			return true;
		});
}

/** How many times a source text doubles a mark itself: what a translation may have copied. */
export const doubledInSource = (text: string): number => text.match(/[.,;:]\s*[.,;:](?![.\d])|(?:^|\s)\.(?=\s|$)/g)?.length ?? 0;

/** A bracket or quotation mark without its partner. */
export interface Unpaired {
	readonly kind: BracketClass;
	readonly at: number;
	readonly opens: boolean;
}

const none: readonly Unpaired[] = [];

/** "a)", "ii)" and "1)" of a list, and the mouth of a smiley. */
const label = /(?:^|[^A-Za-z\d])(?:[ivx]{1,4}|[a-z]|\d{1,2}|[一二三四五六七八九十]{1,2})$|[:;]-?$/i;

/** Brackets and directed quotation marks that have no partner, by place. */
export function unpaired(text: string, { opens, closes, any, units }: Marks): readonly Unpaired[] {
	const first = text.search(any);
	if (first < 0) return none;
	const open: Record<BracketClass, number[]> = { round: [], square: [], quote: [], title: [] };
	const alone: Unpaired[] = [];
	for (let at = first; at < text.length; at++) {
		if (!passes(units, text.charCodeAt(at))) continue;
		const character = text.charAt(at);
		const opening = opens.get(character);
		if (opening) {
			open[opening.kind].push(at);
			continue;
		}
		const kind = closes.get(character)?.kind;
		if (kind === undefined) continue;
		if (open[kind].pop() !== undefined) continue;
		if (kind !== 'round' || !label.test(text.slice(Math.max(0, at - 6), at))) alone.push({ kind, at, opens: false });
	}
	for (const kind of ['round', 'square', 'quote', 'title'] as const) for (const at of open[kind]) alone.push({ kind, at, opens: true });
	return alone.sort((a, b) => a.at - b.at);
}

/** Straight quotation marks, less those that are inches or seconds. */
export const straightQuotes = (text: string): number => text.match(/(?<![\d])"/g)?.length ?? 0;

/** What marks are written like: a matter of the document, not of the line. */
export type StyleTopic = 'width' | 'brackets' | 'quotes' | 'space';

/** A mark that is not written as the variety writes it. */
export interface StyleMark {
	readonly topic: StyleTopic;
	readonly span: Span;
	readonly expected: string;
}

const halfWidth = new RegExp(`(?<=[${han}」』”）])[,;:?!](?=$|[\\s${han}「『“（"])|(?<=[${han}])\\.(?=$|\\s)`, 'g');
const halfBrackets = /\([^()（）]*\)/g;
const spaced = /(?<=[。，、；：！？])[ \u00a0]+(?=[^\s.])/g;
const quoted = /([“「"])[^“”「」"]*[”」"]/g;
const anyHan = new RegExp(`[${han}]`);

const plain: readonly StyleMark[] = [];

/** The marks of a Chinese text that its variety writes otherwise. */
export function styleOf(text: string, locale: Locale, { full, quotes }: Marks, held = marksIn(text)): readonly StyleMark[] {
	if (!(held & (WIDTH | ROUND | QUOTES | SPACED))) return plain;
	const found: StyleMark[] = [];
	const add = (topic: StyleTopic, start: number, length: number, expected: string): void => {
		found.push({ topic, span: [start, start + length], expected });
	};
	if (held & WIDTH) for (const { 0: mark, index } of text.matchAll(halfWidth)) add('width', index, 1, full[mark] ?? mark);
	if (held & ROUND)
		for (const { 0: run, index } of text.matchAll(halfBrackets)) if (anyHan.test(run)) add('brackets', index, run.length, `（${run.slice(1, -1)}）`);
	if (held & SPACED) for (const { 0: run, index } of text.matchAll(spaced)) add('space', index, run.length, '');
	const [open, close] = quotes[locale];
	if (held & QUOTES)
		for (const { 0: run, 1: mark, index } of text.matchAll(quoted))
			if (mark !== open && anyHan.test(run)) add('quotes', index, run.length, `${open}${run.slice(1, -1)}${close}`);
	return found;
}

/** Whether one of the marks ends the text, but for what closes behind it. */
function isEnded(text: string, marks: string, closing: string): boolean {
	let at = text.trimEnd().length - 1;
	while (at >= 0 && closing.includes(text.charAt(at))) at--;
	return at >= 0 && marks.includes(text.charAt(at));
}

const isEnglishEnded = (text: string): boolean => isEnded(text, '.!?', '")]”’');

/** A bracket or quotation mark does as well as a mark. */
const isChineseEnded = (text: string): boolean =>
	isEnded(text, '」』”）)》】"', '') || isEnded(text, '。！？…．.!?；;：:—～~', '」』”’）)]】》〉"\'“');

/** Whether the English ends its sentence and the Chinese does not: cut off, or the mark is missing. Titles and other short lines may. */
export const losesEnd = (source: string, target: string): boolean =>
	isEnglishEnded(source) && !isChineseEnded(target) && (source.match(/[A-Za-z]+/g)?.length ?? 0) >= 4 && anyHan.test(target);
