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
	/** Chinese characters that join two nouns. */
	readonly joins: string;
}

/** Compiled. */
export interface Attributions {
	/** Of English words in small letters, folded. */
	readonly renderings: ReadonlyMap<string, readonly string[]>;
	/** What parts a figure from the words that go with another. */
	readonly marks: RegExp;
}

/**
 * Turns the rows over, once.
 * @param common further words with their Chinese.
 * @param grammar further words that tell nothing.
 */
export function compileAttributions(
	{ dictionary, idle, joins }: AttributionRows,
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
	return { renderings, marks: new RegExp(`[,;:.，；：。、${foldChinese(joins)}${joins}]`, 'g') };
}

/** A word and the only thing in the Chinese that stands for it. */
interface Anchor {
	readonly source: Span;
	readonly target: Span;
}

/** The word as it is written and without what inflection adds. */
const withoutEndings = (word: string): readonly string[] => [
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

function anchorsOf({ pair, namings, terms }: Compared, { renderings: known }: Attributions): readonly Anchor[] {
	const [english, chinese] = [pair.source?.text ?? '', foldChinese(pair.target?.text ?? '')];
	const words = lineWords(english);
	const seen = new Map<string, Anchor | undefined>();
	for (const [i, start] of words.starts.entries()) {
		const word = wordAt(words, i);
		const renderings = withoutEndings(word).flatMap(form => known.get(form) ?? []);
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

/** How far a word may stand from a figure: in words in English, in characters in Chinese; a mark counts for two more. */
const inWords = (text: string): number => lineWords(text).starts.length;
const inCharacters = (text: string): number => text.replace(/\s/g, '').length;

/** Two figures of one line, and how far from them a word may stand that goes with them. */
interface Two {
	readonly text: string;
	readonly figures: readonly Quantity[];
	readonly both: readonly [Span, Span];
	readonly length: (text: string) => number;
	readonly reach: number;
	readonly marks: RegExp;
}

/** Which of the two a word goes with: the nearer one, if it is near and no other figure stands between. */
function goesWith(word: Span, { text, figures, both, length, reach, marks }: Two): 0 | 1 | undefined {
	const [first, second] = both.map(figure => {
		const gap = between(text, word, figure);
		return length(gap) + 2 * (gap.match(marks)?.length ?? 0);
	}) as [number, number];
	if (first === second || Math.min(first, second) > reach) return undefined;
	const which = first < second ? 0 : 1;
	return isParted(word, both[which], figures) ? undefined : which;
}

const reachInEnglish = 5;
const reachInChinese = 8;

/** Whether a word that goes with each of the figures in English goes with the other one in Chinese, and none with the same. */
function areExchanged([a, b]: readonly [Agreed, Agreed], compared: Compared, anchors: readonly Anchor[], { marks }: Attributions): boolean {
	const [english, chinese] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const here: Two = { text: english, figures: compared.source, both: [a.source.span, b.source.span], length: inWords, reach: reachInEnglish, marks };
	const there: Two = {
		text: chinese,
		figures: compared.target,
		both: [a.target.span, b.target.span],
		length: inCharacters,
		reach: reachInChinese,
		marks,
	};
	const crossed = new Set<number>();
	for (const { source, target } of anchors) {
		const [own, other] = [goesWith(source, here), goesWith(target, there)];
		if (own === undefined || other === undefined) continue;
		if (own === other) return false;
		crossed.add(own);
	}
	return crossed.size === 2;
}

/** A longer line is a document without breaks. */
const longestLine = 20_000;

const isCounted = ({ salience, range, readings: [{ kind }] }: Quantity): boolean => salience >= 1 && !range && kind !== 'date';

/** The first two figures of one kind and unit that stand in each other's place, going by the words around them. */
export function exchangedFigures(compared: Compared, attributions: Attributions): readonly [Agreed, Agreed] | undefined {
	const pairs = pairsOfAKind(compared.matches, isCounted);
	const { source, target } = compared.pair;
	if (pairs.length === 0 || Math.max(source?.text.length ?? 0, target?.text.length ?? 0) > longestLine) return undefined;
	const anchors = anchorsOf(compared, attributions);
	return pairs.find(two => areExchanged(two, compared, anchors, attributions));
}
