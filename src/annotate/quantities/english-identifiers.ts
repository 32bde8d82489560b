/** Reads figures that belong to names: DOCSIS 3.1, 10-K, COVID-19, line 13, 401(k), phone numbers, versions. They are copied, never calculated with. */

import type { Rational, Reading, Salience } from '../../model.js';
import { passes } from '../gate.js';
import { hasRole, isCapitalised, isInitial, isMark, push, reading, type Scan, tokenAt, wholeNumber, yearOf } from './english-scan.js';
import { type Token, textOf } from './english-tokens.js';
import { divide, parseDecimal, rational, zero } from './rational.js';

/** A name of more pieces is cut here; keeps hostile chains of hyphens cheap. */
const longestChain = 12;

const isUpper = (text: string): boolean => /[A-Z]/.test(text);

/** Whether a blank may part two of the tokens: a plain one, or one that is taken for a mark. */
function mayHoldBlank({ tokens }: Scan, from: number, to: number): boolean {
	for (let i = from + 1; i < to; i++) {
		const token = tokens[i];
		if (token !== undefined && (token.link === 'gap' || token.unit > 0x7f)) return true;
	}
	return false;
}

/** The tokens as they stand in the line, upper case, without blanks. */
function written(scan: Scan, from: number, to: number): string {
	const token = tokenAt(scan, from);
	if (token && to === from + 1 && token.numeral.whole >= 0) return token.numeral.plain;
	const start = token?.start ?? 0;
	const end = tokenAt(scan, to - 1)?.end ?? start;
	const text = scan.folded.slice(start, Math.min(end, start + 60)).toUpperCase();
	return mayHoldBlank(scan, from, to) ? text.replace(/\s+/g, '') : text;
}

/** All digits of a telephone or account number as one figure, so that a slip in any group of it shows. */
function digitsIn(scan: Scan, from: number, to: number): Rational {
	let digits = '';
	for (let i = from; i < to; i++) digits += tokenAt(scan, i)?.numeral.plain ?? '';
	return digits.length >= 7 && /^\d{7,40}$/.test(digits) ? parseDecimal(digits) : valueIn(scan, from, to);
}

/** The first figure of the tokens. */
function valueIn(scan: Scan, from: number, to: number): Rational {
	for (let i = from; i < to; i++) {
		const token = tokenAt(scan, i);
		if (token?.kind === 'figure' && token.numeral.plain !== '') return parseDecimal(token.numeral.plain);
	}
	return zero;
}

function pushIdentifier(scan: Scan, from: number, to: number, more: readonly Reading[] = [], salience: Salience = 1): number {
	const value = digitsIn(scan, from, to);
	push(scan, from, to, [reading('identifier', value, written(scan, from, to)), ...more], salience, true);
	return to;
}

/** Where the glued and hyphened pieces from token `i` end; "(k)" belongs to them, a lower-case word after a hyphen does not. */
function chainEnd(scan: Scan, i: number): number {
	let to = i + 1;
	for (; to < i + longestChain; to++) {
		const token = tokenAt(scan, to);
		if (!token) break;
		if (
			isMark(token, '(') &&
			token.link === 'glued' &&
			/^[a-z0-9]{1,2}$/i.test(textOf(scan, tokenAt(scan, to + 1))) &&
			isMark(tokenAt(scan, to + 2), ')')
		) {
			to += 2;
			continue;
		}
		const dotted =
			isMark(token, '.') && token.link === 'glued' && tokenAt(scan, to + 1)?.link === 'glued' && tokenAt(scan, to + 1)?.kind === 'figure';
		if (dotted) continue;
		if (token.kind !== 'word' && token.kind !== 'figure') break;
		if (token.link === 'gap' || (token.link === 'hyphen' && token.kind === 'word' && !isUpper(textOf(scan, token)))) break;
	}
	return to;
}

