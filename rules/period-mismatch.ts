// Calendar and clock: dates part by part, so that one wrong month is one finding. A fiscal year may be written as a plain year.

import { basesIn, type ComparisonBasisLexicon, mayNameBasis } from '../src/annotate/comparison-bases.js';
import { united } from '../src/annotate/gate.js';
import type { YearEndRows } from '../src/annotate/relative-periods.js';
import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { mayHoldWord, type WordGate } from '../src/annotate/words.js';
import { type Clashes, clashProblems } from '../src/compare/clashes.js';
import { type DayParts, unlikeDayParts } from '../src/compare/day-parts.js';
import { isPeriod, isTranslated, overlaps, sourceText, targetText } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { type Grade, type Grades, gradeOf } from '../src/compare/grades.js';
import { type Lengths, passesFor, type UnlikeLengths, unlikeLengths, unlikeRuns } from '../src/compare/lengths.js';
import type { RenderWords } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import type { Compared, Match, Message, PairRule, Problem, Quantity, RelativePeriod, RuleContext, Span } from '../src/model.js';

function messageOf(match: Match, { found, source, foundValue, sourceValue, expected }: Figures): Message {
	if (!match.target) return { id: 'period-missing', data: { source, sourceValue, expected } };
	if (!match.source) return { id: 'period-added', data: { found, foundValue } };
	return { id: 'period-mismatch', data: { found, source, foundValue, sourceValue, expected } };
}

const nothing: readonly Problem[] = [];

/** What goes by the story may be a step further off than the speaker sees it: "the prior year", 前年. */
const mayBeSame = (own: RelativePeriod, other: RelativePeriod): boolean =>
	own.offset === other.offset || ((own.story === true || other.story === true) && own.offset * other.offset > 0);

const isFar = ({ offset }: RelativePeriod): boolean => offset === 2 || offset === -2;

/** Past and to come; 去年 for "the year before last" and 當月 for "the following month", where each side has one of them; a step forward of a week or more, which no delay explains. */
function isSevere(same: readonly RelativePeriod[], there: RelativePeriod, target: readonly RelativePeriod[]): boolean {
	if (same.every(({ offset }) => offset * there.offset < 0)) return true;
	const [own] = same;
	if (!own || same.length > 1 || target.some(other => other !== there && other.unit === there.unit)) return false;
	if (own.story || there.story) return own.story === there.story;
	if (isFar(own) || isFar(there)) return true;
	return there.unit !== 'day' && there.offset > own.offset;
}

/** A period to come where the English knows only past ones of its sort, or the reverse; 本 for 上 and the like are less sure, as texts are read later than they are written. */
function relativeProblems({ pair, relativePeriods: { source, target } }: Compared): readonly Problem[] {
	return target.flatMap(there => {
		const same = source.filter(({ unit }) => unit === there.unit);
		const [here] = same;
		if (!here || same.some(own => mayBeSame(own, there))) return [];
		const severe = isSevere(same, there, target);
		if (!severe && (here.story || there.story || isFar(here) || isFar(there))) return [];
		const [found, english] = [targetText(pair, there.span), sourceText(pair, here.span)];
		return [
			{
				message: { id: 'period-relative', data: { found, source: english, foundOffset: there.offset, sourceOffset: here.offset } },
				severity: severe ? 'major' : 'info',
				confidence: severe ? 0.7 : 0.3,
				source: [here.span],
				target: [there.span],
				cause: `${english.toLowerCase()}→${found}`,
				edits: [],
				related: [],
			},
		];
	});
}

