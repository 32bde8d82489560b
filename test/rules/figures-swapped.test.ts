import { testRule } from '../helpers/rule-tester.js';

testRule('figures-swapped', {
	silent: [
		['Gross margin rose to 42.1% from 40.6%.', '毛利率由 40.6% 升至 42.1%。'],
		['Revenue was $118 million, up from $96 million last year.', '營收為 1.18 億美元，高於去年的 9,600 萬美元。'],
		['Net debt fell from HK$3.2 billion to HK$2.7 billion.', '淨負債降至 27 億港元，去年同期為 32 億港元。'],
		['We have 612 stores and 4,500 employees.', '我們有 4,500 名員工和 612 家門市。'],
		['Sales came to $12 million in Asia and $15 million in Europe.', '銷售額在歐洲為 1,500 萬美元，亞洲為 1,200 萬美元。'],
		['Output rose from 120 to 150 and then to 180 units.', '產量由 120 台增至 150 台，再增至 180 台。'],
		['There were 12 men and 30 women in the hall.', '大廳裡有女性 30 人、男性 12 人。'],
		['There were 12 men and 30 women in the hall.', '大廳裡男女各有 12 人及 30 人。'],
		['Sales in Germany and France rose 5% and 8%.', '德國及法國的銷售分別成長 5% 和 8%。'],
		['A customer bought 3 products; another customer bought 5.', '一位客戶買了 5 件，另一位客戶買了 3 件產品。'],
		[
			'The ratio rose from 0.57% to 0.90%, below its average of 1.8%; for loans it rose to 0.96% from 0.75%.',
			'比率由 0.57% 升至 0.90%，低於平均的 1.8%；貸款的比率由 0.75% 升至 0.96%。',
		],
		['It fell from 8% to 5%. Costs rose from 2% to 3%.', '成本由 2% 升至 3%。比率由 8% 降至 5%。'],
		['Shares rose 4% to $31.', '股價漲 4%，至 31 美元。'],
	],
	found: [
		[
			'Gross margin rose to 42.1% from 40.6%.',
			'毛利率由 42.1% 升至 40.6%。',
			['Unexpected "42.1%" as the figure before and "40.6%" as the figure after: the source says "40.6%", then "42.1%"'],
		],
		[
			'Revenue was $118 million, up from $96 million last year.',
			'營收為 9,600 萬美元，高於去年的 1.18 億美元。',
			['Unexpected "1.18 億美元" as the figure before and "9,600 萬美元" as the figure after: the source says "$96 million", then "$118 million"'],
		],
		[
			'Net debt fell from HK$3.2 billion to HK$2.7 billion.',
			'净负债降至32亿港元，去年同期为27亿港元。',
			['Unexpected "27亿港元" as the figure before and "32亿港元" as the figure after: the source says "HK$3.2 billion", then "HK$2.7 billion"'],
		],
		[
			'The ratio rose from 0.57% to 0.90%, below its average of 1.8%; for loans it rose to 0.96% from 0.75%.',
			'比率由 0.90% 升至 0.57%，低於平均的 1.8%；貸款的比率由 0.75% 升至 0.96%。',
			['Unexpected "0.90%" as the figure before and "0.57%" as the figure after: the source says "0.57%", then "0.90%"'],
		],
		[
			'There were 12 men and 30 women in the hall.',
			'大廳裡有男性 30 人、女性 12 人。',
			['Unexpected "30" where "12" belongs and "12" where "30" belongs: the words around them are those of the other figure'],
		],
		[
			'Sales grew 29% in Germany and 4% in Portugal.',
			'銷售在德國成長 4%，在葡萄牙成長 29%。',
			['Unexpected "4%" where "29%" belongs and "29%" where "4%" belongs: the words around them are those of the other figure'],
		],
	],
});
