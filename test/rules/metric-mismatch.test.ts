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
	],
	found: [
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
