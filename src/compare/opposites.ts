/** Words that were rendered by their opposite: "open" as 關閉. */

import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';

/** One of two opposites. */
export interface OppositeSide {
	/** Alternatives of a pattern, in small letters. */
	readonly english: string;
	/** Its renderings; those of the other side accuse. */
	readonly chinese: readonly string[];
	/** Further Chinese that excuses. */
	readonly more: readonly string[];
}

export interface OppositeRow {
	readonly sides: readonly [OppositeSide, OppositeSide];
}

interface Side {
	readonly english: RegExp;
	/** Its own renderings, the longest first. */
	readonly chinese: RegExp;
	readonly excuse: RegExp;
}

/** Compiled: patterns of both sides of each pair. */
export interface OppositeLexicon {
	/** Any English of any row: most lines have none. */
	readonly any: RegExp;
	readonly rows: readonly (readonly [Side, Side])[];
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map(word => escape(foldChinese(word)))
		.join('|');

const compiled = ({ english, chinese, more }: OppositeSide): Side => ({
	english: new RegExp(`\\b(?:${english})\\b`, 'i'),
	chinese: new RegExp(anyOf(chinese)),
	excuse: new RegExp(anyOf([...chinese, ...more])),
});

/** Compiles the table, once. */
export const compileOppositeWords = (rows: readonly OppositeRow[]): OppositeLexicon => ({
	any: new RegExp(`\\b(?:${rows.flatMap(({ sides }) => sides.map(({ english }) => english)).join('|')})\\b`, 'i'),
	rows: rows.map(({ sides: [a, b] }) => [compiled(a), compiled(b)]),
});

/** A word and what stands for it, as offsets into both folded lines. */
export interface Reversal {
	readonly source: Span;
	readonly target: Span;
}

const spanOf = (found: RegExpExecArray): Span => [found.index, found.index + found[0].length];

/** `own` stands in the English and its opposite does not; in the Chinese the opposite does and nothing renders `own`. */
function reversed(english: string, chinese: string, own: Side, other: Side): Reversal | undefined {
	const said = own.english.exec(english);
	if (!said || other.english.test(english)) return undefined;
	const wrong = other.chinese.exec(chinese);
	if (!wrong) return undefined;
	// 含 within 不含 renders nothing.
	const rest = chinese.replace(new RegExp(other.chinese, 'g'), ' ');
	return own.excuse.test(rest) ? undefined : { source: spanOf(said), target: spanOf(wrong) };
}

/** The words of a folded English line that its folded Chinese line renders by their opposite. */
export function reversals(english: string, chinese: string, { any, rows }: OppositeLexicon): readonly Reversal[] {
	if (!any.test(english)) return [];
	return rows.flatMap(([a, b]) => [reversed(english, chinese, a, b), reversed(english, chinese, b, a)].filter(found => found !== undefined));
}
