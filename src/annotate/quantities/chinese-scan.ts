/** What the readers of the Chinese scanner share: the line being read, and mentions in the making. */

import type { Bound, Locale, Quantity, Rational, Reading, Salience, Span } from '../../model.js';
import { isDigit } from '../code-units.js';
import { unitAt } from '../in-bounds.js';
import type { ChineseLexicon } from './chinese-lexicon.js';
import type { Numeral } from './chinese-numerals.js';
import { one, zero } from './rational.js';

/** A line being read. `text` is folded; offsets are those of the original. */
export interface Line {
	readonly text: string;
	readonly original: string;
	readonly lexicon: ChineseLexicon;
	readonly locale: Locale;
}

/** A quantity in the making. */
type Draft = { -readonly [K in keyof Quantity]: Quantity[K] };

/** A mention in the making: what ranges still need to know besides the quantity. */
export interface Mention {
	readonly quantity: Draft;
	/** The scale as a factor; 1 without one. */
	readonly scale: Rational;
	/** The value of the figure alone, with its scale, before a unit makes something else of it. */
	readonly value: Rational;
	/** The other end of an approximation, in the first reading's unit. */
	readonly upper: Rational | undefined;
}

/** A mention with something of its quantity replaced. */
export const changed = (mention: Mention, changes: Partial<Quantity>): Mention => ({ ...mention, quantity: { ...mention.quantity, ...changes } });

/** What a suffix makes of a numeral. */
export interface Suffix {
	/** Offset after the mention. */
	readonly end: number;
	readonly unit?: Span;
	/** The numeral that states the figure, where it is another one: 75 of 百分之75. */
	readonly part?: Numeral;
	readonly readings: readonly [Reading, ...Reading[]];
	readonly salience: Salience;
	readonly step?: Rational;
	/** It says that it is more: 三個多月. */
	readonly more?: true;
	/** What `upper` of the numeral becomes. */
	convert?(value: Rational): Rational;
}

export const reading = (kind: Reading['kind'], value: Rational, unit?: string): Reading =>
	unit === undefined ? { kind, value } : { kind, value, unit };

/** A mention of a numeral with its suffix. `start` may lie before the numeral (a currency sign). */
export function mention(numeral: Numeral, suffix: Suffix, start = numeral.start): Mention {
	const { end, unit, readings, salience, step, more, convert, part = numeral } = suffix;
	const figure: Span = [part.start, part.end];
	const { scale, value, upper } = numeral;
	return {
		quantity: {
			span: start === part.start && end === part.end ? figure : [start, end],
			figure,
			unit,
			readings,
			salience,
			bound: numeral.more || more ? '>' : '=',
			boundSpan: undefined,
			step: step ?? numeral.step,
			digits: part.digits,
			scaled: scale.numerator !== 1n,
			range: undefined,
		},
		scale,
		value,
		upper: upper && convert ? convert(upper) : upper,
	};
}

/** A mention of a fixed phrase. */
export const fixed = (span: Span, readings: Quantity['readings'], salience: Salience, bound: Bound = '=', digits = false): Mention => ({
	quantity: {
		span,
		figure: span,
		unit: undefined,
		readings,
		salience,
		bound,
		boundSpan: undefined,
		step: zero,
		digits,
		scaled: false,
		range: undefined,
	},
	scale: one,
	value: readings[0].value,
	upper: undefined,
});

/** The offset after the digits that start at `at`. */
export function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigit(unitAt(text, end))) end++;
	return end;
}

const BLANK = 0x20;

/** One blank is allowed between figure and suffix. */
export const skipBlank = (text: string, at: number): number => (unitAt(text, at) === BLANK ? at + 1 : at);

/** The same before a figure. */
export const skipBlankBack = (text: string, at: number): number => (unitAt(text, at - 1) === BLANK ? at - 1 : at);

/** Whether the text before `at`, one blank aside, ends in one of the words. */
export function endsWith(text: string, at: number, words: readonly string[]): boolean {
	const end = skipBlankBack(text, at);
	for (let i = 0; i < words.length; i++) {
		const start = end - (words[i] as string).length;
		if (start >= 0 && text.startsWith(words[i] as string, start)) return true;
	}
	return false;
}

/** Whether one of the words starts at an offset. */
export function isOneOf(words: readonly string[], text: string, at: number): boolean {
	for (let i = 0; i < words.length; i++) if (text.startsWith(words[i] as string, at)) return true;
	return false;
}

/** How much a figure must not be lost, by how it is written. */
export function plainSalience({ digits, value, positional }: Numeral): Salience {
	if (digits) return value.numerator >= 10n * value.denominator || value.denominator !== 1n ? 2 : 1;
	if (positional) return 1;
	if (value.numerator === 1n && value.denominator === 1n) return 0;
	return value.numerator > 10n * value.denominator ? 2 : 1;
}
