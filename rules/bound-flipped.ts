// Only where both sides state a bound. "About" and 約 bound nothing and pass beside anything.

import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { agreeing } from '../src/compare/readings.js';
import type { Bound, Negation, PairRule, Span } from '../src/model.js';

const more: ReadonlySet<Bound> = new Set(['>', '≥']);
const less: ReadonlySet<Bound> = new Set(['<', '≤']);

/** A verb denied earlier in the clause turns the bound round in a way that word order does not tell: "didn't serve more than 90 days", 服役沒有超過. */
function isDenied(bound: Span, text: string, negations: readonly Negation[]): boolean {
	return negations.some(({ span }) => span[1] <= bound[0] && !/[,;.，；。]/.test(text.slice(span[1], bound[0])));
}

const firm = (negations: readonly Negation[]): readonly Negation[] => negations.filter(negation => negation.firm);

const areOpposed = (a: Bound, b: Bound): boolean => (more.has(a) && less.has(b)) || (less.has(a) && more.has(b));

export const boundFlipped: PairRule = {
	id: 'bound-flipped',
	scope: 'pair',
	category: 'bound',
	severity: 'major',
	what: { en: 'More than became less than, or at least became at most.', 'zh-Hant': '「超過」變成「不到」，或「至少」變成「至多」。' },
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
		{ source: 'Up to 500 people may attend.', target: '最多可有 500 人出席。', finds: [] },
	],
	check(compared) {
		if (!isTranslated(compared)) return [];
		const { pair, matches, negations } = compared;
		return matches.flatMap(({ relation, source, target }) => {
			if (!source || !target || !agreeing.has(relation) || !areOpposed(source.bound, target.bound)) return [];
			const spans = { source: source.boundSpan ?? source.span, target: target.boundSpan ?? target.span };
			const denied = [
				isDenied(spans.source, pair.source?.text ?? '', firm(negations.source)),
				isDenied(spans.target, pair.target?.text ?? '', negations.target),
			];
			if (denied.some(Boolean)) return [];
			const [english, found] = [sourceText(pair, spans.source), targetText(pair, spans.target)];
			return [
				{
					message: { id: 'bound-flipped', data: { found, source: english, foundBound: target.bound, sourceBound: source.bound } },
					severity: 'major',
					confidence: 0.8,
					source: [spans.source],
					target: [spans.target],
					cause: `${source.bound}→${target.bound}`,
					edits: [],
					related: [],
				},
			];
		});
	},
};
