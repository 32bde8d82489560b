import { describe, expect, test } from 'vitest';
import { parseDecimal, rational } from '../../src/annotate/quantities/rational.js';
import { describeReading, renderNumber, renderNumeral, renderReading, renderTenths } from '../../src/compare/render.js';
import type { Locale, Reading } from '../../src/model.js';

describe('renderNumber', () => {
	test.each<[string, Locale, string | undefined, string]>([
		['4800000', 'zh-TW', undefined, '480萬'],
		['422600000000', 'zh-HK', undefined, '4,226億'],
		['4226000000000', 'zh-HK', '億', '42,260億'],
		['4226000000000', 'zh-HK', undefined, '4.226萬億'],
		['4226000000000', 'zh-TW', undefined, '4.226兆'],
		['4226000000000', 'zh-CN', undefined, '4.226万亿'],
		['9999', 'zh-TW', '萬', '0.9999萬'],
		['1234.5', 'zh-TW', undefined, '1,234.5'],
		['0.4', 'zh-TW', undefined, '0.4'],
		['-60500000', 'zh-CN', undefined, '-6,050万'],
	])('%s in %s after %s is %s', (value, locale, scale, text) => expect(renderNumber(parseDecimal(value), locale, scale)).toBe(text));
});

describe('renderNumeral', () => {
	test.each([
		[0, '零'],
		[4, '四'],
		[10, '十'],
		[12, '十二'],
		[20, '二十'],
		[105, '一百零五'],
		[1001, '一千零一'],
		[1200, '一千二百'],
		[9999, '九千九百九十九'],
	])('%d is %s', (value, text) => expect(renderNumeral(rational(value))).toBe(text));
	test('gives up on what it cannot write', () => {
		expect(renderNumeral(rational(10_000))).toBeUndefined();
		expect(renderNumeral(rational(1, 2))).toBeUndefined();
		expect(renderNumeral(rational(-1))).toBeUndefined();
	});
});

const words = { currencies: new Map([['USD', '美元']]), units: new Map([['giga', 'G']]), open: new Map() };
const reading = (kind: Reading['kind'], value: string, unit?: string): Reading => ({ kind, value: parseDecimal(value), ...(unit ? { unit } : {}) });

describe('a reading', () => {
	test.each<[Reading, string, string]>([
		[reading('money', '4800000', 'USD'), '480萬美元', 'USD 4,800,000'],
		[reading('percent', '35'), '35%', '35%'],
		[reading('date', '4', 'quarter'), '第四季', 'quarter 4'],
		[reading('date', '2', 'half'), '下半年', 'half 2'],
		[reading('date', '7', 'weekday'), '星期日', 'weekday 7'],
		[reading('date', '2025', 'year'), '2025年', 'year 2025'],
		[reading('time', '570'), '9:30', 'time 9:30'],
		[reading('measure', '400', 'giga'), '400G', '400 giga'],
		[reading('duration', '18', 'month'), '18個月', '18 month'],
		[reading('ordinal', '3'), '第三', 'ordinal 3'],
	])('%o', (value, rendered, described) => {
		expect(renderReading(value, 'zh-TW', words)).toBe(rendered);
		expect(describeReading(value)).toBe(described);
	});
	test('is written in Simplified characters for zh-CN', () => expect(renderReading(reading('point', '3'), 'zh-CN', words)).toBe('3个百分点'));
});

describe('tenths', () => {
	test.each<[Reading, boolean, string]>([
		[reading('percent', '90'), false, '九成'],
		[reading('percent', '35'), false, '三成五'],
		[reading('percent', '20', 'off'), true, '八折'],
		[reading('percent', '95', 'paid'), true, '九五折'],
		[reading('percent', '12.5'), false, ''],
		[reading('percent', '5'), false, ''],
		[reading('percent', '100'), false, ''],
	])('%o, of a price: %s', (value, ofPrice, expected) => expect(renderTenths(value, ofPrice)).toBe(expected));
});
