// Tied to a figure both sides agree on: up 79 % and 減 79 %. Where English ties its word to no figure, the whole clause or line must speak with one voice.

import { foldChinese } from '../src/annotate/script.js';
import { isTranslated, salienceOf, sourceText, targetText } from '../src/compare/evidence.js';
import { agreeing } from '../src/compare/readings.js';
import { tellingMatches } from '../src/compare/telling.js';
import { tendencyOf } from '../src/compare/tendencies.js';
import type { Compared, Locale, Match, PairRule, Problem, Quantity, QuantityKind, Severity, Tendency } from '../src/model.js';

const axes = ['change', 'result', 'time'] as const;

/** Days and names do not rise or fall. */
const still: ReadonlySet<QuantityKind> = new Set(['date', 'time', 'ordinal', 'identifier']);

/** Grave only for changes and results that both languages tie to the figure. */
const grades: Readonly<Record<'tied' | 'line', { readonly severity: Severity; readonly confidence: number }>> = {
	tied: { severity: 'critical', confidence: 0.85 },
	line: { severity: 'major', confidence: 0.7 },
};

const clauseEnd = /[,;:.!?()]\s|\s(?:and|but|while|whereas|although|though|compared|versus)\s/g;

/** The clause a figure stands in: from the last boundary before it to the next behind it. */
function clauseOf(text: string, { span }: Quantity): readonly [number, number] {
	let from = 0;
	for (const { index } of text.matchAll(clauseEnd)) {
		if (index >= span[1]) return [from, index];
		if (index < span[0]) from = index + 1;
	}
	return [from, text.length];
}

/** What all words of change within bounds say, if they say one thing and nothing there denies it. */
function voice({ pair, tendencies, negations }: Compared, [from, to]: readonly [number, number]): Tendency | undefined {
	if (!pair.source) return undefined;
	const inside = <Item extends { readonly span: readonly [number, number] }>(items: readonly Item[]): readonly Item[] =>
		items.filter(({ span }) => span[0] >= from && span[1] <= to);
	const words = inside(tendencies.source).filter(({ axis }) => axis === 'change');
	const [first] = words;
	if (!first || inside(negations.source).some(({ firm }) => firm)) return undefined;
	return words.every(({ sense }) => sense === first.sense) ? first : undefined;
}

/** "Growth of minus 2%" is a fall. */
const isBelowZero = ({ readings }: Quantity): boolean => readings[0].value.numerator < 0n;

/** Of what may rise or fall. */
const isMoving = ({ source }: Match): boolean => source !== undefined && !still.has(source.readings[0].kind);

/** English that says which way without tying it to the figure: the clause first, then the line, where it has no other figure. */
const untied = (source: Quantity, compared: Compared): Tendency | undefined => {
	const text = compared.pair.source?.text ?? '';
	const clause = clauseOf(text, source);
	const inClause = compared.tendencies.source.some(({ axis, span }) => axis === 'change' && span[0] >= clause[0] && span[1] <= clause[1]);
	if (!inClause && compared.matches.filter(isMoving).length > 1) return undefined;
	return voice(compared, inClause ? clause : [0, text.length]);
};

/** Profit and loss in one line: which of them a figure belongs to is a matter of grammar. */
const hasOneVoice = (words: readonly Tendency[]): boolean =>
	new Set(words.filter(({ axis }) => axis === 'result').map(({ sense }) => sense)).size < 2;

/** "Lowered its guidance from 8% growth to 4%": growth is what the figure measures; which way it goes was said before, in the same clause. */
function isCaption(source: Quantity, here: Tendency, there: Tendency, { pair, tendencies }: Compared): boolean {
	const [from] = clauseOf(pair.source?.text ?? '', source);
	return tendencies.source.some(({ axis, sense, span }) => axis === 'change' && sense === there.sense && span[0] >= from && span[1] < here.span[0]);
}

