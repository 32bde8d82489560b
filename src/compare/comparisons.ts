/** What is more than what: "thinner than those of retail" as 高於零售. One comparison on either side, and both compare with the same thing. */

import { everyMatch } from '../annotate/every-match.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';
import { holdsOne } from './evidence.js';
import { leaningOf } from './leanings.js';
import type { Traces } from './traces.js';

/** What a linguist writes. */
export interface ComparisonRows {
	/** Things by the name that stands for all of them in `english`: "more {mass}". */
	readonly things: Readonly<Record<string, string>>;
	readonly english: string;
	readonly than: string;
	readonly alone: string;
	readonly measures: string;
	readonly noThan: string;
	readonly noMeasure: string;
	readonly denials: string;
	readonly noDenial: string;
	readonly standards: string;
	/** What begins a second comparison, and what compares in it without a "than"; patterns. */
	readonly another: { readonly joints: string; readonly words: string };
}

/** An English comparative: the measures that render it, and those that say the opposite, folded. */
interface Comparative {
	readonly right: ReadonlySet<string>;
	readonly wrong: ReadonlySet<string>;
	/** The thing in it: the nurses of "fewer nurses". */
	readonly thing?: string;
}

/** Compiled. */
export interface Comparisons {
	readonly gate: WordGate;
	readonly english: RegExp;
	readonly comparatives: ReadonlyMap<string, Comparative>;
	/** Words that compare and stand before what is compared with; the measures of those that name another. */
	readonly words: RegExp;
	readonly measureOf: ReadonlyMap<string, string>;
	/** Behind an English comparison, a second one with another thing: "but still far above the floor". */
	readonly another: RegExp;
	readonly behind: RegExp;
	readonly noMeasure: RegExp;
	readonly denials: RegExp;
	readonly noDenial: RegExp;
	readonly standards: readonly (readonly [english: RegExp, chinese: readonly string[]])[];
	/** The Chinese of a word, by its small letters. */
	readonly known: () => ReadonlyMap<string, readonly string[]>;
	/** What may render a word, where `known` does not have it. */
	readonly traces: () => Traces;
}

const list = (text: string, separator: string | RegExp): readonly string[] =>
	text
		.split(separator)
		.map(part => part.trim())
		.filter(part => part !== '');

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const folded = (text: string): readonly string[] => list(foldChinese(text), ' ');

/** "more heat", "more light" for "more {mass}". */
function formsOf(form: string, things: ComparisonRows['things']): readonly { readonly form: string; readonly thing?: string }[] {
	const name = /\{(\w+)\}/.exec(form);
	return name ? list(things[name[1] ?? ''] ?? '', '|').map(thing => ({ form: form.replace(name[0], thing), thing })) : [{ form }];
}

function comparativeOf(row: string, things: ComparisonRows['things']): readonly (readonly [string, Comparative])[] {
	const [forms = '', rest = ''] = row.split(' = ');
	const [right = '', wrong = ''] = rest.split(';');
	const comparative = { right: new Set(folded(right)), wrong: new Set(folded(wrong)) };
	return list(forms, '|').flatMap(one =>
		formsOf(one, things).map(({ form, thing }) => [form, thing === undefined ? comparative : { ...comparative, thing }] as const),
	);
}

