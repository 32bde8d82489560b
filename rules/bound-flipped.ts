// Only where both sides state a bound. "About" and 約 bound nothing and pass beside anything.

import { foldChinese } from '../src/annotate/script.js';
import { areOpposed, articleBounds, type BoundsAhead, boundAhead, boundBehind } from '../src/compare/bounds-ahead.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { lostRange, type Ranges } from '../src/compare/ranges.js';
import { agreeing } from '../src/compare/readings.js';
import type { Bound, Compared, Match, Negation, PairRule, Problem, Quantity, QuantityKind, Span } from '../src/model.js';

/** What a bound comes to where its verb is denied: "didn't serve more than 90 days" is at most 90. */
const denied: Readonly<Record<Bound, Bound>> = { '=': '=', '≈': '≈', '<': '≥', '≤': '>', '>': '≤', '≥': '<' };

/** Whether a denial stands before a bound in its clause; one that is part of the bound's own words has been read already. */
function isDenied(from: number, line: string, negations: readonly Negation[], { denies, clauseEnd }: BoundsAhead): boolean {
	const text = foldChinese(line);
	return negations.some(
		({ span, firm }) => span[1] <= from && (firm || denies.test(text.slice(...span))) && !clauseEnd.test(text.slice(span[1], from)),
	);
}

interface Bounded {
	readonly bound: Bound;
	readonly span: Span;
}

/** 至少 and 至多 mean one thing wherever they stand. */
const plain: ReadonlySet<Bound> = new Set(['≥', '≤']);

const bounded = ({ bound, boundSpan, span }: Quantity): Bounded => ({ bound, span: boundSpan ?? span });

/** Behind these 的 parts nothing: 不得低於價值的 70%. */
const ratios: ReadonlySet<QuantityKind> = new Set(['multiple', 'percent']);

/** A Chinese figure with its own bound or, where it has none and the English one is plain, with the one that stands further before it. */
function boundedInChinese(source: Quantity, target: Quantity, { pair }: Compared, ahead: BoundsAhead): Bounded {
	if (target.bound !== '=' || source.bound === '=' || source.bound === '≈') return bounded(target);
	const text = pair.target?.text ?? '';
	const isAge = foldChinese(text.slice(...target.span)).endsWith(ahead.age);
	const own = sourceText(pair, bounded(source).span);
	if (!isAge && ahead.loose.test(own)) return bounded(target);
	const found = boundAhead(text, target.span[0], ahead, ratios.has(target.readings[0].kind));
	const isPeak = ahead.loosePeaks.test(own);
	if (found && (!isPeak || plain.has(found.bound))) return { bound: found.bound, span: [found.span[0], target.span[1]] };
	if (isPeak) return bounded(target);
	const behind = boundBehind(text, target.span[1], ahead);
	return behind ? { bound: behind.bound, span: [target.span[0], behind.span[1]] } : bounded(target);
}

/** 年滿 18 歲方可 for "nobody under 18 may", 未滿 18 歲者恕不 for "over 18": what follows the bound is denied. */
function isTurned({ pair, negations }: Compared, own: Span, other: Span, { turning, clauseEnd, nobody }: BoundsAhead): boolean {
	const rest = (text: string, from: number): string => text.slice(from).split(clauseEnd)[0] ?? '';
	const there = turning.test(rest(foldChinese(pair.target?.text ?? ''), other[1]));
	const english = pair.source?.text ?? '';
	const end = own[1] + rest(english, own[1]).length;
	const here = negations.source.some(
		({ span, firm }) => (firm && span[0] >= own[1] && span[1] <= end) || (span[1] <= own[0] && nobody.test(english.slice(...span))),
	);
	return here || there;
}

/** "Unless it is at least 85%" is 若未達85%: a condition turned round, and its bound with it. */
function isConditionTurned({ pair }: Compared, own: Span, { condition }: BoundsAhead): boolean {
	const chinese = foldChinese(pair.target?.text ?? '');
	const before = pair.source?.text.slice(0, own[0]) ?? '';
	return condition.english.test(before) && condition.turned.test(chinese) && !condition.kept.test(chinese);
}

/** As far from a figure a word may make two bounds one, in code units. */
const sentenceReach = 200;

/** Whether the two sides say one thing by bounds that are opposed as words. */
function areAlike({ pair }: Compared, { span: [start, end] }: Quantity, { alike }: BoundsAhead): boolean {
	const english = pair.source?.text ?? '';
	const chinese = foldChinese(pair.target?.text ?? '');
	const [before, behind] = [english.slice(Math.max(0, start - sentenceReach), start), english.slice(end, end + sentenceReach)];
	return alike.some(row => row.english.test(before) && row.behind.test(behind) && row.chinese.test(chinese));
}

