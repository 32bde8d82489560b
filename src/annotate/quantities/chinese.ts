/** The quantities of a Chinese line. Words that only look like numbers are passed over first; then every numeral is read with what stands before and behind it. */

import type { Locale, Quantity, Reading } from '../../model.js';
import { foldChinese } from '../script.js';
import { codeAt, latinAt } from './chinese-latin.js';
import type { ChineseLexicon, Phrase } from './chinese-lexicon.js';
import type { Numeral } from './chinese-numerals.js';
import { ordinalAt, periodReaders, weekdayAt } from './chinese-periods.js';
import { finish } from './chinese-ranges.js';
import { endsWith, fixed, type Line, type Mention, mention, reading, skipBlank } from './chinese-scan.js';
import { stopwatchAt } from './chinese-stopwatch.js';
import { halfReaders, numeralIn, suffixReaders } from './chinese-suffixes.js';
import { negate, one, rational, zero } from './rational.js';
import { type RestatementForm, scanOnce } from './restatements.js';

export { type ChineseLexicon, compileChinese } from './chinese-lexicon.js';

/** Further mentions of a line are dropped. */
const mostMentions = 400;

const readers = [...periodReaders, ...suffixReaders];

/** What was read at a place, and where reading goes on. */
interface Step {
	readonly end: number;
	readonly mentions: readonly Mention[];
}

const passed = (end: number): Step => ({ end, mentions: [] });

/** The currency written before a figure: 人民幣, 新台幣, HK$; with its start. */
function currencyBefore({ text, lexicon }: Line, at: number): { code: string; start: number } | undefined {
	const end = text[at - 1] === ' ' ? at - 1 : at;
	for (let length = 5; length > 0; length--) {
		const start = end - length;
		if (start < 0) continue;
		const name = lexicon.currencyNames.longest(text, start);
		if (name?.end === end && !name.value.cents && name.value.code !== '元') return { code: name.value.code, start };
		const sign = lexicon.currencySigns.longest(text, start);
		if (sign?.end === end && !/[A-Za-z]/.test(text[start - 1] ?? '')) return { code: sign.value, start };
	}
	return undefined;
}

/** A named currency before the figure says more than 元 behind it, a named one behind it more than a bare $ before. */
function withCurrencyBefore(own: Mention, line: Line, floor: number): Mention {
	const before = currencyBefore(line, own.span[0]);
	if (!before || before.start < floor) return own;
	const [first, ...rest] = own.readings;
	if (first.kind !== 'money' && first.kind !== 'number') return own;
	const keepsOwn = first.kind === 'money' && first.unit !== '元';
	const code = keepsOwn ? first.unit : before.code;
	const unit = own.unit ?? ([before.start, skipBack(line.text, own.figure[0])] as const);
	const readings: Mention['readings'] = [reading('money', first.value, code), ...(first.kind === 'money' ? rest : [])];
	return { ...own, span: [before.start, own.span[1]], unit, readings, salience: own.digits || own.scale.numerator !== 1n ? 3 : 2 };
}

const skipBack = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at);

const negatives = ['负', '零下', '正负'];

/** What a minus may stand behind: nothing, a bracket, a blank behind no figure, or a word that counts nothing (每股-0.12). */
const beforeMinus =
	/(?:^|[(（:：,，、=]|[^\d%) ] |[\u4e00-\u9fff](?<![年月日号元角分度时点秒周天岁个季倍成折万亿兆千百十一二三四五六七八九零至到]))$/;
/** With these a sign may stand in the words around (虧損, 下降) instead. */
const signless = new Set(['percent', 'money', 'point']);

/** 負, 零下 or a minus that joins nothing makes the value negative. */
function withSign(own: Mention, { text }: Line, floor: number): Mention {
	const start = own.span[0];
	if (start <= floor && floor > 0) return own;
	const [first, ...rest] = own.readings;
	const minus = text[start - 1] === '-' && beforeMinus.test(text.slice(Math.max(0, start - 3), start - 1));
	const word = endsWith(text, start, negatives) && !endsWith(text, start, ['正负']);
	if ((!minus && !word) || first.kind === 'date' || first.kind === 'time' || first.kind === 'identifier') return own;
	const positive = signless.has(first.kind) ? [first] : [];
	return { ...own, span: [minus ? start - 1 : start, own.span[1]], readings: [{ ...first, value: negate(first.value) }, ...positive, ...rest] };
}

const lastDays = [31, 30, 29, 28].map(day => reading('date', rational(day), 'day')) as [Reading, ...Reading[]];

/** 6月底 is its last day, 2024年底 the last day of December: they take up a counterpart and are never missed. */
function endOfPeriod({ text }: Line, own: Mention): Step | undefined {
	const end = own.span[1];
	const [{ kind, unit }] = own.readings;
	if (kind !== 'date' || !/^[底末]$|^终/.test(text[end] ?? '')) return undefined;
	const day = fixed([end, end + 1], lastDays, 0);
	if (unit === 'month') return { end: end + 1, mentions: [own, day] };
	if ((unit !== 'year' && unit !== 'fiscal-year') || text[end - 1] !== '年') return undefined;
	const december = fixed([end - 1, end], [reading('date', rational(12), 'month')], 0);
	return { end: end + 1, mentions: [{ ...own, span: [own.span[0], end - 1] }, december, day] };
}

/** `floor`: offset after the mention before, which none may reach back into. */
function numeralStep(line: Line, numeral: Numeral, floor: number): Step {
	for (const read of readers) {
		const suffix = read(line, numeral, numeral.end);
		if (!suffix) continue;
		const own = withSign(withCurrencyBefore(mention(numeral, suffix), line, floor), line, floor);
		const last = endOfPeriod(line, own);
		return last ?? { end: Math.max(suffix.end, numeral.end), mentions: [own] };
	}
	return passed(numeral.end);
}