/** Compiles the tables; once per process. @param known further words and their Chinese, made when first asked for. */
export function compileComparisons(rows: ComparisonRows, known: Comparisons['known'], traces: Comparisons['traces']): Comparisons {
	const comparatives = new Map(list(rows.english, '\n').flatMap(row => comparativeOf(row, rows.things)));
	const before = [
		...folded(rows.than).map(word => [`${word.split('=')[0]}于`, word.split('=')[1] ?? word] as const),
		...folded(rows.alone).map(pairOf),
	];
	const measures = byLength(folded(rows.measures));
	return {
		gate: compileWordGate(['than']),
		english: new RegExp(
			`(?<![-'])\\b(${byLength([...comparatives.keys()])})\\b((?: [\\w'-]+){0,14}?)(?<! rather| other) ?\\bthan ([^,.;:()]+)`,
			'gi',
		),
		comparatives,
		words: new RegExp(`(?:${byLength(before.map(([word]) => word))})`, 'g'),
		measureOf: new Map(before),
		behind: new RegExp(
			`(?:${foldChinese(rows.noThan)})([^,，。;；:：!！?？、]{1,24}?)(?:还要|还|更加|更为|更|较为|较|来得|要|都|也|略|稍|明显|大幅)*(${measures})(?=[了出得很一两几近约逾于上些点且而的也,，。;；!！?？、\\d]|许多|百分|$)`,
			'g',
		),
		noMeasure: new RegExp(byLength(folded(rows.noMeasure)), 'g'),
		denials: new RegExp(`[${foldChinese(rows.denials)}]`),
		another: new RegExp(`\\b(?:${rows.another.joints})\\b[^.;]*\\b(?:${rows.another.words})\\b`, 'i'),
		noDenial: new RegExp(byLength(folded(rows.noDenial)), 'g'),
		standards: list(rows.standards, '\n').map(row => {
			const [english = '', chinese = ''] = row.split(' = ');
			return [new RegExp(`\\b(?:${english})\\b`, 'i'), folded(chinese)] as const;
		}),
		known,
		traces,
	};
}

function pairOf(text: string): readonly [word: string, measure: string] {
	const [word = '', measure = word] = text.split('=');
	return [word, measure];
}

/** A comparison: its measure, what is compared and what with. */
interface Comparison {
	readonly span: Span;
	readonly measure: string;
	readonly before: string;
	readonly standard: string;
}

/** An English one, with the part of what is compared that stands nearest: the deposits of "holds more deposits than loans". */
interface EnglishComparison extends Comparison {
	readonly nearest: string;
}

/** How one comparison was turned round; `sure` where both compare with the same thing for certain. */
export interface TurnedComparison {
	readonly source: Span;
	readonly target: Span;
	readonly sure: boolean;
}

const figure =
	/^(?:about |some |around )?[$£€¥]?(?!(?:19|20)\d\d\b)\d|^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|ever|once|a third|a quarter|a dozen|a hundred|a million)\b(?! (?:year|month|week|quarter|decade)s? (?:ago|earlier|before))/i;
const denied =
	/\b(?:no|not|never|nor|neither|none|nobody|nothing|without|hardly|barely|cannot|rather|any|if|whether|unless|the more|the less)\b|n't\b|\?/i;

/** "Higher than in any year before" denies nothing. */
const ofAny = /\bthan (?:in |at |on |for |that of )?any\b/i;

/** The one comparison of an English line. */
function inEnglish(english: string, { english: pattern, comparatives }: Comparisons): EnglishComparison | undefined {
	if (english.split(/\bthan\b/i).length !== 2) return undefined;
	const found = everyMatch(english, pattern).at(-1);
	if (!found || denied.test(english.replace(ofAny, 'than')) || figure.test(found[3] ?? '')) return undefined;
	const end = found.index + found[0].length - (found[3]?.length ?? 0);
	return {
		span: [found.index, end + (found[3] ?? '').split(' ').slice(0, 4).join(' ').length],
		measure: (found[1] ?? '').toLowerCase(),
		before: `${english.slice(0, found.index)} ${found[2] ?? ''}`,
		standard: found[3] ?? '',
		nearest: comparatives.get((found[1] ?? '').toLowerCase())?.thing ?? (found[2]?.trim() || english.slice(0, found.index)),
	};
}

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, word => '\n'.repeat(word.length));

