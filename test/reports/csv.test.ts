import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../reports/csv.js';
import { columns } from '../../src/messages/quality.js';
import type { Report } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { fromPython, missing, python } from '../helpers/outside.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { audit, finding, report, reviewedReport } from './samples.js';

const written = (of: Report): string => [...csv(of)].join('');

/** RFC 4180, read by the letter: fields in quotes may hold commas, line ends and doubled quotes; lines end in CR LF. */
function parse(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

/** As a cell shows it: line feeds and tabs as they are, what else is hidden by its escape. */
const shown = (text: string): string =>
	text
		.split(/([\n\t])/)
		.map((part, i) => (i % 2 === 1 ? part : visible(part)))
		.join('');

const cellsOf = (of: Report, column: (typeof columns)[number]): readonly string[] =>
	parse(written(of))
		.slice(1)
		.map(row => row[columns.indexOf(column)] ?? '');

describe('csv', () => {
	test('a header, and a row a finding with its decisions', () => {
		const [head, ...rows] = parse(written(reviewedReport()));
		expect(head).toHaveLength(columns.length);
		expect(rows).toHaveLength(5);
		const [, confirmed, disputed, fixed] = rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
		expect(confirmed).toMatchObject({
			file: 'call.txt',
			line: '12',
			rule: 'unit-sense',
			category: 'unit',
			mqm: 'Mistranslation',
			severity: 'critical',
			confidence: '0.98',
			found: '800 場演出',
			expected: '800G',
			suggestion: '我們在本季出貨第一批 800G模組，客戶的反應非常好。',
			status: 'confirmed',
			reviewer: 'Mei',
			responsible: 'engine',
			reason: 'A data rate.',
			date: '2026-02-03T04:05:06.000Z',
			answer: '',
			fingerprint: 'v1:2',
		});
		expect(disputed).toMatchObject({ status: 'confirmed (disputed)', answer: 'dispute', answerReason: 'That is what the client calls them.' });
		expect(fixed).toMatchObject({ status: 'fixed', suggestion: '我們在本季出貨第一批 800G 模組，客戶的反應很好。' });
	});

	test('says which encoding it is in, and ends lines as RFC 4180 has it', () => {
		const text = written(reviewedReport());
		expect(text.startsWith('\ufefffile,line,cause')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
	});

	test('no cell begins like a formula, and one apostrophe less is the text', () => {
		for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '\t', '\n']) {
			const [cell = ''] = cellsOf(report([audit([finding({ target: { line: 1, text: `${start}1`, spans: [] } })])]), 'target');
			expect(cell).toBe(`'${start}1`);
		}
		expect(cellsOf(report([audit([finding({ target: { line: 1, text: '1-2', spans: [] } })])]), 'target')).toEqual(['1-2']);
	});

	test('hostile texts stay in their cells, visible, and begin no formula', () => {
		const cells = cellsOf(hostileReport(), 'target');
		expect(cells).toHaveLength(hostileTexts.length);
		for (const [i, text] of hostileTexts.entries()) {
			const cell = cells[i] ?? '';
			expect(cell, JSON.stringify(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
			expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(shown(text));
		}
	});

	test('any text comes back, one apostrophe aside', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), text => {
				const [cell = ''] = cellsOf(report([audit([finding({ target: { line: 1, text: `x${text}`, spans: [] } })])]), 'target');
				expect(cell).toBe(shown(`x${text}`));
			}),
		);
	});

	test.skipIf(!python)('Python reads the same', () => {
		const script =
			'import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", newline="")))))';
		for (const of of [reviewedReport(), hostileReport()]) {
			const text = written(of);
			expect(fromPython(python ?? '', script, [], Buffer.from(text))).toEqual(parse(text));
		}
	});
	if (!python) missing('Python');
});
