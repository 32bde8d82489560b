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
	/** Its own renderings, and with them all that excuses, folded. */
	readonly chinese: ReadonlySet<string>;
	readonly excuses: ReadonlySet<string>;
	/** Every Chinese word of both sides, the longest first: 不含 is no 含, and 不合法 no 合法. */
	readonly words: RegExp;
}

/** Compiled: patterns of both sides of each pair. */
export interface OppositeLexicon {
	/** Any English of any row: most lines have none. */
	readonly any: RegExp;
	readonly rows: readonly (readonly [Side, Side])[];
}

function compiled({ english, chinese, more }: OppositeSide, sides: OppositeRow['sides']): Side {
	const words = sides.flatMap(side => [...side.chinese, ...side.more]).map(foldChinese);
	return {
		english: new RegExp(`\\b(?:${english})\\b`, 'i'),
		chinese: new Set(chinese.map(foldChinese)),
		excuses: new Set([...chinese, ...more].map(foldChinese)),
		words: new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'g'),
	};
}

/** Compiles the table, once. */
export const compileOppositeWords = (rows: readonly OppositeRow[]): OppositeLexicon => ({
	any: new RegExp(`\\b(?:${rows.flatMap(({ sides }) => sides.map(({ english }) => english)).join('|')})\\b`, 'i'),
	rows: rows.map(({ sides }) => [compiled(sides[0], sides), compiled(sides[1], sides)]),
});

/** A word and what stands for it, as offsets into both folded lines. */
export interface Reversal {
	readonly source: Span;
	readonly target: Span;
}

/** `own` stands in the English and its opposite does not; in the Chinese the opposite does, and no word that could render `own`. */
function reversed(english: string, chinese: string, own: Side, other: Side): Reversal | undefined {
	const said = own.english.exec(english);
	if (!said || other.english.test(english)) return undefined;
	const found = [...chinese.matchAll(own.words)];
	const wrong = found.find(([word]) => other.chinese.has(word));
	if (!wrong || found.some(([word]) => own.excuses.has(word))) return undefined;
	return { source: [said.index, said.index + said[0].length], target: [wrong.index, wrong.index + wrong[0].length] };
}

/** The words of a folded English line that its folded Chinese line renders by their opposite. */
export function reversals(english: string, chinese: string, { any, rows }: OppositeLexicon): readonly Reversal[] {
	if (!any.test(english)) return [];
	return rows.flatMap(([a, b]) => [reversed(english, chinese, a, b), reversed(english, chinese, b, a)].filter(found => found !== undefined));
}
