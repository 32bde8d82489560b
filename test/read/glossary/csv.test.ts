import { describe, expect, test } from 'vitest';
import { readCsvGlossary } from '../../../src/read/glossary/csv.js';

const shown = (text: string): readonly string[] =>
	readCsvGlossary(text).map(({ english, renderings, row }) => `${row} ${english.join('|')} ${renderings.map(r => r.text).join('|')}`);

describe('separators', () => {
	test.each([
		['comma', 'en,zh-TW\nrevenue,營收\n'],
		['semicolon', 'en;zh-TW\nrevenue;營收'],
		['TAB', 'en\tzh-TW\r\nrevenue\t營收\r\n'],
		['quotes', '"en","zh-TW"\n"revenue","營收"\n'],
	])('%s', (_, text) => expect(shown(text)).toEqual(['2 revenue 營收']));
});

test('rows are lines of the file, whatever stands in quotes', () =>
	expect(shown('en,zh-TW,note\r\n"a, b",甲,"one\r\ntwo"\r\n\r\n"say ""c""",乙,\r\n')).toEqual(['2 a, b 甲', '5 say "c" 乙']));

test.each([
	['a quote that is never closed', 'en,zh-TW\nx,"甲\ny,乙\n', { line: 2, column: 3 }],
	['text after a quote', 'en,zh-TW\n"x"y,甲\n', { line: 2, column: 4 }],
])('%s is named with its place', (_, text, facts) =>
	expect(() => readCsvGlossary(text)).toThrow(expect.objectContaining({ id: 'malformed', facts: expect.objectContaining(facts) })),
);
