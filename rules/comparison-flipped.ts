// One comparison on either side, nothing denied, and both compare with the same thing: else a turn of the sentence may have turned it round rightly.

import { type Comparisons, turnedComparison } from '../src/compare/comparisons.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { PairRule, Problem } from '../src/model.js';

const none: readonly Problem[] = [];

/** Longer lines compare more than one thing. */
const longest = { source: 400, target: 150 } as const;

export const comparisonFlipped = (comparisons: Comparisons): PairRule => ({
	id: 'comparison-flipped',
	scope: 'pair',
	category: 'direction',
	severity: 'major',
	what: { en: 'More than became less than, hotter colder, cheaper dearer.', 'zh-Hant': '比較說反：高於變低於、較熱變較冷、較便宜變較貴。' },
	why: { en: 'The sentence reads well, and the wrong one of the two comes out ahead.', 'zh-Hant': '句子讀來通順，勝負高下卻相反。' },
	fix: { en: 'Compare as the source does.', 'zh-Hant': '改回原文的比較方向。' },
	examples: [
		{
			source: 'Rents are lower than last year.',
			target: '租金高於去年。',
			finds: ['Unexpected "高於去年" for "lower than last year": the comparison is turned round'],
		},
		{ source: 'Rents are lower than last year.', target: '租金低於去年。', finds: [] },
		{ source: 'Exports were lower than imports.', target: '進口高於出口。', finds: [] },
	],
	check(compared) {
		const { pair } = compared;
		const english = pair.source?.text ?? '';
		const chinese = pair.target?.text ?? '';
		if (english.length > longest.source || chinese.length > longest.target) return none;
		const found = turnedComparison(english, chinese, comparisons);
		if (found && comparisons.another.test(english.slice(found.source[1]))) return none;
		if (!found || !isTranslated(compared)) return none;
		const [source, target] = [sourceText(pair, found.source), targetText(pair, found.target)];
		return [
			{
				message: { id: 'comparison-flipped', data: { found: target, source } },
				severity: found.sure ? 'major' : 'minor',
				confidence: found.sure ? 0.8 : 0.5,
				source: [found.source],
				target: [found.target],
				cause: `${source.toLowerCase()}→${target}`,
				edits: [],
				related: [],
			},
		];
	},
});
