import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenPair } from '../../src/model.js';
import { hasCsvHeader, readCsv } from '../../src/read/csv.js';
import { standsAt } from './places.js';

function pairsOf(text: string): readonly GivenPair[] {
	const { content } = readCsv(text);
	if (content.layout !== 'pairs') throw new Error(content.layout);
	return content.pairs;
}
const textsOf = (text: string): readonly string[] => pairsOf(text).map(({ source, target }) => `${source.text}|${target.text}`);

describe('readCsv', () => {
	test('gives fields with key, line and column, the quote not included', () =>
		expect(readCsv('id,source,target\r\na1,Five miles,"五英里"\r\n\r\na2,"Ten, ""or"" so",十\r\n')).toEqual({
			content: {
				layout: 'pairs',
				pairs: [
					{
						source: { text: 'Five miles', line: 2, column: 3, key: 'a1' },
						target: { text: '五英里', line: 2, column: 15, key: 'a1' },
					},
					{
						source: { text: 'Ten, "or" so', line: 4, column: 4, key: 'a2', encoded: true },
						target: { text: '十', line: 4, column: 20, key: 'a2' },
					},
				],
			},
			notices: [],
		}));

	test.each([
		['a line break within quotes', 'source,target\n"a\nb","甲\r\n乙"\nc,丙\n', ['a\nb|甲\r\n乙', 'c|丙']],
		['semicolons, as Excel writes them', 'English;Chinese\nFive, six;五，六\n', ['Five, six|五，六']],
		['a line that names the separator', 'sep=;\nEnglish;Chinese\nFive;五\n', ['Five|五']],
		['TABs with quotes', 'en\tzh\n"Five ""5"""\t五\n', ['Five "5"|五']],
		['lone CR', 'source,target\rFive,五\r', ['Five|五']],
		['no final line break', 'source,target\nFive,五', ['Five|五']],
		['an empty target is kept', 'source,target\nFive,\nSix,六\n', ['Five|', 'Six|六']],
		['empty rows are not', 'source,target\n,\n"",""\n\nSix,六\n', ['Six|六']],
		['a row that is too short', 'source,target\nFive\nSix,六\n', ['Five|', 'Six|六']],
		['quotes within a field are plain characters', 'source,target\n5" disk,5 吋磁碟\n', ['5" disk|5 吋磁碟']],
		['Chinese on the left', 'zh-TW,en\n五,Five\n', ['Five|五']],
		['names in Chinese', '原文,譯文\nFive,五\n', ['Five|五']],
		['names with tags', 'English (US),Chinese [zh-HK]\nFive,五\n', ['Five|五']],
		['columns between', 'note,Source text,x,Translation\nn,Five,y,五\n', ['Five|五']],
		['no header', 'Five miles,五英里\nTen miles,十英里\n', ['Five miles|五英里', 'Ten miles|十英里']],
		['nothing', '', []],
		['a header alone', 'source,target\n', []],
	])('%s', (_, text, expected) => expect(textsOf(text)).toEqual(expected));

	test('a field that runs over several lines knows its last one', () =>
		expect(readCsv('source,target\n"a\n\nb","甲\r乙"\nc,丙\n').content).toMatchObject({
			pairs: [
				{ source: { line: 2, lastLine: 4 }, target: { line: 4, lastLine: 5 } },
				{ source: { line: 6 }, target: { line: 6 } },
			],
		}));

	test.each([
		['zh-HK', 'zh-HK'],
		['zh_TW', 'zh-TW'],
		['zh-Hans', 'zh-CN'],
		['Chinese (zh-MO)', 'zh-HK'],
		['zh', undefined],
	])('a column %s says that the locale is %s', (name, locale) => expect(readCsv(`en,${name}\nFive,五\n`).locale).toBe(locale));

	test('takes the first of several Chinese columns and says so', () => {
		const { notices } = readCsv('en,zh-TW,zh-CN\nmouse,滑鼠,鼠标\n');
		expect(notices).toEqual([{ line: 1, id: 'more-columns', detail: 'zh-CN' }]);
	});
	test('says which header it guessed', () => {
		expect(readCsv('A,B\nFive miles,五英里\nTen,十\n').notices).toEqual([{ line: 1, id: 'header', detail: 'A, B' }]);
		expect(textsOf('A,B\nFive miles,五英里\nTen,十\n')).toEqual(['Five miles|五英里', 'Ten|十']);
	});
	test('keeps what follows a closing quote, with a notice', () => {
		const text = 'source,target\n"Five" miles,五\n';
		expect(textsOf(text)).toEqual(['Five miles|五']);
		expect(readCsv(text).notices).toEqual([{ line: 2, id: 'stray-quote', detail: ' miles' }]);
	});
	test('an unclosed quote is said with its place', () => {
		expect(() => readCsv('source,target\nFive,五\nSix,"六\nSeven,七\n')).toThrow(
			expect.objectContaining({ id: 'malformed', line: 3, column: 5, detail: 'unclosed quote' }),
		);
	});
});

describe('hasCsvHeader', () => {
	test.each(['source,target', 'id,en,zh-TW,note\n', 'English;Chinese\nx', '"source","target"', 'sep=;\nsource;target', '原文,譯文\r\n'])(
		'%j names its columns',
		text => expect(hasCsvHeader(text)).toBe(true),
	);
	test.each(['', 'Hello, John.', '你好，約翰', 'source', 'source\ttarget', 'en,fr', '"source,target', 'Source of the river, target of the trip'])(
		'%j does not',
		text => expect(hasCsvHeader(text)).toBe(false),
	);
});

const field = fc.string({ unit: fc.constantFrom('a', '季', ',', '"', '\n', '\r\n', ' ', ';', '😀') });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('what is quoted comes back, at its place (property)', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), rows => {
			const text = `source,target\n${rows.map(row => row.map(quoted).join(',')).join('\n')}\n`;
			const full = rows.filter(([a, b]) => /\S/.test(a + b));
			expect(pairsOf(text).map(({ source, target }) => [source.text, target.text])).toEqual(full);
			for (const segment of pairsOf(text).flatMap(({ source, target }) => [source, target]))
				if (!segment.encoded && segment.text !== '') expect(standsAt(text, segment).startsWith(segment.text.replaceAll('\r\n', '\n'))).toBe(true);
		}),
	);
});

test.each([
	['10 MB in one field', `source,target\n${'x'.repeat(10_000_000)},甲\n`],
	['a million quotes', `source,target\n"${'""'.repeat(1_000_000)}",甲\n`],
	['a million separators', `source,target\n${','.repeat(1_000_000)}\nb,乙\n`],
])('%s are read', (_, text) => expect(pairsOf(text).length).toBeGreaterThan(0));
