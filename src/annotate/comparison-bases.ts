/** What a change is measured against: year-over-year, 環比. */

import type { Span } from '../model.js';
import { foldChinese } from './script.js';

export type ComparisonBasis = 'year' | 'quarter' | 'month';

/** What a linguist writes: alternatives of patterns. */
export interface ComparisonBasisRow {
	readonly basis: ComparisonBasis;
	readonly english: readonly string[];
	readonly chinese: readonly string[];
}

type Patterns = readonly { readonly basis: ComparisonBasis; readonly pattern: RegExp }[];

/** Compiled: a pattern a basis and side. */
export interface ComparisonBasisLexicon {
	readonly english: Patterns;
	readonly chinese: Patterns;
}

/** Compiles the table, once. */
export const compileComparisonBases = (rows: readonly ComparisonBasisRow[]): ComparisonBasisLexicon => ({
	english: rows.map(({ basis, english }) => ({ basis, pattern: new RegExp(`\\b(?:${english.join('|')})\\b`, 'i') })),
	chinese: rows.map(({ basis, chinese }) => ({ basis, pattern: new RegExp(foldChinese(chinese.join('|'))) })),
});

/** The first place of each basis that a folded text names. */
export function basesIn(folded: string, patterns: Patterns): ReadonlyMap<ComparisonBasis, Span> {
	const found = new Map<ComparisonBasis, Span>();
	for (const { basis, pattern } of patterns) {
		const match = pattern.exec(folded);
		if (match) found.set(basis, [match.index, match.index + match[0].length]);
	}
	return found;
}
