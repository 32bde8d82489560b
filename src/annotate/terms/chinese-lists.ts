/** The Chinese of all rows as one text: which longer words a word stands in is searched there, for the few words of which it is asked. */

import { once } from '../once.js';
import { foldChinese, foldedAt } from '../script.js';
import { standsAt, type Units } from './units.js';

/** A word that another stands within. */
export interface Longer {
	readonly word: string;
	/** Where in it the other begins. */
	readonly shift: number;
	/** The rows it is in; none where it is no rendering and only looks as if it held one. */
	readonly rows: readonly number[];
}

/** The Chinese of all rows. */
export interface ChineseLists {
	/** Rows with `;` between, their words with `|` and `~`; folded, in small letters, without blanks. */
	readonly text: () => string;
	/** Where each row begins in the text. */
	readonly begins: () => Int32Array;
	/** Words that are no rendering, if no row has them. */
	readonly lookalikes: readonly string[];
	/** What was asked before. */
	readonly longer: Map<string, readonly Longer[]>;
	readonly seeming: Map<string, readonly Longer[]>;
}

/** No term is as long. */
const longestWord = 64;

/** A word as `foldChinese` has it, and not remembered: of words there are too many, and each is asked for once. */
export function foldedWord(word: string): string {
	let at = 0;
	while (at < word.length && foldedAt(word, at) === word.charCodeAt(at)) at++;
	if (at === word.length) return word;
	const units: number[] = [];
	for (let i = 0; i < word.length; i++) units.push(foldedAt(word, i));
	return String.fromCharCode.apply(null, units);
}

/** How Chinese is looked up: folded, blanks left out, small letters. */
export function lookUpForm(text: string): string {
	const folded = text.length > longestWord ? foldChinese(text) : foldedWord(text);
	return /[A-Z ]/.test(folded) ? folded.replaceAll(' ', '').toLowerCase() : folded;
}

function beginsOf(text: string): Int32Array {
	const begins = [0];
	for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) begins.push(at + 1);
	return Int32Array.from(begins);
}

/** @param rows of all rows, as they are written. @param lookalikes words, by blanks. */
export function compileChineseLists(rows: () => string, lookalikes: string): ChineseLists {
	const text = once(() => lookUpForm(rows()));
	return {
		text,
		begins: once(() => beginsOf(text())),
		lookalikes: lookalikes
			.split(' ')
			.filter(word => word !== '')
			.map(lookUpForm),
		longer: new Map(),
		seeming: new Map(),
	};
}

/** The row that an offset of the text is in. */
function rowAt(begins: Int32Array, offset: number): number {
	let low = 0;
	let high = begins.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((begins[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

const isMark = (unit: number): boolean => unit === 0x7c || unit === 0x7e || unit === 0x3b;

interface Found {
	readonly word: string;
	readonly shift: number;
	readonly rows: number[];
}

/** Every word of the rows that holds a word, itself too. */
function holding(word: string, lists: ChineseLists): readonly Found[] {
	const [text, begins] = [lists.text(), lists.begins()];
	const found = new Map<string, Found>();
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		let [start, end] = [at, at + word.length];
		while (start > 0 && !isMark(text.charCodeAt(start - 1))) start--;
		while (end < text.length && !isMark(text.charCodeAt(end))) end++;
		const [longer, row] = [text.slice(start, end), rowAt(begins, at)];
		const key = `${at - start} ${longer}`;
		const known = found.get(key);
		if (!known) found.set(key, { word: longer, shift: at - start, rows: [row] });
		else if (known.rows.at(-1) !== row) known.rows.push(row);
	}
	return [...found.values()];
}

/** Where a word stands in another. */
function shiftsOf(word: string, longer: string): readonly number[] {
	const shifts: number[] = [];
	for (let at = longer.indexOf(word); at >= 0; at = longer.indexOf(word, at + 1)) shifts.push(at);
	return shifts;
}

const isRendering = (word: string, lists: ChineseLists): boolean => holding(word, lists).some(found => found.word === word);

function seemingAround(word: string, lists: ChineseLists): readonly Longer[] {
	const around = lists.lookalikes.filter(longer => longer.length > word.length && longer.includes(word) && !isRendering(longer, lists));
	return around.flatMap(longer => shiftsOf(word, longer).map(shift => ({ word: longer, shift, rows: [] })));
}

/** The words that look as if they held a word as a rendering and do not: 利率 in 暴利率. @param word as `lookUpForm` has it. */
export function lookalikesOf(word: string, lists: ChineseLists): readonly Longer[] {
	const known = lists.seeming.get(word);
	if (known) return known;
	const made = seemingAround(word, lists);
	lists.seeming.set(word, made);
	return made;
}

/** The words, of rows and those that only look so, that a word stands within. */
export function longerThan(word: string, lists: ChineseLists): readonly Longer[] {
	const known = lists.longer.get(word);
	if (known) return known;
	const made = [...holding(word, lists).filter(longer => longer.word !== word), ...lookalikesOf(word, lists)];
	lists.longer.set(word, made);
	return made;
}

/** Whether a longer word stands around what stands at a place. */
export const standsAround = ({ word, shift }: Longer, line: Units, place: number): boolean => standsAt(word, line, place - shift);
