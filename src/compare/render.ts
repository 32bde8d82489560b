/** Writes a value the way a Chinese text of a locale would: for suggestions, and for showing what was read. */

import { absolute, compare, divide, equals, powerOfTen, rational, subtract, toDecimal } from '../annotate/quantities/rational.js';
import { foldChinese } from '../annotate/script.js';
import type { Locale, Quantity, Rational, Reading } from '../model.js';

/** Words a locale uses for what a value is; handed in from `rules/data`. */
export interface RenderWords {
	/** ISO code → Chinese name after the figure, in Traditional characters. */
	readonly currencies: ReadonlyMap<string, string>;
	/** Unit code → Chinese name or sign. */
	readonly units: ReadonlyMap<string, string>;
	/** Codes of units and currencies that leave something open, with what they may stand for: giga → gigabit, gigabyte. */
	readonly open: ReadonlyMap<string, ReadonlySet<string>>;
}

const scales: Readonly<Record<Locale, readonly (readonly [sign: string, exponent: number])[]>> = {
	'zh-TW': [
		['兆', 12],
		['億', 8],
		['萬', 4],
	],
	'zh-HK': [
		['萬億', 12],
		['億', 8],
		['萬', 4],
	],
	'zh-CN': [
		['万亿', 12],
		['亿', 8],
		['万', 4],
	],
};

const grouped = (text: string): string => {
	const [whole = '', decimals] = text.split('.');
	const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return decimals === undefined ? digits : `${digits}.${decimals}`;
};

/** Arabic digits with the locale's scale: 42,260億, 6,050萬, 1.2兆. `scale` keeps the scale the text already uses where the figure stays readable in it. */
export function renderNumber(value: Rational, locale: Locale, scale?: string): string {
	const size = absolute(value);
	const kept = scales[locale].find(([sign]) => foldChinese(sign) === foldChinese(scale ?? ''));
	const fits = (exponent: number): boolean => compare(size, powerOfTen(exponent)) >= 0;
	const readable = kept && fits(kept[1] - 1) && compare(size, powerOfTen(kept[1] + 6)) < 0;
	const chosen = readable ? kept : scales[locale].find(([, exponent]) => fits(exponent));
	if (!chosen) return grouped(toDecimal(value));
	const [sign, exponent] = chosen;
	return grouped(toDecimal(divide(value, powerOfTen(exponent)))) + sign;
}

const numerals = '零一二三四五六七八九';

/** Whole numbers below 10,000 in Chinese numerals: 十二, 一百零五; undefined for others. */
export function renderNumeral(value: Rational): string | undefined {
	if (value.denominator !== 1n || value.numerator < 0n || value.numerator >= 10_000n) return undefined;
	const n = Number(value.numerator);
	if (n < 10) return numerals[n];
	const places = ['千', '百', '十', ''];
	const digits = [...String(n).padStart(4, '0')].map(Number);
	let text = '';
	let gap = false;
	digits.forEach((digit, i) => {
		if (digit === 0) {
			gap = text !== '';
			return;
		}
		text += (gap ? '零' : '') + numerals[digit] + places[i];
		gap = false;
	});
	return n < 20 ? text.slice(1) : text;
}

const inScript = (text: string, locale: Locale): string => (locale === 'zh-CN' ? foldChinese(text) : text);

const dateNames: Readonly<Record<string, readonly [before: string, after: string]>> = {
	year: ['', '年'],
	'fiscal-year': ['', '會計年度'],
	month: ['', '月'],
	day: ['', '日'],
	decade: ['', '年代'],
	century: ['', '世紀'],
};
const durationNames: Readonly<Record<string, string>> = {
	second: '秒',
	minute: '分鐘',
	hour: '小時',
	day: '天',
	week: '週',
	month: '個月',
	quarter: '季',
	year: '年',
	decade: '0年',
	century: '個世紀',
};

function date(reading: Reading): string {
	const number = toDecimal(reading.value);
	const numeral = renderNumeral(reading.value) ?? number;
	if (reading.unit === 'quarter') return `第${numeral}季`;
	if (reading.unit === 'half') return equals(reading.value, rational(1)) ? '上半年' : '下半年';
	if (reading.unit === 'weekday') return `星期${equals(reading.value, rational(7)) ? '日' : numeral}`;
	const [before, after] = dateNames[reading.unit ?? ''] ?? ['', ''];
	return `${before}${number}${after}`;
}

