/** Files that the program writes, as people meet them: each whole or not at all, and never in the place of what it reads. */

import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, git, type Program, programOf } from '../helpers/process.js';
import { run } from '../helpers/run.js';

const wrong = 'Revenue was $4.8 million.\t營收為 48 萬美元。\nAbout 2.3 million people visited.\t約有 23 萬人造訪。\n';

let program: Program;
beforeAll(async () => {
	program = await programOf();
});

describe('a file that cannot be written is one line and exit 2, and nothing says that it was written', () => {
	test.skipIf(!existsSync('/dev/full'))('a baseline on a full disk', () => {
		const cwd = folderOf({ 'p.tsv': wrong });
		expect(program(['baseline', 'p.tsv', '--baseline', '/dev/full'], { cwd })).toEqual({
			code: 2,
			stdout: '',
			stderr: 'bilint: /dev/full: cannot be written: the disk is full\n',
		});
	});

	test.each(['folder', 'gone/baseline.json'])('a baseline into %s', path => {
		const cwd = folderOf({ 'p.tsv': wrong });
		mkdirSync(join(cwd, 'folder'));
		const { code, stdout, stderr } = program(['baseline', 'p.tsv', '--baseline', path], { cwd });
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(new RegExp(`^bilint: ${path}: cannot be written: [^\\n]+\\n$`));
		expect(readdirSync(cwd).sort()).toEqual(['folder', 'p.tsv']);
	});

	test('what init writes', () => {
		const cwd = folderOf({ 'p.tsv': wrong, '.github': 'no folder' });
		const { code, stderr } = program(['init', '--workflow', 'github'], { cwd });
		expect(code).toBe(2);
		expect(stderr).toMatch(/\nbilint: \.github\/workflows: cannot be written: [^\n]+\n$/);
		expect(stderr).not.toContain('bilint.yml');
	});
});

describe('a job summary that cannot be written', () => {
	test.each(['/nonexistent/summary', '.', ...(existsSync('/dev/full') ? ['/dev/full'] : [])])(
		'%s is one line and exit 2, and the annotations are there',
		path => {
			const cwd = folderOf({ 'p.tsv': wrong });
			const { code, stdout, stderr } = program(['check', 'p.tsv', '--format', 'github'], { cwd, env: { GITHUB_STEP_SUMMARY: path } });
			expect([code, stderr.split('\n').length]).toEqual([2, 2]);
			expect(stderr).toContain(`bilint: ${path}: cannot be written: `);
			expect(stdout.match(/^::error file=p\.tsv,/gm)).toHaveLength(2);
		},
	);
});

