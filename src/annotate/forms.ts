/** The plain forms that a small pattern of the tables stands for, so that a gate can be made from the same row as the pattern. */

import { isLetter } from './code-units.js';

/** How far a part of a pattern was read, and the forms it stands for. */
interface Part {
	readonly forms: readonly string[];
	readonly end: number;
}

const nothing: readonly string[] = [''];

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
	if (before === nothing) return after;
	const forms: string[] = [];
	for (const a of before) for (const b of after) forms.push(a + b);
	return forms;
}

const signs = '()[]|?';

/** Where letters end that begin at `at`; one that is optional stands by itself. */
function endOfLetters(pattern: string, at: number): number {
	let end = at;
	while (end < pattern.length && !signs.includes(pattern.charAt(end))) end++;
	return pattern.charAt(end) === '?' && end > at ? end - 1 : end;
}

/** Whether a part is words of its own, with the blank behind them. */
const areWords = (forms: readonly string[]): boolean => forms.every(form => form.endsWith(' '));

/** Letters, a class or a group, at `at`. A group that only looks (`(?<!`) stands for nothing. */
function atom(pattern: string, at: number, sparing: boolean): Part {
	const end = endOfLetters(pattern, at);
	if (end > at) return { forms: [pattern.slice(at, end)], end };
	const sign = pattern.charAt(at);
	if (sign === '[') {
		const close = pattern.indexOf(']', at);
		return { forms: [...pattern.slice(at + 1, close)], end: close + 1 };
	}
	if (sign !== '(') return { forms: [sign], end: at + 1 };
	const looks = /^\(\?<?[=!]/.exec(pattern.slice(at));
	const inner = alternatives(pattern, at + (looks ? looks[0].length : '(?:'.length), sparing);
	return { forms: looks ? nothing : inner.forms, end: inner.end + 1 };
}

function alternatives(pattern: string, from: number, sparing: boolean): Part {
	const done: string[] = [];
	let forms = nothing;
	let at = from;
	while (at < pattern.length && pattern.charAt(at) !== ')') {
		if (pattern.charAt(at) === '|') {
			done.push(...forms);
			forms = nothing;
			at++;
			continue;
		}
		const part = atom(pattern, at, sparing);
		const isOptional = pattern.charAt(part.end) === '?';
		if (!isOptional) forms = joined(forms, part.forms);
		else if (!sparing || !areWords(part.forms)) forms = joined(forms, ['', ...part.forms]);
		at = isOptional ? part.end + 1 : part.end;
	}
	return { forms: [...done, ...forms], end: at };
}

/** @param pattern letters, blanks and hyphens with `|`, `?`, classes and groups: "clos(?:e|ing) the" is "close the" and "closing the". */
export const formsOf = (pattern: string): readonly string[] => alternatives(pattern, 0, false).forms;

/** The longest word of a form, of several the last. */
function longestWord(form: string): string {
	let [from, to] = [0, 0];
	for (let at = 0; at < form.length; at++) {
		if (!isLetter(form.charCodeAt(at))) continue;
		const start = at;
		while (isLetter(form.charCodeAt(at))) at++;
		if (at - start >= to - from) [from, to] = [start, at];
	}
	return form.slice(from, to);
}

/** Of each form of a pattern the longest word, of several the last ("the end"), without which it does not stand in a line. Words that may be left out tell nothing, and are. */
export const tellingWords = (pattern: string): readonly string[] => alternatives(pattern, 0, true).forms.map(longestWord);