/** Opposed as words and as meant: a denial that only one side's word order shows proves nothing. */
function flipped({ relation, source, target }: Match, compared: Compared, ahead: BoundsAhead): Problem | undefined {
	if (!source || !target || source.bound === '=' || !agreeing.has(relation)) return undefined;
	const { pair, negations } = compared;
	const [own, other] = [bounded(source), boundedInChinese(source, target, compared, ahead)];
	if (!areOpposed(own.bound, other.bound) || isTurned(compared, own.span, other.span, ahead) || isConditionTurned(compared, own.span, ahead))
		return undefined;
	if (areAlike(compared, source, ahead)) return undefined;
	const meant = {
		source: isDenied(own.span[0], pair.source?.text ?? '', negations.source, ahead) ? denied[own.bound] : own.bound,
		target: isDenied(other.span[0], pair.target?.text ?? '', negations.target, ahead) ? denied[other.bound] : other.bound,
	};
	if (!areOpposed(meant.source, meant.target)) return undefined;
	return boundProblem(compared, own, other);
}

function boundProblem({ pair }: Compared, own: Bounded, other: Bounded): Problem {
	return {
		message: {
			id: 'bound-flipped',
			data: { found: targetText(pair, other.span), source: sourceText(pair, own.span), foundBound: other.bound, sourceBound: own.bound },
		},
		severity: 'major',
		confidence: 0.8,
		source: [own.span],
		target: [other.span],
		cause: `${own.bound}→${other.bound}`,
		edits: [],
		related: [],
	};
}

/** 最多停留一週 for "at least a week", and 18歲和34歲 for "aged 18 to 34". */
function otherProblems(compared: Compared, ahead: BoundsAhead, ranges: Ranges, isKnown: boolean): readonly Problem[] {
	const { pair } = compared;
	const single = isKnown ? undefined : articleBounds(pair.source?.text ?? '', pair.target?.text ?? '', ahead);
	const isFlipped = single && areOpposed(single.source.bound, single.target.bound) && !compared.negations.source.some(({ firm }) => firm);
	const range = lostRange(compared, ranges);
	const problems: Problem[] = isFlipped ? [boundProblem(compared, single.source, single.target)] : [];
	if (range) {
		const [english, found] = [sourceText(pair, range.source), targetText(pair, range.target)];
		problems.push({
			message: { id: 'range-lost', data: { found, source: english } },
			severity: 'major',
			confidence: 0.75,
			source: [range.source],
			target: [range.target],
			cause: 'range',
			edits: [],
			related: [],
		});
	}
	return problems;
}

const nothing: readonly Problem[] = [];

export const boundFlipped = (ahead: BoundsAhead, ranges: Ranges): PairRule => ({
	id: 'bound-flipped',
	scope: 'pair',
	category: 'bound',
	severity: 'major',
	what: {
		en: 'More than became less than, at least became at most, or a range became two figures.',
		'zh-Hant': '「超過」變成「不到」，「至少」變成「至多」，或範圍變成兩個數字。',
	},
	why: {
		en: 'A limit that is turned round allows what was forbidden, and the figure itself looks right.',
		'zh-Hant': '界限顛倒，禁止的就成了允許的，而數字本身看起來沒有錯。',
	},
	fix: { en: 'Restore the bound of the source.', 'zh-Hant': '改回原文的界限。' },
	examples: [
		{
			source: 'More than 20 banks took part.',
			target: '不到 20 家銀行參與。',
			finds: ['Unexpected "不到 20" (less than) for "More than 20" (more than): the bound is turned round'],
		},
		{ source: 'More than 20 banks took part.', target: '20 多家銀行參與。', finds: [] },
		{
			source: 'Do not exceed eight tablets a day.',
			target: '每日至少服用八錠。',
			finds: ['Unexpected "至少服用八" (at least) for "not exceed eight" (at most): the bound is turned round'],
		},
		{
			source: 'Keep it at 5 to 35 degrees.',
			target: '請存放於 5 度或 35 度。',
			finds: ['Unexpected "5 度或 35 度" for the range "5 to 35 degrees": two figures and nothing between them'],
		},
		{ source: 'Up to 500 people may attend.', target: '最多可有 500 人出席。', finds: [] },
	],
	check(compared) {
		let problems: Problem[] | undefined;
		for (const match of compared.matches) {
			const problem = flipped(match, compared, ahead);
			if (!problem || !isTranslated(compared)) continue;
			problems ??= [];
			problems.push(problem);
		}
		const others = otherProblems(compared, ahead, ranges, problems !== undefined);
		if (others.length === 0 || !isTranslated(compared)) return problems ?? nothing;
		return [...(problems ?? nothing), ...others];
	},
});
