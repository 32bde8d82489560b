/** How often something happens, as each language says it: "twice daily", "every eight hours"; 每日兩次, 每隔一天. */

import { type FrequencyUnit, frequencyUnits, type Span } from '../model.js';
import { everyMatch } from './every-match.js';
import { formsOf, tellingWords } from './forms.js';
import { compileUnitGate, type Gate, holdsUnit } from './gate.js';
import { foldChinese, foldEnglish } from './script.js';
import { mayBeName } from './sentences.js';
import { compilePairGate, compileWordGate, lineWords, mayHoldWord, nextPair, type WordGate } from './words.js';

type ByUnit<T> = Readonly<Partial<Record<FrequencyUnit, T>>>;
type Numbers = Readonly<Record<string, number>>;
type Named = Readonly<Record<string, readonly [times: number, every: number, unit: FrequencyUnit]>>;

/** What a linguist writes: alternatives of patterns by unit; number words with what they count. */
export interface FrequencyRows {
	readonly seconds: Readonly<Record<FrequencyUnit, number>>;
	readonly english: {
		readonly counts: Numbers;
		readonly units: Readonly<Record<FrequencyUnit, string>>;
		readonly adverbs: ByUnit<string>;
		/** Words that say it all, as patterns, and what they say. */
		readonly named: Named;
		readonly excuses: ByUnit<string>;
		readonly abbreviations: Numbers;
		/** Words before a unit: behind a count; without one; each second one; and those that may answer a frequency and need no answer. */
		readonly each: string;
		readonly every: string;
		readonly other: string;
		/** More than one and nobody knows how many: "every few days". */
		readonly few: string;
		readonly loose: string;
		/** What makes of a loose one no frequency, behind it. */
		readonly elsewhere: string;
		/** What is counted: "three times". */
		readonly times: string;
		/** Units of a second interval, behind "or", which has no "every" of its own: every 500 hours or three months. */
		readonly otherwise: string;
	};
	readonly chinese: {
		readonly numbers: Numbers;
		readonly units: Readonly<Record<FrequencyUnit, string>>;
		readonly times: string;
		readonly verbs: string;
		readonly parts: string;
		readonly few: string;
		readonly named: Named;
		/** Characters one of which each of them holds. */
		readonly signs: string;
		/** What may answer a frequency, and is none that must be asked for. */
		readonly loose: ByUnit<string>;
		/** Words before a unit: in each of it; those that leave some out; those that say so only with how often behind them. */
		readonly each: string;
		readonly skipping: string;
		readonly once: string;
		/** What stands between a number and a unit, half of one, and words for one. */
		readonly measure: string;
		readonly half: string;
		readonly one: string;
		/** Half of a unit, in smaller ones. */
		readonly halves: ByUnit<readonly [number, FrequencyUnit]>;
	};
}

/** So many times in so many units. */
export interface Frequency {
	readonly span: Span;
	/** How often in each period; 0 where only the period is said ("daily", 每日). */
	readonly times: number;
	/** Units a period; two where the words are used in both ways: 每隔兩天 is every two days or every three. */
	readonly every: readonly number[];
	readonly unit: FrequencyUnit;
	/** Whether it is plainly a frequency: "$5 a day" and "the annual report" may answer one, and are none that must be answered. */
	readonly firm: boolean;
}

/** Compiled, for both readers. */
export interface FrequencyLexicon {
	readonly seconds: FrequencyRows['seconds'];
	readonly english: {
		/** Each frequency that must be answered holds one of these words, or two of those in a row: a day. */
		readonly gate: WordGate;
		readonly pairs: WordGate;
		readonly pattern: RegExp;
		readonly numbers: Numbers;
		readonly abbreviations: Numbers;
		readonly named: readonly Named[string][];
		/** A figure whose share follows: "$10 a month", "40 hours per week". */
		readonly figure: RegExp;
		/** Behind a frequency, another one. */
		readonly otherwise: RegExp;
	};
	readonly chinese: {
		readonly gate: Gate;
		readonly pattern: RegExp;
		readonly skipping: RegExp;
		readonly parts: RegExp;
		readonly numbers: Numbers;
		readonly named: readonly Named[string][];
		readonly halves: FrequencyRows['chinese']['halves'];
	};
}

const unitGroups = (prefix: string, units: ByUnit<string>): string =>
	`(?:${frequencyUnits
		.flatMap(unit => {
			const words = units[unit];
			return words === undefined ? [] : [`(?<${prefix}_${unit}>${words})`];
		})
		.join('|')})`;

/** Groups n0, n1 … in the order of the table. */
const namedGroups = (named: Named): string =>
	Object.keys(named)
		.map((pattern, i) => `(?<n${i}>${pattern})`)
		.join('|');

/** What the word of a table that took part says. */
function namedOf(groups: Groups, named: readonly Named[string][]): Named[string] | undefined {
	return named.find((_, i) => groups[`n${i}`] !== undefined);
}

