import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../reports/workbook.js';
import { xlsx } from '../../reports/xlsx.js';
import { compression } from '../../src/commands/report.js';
import { columns } from '../../src/messages/quality.js';
import type { Report } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { fromPython, missing, openpyxl, soffice } from '../helpers/outside.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { audit, finding, report, reviewedReport, sampleReport } from './samples.js';

/** Compressed as the program does. */
const bytesOf = (of: Report, mostRows?: number): Buffer => Buffer.concat([...xlsx(of, { compression }, mostRows)]);

/** The XML parts of a workbook, each of which must be well formed. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
	const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(content)]));
	for (const [name, xml] of parts) {
		const parser = new SaxesParser({ xmlns: true });
		parser.on('error', error => {
			throw new Error(`${name}: ${error.message}`);
		});
		parser.write(xml).close();
	}
	return parts;
}

const sheetOf = (bytes: Uint8Array, number: number): string => partsOf(bytes).get(`xl/worksheets/sheet${number}.xml`) ?? '';

/** What openpyxl makes of a workbook: per sheet its name, rows, frozen pane, filter and drop-downs. Formulas and escapes come as they stand. */
const readByOpenpyxl = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def value(cell):
    v = cell.value
    return {'date': v.isoformat()} if hasattr(v, 'isoformat') else v
