import { testRule } from '../helpers/rule-tester.js';

testRule('number-mismatch', {
	silent: [
		['Sales reached $7.3 million.', '銷售額達 730 萬美元。'],
		['Sales reached $7.3 million.', '銷售額達七百三十萬美元。'],
		['About 2.4 billion people have no access.', '約 24 億人無法取得。'],
		['The plant employs 1,250 people.', '該廠僱用 1250 人。'],
		['Margins rose 35 percent.', '毛利率提高三成五。'],
		['A third of customers renewed.', '三分之一的客戶續約。'],
		['We shipped one of the largest orders.', '我們出貨了最大的訂單之一。'],
		['One customer asked, and one customer left.', '一位客戶詢問，另一位離開。'],
		['Both companies agreed.', '兩家公司同意。'],
		['Chips are 3 nanometers.', '晶片為 3 奈米半導體製程。'],
		['See Form 10-K.', '請參閱 10-K 表格。'],
		['It costs $1,234,567.', '費用約 123.5 萬美元。'],
		['Revenue of $2 million and $2 million again.', '營收 200 萬美元。'],
		['The yuan weakened past 7.2 per dollar.', '人民幣跌破 1 美元兌 7.2 元。'],
		['One dollar buys 7.2 yuan.', '1美元兌7.2元。'],
		['It goes from 0 to 100 km/h in 4 seconds.', '從靜止加速到時速 100 公里只需 4 秒。'],
		['She won second prize.', '她贏得二獎。'],
		['We have 12 sites.', '我們有 12 個據點，共 12 處。'],
	],
	found: [
		['Backlog is 2.3 times annual sales.', '在手訂單是年營收的 2.3%。', ['Unexpected "2.3%" (2.3%): the source states no such figure']],
		[
			'The loan book stands at HK$3,150 billion.',
			'貸款總額為 3150 億港元。',
			[
				'Unexpected "3150 億港元" (HKD 315,000,000,000) for "HK$3,150 billion" (HKD 3,150,000,000,000): ten times too small, expected "31,500 億港元"',
			],
		],
		['We produced 48,200 units.', '我們生產了 42,800 台。', ['Unexpected "42,800" for "48,200": two digits are swapped, expected "48,200"']],
		['An F-16 landed.', '一架 F-35 降落了。', ['Unexpected "F-35" (F-35) for "F-16" (F-16), expected "F-16"']],
		['Churn fell to 7.5%, the lowest ever.', '流失率降至歷來最低。', ['Missing "7.5%" (7.5%) in the translation, expected "7.5%"']],
	],
});
