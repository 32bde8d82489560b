/** Reads the figure of a mention: digits, number words, fractions, scale words; no unit, no currency. */

import type { Rational } from '../../model.js';
import { CASE } from '../code-units.js';
import { type Figure, hasRole, isMark, type Scan, tokenAt } from './english-scan.js';
import type { Token } from './english-tokens.js';
import { add, multiply, one, parseDecimal, powerOfTen, rational } from './rational.js';

const half = rational(1, 2);

const entryOf = (scan: Scan, i: number) => tokenAt(scan, i)?.entry;
function article(token: Token | undefined): boolean {
	const role = token?.entry?.role;
	return role !== undefined && role === 'article';
}

/** 1 to 99 in words at `i`. */
function belowHundred(scan: Scan, i: number): { value: number; to: number } | undefined {
	const value = entryOf(scan, i)?.cardinal;
	if (value === undefined) return undefined;
	const next = entryOf(scan, i + 1);
	const joins = value >= 20 && next?.cardinal !== undefined && next.cardinal > 0 && next.cardinal < 10;
	return joins ? { value: value + (next.cardinal ?? 0), to: i + 2 } : { value, to: i + 1 };
}

/** 1 to 9,999 in words: "three", "two hundred and five", "twelve hundred". After `and` no further hundred may follow. */
function wordGroup(scan: Scan, i: number, withAnd: boolean): { value: number; to: number } | undefined {
	const leading = article(tokenAt(scan, i)) ? { value: 1, to: i + 1 } : belowHundred(scan, i);
	const bare = entryOf(scan, i)?.scale === 2 ? { value: 1, to: i } : undefined;
	const head = bare ?? leading;
	if (!head || entryOf(scan, head.to)?.scale !== 2) return article(tokenAt(scan, i)) ? undefined : head;
	const value = head.value * 100;
	let to = head.to + 1;
	if (hasRole(scan, to, 'and') && withAnd) to++;
	const tail = belowHundred(scan, to);
	const ends = tail && tail.value > 0 && entryOf(scan, tail.to)?.scale !== 2 && entryOf(scan, to)?.cardinal !== undefined;
	return ends ? { value: value + tail.value, to: tail.to } : { value, to: head.to + 1 };
}

/** "and a half", "and three quarters", "and two-thirds" at `i`. */
function andPart(scan: Scan, i: number): { value: Rational; to: number } | undefined {
	if (!hasRole(scan, i, 'and')) return undefined;
	const count = article(tokenAt(scan, i + 1)) ? 1 : entryOf(scan, i + 1)?.cardinal;
	const part = entryOf(scan, i + 2);
	return count !== undefined &&
		count > 0 &&
		part?.part !== undefined &&
		(part.part === 2 || part.plural === count > 1 || tokenAt(scan, i + 2)?.link === 'hyphen')
		? { value: rational(count, part.part), to: i + 3 }
		: undefined;
}

/** Spoken decimals at `i`: "point six", "point oh five", "point twenty-five". */
function spokenDecimals(scan: Scan, i: number): { digits: string; to: number } | undefined {
	if (!hasRole(scan, i, 'point')) return undefined;
	let digits = '';
	let to = i + 1;
	for (; digits.length < 12; to++) {
		const digit = hasRole(scan, to, 'oh') ? 0 : entryOf(scan, to)?.cardinal;
		const pair = digits === '' && digit !== undefined && digit > 9 ? belowHundred(scan, to) : undefined;
		if (pair) return { digits: String(pair.value), to: pair.to };
		if (digit === undefined || digit > 9) break;
		digits += digit;
	}
	return digits ? { digits, to } : undefined;
}

/** A figure in words. */
const spelled = (from: number, to: number, value: Rational, exponent = 0, places = -1): Figure => ({
	from,
	to,
	value,
	exponent,
	places,
	digits: false,
	fraction: false,
	more: false,
});

/** A figure in digits without a scale. */
const written = (from: number, to: number, value: Rational, places = -1): Figure => ({
	from,
	to,
	value,
	exponent: 0,
	places,
	digits: true,
	fraction: false,
	more: false,
});

/** A part of a whole. */
const fraction = (from: number, to: number, value: Rational, digits: boolean): Figure => ({
	from,
	to,
	value,
	exponent: 0,
	places: -1,
	digits,
	fraction: true,
	more: false,
});

