/** Reads one amount: a figure with its sign, currency, scale letters and unit, and what these may mean. */

import type { Bound, Quantity, QuantityKind, Rational, Reading, Salience } from '../../model.js';
import { isDigit, isLetter } from '../code-units.js';
import { unitAt } from '../in-bounds.js';
import { readFigure } from './english-figures.js';
import { type Slot, slotOf } from './english-lexicon.js';
import {
	type Figure,
	hasRole,
	isCapitalised,
	isMark,
	isWord,
	lower,
	matchesRest,
	matchPhrase,
	push,
	reading,
	type Scan,
	setBound,
	tokenAt,
	yearOf,
} from './english-scan.js';
import { textOf } from './english-tokens.js';
import { add, compare, divide, equals, multiply, negate, one, parseDecimal, powerOfTen, rational, zero } from './rational.js';

/** One way to take what stands around a figure. */
export interface Sense {
	/** Absent: a bare count. */
	readonly slot: Slot | undefined;
	/** Power of ten of scale letters. */
	readonly exponent: number;
	/** A name instead of a quantity: 5G, 3M. */
	readonly identifier: string | undefined;
}

/** All senses are made here: what reads them is faster where they are of one shape. */
export const senseOf = (exponent: number, slot?: Slot, identifier?: string): Sense => ({ slot, exponent, identifier });

export interface Amount {
	readonly from: number;
	readonly to: number;
	readonly figure: Figure;
	/** Offsets of the figure with its scale. */
	readonly figureSpan: readonly [number, number];
	readonly unitSpan?: readonly [number, number] | undefined;
	/** Currency before the figure. */
	readonly code?: string | undefined;
	readonly sign: 'none' | 'minus' | 'parentheses';
	readonly senses: readonly [Sense, ...Sense[]];
	/** "2 or more years": stated between figure and unit. */
	readonly bound?: Bound | undefined;
	/** "20% off", "a 15% discount": what is taken off the price. */
	readonly off?: boolean;
	/** "3 years and a half", "3 dollars and 50 cents": added in the unit. */
	readonly plus?: Rational | undefined;
}

/** A count as it stands. */
export const plainSense: Sense = senseOf(0);
const hundred = rational(100);
const thousand = rational(1000);

interface Found {
	readonly slot: Slot;
	readonly to: number;
	readonly end: number;
}

/** The plural of an age group at `j`: under-12s, over-65s. */
function isAges(scan: Scan, j: number): boolean {
	const { folded } = scan;
	const [figure, token] = [tokenAt(scan, j - 1), tokenAt(scan, j)];
	if (!token || figure?.link !== 'hyphen' || token.end - token.start !== 1 || folded[token.start] !== 's') return false;
	return /\b(?:under|over)-$/i.test(folded.slice(Math.max(0, figure.start - 6), figure.start));
}

/** Whether a sign that ends in a letter is only the beginning of a word or code. */
function goesOn(text: string, at: number): boolean {
	const unit = unitAt(text, at);
	if (isLetter(unit) || isDigit(unit)) return true;
	return unit === HYPHEN || unit > 0x7f ? /^(?:[\p{L}\d]|-[A-Z\d])/u.test(text.slice(at, at + 2)) : false;
}

const HYPHEN = 0x2d;

/** "2 in. deep", "12 × 8 in.": a stop that ends no sentence is that of a sign. */
const isAbbreviated = ({ text }: Scan, sign: string, end: number): boolean =>
	sign.endsWith('.') &&
	(/^ [a-z]/.test(text.slice(end, end + 2)) || /[×x] ?[\d.]+ $/.test(text.slice(Math.max(0, end - sign.length - 12), end - sign.length)));

