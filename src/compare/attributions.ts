/** Which figure a word goes with, on either side: "12 men and 30 women", 30名男性和12名女性. Every figure is there, and each says of the one what is true of the other. */

import { blanks, isLetter } from '../annotate/code-units.js';
import { countBefore } from '../annotate/count-before.js';
import { compileUnitGate, type Gate, passes } from '../annotate/gate.js';
import { longestLine } from '../annotate/longest-line.js';
import { rememberingWords } from '../annotate/of-words.js';
import { once } from '../annotate/once.js';
import { foldChinese } from '../annotate/script.js';
import { type LineWords, lineWords, wordAt } from '../annotate/words.js';
import type { Compared, Quantity, Span } from '../model.js';
import { type Agreed, areAlike, isParted, pairsOfAKind } from './agreed.js';
import { holdsOne } from './evidence.js';
import { renderingRun, type Traces } from './traces.js';

/** What a linguist writes. */
export interface AttributionRows {
	/** English words and their usual Chinese, both by blanks. */
	readonly dictionary: readonly (readonly [english: string, chinese: string])[];
	/** Words that stand beside figures of every kind and tell none from another. */
	readonly idle: readonly string[];
	/** Chinese characters that join two nouns. */
	readonly joins: string;
	/** What a figure does: English words that may go along with it when two subjects are exchanged. */
	readonly changes: readonly string[];
	/** Chinese before the first and before the second end of a change: 由 71 億上修為 73 億. */
	readonly ends: { readonly ahead: string; readonly between: string };
	readonly parting: { readonly english: PartingRows; readonly chinese: PartingRows };
}

/** Alternatives of patterns, for one language. */
interface PartingRows {
	/** What parts two figures with their words from each other, the strongest first. */
	readonly cuts: readonly string[];
	/** All that stands between two figures of a list, and two words of a list. */
	readonly list: string;
	readonly link: string;
}

interface Parting {
	/** None of them finds an empty string. */
	readonly cuts: readonly RegExp[];
	readonly list: RegExp;
	readonly linkBefore: RegExp;
	readonly linkBehind: RegExp;
}

/** The Chinese of a word in all its forms, folded. */
interface Renderings {
	readonly all: readonly string[];
	/** Those of two characters and more. */
	readonly whole: readonly string[];
}

/** Compiled. */
export interface Attributions {
	/** Of the words of an English line. */
	readonly renderingsAt: (words: LineWords, i: number) => Renderings;
	/** Where a folded Chinese line renders a noun that the rows do not have, by the characters of its renderings: the one place. */
	readonly onlyRun: (word: string, chinese: string) => Span | undefined;
	/** What parts a figure from the words that go with another. */
	readonly marks: Gate;
	readonly idle: ReadonlySet<string>;
	readonly changes: ReadonlySet<string>;
	readonly ends: { readonly ahead: RegExp; readonly between: RegExp };
	readonly english: Parting;
	readonly chinese: Parting;
}

const compileParting = ({ cuts, list, link }: PartingRows): Parting => ({
	cuts: cuts.map(cut => new RegExp(cut, 'gi')),
	list: new RegExp(`^(?:${list})$`, 'i'),
	linkBefore: new RegExp(`(?:${link})$`, 'i'),
	linkBehind: new RegExp(`^(?:${link})`, 'i'),
});

const foldedParting = ({ cuts, list, link }: PartingRows): PartingRows => ({
	cuts: cuts.map(foldChinese),
	list: foldChinese(list),
	link: foldChinese(link),
});

/**
 * Turns the rows over, once.
 * @param common further words with their Chinese.
 * @param grammar further words that tell nothing.
 * @param traces the characters that render further words, made ready when the first is asked for.
 */
