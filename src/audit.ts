/** The engine: a document in, findings out. Read the stations from top to bottom. */

import { align } from './align/align.js';
import type { AlignWords } from './align/words.js';
import { type Concentrations, inOneVolume } from './annotate/concentrations.js';
import { personOfLabel, scanNames } from './annotate/names/english.js';
import type { NameLexicon } from './annotate/names/lexicon.js';
import { type NegationLexicon, negationsInChinese, negationsInEnglish } from './annotate/negation.js';
import { type ChineseLexicon, scanChinese } from './annotate/quantities/chinese.js';
import { type EnglishLexicon, scanEnglish } from './annotate/quantities/english.js';
import { type RelativePeriodLexicon, relativePeriodsInChinese, relativePeriodsInEnglish } from './annotate/relative-periods.js';
import { markRemainders, type RemainderLexicon } from './annotate/remainders.js';
import { foldChinese, foldEnglish } from './annotate/script.js';
import { type TableScaleLexicon, tableScaleInChinese, tableScaleInEnglish } from './annotate/table-scales.js';
import { tendenciesInChinese } from './annotate/tendencies/chinese.js';
import { tendenciesInEnglish } from './annotate/tendencies/english.js';
import type { TendencyLexicon } from './annotate/tendencies/lexicon.js';
import { captionsIn, scanTerms } from './annotate/terms/scan.js';
import type { Termbase } from './annotate/terms/termbase.js';
import { associateNames } from './compare/associate.js';
import { type Holidays, withoutHolidays } from './compare/holidays.js';
import { markMoved } from './compare/moved.js';
import { compareNames } from './compare/names.js';
import { compareQuantities } from './compare/quantities.js';
import type { Conversions } from './compare/readings.js';
import { type ReportingPeriods, withoutLastDays } from './compare/reporting-periods.js';
import { underTables } from './compare/table-scales.js';
import { compareTerms } from './compare/terms.js';
import { type DomainWords, detectLocale, domainsIn, gatherFacts, type LocaleMarks, withFields } from './facts.js';
import { contentPrint, fingerprints, formerRecipes, type Identity } from './fingerprint.js';
import type {
	Annotated,
	Audit,
	AuditOptions,
	Compared,
	Document,
	DocumentFacts,
	DocumentRule,
	Edit,
	Finding,
	FindingSide,
	Locale,
	Negation,
	Pair,
	Problem,
	Quantity,
	Related,
	RelativePeriod,
	Rule,
	RuleContext,
	RuleId,
	Side,
	Span,
	Tendency,
	TermMention,
} from './model.js';

/** Which finding mutes which where both touch the same words of a pair. */
export interface Precedence {
	/** Rules about the whole line: they mute every other rule, the earlier the later. */
	readonly whole: readonly RuleId[];
	/** Rules that may see one mistake in several ways: within a family the earlier mutes the later. */
	readonly families: readonly (readonly RuleId[])[];
	/** Rules that say where faults begin: what touches the same English words is linked to them. */
	readonly origins: readonly RuleId[];
}

/** The rules and the language data an audit works with; `rules/index.ts` makes one. */
export interface Engine {
	readonly rules: readonly Rule[];
	readonly precedence: Precedence;
	readonly words: AlignWords;
	readonly english: EnglishLexicon;
	readonly chinese: ChineseLexicon;
	readonly tendencies: TendencyLexicon;
	readonly negations: NegationLexicon;
	readonly relativePeriods: RelativePeriodLexicon;
	readonly tableScales: TableScaleLexicon;
	readonly remainders: RemainderLexicon;
	readonly concentrations: Concentrations;
	readonly reportingPeriods: ReportingPeriods;
	readonly holidays: Holidays;
	/** How English says that a document reports the end of a year. */
	readonly yearEnd: RegExp;
	readonly conversions: Conversions;
	readonly names: NameLexicon;
	readonly domains: DomainWords;
	readonly localeMarks: LocaleMarks;
	readonly terms: Termbase;
}

const noDomains: ReadonlySet<string> = new Set();
const reach = 3;

const nothing: readonly never[] = [];
const noNames: Pick<Annotated, 'names' | 'loneWords'> = { names: nothing, loneWords: nothing };

/**
 * Pairs that pass one station, or one rule, before the next: the code and the tables of one fit into what is near the processor, those of all do not, and
 * pair by pair takes half as long again.
 */
const blockSize = 256;

/** A list in parts of so many as go through the stations together. */
export function* inBlocks<T>(list: readonly T[]): Iterable<readonly T[]> {
	for (let i = 0; i < list.length; i += blockSize) yield list.slice(i, i + blockSize);
}

