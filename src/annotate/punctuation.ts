/** Punctuation of one side: marks that stand where none should, brackets and quotation marks without their partner, marks of the wrong width or style. */

import type { Locale, Span } from '../model.js';
import { blanks } from './code-units.js';
import { everyMatch } from './every-match.js';
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

/** The tables made ready, by UTF-16 code unit. */
export interface Marks extends MarkData {
	readonly opens: ReadonlyMap<number, BracketClass>;
	readonly closes: ReadonlyMap<number, BracketClass>;
	/** What a code unit is, as bits. */
	readonly kinds: Uint16Array;
}

/** What may be wrong with the marks of a Chinese text, as bits: where one is not set, nothing of the kind is. */
export const STRAY = 1;
export const WIDTH = 2;
export const ROUND = 4;
export const QUOTES = 8;
export const SPACED = 16;
/** It holds brackets or directed quotation marks; it holds Han characters. */
export const BRACKETS = 32;
export const HAN = 64;

/** What a code unit is, as bits; ROUND, QUOTES, BRACKETS and HAN are as above. */
const LETTER = 128;
const BLANK = 256;
const DOT = 512;
/** Half-width marks but for the dot, and full-width ones. */
const HALF = 1024;
const FULL = 2048;
const MARK = HALF | FULL | DOT;
/** Behind it a mark belongs to the Chinese. */
const CHINESE = 4096;

const mark = (kinds: Uint16Array, characters: string, bit: number): void => {
	for (const character of characters) kinds[character.charCodeAt(0)] = (kinds[character.charCodeAt(0)] as number) | bit;
};

function compileKinds(brackets: string): Uint16Array {
	const kinds = new Uint16Array(0x10000);
	kinds
		.fill(HAN | CHINESE, 0x3400, 0xa000)
		.fill(CHINESE, 0xf900, 0xfb00)
		.fill(LETTER, 0x41, 0x5b)
		.fill(LETTER, 0x61, 0x7b);
	mark(kinds, blanks, BLANK);
	mark(kinds, '.', DOT);
	mark(kinds, ',;:?!', HALF);
	mark(kinds, '，、；：。！？', FULL);
	mark(kinds, '」』”）', CHINESE);
	mark(kinds, '(', ROUND);
	mark(kinds, '“「"', QUOTES);
	mark(kinds, brackets, BRACKETS);
	return kinds;
}

/** Turns the bracket rows over. */
export const compileMarks = (data: MarkData): Marks => ({
	...data,
	opens: new Map(data.brackets.map(([kind, open]) => [open.charCodeAt(0), kind])),
	closes: new Map(data.brackets.map(([kind, , close]) => [close.charCodeAt(0), kind])),
	kinds: compileKinds(data.brackets.map(([, open, close]) => open + close).join('')),
});

/** What may be wrong with the marks of a Chinese text, in one pass over it. */
export function marksIn(text: string, { kinds }: Marks): number {
	let held = 0;
	let before = 0;
	/** The last that is no blank. */
	let solid = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = kinds[text.charCodeAt(i)] as number;
		held |= unit;
		if (unit & BLANK) {
			if (before & FULL) held |= SPACED;
		} else {
			if (unit & MARK) held |= wrongAt(unit, before, solid);
			solid = unit;
		}
		before = unit;
	}
	return held & (STRAY | WIDTH | ROUND | QUOTES | SPACED | BRACKETS | HAN);
}

