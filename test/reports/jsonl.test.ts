import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonl } from '../../reports/jsonl.js';
import type { Finding } from '../../src/model.js';
import { forbiddenInLines, hostileCodePoints } from '../messages/hostile.js';
import { audit, finding, report, side } from './samples.js';

const lineOf = (one: Finding, lang: 'en' | 'zh-Hant' = 'en'): string => [...jsonl(report([audit([one])], { lang }))].join('');

describe('jsonl', () => {
	test('a finding, key by key', () => {
		const one = finding({
			sourceFile: 'call.en.txt',
			source: side(8, 'Our 800 gig modules shipped.', '800 gig'),
			target: side(9, '我們的 800 場演出模組已出貨。', '800 場演出'),
			edits: [{ span: [4, 11], text: '800G' }],
			related: [{ line: 20, text: '800G 模組' }],
		});
		expect(lineOf(one)).toBe(
			`{"schema":1,"rule":"unit-sense","category":"unit","severity":"critical","confidence":0.98,"message":"Unexpected \\"800 場演出\\" (a performance) for \\"800 gig\\" (a data rate), expected \\"800G\\"","messageId":"unit-sense","data":{"found":"800 場演出","source":"800 gig","sense":"performance","meant":"data-rate","expected":"800G"},"cause":"unit-sense/gig→演出","file":"call.txt","sourceFile":"call.en.txt","source":{"line":8,"text":"Our 800 gig modules shipped.","spans":[[4,11]]},"target":{"line":9,"text":"我們的 800 場演出模組已出貨。","spans":[[4,11]]},"edits":[{"span":[4,11],"text":"800G"}],"related":[{"line":20,"text":"800G 模組"}],"status":"open","fingerprint":"v1:0123456789abcdef"}\n`,
		);
	});

	test('the message is in the language of the report', () => {
		expect(JSON.parse(lineOf(finding(), 'zh-Hant'))).toHaveProperty('message', expect.stringContaining('誤譯為'));
	});

	test('a one-sided finding lacks the other side, and a single file has no sourceFile', () => {
		const keys = Object.keys(JSON.parse(lineOf(finding({ target: side(3, '只有中文。') }))) as object);
		expect(keys).toContain('target');
		expect(keys).not.toContain('source');
		expect(keys).not.toContain('sourceFile');
	});

	test('one line a finding, in the order of the documents', () => {
		const lines = [...jsonl(report([audit([finding({ cause: 'a' }), finding({ cause: 'b' })]), audit([]), audit([finding({ cause: 'c' })])]))];
		expect(lines.map(line => (JSON.parse(line) as { cause: string }).cause)).toEqual(['a', 'b', 'c']);
		expect(lines.every(line => line.indexOf('\n') === line.length - 1)).toBe(true);
	});

	const withText = (text: string): Finding =>
		finding({
			message: { id: 'number-added', data: { found: text, foundValue: text } },
			cause: text,
			file: text,
			sourceFile: text,
			target: { line: 1, text, spans: [] },
			edits: [{ span: [0, 0], text }],
			related: [{ line: 1, text }],
		});

	test('no character that could steer a terminal or hide, and yet the text of the file', () => {
		for (const code of hostileCodePoints) {
			const text = `a${String.fromCodePoint(code)}b`;
			const line = lineOf(withText(text));
			expect(line, code.toString(16)).not.toMatch(forbiddenInLines);
			expect(JSON.parse(line)).toMatchObject({ file: text, target: { text }, data: { found: text } });
		}
	});

	test('any text comes back as it was', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
				const line = lineOf(withText(text));
				expect(line).not.toMatch(forbiddenInLines);
				expect(JSON.parse(line)).toMatchObject({ target: { text } });
			}),
		);
	});
});
