/** Figures with their captions: which metric a line states, on what basis, for which period, and how much. Only what is plainly said; whatever stands between caption and figure must be known. */

import { compileBeginnings, nextBeginning } from '../annotate/beginnings.js';
import { everyMatch } from '../annotate/every-match.js';
import { formsOf } from '../annotate/forms.js';
import { toDecimal } from '../annotate/quantities/rational.js';
import { foldChinese } from '../annotate/script.js';
import { compilePairGate, compileWordGate, lineWords, mayHoldWord, nextPair } from '../annotate/words.js';
import type { Quantity, QuantityKind, Reading, Span } from '../model.js';

interface TwoLanguages {
	readonly english: string;
	readonly chinese: string;
}

/** Data. All strings are alternatives of regular expressions, but for the Chinese captions, which are plain words by blanks. */
export interface MetricRows {
	readonly captions: readonly ({ readonly metric: string; readonly kind: QuantityKind; readonly sign?: Sign } & TwoLanguages)[];
	readonly bases: readonly ({ readonly basis: string } & TwoLanguages)[];
	readonly goals: TwoLanguages;
	readonly open: TwoLanguages;
	readonly other: TwoLanguages;
	/** English words; single Chinese characters. */
	readonly links: TwoLanguages;
	/** What the words that tell one caption from another stand behind. */
	readonly breaks: TwoLanguages;
}

export type Sign = 'gain' | 'loss';

/** One statement. Small and plain, so that it can travel. */
export interface Statement {
	readonly metric: string;
	readonly sign: Sign | '';
	readonly basis: string;
	/** The words before the caption that tell it from others: "data center". */
	readonly qualifier: string;
	/** The period named with it: "quarter 4", or empty. */
	readonly period: string;
	/** `money USD 44500000`, `percent  36.4`; empty where no figure stands with the caption, which then names a goal, a gain or a loss. */
	readonly value: string;
	/** The unit in the last place shown, in the same unit, as a number: what rounding may hide. */
	readonly step: number;
	readonly goal: boolean;
	/** From the caption to the figure. */
	readonly span: Span;
}

interface Language {
	/** Told apart by the whole caption. */
	readonly captions: readonly { readonly metric: string; readonly kind: QuantityKind; readonly sign: Sign | ''; readonly expression: RegExp }[];
	/** Whether a line may hold a caption: most hold none. */
	readonly mayHold: (text: string) => boolean;
	/** Any of the captions, the longest first. */
	readonly any: RegExp;
	readonly bases: readonly { readonly basis: string; readonly expression: RegExp }[];
	readonly goals: RegExp;
	readonly open: RegExp;
	readonly other: RegExp;
	readonly links: RegExp;
	/** Where a clause ends. */
	readonly ends: RegExp;
	readonly qualifier: RegExp;
}

export interface MetricLexicon {
	readonly english: Language;
	readonly chinese: Language;
}

