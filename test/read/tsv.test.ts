import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenPair, Notice } from '../../src/model.js';
import { isHeader, readTsv } from '../../src/read/tsv.js';

function read(text: string): { pairs: readonly GivenPair[]; notices: readonly Notice[] } {
	const { content, notices } = readTsv(text);
	if (content.layout !== 'pairs') throw new Error(content.layout);
	return { pairs: content.pairs, notices };
}
const textsOf = (text: string): readonly string[] => read(text).pairs.map(({ source, target }) => `${source.text}|${target.text}`);

describe('readTsv', () => {
	test('gives fields with their line and column', () =>
		expect(readTsv('Five miles\t五英里\n\nTen\t十\r\n')).toEqual({
			content: {
				layout: 'pairs',
				pairs: [
					{ source: { text: 'Five miles', line: 1, column: 0 }, target: { text: '五英里', line: 1, column: 11 } },
					{ source: { text: 'Ten', line: 3, column: 0 }, target: { text: '十', line: 3, column: 4 } },
				],
			},
			notices: [],
		}));

	test.each([
		['quotes are plain characters', '"He said ""yes""."\t「他說好」"\n', ['"He said ""yes""."|「他說好」"']],
		['spaces are kept', ' a \t 甲 \n', [' a | 甲 ']],
		['an empty target is kept', 'Hello.\t\nBye.\t再見\n', ['Hello.|', 'Bye.|再見']],
		['an empty source is kept', '\t你好\n', ['|你好']],
		['blank lines are skipped', 'a\t甲\n\n   \n\t\n\u3000\t \nb\t乙', ['a|甲', 'b|乙']],
		['no final line break', 'a\t甲', ['a|甲']],
		['lone CR', 'a\t甲\rb\t乙\r', ['a|甲', 'b|乙']],
		['nothing', '', []],
	])('%s', (_, text, expected) => {
		expect(textsOf(text)).toEqual(expected);
		expect(read(text).notices).toEqual([]);
	});

	test('passes over a line without a TAB and reads on', () => {
		const text = 'a\t甲\nno tab here\nb\t乙\n';
		expect(textsOf(text)).toEqual(['a|甲', 'b|乙']);
		expect(read(text).notices).toEqual([{ line: 2, id: 'no-tab', detail: 'no tab here' }]);
	});

	test('leaves out fields after the second', () => {
		const text = 'a\t甲\tnote\tmore\nb\t乙\t\n';
		expect(textsOf(text)).toEqual(['a|甲', 'b|乙']);
		expect(read(text).notices).toEqual([
			{ line: 1, id: 'more-fields', detail: 'note\tmore' },
			{ line: 2, id: 'more-fields', detail: '' },
		]);
	});

	test('takes notice of NULs, in line order with the rest', () => {
		const { pairs, notices } = read('a\0\t甲\nplain\nb\t\0乙\0\n');
		expect(pairs.map(({ target }) => target.text)).toEqual(['甲', '\0乙\0']);
		expect(notices.map(({ line, id }) => `${line} ${id}`)).toEqual(['1 nul', '2 no-tab', '3 nul']);
	});

	test('takes no more than twenty notices of a kind', () => {
		const { notices } = read(`${'\0 no tab\n'.repeat(3000)}a\t甲\tb\n`);
		expect(notices.filter(({ id }) => id === 'nul')).toHaveLength(20);
		expect(notices.filter(({ id }) => id === 'no-tab')).toHaveLength(20);
		expect(notices.at(-1)).toMatchObject({ line: 3001, id: 'more-fields' });
	});

	test('keeps what it quotes short', () => expect(read('x'.repeat(10_000_000)).notices).toEqual([{ line: 1, id: 'no-tab', detail: 'x'.repeat(60) }]));
});

describe('the header', () => {
	test.each([
		'source\ttarget',
		'en\tzh',
		'EN\tZH',
		'Source\tTarget',
		'en-US\tzh-Hant-TW',
		'en_US\tzh_TW',
		' english \tChinese',
		'zh\ten',
		'target\tsource',
		'en\tzh\tnote',
	])('%j is left out with a notice', header => {
		const { pairs, notices } = read(`\n${header}\na\t甲\n`);
		expect(pairs).toHaveLength(1);
		expect(notices).toEqual([{ line: 2, id: 'header', detail: header }]);
	});
	test.each(['source\t來源', 'English\t英文', 'source', 'source\tsource', 'en\ten', 'end\tzh', 'source target', 'The source\tThe target', '\t', ''])(
		'%j is none',
		line => expect(isHeader(line)).toBe(false),
	);
	test('stands first or not at all', () => expect(textsOf('a\t甲\nsource\ttarget\n')).toEqual(['a|甲', 'source|target']));
});

describe('Chinese on the left', () => {
	test('is swapped in every row, and the columns tell', () => {
		const { pairs } = read('五英里\tFive miles\nOK\tOK\n十\tTen\n');
		expect(pairs.map(({ source, target }) => [source.text, target.text])).toEqual([
			['Five miles', '五英里'],
			['OK', 'OK'],
			['Ten', '十'],
		]);
		expect(pairs.every(({ source, target }) => source.column > target.column && source.line === target.line)).toBe(true);
	});
	test.each([
		['one row against many', 'a\t甲\nb\t乙\n丙\tc\n', ['a|甲', 'b|乙', '丙|c']],
		['a draw', 'a\t甲\n乙\tb\n', ['a|甲', '乙|b']],
		['English that quotes Chinese', 'The word 茶 means tea\t「茶」這個字的意思是茶\n', ['The word 茶 means tea|「茶」這個字的意思是茶']],
		['nothing translated', 'a\tb\nc\td\n', ['a|b', 'c|d']],
	])('is not assumed for %s', (_, text, expected) => expect(textsOf(text)).toEqual(expected));
	test('is decided by all rows, not by the first ones', () => {
		const { pairs } = read(`${'甲\ta\n'.repeat(600)}${'b\t乙\n'.repeat(601)}`);
		expect(pairs[0]?.source.text).toBe('甲');
	});
});

test('fields are what stands at their line and column (property)', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '季', '\t', '\n', '\r', ' ', '"', '\0', '😀') }), text => {
			const lines = text.split(/\r\n|\n|\r/);
			const { pairs } = read(text);
			for (const segment of pairs.flatMap(({ source, target }) => [source, target]))
				expect(lines[segment.line - 1]?.startsWith(segment.text, segment.column)).toBe(true);
			expect(pairs).toHaveLength(lines.filter(line => line.includes('\t') && line.trim() !== '').length);
		}),
	);
});

test.each([
	['10 MB in one field', `${'x'.repeat(10_000_000)}\t甲\n`],
	['10 MB of TABs', `a${'\t'.repeat(10_000_000)}b\n`],
	['200,000 digits', `${'8'.repeat(200_000)}\t${'8'.repeat(200_000)}`],
])('%s end', (_, text) => {
	expect(read(text).pairs).toHaveLength(1);
});
