/** The shape of the English number tables, and the maps the scanner looks words up in. */

import type { Bound, Rational } from '../../model.js';
import { compileGate, compileUnitGate, type Gate } from '../gate.js';
import { compileWordIndex, type WordIndex } from '../word-index.js';
import { compileOpening, type Opening } from './english-opening.js';
import type { CurrencyRow, UnitRow } from './lexicon.js';
import { divide, one, parseDecimal, rational } from './rational.js';

/** What may stand after a figure and decides its kind: `percent`, `basis point`, `times`. */
export interface SlotRow {
	/** Lower case, singular; the plural in -s is added. */
	readonly words: readonly string[];
	/** Signs, case-sensitive: %, bps. */
	readonly signs?: readonly string[];
	readonly kind: 'percent' | 'point' | 'multiple' | 'fraction' | 'duration' | 'number' | 'money';
	readonly unit?: string;
	/** The worth of one: 1/100 for basis points. */
	readonly factor?: string;
	/** It may also be a plain count ("3 points", "eight times"). */
	readonly open?: true;
}

/** What a small word does in the grammar of quantities. */
export type Role =
	| 'article'
	| 'the'
	| 'and'
	| 'or'
	| 'to'
	| 'of'
	| 'in'
	| 'out'
	| 'by'
	| 'per'
	| 'point'
	| 'oh'
	| 'minus'
	| 'between'
	| 'from'
	| 'am'
	| 'pm'
	| 'clock'
	| 'aged'
	| 'old'
	| 'fiscal'
	| 'year'
	| 'quarter-letter'
	| 'half-letter'
	| 'fiscal-letters'
	| 'calendar-letters'
	| 'ordinal-suffix'
	| 'decade-suffix'
	| 'top'
	| 'factor'
	| 'band'
	| 'save'
	| 'before-christ';

