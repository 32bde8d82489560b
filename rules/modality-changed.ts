// Duty, leave and likelihood. A sentence counts only where it holds one such word on either side: beside another one nobody knows which of them speaks.

import { type Clashes, clashProblems } from '../src/compare/clashes.js';
import type { PairRule } from '../src/model.js';

export const modalityChanged = (modality: Clashes): PairRule => ({
	id: 'modality-changed',
	scope: 'pair',
	category: 'negation',
	severity: 'major',
	what: {
		en: 'A duty became a leave, a leave a duty, or a possibility a certainty: must as 可以, need not as 不得, could as 必將.',
		'zh-Hant': '情態改變：義務成了許可，許可成了義務，可能成了必然：must 譯成「可以」，need not 譯成「不得」，could 譯成「必將」。',
	},
	why: {
		en: 'The sentence reads perfectly well, and the reader does what is forbidden or counts on what is open.',
		'zh-Hant': '句子讀來通順，讀者卻會照著做錯，或把未定的事當成定局。',
	},
	fix: { en: 'Say how binding or how certain the source is.', 'zh-Hant': '改回原文的義務、許可或可能。' },
	examples: [
		{
			source: 'Helmets must be worn on site.',
			target: '在工地可以戴安全帽。',
			finds: ['Unexpected "可以" for "must be": how binding or how certain it is has changed'],
		},
		{ source: 'Helmets must be worn on site.', target: '在工地必須戴安全帽。', finds: [] },
		{
			source: 'Prices could fall next year.',
			target: '明年價格必將下跌。',
			finds: ['Unexpected "必將" for "could fall": how binding or how certain it is has changed'],
		},
		{ source: 'You must show a ticket before you can board.', target: '出示車票後才可以上車。', finds: [] },
	],
	check: compared => clashProblems(compared, modality, 'modality-changed'),
});
