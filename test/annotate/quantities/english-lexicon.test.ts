import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies } from '../../../rules/data/currencies.js';
import { englishNumbers } from '../../../rules/data/english-numbers.js';
import { units } from '../../../rules/data/units.js';
import { compileEnglish } from '../../../src/annotate/quantities/english-lexicon.js';
import { lookUp } from '../../../src/annotate/word-table.js';
import { lineWords } from '../../../src/annotate/words.js';

const lexicon = compileEnglish(englishNumbers, units, currencies);
const known = [...lexicon.entries.keys()].filter(word => /^[a-z]+$/.test(word));

const inAnyCase = fc
	.tuple(fc.constantFrom(...known), fc.infiniteStream(fc.boolean()))
	.map(([word, upper]) => [...word].map(c => (upper.next().value ? c.toUpperCase() : c)).join(''));

test('every word of the tables is found in any case, and no other', () => {
	fc.assert(
		fc.property(fc.oneof(inAnyCase, fc.stringMatching(/^[A-Za-z]{1,12}$/)), word => {
			expect(lookUp(lexicon.words, lineWords(word), 0)?.usual.entry).toBe(lexicon.entries.get(word.toLowerCase()));
		}),
	);
});

const formsOf = (word: string) => lookUp(lexicon.words, lineWords(word), 0);

test('the words of every phrase are known by their small letters', () => {
	const phrases = [...lexicon.entries.values()].flatMap(({ seconds, actions }) => actions.map(({ rest }) => ({ seconds, second: rest[0] })));
	const inLetters = phrases.filter(({ second }) => second !== undefined && /^[a-z]+$/.test(second));
	expect(inLetters.filter(({ seconds, second = '' }) => !seconds.has(second) || formsOf(second.toUpperCase())?.usual.word !== second)).toEqual([]);
	expect(inLetters.length).toBeGreaterThan(50);
});

test.each([
	['USD', 'USD'],
	['RMB', 'CNY'],
	['usd', undefined],
])('%s is the currency %s', (word, code) => {
	const forms = formsOf(word);
	expect((forms?.codes?.get(word) ?? forms?.usual)?.code).toBe(code);
});

test('letters before cents are coded', () => {
	expect(Object.keys(englishNumbers.cents).filter(word => !formsOf(word)?.codes?.get(word)?.coded)).toEqual([]);
});
