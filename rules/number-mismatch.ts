// Order is free and scale words are free: 6,050 萬 is 60.5 million. Only values that agree with nothing on the other side are reported.

import { compare, equals, multiply, one, rational } from '../src/annotate/quantities/rational.js';
import { foldChinese } from '../src/annotate/script.js';
import { isPeriod, isTranslated, targetText } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { type Grades, gradeOf } from '../src/compare/grades.js';
import { describeReading, type RenderWords } from '../src/compare/render.js';
import { rankReading, rankSlip, type Superlatives } from '../src/compare/superlatives.js';
import { tellingMatches } from '../src/compare/telling.js';
import type { Compared, Locale, Match, Message, PairRule, Problem, Quantity, Span } from '../src/model.js';

function messageOf(match: Match, { found, source, foundValue, sourceValue, expected }: Figures): Message {
	if (match.relation === 'kind') {
		const [a, b] = match.readings;
		return { id: 'number-kind', data: { found, source, foundKind: b?.kind ?? 'number', sourceKind: a?.kind ?? 'number' } };
	}
	if (match.exponent !== undefined)
		return { id: 'number-scale', data: { found, source, foundValue, sourceValue, exponent: match.exponent, expected } };
	if (match.slip) return { id: 'number-digit', data: { found, source, slip: match.slip, expected } };
	if (!match.target) return { id: 'number-missing', data: { source, sourceValue, expected } };
	if (!match.source) return { id: 'number-added', data: { found, foundValue } };
	return { id: 'number-changed', data: { found, source, foundValue, sourceValue, expected } };
}

/** Words around figures. */
export interface FigureWords {
	/** Behind a figure that counts nothing by itself. */
	readonly endings: RegExp;
	/** Before what a figure comes to in another unit, in brackets, folded: （約合每公升 0.68 美元）. */
	readonly conversions: RegExp;
	/** Behind a figure that counts things. */
	readonly counted: RegExp;
}

/** Millions or billions for a bare figure: those who talk of money leave the word out. */
const shorthand: ReadonlySet<number> = new Set([6, 9]);

/** "Fourteen million for the land; the house would have cost sixty": the scale is said once. Of thousands only in words: "the other hundred and thirty-eight". */
const isSaidBefore = (exponent: number, own: Quantity, all: readonly Quantity[]): boolean =>
	all.some(
		other =>
			other.scaled &&
			other.span[0] < own.span[0] &&
			(shorthand.has(exponent) || (exponent === 3 && !own.digits && !other.digits)) &&
			compare(other.readings[0].value, rational(10n ** BigInt(Math.abs(exponent)))) >= 0,
	);

const isShorthand = ({ relation, exponent = 0, source }: Match, { pair, source: all }: Compared, { endings }: FigureWords): boolean =>
	relation === 'scale' &&
	source !== undefined &&
	(shorthand.has(exponent) || isSaidBefore(exponent, source, all)) &&
	source?.readings[0].kind === 'number' &&
	!source.scaled &&
	endings.test(pair.source?.text.slice(source.span[1]) ?? '');

/** 一半 for "twice as many": right where the two that are compared have changed places, which a verb of change leaves no room for. */
function isReciprocal({ relation, source, target, readings: [a, b] }: Match, { pair }: Compared): boolean {
	if (relation !== 'changed' || !a || !b || !target || source?.tendencies || target.tendencies) return false;
	if (!equals(multiply(a.value, b.value), one)) return false;
	// 一倍 is as often once as twice.
	return (
		(a.kind === 'multiple' && b.kind === 'fraction') ||
		(a.kind === 'fraction' && b.kind === 'multiple' && !/^[一1]/.test(targetText(pair, target.span)))
	);
}

/** Things that are counted, or so many of so many: "60 of the 400 workers". A rate may go without its sign: "if rates fall to 3.5". */
const countsThings = /^ (?:(?:of|out of|in) (?:the |every )?\d|(?:[a-z-]+ ){0,2}(?!points\b)[a-z]+s\b)/;

