/** What stands behind a numeral: %, 成, 折, 倍, 分之, currencies, units, measure words. First that fits wins. */

import type { Rational, Salience } from '../../model.js';
import { isDigit, isLetter } from '../code-units.js';
import { unitAt } from '../in-bounds.js';
import { isDuration } from './chinese-lexicon.js';
import { type Numeral, numeralAt } from './chinese-numerals.js';
import { endsWith, isOneOf, type Line, plainSalience, reading, type Suffix, skipBlank, skipBlankBack } from './chinese-scan.js';
import { add, compare, divide, equals, multiply, one, rational, subtract, zero } from './rational.js';

const ten = rational(10);
const hundred = rational(100);
const half = rational(1, 2);

/** A reader of suffixes: `at` is the offset after the numeral. */
export type SuffixReader = (line: Line, numeral: Numeral, at: number) => Suffix | undefined;

export interface SuffixRow {
	/** The characters it may begin with, a blank aside; absent where the lexicon or nothing says so. */
	readonly begins?: string;
	readonly read: SuffixReader;
}

/** The numeral at an offset of the line. */
export const numeralIn = ({ text, original, lexicon }: Line, at: number): Numeral | undefined =>
	numeralAt(text, at, original, lexicon.scaleLikeUnits);

const written = (numeral: Numeral, words: Salience): Salience => (numeral.digits || numeral.scale.numerator !== 1n ? 3 : words);

const percentSign: SuffixReader = ({ text }, numeral, at) => {
	const sign = skipBlank(text, at);
	if (text[sign] === '%') return { end: sign + 1, unit: [sign, sign + 1], readings: [reading('percent', numeral.value)], salience: 3 };
	if (text.startsWith('ppm', sign) && !/[A-Za-z]/.test(text[sign + 3] ?? ''))
		return { end: sign + 3, unit: [sign, sign + 3], readings: [reading('fraction', divide(numeral.value, rational(1_000_000)))], salience: 3 };
	if (text[sign] === '‰')
		return { end: sign + 1, unit: [sign, sign + 1], readings: [reading('fraction', divide(numeral.value, rational(1000)))], salience: 3 };
	return undefined;
};

const points: SuffixReader = ({ text }, numeral, at) => {
	const start = skipBlank(text, at);
	const match = /^(?:个)?(?:(百分点)|(基点|基本点|点子)|(bps?\b))/.exec(text.slice(start, start + 6));
	if (!match) return undefined;
	const end = start + match[0].length;
	const basis = match[1] === undefined;
	const convert = (value: Rational): Rational => (basis ? divide(value, hundred) : value);
	// 點子 counts hundredths of a point of interest, and pips of an exchange rate; so does 基點 on the Mainland.
	const percent = basis && match[2] !== '点子' ? [reading('percent', convert(numeral.value))] : [];
	const pips = basis ? [reading('number', numeral.value)] : [];
	return {
		end,
		unit: [start, end],
		readings: [reading('point', convert(numeral.value)), ...percent, ...pips],
		salience: 3,
		step: convert(numeral.step),
		convert,
	};
};

/** The unit of a fraction: 十分之一秒, 四分之三英里. */
function unitBehind(line: Line, numeral: Numeral, at: number): Suffix | undefined {
	for (const read of [points, rateUnits, currency, durationUnit, unit]) {
		const behind = read(line, numeral, at);
		if (behind) return { ...behind, salience: 2 };
	}
	return undefined;
}

/** 分之 behind the denominator: 百分之三十五, 三分之二. Chinese puts the denominator first. */
const fraction: SuffixReader = (line, numeral, at) => {
	const { text } = line;
	if (!text.startsWith('分之', at)) return undefined;
	const start = skipBlank(text, at + 2);
	const part = numeralIn(line, start);
	if (!part || numeral.value.numerator === 0n) return undefined;
	const end = part.end;
	if (equals(numeral.value, hundred)) return { end, part, readings: [reading('percent', part.value)], salience: 3, step: part.step };
	const value = divide(part.value, numeral.value);
	const measured = unitBehind(line, { ...part, start: numeral.start, value, digits: false, scale: one, step: zero }, end);
	if (measured) return measured;
	const fine = compare(numeral.value, rational(1000)) >= 0;
	return { end, readings: [reading('fraction', value)], salience: fine ? 3 : 1 };
};