/** A word that begins a chain with a figure in it: COVID-19, H1N1, G20, A320neo, W-2. */
export function readWordChain(scan: Scan, i: number): number {
	const token = tokenAt(scan, i) as Token;
	const next = tokenAt(scan, i + 1);
	const standard = isMark(next, '.') && next?.link === 'glued' && tokenAt(scan, i + 2)?.link === 'glued' && isInitial(token);
	if (standard && tokenAt(scan, i + 2)?.kind === 'figure') return pushIdentifier(scan, i, chainEnd(scan, i + 2));
	if (!next || next.link === 'gap' || (next.kind !== 'figure' && next.kind !== 'word')) return 0;
	if ((token.entry?.prefix && next.link === 'hyphen') || token.entry?.month !== undefined || token.entry?.cardinal !== undefined) return 0;
	const gluedFigure = next.kind === 'figure' && next.link === 'glued';
	if (!gluedFigure && !isUpper(textOf(scan, token))) return 0;
	if (token.known.code !== undefined && next.kind === 'figure') return 0;
	const to = chainEnd(scan, i);
	let last = to - 1;
	while (last > i && tokenAt(scan, last)?.kind !== 'figure') last--;
	if (last === i) return 0;
	// "Mid-90s" and such are words before a figure; a lone Title-case word may be too: keep the count as a second reading.
	const figure = tokenAt(scan, last);
	const more = to === i + 2 && figure?.numeral.plain ? [reading('number', valueIn(scan, i, to))] : [];
	return pushIdentifier(scan, i, to, more);
}

/** 0042: no count. */
const hasLeadingZero = (token: Token | undefined): boolean =>
	token !== undefined && token.numeral.places === 0 && token.numeral.plain.length > 1 && token.numeral.plain.startsWith('0');

/** Telephone, account and version numbers from the figure at `i`: 1-800-829-1040, 10.0.0.1, 0042, runs of more than 60 digits. */
function readCode(scan: Scan, i: number): number {
	const token = tokenAt(scan, i) as Token;
	if (token.numeral.plain === '' && !scan.lexicon.fractionSigns.has(textOf(scan, token)))
		return pushIdentifier(scan, i, i + 1, [], token.end - token.start > 60 ? 0 : 1);
	let pieces = 1;
	while (tokenAt(scan, i + pieces)?.kind === 'figure' && tokenAt(scan, i + pieces)?.link === 'hyphen' && pieces < longestChain) pieces++;
	if (pieces === 2 && (hasLeadingZero(token) || hasLeadingZero(tokenAt(scan, i + 1)))) return pushIdentifier(scan, i, i + 2);
	const unit = tokenAt(scan, i + pieces);
	if (pieces >= 3 && !(unit?.entry && unit.entry.slots.length > 0)) return pushIdentifier(scan, i, i + pieces);
	const plain =
		pieces === 1 &&
		hasLeadingZero(token) &&
		!isMark(tokenAt(scan, i + 1), ':') &&
		!isMark(tokenAt(scan, i + 1), '/') &&
		token.numeral.plain.length > 1;
	const unitless =
		!unit?.entry || (unit.entry.slots.length === 0 && unit.entry.role !== 'am' && unit.entry.role !== 'pm' && unit.entry.month === undefined);
	if (plain && unitless && !isMark(unit, '%')) return pushIdentifier(scan, i, i + 1, [reading('number', valueIn(scan, i, i + 1))]);
	return 0;
}

/** Known tokens of several pieces: 24/7, 401(k), 80/20. */
function readKnown(scan: Scan, i: number): number {
	const { whole = -1, plain = '' } = tokenAt(scan, i)?.numeral ?? {};
	if ((whole >= 0 && whole < 0x10000 && !passes(scan.lexicon.tokenWholes, whole)) || !scan.lexicon.tokenFigures.has(plain)) return 0;
	for (let to = i + 5; to > i + 1; to--) {
		const last = tokenAt(scan, to - 1);
		if (!last || last.link === 'gap' || to > scan.tokens.length) continue;
		const name = written(scan, i, to).replace(/[()]/g, '');
		const next = tokenAt(scan, to);
		const goesOn = next?.link === 'glued' && (next.kind === 'word' || next.kind === 'figure' || isMark(next, '/'));
		if (name.length <= 8 && scan.lexicon.tokens.has(name) && !goesOn) return pushIdentifier(scan, i, to);
	}
	return 0;
}