/** What the English says on an axis where the Chinese figure goes the other way there, and whether it says it of the figure itself. */
function opposed(
	{ source, target, readings }: Match,
	axis: Tendency['axis'],
	compared: Compared,
): { readonly here: Tendency; readonly there: Tendency; readonly tied: boolean } | undefined {
	const there = tendencyOf(target, axis);
	if (!source || !there) return undefined;
	if (axis === 'change' && (isBelowZero(source) || readings.some(reading => reading && still.has(reading.kind)))) return undefined;
	const own = tendencyOf(source, axis);
	const here = own ?? (axis === 'change' ? untied(source, compared) : undefined);
	if (!here || here.sense === there.sense || (own && isCaption(source, here, there, compared))) return undefined;
	if (axis === 'result' && !(hasOneVoice(compared.tendencies.source) && hasOneVoice(compared.tendencies.target))) return undefined;
	return { here, there, tied: own !== undefined };
}

function flipped(
	match: Match,
	axis: Tendency['axis'],
	compared: Compared,
	opposites: ReadonlyMap<string, string>,
	locale: Locale,
): Problem | undefined {
	const { source, target } = match;
	const words = opposed(match, axis, compared);
	if (!source || !target || !words) return undefined;
	const { here, there, tied } = words;
	const found = targetText(compared.pair, there.span);
	const opposite = opposites.get(foldChinese(found)) ?? '';
	const expected = locale === 'zh-CN' ? foldChinese(opposite) : opposite;
	return {
		message: {
			id: 'direction-flipped',
			data: { found, source: sourceText(compared.pair, here.span), figure: targetText(compared.pair, target.span), axis, expected },
		},
		...(tied ? grades.tied : grades.line),
		source: [here.span, source.span],
		target: [there.span, target.span],
		cause: `${axis}/${sourceText(compared.pair, here.span).toLowerCase()}→${found}`,
		edits: expected ? [{ span: there.span, text: expected }] : [],
		related: [],
	};
}

const nothing: readonly Problem[] = [];

export const directionFlipped = (opposites: ReadonlyMap<string, string>): PairRule => ({
	id: 'direction-flipped',
	scope: 'pair',
	category: 'direction',
	severity: 'critical',
	what: {
		en: 'A figure goes the other way: up became down, a profit a loss, ago later.',
		'zh-Hant': '數字的方向相反：上升變下降、獲利變虧損、「前」變「後」。',
	},
	why: {
		en: 'The figure is right, the news is the opposite.',
		'zh-Hant': '數字沒錯，消息卻正好相反。',
	},
	fix: { en: 'Restore the direction of the source.', 'zh-Hant': '改回原文的方向。' },
	examples: [
		{
			source: 'Sales rose 12% in Europe.',
			target: '歐洲銷售額減少 12%。',
			finds: ['Unexpected "減少" for "rose" with "12%": the figure goes the other way, expected "增加"'],
		},
		{ source: 'Sales rose 12% in Europe.', target: '歐洲銷售額成長 12%。', finds: [] },
		{ source: 'Growth was minus 2% last year.', target: '去年經濟萎縮 2%。', finds: [] },
		{
			source: 'We had a net loss of $5 million.',
			target: '我們的淨利為 500 萬美元。',
			finds: ['Unexpected "淨利" for "loss" with "500 萬美元": the figure goes the other way, expected "淨損"'],
		},
	],
	check(compared, { facts }) {
		const { directed } = tellingMatches(compared.matches);
		if (directed.length === 0 || !isTranslated(compared)) return nothing;
		let problems: Problem[] | undefined;
		for (const match of directed) {
			if (!agreeing.has(match.relation)) continue;
			const isSoft = salienceOf(match.source, match.target) === 0;
			for (const axis of axes) {
				const problem = isSoft && axis !== 'time' ? undefined : flipped(match, axis, compared, opposites, facts.locale);
				if (!problem) continue;
				problems ??= [];
				problems.push(problem);
			}
		}
		return problems ?? nothing;
	},
});
