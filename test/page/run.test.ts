import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Audit, Finding } from '../../src/model.js';
import { corrected } from '../../src/page/correct.js';
import { type Request, run } from '../../src/page/run.js';
import { root } from '../helpers/program.js';
import { decision } from '../reports/samples.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const request = (files: Readonly<Record<string, Uint8Array | string>>, parts: Partial<Request> = {}): Request => ({
	files: Object.entries(files).map(([name, content]) => ({ name, bytes: typeof content === 'string' ? utf8(content) : content })),
	lang: 'en',
	...parts,
});
const found = (of: Request): Audit => {
	const outcome = run(of);
	if ('failed' in outcome) throw new Error(outcome.failed);
	return outcome.audit;
};

describe('an audit in the page', () => {
	test('finds what the library finds', () => {
		const bytes = readFileSync(`${root}examples/earnings-call.txt`);
		expect(found(request({ 'call.txt': bytes }))).toEqual(audit(readDocument(bytes, 'call.txt')));
	});
	test('takes two files in any order', () => {
		const [english, chinese] = ['Revenue was $4.8 million.\nWe are glad.\n', '營收為 48 萬美元。\n我們很高興。\n'];
		for (const files of [
			{ 'a.txt': english, 'b.txt': chinese },
			{ 'b.txt': chinese, 'a.txt': english },
		])
			expect(found(request(files))).toMatchObject({ file: 'b.txt', sourceFile: 'a.txt', findings: [{ rule: 'number-mismatch' }] });
	});
	test.each<[string, Readonly<Record<string, Uint8Array | string>>, string]>([
		['nothing', {}, ': is empty'],
		['blanks', { 'a.txt': ' \n' }, 'a.txt: is empty'],
		['one language', { 'a.txt': 'Only English here.\n' }, 'a.txt: holds only English: there is nothing to compare it with'],
		['bytes of another encoding', { 'a.txt': new Uint8Array([0xa7, 0x41, 0xa6, 0x6e]) }, 'a.txt:1: unexpected bytes'],
	])('says what is wrong with %s', (_, files, sentence) => {
		const outcome = run(request(files));
		expect('failed' in outcome && outcome.failed).toContain(sentence);
	});
	test('says it in 繁體中文', () => {
		expect(run(request({ 'a.txt': ' ' }, { lang: 'zh-Hant' }))).toEqual({ failed: 'a.txt：檔案是空的' });
	});
});

describe('the corrected text', () => {
	const text = 'Revenue was $4.8 million.\r\n營收為 48 萬美元。\r\nWe sold 12 units.\r\n我們售出 13 件。\r\n';
	const of = request({ 'call.txt': text });
	const wording = (one: Finding, wanted: string): Finding => ({ ...one, status: 'fixed', decisions: [decision({ verdict: 'fixed', text: wanted })] });

	test('has the wordings that were taken, and is the same elsewhere', () => {
		const found_ = found(of);
		const findings = found_.findings.map((one, i) => (i === 0 ? wording(one, '營收為 480 萬美元。') : { ...one, status: 'dismissed' as const }));
		const result = corrected({ ...found_, findings }, of);
		expect(new TextDecoder().decode(result?.bytes)).toBe(text.replace('48 萬', '480 萬'));
		expect(result).toMatchObject({ name: 'call.txt', lines: 1, left: 0 });
	});

	test('is the file itself where nothing was taken', () => {
		const result = corrected(found(of), of);
		expect(result).toMatchObject({ lines: 0 });
		expect(new TextDecoder().decode(result?.bytes)).toBe(text);
	});

	test('leaves out wordings that touch the same words, and counts them', () => {
		const found_ = found(of);
		const [one] = found_.findings as [Finding];
		const findings = [wording(one, '營收為 480 萬美元。'), wording({ ...one, fingerprint: 'v1:x' }, '營收為 481 萬美元。')];
		expect(corrected({ ...found_, findings }, of)).toMatchObject({ lines: 0, left: 2 });
	});

	test('of a file in Big5 stays in Big5', () => {
		const bytes = Uint8Array.from([
			...utf8('We sold 12 units.\n'),
			0xa7,
			0xda,
			0xad,
			0xcc,
			0xb0,
			0xe2,
			0xa5,
			0x58,
			0x31,
			0x33,
			0xa5,
			0xf3,
			0xa1,
			0x43,
			0x0a,
		]);
		const big5 = request({ 'call.txt': bytes }, { encoding: 'big5' });
		const found_ = found(big5);
		const findings = found_.findings.map(one => wording(one, one.target?.text.replace('13', '12') ?? ''));
		expect(findings.length).toBeGreaterThan(0);
		expect(corrected({ ...found_, findings }, big5)?.bytes).toEqual(Uint8Array.from([...bytes].map((byte, i) => (i === 27 ? 0x32 : byte))));
	});
});
