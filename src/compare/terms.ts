/** Holds the terms of the English side against the renderings of the Chinese side, once, for all rules that speak of words. */

import { standsAlone } from '../annotate/terms/scan.js';
import type { Annotated, DocumentFacts, RenderingMention, Span, Term, TermMatch, TermRendering } from '../model.js';
import { overlaps } from './evidence.js';

interface Asked {
	readonly term: Term;
	readonly source: Span;
	/** Once it is known. */
	match: TermMatch | undefined;
}

interface Offer {
	readonly term: Term;
	readonly span: Span;
	readonly rendering: TermRendering;
}

const nothing: readonly never[] = [];
const tooMany = 40_000;

/** Whether a line has so many terms and renderings that it is no sentence but a book on one line: nothing in it can be told apart. */
export const isBook = ({ mentions: { source, target } }: Pick<Annotated, 'mentions'>): boolean => source.length * target.length > tooMany;

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0];

function isAsked(term: Term, asked: readonly Asked[]): boolean {
	for (const one of asked) if (one.term === term) return true;
	return false;
}

/** What the Chinese line has for the terms of the English line. */
interface Offered {
	/** Every rendering of one of them. */
	readonly all: readonly Offer[];
	/** Of renderings of one term that stand within each other the longest. */
	readonly offers: readonly Offer[];
	/** Words that only look like renderings. */
	readonly lookalikes: readonly Span[];
}

function offeredTo(asked: readonly Asked[], mentions: readonly RenderingMention[]): Offered {
	const all: Offer[] = [];
	const lookalikes: Span[] = [];
	for (const { span, renders } of mentions) {
		if (renders.length === 0) lookalikes.push(span);
		for (const { term, rendering } of renders) if (isAsked(term, asked)) all.push({ term, span, rendering });
	}
	const isInside = (one: Offer): boolean => all.some(other => other.term === one.term && within(one.span, other.span));
	return { all, offers: all.length > 1 ? all.filter(one => !isInside(one)) : all, lookalikes };
}

/** Whether a span is the literal reading of idioms and nothing else: words for a wrong translation, 石頭上 of "on the rocks". */
const isOnlyLiteral = ({ renders }: RenderingMention): boolean =>
	renders.length > 0 && renders.every(({ term, rendering }) => term.kind === 'idiom' && rendering.wrong !== undefined);

/** Longer words that hold the span and are not what it says: a rendering of other terms, or a word that only looks like this one. */
const isPartOfLonger = (span: Span, term: Term, mentions: readonly RenderingMention[]): boolean =>
	mentions.some(mention => within(span, mention.span) && !isOnlyLiteral(mention) && !mention.renders.some(({ term: other }) => other === term));

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

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/[^a-z0-9&]+/));

/** So many units of an idiom's literal Chinese are several words and no chance: 盒子外 in 在盒子外面, whose last word goes on. */
const phraseLength = 3;

/** Whether a wrong rendering is one here: a word of its own that nothing else in the line explains. */
function isWrong({ term, rendering, span }: Offer, english: ReadonlySet<string>, target: string, mentions: readonly RenderingMention[]): boolean {
	if (!rendering.wrong || isPartOfLonger(span, term, mentions)) return false;
	if (term.alone && !standsAlone(target, span)) return false;
	for (const word of rendering.wrong.unless) if (english.has(word)) return false;
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
export function compareTerms(own: Annotated, { locale, domains }: DocumentFacts): readonly TermMatch[] {
	const { source, target } = own.pair;
	if (!source || !target || own.mentions.source.length === 0 || isBook(own)) return nothing;
	const asked = askedIn(own, domains);
	if (asked.length === 0) return nothing;
	const { all, offers, lookalikes } = offeredTo(asked, own.mentions.target);
	/** A word within a longer one that renders another term of the line says nothing by itself: 股 in 每股基本股. */
	const isSpokenFor = ({ span, term }: Offer): boolean => all.some(longer => longer.term !== term && within(span, longer.span));
	const isGenuine = ({ span }: Offer): boolean => !lookalikes.some(longer => within(span, longer));
	const isRight = (offer: Offer): boolean => offer.rendering.locales.includes(locale) && isGenuine(offer);
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
		round('foreign', offer => offer.rendering.locales.length > 0 && isGenuine(offer));
		round('loose', offer => offer.rendering.wrong === undefined && isGenuine(offer));
		if (offers.some(({ rendering }) => rendering.wrong)) {
			const english = wordsOf(source.text);
			round('forbidden', offer => isWrong(offer, english, target.text, own.mentions.target));
		}
	}
	const isShared = ({ term }: Asked): boolean => offers.some(offer => offer.term === term && isRight(offer));
	return asked.map(one => one.match ?? { term: one.term, source: one.source, relation: isShared(one) ? 'shared' : 'absent' });
}
