// Only where both languages say on which side of one date it is, in words that touch it. Denials turn sides round rightly, so lines with any are left alone.

import { type DateSides, type TurnedDate, turnedDates } from '../src/compare/date-sides.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { PairRule, Problem } from '../src/model.js';

const none: readonly Problem[] = [];

export const deadlineFlipped = (sides: DateSides): PairRule => ({
	id: 'deadline-flipped',
	scope: 'pair',
	category: 'bound',
	severity: 'major',
	what: { en: 'Before a date became after it, or after it before.', 'zh-Hant': '日期之「前」譯成之「後」，或之「後」譯成之「前」。' },
	why: {
		en: 'The date is right and the deadline is gone: what had to be done by then may now be done from then on.',
		'zh-Hant': '日期沒錯，期限卻顛倒了：原本必須在那之前做的事，變成那之後才做。',
	},
	fix: { en: 'Restore the side of the source.', 'zh-Hant': '改回原文的前後。' },
	examples: [
		{
			source: 'Claims must be filed no later than June 30, 2027.',
			target: '索賠須於 2027 年 6 月 30 日後提出。',
			finds: ['Unexpected "2027 年 6 月 30 日後" (after) for "no later than June 30, 2027" (before): the date is turned round'],
		},
		{ source: 'Claims must be filed by June 30, 2027.', target: '索賠須於 2027 年 6 月 30 日前提出。', finds: [] },
		{ source: 'The offer ends by June 30.', target: '優惠於 6 月 30 日後失效。', finds: [] },
	],
	check(compared) {
		const { pair, matches, source, target, negations } = compared;
		if (matches.length === 0 || negations.target.length > 0) return none;
		const [english, chinese] = [pair.source?.text ?? '', pair.target?.text ?? ''];
		const turned = turnedDates(matches, { text: english, quantities: source }, { text: chinese, quantities: target }, sides);
		if (turned.length === 0 || !isTranslated(compared)) return none;
		const isDenied = ({ source: { span: own } }: TurnedDate): boolean => negations.source.some(({ span }) => span[0] < own[0] || span[1] > own[1]);
		return turned
			.filter(date => !isDenied(date))
			.map(({ source: here, target: there }) => {
				const [said, found] = [sourceText(pair, here.span), targetText(pair, there.span)];
				return {
					message: { id: 'deadline-flipped', data: { found, source: said, foundSide: there.side, sourceSide: here.side } },
					severity: 'major' as const,
					confidence: 0.75,
					source: [here.span],
					target: [there.span],
					cause: `${here.side}→${there.side}`,
					edits: [],
					related: [],
				};
			});
	},
});
