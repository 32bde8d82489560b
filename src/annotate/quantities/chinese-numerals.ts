/**
 * Chinese and mixed numerals: 六千零五十萬, 3萬4000, 1兆2,000億, 兩百五, 貳拾參, 二〇二四, 三點一四, 七八百.
 * Works on folded text (Simplified, half width), so one grammar serves both scripts.
 */

import type { Rational } from '../../model.js';
import { add, multiply, one, parseDecimal, powerOfTen, rational, zero } from './rational.js';

/** A numeral as it stands. Offsets into the folded text, which are those of the text. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: Rational;
	/** The other end of an approximation of two neighbouring digits: 七八百 is 700 to 800. */
	readonly upper?: Rational;
	/** The value of one unit in the last place shown; 0 for Chinese numerals. */
	readonly step: Rational;
	readonly digits: boolean;
	/** The scale word it ends in, as a factor; 1 without one. */
	readonly scale: Rational;
	/** Written as a string of digits without scale words: 二〇二四. */
	readonly positional: boolean;
	/** 多, 餘 or 幾 stands in it or right behind it: more than the value. */
	readonly more: boolean;
	/** Only a scale word stands here: 萬名, 百家. */
	readonly bare: boolean;
	/** Written as a fraction: 3/4, 2 1/2. A whole part makes it a count. */
	readonly fraction?: 'part' | 'mixed';
}