/** The English language knowledge of the scanner: `rules/data/english-*.ts`. Words are lower case; several words are written with single spaces, hyphens count as spaces. */
export interface EnglishNumbers {
	readonly roles: readonly (readonly [role: Role, words: readonly string[]])[];
	/** What low, mid and high stand before: teens, digits. */
	readonly banded: readonly string[];
	/** zero to nineteen, and the tens. */
	readonly cardinals: Readonly<Record<string, number>>;
	/** Power of ten: hundred is 2. */
	readonly scales: Readonly<Record<string, number>>;
	/** Scale letters after digits, case-sensitive: K, M, bn. */
	readonly suffixes: Readonly<Record<string, number>>;
	/** Suffixes that are scales only after a currency; elsewhere a unit sign or nothing. */
	readonly moneySuffixes: readonly string[];
	/** dozen: 12. */
	readonly collectives: Readonly<Record<string, number>>;
	readonly ordinals: Readonly<Record<string, number>>;
	/** Denominators: third is 3. */
	readonly parts: Readonly<Record<string, number>>;
	/** ½ and its like, as `1/2`. */
	readonly fractionSigns: Readonly<Record<string, string>>;
	readonly months: Readonly<Record<string, number>>;
	/** Months that are also common words, and read as months only after a cue or next to a day or year. */
	readonly guardedMonths: readonly string[];
	/** Month names that count only with a full stop or a figure after them: Jan., Dec. */
	readonly monthAbbreviations: Readonly<Record<string, number>>;
	readonly weekdays: Readonly<Record<string, number>>;
	/** doubled: 2, halved: 1/2. */
	readonly multiples: Readonly<Record<string, string>>;
	/** Words that may take up a numeral on the other side and are never missed: both, pair. */
	readonly soft: Readonly<Record<string, number>>;
	/** Power of ten: dozens 1, hundreds 2. */
	readonly vague: Readonly<Record<string, number>>;
	/** "few", "several": vague before a scale word, nothing elsewhere. */
	readonly few: readonly string[];
	readonly slots: readonly SlotRow[];
	/** Further names of units: `degree c` → celsius. */
	readonly unitNames: Readonly<Record<string, string>>;
	/** Unit words that are often something else (bit, degree): a plain count is the second reading. */
	readonly openUnits: readonly string[];
	/** Unit signs that count only glued to their figure. */
	readonly gluedSigns: readonly string[];
	/** Currency words that are also common words (won, real): money only from 100 up or after a scale word. */
	readonly weakCurrencies: readonly string[];
	/** Unit words that name a currency too: pound → GBP. Mass first, unless a scale word stands before. */
	readonly twoSided: Readonly<Record<string, string>>;
	/** What may stand between a figure and its unit of time: "two consecutive quarters". */
	readonly unitAdjectives: readonly string[];
	/** Before the figure. */
	readonly bounds: readonly (readonly [bound: Bound, phrases: readonly string[]])[];
	/** After the figure. */
	readonly boundsAfter: readonly (readonly [bound: Bound, phrases: readonly string[]])[];
	/** Words that hold a number word and state no quantity. */
	readonly silent: readonly string[];
	/** Nouns whose figure is a name: line 13, Form 1040. */
	readonly labels: readonly string[];
	/** Labels that rank: No. 1, number 5. */
	readonly ranks: readonly string[];
	/** Names that end in a figure: S&P 500, DOCSIS 3.1. */
	readonly names: readonly string[];
	/** Whole names: `magnificent seven`. */
	readonly groups: Readonly<Record<string, number>>;
	/** Phrases for the halves of a year without an ordinal: back half; 0 for either, at the end of a clause. */
	readonly halves: Readonly<Record<string, number>>;
	/** Identifiers written with digits and letters, upper case: 401K, 3M, 24/7. */
	readonly tokens: readonly string[];
	/** Words before a hyphen and a figure that do not make it a name: mid-2025, top-10. */
	readonly prefixes: readonly string[];
	/** Words after which four digits are a year, and "May" is a month. */
	readonly yearCues: readonly string[];
	/** Words before a decade of someone's life: "in her sixties". */
	readonly owners: readonly string[];
	readonly monthCues: readonly string[];
	/** Words before which "May" and "March" are months. */
	readonly monthNouns: readonly string[];
	/** What a quarter is one of, and no part: "a quarter of losses". */
	readonly quarterNouns: readonly string[];
	/** Words that open what something is a part of. */
	readonly wholeOpeners: readonly string[];
	/** Currency codes by the letters that stand before cents: HK38 cents. */
	readonly cents: Readonly<Record<string, string>>;
	/** Roman numerals from II up. */
	readonly romans: Readonly<Record<string, number>>;
	/** Clock words, in minutes after midnight. */
	readonly clock: Readonly<Record<string, number>>;
	/** Endings of internet addresses: gov, com. */
	readonly domains: readonly string[];
}

/** What a unit, currency or per cent makes of the figure before it. */
export interface Slot {
	readonly kind: 'percent' | 'point' | 'multiple' | 'fraction' | 'duration' | 'number' | 'money' | 'measure';
	readonly unit: string | undefined;
	readonly factor: Rational;
	/** A plain count is the second reading. */
	readonly open: boolean;
	/** Money only from 100 up. */
	readonly weak: boolean;
	/** Currency code of a two-sided unit. */
	readonly money: string | undefined;
	/** The sign is a single letter or such that needs the figure glued to it. */
	readonly glued: boolean;
}

/** All slots are made here: what reads them is faster where they are of one shape. */
export const slotOf = ({ kind, unit, factor = one, open = false, weak = false, money, glued = false }: Partial<Slot> & Pick<Slot, 'kind'>): Slot => ({
	kind,
	unit,
	factor,
	open,
	weak,
	money,
	glued,
});

/** A sign that stands for a unit. */
export interface UnitSign {
	readonly sign: string;
	/** It ends in a letter. */
	readonly lettered: boolean;
	readonly slot: Slot;
}

/** Words after the head word, and what the whole phrase means. */
export interface Phrase<T> {
	readonly rest: readonly string[];
	readonly value: T;
}

/** What a phrase does to the scan. */
export type Action =
	| { readonly is: 'bound'; readonly bound: Bound }
	| { readonly is: 'after'; readonly bound: Bound }
	| { readonly is: 'silent' }
	| { readonly is: 'name' }
	| { readonly is: 'group'; readonly value: number }
	| { readonly is: 'half'; readonly value: number };

