import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suspects } from '../../rules/data/speech-slips.js';
import { compileSentences, isHalf, mayHoldHalf, sentencesOf, wordsOf } from '../../src/annotate/sentences.js';

const words = compileSentences(suspects.sentences);

describe('sentences', () => {
	test.each([
		['One. Two? Three!', ['One.', 'Two?', 'Three!']],
		['It grew 3.5 percent. "We are glad." He left.', ['It grew 3.5 percent.', '"We are glad."', 'He left.']],
		['no end', ['no end']],
		['', []],
	])('%s', (text, parts) => expect(sentencesOf(text).map(([start, end]) => text.slice(start, end).trim())).toEqual(parts));
});

describe('half a sentence', () => {
	test.each([
		'While bookings in Asia came in below plan.',
		'Although we saw some weakness in March due to the storm, along with a few delays which are now behind us.',
		'As Maria mentioned, while shipments fell short of our plan.',
		'With the orders we expect in the spring.',
		'For the first time in ten years.',
		'When we look at that segment alone.',
		'Leading to a record margin in the spring.',
		'Which is well above the range we gave.',
		'And at the high end of our range of two to four cents.',
	])('%s', text => expect(isHalf(text, words)).toBe(true));
	test.each([
		'While bookings fell, our margin improved.',
		'While we like growth, as of March the plant has not opened.',
		'While Paris is open, Beijing and Rome are closed.',
		'As Maria mentioned, shipments fell short of our plan.',
		'With the orders we expect in the spring, we will grow.',
		'With this comes a great deal of work.',
		'For the first time in ten years we made a profit.',
		'For the first time in ten years, sales rose.',
		'When do you expect the plant to open?',
		'When to file the return.',
		'Which of them is right?',
		'And in the spring sales doubled.',
		'Including the plant, we have three.',
		'If you sold the house.',
		'Although small.',
		'While You Wait',
	])('a whole one: %s', text => expect(isHalf(text, words)).toBe(false));
});

test('half a sentence is looked for wherever one begins', () => {
	const anywhere = new RegExp(words.opens.source);
	const part = fc.constantFrom('While', 'while', 'As', 'With the', 'And at', 'we', ' ', ' ', '. ', '." ', '?’) ', '“', '4');
	fc.assert(
		fc.property(
			fc.array(part, { maxLength: 12 }).map(parts => parts.join('')),
			text => {
				expect(mayHoldHalf(text, words)).toBe(anywhere.test(text));
			},
		),
	);
});

test('words stand no further than a line is looked at', () => expect(wordsOf('ab '.repeat(5000)).hashes).toHaveLength(2667));

test('any text: the sentences follow each other', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'Aa. ?"’\n1') }), text => {
			let last = 0;
			for (const [start, end] of sentencesOf(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
			expect(typeof isHalf(text, words)).toBe('boolean');
		}),
	);
});
