import { describe, expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document, Segment } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('fact-conflict', {
	silent: [
		['Gross margin in Q4 was 36.4%. Gross margin in Q3 was 32.5%.', '第四季毛利率為 36.4%。第三季毛利率為 32.5%。'],
		['Revenue in Q4 was $12.6 million. Data center revenue in Q4 was $8 million.', '第四季營收為 1,260 萬美元。第四季資料中心營收為 800 萬美元。'],
		['Gross margin in Q4 was 36.4%. Gross margin in Q4 was about 36%.', '第四季毛利率為 36.4%。第四季毛利率約為 36%。'],
		[
			'GAAP net loss in Q4 was $3 million. Non-GAAP net income in Q4 was $1 million.',
			'第四季 GAAP 淨虧損為 300 萬美元。第四季非 GAAP 淨利為 100 萬美元。',
		],
		['We expect revenue in Q1 of $12 million. Revenue in Q1 was $10 million.', '我們預計第一季營收為 1,200 萬美元。第一季營收為 1,000 萬美元。'],
	],
	found: [
		[
			'Gross margin in Q4 was 36.4%. Gross margin in Q4 was 34.6%.',
			'第四季毛利率為 36.4%。第四季毛利率為 34.6%。',
			['Unexpected "Gross margin in Q4 was 34.6%": line 1 says "Gross margin in Q4 was 36.4%"'],
		],
		[
			'We generated a GAAP net income in Q4. GAAP net loss for Q4 was $3 million.',
			'我們第四季產生 GAAP 淨利。第四季 GAAP 淨虧損為 300 萬美元。',
			['Unexpected "net income": line 1 says "net loss for Q4 was $3 million"'],
		],
		[
			'The figures are in the table.',
			'第四季毛利率為 36.4%，而第四季毛利率為 34.6%。',
			['Unexpected "毛利率為 34.6%": line 1 says "毛利率為 36.4%"'],
		],
	],
});

const line = (text: string, at: number): Segment => ({ text, line: at, column: 0 });

/** What is said of a Chinese summary that stands alone over a text. */
function summary(text: string): readonly string[] {
	const lines = [
		text,
		'Good morning and welcome to the call of the company.',
		'早安，歡迎參加公司的電話會議。',
		'Our goal is to return gross margin to around 40% over time.',
		'我們的目標是逐步將毛利率恢復到 40% 左右。',
		'Gross margin in the fourth quarter was 36.4%.',
		'第四季毛利率為 36.4%。',
	].map((each, i) => line(each, i + 1));
	const document: Document = { file: 'call.txt', content: { layout: 'interleaved', lines }, notices: [] };
	return auditWith(only('fact-conflict'), document, { locale: 'zh-TW' }).findings.map(
		({ severity, target, related }) => `${severity} ${target?.line}: ${related.map(one => `${one.line} ${one.text}`).join()}`,
	);
}

describe('a summary', () => {
	test('that the text contradicts', () =>
		expect(summary('公司的目標是將毛利率提高到 30% 左右。')).toEqual(['major 1: 4 gross margin to around 40%']));
	test('that the text bears out', () => expect(summary('公司的目標是將毛利率提高到 40%。')).toEqual([]));
	test('of a period', () => expect(summary('第四季毛利率為 63.4%。')).toEqual(['major 1: 6 Gross margin in the fourth quarter was 36.4%']));
	test('of something the text does not state', () => expect(summary('目標是將營業利益率提高到 30%。')).toEqual([]));
});