describe('nothing is written over what is read or kept', () => {
	const audited = 'is one of the files that are audited, expected another name\n';
	const kept = 'is a configuration, glossary, baseline or record of the project, expected another name\n';
	const terms = 'en,zh-TW\nrevenue,營收\n';
	const files = {
		'bilint.config.yaml': 'ruleset: 1\nextends: [base.yaml]\nglossaries: [own.csv]\nbaseline: base.json\n',
		'base.yaml': 'locale: zh-TW\n',
		'own.csv': terms,
		'terms.csv': terms,
		'docs/p.tsv': wrong,
		'docs/q.tsv': wrong,
		'docs/only.txt': 'English alone.\n',
		'docs/en.json': '{"a": "Revenue"}',
		'docs/bad.txt': Uint8Array.of(0x61, 0xff, 0xfe, 0x62, 0x0a),
		'other/p.tsv': wrong,
		'base.json': '{\n"schema": 1,\n"findings": [\n]\n}\n',
		'.bilint/decisions.jsonl': '',
		'.bilint/accepted.jsonl': '',
		'.bilint/glossary.tsv': 'en\tzh-TW\nprofit\t利潤\n',
		'.bilint/history.jsonl': '',
		'words.jsonl': '',
	};
	const project = (): string => {
		const root = folderOf(files);
		git(root, ['init', '-q']);
		symlinkSync('docs/p.tsv', join(root, 'link.tsv'));
		symlinkSync('docs', join(root, 'linked'));
		linkSync(join(root, 'docs/p.tsv'), join(root, 'hard.tsv'));
		return root;
	};
	test.each<[where: string, args: string, path: string, why: string]>([
		['docs', 'check p.tsv --report jsonl=p.tsv', 'p.tsv', audited],
		['docs', 'check --source q.tsv --target p.tsv --report jsonl=q.tsv', 'q.tsv', audited],
		['', 'check docs/p.tsv --report csv=link.tsv', 'link.tsv', audited],
		['', 'check link.tsv --report csv=docs/p.tsv', 'docs/p.tsv', audited],
		['', 'check docs/p.tsv --report csv=linked/p.tsv', 'linked/p.tsv', audited],
		['', 'check docs/p.tsv --report csv=hard.tsv', 'hard.tsv', audited],
		['', 'check docs --report csv=docs/only.txt', 'docs/only.txt', audited],
		['', 'check docs --report csv=docs/bad.txt', 'docs/bad.txt', audited],
		['', 'check docs --report csv=docs/en.json', 'docs/en.json', audited],
		['', 'diff docs other -o other/p.tsv', 'other/p.tsv', audited],
		['', 'diff docs other -o docs/p.tsv', 'docs/p.tsv', audited],
		['', 'baseline docs/p.tsv --baseline docs/p.tsv', 'docs/p.tsv', audited],
		['docs', 'baseline p.tsv --baseline ../own.csv', '../own.csv', kept],
		['', 'check docs/p.tsv --glossary terms.csv --report csv=terms.csv', 'terms.csv', kept],
		['', 'check docs/p.tsv --no-config --glossary terms.csv --report csv=terms.csv', 'terms.csv', kept],
		['', 'diff docs other --glossary terms.csv -o terms.csv', 'terms.csv', kept],
		['docs', 'check p.tsv --report csv=../own.csv', '../own.csv', kept],
		['docs', 'check p.tsv --report csv=../base.yaml', '../base.yaml', kept],
		['docs', 'check p.tsv --report csv=../bilint.config.yaml', '../bilint.config.yaml', kept],
		['docs', 'check p.tsv --report json=../base.json', '../base.json', kept],
		['docs', 'check p.tsv --report jsonl=../.bilint/decisions.jsonl', '../.bilint/decisions.jsonl', kept],
		['', 'check docs/p.tsv --report jsonl=.bilint/history.jsonl', '.bilint/history.jsonl', kept],
		['', 'check docs/p.tsv --decisions words.jsonl --report jsonl=words.jsonl', 'words.jsonl', kept],
		['', 'page -o bilint.config.yaml', 'bilint.config.yaml', kept],
		['', 'page -o .bilint/decisions.jsonl', '.bilint/decisions.jsonl', kept],
		['', 'check docs/p.tsv --report csv=new --report html=./new', './new', 'is named for two reports, expected a file for each\n'],
		['', 'check docs/p.tsv --report csv=docs/new --report html=linked/new', 'linked/new', 'is named for two reports, expected a file for each\n'],
	])('%s$ %s', async (where, args, path, why) => {
		const root = project();
		expect(await run(join(root, where), ...args.split(' '))).toEqual({ code: 2, out: '', err: `bilint: ${path}: ${why}` });
		for (const [name, content] of Object.entries(files)) expect(readFileSync(join(root, name)), name).toEqual(Buffer.from(content));
		expect(existsSync(join(root, 'new')) || existsSync(join(root, 'docs/new'))).toBe(false);
	});

	test('devices may be named for anything, any number of times', () => {
		const { code } = program(['check', 'docs/p.tsv', '--report', 'csv=/dev/null', '--report', 'html=/dev/null'], { cwd: project() });
		expect(code).toBe(1);
	});
	test('a link to a report stays a link, and the report is replaced', () => {
		const root = project();
		symlinkSync('docs/old.csv', join(root, 'old.csv'));
		for (const name of ['jsonl', 'csv']) {
			expect(program(['check', 'docs/p.tsv', '--report', `${name}=old.csv`], { cwd: root }).code).toBe(1);
			expect(lstatSync(join(root, 'old.csv')).isSymbolicLink()).toBe(true);
			expect(lstatSync(join(root, 'docs/old.csv')).isFile()).toBe(true);
		}
		expect(readFileSync(join(root, 'docs/old.csv'), 'utf8')).toMatch(/^\ufefffile,/);
	});
});
