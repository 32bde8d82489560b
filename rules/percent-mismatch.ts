// A rise of 3 points is not a rise of 3 %, and a rise by 12 % is not one to 12 %.

import { equals, rational } from '../src/annotate/quantities/rational.js';
import { foldChinese } from '../src/annotate/script.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { type Figures, figuresOf, problemOf } from '../src/compare/figures.js';
import { agreeing } from '../src/compare/readings.js';
import type { RenderWords } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import { reachOf, tendencyOf } from '../src/compare/tendencies.js';
import { shareOf } from '../src/compare/worked-out.js';
import type { Compared, Match, Message, PairRule, Problem, Quantity, QuantityKind, RuleContext, Tendency } from '../src/model.js';

const shares: ReadonlySet<QuantityKind> = new Set(['percent', 'fraction', 'point']);

/** These do not change by so much. */
const still: ReadonlySet<QuantityKind> = new Set(['date', 'time', 'ordinal', 'identifier', 'multiple', 'vague']);

/** Words around figures. */
export interface ReachWords {
	/** Before points that tell no change. */
	readonly spread: RegExp;
	/** Behind points that are added to a rate or taken from it. */
	readonly margins: RegExp;
	/** Behind points that are a share of something. */
	readonly wholes: RegExp;
	/** Of how fast a thing changes. */
	readonly speeds: { readonly english: RegExp; readonly chinese: RegExp };
	/** Behind a share that is a difference; in a Chinese clause that tells of one. */
	readonly differences: { readonly english: RegExp; readonly chinese: RegExp };
}

/** Compiles the words around figures, once. */
export const compileReachWords = (
	spreads: readonly string[],
	margins: string,
	speeds: { readonly english: string; readonly chinese: string },
	wholes: string,
	differences: { readonly english: string; readonly chinese: string },
): ReachWords => ({
	differences: { english: new RegExp(`^ ${differences.english}`, 'i'), chinese: new RegExp(foldChinese(differences.chinese)) },
	wholes: new RegExp(`^ (?:${wholes})\\b`, 'i'),
	spread: new RegExp(`(?:^|[^a-z])(?:${spreads.join('|')})\\s*$`, 'i'),
	margins: new RegExp(`^(?:${margins})\\b`, 'i'),
	speeds: { english: new RegExp(`^(?:${speeds.english})$`, 'i'), chinese: new RegExp(`^(?:${speeds.chinese}|${foldChinese(speeds.chinese)})$`) },
});

/** What stands right before a figure that was reached or that is how much something changed; not "compared to", "due to". */
const nearly =
	'(?:(?:about|around|approximately|roughly|nearly|almost|just|only|some|under|over|less than|more than|at least|at most|an estimated|a record) )*$';
const stated: readonly (readonly [reach: 'by' | 'to', pattern: RegExp])[] = [
	['by', new RegExp(`\\bby ${nearly}`, 'i')],
	[
		'to',
		new RegExp(
			`(?<!\\b(?:due|owing|compared|relative|response|addition|contribut(?:e|es|ed|ing)|led|lead|leads|leading|according|up|equal|equivalent|related|linked|next|prior|subject|attributable|thanks|close|amount(?:s|ed|ing)?)) to ${nearly}`,
			'i',
		),
	],
];

/** All that stands between how much something changed and what it came to: "fell by $140 to $1,265". */
const toOnly = new RegExp(`^ to ${nearly}`, 'i');

const clauseEnd = /[,;:.!?()]\s|\s(?:and|but|while|whereas|although|which|that|who)\s/;

/** What the English states where an object parts the word of change from its figure: "cut our exposure to China to 15%". */
function reachAhead({ span }: Quantity, sense: Tendency['sense'], { pair, source, tendencies }: Compared): Tendency['reach'] {
	const text = pair.source?.text ?? '';
	const before = text.slice(0, span[0]);
	const verb = tendencies.source.findLast(({ axis, span: own }) => axis === 'change' && own[1] <= span[0]);
	if (verb?.sense !== sense || clauseEnd.test(text.slice(verb.span[1], span[0]))) return undefined;
	const amount = source.find(({ span: [from, to] }) => from >= verb.span[1] && to <= span[0]);
	if (amount) return reachOf(amount) === 'by' && toOnly.test(text.slice(amount.span[1], span[0])) ? 'to' : undefined;
	return stated.find(([, pattern]) => pattern.test(before))?.[0];
}

