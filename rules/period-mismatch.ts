// Calendar and clock: dates part by part, so that one wrong month is one finding. A fiscal year may be written as a plain year.

import { isPeriod, isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { type Grades, gradeOf } from '../src/compare/grades.js';
import type { RenderWords } from '../src/compare/render.js';
import type { Compared, Match, Message, PairRule, Problem } from '../src/model.js';

function messageOf(match: Match, { found, source, foundValue, sourceValue, expected }: Figures): Message {
	if (!match.target) return { id: 'period-missing', data: { source, sourceValue, expected } };
	if (!match.source) return { id: 'period-added', data: { found, foundValue } };
	return { id: 'period-mismatch', data: { found, source, foundValue, sourceValue, expected } };
}

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

export const periodMismatch = (grades: Grades, words: RenderWords): PairRule => ({
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
		{ source: 'The trial lasts 18 months.', target: '試驗為期一年半。', finds: [] },
	],
	check(compared, { facts }) {
		if (!isTranslated(compared)) return [];
		return [
			...relativeProblems(compared),
			...compared.matches.flatMap(match => {
				const grade = isPeriod(match) ? gradeOf(match, grades) : undefined;
				if (!grade) return [];
				const figures = figuresOf(match, compared, facts.locale, words);
				return [problemOf(match, figures, messageOf(match, figures), grade)];
			}),
		];
	},
});
