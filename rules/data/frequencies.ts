/**
 * How often something happens. Units by their length in minutes (a month a twelfth, a year 365.25 days), each with the alternatives of a pattern; English ones
 * without their plural. `counts`: words for so many times. `parts`: Chinese that names the times of a day, which says how often in another way. Either
 * script; the program folds. Source: our own, from patient leaflets, contracts, manuals and news.
 */

import type { FrequencyRows } from '../../src/annotate/frequencies.js';

export const frequencies: FrequencyRows = {
	minutes: { minute: 1, hour: 60, day: 1440, week: 10080, month: 43830, quarter: 131490, year: 525960 },
	english: {
		counts: { once: 1, twice: 2, thrice: 3 },
		units: {
			minute: 'minute',
			hour: 'hour',
			day: 'day|night|evening|morning|24 hours',
			week: 'week',
			month: 'month',
			quarter: 'quarter',
			year: 'year',
		},
		adverbs: { hour: 'hourly', day: 'daily|nightly', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly|annually' },
		/** Adjectives and shares that answer a Chinese frequency, and accuse nobody. */
		excuses: {
			day: 'day-to-day|everyday|per diem',
			year: 'annual|annualized|annualised|per annum|p\\.a\\.',
			week: 'weekday',
			month: 'bimonthly',
		},
		each: 'a|an|per|each|every|in (?:a|an|any|each|every)',
		every: 'every',
		other: 'other|second',
		loose: 'a|an|per|each',
		times: 'time|times',
		abbreviations: { 'q.d.': 1, 'b.i.d.': 2, 't.i.d.': 3, 'q.i.d.': 4 },
	},
	chinese: {
		numbers: {
			一: 1,
			二: 2,
			兩: 2,
			三: 3,
			四: 4,
			五: 5,
			六: 6,
			七: 7,
			八: 8,
			九: 9,
			十: 10,
			十一: 11,
			十二: 12,
			十五: 15,
			二十: 20,
			二十四: 24,
			三十: 30,
			四十五: 45,
			四十八: 48,
			七十二: 72,
		},
		units: {
			minute: '分鐘',
			hour: '小時|鐘頭',
			day: '天|日|晚|夜',
			week: '週|周|星期|禮拜',
			month: '月',
			quarter: '季度|季',
			year: '年',
		},
		each: '每隔|每',
		skipping: '隔',
		once: '隔|一',
		measure: '個',
		half: '半',
		halves: { hour: [30, 'minute'], day: [12, 'hour'], month: [15, 'day'], year: [6, 'month'] },
		one: '一|1',
		times: '次|回|遍|度',
		verbs: '服用|口服|吃|服|打|注射|塗抹|塗|使用|用',
		parts: '早晚|早午晚|早中晚|三餐|兩餐|餐前|餐後|飯前|飯後|早上|晚上|睡前',
	},
};
