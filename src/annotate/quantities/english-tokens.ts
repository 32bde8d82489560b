/** Cuts an English line into words, figures, currency signs and marks, in one pass over its characters. */

import type { Span } from '../../model.js';
import { blanks } from '../code-units.js';
import { compileUnitGate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import { findWord } from '../word-index.js';
import { type LineWords, lineWords } from '../words.js';
import { type EnglishLexicon, type Entry, type KnownWord, knownWord, unknownWord } from './english-lexicon.js';

/** How a token hangs on the one before: by a blank, directly, or by a hyphen or dash that is left out of the tokens. */
export type Link = 'gap' | 'glued' | 'hyphen';

export interface Token {
	/** `blind`: an address or link, nothing inside is read. */
	readonly kind: 'word' | 'figure' | 'currency' | 'mark' | 'blind';
	/** Its first code unit. */
	readonly unit: number;
	readonly start: number;
	readonly end: number;
	readonly link: Link;
	/** What the tables know about a word, and about it as a part of something else. */
	readonly entry: Entry | undefined;
	readonly known: KnownWord;
	/** Of a figure. */
	readonly numeral: Numeral;
}

/** As it stands in the folded line; dotted abbreviations without their dots ("U.S." is US). Empty for none. */
export function textOf({ folded }: { readonly folded: string }, token: Token | undefined): string {
	if (token === undefined) return '';
	const text = folded.slice(token.start, token.end);
	return token.kind === 'word' && unitAt(text, 1) === POINT ? text.replaceAll('.', '') : text;
}

/** How a figure is written. */
export interface Numeral {
	/** Digits and point without separators; empty for versions and addresses (10.0.0.1) and runs beyond `longest`. */
	readonly plain: string;
	/** Of at most nine digits without separators and point: what it is worth; else -1. */
	readonly whole: number;
	/** Digits after the point, and whether thousands are separated. */
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
	const c = unitAt(text, i);
	if (c < 0x300) return classes[c] ?? 0;
	return c === 0x3bc ? LETTER : 0; // μ
};

const BLANK = 0x20;
const HYPHEN = 0x2d;
const OPENING = 0x28;
const APOSTROPHE = 0x27;
const POINT = 0x2e;
const COMMA = 0x2c;
const emDash = 0x2014;
const narrowSpaces = new Set([0xa0, 0x2009, 0x202f]);

const noSpans: readonly Span[] = [];

function mayHoldAddress(text: string): boolean {
	if (text.includes('@') || text.includes('://')) return true;
	for (let i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1))
		if (classOf(text, i + 1) === LETTER && i > 0 && classOf(text, i - 1) > SPACE) return true;
	return false;
}

const blankGate = compileUnitGate(blanks);
const isBlank = (text: string, i: number): boolean => passes(blankGate, text.charCodeAt(i));