const half = rational(1, 2);

/** 降至原來的60% for "fell by 60%": as much is left as went. Of a half that is right. */
function isRestOfChange(source: Quantity, target: Quantity | undefined, compared: Compared): boolean {
	if (!target?.remains) return false;
	const change = tendencyOf(source, 'change');
	if (change ? change.sense !== '-' || change.reach !== 'by' : reachAhead(source, '-', compared) !== 'by') return false;
	const [went, left] = [shareOf(source), shareOf(target)];
	return went !== undefined && left !== undefined && equals(went, left) && !equals(went, half);
}

const chineseClauseEnd = /[，。；：、,;]/;
/** Before the figure where a change began, in either language. */
const fromOnly = new RegExp(`\\bfrom ${nearly}`, 'i');
const beginning = /[由從从自]\s?(?:約|约|大約|大约)?\s?$/;

/** 由200人增至3,400人 for "rose by 200 to 3,400": how much it changed is told as where it began. */
function isChangeAsBeginning(source: Quantity, target: Quantity | undefined, { pair, target: figures }: Compared): boolean {
	const own = tendencyOf(source, 'change');
	const text = pair.target?.text ?? '';
	if (
		own?.reach !== 'by' ||
		fromOnly.test(pair.source?.text.slice(0, source.span[0]) ?? '') ||
		!target ||
		!beginning.test(text.slice(0, target.span[0]))
	)
		return false;
	const next = figures[figures.indexOf(target) + 1];
	const there = tendencyOf(next, 'change');
	return next !== undefined && there?.reach === 'to' && there.sense === own.sense && !chineseClauseEnd.test(text.slice(target.span[1], next.span[0]));
}

/** "25% less likely" is how much it differs. */
const isDifference = ({ span }: Quantity, { pair }: Compared, { differences }: ReachWords): boolean =>
	differences.english.test(pair.source?.text.slice(span[1]) ?? '');

/** 36億克朗 for "3.6 billion crowns", whose unit no table has. */
const amounts: ReadonlySet<QuantityKind> = new Set(['number', 'money', 'measure']);

const areComparable = (one: QuantityKind, other: QuantityKind): boolean =>
	one === other || (shares.has(one) ? shares.has(other) : amounts.has(one) && amounts.has(other) && (one === 'number' || other === 'number'));

/** Whether a change to so much became one by so much, or the reverse. */
function isReachChanged({ relation, readings: [a, b], source, target }: Match, compared: Compared, around: ReachWords): boolean {
	if (!source || !agreeing.has(relation)) return false;
	if (isChangeAsBeginning(source, target, compared)) return true;
	if (!a || !b || !areComparable(a.kind, b.kind)) return false;
	// "fell by $140 to $1,265" looks like a range, and is none where the Chinese has none, or the other way round.
	if (source.range && source.range.part === target?.range?.part) return false;
	if (still.has(a.kind) || (a.kind === b.kind && !equals(a.value, b.value))) return false;
	if (isRestOfChange(source, target, compared)) return true;
	const there = tendencyOf(target, 'change');
	const mayBeSpeed = shares.has(a.kind);
	if (!there?.reach || (mayBeSpeed && around.speeds.chinese.test(targetText(compared.pair, there.span)))) return false;
	const own = tendencyOf(source, 'change');
	if (own && mayBeSpeed && around.speeds.english.test(sourceText(compared.pair, own.span))) return false;
	if (own && own.sense !== there.sense) return false;
	const here = own ? own.reach : isDifference(source, compared, around) ? 'by' : reachAhead(source, there.sense, compared);
	return here !== undefined && here !== there.reach;
}

const behindShare = /^\s?(?:$|左右|上下|[，。；、）)])/;

