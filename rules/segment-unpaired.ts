// A line without its counterpart. English alone in a document that is otherwise paired was probably not translated;
// Chinese alone is often a summary or a note, so it is only pointed out.

import { census } from '../src/annotate/script.js';
import type { Message, PairRule, Problem, RuleContext, Side } from '../src/model.js';

const none: readonly never[] = [];

/** A one-word line ("Okay.") lost or merged is no omission worth blocking for. */
const fewWords = 3;

const words = (text: string): number => text.match(/[A-Za-z]+/g)?.length ?? 0;

/** Whether the lines around are paired: then the gap is this line's own, not that of a block the aligner could not place. */
const aloneInItsPlace = (context: RuleContext): boolean =>
	[-1, 1].every(offset => {
		const neighbour = context.neighbour(offset)?.pair;
		return neighbour === undefined || (neighbour.source !== undefined && neighbour.target !== undefined);
	});

function problem(side: Side, message: Message, rest: Pick<Problem, 'category' | 'severity' | 'confidence' | 'cause'>, isSource: boolean): Problem {
	const whole = [[0, side.text.length]] as const;
	return { message, ...rest, source: isSource ? whole : [], target: isSource ? [] : whole, edits: [], related: [] };
}

export const segmentUnpaired: PairRule = {
	id: 'segment-unpaired',
	scope: 'pair',
	category: 'omission',
	severity: 'major',
	what: { en: 'A line stands alone: English without Chinese, or Chinese without English.', 'zh-Hant': '某一行沒有對應行：只有英文，或只有中文。' },
	why: { en: 'Something was left out, added, or slipped to another line.', 'zh-Hant': '可能漏譯、增譯，或譯文錯位到別行。' },
	fix: {
		en: 'Translate the line, or dismiss the finding if it is a heading or summary of its own.',
		'zh-Hant': '補上對應行；若為獨立的標題或摘要，請標為誤報。',
	},
	examples: [
		{
			source: 'We expect to ship in volume by the end of the year.',
			finds: ['Unexpected English line alone, expected Chinese for "We expect to ship in volume by the end of the year."'],
		},
		{ source: 'Okay.', target: '好的。', finds: [] },
	],
	check({ pair }, context) {
		if (pair.kind !== 'prose') return none;
		if (pair.source && !pair.target) {
			const grave = words(pair.source.text) >= fewWords && aloneInItsPlace(context);
			const message = { id: 'segment-unpaired-source', data: { source: pair.source.text } } as const;
			return [
				problem(
					pair.source,
					message,
					{ category: 'omission', severity: grave ? 'major' : 'minor', confidence: grave ? 0.8 : 0.5, cause: 'source' },
					true,
				),
			];
		}
		if (pair.target && !pair.source && census(pair.target.text).han > 0) {
			const message = { id: 'segment-unpaired-target', data: { found: pair.target.text } } as const;
			return [problem(pair.target, message, { category: 'addition', severity: 'info', confidence: 0.5, cause: 'target' }, false)];
		}
		return none;
	},
};
