/** A period that English names by the day it ends and Chinese by itself: "the year ended 31 March 2024", 2023/24 年度. Day and month are no loss. */

import { everyMatch } from '../annotate/every-match.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import type { Match, Quantity, Span } from '../model.js';

/** What a linguist writes: alternatives of patterns. */
export interface ReportingPeriodRows {
	/** Behind the English name of a period: "ended 31 March 2024". */
	readonly ends: string;
	/** Names of one length in both languages. */
	readonly periods: readonly {
		readonly english: string;
		readonly chinese: string;
		/** What dates of that length are read as, for it may be added. */
		readonly unit?: 'half' | 'quarter';
		/** The Chinese says how long and not until when: 年增. */
		readonly lengthOnly?: true;
	}[];
	/** A Chinese year of its own, the year in which it begins a group, and the one in which it ends one where it is said. */
	readonly year: string;
	/** English for the last month of the calendar, with which a year of its own is none. */
	readonly lastMonth: string;
}

/** Compiled. */
export interface ReportingPeriods {
	readonly periods: readonly {
		readonly english: RegExp;
		readonly chinese: RegExp;
		readonly unit: 'half' | 'quarter' | undefined;
		readonly lengthOnly: boolean;
	}[];
	readonly year: RegExp;
	readonly lastMonth: RegExp;
}

/** Compiles the rows, once. */
export const compileReportingPeriods = ({ ends, periods, year, lastMonth }: ReportingPeriodRows): ReportingPeriods => ({
	periods: periods.map(({ english, chinese, unit, lengthOnly = false }) => ({
		english: new RegExp(`\\b(${english})${ends}\\b`, 'gi'),
		chinese: new RegExp(foldChinese(chinese)),
		unit,
		lengthOnly,
	})),
	year: new RegExp(foldChinese(year), 'g'),
	lastMonth: new RegExp(lastMonth, 'i'),
});

/** Years that are shared or named by where they begin (2023/24 年度, 2023 財年), where the English says the year in which one ends, or the one in which it begins. */
function namedYears(chinese: string, english: string, { year }: ReportingPeriods): readonly Span[] {
	return everyMatch(chinese, year).flatMap(({ 0: words, 1: first = '', 2: second, index }) => {
		const next = String(Number(first) + 1);
		if (second !== undefined && !next.endsWith(second)) return [];
		return english.includes(next) || english.includes(first) ? [[index, index + words.length] as const] : [];
	});
}

const noYears: readonly Span[] = [];

const isIn = (quantity: Quantity | undefined, spans: readonly Span[]): boolean =>
	quantity !== undefined && spans.some(([from, to]) => from <= quantity.span[0] && quantity.span[1] <= to);

const isDateOf = ({ readings }: Quantity, unit: string | undefined): boolean =>
	readings.some(reading => reading.kind === 'date' && reading.unit === unit);

const isOpen = ({ relation }: Match): boolean => relation === 'missing' || relation === 'added';

/** The matches of a pair without the parts of a day on which a reported period ends, where the Chinese names the period. */
export function withoutLastDays(matches: readonly Match[], source: string, target: string, rows: ReportingPeriods): readonly Match[] {
	if (!matches.some(isOpen)) return matches;
	const [english, chinese] = [foldEnglish(source), foldChinese(target)];
	const named = rows.periods.flatMap(period => {
		if (!period.chinese.test(chinese)) return [];
		const spans = everyMatch(english, period.english).map(
			({ 0: words, 1: name = '', index }): Span => [index, index + (period.lengthOnly ? name : words).length],
		);
		return spans.length === 0 ? [] : [{ spans, unit: period.unit }];
	});
	if (named.length === 0) return matches;
	const spans = named.flatMap(period => period.spans);
	const years = rows.lastMonth.test(english) ? noYears : namedYears(chinese, english, rows);
	const isTold = (found: Quantity): boolean => isIn(found, years) || named.some(({ unit }) => unit !== undefined && isDateOf(found, unit));
	return matches.filter(match => {
		if (!isOpen(match)) return true;
		if (match.source) return !isIn(match.source, spans) || (isDateOf(match.source, 'year') && years.length === 0);
		return !(match.target && isTold(match.target));
	});
}