/** Figures with letters that are no unit: 10-K, 3D, 1099-MISC, 400ZR, 48U. Called after units and dates have had their turn. */
export function readFigureChain(scan: Scan, i: number): number {
	const next = tokenAt(scan, i + 1);
	if (!next || next.link === 'gap') return 0;
	if (isMark(next, '(') && next.link === 'glued' && /^[a-z]$/i.test(textOf(scan, tokenAt(scan, i + 2))) && isMark(tokenAt(scan, i + 3), ')'))
		return pushIdentifier(scan, i, chainEnd(scan, i));
	if (next.kind !== 'word') return 0;
	if (next.link === 'hyphen' && !(isUpper(textOf(scan, next)) && textOf(scan, next) === textOf(scan, next).toUpperCase())) return 0;
	if (next.link === 'hyphen' && next.entry && textOf(scan, next).length > 1) return 0;
	const to = chainEnd(scan, i);
	const letters = next.link === 'glued' && to === i + 2;
	if (!letters) return pushIdentifier(scan, i, to, []);
	const value = valueIn(scan, i, to);
	// 5.6p may be pence, 1080p is a picture.
	const pence = textOf(scan, next) === 'p' ? [reading('money', divide(value, rational(100)), 'GBP')] : [];
	return pushIdentifier(scan, i, to, [reading('number', value), ...pence]);
}

/** A capital letter after a hyphen: 10-K, 8-K, 20-F. Before units, as K is one. */
function readForm(scan: Scan, i: number): number {
	const next = tokenAt(scan, i + 1);
	if (next?.link !== 'hyphen' || !isInitial(next) || wholeNumber(tokenAt(scan, i), 4) < 0) return 0;
	return pushIdentifier(scan, i, chainEnd(scan, i));
}

/** Names and codes that begin with the figure at `i`. */
export function readFigureIdentifier(scan: Scan, i: number): number {
	return readForm(scan, i) || readKnown(scan, i) || readCode(scan, i) || dialled(scan, i);
}

/** (202) 555-0123: the figure stands in parentheses. */
function dialled(scan: Scan, i: number): number {
	if (!isMark(tokenAt(scan, i - 1), '(') || !isMark(tokenAt(scan, i + 1), ')')) return 0;
	const [a, b, c] = [tokenAt(scan, i), tokenAt(scan, i + 2), tokenAt(scan, i + 3)];
	if (a?.numeral.plain.length !== 3 || b?.numeral.plain.length !== 3 || c?.numeral.plain.length !== 4 || c.link !== 'hyphen') return 0;
	return pushIdentifier(scan, i, i + 4);
}

/** Something after token `i` measures: "page 5%" is no page. */
function measures(scan: Scan, i: number): boolean {
	const token = tokenAt(scan, i);
	if (!token || (token.kind === 'currency' && token.link === 'gap')) return false;
	if (isMark(token, '%')) return true;
	const entry = token.entry;
	return entry !== undefined && ((entry.scale ?? 0) > 2 || entry.slots.some(({ value }) => value.kind !== 'multiple' && value.kind !== 'point'));
}

function labelReadings(scan: Scan, from: number, to: number, rank: boolean): readonly [Reading, ...Reading[]] {
	const value = valueIn(scan, from, to);
	const name = reading('identifier', value, written(scan, from, to));
	const ordinal = reading('ordinal', value);
	const count = reading('number', value);
	if (rank) return [ordinal, name, count];
	return to === from + 1 && yearOf(tokenAt(scan, from)) > 0 ? [name, ordinal, count, reading('date', value, 'year')] : [name, ordinal, count];
}

/** One figure after a label; gives the token after it, or 0. */
function labelled(scan: Scan, i: number, rank: boolean): number {
	const token = tokenAt(scan, i);
	if (token?.kind !== 'figure' || token.numeral.grouped || (token.numeral.plain === '' && token.numeral.places === 0)) return 0;
	let to = chainEnd(scan, i);
	// "pages 12-15" is two of them, "Table 3-1" one.
	const range = to === i + 2 && tokenAt(scan, i + 1)?.kind === 'figure' && tokenAt(scan, i + 1)?.link === 'hyphen';
	if (range && wholeNumber(tokenAt(scan, i + 1), 6) > wholeNumber(token, 6)) to = i + 1;
	if (measures(scan, to) || (isMark(tokenAt(scan, to), '/') && tokenAt(scan, to)?.link === 'glued')) return 0;
	push(scan, i, to, labelReadings(scan, i, to, rank), 1, true);
	return to;
}

/** The connector at `i` of a list of labelled figures: gives the token of the next figure. */
function listGoesOn(scan: Scan, i: number, plural: boolean): number {
	const token = tokenAt(scan, i);
	if (token?.link === 'hyphen' && token.kind === 'figure') return i;
	if (hasRole(scan, i, 'to') || hasRole(scan, i, 'or') || (plural && hasRole(scan, i, 'and'))) return i + 1;
	if (!isMark(token, ',') || !plural) return 0;
	return hasRole(scan, i + 1, 'and') || hasRole(scan, i + 1, 'or') ? i + 2 : i + 1;
}

