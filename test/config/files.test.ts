import { expect, test } from 'vitest';
import { projectFiles } from '../../src/config/files.js';
import { parseConfig } from '../../src/config/parse.js';

const text = `
files:
  - {source: docs/**/*.md, target: docs/zh/**/*.md, locale: zh-HK}
  - '*.tsv'
  - {path: old/*.tsv, encoding: big5}
ignore: docs/legal/**
encoding: gb18030
`;
const there = new Set(['docs/a.md', 'docs/zh/a.md', 'docs/legal/b.md']);
const files = projectFiles(parseConfig(text, { rules: [], domains: [] }).config, path => there.has(path));

test.each([
	['docs/a.md', { kind: 'pair', source: 'docs/a.md', target: 'docs/zh/a.md' }],
	['docs/zh/a.md', { kind: 'pair', source: 'docs/a.md', target: 'docs/zh/a.md' }],
	['docs/new.md', { kind: 'pair', source: 'docs/new.md', target: 'docs/zh/new.md' }],
	['docs/legal/b.md', { kind: 'ignored' }],
	['x.tsv', { kind: 'file', options: { encoding: 'gb18030' } }],
	['old/x.tsv', { kind: 'file', options: { encoding: 'big5' } }],
	['other.txt', undefined],
])('%s', (path, role) => {
	const found = files.roleOf(path);
	if (role) expect(found).toMatchObject(role);
	else expect(found).toBeUndefined();
});
test('folders to look into, none within another', () => expect(files.folders).toEqual(['']));
test('a translation without its source is said to be one', () => {
	const { roleOf } = projectFiles(parseConfig('files: [{source: en/*.md, target: zh/*.md}]', { rules: [], domains: [] }).config, () => false);
	expect(roleOf('zh/a.md')).toEqual({ kind: 'orphan', source: 'en/a.md' });
});
