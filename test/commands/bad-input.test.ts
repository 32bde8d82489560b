/** What no document should hold, through the program as people run it: one clear line or a report, never a stack trace, never a raw control character. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../helpers/process.js';
import { build, type Program } from '../helpers/program.js';

let program: Program;
beforeAll(() => {
	program = build();
});

const wrong = 'Revenue was $4.8 million.\t營收為48萬美元。\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : [...part])));
const check = (content: string | Uint8Array, ...args: readonly string[]) =>
	program.run(['check', 'a.tsv', ...args], { cwd: folderOf({ 'a.tsv': content }) });

describe('a file that cannot be audited is one line and exit 2', () => {
	test.each<[string, string | Uint8Array, string]>([
		['empty', '', 'a.tsv: is empty'],
		['only blanks', ' \n\t\n', 'a.tsv: is empty'],
		['only English', 'We sold five.\nAnd six more.\n', 'a.tsv: holds only English: there is nothing to compare it with'],
		['only Chinese', '我們賣了五個。\n又賣了六個。\n', 'a.tsv: holds only Chinese: there is nothing to compare it with'],
		['no language at all', `${'1'.repeat(200_000)}\t${'2'.repeat(200_000)}\n`, 'a.tsv: holds neither English nor Chinese'],
		[
			'invalid in the middle',
			joined(wrong, 'abc ', [0xff, 0xfe], ' def\n'),
			'a.tsv:2: unexpected bytes ff fe 20 64 65 66 0a at byte 54, expected UTF-8',
		],
		[
			'half a surrogate pair',
			joined('We ', [0xed, 0xa0, 0x80], ' sold 5.\t我們賣了 5 個。\n'),
			'a.tsv:1: unexpected bytes ed a0 80 20 73 6f 6c 64 at byte 3, expected UTF-8',
		],
	])('%s', (_, content, line) => {
		const { code, stdout, stderr } = check(content);
		expect([code, stdout, stderr]).toEqual([2, '', `${line}\n`]);
	});

	test('not there, a folder in its place, a folder with nothing in it', () => {
		const cwd = folderOf({ 'full/a.txt': 'English alone.\n' });
		expect(program.run(['check', 'gone.tsv'], { cwd })).toMatchObject({ code: 2, stderr: 'bilint: gone.tsv: no such file\n' });
		const { code, stderr } = program.run(['check', 'full'], { cwd });
		expect(code).toBe(2);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});

describe('what is odd is read', () => {
	test('an XLIFF file without a unit for translation', () => {
		const units = '<body><trans-unit id="u" translate="no"><source>Tea</source></trans-unit></body>';
		const text = `<xliff version="1.2"><file original="a" source-language="en" target-language="zh-TW" datatype="x">${units}</file></xliff>`;
		expect(program.run(['check', 'n.xlf'], { cwd: folderOf({ 'n.xlf': text }) })).toEqual({
			code: 0,
			stdout: '✔ No problems found in 0 pairs of 1 file\n',
			stderr: '',
		});
	});
	test.each<[string, string | Uint8Array]>([
		['NUL characters', wrong.replace('.\t', '.\0\t')],
		['a byte order mark and every kind of line end', `\ufeff${wrong.trimEnd()}\r\n${wrong.trimEnd()}\r${wrong}`],
		['full-width figures', 'Revenue was $4.8 million.\t營收為４８萬美元。\n'],
		['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${wrong}`, 'utf16le'))],
	])('%s', (_, content) => {
		const { code, stdout } = check(content);
		expect(code).toBe(1);
		expect(stdout).toContain('number-mismatch');
	});

	test('from standard input', () => {
		const { code, stdout } = program.run(['check', '-'], { input: wrong });
		expect([code, stdout.includes('number-mismatch')]).toEqual([1, true]);
	});

	test('a line that cannot be used is a notice with its number', () => {
		const { code, stderr, stdout } = check(`alone\n${wrong}`);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^a\.tsv: line 1: /);
		expect(stdout).toContain('a.tsv:2');
	});
});

const hostile = 'Revenue \u001b[31mwas\u001b]8;;http://x\u0007 $4.8 million \u202eabc\u200b.\t營收\u001b[2J為48萬美元\u202e。\n';

test.each(['text', 'jsonl', 'json', 'csv', 'markdown', 'html', 'sarif', 'junit', 'github', 'gitlab'])(
	'escapes and bidi controls of a file are shown, not sent: %s',
	format => {
		const { stdout, stderr } = check(hostile, '--format', format, '--every');
		expect((stdout + stderr).replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/);
	},
);

describe('output', () => {
	const shell = (line: string) => spawnSync('bash', ['-c', line], { cwd: folderOf({ 'a.tsv': wrong.repeat(2000) }), encoding: 'utf8' });
	test('into a pipe that closes ends quietly', () => {
		const { stdout, stderr } = shell(`${program.command} check a.tsv --every | head -1`);
		expect([stdout, stderr]).toEqual(['a.tsv\n', '']);
	});
	test.skipIf(!existsSync('/dev/full'))('onto a full disk is exit 2 and one line', () => {
		const { status, stderr } = shell(`${program.command} check a.tsv > /dev/full`);
		expect([status, stderr]).toEqual([2, 'bilint: standard output: cannot be written: the disk is full\n']);
	});
	test('has colours where they are wanted', () => {
		const colours = /\u001b\[/;
		expect(check(wrong).stdout).not.toMatch(colours);
		expect(check(wrong, '--color').stdout).toMatch(colours);
		expect(check(wrong, '--color', '--no-color').stdout).not.toMatch(colours);
	});
	test('is in Chinese on request', () => {
		const { stdout } = check(wrong, '--lang', 'zh-Hant');
		expect(stdout).toContain('應為「480萬美元」');
		expect(stdout).not.toMatch(/expected|problem/);
	});
	test('fits eighty columns', () => {
		const { stdout } = check(wrong.repeat(3), '--every');
		for (const line of stdout.split('\n')) expect([...line].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0)).toBeLessThanOrEqual(80);
	});
});
