import { describe, expect, test } from 'vitest';
import { calibrate, weigh } from '../../src/align/calibration.js';

describe('what evidence is worth', () => {
	test('is its face value where nothing is known', () => expect(calibrate([], [], 2)).toEqual([1, 1, 0]));
	test('falls to nothing for a kind that is the same for right and wrong', () => {
		const right = Array.from({ length: 300 }, (_, i) => [2 + (i % 3), i % 2 ? 3 : -3]);
		const wrong = Array.from({ length: 300 }, (_, i) => [-2 - (i % 3), i % 2 ? 3 : -3]);
		const [telling, mute] = calibrate(right, wrong, 2);
		expect(telling).toBeGreaterThan(0.5);
		expect(Math.abs(mute ?? 1)).toBeLessThan(0.2);
	});
	test('never turns round: evidence for is not evidence against', () => {
		const right = Array.from({ length: 100 }, () => [-1]);
		const wrong = Array.from({ length: 100 }, () => [1]);
		expect(calibrate(right, wrong, 1)[0]).toBe(0);
	});
	test('stays finite where right and wrong are far apart', () => {
		const weights = calibrate(
			Array.from({ length: 500 }, () => [40, 40]),
			Array.from({ length: 500 }, () => [-40, -40]),
			2,
		);
		for (const weight of weights) expect(Number.isFinite(weight)).toBe(true);
		expect(weigh(weights, [40, 40])).toBeGreaterThan(0);
	});
});
