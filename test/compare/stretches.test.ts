import { describe, expect, test } from 'vitest';
import type { LineLengths } from '../../src/compare/line-lengths.js';
import { likeliest, notMoved, type Stretch } from '../../src/compare/stretches.js';

const stretch = (from: number, letters: number, weight: number, ...lost: readonly string[]): Stretch => ({
	span: [from, from + letters],
	letters,
	weight,
	lost,
});
const least = { letters: 8, lost: 2 } as const;
const usual = { ratio: 0, spread: 1 } as const;
/** English of 100 letters, and Chinese that is this much shorter than is usual. */
const short = (share: number): LineLengths => ({ letters: 100, ratio: Math.log(share) });

describe('the likeliest stretch', () => {
	const there = stretch(0, 50, -5);
	const gone = stretch(50, 50, 4, 'unless', 'closes');
	test('has words to which nothing answers, and the letters that are wanting', () => {
		const found = likeliest([there, gone], 'source', short(0.5), usual, least);
		expect(found?.stretch.span).toEqual([50, 100]);
		expect(found?.weight).toBeGreaterThan(gone.weight);
	});
	test('weighs less where the lengths are as usual', () => {
		const [wanting, full] = [0.5, 1].map(share => likeliest([there, gone], 'source', short(share), usual, least)?.weight ?? 0);
		expect(full).toBeLessThan(gone.weight);
		expect(wanting).toBeGreaterThan(full ?? 0);
	});
	test('is several parts where all of them speak for it', () => {
		const parts = [there, stretch(50, 20, 3, 'a', 'b'), stretch(70, 30, 3, 'c', 'd')];
		expect(likeliest(parts, 'source', short(0.5), usual, least)?.stretch).toMatchObject({
			span: [50, 100],
			letters: 50,
			weight: 6,
			lost: ['a', 'b', 'c', 'd'],
		});
	});
	test('of the Chinese is one that makes the line too long', () => {
		const added = [stretch(0, 50, -5), stretch(20, 50, 4, '但', '持')];
		const [long, full] = [2, 1].map(share => likeliest(added, 'target', short(share), usual, least)?.weight ?? 0);
		expect(long).toBeGreaterThan(4);
		expect(full).toBeLessThan(4);
	});
	test.each([
		['too few letters', stretch(0, 7, 9, 'a', 'b')],
		['too few words', stretch(0, 50, 9, 'a')],
	])('is none with %s', (_, only) => expect(likeliest([only], 'source', short(0.5), usual, least)).toBeUndefined());
});

test('what a neighbouring line answers was moved there', () => {
	const stretches = [stretch(0, 20, 3, 'a', 'b', 'c'), stretch(20, 20, 3, 'd', 'e', 'f')];
	const answers =
		(...words: readonly string[]) =>
		(word: string) =>
			words.includes(word);
	expect(notMoved(stretches, answers('a', 'd', 'e')).map(({ weight }) => weight)).toEqual([3, 0]);
});
