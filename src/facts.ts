/** What holds for a whole document, worked out once before any rule runs. */

import { passes } from './annotate/gate.js';
import { explainedNames } from './annotate/names/explained.js';
import type { NameLexicon } from './annotate/names/lexicon.js';
import { gatherPeople } from './annotate/names/people.js';
import { toDecimal } from './annotate/quantities/rational.js';
import { census } from './annotate/script.js';
import { compileWordGate, lineWords, type WordGate, wordAt } from './annotate/words.js';
import { type Annotated, type DocumentFacts, type Field, fields, type Locale, type Pair } from './model.js';

/** English words, lower case, that are evidence of a domain. */
export interface DomainRow {
	readonly domain: string;
	readonly words: readonly string[];
	/** How many different words must stand in the document, and how many in all for each of its pairs. Two, or one word three times, where it is not given. */
	readonly least?: Least;
}

interface Least {
	readonly different: number;
	readonly perPair: number;
}

/** The domains of each word, and what each domain asks for. */
export interface DomainWords {
	readonly gate: WordGate;
	readonly of: ReadonlyMap<string, ReadonlySet<string>>;
	readonly least: ReadonlyMap<string, Least>;
}

/** Turns the rows over: one look-up per word of the text. */
export function compileDomains(rows: readonly DomainRow[]): DomainWords {
	const words = new Map<string, Set<string>>();
	for (const { domain, words: list } of rows)
		for (const word of list) {
			const known = words.get(word);
			if (known) known.add(domain);
			else words.set(word, new Set([domain]));
		}
	return { gate: compileWordGate(words.keys()), of: words, least: new Map(rows.flatMap(({ domain, least }) => (least ? [[domain, least]] : []))) };
}

/** Words by which a variety of Traditional Chinese is known. */
export type LocaleMarks = Readonly<Record<'zh-TW' | 'zh-HK', readonly string[]>>;

/** Simplified when more characters are only Simplified than only Traditional, else Taiwan, or Hong Kong where the words are those of Hong Kong. */
export function detectLocale(pairs: readonly Pair[], marks: LocaleMarks): Locale {
	let balance = 0;
	for (const { target } of pairs) {
		if (!target) continue;
		const { traditional, simplified } = census(target.text);
		balance += traditional - simplified;
	}
	return balance < 0 ? 'zh-CN' : traditionalOf(pairs, marks);
}

/** Lines looked at for the words of a variety. */
const sample = 500;

/** So many different words of Hong Kong make it likely, where they are this many times as frequent as those of Taiwan. */
const [fewestMarks, moreOften] = [2, 2] as const;

/** Which variety of Traditional Chinese the lines are in: Taiwan's unless their words are those of Hong Kong. */
function traditionalOf(pairs: readonly Pair[], marks: LocaleMarks): Locale {
	const text = pairs
		.slice(0, sample)
		.map(({ target }) => target?.text ?? '')
		.join('\n');
	const ofHongKong = countsOf(text, marks['zh-HK']);
	if (ofHongKong.length < fewestMarks) return 'zh-TW';
	return sumOf(ofHongKong) > moreOften * sumOf(countsOf(text, marks['zh-TW'])) ? 'zh-HK' : 'zh-TW';
}

/** How often each of some words stands in a text; nothing of those that do not. */
function countsOf(text: string, words: readonly string[]): readonly number[] {
	const counts = words.map(word => {
		let count = 0;
		for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) count++;
		return count;
	});
	return counts.filter(count => count > 0);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** `counts`: how often each of its words stands in the document. */
function enough(counts: readonly number[], pairs: number, least: Least | undefined): boolean {
	if (!least) return counts.length >= 2 || counts.some(count => count >= 3);
	const all = counts.reduce((sum, count) => sum + count, 0);
	return counts.length >= least.different && all >= least.perPair * pairs;
}

const none: ReadonlySet<string> = new Set();
const noWords: readonly string[] = [];

/** The words of a text that are evidence of a domain. */
function evidenceIn(text: string, { gate, of }: DomainWords): readonly string[] {
	const line = lineWords(text);
	const { hashes } = line;
	let found: string[] | undefined;
	for (let i = 0; i < hashes.length; i++) {
		if (!passes(gate, hashes[i] as number)) continue;
		const word = wordAt(line, i);
		if (!of.has(word)) continue;
		if (found) found.push(word);
		else found = [word];
	}
	return found ?? noWords;
}

