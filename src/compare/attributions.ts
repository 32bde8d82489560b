/** Which figure a word goes with, on either side: "12 men and 30 women", 30名男性和12名女性. Every figure is there, and each says of the one what is true of the other. */

import { blanks, isLetter } from '../annotate/code-units.js';
import { compileUnitGate, type Gate, passes } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { type LineWords, lineWords, wordAt } from '../annotate/words.js';
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
	readonly marks: Gate;
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
	return { renderings, marks: compileUnitGate(`,;:.，；：。、${foldChinese(joins)}${joins}`) };
}

const inflected = /(?:s|ed|ing)$/;

/** The word as it is written and without what inflection adds. */
export function withoutEndings(word: string): readonly string[] {
	if (!inflected.test(word)) return [word];
	return [
		word,
		word.replace(/e?s$/, ''),
		word.replace(/s$/, ''),
		word.replace(/ies$/, 'y'),
		word.replace(/(?:ed|ing)$/, ''),
		word.replace(/(?:ed|ing)$/, 'e'),
	];
}

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

/** A word and the only thing in the Chinese that stands for it. */
interface Anchor {
	readonly source: Span;
	readonly target: Span;
}

/** The names and terms of a pair that stand once on both sides. */
function namesAndTerms({ pair, namings, terms }: Compared): readonly Anchor[] {
	const [english, chinese] = [pair.source?.text ?? '', foldChinese(pair.target?.text ?? '')];
	const anchors: Anchor[] = [];
	const add = (source: Span, target: Span): void => {
		if (standsOnce(english, source) && standsOnce(chinese, target)) anchors.push({ source, target });
	};
	for (const { name, renderings } of namings) if (renderings.length === 1 && renderings[0]) add(name.span, renderings[0].span);
	for (const { source, target } of terms) if (target) add(source, target);
	return anchors;
}

/** Whether no other word of the line is the same. */
function isOnlyWord(words: LineWords, i: number): boolean {
	const { hashes } = words;
	const word = wordAt(words, i);
	return hashes.every((hash, other) => hash !== hashes[i] || other === i || wordAt(words, other) !== word);
}

/** The only place in the Chinese of a word that stands once in the English. */
function placeOf(words: LineWords, i: number, chinese: string, { renderings: known }: Attributions): Span | undefined {
	const renderings = withoutEndings(wordAt(words, i)).flatMap(form => known.get(form) ?? []);
	return renderings.length > 0 && isOnlyWord(words, i) ? onlyPlace(chinese, renderings) : undefined;
}

const blank = compileUnitGate(blanks);

/** How far apart two offsets of a text are; it is enough to know that it is more than `reach`. */
type Distance = (text: string, from: number, to: number, reach: number, marks: Gate) => number;

/** A mark parts as much as two words, or two characters, on top of what it counts itself. */
const ofMark = 2;

const inWords: Distance = (text, from, to, reach, marks) => {
	let distance = 0;
	let inWord = false;
	for (let at = from; at < to && distance <= reach; at++) {
		const unit = text.charCodeAt(at);
		const letter = isLetter(unit);
		if (letter && !inWord) distance++;
		if (passes(marks, unit)) distance += ofMark;
		inWord = letter;
	}
	return distance;
};

const inCharacters: Distance = (text, from, to, reach, marks) => {
	let distance = 0;
	for (let at = from; at < to && distance <= reach; at++) {
		const unit = text.charCodeAt(at);
		if (!passes(blank, unit)) distance++;
		if (passes(marks, unit)) distance += ofMark;
	}
	return distance;
};

/** Two figures of one line, and how far from them a word may stand that goes with them. */
interface Two {
	readonly text: string;
	readonly figures: readonly Quantity[];
	readonly both: readonly [Span, Span];
	readonly distance: Distance;
	readonly reach: number;
}

/** Which of the two a word goes with: the nearer one, if it is near and no other figure stands between. */
function goesWith(word: Span, { text, figures, both, distance, reach }: Two, marks: Gate): 0 | 1 | undefined {
	const [[start, end], [first, second]] = [word, both];
	const toFirst = distance(text, Math.min(end, first[1]), Math.max(start, first[0]), reach, marks);
	const toSecond = distance(text, Math.min(end, second[1]), Math.max(start, second[0]), reach, marks);
	if (toFirst === toSecond || Math.min(toFirst, toSecond) > reach) return undefined;
	const which = toFirst < toSecond ? 0 : 1;
	return isParted(word, both[which], figures) ? undefined : which;
}

const reachInEnglish = 5;
const reachInChinese = 8;

/** Whether so few words stand between a word of the line and a figure that it may go with it. */
function isNear({ starts, ends }: LineWords, i: number, [from, after]: Span): boolean {
	if ((ends[i] as number) <= from) return (starts[i + reachInEnglish + 1] ?? from) >= from;
	return (ends[i - reachInEnglish - 1] ?? after) <= after;
}

/** The words near two figures that stand once on either side, names and terms first. */
function* anchorsNear([a, b]: readonly [Span, Span], compared: Compared, named: readonly Anchor[], attributions: Attributions): Iterable<Anchor> {
	yield* named;
	const words = lineWords(compared.pair.source?.text ?? '');
	const chinese = foldChinese(compared.pair.target?.text ?? '');
	for (let i = 0; i < words.starts.length; i++) {
		if (!isNear(words, i, a) && !isNear(words, i, b)) continue;
		const target = placeOf(words, i, chinese, attributions);
		if (target) yield { source: [words.starts[i] as number, words.ends[i] as number], target };
	}
}

/** Whether a word that goes with each of the figures in English goes with the other one in Chinese, and none with the same. */
function areExchanged([a, b]: readonly [Agreed, Agreed], compared: Compared, named: readonly Anchor[], attributions: Attributions): boolean {
	const [english, chinese] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const { source, target } = compared;
	const here: Two = { text: english, figures: source, both: [a.source.span, b.source.span], distance: inWords, reach: reachInEnglish };
	const there: Two = { text: chinese, figures: target, both: [a.target.span, b.target.span], distance: inCharacters, reach: reachInChinese };
	const crossed = [false, false];
	for (const anchor of anchorsNear(here.both, compared, named, attributions)) {
		const own = goesWith(anchor.source, here, attributions.marks);
		const other = own === undefined ? undefined : goesWith(anchor.target, there, attributions.marks);
		if (own === undefined || other === undefined) continue;
		if (own === other) return false;
		crossed[own] = true;
	}
	return crossed.every(Boolean);
}

/** A longer line is a document without breaks. */
const longestLine = 20_000;

const isCounted = ({ salience, range, readings: [{ kind }] }: Quantity): boolean => salience >= 1 && !range && kind !== 'date';

/** The first two figures of one kind and unit that stand in each other's place, going by the words around them. */
export function exchangedFigures(compared: Compared, attributions: Attributions): readonly [Agreed, Agreed] | undefined {
	const pairs = pairsOfAKind(compared.matches, isCounted);
	const { source, target } = compared.pair;
	if (pairs.length === 0 || Math.max(source?.text.length ?? 0, target?.text.length ?? 0) > longestLine) return undefined;
	const named = namesAndTerms(compared);
	return pairs.find(two => areExchanged(two, compared, named, attributions));
}
