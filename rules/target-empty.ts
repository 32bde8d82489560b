// Only where the format itself gives the pair: there an empty field is a fact. Lines that stand alone in a transcript are `segment-unpaired`.

import { census } from '../src/annotate/script.js';
import type { PairRule } from '../src/model.js';

const none: readonly never[] = [];

export const targetEmpty: PairRule = {
	id: 'target-empty',
	scope: 'pair',
	category: 'omission',
	severity: 'major',
	what: { en: 'The Chinese of a pair is empty.', 'zh-Hant': '成對的譯文是空的。' },
	why: { en: 'The line is missing from what will be published.', 'zh-Hant': '發布的譯文會缺少這一行。' },
	fix: { en: 'Translate the line.', 'zh-Hant': '補譯這一行。' },
	examples: [
		{ source: 'Thank you for joining us.', target: '', finds: ['Unexpected empty translation, expected Chinese for "Thank you for joining us."'] },
		{ source: '--', target: '', finds: [] },
	],
	check({ pair }) {
		if (!pair.source || !pair.target || pair.target.text.trim() !== '') return none;
		const { latin, han, digits } = census(pair.source.text);
		if (latin + han + digits === 0) return none;
		return [
			{
				message: { id: 'target-empty', data: { source: pair.source.text } },
				severity: 'major',
				confidence: 0.95,
				source: [[0, pair.source.text.length]],
				target: [[0, pair.target.text.length]],
				cause: 'empty',
				edits: [],
				related: [],
			},
		];
	},
};
