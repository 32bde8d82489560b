import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEnglish } from '../../../src/annotate/script.js';
import { wordsOf } from '../../../src/annotate/terms/words.js';

/** Words with `+` before those that stand together with the one before. */
const shown = (text: string): readonly string[] => {
	const { folded, starts, ends, joined } = wordsOf(foldEnglish(text));
	return starts.map((start, i) => (joined[i] ? '+' : '') + folded.slice(start, ends[i]));
};

test.each([
	['year-over-year growth', ['year', '+over', '+year', '+growth']],
	["the company's R&D, mostly", ['the', '+company', '+R&D', 'mostly']],
	['$400G (optics)', ['400G', 'optics']],
	['don’t', ["don't"]],
	['', []],
])('%s', (text, words) => expect(shown(text)).toEqual(words));

test('words lie in the text, in order, and are not empty', () => {
	fc.assert(
		fc.property(fc.string(), text => {
			const { starts, ends } = wordsOf(foldEnglish(text));
			starts.forEach((start, i) => {
				expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (ends[i - 1] as number));
				expect(ends[i]).toBeGreaterThan(start);
				expect(ends[i]).toBeLessThanOrEqual(text.length);
			});
		}),
	);
});
