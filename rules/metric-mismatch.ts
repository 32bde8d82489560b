// The figure arrives and what it measures does not. Speaks only where both captions stand right beside the figure, or where one side has none at all.

import { isLetter } from '../src/annotate/code-units.js';
import { passes } from '../src/annotate/gate.js';
import { rational } from '../src/annotate/quantities/rational.js';
import { foldChinese } from '../src/annotate/script.js';
import { compileWordGate, lineWords, type WordGate } from '../src/annotate/words.js';
import { overlaps, sourceText, targetText } from '../src/compare/evidence.js';
import { isBook } from '../src/compare/terms.js';
import { preferredRendering } from '../src/compare/wording.js';
import type { Compared, Match, PairRule, Problem, Quantity, RenderingMention, RuleContext, Span, Term, TermMention } from '../src/model.js';

/** A metric and the words, by blanks, that may stand for it. */
export interface MetricRow {
	readonly metric: string;
	readonly english: string;
	/** In either script. */
	readonly chinese: string;
}

interface Metric {
	readonly english: ReadonlySet<string>;
	readonly chinese: readonly string[];
}

interface Table {
	readonly metrics: ReadonlyMap<string, Metric>;
	/** Of the English words of all metrics what stands before a hyphen. */
	readonly firstWords: WordGate;
}

/** A metric word beside a figure. */
interface Caption {
	readonly span: Span;
	readonly term: Term;
	readonly metrics: ReadonlySet<string>;
}

/** How far a caption may stand before its figure, in UTF-16 code units, and how far behind it. */
const englishReach = { before: 48, behind: 8 };
const chineseReach = { before: 8, behind: 2 };
/** English lines before this one in which a caption may stand that is left out here. */
const memory = [-1, -2, -3];
/** No share earns as much, in any main unit: what says so has lost "million shares". */
const beyondPerShare = rational(100_000);

const none: readonly Problem[] = [];
const nowhere: readonly Span[] = [];
const hyphen = 0x2d;

const clauseEnd = /[.,;:!?()，。；：、！？（）]/;
const agreeing: ReadonlySet<Match['relation']> = new Set(['equal', 'equivalent', 'rounded', 'underspecified', 'currency', 'kind']);

const metricsOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.flatMap(({ metric }) => metric ?? []));

function captionOfTerms(span: Span, terms: readonly Term[]): Caption | undefined {
	const term = terms.find(({ metric }) => metric !== undefined);
	return term && { span, term, metrics: metricsOf(terms) };
}

const englishCaptions = (mentions: readonly TermMention[]): readonly Caption[] =>
	mentions.map(({ span, terms }) => captionOfTerms(span, terms)).filter(caption => caption !== undefined);

const isWithin = (a: Span, b: Span): boolean => b[0] <= a[0] && a[1] <= b[1] && b[1] - b[0] > a[1] - a[0];

/** What the right renderings at a place are captions of, where it stands within no other rendering. */
function chineseCaption({ span, renders }: RenderingMention, mentions: readonly RenderingMention[]): Caption | undefined {
	for (const other of mentions) if (isWithin(span, other.span)) return undefined;
	return captionOfTerms(
		span,
		renders.filter(({ rendering }) => !rendering.wrong).map(({ term }) => term),
	);
}

/** The caption beside a figure: the nearest before it in its clause, else one that follows at once. Of what stands there in order, `read` says what it is a caption of. */
function captionBeside<T extends { readonly span: Span }>(
	text: string,
	figure: Span,
	candidates: readonly T[],
	read: (candidate: T) => Caption | undefined,
	reach: typeof englishReach,
): Caption | undefined {
	for (let i = candidates.length - 1; i >= 0; i--) {
		const candidate = candidates[i] as T;
		const gap = figure[0] - candidate.span[1];
		const caption = gap >= 0 && gap <= reach.before ? read(candidate) : undefined;
		if (!caption) continue;
		if (!clauseEnd.test(text.slice(caption.span[1], figure[0]))) return caption;
		break;
	}
	for (const candidate of candidates) {
		const gap = candidate.span[0] - figure[1];
		const caption = gap >= 0 && gap <= reach.behind ? read(candidate) : undefined;
		if (caption) return clauseEnd.test(text.slice(figure[1], caption.span[0])) ? undefined : caption;
	}
	return undefined;
}

/** What captions stand beside. */
const measured: ReadonlySet<Quantity['readings'][0]['kind']> = new Set(['money', 'percent']);

const isPercent = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'percent';

const isAmount = ({ readings: [reading] }: Quantity): boolean =>
	measured.has(reading.kind) || (reading.kind === 'number' && reading.unit === undefined);

