// Only where both languages say how something lies to one figure of time, in words that touch it. Denials turn sides round rightly, so sentences with any are left alone.

import { type DateSides, turnedDates, turnedEvent, turnedPart } from '../src/compare/date-sides.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Traces } from '../src/compare/traces.js';
import type { PairRule } from '../src/model.js';

const none: readonly never[] = [];

export const deadlineFlipped = (sides: DateSides, traces: () => Traces): PairRule => ({
	id: 'deadline-flipped',
	scope: 'pair',
	category: 'bound',
	severity: 'major',
	what: {
		en: 'A deadline lies elsewhere: before became after, within so many days became after them, until became from, the end became the beginning, the next became the past.',
		'zh-Hant': '期限的時間關係不同：「前」成「後」、「內」成「後」、「止」成「起」、「底」成「初」、「未來」成「過去」。',
	},
	why: {
		en: 'The figure is right and the deadline is gone: what had to be done by then may now be done from then on.',
		'zh-Hant': '數字沒錯，期限卻顛倒了：原本必須在那之前做的事，變成那之後才做。',
	},
	fix: { en: 'Restore what the source says of the date.', 'zh-Hant': '改回原文的時間關係。' },
	examples: [
		{
			source: 'Claims must be filed no later than June 30, 2027.',
			target: '索賠須於 2027 年 6 月 30 日後提出。',
			finds: ['Unexpected "2027 年 6 月 30 日後" (after) for "no later than June 30, 2027" (before): the time is turned round'],
		},
		{ source: 'Claims must be filed by June 30, 2027.', target: '索賠須於 2027 年 6 月 30 日前提出。', finds: [] },
		{
			source: 'The tenant must reply within 14 days.',
			target: '承租人須於 14 天後回覆。',
			finds: ['Unexpected "14 天後" (after) for "within 14 days" (within): the time is turned round'],
		},
		{ source: 'The offer ends by June 30.', target: '優惠於 6 月 30 日後失效。', finds: [] },
	],
	check(compared) {
		const { pair, matches, source, target, negations } = compared;
		const english = { text: pair.source?.text ?? '', quantities: source, negations: negations.source };
		const chinese = { text: pair.target?.text ?? '', quantities: target, negations: negations.target };
		const dated = matches.length === 0 ? none : turnedDates(matches, english, chinese, sides);
		const part = dated.length === 0 ? (turnedPart(english.text, chinese.text, sides) ?? turnedEvent(english, chinese, sides, traces)) : undefined;
		const turned = part ? [part] : dated;
		if (turned.length === 0 || !isTranslated(compared)) return none;
		return turned.map(({ source: here, target: there }) => {
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