const digitOf: ReadonlyMap<string, number> = new Map(
	[...'零一二三四五六七八九']
		.map((c, i) => [c, i] as const)
		.concat(
			[...'〇○两俩幺ㄧ'].map((c, i) => [c, [0, 0, 2, 2, 1, 1][i] ?? 0] as const),
			[...'壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i + 1] as const),
			[...'贰参貮弍弌弎'].map((c, i) => [c, [2, 3, 2, 2, 1, 3][i] ?? 0] as const),
		),
);
const tens: ReadonlyMap<string, number> = new Map([...'十拾百佰千仟'].map((c, i) => [c, [10, 10, 100, 100, 1000, 1000][i] ?? 1]));
const twenties: ReadonlyMap<string, number> = new Map([...'廿卅卌'].map((c, i) => [c, 20 + i * 10]));
const scaleOf: ReadonlyMap<string, number> = new Map([
	['万', 4],
	['萬', 4],
	['亿', 8],
	['兆', 12],
]);
const formal = new Set('壹贰叁肆伍陆柒捌玖参貮弍弌弎俩拾佰仟');
const moreSigns = new Set('多余幾几');

/** Whether a folded character can be part of a Chinese numeral. */
export const isNumeralCharacter = (c: string): boolean => digitOf.has(c) || tens.has(c) || twenties.has(c) || scaleOf.has(c);

const longest = 60;

/** Below ten thousand: 一千二百零五, 十六, 廿五, 百. `trailing` allows 一百五 = 150. */
function small(run: string, trailing: boolean): number | undefined {
	let total = 0;
	let digit: number | undefined;
	let last = 0;
	let gap = false;
	for (let i = 0; i < run.length; i++) {
		const c = run[i] as string;
		const twenty = twenties.get(c);
		if (twenty !== undefined) {
			total += twenty;
			last = 10;
			continue;
		}
		const unit = tens.get(c);
		if (unit !== undefined) {
			if (last !== 0 && unit >= last) return undefined;
			total += (digit ?? 1) * unit;
			digit = undefined;
			last = unit;
			gap = false;
			continue;
		}
		const value = digitOf.get(c);
		if (value === undefined) return undefined;
		if (digit !== undefined) return undefined;
		if (value === 0) gap = true;
		else digit = value;
	}
	if (digit === undefined) return total;
	return total + (trailing && !gap && last >= 100 ? (digit * last) / 10 : digit);
}

/** Any run of numeral characters without decimals, by its highest scale: 三萬億五千, 兩萬三. */
function whole(run: string): bigint | undefined {
	for (const [sign, exponent] of [
		['兆', 12],
		['亿', 8],
		['万', 4],
	] as const) {
		const at = run.lastIndexOf(sign);
		if (at < 0) continue;
		const left = at === 0 ? 1n : whole(run.slice(0, at));
		const rest = run.slice(at + 1);
		if (left === undefined) return undefined;
		const scale = 10n ** BigInt(exponent);
		if (rest === '') return left * scale;
		const single = rest.length === 1 ? digitOf.get(rest) : undefined;
		if (single !== undefined && single > 0) return left * scale + BigInt(single) * (scale / 10n);
		const right = whole(rest);
		return right === undefined || right >= scale ? undefined : left * scale + right;
	}
	const value = small(run, true);
	return value === undefined ? undefined : BigInt(value);
}

const trailingScale = (run: string): number => {
	let exponent = 0;
	for (let i = run.length - 1; i >= 0; i--) {
		const c = run[i] as string;
		const size = scaleOf.get(c) ?? { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }[c];
		if (size === undefined) break;
		exponent += size;
	}
	return exponent;
};

const positionalDigits = (run: string): string | undefined => {
	let digits = '';
	for (const c of run) {
		const value = digitOf.get(c);
		if (value === undefined) return undefined;
		digits += value;
	}
	return digits;
};

/** Where two digits stand side by side in a run with units: 七|八百, 十六|七; undefined where there is no or more than one such place. */
function approximation(run: string): number | undefined {
	let place: number | undefined;
	for (let i = 1; i < run.length; i++) {
		const [a, b] = [digitOf.get(run[i - 1] as string) ?? 0, digitOf.get(run[i] as string) ?? 0];
		if (a === 0 || b === 0) continue;
		if (place !== undefined) return undefined;
		if (b !== a + 1 && !(a === 3 && b === 5)) return undefined;
		place = i;
	}
	return place;
}

type Run = Pick<Numeral, 'value' | 'upper' | 'scale' | 'positional' | 'bare'>;

function readRun(run: string): Run | undefined {
	const scale = powerOfTen(trailingScale(run));
	const bare = [...run].every(c => !digitOf.has(c) && !twenties.has(c));
	const positional = run.length >= 2 ? positionalDigits(run) : undefined;
	if (positional !== undefined) {
		const place = run.length === 2 ? approximation(run) : undefined;
		if (place !== undefined)
			return {
				value: rational(digitOf.get(run[0] as string) ?? 0),
				upper: rational(digitOf.get(run[1] as string) ?? 0),
				scale: one,
				positional: false,
				bare: false,
			};
		if (run.length === 2 && !/[〇○零]/.test(run)) return undefined;
		return { value: parseDecimal(positional), scale: one, positional: true, bare: false };
	}
	const place = approximation(run);
	if (place !== undefined) {
		const [low, high] = [whole(run.slice(0, place) + run.slice(place + 1)), whole(run.slice(0, place - 1) + run.slice(place))];
		return low === undefined || high === undefined ? undefined : { value: rational(low), upper: rational(high), scale, positional: false, bare };
	}
	const value = whole(run);
	return value === undefined ? undefined : { value: rational(value), scale, positional: false, bare };
}

/** 九五 of 九五折. */
function twoDigits(run: string): Run | undefined {
	const digits = run.length === 2 ? positionalDigits(run) : undefined;
	return digits === undefined ? undefined : { value: parseDecimal(digits), scale: one, positional: false, bare: false };
}

/** 點 and digits behind a run: 三點一四, 九十九點九. */
function decimals(text: string, at: number): { value: Rational; end: number } | undefined {
	if (text[at] !== '点' && text[at] !== '．' && text[at] !== '.') return undefined;
	let end = at + 1;
	while (end - at < 20 && digitOf.has(text[end] ?? '')) end++;
	if (end === at + 1 || tens.has(text[end] ?? '')) return undefined;
	const digits = positionalDigits(text.slice(at + 1, end)) ?? '';
	return { value: parseDecimal(`0.${digits}`), end };
}

/** What `units` says must not be torn apart: 千 of 千瓦 is no scale. */
export type IsUnit = (text: string, at: number) => boolean;

/** Digits in groups of three with marks between, as statutes write them: 一二、○○○. */
const pointed = /[一二三四五六七八九][〇○零一二三四五六七八九]{0,2}(?:[、,][〇○零一二三四五六七八九]{3})+(?![〇○零一二三四五六七八九十百千万亿])/y;

function pointedAt(text: string, start: number): Numeral | undefined {
	pointed.lastIndex = start;
	const found = pointed.exec(text)?.[0];
	const digits = found && positionalDigits(found.replace(/[、,]/g, ''));
	if (!found || !digits || digitOf.has(text[start - 1] ?? '') || !/[〇○零]/.test(found)) return undefined;
	return {
		start,
		end: start + found.length,
		value: parseDecimal(digits),
		step: zero,
		digits: false,
		scale: one,
		positional: true,
		more: false,
		bare: false,
	};
}

function chineseAt(text: string, start: number, isUnit: IsUnit): Numeral | undefined {
	let end = start;
	while (end < text.length && end - start < longest && isNumeralCharacter(text[end] as string) && !isUnit(text, end)) end++;
	if (end === start) return undefined;
	const run = text.slice(start, end);
	if (run.length === 1 && formal.has(run) && !text.startsWith('分之', end) && !text.endsWith('分之', start)) return undefined;
	const read = readRun(run) ?? (text[end] === '折' ? twoDigits(run) : undefined);
	if (!read) return undefined;
	const fraction = read.upper ? undefined : decimals(text, end);
	const number: Numeral = { start, end, step: zero, digits: false, more: false, ...read };
	if (!fraction) return number;
	const scaled = scaleAt(text, fraction.end, isUnit);
	const value = multiply(add(read.value, fraction.value), scaled?.factor ?? one);
	return { ...number, end: scaled?.end ?? fraction.end, value, scale: scaled?.factor ?? one, positional: false, bare: false };
}

/** Scale words behind a figure, a blank allowed: 萬, 千萬, 萬億, 百萬. */
function scaleAt(text: string, at: number, isUnit: IsUnit): { factor: Rational; end: number } | undefined {
	let i = text[at] === ' ' ? at + 1 : at;
	let exponent = 0;
	while (!isUnit(text, i)) {
		const c = text[i] ?? '';
		const size = scaleOf.get(c) ?? { 百: 2, 佰: 2, 千: 3, 仟: 3 }[c];
		if (size === undefined || (size < 4 && text[i + 1] === '分')) break;
		exponent += size;
		i++;
	}
	return exponent === 0 ? undefined : { factor: powerOfTen(exponent), end: i };
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Where groups of three after single blanks end, from the end of the first digits: 1| 234 567. One group alone might be another number. */
function spacedGroups(text: string, at: number): number {
	let end = at;
	let groups = 0;
	while (text[end] === ' ' && isDigit(text[end + 1]) && isDigit(text[end + 2]) && isDigit(text[end + 3]) && !isDigit(text[end + 4])) {
		end += 4;
		groups++;
	}
	return groups >= 2 ? end : 0;
}

/** Single digits with blanks between before a sign of the calendar, as text layers of scanned pages have them: 2 0 1 5 年. */
const scattered = /\d(?: \d){1,3}(?= ?[年月日])/y;

function scatteredAt(text: string, start: number): Numeral | undefined {
	if (text[start + 1] !== ' ' || isDigit(text[start - 1])) return undefined;
	scattered.lastIndex = start;
	const found = scattered.exec(text)?.[0];
	if (!found) return undefined;
	return {
		start,
		end: start + found.length,
		value: parseDecimal(found.replaceAll(' ', '')),
		step: one,
		digits: true,
		scale: one,
		positional: found.length === 7,
		more: false,
		bare: false,
	};
}

/** 3/4, and 2/3 behind a whole number and a blank: the bottom is one of those people divide by, so that dates and scores are left alone. */
const slash = /(\d{1,3})\/(2|3|4|5|6|8|10|12|16|20|32|64|100|1000)(?![\d/月日])/y;

function slashAt(text: string, start: number): { value: Rational; end: number } | undefined {
	slash.lastIndex = start;
	const found = slash.exec(text);
	const [whole = '', top = '', bottom = ''] = found ?? [];
	if (!found || top.startsWith('0') || Number(top) >= Number(bottom) || isDigit(text[start - 1]) || text[start - 1] === '/') return undefined;
	return { value: rational(Number(top), Number(bottom)), end: start + whole.length };
}

function fractionAt(text: string, start: number): Numeral | undefined {
	const base = { start, step: zero, digits: true, scale: one, positional: false, more: false, bare: false };
	const part = slashAt(text, start);
	if (part) return { ...base, ...part, fraction: 'part' };
	const whole = /^\d{1,4}(?= \d)/.exec(text.slice(start, start + 6))?.[0];
	const behind = whole === undefined ? undefined : slashAt(text, start + whole.length + 1);
	return whole && behind ? { ...base, value: add(parseDecimal(whole), behind.value), end: behind.end, fraction: 'mixed' } : undefined;
}

/** The end of a figure in digits, groups of three after commas included; a comma counts only with just three digits behind it. */
function figureEnd(text: string, start: number, isGroupComma: (at: number) => boolean): { end: number; plain: string; places: number } {
	let end = start;
	let plain = '';
	while (isDigit(text[end])) end++;
	plain = text.slice(start, end);
	const spaced = plain.length <= 3 ? spacedGroups(text, end) : 0;
	if (spaced > 0) {
		plain += text.slice(end, spaced).replaceAll(' ', '');
		end = spaced;
	} else if (plain.length <= 3 && plain.length > 0)
		while (
			text[end] === ',' &&
			isDigit(text[end + 1]) &&
			isDigit(text[end + 2]) &&
			isDigit(text[end + 3]) &&
			!isDigit(text[end + 4]) &&
			isGroupComma(end)
		) {
			plain += text.slice(end + 1, end + 4);
			end += 4;
		}
	if (text[end] !== '.' || !isDigit(text[end + 1])) return { end, plain, places: 0 };
	let last = end + 1;
	while (isDigit(text[last])) last++;
	return { end: last, plain: `${plain}${text.slice(end, last)}`, places: last - end - 1 };
}

function arabicAt(text: string, start: number, isUnit: IsUnit, isGroupComma: (at: number) => boolean): Numeral | undefined {
	const { end, plain, places } = figureEnd(text, start, isGroupComma);
	if (plain.length > longest) return { start, end, value: zero, step: zero, digits: true, scale: one, positional: false, more: false, bare: false };
	const figure = parseDecimal(plain);
	const moreAfter = moreSigns.has(text[end] ?? '') && text[end] !== '几';
	const scaled = scaleAt(text, moreAfter ? end + 1 : end, isUnit);
	const scale = scaled?.factor ?? one;
	const base: Numeral = {
		start,
		end: scaled?.end ?? (moreAfter ? end + 1 : end),
		value: multiply(figure, scale),
		step: multiply(powerOfTen(-places), scale),
		digits: true,
		scale,
		positional: false,
		more: moreAfter,
		bare: false,
	};
	return scaled ? chain(base, text, isUnit, isGroupComma) : base;
}

/** What follows a scale directly and is smaller belongs to it: 3萬4000, 25萬6千, 1兆2,000億. */
function chain(base: Numeral, text: string, isUnit: IsUnit, isGroupComma: (at: number) => boolean): Numeral {
	const next = isDigit(text[base.end]) ? arabicAt(text, base.end, isUnit, isGroupComma) : undefined;
	const zeroed = /[零〇]/.test(text[base.end] ?? '') && isDigit(text[base.end + 1]) ? arabicAt(text, base.end + 1, isUnit, isGroupComma) : undefined;
	const tail = next ?? zeroed ?? (isNumeralCharacter(text[base.end] ?? '') ? chineseAt(text, base.end, isUnit) : undefined);
	if (!tail || tail.upper || tail.positional) return base;
	const whole = underOneScale(base, tail);
	if (whole) return whole;
	const smaller = tail.value.numerator < base.scale.numerator * tail.value.denominator;
	if (!smaller) return base;
	const alone = tail.end === base.end + 1 && (tail.digits ? tail.scale.numerator === 1n : digitOf.has(text[base.end] ?? ''));
	const ellipsis = alone && tail.value.numerator > 0n && base.scale.numerator >= 10_000n;
	const value = ellipsis ? multiply(tail.value, multiply(base.scale, powerOfTen(-1))) : tail.value;
	return { ...base, end: tail.end, value: add(base.value, value), step: tail.digits ? tail.step : base.step };
}

/** 1萬2千億: the last scale holds for all before it. */
function underOneScale(base: Numeral, tail: Numeral): Numeral | undefined {
	const scale = tail.scale.numerator >= 10n ** 12n ? 10n ** 12n : 10n ** 8n;
	if (base.scale.numerator >= scale || tail.scale.numerator < scale) return undefined;
	if (tail.value.numerator >= base.scale.numerator * scale * tail.value.denominator) return undefined;
	const value = add(multiply(base.value, rational(scale)), tail.value);
	return { ...base, end: tail.end, value, scale: rational(scale), step: tail.step };
}

/** 多, 餘 or 幾 behind a Chinese numeral, perhaps with the scale behind it: 二十多, 一百多萬, 十幾億. */
function withMore(numeral: Numeral, text: string, isUnit: IsUnit): Numeral {
	if (numeral.upper || numeral.positional || !moreSigns.has(text[numeral.end] ?? '')) return numeral;
	const scaled = scaleAt(text, numeral.end + 1, isUnit);
	if (!scaled) return { ...numeral, end: numeral.end + 1, more: true };
	return { ...numeral, end: scaled.end, value: multiply(numeral.value, scaled.factor), scale: multiply(numeral.scale, scaled.factor), more: true };
}

/** `isGroupComma` tells a thousands comma from a full-width one that ends a clause. */
export function numeralAt(text: string, start: number, isUnit: IsUnit, isGroupComma: (at: number) => boolean): Numeral | undefined {
	if (isDigit(text[start])) return scatteredAt(text, start) ?? fractionAt(text, start) ?? arabicAt(text, start, isUnit, isGroupComma);
	const numeral = pointedAt(text, start) ?? chineseAt(text, start, isUnit);
	return numeral && withMore(numeral, text, isUnit);
}