/** 又 and a fraction behind a whole number: 三又四分之一. */
const mixed: SuffixReader = (line, numeral, at) => {
	if (line.text[at] !== '又' || numeral.value.denominator !== 1n) return undefined;
	const below = numeralIn(line, at + 1);
	if (!below || below.value.numerator <= 0n || !line.text.startsWith('分之', below.end)) return undefined;
	const part = numeralIn(line, below.end + 2);
	if (!part || compare(part.value, below.value) >= 0) return undefined;
	const value = add(numeral.value, divide(part.value, below.value));
	const measured = unitBehind(line, { ...numeral, value, digits: false, scale: one, step: zero }, part.end);
	return measured ?? { end: part.end, readings: [reading('number', value)], salience: 2 };
};

/** 一打, 十打: dozens. 打 begins many verbs. */
const dozens: SuffixReader = ({ text }, numeral, at) => {
	if (text[at] !== '打' || '电算开击造破架工扮折字印分包压断动量赢败球听扰针'.includes(text[at + 1] ?? '。')) return undefined;
	return { end: at + 1, unit: [at, at + 1], readings: [reading('number', multiply(numeral.value, rational(12)))], salience: 1 };
};

/** 秒, 小時, 年 behind a fraction: 十分之一秒. The calendar has its own readers for whole numbers. */
const durationUnit: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const found = lexicon.units.longest(text, text[at] === '个' ? at + 1 : at);
	const code = found?.value.codes[0];
	if (!found || code === undefined || !isDuration(code)) return undefined;
	return { end: found.end, unit: [at, found.end], readings: [reading('duration', numeral.value, code)], salience: 2 };
};

/** 10的6次方. */
const power: SuffixReader = ({ text }, numeral, at) => {
	const exponent = /^的(\d{1,2})次方/.exec(text.slice(at, at + 6));
	if (!exponent || numeral.value.denominator !== 1n || numeral.value.numerator > 1000n) return undefined;
	const value = rational(numeral.value.numerator ** BigInt(exponent[1] ?? '1'));
	return { end: at + exponent[0].length, readings: [reading('number', value)], salience: 3 };
};

/** Whether 成 at an offset, behind a numeral that begins at `start`, is the first of another word: 成本, 成員; 其中四成為住宅 are tenths. */
function isOtherWord({ text, lexicon }: Line, start: number, at: number): boolean {
	const { words, but, become, ahead } = lexicon.tenths;
	const next = text[at + 1] ?? '。';
	if (!words.includes(next) || but.some(word => text.startsWith(word, at + 1))) return false;
	return next !== become || !ahead.some(word => text.startsWith(word, start - word.length));
}

/** 三成, 三成五: tenths. */
const tenths: SuffixReader = (line, numeral, at) => {
	const { text } = line;
	if (text[at] !== '成' || compare(numeral.value, ten) > 0 || isOtherWord(line, numeral.start, at)) return undefined;
	if (text[at + 1] === '半' && !'导岛径夜成'.includes(text[at + 2] ?? '。'))
		return {
			end: at + 2,
			unit: [at, at + 1],
			readings: [reading('percent', add(multiply(numeral.value, ten), rational(5)))],
			salience: 2,
			step: one,
		};
	const extra = numeralIn(line, at + 1);
	const tail = extra && !extra.digits && extra.end === at + 2 && compare(extra.value, ten) < 0 && text[extra.end] !== '个' ? extra : undefined;
	const more = text[at + 1] === '多';
	const convert = (value: Rational): Rational => multiply(value, ten);
	const value = add(convert(numeral.value), tail?.value ?? rational(0));
	return {
		end: tail?.end ?? at + (more ? 2 : 1),
		unit: [at, at + 1],
		readings: [reading('percent', value)],
		salience: 2,
		step: tail ? one : ten,
		convert,
	};
};

