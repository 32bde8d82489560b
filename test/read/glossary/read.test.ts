import { describe, expect, test } from 'vitest';
import { lintGlossary } from '../../../src/read/glossary/conflicts.js';
import { GlossaryError } from '../../../src/read/glossary/glossary-error.js';
import { readGlossary } from '../../../src/read/glossary/read.js';
import { ReadError } from '../../../src/read/read-error.js';
import { termsWorkbook } from '../../helpers/workbook.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const terms = (data: Uint8Array, file: string): readonly string[] =>
	readGlossary(data, file).entries.map(({ english, row }) => `${row} ${english[0]}`);

describe('a glossary is read by its name', () => {
	const rows = [
		['en', 'zh-TW', 'status'],
		['revenue', '營收', ''],
		['AOC', '', 'do not translate'],
	];
	test.each([
		['csv', bytes(rows.map(row => row.join(',')).join('\n'))],
		['tsv', bytes(`\ufeff${rows.map(row => row.join('\t')).join('\r\n')}`)],
		['xlsx', termsWorkbook(rows)],
		['YAML', bytes('\n- {en: revenue, zh-TW: 營收}\n- {en: AOC, dnt: yes}\n')],
	])('%s', (ending, data) => expect(terms(data, `a.b.${ending}`)).toEqual(['2 revenue', '3 AOC']));
	test('the first sheet with an English column is it', () =>
		expect(
			terms(
				termsWorkbook([], {
					'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Notes" r:id="a"/><sheet name="Terms" r:id="b"/></sheets></workbook>',
					'xl/_rels/workbook.xml.rels':
						'<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
					'xl/worksheets/sheet1.xml':
						'<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>About</t></is></c></row></sheetData></worksheet>',
					'xl/worksheets/sheet2.xml':
						'<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>en</v></c><c r="B1" t="str"><v>zh</v></c></row><row r="4"><c r="A4" t="str"><v>wafer</v></c><c r="B4" t="str"><v>晶圓</v></c></row></sheetData></worksheet>',
				}),
				'a.xlsx',
			),
		).toEqual(['4 wafer']));
	test('cells are named in errors', () =>
		expect(() =>
			readGlossary(
				termsWorkbook([
					['en', 'zh-TW', 'status'],
					['a', '甲', 'maybe'],
				]),
				'a.xlsx',
			),
		).toThrow(expect.objectContaining({ id: 'status', file: 'a.xlsx', facts: expect.objectContaining({ cell: 'C2' }) })));
	test('other files are not', () =>
		expect(() => readGlossary(bytes('x'), 'a.docx')).toThrow(expect.objectContaining({ id: 'format', file: 'a.docx' })));
	test('bytes that are no text are not', () => expect(() => readGlossary(new Uint8Array([0x65, 0xff, 0xfe]), 'a.csv')).toThrow(ReadError));
});

describe('a glossary that contradicts itself is refused', () => {
	const csv = (text: string) => () => readGlossary(bytes(`en,zh-TW,status,use\n${text}`), 'a.csv');
	test('right and wrong at once', () => {
		expect(csv('revenue,營收,,\nRevenue,營收,forbidden,\n')).toThrow(GlossaryError);
		expect(csv('revenue,營收,,\nRevenue,營收,forbidden,\n')).toThrow(
			expect.objectContaining({ id: 'contradiction', facts: expect.objectContaining({ line: 3, other: 2 }) }),
		);
	});
	test('in another variety of Chinese it may be', () =>
		expect(() => readGlossary(bytes('en,zh-TW,zh-CN,zh-CN status\nrevenue,收入,,\nrevenue,,收入,forbidden\n'), 'a.csv')).not.toThrow());
	test('a circle of what to use instead', () =>
		expect(csv('guidance,指導,forbidden,指引\nguidance,指引,forbidden,財測\nguidance,財測,forbidden,指導\n')).toThrow(
			expect.objectContaining({ id: 'cycle', facts: expect.objectContaining({ detail: '指導 → 指引 → 財測 → 指導' }) }),
		));
	test('a way that ends is none', () => expect(csv('guidance,指導,forbidden,指引\nguidance,指引,deprecated,財測\nguidance,財測,,\n')).not.toThrow());
});

test('lint names duplicates, conflicts, empty terms, scripts and drafts', () => {
	const glossary = readGlossary(
		bytes(
			'en,zh-TW,zh-CN,status\nrevenue,營收,收入,\nrevenue,營收,收入,\nrevenue,收入,,\ncolor,,,\nlane,lane x,,\nwafer,晶圆,晶圓,\nramp,放量,,draft\nAOC,AOC,,\nfab,晶圓廠,,admitted\nfab,工廠,,\n',
		),
		'a.csv',
	);
	expect(lintGlossary(glossary).map(({ id, row, detail, other }) => [id, row, detail, other])).toEqual([
		['duplicate', 3, '', 2],
		['conflict', 4, '收入', 2],
		['no-rendering', 5, '', undefined],
		['not-chinese', 6, 'lane x', undefined],
		['script', 7, '晶圆', undefined],
		['script', 7, '晶圓', undefined],
		['draft', 8, '', undefined],
	]);
});
