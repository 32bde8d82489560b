/** Text that stands twice in a line: at once again, as a clause of its own, or as a stray end. */

import type { Span } from '../model.js';
import { type Beginnings, compileBeginnings, mayBegin } from './beginnings.js';
import { blanks, isHan } from './code-units.js';
import { compileGate, compileUnitGate, passes } from './gate.js';

/** Shorter repetitions are Chinese: 討論討論, 好好學習. In UTF-16 code units, as the longest that is looked for. */
const shortest = 3;
const longest = 40;

const hanOf = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** Which pairs of units a text has shown so far, as a set of their hashes. */
const shown = compileGate([], 1 << 12);

/** Whether three units in a row may stand twice in a text, as in all that is looked for here: two pairs of units in a row that it had before. */
export function mayRepeat(text: string): boolean {
	shown.fill(0);
	let again = false;
	let before = text.charCodeAt(0);
	for (let i = 1; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		const pair = (before * 31 + unit) & 0xfff;
		const known = passes(shown, pair);
		if (known && again) return true;
		again = known;
		shown[pair >>> 5] = (shown[pair >>> 5] as number) | (1 << (pair & 31));
		before = unit;
	}
	return false;
}

/** Whether the unit at a place stands again `period` units on. */
const isAgain = (text: string, at: number, period: number): boolean => text.charCodeAt(at) === text.charCodeAt(at + period);

/** Where the first stretch of `period` units that is followed by itself between two places ends. */
function endOfFirst(text: string, from: number, to: number, period: number): number {
	// Of `period` places in a row every one must stand again, and one of them is looked at here.
	for (let at = from; at + period < to; at += period) {
		if (!isAgain(text, at, period)) continue;
		let start = at;
		while (start > from && isAgain(text, start - 1, period)) start--;
		let end = at + 1;
		while (end - start < period && end + period < to && isAgain(text, end, period)) end++;
		if (end - start >= period) return start + period;
	}
	return -1;
}

/** The shortest stretch of Han characters that is followed by itself, and the first of these: the second time it stands there. Linear in the text. */
export function stutter(text: string): Span | undefined {
	let found: Span | undefined;
	let most = longest;
	for (let from = 0; from < text.length; from++) {
		let to = from;
		while (to < text.length && isHan(text.charCodeAt(to))) to++;
		for (let period = shortest; period <= most && from + 2 * period <= to; period++) {
			const again = endOfFirst(text, from, to, period);
			if (again < 0) continue;
			found = [again, again + period];
			most = period - 1;
		}
		from = to;
	}
	return found;
}

const lineFeed = 0x0a;
const listMark = 0x3001;
const marks = compileUnitGate('，。；！？,;!?\n');
const endsOfSentence = compileUnitGate('。！？!?');
const isMark = (text: string, at: number): boolean => passes(marks, text.charCodeAt(at));
const blankGate = compileUnitGate(blanks);
const isBlank = (text: string, at: number): boolean => passes(blankGate, text.charCodeAt(at));

/** The first place from `from` on, before `to`, that has no blank; `to` where none has. */
function behindBlanks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(text, at)) at++;
	return at;
}

/** The end of what stands between two places, without the blanks behind it. */
function beforeBlanks(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text, end - 1)) end--;
	return end;
}

/** Fewer Han characters make no clause worth a word. */
const fewest = 4;

const isLong = (text: string, start: number, end: number, least = fewest): boolean => end - start >= least && hanOf(text.slice(start, end)) >= least;

/** Whether the same `length` units stand at two places. */
function isSame(text: string, one: number, other: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
	return true;
}

/** Of a clause that only ends like the one before it, and of an item of a list, more are asked: 利息收入 in 淨利息收入、利息收入 is a thing of its own. */
const fewestOfTail = 5;

/** A clause that says the same as the one before it, or as its end: the second. */
export function repeatedClause(text: string): Span | undefined {
	let before = 0;
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const from = at;
		while (at < text.length && !isMark(text, at) && text.charCodeAt(at) !== listMark) at++;
		if (at === from) continue;
		const end = beforeBlanks(text, from, at);
		const start = behindBlanks(text, from, end);
		const own = end - start;
		if (own > 0 && own <= length && isSame(text, before + length - own, start, own)) {
			const isWhole = own === length && (from === 0 || text.charCodeAt(from - 1) !== listMark);
			if (isLong(text, start, end, isWhole ? fewest : fewestOfTail)) return [start, end];
		}
		before = start;
		length = own;
	}
	return undefined;
}

