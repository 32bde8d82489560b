// Only where both sides state a bound. "About" and 約 bound nothing and pass beside anything.

import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { agreeing } from '../src/compare/readings.js';
import type { Bound, Compared, Match, Negation, PairRule, Problem } from '../src/model.js';

const more: ReadonlySet<Bound> = new Set(['>', '≥']);
const less: ReadonlySet<Bound> = new Set(['<', '≤']);

/** What a bound comes to where its verb is denied: "didn't serve more than 90 days" is at most 90. */
const denied: Readonly<Record<Bound, Bound>> = { '=': '=', '≈': '≈', '<': '≥', '≤': '>', '>': '≤', '≥': '<' };

const clauseEnd =
	/[,;:.，。；：|]|\b(?:if|unless|because|since|when|where|while|who|which|that|and|but|or|as|until|after|before|whether)\b|如果|但|而|則|则|因|或|且/i;

/** Whether a denial stands before a bound in its clause; one that is part of the bound's own words has been read already. */
const isDenied = (from: number, text: string, negations: readonly Negation[]): boolean =>
	negations.some(
		({ span, firm }) => span[1] <= from && (firm || /^[不未沒没]/.test(text.slice(...span))) && !clauseEnd.test(text.slice(span[1], from)),
	);

const areOpposed = (a: Bound, b: Bound): boolean => (more.has(a) && less.has(b)) || (less.has(a) && more.has(b));

/** Opposed as words and as meant: a denial that only one side's word order shows proves nothing. */
function flipped({ relation, source, target }: Match, { pair, negations }: Compared): Problem | undefined {
	if (!source || !target || !areOpposed(source.bound, target.bound) || !agreeing.has(relation)) return undefined;
	const spans = { source: source.boundSpan ?? source.span, target: target.boundSpan ?? target.span };
	const bounds = {
		source: isDenied(spans.source[0], pair.source?.text ?? '', negations.source) ? denied[source.bound] : source.bound,
		target: isDenied(spans.target[0], pair.target?.text ?? '', negations.target) ? denied[target.bound] : target.bound,
	};
	if (!areOpposed(bounds.source, bounds.target)) return undefined;
	const [english, found] = [sourceText(pair, spans.source), targetText(pair, spans.target)];
	return {
		message: { id: 'bound-flipped', data: { found, source: english, foundBound: target.bound, sourceBound: source.bound } },
		severity: 'major',
		confidence: 0.8,
		source: [spans.source],
		target: [spans.target],
		cause: `${source.bound}→${target.bound}`,
		edits: [],
		related: [],
	};
}

const nothing: readonly Problem[] = [];

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
		let problems: Problem[] | undefined;
		for (const match of compared.matches) {
			const problem = flipped(match, compared);
			if (!problem || !isTranslated(compared)) continue;
			problems ??= [];
			problems.push(problem);
		}
		return problems ?? nothing;
	},
};
