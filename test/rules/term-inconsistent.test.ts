import { describe, expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Document, Finding, Locale } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('term-inconsistent', { silent: [['Revenue and revenue.', '營收與收入。']], found: [] });

const document = (...rows: readonly (readonly [string, string])[]): Document => ({
	file: 'a.tsv',
	content: {
		layout: 'pairs',
		pairs: rows.map(([source, target], i) => ({
			source: { text: source, line: i + 1, column: 0 },
			target: { text: target, line: i + 1, column: 99 },
		})),
	},
	notices: [],
});
/** "營收", four times "收入" …: a document that speaks of revenue, guidance and margins. */
const findings = (words: readonly string[], locale: Locale = 'zh-TW'): readonly Finding[] =>
	auditWith(only('term-inconsistent'), document(...words.map(word => ['Quarter revenue beat margin guidance.', `本季${word}優於預期。`] as const)), {
		locale,
	}).findings;
const places = (found: readonly Finding[]): readonly string[] =>
	found.map(({ target, edits }) => `${target?.line}${edits[0] ? ` → ${edits[0].text}` : ''}`);

describe('one term, several renderings', () => {
	test('every place that departs from a clear majority is shown, under one cause', () => {
		const found = findings(['營收', '營收', '收入', '營收', '營收', '收入']);
		expect(places(found)).toEqual(['3 → 營收', '6 → 營收']);
		expect(new Set(found.map(({ cause }) => cause))).toEqual(new Set(['term-inconsistent/revenue']));
		expect(found.map(({ message }) => sayMessage(message, sentencesOf('en')))[0]).toBe(
			'Unexpected "收入" for "revenue", expected one rendering: the document has "營收" ×4, "收入" ×2; zh-TW prefers "營收"',
		);
		expect(found[0]?.related).toEqual([1, 2, 4].map(line => ({ line, text: '本季營收優於預期。' })));
	});
	test('what the variety prefers is named, not replaced, where it is the minority', () =>
		expect(places(findings(['收入', '收入', '收入', '營收']))).toEqual(['4']));
	test('without a clear majority what the variety prefers is the standard', () =>
		expect(places(findings(['收入', '收入', '收入', '營收', '營收', '營收']))).toEqual(['1 → 營收', '2 → 營收', '3 → 營收']));
	test('one place against one is no habit', () => expect(findings(['收入', '營收'])).toEqual([]));
	test('synonyms of one variant are silent', () => expect(findings(['營收', '營收', '營業收入', '營業額'])).toEqual([]));
	test('variants of one variety are silent in another', () => expect(findings(['收入', '收入', '收入', '营收'], 'zh-CN')).toEqual([]));
});
