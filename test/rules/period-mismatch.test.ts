import { expect, test } from 'vitest';
import { auditWith } from '../../src/audit.js';
import type { Document } from '../../src/model.js';
import { only, testRule } from '../helpers/rule-tester.js';

testRule('period-mismatch', {
	silent: [
		['The museum is closed on Mondays and on January 1.', '博物館每週一及元旦休館。'],
		["It opens on New Year's Day.", '元旦開幕。'],
		['Christmas sales rose in November.', '十一月聖誕節銷售成長。'],
		['Results for Q4 2024 are due.', '2024 年第四季業績即將公布。'],
		['Results for the fourth quarter of fiscal 2024 are due.', '2024 會計年度第四季度業績即將公布。'],
		['It takes 18 months.', '需時一年半。'],
		['It takes 24 months.', '需時兩年。'],
		['We meet on Friday, May 3.', '我們於 5 月 3 日星期五開會。'],
		['In the second half we ship.', '下半年我們會出貨。'],
		['We may ship in March.', '我們可能在三月出貨。'],
		['The 1990s were good.', '1990 年代很好。'],
		['In 2018 we opened an office.', '去年我們開設了辦事處。'],
		['Last year we opened an office.', '2018 年我們開設了辦事處。'],
	],
	found: [
		['Last year and in 2017 we opened offices.', '去年我們開設了辦事處。', ['Missing "2017" (year 2017) in the translation, expected "2017年"']],
		['We ship in May 2025.', '我們於 2025 年 6 月出貨。', ['Unexpected "6 月" (month 6) for "May" (month 5), expected "5 月"']],
		['We ship in Q1 2025.', '我們於 2026 年第一季出貨。', ['Unexpected "2026 年" (year 2026) for "2025" (year 2025), expected "2025 年"']],
		['We ship in the third quarter.', '我們於第二季出貨。', ['Unexpected "第二季" (quarter 2) for "third quarter" (quarter 3), expected "第三季"']],
	],
});

test('on a call about a fourth quarter, last year is the year that is reported', () => {
	const pairs = [
		['Welcome to our fourth quarter and full-year 2023 results call.', '歡迎參加我們 2023 年第四季與全年業績說明會。'],
		['This compares to a net loss of $5.4 million in Q4 of the prior year.', '去年第四季淨損為 540 萬美元。'],
		['Revenue rose from the prior year.', '營收高於去年。'],
	] as const;
	const line = (text: string, number: number) => ({ text, line: number, column: 0 });
	const document = (from: number): Document => ({
		file: 'call.tsv',
		content: {
			layout: 'pairs',
			pairs: pairs.slice(from).map(([source, target], i) => ({ source: line(source, i + 1), target: line(target, i + 1) })),
		},
		notices: [],
	});
	const found = (from: number) => auditWith(only('period-mismatch'), document(from), { locale: 'zh-TW' }).findings;
	expect(found(0).map(({ message, edits }) => [message.id, edits[0]?.text])).toEqual([['period-year-end', '前一年']]);
	expect(found(1)).toEqual([]);
});