export function compileAttributions(
	{ dictionary, idle, joins, changes, ends, parting }: AttributionRows,
	common: AttributionRows['dictionary'],
	grammar: readonly string[],
	traces: () => Pick<Traces, 'renderingsOf'>,
): Attributions {
	const left = new Set([...idle, ...grammar]);
	const renderings = once(() => {
		const all = new Map<string, readonly string[]>();
		for (const [english, chinese] of [...common, ...dictionary]) {
			const words = foldChinese(chinese).split(' ');
			for (const word of english.toLowerCase().split(' ')) {
				if (left.has(word)) continue;
				const known = all.get(word);
				all.set(word, known ? [...known, ...words] : words);
			}
		}
		return all;
	});
	const renderingsOf = (word: string): Renderings => {
		const all = withoutEndings(word).flatMap(form => renderings().get(form) ?? []);
		return { all, whole: all.filter(({ length }) => length > 1) };
	};
	return {
		renderingsAt: rememberingWords(renderingsOf),
		onlyRun(word, chinese) {
			if (left.has(word) || !traces().renderingsOf(word)?.noun) return undefined;
			const first = renderingRun(word, chinese, traces());
			return first && !renderingRun(word, chinese, traces(), first[1]) ? first : undefined;
		},
		marks: compileUnitGate(`,;:.，；：。、${foldChinese(joins)}${joins}`),
		idle: left,
		changes: new Set(changes),
		ends: { ahead: new RegExp(`(?:${foldChinese(ends.ahead)})\\s*$`), between: new RegExp(`^[^，。；,;]{0,12}(?:${foldChinese(ends.between)})`) },
		english: compileParting(parting.english),
		chinese: compileParting(foldedParting(parting.chinese)),
	};
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

function standsOnce(text: string, [start, end]: Span): boolean {
	const part = text.slice(start, end);
	return text.indexOf(part) === text.lastIndexOf(part);
}

/** A word and the only thing in the Chinese that stands for it. */
interface Anchor {
	readonly source: Span;
	readonly target: Span;
	/** Only told by characters: it must stand beside its figure. */
	readonly vague?: true;
}

/** The names and terms of a pair that stand once on both sides. */
function namesAndTerms({ pair, namings, terms }: Compared, { idle }: Attributions): readonly Anchor[] {
	const [english, chinese] = [pair.source?.text ?? '', foldChinese(pair.target?.text ?? '')];
	const anchors: Anchor[] = [];
	const add = (source: Span, target: Span): void => {
		const isIdle = english
			.slice(...source)
			.toLowerCase()
			.split(' ')
			.every(word => idle.has(word));
		if (!isIdle && standsOnce(english, source) && standsOnce(chinese, target)) anchors.push({ source, target });
	};
	for (const { name, renderings } of namings) if (renderings.length === 1 && renderings[0]) add(name.span, renderings[0].span);
	for (const { source, target } of terms) if (target) add(source, target);
	return anchors;
}

/** Whether no other word of the line is the same. */
function isOnlyWord(words: LineWords, i: number): boolean {
	const { hashes } = words;
	for (let other = 0; other < hashes.length; other++)
		if (other !== i && hashes[other] === hashes[i] && wordAt(words, other) === wordAt(words, i)) return false;
	return true;
}

/** A word of fewer letters may stand anywhere by chance. */
const shortestCopy = 3;

/** The one place in the Chinese where a word stands as it is written. */
function copyOf({ line, starts, ends }: LineWords, i: number, chinese: string): Span | undefined {
	const word = line.slice(starts[i], ends[i]);
	const at = word.length < shortestCopy ? -1 : chinese.indexOf(word);
	if (at === -1 || chinese.includes(word, at + 1)) return undefined;
	const end = at + word.length;
	return isLetter(chinese.charCodeAt(at - 1)) || isLetter(chinese.charCodeAt(end)) ? undefined : [at, end];
}

/** The only place in the Chinese of a word that stands once in the English. */
function placeOf(
	words: LineWords,
	i: number,
	chinese: string,
	{ renderingsAt, onlyRun }: Attributions,
): Pick<Anchor, 'target' | 'vague'> | undefined {
	const { all, whole } = renderingsAt(words, i);
	if (all.length === 0) {
		if (!isOnlyWord(words, i)) return undefined;
		const copy = copyOf(words, i, chinese);
		if (copy) return { target: copy };
		const target = onlyRun(wordAt(words, i), chinese);
		return target && { target, vague: true };
	}
	if (!isOnlyWord(words, i)) return undefined;
	// 車 is part of 卡車: a single character stands for a word only where no longer rendering does.
	const target = onlyPlace(chinese, holdsOne(chinese, whole) ? whole : all);
	return target && { target };
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
	/** Where the line is cut between them. */
	readonly cut: Span | undefined;
	/** They are set side by side, behind the words that go with them. */
	readonly listed: Parting | undefined;
	readonly distance: Distance;
	readonly reach: number;
	/** How far a word of the same half may stand. */
	readonly farReach: number;
}

/** The one place between two figures at which their line is cut in two. */
function cutBetween(text: string, [a, b]: readonly [Span, Span], { cuts }: Parting): Span | undefined {
	const [from, to] = [Math.min(a[1], b[1]), Math.max(a[0], b[0])];
	const between = text.slice(from, to);
	for (const cut of cuts) {
		cut.lastIndex = 0;
		const first = cut.exec(between);
		if (first) return cut.test(between) ? undefined : [from + first.index, from + first.index + first[0].length];
	}
	return undefined;
}

/** Whether the two stand side by side, with nothing but a link between them and no third one of their kind in the line. */
function areListed(text: string, [a, b]: readonly [Quantity, Quantity], figures: readonly Quantity[], { list }: Parting): boolean {
	const between = text.slice(Math.min(a.span[1], b.span[1]), Math.max(a.span[0], b.span[0]));
	return list.test(between) && figures.every(figure => figure === a || figure === b || !areAlike(figure, a));
}

function twoOf(
	text: string,
	figures: readonly Quantity[],
	two: readonly [Quantity, Quantity],
	parting: Parting,
	measures: Pick<Two, 'distance' | 'reach' | 'farReach'>,
): Two {
	const both: Two['both'] = [two[0].span, two[1].span];
	const listed = areListed(text, two, figures, parting);
	return { text, figures, both, cut: listed ? undefined : cutBetween(text, both, parting), listed: listed ? parting : undefined, ...measures };
}

/** A figure of two, how far from it the word stands, and whether the line is plainly parted. */
interface Place {
	readonly which: 0 | 1;
	readonly distance: number;
	readonly plain: boolean;
	/** The word stands behind the figure. */
	readonly isBehind: boolean;
}

const linkReach = 12;

/** Which of two figures in a row a word before them goes with: "in Germany and France rose 5% and 8%", 麵粉與水為 3 比 1. */
function placeInList(
	[start, end]: Span,
	{ text, both, distance, farReach }: Two,
	{ linkBefore, linkBehind }: Parting,
	marks: Gate,
): Place | undefined {
	const first = both[0][0] < both[1][0] ? 0 : 1;
	if (end > both[first][0]) return undefined;
	const [isSecond, isFirst] = [linkBefore.test(text.slice(Math.max(0, start - linkReach), start)), linkBehind.test(text.slice(end, end + linkReach))];
	if (isSecond === isFirst) return undefined;
	if (distance(text, end, both[first][0], farReach, marks) > farReach) return undefined;
	return { which: isFirst ? first : first === 0 ? 1 : 0, distance: 0, plain: true, isBehind: false };
}

/** Which of two figures a word goes with whose halves of the line are plainly parted. */
function placeInHalf([start, end]: Span, { text, figures, both, distance, farReach }: Two, cut: Span, marks: Gate): Place | undefined {
	if (start < cut[1] && end > cut[0]) return undefined;
	const first = both[0][0] < both[1][0] ? 0 : 1;
	const which = end <= cut[0] ? first : first === 0 ? 1 : 0;
	const own = both[which];
	const far = distance(text, Math.min(end, own[1]), Math.max(start, own[0]), farReach, marks);
	return far > farReach || isParted([start, end], own, figures) ? undefined : { which, distance: far, plain: true, isBehind: start >= own[1] };
}

/** Which of the two a word goes with: the nearer one, if it is near and no other figure stands between. */
function nearerOf([start, end]: Span, { text, figures, both, distance, reach }: Two, marks: Gate): Place | undefined {
	const [first, second] = both;
	const toFirst = distance(text, Math.min(end, first[1]), Math.max(start, first[0]), reach, marks);
	const toSecond = distance(text, Math.min(end, second[1]), Math.max(start, second[0]), reach, marks);
	if (toFirst === toSecond || Math.min(toFirst, toSecond) > reach) return undefined;
	const which = toFirst < toSecond ? 0 : 1;
	return isParted([start, end], both[which], figures)
		? undefined
		: { which, distance: Math.min(toFirst, toSecond), plain: false, isBehind: start >= both[which][1] };
}

const sentenceEnd = /[。！？：；]|[.!?:;]\s/;

/** Whether a sentence ends between a word and a figure. */
const isBeyond = (text: string, [start, end]: Span, figure: Span): boolean =>
	sentenceEnd.test(text.slice(Math.min(end, figure[1]), Math.max(start, figure[0])));

function goesWith(word: Span, two: Two, marks: Gate): Place | undefined {
	if (two.figures.some(({ span }) => span[0] < word[1] && word[0] < span[1])) return undefined;
	const place = two.listed
		? (placeInList(word, two, two.listed, marks) ?? nearerOf(word, two, marks))
		: two.cut
			? placeInHalf(word, two, two.cut, marks)
			: nearerOf(word, two, marks);
	return place && isBeyond(two.text, word, two.both[place.which]) ? undefined : place;
}

const inEnglish: Pick<Two, 'distance' | 'reach' | 'farReach'> = { distance: inWords, reach: 5, farReach: 7 };
const inChinese: Pick<Two, 'distance' | 'reach' | 'farReach'> = { distance: inCharacters, reach: 8, farReach: 12 };

/** From which word of the line up to which so few stand between it and a figure that it may go with it. */
function wordsNear({ starts, ends }: LineWords, [from, after]: Span): Span {
	const most = inEnglish.farReach + 1;
	return [Math.max(0, countBefore(starts, from) - most), Math.min(starts.length, countBefore(ends, after + 1) + most)];
}

/** A line with figures that may be exchanged: its names and terms, and the places of its words as far as they were asked for. */
interface Line {
	readonly words: LineWords;
	readonly chinese: string;
	readonly named: readonly Anchor[];
	/** By the words; null where one has no place. */
	readonly anchors: (Anchor | null | undefined)[];
}

function anchorAt({ words, chinese, anchors }: Line, i: number, attributions: Attributions): Anchor | null {
	const known = anchors[i];
	if (known !== undefined) return known;
	const place = placeOf(words, i, chinese, attributions);
	const anchor = place ? { source: [words.starts[i] as number, words.ends[i] as number] as const, ...place } : null;
	anchors[i] = anchor;
	return anchor;
}

const isWithin = (i: number, [from, end]: Span): boolean => i >= from && i < end;

/** The words near two figures that stand once on either side, names and terms first. */
function anchorsNear(a: Span, b: Span, line: Line, attributions: Attributions): readonly Anchor[] {
	const { words, named } = line;
	const [nearA, nearB] = [wordsNear(words, a), wordsNear(words, b)];
	const end = Math.max(nearA[1], nearB[1]);
	let found: Anchor[] | undefined;
	for (let i = Math.min(nearA[0], nearB[0]); i < end; i++) {
		if (!isWithin(i, nearA) && !isWithin(i, nearB)) continue;
		const anchor = anchorAt(line, i, attributions);
		if (!anchor) continue;
		found ??= [...named];
		found.push(anchor);
	}
	return found ?? named;
}

/** What goes with a figure on both sides, or with one on either. */
interface Link {
	readonly here: Place;
	readonly there: Place;
	readonly anchor: Anchor;
}

const isCloser = (a: Link, b: Link): boolean => a.here.distance + a.there.distance < b.here.distance + b.there.distance;

/** Whether a link is by what the figure does. */
const isChange = ({ anchor: { source } }: Link, english: string, { changes }: Attributions): boolean =>
	withoutEndings(english.slice(...source).toLowerCase()).some(form => changes.has(form));

/** Whether the word of a link is what its English figure counts. */
const counts = ({ here: { distance, isBehind } }: Link): boolean => distance === 0 && isBehind;

/** Whether a word that stays with its figure speaks against the exchange; one that stands farther off goes with the whole line. */
function speaksAgainst(same: Link, crossed: Link, english: string, attributions: Attributions): boolean {
	const [here, there] = [same.here.distance - crossed.here.distance, same.there.distance - crossed.there.distance];
	if (here >= 0 && there >= 0 && here + there > 1) return false;
	// "The company has 23 plants": who has them says less than what is counted.
	if (here > 0 && there >= 0 && counts(crossed) && !counts(same)) return false;
	const isPlain = crossed.here.plain && crossed.there.plain;
	return !(isPlain && isChange(same, english, attributions));
}

/** Of figures in a row one word is enough that is the other's: "5% of men and 8% of women" as 男性和女性分別為 8% 和 5%. */
const isPlainlyCrossed = (link: Link | undefined): boolean => Boolean(link?.here.plain && link.there.plain);

/** A noun that is only told by characters is what the figure counts, or stands as near: behind it in English, in words and in characters. */
const besideReach = { here: 3, there: 4 } as const;
const isBehind = ({ source }: Anchor, figure: Span, here: Place, there: Place): boolean =>
	source[0] >= figure[1] && here.distance <= besideReach.here && there.distance <= besideReach.there;

/** 由 71 億上修為 73 億: both ends of one change, of which the words around tell neither from the other. */
function areEnds(chinese: string, one: Span, other: Span, { ends }: Attributions): boolean {
	const [first, second] = one[0] < other[0] ? [one, other] : [other, one];
	return ends.ahead.test(chinese.slice(Math.max(0, first[0] - 3), first[0])) && ends.between.test(chinese.slice(first[1], second[0]));
}

/** Whether a word that goes with each of the figures in English goes with the other one in Chinese, and none that matters with the same. */
function areExchanged([a, b]: readonly [Agreed, Agreed], compared: Compared, line: Line, attributions: Attributions): boolean {
	if (areEnds(line.chinese, a.target.span, b.target.span, attributions)) return false;
	const anchors = anchorsNear(a.source.span, b.source.span, line, attributions);
	if (anchors.length < 2) return false;
	const english = line.words.line;
	const { source, target } = compared;
	const here = twoOf(english, source, [a.source, b.source], attributions.english, inEnglish);
	const there = twoOf(line.chinese, target, [a.target, b.target], attributions.chinese, inChinese);
	const crossed: [Link | undefined, Link | undefined] = [undefined, undefined];
	const same: Link[] = [];
	for (const anchor of anchors) {
		const own = goesWith(anchor.source, here, attributions.marks);
		const other = own && goesWith(anchor.target, there, attributions.marks);
		if (!own || !other || (anchor.vague && !isBehind(anchor, here.both[own.which], own, other))) continue;
		const link: Link = { here: own, there: other, anchor };
		const best = crossed[own.which];
		if (own.which === other.which) same.push(link);
		// 增加5.2%、成長3.0% for "rose 3.0% on growth of 5.2%": words of change stand for one another.
		else if (!isChange(link, english, attributions) && (!best || isCloser(link, best))) crossed[own.which] = link;
	}
	const [first, second] = crossed;
	if (!first || !second) return there.listed !== undefined && same.length === 0 && isPlainlyCrossed(first ?? second);
	return same.every(link => !speaksAgainst(link, link.here.which === 0 ? first : second, english, attributions));
}

/** "one" is a figure where the Chinese writes 1. */
const isCounted = ({ salience, range, readings: [{ kind }] }: Quantity, { digits }: Quantity): boolean =>
	(salience >= 1 || digits) && !range && kind !== 'date';

/** The number of a clause opens it on either side. */
const opensBoth = ({ source, target }: Agreed): boolean => source.span[0] === 0 && target.span[0] === 0;

/** The first two figures of one kind and unit that stand in each other's place, going by the words around them; `isSettled` is asked of two whose places are known otherwise. */
export function exchangedFigures(
	compared: Compared,
	attributions: Attributions,
	isSettled: (two: readonly [Agreed, Agreed]) => boolean = () => false,
): readonly [Agreed, Agreed] | undefined {
	const pairs = pairsOfAKind(compared.matches, isCounted);
	const { source, target } = compared.pair;
	if (pairs.length === 0 || Math.max(source?.text.length ?? 0, target?.text.length ?? 0) > longestLine) return undefined;
	const words = lineWords(source?.text ?? '');
	const line: Line = { words, chinese: foldChinese(target?.text ?? ''), named: namesAndTerms(compared, attributions), anchors: [] };
	return pairs.find(two => !two.some(opensBoth) && areExchanged(two, compared, line, attributions) && !isSettled(two));
}
