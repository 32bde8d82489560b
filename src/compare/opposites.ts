/** Words that were rendered by their opposite: "open" as 關閉. */

import { tellingWords } from '../annotate/forms.js';
import { passes } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, lineWords, mayHoldWord, type WordGate, wordAt } from '../annotate/words.js';
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

/** Compiled: each side with its opposite, in order. */
export interface OppositeLexicon {
	/** The telling words of the English: most lines have none. */
	readonly gate: WordGate;
	/** By their telling words, the places in `sides` of those that may stand in the line. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	readonly sides: readonly (readonly [own: Side, other: Side])[];
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
export function compileOppositeWords(rows: readonly OppositeRow[]): OppositeLexicon {
	const places = new Map<string, number[]>();
	rows
		.flatMap(({ sides }) => sides)
		.forEach(({ english }, place) => {
			for (const word of new Set(tellingWords(english))) places.set(word, [...(places.get(word) ?? []), place]);
		});
	const sides = rows.flatMap(({ sides: [a, b], sides }) => {
		const [one, other] = [compiled(a, sides), compiled(b, sides)];
		return [[one, other] as const, [other, one] as const];
	});
	return { gate: compileWordGate(places.keys()), places, sides };
}

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

const none: readonly Reversal[] = [];

/** Whether the folded English line may hold a word of the table. */
export const mayReverse = (english: string, { gate }: OppositeLexicon): boolean => mayHoldWord(english, gate);

/** The words of a folded English line that its folded Chinese line renders by their opposite. */
export function reversals(english: string, chinese: string, { gate, places, sides }: OppositeLexicon): readonly Reversal[] {
	const words = lineWords(english);
	const asked = new Set<number>();
	for (let i = 0; i < words.hashes.length; i++)
		if (passes(gate, words.hashes[i] as number)) for (const place of places.get(wordAt(words, i)) ?? []) asked.add(place);
	if (asked.size === 0) return none;
	return sides.flatMap(([own, other], place) => (asked.has(place) ? (reversed(english, chinese, own, other) ?? []) : []));
}
