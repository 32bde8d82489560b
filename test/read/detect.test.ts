import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat, languagesOf, requireBilingual } from '../../src/read/detect.js';
import { ReadError } from '../../src/read/read-error.js';

const transcript = 'Operator\nOperator\nGood morning.\n早安。\nSales rose 5%.\n銷售額成長5%。\n';
const table = 'Good morning.\t早安。\nSales rose 5%.\t銷售額成長5%。\nOK\tOK\n';
const figures = 'Sales\t1,997\t2,001\n銷售額\t1,997\t2,001\nCosts\t7\t8\n成本\t7\t8\n';

describe('detectFormat', () => {
	test.each([
		['a transcript', transcript, 'call.txt', 'interleaved'],
		['a table', table, 'call.tsv', 'tsv'],
		['a table by another name', table, 'call.txt', 'tsv'],
		['a table on standard input', table, '-', 'tsv'],
		['a table with the Chinese first', '早安。\tGood morning.\n', '-', 'tsv'],
		['a transcript by another name', transcript, 'call.tsv', 'interleaved'],
		['a transcript with indented lines', transcript.replace(/^/gm, '\t'), 'call.txt', 'interleaved'],
		['a transcript with tables', figures + transcript, 'call.txt', 'interleaved'],
		['a transcript with one TAB between languages', `${transcript}Q&A\t問答\n`, 'call.txt', 'interleaved'],
		['a table of figures, mostly', `${'5%\t5%\n'.repeat(9)}Tea\t茶\n`, '-', 'tsv'],
		['a header and one row', 'source\ttarget\n5%\t5%\n', '-', 'tsv'],
		['rows nobody translated', 'Good morning.\t\nBye.\t\n早安。\t\n', 'call.tsv', 'tsv'],
		['rows left in English', 'Good morning.\tGood morning.\nBye.\tBye.\nTea\t茶\n', 'call.tsv', 'tsv'],
		['a table with broken lines', `${'no tab here\n'.repeat(5)}${table}`, 'call.TSV', 'tsv'],
		['nothing', '', 'call.tsv', 'tsv'],
		['nothing', '\n \n', 'call.txt', 'interleaved'],
	] as const)('%s: %j as %s', (_, text, name, format) => expect(detectFormat(text, name)).toBe(format));

	test.each([
		['10 MB of one letter', 'a'.repeat(10_000_000)],
		['10 MB of TABs', '\t'.repeat(10_000_000)],
		['letters and TABs', 'a\t'.repeat(5_000_000)],
	])('%s end', (_, text) => {
		expect(detectFormat(text, 'a.tsv')).toBeTypeOf('string');
	});
});

describe('languagesOf', () => {
	test.each([
		['', false, false],
		['Good morning.', true, false],
		['早安。', false, true],
		[transcript, true, true],
		['Tea\t茶', true, true],
		['茶\tTea', true, true],
		['茶\rTea', true, true],
		['微軟（Microsoft）的400G產品\n(a) 毛利率\nA\n', false, true],
		['The word 茶 means tea, and nothing else at all.\n', true, false],
		['1,997\n35%\n…', false, false],
		['Доброе утро.\nおはよう\n', false, false],
		['\u{20000}\nabc', true, true],
	])('%j', (text, english, chinese) => expect(languagesOf(text)).toEqual({ english, chinese }));

	test('10 MB are read to the end, in one language or in both', () => {
		expect(languagesOf('a'.repeat(10_000_000))).toEqual({ english: true, chinese: false });
		expect(languagesOf('Only English.\n'.repeat(700_000))).toEqual({ english: true, chinese: false });
		expect(languagesOf(`${'\t'.repeat(10_000_000)}Tea\t茶`)).toEqual({ english: true, chinese: true });
	});
});

describe('requireBilingual', () => {
	const errorOf = (text: string): unknown => {
		try {
			return requireBilingual(text);
		} catch (error) {
			return error;
		}
	};
	test('is content with both languages', () => expect(errorOf(transcript)).toBeUndefined());
	test.each([
		['', 'empty', '', 'the file is empty'],
		[' \r\n\t\u3000\n', 'empty', '', 'the file is empty'],
		['Good morning.', 'one-language', 'en', 'the file holds only English, expected both languages'],
		['早安。', 'one-language', 'zh', 'the file holds only Chinese, expected both languages'],
		['1 + 1 = 2', 'one-language', 'neither', 'the file holds neither English nor Chinese, expected both languages'],
	])('%j is %s %s', (text, id, detail, message) => {
		expect(errorOf(text)).toBeInstanceOf(ReadError);
		expect(errorOf(text)).toMatchObject({ id, detail, message });
	});
	test('agrees with languagesOf (property)', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'bc', '季', '\t', '\n', '5', ' ') }), text => {
				const { english, chinese } = languagesOf(text);
				expect(errorOf(text) === undefined).toBe(english && chinese);
			}),
		);
	});
});