print(json.dumps([{
    'name': sheet.title,
    'rows': [[value(cell) for cell in row] for row in sheet.iter_rows()],
    'types': sorted({cell.data_type for row in sheet.iter_rows() for cell in row}),
    'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
    'choices': [[str(v.sqref), v.formula1] for v in sheet.data_validations.dataValidation],
} for sheet in book]))
`;

interface ReadSheet {
	readonly name: string;
	readonly rows: readonly (readonly unknown[])[];
	readonly types: readonly string[];
	readonly frozen: string | null;
	readonly filter: string | null;
	readonly choices: readonly (readonly [string, string])[];
}

function fileOf(bytes: Uint8Array): string {
	const path = join(mkdtempSync(join(tmpdir(), 'bilint-xlsx-')), 'qa.xlsx');
	writeFileSync(path, bytes);
	return path;
}

const read = (bytes: Uint8Array): readonly ReadSheet[] => fromPython(openpyxl ?? '', readByOpenpyxl, [fileOf(bytes)]) as readonly ReadSheet[];

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[701, 'ZZ'],
	[702, 'AAA'],
])('column %d is %s', (index, name) => expect(columnName(index)).toBe(name));

test('is the same workbook where a page compresses it', () => {
	for (const of of [reviewedReport(), hostileReport()]) expect(partsOf(Buffer.concat([...xlsx(of)]))).toEqual(partsOf(bytesOf(of)));
});

describe('the workbook', () => {
	test('has its sheets, with frozen headers, filters and a drop-down for the answer', () => {
		const parts = partsOf(bytesOf(reviewedReport()));
		const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
		expect(names).toEqual(['Scorecard', 'Findings', 'By cause', 'By rule', 'By file']);
		const findings = parts.get('xl/worksheets/sheet2.xml') ?? '';
		expect(findings).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
		expect(findings).toContain('<autoFilter ref="A1:W6"/>');
		expect(findings).toContain('sqref="T2:T6"><formula1>"accept,dispute"</formula1>');
	});

	test('marks the evidence', () => {
		expect(sheetOf(bytesOf(reviewedReport()), 2)).toContain(
			'<r><t xml:space="preserve">我們在本季出貨第一批 </t></r><r><rPr><b/><color rgb="FFC00000"/><sz val="11"/><rFont val="Calibri"/><family val="2"/></rPr><t>800 場演出</t></r>',
		);
	});

	test('is the same bytes each time, whatever the clock and its zone', () => {
		const [first, second] = [bytesOf(sampleReport()), bytesOf(sampleReport())];
		expect(first.equals(second)).toBe(true);
		const zone = process.env.TZ;
		try {
			process.env.TZ = 'Pacific/Kiritimati';
			expect(bytesOf(sampleReport()).equals(first)).toBe(true);
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});

	test('puts what a sheet cannot hold on the next', () => {
		const findings = Array.from({ length: 7 }, (_, i) => finding({ fingerprint: `v1:${i}` }));
		const parts = partsOf(bytesOf(report([audit(findings)]), 4));
		const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
		expect(names.slice(1, 4)).toEqual(['Findings', 'Findings (2)', 'Findings (3)']);
		const prints = [2, 3, 4].map(number => [...(parts.get(`xl/worksheets/sheet${number}.xml`) ?? '').matchAll(/v1:\d/g)].map(([print]) => print));
		expect(prints).toEqual([['v1:0', 'v1:1', 'v1:2'], ['v1:3', 'v1:4', 'v1:5'], ['v1:6']]);
	});

	test('holds no formula, whatever the texts', () => {
		for (const xml of partsOf(bytesOf(hostileReport())).values()) expect(xml).not.toMatch(/<f[\s>]/);
	});

	test('cuts a text at what a cell holds, and says so', () => {
		const text = '長'.repeat(1_000_000);
		const xml = sheetOf(
			bytesOf(report([audit([finding({ target: { line: 1, text, spans: [[40_000, 40_001]] }, source: { line: 1, text, spans: [] } })])])),
			2,
		);
		const cells = [...xml.matchAll(/<is>(.*?)<\/is>/g)].map(([, cell]) => (cell ?? '').replace(/<[^>]+>/g, '')).filter(cell => cell.startsWith('長'));
		for (const cell of cells) {
			expect(cell.length).toBeLessThanOrEqual(32_767);
			expect(cell.endsWith('… (cut; whole in the json report)')).toBe(true);
		}
		expect(cells.length).toBeGreaterThanOrEqual(2);
	});

	test('keeps 253 line feeds of a cell and shows the others', () => {
		const xml = sheetOf(bytesOf(report([audit([finding({ target: { line: 1, text: 'a\n'.repeat(300), spans: [] } })])])), 2);
		const [cell = ''] = /a\n[^<]*/.exec(xml) ?? [];
		expect([cell.split('\n').length - 1, cell.split('␊').length - 1]).toEqual([253, 47]);
	});
});

describe.skipIf(!openpyxl)('openpyxl', () => {
	test('reads types, decisions and the vendor’s columns', () => {
		const [scorecard, findings, causes, rules, files] = read(bytesOf(reviewedReport()));
		expect(findings).toMatchObject({ name: 'Findings', frozen: 'A2', filter: 'A1:W6', choices: [['T2:T6', '"accept,dispute"']] });
		const row = Object.fromEntries(columns.map((column, i) => [column, findings?.rows[2]?.[i]]));
		expect(row).toMatchObject({
			file: 'call.txt',
			line: 12,
			severity: 'critical',
			confidence: 0.98,
			target: '我們在本季出貨第一批 800 場演出模組，客戶的反應非常好。',
			status: 'confirmed',
			date: { date: '2026-02-03T04:05:06' },
			answer: null,
			fingerprint: 'v1:2',
		});
		expect(scorecard?.rows[1]?.[0]).toBe('No verdict yet: 1 finding that carries points is not reviewed');
		expect([causes, rules, files].map(sheet => sheet?.rows.length)).toEqual([3, 3, 2]);
	});

	test('reads hostile texts as texts', () => {
		const findings = read(bytesOf(hostileReport()))[1];
		expect(findings?.types.filter(type => type === 'f')).toEqual([]);
		const at = columns.indexOf('target');
		const cells = findings?.rows.slice(1).map(row => row[at] ?? '');
		const shown = (text: string): string =>
			text
				.split(/([\n\t])/)
				.map((part, i) => (i % 2 === 1 ? part : visible(part)))
				.join('');
		// openpyxl does not undo the escape of `_x0041_`, as Excel does (ST_Xstring).
		expect(cells?.map(cell => String(cell).replace(/_x005F_/g, '_'))).toEqual(hostileTexts.map(shown));
	});
});
if (!openpyxl) missing('openpyxl');

/** Slow to start, so it is not installed in CI; run by hand where it is. */
describe.skipIf(!soffice)('LibreOffice', () => {
	test('opens it, and its own copy reads the same', () => {
		const path = fileOf(bytesOf(reviewedReport()));
		const folder = join(path, '..');
		const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';
		spawnSync(soffice ?? '', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', csv, '--outdir', folder, path]);
		const text = readFileSync(join(folder, 'qa-Findings.csv'), 'utf8');
		expect(text).toContain('我們在本季出貨第一批 800 場演出模組，客戶的反應非常好。');
		expect(
			text
				.trimEnd()
				.split('\n')
				.filter(line => /v1:\d/.test(line)),
		).toHaveLength(5);
	});
});
if (!soffice) missing('LibreOffice');
