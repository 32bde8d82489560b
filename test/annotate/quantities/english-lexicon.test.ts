import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies } from '../../../rules/data/currencies.js';
import { englishNumbers } from '../../../rules/data/english-numbers.js';
import { units } from '../../../rules/data/units.js';
import { compileEnglish, entryAt, mayHoldQuantity } from '../../../src/annotate/quantities/english-lexicon.js';
import { lineWords, passes } from '../../../src/annotate/words.js';

const lexicon = compileEnglish(englishNumbers, units, currencies);
const known = [...lexicon.entries.keys()].filter(word => /^[a-z]+$/.test(word));

const inAnyCase = fc
	.tuple(fc.constantFrom(...known), fc.infiniteStream(fc.boolean()))
	.map(([word, upper]) => [...word].map(c => (upper.next().value ? c.toUpperCase() : c)).join(''));

test('every word of the tables is found in any case, and no other', () => {
	fc.assert(
		fc.property(fc.oneof(inAnyCase, fc.stringMatching(/^[A-Za-z]{1,12}$/)), word => {
			expect(entryAt(lexicon, lineWords(word), 0)).toBe(lexicon.entries.get(word.toLowerCase()));
		}),
	);
});

test('a line may hold a quantity just where it holds a digit, a fraction sign or an opening word', () => {
	const pattern = new RegExp(`[0-9${[...lexicon.fractionSigns.keys()].join('')}]|\\b(?:${[...lexicon.openingWords].join('|')})\\b`, 'i');
	const piece = fc.oneof(inAnyCase, fc.constantFrom(' ', ' ', ' ', '_', '-', "'", '.', 'é', '½', '7', 'profit', 'tone', 'ones'));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
			const line = pieces.join('');
			expect(mayHoldQuantity(line, lexicon)).toBe(pattern.test(line));
		}),
	);
});

test('the second word of a phrase passes the gate of second words', () => {
	const seconds = [...lexicon.entries.values()].flatMap(({ actions }) => actions.flatMap(({ rest }) => rest.slice(0, 1)));
	const inLetters = seconds.filter(word => /^[a-z]+$/.test(word));
	expect(inLetters.filter(word => !passes(lexicon.secondWords, lineWords(word).hashes[0] as number))).toEqual([]);
	expect(inLetters.length).toBeGreaterThan(50);
});
