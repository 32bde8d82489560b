/** Lengths of time in words, which no figure counts: "a month" and 一年, "a few weeks" and 幾天; and runs: "a fifth straight month" and 連續第五季. */

import { everyMatch } from '../annotate/every-match.js';
import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { equals } from '../annotate/quantities/rational.js';
import { foldChinese } from '../annotate/script.js';
import { compilePairGate, compileWordGate, lineWords, mayHoldWord, nextPair, type WordGate } from '../annotate/words.js';
import type { Compared, Match, Quantity, Reading, Span } from '../model.js';
import { overlaps } from './evidence.js';
import { agreeing } from './readings.js';

/** What a linguist writes. */
export interface LengthRows {
	/** English units without their plural, and how long they are. */
	readonly minutes: Readonly<Record<string, number>>;
	readonly english: {
		readonly few: string;
		readonly around: { readonly before: string; readonly behind: string };
		readonly unless: string;
	};
	readonly chinese: {
		readonly numbers: Readonly<Record<string, number>>;
		readonly few: string;
		/** By English unit. */
		readonly units: Readonly<Record<string, string>>;
		readonly before: string;
		readonly behind: string;
	};
	/** Words of a run: before a unit, behind it, and in Chinese. */
	readonly runs: { readonly english: string; readonly behind: string; readonly chinese: string };
}

/** Compiled; Chinese folded. */
export interface Lengths {
	readonly minutes: LengthRows['minutes'];
	readonly units: readonly string[];
	readonly numbers: Readonly<Record<string, number>>;
	/** What every length has: an English unit behind a word that counts; a Chinese number and a character of a unit. */
	readonly gates: { readonly english: WordGate; readonly chinese: Gate; readonly lengths: Gate };
	/** Words of which a line with a length or a run holds one. */
	readonly words: WordGate;
	readonly english: RegExp;
	readonly before: RegExp;
	readonly behind: RegExp;
	readonly unless: RegExp;
	readonly chinese: RegExp;
	/** Each Chinese run has one of these characters. */
	readonly runs: { readonly english: RegExp; readonly chinese: RegExp; readonly gate: WordGate; readonly sign: Gate };
}

/** The characters of the units, what must not stand around them left out. */
const charactersOf = (units: LengthRows['chinese']['units']): string =>
	foldChinese(
		Object.values(units)
			.join('')
			.replaceAll(/\(\?<?[!=][^)]*\)|[^\p{Script=Han}]/gu, ''),
	);

const articles = ['a', 'an', 'one', 'another'];

const lastWords = (alternatives: string): readonly string[] => alternatives.split('|').map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1));

/** Compiles the rows, once. */
export function compileLengths({ minutes, english, chinese, runs }: LengthRows): Lengths {
	const names = Object.keys(minutes);
	const unit = `(?<unit>${names.join('|').replace('century', 'centur(?:y|ie)')})s?`;
	const unitForms = names.flatMap(name => [name, `${name}s`, name.replace(/y$/, 'ies')]);
	const units = Object.keys(chinese.units);
	const inChinese = (prefix: string): string =>
		Object.entries(chinese.units)
			.map(([name, words]) => `(?<${prefix}_${name}>${words})`)
			.join('|');
	const number = Object.keys(chinese.numbers).join('');
	const runWords = [...runs.english.split('|'), 'row', 'running', 'trot', 'succession'];
	return {
		minutes,
		units,
		numbers: Object.fromEntries(Object.entries(chinese.numbers).map(([word, value]) => [foldChinese(word), value])),
		gates: {
			english: compilePairGate(unitForms.flatMap(form => [...articles, ...lastWords(english.few)].map(word => [word, form] as const))),
			chinese: compileUnitGate(foldChinese(`${number}幾數`)),
			lengths: compileUnitGate(`月${charactersOf(chinese.units)}`),
		},
		words: compileWordGate([...unitForms, ...runWords]),
		english: new RegExp(`\\b(?:(?<half>half an?|half-an?)|(?<one>an?|one|another)|(?<few>${english.few}))[ -]${unit}\\b`, 'gi'),
		before: new RegExp(`\\b(?:${english.around.before}) (?:the |a |an )?$`, 'i'),
		behind: new RegExp(`^[ -](?:${english.around.behind})\\b`, 'i'),
		unless: new RegExp(`^[ -](?:${english.unless})\\b`, 'i'),
		chinese: new RegExp(
			foldChinese(
				`(?<!${chinese.before})(?:(?<few>${chinese.few})個?|(?<number>[${number}])個?)(?:${inChinese('u')}|(?<=[幾數])(?<m_month>月))(?!${chinese.behind})`,
			),
			'g',
		),
		runs: {
			english: new RegExp(`\\b(?:${runs.english}) ${unit}\\b|\\b${unit.replace('<unit>', '<other>')} (?:${runs.behind})\\b`, 'i'),
			chinese: new RegExp(
				foldChinese(`(?:${runs.chinese})(?:[^，。；,;]{0,3}?)第?[\\d${number}]{1,3} ?個?(?:${inChinese('u')}|(?<m_month>月)|(?<m_quarter>季))`),
			),
			sign: compileUnitGate(foldChinese(runs.chinese).replaceAll('|', '')),
			gate: compileWordGate(runWords),
		},
	};
}

interface Length {
	readonly span: Span;
	readonly unit: string;
	/** How many; undefined where nobody knows. */
	readonly count: number | undefined;
}

/** Both lengths, where they are not the same. */
export interface UnlikeLengths {
	readonly source: Length;
	readonly target: Length;
}

type Groups = Readonly<Record<string, string | undefined>>;

const singular = (unit: string): string => unit.toLowerCase().replace(/^centurie$/, 'century');