/** The one comparison of a Chinese line whose measure has to do with the English one. */
function inChinese(
	chinese: string,
	{ right, wrong }: Comparative,
	{ words, measureOf, behind, noMeasure, denials, noDenial }: Comparisons,
): Comparison | undefined {
	if (denials.test(blank(chinese, noDenial))) return undefined;
	const text = blank(chinese, noMeasure);
	const found: Comparison[] = everyMatch(text, words).map(({ 0: word, index }) => {
		const end = index + word.length;
		const standard = chinese.slice(end).split(/[,，。;；:：!！?？]/)[0] ?? '';
		return { span: [index, end + standard.length], measure: measureOf.get(word) ?? '', before: chinese.slice(0, index), standard };
	});
	for (const { 0: words, 1: standard = '', 2: measure = '', index } of everyMatch(text, behind)) {
		const at = index + words.indexOf(standard);
		found.push({
			span: [index, index + words.length],
			measure,
			before: chinese.slice(0, index),
			standard: chinese.slice(at, at + standard.length),
		});
	}
	const own = found.filter(({ measure }) => right.has(measure) || wrong.has(measure));
	return own.length === 1 ? own[0] : undefined;
}

const word = /[A-Za-z][A-Za-z'-]+/g;

/** All Chinese that stands for something in the English, with its figures. */
function renderings(english: string, { standards, known }: Comparisons): readonly string[] {
	const words = (english.match(word) ?? []).map(text => text.toLowerCase());
	const pairs = words.slice(1).map((text, i) => `${words[i]} ${text}`);
	return [
		...standards.flatMap(([pattern, chinese]) => (pattern.test(english) ? chinese : [])),
		...[...words, ...pairs].flatMap(text => known().get(text) ?? known().get(text.replace(/s$/, '')) ?? []).filter(text => text.length > 1),
		...(english.match(/\d{2,}/g) ?? []),
		...(english.match(/\b[A-Z][A-Za-z]{2,}/g) ?? []),
	];
}

/** The comparison of both sides, and in which order each has the two. */
interface Both {
	readonly own: Comparison;
	readonly other: Comparison;
	readonly comparative: Comparative;
	/** What comes first, or what it is compared with, is known to be the same. */
	readonly isSame: boolean;
	readonly isSwapped: boolean;
}

/** Whether both things are rendered where the other should be, and neither where it should. */
function isCrossed({ nearest, standard }: EnglishComparison, other: Comparison, traces: Traces): boolean {
	const [compared, against] = [leaningOf(nearest, other.before, other.standard, traces), leaningOf(standard, other.standard, other.before, traces)];
	return compared.here + against.here === 0 && compared.there > 0 && against.there > 0;
}

function bothOf(source: string, target: string, comparisons: Comparisons): Both | undefined {
	if (!mayHoldWord(source, comparisons.gate)) return undefined;
	const own = inEnglish(foldEnglish(source), comparisons);
	const comparative = own && comparisons.comparatives.get(own.measure);
	const other = comparative && inChinese(foldChinese(target), comparative, comparisons);
	if (!other) return undefined;
	const standard = renderings(own.standard, comparisons);
	const compared = renderings(own.before, comparisons).filter(text => !standard.includes(text));
	const [inStandard, inCompared] = [holdsOne(other.standard, standard), holdsOne(other.standard, compared)];
	const isSame = !inCompared && (inStandard || (holdsOne(other.before, compared) && !holdsOne(other.before, standard)));
	const isSwapped = inCompared && !inStandard && holdsOne(other.before, standard);
	return { own, other, comparative, isSame, isSwapped: isSwapped || (!isSame && isCrossed(own, other, comparisons.traces())) };
}

/** The comparison of an English line that its Chinese turns round. */
export function turnedComparison(source: string, target: string, comparisons: Comparisons): TurnedComparison | undefined {
	const both = bothOf(source, target, comparisons);
	if (!both) return undefined;
	const { own, other, comparative, isSame, isSwapped } = both;
	const found = { source: own.span, target: other.span };
	if (comparative.wrong.has(other.measure)) return isSwapped ? undefined : { ...found, sure: isSame };
	return comparative.right.has(other.measure) && isSwapped ? { ...found, sure: true } : undefined;
}

/** Whether the Chinese says it from the other side: imports are higher, for exports are lower. */
export function isSaidFromOtherSide(source: string, target: string, comparisons: Comparisons): boolean {
	const both = bothOf(source, target, comparisons);
	return both?.isSwapped === true && both.comparative.wrong.has(both.other.measure);
}
