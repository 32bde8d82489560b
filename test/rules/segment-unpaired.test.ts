import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('segment-unpaired', { silent: [['Hello there, everyone.', '大家好。']], found: [] });

const interleaved = (texts: readonly string[]): Document => ({
	file: 'call.txt',
	content: { layout: 'interleaved', lines: texts.map((text, i) => ({ text, line: i + 1, column: 0 })) },
	notices: [],
});

test('an English line without its Chinese is an omission, and nothing after it shifts', () => {
	const document = interleaved([
		'We shipped 40 units in May.',
		'我們在五月出貨 40 台。',
		'The second customer, Northwind, has not decided yet.',
		'Our margin was 31.5%.',
		'我們的毛利率為 31.5%。',
	]);
	const findings = auditWith(only('segment-unpaired'), document, { locale: 'zh-TW' }).findings;
	expect(findings.map(({ category, severity, source, target }) => [category, severity, source?.line, target?.line])).toEqual([
		['omission', 'major', 3, undefined],
	]);
});

test('a Chinese line of its own is pointed out, no more', () => {
	const document = interleaved(['以下為摘要：毛利率上升。', 'Our margin was 31.5%.', '我們的毛利率為 31.5%。']);
	const findings = auditWith(only('segment-unpaired'), document, { locale: 'zh-TW' }).findings;
	expect(findings.map(({ category, severity, target }) => [category, severity, target?.line])).toEqual([['addition', 'info', 1]]);
});