/** What a call makes of each two that stand at the same place of two lists. */
const beside = <A, B, C>(as: readonly A[], bs: readonly B[], call: (a: A, b: B) => C): readonly C[] => as.map((a, i) => call(a, bs[i] as B));

/** A label is a name and a post; whatever else stands in it is no sentence. */
function namesOf({ kind, source }: Pair, { names }: Engine): Pick<Annotated, 'names' | 'loneWords'> {
	if (!source || kind === 'punctuation' || kind === 'direction') return noNames;
	if (kind !== 'label') return scanNames(source.text, names);
	const person = personOfLabel(source.text, names);
	return person ? { names: [person], loneWords: nothing } : noNames;
}

interface Both<S, T> {
	readonly source: readonly S[];
	readonly target: readonly T[];
}

const neither: Both<never, never> = { source: nothing, target: nothing };

/** What the two sides hold. Most hold nothing, and share one object. */
function both<S, T>(source: readonly S[], target: readonly T[]): Both<S, T> {
	return source.length === 0 && target.length === 0 ? neither : { source, target };
}

const isMoney = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'money';
const isPercent = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'percent';
const isCaption = ({ terms }: TermMention): boolean => terms.some(({ metric }) => metric !== undefined);

/** Captions are looked for where amounts are spoken of, and where the English line has one beside a percentage. */
function mentionsIn({ folded, source, target }: Figures, [, chinese]: Texts, terms: Termbase): Annotated['mentions'] {
	if (folded.target === '') return neither;
	const mentions = scanTerms(folded.source, terms);
	const isMeasured = target.length > 0 && (target.some(isMoney) || source.some(isMoney) || (source.some(isPercent) && mentions.some(isCaption)));
	return both(mentions, isMeasured ? captionsIn(chinese, terms) : nothing);
}

/** The heads of tables in a line, or undefined where there are none, as in most. */
function tableScalesOf(
	folded: { readonly source: string; readonly target: string },
	lexicon: TableScaleLexicon,
): NonNullable<Annotated['tableScales']> | undefined {
	const source = tableScaleInEnglish(folded.source, lexicon);
	const target = tableScaleInChinese(folded.target, lexicon);
	if (source) return target ? { source, target } : { source };
	return target ? { target } : undefined;
}

/** A text of each side with what it says in figures, directions, periods and denials; and both folded, for what else is looked up. */
export interface Figures extends Pick<Annotated, 'source' | 'target' | 'tendencies' | 'relativePeriods' | 'negations'> {
	readonly folded: { readonly source: string; readonly target: string };
}

/** The same of one side of several pairs, list by list. */
interface SideFigures {
	readonly folded: readonly string[];
	readonly quantities: readonly (readonly Quantity[])[];
	readonly words: readonly (readonly Tendency[])[];
	readonly relativePeriods: readonly (readonly RelativePeriod[])[];
	readonly negations: readonly (readonly Negation[])[];
}

const untended = { quantities: nothing, words: nothing };

function readEnglish(texts: readonly string[], engine: Engine): SideFigures {
	const folded = texts.map(foldEnglish);
	const scanned = texts.map(text => scanEnglish(text, engine.english));
	const tended = beside(folded, scanned, (line, found) => (found.length === 0 ? untended : tendenciesInEnglish(line, found, engine.tendencies)));
	return {
		folded,
		quantities: beside(folded, tended, (line, { quantities }) => markRemainders(line, quantities, engine.remainders.english)),
		words: tended.map(({ words }) => words),
		relativePeriods: folded.map(line => relativePeriodsInEnglish(line, engine.relativePeriods)),
		negations: folded.map(line => negationsInEnglish(line, engine.negations)),
	};
}

function readChinese(texts: readonly string[], engine: Engine, locale: Locale): SideFigures {
	const folded = texts.map(foldChinese);
	const scanned = texts.map(text => scanChinese(text, engine.chinese, locale));
	const tended = beside(folded, scanned, (line, found) => (found.length === 0 ? untended : tendenciesInChinese(line, found, engine.tendencies)));
	return {
		folded,
		quantities: beside(folded, tended, (line, { quantities }) => markRemainders(line, quantities, engine.remainders.chinese)),
		words: tended.map(({ words }) => words),
		relativePeriods: folded.map(line => relativePeriodsInChinese(line, engine.relativePeriods)),
		negations: folded.map(line => negationsInChinese(line, engine.negations)),
	};
}

/** What of a pair is read for what it says, each side. */
export type Texts = readonly [english: string, chinese: string];

