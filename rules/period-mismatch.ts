// Calendar and clock: dates part by part, so that one wrong month is one finding. A fiscal year may be written as a plain year.

import { basesIn, type ComparisonBasisLexicon, mayNameBasis } from '../src/annotate/comparison-bases.js';
import type { YearEndRows } from '../src/annotate/relative-periods.js';
import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { isPeriod, isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { type Grades, gradeOf } from '../src/compare/grades.js';
import type { RenderWords } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import type { Compared, Match, Message, PairRule, Problem } from '../src/model.js';

function messageOf(match: Match, { found, source, foundValue, sourceValue, expected }: Figures): Message {
	if (!match.target) return { id: 'period-missing', data: { source, sourceValue, expected } };
	if (!match.source) return { id: 'period-added', data: { found, foundValue } };
	return { id: 'period-mismatch', data: { found, source, foundValue, sourceValue, expected } };
}

const nothing: readonly Problem[] = [];

/** A period to come where the English knows only past ones of its sort, or the reverse; 本 for 上 and the like are less sure, as texts are read later than they are written. */
function relativeProblems({ pair, relativePeriods: { source, target } }: Compared): readonly Problem[] {
	return target.flatMap(there => {
		const same = source.filter(({ unit }) => unit === there.unit);
		const [here] = same;
		if (!here || same.some(({ offset }) => offset === there.offset)) return [];
		const opposite = same.every(({ offset }) => offset * there.offset === -1);
		const [found, english] = [targetText(pair, there.span), sourceText(pair, here.span)];
		return [
			{
				message: { id: 'period-relative', data: { found, source: english, foundOffset: there.offset, sourceOffset: here.offset } },
				severity: opposite ? 'major' : 'info',
				confidence: opposite ? 0.7 : 0.3,
				source: [here.span],
				target: [there.span],
				cause: `${english.toLowerCase()}→${found}`,
				edits: [],
				related: [],
			},
		];
	});
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
	if (!mayNameBasis(pair.target.text, lexicon)) return nothing;
	const there = basesIn(foldChinese(pair.target.text), lexicon.chinese);
	if (there.size === 0) return nothing;
	const here = basesIn(foldEnglish(pair.source.text), lexicon.english);
	const [english, ...others] = here.values();
	const [chinese] = there.values();
	if (!english || !chinese || others.length > 0 || [...there.keys()].some(basis => here.has(basis))) return nothing;
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

/** What is told without a date of its own. */
function saidProblems(compared: Compared, isYearEnd: boolean, yearEnd: YearEndRows, bases: ComparisonBasisLexicon): readonly Problem[] {
	const { source, target } = compared.relativePeriods;
	const ofBases = basisProblems(compared, bases);
	if (source.length === 0 || target.length === 0) return ofBases;
	return [...relativeProblems(compared), ...yearEndProblems(compared, isYearEnd, yearEnd), ...ofBases];
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

export const periodMismatch = (grades: Grades, words: RenderWords, yearEnd: YearEndRows, bases: ComparisonBasisLexicon): PairRule => ({
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
		{ source: 'The trial lasts 18 months.', target: '試驗為期一年半。', finds: [] },
	],
	check(compared, { facts }) {
		const { unequal } = tellingMatches(compared.matches);
		const said = saidProblems(compared, facts.isYearEnd, yearEnd, bases);
		if ((unequal.length === 0 && said.length === 0) || !isTranslated(compared)) return nothing;
		const problems = [...said];
		for (const match of unequal) {
			const grade = isPeriod(match) && !isSaidRelatively(match, compared) ? gradeOf(match, grades) : undefined;
			if (!grade) continue;
			const figures = figuresOf(match, compared, facts.locale, words);
			problems.push(problemOf(match, figures, messageOf(match, figures), grade));
		}
		return problems;
	},
});
