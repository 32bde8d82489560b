/** Chinese bounds that do not touch their figure: 至少服用八錠, 突破每桶 70 美元. */

import { everyMatch } from '../annotate/every-match.js';
import { foldChinese } from '../annotate/script.js';
import { compilePairGate, lineWords, nextPair, type WordGate } from '../annotate/words.js';
import type { Bound, Span } from '../model.js';

const more: ReadonlySet<Bound> = new Set<Bound>(['>', '≥']);
const less: ReadonlySet<Bound> = new Set<Bound>(['<', '≤']);

/** Whether one bound is a least and the other a most. */
export const areOpposed = (a: Bound, b: Bound): boolean => (more.has(a) && less.has(b)) || (less.has(a) && more.has(b));

/** What a linguist writes: Chinese words by what they say, how many characters may follow before the figure, English bounds that prove nothing here. */
export interface BoundsAheadRows {
	readonly chinese: Readonly<Partial<Record<Bound, readonly string[]>>>;
	readonly between: number;
	readonly loose: readonly string[];
	readonly loosePeaks: readonly string[];
	readonly behind: Readonly<Partial<Record<Bound, string>>>;
	readonly turning: string;
	/** Where a clause ends, marks aside. */
	readonly clauseEnds: { readonly english: string; readonly chinese: string };
	readonly denies: { readonly english: string; readonly chinese: string };
	readonly nobody: string;
	readonly condition: { readonly english: string; readonly turned: string; readonly kept: string };
	/** What makes bounds of both sides one that are opposed as words: the English before the figure, the English behind it, the Chinese. */
	readonly alike: readonly { readonly english: string; readonly behind: string; readonly chinese: string }[];
	/** What an age ends in. */
	readonly age: string;
	readonly articles: {
		readonly english: Readonly<Partial<Record<Bound, string>>>;
		readonly nouns: string;
		readonly chinese: Readonly<Partial<Record<Bound, string>>>;
	};
}

/** Compiled: Chinese folded. */
export interface BoundsAhead {
	readonly words: readonly (readonly [word: string, bound: Bound])[];
	readonly between: number;
	/** How far before a figure a bound may begin. */
	readonly reach: number;
	readonly loose: RegExp;
	readonly loosePeaks: RegExp;
	readonly behind: readonly (readonly [bound: Bound, pattern: RegExp])[];
	readonly turning: RegExp;
	readonly clauseEnd: RegExp;
	/** What denies a bound, in folded Chinese or English. */
	readonly denies: RegExp;
	readonly nobody: RegExp;
	readonly condition: { readonly english: RegExp; readonly turned: RegExp; readonly kept: RegExp };
	readonly alike: readonly { readonly english: RegExp; readonly behind: RegExp; readonly chinese: RegExp }[];
	readonly age: string;
	readonly articles: {
		/** Two words in a row of which each English pattern has one pair: the last word of the bound with what follows it, and the bound's own last two. */
		readonly gate: WordGate;
		readonly bounds: WordGate;
		readonly english: readonly (readonly [bound: Bound, pattern: RegExp])[];
		readonly chinese: readonly (readonly [bound: Bound, pattern: RegExp])[];
	};
}

const patterns = (words: Readonly<Partial<Record<Bound, string>>>, compile: (alternatives: string) => RegExp): BoundsAhead['behind'] =>
	Object.entries(words).map(([bound, alternatives]) => [bound as Bound, compile(alternatives)]);

/** The last word of a bound with what follows it. */
const pairsOf = (bound: string): readonly (readonly [before: string, after: string])[] =>
	['a', 'an', 'one', 'half'].map(article => [bound.slice(bound.lastIndexOf(' ') + 1), article]);

/** The last two words of a bound, or the one with what follows it. */
function lastTwo(bound: string): readonly (readonly [before: string, after: string])[] {
	const [last = '', before] = bound.split(' ').reverse();
	return before === undefined ? pairsOf(bound) : [[before, last]];
}

