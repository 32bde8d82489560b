/** Years, months, days, quarters, clock times and durations behind a numeral; weekdays. */

import type { Rational, Reading, Salience } from '../../model.js';
import { compileUnitGate } from '../gate.js';
import { type ChineseLexicon, isDuration } from './chinese-lexicon.js';
import type { Numeral } from './chinese-numerals.js';
import { changed, endsWith, fixed, isOneOf, type Line, type Mention, mention, reading, type Suffix, skipBlank } from './chinese-scan.js';
import { numeralIn, type SuffixReader, type SuffixRow } from './chinese-suffixes.js';
import { add, compare, negate, rational, subtract } from './rational.js';

const half = rational(1, 2);
const ten = rational(10);
const thousand = rational(1000);
const within = ({ numerator, denominator }: Rational, low: bigint, high: bigint): boolean =>
	denominator === 1n && numerator >= low && numerator <= high;

const strong = ({ digits, scale }: Numeral, words: Salience): Salience => (digits || scale.numerator !== 1n ? 3 : words);

function fourDigits(numeral: Numeral): boolean {
	return (
		within(numeral.value, 1000n, 2999n) &&
		numeral.scale.numerator === 1n &&
		(numeral.positional || (numeral.digits && numeral.end - numeral.start === 4))
	);
}

/** Words behind 年 that make a fiscal year of it. */
const fiscal = /^(?:财年|财政年度|会计年度|财务年度|财政年|税务年度|课税年度|纳税年度|营业年度)/;

/** 2025財年 and 2025會計年度 have no 年 right behind the figure. */
const fiscalYear: SuffixReader = ({ text, locale }, numeral, at) => {
	const start = skipBlank(text, at);
	const match = fiscal.exec(text.slice(start, start + 5));
	if (!match) return undefined;
	const end = start + match[0].length;
	if (fourDigits(numeral)) return { end, unit: [start, end], readings: [reading('date', numeral.value, 'fiscal-year')], salience: 3 };
	if (locale === 'zh-TW' && within(numeral.value, 100n, 140n))
		return { end, unit: [start, end], readings: [reading('date', add(numeral.value, rational(1911)), 'fiscal-year')], salience: 2 };
	if (!within(numeral.value, 0n, 99n)) return undefined;
	// 上一財政年度 is the one before.
	if (within(numeral.value, 1n, 9n) && !numeral.digits)
		return { end, unit: [start, end], readings: [reading('duration', numeral.value, 'year')], salience: 1 };
	const century = add(numeral.value, rational(2000));
	return { end, unit: [start, end], readings: [reading('date', century, 'fiscal-year'), reading('duration', numeral.value, 'year')], salience: 2 };
};

const decade = (numeral: Numeral): Rational | undefined => {
	if (within(numeral.value, 1000n, 2090n)) return numeral.value;
	if (!within(numeral.value, 0n, 90n) || numeral.value.numerator % 10n !== 0n) return undefined;
	return add(numeral.value, rational(numeral.value.numerator === 0n ? 2000 : 1900));
};

/** Whether the sign is part of another word: 年 of 年級. */
const isOther = (lexicon: ChineseLexicon, sign: string, behind: number, text: string): boolean =>
	isOneOf(lexicon.notUnit.get(sign) ?? [], text, behind);

/** N年: a calendar year with four digits, a year of the Republic after 民國, else so many years. */
const year: SuffixReader = (line, numeral, at) => {
	const { text, lexicon, locale } = line;
	const start = skipBlank(text, at);
	if (text[start] !== '年' || isOther(lexicon, '年', start + 1, text)) return undefined;
	if (text[start + 1] === '代') {
		const value = decade(numeral);
		const shift = value && subtract(value, numeral.value);
		const convert = (x: Rational): Rational => (shift ? add(x, shift) : x);
		return value && { end: start + 2, unit: [start, start + 2], readings: [reading('date', value, 'decade')], salience: strong(numeral, 2), convert };
	}
	const end = start + 1;
	const unit = [start, end] as const;
	if (endsWith(text, numeral.start, lexicon.beforeChrist)) {
		const before = reading('date', negate(numeral.value), 'year');
		return { end, unit, readings: [before, reading('duration', numeral.value, 'year')], salience: 3 };
	}
	if (endsWith(text, numeral.start, lexicon.rocEra) && within(numeral.value, 1n, 200n))
		return { end, unit, readings: [reading('date', add(numeral.value, rational(1911)), 'year')], salience: 3 };
	if (fourDigits(numeral)) {
		const name = fiscal.test(text.slice(end, end + 5)) ? 'fiscal-year' : 'year';
		return { end, unit, readings: [reading('date', numeral.value, name)], salience: 3 };
	}
	const withHalf = text[end] === '半' && text[end + 1] !== '导';
	const lasting = reading('duration', withHalf ? add(numeral.value, half) : numeral.value, 'year');
	const roc = locale === 'zh-TW' && within(numeral.value, 80n, 140n) ? [reading('date', add(numeral.value, rational(1911)), 'year')] : [];
	const short =
		numeral.digits && within(numeral.value, 0n, 99n)
			? [reading('date', add(numeral.value, rational(numeral.value.numerator < 60n ? 2000 : 1900)), 'year')]
			: [];
	const article = numeral.value.numerator === 1n && !numeral.digits && !withHalf;
	return { end: withHalf ? end + 1 : end, unit, readings: [lasting, ...roc, ...short], salience: article ? 0 : strong(numeral, 1) };
};