/** Everything known about one word. */
export interface Entry {
	readonly word: string;
	role: Role | undefined;
	/** A mention may begin here, whatever stands behind. */
	starts: boolean;
	/** A mention may begin here where the next word is in the tables, or something else than a word stands behind. */
	leans: boolean;
	/** The second words of the phrases that begin here. */
	seconds: ReadonlySet<string>;
	cardinal: number | undefined;
	scale: number | undefined;
	collective: number | undefined;
	ordinal: number | undefined;
	part: number | undefined;
	/** The decade of the last century that it may be: the nineties. */
	decade: number | undefined;
	/** A plural of a part, or not: "two thirds", "a third". */
	plural: boolean;
	month: number | undefined;
	guarded: boolean;
	abbreviation: boolean;
	weekday: number | undefined;
	multiple: Rational | undefined;
	soft: number | undefined;
	vague: number | undefined;
	few: boolean;
	adjective: boolean;
	label: 'label' | 'rank' | undefined;
	roman: number | undefined;
	clock: number | undefined;
	prefix: boolean;
	slots: Phrase<Slot>[];
	actions: Phrase<Action>[];
}

/** What the tables know about a word as it is written. */
export interface KnownWord {
	/** In small letters; empty where no table has it. */
	readonly word: string;
	readonly entry: Entry | undefined;
	/** Its currency. */
	readonly code: string | undefined;
	/** It is a currency code, or stands before cents (HK38 cents). */
	readonly coded: boolean;
	/** It may stand second in a phrase. */
	readonly second: boolean;
	/** A mention may begin with it, whatever stands behind. */
	readonly opens: boolean;
	/** Where it is a currency code as it is written: USD, HK. */
	readonly codes: readonly CodeForm[] | undefined;
}

/** A word that is a currency code in these letters only. */
interface CodeForm {
	readonly written: string;
	readonly known: KnownWord;
}

/** All of them are made here: what reads them is faster where they are of one shape. */
export const knownWord = (
	word: string,
	entry: Entry | undefined,
	code: string | undefined,
	coded: boolean,
	second: boolean,
	codes?: readonly CodeForm[],
): KnownWord => ({ word, entry, code, coded, second, opens: coded || entry?.starts === true, codes });

/** A word that is in no table. */
export const unknownWord: KnownWord = knownWord('', undefined, undefined, false, false);

/** The compiled tables. Nothing but the scanner looks inside. */
export interface EnglishLexicon {
	/** By the word in small letters. */
	readonly entries: ReadonlyMap<string, Entry>;
	/** All that is known of words, looked up where they stand in a line. */
	readonly words: WordIndex<KnownWord>;
	/** Currency signs and codes as written. */
	readonly codes: ReadonlyMap<string, string>;
	/** What is known of a currency sign, by its code. */
	readonly currencies: ReadonlyMap<string | undefined, KnownWord>;
	/** The characters among `codes` and `fractionSigns`. */
	readonly figureSigns: Gate;
	/** Unit signs by their first code unit, longest first. */
	readonly signs: ReadonlyMap<number, readonly UnitSign[]>;
	readonly suffixes: ReadonlyMap<string, number>;
	/** As they may be written, with dots. */
	readonly longestSuffix: number;
	readonly moneySuffixes: ReadonlySet<string>;
	readonly fractionSigns: ReadonlyMap<string, Rational>;
	readonly tokens: ReadonlySet<string>;
	/** The figures they begin with. */
	readonly tokenFigures: ReadonlySet<string>;
	readonly tokenWholes: Gate;
	readonly yearCues: ReadonlySet<string>;
	readonly owners: ReadonlySet<string>;
	readonly monthCues: ReadonlySet<string>;
	readonly monthNouns: ReadonlySet<string>;
	readonly quarterNouns: ReadonlySet<string>;
	readonly wholeOpeners: ReadonlySet<string>;
	readonly cents: ReadonlyMap<string, string>;
	readonly domains: ReadonlySet<string>;
	readonly opening: Opening;
}

const fraction = (text: string): Rational => {
	const [numerator = '', denominator] = text.split('/');
	return denominator ? divide(parseDecimal(numerator), parseDecimal(denominator)) : parseDecimal(numerator);
};

const noWords: ReadonlySet<string> = new Set();

