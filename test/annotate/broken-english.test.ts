import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suspects } from '../../rules/data/speech-slips.js';
import { compileBroken } from '../../src/annotate/broken-english.js';

const broken = compileBroken(suspects);
const domains: ReadonlySet<string> = new Set(['data-rate']);

test('no slip is passed over where its words are asked for first', () => {
	const vocabulary = suspects.misheard.flatMap(({ pattern }) => pattern.match(/[A-Za-z]+/g) ?? []);
	const piece = fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom('A', 'I', 'a', 'eye', 'apple', 'Over', '4', '.', '’s'));
	const line = fc.array(fc.tuple(piece, fc.constantFrom(' ', '-', '. ')), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(line, pieces => {
			const text = pieces.flat().join('');
			const expected = suspects.misheard.flatMap(({ pattern, exact }) => new RegExp(pattern, exact ? '' : 'i').exec(text)?.[0] ?? []);
			const found = broken(text, domains).filter(({ kind }) => kind === 'misheard');
			expect(found.map(({ span }) => text.slice(...span)).sort()).toEqual(expected.sort());
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['We also see a I in the field.', 'a I'],
	['It was up 5% year on your base.', 'year on your'],
	['It should of been done.', 'should of been'],
	['a eye', 'a eye'],
])('%s', (text, expected) => expect(broken(text, domains).map(({ span }) => text.slice(...span))[0]).toBe(expected));
