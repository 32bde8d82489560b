import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanTerms } from '../../../src/annotate/terms/scan.js';
import { mayHoldTerm } from '../../../src/annotate/terms/starts.js';
import { compileTermbase, type Termbase } from '../../../src/annotate/terms/termbase.js';
import { lineWords } from '../../../src/annotate/words.js';

const forms = [
	'gross margin',
	'R&D',
	'R&D cost',
	"Moody's rating",
	'800 pound gorilla',
	'form 10 K',
	'café',
	'élan vital',
	'S 5',
	'at the end of the day',
	'3D',
];
const compiled = (...rows: readonly string[]): Termbase =>
	compileTermbase([{ name: 'test', rows: rows.map(en => ({ en, tw: '詞', cn: '词', fixed: true })) }], '');
const base = compiled(...forms);

/** Whatever the line, its words are tried. */
const tried = (text: string): unknown => scanTerms(text, { ...base, starts: { ...base.starts, anywhere: true } });

describe('a line may hold a term', () => {
	test.each([
		['The gross margin rose.', true],
		['The gross result, a margin', false],
		["The company's own", true],
		['at the end of a day', true],
		['The end at last', false],
		['Our R&D, and Dr. R', true],
		['an 800-pound gorilla', true],
		['With élan vital at night.', true],
		['', false],
	])('%s', (text, may) => expect(mayHoldTerm(lineWords(text), base.starts)).toBe(may));
});

describe('terms are found', () => {
	test.each([
		['behind figures they begin with', 'An 800-pound gorilla of 90 pound.', ['800-pound gorilla']],
		['with a possessive between', "Moody's ratings, Moody's rating", ["Moody's rating"]],
		['after letters of their own', 'R&D costs, R&D cost', ['R&D', 'R&D cost']],
		['that begin with no letter of the alphabet', 'With élan vital at a café.', ['élan vital', 'café']],
	])('%s', (_, text, found) => expect(scanTerms(text, base).map(({ span }) => text.slice(...span))).toEqual(found));

	test('without letters', () => {
		const figures = compiled('911', 'gross');
		expect(scanTerms('Call 911 now, 911', figures).map(({ span }) => span[0])).toEqual([5, 14]);
	});
});

test('every line: what trying its words finds', () => {
	const piece = fc.constantFrom(...forms.flatMap(form => form.split(' ')), ' ', ' ', ' ', '-', "'s ", "'S", '.', '&', '5', 'x', 'é');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
			const text = pieces.join('');
			expect(scanTerms(text, base)).toEqual(tried(text));
		}),
		{ numRuns: 2000 },
	);
});
