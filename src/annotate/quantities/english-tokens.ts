/** Cuts an English line into words, figures, currency signs and marks, in one pass over its characters. */

import { passes } from '../gate.js';
import { lookUp } from '../word-table.js';
import { type LineWords, lineWords } from '../words.js';
import type { EnglishLexicon, Entry } from './english-lexicon.js';

/** How a token hangs on the one before: by a blank, directly, or by a hyphen or dash that is left out of the tokens. */
export type Link = 'gap' | 'glued' | 'hyphen';

export interface Token {
	/** `blind`: an address or link, nothing inside is read. */
	readonly kind: 'word' | 'figure' | 'currency' | 'mark' | 'blind';
	readonly start: number;
	readonly end: number;
	/** Folded; dotted abbreviations without their dots ("U.S." is US). */
	readonly text: string;
	readonly link: Link;
	/** What the tables know about a word. */
	readonly entry: Entry | undefined;
	/** Currency code of a sign or word. */
	readonly code: string | undefined;
	/** Of a word: it is a code, or stands before cents (HK38 cents). */
	readonly coded: boolean;
	/** It may be the second word of a phrase. */
	readonly second: boolean;
	/** Of a figure: digits and point without separators; empty for versions and addresses (10.0.0.1) and runs beyond `longest`. */
	readonly plain: string;
	/** Of a figure of at most nine digits without separators and point: what it is worth; else -1. */
	readonly whole: number;
	/** Of a figure: digits after the point, and whether thousands are separated. */
	readonly places: number;
	readonly grouped: boolean;
}

/** A longer run of digits is no quantity. */
const longest = 60;

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const classes = new Uint8Array(0x300);
const mark = (from: number, to: number, value: number): void => {
	for (let c = from; c <= to; c++) classes[c] = value;
};
mark(0x09, 0x0d, SPACE);
mark(0x20, 0x20, SPACE);
mark(0x30, 0x39, DIGIT);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
mark(0xb5, 0xb5, LETTER);
mark(0xc0, 0x24f, LETTER);
classes[0xd7] = 0;
classes[0xf7] = 0;

const classOf = (text: string, i: number): number => {
	const c = text.charCodeAt(i);
	if (c < 0x300) return classes[c] ?? 0;
	return c === 0x3bc ? LETTER : 0; // μ
};

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const POINT = 0x2e;
const COMMA = 0x2c;
const emDash = 0x2014;
const narrowSpaces = new Set([0xa0, 0x2009, 0x202f]);

const noSpans: readonly (readonly [number, number])[] = [];

function mayHoldAddress(text: string): boolean {
	if (text.includes('@') || text.includes('://')) return true;
	for (let i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1))
		if (classOf(text, i + 1) === LETTER && i > 0 && classOf(text, i - 1) > SPACE) return true;
	return false;
}