/** Scale words after a figure, multiplied in: "4.8 | million", "3 | hundred million"; then "and a half". */
function withScales(scan: Scan, found: Figure): Figure {
	let { to, exponent } = found;
	const plus = found.digits && isMark(tokenAt(scan, to), '+') && tokenAt(scan, to)?.link === 'glued' && (entryOf(scan, to + 1)?.scale ?? 0) > 2;
	if (plus) to++;
	for (let scale = scaleAt(scan, to, exponent > 0); scale > 0; scale = scaleAt(scan, to, true)) {
		exponent += scale;
		to++;
		if (exponent > 30) break;
	}
	if (to === found.to) return found;
	const value = multiply(found.value, powerOfTen(exponent - found.exponent));
	const part = found.exponent === 0 ? andPart(scan, to) : undefined;
	if (!part) return { ...found, to, value, exponent, more: plus };
	return { ...found, to: part.to, value: add(value, multiply(part.value, powerOfTen(exponent))), exponent };
}

/** The power of ten of a scale word at `i`: million; "millions" too after digits unless "of" follows. After another scale only a larger one: "hundred thousand". */
function scaleAt(scan: Scan, i: number, further: boolean): number {
	const entry = entryOf(scan, i);
	if (entry?.scale !== undefined) return further && entry.scale < 3 ? 0 : entry.scale;
	const plural = entry?.vague !== undefined && entry.vague >= 3 && !hasRole(scan, i + 1, 'of') && !further;
	return plural ? (entry.vague ?? 0) : 0;
}

/** A collective after a figure ("two dozen", "5 grand"). */
function withCollective(scan: Scan, found: Figure): Figure {
	const collective = entryOf(scan, found.to)?.collective;
	return collective === undefined ? found : { ...found, to: found.to + 1, value: multiply(found.value, rational(collective)), places: -1 };
}

/** N/M glued, both whole and small, the first the smaller: a fraction rather than a date. */
export function slashFraction(scan: Scan, i: number): Rational | undefined {
	const slash = tokenAt(scan, i + 1);
	if (!isMark(slash, '/') || slash?.link !== 'glued') return undefined;
	const [top, bottom, after] = [tokenAt(scan, i), tokenAt(scan, i + 2), tokenAt(scan, i + 3)];
	if (bottom?.link !== 'glued') return undefined;
	if (!/^\d{1,3}$/.test(top?.numeral.plain ?? '') || !/^(?:[234568]|10|12|16|20|32|64|100|1000)$/.test(bottom.numeral.plain)) return undefined;
	if (isMark(after, '/') && after?.link === 'glued') return undefined;
	const value = rational(Number(top?.numeral.plain), Number(bottom.numeral.plain));
	return value.numerator < value.denominator && value.numerator > 0n ? value : undefined;
}

/** What a fraction sign is worth: ½. */
const signOf = (scan: Scan, { start, numeral }: Token): Rational | undefined =>
	numeral.plain === '' ? scan.lexicon.fractionSigns.get(scan.folded.charAt(start)) : undefined;

/** Digits at `i`: 1,234.5; 2½; 2 1/2; 3/4; 2 and a half. */
function digitFigure(scan: Scan, i: number): Figure | undefined {
	const token = tokenAt(scan, i) as Token;
	const sign = signOf(scan, token);
	if (sign) return fraction(i, i + 1, sign, true);
	const simple = slashFraction(scan, i);
	if (simple) return fraction(i, i + 3, simple, true);
	if (token.numeral.plain === '') return undefined;
	const value = parseDecimal(token.numeral.plain);
	const next = tokenAt(scan, i + 1);
	if (token.numeral.places === 0 && next?.kind === 'figure') {
		const more = next.link === 'glued' ? signOf(scan, next) : undefined;
		if (more) return written(i, i + 2, add(value, more));
		const mixed = next.link === 'glued' ? undefined : slashFraction(scan, i + 1);
		if (mixed) return written(i, i + 4, add(value, mixed));
	}
	const part = andPart(scan, i + 1);
	if (part) return written(i, part.to, add(value, part.value));
	const power = powerAt(scan, i);
	if (power) return written(i, power.to, power.value);
	const scientific = isTimes(scan, i + 1) ? powerAt(scan, i + 2) : undefined;
	if (scientific) return written(i, scientific.to, multiply(value, scientific.value));
	return written(i, i + 1, value, token.numeral.places);
}

const TIMES = 0xd7;
const SMALL_X = 0x78;