const newEntry = (word: string): Entry => ({
	word,
	role: undefined,
	starts: false,
	leans: false,
	seconds: noWords,
	cardinal: undefined,
	scale: undefined,
	collective: undefined,
	ordinal: undefined,
	part: undefined,
	decade: undefined,
	plural: false,
	month: undefined,
	guarded: false,
	abbreviation: false,
	weekday: undefined,
	multiple: undefined,
	soft: undefined,
	vague: undefined,
	few: false,
	adjective: false,
	label: undefined,
	roman: undefined,
	clock: undefined,
	prefix: false,
	slots: [],
	actions: [],
});

const plural = (word: string): string =>
	/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
const split = (phrase: string): string[] => phrase.split(/[ -]/);

/** Words by their lower-case form, made on demand. */
function vocabulary() {
	const byWord = new Map<string, Entry>();
	const entry = (word: string): Entry => {
		const found = byWord.get(word) ?? newEntry(word);
		byWord.set(word, found);
		return found;
	};
	return { byWord, entry };
}
type Vocabulary = ReturnType<typeof vocabulary>;

/** Roles that begin a mention; the others are looked for behind or before a figure. */
const openingRoles: ReadonlySet<Role> = new Set(['quarter-letter', 'half-letter', 'factor', 'aged', 'band']);
/** Roles that begin one together with what stands behind. */
const leaningRoles: ReadonlySet<Role> = new Set(['article', 'per', 'fiscal', 'fiscal-letters', 'calendar-letters']);

function addNumbers({ entry }: Vocabulary, numbers: EnglishNumbers): void {
	const start = (word: string): Entry => {
		const found = entry(word);
		found.starts = true;
		return found;
	};
	const lean = (word: string): Entry => {
		const found = entry(word);
		found.leans = true;
		return found;
	};
	for (const [word, value] of Object.entries(numbers.cardinals)) {
		start(word).cardinal = value;
		if (value > 1) start(`${word}fold`).multiple = rational(value);
		if (value < 20) continue;
		const tens = start(`${word.slice(0, -1)}ies`);
		tens.vague = 1;
		tens.decade = value;
	}
	for (const [word, value] of Object.entries(numbers.scales)) start(word).scale = value;
	for (const [word, value] of Object.entries(numbers.collectives)) start(word).collective = value;
	for (const [word, value] of Object.entries(numbers.ordinals)) start(word).ordinal = value;
	for (const [word, value] of Object.entries(numbers.parts)) {
		start(word).part = value;
		const many = start(word.endsWith('lf') ? `${word.slice(0, -1)}ves` : `${word}s`);
		many.part = value;
		many.plural = true;
	}
	for (const [word, value] of Object.entries({ ...numbers.months, ...numbers.monthAbbreviations })) start(word).month = value;
	for (const word of numbers.guardedMonths) entry(word).guarded = true;
	for (const word of Object.keys(numbers.monthAbbreviations)) entry(word).abbreviation = true;
	for (const [word, value] of Object.entries(numbers.weekdays)) {
		start(word).weekday = value;
		start(`${word}s`).weekday = value;
	}
	for (const [word, value] of Object.entries(numbers.multiples)) start(word).multiple = fraction(value);
	for (const [word, value] of Object.entries(numbers.soft)) start(word).soft = value;
	for (const [word, value] of Object.entries(numbers.vague)) start(word).vague = value;
	for (const [word, value] of Object.entries(numbers.clock)) start(word).clock = value;
	for (const [word, value] of Object.entries(numbers.romans)) start(word.toLowerCase()).roman = value;
	for (const [role, forms] of numbers.roles)
		for (const word of forms) {
			const found = entry(word);
			found.role = role;
			found.starts ||= openingRoles.has(role);
			found.leans ||= leaningRoles.has(role);
		}
	for (const word of numbers.few) start(word).few = true;
	for (const word of numbers.unitAdjectives) entry(word).adjective = true;
	for (const word of numbers.prefixes) entry(word).prefix = true;
	for (const word of numbers.labels) for (const form of [word, plural(word)]) lean(form).label = 'label';
	for (const word of numbers.ranks) lean(word).label = 'rank';
}

