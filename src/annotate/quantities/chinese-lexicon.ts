/** The language data of the Chinese scanner: its shape, and what it is compiled to. Everything is folded once, so tables may be written in either script. */

import type { Bound, Quantity, QuantityKind, Rational, Reading, Salience } from '../../model.js';
import { type Beginnings, compileBeginnings } from '../beginnings.js';
import { compileUnitGate, type Gate } from '../gate.js';
import { foldChinese } from '../script.js';
import { numeralCharacters, type ScaleLikeUnits, vulgarFractions } from './chinese-numerals.js';
import type { CurrencyRow, UnitRow } from './lexicon.js';
import { divide, parseDecimal } from './rational.js';
import { compileEndTrie, compileTrie, type EndTrie, type Trie } from './trie.js';

/** A phrase with fixed readings, written `kind value` or `kind unit value`, most likely first, ` | ` between, ` ; ` before a second mention: `date half 1`, `multiple 2`, `fraction 1/2`. */
export interface PhraseRow {
	readonly text: string;
	readonly reading: string;
	readonly salience: Salience;
	readonly bound?: Bound;
}

type BoundWords = Readonly<Partial<Record<Bound, readonly string[]>>>;

/** What a linguist writes. */
export interface ChineseNumbers {
	readonly phrases: readonly PhraseRow[];
	/** Words with numerals that state no quantity. */
	readonly silent: readonly string[];
	readonly boundsBefore: BoundWords;
	readonly boundsAfter: BoundWords;
	/** Verbs after which N倍 adds to the base: 增加三倍 is ×4. */
	readonly growth: readonly string[];
	/** Words after which N倍 may be either: 快兩倍. */
	readonly looseGrowth: readonly string[];
	/** Words before a figure that make another unit of the one behind it: 華氏 and 度. Unit codes. */
	readonly unitPrefixes: readonly { readonly words: readonly string[]; readonly from: string; readonly to: string }[];
	/**
	 * Around 成: the characters with which it is a word of its own (成本), what begins with one of them and may follow tenths all the same (三成員工), the one of
	 * "become", and what stands before a share that it follows (其中四成為住宅).
	 */
	readonly tenths: { readonly words: string; readonly but: readonly string[]; readonly become: string; readonly ahead: readonly string[] };
	/** Verbs after which N倍 is what is reached: 增至三倍 is ×3. */
	readonly attained: readonly string[];
	readonly morning: readonly string[];
	/** Before an hour of or about noon. */
	readonly midday: readonly string[];
	/** In which twelve is midnight. */
	readonly night: readonly string[];
	readonly afternoon: readonly string[];
	/** Words beside which 碼 is a quarter of a percentage point and 厘 a per cent. */
	readonly rateContext: readonly string[];
	/** What stands between the two amounts of an exchange rate. */
	readonly exchange: readonly string[];
	readonly rocEra: readonly string[];
	/** Words before a year that is counted down: 公元前. */
	readonly beforeChrist: readonly string[];
	/** Words that count: 一 before one of them is hardly more than an article. */
	readonly measureWords: readonly string[];
	/** Nouns before and after which a figure is a name: 表格 1040, 第 525 號刊物. */
	readonly labelsBefore: readonly string[];
	readonly labelsAfter: readonly string[];
	/** Latin words before which a figure is a name: DOCSIS 4.0. */
	readonly identifierWords: readonly string[];
	/** What must not follow a unit, or it is another word: 5 分析, 3 里程碑. */
	readonly notUnit: Readonly<Record<string, readonly string[]>>;
}

/** A currency name, whether it counts hundredths, and what must not follow it. */
export interface CurrencyName {
	readonly code: string;
	readonly cents: boolean;
	readonly notBefore: readonly string[];
}

/** What a name of units stands for; several codes where regions differ (兆位元). */
export interface UnitName {
	readonly codes: readonly string[];
	/** Of time: the periods of a calendar read themselves. */
	readonly lasts: boolean;
	/** What must not follow it. */
	readonly notBefore: readonly string[];
}

