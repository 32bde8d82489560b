/** What holds for a whole document, worked out once before any rule runs. */

import type { NameLexicon } from './annotate/names/lexicon.js';
import { gatherPeople } from './annotate/names/people.js';
import { toDecimal } from './annotate/quantities/rational.js';
import { census } from './annotate/script.js';
import type { Annotated, DocumentFacts, Locale, Pair } from './model.js';

/** English words, lower case, that are evidence of a domain. */
export interface DomainRow {
	readonly domain: string;
	readonly words: readonly string[];
}

/** Word → its domains. */
export type DomainWords = ReadonlyMap<string, readonly string[]>;

/** Turns the rows over: one look-up per word of the text. */
export function compileDomains(rows: readonly DomainRow[]): DomainWords {
	const words = new Map<string, string[]>();
	for (const { domain, words: list } of rows)
		for (const word of list) {
			const known = words.get(word);
			if (known) known.push(domain);
			else words.set(word, [domain]);
		}
	return words;
}

/** Simplified when more characters are only Simplified than only Traditional, else Taiwan: Hong Kong must be named. */
export function detectLocale(pairs: readonly Pair[]): Locale {
	let balance = 0;
	for (const { target } of pairs) {
		if (!target) continue;
		const { traditional, simplified } = census(target.text);
		balance += traditional - simplified;
	}
	return balance < 0 ? 'zh-CN' : 'zh-TW';
}

const enough = (counts: ReadonlyMap<string, number>): boolean => counts.size >= 2 || [...counts.values()].some(count => count >= 3);

const none: ReadonlySet<string> = new Set();

/** The domains a text has at least one word of. */
export function domainsIn(text: string, words: DomainWords): ReadonlySet<string> {
	let found: Set<string> | undefined;
	for (const [word] of text.matchAll(/[A-Za-z]{2,24}/g))
		for (const domain of words.get(word.toLowerCase()) ?? []) {
			found ??= new Set();
			found.add(domain);
		}
	return found ?? none;
}

function domainsOf(pairs: readonly Pair[], words: DomainWords): ReadonlySet<string> {
	const seen = new Map<string, Map<string, number>>();
	for (const { source } of pairs) {
		if (!source) continue;
		for (const [word] of source.text.matchAll(/[A-Za-z]{2,24}/g)) {
			const key = word.toLowerCase();
			for (const domain of words.get(key) ?? []) {
				const counts = seen.get(domain) ?? new Map<string, number>();
				counts.set(key, (counts.get(key) ?? 0) + 1);
				seen.set(domain, counts);
			}
		}
	}
	return new Set([...seen].flatMap(([domain, counts]) => (enough(counts) ? [domain] : [])));
}

/** Names with a version: their figures, by which a figure that has lost its name is known. */
function codesOf(annotated: readonly Annotated[]): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	for (const { pair, source } of annotated)
		for (const { readings, span } of source) {
			const text = readings[0].kind === 'identifier' ? (pair.source?.text.slice(span[0], span[1]) ?? '') : '';
			const figure = /^[A-Za-z]{2,}.*?(\d+\.\d+)$/.exec(text)?.[1];
			if (figure !== undefined) codes.set(figure, text);
		}
	return codes;
}

/** The facts of a document. `locale` as told, or read off the Chinese text. */
export function gatherFacts(annotated: readonly Annotated[], locale: Locale, words: DomainWords, names: NameLexicon): DocumentFacts {
	const measures = new Set<string>();
	for (const { source } of annotated)
		for (const { readings } of source)
			for (const { kind, unit, value } of readings) if (kind === 'measure' && unit) measures.add(`${unit} ${toDecimal(value)}`);
	return {
		locale,
		domains: domainsOf(
			annotated.map(({ pair }) => pair),
			words,
		),
		people: gatherPeople(
			annotated.map(own => ({ pair: own.pair.index, label: own.pair.kind === 'label', names: own.names })),
			names,
		),
		codes: codesOf(annotated),
		measures,
	};
}
