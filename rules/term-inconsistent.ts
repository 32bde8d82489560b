// One term, several renderings: the map keeps how each mention was rendered, the reduce asks which rendering the document settled on.

import { targetText } from '../src/compare/evidence.js';
import { preferredRendering } from '../src/compare/wording.js';
import type { DocumentRule, Locale, Problem, Span, TermMatch } from '../src/model.js';

interface Seen {
	readonly term: string;
	readonly variant: string;
	readonly found: string;
	readonly english: string;
	readonly source: Span;
	readonly target: Span;
	readonly line: number;
	readonly text: string;
	readonly locale: Locale;
	/** The variant this variety of Chinese prefers. */
	readonly preferred: string;
}

interface Placed {
	readonly pair: number;
	readonly observation: Seen;
}

interface Variant {
	readonly key: string;
	/** Its most frequent wording. */
	readonly text: string;
	readonly places: readonly Placed[];
}

/** Below this a document has not settled on anything. */
const leastMajority = 2;
/** When fewer agree there is no majority to fall in with: then what the variety of Chinese prefers is the standard. */
const clearMajority = 0.6;
const shownPlaces = 3;

function mostFrequent(texts: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function groupBy(places: readonly Placed[], keyOf: (seen: Seen) => string): ReadonlyMap<string, readonly Placed[]> {
	const groups = new Map<string, Placed[]>();
	for (const place of places) {
		const group = groups.get(keyOf(place.observation));
		if (group) group.push(place);
		else groups.set(keyOf(place.observation), [place]);
	}
	return groups;
}

function variantsOf(places: readonly Placed[]): readonly Variant[] {
	return [...groupBy(places, ({ variant }) => variant)]
		.map(([key, own]) => ({ key, text: mostFrequent(own.map(({ observation }) => observation.found)), places: own }))
		.sort((a, b) => b.places.length - a.places.length || Number(b.key === b.places[0]?.observation.preferred) - 1);
}

function problem({ observation }: Placed, standard: Variant, variants: readonly Variant[]): Problem {
	const { found, english, locale, preferred, source, target, term, variant } = observation;
	const counts = variants.map(({ text, places }) => ({ text, count: places.length }));
	const wanted = variants.find(({ key }) => key === preferred)?.text ?? '';
	return {
		message: { id: 'term-inconsistent', data: { found, source: english, variants: counts, preferred: wanted, locale } },
		severity: 'minor',
		confidence: 0.7,
		source: [source],
		target: [target],
		cause: term,
		edits: variant === preferred ? [] : [{ span: target, text: standard.text }],
		related: standard.places.slice(0, shownPlaces).map(({ observation: other }) => ({ line: other.line, text: other.text })),
	};
}

/** The variant the others are held against, if there is one: a clear majority, or else what is preferred here. */
function standardOf(variants: readonly Variant[], all: number): Variant | undefined {
	const [majority] = variants;
	if (!majority || majority.places.length < leastMajority) return undefined;
	if (majority.places.length >= all * clearMajority) return majority;
	return variants.find(({ key, places }) => key === places[0]?.observation.preferred);
}

function judge(places: readonly Placed[]): readonly { readonly pair: number; readonly problem: Problem }[] {
	const variants = variantsOf(places);
	const standard = variants.length > 1 ? standardOf(variants, places.length) : undefined;
	if (!standard) return [];
	const deviating = variants.filter(variant => variant !== standard).flatMap(variant => variant.places);
	return deviating.map(place => ({ pair: place.pair, problem: problem(place, standard, variants) }));
}

const none: readonly never[] = [];

const isVariant = ({ rendering }: TermMatch): boolean => rendering?.variant !== undefined;

export const termInconsistent: DocumentRule<Seen> = {
	id: 'term-inconsistent',
	scope: 'document',
	category: 'consistency',
	severity: 'minor',
	what: {
		en: 'One term has several renderings in the document. Every place that departs from the majority is shown; they share one cause.',
		'zh-Hant': '同一術語在文件中有多種譯法。凡與多數譯法不同之處都會列出，歸為同一原因。',
	},
	why: {
		en: 'The reader takes two words for two things.',
		'zh-Hant': '讀者會把兩個詞當成兩件事。',
	},
	fix: {
		en: 'Settle on one: the majority, or what the locale prefers where the message names it. Decide the cause once and every place follows.',
		'zh-Hant': '統一譯法：採多數譯法，或訊息中指出的當地慣用譯法。對該原因決定一次，各處一併適用。',
	},
	examples: [{ source: 'Revenue grew.', target: '營收成長。', finds: [] }],
	observe({ terms, pair }, { facts }) {
		if (!terms.some(isVariant)) return none;
		return terms.flatMap(({ term, rendering, source, target }): Seen[] => {
			if (!rendering?.variant || !target || !pair.source || !pair.target) return [];
			if (term.variantsIn !== undefined && term.variantsIn !== facts.locale) return [];
			const preferred = preferredRendering(term, facts.locale);
			return [
				{
					term: term.id,
					variant: rendering.variant,
					found: targetText(pair, target),
					english: pair.source.text.slice(...source),
					source,
					target,
					line: pair.target.segments[0].line,
					text: pair.target.text.slice(0, 120),
					locale: facts.locale,
					preferred: term.renderings.find(({ text }) => text === preferred)?.variant ?? '',
				},
			];
		});
	},
	conclude(observations) {
		return [...groupBy(observations, ({ term }) => term).values()].flatMap(judge);
	},
};
