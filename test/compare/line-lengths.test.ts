import { describe, expect, test } from 'vitest';
import { habitOf, type LineLengths, lineLengths, scoreOf, usualHabit } from '../../src/compare/line-lengths.js';
import type { Pair, Side } from '../../src/model.js';

const side = (text: string): Side => ({ text, segments: [{ text, line: 1, column: 0 }] });
const pair = (source: string, target: string, kind: Pair['kind'] = 'prose'): Pair => ({
	index: 0,
	kind,
	source: side(source),
	target: side(target),
	alignment: { by: 'given' },
});

describe('the lengths of a pair', () => {
	test('count letters and digits, a Han character for 2.6 of them', () => {
		const { letters, ratio } = lineLengths(pair('We sold 400 of them, twice.', '我們賣了 400 個，兩次。')) ?? { letters: 0, ratio: 0 };
		expect(letters).toBe(20);
		expect(ratio).toBeCloseTo(Math.log((Math.round(7 * 2.6) + 3) / 20), 10);
	});
	test.each([
		['too short', pair('Thank you.', '謝謝您。')],
		['a label', pair('Stefan Murry - Chief Financial Officer', '財務長', 'label')],
		['left in English', pair('We sold all of them, twice.', 'We sold all of them, twice.')],
		['Chinese on both sides', pair('我們賣光了所有的東西 and then some more', '我們賣光了所有的東西')],
		['one side', { index: 0, kind: 'prose', source: side('We sold all of them, twice.'), alignment: { by: 'given' } } satisfies Pair],
	])('say nothing where it is %s', (_, own) => expect(lineLengths(own)).toBeUndefined());
});

test('longer lines vary less', () => {
	const [long, short] = [400, 20].map(letters => scoreOf({ letters, ratio: 0.2 }, usualHabit));
	expect(long).toBeGreaterThan(short ?? 0);
	expect(short).toBeGreaterThan(0);
});

test('a document’s own habit counts the more the longer it is', () => {
	const lines = (count: number): readonly LineLengths[] => Array.from({ length: count }, () => ({ letters: 100, ratio: 0.5 }));
	expect(habitOf([])).toEqual(usualHabit);
	expect(habitOf(lines(5)).ratio).toBeLessThan(habitOf(lines(50)).ratio);
	expect(habitOf(lines(2000)).ratio).toBeCloseTo(0.5, 1);
	expect(habitOf([{ letters: 16, ratio: 3 }])).toEqual(usualHabit);
});

test('where lengths vary much, a line must be farther off to be far', () => {
	const of = (width: number): readonly LineLengths[] => Array.from({ length: 60 }, (_, i) => ({ letters: 100, ratio: ((i % 7) - 3) * width }));
	expect(habitOf(of(0.01)).spread).toBe(1);
	expect(habitOf(of(0.3)).spread).toBeGreaterThan(2);
});
