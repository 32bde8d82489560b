import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileOpening, mayHoldQuantity } from '../../../src/annotate/quantities/english-opening.js';

const opening = compileOpening(['one', 'teens', 'dozen'], '½¼');
const inAnyCase = fc.constantFrom('one', 'One', 'TEENS', 'dozen', 'Dozen');

test('a line may hold a quantity just where it holds a digit, a fraction sign or an opening word', () => {
	const pattern = /[0-9½¼]|\b(?:one|teens|dozen)\b/i;
	const piece = fc.oneof(inAnyCase, fc.constantFrom(' ', ' ', ' ', '_', '-', "'", '.', 'é', '½', '7', 'profit', 'tone', 'ones'));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
			const line = pieces.join('');
			expect(mayHoldQuantity(line, opening)).toBe(pattern.test(line));
		}),
	);
});
