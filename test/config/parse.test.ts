import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { parseConfig } from '../../src/config/parse.js';
import { projectRules } from '../../src/config/project-rules.js';
import { jsonSchema } from '../../src/config/schema.js';
import type { Issue } from '../../src/config/shape.js';
import { configIssues } from '../../src/config/verify.js';

const words = { rules: ['unit-sense', 'number-mismatch', 'translation-missing'], domains: ['data-rate', 'mass'] };

function issuesOf(text: string): readonly Issue[] {
	const { config, issues } = parseConfig(text, words);
	return issues.length > 0 ? issues : configIssues(config);
}
const shown = (text: string): readonly string[] => issuesOf(text).map(({ line, column, id }) => `${line}:${column} ${id}`);

describe('a configuration', () => {
	test('with everything in it', () => {
		const text = `
$schema: ./bilint.schema.json
extends: base.yaml
ruleset: 1
locale: zh-HK
domain: [data-rate, mass]
encoding: big5
files:
  - source: docs/en/**/*.md
    target: docs/zh-TW/**/*.md
    locale: zh-TW
  - 'deliveries/**/*.tsv'
  - path: old/*.txt
    encoding: gb18030
    format: interleaved
ignore: docs/en/legal/**
glossaries: [terms.csv]
rules:
  unit-sense: off
  number-mismatch: { severity: minor, min-confidence: 0.8, locked: true, except: '^Q[1-4]$' }
own:
  cloud: { source: '(?i)cloud (service)', required: '雲端$1', forbidden: 云, message: { en: a, zh-Hant: b }, severity: info }
overrides:
  - paths: [docs/zh-HK/**]
    locale: zh-HK
    rules: { unit-sense: critical }
baseline: bilint.baseline.json
decisions: .bilint/decisions.jsonl
skip: [locked, approved]
fail-on: minor
max-findings: 3
`;
		expect(issuesOf(text)).toEqual([]);
		const { config } = parseConfig(text, words);
		expect(config).toMatchObject({
			ruleset: 1,
			locale: 'zh-HK',
			domain: ['data-rate', 'mass'],
			'fail-on': 'minor',
			'max-findings': 3,
			skip: ['locked', 'approved'],
		});
		expect(config.files?.map(({ path, source, target }) => (path ?? source)?.text + (target ? ` ${target.text}` : ''))).toEqual([
			'docs/en/**/*.md docs/zh-TW/**/*.md',
			'deliveries/**/*.tsv',
			'old/*.txt',
		]);
		expect(config.rules?.get('unit-sense')).toEqual({ severity: 'off' });
		expect(config.rules?.get('number-mismatch')).toMatchObject({ severity: 'minor', 'min-confidence': 0.8, locked: true });
	});
	test.each(['', '# nothing\n', 'null', '{}'])('may be empty: %j', text => expect(issuesOf(text)).toEqual([]));
	test('may be JSON, with tabs', () => {
		const text = '{\n\t"ruleset": 1,\n\t"rules": {\n\t\t"unit-sense": "off"\n\t}\n}\n';
		expect(issuesOf(text)).toEqual([]);
		expect(parseConfig(text, words).config.rules?.get('unit-sense')).toEqual({ severity: 'off' });
	});
});

