import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Finding } from '../../src/model.js';
import { lineOf } from '../../src/triage/record.js';
import { fromPython, missing, openpyxl, soffice } from '../helpers/outside.js';
import { projectWith, type Ran, run } from '../helpers/run.js';
import { termsWorkbook } from '../helpers/workbook.js';
import { decisionOn } from '../triage/decisions.js';

const call =
	'We shipped 400 gig modules to three customers.\n我們向三家客戶出貨 400 場演出模組。\nRevenue was $4.8 million in the year.\n當年營收為 48 萬美元。\n';
const findings: readonly Finding[] = audit(readDocument(new TextEncoder().encode(call), 'call.txt')).findings;
const [gig, scale] = findings as readonly [Finding, Finding];

/** A workbook as a vendor may send it back: the columns that count, and answers. */
function returned(...rows: readonly (readonly string[])[]): Uint8Array {
	return termsWorkbook([['file', 'fingerprint', 'answer', 'reason for the answer', 'new translation'], ...rows]);
}
const statuses = async (folder: string): Promise<readonly (readonly unknown[])[]> =>
	(await run(folder, 'check', 'call.txt', '--format', 'jsonl', '--dismissed')).out
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Finding)
		.map(({ rule, status, disputed = false }) => [rule, status, disputed]);

describe('a workbook that comes back', () => {
	test('is held against the documents it names; both voices are kept, disputes shown, and an arbiter closes them', async () => {
		const journal = `${lineOf(decisionOn(gig, { verdict: 'confirmed' }))}\n`;
		const folder = projectWith({
			'call.txt': call,
			'.bilint/decisions.jsonl': journal,
			'qa.xlsx': returned(
				['call.txt', gig.fingerprint, 'dispute', 'It is a tour.'],
				['call.txt', scale.fingerprint, '', '', '當年營收為 480 萬美元。'],
			),
			'arbiter.xlsx': returned(['call.txt', gig.fingerprint, 'accept', 'It is no tour.']),
		});
		const first = await run(folder, 'decisions', 'import', 'qa.xlsx');
		expect(first).toEqual({
			code: 0,
			out: 'call.txt:2  unit-sense\n  mei (reviewer) says confirmed\n  vendor (vendor) says dismissed: It is a tour.\n',
			err: 'qa.xlsx: 2 decisions taken over, 0 known already\n1 finding disputed; the word of an arbiter settles it (bilint review --voice arbiter)\n',
		});
		expect(await statuses(folder)).toEqual([
			['unit-sense', 'confirmed', true],
			['number-mismatch', 'fixed', false],
		]);
		expect((await run(folder, 'decisions', 'import', 'qa.xlsx')).err).toContain('qa.xlsx: 0 decisions taken over, 2 known already');
		expect(readFileSync(join(folder, '.bilint/decisions.jsonl'), 'utf8').startsWith(journal)).toBe(true);
		const last = await run(folder, 'decisions', 'import', 'arbiter.xlsx', '--voice', 'arbiter', '--by', 'Jun');
		expect(last).toEqual({ code: 0, out: '', err: 'arbiter.xlsx: 1 decision taken over, 0 known already\n' });
		expect((await statuses(folder))[0]).toEqual(['unit-sense', 'confirmed', false]);
	});

	test('finds the documents of its project from any folder of it, and what is said next can be done there', async () => {
		const root = projectWith({ '.git/HEAD': '', 'bilint.config.yaml': 'ruleset: 1\n', 'sub/call.txt': call, 'sub/in/readme.md': '' });
		const sub = join(root, 'sub');
		const found = (await run(sub, 'check', 'call.txt', '--format', 'jsonl')).out
			.trim()
			.split('\n')
			.map(line => JSON.parse(line) as Finding);
		const answers = found.map(({ file, rule, fingerprint }) => [
			file,
			fingerprint,
			'accept',
			'',
			rule === 'number-mismatch' ? '當年營收為 480 萬美元。' : '',
		]);
		writeFileSync(join(sub, 'qa.xlsx'), returned(...answers));
		expect(await run(sub, 'decisions', 'import', 'qa.xlsx')).toEqual({ code: 0, out: '', err: 'qa.xlsx: 2 decisions taken over, 0 known already\n' });
		expect((await run(sub, 'check', 'call.txt')).err).toContain(
			'sub/call.txt: 1 fix taken in review is not in the file yet: bilint fix call.txt --write\n',
		);
		expect((await run(join(sub, 'in'), 'check', '..')).err).toContain('bilint fix ../call.txt --write\n');
		expect((await run(sub, 'fix', 'call.txt')).out).toContain('\n--- call.txt\n+++ call.txt\n');
		expect((await run(join(sub, 'in'), 'decisions', 'import', '../qa.xlsx')).err).toBe('../qa.xlsx: 0 decisions taken over, 2 known already\n');
	});

	test('has its rows told that cannot be matched', async () => {
		const folder = projectWith({ 'call.txt': call, 'qa.xlsx': returned(['call.txt', 'v1:0', 'accept'], ['call.txt', scale.fingerprint, 'maybe']) });
		expect(await run(folder, 'decisions', 'import', 'qa.xlsx')).toEqual({
			code: 1,
			out: '',
			err: [
				'qa.xlsx: row 2 left out: no finding has the fingerprint "v1:0"',
				'qa.xlsx: row 3 left out: unexpected answer "maybe", expected accept or dispute',
				'qa.xlsx: 0 decisions taken over, 0 known already',
				'',
			].join('\n'),
		});
	});

	test('opens no document outside the folder unasked; one that is named it does', async () => {
		const away = projectWith({ 'call.txt': call });
		const folder = projectWith({
			'qa.xlsx': returned([join(away, 'call.txt'), gig.fingerprint, 'accept'], ['../call.txt', scale.fingerprint, 'accept']),
		});
		const { code, err } = await run(folder, 'decisions', 'import', 'qa.xlsx');
		expect(code).toBe(1);
		expect(err).toContain('../call.txt: is not in the project’s folder; name it after the workbook to hold its rows against it');
		writeFileSync(join(folder, 'call.txt'), call);
		expect((await run(folder, 'decisions', 'import', 'qa.xlsx', 'call.txt')).err).toBe('qa.xlsx: 2 decisions taken over, 0 known already\n');
	});

	test.each([
		['bilint: qa.xlsx: no workbook of bilint: expected a sheet with the columns fingerprint and answer\n', termsWorkbook([['a', 'b']])],
		['bilint: qa.xlsx: is a binary file, expected text\n', zipSync({ 'a.xml': strToU8('<a/>') })],
		['bilint: qa.xlsx: is not well-formed: the archive is cut short\n', strToU8('no workbook')],
	])('or none, is exit 2: %s', async (err, bytes) => {
		const folder = projectWith({ 'qa.xlsx': bytes });
		expect(await run(folder, 'decisions', 'import', 'qa.xlsx')).toEqual({ code: 2, out: '', err });
	});
});

