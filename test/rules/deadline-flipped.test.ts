import { testRule } from '../helpers/rule-tester.js';

testRule('deadline-flipped', {
	silent: [
		['Goods shipped after March 3 qualify.', '3 月 3 日之後出貨的商品適用。'],
		['Arrive before 9 a.m.', '請於上午 9 點前抵達。'],
		['Do not open before June 1.', '6 月 1 日後方可開啟。'],
		['It must not be opened before June 1.', '6 月 1 日以後才能開啟。'],
		['The permit is valid until June 30.', '許可證於 6 月 30 日後失效。'],
		['By 2030, half of the fleet will be electric.', '2030 年前後，半數車隊將電動化。'],
		['By June 30 the hall will be ready.', '大廳將於 6 月 30 日啟用，3 年後擴建。'],
	],
	found: [
		[
			'Goods shipped after March 3 qualify.',
			'3 月 3 日之前出貨的商品適用。',
			['Unexpected "3 月 3 日之前" (before) for "after March 3" (after): the date is turned round'],
		],
		['Arrive before 9 a.m.', '請於上午 9 點後抵達。', ['Unexpected "9 點後" (after) for "before 9 a.m." (before): the date is turned round']],
		[
			'All coal plants will close by the end of 2030.',
			'所有燃煤電廠將於 2030 年以後關閉。',
			['Unexpected "2030 年以後" (after) for "by the end of 2030" (before): the date is turned round'],
		],
	],
});
