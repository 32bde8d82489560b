import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitAttributes } from '../../src/triage/git-attributes.js';
import { folderOf, git, type Program, programOf, put } from '../helpers/process.js';

let program: Program;
beforeAll(async () => {
	program = await programOf();
});
const pairs = 'Tea costs $5.\t茶要價 5 美元。\n';
const project = {
	'docs/en/a.md': 'Tea.\n',
	'docs/zh-TW/a.md': '茶。\n',
	'deliveries/may/x.tsv': pairs,
	'notes.txt': 'English only.\n',
	'src/a.ts': 'const 茶 = 1;',
};
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

describe('bilint init', () => {
	test('writes down what it finds, and the result is a configuration that works', () => {
		const root = folderOf(project);
		const { code, stdout, stderr } = program(['init'], { cwd: root });
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr.split('\n').slice(0, 4)).toEqual([
			'1 file: docs/en/**/*.md ↔ docs/zh-TW/**/*.md',
			'1 file: deliveries/**/*.tsv',
			'wrote bilint.config.yaml',
			expect.stringMatching(/^Next: /),
		]);
		expect(parse(read(root, 'bilint.config.yaml'))).toEqual({
			ruleset: 1,
			files: [{ source: 'docs/en/**/*.md', target: 'docs/zh-TW/**/*.md' }, 'deliveries/**/*.tsv'],
			locale: 'zh-TW',
		});
		expect(program(['check', '--format', 'github'], { cwd: root })).toMatchObject({ code: 0, stdout: 'No open findings in 2 pairs of 2 files\n' });
	});
	test('in Chinese, with comments in Chinese', () => {
		const root = folderOf(project);
		expect(program(['init', '--lang', 'zh-Hant'], { cwd: root }).stderr).toContain('已寫入 bilint.config.yaml');
		expect(read(root, 'bilint.config.yaml')).toContain('# 成對的檔案');
		expect(program(['check'], { cwd: root }).code).toBe(0);
	});
	test('locales that differ stand with their files', () => {
		const root = folderOf({ 'en.json': '{}', 'zh-TW.json': '{}', 'zh-HK.json': '{}' });
		program(['init'], { cwd: root });
		expect(parse(read(root, 'bilint.config.yaml'))).toEqual({
			ruleset: 1,
			files: [
				{ source: 'en.json', target: 'zh-HK.json', locale: 'zh-HK' },
				{ source: 'en.json', target: 'zh-TW.json', locale: 'zh-TW' },
			],
		});
	});
	test('where there is nothing, says so and writes a file to fill in', () => {
		const root = folderOf({ 'a.ts': '' });
		expect(program(['init'], { cwd: root })).toMatchObject({ code: 0, stderr: expect.stringContaining('fill in "files" by hand') });
		expect(parse(read(root, 'bilint.config.yaml'))).toEqual({ ruleset: 1, files: [] });
	});
	test('never writes over a configuration', () => {
		const root = folderOf({ 'bilint.config.json': '{"locale": "zh-CN"}' });
		expect(program(['init'], { cwd: root })).toMatchObject({ code: 2, stderr: expect.stringContaining('bilint.config.json: is there already') });
		expect(existsSync(join(root, 'bilint.config.yaml'))).toBe(false);
	});
	test('lets git merge journals of decisions, once', () => {
		const root = folderOf({ ...project, '.gitattributes': '* text=auto' });
		git(root, ['init', '-q']);
		program(['init'], { cwd: root });
		expect(read(root, '.gitattributes')).toBe(`* text=auto\n${gitAttributes.join('\n')}\n`);
		expect(git(root, ['check-attr', 'merge', '.bilint/decisions.jsonl'])).toContain('merge: union');
		put(root, 'bilint.config.yaml', '');
	});
});

describe('the job it writes', () => {
	test('for GitHub: parses, checks out all history, audits with annotations and SARIF', () => {
		const root = folderOf(project);
		program(['init', '--workflow', 'github'], { cwd: root });
		const { jobs } = parse(read(root, '.github/workflows/bilint.yml')) as {
			jobs: { bilint: { steps: { uses?: string; run?: string; with?: object }[] } };
		};
		expect(jobs.bilint.steps[0]?.with).toEqual({ 'fetch-depth': 0 });
		const [command] = jobs.bilint.steps.flatMap(({ run }) => run ?? []);
		expect(command).toBe('npx --yes bilint@0.0.0-test check --format github --report sarif=bilint.sarif');
		const [, args = ''] = command?.split('bilint@0.0.0-test ') ?? [];
		expect(program(args.split(' '), { cwd: root }).code).toBe(0);
		expect(JSON.parse(read(root, 'bilint.sarif'))).toHaveProperty('version', '2.1.0');
	});
	test('for GitLab: parses, writes both reports', () => {
		const root = folderOf(project);
		program(['init', '--workflow', 'gitlab'], { cwd: root });
		const { bilint } = parse(read(root, '.gitlab-ci.yml')) as { bilint: { script: string[]; artifacts: { reports: Record<string, string> } } };
		const [, args = ''] = bilint.script[0]?.split('bilint@0.0.0-test ') ?? [];
		expect(program(args.split(' '), { cwd: root }).code).toBe(0);
		for (const file of Object.values(bilint.artifacts.reports)) expect(existsSync(join(root, file)), file).toBe(true);
	});
	test('goes beside a pipeline that is there already, and over nothing', () => {
		const root = folderOf({ ...project, '.gitlab-ci.yml': 'a: {}\n', '.gitlab/bilint.gitlab-ci.yml': 'mine\n' });
		expect(program(['init', '--workflow', 'gitlab'], { cwd: root }).stderr).toContain('kept .gitlab/bilint.gitlab-ci.yml');
		expect([read(root, '.gitlab-ci.yml'), read(root, '.gitlab/bilint.gitlab-ci.yml')]).toEqual(['a: {}\n', 'mine\n']);
	});
});