function addActions({ entry }: Vocabulary, numbers: EnglishNumbers): void {
	const add = (phrase: string, value: Action): void => {
		const [head = '', ...rest] = split(phrase);
		const found = entry(head);
		if (rest[0] === undefined) found.starts = true;
		else found.seconds = new Set([...found.seconds, rest[0]]);
		found.leans ||= rest[0] !== undefined && !/^[a-z]/.test(rest[0]);
		found.actions.push({ rest, value });
	};
	for (const [bound, phrases] of numbers.bounds) for (const phrase of phrases) add(phrase, { is: 'bound', bound });
	for (const [bound, phrases] of numbers.boundsAfter) for (const phrase of phrases) add(phrase, { is: 'after', bound });
	for (const phrase of numbers.silent) add(phrase, { is: 'silent' });
	for (const phrase of numbers.names) add(phrase, { is: 'name' });
	for (const [phrase, value] of Object.entries(numbers.groups)) add(phrase, { is: 'group', value });
	for (const [phrase, value] of Object.entries(numbers.halves)) add(phrase, { is: 'half', value });
}

function addSlots({ entry }: Vocabulary, numbers: EnglishNumbers, units: readonly UnitRow[], currencies: readonly CurrencyRow[]) {
	const signs = new Map<number, UnitSign[]>();
	const glued = new Set(numbers.gluedSigns);
	const open = new Set(numbers.openUnits);
	const weak = new Set(numbers.weakCurrencies);
	const addWords = (phrase: string, slot: Slot): void => {
		for (const form of new Set([phrase, plural(phrase), phrase.endsWith('s') ? phrase : `${phrase}s`])) {
			const [head = '', ...rest] = split(form);
			entry(head).slots.push({ rest, value: slot });
		}
	};
	const addSign = (sign: string, slot: Slot): void => {
		const list = signs.get(sign.charCodeAt(0)) ?? [];
		if (!list.some(known => known.sign === sign))
			list.push({ sign, lettered: /[a-z]$/i.test(sign), slot: glued.has(sign) ? slotOf({ ...slot, glued: true }) : slot });
		signs.set(sign.charCodeAt(0), list);
	};
	for (const row of numbers.slots) {
		const slot = slotOf({ kind: row.kind, factor: fraction(row.factor ?? '1'), open: row.open ?? false, unit: row.unit });
		for (const word of row.words) addWords(word, slot);
		for (const sign of row.signs ?? []) addSign(sign, slot);
	}
	const byCode = new Map<string, Slot>();
	for (const unit of units) {
		const slot = slotOf({ kind: unit.dimension === 'time' ? 'duration' : 'measure', unit: unit.code });
		byCode.set(unit.code, slot);
		for (const word of unit.words) {
			addWords(word, slotOf({ ...slot, open: open.has(word), money: numbers.twoSided[word] }));
		}
		for (const sign of unit.signs) addSign(sign, slot);
	}
	for (const unit of units)
		for (const sign of unit.signs)
			if (sign.length > 2)
				for (const form of [sign.toLowerCase(), sign.toUpperCase()])
					addSign(form, byCode.get(unit.code) ?? slotOf({ kind: 'measure', unit: unit.code }));
	for (const [phrase, code] of Object.entries(numbers.unitNames)) {
		const slot = byCode.get(code);
		if (!slot) throw new RangeError(`unknown unit ${code}`);
		addWords(phrase, slot);
	}
	for (const currency of currencies) {
		for (const word of currency.words) addWords(word, slotOf({ kind: 'money', unit: currency.code, weak: weak.has(word) }));
		for (const word of currency.centWords) {
			const slot = slotOf({ kind: 'money', unit: currency.code, factor: rational(1, 100) });
			if (/^[a-z]/.test(word)) addWords(word, slot);
			else addSign(word, slot);
		}
	}
	for (const list of signs.values()) list.sort((a, b) => b.sign.length - a.sign.length);
	return signs;
}

/** A unit that is a number in itself: decade, century, fortnight. */
export const isLong = (slot: Slot): boolean => slot.unit === 'decade' || slot.unit === 'century' || slot.factor !== one;