/** Where addresses and links stand: chunks between blanks with `@`, `://`, `www.` or a known ending. */
function blindSpans(text: string, domains: ReadonlySet<string>): readonly (readonly [number, number])[] {
	if (!mayHoldAddress(text)) return noSpans;
	const spans: [number, number][] = [];
	for (const chunk of text.matchAll(/\S+/g)) {
		const word = chunk[0];
		const ending = /[a-z0-9]\.([a-z]{2,6})(?:[/?#:]|[^a-z0-9.]|\.?$)/i.exec(word)?.[1];
		const address = word.includes('://') || word.startsWith('www.') || /\w@\w/.test(word);
		if (address || (ending && domains.has(ending.toLowerCase()))) spans.push([chunk.index, chunk.index + word.length]);
	}
	return spans;
}

/** Three digits and then no fourth, after a separator. */
const isGroup = (text: string, i: number): boolean =>
	classOf(text, i) === DIGIT && classOf(text, i + 1) === DIGIT && classOf(text, i + 2) === DIGIT && classOf(text, i + 3) !== DIGIT;

/** A plain blank that parts thousands: 2 000, 1 234 567. One group that is not round might be another number. */
const isSpacedThousand = (text: string, i: number): boolean =>
	text.charCodeAt(i) === 0x20 && isGroup(text, i + 1) && (text.startsWith('000', i + 1) || (text.charCodeAt(i + 4) === 0x20 && isGroup(text, i + 5)));

/** Groups of two before the last three, as India writes lakhs: 12,34,567. */
const indian = /\d{1,2}(?:,\d\d)+,\d{3}(?!\d)/y;

function indianEnd(text: string, start: number): number {
	indian.lastIndex = start;
	return indian.test(text) ? indian.lastIndex : 0;
}

interface Figure {
	readonly end: number;
	readonly plain: string;
	readonly whole: number;
	readonly places: number;
	readonly grouped: boolean;
}

/** So many digits a small integer holds. */
const mostWhole = 9;

/** Digits with separators and decimals from `start`, which is a digit or a point before one. */
function readDigits(original: string, text: string, start: number): Figure {
	let i = start;
	while (classOf(text, i) === DIGIT) i++;
	const head = i - start;
	let grouped = false;
	const separator = text.charCodeAt(i);
	const separates = separator === COMMA || narrowSpaces.has(original.charCodeAt(i)) || isSpacedThousand(text, i);
	if (separates && head >= 1 && head <= 3)
		while (original.charCodeAt(i) === original.charCodeAt(start + head) && isGroup(text, i + 1)) {
			i += 4;
			grouped = true;
		}
	const lakh = grouped || separator !== COMMA || head > 2 ? 0 : indianEnd(text, start);
	if (lakh > 0) {
		i = lakh;
		grouped = true;
	}
	const point = i;
	if (text.charCodeAt(i) === POINT && classOf(text, i + 1) === DIGIT) {
		i++;
		while (classOf(text, i) === DIGIT) i++;
	}
	const places = i > point ? i - point - 1 : 0;
	let dotted = false;
	while (places > 0 && text.charCodeAt(i) === POINT && classOf(text, i + 1) === DIGIT) {
		dotted = true;
		i++;
		while (classOf(text, i) === DIGIT) i++;
	}
	const raw = dotted || i - start > longest ? '' : text.slice(start, i);
	const whole = grouped || places > 0 || raw === '' || raw.length > mostWhole ? -1 : Number(raw);
	return { end: i, plain: grouped ? raw.replace(/[, ]/g, '') : raw, whole, places, grouped };
}

/** End of a dotted abbreviation (U.S., a.m.) at `start`, or 0. */
function dottedEnd(text: string, start: number): number {
	let i = start;
	while (classOf(text, i) === LETTER && text.charCodeAt(i + 1) === POINT && classOf(text, i + 2) !== DIGIT) i += 2;
	if (i - start < 4) return classOf(text, i) === LETTER && classOf(text, i + 1) !== LETTER && i > start ? i + 1 : 0;
	return i;
}

/** The state of one cut. */
interface Cut {
	readonly text: string;
	readonly folded: string;
	readonly lexicon: EnglishLexicon;
	readonly tokens: Token[];
	/** How the next token hangs on the one before. */
	link: Link;
	readonly words: LineWords;
	/** The first of `words` that is not passed. */
	word: number;
}

const noFigure: Figure = { end: 0, plain: '', whole: -1, places: 0, grouped: false };

/** Adds a token; all of them have one shape. */
function add(
	cut: Cut,
	kind: Token['kind'],
	start: number,
	end: number,
	text: string,
	entry: Entry | undefined,
	code: string | undefined,
	coded: boolean,
	second: boolean,
	{ plain, whole, places, grouped }: Figure,
): void {
	cut.tokens.push({ kind, start, end, text, link: cut.link, entry, code, coded, second, plain, whole, places, grouped });
	cut.link = 'glued';
}

/** Tokens of a line. `folded` is `foldEnglish(text)`, so offsets hold for both. Linear. */
export function tokenise(text: string, folded: string, lexicon: EnglishLexicon): readonly Token[] {
	const cut: Cut = { text, folded, lexicon, tokens: [], link: 'gap', words: lineWords(folded), word: 0 };
	const blind = blindSpans(folded, lexicon.domains);
	let nextBlind = 0;
	for (let i = 0; i < folded.length; ) {
		const span = blind[nextBlind];
		if (span && i >= span[0]) {
			nextBlind++;
			add(cut, 'blind', i, span[1], '', undefined, undefined, false, true, noFigure);
			i = span[1];
			continue;
		}
		const kind = classOf(folded, i);
		if (kind === SPACE) {
			cut.link = 'gap';
			i++;
		} else if (kind === LETTER) i = pastTail(cut, readWord(cut, i));
		else if (kind === DIGIT || (folded.charCodeAt(i) === POINT && classOf(folded, i + 1) === DIGIT && classOf(folded, i - 1) !== LETTER)) {
			const figure = readDigits(text, folded, i);
			add(cut, 'figure', i, figure.end, folded.slice(i, Math.min(figure.end, i + 80)), undefined, undefined, false, true, figure);
			i = figure.end;
		} else i = readMark(cut, i);
	}
	return cut.tokens;
}

/** Reads the word at `start`; gives its end. */
function readWord(cut: Cut, start: number): number {
	const { folded, lexicon, words } = cut;
	const { starts, ends } = words;
	let i = cut.word;
	while ((starts[i] as number) < start) i++;
	cut.word = i;
	const end = starts[i] === start ? (ends[i] as number) : start;
	const abbreviation = folded.charCodeAt(start + 1) === POINT ? dottedEnd(folded, start) : 0;
	if (abbreviation > 0 || classOf(folded, end) === LETTER) return readOddWord(cut, start, abbreviation);
	const text = folded.slice(start, end);
	const hash = words.hashes[i] as number;
	const coded = passes(lexicon.codeWords, hash) && (lexicon.codes.has(text) || lexicon.cents.has(text));
	const code = coded ? lexicon.codes.get(text) : undefined;
	add(cut, 'word', start, end, text, lookUp(lexicon.words, words, i), code, coded, passes(lexicon.secondWords, hash), noFigure);
	return end;
}

/** A word with accents, or a dotted abbreviation that ends at `abbreviation`. */
function readOddWord(cut: Cut, start: number, abbreviation: number): number {
	const { folded, lexicon } = cut;
	let end = abbreviation || start + 1;
	if (!abbreviation) while (classOf(folded, end) === LETTER) end++;
	const slice = folded.slice(start, end);
	const text = abbreviation ? slice.replaceAll('.', '') : slice;
	const code = lexicon.codes.get(text);
	add(cut, 'word', start, end, text, lexicon.entries.get(text.toLowerCase()), code, code !== undefined || lexicon.cents.has(text), true, noFigure);
	return end;
}

/** 's, n't and their like end a word without becoming one. */
function pastTail(cut: Cut, end: number): number {
	const { folded } = cut;
	if (folded.charCodeAt(end) !== APOSTROPHE || classOf(folded, end + 1) !== LETTER) return end;
	let tail = end + 1;
	while (classOf(folded, tail) === LETTER) tail++;
	if (tail - end > 3) return end;
	cut.link = 'gap';
	return tail;
}

/** A hyphen or dash between two tokens joins them and is none itself; a dash parts words, not figures. */
function joins({ text, folded, link }: Cut, i: number): boolean {
	if (folded.charCodeAt(i) !== HYPHEN || link !== 'glued' || i + 1 >= folded.length) return false;
	const [before, after] = [classOf(folded, i - 1), classOf(folded, i + 1)];
	if (before === SPACE || after === SPACE || folded.charCodeAt(i + 1) === HYPHEN) return false;
	return text.charCodeAt(i) !== emDash || (before === DIGIT && after === DIGIT);
}

function readMark(cut: Cut, start: number): number {
	const { folded, lexicon, tokens } = cut;
	if (joins(cut, start)) {
		cut.link = 'hyphen';
		return start + 1;
	}
	const sign = folded.charAt(start);
	if (!passes(lexicon.figureSigns, folded.charCodeAt(start))) add(cut, 'mark', start, start + 1, sign, undefined, undefined, false, true, noFigure);
	else if (lexicon.fractionSigns.has(sign)) add(cut, 'figure', start, start + 1, sign, undefined, undefined, false, true, noFigure);
	else {
		const previous = tokens[tokens.length - 1];
		const joined = previous?.kind === 'word' ? wordSign(cut, previous, sign) : undefined;
		if (previous && joined) {
			tokens.pop();
			cut.link = previous.link;
			add(cut, 'currency', previous.start, start + 1, joined.text, undefined, joined.code, false, true, noFigure);
		} else add(cut, 'currency', start, start + 1, sign, undefined, lexicon.codes.get(sign), false, true, noFigure);
	}
	return start + 1;
}

/** US$, HK$, NTD$; also "U.S. $" and "US $". */
function wordSign({ link, lexicon }: Cut, word: Token, sign: string): { text: string; code: string } | undefined {
	if (link === 'hyphen') return undefined;
	const text = word.text + sign;
	const code = lexicon.codes.get(text) ?? lexicon.codes.get(word.text);
	const spaced = link === 'gap';
	return code && (!spaced || word.text === 'US' || word.text.length === 3) ? { text, code } : undefined;
}