describe('what is wrong is said with its place', () => {
	test('an empty text is one', () =>
		expect(parseConfig('own: {a: {source: "", required: x, message: y}}', words).issues).toMatchObject([
			{ id: 'kind', key: 'own.a.source', found: 'empty-text', expected: ['text'], line: 1, column: 19 },
		]));
	test('ten mistakes, ten places', () => {
		const text = `rulset: 1
locale: zh-SG
domain: optics
files:
  - source: docs/en/*.md
  - 42
rules:
  unit-sence: off
  number-mismatch: { severity: majr, lockd: true }
own:
  Bad_Name: { message: x, required: y }
max-findings: -1
fail-on: never
`;
		expect(shown(text)).toEqual([
			'1:1 unknown-key',
			'2:9 value',
			'3:9 value',
			'6:5 kind',
			'8:3 unknown-key',
			'9:32 value',
			'9:38 unknown-key',
			'11:3 name',
			'12:15 number',
			'13:10 value',
		]);
	});
	test.each([
		['a: b: c', ['1:4 syntax']],
		['fail-on: minor\n---\nfail-on: major\n', ['2:1 syntax']],
		['rules: [unit-sense]', ['1:8 kind']],
		['- locale: zh-TW', ['1:1 kind']],
		['just text', ['1:1 kind']],
		['ruleset: 99', ['1:10 number']],
		['ruleset: 1.5', ['1:10 number']],
		['ruleset: "1"', ['1:10 kind']],
		['locale: zh-TW\nlocale: zh-CN', ['2:1 duplicate-key']],
		['ignore: &a [x]\nbaseline: *a', ['2:11 alias']],
		['rules:\n  <<: {unit-sense: off}', ['2:3 unknown-key']],
		['__proto__: 1', ['1:1 unknown-key']],
		['own:\n  __proto__: {message: x, required: y}', ['2:3 name']],
		['rules:\n  constructor: off', ['2:3 unknown-key']],
		['own: {a: {required: x}}', ['1:10 missing-key']],
		['own: {a: {source: x, message: y}}', ['1:19 missing-key']],
		["own: {a: {required: '(x', message: y}}", ['1:21 pattern']],
		["own: {a: {source: '(a+)+(?=b)', forbidden: x, message: y}}", ['1:19 pattern']],
		["own: {a: {source: 'x(y)', required: '$2', message: z}}", ['1:37 pattern']],
		["rules: {unit-sense: {except: '['}}", ['1:30 pattern']],
		['files: [{source: a/*.md}]', ['1:18 missing-key']],
		['files: [{source: a/*.md, target: b.md}]', ['1:18 pairing']],
		['files: [{source: a/*.md, target: a/*.md}]', ['1:18 pairing']],
		['files: [{path: a, source: b, target: c}]', ['1:27 unknown-key']],
		['overrides: [{rules: {}}]', ['1:13 missing-key']],
		['fail-on: info', ['1:10 value']],
		['domain: [mass, 5]', ['1:16 value']],
	])('%j', (text, expected) => expect(shown(text)).toEqual(expected));

	test.each(['../secret', '/etc/passwd', 'C:\\x', '\\\\host\\x', 'a/../../b', '~/x'])('a path that leaves the project: %s', path => {
		const quoted = JSON.stringify(path);
		for (const text of [
			`files: [${quoted}]`,
			`ignore: [${quoted}]`,
			`baseline: ${quoted}`,
			`decisions: ${quoted}`,
			`overrides: [{paths: ${quoted}}]`,
		])
			expect(issuesOf(text), text).toMatchObject([{ id: 'outside', path }]);
	});
	test('a bomb of aliases and a file of a megabyte are refused', () => {
		const bomb = ['a: &a [x]', ...Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]`)].join('\n');
		expect(issuesOf(bomb).length).toBeGreaterThan(10);
		expect(shown(`ignore: ${'x'.repeat(1 << 20)}`)).toEqual(['1:1 syntax']);
		expect(shown('['.repeat(50_000))).toEqual(['1:128 syntax']);
		expect(shown(`a:\n${'- '.repeat(50_000)}`)[0]).toMatch(/^2:\d+ syntax$/);
	});
	test('whatever the text, there is a configuration or places in it (property)', () => {
		const piece = fc.constantFrom(
			'rules',
			'files',
			': ',
			'\n',
			'  ',
			'- ',
			'[',
			']',
			'{',
			'}',
			'"',
			"'",
			'&a ',
			'*a',
			'off',
			'1',
			'source',
			'own',
			'#',
			'|',
			'!',
			'<<',
			'\t',
			'unit-sense',
			',',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
				const text = pieces.join('');
				const lines = text.split('\n').length;
				for (const { line, column } of issuesOf(text)) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines + 1);
					expect(column).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

test('the schema for editors has a sentence for every key', () => {
	const schema = jsonSchema(words) as { readonly properties: Readonly<Record<string, { readonly description?: string }>> };
	expect(Object.keys(schema.properties)).toContain('rules');
	for (const [key, { description }] of Object.entries(schema.properties)) expect(description, key).toMatch(/\.$/);
});

test('the configuration of the README is one', () => {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const [, text = ''] = /```yaml\n(ruleset:[\s\S]*?)```/.exec(readme) ?? [];
	const { config, issues } = parseConfig(text, { rules: [...rules, ...projectRules].map(({ id }) => id), domains: [] });
	expect([...issues, ...configIssues(config)]).toEqual([]);
	expect(config.files).toHaveLength(3);
});