/** A unit sign at an offset: km, °C, %, Gb/s. */
function matchSign(scan: Scan, j: number, offset: number): Found | undefined {
	const token = tokenAt(scan, j);
	if (!token) return undefined;
	// "under-12s" are no seconds.
	if (isAges(scan, j)) return undefined;
	for (const { sign, lettered, slot } of scan.lexicon.signs.get(scan.folded.charCodeAt(token.start)) ?? []) {
		if (!scan.folded.startsWith(sign, token.start)) continue;
		const end = token.start + sign.length;
		if (slot.glued && token.start !== offset && !isAbbreviated(scan, sign, end)) continue;
		if (lettered && goesOn(scan.folded, end)) continue;
		let to = j;
		while ((tokenAt(scan, to)?.start ?? Number.POSITIVE_INFINITY) < end) to++;
		return { slot, to, end };
	}
	return undefined;
}

function matchWords(scan: Scan, j: number): Found | undefined {
	const entry = tokenAt(scan, j)?.entry;
	if (!entry) return undefined;
	const found = entry.slots.length > 0 ? matchPhrase(scan, j, entry.slots) : undefined;
	if (found) return { slot: found.value, to: found.to, end: tokenAt(scan, found.to - 1)?.end ?? 0 };
	const next = entry.adjective ? tokenAt(scan, j + 1)?.entry : undefined;
	const inner = next && next.slots.length > 0 ? matchPhrase(scan, j + 1, next.slots) : undefined;
	if (inner?.value.kind !== 'duration' && inner?.value.unit !== 'tonne') return undefined;
	return inner && { slot: inner.value, to: inner.to, end: tokenAt(scan, inner.to - 1)?.end ?? 0 };
}

/** The unit after a figure that ends before token `j`. */
function matchSlot(scan: Scan, j: number): Found | undefined {
	const offset = tokenAt(scan, j - 1)?.end ?? 0;
	const token = tokenAt(scan, j);
	if (!token || token.kind === 'blind') return undefined;
	if (token.kind === 'currency' && token.link === 'glued') return moneyAfter(scan, j);
	if (token.link === 'glued') return matchSign(scan, j, offset) ?? matchWords(scan, j);
	return matchWords(scan, j) ?? moneyAfter(scan, j) ?? matchSign(scan, j, offset);
}

/** A currency code after a figure: "5 million USD", "100€". */
function moneyAfter(scan: Scan, j: number): Found | undefined {
	const token = tokenAt(scan, j);
	if (!token || (token.kind !== 'word' && token.kind !== 'currency')) return undefined;
	const next = tokenAt(scan, j + 1);
	if (next?.kind === 'figure' && (next.link === 'glued' || token.kind === 'word')) return undefined;
	const { code } = token.known;
	if (!code || (token.kind === 'word' && textOf(scan, token).length < 3)) return undefined;
	return { slot: slotOf({ kind: 'money', unit: code }), to: j + 1, end: token.end };
}

/** "2 or more years": the unit behind a bound that follows the figure. */
function slotAfterBound(scan: Scan, j: number): { slot: Found; bound: Bound; at: number } | undefined {
	const entry = tokenAt(scan, j)?.entry;
	if (entry === undefined) return undefined;
	for (const phrase of entry.actions) {
		if (phrase.value.is !== 'after' || !matchesRest(scan, j, phrase.rest)) continue;
		const at = j + 1 + phrase.rest.length;
		const slot = matchWords(scan, at);
		if (slot && slot.slot.kind !== 'multiple') return { slot, bound: phrase.value.bound, at };
	}
	return undefined;
}

/** Whether a slot fits the figure: won only from 100 up; no unit after a year. */
function fits(scan: Scan, found: Found, figure: Figure): boolean {
	const { slot } = found;
	if (slot.weak && figure.exponent < 3) return compare(figure.value, hundred) >= 0 && yearOf(tokenAt(scan, figure.from)) < 0;
	return true;
}

interface Suffix {
	readonly senses: readonly [Sense, ...Sense[]];
	readonly to: number;
}