/** Types answers into the findings sheet as a person does, and saves the workbook anew. */
const answer = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], rich_text=True) if 'rich' in sys.argv else openpyxl.load_workbook(sys.argv[1])
sheet = book['Findings']
head = {cell.value: cell.column for cell in sheet[1]}
for row in range(2, sheet.max_row + 1):
    rule = sheet.cell(row, head['rule']).value
    sheet.cell(row, head['answer']).value = 'dispute' if rule == 'unit-sense' else 'accept'
    sheet.cell(row, head['reason for the answer']).value = '理由 <b> & "' + rule
book.save(sys.argv[2])
print('null')
`;

describe('the workbook of this program', () => {
	const came = async (folder: string, file: string): Promise<Ran> => run(folder, 'decisions', 'import', file);
	const expected = [
		['unit-sense', 'dismissed', false],
		['number-mismatch', 'confirmed', false],
	];

	test.skipIf(!openpyxl)('answered and saved by openpyxl comes back whole', async () => {
		const folder = projectWith({ 'call.txt': call });
		await run(folder, 'check', 'call.txt', '--report', 'xlsx=qa.xlsx');
		fromPython(openpyxl ?? '', answer, [join(folder, 'qa.xlsx'), join(folder, 'back.xlsx')]);
		expect(await came(folder, 'back.xlsx')).toEqual({ code: 0, out: '', err: 'back.xlsx: 2 decisions taken over, 0 known already\n' });
		expect(await statuses(folder)).toEqual(expected);
		expect(readFileSync(join(folder, '.bilint/decisions.jsonl'), 'utf8')).toContain('理由 <b> & \\"unit-sense');
		// The next report carries the answers along, and they are no news.
		await run(folder, 'check', 'call.txt', '--report', 'xlsx=next.xlsx', '--dismissed');
		expect((await came(folder, 'next.xlsx')).err).toBe('next.xlsx: 0 decisions taken over, 2 known already\n');
	});

	test.skipIf(!openpyxl || !soffice)(
		'saved once more by LibreOffice comes back whole',
		async () => {
			const folder = projectWith({ 'call.txt': call });
			await run(folder, 'check', 'call.txt', '--report', 'xlsx=qa.xlsx');
			fromPython(openpyxl ?? '', answer, [join(folder, 'qa.xlsx'), join(folder, 'back.xlsx')]);
			const convert = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'xlsx', '--outdir', join(folder, 'office')];
			spawnSync(soffice ?? '', [...convert, join(folder, 'back.xlsx')]);
			expect((await came(folder, 'office/back.xlsx')).err).toBe('office/back.xlsx: 2 decisions taken over, 0 known already\n');
			expect(await statuses(folder)).toEqual(expected);
		},
		120_000,
	);
});
if (!openpyxl) missing('openpyxl');
if (!soffice) missing('LibreOffice');
