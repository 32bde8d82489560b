import { describe, expect, test } from 'vitest';
import { openCurrencies, openMeasures } from '../../rules/data/open-units.js';
import { units } from '../../rules/data/units.js';
import { parseDecimal, zero } from '../../src/annotate/quantities/rational.js';
import { compileConversions } from '../../src/compare/conversions.js';
import { relate } from '../../src/compare/readings.js';
import type { QuantityKind, Reading } from '../../src/model.js';

const conversions = compileConversions(units, openCurrencies, openMeasures);

/** "money USD 480" as a reading: kind, unit where the kind has one, value. */
function reading(text: string): Reading {
	const parts = text.split(' ');
	const [kind = '', value = ''] = [parts[0], parts.at(-1)];
	const unit = parts.length === 3 ? parts[1] : undefined;
	const [numerator = '', denominator] = value.split('/');
	const exact = denominator ? { numerator: BigInt(numerator), denominator: BigInt(denominator) } : parseDecimal(numerator);
	return { kind: kind as QuantityKind, value: exact, ...(unit ? { unit } : {}) };
}

describe('relations of exact readings, both ways round', () => {
	test.each([
		['money USD 480', 'money USD 480', 'equal'],
		['money USD 480', 'money $ 480', 'underspecified'],
		['money USD 480', 'money 元 480', 'underspecified'],
		['money USD 480', 'money HKD 480', 'currency'],
		['money EUR 480', 'money $ 480', 'currency'],
		['percent 35', 'percent 35', 'equal'],
		['percent 50', 'fraction 1/2', 'equivalent'],
		['percent 100', 'multiple 2', 'equivalent'],
		['percent 150', 'multiple 2.5', 'equivalent'],
		['percent 3', 'point 3', 'point'],
		['number 3', 'ordinal 3', 'kind'],
		['duration week 52', 'ordinal 52', 'kind'],
		['date month 3', 'duration month 3', 'kind'],
		['date decade 1990', 'date year 1990', 'kind'],
		['percent off 20', 'percent 20', 'equivalent'],
		['percent off 20', 'percent paid 20', undefined],
		['fraction 1/3', 'percent 33', undefined],
		['identifier X1040 1040', 'number 1040', 'equivalent'],
		['measure giga 400', 'measure gigabit 400', 'equivalent'],
		['measure gigabit 400', 'measure gigabyte 400', 'unit'],
		['measure mile 20', 'measure kilometre 32', 'converted'],
		['measure mile 20', 'measure kilometre 20', 'unit'],
		['measure kilometre 1', 'measure metre 1000', 'equivalent'],
		['duration month 18', 'duration year 1.5', 'equivalent'],
		['duration quarter 2', 'duration month 6', 'equivalent'],
		['duration day 90', 'duration month 3', 'converted'],
		['duration hour 2', 'duration minute 2', 'unit'],
		['duration hour 2', 'duration minute 120', 'equivalent'],
		['date year 2025', 'date fiscal-year 2025', 'equivalent'],
		['date quarter 3', 'duration quarter 3', 'equivalent'],
		['date month 3', 'date day 3', undefined],
		['date year 2025', 'date year 2026', undefined],
		['vague 100', 'vague 100', 'equal'],
		['vague 100', 'number 300', 'equivalent'],
		['vague 100', 'number 3000', undefined],
		['number 5', 'number 6', undefined],
		['percent 5', 'number 5', 'underspecified'],
		['money USD 480', 'number 480', 'underspecified'],
	])('%s and %s: %s', (a, b, relation) => {
		expect(relate(reading(a), reading(b), zero, zero, conversions)).toBe(relation);
		expect(relate(reading(b), reading(a), zero, zero, conversions)).toBe(relation);
	});
});

describe('rounding goes by the coarser last place', () => {
	test.each([
		['number 1234567', '1', 'number 1235000', '1000', 'rounded'],
		['number 1234567', '1', 'number 1236000', '1000', undefined],
		['percent 36.4', '0.1', 'percent 36.5', '0.1', undefined],
		['percent 36.4', '0.1', 'percent 36', '1', 'rounded'],
		['date year 2024', '1', 'date year 2025', '0', undefined],
		['money USD 1234567', '1', 'money EUR 1235000', '1000', 'currency'],
	])('%s (%s) and %s (%s): %s', (a, stepA, b, stepB, relation) =>
		expect(relate(reading(a), reading(b), parseDecimal(stepA), parseDecimal(stepB), conversions)).toBe(relation),
	);
});

test('a count that became a multiple is another kind; a multiple that became a count is only less said', () => {
	expect(relate(reading('number 2'), reading('multiple 2'), zero, zero, conversions)).toBe('kind');
	expect(relate(reading('multiple 2'), reading('number 2'), zero, zero, conversions)).toBe('underspecified');
});