const byText = (scan: Scan, text: string): Slot | undefined => scan.lexicon.signs.get(text.charCodeAt(0))?.find(({ sign }) => sign === text)?.slot;

/** Scale letters after digits; what a letter means waits for its surroundings. */
function readSuffix(scan: Scan, figure: Figure, money: boolean): Suffix | undefined {
	if (!figure.digits || figure.exponent > 0) return undefined;
	const token = tokenAt(scan, figure.to);
	if (token?.kind !== 'word' || token.end - token.start > scan.lexicon.longestSuffix) return undefined;
	const letters = textOf(scan, token);
	const exponent = scan.lexicon.suffixes.get(letters);
	if (exponent === undefined || token.link === 'hyphen') return undefined;
	// The m of "40 m/s" is no million.
	if ((matchSign(scan, figure.to, token.start)?.end ?? 0) > token.end) return undefined;
	const next = tokenAt(scan, figure.to + 1);
	if (next?.link === 'glued' && (next.kind === 'figure' || next.kind === 'word')) return undefined;
	const to = figure.to + 1;
	const glued = token.link === 'glued';
	if (money) return glued || letters.length > 1 || isCapitalised(token) ? { senses: [senseOf(exponent)], to } : undefined;
	const name = glued ? `${textOf(scan, tokenAt(scan, figure.from))}${letters}`.toUpperCase() : '';
	if (scan.lexicon.tokens.has(name)) return { senses: [senseOf(0, undefined, name), senseOf(exponent)], to };
	if (!scan.lexicon.moneySuffixes.has(letters)) return glued || /^(?:[KM]|..+)$/.test(letters) ? { senses: [senseOf(exponent)], to } : undefined;
	const slot = byText(scan, letters);
	if (!slot || (!glued && /[a-z]/.test(letters) && isMark(tokenAt(scan, to), "'"))) return undefined;
	// "1.2m users" counts, "1.2m" and "1.2m long" measure.
	const counted = glued && next?.kind === 'word' && next.link === 'gap' && /[a-z]s$/.test(textOf(scan, next)) && letters === 'm';
	const [count, measure]: [Sense, Sense] = [senseOf(exponent), senseOf(0, slot)];
	return letters.length > 1 ? undefined : { senses: counted ? [count, measure] : [measure, count], to };
}

/** Senses of a slot, most likely first. */
function sensesOf(scan: Scan, found: Found, figure: Figure): readonly [Sense, ...Sense[]] {
	const { slot } = found;
	const first = senseOf(0, slot);
	if (slot.money !== undefined) {
		const money = senseOf(0, slotOf({ ...slot, kind: 'money', unit: slot.money }));
		return figure.exponent > 0 ? [money, first] : [first, money];
	}
	if (slot.kind === 'multiple' && slot.open && (hasRole(scan, found.to, 'article') || hasRole(scan, found.to, 'per'))) return [plainSense, first];
	// "120 points" of an index; a share does not change by a hundred points.
	if (slot.kind === 'point' && slot.open && compare(figure.value, hundred) >= 0) return [plainSense];
	if (slot.kind === 'point' && slot.open && isOfPercent(scan, figure.from)) return [first];
	if (slot.open) return [first, plainSense];
	const generation = slot.unit === 'giga' && figure.digits && /^[1-6]$/.test(tokenAt(scan, figure.from)?.numeral.plain ?? '');
	if (!generation) return [first];
	const name = senseOf(0, undefined, `${tokenAt(scan, figure.from)?.numeral.plain}G`);
	return equals(figure.value, one) ? [first, name] : [name, first];
}

const changeOfPercent =
	/(?:%|\bper ?cent),? (?:and )?(?:up|down|an? (?:increase|rise|gain|drop|fall|decline|jump) of)(?: by)?(?: (?:about|nearly|some|roughly|almost|another))? $/i;
const changeReach = 40;

