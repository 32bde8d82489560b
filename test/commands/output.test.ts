/** Files that the program writes, as people meet them: each whole or not at all, and never in the place of what it reads. */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, type Program, programOf } from '../helpers/process.js';

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
