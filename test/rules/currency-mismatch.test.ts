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