/** The last word of each form of a unit. */
const lastWords = (units: ByUnit<string>): readonly string[] =>
	Object.values(units)
		.flatMap(formsOf)
		.flatMap(form => form.match(/[a-z]+/g)?.at(-1) ?? []);

const escaped = (text: string): string => text.replaceAll('.', '\\.');

function compileEnglish({ english }: FrequencyRows, cardinals: Numbers): FrequencyLexicon['english'] {
	const { counts, units, adverbs, named, excuses, abbreviations, each, every, other, few, loose, elsewhere, times, otherwise } = english;
	const number = `(?:\\d{1,3}|${Object.keys(cardinals).join('|')})`;
	const count = `(?<times>${Object.keys(counts).join('|')}|${number}(?= (?:${times})\\b))(?: (?:${times}))?`;
	const pattern = [
		namedGroups(named),
		`${count}[ -](?:(?:${each})[ -](?:(?<every>${number}) )?${unitGroups('a', units)}s?|${unitGroups('b', adverbs)})`,
		`(?:${every})[ -](?:(?:(?<other>${other})|(?<few>${few})|(?<everyFew>${number}))[ -])?${unitGroups('c', units)}s?`,
		unitGroups('d', adverbs),
		`(?<share>(?:${loose}) ${unitGroups('e', units)}(?:(?=[ -](?<elsewhere>${elsewhere})\\b)|))|(?<loose>${unitGroups('f', excuses)})`,
		`(?<short>${Object.keys(abbreviations).map(escaped).join('|')})`,
	];
	const lastLetters = Object.keys(abbreviations).map(short => short.replaceAll('.', '').slice(-1));
	return {
		gate: compileWordGate([
			...[every, times, ...Object.values(adverbs)].flatMap(words => words.split('|')),
			...Object.keys(named).flatMap(tellingWords),
			...Object.keys(counts),
			...lastLetters,
		]),
		pairs: compilePairGate(loose.split('|').flatMap(before => lastWords(units).map(unit => [before, unit] as const))),
		pattern: new RegExp(`(?<![A-Za-z0-9-])(?:${pattern.join('|')})(?![A-Za-z0-9])`, 'gi'),
		numbers: { ...cardinals, ...counts },
		abbreviations,
		named: Object.values(named),
		figure: new RegExp(`(?<![A-Za-z])(?:\\d[\\d,.]*%?|${Object.keys(cardinals).join('|')})(?: (?!and |or |in |for )[a-z-]+){0,3} $`, 'i'),
		otherwise: new RegExp(`^,? or (?:every )?[a-z\\d]+ (?:${otherwise})s?\\b`, 'i'),
	};
}

/** Each alternative has a word before a unit or one of what is counted in it: so has the gate. */
function compileChinese({ chinese }: FrequencyRows): FrequencyLexicon['chinese'] {
	const { numbers, units, times, verbs, parts, few, named, signs, loose, each, skipping, once, measure, half, one, halves } = chinese;
	const words = Object.keys(numbers);
	const number = `(?:\\d{1,3}|${words.toSorted((a, b) => b.length - a.length).join('|')})`;
	const inUnits = (prefix: string): string => `\\s?(?:${measure})?(?<${prefix}_half>${half})?(?:${measure})?${unitGroups(prefix, units)}`;
	const pattern = [
		namedGroups(named),
		`(?<lead>${each})\\s?(?:(?<every>${number})|(?<few>${few}))?${inUnits('a')}(?:[^\\d\\s${each}|,.;:，。、；：（）()]{0,6}?\\s?(?<times>${number})\\s?(?:${times}))?`,
		`(?<leadAtOnce>${once})${inUnits('b')}(?:${verbs})?\\s?(?<timesAtOnce>${number})\\s?(?:${times})`,
		`(?<everyFew>${number})${inUnits('c')}(?:${verbs})?(?<onceIn>${one})\\s?(?:${times})`,
		`(?<loose>${unitGroups('d', loose)})`,
	];
	return {
		gate: compileUnitGate(foldChinese(each + times + signs).replaceAll('|', '')),
		pattern: new RegExp(foldChinese(pattern.join('|')), 'g'),
		skipping: new RegExp(foldChinese(skipping)),
		halves,
		named: Object.values(named),
		parts: new RegExp(foldChinese(parts)),
		numbers: Object.fromEntries(Object.entries(numbers).map(([word, value]) => [foldChinese(word), value])),
	};
}

/**
 * Compiles the rows, once.
 * @param cardinals English number words in small letters.
 */
export const compileFrequencies = (rows: FrequencyRows, cardinals: Numbers): FrequencyLexicon => ({
	seconds: rows.seconds,
	english: compileEnglish(rows, cardinals),
	chinese: compileChinese(rows),
});

/** So far behind a frequency the times of the day may be named. */
const partReach = 8;

type Groups = Readonly<Record<string, string | undefined>>;