/** More than any share earns. */
const isBeyondShare = ({ readings: [{ kind, value }] }: Quantity): boolean =>
	kind === 'money' && value.numerator >= beyondPerShare.numerator * value.denominator;

const readerOf =
	({ mentions }: Compared) =>
	(mention: RenderingMention): Caption | undefined =>
		chineseCaption(mention, mentions.target);
const itself = (caption: Caption): Caption => caption;

interface Figure {
	readonly source: Quantity;
	readonly target: Quantity;
}

const noFigures: readonly Figure[] = [];

function figuresOf({ matches }: Compared): readonly Figure[] {
	let figures: Figure[] | undefined;
	for (const { source, target, relation } of matches) {
		if (!source || !target || !agreeing.has(relation) || !measured.has(source.readings[0].kind) || !isAmount(target)) continue;
		figures ??= [];
		figures.push({ source, target });
	}
	return figures ?? noFigures;
}

const isPartOfWord = (unit: number): boolean => isLetter(unit) || unit === hyphen;

/** The word that begins at a place, with its hyphens, in small letters; none within a word. */
function wholeWord(text: string, start: number): string {
	if (text.charCodeAt(start - 1) === hyphen) return '';
	let end = start;
	while (isPartOfWord(text.charCodeAt(end))) end++;
	return text.slice(start, end).toLowerCase();
}

const holds = (spans: readonly Span[], place: number): boolean => spans.some(([start, end]) => start <= place && place < end);

/** Whether a line speaks of one of the metrics, if only by a loose word, elsewhere than at places that are spoken for. */
function speaksEnglish(text: string, wanted: Iterable<string>, spokenFor: readonly Span[], { metrics, firstWords }: Table): boolean {
	const { starts, hashes } = lineWords(text);
	const spoken: string[] = [];
	for (let i = 0; i < hashes.length; i++) {
		const start = starts[i] as number;
		if (passes(firstWords, hashes[i] as number) && !holds(spokenFor, start)) spoken.push(wholeWord(text, start));
	}
	for (const metric of wanted) for (const word of spoken) if (metrics.get(metric)?.english.has(word)) return true;
	return false;
}

function speaksChinese(text: string, wanted: ReadonlySet<string>, spokenFor: readonly Span[], { metrics }: Table): boolean {
	const folded = foldChinese(text);
	const stands = (word: string): boolean => {
		for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) if (!holds(spokenFor, at)) return true;
		return false;
	};
	return [...wanted].some(metric => metrics.get(metric)?.chinese.some(stands));
}

/** Whether a word is a loose way to say one of the metrics: 訂單 for a backlog. */
const isLoosely = (wanted: ReadonlySet<string>, word: string, { metrics }: Table): boolean =>
	[...wanted].some(metric => metrics.get(metric)?.chinese.includes(foldChinese(word)));

interface Rendered {
	readonly source: Span;
	readonly target: Span;
}

/** Other terms of the line that have their own words on the other side, and explain nothing here. */
function renderedElsewhere({ terms }: Compared, right: Caption, left: Caption | undefined): readonly Rendered[] {
	return terms.flatMap(({ source, target }) => {
		if (!target || overlaps(target, right.span) || (left && overlaps(source, left.span))) return [];
		return { source, target };
	});
}

/** Two figures of one caption are told once. */
const onePerCaption = (problems: readonly Problem[]): readonly Problem[] =>
	problems.filter(({ target }, i) => !problems.slice(0, i).some(earlier => earlier.target[0]?.[0] === target[0]?.[0]));

function problem(
	message: Problem['message'],
	severity: Problem['severity'],
	source: readonly Span[],
	caption: Caption,
	found: string,
	edit: string,
): Problem {
	return {
		message,
		severity,
		confidence: severity === 'minor' ? 0.6 : 0.8,
		source,
		target: [caption.span],
		cause: `${message.id}→${found}`,
		edits: edit === '' ? [] : [{ span: caption.span, text: edit }],
		related: [],
	};
}

