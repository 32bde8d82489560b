/** `bilint check` as people run it: configuration, exit codes, what it says of what it cannot do. */

import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commit, folderOf, git, type Program, programOf, put } from '../helpers/process.js';

let program: Program;
beforeAll(async () => {
	program = await programOf();
});
const good = 'Tea costs $5.\t茶要價 5 美元。\nTen miles\t十英里\n';
const wrong = 'Revenue was $4.8 million.\t營收為 48 萬美元。\n';
const run = (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) =>
	program(['check', ...args], { cwd: folderOf(files) });
const codes = (files: Readonly<Record<string, string>>, ...args: readonly string[]): number | null => run(files, ...args).code;

describe('exit codes', () => {
	test.each<[string, Record<string, string>, readonly string[], number]>([
		['nothing found', { 'a.tsv': good }, ['a.tsv'], 0],
		['something found', { 'a.tsv': wrong }, ['a.tsv'], 1],
		['something found, and told not to mind', { 'a.tsv': wrong }, ['a.tsv', '--exit-zero'], 0],
		['something found, as many as may be', { 'a.tsv': wrong }, ['a.tsv', '--max-findings', '1'], 0],
		['one more than may be', { 'a.tsv': wrong + wrong.replace('4.8', '4.9') }, ['a.tsv', '--max-findings', '1'], 1],
		['by configuration', { 'a.tsv': wrong, 'bilint.config.yaml': 'max-findings: 1' }, ['a.tsv'], 0],
		['the option counts more', { 'a.tsv': wrong, 'bilint.config.yaml': 'max-findings: 1' }, ['a.tsv', '--max-findings', '0'], 1],
		['a rule that is off', { 'a.tsv': wrong, 'bilint.config.yaml': 'rules: {number-mismatch: off}' }, ['a.tsv'], 0],
		['the same without configuration', { 'a.tsv': wrong, 'bilint.config.yaml': 'rules: {number-mismatch: off}' }, ['a.tsv', '--no-config'], 1],
		['a rule graded down', { 'a.tsv': wrong, 'bilint.config.yaml': 'rules: {number-mismatch: minor}' }, ['a.tsv'], 0],
		['a gate that fails on minor', { 'a.tsv': wrong, 'bilint.config.yaml': 'fail-on: minor\nrules: {number-mismatch: minor}' }, ['a.tsv'], 1],
		['a file that is not there', {}, ['a.tsv'], 2],
		['--exit-zero does not forgive that', {}, ['a.tsv', '--exit-zero'], 2],
		['one file of two that cannot be read', { 'a.tsv': good, 'b.xlf': '<xliff version="1.2">' }, ['a.tsv', 'b.xlf'], 2],
		['nothing named and no configuration', {}, [], 2],
		['a configuration that matches nothing', { 'bilint.config.yaml': 'files: ["*.tsv"]' }, [], 2],
		['a bad number', { 'a.tsv': good }, ['a.tsv', '--max-findings', 'x'], 2],
		['a baseline that is not there', { 'a.tsv': good }, ['a.tsv', '--baseline', 'b.json'], 2],
		['a hook that hands over what is not for us', { 'README.md': 'English alone', 'a.json': '{}' }, ['README.md', 'a.json', '--skip-foreign'], 0],
		['and what is', { 'README.md': 'English alone', 'a.tsv': wrong }, ['README.md', 'a.tsv', '--skip-foreign'], 1],
		['and what cannot be read', { 'b.xlf': '<xliff version="1.2">' }, ['b.xlf', '--skip-foreign'], 2],
		['one that is none', { 'a.tsv': good, 'b.json': '{}' }, ['a.tsv', '--baseline', 'b.json'], 2],
	])('%s', (_, files, args, code) => expect(codes(files, ...args)).toBe(code));
});

