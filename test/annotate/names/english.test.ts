import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../../rules/index.js';
import { personOfLabel, scanNames } from '../../../src/annotate/names/english.js';

const { names: lexicon } = engine();

const found = (text: string): readonly string[] =>
	scanNames(text, lexicon).names.map(({ kind, span, whole }) => {
		const shown = text.slice(span[0], span[1]);
		return `${kind} ${shown}${shown === whole ? '' : ` = ${whole}`}`;
	});

describe('people', () => {
	test.each([
		['by given name', 'Then Alice Walker spoke.', ['person Alice Walker']],
		['by title', 'Dr. Varga spoke, and Ms Ito listened.', ['person Varga', 'person Ito']],
		['with an initial', 'We thank John Q. Harrison for it.', ['person John Q. Harrison = John Harrison']],
		['with particles', 'We met Maria de la Cruz.', ['person Maria de la Cruz = Maria Cruz']],
		['without the possessive', "Alice Walker's report is out.", ['person Alice Walker']],
		['without what follows', 'We asked Alice Walker Chief Financial Officer.', ['person Alice Walker']],
		['not in the name of a thing', 'The Alice Walker Foundation gave.', []],
		['not in words that are no names', 'Grant Will Be Long.', []],
	])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});

describe('companies and places', () => {
	test.each([
		['of the tables', 'Microsoft opened in Singapore.', ['organisation Microsoft', 'place Singapore']],
		['by their first form', 'The UK and the U.S. agreed.', ['place UK = United Kingdom', 'place U.S. = United States']],
		['a place in another name is none', 'London Bridge and the Bank of China closed.', []],
		[
			'a firm behind a person',
			'The next question comes from Alice Walker with Birch Capital.',
			['person Alice Walker', 'organisation Birch Capital'],
		],
		['a firm after a comma', 'Alice Walker, Birch Partners.', ['person Alice Walker', 'organisation Birch Partners']],
		['a post after a comma is no firm', 'Alice Walker, Chief Executive.', ['person Alice Walker']],
	])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});

test('a lone word in capitals is kept for the document to tell', () => {
	expect(scanNames('Thanks to Walker, we won.', lexicon)).toEqual({ names: [], loneWords: [10, 16] });
	expect(scanNames("Walker's win in Singapore", lexicon)).toMatchObject({ names: [{ whole: 'Singapore' }], loneWords: [0, 6] });
});

describe('labels', () => {
	test.each([
		['Alice Walker - Chief Financial Officer', 'Alice Walker'],
		['John Q. Harrison – Birch Capital – Analyst', 'John Harrison'],
		['Alice Walker', 'Alice Walker'],
		['Operator', undefined],
		['Company Representatives', undefined],
		['Chief Executive Officer', undefined],
		['', undefined],
	])('%s', (label, whole) => expect(personOfLabel(label, lexicon)?.whole).toBe(whole));
});

test('any line: spans of the line, in order and apart', () => {
	const piece = fc.constantFrom('Dr. ', 'Alice ', 'Walker', "'s ", 'U.S.', ', ', ' of ', 'Bank', '.', ' J. ', 'É', '-', '微軟', ' & ', 'x', '1');
	fc.assert(
		fc.property(fc.array(piece), pieces => {
			const text = pieces.join('');
			let last = 0;
			const { names, loneWords } = scanNames(text, lexicon);
			const lone = loneWords.flatMap((start, i) => (i % 2 === 0 ? [[start, loneWords[i + 1] as number] as const] : []));
			for (const span of [...names.map(name => name.span), ...lone].sort((a, b) => a[0] - b[0])) {
				expect(span[0]).toBeGreaterThanOrEqual(last);
				expect(span[1]).toBeGreaterThan(span[0]);
				expect(span[1]).toBeLessThanOrEqual(text.length);
				last = span[1];
			}
		}),
	);
});
