// Both figures arrived, each in the other's place: a comparison of sets sees nothing. Told by which was before, or by the words that go with each.

import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { type Agreed, isPartedByAlike, pairsOfAKind } from '../src/compare/agreed.js';
import { type Attributions, exchangedFigures } from '../src/compare/attributions.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { earlierOf, type FigureRoles, isRatioTurned } from '../src/compare/figure-roles.js';
import type { Compared, Message, PairRule, Problem, Quantity, Span } from '../src/model.js';

const none: readonly Problem[] = [];

const kinds = new Set(['money', 'percent', 'number', 'measure', 'duration', 'point', 'multiple', 'time', 'date']);

const isTelling = ({ salience, readings: [{ kind }] }: Quantity): boolean => kinds.has(kind) && salience >= (kind === 'date' ? 1 : 2);

/** A figure that is told as less or more than something; 低於去年的 35,100 人 says what was before. */
const isBounded = ({ bound }: Quantity): boolean => bound === '<' || bound === '>';

/** Whether no figure of the same kind stands between the two, in either language. */
const areNeighbours = ([a, b]: readonly [Agreed, Agreed], { source, target }: Compared): boolean =>
	!isPartedByAlike(a.source, b.source, source) && !isPartedByAlike(a.target, b.target, target);

/** Each figure with the words of the other: the two are to be exchanged. */
function exchange(message: Message, [before, after]: readonly [Agreed, Agreed], [first, second]: readonly [string, string]): Problem {
	return {
		message,
		severity: 'critical',
		confidence: 0.85,
		source: [before.source.span, after.source.span],
		target: [after.target.span, before.target.span],
		cause: `${first}⇄${second}`,
		edits: [
			{ span: after.target.span, text: second },
			{ span: before.target.span, text: first },
		],
		related: [],
	};
}

/** Which of two was before, in English and in Chinese. */
function rolesOf([a, b]: readonly [Agreed, Agreed], { pair }: Compared, roles: FigureRoles): readonly [here: 0 | 1, there: 0 | 1] | undefined {
	const here = earlierOf(foldEnglish(pair.source?.text ?? ''), [a.source.span, b.source.span], roles.english);
	const there = here === undefined ? undefined : earlierOf(foldChinese(pair.target?.text ?? ''), [a.target.span, b.target.span], roles.chinese);
	return here === undefined || there === undefined ? undefined : [here, there];
}

/** What was before is told as what is now. */
function inTime(compared: Compared, roles: FigureRoles): Problem | undefined {
	const { pair } = compared;
	for (const two of pairsOfAKind(compared.matches, isTelling)) {
		if (!areNeighbours(two, compared) || two.some(({ source, target }) => isBounded(source) && isBounded(target))) continue;
		const [a, b] = two;
		const [here, there] = rolesOf(two, compared, roles) ?? [];
		if (here === there || !isTranslated(compared)) continue;
		const [before, after] = here === 0 ? [a, b] : [b, a];
		const [first, second] = [targetText(pair, after.target.span), targetText(pair, before.target.span)];
		const [sourceBefore, sourceAfter] = [sourceText(pair, before.source.span), sourceText(pair, after.source.span)];
		return exchange({ id: 'figures-swapped', data: { before: first, after: second, sourceBefore, sourceAfter } }, [before, after], [first, second]);
	}
	return undefined;
}

function exchanged({ pair }: Compared, [a, b]: readonly [Agreed, Agreed]): Problem {
	const [first, second] = [targetText(pair, b.target.span), targetText(pair, a.target.span)];
	const [source, sourceOther] = [sourceText(pair, a.source.span), sourceText(pair, b.source.span)];
	return exchange({ id: 'figures-exchanged', data: { found: first, other: second, source, sourceOther } }, [a, b], [first, second]);
}

/** What is said of the one is said of the other. */
function inPlace(compared: Compared, attributions: Attributions, roles: FigureRoles): Problem | undefined {
	const found = exchangedFigures(compared, attributions, two => {
		const [here, there] = rolesOf(two, compared, roles) ?? [];
		return here !== undefined && here === there;
	});
	return found && isTranslated(compared) ? exchanged(compared, found) : undefined;
}

const isCount = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'number';

const around = (spans: readonly Span[]): Span => [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];

/** 1:2 for "2:1". */
function inRatio(compared: Compared, roles: FigureRoles): Problem | undefined {
	const { pair } = compared;
	const two = pairsOfAKind(compared.matches, isCount).find(([a, b]) =>
		isRatioTurned(pair.source?.text ?? '', pair.target?.text ?? '', [a.source.span, b.source.span], [a.target.span, b.target.span], roles),
	);
	if (!two || !isTranslated(compared)) return undefined;
	const [source, target] = [around(two.map(({ source: { span } }) => span)), around(two.map(({ target: { span } }) => span))];
	const data = { found: targetText(pair, target), source: sourceText(pair, source) };
	return { ...exchanged(compared, two), message: { id: 'ratio-turned', data }, severity: 'major', confidence: 0.8 };
}

export const figuresSwapped = (roles: FigureRoles, attributions: Attributions): PairRule => ({
	id: 'figures-swapped',
	scope: 'pair',
	category: 'number',
	severity: 'critical',
	what: {
		en: 'Two figures stand in each other’s place: what was before is told as what is now, or the men are counted as women.',
		'zh-Hant': '兩個數字對調：先前的數字譯成現在的，或男性的人數譯成女性的。',
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
		{
			source: 'It hired 12 men and 30 women.',
			target: '公司聘用了 30 名男性和 12 名女性。',
			finds: ['Unexpected "30" where "12" belongs and "12" where "30" belongs: the words around them are those of the other figure'],
		},
		{
			source: 'Patients were assigned 2:1 to the drug or a placebo.',
			target: '患者以1:2的比例分派接受藥物或安慰劑。',
			finds: ['Unexpected "1:2" for "2:1": the ratio is turned round'],
		},
		{ source: 'The student-teacher ratio is 20:1.', target: '師生比為1:20。', finds: [] },
		{ source: 'Revenue was $2.6 billion, compared with $2.1 billion.', target: '營收為 26 億美元，去年同期為 21 億美元。', finds: [] },
	],
	check(compared) {
		const problem = inTime(compared, roles) ?? inRatio(compared, roles) ?? inPlace(compared, attributions, roles);
		return problem ? [problem] : none;
	},
});
