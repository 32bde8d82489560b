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
	],
	found: [
		['Fewer than 10 left.', '10 多人離開。', ['Unexpected "10 多" (more than) for "Fewer than 10" (less than): the bound is turned round']],
		['At least 500 came.', '最多 500 人到場。', ['Unexpected "最多 500" (at most) for "At least 500" (at least): the bound is turned round']],
		[
			'It must not exceed 30 days.',
			'必須超過 30 天。',
			['Unexpected "超過 30 天" (more than) for "not exceed 30 days" (at most): the bound is turned round'],
		],
	],
});
