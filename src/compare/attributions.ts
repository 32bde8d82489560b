/** Which figure a word goes with, on either side: "12 men and 30 women", 30名男性和12名女性. Every figure is there, and each says of the one what is true of the other. */

import { foldChinese } from '../annotate/script.js';
import { lineWords, wordAt } from '../annotate/words.js';
import type { Compared, Quantity, Span } from '../model.js';
import { type Agreed, isParted, pairsOfAKind } from './agreed.js';

/** What a linguist writes. */
export interface AttributionRows {
	/** English words and their usual Chinese, both by blanks. */
	readonly dictionary: readonly (readonly [english: string, chinese: string])[];
	/** Words that stand beside figures of every kind and tell none from another. */
	readonly idle: readonly string[];
}

/** Renderings of English words in small letters, folded. */
export type Attributions = ReadonlyMap<string, readonly string[]>;

/**
 * Turns the rows over, once.
 * @param common further words with their Chinese.
 * @param grammar further words that tell nothing.
 */
export function compileAttributions(
	{ dictionary, idle }: AttributionRows,
	common: AttributionRows['dictionary'],
	grammar: readonly string[],
): Attributions {
	const left = new Set([...idle, ...grammar]);
	const renderings = new Map<string, string[]>();
	for (const [english, chinese] of [...common, ...dictionary])
		for (const word of english.toLowerCase().split(' ')) {
			if (left.has(word)) continue;
			renderings.set(word, [...(renderings.get(word) ?? []), ...foldChinese(chinese).split(' ')]);
		}
	return renderings;
}

/** A word and the only thing in the Chinese that stands for it. */
interface Anchor {
	readonly source: Span;
	readonly target: Span;
}

/** The word as it is written and without what inflection adds. */
const formsOf = (word: string): readonly string[] => [
	word,
	word.replace(/e?s$/, ''),
	word.replace(/s$/, ''),
	word.replace(/ies$/, 'y'),
	word.replace(/(?:ed|ing)$/, ''),
	word.replace(/(?:ed|ing)$/, 'e'),
];

/** The one place where any of the renderings stands, the longest that stands there; undefined where there are several, or none. */
function onlyPlace(chinese: string, renderings: Iterable<string>): Span | undefined {
	let found: Span | undefined;
	for (const rendering of renderings)
		for (let at = chinese.indexOf(rendering); at >= 0; at = chinese.indexOf(rendering, at + 1)) {
			const end = at + rendering.length;
			if (found && found[0] <= at && end <= found[1]) continue;
			if (found && (at > found[0] || found[1] > end)) return undefined;
			found = [at, end];
		}
	return found;
}

const standsOnce = (text: string, span: Span): boolean => text.indexOf(text.slice(...span)) === text.lastIndexOf(text.slice(...span));

function anchorsOf({ pair, namings, terms }: Compared, attributions: Attributions): readonly Anchor[] {
	const [english, chinese] = [pair.source?.text ?? '', foldChinese(pair.target?.text ?? '')];
	const words = lineWords(english);
	const seen = new Map<string, Anchor | undefined>();
	for (const [i, start] of words.starts.entries()) {
		const word = wordAt(words, i);
		const renderings = formsOf(word).flatMap(form => attributions.get(form) ?? []);
		if (renderings.length === 0) continue;
		const target = seen.has(word) ? undefined : onlyPlace(chinese, renderings);
		seen.set(word, target && { source: [start, words.ends[i] as number], target });
	}
	const anchors = [...seen.values()].filter(anchor => anchor !== undefined);
	const add = (source: Span, target: Span): void => {
		if (standsOnce(english, source) && standsOnce(chinese, target)) anchors.push({ source, target });
	};
	for (const { name, renderings } of namings) if (renderings.length === 1 && renderings[0]) add(name.span, renderings[0].span);
	for (const { source, target } of terms) if (target) add(source, target);
	return anchors;
}

/** What stands between two spans of a text. */
const between = (text: string, a: Span, b: Span): string => text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0]));

/** Marks and, in Chinese, what joins two nouns: what stands behind them belongs together. */
const marks = (text: string): number => text.match(/[,;:.，；：。、和及与跟與]/g)?.length ?? 0;
/** How far a word stands from a figure: in words in English, in characters in Chinese, a mark counting for two more. */
const farInEnglish = (text: string, a: Span, b: Span): number => lineWords(between(text, a, b)).starts.length + 2 * marks(between(text, a, b));
const farInChinese = (text: string, a: Span, b: Span): number => between(text, a, b).replace(/\s/g, '').length + 2 * marks(between(text, a, b));

/** Two figures of one line, and how far from them a word may stand that goes with them. */
interface Two {
	readonly text: string;
	readonly figures: readonly Quantity[];
	readonly both: readonly [Span, Span];
	readonly far: (text: string, a: Span, b: Span) => number;
	readonly reach: number;
}

/** Which of the two a word goes with: the nearer one, if it is near and no other figure stands between. */
function goesWith(word: Span, { text, figures, both, far, reach }: Two): 0 | 1 | undefined {
	const [first, second] = both.map(figure => far(text, word, figure)) as [number, number];
	if (first === second || Math.min(first, second) > reach) return undefined;
	const which = first < second ? 0 : 1;
	return isParted(word, both[which], figures) ? undefined : which;
}

const reachInEnglish = 5;
const reachInChinese = 8;

/** Whether a word that goes with each of the figures in English goes with the other one in Chinese, and none with the same. */
function areExchanged(a: Agreed, b: Agreed, compared: Compared, anchors: readonly Anchor[]): boolean {
	const [english, chinese] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const here: Two = { text: english, figures: compared.source, both: [a.source.span, b.source.span], far: farInEnglish, reach: reachInEnglish };
	const there: Two = { text: chinese, figures: compared.target, both: [a.target.span, b.target.span], far: farInChinese, reach: reachInChinese };
	const crossed = new Set<number>();
	for (const { source, target } of anchors) {
		const [own, other] = [goesWith(source, here), goesWith(target, there)];
		if (own === undefined || other === undefined) continue;
		if (own === other) return false;
		crossed.add(own);
	}
	return crossed.size === 2;
}

const isCounted = ({ salience, range, readings: [{ kind }] }: Quantity): boolean => salience >= 1 && !range && kind !== 'date';

/** The first two figures of one kind and unit that stand in each other's place, going by the words around them. */
export function exchangedFigures(compared: Compared, attributions: Attributions): readonly [Agreed, Agreed] | undefined {
	const pairs = pairsOfAKind(compared.matches, isCounted);
	if (pairs.length === 0) return undefined;
	const anchors = anchorsOf(compared, attributions);
	return pairs.find(([a, b]) => areExchanged(a, b, compared, anchors));
}