/** Fewer Han characters may begin two clauses for the sake of it: 他走了，他走了很遠. */
const fewestOfStart = 6;

/** How many units at the end of one clause, which ends at a place, begin the next as well. */
function carriedOver(text: string, end: number, start: number, most: number): number {
	for (let length = most; length >= fewestOfStart; length--) if (isSame(text, end - length, start, length)) return length;
	return 0;
}

/** What ends a clause and begins the next, which goes on with it: the first time, with the comma behind it. */
export function restartedClause(text: string): Span | undefined {
	let end = 0;
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const from = at;
		while (at < text.length && !isMark(text, at) && text.charCodeAt(at) !== listMark) at++;
		const start = behindBlanks(text, from, at);
		const isComma = from > 0 && '，,'.includes(text.charAt(from - 1));
		const again = isComma ? carriedOver(text, end, start, Math.min(length, at - start - 1)) : 0;
		if (again > 0 && hanOf(text.slice(start, start + again)) >= fewestOfStart) return [end - again, start];
		end = beforeBlanks(text, start, at);
		length = end - start;
	}
	return undefined;
}

/** A time that is said twice. */
export interface TimesSaidAgain {
	/** A time and what may stand between, before the time again. */
	readonly pattern: RegExp;
	readonly beginnings: Beginnings;
}

/** @param times folded. */
export const compileTimesSaidAgain = (times: readonly string[]): TimesSaidAgain => ({
	pattern: new RegExp(`(?<![一二三四五六七八九十\\d])(${[...times].sort((a, b) => b.length - a.length).join('|')})[\u3400-\u9fff]{0,3}[于在](?=\\1)`),
	beginnings: compileBeginnings(times),
});

/** Whether a time may stand behind what stands before one that is said again. */
function maySayAgain(folded: string, beginnings: Beginnings): boolean {
	for (const before of '于在')
		for (let at = folded.indexOf(before); at >= 0; at = folded.indexOf(before, at + 1))
			if (mayBegin(folded.charCodeAt(at + 1), folded.charCodeAt(at + 2), beginnings)) return true;
	return false;
}

/** A time that a clause says twice: the second. */
export function timeSaidAgain(folded: string, { pattern, beginnings }: TimesSaidAgain): Span | undefined {
	const match = maySayAgain(folded, beginnings) ? pattern.exec(folded) : null;
	if (!match) return undefined;
	const start = match.index + match[0].length;
	return [start, start + (match[1] as string).length];
}

/** Whether the last mark before a place, but for line feeds, ends a sentence. */
function isSentenceStart(text: string, place: number): boolean {
	let at = place;
	while (at > 0 && text.charCodeAt(at - 1) === lineFeed) at--;
	return at > 0 && passes(endsOfSentence, text.charCodeAt(at - 1));
}

/** The sentence at the end, where it is a piece of what stands before it: a fragment left behind. */
export function strayEnd(text: string): Span | undefined {
	let to = text.length;
	while (to > 0 && isMark(text, to - 1)) to--;
	let from = to;
	while (from > 0 && !isMark(text, from - 1)) from--;
	if (!isSentenceStart(text, from)) return undefined;
	const end = beforeBlanks(text, from, to);
	const start = behindBlanks(text, from, end);
	return text.slice(0, start).includes(text.slice(start, end)) && isLong(text, start, end) ? [start, end] : undefined;
}

/** How many sentences a text has, by the marks that end them. */
export const sentences = (text: string): number => text.match(/[.!?]["”’)]*(?=\s|$)|[。！？]/g)?.length ?? 0;

/** Whether the English says something twice in a row itself: "so happy, so happy", "that that". */
export const stutters = (text: string): boolean => /\b([A-Za-z]+(?: [A-Za-z]+){0,4})(?:[ ,;.!?—–-]+|,? (?:and|or) )\1\b/i.test(text);

/** Whether the English has a word of some length twice, wherever: then the Chinese may have reason to say something again. */
export function saysWordAgain(text: string): boolean {
	const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
	return new Set(words).size < words.length;
}

/** Whether a stretch is itself made of one or two characters said again and again: 哈哈哈, 加油加油. */
export const isChant = (unit: string): boolean => /^(.)\1+$|^(..)\2+$/.test(unit);
