import { describe, expect, test } from 'vitest';
import { isTidy, type Order } from '../../src/align/tidy.js';

const order = (source: readonly number[], target: readonly number[], twinned: readonly boolean[] = []): Order => ({
	source: { runs: source },
	target: { runs: target },
	twinned,
	first: 'source',
});
const good = () => 1;

describe('a document in good order', () => {
	test('has all its lines linked', () => {
		expect(
			isTidy(
				order([0, 2], [1, 3]),
				[
					[0, 0],
					[1, 1],
				],
				good,
			),
		).toBe(true);
		expect(isTidy(order([0, 2], [1, 3]), [[0, 0]], good)).toBe(false);
		expect(
			isTidy(
				order([0, 2], [1, 3]),
				[
					[0, 0],
					[0, 1],
				],
				good,
			),
		).toBe(false);
	});
	test('may have labels that stand twice, and a summary on top', () => {
		expect(isTidy(order([0, 0, 0], [1], [true, false, false]), [[2, 0]], good)).toBe(true);
		expect(isTidy(order([1], [0, 0, 2]), [[0, 2]], good)).toBe(true);
		expect(isTidy(order([1], [0, 2, 2]), [[0, 2]], good)).toBe(false);
	});
	test('has no pair that looks wrong', () => {
		expect(
			isTidy(
				order([0, 2], [1, 3]),
				[
					[0, 0],
					[1, 1],
				],
				(i, j) => (i === 1 && j === 1 ? -6 : 3),
			),
		).toBe(false);
	});
});