/** "61 percent, up four points": the points are those of the share. */
function isOfPercent(scan: Scan, i: number): boolean {
	const start = tokenAt(scan, i)?.start ?? 0;
	return changeOfPercent.test(scan.folded.slice(Math.max(0, start - changeReach), start));
}

/** Minus sign or word before token `i`, or the token itself. */
function signBefore(scan: Scan, i: number): boolean {
	if (i <= scan.taken) return false;
	if (hasRole(scan, i - 1, 'minus')) return !hasRole(scan, i - 2, 'or');
	const minus = tokenAt(scan, i - 1);
	const before = tokenAt(scan, i - 2);
	return isMark(minus, '-') && tokenAt(scan, i)?.link === 'glued' && (minus?.link === 'gap' || isMark(before, '(')) && before?.kind !== 'figure';
}

/** A figure in parentheses in a line without words is a negative one: (3,200). */
function inAccount(scan: Scan, figure: Figure): boolean {
	const token = tokenAt(scan, figure.from);
	if (!token || (!token.numeral.grouped && token.numeral.places === 0)) return false;
	return isMark(tokenAt(scan, figure.from - 1), '(') && isMark(tokenAt(scan, figure.to), ')') && !/\p{L}/u.test(scan.folded.slice(0, 400));
}

/** Currency sign or code at token `i`; gives the token of the figure. */
function readPrefix(scan: Scan, i: number): { code: string; at: number; parentheses: boolean; minus: boolean } | undefined {
	const token = tokenAt(scan, i);
	const code = token?.known.code;
	if (code === undefined) return undefined;
	let at = i + 1;
	if (token?.kind === 'word' && isMark(tokenAt(scan, at), '.')) at++;
	const parentheses = isMark(tokenAt(scan, at), '(');
	const minus = isMark(tokenAt(scan, at), '-') && tokenAt(scan, at + 1)?.link === 'glued';
	if (parentheses || minus) at++;
	return { code, at, parentheses, minus };
}

/** "50 cents", "and forty-five cents" behind dollars, as a part of one dollar. */
function centsAfter(scan: Scan, { slot, to }: Found): { value: Rational; to: number } | undefined {
	if (slot.kind !== 'money' || !equals(slot.factor, one)) return undefined;
	const figure = readFigure(scan, hasRole(scan, to, 'and') ? to + 1 : to, false);
	const small = figure && figure.exponent === 0 && compare(figure.value, hundred) < 0 ? matchSlot(scan, figure.to) : undefined;
	if (!figure || small?.slot.kind !== 'money' || !equals(multiply(small.slot.factor, hundred), one)) return undefined;
	return small.slot.unit === slot.unit || small.slot.unit === '$' ? { value: multiply(figure.value, small.slot.factor), to: small.to } : undefined;
}

/** "six foot three": inches, as a part of one foot. */
function inchesAfter(scan: Scan, { slot, to }: Found): { value: Rational; to: number } | undefined {
	const token = tokenAt(scan, to);
	if (slot.unit !== 'foot' || !token || (token.link !== 'gap' && token.link !== 'hyphen')) return undefined;
	const inches = token.kind === 'figure' ? Number(token.numeral.plain) : (token.entry?.cardinal ?? 0);
	const after = tokenAt(scan, to + 1);
	if (!(inches >= 1 && inches <= 11) || (after?.entry?.slots.length ?? 0) > 0 || after?.kind === 'figure') return undefined;
	return { value: rational(inches, 12), to: to + 1 };
}

/** "save up to 40%", "a discount of 30%": the amount is what is taken off. */
function isSaved(scan: Scan, from: number): boolean {
	const start = scan.boundAt === from ? scan.boundFrom : from;
	if (hasRole(scan, start - 1, 'of') && /^discounts?$/.test(lower(scan, tokenAt(scan, start - 2)))) return true;
	return hasRole(scan, start - 1, 'save') || (hasRole(scan, start - 1, 'article') && hasRole(scan, start - 2, 'save'));
}