const lengths: Readonly<Record<RelativePeriod['unit'], number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** 去年 for "last quarter", the one period on either side that lies before or ahead: it is of another length. 去年第四季 and 上月3日 are what they are part of. */
function lengthProblems({ pair, relativePeriods: { source, target }, target: figures }: Compared, { behind }: PeriodParts): readonly Problem[] {
	const [[here, ...more], [there, ...others]] = [source, target];
	if (!here || !there || more.length + others.length > 0 || here.unit === there.unit || here.story || there.story) return nothing;
	if (here.offset * there.offset !== 1 || [here, there].some(({ unit }) => unit === 'day')) return nothing;
	if (figures.some(({ readings }) => readings.some(({ kind }) => kind === 'date' || kind === 'duration'))) return nothing;
	if (lengths[there.unit] < lengths[here.unit] || behind.test(foldChinese(pair.target?.text ?? '').slice(there.span[1]))) return nothing;
	const [found, words] = [targetText(pair, there.span), sourceText(pair, here.span)];
	return [
		{
			message: { id: 'period-basis', data: { found, source: words } },
			severity: 'major',
			confidence: 0.7,
			source: [here.span],
			target: [there.span],
			cause: `${words.toLowerCase()}→${found}`,
			edits: [],
			related: [],
		},
	];
}

/** 去年第四季 for "Q4 of the prior year" where the document, written in the next year, reports the fourth quarter: 去年 is the year it reports. */
function yearEndProblems({ pair, relativePeriods: { source, target } }: Compared, isYearEnd: boolean, rows: YearEndRows): readonly Problem[] {
	if (!isYearEnd) return nothing;
	const prior = source.find(({ span }) => rows.prior.includes(sourceText(pair, span).toLowerCase()));
	if (!prior || !pair.target) return nothing;
	const { text } = pair.target;
	return target.flatMap(({ span: [from, to] }) => {
		const last = rows.last.find(word => foldChinese(word) === foldChinese(text.slice(from, to)));
		const period = last && rows.periods.find(word => text.startsWith(word, to));
		if (!period) return [];
		const found = text.slice(from, to + period.length);
		return [
			{
				message: { id: 'period-year-end', data: { found, source: sourceText(pair, prior.span), expected: rows.expected + period } },
				severity: 'minor',
				confidence: 0.6,
				source: [prior.span],
				target: [[from, to + period.length]],
				cause: `${found}→${rows.expected}`,
				edits: [{ span: [from, to], text: rows.expected }],
				related: [],
			},
		];
	});
}

/** 年減 for "quarter-over-quarter": the same figure, measured against another period. Only where each side names one basis and they have none in common. */
function basisProblems({ pair, source, target }: Compared, lexicon: ComparisonBasisLexicon): readonly Problem[] {
	if (source.length === 0 || target.length === 0 || !pair.source || !pair.target) return nothing;
	const folded = foldChinese(pair.target.text);
	if (!mayNameBasis(folded, lexicon)) return nothing;
	const there = basesIn(folded, lexicon.chinese);
	if (there.size === 0) return nothing;
	const here = basesIn(foldEnglish(pair.source.text), lexicon.english);
	const [english, ...others] = here.values();
	const [chinese] = there.values();
	if (!english || !chinese || others.length > 0 || [...there.keys()].some(basis => here.has(basis))) return nothing;
	const loose = basesIn(foldEnglish(pair.source.text), lexicon.loose);
	if ([...there.keys()].some(basis => loose.has(basis))) return nothing;
	const [words, found] = [sourceText(pair, english), targetText(pair, chinese)];
	return [
		{
			message: { id: 'period-basis', data: { found, source: words } },
			severity: 'major',
			confidence: 0.8,
			source: [english],
			target: [chinese],
			cause: `${words.toLowerCase()}→${found}`,
			edits: [],
			related: [],
		},
	];
}

/** A problem that two places make which no figure ties together. */
function unlikeProblem({ pair }: Compared, source: Span, target: Span, [sourceValue, foundValue]: readonly [string, string]): Problem {
	const [words, found] = [sourceText(pair, source), targetText(pair, target)];
	return {
		message: { id: 'period-mismatch', data: { found, source: words, foundValue, sourceValue, expected: '' } },
		severity: 'major',
		confidence: 0.75,
		source: [source],
		target: [target],
		cause: `${words.toLowerCase()}→${found}`,
		edits: [],
		related: [],
	};
}

