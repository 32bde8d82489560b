import { describe, expect, test } from 'vitest';
import type { GivenPair } from '../../src/model.js';
import { ReadError } from '../../src/read/read-error.js';
import { readXlsx } from '../../src/read/xlsx.js';
import { workbook, workbookParts, zipOf } from '../helpers/workbook.js';

function pairsOf(bytes: Uint8Array): readonly GivenPair[] {
	const { content } = readXlsx(bytes);
	if (content.layout !== 'pairs') throw new Error(content.layout);
	return content.pairs;
}
const textsOf = (bytes: Uint8Array): readonly string[] => pairsOf(bytes).map(({ source, target }) => `${source.text}|${target.text}`);
const strings = [
	['id', 'English', 'zh-HK'],
	['a', 'Five miles', '五英里'],
];

describe('readXlsx', () => {
	test('gives cells with key, row and the name people give them', () =>
		expect(readXlsx(workbook({ Notes: [['nothing here']], 'My strings': strings }))).toEqual({
			content: {
				layout: 'pairs',
				pairs: [
					{
						source: { text: 'Five miles', line: 2, column: 0, label: 'My strings!B2', key: 'a', encoded: true },
						target: { text: '五英里', line: 2, column: 0, label: 'My strings!C2', key: 'a', encoded: true },
					},
				],
			},
			notices: [],
			locale: 'zh-HK',
		}));

	test('reads all sheets in the order of their tabs', () =>
		expect(
			textsOf(
				workbook({
					Two: strings,
					One: [
						['en', 'zh'],
						['Ten', '十'],
					],
				}),
			),
		).toEqual(['Five miles|五英里', 'Ten|十']));

	test.each([
		['text in the cell', { inline: 'Six & <seven>' }, 'Six & <seven>'],
		['runs', { xml: '<c r="REF" t="inlineStr"><is><r><t>Six </t></r><r><rPr><b/></rPr><t>miles</t></r></is></c>' }, 'Six miles'],
		['how Japanese is read', { xml: '<c r="REF" t="inlineStr"><is><t>Six</t><rPh sb="0" eb="1"><t>siku</t></rPh></is></c>' }, 'Six'],
		['a formula', { xml: '<c r="REF" t="str"><f>A1&amp;"x"</f><v>Six</v></c>' }, 'Six'],
		['a number', { xml: '<c r="REF"><v>1250.5</v></c>' }, '1250.5'],
		['an error', { xml: '<c r="REF" t="e"><v>#REF!</v></c>' }, ''],
		['a string that is not there', { xml: '<c r="REF" t="s"><v>99999</v></c>' }, ''],
		['an escape', { inline: 'a_x000D_b' }, 'a\rb'],
	])('%s', (_, cell, expected) =>
		expect(
			textsOf(
				workbook({
					S: [
						['en', 'zh'],
						[cell, '六'],
					],
				}),
			),
		).toEqual([`${expected}|六`]),
	);

	test('a row that is too short, an empty row and a cell without a reference', () => {
		const parts = workbookParts({ S: [['en', 'zh'], ['Five'], [], ['Six', '六']] });
		expect(textsOf(zipOf(parts))).toEqual(['Five|', 'Six|六']);
		const bare = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace(/ r="[A-Z]\d+"/g, '')]));
		expect(textsOf(zipOf(bare))).toEqual(['Five|', 'Six|六']);
	});

	test('an archive that is no workbook is binary', () =>
		expect(() => readXlsx(zipOf({ 'word/document.xml': '<w/>' }))).toThrow(expect.objectContaining({ id: 'binary' })));

	test('an error in the XML is said with the part and its place', () => {
		const parts = { ...workbookParts({ S: strings }), 'xl/worksheets/sheet1.xml': '<worksheet>\n<sheetData></worksheet>' };
		expect(() => readXlsx(zipOf(parts))).toThrow(
			expect.objectContaining({ id: 'malformed', line: 2, detail: 'xl/worksheets/sheet1.xml: unexpected close tag' }),
		);
	});
	test('a document type is refused', () => {
		const parts = { ...workbookParts({ S: strings }), 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst>&a;</sst>' };
		expect(() => readXlsx(zipOf(parts))).toThrow(expect.objectContaining({ id: 'refused', detail: 'doctype' }));
	});
});

describe('archives that lie', () => {
	const refused = (bytes: Uint8Array): unknown => {
		try {
			readXlsx(bytes);
			return undefined;
		} catch (error) {
			return error;
		}
	};
	/** Puts another number into the directory, as a bomb does. */
	function patched(bytes: Uint8Array, field: number, value: number): Uint8Array {
		const copy = bytes.slice();
		const view = new DataView(copy.buffer);
		for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
		return copy;
	}
	const bomb = zipOf({ ...workbookParts({ S: strings }), 'xl/sharedStrings.xml': new Uint8Array(1 << 27) });

	test('what unpacks to more than 64 MB is refused, whatever its size is said to be', () => {
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(refused(bomb)).toMatchObject({ id: 'refused', detail: 'size' });
		expect(refused(patched(bomb, 24, 100))).toMatchObject({ id: 'refused', detail: 'size' });
	});
	test('so is what is encrypted, or of too many files', () => {
		const plain = workbook({ S: strings });
		expect(refused(patched(plain, 8, 1))).toMatchObject({ id: 'refused', detail: 'encrypted' });
		const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, '']));
		expect(refused(zipOf(many))).toMatchObject({ id: 'refused', detail: 'entries' });
	});
	test.each([
		['offsets', 42],
		['sizes', 20],
		['methods', 10],
		['lengths of names', 28],
	])('wrong %s give an error and no more', (_, field) => {
		for (const value of [0, 1, 0xffff, 0x7fffffff, 0xffffffff]) {
			const error = refused(patched(workbook({ S: strings }), field, value));
			if (error !== undefined) expect(error).toBeInstanceOf(ReadError);
		}
	});
	test('cut anywhere, it is damaged', () => {
		const bytes = workbook({ S: strings });
		for (let length = 0; length < bytes.length; length += 7) expect(refused(bytes.slice(0, length))).toBeInstanceOf(ReadError);
	});
});
