/**
 * Periods told from the speaker's own: last year, next quarter, 去年, 下季. A row a unit and place in time (-1 before, 0 now, 1 to come).
 * English lower case; Chinese in Traditional characters, the program folds both scripts. 翌年, 同年, "the following year", "the same year" go by the story
 * and not by the speaker, and are left out. Source: CLDR 48 relative fields of en, zh and zh-Hant (yr, qtr, mon, wk, day), and the language of earnings calls.
 */

import type { RelativePeriodRow, YearEndRows } from '../../src/annotate/relative-periods.js';

const list = (text: string): readonly string[] => text.split('|');

export const relativePeriods: readonly RelativePeriodRow[] = [
	{
		unit: 'year',
		offset: -1,
		english: list(
			'last year|prior year|previous year|past year|past years|past few years|last few years|prior years|previous years|a year ago|year ago|recent years|last two years|past two years|last fiscal year|prior fiscal year',
		),
		chinese: list('去年|上年|上一年|前一年|前年|過去一年|過去幾年|過去數年|過去的幾年|近年|近幾年|往年|過去兩年|上年度|上一年度|去年度'),
	},
	{ unit: 'year', offset: 0, english: list('this year|current year|this fiscal year|present year'), chinese: list('今年|本年|本年度|今年度') },
	{
		unit: 'year',
		offset: 1,
		english: list(
			'next year|coming year|coming years|next few years|out years|out year|future years|years ahead|years to come|upcoming year|next fiscal year|next two years|subsequent years|later years',
		),
		chinese: list('明年|來年|下一年|下年度|後年|未來幾年|未來數年|未來一年|今後幾年|未來的幾年|往後幾年|未來兩年|之後幾年|後續年度'),
	},
	{
		unit: 'quarter',
		offset: -1,
		english: list('last quarter|prior quarter|previous quarter|past quarter|quarter ago'),
		chinese: list('上季|上一季|上個季度|上季度|前一季|上一季度|前季|上個季'),
	},
	{ unit: 'quarter', offset: 0, english: list('this quarter|current quarter'), chinese: list('本季|本季度|這一季|當季|這個季度') },
	{
		unit: 'quarter',
		offset: 1,
		english: list('next quarter|coming quarter|upcoming quarter'),
		chinese: list('下季|下一季|下個季度|下季度|下一季度'),
	},
	{ unit: 'month', offset: -1, english: list('last month|previous month|prior month|past month'), chinese: list('上月|上個月|前一個月') },
	{ unit: 'month', offset: 0, english: list('this month|current month'), chinese: list('本月|這個月') },
	{ unit: 'month', offset: 1, english: list('next month|coming month'), chinese: list('下月|下個月') },
	{ unit: 'week', offset: -1, english: list('last week|previous week|past week'), chinese: list('上週|上周|上星期|上個星期|上禮拜') },
	{ unit: 'week', offset: 0, english: list('this week'), chinese: list('本週|本周|這週|這周|本星期|這星期') },
	{ unit: 'week', offset: 1, english: list('next week|coming week'), chinese: list('下週|下周|下星期|下個星期|下禮拜') },
	{ unit: 'day', offset: -1, english: list('yesterday'), chinese: list('昨天|昨日') },
	{ unit: 'day', offset: 0, english: list('today'), chinese: list('今天|今日') },
	{ unit: 'day', offset: 1, english: list('tomorrow'), chinese: list('明天|明日') },
];

/** On a call about a fourth quarter, held in the next year, 去年第四季 is that quarter itself. */
export const yearEnd: YearEndRows = {
	results: list('fourth[- ]quarter(?: and|,) (?:fiscal |full[- ])?year|Q4 and full[- ]year|full[- ]year and fourth[- ]quarter|year-end results'),
	prior: list('prior year|previous year|year ago|a year ago'),
	last: list('去年'),
	periods: list('第四季|第4季|的第四季|四季度|Q4'),
	expected: '前一年',
};
