import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies } from '../../../rules/data/currencies.js';
import { englishNumbers } from '../../../rules/data/english-numbers.js';
import { units } from '../../../rules/data/units.js';
import { passes } from '../../../src/annotate/gate.js';
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
			expect(lookUp(lexicon.words, lineWords(word), 0)).toBe(lexicon.entries.get(word.toLowerCase()));
		}),
	);
});

test('the second word of a phrase passes the gate of second words', () => {
	const seconds = [...lexicon.entries.values()].flatMap(({ actions }) => actions.flatMap(({ rest }) => rest.slice(0, 1)));
	const inLetters = seconds.filter(word => /^[a-z]+$/.test(word));
	expect(inLetters.filter(word => !passes(lexicon.secondWords, lineWords(word).hashes[0] as number))).toEqual([]);
	expect(inLetters.length).toBeGreaterThan(50);
});
