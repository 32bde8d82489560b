/** Holds the terms of the English side against the renderings of the Chinese side, once, for all rules that speak of words. */

import { standsAlone } from '../annotate/terms/scan.js';
import type { Annotated, DocumentFacts, Rendering, RenderingMention, Span, Term, TermMatch } from '../model.js';

interface Asked {
	readonly term: Term;
	readonly source: Span;
}

interface Offer {
	readonly span: Span;
	readonly rendering: Rendering;
}

const within = ([from, to]: Span, [start, end]: Span): boolean => start <= from && to <= end && end - start > to - from;
const touch = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;

/** The renderings of a term in the Chinese line; the longest where one stands within another of the same term. */
function offersOf(term: Term, mentions: readonly RenderingMention[]): readonly Offer[] {
	const offers = mentions.flatMap(({ span, renders }) => {
		const own = renders.find(candidate => candidate.term === term);
		return own ? [{ span, rendering: own.rendering }] : [];
	});
	return offers.length < 2 ? offers : offers.filter(({ span }) => !offers.some(other => within(span, other.span)));
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

const isCopied = (source: string, target: string): boolean => target.toLowerCase().includes(source.toLowerCase());

/**
 * How each term is rendered, in the order of the English line. Right renderings are given out first, specific terms before general ones; a wrong one is
 * held only against a mention that has no right one, and only where it is a word of its own that nothing else in the line explains.
 */
export function compareTerms(own: Annotated, { locale, domains }: DocumentFacts): readonly TermMatch[] {
	const { source, target } = own.pair;
	if (!source || !target || own.mentions.source.length === 0) return [];
	const asked = own.mentions.source.flatMap(({ span, terms }): Asked[] => {
		const term = terms.find(({ domain }) => domain === undefined || domains.has(domain));
		return term ? [{ term, source: span }] : [];
	});
	const inLine = new Set(asked.map(({ term }) => term));
	/** A word within a longer one that renders another term of the line says nothing by itself: 股 in 每股基本股. */
	const isSpokenFor = (span: Span, term: Term): boolean =>
		own.mentions.target.some(longer => within(span, longer.span) && longer.renders.some(({ term: other }) => other !== term && inLine.has(other)));
	const taken: Span[] = [];
	const matches = new Map<Asked, TermMatch>();
	const specificFirst = [...asked].sort((a, b) => b.source[1] - b.source[0] - (a.source[1] - a.source[0]));
	const take = (one: Asked, relation: TermMatch['relation'], suits: (offer: Offer) => boolean): void => {
		const offers = offersOf(one.term, own.mentions.target).filter(offer => suits(offer) && !isSpokenFor(offer.span, one.term));
		const found = nearest(offers, taken, one.source[0] / source.text.length, target.text.length);
		if (!found) return;
		taken.push(found.span);
		matches.set(one, { term: one.term, relation, source: one.source, target: found.span, rendering: found.rendering });
	};
	const round = (relation: TermMatch['relation'], suits: (offer: Offer, one: Asked) => boolean): void => {
		for (const one of specificFirst) if (!matches.has(one)) take(one, relation, offer => suits(offer, one));
	};
	const isRight = (rendering: Rendering): boolean => rendering.locales.includes(locale);
	round('accepted', ({ rendering, span }) => isRight(rendering) && !isOnlyLookalike(span, own.mentions.target));
	for (const one of asked) {
		if (matches.has(one)) continue;
		const text = source.text.slice(...one.source);
		if (isCopied(text, target.text)) matches.set(one, { ...one, relation: 'accepted' });
	}
	round('foreign', ({ rendering, span }) => rendering.locales.length > 0 && !isOnlyLookalike(span, own.mentions.target));
	round('loose', ({ rendering, span }) => rendering.wrong === undefined && !isOnlyLookalike(span, own.mentions.target));
	const english = new Set(source.text.toLowerCase().split(/[^a-z0-9&]+/));
	round('forbidden', ({ rendering, span }, { term }) => {
		if (!rendering.wrong || isPartOfLonger(span, term, own.mentions.target)) return false;
		if (term.alone && !standsAlone(target.text, span)) return false;
		for (const word of rendering.wrong.unless) if (english.has(word)) return false;
		return !cutsWord(target.text, span);
	});
	return asked.map(one => {
		const match = matches.get(one);
		if (match) return match;
		const rendered = offersOf(one.term, own.mentions.target).some(
			({ rendering, span }) => isRight(rendering) && !isOnlyLookalike(span, own.mentions.target),
		);
		return { ...one, relation: rendered ? 'shared' : 'absent' };
	});
}
