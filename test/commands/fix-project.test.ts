/** `fix` in a project: it reads what the configuration names, as it says, and writes into every format. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, git, type Program, programOf } from '../helpers/process.js';

let program: Program;
beforeAll(async () => {
	program = await programOf();
});

const files = {
	'bilint.config.yaml': `locale: zh-TW
files:
  - {source: docs/en/**/*.md, target: docs/zh-TW/**/*.md}
  - {source: en.json, target: zh-TW.json}
  - '*.xlf'
rules:
  bound-flipped: off
`,
	'docs/en/a.md': '# Fees\n\n> The *annual* fee was\n> $4.8 million in the third quarter.\n\nIt takes more than 20 days.\n',
	'docs/zh-TW/a.md': '# 費用\r\n\r\n> 第三季*年*費為\r\n> 48 萬美元。\r\n\r\n不到 20 天。\r\n',
	'en.json': '{"fee": "The fee was $4.8 million."}',
	'zh-TW.json': '{"fee": "\\u8cbb\\u7528\\u70ba 48 \\u842c\\u7f8e\\u5143\\u3002"}',
	'a.xlf': `<xliff version="1.2"><file source-language="en" target-language="zh-TW"><body>
<trans-unit id="1"><source>The fee was <g id="1">$4.8 million</g>.</source><target>費用為<g id="1"> 48 萬美元</g>。</target></trans-unit>
<trans-unit id="2" translate="yes" m:locked="true" xmlns:m="http://www.memsource.com/mxlf/2.0"><source>The price was $4.8 million.</source><target>價格為 48 萬美元。</target></trans-unit>
</body></file></xliff>`,
};

describe('bilint fix in a project', () => {
	test('corrects what the configuration names, from any folder of it, and nothing else', () => {
		const root = folderOf(files);
		git(root, ['init', '-q']);
		const { code, stderr } = program(['fix', '--all', '--write'], { cwd: join(root, 'docs') });
		const read = (name: string): string => readFileSync(join(root, name), 'utf8');
		expect(read('docs/zh-TW/a.md')).toBe(files['docs/zh-TW/a.md'].replace('48 萬', '480 萬'));
		expect(read('zh-TW.json')).toBe(files['zh-TW.json'].replace('48', '480'));
		expect(read('a.xlf')).toBe(files['a.xlf'].replace(' 48 萬美元</g>', ' 480 萬美元</g>'));
		expect([code, stderr]).toEqual([1, expect.stringContaining('a.xlf:3: ')]);
	});
	test('without --write shows what it would do', () => {
		const root = folderOf(files);
		const { stdout } = program(['fix', 'zh-TW.json', '--all'], { cwd: root });
		expect(stdout).toContain('+{"fee": "\\u8cbb\\u7528\\u70ba 480 ');
		expect(readFileSync(join(root, 'zh-TW.json'), 'utf8')).toBe(files['zh-TW.json']);
	});
	test('a workbook is only read, and it says so', () => {
		const root = folderOf({ 'menu.xlsx': readFileSync(new URL('../../examples/menu.xlsx', import.meta.url)) });
		expect(program(['fix', 'menu.xlsx', '--all', '--write'], { cwd: root })).toMatchObject({ code: 1, stderr: expect.stringContaining('xlsx') });
	});
});
