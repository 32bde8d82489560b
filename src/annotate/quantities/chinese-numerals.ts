/**
 * Chinese and mixed numerals: 六千零五十萬, 3萬4000, 1兆2,000億, 兩百五, 貳拾參, 二〇二四, 三點一四, 七八百.
 * Works on folded text (Simplified, half width), so one grammar serves both scripts.
 */

import type { Rational } from '../../model.js';
import { isDigit } from '../code-units.js';
import { compileUnitGate, holdsUnit, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import { digitsEnd } from './chinese-scan.js';
import { add, compare, multiply, one, parseDecimal, powerOfTen, rational, zero } from './rational.js';
import type { Trie } from './trie.js';

/** A numeral as it stands. Offsets into the folded text, which are those of the text. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: Rational;
	/** The other end of an approximation of two neighbouring digits: 七八百 is 700 to 800. */
	readonly upper: Rational | undefined;
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
	readonly fraction: 'part' | 'mixed' | undefined;
}

/** A numeral as most are; what is special about one is written over it. */
export const plainNumeral = (start: number, end: number, value: Rational, digits: boolean): Numeral => ({
	start,
	end,
	value,
	upper: undefined,
	step: zero,
	digits,
	scale: one,
	positional: false,
	more: false,
	bare: false,
	fraction: undefined,
});

type UnitMap = ReadonlyMap<number, number>;

/** Characters with a value each, by code unit. */
const unitMap = (characters: string, values: readonly number[]): UnitMap =>
	new Map(values.map((value, i) => [characters.charCodeAt(i), value] as const));

const digitOf = unitMap(
	'零一二三四五六七八九〇○两俩幺ㄧ壹贰叁肆伍陆柒捌玖参貮弍弌弎',
	[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 2, 2, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 2, 2, 1, 3],
);
const tens = unitMap('十拾百佰千仟', [10, 10, 100, 100, 1000, 1000]);
const twenties = unitMap('廿卅卌', [20, 30, 40]);
const scaleOf = unitMap('万萬亿兆', [4, 4, 8, 12]);
/** Powers of ten that stand behind a figure, and those that a run of numerals may end in. */
const scaleBehind: UnitMap = new Map([...scaleOf, ...unitMap('百佰千仟', [2, 2, 3, 3])]);
const scaleInRun: UnitMap = new Map([...scaleBehind, ...unitMap('十拾', [1, 1])]);
const formal = new Set('壹贰叁肆伍陆柒捌玖参貮弍弌弎俩拾佰仟');
const moreSigns = compileUnitGate('多余幾几');
const zeros = compileUnitGate('〇○零');
/** What a folded Chinese numeral may be written with. */
export const numeralCharacters = String.fromCharCode(...[digitOf, tens, twenties, scaleOf].flatMap(map => [...map.keys()]));
const numeralUnits = compileUnitGate(numeralCharacters);

const isNumeralUnit = (unit: number): boolean => passes(numeralUnits, unit);

const longest = 60;
const ten = rational(10);

