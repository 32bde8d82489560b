/** Reports that stand among the documents: they are known for what they are, and a second run is as the first. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reports } from '../../reports/index.js';
import { isOwnReport } from '../../src/commands/own-reports.js';
import { openpyxl } from '../helpers/outside.js';
import { projectWith, run } from '../helpers/run.js';
import { workbook } from '../helpers/workbook.js';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const wrong = 'Revenue was $4.8 million.\t營收為 48 萬美元。\nAbout 2.3 million people visited.\t約有 23 萬人造訪。\n';
const good = 'Good morning, all.\t各位早安。\n';
const reportArgs = reports.flatMap(({ id, extension }) => ['--report', `${id}=d/qa-${id}.${extension}`]);
const names = reports.map(({ id, extension }) => `qa-${id}.${extension}`);

describe.each(['en', 'zh-Hant'])('%s', lang => {
	describe.each([
		['with findings', wrong],
		['with none', good],
		['with a finding that a baseline holds', `${good}Revenue was $4.8 million.\t營收為 48 萬美元。\n`],
	])('%s', (what, content) => {
		const project = async (): Promise<string> => {
			const root = projectWith({ 'd/p.tsv': content, 'd/note.txt': 'English alone.\n' });
			if (what.endsWith('holds')) await run(root, 'baseline', 'd');
			return root;
		};

		test('the second run of every report is as the first', async () => {
			const root = await project();
			const all = async () => ({
				...(await run(root, 'check', 'd', ...reportArgs, '--lang', lang, '--label', 'A')),
				bytes: names.map(name => digest(readFileSync(join(root, 'd', name)))),
			});
			const first = await all();
			expect(first.code).toBe(content === wrong ? 1 : 0);
			expect(await all()).toEqual(first);
		});

		test('a run that writes none passes them over, by name', async () => {
			const root = await project();
			const before = await run(root, 'check', 'd', '--format', 'jsonl');
			await run(root, 'check', 'd', ...reportArgs, '--lang', lang);
			const after = await run(root, 'check', 'd', '--format', 'jsonl');
			expect([after.code, after.out]).toEqual([before.code, before.out]);
			const said = after.err.split('\n').slice(0, -1);
			const passedOver = names.filter(name => !name.endsWith('.json'));
			const known = passedOver.map(name => `d/${name}: is a report of bilint; passed over`);
			// What is empty says nothing of whose it is.
			const empty = passedOver
				.filter(name => readFileSync(join(root, 'd', name)).length === 0)
				.map(name => `d/${name}: not in both languages; passed over`);
			expect(new Set(said)).toEqual(
				new Set([
					'd/note.txt: not in both languages; passed over',
					...known.filter(line => !empty.some(each => each.split(':')[0] === line.split(':')[0])),
					...empty,
				]),
			);
		});
	});

	test('so are the comparison of deliveries, the audit of a page, and journals', async () => {
		const root = projectWith({ 'a/p.tsv': wrong, 'b/p.tsv': good, 'c/p.tsv': wrong });
		for (const [from, to] of [
			['a', 'b'],
			['b', 'a'],
			['a', 'c'],
			['a', 'a'],
		] as const)
			for (const format of ['text', 'markdown', 'json']) {
				const name = `${to}/diff-${from}-${format}.txt`;
				const args = ['diff', from, to, '--format', format, '-o', name, '--lang', lang];
				const first = await run(root, ...args, '--quiet');
				expect(first.err, name).toBe('');
				const bytes = readFileSync(join(root, name));
				expect(await run(root, ...args, '--quiet'), name).toEqual(first);
				expect(readFileSync(join(root, name)), name).toEqual(bytes);
				expect(await isOwnReport(bytes), name).toBe(true);
			}
		expect((await run(root, 'check', 'a', '--format', 'csv', '--quiet')).out.split('\r\n')).toHaveLength(4);
	});
});

test('a baseline may stand among the documents', async () => {
	const root = projectWith({ 'p.tsv': wrong });
	for (const content of [wrong, good, wrong]) {
		writeFileSync(join(root, 'p.tsv'), content);
		for (const args of [
			['baseline', '.'],
			['baseline', '.', '--prune'],
			['baseline', '.', '--baseline', 'base.txt'],
		])
			expect(await run(root, ...args)).toMatchObject({
				code: 0,
				err: expect.stringMatching(/^(?:base\.txt: is a report[^\n]*\n)?\S+: (?:wrote|removed)[^\n]*\n$/),
			});
	}
});

test('named, a report is an error; with --skip-foreign it is passed over, with --input-format it is audited', async () => {
	const root = projectWith({ 'p.tsv': wrong });
	await run(root, 'check', 'p.tsv', '--report', 'csv=qa.csv');
	const args = ['check', 'p.tsv', 'qa.csv', '--format', 'csv'];
	expect(await run(root, ...args)).toMatchObject({
		code: 2,
		err: 'qa.csv: is a report of bilint, expected a document; with --input-format it is audited all the same\n',
	});
	expect((await run(root, ...args, '--lang', 'zh-Hant')).err).toContain('qa.csv：這是 bilint 的報告');
	expect(await run(root, ...args, '--skip-foreign')).toMatchObject({ code: 1, err: 'qa.csv: is a report of bilint; passed over\n' });
	expect((await run(root, 'check', 'qa.csv', '--format', 'jsonl', '--input-format', 'csv')).out).toContain('"file":"qa.csv"');
});

test('what only looks alike is a document', async () => {
	const alike = {
		'a.csv': 'file,line,source,target\r\nx,1,Revenue was $4.8 million.,營收為 48 萬美元。\r\n',
		'a.txt': '# Translation audit\nRevenue was $4.8 million.\n# 翻譯\n營收為 48 萬美元。\n',
		'b.txt': '✖ The revenue was $4.8 million.\n✖ 營收為 48 萬美元。\n',
	};
	const root = projectWith({
		...alike,
		'a.xlsx': workbook({
			Findings: [
				['file', 'English', 'Chinese'],
				['x', 'Revenue was $4.8 million.', '營收為 48 萬美元。'],
			],
		}),
	});
	const { out, err } = await run(root, 'check', '.', '--format', 'jsonl');
	expect(err).toBe('');
	for (const name of [...Object.keys(alike), 'a.xlsx']) expect(out).toContain(`"file":"${name}"`);
	for (const name of Object.keys(alike))
		expect(await run(root, 'check', '.', '--report', `csv=${name}`)).toMatchObject({
			code: 2,
			err: `bilint: ${name}: is one of the files that are audited, expected another name\n`,
		});
});

test.skipIf(!openpyxl)('a workbook that another program saved is known too', async () => {
	const root = projectWith({ 'p.tsv': wrong });
	await run(root, 'check', 'p.tsv', '--report', 'xlsx=qa.xlsx');
	const script = 'import openpyxl,sys\nb=openpyxl.load_workbook(sys.argv[1]); b.save(sys.argv[1])';
	expect(spawnSync(openpyxl ?? '', ['-c', script, join(root, 'qa.xlsx')]).status).toBe(0);
	expect(await isOwnReport(readFileSync(join(root, 'qa.xlsx')))).toBe(true);
});

test('a page is known after somebody saved it', async () => {
	const root = projectWith({ 'p.tsv': wrong });
	await run(root, 'check', 'p.tsv', '--report', 'html=qa.html');
	writeFileSync(join(root, 'qa.html'), `\ufeff${readFileSync(join(root, 'qa.html'), 'utf8').replaceAll('\n', '\r\n')}`);
	expect((await run(root, 'check', '.')).err).toBe('qa.html: is a report of bilint; passed over\n');
});