/** 八折 is 80 % of the price, which English calls 20 % off; 九五折 is 95 %. */
const discount: SuffixReader = ({ text }, numeral, behind) => {
	const at = numeral.digits ? skipBlank(text, behind) : behind;
	if (text[at] !== '折' || '旧合扣价腾叠射线'.includes(text[at + 1] ?? '。')) return undefined;
	const paid = compare(numeral.value, ten) < 0 ? multiply(numeral.value, ten) : numeral.value;
	if (compare(paid, hundred) > 0) return undefined;
	return {
		end: at + 1,
		unit: [at, at + 1],
		readings: [reading('percent', paid, 'paid'), reading('percent', subtract(hundred, paid), 'off')],
		salience: 2,
	};
};

/** N倍, by its verb: 增加三倍 is ×4, 增至三倍 ×3; where the verb does not tell, both. */
const times: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const start = skipBlank(text, at);
	if (text[start] !== '倍' || text[start + 1] === '数') return undefined;
	const withHalf = text[start + 1] === '半';
	const value = withHalf ? add(numeral.value, half) : numeral.value;
	const end = start + (withHalf ? 2 : 1);
	const before = text.slice(Math.max(0, numeral.start - 6), numeral.start).replace(/[了约近逾超过 ]+$/, '');
	const plus = reading('multiple', add(value, one));
	const plain = reading('multiple', value);
	if (before.endsWith('的') || lexicon.attained.some(word => before.endsWith(word)))
		return { end, unit: [start, end], readings: [plain], salience: 2 };
	if (lexicon.growth.some(word => before.endsWith(word))) return { end, unit: [start, end], readings: [plus], salience: 2 };
	if (equals(value, one)) return { end, unit: [start, end], readings: [plus], salience: 1 };
	if (lexicon.looseGrowth.some(word => before.endsWith(word))) return { end, unit: [start, end], readings: [plus, plain], salience: 2 };
	return { end, unit: [start, end], readings: [plain, plus], salience: 2 };
};

/** 一碼 is a quarter of a percentage point, 厘 a per cent, beside words of interest rates. */
const rateUnits: SuffixReader = ({ text, lexicon, locale }, numeral, at) => {
	const sign = text[at];
	if ((sign !== '码' && sign !== '厘') || text[at + 1] === '米') return undefined;
	const near = text.slice(Math.max(0, numeral.start - 30), at + 12);
	const tail = sign === '厘' ? /^[零〇一二三四五六七八九]{1,3}(?![十百千万亿])/.exec(text.slice(at + 1, at + 5))?.[0] : undefined;
	const plain = sign === '厘' && (tail !== undefined || (numeral.digits && locale === 'zh-HK'));
	if (!plain && !lexicon.rateContext.some(word => near.includes(word))) return undefined;
	if (tail) {
		const decimal = `零点${tail}`;
		const hundredths = numeralAt(decimal, 0, decimal, lexicon.scaleLikeUnits)?.value ?? zero;
		const value = add(numeral.value, hundredths);
		return { end: at + 1 + tail.length, unit: [at, at + 1], readings: [reading('percent', value)], salience: 2 };
	}
	const withHalf = sign === '厘' && text[at + 1] === '半';
	const told = withHalf ? add(numeral.value, half) : numeral.value;
	const value = sign === '码' ? divide(numeral.value, rational(4)) : told;
	const [first, second] = sign === '码' ? (['point', 'percent'] as const) : (['percent', 'point'] as const);
	return { end: withHalf ? at + 2 : at + 1, unit: [at, at + 1], readings: [reading(first, value), reading(second, value)], salience: 2 };
};

/** 1美元兌7.2元: what a rate is told for, which English may leave unsaid ("7.2 per dollar"). */
const isRate = ({ text, lexicon: { exchange } }: Line, { start, value }: Numeral, end: number): boolean =>
	equals(value, one) && (exchange.some(word => text.startsWith(word, end)) || endsWith(text, start, exchange));

/** 每賺 1 美元, 每耗1度電: the coin that a share is told of, the one of which so much is told. */
const isEach = (text: string, { start, value }: Numeral): boolean =>
	equals(value, one) && /每.{0,3}$/.test(text.slice(Math.max(0, start - 4), start));