function time(value: Rational): string {
	const minutes = Number(value.numerator / value.denominator);
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A reading written out in Chinese, for "expected …": 480萬美元, 35%, 第四季, 400G. */
export function renderReading(reading: Reading, locale: Locale, words: RenderWords): string {
	const number = renderNumber(reading.value, locale);
	const text = ((): string => {
		switch (reading.kind) {
			case 'money':
				return number + (words.currencies.get(reading.unit ?? '') ?? reading.unit ?? '');
			case 'percent':
				return `${number}%`;
			case 'point':
				return `${number}個百分點`;
			case 'multiple':
				return `${number}倍`;
			case 'ordinal':
				return `第${renderNumeral(reading.value) ?? number}`;
			case 'fraction':
				return reading.value.denominator === 1n ? number : `${reading.value.denominator}分之${reading.value.numerator}`;
			case 'date':
				return date(reading);
			case 'time':
				return time(reading.value);
			case 'duration':
				return number + (durationNames[reading.unit ?? ''] ?? '');
			case 'measure':
				return number + (words.units.get(reading.unit ?? '') ?? '');
			case 'identifier':
				return reading.unit ?? number;
			default:
				return number;
		}
	})();
	return inScript(text, locale);
}

/**
 * The right figure in the clothes of the wrong one: same numerals, same scale sign, same blank before it. `found` is the figure as it stands.
 * Returns an empty string where it cannot be written so.
 */
export function renderLike(value: Rational, found: string, quantity: Quantity, locale: Locale): string {
	const { kind, unit } = quantity.readings[0];
	if (value.numerator < 0n || kind === 'time') return '';
	// 九十年代: the century is understood.
	if (!quantity.digits) return renderNumeral(unit === 'decade' && value.numerator >= 1900n ? rational(value.numerator % 100n) : value) ?? '';
	if (kind === 'date' || kind === 'identifier') return toDecimal(value);
	const scale = /[萬万億亿兆]+$/.exec(found)?.[0];
	const text = quantity.scaled ? renderNumber(value, locale, scale) : plainNumber(value, found);
	return /\d\s+[萬万億亿兆]/.test(found) ? text.replace(/(?<=\d)(?=[萬万億亿兆])/, ' ') : text;
}

const plainNumber = (value: Rational, found: string): string =>
	/,/.test(found) || value.numerator / value.denominator >= 10_000n ? grouped(toDecimal(value)) : toDecimal(value);

/** A share in tenths, as 九成 and 三成五, or as what is paid of a price: 八折, 九五折. Empty where it takes more than two figures. */
export function renderTenths({ value, unit }: Reading, ofPrice: boolean): string {
	const share = ofPrice && unit === 'off' ? subtract(rational(100), value) : value;
	if (share.denominator !== 1n || share.numerator <= 0n || share.numerator >= 100n) return '';
	const [tens, ones] = [Number(share.numerator / 10n), Number(share.numerator % 10n)];
	if (tens === 0) return '';
	const last = ones === 0 ? '' : (numerals[ones] as string);
	return ofPrice ? `${numerals[tens]}${last}折` : `${numerals[tens]}成${last}`;
}

/** A reading as this program shows what it read: `USD 4,800,000`, `35 %`, `quarter 4`, `giga 400`. Canonical codes, never words of the text. */
export function describeReading(reading: Reading): string {
	const number = grouped(toDecimal(reading.value));
	switch (reading.kind) {
		case 'money':
			return `${reading.unit ?? ''} ${number}`.trim();
		case 'percent':
			return `${number}%`;
		case 'multiple':
			return `×${number}`;
		case 'time':
			return `time ${time(reading.value)}`;
		case 'date':
			return `${reading.unit} ${toDecimal(reading.value)}`;
		case 'duration':
			return `${number} ${reading.unit}`;
		case 'measure':
			return `${number} ${reading.unit}`;
		case 'point':
			return `${number} percentage-point`;
		case 'ordinal':
			return `ordinal ${number}`;
		case 'identifier':
			return reading.unit ?? number;
		case 'vague':
			return `${number}s`;
		default:
			return number;
	}
}
