/** Which of two figures of a line is the one that was before: "to $2.6 billion from $2.1 billion", 由 21 億增至 26 億. */

import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';

/** What a linguist writes for one language: alternatives of a pattern, those that stand before an earlier figure, those behind it, and what may stand between. */
interface Cues {
	readonly before: string;
	readonly behind: string;
	readonly fillers: string;
}

/** Data. */
export interface FigureRoleRows {
	/** What stands between the two figures of a ratio, in either language, and English and Chinese in which a ratio may be named from its other end. */
	readonly ratio: { readonly between: string; readonly named: string; readonly turned: string };
	readonly english: Cues;
	readonly chinese: Cues;
}

interface CompiledCues {
	readonly before: RegExp;
	readonly behind: RegExp;
}

/** Compiled; Chinese is matched folded. */
export interface FigureRoles {
	readonly ratio: { readonly between: RegExp; readonly named: RegExp; readonly turned: RegExp };
	readonly english: CompiledCues;
	readonly chinese: CompiledCues;
}

/** Compiles the rows, once. */
export const compileFigureRoles = ({ ratio, english, chinese }: FigureRoleRows): FigureRoles => ({
	ratio: {
		between: new RegExp(`^(?:${ratio.between})$`),
		named: new RegExp(`\\b(?:${ratio.named})\\b`, 'i'),
		turned: new RegExp(foldChinese(ratio.turned)),
	},
	english: {
		before: new RegExp(`\\b(?:${english.before}) (?:(?:${english.fillers}) )*$`, 'i'),
		behind: new RegExp(`^,? (?:${english.behind})\\b`, 'i'),
	},
	chinese: {
		before: new RegExp(`(?:${foldChinese(chinese.before)}) ?(?:(?:${foldChinese(chinese.fillers)}) ?)*$`),
		behind: new RegExp(`^ ?(?:${foldChinese(chinese.behind)})`),
	},
});

const isBetween = (text: string, [, end]: Span, [start]: Span, { ratio }: FigureRoles): boolean =>
	start > end && start - end <= ratioReach && ratio.between.test(text.slice(end, start));

/** As long as what stands between the figures of a ratio, in code units. */
const ratioReach = 4;

/** Whether two figures are the ends of one ratio on both sides, and stand the other way round in Chinese: 1:2 for 2:1. Spans are offsets into the lines. */
export function isRatioTurned(
	english: string,
	chinese: string,
	[a, b]: readonly [Span, Span],
	[one, other]: readonly [Span, Span],
	roles: FigureRoles,
): boolean {
	const isTurned =
		(isBetween(english, a, b, roles) && isBetween(chinese, other, one, roles)) ||
		(isBetween(english, b, a, roles) && isBetween(chinese, one, other, roles));
	return isTurned && !roles.ratio.named.test(english) && !roles.ratio.turned.test(foldChinese(chinese));
}

/** Cues are looked for so far around a figure. */
const reach = 48;

const isEarlier = (folded: string, [start, end]: Span, { before, behind }: CompiledCues): boolean =>
	before.test(folded.slice(Math.max(0, start - reach), start)) || behind.test(folded.slice(end, end + reach));

/** Which of two figures was before, by its place in the list: undefined where the line does not say it of exactly one. `folded` is the text as `foldEnglish` or `foldChinese` gives it. */
export function earlierOf(folded: string, figures: readonly [Span, Span], cues: CompiledCues): 0 | 1 | undefined {
	const [first, second] = figures.map(span => isEarlier(folded, span, cues));
	if (first === second) return undefined;
	return first ? 0 : 1;
}
