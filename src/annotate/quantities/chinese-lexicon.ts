/** The language data of the Chinese scanner: its shape, and what it is compiled to. Everything is folded once, so tables may be written in either script. */

import type { Bound, QuantityKind, Rational, Reading, Salience } from '../../model.js';
import { foldChinese } from '../script.js';
import { isNumeralCharacter } from './chinese-numerals.js';
import type { CurrencyRow, UnitRow } from './lexicon.js';
import { divide, parseDecimal } from './rational.js';
import { compileTrie, type Trie } from './trie.js';

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
	/** Verbs after which N倍 is what is reached: 增至三倍 is ×3. */
	readonly attained: readonly string[];
	readonly morning: readonly string[];
	/** Before an hour of or about noon. */
	readonly midday: readonly string[];
	readonly afternoon: readonly string[];
	/** Words beside which 碼 is a quarter of a percentage point and 厘 a per cent. */
	readonly rateContext: readonly string[];
	readonly rocEra: readonly string[];
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

/** A currency name, and whether it counts hundredths. */
export interface CurrencyName {
	readonly code: string;
	readonly cents: boolean;
}

/** Compiled; everything folded. */
export interface ChineseLexicon {
	readonly silent: Trie<true>;
	readonly phrases: Trie<Phrase>;
	/** Unit codes by Chinese name; several where regions differ (兆位元). */
	readonly units: Trie<readonly string[]>;
	/** Unit code by sign or English word. */
	readonly signs: Trie<string>;
	readonly currencyNames: Trie<CurrencyName>;
	readonly currencySigns: Trie<string>;
	readonly boundsBefore: readonly (readonly [word: string, bound: Bound])[];
	readonly boundsAfter: Trie<Bound>;
	readonly growth: readonly string[];
	readonly looseGrowth: readonly string[];
	readonly unitPrefixes: ChineseNumbers['unitPrefixes'];
	readonly attained: readonly string[];
	readonly morning: readonly string[];
	readonly midday: readonly string[];
	readonly afternoon: readonly string[];
	readonly rateContext: readonly string[];
	readonly rocEra: readonly string[];
	readonly measureWords: Trie<true>;
	readonly labelsBefore: readonly string[];
	readonly labelsAfter: Trie<true>;
	readonly identifierWords: ReadonlySet<string>;
	readonly notUnit: ReadonlyMap<string, readonly string[]>;
	/** Per code unit: 1 where something may start that the scanner reads. */
	readonly interesting: Uint8Array;
}

/** A compiled phrase. */
export interface Phrase {
	readonly readings: readonly [Reading, ...Reading[]];
	/** A second mention in the same words: 911 is a month and a day. */
	readonly further?: Reading;
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

function phraseOf({ reading, salience, bound = '=' }: PhraseRow): Phrase {
	const [own = '', further] = reading.split(' ; ');
	const [first = '', ...others] = own.split(' | ');
	return { readings: [readingOf(first), ...others.map(readingOf)], salience, bound, ...(further ? { further: readingOf(further) } : {}) };
}

/** Longer words first, so that a look-back finds 不超過 before 超過. */
const byLength = (words: readonly string[]): readonly string[] => words.map(foldChinese).sort((a, b) => b.length - a.length);

function codesByName(units: readonly UnitRow[]): ReadonlyMap<string, readonly string[]> {
	const codes = new Map<string, readonly string[]>();
	for (const { chinese, code } of units) for (const name of new Set(chinese.map(foldChinese))) codes.set(name, [...(codes.get(name) ?? []), code]);
	return codes;
}

const boundEntries = (words: BoundWords): readonly (readonly [string, Bound])[] =>
	Object.entries(words).flatMap(([bound, list]) => (list ?? []).map(word => [foldChinese(word), bound as Bound] as const));

const set = (words: readonly string[]): Trie<true> => compileTrie(words.map(word => [foldChinese(word), true] as const));

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

function interestingUnits(lexicon: Omit<ChineseLexicon, 'interesting'>): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (let c = 0; c < 0x10000; c++) {
		const character = String.fromCharCode(c);
		const letter = (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
		const starts =
			(c >= 0x30 && c <= 0x39) ||
			letter ||
			isNumeralCharacter(character) ||
			lexicon.silent.starts(c) ||
			lexicon.phrases.starts(c) ||
			lexicon.currencySigns.starts(c) ||
			'第周礼星负-'.includes(character);
		if (starts) table[c] = 1;
	}
	return table;
}

/** Compiles the tables. Throws SyntaxError for a phrase whose value is no decimal or fraction. */
export function compileChinese(numbers: ChineseNumbers, units: readonly UnitRow[], currencies: readonly CurrencyRow[]): ChineseLexicon {
	const lexicon: Omit<ChineseLexicon, 'interesting'> = {
		silent: set(numbers.silent),
		phrases: compileTrie(numbers.phrases.map(row => [foldChinese(row.text), phraseOf(row)] as const)),
		units: compileTrie(codesByName(units)),
		signs: compileTrie(
			units.flatMap(unit =>
				[...unit.signs, ...unit.words.filter(() => !isDuration(unit.code)), ...unit.words.map(word => `${word}s`)].map(
					sign => [sign, unit.code] as const,
				),
			),
		),
		currencyNames: compileTrie<CurrencyName>(
			currencies.flatMap(({ code, chinese, centChinese }) => [
				...chinese.map(name => [foldChinese(name), { code, cents: false }] as const),
				...centChinese.map(name => [foldChinese(name), { code, cents: true }] as const),
			]),
		),
		currencySigns: compileTrie(currencies.flatMap(({ code, signs }) => signs.map(sign => [foldChinese(sign), code] as const))),
		boundsBefore: [...boundEntries(numbers.boundsBefore)].sort(([a], [b]) => b.length - a.length),
		boundsAfter: compileTrie(boundEntries(numbers.boundsAfter)),
		growth: byLength(numbers.growth),
		looseGrowth: byLength(numbers.looseGrowth),
		unitPrefixes: numbers.unitPrefixes.map(row => ({ ...row, words: byLength(row.words) })),
		attained: byLength(numbers.attained),
		morning: byLength(numbers.morning),
		midday: byLength(numbers.midday),
		afternoon: byLength(numbers.afternoon),
		rateContext: byLength(numbers.rateContext),
		rocEra: byLength(numbers.rocEra),
		measureWords: set(numbers.measureWords),
		labelsBefore: byLength(numbers.labelsBefore),
		labelsAfter: set(numbers.labelsAfter),
		identifierWords: new Set(numbers.identifierWords),
		notUnit: new Map(Object.entries(numbers.notUnit).map(([unit, list]) => [foldChinese(unit), list.map(foldChinese)])),
	};
	return { ...lexicon, interesting: interestingUnits(lexicon) };
}
