/** What of a folder is audited, and what is said of the rest. */

import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectWith, run } from '../helpers/run.js';

const wrong = 'Revenue was $4.8 million.\t營收為 48 萬美元。\n';
const good = 'Good morning, all.\t各位早安。\n';

/** The documents that findings are in, one a finding, and what was said. */
async function audited(root: string, ...args: readonly string[]): Promise<{ files: readonly string[]; err: string }> {
	const { out, err } = await run(root, 'check', '--format', 'jsonl', ...args);
	return {
		files: out
			.trim()
			.split('\n')
			.flatMap(line => (line === '' ? [] : [(JSON.parse(line) as { readonly file: string }).file])),
		err,
	};
}

describe.each([
	['a folder', ['d'], {}],
	['a pattern', [], { 'bilint.config.yaml': 'files: ["d/**/*.tsv"]\n' }],
] as const)('links in %s', (_, args, config) => {
	const project = (more: Readonly<Record<string, string>> = {}): string => projectWith({ ...config, 'real.tsv': wrong, 'd/ok.tsv': good, ...more });

	test('to files are audited, by the name of the link', async () => {
		const root = project();
		symlinkSync('../real.tsv', join(root, 'd/l.tsv'));
		symlinkSync('l.tsv', join(root, 'd/m.tsv'));
		expect(await audited(root, ...args)).toEqual({ files: ['d/l.tsv', 'd/m.tsv'], err: '' });
	});
	test('to files that are audited anyway are those files, once', async () => {
		const root = project({ 'd/sub/z.tsv': wrong });
		symlinkSync('sub/z.tsv', join(root, 'd/a.tsv'));
		expect(await audited(root, ...args)).toEqual({ files: ['d/sub/z.tsv'], err: '' });
	});
	test('that lead nowhere, or in a circle, are named', async () => {
		const root = project();
		symlinkSync('../gone.tsv', join(root, 'd/l.tsv'));
		symlinkSync('o.tsv', join(root, 'd/o.tsv'));
		const said = 'is a link that leads nowhere; passed over\n';
		expect(await audited(root, ...args)).toEqual({ files: [], err: `d/l.tsv: ${said}d/o.tsv: ${said}` });
		expect((await audited(root, ...args, '--quiet')).err).toBe('');
		expect((await run(root, 'check', ...args, '--lang', 'zh-Hant')).err).toContain('d/l.tsv：這個連結所指的檔案不存在，已略過\n');
	});
	test('to folders are not followed: one above goes in no circle, one elsewhere is named', async () => {
		const root = project({ 'elsewhere/e.tsv': wrong, 'd/sub/s.tsv': wrong });
		symlinkSync('..', join(root, 'd/sub/up'));
		symlinkSync('sub', join(root, 'd/again'));
		expect(await audited(root, ...args)).toEqual({ files: ['d/sub/s.tsv'], err: '' });
		unlinkSync(join(root, 'd/sub/up'));
		symlinkSync('../../elsewhere', join(root, 'd/sub/there'));
		expect((await audited(root, ...args)).err).toMatch(/^d\/sub\/there: is a link to a folder/);
		expect((await audited(root, ...args, ...(args.length > 0 ? ['d/sub/there'] : []))).files).toContain(
			args.length > 0 ? 'd/sub/there/e.tsv' : 'd/sub/s.tsv',
		);
	});
	test('are guarded as what they lead to', async () => {
		const root = project();
		symlinkSync('../real.tsv', join(root, 'd/l.tsv'));
		expect(await run(root, 'check', ...args, '--report', 'csv=real.tsv')).toMatchObject({
			code: 2,
			err: 'bilint: real.tsv: is one of the files that are audited, expected another name\n',
		});
	});
});

test('both sides of a pair may be links', async () => {
	const root = projectWith({
		'bilint.config.yaml': 'files: [{ source: "docs/en/*.md", target: "docs/zh/*.md" }]\n',
		'store/1': 'Revenue was $4.8 million.\n',
		'store/2': '營收為 48 萬美元。\n',
		'docs/en/x.md': 'Good morning.\n',
		'docs/zh/x.md': '早安。\n',
	});
	symlinkSync('../../store/1', join(root, 'docs/en/a.md'));
	symlinkSync('../../store/2', join(root, 'docs/zh/a.md'));
	expect(await audited(root)).toEqual({ files: ['docs/zh/a.md'], err: '' });
});