const lengthOf = ({ count, unit }: UnlikeLengths['source']): string => (count === undefined ? '' : `${count} ${unit}`);

/** 一年內 for "within a month", 連續第五季 for "a fifth straight month", 下午 for "morning": said in words that are no figures. */
function wordProblems(compared: Compared, { lengths, dayParts }: PeriodWords, gate: WordGate): readonly Problem[] {
	if (!mayHoldWord(compared.pair.source?.text ?? '', gate)) return nothing;
	const unlike = unlikeRuns(compared, lengths) ?? unlikeLengths(compared, lengths);
	const parts = unlikeDayParts(compared.pair.source?.text ?? '', compared.pair.target?.text ?? '', dayParts);
	if (!unlike && !parts) return nothing;
	const problems: Problem[] = [];
	if (unlike) problems.push(unlikeProblem(compared, unlike.source.span, unlike.target.span, [lengthOf(unlike.source), lengthOf(unlike.target)]));
	if (parts) problems.push(unlikeProblem(compared, parts.source.span, parts.target.span, ['', '']));
	return problems;
}

/** What is told without a date of its own. */
function saidProblems(compared: Compared, isYearEnd: boolean, words: PeriodWords, gate: WordGate): readonly Problem[] {
	const { yearEnd, bases } = words;
	const { source, target } = compared.relativePeriods;
	const byBasis = basisProblems(compared, bases);
	const byWords = [
		...wordProblems(compared, words, gate),
		...clashProblems(compared, words.dayKinds, 'day-kind'),
		...clashProblems(compared, words.yearly, 'period-basis'),
	];
	const ofBases = byWords.length === 0 ? byBasis : [...byBasis, ...byWords];
	if (source.length === 0 || target.length === 0) return ofBases;
	return [...relativeProblems(compared), ...lengthProblems(compared, words.parts), ...yearEndProblems(compared, isYearEnd, yearEnd), ...ofBases];
}

/** Whether an English line speaks of another year than that of the speaker. */
const namesYear = (compared: Compared | undefined): boolean =>
	compared !== undefined &&
	(compared.relativePeriods.source.some(({ unit, offset }) => unit === 'year' && offset !== 0) ||
		compared.source.some(({ readings }) => readings.some(({ kind, unit }) => kind === 'date' && (unit === 'year' || unit === 'fiscal-year'))));

/** 明年底 for "the end of the year", where no line before it speaks of another year than its own. */
function ownYearProblems(compared: Compared, { ownYears }: PeriodWords, { neighbour }: RuleContext): readonly Problem[] {
	const found = clashProblems(compared, ownYears, 'own-year');
	return found.length > 0 && [-1, -2].some(offset => namesYear(neighbour(offset))) ? nothing : found;
}

const named = new Set(['year', 'fiscal-year', 'quarter', 'month']);

/** Whether a period that stands on one side alone is told from the speaker's own on the other: 2018, 去年. */
function isSaidRelatively({ source, target }: Match, { relativePeriods }: Compared): boolean {
	if (source && target) return false;
	const date = (source ?? target)?.readings[0];
	if (date?.kind !== 'date' || !named.has(date.unit ?? '')) return false;
	const unit = date.unit === 'fiscal-year' ? 'year' : date.unit;
	const has = (side: 'source' | 'target'): boolean => relativePeriods[side].some(period => period.unit === unit);
	return source ? has('target') && !has('source') : has('source') && !has('target');
}

/** 環比 for "in September from August", 季增 for "9% from the second quarter": the period before needs no name. */
function isPeriodBefore({ source, target, readings: [reading] }: Match, { pair }: Compared, { chinese }: ComparisonBasisLexicon): boolean {
	const unit = reading?.kind === 'date' ? reading.unit : undefined;
	if (target || !source || (unit !== 'month' && unit !== 'quarter')) return false;
	return (
		/\bfrom (?:the )?$/.test(pair.source?.text.slice(0, source.span[0]) ?? '') && basesIn(foldChinese(pair.target?.text ?? ''), chinese).has(unit)
	);
}