/** The amount that begins at token `i`, or undefined. */
export function readAmount(scan: Scan, i: number, withAnd = true): Amount | undefined {
	const prefix = readPrefix(scan, i);
	const figure = readFigure(scan, prefix?.at ?? i, withAnd);
	if (!figure) return undefined;
	if (prefix && tokenAt(scan, figure.from)?.kind === 'word' && tokenAt(scan, i)?.kind === 'word') return undefined;
	const figureStart = tokenAt(scan, figure.from)?.start ?? 0;
	const suffix = readSuffix(scan, figure, prefix !== undefined);
	let to = suffix?.to ?? figure.to;
	const figureEnd = tokenAt(scan, to - 1)?.end ?? 0;
	let senses: readonly [Sense, ...Sense[]] = suffix?.senses ?? [plainSense];
	let code = prefix?.code;
	let unitSpan: readonly [number, number] | undefined = prefix && [tokenAt(scan, i)?.start ?? 0, tokenAt(scan, i)?.end ?? 0];
	const closed = prefix?.parentheses === true && isMark(tokenAt(scan, to), ')');
	if (prefix?.parentheses && !closed) return undefined;
	if (closed) to++;
	const own = suffix && senses.length > 1 ? undefined : matchSlot(scan, to);
	const later = own || suffix || prefix ? undefined : slotAfterBound(scan, to);
	const slot = own ?? later?.slot;
	let plus: Rational | undefined;
	if (slot && fits(scan, slot, figure) && (!prefix || (slot.slot.kind === 'money' && equals(slot.slot.factor, one)))) {
		const start = tokenAt(scan, later?.at ?? to)?.start ?? 0;
		to = slot.to;
		if (prefix) code = code === '$' ? slot.slot.unit : code;
		else {
			const { exponent } = senses[0];
			senses = sensesOf(scan, slot, figure);
			if (exponent > 0) senses = senses.map(({ slot: own, identifier }) => senseOf(exponent, own, identifier)) as [Sense, ...Sense[]];
			unitSpan = [start, slot.end];
		}
		const half = hasRole(scan, to, 'and') && hasRole(scan, to + 1, 'article') ? tokenAt(scan, to + 2)?.entry : undefined;
		if (half?.part !== undefined && !half.plural && !prefix) {
			plus = rational(1, half.part);
			to += 3;
		}
		const cents = plus || prefix ? undefined : (centsAfter(scan, slot) ?? inchesAfter(scan, slot));
		if (cents) {
			plus = cents.value;
			to = cents.to;
		}
	}
	const signed = signBefore(scan, i);
	const minus = prefix?.minus === true || signed;
	const sign = minus ? 'minus' : closed || inAccount(scan, figure) ? 'parentheses' : 'none';
	const from = signed ? i - 1 : i;
	const off =
		isWord(scan, tokenAt(scan, to), 'discount') ||
		(isWord(scan, tokenAt(scan, to), 'off') && !hasRole(scan, to + 1, 'article')) ||
		isSaved(scan, from);
	return { from, to, figure, figureSpan: [figureStart, figureEnd], unitSpan, code, sign, senses, plus, bound: later?.bound, off };
}

/** Whether nothing but digits or words stands there: no scale, unit or currency. */
export const isBare = (amount: Amount): boolean =>
	amount.code === undefined &&
	amount.figure.exponent === 0 &&
	amount.senses[0].slot === undefined &&
	amount.senses[0].exponent === 0 &&
	!amount.senses[0].identifier;

export const scaleOf = (amount: Amount): number => amount.figure.exponent + amount.senses[0].exponent;

/** The figure's value under a sense, without its sign. */
export function valueUnder(amount: Amount, sense: Sense): Rational {
	const figure = sense.exponent > 0 ? multiply(amount.figure.value, powerOfTen(sense.exponent)) : amount.figure.value;
	const whole = amount.plus ? add(figure, amount.plus) : figure;
	return sense.slot && sense.slot.factor !== one ? multiply(whole, sense.slot.factor) : whole;
}

