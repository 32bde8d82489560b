import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/annotate/words.js';

test('runs of letters in small letters, with their offsets', () => {
	expect(wordsIn("We didn't sell 400G")).toEqual([
		{ start: 0, end: 2, text: 'we' },
		{ start: 3, end: 7, text: 'didn' },
		{ start: 8, end: 9, text: 't' },
		{ start: 10, end: 14, text: 'sell' },
		{ start: 18, end: 19, text: 'g' },
	]);
});

test('the same as a pattern finds, in any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), line => {
			const found = [...line.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({
				start: index,
				end: index + word.length,
				text: word.toLowerCase(),
			}));
			expect(wordsIn(line)).toEqual(found);
		}),
	);
});