const month: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const start = skipBlank(text, at);
	if (text[start] !== '月' || !within(numeral.value, 1n, 60n)) return undefined;
	if (isOther(lexicon, '月', start + 1, text)) return undefined;
	if (text[start + 1] === '龄')
		return { end: start + 2, unit: [start, start + 2], readings: [reading('duration', numeral.value, 'month')], salience: 2 };
	const end = text[start + 1] === '份' ? start + 2 : start + 1;
	return { end, unit: [start, end], readings: [reading('date', numeral.value, 'month')], salience: 2 };
};

/** N日 and N號: a day of the month behind a month, else so many days or a number. */
const day: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const start = skipBlank(text, at);
	const sign = text[start];
	if ((sign !== '日' && sign !== '号') || isOther(lexicon, sign, start + 1, text)) return undefined;
	const unit = [start, start + 1] as const;
	const dated = /月\s?$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start));
	if (dated && within(numeral.value, 1n, 31n)) return { end: start + 1, unit, readings: [reading('date', numeral.value, 'day')], salience: 3 };
	if (sign === '号') return undefined;
	const days = reading('duration', numeral.value, 'day');
	const readings: [Reading, ...Reading[]] = within(numeral.value, 1n, 31n) ? [days, reading('date', numeral.value, 'day')] : [days];
	return { end: start + 1, unit, readings, salience: strong(numeral, 1) };
};

/** 三季 is three quarters; 四季度 may be the fourth. */
const quarter: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const start = skipBlank(text, at);
	if (text[start] !== '季' || isOther(lexicon, '季', start + 1, text)) return undefined;
	const end = text[start + 1] === '度' ? start + 2 : start + 1;
	const lasting = reading('duration', numeral.value, 'quarter');
	if (!within(numeral.value, 1n, 4n)) return { end, unit: [start, end], readings: [lasting], salience: strong(numeral, 1) };
	const named = reading('date', numeral.value, 'quarter');
	return { end, unit: [start, end], readings: end - start === 2 ? [named, lasting] : [lasting, named], salience: 1 };
};

const noon = 720;
/** Before it the hours of a night are small. */
const dawn = 300;

/** The readings of a clock time, by the part of the day before it; both halves of the day where none is named. */
function clock(line: Line, start: number, minutes: number): [Reading, ...Reading[]] {
	const { text, lexicon } = line;
	const at = (value: number): Reading => reading('time', rational(value));
	if (minutes > noon + 59) return [at(minutes)];
	const lookBack = text[start - 1] === '约' || text[start - 1] === '近' ? start - 1 : start;
	if (endsWith(text, lookBack, lexicon.night)) return [at(minutes % noon < dawn ? minutes % noon : (minutes % noon) + noon)];
	if (endsWith(text, lookBack, lexicon.afternoon)) return [at((minutes % noon) + noon), at(minutes)].slice(0, 1) as [Reading];
	if (endsWith(text, lookBack, lexicon.morning)) return [at(minutes % noon)];
	if (endsWith(text, lookBack, lexicon.midday)) return [at(minutes < 6 * 60 ? minutes + noon : minutes)];
	return minutes >= noon ? [at(minutes), at(minutes - noon)] : [at(minutes), at(minutes + noon)];
}

const rangeOfHours = /(?:[点时半分]|\d:\d\d)(?:钟|整)? ?(?:至|到|~|-|、|或|和|及) ?$/;

/** 上午7點至10點: the part of the day before the first hour holds for the second. */
function endsClockRange({ text, lexicon }: Line, start: number): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	return rangeOfHours.test(before) && lexicon.dayParts.some(word => word.length > 1 && before.includes(word));
}

