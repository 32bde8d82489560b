import { testRule } from '../helpers/rule-tester.js';

testRule('bound-flipped', {
	silent: [
		['More than 20 joined.', '20 多人參加。'],
		['At least 500 came.', '至少 500 人到場。'],
		['Up to 40 may attend.', '最多 40 人可出席。'],
		['It cannot exceed 30 days.', '不得超過 30 天。'],
		["You didn't serve more than 90 days.", '您服役沒有超過 90 天。'],
		["It can't be less than zero.", '不能低於零。'],
		['Nearly half left.', '近半數離開。'],
		['About 30 left.', '近 30 人離開。'],
		['Not more than 10 are allowed.', '最多 10 人。'],
		['At least 500 people came.', '至少來了 500 人。'],
		['At least 30% of them left.', '超過上年的 30%。'],
		['Over 10 years it paid off.', '最多可攤還 10 年。'],
		['At most 5 may enter.', '不得超過規定的 5 人。'],
	],
	found: [
		['Fewer than 10 left.', '10 多人離開。', ['Unexpected "10 多" (more than) for "Fewer than 10" (less than): the bound is turned round']],
		['At least 500 came.', '最多 500 人到場。', ['Unexpected "最多 500" (at most) for "At least 500" (at least): the bound is turned round']],
		[
			'Oil fell below $70 a barrel.',
			'油價突破每桶 70 美元。',
			['Unexpected "突破每桶 70 美元" (more than) for "below $70" (less than): the bound is turned round'],
		],
		[
			'Choose at most 5 photos.',
			'請至少選擇 5 張照片。',
			['Unexpected "至少選擇 5" (at least) for "at most 5" (at most): the bound is turned round'],
		],
		[
			'It must not exceed 30 days.',
			'必須超過 30 天。',
			['Unexpected "超過 30 天" (more than) for "not exceed 30 days" (at most): the bound is turned round'],
		],
	],
});
