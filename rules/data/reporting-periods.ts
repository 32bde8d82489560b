/** How a period that is reported on is named: by the day it ends in English, by itself in Chinese. Traditional characters, the program folds both scripts. Source: our own list, from annual reports of Hong Kong, Taiwan and Mainland companies. */

import type { ReportingPeriodRows } from '../../src/compare/reporting-periods.js';

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

export const reportingPeriods: ReportingPeriodRows = {
	ends: `(?: period)?(?:,| \\([a-z ]+\\))? (?:ended|ending|to|through|until)(?: on)? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?|(?:${months}))(?:,? \\d{4})?`,
	periods: [
		{ english: 'year|twelve months|12 months|twelve-month|12-month', chinese: '年度|財年|全年|整年|年報|去年|本年|今年' },
		{ english: 'year|twelve months|12 months', chinese: '年增|年減|同比|按年|年升|年跌|年漲|年率|較上年|較去年', lengthOnly: true },
		{ english: 'half|half-year|half year|six months|6 months|six-month', chinese: '半年|中期', unit: 'half' },
		{ english: 'nine months|9 months|nine-month|three quarters', chinese: '首三季|前三季|前三個季度|頭三季|首三個季度|九個月|9個月' },
		{ english: 'quarter|three months|3 months|three-month', chinese: '季', unit: 'quarter' },
	],
	/** 2023/24 年度, 2023 財年. */
	year: '(\\d{4}) ?(?:[/–-] ?(\\d{2}|\\d{4}) ?)?年?(?:財政|會計|財務)?(?:年度|財年)',
	lastMonth: '\\bDec(?:ember)?\\b',
};