/** Compiled; everything folded. */
export interface ChineseLexicon {
	readonly silent: Trie<true>;
	readonly phrases: Trie<Phrase>;
	/** By Chinese name. */
	readonly units: Trie<UnitName>;
	readonly scaleLikeUnits: ScaleLikeUnits;
	/** Unit code by sign or English word. */
	readonly signs: Trie<string>;
	readonly currencyNames: Trie<CurrencyName>;
	readonly currencySigns: Trie<string>;
	/** The last characters of both. */
	readonly currencyEnds: Gate;
	readonly boundsBefore: EndTrie<Bound>;
	readonly boundsAfter: Trie<Bound>;
	readonly growth: readonly string[];
	readonly looseGrowth: readonly string[];
	readonly unitPrefixes: ChineseNumbers['unitPrefixes'];
	readonly tenths: ChineseNumbers['tenths'];
	readonly attained: readonly string[];
	readonly morning: readonly string[];
	readonly midday: readonly string[];
	readonly afternoon: readonly string[];
	readonly night: readonly string[];
	/** All of them. */
	readonly dayParts: readonly string[];
	readonly exchange: readonly string[];
	readonly rateContext: readonly string[];
	readonly rocEra: readonly string[];
	/** Words before a year that is counted down: 公元前. */
	readonly beforeChrist: readonly string[];
	readonly measureWords: Trie<true>;
	readonly labelsBefore: EndTrie<true>;
	readonly labelsAfter: Trie<true>;
	readonly identifierWords: ReadonlySet<string>;
	readonly notUnit: ReadonlyMap<string, readonly string[]>;
	/** How what the scanner reads may begin. */
	readonly beginnings: Beginnings;
}

/** A compiled phrase. */
export interface Phrase {
	readonly readings: readonly [Reading, ...Reading[]];
	/** A second mention in the same words: 911 is a month and a day. */
	readonly further?: Quantity['readings'];
	readonly salience: Salience;
	readonly bound: Bound;
}

function exact(text: string): Rational {
	const [numerator = '', denominator] = text.split('/');
	return denominator ? divide(parseDecimal(numerator), parseDecimal(denominator)) : parseDecimal(numerator);
}

function readingOf(text: string): Reading {
	const parts = text.split(' ');
	const unit = parts.length === 3 ? { unit: parts[1] as string } : {};
	return { kind: parts[0] as QuantityKind, value: exact(parts.at(-1) ?? ''), ...unit };
}

function readingsOf(text: string): Quantity['readings'] {
	const [first = '', ...others] = text.split(' | ');
	return [readingOf(first), ...others.map(readingOf)];
}

function phraseOf({ reading, salience, bound = '=' }: PhraseRow): Phrase {
	const [own = '', further] = reading.split(' ; ');
	return { readings: readingsOf(own), salience, bound, ...(further ? { further: readingsOf(further) } : {}) };
}

/** Longer words first, so that a look-back finds 不超過 before 超過. */
const byLength = (words: readonly string[]): readonly string[] => words.map(foldChinese).sort((a, b) => b.length - a.length);

function unitNames(units: readonly UnitRow[], notUnit: ChineseLexicon['notUnit']): readonly (readonly [name: string, value: UnitName])[] {
	const codesOf = new Map<string, readonly string[]>();
	for (const { chinese, code } of units)
		for (const name of new Set(chinese.map(foldChinese))) codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
	return [...codesOf].map(([name, codes]) => [name, { codes, lasts: codes.some(isDuration), notBefore: notUnit.get(name) ?? [] }] as const);
}

function currencyNames(currencies: readonly CurrencyRow[], notUnit: ChineseLexicon['notUnit']): readonly (readonly [string, CurrencyName])[] {
	const named = (names: readonly string[], code: string, cents: boolean): readonly (readonly [string, CurrencyName])[] =>
		names.map(foldChinese).map(name => [name, { code, cents, notBefore: notUnit.get(name) ?? [] }] as const);
	return currencies.flatMap(({ code, chinese, centChinese }) => [...named(chinese, code, false), ...named(centChinese, code, true)]);
}

const boundEntries = (words: BoundWords): readonly (readonly [string, Bound])[] =>
	Object.entries(words).flatMap(([bound, list]) => (list ?? []).map(word => [foldChinese(word), bound as Bound] as const));

const trueOf = (words: readonly string[]): readonly (readonly [word: string, value: true])[] => words.map(word => [foldChinese(word), true] as const);
const set = (words: readonly string[]): Trie<true> => compileTrie(trueOf(words));