const sixMonths = rational(6);

function readingUnder(amount: Amount, sense: Sense): Reading {
	const value = valueUnder(amount, sense);
	const signed = amount.sign === 'none' ? value : negate(value);
	if (sense.identifier !== undefined) return reading('identifier', amount.figure.value, sense.identifier);
	if (amount.code !== undefined) return reading('money', signed, amount.code);
	if (!sense.slot) return reading(amount.figure.fraction && sense.exponent === 0 ? 'fraction' : 'number', signed);
	const { kind, unit } = sense.slot;
	if (kind === 'duration' && unit === 'year' && value.numerator === 1n && value.denominator === 2n) return reading('duration', sixMonths, 'month');
	if (kind === 'percent' && amount.off) return reading('percent', signed, 'off');
	return reading(kind, signed, unit);
}

const signless = new Set<QuantityKind>(['percent', 'money', 'point']);

/** All readings. 42.000 is forty-two thousand where people write it so. A negative share or amount may stand as a plain one on the other side, where a word (虧損, 下降) carries the sign. */
export function readingsOf(amount: Amount): readonly [Reading, ...Reading[]] {
	const { senses } = amount;
	const readings: [Reading, ...Reading[]] = [readingUnder(amount, senses[0])];
	// "Our one-millionth customer" is a rank.
	if (readings[0].kind === 'fraction' && readings[0].value.numerator === 1n && readings[0].value.denominator >= 1000n)
		readings.push(reading('ordinal', rational(readings[0].value.denominator)));
	for (let i = 1; i < senses.length; i++) readings.push(readingUnder(amount, senses[i] as Sense));
	if (
		amount.figure.places === 3 &&
		readings[0].kind === 'number' &&
		amount.code === undefined &&
		isBare(amount) &&
		compare(readings[0].value, one) >= 0
	)
		readings.push(reading('number', multiply(readings[0].value, thousand)));
	if (amount.sign === 'parentheses' || (amount.sign !== 'none' && signless.has(readings[0].kind)))
		readings.push({ ...readings[0], value: negate(readings[0].value) });
	return readings;
}

const isUpToTen = ({ numerator, denominator }: Rational): boolean => numerator <= (denominator === 1n ? 10n : 10n * denominator);

/** By the table of the model: what carries a unit must appear, small bare numbers need not. */
export function salienceOf(amount: Amount, first: Reading): Salience {
	const { figure } = amount;
	if (first.kind === 'identifier') return 1;
	if (first.kind === 'money' || first.kind === 'percent') return 3;
	const size = figure.value;
	const single = equals(size, one) && !figure.digits && figure.exponent === 0 && !amount.plus;
	if (single && first.kind !== 'point') return 0;
	if (scaleOf(amount) > 2) return figure.from === figure.to - 1 && !figure.digits ? 1 : 3;
	if (first.kind === 'fraction') return figure.digits ? 2 : 1;
	const open = amount.senses[0].slot?.open === true;
	const loose = open && (first.kind === 'point' || !figure.digits);
	if (first.kind === 'multiple') return (figure.digits && !open) || !isUpToTen(size) ? 2 : 1;
	const small = figure.digits ? figure.places <= 0 && size.denominator === 1n && size.numerator < 10n : isUpToTen(size);
	if (first.kind === 'number' || loose) return equals(size, zero) && !figure.digits ? 0 : small ? (equals(size, one) ? 0 : 1) : 2;
	return figure.digits ? 3 : figure.fraction ? 1 : small ? 2 : 3;
}

const ofCoin = /^ (?:on|in|of|out of) (?:the|every|each) (?:[a-z]+ )?(?:dollar|pound|euro)\b/;