describe('a configuration', () => {
	test('with ten mistakes gives ten lines with their places', () => {
		const text =
			'rulset: 1\nlocale: zh-SG\ndomain: opticz\nfiles:\n  - source: a.md\n  - 42\nrules:\n  unit-sence: off\n  number-mismatch: {severity: majr, lockd: true}\nown:\n  Bad: {message: x}\nmax-findings: -1\n';
		const { code, stderr, stdout } = run({ 'bilint.config.yaml': text });
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'bilint: bilint.config.yaml:1:1: Unexpected key "rulset", did you mean "ruleset"?',
			'bilint: bilint.config.yaml:2:9: Unexpected "zh-SG" for "locale", did you mean "zh-TW"?',
			'bilint: bilint.config.yaml:3:9: Unexpected "opticz" for "domain", did you mean "optics"?',
			'bilint: bilint.config.yaml:5:13: Missing "target" in "files[0]"',
			'bilint: bilint.config.yaml:6:5: Unexpected a number for "files[1]", expected a text or a map',
			'bilint: bilint.config.yaml:8:3: Unexpected key "rules.unit-sence", did you mean "unit-sense"?',
			'bilint: bilint.config.yaml:9:31: Unexpected "majr" for "rules.number-mismatch.severity", did you mean "major"?',
			'bilint: bilint.config.yaml:9:37: Unexpected key "rules.number-mismatch.lockd", did you mean "locked"?',
			'bilint: bilint.config.yaml:11:3: Unexpected name "Bad" in "own", expected lower-case letters, digits and hyphens',
			'bilint: bilint.config.yaml:12:15: Unexpected -1 for "max-findings", expected a number from 0 to 1,000,000',
		]);
	});
	test('is found further up, and files go by their path from there', () => {
		const root = folderOf({ 'bilint.config.yaml': 'rules: {number-mismatch: minor}', 'docs/x/a.tsv': wrong });
		git(root, ['init', '-q']);
		const { code, stdout } = program(['check', 'a.tsv', '--format', 'jsonl'], { cwd: join(root, 'docs/x') });
		expect([code, (JSON.parse(stdout) as { file: string }).file]).toEqual([0, 'docs/x/a.tsv']);
	});
	test('is not looked for beyond the repository, nor where there is none', () => {
		const root = folderOf({ 'bilint.config.yaml': 'rules: {number-mismatch: off}', 'repo/a.tsv': wrong, 'plain/a.tsv': wrong });
		git(join(root, 'repo'), ['init', '-q']);
		for (const folder of ['repo', 'plain']) expect(program(['check', 'a.tsv'], { cwd: join(root, folder) }).code).toBe(1);
	});
	test('two of them are one too many', () =>
		expect(run({ 'bilint.config.yaml': '', 'bilint.config.json': '{}', 'a.tsv': good }, 'a.tsv')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('expected one configuration'),
		}));
	test('extends others, in the project alone', () => {
		const base = folderOf({
			'shared/base.yaml': 'rules: {number-mismatch: minor, unit-sense: off}',
			'hk/bilint.config.yaml': 'extends: ../shared/base.yaml\nrules: {number-mismatch: critical}',
			'hk/a.tsv': wrong,
			'out/bilint.config.yaml': 'extends: ../../elsewhere.yaml',
			'cycle/bilint.config.yaml': 'extends: b.yaml',
			'cycle/b.yaml': 'extends: bilint.config.yaml',
			'lost/bilint.config.yaml': 'extends: [b.yaml]',
			'bad/bilint.config.yaml': 'extends: b.yaml',
			'bad/b.yaml': '\nlocal: zh-TW',
		});
		git(base, ['init', '-q']);
		expect(program(['check', 'a.tsv'], { cwd: join(base, 'hk') }).code).toBe(1);
		const said = (folder: string): string => program(['check', 'a.tsv'], { cwd: join(base, folder) }).stderr.trimEnd();
		expect(said('out')).toBe('bilint: bilint.config.yaml:1:10: Unexpected path "../../elsewhere.yaml" for "extends": it leaves the project');
		expect(said('cycle')).toBe('bilint: b.yaml:1:10: Unexpected "bilint.config.yaml": it extends itself');
		expect(said('lost')).toBe('bilint: bilint.config.yaml:1:11: No such file: "b.yaml"');
		expect(said('bad')).toBe('bilint: b.yaml:2:1: Unexpected key "local", did you mean "locale"?');
	});
	test('does not follow a link out of the project', () => {
		const [root, other] = [folderOf({ 'bilint.config.yaml': 'extends: link.yaml', 'a.tsv': good }), folderOf({ 'secret.yaml': 'x: 1' })];
		symlinkSync(join(other, 'secret.yaml'), join(root, 'link.yaml'));
		expect(program(['check', 'a.tsv'], { cwd: root }).stderr).toContain('it leaves the project');
	});
	test('--print-config shows what it comes to', () => {
		const { code, stdout } = run(
			{
				'bilint.config.yaml': 'files: ["*.tsv", {source: "{n}.en.md", target: "{n}.zh.md", locale: zh-HK}]\nrules: {unit-sense: off}',
				'a.tsv': good,
				'x.en.md': 'a',
			},
			'--print-config',
		);
		expect([code, stdout]).toEqual([
			0,
			`config: bilint.config.yaml
ruleset: 1
fail-on: major
max-findings: 0
rules:
  unit-sense:
    severity: off
files:
  - path: a.tsv
  - source: x.en.md
    target: x.zh.md
    locale: zh-HK
`,
		]);
	});
	test('rules of the project are heard, in every report', () => {
		const config =
			"files: ['*.tsv']\nown:\n  tea:\n    source: '(?i)\\btea\\b'\n    required: 茶葉\n    message: {en: 'write 茶葉 for tea', zh-Hant: 'tea 應譯為「茶葉」'}\n";
		const files = { 'bilint.config.yaml': config, 'a.tsv': good };
		expect(run(files)).toMatchObject({ code: 1, stdout: expect.stringContaining('For "Tea": write 茶葉 for tea') });
		expect(run(files, '--lang', 'zh-Hant').stdout).toContain('原文有「Tea」：tea 應譯為「茶葉」');
		const { runs } = JSON.parse(run(files, '--format', 'sarif').stdout) as { runs: [{ tool: { driver: { rules: { id: string }[] } } }] };
		expect(runs[0].tool.driver.rules.map(({ id }) => id)).toContain('own/tea');
	});
	test('overrides by path, comments and locks', () => {
		const page = (n: number, comment = ''): string => `# 頁\n\n${comment}\n\n費用為 ${n} 美元。\n`;
		const files = {
			'bilint.config.yaml':
				'files: [{source: en/**/*.md, target: zh/**/*.md}]\noverrides: [{paths: zh/old/**, rules: {number-mismatch: off}}, {paths: zh/locked.md, rules: {number-mismatch: {locked: true}}}]',
			...Object.fromEntries(['en/a.md', 'en/old/b.md', 'en/silent.md', 'en/locked.md'].map(path => [path, '# Page\n\nThe fee is $250.\n'])),
			'zh/a.md': page(2500),
			'zh/old/b.md': page(2500),
			'zh/silent.md': page(2500, '<!-- bilint-ignore-next number-mismatch -- agreed with the client -->'),
			'zh/locked.md': page(2500, '<!-- bilint-ignore-next number-mismatch -- x -->'),
		};
		const { code, stdout, stderr } = run(files, '--format', 'jsonl');
		const findings = stdout
			.trim()
			.split('\n')
			.map(line => JSON.parse(line) as { file: string; locked?: true; suppression?: object });
		expect(code).toBe(1);
		expect(findings.map(({ file, locked, suppression }) => [file, locked ?? false, suppression])).toEqual([
			['zh/a.md', false, undefined],
			['zh/locked.md', true, undefined],
			['zh/silent.md', false, { by: 'comment', line: 3, reason: 'agreed with the client' }],
		]);
		expect(stderr).toContain('zh/locked.md: line 3: cannot silence a locked rule');
	});
});