const durations = new Set([
	'nanosecond',
	'microsecond',
	'millisecond',
	'second',
	'minute',
	'hour',
	'day',
	'week',
	'month',
	'quarter',
	'year',
	'decade',
	'century',
]);

/** Units of time that the periods of a calendar read themselves. */
export const isDuration = (code: string): boolean => durations.has(code);

/** Digits, letters, ordinals, halves and weekdays. */
const otherStarts = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz第半周礼星';

const lastUnits = (words: readonly string[]): string => words.map(word => word.slice(-1)).join('');

/** Names of units that begin like a scale, true; and where what follows the scale begins a longer name, false: 千克朗 is a thousand krone. */
function scaleLike(names: readonly string[]): readonly (readonly [string, boolean])[] {
	const units = names.filter(name => /^[千百十兆]./.test(name));
	const others = units.flatMap(unit =>
		names.filter(name => name.length >= unit.length && name.startsWith(unit.slice(1))).map(name => unit.charAt(0) + name),
	);
	return [...others.filter(name => !units.includes(name)).map(name => [name, false] as const), ...units.map(name => [name, true] as const)];
}

/** Compiles the tables. Throws SyntaxError for a phrase whose value is no decimal or fraction. */
export function compileChinese(numbers: ChineseNumbers, units: readonly UnitRow[], currencies: readonly CurrencyRow[]): ChineseLexicon {
	const notUnit = new Map(Object.entries(numbers.notUnit).map(([unit, list]) => [foldChinese(unit), list.map(foldChinese)] as const));
	const silent = trueOf(numbers.silent);
	const phrases = numbers.phrases.map(row => [foldChinese(row.text), phraseOf(row)] as const);
	const names = unitNames(units, notUnit);
	const ofCurrencies = currencyNames(currencies, notUnit);
	const signs = currencies.flatMap(({ code, signs: own }) => own.map(sign => [foldChinese(sign), code] as const));
	const read = [...silent, ...phrases, ...signs].map(([word]) => word);
	return {
		silent: compileTrie(silent),
		phrases: compileTrie(phrases),
		units: compileTrie(names),
		scaleLikeUnits: compileTrie(scaleLike([...names, ...ofCurrencies].map(([name]) => name))),
		signs: compileTrie(
			units.flatMap(unit =>
				[...unit.signs, ...unit.words.filter(() => !isDuration(unit.code)), ...unit.words.map(word => `${word}s`)].map(
					sign => [sign, unit.code] as const,
				),
			),
		),
		currencyNames: compileTrie(ofCurrencies),
		currencySigns: compileTrie(signs),
		currencyEnds: compileUnitGate(lastUnits([...ofCurrencies, ...signs].map(([name]) => name))),
		boundsBefore: compileEndTrie(boundEntries(numbers.boundsBefore)),
		boundsAfter: compileTrie(boundEntries(numbers.boundsAfter)),
		growth: byLength(numbers.growth),
		looseGrowth: byLength(numbers.looseGrowth),
		unitPrefixes: numbers.unitPrefixes.map(row => ({ ...row, words: byLength(row.words) })),
		tenths: {
			words: foldChinese(numbers.tenths.words),
			but: numbers.tenths.but.map(foldChinese),
			become: foldChinese(numbers.tenths.become),
			ahead: numbers.tenths.ahead.map(foldChinese),
		},
		attained: byLength(numbers.attained),
		morning: byLength(numbers.morning),
		midday: byLength(numbers.midday),
		afternoon: byLength(numbers.afternoon),
		night: byLength(numbers.night),
		dayParts: byLength([...numbers.morning, ...numbers.midday, ...numbers.afternoon, ...numbers.night]),
		rateContext: byLength(numbers.rateContext),
		exchange: byLength(numbers.exchange),
		rocEra: byLength(numbers.rocEra),
		beforeChrist: byLength(numbers.beforeChrist),
		measureWords: set(numbers.measureWords),
		labelsBefore: compileEndTrie(numbers.labelsBefore.map(word => [foldChinese(word), true] as const)),
		labelsAfter: set(numbers.labelsAfter),
		identifierWords: new Set(numbers.identifierWords),
		notUnit,
		beginnings: compileBeginnings([...read, ...numeralCharacters, ...otherStarts, ...vulgarFractions]),
	};
}
