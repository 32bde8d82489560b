// What is to come and what is done. A sentence counts only where it speaks with one voice: nothing done in the English of what is to come, no word for the future in its Chinese.

import { type Clashes, clashProblems } from '../src/compare/clashes.js';
import type { PairRule } from '../src/model.js';

export const tenseChanged = (tenses: Clashes): PairRule => ({
	id: 'tense-changed',
	scope: 'pair',
	category: 'period',
	severity: 'major',
	what: {
		en: 'What is to come is told as done, what is done as to come, or what was as what is: plans to as 已, have approved as 將, used to as 現.',
		'zh-Hant':
			'時態改變：未來的事譯成已經發生，已發生的譯成未來，或過去譯成現在：plans to 譯成「已」，have approved 譯成「將」，used to 譯成「現」。',
	},
	why: {
		en: 'A plan that is told as a fact misleads whoever acts on it.',
		'zh-Hant': '計劃當成事實，讀者會據此作錯決定。',
	},
	fix: { en: 'Tell it as the source does: to come, done or over.', 'zh-Hant': '改回原文的時間：將要、已經或從前。' },
	examples: [
		{
			source: 'The firm plans to open a shop in Leeds.',
			target: '該公司已在里茲開店。',
			finds: ['Unexpected "已" for "plans to open": when it happens has changed'],
		},
		{ source: 'The firm plans to open a shop in Leeds.', target: '該公司擬在里茲開店。', finds: [] },
		{
			source: 'The council has approved the plan.',
			target: '議會將通過這項計畫。',
			finds: ['Unexpected "將" for "has approved": when it happens has changed'],
		},
		{ source: 'The council has approved the plan.', target: '議會已將計畫通過。', finds: [] },
	],
	check: compared => clashProblems(compared, tenses, 'tense-changed'),
});
