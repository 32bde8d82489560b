import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Decision, Finding } from '../../src/model.js';
import { encode } from '../../src/read/encode.js';
import { lineOf } from '../../src/triage/record.js';
import { projectWith, run } from '../helpers/run.js';
import { decisionOn } from '../triage/decisions.js';

const lines = [
	'We shipped 400 gig modules to three customers.',
	'我們向三家客戶出貨 400 場演出模組。',
	'Revenue was $4.8 million in the third quarter.',
	'第二季營收為 48 萬美元。',
	'Thank you all for joining us today.',
	'感謝各位今天的參與。',
];
const call = `${lines.join('\n')}\n`;
const findings = (text: string, file = 'call.txt'): readonly Finding[] => audit(readDocument(new TextEncoder().encode(text), file)).findings;
const found = (words: string): Finding => {
	const one = findings(call).find(({ target }) => target?.spans.some(([from, to]) => target.text.slice(from, to) === words));
	if (!one) throw new Error(`nothing found about ${words}`);
	return one;
};
const journal = (...decisions: readonly Decision[]): string => decisions.map(decision => `${lineOf(decision)}\n`).join('');
const fixed = (one: Finding, text: string): Decision => decisionOn(one, { verdict: 'fixed', text });

const gig = fixed(found('400 場演出'), '我們向三家客戶出貨 400G 模組。');
const scale = fixed(found('48 萬美元'), '第二季營收為 480 萬美元。');
const quarter = fixed(found('第二季'), '第三季營收為 48 萬美元。');