/** What is wrong with a mark, by what stands before it and what before the blanks there. */
function wrongAt(unit: number, before: number, solid: number): number {
	const halfWidth = unit & (HALF | DOT) && before & CHINESE ? WIDTH : 0;
	const isStray = (unit & DOT && before & (BLANK | LETTER)) || solid & (HALF | FULL);
	return halfWidth | (isStray ? STRAY : 0);
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

const noStrays: readonly StrayMarks[] = [];

/** Stray and doubled marks of a Chinese text, by place and apart. Ellipses, decimal points and "?!" are none. `held` is what `marksIn` says of it. */
export function strayMarks(text: string, held: number): readonly StrayMarks[] {
	if (!(held & STRAY) || !suspicious.test(text)) return noStrays;
	const found: StrayMarks[] = [];
	for (const { 0: run, index } of everyMatch(text, strayStop)) found.push({ span: [index, index + run.length], expected: '', afterUnit: false });
	for (const { 0: run, index } of everyMatch(text, doubled))
		found.push({ span: [index, index + run.length], expected: stronger(run), afterUnit: false });
	for (const { index } of everyMatch(text, unitStop)) if (index > 4) found.push({ span: [index, index + 1], expected: '', afterUnit: true });
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

/** "a)", "ii)" and "1)" of a list, and the mouth of a smiley. */
const label = /(?:^|[^A-Za-z\d])(?:[ivx]{1,4}|[a-z]|\d{1,2}|[一二三四五六七八九十]{1,2})$|[:;]-?$/i;

const nowhere: readonly number[] = [];
const classes: readonly BracketClass[] = ['round', 'square', 'quote', 'title'];

/** Brackets and directed quotation marks that have no partner, by place. */
export function unpaired(text: string, { opens, closes, kinds }: Marks): readonly Unpaired[] {
	const waiting: Partial<Record<BracketClass, number[]>> = {};
	const alone: Unpaired[] = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (!((kinds[unit] as number) & BRACKETS)) continue;
		const opening = opens.get(unit);
		if (opening) {
			const list = waiting[opening];
			if (list) list.push(at);
			else waiting[opening] = [at];
			continue;
		}
		const kind = closes.get(unit);
		if (kind === undefined || waiting[kind]?.pop() !== undefined) continue;
		if (kind !== 'round' || !label.test(text.slice(Math.max(0, at - 6), at))) alone.push({ kind, at, opens: false });
	}
	for (const kind of classes) for (const at of waiting[kind] ?? nowhere) alone.push({ kind, at, opens: true });
	return alone.length < 2 ? alone : alone.sort((a, b) => a.at - b.at);
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

const openingQuotes = ['“', '「', '"'];

function holdsOtherQuotes(text: string, own: string): boolean {
	for (const quote of openingQuotes) if (quote !== own && text.includes(quote)) return true;
	return false;
}

/** The marks of a Chinese text that its variety writes otherwise. `held` is what `marksIn` says of it. */
export function styleOf(text: string, locale: Locale, { full, quotes }: Marks, held: number): readonly StyleMark[] {
	const [open, close] = quotes[locale];
	const foreignQuotes = (held & QUOTES) !== 0 && holdsOtherQuotes(text, open);
	if (!foreignQuotes && !(held & (WIDTH | ROUND | SPACED))) return plain;
	const found: StyleMark[] = [];
	const add = (topic: StyleTopic, start: number, length: number, expected: string): void => {
		found.push({ topic, span: [start, start + length], expected });
	};
	if (held & WIDTH) for (const { 0: mark, index } of everyMatch(text, halfWidth)) add('width', index, 1, full[mark] ?? mark);
	if (held & ROUND)
		for (const { 0: run, index } of everyMatch(text, halfBrackets))
			if (anyHan.test(run)) add('brackets', index, run.length, `（${run.slice(1, -1)}）`);
	if (held & SPACED) for (const { 0: run, index } of everyMatch(text, spaced)) add('space', index, run.length, '');
	if (foreignQuotes)
		for (const { 0: run, 1: mark, index } of everyMatch(text, quoted))
			if (mark !== open && anyHan.test(run)) add('quotes', index, run.length, `${open}${run.slice(1, -1)}${close}`);
	return found;
}

const blankGate = compileUnitGate(blanks);

/** Whether one of the marks ends the text, but for what closes behind it and blanks. */
function isEnded(text: string, marks: Gate, closing: Gate): boolean {
	let at = text.length - 1;
	while (at >= 0 && passes(blankGate, text.charCodeAt(at))) at--;
	while (at >= 0 && passes(closing, text.charCodeAt(at))) at--;
	return at >= 0 && passes(marks, text.charCodeAt(at));
}

const englishEnds = compileUnitGate('.!?');
const englishClosing = compileUnitGate('")]”’');
const isEnglishEnded = (text: string): boolean => isEnded(text, englishEnds, englishClosing);

const chineseEnds = compileUnitGate('。！？…．.!?；;：:—～~');
const chineseClosing = compileUnitGate('」』”’）)]】》〉"\'“');
const closingEnds = compileUnitGate('」』”）)》】"');
const nothingBehind = compileUnitGate('');

/** A bracket or quotation mark does as well as a mark. */
const isChineseEnded = (text: string): boolean => isEnded(text, chineseEnds, chineseClosing) || isEnded(text, closingEnds, nothingBehind);

/** The stop of these is their own: Acme Co., Ltd. */
const abbreviated = /\b(?:Ltd|Inc|Co|Corp|Bros|Jr|Sr|Esq)\.$/;

/** Whether the English ends its sentence and the Chinese does not: cut off, or the mark is missing. Titles, names of firms and other short lines may. */
export const losesEnd = (source: string, target: string): boolean =>
	isEnglishEnded(source) &&
	!abbreviated.test(source.trimEnd()) &&
	!isChineseEnded(target) &&
	(source.match(/[A-Za-z]+/g)?.length ?? 0) >= 4 &&
	anyHan.test(target);