const isLetter = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** A run of digits no quantity has: skipped whole, so that nothing is read out of its middle. */
const longestRun = 60;

function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigit(text.charCodeAt(end))) end++;
	return end;
}

function stepAt(line: Line, at: number, floor: number): Step {
	const { text, lexicon } = line;
	const unit = text.charCodeAt(at);
	const phrase = lexicon.phrases.longest(text, at);
	if (isDigit(unit)) {
		const end = phrase ? at : digitsEnd(text, at);
		if (end - at > longestRun) return passed(end);
		const code = phrase ? undefined : (codeAt(line, at) ?? stopwatchAt(line, at));
		if (code) return code;
	}
	const sign = lexicon.currencySigns.longest(text, at);
	if (sign && isDigit(text.charCodeAt(skipBlank(text, sign.end)))) return passed(skipBlank(text, sign.end));
	if (isLetter(unit)) return latinAt(line, at);
	const silent = lexicon.silent.longest(text, at);
	if (silent && silent.end >= (phrase?.end ?? 0)) return passed(silent.end);
	if (text[at] === '第') {
		const ordinal = ordinalAt(line, at);
		return ordinal ? { end: ordinal.span[1], mentions: [ordinal] } : passed(at + 1);
	}
	const half = text[at] === '半' ? halfAt(line, at) : undefined;
	if (half) return { end: half.span[1], mentions: [half] };
	const weekday = weekdayAt(line, at);
	if (weekday) return { end: weekday.span[1], mentions: [weekday] };
	const prefix = unitPrefix(line, at);
	if (prefix > 0) return passed(prefix);
	const numeral = numeralIn(line, at);
	if (phrase && namesHour(line, phrase)) return passed(phrase.end);
	if (phrase && phrase.end >= (numeral?.end ?? 0)) {
		const { readings, salience, bound, further } = phrase.value;
		if (further) {
			const last = phrase.end - 1;
			return { end: phrase.end, mentions: [fixed([at, last], readings, salience, bound), fixed([last, phrase.end], [further], salience, bound)] };
		}
		return phraseStep(line, fixed([at, phrase.end], readings, salience, bound));
	}
	return numeral ? numeralStep(line, numeral, floor) : passed(at + 1);
}

/** 中午 before an hour says which half of the day that is, and no time of its own: 中午十二點. */
function namesHour(line: Line, { end, value }: { readonly end: number; readonly value: Phrase }): boolean {
	if (value.readings[0].kind !== 'time') return false;
	const numeral = numeralIn(line, skipBlank(line.text, end));
	return numeral !== undefined && /^[点时:]/.test(line.text.slice(numeral.end, numeral.end + 1));
}

/** 半英里, 半個百分點, 半公斤: half of a unit. */
function halfAt(line: Line, at: number): Mention | undefined {
	const numeral: Numeral = {
		start: at,
		end: at + 1,
		value: rational(1, 2),
		step: zero,
		digits: false,
		scale: one,
		positional: false,
		more: false,
		bare: false,
	};
	const behind = halfReaders.map(read => read(line, numeral, at + 1)).find(suffix => suffix !== undefined);
	return behind && mention(numeral, { ...behind, salience: 2 });
}

/** End of a unit that begins like a number and stands alone: 十億位元, 千克. */
function unitPrefix({ text, lexicon }: Line, at: number): number {
	const found = lexicon.units.longest(text, at);
	return found && found.end - at >= 2 && '千百十兆'.includes(text[at] ?? '。') ? found.end : 0;
}

/** 數百萬美元: the currency behind an order of magnitude belongs to it. */
function phraseStep({ text, lexicon }: Line, own: Mention): Step {
	const end = own.span[1];
	const [first] = own.readings;
	const currency = first.kind === 'vague' ? lexicon.currencyNames.longest(text, end) : undefined;
	if (!currency) return { end, mentions: [own] };
	return {
		end: currency.end,
		mentions: [{ ...own, span: [own.span[0], currency.end], unit: [end, currency.end], readings: [{ ...first, unit: currency.value.code }] }],
	};
}

const nothing: readonly Quantity[] = [];
const restated: RestatementForm = { pattern: /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟](\([^()]{1,20}\))/g, reach: 30 };

/**
 * The quantities of a Chinese line in order, not overlapping; spans are UTF-16 offsets into `text`. At most 400; linear in the length of the line.
 * `locale` decides how a two- or three-digit 年 may be read (the Republic's calendar in zh-TW).
 */
export function scanChinese(text: string, lexicon: ChineseLexicon, locale: Locale): readonly Quantity[] {
	return scanOnce(foldChinese(text), text, restated, (...texts) => scanFolded(...texts, lexicon, locale));
}

function scanFolded(folded: string, text: string, lexicon: ChineseLexicon, locale: Locale): readonly Quantity[] {
	const line: Line = { text: folded, original: text, lexicon, locale };
	const mentions: Mention[] = [];
	for (let i = 0; i < line.text.length && mentions.length < mostMentions; ) {
		if (lexicon.interesting[line.text.charCodeAt(i)] !== 1) {
			i++;
			continue;
		}
		const step = stepAt(line, i, mentions.at(-1)?.span[1] ?? 0);
		mentions.push(...step.mentions);
		i = Math.max(step.end, i + 1);
	}
	return mentions.length === 0 ? nothing : finish(mentions, line);
}