describe('pairs of files', () => {
	const config = 'files: [{source: "docs/en/**/*.md", target: "docs/zh/**/*.md"}]';
	test('are audited whichever of them is named, once', () => {
		const files = { 'bilint.config.yaml': config, 'docs/en/a.md': 'The fee is $250.\n', 'docs/zh/a.md': '費用為 2500 美元。\n' };
		for (const args of [['docs/en/a.md'], ['docs/zh/a.md'], ['docs/en/a.md', 'docs/zh/a.md'], ['docs'], []]) {
			const { code, stdout } = run(files, '--format', 'jsonl', ...args);
			expect([code, stdout.trim().split('\n').length], args.join(' ')).toEqual([1, 1]);
		}
	});
	test('a translation that is missing or empty is a finding at its source', () => {
		const { code, stdout } = run(
			{ 'bilint.config.yaml': config, 'docs/en/a.md': '\n# Page\n', 'docs/en/b.md': 'Text.\n', 'docs/zh/b.md': '\n' },
			'--format',
			'github',
		);
		expect(code).toBe(0);
		expect(stdout).toContain(
			'::warning file=docs/en/a.md,line=2,endLine=2,col=1,endColumn=7,title=bilint translation-missing::Missing translation, expected Chinese for "docs/en/a.md"',
		);
		expect(stdout).toContain('file=docs/en/b.md,line=1');
		expect(codes({ 'bilint.config.yaml': `${config}\nrules: {translation-missing: major}`, 'docs/en/a.md': 'Text.\n' })).toBe(1);
	});
	test('a page that nobody translated is audited, not refused', () => {
		const text = 'We are pleased with the progress of the quarter.\n';
		expect(run({ 'bilint.config.yaml': config, 'docs/en/a.md': text, 'docs/zh/a.md': text }, '--format', 'jsonl')).toMatchObject({
			code: 1,
			stdout: expect.stringContaining('"rule":"untranslated"'),
		});
	});
	test('a translation without its source is passed over and said', () =>
		expect(run({ 'bilint.config.yaml': config, 'docs/zh/a.md': '頁。\n', 'docs/en/b.md': 'a\n' })).toMatchObject({
			code: 0,
			stderr: expect.stringContaining('docs/zh/a.md: its English file docs/en/a.md is not there; passed over'),
		}));
	test('in a folder, halves of pairs are no documents', () => {
		const { code, stderr } = run({ 'x/en.json': '{"a": "Tea 茶"}', 'x/a.tsv': good }, 'x');
		expect([code, stderr]).toEqual([0, '']);
	});
	test('--source and --target take every pair of formats', () => {
		const files = { 'en.json': '{"a": "The fee is $250."}', 'zh.json': '{"a": "費用為 2500 美元。"}' };
		expect(run(files, '--source', 'en.json', '--target', 'zh.json', '--format', 'jsonl')).toMatchObject({
			code: 1,
			stdout: expect.stringContaining('"key":"a"'),
		});
	});
	test('--input-format counts more than content and name', () => {
		expect(codes({ 'a.txt': 'id\tEnglish\tChinese\nx\t"Fee $250"\t"費用 2500 美元"\n' }, 'a.txt', '--input-format', 'csv')).toBe(1);
		expect(
			codes({ 'a.txt': '# Fee $250\n', 'b.txt': '# 費用 2500 美元\n' }, '--source', 'a.txt', '--target', 'b.txt', '--input-format', 'markdown'),
		).toBe(1);
	});
});