/** Compiles the rows, once. */
export function compileBoundsAhead(rows: BoundsAheadRows): BoundsAhead {
	const { chinese, between, loose, loosePeaks, behind, turning, clauseEnds, denies, nobody, condition, alike, age, articles } = rows;
	const one = '[^\\d，。、；,;的]{0,4}?[一半]個?[\\p{Script=Han}]';
	const words = Object.entries(chinese).flatMap(([bound, own]) => own.map(word => [foldChinese(word), bound as Bound] as const));
	const englishBounds = Object.values(articles.english).flatMap(alternatives => alternatives.split('|'));
	const reach = between + Math.max(...words.map(([word]) => word.length));
	return {
		words,
		between,
		reach,
		loose: new RegExp(`^(?:${loose.join('|')})\\b`, 'i'),
		loosePeaks: new RegExp(`^(?:${loosePeaks.join('|')})\\b`, 'i'),
		behind: patterns(behind, alternatives => new RegExp(`^[^\\d，。、；,;]{0,3}?(?:${foldChinese(alternatives)})`)),
		turning: new RegExp(foldChinese(turning)),
		clauseEnd: new RegExp(`[,;:.，。；：|]|\\b(?:${clauseEnds.english})\\b|${foldChinese(clauseEnds.chinese)}`, 'i'),
		denies: new RegExp(`^(?:${foldChinese(denies.chinese)}|(?:${denies.english}) )`),
		nobody: new RegExp(`^(?:${nobody})\\b`, 'i'),
		condition: {
			english: new RegExp(`\\b(?:${condition.english})\\b[^.;]*$`, 'i'),
			turned: new RegExp(foldChinese(condition.turned)),
			kept: new RegExp(foldChinese(condition.kept)),
		},
		alike: alike.map(row => ({
			english: new RegExp(`\\b(?:${row.english})`, 'i'),
			behind: new RegExp(`^[\\s-]*(?:${row.behind})`, 'i'),
			chinese: new RegExp(foldChinese(row.chinese)),
		})),
		age: foldChinese(age),
		articles: {
			gate: compilePairGate(englishBounds.flatMap(pairsOf)),
			bounds: compilePairGate(englishBounds.flatMap(lastTwo)),
			english: patterns(
				articles.english,
				alternatives => new RegExp(`\\b(?:${alternatives}) (?:half )?(?:an?|one)[ -](?:${articles.nouns})\\b`, 'gi'),
			),
			chinese: patterns(articles.chinese, alternatives => new RegExp(`(?<![不未得多])(?:${foldChinese(alternatives)})${one}`, 'gu')),
		},
	};
}

/** What parts a bound from a figure that is not its own: a mark, another figure, or 的 behind what is compared. */
const parts = /[\d的,.;:!?()，、；：。！？（）「」]/;

const mark = /[\d,.;:!?()，、；：。！？（）「」]/;

/**
 * The bound that stands before an offset with a few characters between; the longest of those that end last, so that 不超過 is no 超過.
 * @param text the Chinese line as it is written; spans are offsets into it.
 */
export function boundAhead(
	text: string,
	at: number,
	{ words, between, reach }: BoundsAhead,
	isRatio = false,
): { readonly bound: Bound; readonly span: Span } | undefined {
	const from = Math.max(0, at - reach);
	const head = foldChinese(text.slice(from, at));
	let best: { readonly bound: Bound; readonly span: Span } | undefined;
	for (const [word, bound] of words) {
		const start = head.lastIndexOf(word);
		const span: Span = [from + start, from + start + word.length];
		if (start < 0 || (best && (span[1] < best.span[1] || (span[1] === best.span[1] && span[0] >= best.span[0])))) continue;
		best = { bound, span };
	}
	if (!best) return undefined;
	const gap = text.slice(best.span[1], at);
	return gap.length > between || (isRatio ? mark : parts).test(gap) ? undefined : best;
}

/** The bound that stands behind an offset: 以七天為限. */
export function boundBehind(text: string, at: number, { behind }: BoundsAhead): { readonly bound: Bound; readonly span: Span } | undefined {
	const tail = foldChinese(text.slice(at, at + 8));
	for (const [bound, pattern] of behind) {
		const found = pattern.exec(tail);
		if (found) return { bound, span: [at, at + found[0].length] };
	}
	return undefined;
}

interface Bounded {
	readonly bound: Bound;
	readonly span: Span;
}

function onlyBound(text: string, patternsOf: BoundsAhead['behind']): Bounded | undefined {
	let only: Bounded | undefined;
	for (const [bound, pattern] of patternsOf)
		for (const { 0: words, index } of everyMatch(text, pattern)) {
			if (only) return undefined;
			only = { bound, span: [index, index + words.length] };
		}
	return only;
}

/** The one bound of each side on a single thing that no figure counts: "at least a week", 最多停留一週. */
export function articleBounds(
	english: string,
	chinese: string,
	{ articles, turning }: BoundsAhead,
): { readonly source: Bounded; readonly target: Bounded } | undefined {
	const line = lineWords(english);
	if (nextPair(line, 1, articles.bounds) === -1 || nextPair(line, 1, articles.gate) === -1) return undefined;
	const source = onlyBound(english, articles.english);
	if (!source) return undefined;
	const folded = foldChinese(chinese);
	const target = onlyBound(folded, articles.chinese);
	return target && !turning.test(folded.slice(target.span[1])) ? { source, target } : undefined;
}
