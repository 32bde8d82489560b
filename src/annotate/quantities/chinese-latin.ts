/** Latin words in a Chinese line: Q4, FY25, 1H25, identifiers such as COVID-19, web addresses; and the figure behind a name, as in DOCSIS 4.0. */

import type { Reading, Salience } from '../../model.js';
import { isDigit, isLetter } from '../code-units.js';
import { compileUnitGate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import { changed, digitsEnd, fixed, type Line, type Mention, reading, skipBlank } from './chinese-scan.js';
import { one, parseDecimal, rational, zero } from './rational.js';

/** What a token was read as; `end` is where reading goes on. */
export interface Token {
	readonly end: number;
	readonly mentions: readonly Mention[];
}

const none: readonly Mention[] = [];
const address =
	/(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|(?:[A-Za-z0-9-]{1,64}\.){1,8}(?:com|org|net|gov|edu|hk|tw|cn|io)(?:\.[a-z]{2})?(?:\/[^\s\u3000-\u9fff]{0,500})?(?![A-Za-z0-9])/y;
const longestWord = 40;
const word = /[A-Za-z][A-Za-z0-9]{0,40}(?:[-./&][A-Za-z0-9]{1,40}){0,6}/y;

/** Where what a sticky pattern finds at an offset ends; the offset where it finds nothing. */
function endOf(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start;
}

/** With one of these behind its letters and digits a word may go on, or be an address. */
const joints = compileUnitGate('-./&_+@:');

/** An address has one of these behind its first letters, digits, and signs within words. */
const addressSigns = compileUnitGate('.@:');
const innerSigns = compileUnitGate('_+-');

function addressEnd(text: string, start: number): number {
	let end = start;
	for (let c = unitAt(text, end); isLetter(c) || isDigit(c) || passes(innerSigns, c); c = unitAt(text, end)) end++;
	return passes(addressSigns, unitAt(text, end)) ? endOf(address, text, start) : start;
}

/** Where a word of nothing but letters ends, as most do, and no figure stands behind it; the offset itself where it is more than that. */
function plainWordEnd(text: string, start: number): number {
	let end = start;
	while (isLetter(unitAt(text, end))) end++;
	const unit = unitAt(text, end);
	const plain = end - start <= longestWord && !passes(joints, unit) && !isDigit(unitAt(text, skipBlank(text, end)));
	return plain ? end : start;
}

const century = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const date = (value: number, unit: string): Reading => reading('date', rational(value), unit);

/** Q4, Q425, FQ4, H1, 1H25 is read at its figure; FY25, FY2025, CY25. */
function period(token: string, start: number): readonly Mention[] | undefined {
	const match = /^(?:F?(Q)([1-4])|(H)([12])|(FY|CY)(\d{2}|\d{4}))(?:[-/']?(?:FY)?(\d{2}|\d{4}))?$/.exec(token);
	if (!match) return undefined;
	const [, q, quarter, h, halfYear, fy, year, tail] = match;
	const salience: Salience = 2;
	const own = q
		? date(Number(quarter), 'quarter')
		: h
			? date(Number(halfYear), 'half')
			: date(century(year ?? ''), fy === 'FY' ? 'fiscal-year' : 'year');
	const first = fixed([start, start + token.length - (tail?.length ?? 0)], [own], salience);
	if (!tail || fy) return [first];
	return [first, fixed([start + token.length - tail.length, start + token.length], [date(century(tail), 'year')], salience)];
}

function identifier(token: string, start: number): Mention {
	const digits = /\d+(?:\.\d+)?/.exec(token)?.[0] ?? '0';
	return fixed([start, start + token.length], [reading('identifier', parseDecimal(digits.slice(0, 40)), token.toUpperCase())], 1);
}

/** A figure behind a name: Form 1040, DOCSIS 4.0. */
function named(line: Line, token: string, start: number): Token | undefined {
	const { text, lexicon } = line;
	const end = start + token.length;
	const figure = skipBlank(text, text[end] === '.' ? end + 1 : end);
	if (!isDigit(unitAt(text, figure))) return undefined;
	if (!lexicon.identifierWords.has(token) && !lexicon.identifierWords.has(`${token}.`)) return undefined;
	const match = /^\d{1,12}(?:\.\d{1,6})*(?:[-(]?[A-Z]{1,4}\)?)?(?![\d,%])/.exec(text.slice(figure, figure + 40))?.[0];
	if (!match) return undefined;
	const value = parseDecimal(/^\d+(?:\.\d+)?/.exec(match)?.[0] ?? '0');
	const readings: [Reading, ...Reading[]] = [reading('identifier', value, match.toUpperCase()), reading('number', value)];
	const mention = fixed([figure, figure + match.length], readings, 1, '=', true);
	return { end: figure + match.length, mentions: [changed(mention, { step: one })] };
}

/** Reads the Latin word or address that starts at `start`, which is a letter. */
export function latinAt(line: Line, start: number): Token {
	const { text } = line;
	const plain = plainWordEnd(text, start);
	if (plain > start) return { end: plain, mentions: none };
	const url = addressEnd(text, start);
	if (url > start) return { end: url, mentions: none };
	const end = endOf(word, text, start);
	const token = text.slice(start, end);
	const hasDigit = /\d/.test(token);
	const dated = hasDigit ? period(token, start) : undefined;
	if (dated) return { end, mentions: dated };
	return named(line, token, start) ?? { end, mentions: hasDigit ? [identifier(token, start)] : none };
}

/** A telephone or account number: all its digits are one figure, so that a slip in any group of it shows. */
function numbered(code: string, start: number): Mention {
	const digits = code.replace(/\D/g, '');
	const value = parseDecimal(digits.length >= 7 ? digits : (/\d+/.exec(code)?.[0] ?? '0'));
	return fixed([start, start + code.length], [reading('identifier', value, code.toUpperCase())], 1, '=', true);
}

/** 2.6.2.1: a section or version; its value is nothing one counts with. */
function section(version: string, start: number): Mention {
	const readings: [Reading, ...Reading[]] = [reading('identifier', zero, version), reading('ordinal', zero), reading('number', zero)];
	return fixed([start, start + version.length], readings, 1, '=', true);
}

const longestCode = 40;

/** 4Q, 1Q25, 2H24. */
function fiscalAt(text: string, start: number): Token | undefined {
	const fiscal = /^([1-4])Q(?:(\d{2}|\d{4}))?(?![A-Za-z0-9])|^([12])H(?:(\d{2}|\d{4}))(?![A-Za-z0-9])/.exec(text.slice(start, start + longestCode));
	if (!fiscal) return undefined;
	const [whole, quarter, quarterYear, halfYear, halfYearYear] = fiscal;
	const year = quarterYear ?? halfYearYear;
	const first = fixed([start, start + 2], [quarter ? date(Number(quarter), 'quarter') : date(Number(halfYear), 'half')], 2);
	const rest = year ? [fixed([start + 2, start + whole.length], [date(century(year), 'year')], 2)] : [];
	return { end: start + whole.length, mentions: [first, ...rest] };
}

function phoneAt(text: string, start: number): Token | undefined {
	const ahead = text.slice(start, start + longestCode);
	const phone = /^(?:\+?\d{1,3}-)?\(?\d{3}\)?[- ]\d{3}-\d{4}(?!\d)/.exec(ahead)?.[0] ?? /^\d{1,5}(?:-\d{1,5}){2,}(?!\d)/.exec(ahead)?.[0];
	if (!phone || phone.replace(/\D/g, '').length < 7) return undefined;
	return { end: start + phone.length, mentions: [numbered(phone, start)] };
}

const version = /\d{1,4}(?:\.\d{1,4}){2,5}(?![\d年月日])/y;

/** `point`: the offset after the first digits. Most such figures are decimals, with one point. */
function sectionAt(text: string, start: number, point: number): Token | undefined {
	if (text[digitsEnd(text, point + 1)] !== '.') return undefined;
	const end = endOf(version, text, start);
	const found = text.slice(start, end);
	return end === start || /^(?:19|20)\d\d\.\d{1,2}\.\d{1,2}$/.test(found) ? undefined : { end, mentions: [section(found, start)] };
}

/** 2024/25. */
function yearsAt(text: string, start: number): Token | undefined {
	const years = /^((?:19|20)(\d\d))\/(\d\d)(?!\d)/.exec(text.slice(start, start + longestCode));
	if (!years || (Number(years[2]) + 1) % 100 !== Number(years[3])) return undefined;
	const [whole, full = ''] = years;
	const end = start + whole.length;
	const first = fixed([start, start + 4], [date(Number(full), 'year')], 3, '=', true);
	const second = fixed([start + 4, end], [date(Number(full) + 1, 'year')], 2, '=', true);
	return { end: end + (text[end] === '年' ? 1 : 0), mentions: [first, second] };
}

/** 10-K, 401(k), 1099-MISC, 3D. */
function formAt({ text, lexicon }: Line, start: number): Token | undefined {
	const code = /^\d{1,6}(?:-[A-Z][A-Z0-9]{0,6}(?![a-z])|\([a-z]\)|[A-FH-JL-LN-SU-Z][A-Z]{0,3}(?![a-zA-Z/]))(?:[-(][A-Za-z0-9]{1,6}\)?)*/.exec(
		text.slice(start, start + longestCode),
	)?.[0];
	if (!code || lexicon.signs.longest(text, start + (/^\d+/.exec(code)?.[0].length ?? 0))) return undefined;
	const value = parseDecimal(/^\d+/.exec(code)?.[0] ?? '0');
	const end = start + code.length;
	return { end, mentions: [fixed([start, end], [reading('identifier', value, code.toUpperCase())], 1, '=', true)] };
}

/** Digits that begin a code: 10-K, 401(k), 1Q25, 1-800-829-1040, 2.6.2.1; undefined where they do not. What stands right behind them says which it may be. */
export function codeAt(line: Line, start: number, behindDigits: number): Token | undefined {
	const { text } = line;
	if (isLetter(unitAt(text, behindDigits))) return fiscalAt(text, start) ?? formAt(line, start);
	switch (text[behindDigits]) {
		case '-':
			return phoneAt(text, start) ?? formAt(line, start);
		case '(':
			return formAt(line, start);
		case ' ':
		case ')':
			return behindDigits - start === 3 ? phoneAt(text, start) : undefined;
		case '.':
			return sectionAt(text, start, behindDigits);
		case '/':
			return yearsAt(text, start);
	}
	return undefined;
}
