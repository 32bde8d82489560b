// A word stands as its opposite, and the sentence reads perfectly well. Denials may turn a word round rightly, so lines with any are left alone, but for persons and things.

import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { type Comparisons, isSaidFromOtherSide } from '../src/compare/comparisons.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { accused, type OppositeLexicon, reversals } from '../src/compare/opposites.js';
import type { PairRule, Problem } from '../src/model.js';

/** Longer lines say more than one thing, and may say the word elsewhere in other words. */
const longest = { source: 300, target: 120 } as const;

const none: readonly Problem[] = [];

export const oppositeWord = (lexicon: OppositeLexicon, comparisons: Comparisons): PairRule => ({
	id: 'opposite-word',
	scope: 'pair',
	category: 'negation',
	severity: 'major',
	what: {
		en: 'A word is rendered by its opposite: open as 關閉, buyer as 賣方, positive as 陰性.',
		'zh-Hant': '詞義譯反：open 譯成「關閉」、positive 譯成「陰性」。',
	},
	why: {
		en: 'The sentence reads perfectly well and says the opposite: in a manual or a prescription that is dangerous.',
		'zh-Hant': '句子讀來通順，意思卻相反；在說明書或處方裡會出事。',
	},
	fix: { en: 'Put the word that the source has.', 'zh-Hant': '改回原文的意思。' },
	examples: [
		{ source: 'Open the valve slowly.', target: '慢慢關閉閥門。', finds: ['Unexpected "關閉" for "Open the", which is its opposite'] },
		{
			source: 'The patient tested positive.',
			target: '患者檢測結果為陰性。',
			finds: ['Unexpected "陰性" for "tested positive", which is its opposite'],
		},
		{
			source: 'The tenant shall not sublet the flat.',
			target: '房東不得轉租該單位。',
			finds: ['Unexpected "房東" for "tenant", which is its opposite'],
		},
		{ source: 'Open the valve slowly.', target: '慢慢打開閥門。', finds: [] },
		{ source: 'The price includes tax.', target: '價格含稅，不包括運費。', finds: [] },
	],
	check(compared) {
		const { pair, negations } = compared;
		const english = pair.source?.text ?? '';
		const chinese = pair.target?.text ?? '';
		if (english.length > longest.source || chinese.length > longest.target) return none;
		const reversed = reversals(foldEnglish(english), foldChinese(chinese), lexicon);
		if (reversed.length === 0) return none;
		const found = accused(reversed, negations.source.some(({ firm }) => firm) || lexicon.turns.anywhere.test(english));
		if (found.length === 0 || !isTranslated(compared) || isSaidFromOtherSide(english, chinese, comparisons)) return none;
		return found.map(({ source, target }) => {
			const [word, opposite] = [sourceText(pair, source), targetText(pair, target)];
			return {
				message: { id: 'opposite-word', data: { found: opposite, source: word } },
				severity: 'major' as const,
				confidence: 0.8,
				source: [source],
				target: [target],
				cause: `${word.toLowerCase()}→${opposite}`,
				edits: [],
				related: [],
			};
		});
	},
});
