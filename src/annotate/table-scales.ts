/** What the head of a table says of its figures: (in thousands), 單位：新台幣仟元. */

import type { TableScale } from '../model.js';
import { foldChinese } from './script.js';

/** What a linguist writes: parts of patterns. */
export interface TableScaleRows {
	readonly scales: readonly { readonly exponent: number; readonly english?: string; readonly chinese: string }[];
	readonly english: { readonly opens: string; readonly currency: string; readonly closes: string; readonly zeros: string };
	readonly chinese: { readonly opens: string; readonly closes: string };
}

interface Side {
	/** A cheap test that most lines fail. */
	readonly any: RegExp;
	readonly patterns: readonly { readonly exponent: number; readonly pattern: RegExp }[];
}

/** Compiled: a pattern a scale and side. */
export interface TableScaleLexicon {
	readonly english: Side;
	readonly chinese: Side;
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'), 'i');

/** What `english.zeros` ends in: much faster to look for. */
const zeros = '000';

/** Compiles the table, once. */
export function compileTableScales({ scales, english, chinese }: TableScaleRows): TableScaleLexicon {
	const inEnglish = scales.flatMap(({ exponent, english: word }) =>
		word === undefined ? [] : [{ exponent, pattern: new RegExp(`(?:${english.opens}|${english.currency})(?:${word})${english.closes}`, 'i') }],
	);
	const inChinese = scales.map(({ exponent, chinese: word }) => ({
		exponent,
		pattern: new RegExp(foldChinese(`${chinese.opens}(?:${word})${chinese.closes}`)),
	}));
	return {
		english: {
			any: anyOf([...scales.flatMap(({ english: word }) => word ?? []), zeros]),
			patterns: [...inEnglish, { exponent: 3, pattern: new RegExp(english.zeros, 'i') }],
		},
		chinese: { any: anyOf(scales.map(({ chinese: word }) => foldChinese(word))), patterns: inChinese },
	};
}

/** Heads are short; a book on one line is none. */
const longest = 400;

function scaleIn(folded: string, { any, patterns }: Side): TableScale | undefined {
	if (folded.length > longest || !any.test(folded)) return undefined;
	for (const { exponent, pattern } of patterns) {
		const found = pattern.exec(folded);
		if (found) return { exponent, span: [found.index, found.index + found[0].length] };
	}
	return undefined;
}

/** The scale that an English line gives, if it does. `folded` is `foldEnglish` of it. */
export const tableScaleInEnglish = (folded: string, { english }: TableScaleLexicon): TableScale | undefined => scaleIn(folded, english);

/** The scale that a Chinese line gives, if it does. `folded` is `foldChinese` of it. */
export const tableScaleInChinese = (folded: string, { chinese }: TableScaleLexicon): TableScale | undefined => scaleIn(folded, chinese);
