import { testRule } from '../helpers/rule-tester.js';

testRule('multiple-mismatch', {
	silent: [
		['Members spend 2.4 times as much.', '會員的消費額是2.4倍。'],
		['Members spend 2.4 times as much.', '會員的消費額多1.4倍。'],
		['Output is 3 times the level of 2019.', '產量比2019年高出3倍。'],
		['It was more than triple the level of last year.', '是去年的三倍多。'],
		['Sales doubled.', '銷售額翻倍。'],
		['Sales doubled.', '銷售額增至兩倍。'],
		['Sales tripled.', '銷售額增加兩倍。'],
		['Sales were up 150%.', '銷售額增至 2.5 倍。'],
		['Sales were up 150%.', '銷售額增加 1.5 倍。'],
		['Demand rose twenty times.', '需求增加了 20 倍。'],
		['It trades at 25 times earnings.', '本益比為 25 倍。'],
		['Output halved.', '產量減半。'],
	],
	found: [
		[
			'Members spend 2.4 times as much.',
			'會員的消費額多2.4倍。',
			['Unexpected "2.4倍" (×3.4) for "2.4 times" (×2.4): off by one, as 增加 adds to what was there'],
		],
		[
			'It was more than triple the level of last year.',
			'比去年增加三倍多。',
			['Unexpected "三倍" (×4) for "triple" (×3): off by one, as 增加 adds to what was there'],
		],
		['Sales tripled.', '銷售額增加三倍。', ['Unexpected "三倍" (×4) for "tripled" (×3): off by one, as 增加 adds to what was there']],
		['Sales were up 150%.', '銷售額增至 1.5 倍。', ['Unexpected "1.5 倍" (×1.5) for "150%" (150%): off by one, as 增加 adds to what was there']],
		[
			'Costs fell by two-thirds.',
			'成本減少三倍。',
			['Unexpected "減少三倍": nothing can shrink by once or more of itself, expected 減少…分之… or 降至…分之…'],
		],
	],
});