/** 六成 for "60 of the 400 workers", 60美元 for "60 shares": what is counted became a share or an amount. */
function isCountLost({ relation, source, readings: [a, b] }: Match, { pair }: Compared, { counted }: FigureWords): boolean {
	if (relation !== 'underspecified' || !source || a?.kind !== 'number' || source.salience < (b?.kind === 'percent' ? 1 : 2)) return false;
	const things = b?.kind === 'percent' ? countsThings : b?.kind === 'money' ? counted : undefined;
	return things?.test(pair.source?.text.slice(source.span[1]) ?? '') ?? false;
}

/** As long as a noun and another number. */
const numberedReach = 30;

/** "Week six" is 第六週: its number is a rank. */
const isNumbered = ({ relation, source, target }: Match, { pair }: Compared, { numbered }: Superlatives): boolean =>
	relation === 'kind' &&
	source !== undefined &&
	target?.readings[0].kind === 'ordinal' &&
	numbered.test(pair.source?.text.slice(Math.max(0, source.span[0] - numberedReach), source.span[0]) ?? '');

/** "the largest" as 第二大, which no figure of the source gives cause for. */
function rankProblem({ pair }: Compared, locale: Locale, superlatives: Superlatives): Problem | undefined {
	const slip = rankSlip(pair.source?.text ?? '', pair.target?.text ?? '', superlatives);
	if (!slip) return undefined;
	const { source, target } = slip;
	const expected = locale === 'zh-CN' ? foldChinese(slip.expected) : slip.expected;
	const [sourceValue, foundValue] = [source.rank, target.rank].map(rank => describeReading(rankReading(rank))) as [string, string];
	return {
		message: { id: 'number-changed', data: { found: target.words, source: source.words, foundValue, sourceValue, expected } },
		severity: 'major',
		confidence: 0.8,
		source: [source.span],
		target: [target.span],
		cause: `rank/${source.rank}→${target.rank}`,
		edits: [{ span: target.span, text: expected }],
		related: [],
	};
}

const isWithin = (figure: { readonly span: Span } | undefined, outer: readonly Span[]): boolean =>
	figure !== undefined && outer.some(([start, end]) => start <= figure.span[0] && figure.span[1] <= end);

/** What only one side has, and the rank of a superlative speaks of already. */
const isToldByRank = ({ source, target }: Match, rank: Problem | undefined): boolean =>
	rank !== undefined && (source ? !target && isWithin(source, rank.source) : isWithin(target, rank.target));