const englishOf = (texts: Texts): string => texts[0];
const chineseOf = (texts: Texts): string => texts[1];

/** Reads the figures of both sides of several pairs, each side by itself. */
export function readFigures(texts: readonly Texts[], engine: Engine, locale: Locale): readonly Figures[] {
	const english = readEnglish(texts.map(englishOf), engine);
	const chinese = readChinese(texts.map(chineseOf), engine, locale);
	return texts.map((_, i) => ({
		folded: { source: english.folded[i] as string, target: chinese.folded[i] as string },
		source: english.quantities[i] ?? nothing,
		target: chinese.quantities[i] ?? nothing,
		tendencies: both(english.words[i] ?? nothing, chinese.words[i] ?? nothing),
		relativePeriods: both(english.relativePeriods[i] ?? nothing, chinese.relativePeriods[i] ?? nothing),
		negations: both(english.negations[i] ?? nothing, chinese.negations[i] ?? nothing),
	}));
}

const unsaid: Texts = ['', ''];

const textsOf = ({ kind, source, target }: Pair): Texts =>
	kind === 'label' || kind === 'punctuation' ? unsaid : [source?.text ?? '', target?.text ?? ''];

function annotate(pairs: readonly Pair[], engine: Engine, locale: Locale): readonly Annotated[] {
	const texts = pairs.map(textsOf);
	const figures = readFigures(texts, engine, locale);
	const tableScales = figures.map(({ folded }) => tableScalesOf(folded, engine.tableScales));
	const named = pairs.map(pair => namesOf(pair, engine));
	const domains = pairs.map(({ source }) => (source ? domainsIn(source.text, engine.domains) : noDomains));
	const mentions = beside(figures, texts, (own, text) => mentionsIn(own, text, engine.terms));
	return pairs.map((pair, i) => {
		const { source, target, tendencies, relativePeriods, negations } = figures[i] as Figures;
		const { names, loneWords } = named[i] ?? noNames;
		const said = domains[i] ?? noDomains;
		const mentioned = mentions[i] ?? neither;
		const own = { pair, source, target, tendencies, relativePeriods, negations, names, loneWords, domains: said, mentions: mentioned };
		const scales = tableScales[i];
		return scales ? { ...own, tableScales: scales } : own;
	});
}

/** Written out key by key: a spread of so many costs more than all that is compared in most lines. */
function withAnswers(own: Annotated, matches: Compared['matches'], namings: Compared['namings'], terms: Compared['terms']): Compared {
	const { pair, source, target, tendencies, relativePeriods, negations, names, loneWords, domains, mentions, tableScales } = own;
	const compared = { pair, source, target, tendencies, relativePeriods, negations, names, loneWords, domains, mentions, matches, namings, terms };
	return tableScales ? { ...compared, tableScales } : compared;
}

/** What the two sides say of each other. A one-sided pair has nothing to be held against. */
function compareAll(annotated: readonly Annotated[], facts: DocumentFacts, engine: Engine): readonly Compared[] {
	const { conversions, names, reportingPeriods, holidays } = engine;
	const matches = annotated.map(({ pair, source, target }) => {
		if (!pair.source || !pair.target) return nothing;
		const told = withoutHolidays(compareQuantities(source, target, conversions), pair.source.text, holidays);
		return withoutLastDays(told, pair.source.text, pair.target.text, reportingPeriods);
	});
	const settled = markMoved(
		matches,
		annotated.map(({ source }) => source),
	);
	const named = associateNames(annotated.map(own => ({ target: own.pair.target?.text, namings: compareNames(own, facts.people, names) })));
	return annotated.map((own, i) => withAnswers(own, settled[i] ?? nothing, named[i] ?? nothing, compareTerms(own, facts, engine.terms)));
}

interface Reported {
	readonly rule: Rule;
	readonly pair: number;
	readonly problem: Problem;
}

/** What a document rule has seen so far. */
interface Observed {
	readonly rule: DocumentRule;
	readonly observations: { readonly pair: number; readonly observation: unknown }[];
}

