import { describe, expect, it } from 'vitest';
import { englishNumbers } from '../../rules/data/english-numbers.js';
import { frequencies } from '../../rules/data/frequencies.js';
import {
	compileFrequencies,
	type Frequency,
	frequenciesInChinese,
	frequenciesInEnglish,
	mayHoldFrequencies,
} from '../../src/annotate/frequencies.js';

const lexicon = compileFrequencies(frequencies, englishNumbers.cardinals);

/** "twice daily: 2 in 1 day"; a question mark where it answers and is none that must be answered. */
const written = (text: string, found: readonly Frequency[]): string[] =>
	found.map(({ span, times, every, unit, firm }) => `${text.slice(...span)}: ${times} in ${every.join(' or ')} ${unit}${firm ? '' : '?'}`);

describe('English', () => {
	it.each([
		['Take it twice daily.', ['twice daily: 2 in 1 day']],
		['a once-daily pill', ['once-daily: 1 in 1 day']],
		['three times per week', ['three times per week: 3 in 1 week']],
		['12 times in every year', ['12 times in every year: 12 in 1 year']],
		['once every two weeks', ['once every two weeks: 1 in 2 week']],
		['every other month', ['every other month: 1 in 2 month']],
		['every 20 minutes', ['every 20 minutes: 1 in 20 minute']],
		['every 24 hours', ['every 24 hours: 1 in 24 hour']],
		['every night', ['every night: 0 in 1 day']],
		['paid annually', ['annually: 0 in 1 year']],
		['$5 a day, every week', ['a day: 0 in 1 day', 'every week: 0 in 1 week']],
		['$5 a day', ['a day: 0 in 1 day']],
		['40 hours of work per week', ['per week: 0 in 1 week']],
		['up $5 a year ago', ['a year: 0 in 1 year?']],
		['a year is long', ['a year: 0 in 1 year?']],
		['a biennial fair', ['biennial: 0 in 2 year']],
		['paid semi-annually', ['semi-annually: 0 in 6 month']],
		['a biannual survey, biweekly', ['biannual: 0 in 1 year?', 'biweekly: 0 in 2 week']],
		['It meets fortnightly.', ['fortnightly: 0 in 2 week']],
		['on alternate days', ['on alternate days: 0 in 2 day']],
		['every few days', ['every few days: 1 in 2 or 3 or 4 or 5 or 6 day']],
		['the annual fee', ['annual: 0 in 1 year']],
		['the Venice Biennale', []],
		['t.i.d. after meals', ['t.i.d.: 3 in 1 day']],
		['the Daily Mail', []],
		['Monthly fees apply.', ['Monthly: 0 in 1 month']],
		['once upon a time', []],
		['every seven and a half days', []],
		['two days later', []],
	])('%s', (text, expected) => {
		expect(written(text, frequenciesInEnglish(text, lexicon))).toEqual(expected);
	});
});

describe('Chinese', () => {
	it.each([
		['每日兩次', ['每日兩次: 2 in 1 day']],
		['一天服用三次', ['一天服用三次: 3 in 1 day']],
		['每两周注射1次', ['每两周注射1次: 1 in 2 week']],
		['每 30 分鐘', ['每 30 分鐘: 1 in 30 minute']],
		['每隔一天', ['每隔一天: 0 in 1 or 2 day']],
		['隔日一次', ['隔日一次: 1 in 1 or 2 day']],
		['每半年一次', ['每半年一次: 1 in 6 month']],
		['四年一度', ['四年一度: 1 in 4 year']],
		['每個月', ['每個月: 0 in 1 month']],
		['每年至少支付一次', ['每年至少支付一次: 1 in 1 year']],
		['每日早晚各一次', ['每日早晚各一次: 0 in 1 day']],
		['每週一', ['每週: 0 in 1 week']],
		['月費與年薪', ['月費: 0 in 1 month', '年薪: 0 in 1 year']],
		['去年費用、三個月薪水、第三季報告、中年報名', []],
		['按月支付，按月增長', ['按月: 0 in 1 month']],
		['雙年展', ['雙年: 0 in 2 year']],
		['每隔幾小時', ['每隔幾小時: 0 in 2 or 3 or 4 or 5 or 6 hour']],
		['一年的一次', []],
		['兩天後', []],
	])('%s', (text, expected) => {
		expect(written(text, frequenciesInChinese(text, lexicon))).toEqual(expected);
		if (expected.length > 0) expect(mayHoldFrequencies('every day', text, lexicon)).toBe(true);
	});
});
