import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEnglish } from '../../../src/annotate/script.js';
import { compileVocabulary, cutWords, emptyWords, smallLetters, type Words } from '../../../src/annotate/terms/words.js';

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

test('a vocabulary finds exactly the words it holds, whatever their capitals', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ž', '1'), minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(
			fc.uniqueArray(word, { maxLength: 12 }),
			fc.array(
				fc.oneof(
					word,
					word.map(text => text.toUpperCase()),
				),
			),
			(words, texts) => {
				const known = [...new Set(words.map(smallLetters))];
				const vocabulary = compileVocabulary(known);
				const line = wordsOf(texts.join(' '));
				expect(texts.map((_, i) => vocabulary.find(line, i))).toEqual(texts.map(text => known.indexOf(smallLetters(text))));
			},
		),
	);
});

test.each([
	["THE COMPANY'S R&D", ['the', 'company', 'r&d']],
	["We don't know", ['we', "don't", 'know']],
])('a vocabulary finds the words of %s', (text, words) => {
	const line = wordsOf(text);
	const vocabulary = compileVocabulary(words);
	expect(words.map((_, i) => vocabulary.find(line, i))).toEqual(words.map((_, i) => i));
});

test('a line overwrites the one before', () => {
	const words = emptyWords();
	cutWords("the company's R&D, mostly year-over-year", words);
	cutWords('one two', words);
	const { folded, count, starts, ends } = words;
	expect(starts.slice(0, count).map((start, i) => folded.slice(start, ends[i]))).toEqual(['one', 'two']);
});