/** 14:30, 上午9時30分, 晚上九點半. 點 alone is a clock only after a part of the day: an index has points, too. */
const time: SuffixReader = (line, numeral, at) => {
	const { text, lexicon } = line;
	if (!within(numeral.value, 0n, 24n)) return undefined;
	const hours = Number(numeral.value.numerator);
	if (numeral.digits && text[at] === ':' && /^[0-5]\d(?!\d)/.test(text.slice(at + 1, at + 4))) {
		const minutes = Number(text.slice(at + 1, at + 3));
		const seconds = /^:[0-5]\d/.test(text.slice(at + 3, at + 6)) ? 3 : 0;
		return { end: at + 3 + seconds, readings: clock(line, numeral.start, hours * 60 + minutes), salience: 3 };
	}
	const start = skipBlank(text, at);
	const sign = text[start];
	if (sign !== '时' && sign !== '点') return undefined;
	let end = text.startsWith('点钟', start) || text.startsWith('点整', start) || text.startsWith('时整', start) ? start + 2 : start + 1;
	const dayPart = endsWith(text, numeral.start, lexicon.dayParts);
	let minutes = 0;
	let certain = dayPart || end > start + 1 || endsClockRange(line, numeral.start);
	if (text[end] === '半') {
		minutes = 30;
		end++;
		certain = true;
	} else if (text[end + 1] === '刻' && (text[end] === '一' || text[end] === '三')) {
		minutes = text[end] === '一' ? 15 : 45;
		end += 2;
		certain = true;
	} else {
		const tail = numeralIn(line, skipBlank(text, end));
		const stop = tail ? skipBlank(text, tail.end) : end;
		// 六點四十五: no decimal has 十 in it.
		const spelled = tail && !tail.digits && text.slice(tail.start + 1, tail.end).includes('十');
		if (tail && within(tail.value, 0n, 59n) && (text[stop] === '分' || spelled || (dayPart && tail.end - tail.start >= 2))) {
			minutes = Number(tail.value.numerator);
			end = text[stop] === '分' ? stop + 1 : tail.end;
			certain = true;
		}
	}
	if (!certain && (sign === '点' || text[start + 1] === '候' || text[start + 1] === '间')) return undefined;
	return { end, readings: clock(line, numeral.start, hours * 60 + minutes), salience: strong(numeral, 2) };
};

const age: SuffixReader = ({ text }, numeral, at) => {
	const start = skipBlank(text, at);
	if (text[start] !== '岁' && !text.startsWith('周岁', start)) return undefined;
	const end = text[start] === '岁' ? start + 1 : start + 2;
	const isHalf = text[end] === '半';
	const value = isHalf ? add(numeral.value, half) : numeral.value;
	return { end: isHalf ? end + 1 : end, unit: [start, end], readings: [reading('duration', value, 'year')], salience: strong(numeral, 1) };
};

const andHalf = (value: Rational): Rational => add(value, half);

/** 個月, 小時, 天, 週 …, with 半 before or behind the unit: 兩個半小時, 一年半; 個 alone before 半, and before 多: 三個多月. */
const duration: SuffixReader = (line, numeral, at) => {
	const { text, lexicon } = line;
	const start = skipBlank(text, at);
	if (text.startsWith('分半钟', start))
		return {
			end: start + 3,
			unit: [start, start + 3],
			readings: [reading('duration', andHalf(numeral.value), 'minute')],
			salience: strong(numeral, 1),
		};
	const halfFirst = text.startsWith('个半', start);
	const more = text.startsWith('个多', start);
	const unitStart = halfFirst || more ? start + 2 : start;
	const found = lexicon.units.longest(text, unitStart);
	const code = found?.value.codes[0];
	if (!found || code === undefined || !isDuration(code)) return undefined;
	const name = text.slice(unitStart, found.end);
	if (isOneOf(found.value.notBefore, text, found.end)) return undefined;
	if (unitStart === start && (name === '月' || name === '年' || name === '日')) return undefined;
	if (code === 'century' && !name.startsWith('个')) {
		if (!within(numeral.value, 1n, 30n)) return undefined;
		const inside = decadeBehind(line, found.end, numeral);
		if (inside) return inside;
		return { end: found.end, unit: [start, found.end], readings: [reading('date', numeral.value, 'century')], salience: strong(numeral, 1) };
	}
	const halfBehind = !halfFirst && text[found.end] === '半' && !'导年天数'.includes(text[found.end + 1] ?? '。');
	const hasHalf = halfFirst || halfBehind;
	const value = hasHalf ? andHalf(numeral.value) : numeral.value;
	const article = value.numerator === 1n && value.denominator === 1n && !numeral.digits;
	const end = halfBehind ? found.end + 1 : found.end;
	const salience = article && !more ? 0 : strong(numeral, 1);
	const own: Suffix = { end, unit: [start, found.end], readings: [reading('duration', value, code)], salience };
	if (more) return { ...own, more };
	return hasHalf ? { ...own, convert: andHalf } : own;
};