/** Before what explains an acronym that was kept: TEU（20 呎標準貨櫃）. */
const explained = /([A-Z][A-Z\d]+)s?\s*[（(][^（()）]*$/;

/** Behind a figure, in the brackets of what it explains: 二十呎標準貨櫃（TEU）. */
const glossed = /^[^，。；,;（()）]{0,10}[（(]([A-Z][A-Z\d]+)s?[）)]/;

const isConversion = ({ span: [start], readings: [{ kind }] }: Quantity, text: string, { conversions }: FigureWords): boolean =>
	(kind === 'measure' || kind === 'money') && conversions.test(text.slice(Math.max(0, start - numberedReach), start));

/** A figure that only the Chinese has, in brackets behind an acronym of the source, or behind one that it converts. */
function isExplanation({ source, target }: Match, { pair }: Compared, around: FigureWords): boolean {
	if (source || !target) return false;
	const chinese = pair.target?.text ?? '';
	const named = glossed.exec(chinese.slice(target.span[1]))?.[1];
	if (isConversion(target, foldChinese(chinese), around) || (named !== undefined && pair.source?.text.includes(named))) return true;
	const acronym = explained.exec(pair.target?.text.slice(Math.max(0, target.span[0] - numberedReach), target.span[0]) ?? '')?.[1];
	return acronym !== undefined && (pair.source?.text.includes(acronym) ?? false);
}

const nothing: readonly Problem[] = [];

/** Compiles the words around figures, once. */
export const compileFigureWords = (endings: readonly string[], conversions: readonly string[], counted: string): FigureWords => ({
	counted: new RegExp(`^ ${counted}\\b`, 'i'),
	endings: new RegExp(`^(?:\\s*(?:$|[.,;:?!)])|\\s+(?:${endings.join('|')})\\b)`, 'i'),
	conversions: new RegExp(`[（(](?:${foldChinese(conversions.join('|'))})[^（()）]{0,8}$`),
});

/** Cases that the kinds of figures do not tell. */
function specialCase(match: Match, compared: Compared, around: FigureWords): 'count lost' | 'shorthand' | 'said before' | 'reciprocal' | undefined {
	if (isCountLost(match, compared, around)) return 'count lost';
	if (isShorthand(match, compared, around))
		return isSaidBefore(match.exponent ?? 0, match.source as Quantity, compared.source) ? 'said before' : 'shorthand';
	return isReciprocal(match, compared) ? 'reciprocal' : undefined;
}

/** @param grades have no row for figures that are equal. */
export const numberMismatch = (grades: Grades, words: RenderWords, around: FigureWords, superlatives: Superlatives): PairRule => ({
	id: 'number-mismatch',
	scope: 'pair',
	category: 'number',
	severity: 'critical',
	what: {
		en: 'A figure is missing, added or has another value, compared by meaning: 480萬 is 4.8 million.',
		'zh-Hant': '數字遺漏、多出或數值不同；比對的是意義，例如 480萬 就是 4.8 million。',
	},
	why: {
		en: 'A wrong figure is the costliest translation error and the easiest to overlook, because the digits often look right: "4,226 billion" and "4,226億" differ tenfold.',
		'zh-Hant': '數字錯誤代價最高，也最容易看漏，因為數碼往往看起來是對的：「4,226 billion」與「4,226億」相差十倍。',
	},
	fix: {
		en: 'Restore the value of the source, or dismiss the finding if the line states it another way.',
		'zh-Hant': '改回原文的數值；若譯文是用別的方式表達，請將此項標為誤報。',
	},
	examples: [
		{
			source: 'Revenue was $4.8 million.',
			target: '營收為 48 萬美元。',
			finds: ['Unexpected "48 萬美元" (USD 480,000) for "$4.8 million" ($ 4,800,000): ten times too small, expected "480 萬美元"'],
		},
		{ source: 'Revenue was $60.5 million, up 12%.', target: '營收為 6,050 萬美元，成長 12%。', finds: [] },
		{
			source: 'We did 3.2 in the first quarter.',
			target: '我們第一季做了 320 萬。',
			finds: ['Unexpected "320 萬" (3,200,000) for "3.2" (3.2): a million times too large, expected "3.2"'],
		},
		{ source: 'We have 1,997 employees.', target: '我們有一千九百九十七名員工。', finds: [] },
		{
			source: 'It is the largest bank in Spain.',
			target: '它是西班牙第二大銀行。',
			finds: ['Unexpected "第二大" (ordinal 2) for "largest" (ordinal 1), expected "最大"'],
		},
	],
	check(compared, { facts }) {
		const { unequal } = tellingMatches(compared.matches);
		if (unequal.length === 0 || !isTranslated(compared)) return nothing;
		const rank = rankProblem(compared, facts.locale, superlatives);
		let problems: Problem[] | undefined = rank && [rank];
		for (const match of unequal) {
			if (isToldByRank(match, rank) || isExplanation(match, compared, around) || isNumbered(match, compared, superlatives)) continue;
			const special = specialCase(match, compared, around);
			const grade = isPeriod(match) ? undefined : special ? grades.get(special) : gradeOf(match, grades);
			if (!grade) continue;
			const figures = figuresOf(match, compared, facts.locale, words);
			problems ??= [];
			const told: Match = special === 'count lost' ? { ...match, relation: 'kind' } : match;
			problems.push(problemOf(match, figures, messageOf(told, figures), grade));
		}
		return problems ?? nothing;
	},
});
