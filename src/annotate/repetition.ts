/** Text that stands twice in a line: at once again, as a clause of its own, or as a stray end. */

import type { Span } from '../model.js';
import { blanks } from './code-units.js';
import { compileUnitGate, passes } from './gate.js';

/** Shorter repetitions are Chinese: 討論討論, 好好學習. In UTF-16 code units, as the longest that is looked for. */
const shortest = 3;
const longest = 40;

const hanOf = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
const isHan = (unit: number): boolean => unit >= 0x3400 && (unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff));

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

interface Clause {
	readonly span: Span;
	/** The mark before it ends a sentence, or it is the first. */
	readonly begins: boolean;
}

const lineFeed = 0x0a;
const marks = compileUnitGate('，。；！？,;!?\n');
const endsOfSentence = compileUnitGate('。！？!?');
const isMark = (text: string, at: number): boolean => passes(marks, text.charCodeAt(at));
const blankGate = compileUnitGate(blanks);
const isBlank = (text: string, at: number): boolean => passes(blankGate, text.charCodeAt(at));

/** What stands between two places without the blanks around it. */
function trimmed(text: string, from: number, to: number): Span {
	let end = to;
	while (end > from && isBlank(text, end - 1)) end--;
	let start = from;
	while (start < end && isBlank(text, start)) start++;
	return [start, end];
}

function clausesOf(text: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let begins = true;
	let at = 0;
	while (isMark(text, at)) at++;
	while (at < text.length) {
		const from = at;
		while (at < text.length && !isMark(text, at)) at++;
		clauses.push({ span: trimmed(text, from, at), begins });
		begins = false;
		for (; isMark(text, at); at++) if (text.charCodeAt(at) !== lineFeed) begins = passes(endsOfSentence, text.charCodeAt(at));
	}
	return clauses;
}

/** Fewer Han characters make no clause worth a word. */
const fewest = 4;

/** What a text says twice in its clauses. */
export interface Twice {
	/** A clause that says the same as the one before it: the second. */
	readonly again: Span | undefined;
	/** The sentence at the end, where it is a piece of an earlier one: a fragment left behind. */
	readonly strayEnd: Span | undefined;
}

const isSame = (text: string, a: Span, b: Span): boolean => a[1] - a[0] === b[1] - b[0] && text.startsWith(text.slice(a[0], a[1]), b[0]);

const isLong = (text: string, span: Span): boolean => span[1] - span[0] >= fewest && hanOf(text.slice(span[0], span[1])) >= fewest;

function repeatedClause(text: string, clauses: readonly Clause[]): Span | undefined {
	for (let i = 1; i < clauses.length; i++) {
		const { span } = clauses[i] as Clause;
		if (isSame(text, (clauses[i - 1] as Clause).span, span) && isLong(text, span)) return span;
	}
	return undefined;
}

function strayEnd(text: string, clauses: readonly Clause[]): Span | undefined {
	const last = clauses.at(-1);
	if (!last?.begins || clauses.length === 1) return undefined;
	const [start, end] = last.span;
	return text.slice(0, start).includes(text.slice(start, end)) && isLong(text, last.span) ? last.span : undefined;
}

/** Looks for clauses that repeat. */
export function twiceSaid(text: string): Twice {
	const clauses = clausesOf(text);
	return { again: repeatedClause(text, clauses), strayEnd: strayEnd(text, clauses) };
}

/** How many sentences a text has, by the marks that end them. */
export const sentences = (text: string): number => text.match(/[.!?]["”’)]*(?=\s|$)|[。！？]/g)?.length ?? 0;

/** Whether the English says something twice in a row itself: "so happy, so happy", "that that". */
export const stutters = (text: string): boolean => /\b([A-Za-z]+(?: [A-Za-z]+){0,4})[ ,;.—–-]+\1\b/i.test(text);
