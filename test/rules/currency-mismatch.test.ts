import { describe, expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('currency-mismatch', {
	silent: [
		['It costs $30.', '費用為 30 元。'],
		['It costs HK$30.', '費用為 30 港元。'],
		['It costs US$30 (€28).', '費用為 30 美元（28 歐元）。'],
		['It costs 30 yuan.', '費用為人民幣 30 元。'],
		['It costs 30 dollars.', '費用為 $30。'],
		['It cost 300 million yen, then 200 million yen.', '費用先是 3 億日圓，後來是 2 億元。'],
	],
	found: [
		['It costs HK$3 million.', '費用為 300 萬美元。', ['Unexpected "300 萬美元" (USD) for "HK$3 million" (HKD), expected "300萬港元"']],
		['It cost 300 million yen.', '費用為 3 億元。', ['Unexpected "3 億元" (元) for "300 million yen" (JPY), expected "3億日圓"']],
		['It costs €90.', '費用為 90 英鎊。', ['Unexpected "90 英鎊" (GBP) for "€90" (EUR), expected "90歐元"']],
	],
});

describe('a bare 元', () => {
	const named = ['9', '8', '7', '6', '5'].map(figure => [`Sales were $${figure} million.`, `销售额为${figure}00万美元。`] as const);
	const said = (...rows: readonly (readonly [string, string])[]): readonly string[] => saidOf(findingsIn('currency-mismatch', rows, 'zh-CN'));
	const multifamily = ['The loans come to $4.1 billion.', '这些贷款为41亿元。'] as const;

	test('is found where all other amounts name their currency', () =>
		expect(said(...named, multifamily)).toEqual(['6: Unexpected "41亿元" (元) for "$4.1 billion" (USD), expected "41亿美元"']));
	test('is what the document writes', () => expect(said(...named, multifamily, multifamily, multifamily)).toEqual([]));
	test('follows the currency in its line', () =>
		expect(said(...named, ['They come to $4.1 billion and $2.2 billion.', '分别为41亿元及22亿美元。'])).toEqual([]));
	test('is the money of the reader where the document has some', () =>
		expect(said(...named, ['We paid 3 million yuan.', '我们支付了300万元人民币。'], multifamily)).toEqual([]));
});