/** Where a report comes from, and when: "TAIPEI, Nov. 14 —", which is 台北14日電. */
const dateline = /^[A-Z][A-Z .,'’-]+, (?:[A-Za-z .]+, )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? ?(?:\([^()]*\) ?)?[—–-]/;

function isOfDateline({ source, target }: Match, { pair }: Compared): boolean {
	if (target || !source) return false;
	return source.span[1] <= (dateline.exec(pair.source?.text ?? '')?.[0].length ?? 0);
}

/** 第二季 for "the second half": both are the second of something. */
function isHalfForQuarter({ relation, source, target }: Match): boolean {
	const [own, other] = [source?.readings[0], target?.readings[0]];
	if (relation !== 'changed' || own?.kind !== 'date' || other?.kind !== 'date') return false;
	return (own.unit === 'half' && other.unit === 'quarter') || (own.unit === 'quarter' && other.unit === 'half');
}

/** 四分之三 for "the last three quarters": a part where the source tells how long. */
const isPartForSpan = ({ relation, readings: [span, part] }: Match): boolean =>
	relation === 'kind' && span?.kind === 'duration' && part?.kind === 'fraction';

/** 第20個星期 for "after 20 weeks". */
const isLast = ({ relation, source, target, readings: [span, rank] }: Match, { pair }: Compared, { units }: PeriodParts): boolean =>
	relation === 'kind' &&
	span?.kind === 'duration' &&
	rank?.kind === 'ordinal' &&
	source !== undefined &&
	target !== undefined &&
	/\bafter $/i.test(pair.source?.text.slice(0, source.span[0]) ?? '') &&
	units.test(foldChinese(pair.target?.text ?? '').slice(target.span[1]));

const isWeekday = (quantity: Quantity | undefined): boolean => quantity?.readings.some(({ unit }) => unit === 'weekday') ?? false;

/** 每週一, every Monday, for "once a week": the source names no day. */
function isDayOfWeeks({ source, target }: Match, { pair, source: figures }: Compared, { each, weeks }: PeriodParts): boolean {
	if (source || !target || !isWeekday(target) || figures.some(isWeekday)) return false;
	return each.test(pair.target?.text.slice(0, target.span[0]) ?? '') && weeks.test(pair.source?.text ?? '');
}

const dayOfWeeks: Grade = { severity: 'major', confidence: 0.7 };

const tellsOf = ({ source }: Problem, span: Span): boolean => source.some(own => overlaps(own, span));

const isGrave = ({ severity }: Problem): boolean => severity === 'major' || severity === 'critical';

/** "A century" as 十年 is seen as words and as figures: what is graver tells of it, of two alike the figures, which know what is right. */
function toldOnce(inWords: readonly Problem[], inFigures: readonly Problem[]): readonly Problem[] {
	if (inWords.length === 0) return inFigures;
	const isToldBy = (problem: Problem, others: readonly Problem[]): boolean =>
		others.some(other => problem.source.some(span => tellsOf(other, span)) && (isGrave(other) || !isGrave(problem)));
	const words = inWords.filter(problem => !isToldBy(problem, inFigures));
	return [...words, ...inFigures.filter(problem => !isToldBy(problem, words))];
}

/** What says when or how long without a figure. */
export interface PeriodWords {
	readonly yearEnd: YearEndRows;
	readonly bases: ComparisonBasisLexicon;
	readonly lengths: Lengths;
	readonly dayParts: DayParts;
	readonly dayKinds: Clashes;
	/** 明年底 for the end of the year that is spoken of. */
	readonly ownYears: Clashes;
	/** 累計 for what it was a year. */
	readonly yearly: Clashes;
	readonly parts: PeriodParts;
}

/** What a linguist writes, as alternatives of patterns: behind a longer period, what makes a shorter one of it; before a day of the week, each; English of weeks. */
export interface PeriodPartRows {
	readonly behind: string;
	readonly each: string;
	readonly weeks: string;
	/** Behind an ordinal, what makes a length of time of it. */
	readonly units: string;
}

/** Compiled; Chinese is matched folded. */
export type PeriodParts = Readonly<Record<keyof PeriodPartRows, RegExp>>;

/** Compiles the rows, once. */
export const compilePeriodParts = ({ behind, each, weeks, units }: PeriodPartRows): PeriodParts => ({
	behind: new RegExp(`^.{0,2}(?:${foldChinese(behind)})`),
	each: new RegExp(`(?:${each})\\s?$`),
	weeks: new RegExp(`\\b(?:${weeks})\\b`, 'i'),
	units: new RegExp(`^\\s?(?:${foldChinese(units)})`),
});

/** @param gate words of which a line holds one where it says when or how long without a figure. */
export const periodMismatch = (
	grades: Grades,
	words: RenderWords,
	said: PeriodWords,
	gate = united(said.lengths.words, said.dayParts.gate),
): PairRule => ({
	id: 'period-mismatch',
	scope: 'pair',
	category: 'period',
	severity: 'critical',
	what: {
		en: 'A quarter, half, year, month, day, time or duration is not the one the source names.',
		'zh-Hant': '季度、半年、年、月、日、時刻或期間與原文不同。',
	},
	why: {
		en: 'A figure in the wrong quarter or year is a wrong figure, and readers of filings act on dates.',
		'zh-Hant': '放錯季度或年度的數字就是錯的數字；讀者會依日期行事。',
	},
	fix: { en: 'Restore the period of the source.', 'zh-Hant': '改回原文的期間。' },
	examples: [
		{
			source: 'We expect shipments to begin in the fourth quarter.',
			target: '我們預計第三季開始出貨。',
			finds: ['Unexpected "第三季" (quarter 3) for "fourth quarter" (quarter 4), expected "第四季"'],
		},
		{ source: 'The notes are due on March 15, 2026.', target: '票據將於 2026 年 3 月 15 日到期。', finds: [] },
		{
			source: 'Headcount was down 3% quarter-over-quarter.',
			target: '員工人數年減 3%。',
			finds: ['Unexpected "年減" for "quarter-over-quarter": the figure is measured against another period'],
		},
		{ source: 'Sales grew 3% sequentially.', target: '銷售額環比增長 3%。', finds: [] },
		{
			source: 'Pay within 60 days of completion.',
			target: '交割後60個工作日內繳納。',
			finds: ['Unexpected "60個工作日" for "60 days": working days are fewer than days of the calendar'],
		},
		{ source: 'The trial lasts 18 months.', target: '試驗為期一年半。', finds: [] },
	],
	check(compared, context) {
		const { facts } = context;
		const { unequal } = tellingMatches(compared.matches);
		const inWords = [...saidProblems(compared, facts.isYearEnd, said, gate), ...ownYearProblems(compared, said, context)];
		if ((unequal.length === 0 && inWords.length === 0) || !isTranslated(compared)) return nothing;
		const problems: Problem[] = [];
		for (const match of unequal) {
			const { source, target } = match;
			if (source && !target && inWords.some(problem => tellsOf(problem, source.span))) continue;
			if (source && target && (isHalfForQuarter(match) || isPartForSpan(match))) {
				problems.push(unlikeProblem(compared, source.span, target.span, ['', '']));
				continue;
			}
			const isSaid =
				isSaidRelatively(match, compared) ||
				isPeriodBefore(match, compared, said.bases) ||
				isOfDateline(match, compared) ||
				isLast(match, compared, said.parts);
			const isOwn = isPeriod(match) && !isSaid && !passesFor(match, said.lengths);
			const grade = isDayOfWeeks(match, compared, said.parts) ? dayOfWeeks : isOwn ? gradeOf(match, grades) : undefined;
			if (!grade) continue;
			const figures = figuresOf(match, compared, facts.locale, words);
			problems.push(problemOf(match, figures, messageOf(match, figures), grade));
		}
		return toldOnce(inWords, problems);
	},
});