/** The words that can begin a quantity in a line without digits. */
function openingWords(entries: Iterable<Entry>, banded: readonly string[]): ReadonlySet<string> {
	const words = new Set(banded);
	for (const entry of entries) {
		const core = [
			entry.cardinal,
			entry.scale,
			entry.collective,
			entry.ordinal,
			entry.part,
			entry.month,
			entry.weekday,
			entry.soft,
			entry.vague,
			entry.clock,
			entry.roman,
		];
		const alone = entry.slots.some(
			({ rest, value }) =>
				rest.length === 0 &&
				(value.kind === 'duration' ? isLong(value) : (value.kind === 'measure' || value.kind === 'money') && !value.weak && !value.open),
		);
		const isPoint = entry.slots.some(({ value: { kind } }) => kind === 'point');
		if (alone || isPoint || entry.multiple || core.some(value => value !== undefined)) words.add(entry.word);
	}
	return words;
}

/** All words of the tables by their small letters. */
function knownWords(
	entries: ReadonlyMap<string, Entry>,
	codes: ReadonlyMap<string, string>,
	cents: Iterable<string>,
): ReadonlyMap<string, KnownWord> {
	const seconds = new Set([...entries.values()].flatMap(entry => [...entry.seconds]));
	const written = [...new Set([...codes.keys(), ...cents])];
	const known = (word: string): KnownWord => {
		const [entry, second] = [entries.get(word), seconds.has(word)];
		const own = written.filter(code => code.toLowerCase() === word);
		const forms = own.map((code): CodeForm => ({ written: code, known: knownWord(word, entry, codes.get(code), true, second) }));
		return knownWord(word, entry, undefined, false, second, forms.length > 0 ? forms : undefined);
	};
	return new Map([...entries.keys(), ...seconds, ...written.map(code => code.toLowerCase())].map(word => [word, known(word)]));
}

/** The decade or the century that a word is by itself, one of them. */
export const longUnitOf = ({ word, slots }: Entry): Slot | undefined =>
	slots.find(({ rest, value: { unit } }) => rest.length === 0 && unit === word && (unit === 'decade' || unit === 'century'))?.value;

/** Makes the look-up tables of the scanner; some milliseconds, once. Throws RangeError for a unit name that points to no unit row. */
export function compileEnglish(numbers: EnglishNumbers, units: readonly UnitRow[], currencies: readonly CurrencyRow[]): EnglishLexicon {
	const words = vocabulary();
	addNumbers(words, numbers);
	addActions(words, numbers);
	const signs = addSlots(words, numbers, units, currencies);
	const entries = words.byWord;
	for (const entry of entries.values()) {
		entry.starts ||= longUnitOf(entry) !== undefined;
		entry.slots.sort((a, b) => b.rest.length - a.rest.length);
		entry.actions.sort((a, b) => b.rest.length - a.rest.length);
	}
	const codes = new Map(currencies.flatMap(({ code, signs: forms }) => forms.map(form => [form, code] as const)));
	const cents = new Map(Object.entries(numbers.cents));
	const tokenFigures = numbers.tokens.flatMap(token => /^\d+/.exec(token) ?? []);
	const fractionSigns = Object.keys(numbers.fractionSigns).join('');
	return {
		entries,
		words: compileWordIndex(knownWords(entries, codes, cents.keys())),
		codes,
		currencies: new Map([undefined, ...codes.values()].map(code => [code, knownWord('', undefined, code, false, false)])),
		figureSigns: compileUnitGate([...codes.keys()].filter(code => code.length === 1).join('') + fractionSigns),
		signs,
		suffixes: new Map(Object.entries(numbers.suffixes)),
		longestSuffix: 2 * Math.max(0, ...Object.keys(numbers.suffixes).map(({ length }) => length)),
		moneySuffixes: new Set(numbers.moneySuffixes),
		fractionSigns: new Map(Object.entries(numbers.fractionSigns).map(([sign, value]) => [sign, fraction(value)])),
		tokens: new Set(numbers.tokens),
		tokenFigures: new Set(tokenFigures),
		tokenWholes: compileGate(tokenFigures.map(Number).filter(whole => whole < 0x10000)),
		yearCues: new Set(numbers.yearCues),
		owners: new Set(numbers.owners),
		monthCues: new Set(numbers.monthCues),
		monthNouns: new Set(numbers.monthNouns),
		quarterNouns: new Set(numbers.quarterNouns),
		wholeOpeners: new Set(numbers.wholeOpeners),
		cents,
		domains: new Set(numbers.domains),
		opening: compileOpening(openingWords(entries.values(), numbers.banded), fractionSigns),
	};
}