/** Block by block, rule by rule; document rules conclude when all is seen. */
function runRules(
	compared: readonly Compared[],
	facts: RuleContext['facts'],
	engine: Engine,
	onProgress?: (pairs: number) => void,
): readonly Reported[] {
	const ofPairs = engine.rules.filter(rule => rule.scope === 'pair');
	const ofDocuments = engine.rules.filter(rule => rule.scope === 'document').map((rule): Observed => ({ rule, observations: [] }));
	const reported: Reported[] = [];
	let pair = 0;
	/** Of the pair whose turn it is. */
	const context: RuleContext = { facts, neighbour: offset => (Math.abs(offset) > reach ? undefined : compared[pair + offset]) };
	for (let from = 0; from < compared.length; from += blockSize) {
		const to = Math.min(from + blockSize, compared.length);
		for (const rule of ofPairs)
			for (pair = from; pair < to; pair++) {
				const problems = rule.check(compared[pair] as Compared, context);
				// Asked for apart: nearly always there are none, and to begin a loop costs more than to see that.
				if (problems.length > 0) for (const problem of problems) reported.push({ rule, pair, problem });
			}
		for (const { rule, observations } of ofDocuments)
			for (pair = from; pair < to; pair++) {
				const seen = rule.observe(compared[pair] as Compared, context);
				if (seen.length > 0) for (const observation of seen) observations.push({ pair, observation });
			}
		onProgress?.(to);
	}
	for (const { rule, observations } of ofDocuments) for (const found of rule.conclude(observations)) reported.push({ rule, ...found });
	return reported;
}

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some(([from, to]) => b.some(([start, end]) => from < end && start < to));
const touches = (a: Problem, b: Problem): boolean =>
	overlap(a.target, b.target) || (overlap(a.source, b.source) && (a.target.length === 0 || b.target.length === 0));

const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
	inner.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end));

/** Whether `a` is about all that `b` is about: an English word left standing is not the whole line. */
const covers = (a: Problem, b: Problem): boolean => within(b.target, a.target) && (a.source.length === 0 || within(b.source, a.source));

/** Whether a finding mutes another on the same words; a mere hint mutes no error. */
function mutes(by: Reported, what: Reported, { whole, families }: Precedence): boolean {
	const [strong, weak] = [by.rule.id, what.rule.id];
	if (!touches(by.problem, what.problem) || (by.problem.severity === 'info' && what.problem.severity !== 'info')) return false;
	const earlier = (list: readonly RuleId[]): boolean => list.includes(strong) && list.includes(weak) && list.indexOf(strong) < list.indexOf(weak);
	if (families.some(earlier)) return true;
	return ((whole.includes(strong) && !whole.includes(weak)) || earlier(whole)) && covers(by.problem, what.problem);
}

/** One cause, one finding: of problems of different rules that touch the same words, the one whose rule has precedence stays. */
function settle(reported: readonly Reported[], precedence: Precedence): readonly Reported[] {
	const byPair = new Map<number, Reported[]>();
	for (const one of reported) {
		const list = byPair.get(one.pair);
		if (list) list.push(one);
		else byPair.set(one.pair, [one]);
	}
	const isMuted = (one: Reported, list: readonly Reported[]): boolean => list.some(other => mutes(other, one, precedence));
	return [...byPair.entries()].sort(([a], [b]) => a - b).flatMap(([, list]) => (list.length === 1 ? list : list.filter(one => !isMuted(one, list))));
}

/** Links problems to those that say where they began: on the same English words of the same pair. */
function link(reported: readonly Reported[], compared: readonly Compared[], { origins }: Precedence): readonly Reported[] {
	const began = new Map<number, Reported[]>();
	for (const one of reported) if (origins.includes(one.rule.id)) began.set(one.pair, [...(began.get(one.pair) ?? []), one]);
	return reported.map(one => {
		const near = origins.includes(one.rule.id) ? undefined : began.get(one.pair);
		const related = near?.filter(other => overlap(other.problem.source, one.problem.source)).flatMap(other => quoted(other, compared)) ?? [];
		return related.length === 0 ? one : { ...one, problem: { ...one.problem, related: [...one.problem.related, ...related] } };
	});
}

/** The English place of a problem, as others refer to it. */
function quoted({ pair, problem }: Reported, compared: readonly Compared[]): readonly Related[] {
	const source = compared[pair]?.pair.source;
	return source ? sideText(source, problem.source).map(text => ({ line: source.segments[0].line, text })) : [];
}

interface Placed {
	readonly side: FindingSide;
	/** Offset in the side's text where the shown segment starts. */
	readonly start: number;
}

/** The segment of a side that holds the first span, with the spans moved into it. */
function place(side: Side | undefined, spans: readonly Span[]): Placed | undefined {
	if (!side) return undefined;
	const first = spans[0]?.[0] ?? 0;
	let start = 0;
	for (const [i, segment] of side.segments.entries()) {
		const end = start + segment.text.length;
		if (first <= end || i === side.segments.length - 1) {
			const own = spans.filter(([from]) => from >= start && from <= end).map(([from, to]) => [from - start, Math.min(to, end) - start] as const);
			const names = { ...(segment.key === undefined ? {} : { key: segment.key }), ...(segment.label === undefined ? {} : { label: segment.label }) };
			return { side: { line: segment.line, text: segment.text, spans: own, ...names }, start };
		}
		start = end + 1;
	}
	return undefined;
}