describe('fix', () => {
	test('shows what it would do, and does nothing', async () => {
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': journal(gig) });
		const { code, out, err } = await run(folder, 'fix', 'call.txt');
		expect(code).toBe(0);
		expect(out.split('\n')).toEqual([
			'===================================================================',
			'--- call.txt',
			'+++ call.txt',
			'@@ -1,3 +1,3 @@',
			` ${lines[0]}`,
			`-${lines[1]}`,
			'+我們向三家客戶出貨 400G 模組。',
			` ${lines[2]}`,
			'',
		]);
		expect(err).toContain('call.txt: 1 fix in 1 line');
		expect(err).toMatch(/3 open problems before, 2 after: 1 gone, 0 new/);
		expect(err).toContain('--write writes it');
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toBe(call);
	});
	test('writes the fixes of one line together, and audits again', async () => {
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': journal(gig, scale, quarter) });
		const { code, err, out } = await run(folder, 'fix', 'call.txt', '--write');
		expect([code, out]).toEqual([0, '']);
		expect(err).toMatch(/3 fixes in 2 lines[\s\S]*3 open problems before, 0 after: 3 gone, 0 new[\s\S]*written/);
		expect(readFileSync(join(folder, 'call.txt'), 'utf8').split('\n')[3]).toBe('第三季營收為 480 萬美元。');
		const again = await run(folder, 'fix', 'call.txt', '--write');
		expect([again.code, again.err]).toEqual([0, 'call.txt: no fix to make\n']);
		expect((await run(folder, 'check', 'call.txt')).code).toBe(0);
	});
	test('names both of two that want the same words, and makes the others', async () => {
		const other = fixed(found('第二季'), '第二季營收為 4.8 萬美元。');
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': journal(gig, scale, other) });
		const { code, err } = await run(folder, 'fix', 'call.txt', '--write');
		expect(code).toBe(1);
		expect(err).toMatch(/call\.txt:4: refused, both want the same words: number-mismatch, .*; period-mismatch/);
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toBe(call.replace('400 場演出', '400G '));
	});
	test('says what is still wrong after the fix', async () => {
		const folder = projectWith({
			'call.txt': call,
			'.bilint/decisions.jsonl': journal(fixed(found('400 場演出'), '我們向三家客戶出貨 400 克模組。')),
		});
		expect((await run(folder, 'fix', 'call.txt')).err).toMatch(/call\.txt:2: after the fix: Unexpected "400 克"/);
	});
	test('takes a fix along with a line that was corrected elsewhere, and refuses one whose words have changed', async () => {
		const moved = call.replace('三家客戶', '三家大客戶');
		const folder = projectWith({ 'call.txt': moved, '.bilint/decisions.jsonl': journal(gig) });
		await run(folder, 'fix', 'call.txt', '--write');
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toBe(moved.replace('400 場演出', '400G '));
	});
	test.each([
		[['--safe'], ['400G', '480 萬']],
		[['--all'], ['400G', '480 萬', '第三季']],
		[[], []],
	] as const)('takes suggestions with %j', async (options, expected) => {
		const folder = projectWith({ 'call.txt': call });
		await run(folder, 'fix', 'call.txt', '--write', ...options);
		const text = readFileSync(join(folder, 'call.txt'), 'utf8');
		for (const words of expected) expect(text).toContain(words);
		if (expected.length === 0) expect(text).toBe(call);
	});
	test('with --confirmed takes the suggestions of what was confirmed, and never one that was dismissed', async () => {
		const decisions = journal(decisionOn(found('400 場演出'), { verdict: 'confirmed' }), decisionOn(found('48 萬美元')));
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': decisions });
		await run(folder, 'fix', 'call.txt', '--write', '--confirmed');
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toBe(call.replace('400 場演出', '400G'));
		await run(folder, 'fix', 'call.txt', '--write', '--all');
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toContain('48 萬美元');
	});
	test.each([
		['big5', '\r\n'],
		['gb18030', '\r'],
		['utf-16le', '\r\n'],
	] as const)('writes %s with its own line ends, byte for byte the same elsewhere', async (encoding, end) => {
		const text = call.replaceAll('\n', end);
		const folder = projectWith({ 'call.txt': encode(text, encoding), 'decisions.jsonl': journal(gig) });
		const { code, err } = await run(folder, 'fix', 'call.txt', '--write', '--encoding', encoding, '--decisions', 'decisions.jsonl');
		expect([code, err]).toMatchObject([0, expect.stringContaining('written')]);
		expect([...readFileSync(join(folder, 'call.txt'))]).toEqual([...encode(text.replace('400 場演出', '400G '), encoding)]);
	});
	test('refuses a character that the file cannot hold, and leaves the file alone', async () => {
		const bytes = encode(call, 'big5');
		const folder = projectWith({ 'call.txt': bytes, '.bilint/decisions.jsonl': journal(fixed(found('400 場演出'), '我們出貨 400G 模組😀。')) });
		const { code, err } = await run(folder, 'fix', 'call.txt', '--write', '--encoding', 'big5');
		expect([code, err]).toEqual([1, 'call.txt:2: the encoding of the file has no "😀"\n']);
		expect([...readFileSync(join(folder, 'call.txt'))]).toEqual([...bytes]);
	});
	test('one that cannot be written keeps no other one back, of this file or the next', async () => {
		const folder = projectWith({
			'a.txt': encode(call, 'big5'),
			'b.xlsx': readFileSync(join(import.meta.dirname, '../../examples/menu.xlsx')),
			'c.txt': encode(call, 'big5'),
			'.bilint/decisions.jsonl': journal(
				...['a.txt', 'c.txt'].flatMap(file => [
					fixed({ ...found('400 場演出'), file }, '我們出貨 400G 模組😀。'),
					fixed({ ...found('48 萬美元'), file }, '第二季營收為 480 萬美元。'),
				]),
			),
		});
		const { code, err } = await run(folder, 'fix', 'a.txt', 'b.xlsx', 'c.txt', '--all', '--write', '--encoding', 'big5');
		expect(code).toBe(1);
		expect(err).toContain('b.xlsx: files of the format xlsx are only read');
		for (const name of ['a.txt', 'c.txt']) expect(readFileSync(join(folder, name)).includes(Buffer.from(encode('480 萬美元', 'big5')))).toBe(true);
	});
	test('shows what it would do to a file that names its encoding itself', async () => {
		const xliff =
			'<?xml version="1.0" encoding="GBK"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-CN"><file id="f"><unit id="u"><segment><source>Revenue was $4.8 million.</source><target>营收为 48 万美元。</target></segment></unit></file></xliff>\n';
		const folder = projectWith({ 'a.xlf': encode(xliff, 'gb18030') });
		const { code, out } = await run(folder, 'fix', 'a.xlf', '--all');
		expect([code, out]).toEqual([0, expect.stringContaining('480 万美元')]);
	});
	test('corrects the Chinese one of two files', async () => {
		const [english, chinese] = [lines.filter((_, i) => i % 2 === 0).join('\n'), lines.filter((_, i) => i % 2 === 1).join('\n')];
		const folder = projectWith({ 'call.en.txt': english, 'call.zh.txt': chinese });
		await run(folder, 'fix', '--source', 'call.en.txt', '--target', 'call.zh.txt', '--all', '--write');
		expect(readFileSync(join(folder, 'call.zh.txt'), 'utf8')).toContain('400G');
		expect(readFileSync(join(folder, 'call.en.txt'), 'utf8')).toBe(english);
	});
	test('shows a table as a patch that would apply', async () => {
		const folder = projectWith({ 'call.tsv': `${lines[2]}\t${lines[3]}\n` });
		expect((await run(folder, 'fix', 'call.tsv', '--all')).out).toContain(`-${lines[2]}\t${lines[3]}\n+${lines[2]}\t第三季營收為 480 萬美元。\n`);
	});
	test.each([
		['LF', call],
		['CRLF', call.replaceAll('\n', '\r\n')],
		['both', `${lines.slice(0, 4).join('\r\n')}\n${lines.slice(4).join('\n')}\r\n`],
		['no end of the last line', lines.slice(0, 4).join('\n')],
		['CRLF and no end of the last line', lines.slice(0, 4).join('\r\n')],
	])('shows a patch that can be applied: %s', async (_, text) => {
		const [shown, written] = [projectWith({ 'a call.txt': text }), projectWith({ 'a call.txt': text })];
		const { out } = await run(shown, 'fix', 'a call.txt', '--all');
		await run(written, 'fix', 'a call.txt', '--all', '--write');
		const { status, stderr } = spawnSync('git', ['apply', '-p0', '-'], { cwd: shown, input: out, encoding: 'utf8' });
		expect([status, /error/.test(stderr)]).toEqual([0, false]);
		expect(readFileSync(join(shown, 'a call.txt'), 'utf8')).toBe(readFileSync(join(written, 'a call.txt'), 'utf8'));
		expect(readFileSync(join(shown, 'a call.txt'), 'utf8')).not.toBe(text);
	});
	test('shows lines that end with a lone CR one by one', async () => {
		const { out } = await run(projectWith({ 'call.txt': call.replaceAll('\n', '\r') }), 'fix', 'call.txt', '--all');
		expect(out).toContain(`\n-${lines[1]}\n+`);
		expect(out).not.toContain('\r');
	});
	test('keeps permissions', async () => {
		const folder = projectWith({ 'call.txt': call });
		const { chmodSync } = await import('node:fs');
		chmodSync(join(folder, 'call.txt'), 0o640);
		await run(folder, 'fix', 'call.txt', '--all', '--write');
		expect(statSync(join(folder, 'call.txt')).mode & 0o777).toBe(0o640);
	});
	test.each([
		[['fix', 'gone.txt'], /gone\.txt: no such file/],
		[['fix', '-'], /standard input cannot be fixed/],
		[['fix', 'call.txt', '--decisions', 'gone.jsonl'], /gone\.jsonl: no such file/],
		[['fix'], /Missing input/],
	])('%j: exit 2 and one line', async (argv, says) => {
		const { code, err } = await run(projectWith({ 'call.txt': call }), ...argv);
		expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
		expect(err).toMatch(says);
	});
});