type UnitNames = readonly (readonly [unit: FrequencyUnit, groups: readonly string[]])[];

/** The groups with one of the prefixes, by unit. */
const namesWith = (prefixes: string): UnitNames => frequencyUnits.map(unit => [unit, Array.from(prefixes, prefix => `${prefix}_${unit}`)] as const);

const englishUnits = namesWith('abcdef');
const chineseUnits = namesWith('abcd');

/** The unit one of whose groups took part. */
const unitOf = (groups: Groups, units: UnitNames): FrequencyUnit | undefined =>
	units.find(([, names]) => names.some(name => groups[name] !== undefined))?.[0];

const countOf = (word: string | undefined, numbers: Numbers): number | undefined =>
	word === undefined ? undefined : /^\d/.test(word) ? Number(word) : numbers[word.toLowerCase()];

/** A quick look whether both lines of a pair may say how often something happens, so that it must be answered. */
export function mayHoldFrequencies(english: string, chinese: string, lexicon: FrequencyLexicon): boolean {
	const { gate, pairs } = lexicon.english;
	if (!mayHoldWord(english, gate) && nextPair(lineWords(english), 1, pairs) === -1) return false;
	return holdsUnit(foldChinese(chinese), lexicon.chinese.gate);
}

/** As many as "a few" may be. */
const afew: readonly number[] = [2, 3, 4, 5, 6];

/** How far before its share a figure is looked for. */
const figureReach = 48;

/** The frequencies of an English line. Spans are offsets into the line. */
export function frequenciesInEnglish(line: string, { english }: FrequencyLexicon): readonly Frequency[] {
	const { pattern, numbers, abbreviations, named, figure } = english;
	return everyMatch(foldEnglish(line), pattern).flatMap((match): readonly Frequency[] => {
		const groups: Groups = match.groups ?? {};
		const span: Span = [match.index, match.index + match[0].length];
		const { short, other, few, every: inUnits, everyFew, times, share, elsewhere, loose } = groups;
		const whole = namedOf(groups, named);
		if (whole) return mayBeName(line, match.index) ? [] : [{ span, times: whole[0], every: [whole[1]], unit: whole[2], firm: true }];
		if (short !== undefined) return [{ span, times: abbreviations[short.toLowerCase()] ?? 0, every: [1], unit: 'day', firm: true }];
		const unit = unitOf(groups, englishUnits);
		if (unit === undefined || mayBeName(line, match.index)) return [];
		if (few !== undefined) return [{ span, times: 1, every: afew, unit, firm: true }];
		const every = other === undefined ? (countOf(inUnits ?? everyFew, numbers) ?? 1) : 2;
		const counted = countOf(times, numbers) ?? (every > 1 ? 1 : 0);
		const isLoose =
			loose !== undefined ||
			(elsewhere !== undefined && !/^per /i.test(match[0])) ||
			(share !== undefined && !figure.test(line.slice(Math.max(0, match.index - figureReach), match.index)));
		return [{ span, times: counted, every: [every], unit, firm: !isLoose }];
	});
}

/** 每隔一天 is every other day, or loosely every day; 每隔八小時 is every eight hours. */
const leavingOut = (every: number): readonly number[] => [every, every + 1];

/** The frequencies of a Chinese line. Spans are offsets into the line. */
export function frequenciesInChinese(line: string, { chinese }: FrequencyLexicon): readonly Frequency[] {
	const { pattern, skipping, parts, numbers, halves, named: words } = chinese;
	const folded = foldChinese(line);
	return everyMatch(folded, pattern).flatMap((match): readonly Frequency[] => {
		const groups: Groups = match.groups ?? {};
		const span: Span = [match.index, match.index + match[0].length];
		const whole = namedOf(groups, words);
		if (whole) return [{ span, times: whole[0], every: [whole[1]], unit: whole[2], firm: true }];
		const named = unitOf(groups, chineseUnits);
		if (named === undefined) return [];
		const { lead, leadAtOnce, few, loose, every: inUnits, everyFew, times, timesAtOnce, onceIn } = groups;
		if (loose !== undefined) return [{ span, times: 0, every: [1], unit: named, firm: false }];
		if (few !== undefined) return [{ span, times: 0, every: afew, unit: named, firm: true }];
		const isHalf = ['a', 'b', 'c'].some(prefix => groups[`${prefix}_half`] !== undefined);
		const [every, unit] = (isHalf && halves[named]) || [countOf(inUnits ?? everyFew, numbers) ?? 1, named];
		const counted = countOf(times ?? timesAtOnce ?? onceIn, numbers) ?? (every === 1 ? 0 : 1);
		const inParts = parts.test(folded.slice(span[0], span[1] + partReach));
		return [{ span, times: inParts ? 0 : counted, every: skipping.test(lead ?? leadAtOnce ?? '') ? leavingOut(every) : [every], unit, firm: true }];
	});
}