/** Chapter Seven, Part Two: a number in words behind a label, both with capitals, says which. */
function readSpelledLabel(scan: Scan, i: number, at: number): number {
	const [label, token] = [tokenAt(scan, i), tokenAt(scan, at)];
	const value = token?.entry?.cardinal;
	if (!label || !token || value === undefined || value < 1 || value > 99 || !isCapitalised(token) || !isCapitalised(label)) return 0;
	push(scan, at, at + 1, [reading('ordinal', value), reading('number', value)], 1);
	return at + 1;
}

/** A label and its figures: "line 13", "Form 1040", "boxes 1, 3 and 5", "Phase II", "No. 1"; from the label at `i`. */
export function readLabel(scan: Scan, i: number): number {
	const label = tokenAt(scan, i) as Token;
	const rank = label.entry?.label === 'rank';
	let at = i + 1;
	if (isMark(tokenAt(scan, at), '.') && tokenAt(scan, at)?.link === 'glued') at++;
	if (!rank && tokenAt(scan, at)?.entry?.label === 'rank') at++;
	if (isMark(tokenAt(scan, at), '.') || isMark(tokenAt(scan, at), '#')) at++;
	const roman = readRoman(scan, at);
	if (roman > 0) return roman;
	if (label.entry?.role || tokenAt(scan, at)?.link === 'glued') return 0;
	const spelled = rank ? 0 : readSpelledLabel(scan, i, at);
	if (spelled > 0) return spelled;
	const plural = label.known.word.endsWith('s');
	let to = labelled(scan, at, rank);
	if (to === 0) return 0;
	for (let next = listGoesOn(scan, to, plural); next > 0 && scan.found.length < 400; next = listGoesOn(scan, to, plural)) {
		const end = labelled(scan, next, rank);
		if (end === 0) break;
		to = end;
	}
	return to;
}

/** II, IV, XII after a capitalised word: "World War II". Takes up a numeral on the other side, is never missed. */
export function readRoman(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	const roman = token?.entry?.roman;
	if (!token || roman === undefined || textOf(scan, token) !== textOf(scan, token).toUpperCase() || token.kind !== 'word') return 0;
	const previous = tokenAt(scan, i - 1);
	if (previous?.kind !== 'word' || !isUpper(textOf(scan, previous))) return 0;
	const value = rational(roman);
	const readings = [reading('identifier', value, textOf(scan, token)), reading('ordinal', value), reading('number', value)] as const;
	push(scan, i, i + 1, readings, 0);
	return i + 1;
}

/** A name that ends in a figure, from `i` to the figure at `at`: S&P 500, DOCSIS 3.1. */
export function readName(scan: Scan, i: number, at: number): number {
	const token = tokenAt(scan, at);
	if (token?.kind !== 'figure' || token.numeral.grouped) return 0;
	const to = chainEnd(scan, at);
	if (measures(scan, to)) return 0;
	const value = valueIn(scan, at, to);
	const year = yearOf(token) > 0 ? [reading('date', value, 'year')] : [];
	return pushIdentifier(scan, i, to, [...year, reading('number', value)]);
}

/** ISO 9001, PCIe 6.0: a word in capitals before a bare figure that counts nothing. */
export function readAcronym(scan: Scan, i: number): number {
	const token = tokenAt(scan, i) as Token;
	const figure = tokenAt(scan, i + 1);
	if (figure?.kind !== 'figure' || figure.link !== 'gap' || figure.numeral.grouped || figure.numeral.plain === '' || yearOf(figure) > 0) return 0;
	if (!/^[A-Z]{2,6}[a-z]?$/.test(textOf(scan, token)) || token.entry || token.known.code !== undefined) return 0;
	const next = tokenAt(scan, i + 2);
	const ends =
		!next ||
		(next.kind === 'mark' && !/^[%/:°^]$/.test(textOf(scan, next))) ||
		(next.kind === 'word' && isUpper(textOf(scan, next)) && next.link === 'gap' && next.entry === undefined);
	if (!ends || isMark(next, '-')) return 0;
	return pushIdentifier(scan, i, i + 2, [reading('number', valueIn(scan, i, i + 2)), reading('date', valueIn(scan, i, i + 2), 'day')]);
}