/** The × of 3 × 10⁸, or the letter that stands for it. */
function isTimes(scan: Scan, i: number): boolean {
	const token = tokenAt(scan, i);
	if (token === undefined || token.end !== token.start + 1) return false;
	return token.unit === TIMES || (token.unit | CASE) === SMALL_X;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten: 10^8, 10⁸, 10⁻³. */
function powerAt(scan: Scan, i: number): { readonly value: Rational; readonly to: number } | undefined {
	const ten = tokenAt(scan, i);
	const next = tokenAt(scan, i + 1);
	if (ten?.numeral.plain !== '10' || next?.link !== 'glued') return undefined;
	const exponent = tokenAt(scan, i + 2)?.numeral.plain ?? '';
	if (isMark(next, '^')) return /^\d{1,2}$/.test(exponent) ? { value: powerOfTen(Number(exponent)), to: i + 3 } : undefined;
	const raised = /^⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/.exec(scan.folded.slice(ten.end, ten.end + 3))?.[0];
	if (!raised) return undefined;
	const digits = Array.from(raised.replace('⁻', ''), sign => superscripts.indexOf(sign)).join('');
	return { value: powerOfTen(raised.startsWith('⁻') ? -Number(digits) : Number(digits)), to: i + 1 + raised.length };
}

/** Whether `and` at `i` may join two groups: the second must be the smaller scale ("one thousand and two thousand" are two numbers). */
function nextGroup(scan: Scan, i: number, last: number, withAnd: boolean): { value: number; to: number; scale: number } | undefined {
	const joined = hasRole(scan, i, 'and');
	if (joined && !withAnd) return undefined;
	const start = joined ? i + 1 : i;
	if (entryOf(scan, start)?.cardinal === undefined) return undefined;
	const group = wordGroup(scan, start, withAnd);
	if (!group || group.value === 0) return undefined;
	const scale = entryOf(scan, group.to)?.scale ?? 0;
	if (scale >= last || (scale === 0 && last <= 2)) return undefined;
	return { ...group, scale };
}

/** Number words: "two-and-a-half billion", "a hundred and ten", "one point six million". */
function wordFigure(scan: Scan, i: number, withAnd: boolean): Figure | undefined {
	const head = wordGroup(scan, i, withAnd);
	if (!head) return undefined;
	const decimals = spokenDecimals(scan, head.to);
	if (decimals) {
		const value = parseDecimal(`${head.value}.${decimals.digits}`);
		return withScales(scan, spelled(i, decimals.to, value, 0, decimals.digits.length));
	}
	const part = andPart(scan, head.to);
	if (part) return withScales(scan, spelled(i, part.to, add(rational(head.value), part.value)));
	let scale = entryOf(scan, head.to)?.scale ?? 0;
	if (scale < 3) {
		const hundreds = entryOf(scan, head.to - 1)?.scale === 2;
		return withCollective(scan, spelled(i, head.to, rational(head.value), hundreds ? 2 : 0));
	}
	let total = rational(head.value);
	let to = head.to + 1;
	let largest = scale;
	// "two hundred thousand million": scales one after another multiply.
	while ((entryOf(scan, to)?.scale ?? 0) > 2 && largest < 30) {
		scale += entryOf(scan, to)?.scale ?? 0;
		largest = scale;
		to++;
	}
	total = multiply(total, powerOfTen(scale));
	const tail = andPart(scan, to);
	if (tail) return spelled(i, tail.to, add(total, multiply(tail.value, powerOfTen(scale))), largest);
	for (let next = nextGroup(scan, to, scale, withAnd); next; next = nextGroup(scan, to, scale, withAnd)) {
		total = add(total, multiply(rational(next.value), powerOfTen(next.scale)));
		to = next.to + (next.scale > 0 ? 1 : 0);
		scale = next.scale;
		if (scale === 0) break;
	}
	return spelled(i, to, total, largest);
}

/** "two-thirds", "three quarters", "one half", "a third" with its count at `i`. */
function partFigure(scan: Scan, i: number): Figure | undefined {
	const part = entryOf(scan, i + 1);
	if (part?.part === undefined) return tensPart(scan, i);
	const one = article(tokenAt(scan, i));
	const count = one ? 1 : (entryOf(scan, i)?.cardinal ?? wholeNumber(scan, i));
	if (count < 1 || (count > 20 && part.part < 100)) return undefined;
	if (part.part === 4 && count !== 1 && count !== 3) return undefined;
	if (part.plural !== count > 1 || (count > part.part && part.part !== 2)) return undefined;
	return fraction(i, i + 2, rational(count, part.part), false);
}

/** "one twenty-fourth", "one-sixtieth". */
function tensPart(scan: Scan, i: number): Figure | undefined {
	const whole = entryOf(scan, i + 1)?.ordinal ?? 0;
	if (entryOf(scan, i)?.cardinal === 1 && whole >= 20 && whole % 10 === 0 && tokenAt(scan, i + 1)?.link === 'hyphen')
		return fraction(i, i + 2, rational(1, whole), false);
	const tens = entryOf(scan, i + 1)?.cardinal ?? 0;
	const last = entryOf(scan, i + 2)?.ordinal ?? 0;
	if (entryOf(scan, i)?.cardinal !== 1 || tens < 20 || tens % 10 > 0 || last < 1 || last > 9 || tokenAt(scan, i + 2)?.link !== 'hyphen')
		return undefined;
	return fraction(i, i + 3, rational(1, tens + last), false);
}

function wholeNumber(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	return token?.kind === 'figure' && token.numeral.places === 0 && /^[1-9]\d?$/.test(token.numeral.plain) && tokenAt(scan, i + 1)?.link !== 'glued'
		? Number(token.numeral.plain)
		: 0;
}

/** "of a million", "of a percentage point", "a million" after a fraction: the token where what it is a part of begins, or 0. */
function partOf(scan: Scan, found: Figure): number {
	let i = found.to;
	if (hasRole(scan, i, 'of')) i++;
	const determined = article(tokenAt(scan, i)) || entryOf(scan, i)?.cardinal === 1;
	if (determined) return i + 1;
	return tokenAt(scan, i)?.link === 'hyphen' ? i : 0;
}

/** A fraction and what it scales: "half a million", "a quarter of a million", "half a dozen". The unit after "half a" is left to the caller, which starts at `to`. */
function withWhole(scan: Scan, found: Figure): Figure {
	const start = partOf(scan, found);
	if (start === 0) return found;
	const whole = tokenAt(scan, start)?.entry;
	const isUnit = (whole?.slots.length ?? 0) > 0;
	if (whole?.scale !== undefined && whole.scale > 1)
		return withScales(scan, { ...found, to: start, fraction: false, value: found.value, exponent: 0 });
	if (whole?.collective !== undefined) return spelled(found.from, start + 1, multiply(found.value, rational(whole.collective)));
	return isUnit ? { ...found, to: start } : found;
}

/**
 * The figure that begins at token `i`, or undefined. An article belongs to it ("a million", "a third").
 * @param withAnd whether `and` may stand inside it; not in "between two hundred and three hundred".
 */
export function readFigure(scan: Scan, i: number, withAnd = true): Figure | undefined {
	if (scan.lastAt !== i || scan.lastWithAnd !== withAnd) {
		scan.last = figureFrom(scan, i, withAnd);
		scan.lastAt = i;
		scan.lastWithAnd = withAnd;
	}
	return scan.last;
}

function figureFrom(scan: Scan, i: number, withAnd: boolean): Figure | undefined {
	const token = tokenAt(scan, i);
	if (!token) return undefined;
	if (token.kind === 'figure') {
		const part = partFigure(scan, i);
		if (part && entryOf(scan, i + 1)?.part !== 4) return withWhole(scan, part);
		const found = digitFigure(scan, i);
		if (!found) return undefined;
		return found.fraction ? withWhole(scan, found) : withCollective(scan, withScales(scan, found));
	}
	const { entry } = token;
	if (!entry) return undefined;
	if (entry.part === 2 && !entry.plural) return withWhole(scan, fraction(i, i + 1, half, false));
	if (article(token) || entry.cardinal !== undefined || entry.scale !== undefined) {
		const part = partFigure(scan, i);
		if (part) return withWhole(scan, part);
		const next = entryOf(scan, i + 1);
		if (article(token) && next?.collective !== undefined) return spelled(i, i + 2, rational(next.collective));
		if (article(token) && (next?.scale ?? 0) > 2) return withScales(scan, spelled(i, i + 1, one));
		if ((entry.scale ?? 0) > 2) return withScales(scan, spelled(i, i, one));
		return wordFigure(scan, i, withAnd);
	}
	return undefined;
}