/** 五角五分, 3角: tenths of a dollar, with hundredths behind them; a numeral alone before 角 may be a corner. */
const jiao: SuffixReader = (line, numeral, at) => {
	const { text } = line;
	const start = skipBlank(text, at);
	if (text[start] !== '角' || compare(numeral.value, ten) >= 0 || numeral.value.denominator !== 1n) return undefined;
	const small = numeralIn(line, start + 1);
	const cents =
		small && text[small.end] === '分' && !/[之钟鐘]/.test(text.charAt(small.end + 1)) && compare(small.value, ten) < 0 ? small : undefined;
	if (!cents && (!numeral.digits || '形度落色型铁膜质逐楼'.includes(text[start + 1] ?? '。'))) return undefined;
	const value = divide(add(multiply(numeral.value, ten), cents?.value ?? zero), hundred);
	return {
		end: cents ? cents.end + 1 : start + 1,
		unit: [start, start + 1],
		readings: [reading('money', value, '元')],
		salience: 2,
		step: divide(one, hundred),
	};
};

/** 最大的一块: a piece of something as often as a dollar. */
const isPiece = (text: string, { value, digits }: Numeral, end: number): boolean => !digits && equals(value, one) && text[end - 1] === '块';

const ofCents = (value: Rational): Rational => divide(value, hundred);

/** 萬美元, 元新台幣, 美分: a currency right behind the figure. */
const currency: SuffixReader = (line, numeral, at) => {
	const { text, lexicon } = line;
	const start = skipBlank(text, at);
	const found = lexicon.currencyNames.longest(text, start);
	if (!found || isOneOf(found.value.notBefore, text, found.end)) return undefined;
	const { code, cents } = found.value;
	if (cents && code === '元') return undefined;
	// 元人民幣, 元（港幣）: the country may stand behind the 元.
	const named = code === '元' ? lexicon.currencyNames.longest(text, found.end) : undefined;
	const end = named && named.value.code !== '元' ? named.end : found.end;
	const own: Suffix = {
		end,
		unit: [start, end],
		readings: [reading('money', cents ? ofCents(numeral.value) : numeral.value, named && end === named.end ? named.value.code : code)],
		salience: isRate(line, numeral, end) || isPiece(text, numeral, found.end) || isEach(text, numeral) ? 0 : written(numeral, 2),
	};
	return cents ? { ...own, step: ofCents(numeral.step), convert: ofCents } : own;
};

/** 四公尺半, 三公里半的路; 40噸半掛車 and 5公里半程 go on with another word. */
const halfBehind = /^半(?:$|[\s，。；：、！？）)」』]|的|左右|以[上下]|[深高长宽厚远重])/;

/** A unit name or sign. Latin signs must not run on into a word. Calendar units are read elsewhere. */
const unit: SuffixReader = (line, numeral, at) => {
	const { text, lexicon } = line;
	const start = skipBlank(text, at);
	const name = lexicon.units.longest(text, start);
	if (name && !name.value.lasts && !isOneOf(name.value.notBefore, text, name.end)) {
		const [first = '', ...others] = name.value.codes.map(code => prefixed(line, numeral.start, code));
		const withHalf = halfBehind.test(text.slice(name.end, name.end + 3));
		const value = withHalf ? add(numeral.value, half) : numeral.value;
		const readings: Suffix['readings'] = [reading('measure', value, first), ...others.map(code => reading('measure', value, code))];
		const salience = isEach(text, numeral) ? 0 : written(numeral, 1);
		return { end: withHalf ? name.end + 1 : name.end, unit: [start, name.end], readings, salience };
	}
	const sign = lexicon.signs.longest(text, start);
	if (!sign || isLetter(unitAt(text, sign.end)) || isDigit(unitAt(text, sign.end)) || isDuration(sign.value)) return undefined;
	if (sign.value === 'giga' && !numeral.scale.numerator) return undefined;
	const generation =
		text.slice(start, sign.end) === 'G' &&
		start === at &&
		numeral.digits &&
		compare(numeral.value, rational(6)) <= 0 &&
		numeral.value.denominator === 1n;
	const stop = text[sign.end] === '.' && !/\d/.test(text[sign.end + 1] ?? '') && text[sign.end + 1] === ' ' ? sign.end + 1 : sign.end;
	const identifier = text.slice(numeral.start, sign.end).toUpperCase();
	if (generation) return { end: sign.end, readings: [reading('identifier', numeral.value, identifier)], salience: 1 };
	return { end: stop, unit: [start, stop], readings: [reading('measure', numeral.value, sign.value)], salience: written(numeral, 2) };
};

