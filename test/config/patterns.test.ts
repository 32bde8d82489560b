import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesProject, pairing, pathPattern } from '../../src/config/patterns.js';

describe('pathPattern', () => {
	test.each([
		['docs/*.md', ['docs/a.md', 'docs/中文.md', 'docs/.md'], ['docs/a/b.md', 'docs/a.txt', 'x/docs/a.md']],
		['docs/**/*.md', ['docs/a.md', 'docs/a/b/c.md'], ['docs/a.txt', 'docsa.md']],
		['**/*.tsv', ['a.tsv', 'x/y/a.tsv'], ['a.tsvx']],
		['**', ['a', 'a/b'], []],
		['legal/', ['legal/a', 'legal/a/b'], ['legal', 'illegal/a']],
		['a?.txt', ['ab.txt', 'a中.txt'], ['a.txt', 'a/.txt']],
		['*.{md,mdx}', ['a.md', 'a.mdx'], ['a.m', 'a.mdxx']],
		['{name}.en.txt', ['a.en.txt', 'a.b.en.txt'], ['.en.txt', 'x/a.en.txt']],
		['./a.txt', ['a.txt'], []],
		['a(b)[c]+$.txt', ['a(b)[c]+$.txt'], ['ab.txt']],
		['a{b', ['a{b'], ['ab']],
	])('%s', (pattern, matching, others) => {
		const { matches } = pathPattern(pattern);
		for (const path of matching) expect(matches(path), path).toBe(true);
		for (const path of others) expect(matches(path), path).toBe(false);
	});
	test.each([
		['docs/en/**/*.md', 'docs/en/'],
		['*.md', ''],
		['docs/{name}.md', 'docs/'],
		['docs/a.md', 'docs/'],
		['docs/a*/b.md', 'docs/'],
	])('%s is looked for in %j', (pattern, folder) => expect(pathPattern(pattern).folder).toBe(folder));
	test('no pattern runs for ever', () => expect(pathPattern('*a'.repeat(40)).matches(`${'a'.repeat(4000)}b`)).toBe(false));
});

describe('pairing', () => {
	test.each([
		['docs/en/**/*.md', 'docs/zh-TW/**/*.md', 'docs/en/a/b.md', 'docs/zh-TW/a/b.md'],
		['docs/en/**/*.md', 'docs/zh-TW/**/*.md', 'docs/en/b.md', 'docs/zh-TW/b.md'],
		['{name}.en.txt', '{name}.zh.txt', 'call.en.txt', 'call.zh.txt'],
		['{a}/en/{b}.md', 'zh/{b}/{a}.md', 'x/en/y.md', 'zh/y/x.md'],
		['en.json', 'zh-TW.json', 'en.json', 'zh-TW.json'],
		['**/{x}.en.{md,mdx}', '**/{x}.zh.{md,mdx}', 'a/b/c.en.mdx', 'a/b/c.zh.mdx'],
		['en/**', 'zh/**', 'en/a/b', 'zh/a/b'],
	])('%s ↔ %s', (source, target, from, to) => {
		const pair = pairing(source, target);
		expect(pair?.targetOf(from)).toBe(to);
		expect(pair?.sourceOf(to)).toBe(from);
		expect(pair?.targetOf(`${from}~`.replace('**', ''))).not.toBe(to);
	});
	test.each([
		['a/*', 'b/**'],
		['{a}', '{b}'],
		['*.{md,txt}', '*.{txt,md}'],
		['a/*', 'b'],
		['a', 'a'],
	])('%s and %s are no pair', (source, target) => expect(pairing(source, target)).toBeUndefined());
	test('there and back (property)', () => {
		const part = fc.string({ unit: fc.constantFrom('a', '中', '.', '-', 'en'), minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(fc.array(part, { maxLength: 3 }), part, (folders, name) => {
				const pair = pairing('src/en/**/*.md', 'out/zh/**/*.md');
				const path = ['src/en', ...folders, `${name}.md`].join('/');
				expect(pair?.sourceOf(pair.targetOf(path) ?? '')).toBe(path);
			}),
		);
	});
});

test.each([
	['a/b', false],
	['a..b/c', false],
	['../a', true],
	['a/../b', true],
	['/a', true],
	['c:/a', true],
])('%s leaves the project: %s', (path, leaves) => expect(leavesProject(path)).toBe(leaves));
