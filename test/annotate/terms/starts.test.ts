import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanTerms } from '../../../src/annotate/terms/scan.js';
import { mayBeginTerm } from '../../../src/annotate/terms/starts.js';
import { compileTermbase, type Termbase } from '../../../src/annotate/terms/termbase.js';
import { cutWords, emptyWords } from '../../../src/annotate/terms/words.js';

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

const everything = new Uint32Array(base.starts.alone.length).fill(-1);

/** Whatever the word, the tree is looked into. */
const tried = (text: string): unknown => scanTerms(text, { ...base, starts: { ...base.starts, alone: everything } });

/** The words at which a term may begin. */
function beginnings(text: string): readonly string[] {
	const words = emptyWords();
	cutWords(text, words);
	return words.starts.flatMap((start, i) => (mayBeginTerm(words, i, base.starts) ? [text.slice(start, words.ends[i])] : []));
}

describe('a term may begin', () => {
	test.each([
		['The gross margin rose.', ['gross']],
		['The gross result, a margin', []],
		['gross, margin', []],
		["Moody's rating", ['Moody']],
		['at the end of a day', ['at']],
		['at a bottom of it', []],
		['Our R&D, and Dr. R', ['R&D']],
		['an 800-pound gorilla', ['800']],
		['With élan vital at a café.', ['élan', 'café']],
		['', []],
	])('%s', (text, words) => expect(beginnings(text)).toEqual(words));
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

test('every line: what looking into the tree at each of its words finds', () => {
	const piece = fc.constantFrom(...forms.flatMap(form => form.split(' ')), ' ', ' ', ' ', '-', "'s ", "'S", '.', '&', '5', 'x', 'é');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
			const text = pieces.join('');
			expect(scanTerms(text, base)).toEqual(tried(text));
		}),
		{ numRuns: 2000 },
	);
});
