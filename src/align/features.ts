/** What the aligner sees of a line: words, Han bigrams, figures, length and the closing mark, as small integers. */

import { isHan } from '../annotate/code-units.js';
import { foldChinese } from '../annotate/script.js';
import { head } from './classify.js';

/** Closing marks, told apart as far as both languages do. */
export const endings = 4;

export interface Features {
	/** Distinct words in Latin letters (lower case, usual endings off), as ids. */
	readonly words: readonly number[];
	/** Distinct Han characters and pairs of neighbouring ones, folded to Simplified, as ids. */
	readonly grams: readonly number[];
	/** Distinct significant figures of numbers in digits: `605` for 60.5 million and for 6,050 萬, so no scale word needs to be known. */
	readonly figures: readonly number[];
	/** The same of numbers in words: in Han numerals, and English ones of one word (second, twelve, April). */
	readonly spoken: readonly number[];
	/** How much is said: words of Latin letters and numbers for English, Han characters and twice the words for Chinese. */
	readonly length: number;
	/** 0 none, 1 full stop, 2 question, 3 exclamation. */
	readonly ending: number;
	/** Commas and their like: how many clauses there are. */
	readonly clauses: number;
	/** How many names of several parts it seems to hold: words in capitals side by side, Chinese parts with a middle dot between. At most two count. */
	readonly names: number;
}

/** Gives ids to words, bigrams and figures of one document. */
export interface Interner {
	readonly words: Map<string, number>;
	readonly grams: Map<number, number>;
	/** By word id: whether its figure has two digits or more. */
	readonly long: boolean[];
}

export const interner = (): Interner => ({ words: new Map(), grams: new Map(), long: [] });

const token = /[A-Za-z\u00c0-\u024f]+|\d+(?:[.,]\d+)*/g;
const ZERO = 0x3007; // 〇

/** Significant digits: separators, leading and trailing zeros off. */
const significant = (number: string): string => number.replace(/[.,]/g, '').replace(/^0+/, '').replace(/0+$/, '') || '0';

function idOf<Key>(ids: Map<Key, number>, key: Key): number {
	let id = ids.get(key);
	if (id === undefined) {
		id = ids.size;
		ids.set(key, id);
	}
	return id;
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
/** Ask, asks, asked and asking are one word; so are hope and hoping. Rough: both sides of the dictionary go through it. */
function stem(word: string): string {
	const one = singular(word);
	const left = /^(.{3,}?)(?:ed|ing|e)$/.exec(one)?.[1];
	return left === undefined ? one : left.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function figureId(into: Interner, digits: string): number {
	const id = idOf(into.words, `#${digits}`);
	into.long[id] = digits.length > 1;
	return id;
}

/** Capitals in a row, the first word of the line aside unless a further one follows it; a dot between Han characters. */
const fullName = /(?<![A-Za-z])[A-Z][a-z'\u2019-]+(?: [A-Z]\.?)?(?: [A-Z][a-z'\u2019-]+)+/g;
const dottedName = /[\u4e00-\u9fff][\u00b7\u2027\u2022\u30fb\u2219][\u4e00-\u9fff]/g;
const mostNames = 2;

const namesIn = (text: string, han: number): number => Math.min(mostNames, text.match(han > 0 ? dottedName : fullName)?.length ?? 0);

const clauseMark = /[,;:\u3001](?!\d)/g;

function endingOf(text: string): number {
	for (let i = text.length - 1; i >= 0 && i > text.length - 8; i--) {
		const c = text.charAt(i);
		if (c === '?' || c === '\uff1f') return 2;
		if (c === '!' || c === '\uff01') return 3;
		if (c === '.' || c === '\u3002' || c === '\uff0e') return 1;
		if (!/[\s"'\u201d\u2019\u300d\u300f)\]\uff09]/.test(c)) return 0;
	}
	return 0;
}

/** The Han characters of a folded text, alone and in pairs; the number of Han characters. */
function readHan(text: string, grams: Set<number>, into: Interner): number {
	let han = 0;
	let before = 0;
	let run = 0;
	for (let i = 0; i <= text.length; i++) {
		const c = i < text.length ? text.charCodeAt(i) : 0;
		if (isHan(c) || c === ZERO) {
			han++;
			grams.add(idOf(into.grams, c));
			if (run > 0) grams.add(idOf(into.grams, before * 0x10000 + c));
			run++;
		} else {
			run = 0;
		}
		before = c;
	}
	return han;
}

/** Numbers in Han numerals as significant digits: 二十五 and 二百五 are both `25`. Good enough to recognise, never to state a value. */
function readSpoken(text: string, numerals: Readonly<Record<string, string>>, spoken: Set<number>, into: Interner): void {
	let digits = '';
	for (let i = 0; i <= text.length; i++) {
		const digit = numerals[text.charAt(i)];
		if (digit !== undefined) {
			if (digit !== '10') digits += digit;
			else if (digits === '') digits = '1';
			continue;
		}
		if (digits !== '') spoken.add(figureId(into, significant(digits)));
		digits = '';
	}
}

/** Reads a line; only its head is looked at. */
export function featuresOf(text: string, numerals: Readonly<Record<string, string>>, into: Interner): Features {
	const line = foldChinese(head(text)).trimEnd();
	const words = new Set<number>();
	const grams = new Set<number>();
	const figures = new Set<number>();
	const spoken = new Set<number>();
	let tokens = 0;
	for (const [found] of line.matchAll(token)) {
		tokens++;
		const first = found.charCodeAt(0);
		if (first < 0x3a) figures.add(figureId(into, significant(found)));
		else {
			const word = found.toLowerCase();
			words.add(idOf(into.words, stem(word)));
			const digits = numerals[word];
			if (digits !== undefined) spoken.add(figureId(into, digits));
		}
	}
	const han = readHan(line, grams, into);
	if (han > 0) readSpoken(line, numerals, spoken, into);
	return {
		words: [...words],
		grams: [...grams],
		figures: [...figures],
		spoken: [...spoken],
		length: han > 0 ? han + 2 * tokens : tokens,
		ending: endingOf(line),
		clauses: line.match(clauseMark)?.length ?? 0,
		names: namesIn(line, han),
	};
}
