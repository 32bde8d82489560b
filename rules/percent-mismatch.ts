// A rise of 3 points is not a rise of 3 %, and a rise by 12 % is not one to 12 %.

import { equals } from '../src/annotate/quantities/rational.js';
import { isTranslated } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { agreeing } from '../src/compare/readings.js';
import type { RenderWords } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import { reachOf } from '../src/compare/tendencies.js';
import type { Compared, Match, Message, PairRule, Problem, RuleContext } from '../src/model.js';

const shares = new Set(['percent', 'fraction', 'point']);

/** Whether a change to so much became one by so much, or the reverse. */
function isReachChanged({ relation, readings: [a, b], source, target }: Match): boolean {
	if (!agreeing.has(relation) || !a || !b || !shares.has(a.kind) || !shares.has(b.kind)) return false;
	if (a.kind === b.kind && !equals(a.value, b.value)) return false;
	const [from, to] = [reachOf(source), reachOf(target)];
	return from !== undefined && to !== undefined && from !== to;
}

const isPoint = ({ relation }: Match): boolean => relation === 'point';

const messageOf = ({ relation, readings, target }: Match, { found, source, expected }: Figures): Message =>
	relation === 'point'
		? { id: 'percent-point', data: { found, source, isPoint: readings[1]?.kind === 'point', expected } }
		: { id: 'percent-reach', data: { found, source, reached: reachOf(target) === 'to' } };

function causeOf(message: Message): string {
	if (message.id === 'percent-point') return message.data.isPoint ? 'percent→point' : 'point→percent';
	return message.id === 'percent-reach' && message.data.reached ? 'by→to' : 'to→by';
}

/** Points added to a rate, or around a figure: no change that could be told in two ways. */
const isSpread = ({ relation, source }: Match, { pair }: Compared, spread: RegExp): boolean =>
	relation === 'point' && source !== undefined && spread.test(pair.source?.text.slice(Math.max(0, source.span[0] - 40), source.span[0]) ?? '');

function problem(match: Match, compared: Compared, { facts }: RuleContext, words: RenderWords): Problem {
	const figures = figuresOf(match, compared, facts.locale, words);
	const message = messageOf(match, figures);
	const points = message.id === 'percent-point';
	const edit = points && match.target ? { span: match.target.span, text: figures.expected } : undefined;
	const { edit: _, ...rest } = figures;
	const grade = points ? ({ severity: 'critical', confidence: 0.9 } as const) : ({ severity: 'major', confidence: 0.7 } as const);
	return { ...problemOf(match, edit ? { ...rest, edit } : rest, message, grade), cause: causeOf(message) };
}

const nothing: readonly Problem[] = [];

/** Compiles the words before points that tell no change. */
export const compileSpreads = (words: readonly string[]): RegExp => new RegExp(`(?:^|[^a-z])(?:${words.join('|')})\\s*$`, 'i');

export const percentMismatch = (words: RenderWords, spread: RegExp): PairRule => ({
	id: 'percent-mismatch',
	scope: 'pair',
	category: 'percent',
	severity: 'critical',
	what: {
		en: 'Per cent became percentage points, or the reverse; or a change by so much became a change to so much.',
		'zh-Hant': '百分比變成百分點，或百分點變成百分比；或「增加多少」變成「增至多少」。',
	},
	why: {
		en: 'A margin that rises from 30% by 3 points is 33%; by 3 per cent it is 30.9%.',
		'zh-Hant': '毛利率從 30% 上升 3 個百分點是 33%，上升 3% 則只有 30.9%。',
	},
	fix: { en: 'Write 個百分點 for points and % for per cent.', 'zh-Hant': '百分點寫「個百分點」，百分比寫「%」。' },
	examples: [
		{
			source: 'Gross margin rose 3 percentage points.',
			target: '毛利率上升 3%。',
			finds: ['Unexpected "3%" (per cent) for "3 percentage points", expected "3個百分點"'],
		},
		{ source: 'Gross margin rose 300 basis points.', target: '毛利率上升 3 個百分點。', finds: [] },
		{ source: 'The loan bears interest at SOFR plus 275 basis points.', target: '該貸款的利率為 SOFR 加 2.75%。', finds: [] },
		{
			source: 'Sales grew 12%.',
			target: '銷售額增至 12%。',
			finds: ['Unexpected "12%" as what was reached for "12%", which is how much it changed'],
		},
	],
	check(compared, context) {
		const { unequal, directed } = tellingMatches(compared.matches);
		if ((!unequal.some(isPoint) && !directed.some(isReachChanged)) || !isTranslated(compared)) return nothing;
		let problems: Problem[] | undefined;
		for (const match of compared.matches) {
			if ((!isPoint(match) && !isReachChanged(match)) || isSpread(match, compared, spread)) continue;
			problems ??= [];
			problems.push(problem(match, compared, context, words));
		}
		return problems ?? nothing;
	},
});
