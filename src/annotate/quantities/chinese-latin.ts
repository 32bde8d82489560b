/** Latin words in a Chinese line: Q4, FY25, 1H25, identifiers such as COVID-19, web addresses; and the figure behind a name, as in DOCSIS 4.0. */

import type { Reading, Salience } from '../../model.js';
import { fixed, type Line, type Mention, reading, skipBlank } from './chinese-scan.js';
import { one, parseDecimal, rational } from './rational.js';

/** What a token was read as; `end` is where reading goes on. */
export interface Token {
	readonly end: number;
	readonly mentions: readonly Mention[];
}

const none: readonly Mention[] = [];
const address =
	/(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|(?:[A-Za-z0-9-]{1,64}\.){1,8}(?:com|org|net|gov|edu|hk|tw|cn|io)(?:\.[a-z]{2})?(?:\/[^\s\u3000-\u9fff]{0,500})?(?![A-Za-z0-9])/y;
const word = /[A-Za-z][A-Za-z0-9]{0,40}(?:[-./&][A-Za-z0-9]{1,40}){0,6}/y;

const at = (pattern: RegExp, text: string, start: number): string | undefined => {
	pattern.lastIndex = start;
	return pattern.exec(text)?.[0];
};

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
	if (!lexicon.identifierWords.has(token) && !lexicon.identifierWords.has(`${token}.`)) return undefined;
	const end = start + token.length;
	const figure = skipBlank(text, text[end] === '.' ? end + 1 : end);
	const match = /^\d{1,12}(?:\.\d{1,6})*(?:[-(]?[A-Z]{1,4}\)?)?(?![\d,%])/.exec(text.slice(figure, figure + 40))?.[0];
	if (!match) return undefined;
	const value = parseDecimal(/^\d+(?:\.\d+)?/.exec(match)?.[0] ?? '0');
	const readings: [Reading, ...Reading[]] = [reading('identifier', value, match.toUpperCase()), reading('number', value)];
	const mention: Mention = { ...fixed([figure, figure + match.length], readings, 1), digits: true, step: one };
	return { end: figure + match.length, mentions: [mention] };
}

/** Reads the Latin word or address that starts at `start`, which is a letter. */
export function latinAt(line: Line, start: number): Token {
	const { text } = line;
	const url = at(address, text, start);
	if (url) return { end: start + url.length, mentions: none };
	const token = at(word, text, start) ?? text[start] ?? '';
	const end = start + Math.max(token.length, 1);
	const dated = period(token, start);
	if (dated) return { end, mentions: dated };
	const withFigure = named(line, token, start);
	if (withFigure) return withFigure;
	return { end, mentions: /\d/.test(token) ? [identifier(token, start)] : none };
}

/** A telephone or account number: all its digits are one figure, so that a slip in any group of it shows. */
function numbered(code: string, start: number): Mention {
	const digits = code.replace(/\D/g, '');
	const value = parseDecimal(digits.length >= 7 ? digits : (/\d+/.exec(code)?.[0] ?? '0'));
	return { ...fixed([start, start + code.length], [reading('identifier', value, code.toUpperCase())], 1), digits: true };
}

/** Figures that begin a code: 10-K, 401(k), 1099-MISC, 1Q25, 4Q, 2H24, 3D, 1-800-829-1040; undefined where they do not. */
export function codeAt(line: Line, start: number): Token | undefined {
	const { text } = line;
	const ahead = text.slice(start, start + 40);
	const fiscal = /^([1-4])Q(?:(\d{2}|\d{4}))?(?![A-Za-z0-9])|^([12])H(?:(\d{2}|\d{4}))(?![A-Za-z0-9])/.exec(ahead);
	if (fiscal) {
		const [whole, quarter, quarterYear, halfYear, halfYearYear] = fiscal;
		const year = quarterYear ?? halfYearYear;
		const first = fixed([start, start + 2], [quarter ? date(Number(quarter), 'quarter') : date(Number(halfYear), 'half')], 2);
		const rest = year ? [fixed([start + 2, start + whole.length], [date(century(year), 'year')], 2)] : [];
		return { end: start + whole.length, mentions: [first, ...rest] };
	}
	const phone = /^(?:\+?\d{1,3}-)?\(?\d{3}\)?[- ]\d{3}-\d{4}(?!\d)/.exec(ahead)?.[0] ?? /^\d{1,5}(?:-\d{1,5}){2,}(?!\d)/.exec(ahead)?.[0];
	if (phone && phone.replace(/\D/g, '').length >= 7) return { end: start + phone.length, mentions: [numbered(phone, start)] };
	const years = /^((?:19|20)(\d\d))\/(\d\d)(?!\d)/.exec(ahead);
	if (years && (Number(years[2]) + 1) % 100 === Number(years[3])) {
		const [whole, full = ''] = years;
		const mentions = [
			fixed([start, start + 4], [date(Number(full), 'year')], 3),
			fixed([start + 4, start + whole.length], [date(Number(full) + 1, 'year')], 2),
		];
		return {
			end: start + whole.length + (text[start + whole.length] === '年' ? 1 : 0),
			mentions: mentions.map(mention => ({ ...mention, digits: true })),
		};
	}
	const code = /^\d{1,6}(?:-[A-Z][A-Z0-9]{0,6}(?![a-z])|\([a-z]\)|[A-FH-JL-LN-SU-Z][A-Z]{0,3}(?![a-zA-Z/]))(?:[-(][A-Za-z0-9]{1,6}\)?)*/.exec(
		ahead,
	)?.[0];
	if (!code || line.lexicon.signs.longest(text, start + (/^\d+/.exec(code)?.[0].length ?? 0))) return undefined;
	const value = parseDecimal(/^\d+/.exec(code)?.[0] ?? '0');
	return {
		end: start + code.length,
		mentions: [{ ...fixed([start, start + code.length], [reading('identifier', value, code.toUpperCase())], 1), digits: true }],
	};
}
