import { testRule } from '../helpers/rule-tester.js';

testRule('percent-mismatch', {
	silent: [
		['Margins rose 300 basis points.', '利潤率上升 3 個百分點。'],
		['Margins rose 3 points.', '利潤率上升三個百分點。'],
		['The rate rose by 25 basis points.', '央行升息一碼。'],
		['The yield is 0.05%.', '殖利率為 5 個基點。'],
		['Sales grew 12%.', '銷售額成長 12%。'],
		['The share rose to 12% from 9%.', '占比由 9% 升至 12%。'],
		['Output fell by two-thirds.', '產量降至三分之一。'],
		['It is sold at 20% off.', '以八折出售。'],
	],
	found: [
		['Inflation was 4%.', '通膨率為 4 個百分點。', ['Unexpected "4 個百分點" (percentage points) for "4%", expected "4%"']],
		['The share rose to 12%.', '占比上升 12%。', ['Unexpected "12%" as how much it changed for "12%", which is what was reached']],
	],
});
