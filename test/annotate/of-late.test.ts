import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { remembering } from '../../src/annotate/of-late.js';

const lines = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => 'x'.repeat(from + i));

test('the texts of a block are made once, in whatever order they are asked for', () => {
	const make = vi.fn((text: string) => text.length);
	const lengthOf = remembering(make);
	make.mockClear();
	const block = lines(1, 2049);
	for (const round of [block, block.toReversed(), block]) for (const text of round) expect(lengthOf(text)).toBe(text.length);
	expect(make).toHaveBeenCalledTimes(2048);
});

test('texts nobody asks for any more are forgotten, those in use are made again now and then', () => {
	const make = vi.fn((text: string) => text.length);
	const lengthOf = remembering(make);
	lengthOf('x');
	lengthOf('xx');
	make.mockClear();
	for (const text of lines(3, 5000)) {
		expect(lengthOf(text)).toBe(text.length);
		expect(lengthOf('x')).toBe(1);
	}
	const times = make.mock.calls.length;
	expect(times).toBeGreaterThanOrEqual(4997);
	expect(times).toBeLessThan(5000);
	expect(lengthOf('xx')).toBe(2);
	expect(make).toHaveBeenCalledTimes(times + 1);
});

test('what is asked for in another order is not taken for what came before', () => {
	const lengthOf = remembering(text => text.length);
	const orders = fc.array(fc.nat({ max: 6000 }), { minLength: 1, maxLength: 300 });
	const all = lines(1, 6002);
	for (const text of all) lengthOf(text);
	fc.assert(
		fc.property(orders, order => {
			for (const i of order) expect(lengthOf(all[i] as string)).toBe(i + 1);
		}),
	);
});

test('texts that differ where nothing is sampled are told apart, however many', () => {
	const make = vi.fn((text: string) => text.slice(1, 4));
	const bodyOf = remembering(make);
	const alike = Array.from({ length: 50 }, (_, i) => `x${i + 100}${'y'.repeat(60)}`);
	make.mockClear();
	for (const text of [...alike, ...alike]) expect(bodyOf(text)).toBe(text.slice(1, 4));
	const times = make.mock.calls.length;
	for (const text of alike.slice(-8)) bodyOf(text);
	expect(make).toHaveBeenCalledTimes(times);
});
