/** Shares that say what is left, where others say what went: "only 10% remain", 只剩一成, 原價的八成; and shares and counts of which something is denied: 四分之三未測繪. */

import type { Quantity } from '../model.js';
import { foldChinese } from './script.js';

/** What a linguist writes, as alternatives of patterns. */
export interface RemainderRows {
	/** Right before a share, right behind it; and behind it in its clause, what denies something of it. */
	readonly english: { readonly before: string; readonly behind: string; readonly denied: string };
	/** Right before a share: that something is left, or what its whole is; and what may stand between. */
	readonly chinese: { readonly before: string; readonly between: string; readonly denied: string };
}

/** Compiled for one language: what stands before a share, and behind it. */
interface Remains {
	readonly before: RegExp;
	readonly behind: RegExp;
	readonly denied: RegExp;
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
	english: {
		before: new RegExp(`\\b(?:${english.before}) $`, 'i'),
		behind: new RegExp(`^(?:${english.behind})\\b`, 'i'),
		denied: new RegExp(`^[^,;.]*(?:${english.denied})`, 'i'),
	},
	chinese: {
		before: new RegExp(foldChinese(`(?:${chinese.before})(?:${chinese.between}){0,3} ?$`)),
		behind: /(?!)/,
		denied: new RegExp(foldChinese(`^[^，。；,;]*(?:${chinese.denied})`)),
	},
});

/** A part of a whole, or so much of a count or an amount. */
const mayRemain = ({ readings: [{ kind }] }: Quantity): boolean => remaining.has(kind);
const remaining: ReadonlySet<string> = new Set(['percent', 'fraction', 'number', 'measure', 'money']);

/** 預測數量的 115%: what it comes to. */
const isOverWhole = ({ readings: [{ kind, value }] }: Quantity): boolean => kind === 'percent' && value.numerator > 100n * value.denominator;

/** The quantities of a line, those that say what is left, and those of which something is denied, marked so. `folded` is the line folded; spans are offsets into it. */
export function markRemainders(folded: string, quantities: readonly Quantity[], { before, behind, denied }: Remains): readonly Quantity[] {
	let marked: Quantity[] | undefined;
	for (let i = 0; i < quantities.length; i++) {
		const quantity = quantities[i] as Quantity;
		if (!mayRemain(quantity)) continue;
		const [start, end] = quantity.span;
		const after = folded.slice(end, end + reach);
		const ahead = folded.slice(Math.max(0, start - reach), start);
		const remains = before.test(ahead) || behind.test(after) || (isOverWhole(quantity) && ahead.trimEnd().endsWith('的'));
		const isDenied = denied.test(after);
		if (!remains && !isDenied) continue;
		marked ??= quantities.slice();
		marked[i] = { ...quantity, ...(remains ? { remains } : {}), ...(isDenied ? { denied: true } : {}) };
	}
	return marked ?? quantities;
}
