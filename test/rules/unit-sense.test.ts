import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document, Segment } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('unit-sense', {
	silent: [
		['The 800G modules ship in June.', '800G 模組六月出貨。'],
		['The 800 gig modules ship in June.', '800 Gig 模組六月出貨。'],
		['The band plays 40 gigs a year; the singer likes every venue.', '樂團每年有 40 場演出，主唱喜歡每個場地。'],
		['Add 100 g of sugar.', '加入 100 克糖。'],
		['They opened 400 stores.', '他們開了 400 家店，場面盛大。'],
	],
	found: [
		[
			'The 800 G. modules ship in June.',
			'800 克模組六月出貨。',
			['Unexpected "800 克" (a weight in grams) for "800 G" (a data rate), expected "800G"'],
		],
		[
			'Our 400G lasers and 400 gig cables sell.',
			'我們的 400G 雷射與 400 個演出纜線賣得好。',
			['Unexpected "400 個演出" (a performance) for "400 gig" (a data rate), expected "400G"'],
		],
	],
});

const line = (text: string, number: number): Segment => ({ text, line: number, column: 0 });

test('a Chinese summary alone is held against what the body says', () => {
	const lines = [
		'公司表示 400 場演出產品的營收成長。',
		'Our 400 gig transceivers sold well, and the optical business grew.',
		'我們的 400G 收發器銷售良好，光學業務成長。',
		'Thank you for your questions today.',
		'感謝各位今天的提問。',
	].map((text, i) => line(text, i + 1));
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	const [finding, ...others] = auditWith(only('unit-sense'), document, { locale: 'zh-TW' }).findings;
	expect(others).toEqual([]);
	expect(finding?.message.id).toBe('unit-sense-alone');
	expect(finding?.target?.line).toBe(1);
	expect(finding?.source).toBeUndefined();
	expect(finding?.edits).toEqual([{ span: [5, 12], text: '400G' }]);
});

test('a rate that was taken for grams is known by the rest of the document', () => {
	const pairs = [
		['Revenue for our 400G transceivers grew.', '400G 收發器的營收成長。'],
		['Revenue for our 400 g per dose grew too.', '每劑 400g 的營收也成長。'],
	] as const;
	const lines = pairs.flatMap(([source, target], i) => [line(source, 2 * i + 1), line(target, 2 * i + 2)]);
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	const { findings } = auditWith(only('unit-sense'), document, { locale: 'zh-TW' });
	expect(findings.map(finding => [finding.target?.line, finding.edits[0]?.text])).toEqual([[4, '400G']]);
});
