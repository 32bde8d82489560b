import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from '../../src/annotate/count-before.js';

test('counts what lies before a limit', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(50)), fc.nat(60), (offsets, limit) => {
			const rising = offsets.toSorted((a, b) => a - b);
			expect(countBefore(rising, limit)).toBe(rising.filter(offset => offset < limit).length);
		}),
	);
});
