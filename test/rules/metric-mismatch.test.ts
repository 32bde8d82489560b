import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Document, Segment } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('metric-mismatch', {
	silent: [
		['Revenue was $60 million.', '營收為 6,000 萬美元。'],
		['Revenue was $60 million.', '營業額為 6,000 萬美元。'],
		['We sold $60 million worth of modules.', '模組營收為 6,000 萬美元。'],
		['We earned $0.04 a share.', '每股盈餘為 0.04 美元。'],
		['Inventory was $5 million and debt was $9 million.', '存貨為 500 萬美元，債務為 900 萬美元。'],
		['We owe $9 million.', '債務為 900 萬美元。'],
		['It was $9 million.', '債務為 900 萬美元。'],
		['Net income was $3 million.', '獲利 300 萬美元。'],
		// The share of a base is not what the base measures.
		['Operating income was $74.5 million, or 18.1% of revenue.', '營業利益 7,450 萬美元，營益率 18.1%。'],
		// A loose word for the caption, or two words for one.
		['We ended June with a backlog of $35 million.', '6 月底手上還有 3,500 萬美元的訂單。'],
		['Employees pocket dividends of $500.', '員工的股息收入為 500 美元。'],
		['The top line grew 12%, net income 20%.', '營收成長 12%，淨利成長 20%。'],
		['Margins came in at 34.2% gross and 21.0% operating.', '毛利率 34.2%，營業利益率 21.0%。'],
	],
	found: [
		[
			'Operating margin rose to 21%, while gross margin fell to 35%.',
			'毛利率升至 21%，而毛利率降至 35%。',
			['Unexpected "毛利率" for "Operating margin" beside "21%", expected "營業利益率"'],
		],
		[
			'Net income rose 12% to $45 million, while revenue was flat.',
			'營收成長 12% 至 4,500 萬美元，而營收持平。',
			['Unexpected "營收" for "Net income" beside "12%", expected "淨利"'],
		],
		[
			'Free cash flow was $80 million and capex was $40 million.',
			'營運現金流為 8,000 萬美元，資本支出為 4,000 萬美元。',
			['Unexpected "營運現金流" for "Free cash flow" beside "$80 million", expected "自由現金流"'],
		],
		['Net loss was $2.1 million.', '營業虧損為 210 萬美元。', ['Unexpected "營業虧損" for "Net loss" beside "$2.1 million", expected "淨虧損"']],
		['Total debt was $38.7 million.', '庫存為 3,870 萬美元。', ['Unexpected "庫存" for "Total debt" beside "$38.7 million", expected "債務"']],
		[
			'We had $63.9 million in inventory.',
			'我們的債務為 6,390 萬美元。',
			['Unexpected "債務" for "inventory" beside "$63.9 million", expected "庫存"'],
		],
		[
			'Shares came to $44.8 million.',
			'每股盈餘為 4,480 萬美元。',
			['Unexpected "每股盈餘" of "4,480 萬美元", expected an amount for one share or a number of shares'],
		],
	],
});

test('a caption made up is found by the lines before', () => {
	const segment = (text: string, line: number, column = 0): Segment => ({ text, line, column });
	const document = (rows: readonly (readonly [string, string])[]): Document => ({
		file: 'a.tsv',
		content: { layout: 'pairs', pairs: rows.map(([source, target], i) => ({ source: segment(source, i + 1), target: segment(target, i + 1, 99) })) },
		notices: [],
	});
	const said = (...rows: readonly (readonly [string, string])[]): readonly string[] =>
		auditWith(only('metric-mismatch'), document(rows), { locale: 'zh-TW' }).findings.map(({ message }) => sayMessage(message, sentencesOf('en')));
	const later = ['This compares with $31.2 million in September.', '相較之下，九月銷售額為 3,120 萬美元。'] as const;
	expect(said(['We hold restricted cash of $55.1 million.', '我們的受限現金為 5,510 萬美元。'], later)).toEqual([
		'Unexpected "銷售額" for "$31.2 million": the source does not say so',
	]);
	expect(said(['Sales were $55.1 million.', '銷售額為 5,510 萬美元。'], later)).toEqual([]);
	expect(said(['Hello.', '大家好。'], later)).toEqual([]);
});
