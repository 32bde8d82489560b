/** Holds the terms of the English side against the renderings of the Chinese side, once, for all rules that speak of words. */

import { type Longer, longerThan, lookalikesOf, standsAround } from '../annotate/terms/chinese-lists.js';
import { standsAlone } from '../annotate/terms/scan.js';
import { wordsOfTerm } from '../annotate/terms/term-words.js';
import type { Termbase } from '../annotate/terms/termbase.js';
import { emptyUnits, lastPlace, placeBefore, readUnits, spanAt } from '../annotate/terms/units.js';
import type { Annotated, DocumentFacts, Span, Term, TermMatch, TermRendering } from '../model.js';
import { overlaps } from './evidence.js';

interface Asked {
	readonly term: Term;
	readonly source: Span;
	/** Once it is known. */
	match: TermMatch | undefined;
}

/** A word of the Chinese line that renders a term of the English line. */
interface Offer {
	readonly term: Term;
	/** As it is looked up, and where in the units of the line it stands. */
	readonly word: string;
	readonly place: number;
	readonly span: Span;
	readonly rendering: TermRendering;
}

const nothing: readonly never[] = [];
const tooMany = 100_000;

/** Whether a line has so many terms, and so much Chinese, that it is no sentence but a book on one line: nothing in it can be told apart. */
export const isBook = ({ mentions, pair }: Pick<Annotated, 'mentions' | 'pair'>): boolean =>
	mentions.source.length * (pair.target?.text.length ?? 0) > tooMany;

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0];

/** The Chinese line that is being compared. */
const line = emptyUnits();

function offer(term: Term, offers: Offer[]): void {
	const first = offers.length;
	for (const { word, renderings } of wordsOfTerm(term))
		for (let place = lastPlace(word, line); place !== -1; place = placeBefore(word, line, place)) {
			const span = spanAt(line, place, word.length);
			for (const rendering of renderings) offers.push({ term, word, place, span, rendering });
		}
	if (offers.length - first > 1) offers.push(...offers.splice(first).sort(byEnd));
}

/** The longer first where two end together. */
const byEnd = (a: Offer, b: Offer): number => a.span[1] - b.span[1] || a.span[0] - b.span[0];

function isRepeated(asked: readonly Asked[], i: number): boolean {
	const { term } = asked[i] as Asked;
	for (let k = 0; k < i; k++) if (asked[k]?.term === term) return true;
	return false;
}

/** Every rendering of the terms that are asked for, term by term and by their ends. */
function offeredTo(asked: readonly Asked[]): readonly Offer[] {
	const all: Offer[] = [];
	for (let i = 0; i < asked.length; i++) if (!isRepeated(asked, i)) offer((asked[i] as Asked).term, all);
	return all;
}

/** Of renderings of one term that stand within each other the longest. */
function longestOf(all: readonly Offer[]): readonly Offer[] {
	const isInside = (one: Offer): boolean => all.some(other => other.term === one.term && within(one.span, other.span));
	return all.length > 1 ? all.filter(one => !isInside(one)) : all;
}

/** Whether a word only looks like a rendering, within a longer word. */
const isSeeming = ({ word, place }: Offer, { lists }: Termbase): boolean =>
	lookalikesOf(word, lists).some(longer => standsAround(longer, line, place));

/** Whether a word is only a wrong rendering of a term: 石頭上 of "on the rocks", 扔了 of "threw my back out". */
const isOnlyWrong = (term: Term, word: string): boolean =>
	wordsOfTerm(term).some(own => own.word === word && own.renderings.every(({ wrong }) => wrong !== undefined));

/** Whether a longer word that holds another is not what this says: a right rendering of other terms, or a word that only looks like it. */
function saysOther({ word, rows }: Longer, term: Term, terms: Termbase): boolean {
	const rendered = rows.map(row => terms.rows.entryOf(row).term());
	return !rendered.includes(term) && (rendered.length === 0 || !rendered.every(other => isOnlyWrong(other, word)));
}

/** Whether longer words of the line hold the offer and are not what it says. */
const isPartOfLonger = ({ word, place, term }: Offer, terms: Termbase): boolean =>
	longerThan(word, terms.lists).some(longer => standsAround(longer, line, place) && saysOther(longer, term, terms));

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a span starts or ends in the middle of a word that goes on beyond it: 色彩 in 特色彩繪. */
function cutsWord(text: string, [from, to]: Span): boolean {
	const near = text.slice(Math.max(0, from - 12), to + 12);
	const shift = Math.max(0, from - 12);
	for (const { index, segment } of chineseWords.segment(near)) {
		const [start, end] = [index + shift, index + shift + segment.length];
		if ((start < from && from < end) || (start < to && to < end)) return true;
	}
	return false;
}

/** Of the offers for a term that suit, the nearest by relative place. */
function nearest(offers: readonly Offer[], term: Term, share: number, length: number, suits: (offer: Offer) => boolean): Offer | undefined {
	let best: Offer | undefined;
	let distance = Number.POSITIVE_INFINITY;
	for (const offer of offers) {
		if (offer.term !== term || !suits(offer)) continue;
		const away = Math.abs(offer.span[0] / length - share);
		if (away >= distance) continue;
		best = offer;
		distance = away;
	}
	return best;
}