/** 華氏32度, 時速60英里: a word before the figure says which degree, or that a length is a speed. */
function prefixed({ text, lexicon }: Line, at: number, code: string): string {
	for (const { words, from, to } of lexicon.unitPrefixes) if (from === code && endsWith(text, at, words)) return to;
	return code;
}

const letterFactors: Readonly<Record<string, number>> = { K: 1000, k: 1000, M: 1_000_000, B: 1_000_000_000 };

/** K and M right behind digits, as English writes them: 10K, 120M 用戶. */
const letterScale: SuffixReader = ({ text }, numeral, at) => {
	const factor = isLetter(unitAt(text, at)) ? letterFactors[text[at] as string] : undefined;
	if (!factor || !numeral.digits || /[A-Za-z0-9/-]/.test(text[at + 1] ?? '')) return undefined;
	return {
		end: at + 1,
		readings: [reading('number', multiply(numeral.value, rational(factor)))],
		salience: 3,
		step: multiply(numeral.step, rational(factor)),
	};
};

/** 第 525 號刊物, 表格 1040, 圖 3: a figure beside a label noun is a name. */
const label: SuffixReader = ({ text, lexicon }, numeral, at) => {
	if (numeral.scale.numerator !== 1n || numeral.value.denominator !== 1n) return undefined;
	const start = skipBlank(text, at);
	const after = numeral.digits ? lexicon.labelsAfter.longest(text, start) : undefined;
	const before = lexicon.labelsBefore.longest(text, skipBlankBack(text, numeral.start));
	if (!after && !before) return undefined;
	const name = text.slice(numeral.start, numeral.end).toUpperCase();
	return { end: numeral.end, readings: [reading('identifier', numeral.value, name), reading('number', numeral.value)], salience: 1 };
};

/** Nothing behind it that is ours: a count. A scale word alone counts one of it: 百家, 萬名. */
const count: SuffixReader = ({ text, lexicon }, numeral, at) => {
	const next = skipBlank(text, at);
	const counted = lexicon.measureWords.longest(text, next) !== undefined;
	const single = equals(numeral.value, one) && !numeral.digits;
	const salience: Salience = single
		? 0
		: numeral.bare && !counted
			? 0
			: numeral.scale.numerator !== 1n && numeral.digits
				? 3
				: plainSalience(numeral);
	return { end: numeral.end, readings: [reading(numeral.fraction === 'part' ? 'fraction' : 'number', numeral.value)], salience };
};

/** What half of something may be: 半個百分點, 半英里, 半公斤. Halves of time are phrases of the tables. */
export const halfReaders: readonly SuffixReader[] = [points, unit];

/** In the order they are tried; the periods of `chinese-periods.ts` go before them. */
export const suffixReaders: readonly SuffixRow[] = [
	{ begins: '分', read: fraction },
	{ begins: '又', read: mixed },
	{ begins: '的', read: power },
	{ begins: '%p‰', read: percentSign },
	{ begins: '个百基点b', read: points },
	{ begins: '倍', read: times },
	{ begins: '打', read: dozens },
	{ begins: '成', read: tenths },
	{ begins: '折', read: discount },
	{ begins: '码厘', read: rateUnits },
	{ begins: '角', read: jiao },
	{ read: currency },
	{ read: unit },
	{ begins: 'KkMB', read: letterScale },
	{ read: label },
	{ read: count },
];

/** Of readers in the order they are tried those that may fit, by the character behind a numeral, a blank aside. */
export function bySign(rows: readonly SuffixRow[]): (sign: number) => readonly SuffixReader[] {
	const signs = new Set(rows.flatMap(({ begins = '' }) => [...begins]));
	const fitting = (sign: string): readonly SuffixReader[] => rows.filter(({ begins }) => begins?.includes(sign) ?? true).map(({ read }) => read);
	const bySign = new Map([...signs].map(sign => [sign.charCodeAt(0), fitting(sign)] as const));
	const others = fitting('\0');
	return sign => bySign.get(sign) ?? others;
}