export const metricMismatch = (rows: readonly MetricRow[]): PairRule => {
	const table: Table = {
		metrics: new Map(
			rows.map(({ metric, english, chinese }) => [metric, { english: new Set(english.split(' ')), chinese: chinese.split(' ').map(foldChinese) }]),
		),
		firstWords: compileWordGate(rows.flatMap(({ english }) => english.split(' ').map(word => word.replace(/-.*/, '')))),
	};

	/** An amount of a hundred thousand and more for one share. */
	function impossible(compared: Compared): readonly Problem[] {
		const text = compared.pair.target?.text ?? '';
		return compared.target.filter(isBeyondShare).flatMap(quantity => {
			const caption = captionBeside(text, quantity.span, compared.mentions.target, readerOf(compared), { ...chineseReach, behind: 0 });
			if (!caption?.metrics.has('eps')) return [];
			const data = { found: targetText(compared.pair, caption.span), figure: targetText(compared.pair, quantity.span) };
			return [problem({ id: 'metric-impossible', data }, 'major', [], caption, data.found, '')];
		});
	}

	/** A caption the Chinese made up: the English line has none, and those before it speak of something else. */
	function added(compared: Compared, caption: Caption, source: Quantity, { neighbour }: RuleContext): readonly Problem[] {
		const { pair } = compared;
		if (!pair.source || speaksEnglish(pair.source.text, table.metrics.keys(), nowhere, table)) return [];
		const earlier = memory.map(offset => neighbour(offset));
		const spoken = earlier.flatMap(own => englishCaptions(own?.mentions.source ?? []));
		if (spoken.length === 0) return [];
		if (earlier.some(own => own?.pair.source && speaksEnglish(own.pair.source.text, caption.metrics, nowhere, table))) return [];
		const data = { found: targetText(pair, caption.span), figure: sourceText(pair, source.span) };
		return [problem({ id: 'metric-added', data }, 'minor', [source.span], caption, data.found, '')];
	}

	/** What the figure measures on the Chinese side where that is no caption of the English line. */
	function changed(compared: Compared, context: RuleContext, { source, target }: Figure): readonly Problem[] {
		const { pair, mentions } = compared;
		if (!pair.source || !pair.target) return [];
		const right = captionBeside(pair.target.text, target.span, mentions.target, readerOf(compared), chineseReach);
		if (!right) return [];
		const captions = englishCaptions(mentions.source);
		const reach = isPercent(source) ? { ...englishReach, behind: 1 } : englishReach;
		const left = captionBeside(pair.source.text, source.span, captions, itself, reach);
		if (left && [...left.metrics].some(metric => right.metrics.has(metric))) return [];
		const others = renderedElsewhere(compared, right, left);
		const found = targetText(pair, right.span);
		const isSpokenOf = speaksEnglish(
			pair.source.text,
			right.metrics,
			[...others.map(({ source: span }) => span), ...(left ? [left.span] : [])],
			table,
		);
		if (isSpokenOf) return [];
		if (!left) return captions.length === 0 ? added(compared, right, source, context) : [];
		if (isLoosely(left.metrics, found, table)) return [];
		if (speaksChinese(pair.target.text, left.metrics, [...others.map(({ target: span }) => span), right.span], table)) return [];
		const data = {
			found,
			source: sourceText(pair, left.span),
			figure: sourceText(pair, source.span),
			expected: preferredRendering(left.term, context.facts.locale),
		};
		return [problem({ id: 'metric-mismatch', data }, 'major', [left.span], right, data.found, data.expected)];
	}

	return {
		id: 'metric-mismatch',
		scope: 'pair',
		category: 'caption',
		severity: 'major',
		what: {
			en: 'The figure is right and what it measures is not: cash became sales, inventory became debt, a number of shares became earnings per share.',
			'zh-Hant': '數字正確，衡量的項目卻錯了：現金變成銷售額、存貨變成債務、股數變成每股盈餘。',
		},
		why: {
			en: 'A right figure under a wrong caption is a wrong fact that every check of figures passes.',
			'zh-Hant': '正確的數字放在錯誤的項目下，就是錯誤的事實，而任何數字檢查都看不出來。',
		},
		fix: { en: 'Restore the caption of the source.', 'zh-Hant': '改回原文的項目。' },
		examples: [
			{
				source: 'Inventory was $63.9 million.',
				target: '債務為 6,390 萬美元。',
				finds: ['Unexpected "債務" for "Inventory" beside "$63.9 million", expected "庫存"'],
			},
			{ source: 'Inventory was $63.9 million.', target: '存貨為 6,390 萬美元。', finds: [] },
			{ source: 'This compares with $31.2 million a year ago.', target: '去年同期為 3,120 萬美元。', finds: [] },
		],
		check(compared, context) {
			if (compared.target.length === 0 || compared.mentions.target.length === 0) return none;
			const figures = figuresOf(compared);
			if ((figures.length === 0 && !compared.target.some(isBeyondShare)) || isBook(compared)) return none;
			return onePerCaption([...impossible(compared), ...figures.flatMap(figure => changed(compared, context, figure))]);
		},
	};
};
