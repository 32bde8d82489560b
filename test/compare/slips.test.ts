import { describe, expect, test } from 'vitest';
import { parseDecimal } from '../../src/annotate/quantities/rational.js';
import { powerBetween, significantDigits, slip } from '../../src/compare/slips.js';

describe('powerBetween', () => {
	test.each([
		['4226', '4226000', 3],
		['60500000', '6050000', -1],
		['0.4', '400000', 6],
		['5', '5', undefined],
		['5', '6', undefined],
		['0', '10', undefined],
		['1', `1${'0'.repeat(20)}`, undefined],
	])('%s to %s is 10^%s', (a, b, exponent) => expect(powerBetween(parseDecimal(a), parseDecimal(b))).toBe(exponent));
});

describe('slip', () => {
	test.each([
		['48200', '42800', 'transposed'],
		['60500000', '65000000', 'transposed'],
		['36.4', '36.5', 'substituted'],
		['1997', '197', 'dropped'],
		['197', '1997', 'inserted'],
		['15', '50', 'teen'],
		['12', '34', undefined],
		['5', '6', undefined],
		['1234', '4321', undefined],
	])('%s to %s: %s', (a, b, how) => expect(slip(parseDecimal(a), parseDecimal(b))).toBe(how));
});

test('significant digits leave out what only scales', () => {
	expect(significantDigits(parseDecimal('63000000'))).toBe(2);
	expect(significantDigits(parseDecimal('0.0105'))).toBe(3);
});
