import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	absolute,
	add,
	compare,
	divide,
	equals,
	multiply,
	negate,
	one,
	parseDecimal,
	powerOfTen,
	rational,
	subtract,
	toDecimal,
	zero,
} from '../../../src/annotate/quantities/rational.js';

const anyRational = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 9n)).map(([n, d]) => rational(n, d));

describe('rational', () => {
	test.each([
		['1234.50', 2469n, 2n],
		['.75', 3n, 4n],
		['-3', -3n, 1n],
		['5.', 5n, 1n],
		['0.0', 0n, 1n],
	])('reads %s', (text, numerator, denominator) => expect(parseDecimal(text)).toEqual({ numerator, denominator }));

	test.each(['', '-', '.', '1,000', '1e5', '１２', '0x10'])('refuses %j', text => expect(() => parseDecimal(text)).toThrow(SyntaxError));

	test('refuses a denominator of 0', () => {
		expect(() => rational(1, 0)).toThrow(RangeError);
		expect(() => divide(one, zero)).toThrow(RangeError);
	});

	test.each([
		[rational(1, 3), '1/3'],
		[rational(-1, 8), '-0.125'],
		[rational(5), '5'],
		[rational(1, 3001), '0.000333222259…'],
		[powerOfTen(-3), '0.001'],
	])('writes %o as %s', (value, text) => expect(toDecimal(value)).toBe(text));

	test('what ends as a decimal reads back', () => {
		fc.assert(
			fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }), (digits, places) => {
				const value = multiply(rational(digits), powerOfTen(-places));
				expect(equals(parseDecimal(toDecimal(value, 30)), value)).toBe(true);
			}),
		);
	});

	test('obeys arithmetic', () => {
		fc.assert(
			fc.property(anyRational, anyRational, (a, b) => {
				expect(equals(subtract(add(a, b), b), a)).toBe(true);
				expect(compare(a, b)).toBe(-compare(b, a) + 0);
				expect(compare(absolute(a), zero)).toBeGreaterThanOrEqual(0);
				expect(equals(negate(negate(a)), a)).toBe(true);
				if (!equals(b, zero)) expect(equals(multiply(divide(a, b), b), a)).toBe(true);
			}),
		);
	});
});

test('whole numbers read from digits are what they say, those made beforehand too', () => {
	for (let value = 0; value < 600; value++) {
		expect(parseDecimal(String(value))).toEqual(rational(value));
		expect(parseDecimal(`-${value}`)).toEqual(rational(-value));
	}
});