function inEnglish(text: string, { english, before, behind, unless }: Lengths): readonly Length[] {
	return everyMatch(text, english).flatMap((match): readonly Length[] => {
		const { half, few, unit = '' }: Groups = match.groups ?? {};
		const span: Span = [match.index, match.index + match[0].length];
		const [head, tail] = [text.slice(Math.max(0, span[0] - 24), span[0]), text.slice(span[1], span[1] + 20)];
		const isFollowed = behind.test(tail);
		if (unless.test(tail) && !isFollowed) return [];
		if (few === undefined && half === undefined && !/fortnight/i.test(unit) && !before.test(head) && !isFollowed) return [];
		return [{ span, unit: singular(unit), count: few === undefined ? (half === undefined ? 1 : 0.5) : undefined }];
	});
}

const unitOf = (groups: Groups, { units }: Lengths): string =>
	units.find(unit => groups[`u_${unit}`] !== undefined) ?? (groups.m_month ? 'month' : groups.m_quarter ? 'quarter' : '');

function inChinese(text: string, lengths: Lengths): readonly Length[] {
	return everyMatch(foldChinese(text), lengths.chinese).map(match => {
		const groups: Groups = match.groups ?? {};
		const { few, number = '' } = groups;
		const count = few === undefined ? lengths.numbers[number] : undefined;
		return { span: [match.index, match.index + match[0].length], unit: unitOf(groups, lengths), count };
	});
}

/** A month and four weeks are said for each other, and a fortnight and half a month. */
const isNear = (a: number, b: number): boolean => 8 * Math.abs(a - b) <= Math.max(a, b);

const isLength = ({ readings }: Quantity): boolean => readings.some(({ kind }) => kind === 'duration');

/** Whether a figure of the other side may be what the words stand for, or the words belong to a figure that is answered. */
const isTaken = (side: 'source' | 'target', { span }: Length, matches: readonly Match[]): boolean =>
	matches.some(({ relation, source, target, readings: [own, other] }) => {
		const here = side === 'source' ? source : target;
		const isAnswered = source !== undefined && target !== undefined && agreeing.has(relation);
		return here !== undefined && overlaps(here.span, span) && isAnswered && own?.kind === other?.kind;
	});

/** Whether two lengths of time that are written in words, and in different units, pass for each other: "a fortnight", 半個月. */
export function passesFor({ source, target, readings: [own, other] }: Match, { minutes }: Lengths): boolean {
	if (own?.unit === other?.unit) return false;
	if (!source || !target || !own || !other || own.kind !== 'duration' || other.kind !== 'duration' || source.digits || target.digits) return false;
	const lengthOf = ({ value, unit = '' }: Reading): number => (Number(value.numerator) / Number(value.denominator)) * (minutes[unit] ?? 0);
	return isNear(lengthOf(own), lengthOf(other));
}

/** The one length of each side that no figure answers, where they are not the same. */
export function unlikeLengths({ pair, matches, target: figures, source: own }: Compared, lengths: Lengths): UnlikeLengths | undefined {
	const english = pair.source?.text ?? '';
	const chinese = pair.target?.text ?? '';
	const { gates } = lengths;
	if (nextPair(lineWords(english), 1, gates.english) === -1) return undefined;
	const folded = foldChinese(chinese);
	if (!holdsUnit(folded, gates.lengths) || !holdsUnit(folded, gates.chinese)) return undefined;
	const [here, ...more] = inEnglish(english, lengths).filter(length => !isTaken('source', length, matches));
	if (!here || more.length > 0) return undefined;
	const [there, ...others] = inChinese(chinese, lengths).filter(length => !isTaken('target', length, matches));
	if (!there || others.length > 0) return undefined;
	if (figures.some(figure => isLength(figure) && !overlaps(figure.span, there.span))) return undefined;
	if (own.some(figure => isLength(figure) && !overlaps(figure.span, here.span))) return undefined;
	return areUnlike(here, there, lengths) ? { source: here, target: there } : undefined;
}

function areUnlike(a: Length, b: Length, { minutes }: Lengths): boolean {
	const [one, other] = [minutes[a.unit] ?? 0, minutes[b.unit] ?? 0];
	if (a.count === undefined || b.count === undefined) return a.count === b.count && a.unit !== b.unit;
	return !isNear(a.count * one, b.count * other);
}

/** A run of the one side in another unit than that of the other: "a fifth straight month", 連續第五季. */
export function unlikeRuns({ pair, matches }: Compared, { runs, units }: Lengths): UnlikeLengths | undefined {
	const english = pair.source?.text ?? '';
	const chinese = pair.target?.text ?? '';
	if (matches.length === 0 || !mayHoldWord(english, runs.gate) || !holdsUnit(foldChinese(chinese), runs.sign)) return undefined;
	const [here, there] = [runs.english.exec(english), runs.chinese.exec(foldChinese(chinese))];
	if (!here || !there) return undefined;
	const own = singular(here.groups?.unit ?? here.groups?.other ?? '');
	const groups: Groups = there.groups ?? {};
	const other = units.find(unit => groups[`u_${unit}`] !== undefined) ?? (groups.m_month ? 'month' : 'quarter');
	const span: Span = [there.index, there.index + there[0].length];
	// "24 straight months" may be 連續兩年: only the same number of other units is a mistake.
	const isSameNumber = ({ relation, target, readings: [a, b] }: Match): boolean =>
		agreeing.has(relation) && a !== undefined && b !== undefined && equals(a.value, b.value) && target !== undefined && overlaps(target.span, span);
	if (own === other || !matches.some(isSameNumber)) return undefined;
	return {
		source: { span: [here.index, here.index + here[0].length], unit: own, count: undefined },
		target: { span, unit: other, count: undefined },
	};
}
