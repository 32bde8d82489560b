import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { rememberingWords } from '../../src/annotate/of-words.js';
import { lineWords, wordAt } from '../../src/annotate/words.js';

test('a word is made once, however it is written and wherever it stands', () => {
	const make = vi.fn((word: string) => word.length);
	const lengthAt = rememberingWords(make);
	for (const line of ['The ferry leaves.', 'FERRY', 'a ferry, the Ferry']) {
		const words = lineWords(line);
		for (let i = 0; i < words.hashes.length; i++) expect(lengthAt(words, i)).toBe(wordAt(words, i).length);
	}
	expect(make.mock.calls.map(([word]) => word)).toEqual(['the', 'ferry', 'leaves', 'a']);
});

test('words of one hash are told apart', () => {
	const at = rememberingWords(word => word);
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'q', 'z'), minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(fc.array(word, { minLength: 1 }), line => {
			const words = lineWords(line.join(' '));
			for (const [i, own] of line.entries()) expect(at(words, i)).toBe(own.toLowerCase());
		}),
	);
});