/** Below ten thousand: 一千二百零五, 十六, 廿五, 百. `trailing` allows 一百五 = 150. */
function small(run: string, trailing: boolean): number | undefined {
	let total = 0;
	let digit: number | undefined;
	let last = 0;
	let gap = false;
	for (let i = 0; i < run.length; i++) {
		const c = run.charCodeAt(i);
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

const scalesDown = [
	['兆', 10n ** 12n],
	['亿', 10n ** 8n],
	['万', 10n ** 4n],
] as const;

/** Any run of numeral characters without decimals, by its highest scale: 三萬億五千, 兩萬三. */
function whole(run: string): bigint | undefined {
	if (run.length === 1) {
		const single = digitOf.get(run.charCodeAt(0));
		if (single !== undefined) return BigInt(single);
	}
	for (const [sign, scale] of scalesDown) {
		const at = run.lastIndexOf(sign);
		if (at < 0) continue;
		const left = at === 0 ? 1n : whole(run.slice(0, at));
		const rest = run.slice(at + 1);
		if (left === undefined) return undefined;
		if (rest === '') return left * scale;
		const single = rest.length === 1 ? digitOf.get(rest.charCodeAt(0)) : undefined;
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
		const size = scaleInRun.get(run.charCodeAt(i));
		if (size === undefined) break;
		exponent += size;
	}
	return exponent;
};

const positionalDigits = (run: string): string | undefined => {
	let digits = '';
	for (let i = 0; i < run.length; i++) {
		const value = digitOf.get(run.charCodeAt(i));
		if (value === undefined) return undefined;
		digits += value;
	}
	return digits;
};

/** Where two digits stand side by side in a run with units: 七|八百, 十六|七; undefined where there is no or more than one such place. */
function approximation(run: string): number | undefined {
	let place: number | undefined;
	for (let i = 1; i < run.length; i++) {
		const [a, b] = [digitOf.get(run.charCodeAt(i - 1)) ?? 0, digitOf.get(run.charCodeAt(i)) ?? 0];
		if (a === 0 || b === 0) continue;
		if (place !== undefined) return undefined;
		if (b !== a + 1 && !(a === 3 && b === 5)) return undefined;
		place = i;
	}
	return place;
}

/** Whether a run is scale words alone. */
function isBare(run: string): boolean {
	for (let i = 0; i < run.length; i++) if (digitOf.has(run.charCodeAt(i)) || twenties.has(run.charCodeAt(i))) return false;
	return true;
}

/** A run of numeral characters that starts at an offset. */
function readRun(run: string, start: number): Numeral | undefined {
	const end = start + run.length;
	const positional = run.length >= 2 ? positionalDigits(run) : undefined;
	const place = positional === undefined || run.length === 2 ? approximation(run) : undefined;
	if (positional !== undefined && place === undefined) {
		if (run.length === 2 && !holdsUnit(run, zeros)) return undefined;
		return { ...plainNumeral(start, end, parseDecimal(positional), false), positional: true };
	}
	const low = whole(place === undefined ? run : run.slice(0, place) + run.slice(place + 1));
	const high = place === undefined ? undefined : whole(run.slice(0, place - 1) + run.slice(place));
	if (low === undefined || (place !== undefined && high === undefined)) return undefined;
	return {
		start,
		end,
		value: rational(low),
		upper: high === undefined ? undefined : rational(high),
		step: zero,
		digits: false,
		scale: powerOfTen(trailingScale(run)),
		positional: false,
		more: false,
		bare: isBare(run),
		fraction: undefined,
	};
}

/** 九五 of 九五折. */
function twoDigits(run: string, start: number): Numeral | undefined {
	const digits = run.length === 2 ? positionalDigits(run) : undefined;
	return digits === undefined ? undefined : plainNumeral(start, start + 2, parseDecimal(digits), false);
}

/** 點 and digits behind a run: 三點一四, 九十九點九. */
function decimals(text: string, at: number): { value: Rational; end: number } | undefined {
	if (text[at] !== '点' && text[at] !== '．' && text[at] !== '.') return undefined;
	let end = at + 1;
	while (end - at < 20 && digitOf.has(unitAt(text, end))) end++;
	// 八點三刻 is an hour.
	if (end === at + 1 || tens.has(unitAt(text, end)) || text[end] === '刻') return undefined;
	const digits = positionalDigits(text.slice(at + 1, end)) ?? '';
	return { value: parseDecimal(`0.${digits}`), end };
}

/** Names of units that begin like a scale: 千 of 千瓦 is none; false where it is one, and only looks like it: 千克朗. */
export type ScaleLikeUnits = Trie<boolean>;

/** Digits in groups of three with marks between, as statutes write them: 一二、○○○. */
const pointed = /[一二三四五六七八九][〇○零一二三四五六七八九]{0,2}(?:[、,][〇○零一二三四五六七八九]{3})+(?![〇○零一二三四五六七八九十百千万亿])/y;

/** Whether a mark stands behind the first up to three characters, as it does in a pointed figure. */
function hasMark(text: string, start: number): boolean {
	for (let i = start + 1; i <= start + 3; i++) if (text[i] === '、' || text[i] === ',') return true;
	return false;
}

function pointedAt(text: string, start: number): Numeral | undefined {
	if (!hasMark(text, start)) return undefined;
	pointed.lastIndex = start;
	const found = pointed.exec(text)?.[0];
	const digits = found && positionalDigits(found.replace(/[、,]/g, ''));
	if (!found || !digits || digitOf.has(unitAt(text, start - 1)) || !holdsUnit(found, zeros)) return undefined;
	return { ...plainNumeral(start, start + found.length, parseDecimal(digits), false), positional: true };
}

function chineseAt(text: string, start: number, units: ScaleLikeUnits): Numeral | undefined {
	let end = start;
	while (end < text.length && end - start < longest && isNumeralUnit(unitAt(text, end)) && !units.longest(text, end)?.value) end++;
	if (end === start) return undefined;
	const run = text.slice(start, end);
	if (run.length === 1 && formal.has(run) && !text.startsWith('分之', end) && !text.endsWith('分之', start)) return undefined;
	const number = readRun(run, start) ?? (text[end] === '折' ? twoDigits(run, start) : undefined);
	const fraction = number && !number.upper ? decimals(text, end) : undefined;
	if (!number || !fraction) return number;
	const scaled = scaleAt(text, fraction.end, units);
	const value = multiply(add(number.value, fraction.value), scaled?.factor ?? one);
	return { ...number, end: scaled?.end ?? fraction.end, value, scale: scaled?.factor ?? one, positional: false, bare: false };
}

/** Scale words behind a figure, a blank allowed: 萬, 千萬, 萬億, 百萬. */
function scaleAt(text: string, at: number, units: ScaleLikeUnits): { factor: Rational; end: number } | undefined {
	let i = text[at] === ' ' ? at + 1 : at;
	let exponent = 0;
	for (; ; i++) {
		const size = scaleBehind.get(unitAt(text, i));
		if (size === undefined || units.longest(text, i)?.value || (size < 4 && text[i + 1] === '分')) break;
		exponent += size;
	}
	return exponent === 0 ? undefined : { factor: powerOfTen(exponent), end: i };
}

/** Whether there are just three digits at an offset. */
const hasThreeDigits = (text: string, at: number): boolean =>
	isDigit(unitAt(text, at)) && isDigit(unitAt(text, at + 1)) && isDigit(unitAt(text, at + 2)) && !isDigit(unitAt(text, at + 3));

/** Where groups of three after single blanks end, from the end of the first digits: 1| 234 567. One group alone might be another number. */
function spacedGroups(text: string, at: number): number {
	let end = at;
	let groups = 0;
	while (text[end] === ' ' && hasThreeDigits(text, end + 1)) {
		end += 4;
		groups++;
	}
	return groups >= 2 ? end : 0;
}

/** Single digits with blanks between before a sign of the calendar, as text layers of scanned pages have them: 2 0 1 5 年. */
const scattered = /\d(?: \d){1,3}(?= ?[年月日])/y;

function scatteredAt(text: string, start: number): Numeral | undefined {
	if (text[start + 1] !== ' ' || !isDigit(unitAt(text, start + 2)) || isDigit(unitAt(text, start - 1))) return undefined;
	scattered.lastIndex = start;
	const found = scattered.exec(text)?.[0];
	if (!found) return undefined;
	const value = parseDecimal(found.replaceAll(' ', ''));
	return { ...plainNumeral(start, start + found.length, value, true), step: one, positional: found.length === 7 };
}

/** 3/4, and 2/3 behind a whole number and a blank: the bottom is one of those people divide by, so that dates and scores are left alone. */
const slash = /(\d{1,3})\/(2|3|4|5|6|8|10|12|16|20|32|64|100|1000)(?![\d/月日])/y;

function slashAt(text: string, start: number): { value: Rational; end: number } | undefined {
	if (text[digitsEnd(text, start)] !== '/') return undefined;
	slash.lastIndex = start;
	const found = slash.exec(text);
	const [whole = '', top = '', bottom = ''] = found ?? [];
	if (!found || top.startsWith('0') || Number(top) >= Number(bottom) || isDigit(unitAt(text, start - 1)) || text[start - 1] === '/') return undefined;
	return { value: rational(Number(top), Number(bottom)), end: start + whole.length };
}

function fractionAt(text: string, start: number, behindDigits: number): Numeral | undefined {
	const part = slashAt(text, start);
	if (part) return { ...plainNumeral(start, part.end, part.value, true), fraction: 'part' };
	const behind = behindDigits - start <= 4 && text[behindDigits] === ' ' ? slashAt(text, behindDigits + 1) : undefined;
	if (!behind) return undefined;
	const value = add(parseDecimal(text.slice(start, behindDigits)), behind.value);
	return { ...plainNumeral(start, behind.end, value, true), fraction: 'mixed' };
}

/** Vulgar fractions, as Unicode has them; their compatibility forms say what they are worth: ½ is 1⁄2. */
export const vulgarFractions = '¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const vulgarUnits = compileUnitGate(vulgarFractions);

function vulgarAt(text: string, at: number): Rational | undefined {
	if (!passes(vulgarUnits, unitAt(text, at))) return undefined;
	const [top, bottom] = text.charAt(at).normalize('NFKC').split('\u2044');
	return rational(Number(top), Number(bottom));
}

/** ½ by itself, or behind a whole number that ends at an offset: 1½, 1 ½. */
function vulgarBehind(text: string, start: number, end: number): Numeral | undefined {
	const at = end > start && text[end] === ' ' ? end + 1 : end;
	const part = vulgarAt(text, at);
	if (!part) return undefined;
	if (end === start) return { ...plainNumeral(start, at + 1, part, true), fraction: 'part' };
	return { ...plainNumeral(start, at + 1, add(parseDecimal(text.slice(start, end)), part), true), fraction: 'mixed' };
}

/** Whether a comma is a thousands comma as it was written, rather than a full-width one that ends a clause. */
const isGroupComma = (original: string, comma: number): boolean => original[comma] === ',' || !isDigit(original.charCodeAt(comma - 1));

/** The end of a figure in digits, groups of three after commas included; a comma counts only with just three digits behind it. */
function figureEnd(text: string, start: number, original: string): { end: number; plain: string; places: number } {
	let end = digitsEnd(text, start);
	let plain = text.slice(start, end);
	const spaced = plain.length <= 3 && text[end] === ' ' ? spacedGroups(text, end) : 0;
	if (spaced > 0) {
		plain += text.slice(end, spaced).replaceAll(' ', '');
		end = spaced;
	} else if (plain.length <= 3 && plain.length > 0)
		while (text[end] === ',' && hasThreeDigits(text, end + 1) && isGroupComma(original, end)) {
			plain += text.slice(end + 1, end + 4);
			end += 4;
		}
	if (text[end] !== '.' || !isDigit(unitAt(text, end + 1))) return { end, plain, places: 0 };
	const last = digitsEnd(text, end + 1);
	return { end: last, plain: plain + text.slice(end, last), places: last - end - 1 };
}

/** Behind the first figure of 3×10⁸ and 6.02 × 10^23; a power of ten alone begins with its own 10. */
const power = /( ?[×xX*] ?10)?(?:\^(-?\d{1,2})|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;
const powerSigns = compileUnitGate('×xX*^⁻⁰¹²³⁴⁵⁶⁷⁸⁹');
const BLANK = 0x20;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten that the figure between two offsets is multiplied by, or is. */
function powerBehind(text: string, plain: string, end: number): { readonly value: Rational; readonly end: number } | undefined {
	const behind = unitAt(text, end) === BLANK ? end + 1 : end;
	if (behind >= text.length || !passes(powerSigns, text.charCodeAt(behind))) return undefined;
	power.lastIndex = end;
	const [whole = '', times, written, raised] = power.exec(text) ?? [];
	if (whole === '' || (!times && plain !== '10')) return undefined;
	const exponent = written ?? Array.from(raised ?? '', sign => (sign === '⁻' ? '-' : raisedDigits.indexOf(sign))).join('');
	const value = powerOfTen(Number(exponent));
	return { value: times ? multiply(parseDecimal(plain), value) : value, end: end + whole.length };
}

function arabicAt(text: string, start: number, original: string, units: ScaleLikeUnits): Numeral | undefined {
	const { end, plain, places } = figureEnd(text, start, original);
	if (plain.length > longest) return plainNumeral(start, end, zero, true);
	const scientific = powerBehind(text, plain, end);
	if (scientific) return plainNumeral(start, scientific.end, scientific.value, true);
	const figure = parseDecimal(plain);
	const more = passes(moreSigns, unitAt(text, end)) && text[end] !== '几';
	const scaled = scaleAt(text, more ? end + 1 : end, units);
	const scale = scaled?.factor ?? one;
	const base: Numeral = {
		start,
		end: scaled?.end ?? (more ? end + 1 : end),
		value: multiply(figure, scale),
		upper: undefined,
		step: places === 0 ? scale : multiply(powerOfTen(-places), scale),
		digits: true,
		scale,
		positional: false,
		more,
		bare: false,
		fraction: undefined,
	};
	return scaled ? chain(base, text, original, units) : base;
}

/** Digits or Chinese numerals right behind a scale, a zero between; behind a blank where one stands before the scale too and all four digits follow: 12 萬 5,227. */
function tailAt(base: Numeral, text: string, original: string, units: ScaleLikeUnits): Numeral | undefined {
	const { end } = base;
	if (text[end] === ' ') {
		if (!isDigit(unitAt(text, end + 1)) || !/\d [万亿兆]$/.test(text.slice(base.start, end))) return undefined;
		const tail = arabicAt(text, end + 1, original, units);
		return compare(multiply(tail?.value ?? zero, ten), base.scale) >= 0 ? tail : undefined;
	}
	const zeroed = text[end] === '零' || text[end] === '〇' ? end + 1 : end;
	return isDigit(unitAt(text, zeroed)) ? arabicAt(text, zeroed, original, units) : chineseAt(text, end, units);
}

/** What follows a scale directly and is smaller belongs to it: 3萬4000, 25萬6千, 1兆2,000億. */
function chain(base: Numeral, text: string, original: string, units: ScaleLikeUnits): Numeral {
	const tail = tailAt(base, text, original, units);
	if (!tail || tail.upper || tail.positional) return base;
	const whole = underOneScale(base, tail);
	if (whole) return whole;
	const smaller = tail.value.numerator < base.scale.numerator * tail.value.denominator;
	if (!smaller) return base;
	const alone = tail.end === base.end + 1 && (tail.digits ? tail.scale.numerator === 1n : digitOf.has(text.charCodeAt(base.end)));
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
function withMore(numeral: Numeral, text: string, units: ScaleLikeUnits): Numeral {
	if (numeral.upper || numeral.positional || !passes(moreSigns, unitAt(text, numeral.end))) return numeral;
	const scaled = scaleAt(text, numeral.end + 1, units);
	if (!scaled) return { ...numeral, end: numeral.end + 1, more: true };
	return { ...numeral, end: scaled.end, value: multiply(numeral.value, scaled.factor), scale: multiply(numeral.scale, scaled.factor), more: true };
}

/** The numeral at an offset. `original` is the text before it was folded: a full-width comma is no thousands comma. */
export function numeralAt(text: string, start: number, original: string, units: ScaleLikeUnits): Numeral | undefined {
	if (isDigit(unitAt(text, start))) return digitsAt(text, start, original, units);
	if (!isNumeralUnit(unitAt(text, start))) return vulgarBehind(text, start, start);
	const numeral = pointedAt(text, start) ?? chineseAt(text, start, units);
	return numeral && withMore(numeral, text, units);
}

/** Only a blank, a slash or a fraction behind the digits makes anything but a plain figure of them. */
function digitsAt(text: string, start: number, original: string, units: ScaleLikeUnits): Numeral | undefined {
	const end = digitsEnd(text, start);
	const vulgar = vulgarBehind(text, start, end);
	if (vulgar) return vulgar;
	const joined = text[end] === ' ' || text[end] === '/';
	return (joined ? (scatteredAt(text, start) ?? fractionAt(text, start, end)) : undefined) ?? arabicAt(text, start, original, units);
}
