/** Holds the terms of the English side against the renderings of the Chinese side, once, for all rules that speak of words. */

import { standsAlone } from '../annotate/terms/scan.js';
import type { Annotated, DocumentFacts, RenderingMention, Span, Term, TermMatch, TermRendering } from '../model.js';

interface Asked {
	readonly term: Term;
	readonly source: Span;
}

interface Offer {
	readonly span: Span;
	readonly rendering: TermRendering;
}

const tooMany = 40_000;

/** Whether a line has so many terms and renderings that it is no sentence but a book on one line: nothing in it can be told apart. */
export const isBook = ({ mentions: { source, target } }: Pick<Annotated, 'mentions'>): boolean => source.length * target.length > tooMany;

const within = ([from, to]: Span, [start, end]: Span): boolean => start <= from && to <= end && end - start > to - from;
const touch = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;

/** What the Chinese line offers each of the terms; of renderings of one term that stand within each other the longest. */
function offersFor(terms: ReadonlySet<Term>, mentions: readonly RenderingMention[]): ReadonlyMap<Term, readonly Offer[]> {
	const offers = new Map<Term, Offer[]>();
	for (const { span, renders } of mentions)
		for (const { term, rendering } of renders) {
			if (!terms.has(term)) continue;
			const own = offers.get(term);
			if (!own) offers.set(term, [{ span, rendering }]);
			else if (!own.some(other => within(span, other.span)))
				offers.set(term, [...own.filter(other => !within(other.span, span)), { span, rendering }]);
		}
	return offers;
}

/** Longer words that hold the span and are not what it says: a rendering of other terms, or a word that only looks like this one. */
const isPartOfLonger = (span: Span, term: Term, mentions: readonly RenderingMention[]): boolean =>
	mentions.some(mention => within(span, mention.span) && !mention.renders.some(({ term: other }) => other === term));

const isOnlyLookalike = (span: Span, mentions: readonly RenderingMention[]): boolean =>
	mentions.some(mention => mention.renders.length === 0 && within(span, mention.span));

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

/** The nearest offer by relative place that is still free. */
function nearest(offers: readonly Offer[], taken: readonly Span[], share: number, length: number): Offer | undefined {
	let best: Offer | undefined;
	let distance = Number.POSITIVE_INFINITY;
	for (const offer of offers) {
		if (taken.some(span => touch(span, offer.span))) continue;
		const away = Math.abs(offer.span[0] / length - share);
		if (away < distance) [best, distance] = [offer, away];
	}
	return best;
}

const isCopied = (term: Term, source: string, target: string): boolean =>
	(!term.own || term.kind === 'verbatim') && target.toLowerCase().includes(source.toLowerCase());

/** The terms that are asked for: of the meanings of a form the first whose domain the document is about. */
function askedIn({ mentions }: Annotated, domains: ReadonlySet<string>): readonly Asked[] {
	return mentions.source.flatMap(({ span, terms }): Asked[] => {
		const term = terms.find(({ domains: own }) => own === undefined || own.some(domain => domains.has(domain)));
		return term ? [{ term, source: span }] : [];
	});
}

/** Whether a wrong rendering is one here: a word of its own that nothing else in the line explains. */
function isWrong(
	{ rendering, span }: Offer,
	term: Term,
	english: ReadonlySet<string>,
	target: string,
	mentions: readonly RenderingMention[],
): boolean {
	if (!rendering.wrong || isPartOfLonger(span, term, mentions)) return false;
	if (term.alone && !standsAlone(target, span)) return false;
	for (const word of rendering.wrong.unless) if (english.has(word)) return false;
	return !cutsWord(target, span);
}

/**
 * How each term is rendered, in the order of the English line. Right renderings are given out first, specific terms before general ones; a wrong one is
 * held only against a mention that has no right one.
 */
export function compareTerms(own: Annotated, { locale, domains }: DocumentFacts): readonly TermMatch[] {
	const { source, target } = own.pair;
	if (!source || !target || own.mentions.source.length === 0 || isBook(own)) return [];
	const asked = askedIn(own, domains);
	const inLine = new Set(asked.map(({ term }) => term));
	const renderings = own.mentions.target;
	const offers = offersFor(inLine, renderings);
	/** A word within a longer one that renders another term of the line says nothing by itself: 股 in 每股基本股. */
	const isSpokenFor = (span: Span, term: Term): boolean =>
		renderings.some(longer => within(span, longer.span) && longer.renders.some(({ term: other }) => other !== term && inLine.has(other)));
	const isRight = ({ rendering, span }: Offer): boolean => rendering.locales.includes(locale) && !isOnlyLookalike(span, renderings);
	const taken: Span[] = [];
	const matches = new Map<Asked, TermMatch>();
	const specificFirst = [...asked].sort((a, b) => b.source[1] - b.source[0] - (a.source[1] - a.source[0]));
	const round = (relation: TermMatch['relation'], suits: (offer: Offer, term: Term) => boolean): void => {
		for (const one of specificFirst) {
			const free = matches.has(one) ? undefined : offers.get(one.term)?.filter(offer => suits(offer, one.term) && !isSpokenFor(offer.span, one.term));
			const found = free && nearest(free, taken, one.source[0] / source.text.length, target.text.length);
			if (!found) continue;
			taken.push(found.span);
			matches.set(one, { term: one.term, relation, source: one.source, target: found.span, rendering: found.rendering });
		}
	};
	round('accepted', isRight);
	for (const one of asked)
		if (!matches.has(one) && isCopied(one.term, source.text.slice(...one.source), target.text)) matches.set(one, { ...one, relation: 'accepted' });
	if (matches.size < asked.length) {
		const english = new Set(source.text.toLowerCase().split(/[^a-z0-9&]+/));
		round('foreign', ({ rendering, span }) => rendering.locales.length > 0 && !isOnlyLookalike(span, renderings));
		round('loose', ({ rendering, span }) => rendering.wrong === undefined && !isOnlyLookalike(span, renderings));
		round('forbidden', (offer, term) => isWrong(offer, term, english, target.text, renderings));
	}
	return asked.map(one => matches.get(one) ?? { ...one, relation: offers.get(one.term)?.some(isRight) ? 'shared' : 'absent' });
}
