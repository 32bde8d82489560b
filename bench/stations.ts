/** The stations and rules of an audit as calls over one file of real pairs, for the benches: each can be timed by itself. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { engine } from '../rules/index.js';
import { align } from '../src/align/align.js';
import { personOfLabel, scanNames } from '../src/annotate/names/english.js';
import { negationsInChinese, negationsInEnglish } from '../src/annotate/negation.js';
import { scanChinese } from '../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../src/annotate/quantities/english.js';
import { relativePeriodsInChinese, relativePeriodsInEnglish } from '../src/annotate/relative-periods.js';
import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { tendenciesInChinese } from '../src/annotate/tendencies/chinese.js';
import { tendenciesInEnglish } from '../src/annotate/tendencies/english.js';
import { captionsIn, scanTerms } from '../src/annotate/terms/scan.js';
import { auditWith, compareDocument, inBlocks, readFigures } from '../src/audit.js';
import { associateNames } from '../src/compare/associate.js';
import { markMoved } from '../src/compare/moved.js';
import { compareNames } from '../src/compare/names.js';
import { compareQuantities } from '../src/compare/quantities.js';
import { compareTerms } from '../src/compare/terms.js';
import { detectLocale, domainsIn, gatherFacts } from '../src/facts.js';
import type { Compared, Locale, Quantity, Rule, RuleContext, RuleId } from '../src/model.js';
import { readDocument } from '../src/read/read.js';

/** What it is called, and the call. */
export type Station = readonly [name: string, call: () => unknown];

export interface Stations {
	readonly pairs: readonly (readonly [source: string, target: string])[];
	/** What the rules of quantities need, each over the whole file. */
	readonly quantities: readonly Station[];
	/** The same in one pass, as an audit goes about it: line by line both sides are read, then compared, then the rules look at each pair. */
	readonly allOfQuantities: Station;
	readonly others: readonly Station[];
	readonly whole: Station;
}

const ofQuantities: ReadonlySet<RuleId> = new Set([
	'number-mismatch',
	'unit-mismatch',
	'unit-sense',
	'currency-mismatch',
	'percent-mismatch',
	'multiple-mismatch',
	'period-mismatch',
	'direction-flipped',
	'bound-flipped',
	'negation-lost',
]);

const isMoney = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'money';

function check(rule: Rule, compared: readonly Compared[], contexts: readonly RuleContext[]): void {
	if (rule.scope === 'pair') for (const [i, own] of compared.entries()) rule.check(own, contexts[i] as RuleContext);
	else rule.conclude(compared.flatMap((own, pair) => rule.observe(own, contexts[pair] as RuleContext).map(observation => ({ pair, observation }))));
}

/** @param path a TSV of pairs, its locale in its name (zh-TW where it has none). */
export function stationsOf(path: string): Stations {
	const all = engine();
	const file = basename(path);
	const locale = (/zh-[A-Z]{2}/.exec(file)?.[0] ?? 'zh-TW') as Locale;
	const document = readDocument(readFileSync(path), file);
	const compared = compareDocument(all, document, { locale });
	const facts = gatherFacts(compared, locale, all.domains, all.names, all.yearEnd);
	const contexts = compared.map((_, i): RuleContext => ({ facts, neighbour: offset => compared[i + offset] }));
	const texts = compared.map(({ pair }) => [pair.source?.text ?? '', pair.target?.text ?? ''] as const);
	const rulesOfQuantities = all.rules.filter(({ id }) => ofQuantities.has(id));
	const readAll = (): Compared[] =>
		[...inBlocks(compared)].flatMap(block => {
			const figures = readFigures(
				block.map(({ pair }) => [pair.source?.text ?? '', pair.target?.text ?? '']),
				all,
				locale,
			);
			return block.map((own, i) => ({ ...own, ...figures[i], domains: domainsIn(own.pair.source?.text ?? '', all.domains) }));
		});
	const quantityPass = (): number => {
		const annotated = readAll();
		const sources = annotated.map(({ source }) => source);
		const matches = markMoved(
			annotated.map(({ source, target }) => compareQuantities(source, target, all.conversions)),
			sources,
		);
		const pairs = annotated.map((own, i): Compared => ({ ...own, matches: matches[i] ?? [] }));
		let problems = 0;
		let from = 0;
		for (const block of inBlocks(pairs)) {
			for (const rule of rulesOfQuantities)
				if (rule.scope === 'pair') for (const [i, own] of block.entries()) problems += rule.check(own, contexts[from + i] as RuleContext).length;
			from += block.length;
		}
		return problems;
	};
	const quantities: Station[] = [
		['scan English', () => texts.map(([source]) => scanEnglish(source, all.english))],
		['scan Chinese', () => texts.map(([, target]) => scanChinese(target, all.chinese, locale))],
		['fold', () => texts.map(([source, target]) => [foldEnglish(source), foldChinese(target)])],
		[
			'tendencies, English',
			() => compared.map(({ source }, i) => source.length > 0 && tendenciesInEnglish(texts[i]?.[0] ?? '', source, all.tendencies)),
		],
		[
			'tendencies, Chinese',
			() => compared.map(({ target }, i) => target.length > 0 && tendenciesInChinese(texts[i]?.[1] ?? '', target, all.tendencies)),
		],
		[
			'relative periods, negations',
			() =>
				texts.map(([source, target]) => [
					relativePeriodsInEnglish(source, all.relativePeriods),
					relativePeriodsInChinese(target, all.relativePeriods),
					negationsInEnglish(source, all.negations),
					negationsInChinese(target, all.negations),
				]),
		],
		[
			'match',
			() => {
				const matches = compared.map(({ source, target }) => compareQuantities(source, target, all.conversions));
				return markMoved(
					matches,
					compared.map(({ source }) => source),
				);
			},
		],
		['domains', () => texts.map(([source]) => domainsIn(source, all.domains))],
		...rulesOfQuantities.map((rule): Station => [rule.id, () => check(rule, compared, contexts)]),
	];
	const others: Station[] = [
		['align', () => align(document.content, all.words)],
		[
			'locale',
			() =>
				detectLocale(
					compared.map(({ pair }) => pair),
					all.localeMarks,
				),
		],
		['names: scan', () => texts.map(([source]) => [scanNames(source, all.names), personOfLabel(source, all.names)])],
		['facts', () => gatherFacts(compared, locale, all.domains, all.names, all.yearEnd)],
		['names: compare', () => compared.map(own => compareNames(own, facts.people, all.names))],
		['names: associate', () => associateNames(compared.map(({ pair, namings }) => ({ target: pair.target?.text, namings })))],
		[
			'terms: scan',
			() =>
				compared.map(({ source, target }, i) => [
					scanTerms(texts[i]?.[0] ?? '', all.terms),
					target.length > 0 && (target.some(isMoney) || source.some(isMoney)) && captionsIn(texts[i]?.[1] ?? '', all.terms),
				]),
		],
		['terms: compare', () => compared.map(own => compareTerms(own, facts, all.terms))],
		...all.rules.filter(({ id }) => !ofQuantities.has(id)).map((rule): Station => [rule.id, () => check(rule, compared, contexts)]),
	];
	return {
		pairs: texts,
		quantities,
		allOfQuantities: ['all of quantities, one pass', quantityPass],
		others,
		whole: ['whole audit', () => auditWith(all, document, { locale })],
	};
}
