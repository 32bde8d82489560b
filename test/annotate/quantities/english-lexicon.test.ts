import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies } from '../../../rules/data/currencies.js';
import { englishNumbers } from '../../../rules/data/english-numbers.js';
import { units } from '../../../rules/data/units.js';
import { compileEnglish } from '../../../src/annotate/quantities/english-lexicon.js';
import { findWord } from '../../../src/annotate/word-index.js';
import { lineWords } from '../../../src/annotate/words.js';

const lexicon = compileEnglish(englishNumbers, units, currencies);
const plain = [...lexicon.entries.keys()].filter(word => /^[a-z]+$/.test(word));

const inAnyCase = fc
	.tuple(fc.constantFrom(...plain), fc.infiniteStream(fc.boolean()))
	.map(([word, upper]) => [...word].map(c => (upper.next().value ? c.toUpperCase() : c)).join(''));

test('every word of the tables is found in any case, and no other', () => {
	fc.assert(
		fc.property(fc.oneof(inAnyCase, fc.stringMatching(/^[A-Za-z]{1,12}$/)), word => {
			expect(findWord(lexicon.words, lineWords(word), 0)?.entry).toBe(lexicon.entries.get(word.toLowerCase()));
		}),
	);
});

const known = (word: string) => findWord(lexicon.words, lineWords(word), 0);
const asWritten = (word: string) => known(word)?.codes?.find(({ written }) => written === word)?.known;

test('the words of every phrase are known by their small letters', () => {
	const phrases = [...lexicon.entries.values()].flatMap(({ seconds, actions }) => actions.map(({ rest }) => ({ seconds, second: rest[0] })));
	const inLetters = phrases.filter(({ second }) => second !== undefined && /^[a-z]+$/.test(second));
	expect(inLetters.filter(({ seconds, second = '' }) => !seconds.has(second) || known(second.toUpperCase())?.word !== second)).toEqual([]);
	expect(inLetters.length).toBeGreaterThan(50);
});

test.each([
	['USD', 'USD'],
	['RMB', 'CNY'],
	['usd', undefined],
])('%s is the currency %s', (word, code) => {
	expect((asWritten(word) ?? known(word))?.code).toBe(code);
});

test('letters before cents are coded', () => {
	expect(Object.keys(englishNumbers.cents).filter(word => !asWritten(word)?.coded)).toEqual([]);
});