/** Both sets in one: most often one of the two, for the words of a line speak for the same. */
function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
	if (a.size === 0) return b;
	for (const one of b) if (!a.has(one)) return new Set([...a, ...b]);
	return a;
}

/** The domains a text has at least one word of. */
export function domainsIn(text: string, words: DomainWords): ReadonlySet<string> {
	let domains = none;
	for (const word of evidenceIn(text, words)) domains = union(domains, words.of.get(word) ?? none);
	return domains;
}

function domainsOf(annotated: readonly Annotated[], words: DomainWords): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { pair, domains } of annotated) {
		if (!pair.source || domains.size === 0) continue;
		for (const word of evidenceIn(pair.source.text, words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const seen = new Map<string, number[]>();
	for (const [word, count] of counts)
		for (const domain of words.of.get(word) ?? none) {
			const known = seen.get(domain);
			if (known) known.push(count);
			else seen.set(domain, [count]);
		}
	return new Set([...seen.keys()].filter(domain => enough(seen.get(domain) ?? [], annotated.length, words.least.get(domain))));
}

/** Names with a version: their figures, by which a figure that has lost its name is known. */
function codesOf(annotated: readonly Annotated[]): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	for (const { pair, source } of annotated)
		for (const { readings, span } of source) {
			if (readings[0].kind !== 'identifier') continue;
			const text = pair.source?.text.slice(span[0], span[1]) ?? '';
			const figure = /^[A-Za-z]{2,}.*?(\d+\.\d+)$/.exec(text)?.[1];
			if (figure !== undefined) codes.set(figure, text);
		}
	return codes;
}

/** Amounts of one named currency that make a habit, and how many of them go on each bare 元. */
const [fewestNamed, namedEach] = [5, 20] as const;
const ownCurrency: Readonly<Record<Locale, string>> = { 'zh-CN': 'CNY', 'zh-TW': 'TWD', 'zh-HK': 'HKD' };
const bare = '元';

/** The foreign currency that the Chinese names with nearly all its amounts. */
function namedCurrencyOf(annotated: readonly Annotated[], locale: Locale): string | undefined {
	const counts = new Map<string, number>();
	for (const { target } of annotated)
		for (const { readings } of target)
			if (readings[0].kind === 'money' && readings[0].unit) counts.set(readings[0].unit, (counts.get(readings[0].unit) ?? 0) + 1);
	const bares = counts.get(bare) ?? 0;
	const named = [...counts].find(([unit, count]) => unit !== bare && count >= fewestNamed && bares <= Math.max(1, count / namedEach));
	return named && !counts.has(ownCurrency[locale]) ? named[0] : undefined;
}

const isField = (domain: string): boolean => (fields as readonly string[]).includes(domain);

/** The facts of a document whose fields were told: they stand for those read off the text; evidence of other domains stays. */
export const withFields = (facts: DocumentFacts, told: readonly Field[]): DocumentFacts => ({
	...facts,
	domains: new Set([...[...facts.domains].filter(domain => !isField(domain)), ...told]),
});

/** Stands in whatever says that a year has ended, and in few other lines. */
const year = /year/i;

/** The facts of a document. `locale` as told, or read off the Chinese text. */
export function gatherFacts(
	annotated: readonly Annotated[],
	locale: Locale,
	words: DomainWords,
	names: NameLexicon,
	yearEnd?: RegExp,
): DocumentFacts {
	const measures = new Set<string>();
	for (const { source } of annotated)
		for (const { readings } of source)
			for (const { kind, unit, value } of readings) if (kind === 'measure' && unit) measures.add(`${unit} ${toDecimal(value)}`);
	const namedCurrency = namedCurrencyOf(annotated, locale);
	return {
		locale,
		...(namedCurrency === undefined ? {} : { namedCurrency }),
		domains: domainsOf(annotated, words),
		people: gatherPeople(annotated, names),
		codes: codesOf(annotated),
		measures,
		explained: explainedNames(annotated.map(({ pair }) => pair)),
		isYearEnd: yearEnd !== undefined && annotated.some(({ pair: { source } }) => source && year.test(source.text) && yearEnd.test(source.text)),
	};
}