const word = (alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`, 'i');

function english(rows: MetricRows): Language {
	const forms = rows.captions.flatMap(row => formsOf(row.english).map(form => form.split(' ')));
	const alone = compileWordGate(forms.flatMap(([first = '', second]) => (second === undefined ? [first] : [])));
	const pairs = compilePairGate(forms.flatMap(([first = '', second]) => (second === undefined ? [] : [[first, second] as const])));
	return {
		mayHold: text => mayHoldWord(text, alone) || nextPair(lineWords(text), 0, pairs) >= 0,
		captions: rows.captions.map(({ metric, kind, sign, english: form }) => ({
			metric,
			kind,
			sign: sign ?? '',
			expression: new RegExp(`^(?:${form})$`, 'i'),
		})),
		any: new RegExp(word(rows.captions.map(row => row.english).join('|')), 'gi'),
		bases: rows.bases.map(({ basis, english: form }) => ({ basis, expression: word(form) })),
		goals: word(rows.goals.english),
		open: word(rows.open.english),
		other: word(rows.other.english),
		links: new RegExp(`^(?:[\\s,]|\\b(?:${rows.links.english})\\b)*$`, 'i'),
		ends: /[.;:!?]\s|,\s|\band\b|\bwhich\b|\bcompared\b/g,
		qualifier: new RegExp(`(?:.*(?:\\b(?:${rows.breaks.english}|[a-z]+(?:ing|ed))\\b|[,.;:])|^)\\s*([^,.;:]*)$`, 'i'),
	};
}

function chinese(rows: MetricRows): Language {
	const forms = [...new Set(rows.captions.flatMap(row => [...row.chinese.split(' '), ...foldChinese(row.chinese).split(' ')]))].sort(
		(a, b) => b.length - a.length,
	);
	const beginnings = compileBeginnings(forms);
	return {
		mayHold: text => nextBeginning(text, 0, beginnings) >= 0,
		captions: rows.captions.map(({ metric, kind, sign, chinese: own }) => ({
			metric,
			kind,
			sign: sign ?? '',
			expression: new RegExp(`^(?:${foldChinese(own).replaceAll(' ', '|')})$`),
		})),
		any: new RegExp(forms.join('|'), 'g'),
		bases: rows.bases.map(({ basis, chinese: form }) => ({ basis, expression: new RegExp(foldChinese(form)) })),
		goals: new RegExp(foldChinese(rows.goals.chinese)),
		open: new RegExp(foldChinese(rows.open.chinese)),
		other: new RegExp(foldChinese(rows.other.chinese)),
		links: new RegExp(`^[\\s${foldChinese(rows.links.chinese)}]*$`),
		ends: /[。；：！？，,;]/g,
		qualifier: new RegExp(`(?:.*(?:${foldChinese(rows.breaks.chinese)}|[，。；、,\\s])|^)([^，。；、,\\s]*)$`),
	};
}

export const compileMetrics = (rows: MetricRows): MetricLexicon => ({ english: english(rows), chinese: chinese(rows) });

/** A longer line, in UTF-16 code units, is a table: it states nothing plainly. */
const longestLine = 8000;
const mostStatements = 40;
/** How far before a caption its own words are looked for. */
const reach = 80;

interface Clause {
	readonly start: number;
	readonly end: number;
}

/** The stretch around a place between two ends of clauses. */
function clauseAt(text: string, from: number, to: number, { ends }: Language): Clause {
	let start = 0;
	let end = text.length;
	for (const match of everyMatch(text, ends)) {
		if (match.index + match[0].length <= from) start = match.index + match[0].length;
		else if (match.index >= to) {
			end = match.index;
			break;
		}
	}
	return { start, end };
}

const periodic = new Set(['quarter', 'half', 'year', 'fiscal-year', 'month']);

function periodIn(quantities: readonly Quantity[], { start, end }: Clause): string {
	const found = quantities.flatMap(({ readings: [first], span }) =>
		first.kind === 'date' && periodic.has(first.unit ?? '') && span[0] >= start && span[1] <= end ? [`${first.unit} ${toDecimal(first.value)}`] : [],
	);
	return [...new Set(found)].sort().join(' ');
}

const described = ({ kind, unit, value }: Reading): string => `${kind} ${unit ?? ''} ${toDecimal(value)}`;

function read(
	text: string,
	caption: RegExpMatchArray,
	row: Language['captions'][number],
	quantities: readonly Quantity[],
	language: Language,
): Statement | undefined {
	const start = caption.index ?? 0;
	const end = start + caption[0].length;
	const isLink = (q: Quantity): boolean => q.span[0] >= end && language.links.test(withoutPeriods(text, end, q.span[0], quantities));
	const figure = quantities.find(q => q.readings[0].kind === row.kind && isLink(q) && q.range === undefined);
	if (!figure && row.sign === '' && !language.goals.test(text)) return undefined;
	const clause = clauseAt(text, start, figure?.span[1] ?? end, language);
	const around = text.slice(clause.start, clause.end);
	if (language.other.test(around)) return undefined;
	const goal = language.goals.test(around);
	if (!goal && language.open.test(text)) return undefined;
	const before = text.slice(Math.max(clause.start, start - reach), start);
	const basis = language.bases.find(({ expression }) => expression.test(before.slice(-24)))?.basis ?? '';
	return {
		metric: row.metric,
		sign: row.sign,
		basis,
		qualifier: qualifierOf(before, basis, language),
		period: periodIn(quantities, clause),
		value: figure ? described(figure.readings[0]) : '',
		step: figure ? Number(toDecimal(figure.step)) : 0,
		goal,
		span: [start, figure?.span[1] ?? end],
	};
}

/** The words between two places without those that name a period. */
function withoutPeriods(text: string, from: number, to: number, quantities: readonly Quantity[]): string {
	let gap = '';
	let at = from;
	for (const { span, readings } of quantities) {
		if (span[0] < at || span[1] > to || readings[0].kind !== 'date') continue;
		gap += text.slice(at, span[0]);
		at = span[1];
	}
	return to - from > reach ? '?' : gap + text.slice(at, Math.max(at, to));
}

function qualifierOf(before: string, basis: string, { qualifier, bases }: Language): string {
	const own = qualifier.exec(before)?.[1]?.trim().toLowerCase() ?? '';
	const expression = bases.find(row => row.basis === basis)?.expression;
	return expression ? own.replace(expression, '').trim() : own;
}

const none: readonly Statement[] = [];

/** The statements of one side of a pair: captions with a figure, a goal, or a gain or loss in themselves. */
export function statementsOf(
	text: string,
	quantities: readonly Quantity[],
	side: 'english' | 'chinese',
	lexicon: MetricLexicon,
): readonly Statement[] {
	const language = lexicon[side];
	if (text.length > longestLine || !language.mayHold(text) || text.search(language.any) < 0) return none;
	const folded = side === 'chinese' ? foldChinese(text) : text;
	return everyMatch(folded, language.any)
		.slice(0, mostStatements)
		.flatMap(match => {
			const row = language.captions.find(({ expression }) => expression.test(match[0]));
			return row ? (read(folded, match, row, quantities, language) ?? []) : [];
		});
}
