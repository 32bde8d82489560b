/** Superlatives that gained or lost a rank: "the largest" as 第二大, "the second-largest" as 最大. */

import { everyMatch } from '../annotate/every-match.js';
import { rational } from '../annotate/quantities/rational.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Reading, Span } from '../model.js';

/** What a linguist writes, as alternatives of patterns. */
export interface SuperlativeRows {
	readonly rows: readonly { readonly english: string; readonly chinese: string }[];
	/** From the second on. */
	readonly ordinals: readonly string[];
	readonly after: string;
	readonly ranked: string;
	/** Nouns with a number behind them that is a rank: week six. */
	readonly numbered: string;
}

/** Compiled; Chinese folded. */
export interface Superlatives {
	readonly gate: WordGate;
	/** All of English, with its ordinal. */
	readonly english: RegExp;
	readonly rows: readonly { readonly english: RegExp; readonly chinese: RegExp }[];
	readonly ordinals: readonly string[];
	readonly after: RegExp;
	readonly ranked: RegExp;
	/** At the end of what stands before a figure. */
	readonly numbered: RegExp;
}

/** The words of a pattern that may stand last in it, for the gate. */
const lastWords = (english: string): readonly string[] => english.match(/[a-z]+/g) ?? [];

/** Compiles the rows, once. */
export function compileSuperlatives({ rows, ordinals, after, ranked, numbered }: SuperlativeRows): Superlatives {
	const all = rows.map(({ english }) => english).join('|');
	return {
		gate: compileWordGate(rows.flatMap(({ english }) => lastWords(english))),
		english: new RegExp(`\\b(?:(${ordinals.join('|')}|[2-9](?:nd|rd|th))(?: |-))?(${all})\\b`, 'gi'),
		rows: rows.map(({ english, chinese }) => ({
			english: new RegExp(`^(?:${english})$`, 'i'),
			chinese: new RegExp(`(?:第([一二三四五六七八九十]|[1-9]|10)|最|首)(?:${foldChinese(chinese)})`, 'g'),
		})),
		ordinals,
		after: new RegExp(`\\b(?:${after})\\b`, 'i'),
		ranked: new RegExp(foldChinese(ranked)),
		numbered: new RegExp(`\\b(?:${numbered})s? (?:[a-z]+ (?:and|to|or|through) )?$`, 'i'),
	};
}

/** A superlative and its rank. */
export interface Ranked {
	readonly span: Span;
	readonly rank: number;
	readonly words: string;
}

/** A superlative whose rank is another in the Chinese. */
export interface RankSlip {
	readonly source: Ranked;
	readonly target: Ranked;
	readonly expected: string;
}

const numerals = '一二三四五六七八九十';

function rankOf(ordinal: string | undefined, ordinals: readonly string[]): number {
	if (ordinal === undefined) return 1;
	const place = ordinals.indexOf(ordinal.toLowerCase());
	return place >= 0 ? place + 2 : Number.parseInt(ordinal, 10);
}

const rankInChinese = (numeral: string | undefined): number => {
	if (numeral === undefined) return 1;
	const place = numerals.indexOf(numeral);
	return place >= 0 ? place + 1 : Number(numeral);
};

const only = (matches: readonly RegExpExecArray[]): RegExpExecArray | undefined => (matches.length === 1 ? matches[0] : undefined);

/** The reading of a rank. */
export const rankReading = (rank: number): Reading => ({ kind: 'ordinal', value: rational(rank, 1) });

/** The one superlative of a pair that has a rank on one side and none, or another one, on the other. */
export function rankSlip(english: string, chinese: string, superlatives: Superlatives): RankSlip | undefined {
	if (!mayHoldWord(english, superlatives.gate)) return undefined;
	const here = only(everyMatch(english, superlatives.english));
	const row = here && superlatives.rows.find(({ english: own }) => own.test(here[2] ?? ''));
	if (!here || !row) return undefined;
	const folded = foldChinese(chinese);
	const there = only(everyMatch(folded, row.chinese));
	if (!there) return undefined;
	const source: Ranked = { span: [here.index, here.index + here[0].length], rank: rankOf(here[1], superlatives.ordinals), words: here[0] };
	const span: Span = [there.index, there.index + there[0].length];
	const target: Ranked = { span, rank: rankInChinese(there[1]), words: chinese.slice(...span) };
	if (source.rank === target.rank || (source.rank > 1 && target.rank > 1)) return undefined;
	const isBare = source.rank === 1;
	const excused = isBare ? superlatives.after.test(english) : superlatives.ranked.test(folded);
	if (excused) return undefined;
	const quality = target.words.slice(there[1] === undefined ? 1 : 1 + there[1].length);
	return { source, target, expected: isBare ? `最${quality}` : `第${numerals[source.rank - 1] ?? source.rank}${quality}` };
}
