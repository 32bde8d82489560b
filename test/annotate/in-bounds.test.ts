import { expect, test } from 'vitest';
import { itemAt, unitAt } from '../../src/annotate/in-bounds.js';

test.each([
	[-1, 0],
	[0, 0x61],
	[1, 0x62],
	[2, 0],
])('the code unit at %i', (at, unit) => expect(unitAt('ab', at)).toBe(unit));

test.each([
	[-1, undefined],
	[0, 'first'],
	[1, undefined],
])('the item at %i', (at, item) => expect(itemAt(['first'], at)).toBe(item));
