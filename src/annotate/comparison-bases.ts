/** What a change is measured against: year-over-year, 環比. */

import type { Span } from '../model.js';
import { type Beginnings, compileBeginnings, mayBegin } from './beginnings.js';
import { formsOf } from './forms.js';
import { foldChinese, foldedAt } from './script.js';

export type ComparisonBasis = 'year' | 'year-end' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/** What a linguist writes: alternatives of patterns. */
export interface ComparisonBasisRow {
	readonly basis: ComparisonBasis;
	readonly english: readonly string[];
	/** Further English that may be meant by the Chinese, and accuses nothing. */
	readonly loose?: readonly string[];
	readonly chinese: readonly string[];
}

type Patterns = readonly { readonly basis: ComparisonBasis; readonly pattern: RegExp }[];

/** Compiled: a pattern a basis and side. */
export interface ComparisonBasisLexicon {
	readonly english: Patterns;
	readonly loose: Patterns;
	readonly chinese: Patterns;
	/** How the Chinese ones begin. */
	readonly beginnings: Beginnings;
}

/** Compiles the table, once. */
export const compileComparisonBases = (rows: readonly ComparisonBasisRow[]): ComparisonBasisLexicon => ({
	english: rows.map(({ basis, english }) => ({ basis, pattern: new RegExp(`\\b(?:${english.join('|')})\\b`, 'i') })),
	loose: rows.flatMap(({ basis, loose }) => (loose ? [{ basis, pattern: new RegExp(`\\b(?:${loose.join('|')})\\b`, 'i') }] : [])),
	chinese: rows.map(({ basis, chinese }) => ({ basis, pattern: new RegExp(foldChinese(chinese.join('|'))) })),
	beginnings: compileBeginnings(rows.flatMap(({ chinese }) => formsOf(foldChinese(chinese.join('|'))))),
});

/** Whether a Chinese text, as it is written, may name a basis: most name none, and need not be folded. */
export function mayNameBasis(text: string, { beginnings }: ComparisonBasisLexicon): boolean {
	let second = foldedAt(text, 0);
	for (let i = 1; i <= text.length; i++) {
		const first = second;
		second = foldedAt(text, i);
		if (mayBegin(first, second, beginnings)) return true;
	}
	return false;
}

/** The first place of each basis that a folded text names. */
export function basesIn(folded: string, patterns: Patterns): ReadonlyMap<ComparisonBasis, Span> {
	const found = new Map<ComparisonBasis, Span>();
	for (const { basis, pattern } of patterns) {
		const match = pattern.exec(folded);
		if (match) found.set(basis, [match.index, match.index + match[0].length]);
	}
	return found;
}
