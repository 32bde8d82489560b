/**
 * Periods told from the speaker's own: last year, next quarter, 去年, 下季. A row a unit and place in time (-1 before, 0 now, 1 to come, ±2 beyond). `story`: words that may go by the story instead.
 * English lower case; Chinese in Traditional characters, the program folds both scripts. 當年 is left out, which is mostly "back then". Source: CLDR 48 relative fields of en, zh and zh-Hant (yr, qtr, mon, wk, day), and the language of earnings calls.
 */

import type { RelativePeriodRow, YearEndRows } from '../../src/annotate/relative-periods.js';
import type { PeriodPartRows } from '../period-mismatch.js';

const list = (text: string): readonly string[] => text.split('|');

/** Last, this and next with a day of the week or a season: what counts as this week is open. */
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|');
const seasons = 'spring|summer|autumn|fall|winter'.split('|');
const each = (word: string, nouns: readonly string[]): readonly string[] => nouns.map(noun => `${word} ${noun}`);

export const relativePeriods: readonly RelativePeriodRow[] = [
	{ unit: 'year', offset: -2, english: list('year before last'), chinese: list('前年|前年度') },
	{
		unit: 'year',
		offset: -1,
		english: list('last year|last fiscal year'),
		chinese: list('去年|去年度'),
	},
	{
		unit: 'year',
		offset: -1,
		story: true,
		english: list(
			'prior year|previous year|past year|past years|past few years|last few years|prior years|previous years|a year ago|year ago|recent years|last two years|past two years|prior fiscal year',
		).concat(each('last', seasons)),
		chinese: list(
			'上年|上一年|前一年|過去一年|過去幾年|過去數年|過去的幾年|近年|近幾年|往年|過去兩年|上年度|上一年度|之前年度|以前年度|之前年份|以前年份',
		),
	},
	{ unit: 'year', offset: 0, english: list('this year|current year|this fiscal year|present year'), chinese: list('今年|本年|本年度|今年度') },
	{ unit: 'year', offset: 1, english: list('next year|next fiscal year'), chinese: list('明年') },
	{
		unit: 'year',
		offset: 1,
		story: true,
		english: list(
			'coming year|coming years|next few years|out years|out year|future years|years ahead|years to come|upcoming year|next two years|subsequent years|later years',
		).concat(each('next', seasons)),
		chinese: list('來年|下一年|下年度|未來幾年|未來數年|未來一年|今後幾年|未來的幾年|往後幾年|未來兩年|之後幾年|後續年度'),
	},
	{ unit: 'year', offset: 2, english: list('year after next'), chinese: list('後年') },
	{ unit: 'quarter', offset: -2, english: list('quarter before last'), chinese: list('上上季|前兩季度') },
	{ unit: 'quarter', offset: -1, english: list('last quarter'), chinese: list('上季|上個季度|上季度|上個季') },
	{
		unit: 'quarter',
		offset: -1,
		story: true,
		english: list('prior quarter|previous quarter|past quarter|quarter ago'),
		chinese: list('上一季|前一季|上一季度|前季'),
	},
	{ unit: 'quarter', offset: 0, english: list('this quarter'), chinese: list('本季|本季度|這一季|這個季度') },
	{ unit: 'quarter', offset: 0, story: true, english: list('current quarter'), chinese: list('當季') },
	{ unit: 'quarter', offset: 1, english: list('next quarter'), chinese: list('下季|下個季度|下季度') },
	{ unit: 'quarter', offset: 1, story: true, english: list('coming quarter|upcoming quarter'), chinese: list('下一季|下一季度') },
	{
		unit: 'quarter',
		offset: 1,
		story: true,
		english: list('coming quarters|next few quarters|quarters ahead|quarters to come|future quarters'),
		chinese: list('未來數季|未來幾季|未來幾個季度|未來數個季度|今後數季|接下來幾季|接下來數季|往後幾季'),
	},
	{
		unit: 'quarter',
		offset: -1,
		story: true,
		english: list('recent quarters|past few quarters|last few quarters|previous quarters|prior quarters'),
		chinese: list('過去數季|過去幾季|過去幾個季度|過去數個季度|近幾季|最近幾季|前幾季'),
	},
	{
		unit: 'month',
		offset: 1,
		story: true,
		english: list('coming months|next few months|months ahead|months to come'),
		chinese: list('未來數月|未來幾個月|未來數個月|今後數月|今後幾個月|接下來幾個月|往後幾個月'),
	},
	{
		unit: 'month',
		offset: -1,
		story: true,
		english: list('recent months|past few months|last few months|previous months'),
		chinese: list('過去數月|過去幾個月|過去數個月|近幾個月|最近幾個月|近數月'),
	},
	{
		unit: 'week',
		offset: 1,
		story: true,
		english: list('coming weeks|next few weeks|weeks ahead|weeks to come'),
		chinese: list('未來數週|未來幾週|未來數周|未來幾周|未來幾個星期|接下來幾週|接下來幾周'),
	},
	{
		unit: 'week',
		offset: -1,
		story: true,
		english: list('recent weeks|past few weeks|last few weeks'),
		chinese: list('過去數週|過去幾週|過去數周|過去幾周|過去幾個星期|近幾週|近幾周'),
	},
	{ unit: 'month', offset: -2, english: list('month before last'), chinese: list('上上個月|上上月') },
	{ unit: 'month', offset: -1, english: list('last month'), chinese: list('上月|上個月') },
	{ unit: 'month', offset: -1, story: true, english: list('previous month|prior month|past month'), chinese: list('前一個月|過去一個月|上一個月') },
	{ unit: 'month', offset: 0, english: list('this month|current month'), chinese: list('本月|這個月') },
	{ unit: 'month', offset: 1, english: list('next month'), chinese: list('下月|下個月') },
	{ unit: 'month', offset: 1, story: true, english: list('coming month'), chinese: list('下一個月|未來一個月') },
	{ unit: 'month', offset: 2, english: list('month after next'), chinese: list('下下個月|下下月') },
	{ unit: 'week', offset: -2, english: list('week before last'), chinese: list('上上週|上上周|上上星期|上上個星期|上上禮拜') },
	{ unit: 'week', offset: -1, english: list('last week'), chinese: list('上週|上周|上星期|上個星期|上禮拜') },
	{
		unit: 'week',
		offset: -1,
		story: true,
		english: list('previous week|past week').concat(each('last', days)),
		chinese: list('過去一週|過去一周|上一週|上一周'),
	},
	{ unit: 'week', offset: 0, english: list('this week'), chinese: list('本週|本周|這週|這周|本星期|這星期|這個星期|這禮拜') },
	{ unit: 'week', offset: 0, story: true, english: each('this', days), chinese: list('這一週|這一周') },
	{ unit: 'week', offset: 1, english: list('next week'), chinese: list('下週|下周|下星期|下個星期|下禮拜') },
	{ unit: 'week', offset: 1, story: true, english: list('coming week').concat(each('next', days)), chinese: list('未來一週|未來一周|下一週|下一周') },
	{ unit: 'week', offset: 2, english: list('week after next'), chinese: list('下下週|下下周|下下星期|下下個星期|下下禮拜') },
	{ unit: 'day', offset: -2, english: list('day before yesterday'), chinese: list('前天|前日') },
	{ unit: 'day', offset: -1, english: list('yesterday|last night'), chinese: list('昨天|昨日|昨晚|昨夜') },
	{ unit: 'day', offset: 0, english: list('today|tonight'), chinese: list('今天|今日|今晚|今夜') },
	{ unit: 'day', offset: 1, english: list('tomorrow'), chinese: list('明天|明日|明晚|明早') },
	{ unit: 'year', offset: 0, story: true, english: list('same year|that year'), chinese: list('同年|該年') },
	{ unit: 'year', offset: 1, story: true, english: list('following year'), chinese: list('翌年|次年|隔年') },
	{ unit: 'quarter', offset: 1, story: true, english: list('following quarter'), chinese: list('次季|下一個季度') },
	{ unit: 'month', offset: 0, story: true, english: list('same month|that month'), chinese: list('當月|同月|該月') },
	{ unit: 'month', offset: 1, story: true, english: list('following month'), chinese: list('次月|翌月|隔月') },
	{ unit: 'week', offset: 0, story: true, english: list('same week|that week'), chinese: list('當週|當周|同週|同周|該週|該周') },
	{ unit: 'week', offset: 1, story: true, english: list('following week'), chinese: list('次週|次周|翌週|翌周|隔週|隔周') },
	{
		unit: 'day',
		offset: -1,
		story: true,
		english: list('previous day|prior day|preceding day'),
		chinese: list('前一天|前一日|前一晚'),
	},
	{ unit: 'day', offset: 0, story: true, english: list('same day|that day'), chinese: list('當天|當日|同日|同一天|該日|即日') },
	{ unit: 'day', offset: 1, story: true, english: list('following day|next day'), chinese: list('翌日|次日|隔天|隔日') },
	{ unit: 'day', offset: 2, english: list('day after tomorrow'), chinese: list('後天|後日') },
];

/** On a call about a fourth quarter, held in the next year, 去年第四季 is that quarter itself. */
export const yearEnd: YearEndRows = {
	results: list('fourth[- ]quarter(?: and|,) (?:fiscal |full[- ])?year|Q4 and full[- ]year|full[- ]year and fourth[- ]quarter|year-end results'),
	prior: list('prior year|previous year|year ago|a year ago'),
	last: list('去年'),
	periods: list('第四季|第4季|的第四季|四季度|Q4'),
	expected: '前一年',
};

/** Behind a longer period, what makes a shorter one of it: 去年底, 上個月中旬. Before a day of the week, each. English that speaks of weeks. */
export const periodParts: PeriodPartRows = {
	behind: '底|末|初|中|春|夏|秋|冬|季|半|上|下|同|頭',
	each: '每',
	weeks: 'weeks?|weekly',
	units: '個?(?:星期|禮拜|週|周|月|天|日|年|季)',
};