describe('what cannot be read is said with its place', () => {
	test.each([
		['a.xlf', '<xliff version="1.2">\n<file>', 'a.xlf:2:7: is not well-formed: unclosed tag: file'],
		[
			'a.xlf',
			'<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff version="1.2">中 &a;</xliff>',
			'a.xlf:1:35: holds a document type (DOCTYPE), which is never read',
		],
		['a.csv', 'source,target\nTea,"茶', 'a.csv:2:5: is not well-formed: unclosed quote'],
		['a.xlsx', 'PK\u0003\u0004 broken, not a zip file at all', 'a.xlsx: is not well-formed: no end of central directory'],
	])('%s: %j', (name, content, expected) => expect(run({ [name]: content }, name).stderr.trimEnd()).toBe(expected));
	test('of two files, the one at fault', () =>
		expect(run({ 'en.json': '{"a": "x"}', 'zh.json': '{"a":\n 茶}' }, '--source', 'en.json', '--target', 'zh.json').stderr.trimEnd()).toBe(
			'zh.json:2:2: is not well-formed: invalid symbol',
		));
	test('an encoding that the XML declares is read', () => {
		const text =
			'<?xml version="1.0" encoding="Big5"?><xliff version="1.2"><file source-language="en" target-language="zh-TW"><body><trans-unit id="1"><source>Fee $250</source><target>';
		const bytes = Buffer.concat([
			Buffer.from(text),
			Buffer.from([0xb6, 0x4f, 0xa5, 0xce]),
			Buffer.from(' 2500 USD</target></trans-unit></body></file></xliff>'),
		]);
		expect(run({ 'a.xlf': bytes }, 'a.xlf', '--format', 'jsonl').stdout).toContain('費用 2500');
	});
});

