import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../../src/read/workbook.js';

/** A workbook of one sheet, as small as it can be. */
const workbook = (rows: string, strings = '', more: Readonly<Record<string, string>> = {}): Uint8Array =>
	zipSync({
		'xl/worksheets/sheet1.xml': strToU8(`<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`),
		...(strings === '' ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`) }),
		...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
	});

const cellsOf = (rows: string, strings = ''): readonly (readonly [row: number, cells: Readonly<Record<number, string>>])[] =>
	(sheetsOf(workbook(rows, strings))[0]?.rows ?? []).map(({ row, cells }) => [row, Object.fromEntries(cells)]);

describe('a cell', () => {
	test.each([
		['an inline string', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', '', 'a & b'],
		['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>', '', 'a b'],
		['a shared string', '<c r="A1" t="s"><v>1</v></c>', '<si><t>no</t></si><si><r><t>接</t></r><r><t>受</t></r></si>', '接受'],
		['a reading above it', '<c r="A1" t="s"><v>0</v></c>', '<si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si>', '東'],
		['a number', '<c r="A1"><v>12.5</v></c>', '', '12.5'],
		['a formula with its result', '<c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab</v></c>', '', 'ab'],
		['an escape', '<c r="A1" t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>', '', 'a\r_x0041_'],
		['cdata', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '', '<b>'],
		['a prefix', '<x:c xmlns:x="y" r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>', '', 'a'],
	])('%s', (_, cell, strings, text) => expect(cellsOf(`<row r="1">${cell}</row>`, strings)).toEqual([[1, { 0: text }]]));

	test('an error, and nothing, are not there', () =>
		expect(cellsOf('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"/><c r="C1"><v>1</v></c></row>')).toEqual([[1, { 2: '1' }]]));
});

test('rows and cells count on where they do not say their places', () =>
	expect(
		cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="7"><c r="AB7"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'),
	).toEqual([
		[1, { 0: '1', 1: '2' }],
		[7, { 27: '3', 28: '4' }],
		[8, { 0: '5' }],
	]));

test('sheets come in the order of their numbers', () => {
	const sheet = (n: number): string => `<worksheet><sheetData><row><c><v>${n}</v></c></row></sheetData></worksheet>`;
	const sheets = sheetsOf(
		workbook('<row><c><v>1</v></c></row>', '', { 'xl/worksheets/sheet10.xml': sheet(10), 'xl/worksheets/sheet2.xml': sheet(2) }),
	);
	expect(sheets.map(({ rows }) => rows[0]?.cells.get(0))).toEqual(['1', '2', '10']);
});

describe('what is no workbook', () => {
	test.each([
		['no ZIP', strToU8('fingerprint,answer\n')],
		['no XML', workbook('<row><c></row>')],
		['an entity of its own', zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet><v>&b;</v></worksheet>') })],
		['no UTF-8', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) })],
	])('%s', (_, bytes) => expect(() => sheetsOf(bytes)).toThrow());
	test('a ZIP of something else has no sheets', () => expect(sheetsOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual([]));
	test('what claims to be larger than any report is not unpacked', () => {
		const bytes = workbook('<row/>');
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		// The size in the central directory: signature 0x02014b50, 24 bytes in.
		for (let at = 0; at + 28 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
		expect(() => sheetsOf(bytes)).toThrow('too large');
	});
});
