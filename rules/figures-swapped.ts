// Both figures arrived, each in the other's place: a comparison of sets sees nothing. Only where both languages say which of exactly two figures was before.

import { equals } from '../src/annotate/quantities/rational.js';
import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { earlierOf, type FigureRoles } from '../src/compare/figure-roles.js';
import { agreeing } from '../src/compare/readings.js';
import type { Match, PairRule, Problem, Quantity } from '../src/model.js';

const none: readonly Problem[] = [];

interface Agreed {
	readonly source: Quantity;
	readonly target: Quantity;
}

/** Figures both sides agree on, of one kind and unit, if they are exactly two and differ. */
function twoOfAKind(matches: readonly Match[]): readonly [Agreed, Agreed] | undefined {
	let found: Agreed[] | undefined;
	for (const { source, target, relation } of matches) {
		if (!source || !target || source.salience < 2 || !agreeing.has(relation)) continue;
		const [{ kind, unit }] = source.readings;
		if (kind !== 'money' && kind !== 'percent' && kind !== 'number' && kind !== 'measure') continue;
		const known = found?.[0]?.source.readings[0];
		if (known && (known.kind !== kind || known.unit !== unit)) return undefined;
		found ??= [];
		found.push({ source, target });
	}
	const [first, second, third] = found ?? [];
	if (!first || !second || third || equals(first.source.readings[0].value, second.source.readings[0].value)) return undefined;
	return [first, second];
}

export const figuresSwapped = (roles: FigureRoles): PairRule => ({
	id: 'figures-swapped',
	scope: 'pair',
	category: 'number',
	severity: 'critical',
	what: {
		en: 'Two figures stand in each other’s place: what was before is told as what is now.',
		'zh-Hant': '兩個數字對調：先前的數字譯成現在的，現在的譯成先前的。',
	},
	why: {
		en: 'Every figure is there, so no comparison of digits sees it, and growth reads as decline.',
		'zh-Hant': '數字一個不少，逐一比對看不出來，成長卻讀成衰退。',
	},
	fix: { en: 'Exchange the two figures.', 'zh-Hant': '把兩個數字對調回來。' },
	examples: [
		{
			source: 'Backlog grew to $2.6 billion from $2.1 billion a year ago.',
			target: '在手訂單由去年同期的 26 億美元增至 21 億美元。',
			finds: ['Unexpected "26 億美元" as the figure before and "21 億美元" as the figure after: the source says "$2.1 billion", then "$2.6 billion"'],
		},
		{ source: 'Backlog grew to $2.6 billion from $2.1 billion a year ago.', target: '在手訂單由去年同期的 21 億美元增至 26 億美元。', finds: [] },
		{ source: 'Revenue was $2.6 billion, compared with $2.1 billion.', target: '營收為 26 億美元，去年同期為 21 億美元。', finds: [] },
	],
	check(compared) {
		const { pair, matches } = compared;
		const pairOfFigures = matches.length < 2 ? undefined : twoOfAKind(matches);
		if (!pairOfFigures || !isTranslated(compared)) return none;
		const [a, b] = pairOfFigures;
		const here = earlierOf(foldEnglish(pair.source?.text ?? ''), [a.source.span, b.source.span], roles.english);
		const there = earlierOf(foldChinese(pair.target?.text ?? ''), [a.target.span, b.target.span], roles.chinese);
		if (here === undefined || there === undefined || here === there) return none;
		const [before, after] = here === 0 ? [a, b] : [b, a];
		const [first, second] = [targetText(pair, after.target.span), targetText(pair, before.target.span)];
		return [
			{
				message: {
					id: 'figures-swapped',
					data: {
						before: first,
						after: second,
						sourceBefore: sourceText(pair, before.source.span),
						sourceAfter: sourceText(pair, after.source.span),
					},
				},
				severity: 'critical' as const,
				confidence: 0.85,
				source: [before.source.span, after.source.span],
				target: [after.target.span, before.target.span],
				cause: `${first}⇄${second}`,
				edits: [
					{ span: after.target.span, text: second },
					{ span: before.target.span, text: first },
				],
				related: [],
			},
		];
	},
});
