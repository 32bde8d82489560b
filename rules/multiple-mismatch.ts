// 增加一倍 is doubled, 增至兩倍 is doubled, 增加兩倍 is tripled. Where English itself is open (eightfold increase), both readings pass.

import { add, divide, equals, one, rational } from '../src/annotate/quantities/rational.js';
import { isTranslated, targetText } from '../src/compare/evidence.js';
import { figuresOf, problemOf } from '../src/compare/figures.js';
import type { RenderWords } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import { reachOf, tendencyOf } from '../src/compare/tendencies.js';
import type { Compared, Locale, Match, PairRule, Problem, Quantity } from '../src/model.js';

/** "up 150%" is to 2.5 times: 增至1.5倍 takes the part that was added for the whole. */
function takesPartForWhole({ source, target, readings: [a, b] }: Match): boolean {
	if (a?.kind !== 'percent' || b?.kind !== 'multiple') return false;
	const share = divide(a.value, rational(100));
	return reachOf(source) === 'by' && reachOf(target) === 'to' && equals(share, b.value) && !equals(add(share, one), b.value);
}

const isMultiple = ({ readings }: Quantity): boolean => readings[0].kind === 'multiple';

/** 減少三倍 means nothing, whatever the source says. */
const decreases = ({ pair, target }: Compared): Problem[] =>
	target.filter(isMultiple).flatMap(quantity => {
		const change = quantity.unit && tendencyOf(quantity, 'change');
		if (change?.sense !== '-' || change.reach !== 'by') return [];
		const span = [Math.min(change.span[0], quantity.span[0]), Math.max(change.span[1], quantity.span[1])] as const;
		const message = { id: 'multiple-decrease', data: { found: targetText(pair, span) } } as const;
		return [{ message, severity: 'minor', confidence: 0.8, source: [], target: [span], cause: 'decrease', edits: [], related: [] }];
	});

/** 高出1.3倍 for "1.3 times as much", which is 2.3 times. Of whole numbers people write so and mean the other. */
function isAddedToWhole({ relation, source, target }: Match, { pair }: Compared, ofWhole: RegExp): boolean {
	if (relation !== 'equal' || !source || !target) return false;
	const [own, [strict, loose]] = [source.readings[0], target.readings];
	if (own.kind !== 'multiple' || strict.kind !== 'multiple' || loose?.kind !== 'multiple' || own.value.denominator === 1n) return false;
	return equals(loose.value, own.value) && equals(strict.value, add(own.value, one)) && ofWhole.test(pair.source?.text.slice(source.span[1]) ?? '');
}

const isOff = (match: Match): boolean => match.relation === 'multiple' || takesPartForWhole(match);

function offProblem(match: Match, compared: Compared, locale: Locale, words: RenderWords): Problem {
	const figures = figuresOf(match, compared, locale, words);
	const { found, source, foundValue, sourceValue } = figures;
	const { edit: _, ...rest } = figures;
	const message = { id: 'multiple-mismatch', data: { found, source, foundValue, sourceValue } } as const;
	// "N times" and "N-fold" are open in English: reference works do not agree on "increased eight times".
	const open = match.relation === 'multiple' && match.source?.unit !== undefined;
	return problemOf(match, rest, message, open ? { severity: 'info', confidence: 0.4 } : { severity: 'major', confidence: 0.75 });
}

const nothing: readonly Problem[] = [];

/** `ofWhole`: behind a multiple, what it is so many times of. */
export const multipleMismatch = (words: RenderWords, ofWhole: RegExp): PairRule => ({
	id: 'multiple-mismatch',
	scope: 'pair',
	category: 'number',
	severity: 'major',
	what: {
		en: '倍 is off by one: doubled is 增加一倍 or 增至兩倍, not 增加兩倍.',
		'zh-Hant': '倍數差一：doubled 是「增加一倍」或「增至兩倍」，不是「增加兩倍」。',
	},
	why: {
		en: '增加兩倍 means three times as much. The slip is common, and nothing but the verb betrays it.',
		'zh-Hant': '「增加兩倍」是原來的三倍。這種錯誤很常見，只能從動詞看出來。',
	},
	fix: { en: 'Say 增至 N 倍, or 增加 N−1 倍.', 'zh-Hant': '改用「增至 N 倍」，或「增加 N−1 倍」。' },
	examples: [
		{
			source: 'Revenue doubled.',
			target: '營收增加兩倍。',
			finds: ['Unexpected "兩倍" (×3) for "doubled" (×2): off by one, as 增加 adds to what was there'],
		},
		{ source: 'Revenue doubled.', target: '營收增加一倍。', finds: [] },
		{ source: 'Revenue tripled.', target: '營收增至三倍。', finds: [] },
	],
	check(compared, { facts }) {
		const { unequal } = tellingMatches(compared.matches);
		if ((!unequal.some(isOff) && !compared.target.some(isMultiple)) || !isTranslated(compared)) return nothing;
		const problems = decreases(compared);
		for (const match of unequal) if (isOff(match)) problems.push(offProblem(match, compared, facts.locale, words));
		for (const match of compared.matches) {
			const { source, target } = match;
			if (!source || !target || !isAddedToWhole(match, compared, ofWhole)) continue;
			problems.push(offProblem({ ...match, readings: [source.readings[0], target.readings[0]] }, compared, facts.locale, words));
		}
		return problems;
	},
});
