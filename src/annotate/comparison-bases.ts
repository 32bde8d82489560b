/** What a change is measured against: year-over-year, 環比. */

import type { Span } from '../model.js';
import { type Beginnings, compileBeginnings, nextBeginning } from './beginnings.js';
import { formsOf } from './forms.js';
import { foldChinese } from './script.js';

/** `named-…`: one that is called by its name, 較第三季; English hardly says so without speaking of it anyway. */
export type ComparisonBasis = 'year' | 'year-end' | 'half' | 'quarter' | 'named-quarter' | 'month' | 'named-month' | 'week' | 'day';

/** What a linguist writes: alternatives of patterns. */
export interface ComparisonBasisRow {
	readonly basis: ComparisonBasis;
	readonly english?: readonly string[];
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
	english: rows.flatMap(({ basis, english }) => (english ? [{ basis, pattern: new RegExp(`\\b(?:${english.join('|')})\\b`, 'i') }] : [])),
	loose: rows.flatMap(({ basis, loose }) => (loose ? [{ basis, pattern: new RegExp(`\\b(?:${loose.join('|')})\\b`, 'i') }] : [])),
	chinese: rows.map(({ basis, chinese }) => ({ basis, pattern: new RegExp(foldChinese(chinese.join('|'))) })),
	beginnings: compileBeginnings(rows.flatMap(({ chinese }) => formsOf(foldChinese(chinese.join('|'))))),
});

/** Whether a folded Chinese text may name a basis: most name none. */
export const mayNameBasis = (folded: string, { beginnings }: ComparisonBasisLexicon): boolean => nextBeginning(folded, 0, beginnings) >= 0;

/** The first place of each basis that a folded text names. */
export function basesIn(folded: string, patterns: Patterns): ReadonlyMap<ComparisonBasis, Span> {
	const found = new Map<ComparisonBasis, Span>();
	for (const { basis, pattern } of patterns) {
		const match = pattern.exec(folded);
		if (match) found.set(basis, [match.index, match.index + match[0].length]);
	}
	return found;
}