/** 是平均值的40% for "40% below average": so much is left as is missing. Of a half that is right. */
function isDifferenceLost({ source, target, readings: [a, b] }: Match, compared: Compared, around: ReachWords): boolean {
	// 八五折 says that it is a discount.
	if (!source || !target || a?.kind !== 'percent' || b?.kind !== 'percent' || b.unit !== undefined || !equals(a.value, b.value)) return false;
	const share = shareOf(source);
	if (!share || equals(share, half) || !isDifference(source, compared, around)) return false;
	const chinese = foldChinese(compared.pair.target?.text ?? '');
	const clause = chinese.slice(0, target.span[0]).split(chineseClauseEnd).at(-1) ?? '';
	return /的\s?(?:约|大约)?\s?$/.test(clause) && behindShare.test(chinese.slice(target.span[1])) && !around.differences.chinese.test(clause);
}

const isPoint = ({ relation }: Match): boolean => relation === 'point';

/** "32 basis points of loans" are a share of them. */
const isShareOf = ({ relation, source, readings: [own] }: Match, { pair }: Compared, { wholes }: ReachWords): boolean =>
	relation === 'point' && source !== undefined && own?.kind === 'point' && wholes.test(pair.source?.text.slice(source.span[1]) ?? '');

/** What the Chinese makes of a figure. */
function toldOf({ source, target }: Match, compared: Compared): 'by' | 'to' | 'from' {
	if (source && isChangeAsBeginning(source, target, compared)) return 'from';
	return !target?.remains && reachOf(target) === 'by' ? 'by' : 'to';
}

const messageOf = (match: Match, { found, source, expected }: Figures, compared: Compared): Message =>
	match.relation === 'point'
		? { id: 'percent-point', data: { found, source, isPoint: match.readings[1]?.kind === 'point', expected } }
		: { id: 'figure-reach', data: { found, source, told: toldOf(match, compared) } };

function causeOf(message: Message): string {
	if (message.id === 'percent-point') return message.data.isPoint ? 'percent→point' : 'point→percent';
	return message.id === 'figure-reach' && message.data.told !== 'by' ? `by→${message.data.told}` : 'to→by';
}

/** Points added to a rate, or around a figure: no change that could be told in two ways. */
const isSpread = ({ relation, source }: Match, { pair }: Compared, { spread, margins }: ReachWords): boolean => {
	if (relation !== 'point' || source === undefined) return false;
	const text = pair.source?.text ?? '';
	return spread.test(text.slice(Math.max(0, source.span[0] - 40), source.span[0])) || margins.test(text.slice(source.span[1]));
};

function problem(match: Match, compared: Compared, { facts }: RuleContext, words: RenderWords): Problem {
	const figures = figuresOf(match, compared, facts.locale, words);
	const message = messageOf(match, figures, compared);
	const points = message.id === 'percent-point';
	const edit = points && match.target ? { span: match.target.span, text: figures.expected } : undefined;
	const { edit: _, ...rest } = figures;
	const grade = points ? ({ severity: 'critical', confidence: 0.9 } as const) : ({ severity: 'major', confidence: 0.7 } as const);
	return { ...problemOf(match, edit ? { ...rest, edit } : rest, message, grade), cause: causeOf(message) };
}

const nothing: readonly Problem[] = [];

export const percentMismatch = (words: RenderWords, around: ReachWords): PairRule => ({
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
		const lost = compared.matches.filter(match => isDifferenceLost(match, compared, around));
		if (
			lost.length === 0 &&
			!unequal.some(isPoint) &&
			(directed.length === 0 || !compared.matches.some(match => isReachChanged(match, compared, around)))
		)
			return nothing;
		if (!isTranslated(compared)) return nothing;
		let problems: Problem[] | undefined;
		for (const match of compared.matches) {
			if (
				(!isPoint(match) && !lost.includes(match) && !isReachChanged(match, compared, around)) ||
				isSpread(match, compared, around) ||
				isShareOf(match, compared, around)
			)
				continue;
			problems ??= [];
			problems.push(problem(match, compared, context, words));
		}
		return problems ?? nothing;
	},
});