describe('git', () => {
	const pair = {
		'bilint.config.yaml': 'files: [{source: "{n}.en.md", target: "{n}.zh.md"}]',
		'a.en.md': 'One.\n\nTwo.\n',
		'a.zh.md': '一。\n\n二。\n',
	};
	const rulesOf = (root: string, ...args: readonly string[]): readonly string[] =>
		program(['check', '--format', 'jsonl', ...args], { cwd: root })
			.stdout.split('\n')
			.flatMap(line => (line === '' ? [] : [(JSON.parse(line) as { rule: string }).rule]));

	test('a translation is old when lines of its source changed after it, blanks aside', () => {
		const root = folderOf(pair);
		git(root, ['init', '-q']);
		commit(root, 'both', '2026-01-01T00:00:00Z');
		expect(rulesOf(root)).toEqual([]);
		put(root, 'a.en.md', 'One.\n\n\nTwo.  \n');
		commit(root, 'blanks', '2026-01-02T00:00:00Z');
		expect(rulesOf(root)).toEqual([]);
		put(root, 'a.en.md', 'One.\n\nTwo more.\n');
		expect(rulesOf(root)).toEqual(['translation-outdated']);
		commit(root, 'words', '2026-01-03T00:00:00Z');
		const { code, stdout } = program(['check'], { cwd: root });
		expect(code).toBe(0);
		expect(stdout).toContain('Unexpected old translation: 1 line of "a.en.md" changed after it');
		expect(stdout).toContain('a.en.md:3');
		put(root, 'a.zh.md', '一。\n\n還有二。\n');
		expect(rulesOf(root)).toEqual([]);
		commit(root, 'translated', '2026-01-04T00:00:00Z');
		expect(rulesOf(root)).toEqual([]);
	});
	test('in a shallow clone nothing is said of ages, and why', () => {
		const root = folderOf(pair);
		git(root, ['init', '-q']);
		commit(root, 'both');
		put(root, 'a.en.md', 'One.\n\nTwo more.\n');
		commit(root, 'words', '2026-02-01T00:00:00Z');
		const clone = folderOf({});
		git(clone, ['clone', '-q', '--depth=1', `file://${root}`, 'x']);
		const { code, stderr } = program(['check'], { cwd: join(clone, 'x') });
		expect([code, stderr]).toEqual([
			0,
			'this clone is shallow: whether translations are older than their sources cannot be told (fetch-depth: 0 fetches all history)\n',
		]);
	});

	describe('--changed', () => {
		const files = { 'a.tsv': wrong, 'b c"é\\.tsv': wrong };
		const repository = (): string => {
			const root = folderOf(files);
			git(root, ['init', '-q']);
			commit(root, 'first');
			return root;
		};
		const changed = (root: string, revision = 'HEAD') => program(['check', '.', '--format', 'jsonl', '--changed', revision], { cwd: root });
		const places = (stdout: string): readonly string[] =>
			stdout.split('\n').flatMap(line => {
				if (line === '') return [];
				const { file, target } = JSON.parse(line) as { file: string; target: { line: number } };
				return [`${file}:${target.line}`];
			});
		test('knows new lines, new files and names of every kind', () => {
			const root = repository();
			expect(places(changed(root).stdout)).toEqual([]);
			writeFileSync(join(root, 'a.tsv'), `${good}${wrong}${wrong.replace('4.8', '4.9')}`);
			writeFileSync(join(root, 'b c"é\\.tsv'), wrong.replace('4.8', '4.7'));
			put(root, 'new.tsv', wrong);
			expect(places(changed(root).stdout)).toEqual(['a.tsv:3', 'a.tsv:4', 'b c"é\\.tsv:1', 'new.tsv:1'].filter(place => place !== 'a.tsv:3'));
		});
		test.each([
			['a folded block', '>\n  Good morning\n  revenue was $4.8 million\n', '>\n  大家好\n  營收為 480 萬美元\n'],
			['a string in quotes', '"Good morning\n  revenue was $4.8 million"\n', '"大家好\n\n  營收為 480 萬美元"\n'],
			['a plain string', 'Good morning\n  revenue was $4.8 million\n', '大家好\n  營收為 480 萬美元\n'],
		])('sees what changed in a further line of %s in YAML, and in no line below', (_, english, chinese) => {
			const [e, z] = [(text: string) => `a: ${text}b: Thank you\n`, (text: string) => `a: ${text}b: 謝謝\n`];
			const seen = (then: Readonly<Record<string, string>>): string => {
				const root = folderOf({ 'e.yaml': e(english), 'z.yaml': z(chinese), ...then });
				git(root, ['init', '-q']);
				commit(root, 'first');
				put(root, 'e.yaml', e(english));
				put(root, 'z.yaml', z(chinese.replace('480', '48')));
				return program(['check', '--source', 'e.yaml', '--target', 'z.yaml', '--format', 'jsonl', '--changed', 'HEAD'], { cwd: root }).stdout;
			};
			expect(places(seen({}))).toEqual(['z.yaml:1']);
			expect(places(seen({ 'z.yaml': z(chinese.replace('480', '48')), 'e.yaml': e(english.replace('4.8', '480')) }))).toEqual(['z.yaml:1']);
			expect(places(seen({ 'z.yaml': z(chinese.replace('480', '48')).replace('謝謝', '多謝') }))).toEqual([]);
		});
		test('a message that only says that a line ends stands on one line', () => {
			const [e, z] = ['{"a": "We earned $4.8 million\\n\\nso", "b": 1,\n"c": "Thanks"}', '{"a": "我們賺了 48 萬美元\\n\\n所以",\n"c": "謝謝"}'];
			const root = folderOf({ 'e.json': e, 'z.json': z });
			git(root, ['init', '-q']);
			commit(root, 'first');
			put(root, 'z.json', z.replace('謝謝', '多謝'));
			expect(
				places(program(['check', '--source', 'e.json', '--target', 'z.json', '--format', 'jsonl', '--changed', 'HEAD'], { cwd: root }).stdout),
			).toEqual([]);
		});
		test('lines that end with a lone CR, which git does not count', () => {
			const lines = `${good}${wrong}`.replaceAll('\n', '\r');
			const root = folderOf({ 'a.tsv': lines.replace('48', '480') });
			git(root, ['init', '-q']);
			commit(root, 'first');
			put(root, 'a.tsv', lines);
			expect(places(changed(root).stdout)).toEqual(['a.tsv:3']);
		});
		test('a file that was only renamed has not changed', () => {
			const root = repository();
			git(root, ['mv', 'a.tsv', 'z.tsv']);
			expect(places(changed(root).stdout)).toEqual([]);
		});
		test('works in a shallow clone that has the revision, and says what it compared', () => {
			const root = repository();
			git(root, ['checkout', '-q', '-b', 'topic']);
			put(root, 'new.tsv', wrong);
			commit(root, 'topic');
			const clone = join(folderOf({}), 'x');
			git(root, ['clone', '-q', '--depth=1', '--branch', 'topic', `file://${root}`, clone]);
			expect(changed(clone, 'main')).toMatchObject({
				code: 2,
				stderr: expect.stringContaining('this clone is shallow and does not reach back to it; run git fetch --depth=1 origin main'),
			});
			git(clone, ['fetch', '-q', '--depth=1', 'origin', 'main']);
			const { stdout, stderr } = changed(clone, 'FETCH_HEAD');
			expect(places(stdout)).toEqual(['new.tsv:1']);
			expect(stderr).toContain('compared with FETCH_HEAD itself');
		});
		test.each([
			['a revision git does not know', 'nosuch', 'git knows no such commit'],
			['an option in disguise', '--output=/tmp/x', 'git knows no such commit'],
		])('%s', (_, revision, expected) =>
			expect(program(['check', '.', `--changed=${revision}`], { cwd: repository() })).toMatchObject({
				code: 2,
				stderr: expect.stringContaining(expected),
			}),
		);
		test('no repository, no git', () => {
			expect(program(['check', '.', '--changed', 'HEAD'], { cwd: folderOf(files) })).toMatchObject({
				code: 2,
				stderr: expect.stringContaining('is in no git repository'),
			});
			expect(program(['check', '.', '--changed', 'HEAD'], { cwd: folderOf(files), env: { PATH: '/nowhere' } })).toMatchObject({
				code: 2,
				stderr: expect.stringContaining('git, which is not installed'),
			});
		});
		test('runs nothing that the repository brings along', () => {
			const root = repository();
			put(root, '.gitattributes', '*.tsv diff=evil\n');
			git(root, ['config', 'diff.evil.textconv', `touch ${join(root, 'ran')} #`]);
			git(root, ['config', 'diff.evil.command', `touch ${join(root, 'ran')} #`]);
			git(root, ['config', 'core.fsmonitor', `touch ${join(root, 'ran')} #`]);
			put(root, 'a.tsv', wrong.replace('4.8', '4.7'));
			expect(places(changed(root).stdout)).toEqual(['a.tsv:1']);
			expect(() => readFileSync(join(root, 'ran'))).toThrow();
		});
	});
});

