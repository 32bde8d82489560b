/** The state of one scan over one line, and how a mention becomes a quantity. */

import type { Bound, Quantity, QuantityKind, Rational, Reading, Salience, Span } from '../../model.js';
import { CASE } from '../code-units.js';
import { itemAt } from '../in-bounds.js';
import type { EnglishLexicon, Phrase, Role } from './english-lexicon.js';
import { type Token, textOf } from './english-tokens.js';
import { rational, zero } from './rational.js';

/** Digits, number words, fractions and scale words, without unit and currency. */
export interface Figure {
	readonly from: number;
	/** Token after the figure. */
	readonly to: number;
	readonly value: Rational;
	/** Power of ten of the scale words; 0 without. */
	readonly exponent: number;
	/** Decimals shown; -1 where the figure is exact by nature. */
	readonly places: number;
	readonly digits: boolean;
	/** A third, 1/2: a part of a whole, not a count. */
	readonly fraction: boolean;
	/** A plus stands before the scale: 300+ billion. */
	readonly more: boolean;
}

export interface Scan {
	readonly text: string;
	readonly folded: string;
	readonly tokens: readonly Token[];
	readonly lexicon: EnglishLexicon;
	readonly found: Quantity[];
	/** First token that no mention has taken up. */
	taken: number;
	/** A bound word stood before the token `boundAt`. */
	bound: Bound;
	boundAt: number;
	/** Where the words of that bound begin, as a token. */
	boundFrom: number;
	/** How many ranges the line holds so far. */
	ranges: number;
	/** The figure looked for last, and where: one reader after the other asks for the same one. */
	last: Figure | undefined;
	lastAt: number;
	lastWithAnd: boolean;
}

/** The token at a place; undefined before the first and behind the last. */
export const tokenAt = ({ tokens }: Scan, i: number): Token | undefined => itemAt(tokens, i);

/** Reads a mention that begins at token `i`; gives the token after it, or 0 when there is none. Found quantities are pushed onto the scan. */
export type Reader = (scan: Scan, i: number) => number;

/** A quantity in the making: `push` gives it back for what only its reader knows. */
export type Draft = { -readonly [K in keyof Quantity]: Quantity[K] };

const unbounded = new Set<QuantityKind>(['date', 'identifier', 'time']);

/** The bound stated before token `from`, articles passed over. */
function boundBefore(scan: Scan, from: number, kind: QuantityKind): Bound {
	if (scan.boundAt < 0 || scan.boundAt > from || unbounded.has(kind)) return '=';
	for (let i = scan.boundAt; i < from; i++) if (!hasRole(scan, i, 'article')) return '=';
	return scan.bound;
}

const mostReadings = 6;

/** Adds the quantity of the tokens from `from` to `to`, half-open. All have the same keys in the same order, those of Chinese too, which readers of many are faster with. */
export function push(scan: Scan, from: number, to: number, readings: readonly [Reading, ...Reading[]], salience: Salience, digits = false): Draft {
	const start = tokenAt(scan, from)?.start ?? 0;
	const end = tokenAt(scan, to - 1)?.end ?? start;
	const span: Span = [start, end];
	const bound = boundBefore(scan, from, readings[0].kind);
	const quantity: Draft = {
		span,
		figure: span,
		unit: undefined,
		readings: readings.length > mostReadings ? (readings.slice(0, mostReadings) as [Reading, ...Reading[]]) : readings,
		salience,
		bound,
		boundSpan: bound === '=' ? undefined : [tokenAt(scan, scan.boundFrom)?.start ?? start, end],
		step: zero,
		digits,
		scaled: false,
		range: undefined,
	};
	scan.found.push(quantity);
	scan.taken = to;
	return quantity;
}

/** States the bound of a quantity, whatever stands before it. */
export function setBound(quantity: Draft, bound: Bound): void {
	quantity.bound = bound;
	quantity.boundSpan = undefined;
}

export const reading = (kind: QuantityKind, value: Rational | number, unit?: string): Reading => {
	const exact = typeof value === 'number' ? rational(value) : value;
	return unit === undefined ? { kind, value: exact } : { kind, value: exact, unit };
};

/** A word's lower-case form; other tokens as they are. */
export const lower = (scan: Scan, token: Token | undefined): string =>
	token === undefined ? '' : token.known.word || textOf(scan, token).toLowerCase();

/** Whether the token is this word, in whatever case. */
export function isWord(scan: Scan, token: Token | undefined, word: string): boolean {
	if (token === undefined || token.end - token.start < word.length) return false;
	const known = token.known.word;
	if (known !== '') return known === word;
	return mayBegin(token.unit, word.charCodeAt(0)) && lower(scan, token) === word;
}

/** Whether a word in small letters may begin with this one, and a token that is the same word with that one. */
const mayBegin = (unit: number, small: number): boolean => unit === small || unit > 0x7f || (unit | CASE) === small;

/** Whether the token begins with a letter from A to Z. */
export const isCapitalised = ({ unit }: Token): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether the token is one letter from A to Z. */
export const isInitial = (token: Token): boolean => token.end === token.start + 1 && isCapitalised(token);

/** Nothing but strings is compared with one another here and below: the engine asks for more where one may be missing. */
export function hasRole(scan: Scan, i: number, role: Role): boolean {
	const own = tokenAt(scan, i)?.entry?.role;
	return own !== undefined && own === role;
}

export const isMark = (token: Token | undefined, text: string): boolean =>
	token !== undefined && token.kind === 'mark' && token.unit === text.charCodeAt(0);

/** The longest phrase whose head is token `i`; gives the token after it. */
export function matchPhrase<T>(scan: Scan, i: number, phrases: readonly Phrase<T>[]): { value: T; to: number } | undefined {
	for (const { rest, value } of phrases) if (matchesRest(scan, i, rest)) return { value, to: i + 1 + rest.length };
	return undefined;
}

/** Whether the words after the head word, token `i`, stand there. */
export function matchesRest(scan: Scan, i: number, rest: readonly string[]): boolean {
	for (let k = 0; k < rest.length; k++) {
		if (!isWord(scan, tokenAt(scan, i + 1 + k), rest[k] as string)) return false;
	}
	return true;
}

/** A whole number without separators or decimals, of at most `length` digits (nine at most); -1 for anything else. */
export function wholeNumber(token: Token | undefined, length: number): number {
	return token !== undefined && token.numeral.whole >= 0 && token.numeral.plain.length <= length ? token.numeral.whole : -1;
}

/** Digits without separators or decimals that are a year on their own. */
export function yearOf(token: Token | undefined): number {
	const year = wholeNumber(token, 4);
	return year >= 1900 && year <= 2099 ? year : -1;
}
