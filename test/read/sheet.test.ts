import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lettersOf, sheetsOf } from '../../src/read/sheet.js';
import { termsWorkbook } from '../helpers/workbook.js';

const texts = (bytes: Uint8Array): readonly string[] =>
	sheetsOf(bytes).flatMap(({ name, rows }) =>
		rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => `${name}!${lettersOf(column)}${row}=${text}`)),
	);

describe('a sheet', () => {
	test('has its cells where they stand', () =>
		expect(
			texts(
				termsWorkbook([
					['en', '', 'zh-TW'],
					['R&D', '', '研發'],
				]),
			),
		).toEqual(['Terms!A1=en', 'Terms!C1=zh-TW', 'Terms!A2=R&D', 'Terms!C2=研發']));
	test('shows inline strings, rich text, booleans and numbers, no phonetic readings', () => {
		const sheet =
			'<worksheet><sheetData><row r="3"><c r="B3" t="inlineStr"><is><r><t>毛</t></r><r><t>利</t></r></is></c><c t="b"><v>1</v></c><c><v>42</v></c><c r="AB3" t="s"><v>0</v></c></row></sheetData></worksheet>';
		const strings = '<sst><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>';
		expect(texts(termsWorkbook([], { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings }))).toEqual([
			'Terms!B3=毛利',
			'Terms!C3=TRUE',
			'Terms!D3=42',
			'Terms!AB3=東京',
		]);
	});
});

const cellsOf = (rows: string, strings = ''): readonly string[] =>
	texts(
		termsWorkbook([], {
			'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
			'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
		}),
	);

describe('a cell', () => {
	test.each([
		['an inline string', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', '', 'a & b'],
		['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>', '', 'a b'],
		['a formula with its result', '<c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab</v></c>', '', 'ab'],
		['an escape', '<c r="A1" t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>', '', 'a\r_x0041_'],
		['cdata', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '', '<b>'],
		['a prefix', '<x:c xmlns:x="y" r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>', '', 'a'],
	])('%s', (_, cell, strings, text) => expect(cellsOf(`<row r="1">${cell}</row>`, strings)).toEqual([`Terms!A1=${text}`]));
	test('that is an error, or empty, is not there', () =>
		expect(cellsOf('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"/><c r="C1"><v>1</v></c></row>')).toEqual(['Terms!C1=1']));
});

test('rows and cells count on where they do not say their places', () =>
	expect(
		cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="7"><c r="AB7"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'),
	).toEqual(['Terms!A1=1', 'Terms!B1=2', 'Terms!AB7=3', 'Terms!AC7=4', 'Terms!A8=5']));

describe('a workbook is refused', () => {
	test.each<[string, Uint8Array, string]>([
		['that is no archive', strToU8('en,zh-TW'), 'malformed'],
		['without its list of sheets', zipSync({ 'a.txt': strToU8('a') }), 'binary'],
		['with a document type', termsWorkbook([], { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "a">]><sst/>' }), 'refused'],
		['that unpacks to more than it should', zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) }), 'refused'],
		['that is cut', termsWorkbook([['en', 'zh-TW']]).slice(0, 300), 'malformed'],
	])('%s', (_, bytes, id) => expect(() => sheetsOf(bytes)).toThrow(expect.objectContaining({ id })));
});