test('the job summary goes where GitHub wants it', () => {
	const root = folderOf({ 'a.tsv': wrong, 'summary.md': 'before\n' });
	program(['check', 'a.tsv', '--format', 'github'], { cwd: root, env: { GITHUB_STEP_SUMMARY: join(root, 'summary.md') } });
	expect(readFileSync(join(root, 'summary.md'), 'utf8')).toMatch(/^before\n## bilint: translation audit\n[\s\S]*number&#45;mismatch/);
});

test('reports name files from the top of the repository', () => {
	const root = folderOf({ 'packages/docs/bilint.config.yaml': 'files: ["*.tsv"]', 'packages/docs/a.tsv': wrong });
	git(root, ['init', '-q']);
	const at = (format: string): string => program(['check', '--format', format], { cwd: join(root, 'packages/docs') }).stdout;
	expect(at('github')).toContain('file=packages/docs/a.tsv,');
	expect(at('sarif')).toContain('"uri":"packages/docs/a.tsv"');
	expect(at('gitlab')).toContain('"path":"packages/docs/a.tsv"');
	expect(at('junit')).toContain('file="packages/docs/a.tsv"');
	expect(at('jsonl')).toContain('"file":"a.tsv"');
});

test('nothing of a file is a command on stderr either', () => {
	const { stderr } = run({ 'a.tsv': `${good}::error::x\n  ##[error]y\nno tab \u001b[31m\u202e\n` }, 'a.tsv');
	expect(stderr.split('\n')).toHaveLength(4);
	expect(stderr).not.toMatch(/##\[|^\s*::|\u001b|\u202e/m);
});