const moved = (edits: readonly Edit[], start: number): readonly Edit[] =>
	edits.map(({ span, text }) => ({ span: [span[0] - start, span[1] - start], text }));

const sideText = (side: Side | undefined, spans: readonly Span[]): readonly string[] => spans.map(([from, to]) => side?.text.slice(from, to) ?? '');

function identityOf({ rule, pair, problem }: Reported, compared: readonly Compared[], document: Document): Identity {
	const own = compared[pair]?.pair;
	const around = [-1, 1].map(offset => compared[pair + offset]?.pair).map(p => p?.source?.text ?? p?.target?.text ?? '');
	return {
		document: document.file,
		rule: rule.id,
		segment: own?.source?.segments[0].key ?? own?.source?.text ?? own?.target?.text ?? '',
		evidence: ['source', ...sideText(own?.source, problem.source), 'target', ...sideText(own?.target, problem.target)],
		around: around.join('\n'),
	};
}

/** What a finding is known by. */
type Prints = Pick<Finding, 'fingerprint' | 'content' | 'formerly'>;

function printsOf(identities: readonly Identity[]): readonly Prints[] {
	const former = formerRecipes.map(recipe => fingerprints(identities, recipe));
	const contents = identities.map(contentPrint);
	return fingerprints(identities).map((fingerprint, i) => ({
		fingerprint,
		content: contents[i] as string,
		...(former.length === 0 ? {} : { formerly: former.map(prints => prints[i] as string) }),
	}));
}

function findingOf({ rule, pair: index, problem }: Reported, pair: Pair, document: Document, prints: Prints): Finding {
	const source = place(pair.source, problem.source);
	const target = place(pair.target, problem.target);
	return {
		rule: rule.id,
		category: problem.category ?? rule.category,
		severity: problem.severity,
		confidence: problem.confidence,
		message: problem.message,
		cause: `${rule.id}/${problem.cause}`,
		file: document.file,
		...(document.sourceFile === undefined ? {} : { sourceFile: document.sourceFile }),
		pair: index,
		...(source ? { source: source.side } : {}),
		...(target ? { target: target.side } : {}),
		edits: target ? moved(problem.edits, target.start) : [],
		related: problem.related,
		status: 'open',
		...prints,
	};
}

/** The stations up to the rules. */
function compareAndGather(
	engine: Engine,
	document: Document,
	options: AuditOptions,
): { readonly compared: readonly Compared[]; readonly facts: DocumentFacts } {
	const pairs = align(document.content, engine.words);
	const locale = options.locale ?? document.locale ?? detectLocale(pairs, engine.localeMarks);
	const annotated = underTables([...inBlocks(pairs)].flatMap(block => annotate(block, engine, locale))).map(own =>
		inOneVolume(own, engine.concentrations),
	);
	const read = gatherFacts(annotated, locale, engine.domains, engine.names, engine.yearEnd);
	const told = options.domains ? { ...read, domains: new Set(options.domains) } : read;
	const facts = options.fields ? withFields(told, options.fields) : told;
	return { compared: compareAll(annotated, facts, engine), facts };
}

/** What the sides of every pair of a document say of each other. */
export const compareDocument = (engine: Engine, document: Document, options: AuditOptions = {}): readonly Compared[] =>
	compareAndGather(engine, document, options).compared;

/** Audits one document: pairs its lines, reads both sides, compares them, runs the rules. Pure; findings come in document order. */
export function auditWith(engine: Engine, document: Document, options: AuditOptions = {}): Audit {
	const { compared, facts } = compareAndGather(engine, document, options);
	const pairs = compared.map(({ pair }) => pair);
	const settled = settle(runRules(compared, facts, engine, options.onProgress), engine.precedence);
	const reported = link(settled, compared, engine.precedence);
	const prints = printsOf(reported.map(one => identityOf(one, compared, document)));
	return {
		file: document.file,
		...(document.sourceFile === undefined ? {} : { sourceFile: document.sourceFile }),
		locale: facts.locale,
		domains: [...facts.domains].sort(),
		pairs,
		findings: reported.map((one, i) => findingOf(one, pairs[one.pair] as Pair, document, prints[i] as Prints)),
		notices: document.notices,
	};
}
