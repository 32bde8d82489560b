/**
 * Days that are counted and days on which one works: "60 days" is not 60個工作日, "five business days" not 5天. 交易日 is left alone: of markets that fell for
 * five days Chinese says so. Source: our own, from contracts and notices.
 */

import type { ClashRow, ClashWords } from '../../src/compare/clashes.js';

const shared: Readonly<Record<string, string>> = {
	number: '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety)',
	chinese: '(?:\\d{1,3}|[兩二三四五六七八九十]{1,3})',
};

export const dayKindRows: readonly ClashRow[] = [
	{
		cause: 'days→working days',
		words: 'days|day',
		english: '{number}(?: |-)(?:calendar |consecutive )?days?',
		beside: 'business|working?|works?|workdays?|trading|banking|markets?|weekdays?|weekly|offices?|schools?|court|week',
		chinese: '{chinese} ?個?(?:工作|營業|辦公)(?:日|天)',
		excuses: '休市|開市',
		severity: 'major',
	},
	{
		cause: 'working days→days',
		words: 'business|working|banking',
		english: '{number} (?:full |clear |consecutive )?(?:business|working|banking) days',
		beside: 'calendar days?',
		chinese: '{chinese} ?(?:天|日)(?!期|圓|元|均|報|間|線|薪)',
		excuses: '工作|營業|交易|上班|辦公|平日|[週周]一|星期|假日|銀行|作業|工日',
		severity: 'major',
	},
];

export const dayKindWords: ClashWords = { shared, idle: { english: 'day-to-day', chinese: '日常' }, twins: [] };