/** "36 pence in every pound" may be 36 per cent. */
function shareOfCoin(scan: Scan, { senses: [{ slot }], to }: Amount, { kind, value }: Reading): Reading | undefined {
	if (kind !== 'money' || !slot || !equals(multiply(slot.factor, hundred), one)) return undefined;
	return ofCoin.test(scan.folded.slice(tokenAt(scan, to - 1)?.end ?? 0)) ? reading('percent', multiply(value, hundred)) : undefined;
}

/** "The first six months" may be the first half of a year, the first three its first quarter. */
function partOfYear(scan: Scan, { from }: Amount, { kind, unit, value }: Reading): Reading | undefined {
	if (kind !== 'duration' || unit !== 'month' || tokenAt(scan, from - 1)?.entry?.ordinal !== 1) return undefined;
	if (equals(value, sixMonths)) return reading('date', 1, 'half');
	return equals(value, rational(3)) ? reading('date', 1, 'quarter') : undefined;
}

/** "I ran 10K": the K of a race is a kilometre. */
function kilometres({ folded }: Scan, { figureSpan }: Amount, { kind, value }: Reading): Reading | undefined {
	if (kind !== 'number' || !/^\d\d?K$/i.test(folded.slice(...figureSpan))) return undefined;
	return reading('measure', divide(value, thousand), 'kilometre');
}

/** "The first starts at 8.30": a point between hours and minutes. */
function clockOf(scan: Scan, { from, figureSpan }: Amount, { kind }: Reading): Reading | undefined {
	const shown = scan.folded.slice(...figureSpan);
	if (kind !== 'number' || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(shown) || !/^(?:at|by|until|till)$/.test(lower(scan, tokenAt(scan, from - 1))))
		return undefined;
	const [hour = '0', minute = '0'] = shown.split('.');
	return reading('time', Number(hour) * 60 + Number(minute));
}

/** Pushes an amount as a quantity. */
export function pushAmount(scan: Scan, amount: Amount, range?: Quantity['range']): void {
	const { figure, senses } = amount;
	const readings = readingsOf(amount);
	const shown = figure.places >= 0 && !amount.plus;
	const factor = senses[0].slot?.factor ?? one;
	const step = shown ? multiply(powerOfTen(scaleOf(amount) - figure.places), factor) : zero;
	const further =
		shareOfCoin(scan, amount, readings[0]) ??
		partOfYear(scan, amount, readings[0]) ??
		kilometres(scan, amount, readings[0]) ??
		clockOf(scan, amount, readings[0]);
	const all = further ? ([...readings, further] as const) : readings;
	const quantity = push(scan, amount.from, amount.to, all, salienceOf(amount, readings[0]), figure.digits);
	quantity.figure = amount.figureSpan;
	quantity.unit = amount.unitSpan;
	quantity.step = step;
	quantity.scaled = scaleOf(amount) > 2;
	quantity.range = range;
	const bound = amount.bound ?? (figure.more ? '≥' : undefined);
	if (bound) setBound(quantity, bound);
}

/** HK38 cents, US cents 12.5: amounts of less than a dollar in annual reports. */
export function readCents(scan: Scan, i: number): number {
	const word = tokenAt(scan, i);
	const code = word?.known.coded ? scan.lexicon.cents.get(textOf(scan, word)) : undefined;
	if (code === undefined) return 0;
	const isCents = (k: number): boolean => /^cents?$/.test(textOf(scan, tokenAt(scan, k)));
	const figure = isCents(i + 1) ? i + 2 : i + 1;
	const token = tokenAt(scan, figure);
	if (token?.kind !== 'figure' || token.numeral.plain === '' || (figure === i + 1 && !isCents(i + 2))) return 0;
	const value = divide(parseDecimal(token.numeral.plain), rational(100));
	const to = i + 3;
	push(scan, i, to, [reading('money', value, code)], 3, true).figure = [token.start, token.end];
	return to;
}