describe('check', () => {
	const all = findings(call);
	test('lets what was dismissed or fixed pass, and says which fixes are not in the file', async () => {
		const folder = projectWith({ 'call.txt': call });
		expect((await run(folder, 'check', 'call.txt')).code).toBe(1);
		const [first, ...others] = all;
		if (!first) throw new Error('no finding');
		writeFileSync(join(folder, 'words.jsonl'), journal(fixed(first, 'x'), ...others.map(each => decisionOn(each))));
		const { code, out, err } = await run(folder, 'check', 'call.txt', '--decisions', 'words.jsonl', '--format', 'jsonl');
		expect(code).toBe(0);
		expect(out.match(/"status":"(?:fixed|dismissed)"/g)).toHaveLength(all.length);
		expect(err).toBe('call.txt: 1 fix taken in review is not in the file yet: bilint fix call.txt --write\n');
	});
	test('a fix that is in the file and did not help is a problem again', async () => {
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': journal(fixed(found('第二季'), '第二季的營收為 48 萬美元。')) });
		expect((await run(folder, 'fix', 'call.txt', '--write')).err).toContain('after the fix');
		const { out, err } = await run(folder, 'check', 'call.txt', '--format', 'jsonl');
		expect(out).toMatch(/"rule":"period-mismatch".*"status":"open"/);
		expect(err).not.toContain('not in the file yet');
	});
	test('what was confirmed still blocks', async () => {
		const folder = projectWith({
			'call.txt': call,
			'.bilint/decisions.jsonl': journal(...all.map(each => decisionOn(each, { verdict: 'confirmed' }))),
		});
		expect((await run(folder, 'check', 'call.txt')).code).toBe(1);
	});
	test('names lines of the journal that are no decisions, and goes on', async () => {
		const folder = projectWith({
			'call.txt': call,
			'.bilint/decisions.jsonl': `<<<<<<< HEAD\n${journal(...all.map(each => decisionOn(each)))}{"id":"torn`,
		});
		const { code, err } = await run(folder, 'check', 'call.txt');
		expect(code).toBe(0);
		expect(err).toBe(
			'.bilint/decisions.jsonl:1: no decision, set aside: "<<<<<<< HEAD"\n.bilint/decisions.jsonl:5: cut short, set aside: "{"id":"torn"\n',
		);
	});
	test('two journals that git has joined read as one, in whatever order', async () => {
		const [first, ...others] = all.map(each => decisionOn(each));
		if (!first) throw new Error('no finding');
		const joined = journal(...others, first, first);
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': joined });
		expect((await run(folder, 'check', 'call.txt')).code).toBe(0);
	});
});

test('without a terminal a review is the report, and says so', async () => {
	const { code, out, err } = await run(projectWith({ 'call.txt': call }), 'review', 'call.txt');
	expect(code).toBe(1);
	expect(err).toContain('not a terminal: the report instead of the review');
	expect(out).toContain('unit-sense');
});
