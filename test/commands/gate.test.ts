/** A project of 200 pairs through its life at the gate: adopted with a baseline, changed, renamed, upgraded. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, folderOf, git, type Program, programOf, put } from '../helpers/process.js';

const pairs = 200;
/** Every tenth page holds a mistake; the amounts are all different. */
const planted = (i: number): boolean => i % 10 === 3;
const english = (i: number): string => `# Page ${i}\n\nThe fee is $${i + 1000} for the third quarter.\n\nSee the second section for details.\n`;
const chinese = (i: number): string => `# 第 ${i} 頁\n\n第三季費用為 ${planted(i) ? (i + 1000) * 10 : i + 1000} 美元。\n\n詳情請見第二節。\n`;
const config = `ruleset: 1
locale: zh-TW
files:
  - source: docs/en/**/*.md
    target: docs/zh-TW/**/*.md
`;

let program: Program;
/** As the version before `period-mismatch` came, and as this version had it come with ruleset 2. */
let before: Program;
let after: Program;
let root: string;

beforeAll(async () => {
	const without = {
		'rules/index.ts': (text: string) =>
			text
				.replace(/\tperiodMismatch\([\s\S]*?\n?\t?}?\),\n(?=\t\w)/, '')
				.replaceAll(/'period-mismatch',\s*/g, '')
				.replace("import { periodMismatch } from './period-mismatch.js';\n", ''),
	};
	const upgraded = {
		'config/rulesets.ts': (text: string) =>
			text.replace('newestRuleset = 1', 'newestRuleset = 2').replace(/(const since[^=]*= )\[\]/, "$1[{ rule: 'period-mismatch', ruleset: 2 }]"),
	};
	[program, before, after] = await Promise.all([programOf(), programOf(without), programOf(upgraded)]);
	const files: Record<string, string> = { 'bilint.config.yaml': config };
	for (let i = 0; i < pairs; i++) {
		files[`docs/en/part${i % 4}/p${i}.md`] = english(i);
		files[`docs/zh-TW/part${i % 4}/p${i}.md`] = chinese(i);
	}
	root = folderOf(files);
	git(root, ['init', '-q']);
	commit(root, 'pages');
});

const check = (run: Program, ...args: readonly string[]) => run(['check', ...args], { cwd: root });
const found = (stdout: string): readonly { readonly file: string; readonly rule: string; readonly suppression?: { readonly by: string } }[] =>
	stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]));
const annotations = (stdout: string): readonly string[] => stdout.split('\n').filter(line => /^::(?:error|warning|notice) /.test(line));

describe('200 pairs of Markdown', () => {
	test('the first run finds what was planted, and nothing else', () => {
		const { code, stdout } = check(program, '--format', 'jsonl');
		expect(code).toBe(1);
		const expected = Array.from({ length: pairs }, (_, i) => i).flatMap(i => (planted(i) ? [`docs/zh-TW/part${i % 4}/p${i}.md`] : []));
		expect(
			found(stdout)
				.map(({ file }) => file)
				.sort(),
		).toEqual(expected.sort());
		expect(new Set(found(stdout).map(({ rule }) => rule))).toEqual(new Set(['number-mismatch']));
	});

	test('with a baseline the gate is green', () => {
		const { code, stderr } = program(['baseline'], { cwd: root });
		expect([code, stderr]).toEqual([0, 'bilint.baseline.json: wrote 20 findings\n']);
		const run = check(program, '--format', 'github');
		expect(run.code).toBe(0);
		expect(annotations(run.stdout)).toEqual([]);
		expect(run.stdout).toContain('Not counted: 20 in the baseline');
		commit(root, 'baseline');
	});

	test('one new error: red, with exactly one annotation', () => {
		put(root, 'docs/zh-TW/part0/p0.md', chinese(0).replace('1000', '100'));
		const { code, stdout } = check(program, '--format', 'github');
		expect(code).toBe(1);
		expect(annotations(stdout)).toEqual([
			expect.stringContaining(
				'::error file=docs/zh-TW/part0/p0.md,line=3,endLine=3,col=8,endColumn=14,title=bilint number-mismatch::Unexpected "100 美元" (USD 100) for "$1000"',
			),
		]);
	});

	test('--changed sees that one alone, committed or not', () => {
		const lines = (...args: readonly string[]) => found(check(program, '--format', 'jsonl', ...args).stdout).map(({ file }) => file);
		expect(lines('--changed', 'HEAD')).toEqual(['docs/zh-TW/part0/p0.md']);
		git(root, ['checkout', '-q', '-b', 'topic']);
		commit(root, 'a mistake');
		expect(lines('--changed', 'main')).toEqual(['docs/zh-TW/part0/p0.md']);
		expect(lines('--changed', 'HEAD')).toEqual([]);
		git(root, ['revert', '--no-edit', 'HEAD']);
		expect(lines('--changed', 'main')).toEqual([]);
	});

	test('20 files renamed: still green', () => {
		for (let i = 3; i < pairs; i += 10) {
			const [from, to] = [`part${i % 4}/p${i}.md`, `part${i % 4}/renamed-${i}.md`];
			for (const language of ['en', 'zh-TW']) git(root, ['mv', `docs/${language}/${from}`, `docs/${language}/${to}`]);
		}
		commit(root, 'renamed');
		const { code, stdout } = check(program, '--format', 'github');
		expect([code, annotations(stdout)]).toEqual([0, []]);
		expect(stdout).toContain('Not counted: 20 in the baseline');
	});

	test('lines that move change nothing', () => {
		const path = 'docs/zh-TW/part3/renamed-3.md';
		const text = readFileSync(join(root, path), 'utf8');
		put(root, path, `\n\n${text}`);
		expect(check(program).code).toBe(0);
		put(root, path, text);
	});

	test('an upgrade that adds a rule: still green, what it finds is shown as advisory', () => {
		put(root, 'docs/zh-TW/part1/p1.md', chinese(1).replace('第三季', '第二季'));
		expect(check(before).code).toBe(0);
		const text = check(after);
		expect(text.code).toBe(0);
		expect(text.stdout).toContain('period-mismatch');
		expect(text.stdout).toContain('advisory: came with ruleset 2');
		expect(text.stdout).toContain('1 advisory (of a later ruleset)');
		expect(check(program).code).toBe(1);
		put(root, 'bilint.config.yaml', config.replace('ruleset: 1', 'ruleset: 2'));
		expect(check(after).code).toBe(1);
		put(root, 'bilint.config.yaml', config);
		put(root, 'docs/zh-TW/part1/p1.md', chinese(1));
	});

	test('what was mended is stale in the baseline, and is removed from it', () => {
		for (const i of [3, 13]) put(root, `docs/zh-TW/part${i % 4}/renamed-${i}.md`, chinese(i).replace(String((i + 1000) * 10), String(i + 1000)));
		const { code, stderr } = check(program);
		expect([code, stderr]).toEqual([0, 'bilint.baseline.json: 2 entries match nothing any more; bilint baseline --prune removes them\n']);
		expect(program(['baseline', '--prune'], { cwd: root })).toMatchObject({ code: 0, stderr: 'bilint.baseline.json: removed 2 entries, kept 18\n' });
		expect(check(program)).toMatchObject({ code: 0, stderr: '' });
	});
});
