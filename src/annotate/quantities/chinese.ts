/** The quantities of a Chinese line. Words that only look like numbers are passed over first; then every numeral is read with what stands before and behind it. */

import type { Locale, Quantity, Reading } from '../../model.js';
import { nextBeginning } from '../beginnings.js';
import { isDigit, isLetter } from '../code-units.js';
import { compileUnitGate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import { foldChinese } from '../script.js';
import { codeAt, latinAt } from './chinese-latin.js';
import type { ChineseLexicon, Phrase } from './chinese-lexicon.js';
import { type Numeral, plainNumeral } from './chinese-numerals.js';
import { ordinalAt, periodReaders, weekdayAt, weekdayStarts } from './chinese-periods.js';
import { finish } from './chinese-ranges.js';
import { changed, digitsEnd, fixed, type Line, type Mention, mention, reading, skipBlank, skipBlankBack } from './chinese-scan.js';
import { stopwatchAt } from './chinese-stopwatch.js';
import { bySign, halfReaders, numeralIn, suffixReaders } from './chinese-suffixes.js';
import { negate, rational } from './rational.js';
import { type RestatementForm, scanOnce } from './restatements.js';

export { type ChineseLexicon, compileChinese } from './chinese-lexicon.js';

/** Further mentions of a line are dropped. */
const mostMentions = 400;

const half = rational(1, 2);
const readersOf = bySign([...periodReaders, ...suffixReaders]);

/** The currency written before a figure: 人民幣, 新台幣, HK$; with its start. */
function currencyBefore({ text, lexicon }: Line, at: number): { code: string; start: number } | undefined {
	const end = skipBlankBack(text, at);
	if (!passes(lexicon.currencyEnds, unitAt(text, end - 1))) return undefined;
	for (let length = 5; length > 0; length--) {
		const start = end - length;
		if (start < 0) continue;
		const name = lexicon.currencyNames.longest(text, start);
		if (name?.end === end && !name.value.cents && name.value.code !== '元') return { code: name.value.code, start };
		const sign = lexicon.currencySigns.longest(text, start);
		if (sign?.end === end && !isLetter(unitAt(text, start - 1))) return { code: sign.value, start };
	}
	return undefined;
}

/** A named currency before the figure says more than 元 behind it, a named one behind it more than a bare $ before. */
function withCurrencyBefore(own: Mention, line: Line, floor: number): Mention {
	const { span, figure, unit, digits, scaled, readings } = own.quantity;
	const before = currencyBefore(line, span[0]);
	if (!before || before.start < floor) return own;
	const [first, ...rest] = readings;
	if (first.kind !== 'money' && first.kind !== 'number') return own;
	const keepsOwn = first.kind === 'money' && first.unit !== '元';
	const code = keepsOwn ? first.unit : before.code;
	return changed(own, {
		span: [before.start, span[1]],
		unit: unit ?? [before.start, skipBlankBack(line.text, figure[0])],
		readings: [reading('money', first.value, code), ...(first.kind === 'money' ? rest : [])],
		salience: digits || scaled ? 3 : 2,
	});
}

/** Whether 負 or 零下 stands before an offset; 正負 is of either sign. */
const isNegated = (text: string, end: number): boolean =>
	text[end - 1] === '负' ? text[end - 2] !== '正' : text[end - 1] === '下' && text[end - 2] === '零';

/** What a minus may stand behind: nothing, a bracket, a blank behind no figure, or a word that counts nothing (每股-0.12). */
const beforeMinus =
	/(?:^|[(（:：,，、=]|[^\d%) ] |[\u4e00-\u9fff](?<![年月日号元角分度时点秒周天岁个季倍成折万亿兆千百十一二三四五六七八九零至到]))$/;
/** With these a sign may stand in the words around (虧損, 下降) instead. */
const signless = new Set(['percent', 'money', 'point']);

/** What a sign ends in, or the blank behind it. */
const signEnds = compileUnitGate('-负下 ');

/** 負, 零下 or a minus that joins nothing makes the value negative. */
function withSign(own: Mention, { text }: Line, floor: number): Mention {
	const { span, readings } = own.quantity;
	const start = span[0];
	if (start <= floor && floor > 0) return own;
	if (start === 0 || !passes(signEnds, unitAt(text, start - 1))) return own;
	const minus = text[start - 1] === '-' && beforeMinus.test(text.slice(Math.max(0, start - 3), start - 1));
	if (!minus && !isNegated(text, skipBlankBack(text, start))) return own;
	const [first, ...rest] = readings;
	if (first.kind === 'date' || first.kind === 'time' || first.kind === 'identifier') return own;
	const positive = signless.has(first.kind) ? [first] : [];
	return changed(own, { span: [minus ? start - 1 : start, span[1]], readings: [{ ...first, value: negate(first.value) }, ...positive, ...rest] });
}

const lastDays = [31, 30, 29, 28].map(day => reading('date', rational(day), 'day')) as [Reading, ...Reading[]];

/** 6月底 is its last day, 2024年底 the last day of December: they take up a counterpart and are never missed. */
function endOfPeriod({ text }: Line, own: Mention): readonly Mention[] | undefined {
	const { span, readings } = own.quantity;
	const [{ kind, unit }] = readings;
	const end = span[1];
	if (kind !== 'date' || (text[end] !== '底' && text[end] !== '末' && text[end] !== '终')) return undefined;
	const day = fixed([end, end + 1], lastDays, 0);
	if (unit === 'month') return [own, day];
	if ((unit !== 'year' && unit !== 'fiscal-year') || text[end - 1] !== '年') return undefined;
	const december = fixed([end - 1, end], [reading('date', rational(12), 'month')], 0);
	return [changed(own, { span: [span[0], end - 1] }), december, day];
}

/** `floor`: offset after the mention before, which none may reach back into. */
function readNumeral(line: Line, numeral: Numeral, floor: number, found: Mention[]): number {
	for (const read of readersOf(unitAt(line.text, skipBlank(line.text, numeral.end)))) {
		const suffix = read(line, numeral, numeral.end);
		if (!suffix) continue;
		const own = withSign(withCurrencyBefore(mention(numeral, suffix), line, floor), line, floor);
		const last = endOfPeriod(line, own);
		if (!last) {
			found.push(own);
			return Math.max(suffix.end, numeral.end);
		}
		found.push(...last);
		return own.quantity.span[1] + 1;
	}
	return numeral.end;
}

/** A run of digits no quantity has: skipped whole, so that nothing is read out of its middle. */
const longestRun = 60;

/** Codes and stopwatches, which begin with digits; where there is none, reading stays at `at`. */
function readCode(line: Line, at: number, found: Mention[]): number {
	const end = digitsEnd(line.text, at);
	if (end - at > longestRun) return end;
	const code = codeAt(line, at, end) ?? stopwatchAt(line, at, end);
	if (!code) return at;
	found.push(...code.mentions);
	return code.end;
}

/** Takes up a mention; reading goes on behind it. */
function take(own: Mention, found: Mention[]): number {
	found.push(own);
	return own.quantity.span[1];
}

/** The offset after the mention read last. */
const lastEnd = (found: readonly Mention[]): number => (found.length > 0 ? (found[found.length - 1] as Mention).quantity.span[1] : 0);

const [ORDINAL, HALF] = ['第'.charCodeAt(0), '半'.charCodeAt(0)];

/** Reads what begins at an offset; gives the offset where reading goes on. */
function readAt(line: Line, at: number, found: Mention[]): number {
	const { text, lexicon } = line;
	const unit = text.charCodeAt(at);
	const phrase = lexicon.phrases.longest(text, at);
	if (isDigit(unit) && !phrase) {
		const end = readCode(line, at, found);
		if (end > at) return end;
	}
	const sign = lexicon.currencySigns.longest(text, at);
	if (sign && isDigit(unitAt(text, skipBlank(text, sign.end)))) return skipBlank(text, sign.end);
	if (isLetter(unit)) {
		const token = latinAt(line, at);
		found.push(...token.mentions);
		return token.end;
	}
	const silent = lexicon.silent.longest(text, at);
	if (silent && silent.end >= (phrase?.end ?? 0)) return silent.end;
	if (unit === ORDINAL) {
		const ordinal = ordinalAt(line, at);
		return ordinal ? take(ordinal, found) : at + 1;
	}
	const halfOrDay = unit === HALF ? halfAt(line, at) : passes(weekdayStarts, unit) ? weekdayAt(line, at) : undefined;
	if (halfOrDay) return take(halfOrDay, found);
	const scaleLike = lexicon.scaleLikeUnits.longest(text, at);
	if (scaleLike?.value) return scaleLike.end;
	if (phrase && namesHour(line, phrase)) return phrase.end;
	const numeral = numeralIn(line, at);
	if (phrase && phrase.end >= (numeral?.end ?? 0)) return readPhrase(line, at, phrase, found);
	return numeral ? readNumeral(line, numeral, lastEnd(found), found) : at + 1;
}

interface PhraseFound {
	readonly end: number;
	readonly value: Phrase;
}

function readPhrase(line: Line, at: number, { end, value }: PhraseFound, found: Mention[]): number {
	const { readings, salience, bound, further } = value;
	if (!further) return take(withCurrencyBehind(line, fixed([at, end], readings, salience, bound)), found);
	take(fixed([at, end - 1], readings, salience, bound), found);
	return take(fixed([end - 1, end], further, salience, bound), found);
}

/** 中午 before an hour says which half of the day that is, and no time of its own: 中午十二點. */
function namesHour(line: Line, { end, value }: PhraseFound): boolean {
	if (value.readings[0].kind !== 'time') return false;
	const numeral = numeralIn(line, skipBlank(line.text, end));
	const behind = numeral && line.text[numeral.end];
	return behind === '点' || behind === '时' || behind === ':';
}

/** 半英里, 半個百分點, 半公斤: half of a unit. */
function halfAt(line: Line, at: number): Mention | undefined {
	const numeral = plainNumeral(at, at + 1, half, false);
	const behind = halfReaders.map(read => read(line, numeral, at + 1)).find(suffix => suffix !== undefined);
	return behind && mention(numeral, { ...behind, salience: 2 });
}

/** 數百萬美元: the currency behind an order of magnitude belongs to it. */
function withCurrencyBehind({ text, lexicon }: Line, own: Mention): Mention {
	const [start, end] = own.quantity.span;
	const [first] = own.quantity.readings;
	const currency = first.kind === 'vague' ? lexicon.currencyNames.longest(text, end) : undefined;
	if (!currency) return own;
	return changed(own, { span: [start, currency.end], unit: [end, currency.end], readings: [{ ...first, unit: currency.value.code }] });
}

const nothing: readonly Quantity[] = [];
const restatedNumerals = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';
const restatedGate = compileUnitGate(restatedNumerals);
const restated: RestatementForm = {
	pattern: new RegExp(`[${restatedNumerals}](\\([^()]{1,20}\\))`, 'g'),
	reach: 30,
	mayOpen: (folded, at) => passes(restatedGate, unitAt(folded, at - 1)),
};

/**
 * The quantities of a Chinese line in order, not overlapping; spans are UTF-16 offsets into `text`. At most 400; linear in the length of the line.
 * `locale` decides how a two- or three-digit 年 may be read (the Republic's calendar in zh-TW).
 */
export function scanChinese(text: string, lexicon: ChineseLexicon, locale: Locale): readonly Quantity[] {
	const folded = foldChinese(text);
	return folded.includes('(') ? scanBracketed(folded, text, lexicon, locale) : scanFolded(folded, text, lexicon, locale);
}

/** Only what stands in brackets may be said twice. */
const scanBracketed = (folded: string, text: string, lexicon: ChineseLexicon, locale: Locale): readonly Quantity[] =>
	scanOnce(folded, text, restated, (plain, original) => scanFolded(plain, original, lexicon, locale));

function scanFolded(text: string, original: string, lexicon: ChineseLexicon, locale: Locale): readonly Quantity[] {
	let at = nextBeginning(text, 0, lexicon.beginnings);
	if (at < 0) return nothing;
	const line: Line = { text, original, lexicon, locale };
	const found: Mention[] = [];
	while (at >= 0 && found.length < mostMentions) {
		const next = readAt(line, at, found);
		at = nextBeginning(text, Math.max(next, at + 1), lexicon.beginnings);
	}
	return found.length > 0 ? finish(found, line) : nothing;
}
