import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEnglish } from '../../../src/annotate/script.js';
import { cutWords, emptyWords, hashOf, smallLetters, standsAt, type Words } from '../../../src/annotate/terms/words.js';

function wordsOf(folded: string): Words {
	const words = emptyWords();
	cutWords(folded, words);
	return words;
}

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

test('letters stand where a word is written in whatever capitals', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ž', '1'), minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1 }), word, (texts, other) => {
			const { folded, starts, hashes } = wordsOf(texts.map(text => text.toUpperCase()).join(' '));
			texts.forEach((text, i) => {
				const letters = smallLetters(folded.slice(starts[i], (starts[i] as number) + text.length));
				expect(standsAt(letters, folded, starts[i] as number)).toBe(true);
				expect(hashOf(letters, 0, letters.length)).toBe(hashes[i]);
				expect(standsAt(`${letters}${other}`, folded, starts[i] as number)).toBe(false);
			});
		}),
	);
});

test('a line overwrites the one before', () => {
	const words = emptyWords();
	cutWords("the company's R&D, mostly year-over-year", words);
	cutWords('one two', words);
	const { folded, count, starts, ends } = words;
	expect(starts.slice(0, count).map((start, i) => folded.slice(start, ends[i]))).toEqual(['one', 'two']);
});