/** 19世紀90年代 is one decade. */
function decadeBehind(line: Line, at: number, century: Numeral): Suffix | undefined {
	const { text } = line;
	const tens = numeralIn(line, skipBlank(text, at));
	const end = tens ? skipBlank(text, tens.end) : 0;
	if (!tens || !text.startsWith('年代', end) || !within(tens.value, 0n, 90n) || tens.value.numerator % 10n !== 0n) return undefined;
	const value = rational((century.value.numerator - 1n) * 100n + tens.value.numerator);
	return { end: end + 2, unit: [end, end + 2], readings: [reading('date', value, 'decade')], salience: 2 };
}

/** In the order they are tried, before the other suffixes. */
export const periodReaders: readonly SuffixRow[] = [
	{ begins: '财会税课纳营', read: fiscalYear },
	{ begins: '年', read: year },
	{ begins: '月', read: month },
	{ begins: '日号', read: day },
	{ begins: '季', read: quarter },
	{ begins: ':时点', read: time },
	{ begins: '岁周', read: age },
	{ read: duration },
];

/** 第N季, 第N天, 第N大: behind 第 a numeral is an ordinal, of a quarter or half a part of the year, else a rank or a label. */
export function ordinalAt(line: Line, at: number): Mention | undefined {
	const { text } = line;
	const numeral = numeralIn(line, skipBlank(text, at + 1));
	if (!numeral) return undefined;
	const start = skipBlank(text, numeral.end);
	const quarterly = /^(?:财政|会计)季/.test(text.slice(start, start + 3))
		? start + 3
		: text.startsWith('财季', start)
			? start + 2
			: text[start] === '季'
				? start + 1
				: undefined;
	const end = quarterly !== undefined && text[quarterly] === '度' ? quarterly + 1 : quarterly;
	if (end !== undefined && within(numeral.value, 1n, 4n) && text[end] !== '节') {
		const readings: Suffix['readings'] = [reading('date', numeral.value, 'quarter'), reading('ordinal', numeral.value)];
		const named = mention(numeral, { end, unit: [start, end], readings, salience: 2 }, at);
		return { ...changed(named, { bound: '=' }), upper: undefined };
	}
	const first = numeral.value.numerator === 1n;
	const salience: Salience = first ? 0 : numeral.digits && compare(numeral.value, ten) >= 0 ? 2 : 1;
	const rank = reading('ordinal', numeral.value);
	// 到期前第三個營業日 is three business days before.
	const counted = /^个?(?:营业|工作|交易)日/.test(text.slice(start, start + 4)) ? [reading('duration', numeral.value, 'day')] : [];
	// 第7,654,321號 is the number of a patent.
	const numbered = numeral.digits && text[start] === '号' && compare(numeral.value, thousand) >= 0;
	const readings: Suffix['readings'] = numbered ? [reading('number', numeral.value), rank] : [rank, ...counted];
	const ranked = mention(numeral, { end: numeral.end, readings, salience }, at);
	return numeral.more ? changed(ranked, { bound: '=' }) : ranked;
}

const weekdays: ReadonlyMap<string, number> = new Map([...'一二三四五六日天'].map((c, i) => [c, Math.min(i + 1, 7)]));

/** What weekdays begin with, folded. */
export const weekdayStarts = compileUnitGate('周星礼');

/** Whether the numeral before it counts what stands there, or goes on: in 每週一次, 每週三小時 and 每週三千字 it is no weekday. */
const isCounted = (line: Line, at: number): boolean =>
	line.lexicon.measureWords.longest(line.text, at) !== undefined ||
	line.lexicon.units.longest(line.text, at) !== undefined ||
	numeralIn(line, at) !== undefined;

/** 星期三, 週五, 禮拜天, 每週一及週二. 周 behind a numeral counts weeks, and 周 in other words is none. */
export function weekdayAt(line: Line, at: number): Mention | undefined {
	const { text } = line;
	const prefix = text[at] === '周' ? 1 : text.startsWith('星期', at) || text.startsWith('礼拜', at) ? 2 : 0;
	const value = prefix === 0 ? undefined : weekdays.get(text[at + prefix] ?? '');
	if (value === undefined) return undefined;
	const before = text.slice(Math.max(0, at - 5), at);
	// 三個星期四天 is none, and 第三個星期四 one.
	if (/(?:[\d一二两三四五六七八九十几数]\s?个?|每\s?个)$/.test(before) && !/第\s?[\d一二三四五]\s?个$/.test(before)) return undefined;
	const end = at + prefix + 1;
	if (/每\s?$/.test(before) && isCounted(line, end)) return undefined;
	if (prefix === 1 && /^[年岁圆边围报刊线常用期间天个月]/.test(text.slice(end))) return undefined;
	return fixed([at, end], [reading('date', rational(value), 'weekday')], 1);
}
