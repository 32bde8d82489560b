/** The state of one scan over one line, and how a mention becomes a quantity. */

import type { Bound, Quantity, QuantityKind, Rational, Reading, Salience, Span } from '../../model.js';
import type { EnglishLexicon, Phrase, Role } from './english-lexicon.js';
import type { Token } from './english-tokens.js';
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
	readonly more?: true;
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
	/** The figure looked for last: one reader after the other asks for the same one. */
	last: { readonly at: number; readonly withAnd: boolean; readonly figure: Figure | undefined } | undefined;
}

/** Reads a mention that begins at token `i`; gives the token after it, or 0 when there is none. Found quantities are pushed onto the scan. */
export type Reader = (scan: Scan, i: number) => number;

/** What a reader knows of a mention; tokens are half-open, offsets too. */
export interface Mention {
	readonly from: number;
	readonly to: number;
	readonly readings: readonly [Reading, ...Reading[]];
	readonly salience: Salience;
	/** Offsets of the figure; the whole mention where absent. */
	readonly figure?: readonly [number, number];
	readonly unit?: readonly [number, number];
	readonly step?: Rational;
	readonly digits?: boolean;
	readonly scaled?: boolean;
	readonly range?: Quantity['range'];
	readonly bound?: Bound;
}

const unbounded = new Set<QuantityKind>(['date', 'identifier', 'time']);

/** The bound stated before token `from`, articles passed over. */
function boundBefore(scan: Scan, from: number): Bound {
	if (scan.boundAt < 0 || scan.boundAt > from) return '=';
	for (let i = scan.boundAt; i < from; i++) if (!hasRole(scan, i, 'article')) return '=';
	return scan.bound;
}

export function push(scan: Scan, mention: Mention): void {
	const { tokens } = scan;
	const start = tokens[mention.from]?.start ?? 0;
	const end = tokens[mention.to - 1]?.end ?? start;
	const [first] = mention.readings;
	const span: Span = [start, end];
	const bound = mention.bound ?? (unbounded.has(first.kind) ? '=' : boundBefore(scan, mention.from));
	const quantity: { -readonly [K in keyof Quantity]: Quantity[K] } = {
		span,
		figure: mention.figure ?? span,
		readings: mention.readings.length > 6 ? (mention.readings.slice(0, 6) as [Reading, ...Reading[]]) : mention.readings,
		salience: mention.salience,
		bound,
		step: mention.step ?? zero,
		digits: mention.digits ?? false,
		scaled: mention.scaled ?? false,
	};
	if (mention.bound === undefined && bound !== '=') quantity.boundSpan = [tokens[scan.boundFrom]?.start ?? start, end];
	if (mention.unit) quantity.unit = mention.unit;
	if (mention.range) quantity.range = mention.range;
	scan.found.push(quantity);
	scan.taken = mention.to;
}

/** Days, months, quarters, small counts: each stands in many readings, and once in memory. */
const small: readonly Rational[] = Array.from({ length: 101 }, (_, value) => rational(value));

export const reading = (kind: QuantityKind, value: Rational | number, unit?: string): Reading => {
	const exact = typeof value === 'number' ? (small[value] ?? rational(value)) : value;
	return unit === undefined ? { kind, value: exact } : { kind, value: exact, unit };
};

/** A word's lower-case form; other tokens as they are. */
export const lower = (token: Token | undefined): string => (token === undefined ? '' : (token.entry?.word ?? token.text.toLowerCase()));

export const hasRole = (scan: Scan, i: number, role: Role): boolean => scan.tokens[i]?.entry?.role === role;

export const isMark = (token: Token | undefined, text: string): boolean => token?.kind === 'mark' && token.text === text;

/** The longest phrase whose head is token `i`; gives the token after it. */
export function matchPhrase<T>(scan: Scan, i: number, phrases: readonly Phrase<T>[]): { value: T; to: number } | undefined {
	for (const { rest, value } of phrases) if (matchesRest(scan, i, rest)) return { value, to: i + 1 + rest.length };
	return undefined;
}

/** Whether the words after the head word, token `i`, stand there. */
export function matchesRest(scan: Scan, i: number, rest: readonly string[]): boolean {
	for (let k = 0; k < rest.length; k++) {
		const token = scan.tokens[i + 1 + k];
		if (token?.text.length !== rest[k]?.length || lower(token) !== rest[k]) return false;
	}
	return true;
}

/** A whole number without separators, decimals or leading zeros, of at most `length` digits; -1 for anything else. */
export function wholeNumber(token: Token | undefined, length: number): number {
	if (token?.kind !== 'figure' || token.plain === '' || token.places > 0 || token.grouped || token.plain.length > length) return -1;
	return Number(token.plain);
}

/** Digits without separators or decimals that are a year on their own. */
export function yearOf(token: Token | undefined): number {
	const year = wholeNumber(token, 4);
	return year >= 1900 && year <= 2099 ? year : -1;
}
