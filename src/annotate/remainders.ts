/** Shares that say what is left, where others say what went: "only 10% remain", 只剩一成, 原價的八成. */

import type { Quantity } from '../model.js';
import { foldChinese } from './script.js';

/** What a linguist writes, as alternatives of patterns. */
export interface RemainderRows {
	/** Right before a share, right behind it. */
	readonly english: { readonly before: string; readonly behind: string };
	/** Right before a share: that something is left, or what its whole is; and what may stand between. */
	readonly chinese: { readonly before: string; readonly between: string };
}

/** Compiled for one language: what stands before a share, and behind it. */
interface Remains {
	readonly before: RegExp;
	readonly behind: RegExp;
}

/** Compiled; Chinese folded. */
export interface RemainderLexicon {
	readonly english: Remains;
	readonly chinese: Remains;
}

/** How many characters are looked at on either side. */
const reach = 80;

/** Compiles the rows, once. */
export const compileRemainders = ({ english, chinese }: RemainderRows): RemainderLexicon => ({
	english: { before: new RegExp(`\\b(?:${english.before}) $`, 'i'), behind: new RegExp(`^(?:${english.behind})\\b`, 'i') },
	chinese: { before: new RegExp(foldChinese(`(?:${chinese.before})(?:${chinese.between}){0,3} ?$`)), behind: /(?!)/ },
});

/** A part of a whole, or so many of a count. */
const mayRemain = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'percent' || kind === 'fraction' || kind === 'number';

/** The quantities of a line, those that say what is left marked so. `folded` is the line folded; spans are offsets into it. */
export function markRemainders(folded: string, quantities: readonly Quantity[], { before, behind }: Remains): readonly Quantity[] {
	let marked: Quantity[] | undefined;
	for (let i = 0; i < quantities.length; i++) {
		const quantity = quantities[i] as Quantity;
		if (!mayRemain(quantity)) continue;
		const [start, end] = quantity.span;
		if (!before.test(folded.slice(Math.max(0, start - reach), start)) && !behind.test(folded.slice(end, end + reach))) continue;
		marked ??= quantities.slice();
		marked[i] = { ...quantity, remains: true };
	}
	return marked ?? quantities;
}