function isAddress(chunk: string, domains: ReadonlySet<string>): boolean {
	if (chunk.includes('://') || chunk.startsWith('www.') || /\w@\w/.test(chunk)) return true;
	// A path behind a name with a point: ir.acme.example/q3.
	if (/[a-z0-9]\.[a-z]{2,}\/[a-z0-9]/i.test(chunk)) return true;
	const ending = /[a-z0-9]\.([a-z]{2,6})(?:[/?#:]|[^a-z0-9.]|\.?$)/i.exec(chunk)?.[1];
	return ending !== undefined && domains.has(ending.toLowerCase());
}

/** Where addresses and links stand: chunks between blanks with `@`, `://`, `www.`, a known ending, or a path behind one. */
function blindSpans(text: string, domains: ReadonlySet<string>): readonly Span[] {
	if (!mayHoldAddress(text)) return noSpans;
	const spans: Span[] = [];
	const signs = /[.@]|:\/\//g;
	while (signs.test(text)) {
		let [start, end] = [signs.lastIndex - 1, signs.lastIndex];
		while (start > 0 && !isBlank(text, start - 1)) start--;
		while (end < text.length && !isBlank(text, end)) end++;
		if (isAddress(text.slice(start, end), domains)) spans.push([start, end]);
		signs.lastIndex = end;
	}
	return spans;
}

/** Three digits and then no fourth, after a separator. */
const isGroup = (text: string, i: number): boolean =>
	classOf(text, i) === DIGIT && classOf(text, i + 1) === DIGIT && classOf(text, i + 2) === DIGIT && classOf(text, i + 3) !== DIGIT;

/** A plain blank that parts thousands: 2 000, 1 234 567. One group that is not round might be another number. */
const isSpacedThousand = (text: string, i: number): boolean =>
	unitAt(text, i) === BLANK && isGroup(text, i + 1) && (text.startsWith('000', i + 1) || (unitAt(text, i + 4) === BLANK && isGroup(text, i + 5)));

/** Groups of two before the last three, as India writes lakhs: 12,34,567. */
const indian = /\d{1,2}(?:,\d\d)+,\d{3}(?!\d)/y;

function indianEnd(text: string, start: number): number {
	indian.lastIndex = start;
	return indian.test(text) ? indian.lastIndex : 0;
}

/** So many digits a small integer holds. */
const mostWhole = 9;

/** Reads digits with separators and decimals from `start`, which is a digit or a point before one; gives their end. */
function readDigits(cut: Cut, start: number): number {
	const { text: original, folded: text } = cut;
	let i = start;
	while (classOf(text, i) === DIGIT) i++;
	const head = i - start;
	let grouped = false;
	const separator = unitAt(text, i);
	const separates = separator === COMMA || narrowSpaces.has(unitAt(original, i)) || isSpacedThousand(text, i);
	if (separates && head >= 1 && head <= 3)
		while (unitAt(original, i) === unitAt(original, start + head) && isGroup(text, i + 1)) {
			i += 4;
			grouped = true;
		}
	const lakh = grouped || separator !== COMMA || head > 2 ? 0 : indianEnd(text, start);
	if (lakh > 0) {
		i = lakh;
		grouped = true;
	}
	const point = i;
	if (unitAt(text, i) === POINT && classOf(text, i + 1) === DIGIT) {
		i++;
		while (classOf(text, i) === DIGIT) i++;
	}
	const places = i > point ? i - point - 1 : 0;
	let dotted = false;
	while (places > 0 && unitAt(text, i) === POINT && classOf(text, i + 1) === DIGIT) {
		dotted = true;
		i++;
		while (classOf(text, i) === DIGIT) i++;
	}
	const raw = dotted || i - start > longest ? '' : text.slice(start, i);
	const whole = grouped || places > 0 || raw === '' || raw.length > mostWhole ? -1 : Number(raw);
	add(cut, 'figure', start, i, unknownWord, { plain: grouped ? raw.replace(/[, ]/g, '') : raw, whole, places, grouped });
	return i;
}

/** End of a dotted abbreviation (U.S., a.m.) at `start`, or 0. */
function dottedEnd(text: string, start: number): number {
	let i = start;
	while (classOf(text, i) === LETTER && unitAt(text, i + 1) === POINT && classOf(text, i + 2) !== DIGIT) i += 2;
	if (i - start < 4) return classOf(text, i) === LETTER && classOf(text, i + 1) !== LETTER && i > start ? i + 1 : 0;
	return i;
}

/** The state of one cut. */
interface Cut {
	readonly text: string;
	readonly folded: string;
	readonly lexicon: EnglishLexicon;
	/** How many tokens there are so far, in `room`. */
	count: number;
	/** How the next token hangs on the one before. */
	link: Link;
	readonly words: LineWords;
	/** The first of `words` that is not passed. */
	word: number;
	/** Where the next address begins; beyond the line where there is none. */
	blind: number;
}

const noNumeral: Numeral = { plain: '', whole: -1, places: 0, grouped: false };

type Draft = { -readonly [K in keyof Token]: Token[K] };

/** The tokens of the line that was cut last, made over for the next one: nobody needs them longer than it takes to scan a line. */
const room: Draft[] = [];

/** So many are kept after a longer line. */
const usual = 1000;

const blank = (): Draft => ({ kind: 'blind', unit: 0, start: 0, end: 0, link: 'gap', entry: undefined, known: unknownWord, numeral: noNumeral });

/** Adds a token. */
function add(cut: Cut, kind: Token['kind'], start: number, end: number, known: KnownWord, numeral: Numeral): void {
	if (cut.count === room.length) room.push(blank());
	const token = room[cut.count] as Draft;
	token.kind = kind;
	token.unit = cut.folded.charCodeAt(start);
	token.start = start;
	token.end = end;
	token.link = cut.link;
	token.entry = known.entry;
	token.known = known;
	token.numeral = numeral;
	cut.count++;
	cut.link = 'glued';
}

/** Tokens of a line, good until the next one is cut. `folded` is `foldEnglish(text)`, so offsets hold for both. Linear. */
export function tokenise(text: string, folded: string, lexicon: EnglishLexicon): readonly Token[] {
	const blind = blindSpans(folded, lexicon.domains);
	let nextBlind = 0;
	const startOfBlind = (): number => blind[nextBlind]?.[0] ?? folded.length;
	const cut: Cut = { text, folded, lexicon, count: 0, link: 'gap', words: lineWords(folded), word: 0, blind: startOfBlind() };
	for (let i = 0; i < folded.length; ) {
		if (i >= cut.blind) {
			const [, end] = blind[nextBlind] as Span;
			add(cut, 'blind', i, end, unknownWord, noNumeral);
			i = end;
			nextBlind++;
			cut.blind = startOfBlind();
			continue;
		}
		const kind = classOf(folded, i);
		if (kind === SPACE) {
			cut.link = 'gap';
			i++;
		} else if (kind === LETTER) i = readWords(cut, i);
		else if (kind === DIGIT || (folded.charCodeAt(i) === POINT && classOf(folded, i + 1) === DIGIT && classOf(folded, i - 1) !== LETTER))
			i = readDigits(cut, i);
		else i = readMark(cut, i);
	}
	const tokens = room.slice(0, cut.count);
	if (room.length > usual) room.length = usual;
	return tokens;
}

/** Reads the word at `start`, and those that follow with a blank each between; gives where to go on. */
function readWords(cut: Cut, start: number): number {
	const { folded, lexicon, words } = cut;
	const { starts, ends } = words;
	let i = cut.word;
	while ((starts[i] as number) < start) i++;
	let at = start;
	for (; starts[i] === at && at < cut.blind; i++) {
		const end = ends[i] as number;
		const after = end < folded.length ? folded.charCodeAt(end) : BLANK;
		if (after !== BLANK && isOdd(folded, at, end)) break;
		const known = findWord(lexicon.words, words, i) ?? unknownWord;
		add(cut, 'word', at, end, known.codes === undefined ? known : asWritten(known, folded, at), noNumeral);
		if (after !== BLANK) {
			cut.word = i;
			return pastTail(cut, end);
		}
		cut.link = 'gap';
		at = end + 1;
	}
	cut.word = i;
	return at === start ? readOddWord(cut, start) : at;
}

/** Whether letters from A to Z are only a part of the word: it has accents, or is an abbreviation with dots. */
const isOdd = (text: string, start: number, end: number): boolean =>
	classOf(text, end) === LETTER || (end === start + 1 && unitAt(text, end) === POINT && dottedEnd(text, start) > 0);

/** Currency codes are what they are in their own letters only: USD, HK. */
const asWritten = (usual: KnownWord, line: string, start: number): KnownWord =>
	usual.codes?.find(({ written }) => line.startsWith(written, start))?.known ?? usual;

/** Reads a word with accents or a dotted abbreviation; gives where to go on. */
function readOddWord(cut: Cut, start: number): number {
	const { folded, lexicon } = cut;
	const abbreviation = unitAt(folded, start + 1) === POINT ? dottedEnd(folded, start) : 0;
	let end = abbreviation || start + 1;
	if (!abbreviation) while (classOf(folded, end) === LETTER) end++;
	const slice = folded.slice(start, end);
	const text = abbreviation ? slice.replaceAll('.', '') : slice;
	const code = lexicon.codes.get(text);
	const coded = code !== undefined || lexicon.cents.has(text);
	const word = text.toLowerCase();
	add(cut, 'word', start, end, knownWord(word, lexicon.entries.get(word), code, coded, true), noNumeral);
	return pastTail(cut, end);
}

/** 's, n't and their like end a word without becoming one. */
function pastTail(cut: Cut, end: number): number {
	const { folded } = cut;
	if (unitAt(folded, end) !== APOSTROPHE || classOf(folded, end + 1) !== LETTER) return end;
	let tail = end + 1;
	while (classOf(folded, tail) === LETTER) tail++;
	if (tail - end > 3) return end;
	cut.link = 'gap';
	return tail;
}

/** A hyphen or dash between two tokens joins them and is none itself; a dash parts words, not figures. Behind an opening bracket it is a minus. */
function joins({ text, folded, link }: Cut, i: number): boolean {
	if (folded.charCodeAt(i) !== HYPHEN || link !== 'glued' || i + 1 >= folded.length) return false;
	const [before, after] = [classOf(folded, i - 1), classOf(folded, i + 1)];
	if (before === SPACE || after === SPACE || unitAt(folded, i + 1) === HYPHEN || unitAt(folded, i - 1) === OPENING) return false;
	return text.charCodeAt(i) !== emDash || (before === DIGIT && after === DIGIT);
}

function readMark(cut: Cut, start: number): number {
	const { folded, lexicon } = cut;
	if (joins(cut, start)) {
		cut.link = 'hyphen';
		return start + 1;
	}
	const sign = folded.charAt(start);
	if (!passes(lexicon.figureSigns, folded.charCodeAt(start))) add(cut, 'mark', start, start + 1, unknownWord, noNumeral);
	else if (lexicon.fractionSigns.has(sign)) add(cut, 'figure', start, start + 1, unknownWord, noNumeral);
	else {
		const previous = cut.count > 0 ? room[cut.count - 1] : undefined;
		const code = previous?.kind === 'word' ? codeWithSign(cut, previous, sign) : undefined;
		if (previous && code) {
			cut.count--;
			cut.link = previous.link;
			add(cut, 'currency', previous.start, start + 1, lexicon.currencies.get(code) ?? unknownWord, noNumeral);
		} else add(cut, 'currency', start, start + 1, lexicon.currencies.get(lexicon.codes.get(sign)) ?? unknownWord, noNumeral);
	}
	return start + 1;
}

/** US$, HK$, NTD$; also "U.S. $" and "US $". */
function codeWithSign(cut: Cut, word: Token, sign: string): string | undefined {
	const { link, lexicon } = cut;
	if (link === 'hyphen') return undefined;
	const text = textOf(cut, word);
	const code = lexicon.codes.get(text + sign) ?? lexicon.codes.get(text);
	return link !== 'gap' || text === 'US' || text.length === 3 ? code : undefined;
}