/** The terms that are asked for: of the meanings of a form the first whose domain the document is about. */
function askedIn({ mentions }: Annotated, domains: ReadonlySet<string>): readonly Asked[] {
	const asked: Asked[] = [];
	for (const { span, terms } of mentions.source) {
		const term = terms.find(({ domains: own }) => own === undefined || own.some(domain => domains.has(domain)));
		if (term) asked.push({ term, source: span, match: undefined });
	}
	return asked;
}

const notOfWord = /[^a-z0-9&]+/;

/** The words of an English line, without those of terms whose rendering is known: such a word explains no other word of the Chinese line. */
function unspokenWords(text: string, asked: readonly Asked[]): ReadonlySet<string> {
	const words = new Set<string>();
	let start = 0;
	const read = (end: number): void => {
		for (const word of text.slice(start, end).toLowerCase().split(notOfWord)) words.add(word);
	};
	for (const { source, match } of asked) {
		if (!match?.target || source[0] < start) continue;
		read(source[0]);
		start = source[1];
	}
	read(text.length);
	return words;
}

/** So many units of an idiom's literal Chinese are several words and no chance: 盒子外 in 在盒子外面, whose last word goes on. */
const phraseLength = 3;

/** Whether a wrong rendering is one here: a word of its own that nothing else in the line explains. */
function isWrong(offer: Offer, english: ReadonlySet<string>, target: string, terms: Termbase): boolean {
	const { term, rendering, span } = offer;
	if (!rendering.wrong || (term.alone && !standsAlone(target, span))) return false;
	for (const word of rendering.wrong.unless) if (english.has(word)) return false;
	if (isPartOfLonger(offer, terms)) return false;
	return (term.kind === 'idiom' && span[1] - span[0] >= phraseLength) || !cutsWord(target, span);
}

/** Terms that no rendering was given to, and that stand in the Chinese line as they are. */
function takeCopies(asked: readonly Asked[], source: string, target: string): void {
	let small: string | undefined;
	for (const one of asked) {
		const { term, source: span, match } = one;
		if (match || (term.own && term.kind !== 'verbatim')) continue;
		small ??= target.toLowerCase();
		if (small.includes(source.slice(span[0], span[1]).toLowerCase())) one.match = { term, source: span, relation: 'accepted' };
	}
}

const longestFirst = (a: Asked, b: Asked): number => b.source[1] - b.source[0] - (a.source[1] - a.source[0]);

/**
 * How each term is rendered, in the order of the English line. Right renderings are given out first, specific terms before general ones; a wrong one is
 * held only against a mention that has no right one.
 */
export function compareTerms(own: Annotated, { locale, domains }: DocumentFacts, terms: Termbase): readonly TermMatch[] {
	const { source, target } = own.pair;
	if (!source || !target || own.mentions.source.length === 0 || isBook(own)) return nothing;
	const asked = askedIn(own, domains);
	if (asked.length === 0) return nothing;
	readUnits(target.text, line);
	const all = offeredTo(asked);
	const offers = longestOf(all);
	/** A word within a longer one that renders another term of the line says nothing by itself: 股 in 每股基本股. */
	const isSpokenFor = ({ span, term }: Offer): boolean => all.some(longer => longer.term !== term && within(span, longer.span));
	const isRight = (offer: Offer): boolean => offer.rendering.locales.includes(locale) && !isSeeming(offer, terms);
	const taken: Span[] = [];
	const isTaken = ({ span }: Offer): boolean => taken.some(other => overlaps(span, other));
	const specificFirst = asked.length > 1 ? [...asked].sort(longestFirst) : asked;
	const round = (relation: TermMatch['relation'], suits: (offer: Offer) => boolean): void => {
		const isFree = (offer: Offer): boolean => !isTaken(offer) && suits(offer) && !isSpokenFor(offer);
		for (const one of specificFirst) {
			if (one.match) continue;
			const found = nearest(offers, one.term, one.source[0] / source.text.length, target.text.length, isFree);
			if (!found) continue;
			taken.push(found.span);
			one.match = { term: one.term, relation, source: one.source, target: found.span, rendering: found.rendering };
		}
	};
	if (offers.length > 0) round('accepted', isRight);
	takeCopies(asked, source.text, target.text);
	if (offers.length > 0 && asked.some(({ match }) => !match)) {
		round('foreign', offer => offer.rendering.locales.length > 0 && !isSeeming(offer, terms));
		round('loose', offer => offer.rendering.wrong === undefined && !isSeeming(offer, terms));
		if (offers.some(({ rendering }) => rendering.wrong)) {
			const english = unspokenWords(source.text, asked);
			round('forbidden', offer => isWrong(offer, english, target.text, terms));
		}
	}
	const isShared = ({ term }: Asked): boolean => offers.some(offer => offer.term === term && isRight(offer));
	return asked.map(one => one.match ?? { term: one.term, source: one.source, relation: isShared(one) ? 'shared' : 'absent' });
}
