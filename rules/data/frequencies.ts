/**
 * How often something happens. Units by their length in seconds (a month a twelfth, a year 365.25 days), each with the alternatives of a pattern; English ones
 * without their plural. `counts`: words for so many times. `parts`: Chinese that names the times of a day, which says how often in another way. Either
 * script; the program folds. Source: our own, from patient leaflets, contracts, manuals and news.
 */

import type { FrequencyRows } from '../../src/annotate/frequencies.js';

/** 月費, and not the end of 三個月 before 費用. */
const compound = (unit: string, nouns: string): string =>
	`(?<![今去明本當全每前後兩一二三四五六七八九十個上下這該近數幾整半期青中少老成\\d])${unit}(?:${nouns})(?![用率資酬水金告導賃])`;

/** 按月支付, and not the 按月增長 of Hong Kong. */
const byThe = (unit: string): string =>
	`按(?:${unit})(?=支付|付|繳|計|累|結|發|派|檢|還|分|攤|給|收|提|公布|公佈|出版|更新|訂|調|複|償|匯|領|預|審|舉)`;

export const frequencies: FrequencyRows = {
	seconds: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, quarter: 7_889_400, year: 31_557_600 },
	english: {
		counts: { once: 1, twice: 2, thrice: 3 },
		units: {
			// "A second" is mostly another.
			second: 'second(?<=(?:per|(?:once|twice|times) (?:a|every|each)) second)',
			minute: 'minute',
			hour: 'hour',
			day: '(?:calendar |working |business |trading )?day|night|evening|morning|24 hours',
			week: '(?:calendar )?week',
			month: '(?:calendar )?month',
			quarter: '(?:calendar |fiscal )?quarter(?! of an? )',
			year: '(?:calendar |fiscal |financial |tax )?year',
		},
		adverbs: { hour: 'hourly', day: 'daily|nightly', week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly|annually|annual' },
		/** Words that say it all: times (0 where only the period is said), units a period, unit. */
		named: {
			'(?:seven|7) days (?:a|per|each) week': [0, 1, 'day'],
			'biennial(?:ly)?|biennale': [0, 2, 'year'],
			'triennial(?:ly)?': [0, 3, 'year'],
			'quadrennial(?:ly)?': [0, 4, 'year'],
			'quinquennial(?:ly)?': [0, 5, 'year'],
			'decennial(?:ly)?|(?:once )?(?:every|each|per|a|in a) decade|once-(?:a|in-a)-decade': [0, 10, 'year'],
			'semi-?annual(?:ly)?|half[- ]yearly': [0, 6, 'month'],
			'semi-?monthly': [2, 1, 'month'],
			'fortnightly|(?:once )?(?:every|each|a) fortnight': [0, 2, 'week'],
			'twice a fortnight': [0, 1, 'week'],
			'(?:each|every|per) (?:full|whole|complete|additional|further|extra) day': [0, 1, 'day'],
			'(?:each|every|per) (?:full|whole|complete|additional|further|extra) week': [0, 1, 'week'],
			'(?:each|every|per) (?:full|whole|complete|additional|further|extra) month': [0, 1, 'month'],
			'(?:each|every|per) (?:full|whole|complete|additional|further|extra) year': [0, 1, 'year'],
			'(?:once )?(?:every|each) half(?:[- ]an)?[- ]hour': [0, 30, 'minute'],
			'(?:once )?(?:every|each) hour and a half': [0, 90, 'minute'],
			'(?:once )?(?:every|each) day and a half': [0, 36, 'hour'],
			'(?:once )?(?:every|each) year and a half': [0, 18, 'month'],
			'(?:on|at) the hour and (?:on|at) (?:the )?half(?:[- ](?:past|hour))?': [0, 30, 'minute'],
			// Twice a week is "semiweekly" or "twice weekly"; of pay and of meetings "biweekly" is every two weeks.
			'bi-?weekly': [0, 2, 'week'],
			'semi-?weekly': [2, 1, 'week'],
			'(?:on )?alternat(?:e|ing) (?:days|nights|mornings|evenings)': [0, 2, 'day'],
			'(?:in |on )?alternat(?:e|ing) weeks': [0, 2, 'week'],
			'(?:in )?alternat(?:e|ing) months': [0, 2, 'month'],
			'(?:in )?alternat(?:e|ing) years': [0, 2, 'year'],
		},
		/** Adjectives and shares that answer a Chinese frequency, and accuse nobody. */
		excuses: {
			year: 'of (?:the|each|every) year|annualized|annualised|per annum|p\\.a\\.|bi-?annual(?:ly)?|interest rates?|APR|AER|coupon|yields?',
			day: 'day-to-day|everyday|per diem',
			week: 'weekday|of (?:the|each|every) week',
			month: 'bi-?monthly|of (?:the|each|every) month',
		},
		each: 'a|an|per|each|every|in (?:a|an|any|each|every)',
		every: 'every',
		other: 'other|second|alternate',
		few: 'few|several|couple of',
		loose: 'a|an|per|each',
		/** What makes of "a year" no share, behind it: "a year ago". */
		elsewhere: 'ago|earlier|later|before|after|or|old|and a|from|into|in advance|prior|long',
		times: 'time|times',
		otherwise: 'second|minute|hour|day|week|month|year|kilomet(?:er|re)|mile',
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
			second: '秒鐘?',
			minute: '分鐘',
			hour: '小時|鐘頭',
			day: '(?:工作|營業|交易|日曆)?(?:天|日)|晚|夜',
			week: '週|周|星期|禮拜',
			month: '(?:日?曆)?月',
			quarter: '季度|季',
			year: '(?:日?曆|財政|會計|課稅)?年',
		},
		few: '幾|數|若干',
		/** As in English. 年費 and its like only where no other word runs into them: 去年費用. */
		named: {
			'雙年(?=展|會|一)': [0, 2, 'year'],
			'雙月(?=刊|會|一|報)': [0, 2, 'month'],
			'雙週(?=刊|會|一|報|薪)': [0, 2, 'week'],
			[compound('半年', '報')]: [0, 6, 'month'],
			[compound('年', '費|薪|租|報|票')]: [0, 1, 'year'],
			[compound('季', '費|租|報|票')]: [0, 1, 'quarter'],
			[compound('月', '費|薪|租|報|票')]: [0, 1, 'month'],
			[compound('週', '薪|租|票')]: [0, 1, 'week'],
			[compound('日', '薪|租|票')]: [0, 1, 'day'],
			[compound('時', '薪')]: [0, 1, 'hour'],
			// 每遲延一週: for each week of delay.
			'每(?:遲延|延遲|延誤|逾期|拖延|超時|遲|逾)(?:一|1)?(?:個|整)?(?:日|天)': [0, 1, 'day'],
			'每(?:遲延|延遲|延誤|逾期|拖延|超時|遲|逾)(?:一|1)?(?:個|整)?(?:週|周|星期)': [0, 1, 'week'],
			'每(?:遲延|延遲|延誤|逾期|拖延|超時|遲|逾)(?:一|1)?(?:個|整)?月': [0, 1, 'month'],
			'年息|年利率': [0, 1, 'year'],
			'月息|月利率': [0, 1, 'month'],
			'日息|日利率': [0, 1, 'day'],
			[byThe('年')]: [0, 1, 'year'],
			[byThe('半年')]: [0, 6, 'month'],
			[byThe('季')]: [0, 1, 'quarter'],
			[byThe('月')]: [0, 1, 'month'],
			[byThe('週')]: [0, 1, 'week'],
			[byThe('日|天')]: [0, 1, 'day'],
			[byThe('小時|時')]: [0, 1, 'hour'],
		},
		signs: '雙薪租費報票按息率',
		/** What may answer a frequency, and is none that must be asked for. */
		loose: {
			day: '逐日|天天|日日|夜夜|日均',
			week: '逐週|週週',
			month: '逐月|月月|月均|月度',
			quarter: '逐季|季度',
			year: '逐年|年年|全年|年度|年均|年產|年化|週年|年會|一年一度',
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
