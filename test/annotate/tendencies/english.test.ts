import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tendencies } from '../../../rules/data/tendencies.js';
import { tendenciesInEnglish, wordsWithTails } from '../../../src/annotate/tendencies/english.js';
import { compileTendencies } from '../../../src/annotate/tendencies/lexicon.js';

const lexicon = compileTendencies(tendencies);
const texts = (line: string): string[] => {
	const { starts, ends } = wordsWithTails(line);
	return starts.map((start, i) => line.slice(start, ends[i]));
};

test.each([
	["We didn't sell", ['We', "didn't", 'sell']],
	["last year's rock'n'roll", ['last', "year's", "rock'n", 'roll']],
	["'tis O'Neill's", ['tis', 'O', "Neill's"]],
	["the companies' 5%", ['the', 'companies']],
])('words with what hangs on them: %s', (line, expected) => {
	expect(texts(line)).toEqual(expected);
});

test('the same words as a pattern finds', () => {
	const words = fc.stringMatching(/^(?:[A-Za-z]+|[a-z]+'[a-z]+|'|[ ,.5é])*$/);
	fc.assert(
		fc.property(words, line => {
			expect(texts(line)).toEqual(line.match(/[A-Za-z]+(?:'[a-z][A-Za-z]*)?/g) ?? []);
		}),
	);
});

test.each([...lexicon.english.words.keys()])('%s passes the gate', word => {
	expect(tendenciesInEnglish(`It was ${word}`, [], lexicon).words).not.toEqual([]);
	expect(tendenciesInEnglish(word.toUpperCase(), [], lexicon).words).not.toEqual([]);
});
