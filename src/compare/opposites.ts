/** Words that were rendered by their opposite: "open" as 關閉. */

import { tellingWords } from '../annotate/forms.js';
import { compileGate, type Gate, passes } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { hashOf, lineWords } from '../annotate/words.js';
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
	readonly chinese: readonly string[];
	readonly excuses: ReadonlySet<string>;
	/** Every Chinese word of both sides, the longest first: 不含 is no 含, and 不合法 no 合法. */
	readonly words: RegExp;
}

/** Compiled: each side with its opposite, in order. */
export interface OppositeLexicon {
	/** By the hashes of their telling words, the places in `sides` of those that may stand in the line, in order: words that share a hash cost a look, no more. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	readonly gate: Gate;
	readonly sides: readonly (readonly [own: Side, other: Side])[];
}

function compiled({ english, chinese, more }: OppositeSide, sides: OppositeRow['sides']): Side {
	const words = sides.flatMap(side => [...side.chinese, ...side.more]).map(foldChinese);
	return {
		english: new RegExp(`\\b(?:${english})\\b`, 'i'),
		chinese: chinese.map(foldChinese),
		excuses: new Set([...chinese, ...more].map(foldChinese)),
		words: new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'g'),
	};
}

/** Compiles the table, once. */
export function compileOppositeWords(rows: readonly OppositeRow[]): OppositeLexicon {
	const places = new Map<number, number[]>();
	rows
		.flatMap(({ sides }) => sides)
		.forEach(({ english }, place) => {
			for (const hash of new Set(tellingWords(english).map(hashOf))) places.set(hash, [...(places.get(hash) ?? []), place]);
		});
	const sides = rows.flatMap(({ sides: [a, b], sides }) => {
		const [one, other] = [compiled(a, sides), compiled(b, sides)];
		return [[one, other] as const, [other, one] as const];
	});
	return { places, gate: compileGate(places.keys()), sides };
}

/** A word and what stands for it, as offsets into both folded lines. */
export interface Reversal {
	readonly source: Span;
	readonly target: Span;
}

function holdsOne(text: string, words: readonly string[]): boolean {
	for (const word of words) if (text.includes(word)) return true;
	return false;
}

/** `own` stands in the English and its opposite does not; in the Chinese the opposite does, and no word that could render `own`. */
function reversed(english: string, chinese: string, own: Side, other: Side): Reversal | undefined {
	if (!holdsOne(chinese, other.chinese)) return undefined;
	const said = own.english.exec(english);
	if (!said || other.english.test(english)) return undefined;
	const found = [...chinese.matchAll(own.words)];
	const wrong = found.find(([word]) => other.chinese.includes(word));
	if (!wrong || found.some(([word]) => own.excuses.has(word))) return undefined;
	return { source: [said.index, said.index + said[0].length], target: [wrong.index, wrong.index + wrong[0].length] };
}

const none: readonly Reversal[] = [];
const nowhere: readonly number[] = [];

/** The words of a folded English line that its folded Chinese line renders by their opposite, in the order of the table. */
export function reversals(english: string, chinese: string, { places, gate, sides }: OppositeLexicon): readonly Reversal[] {
	const { hashes } = lineWords(english);
	let found: Map<number, Reversal> | undefined;
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		if (!passes(gate, hash)) continue;
		for (const place of places.get(hash) ?? nowhere) {
			const [own, other] = sides[place] as (typeof sides)[number];
			const reversal = reversed(english, chinese, own, other);
			if (!reversal) continue;
			found ??= new Map();
			found.set(place, reversal);
		}
	}
	return found ? [...found].sort(([a], [b]) => a - b).map(([, reversal]) => reversal) : none;
}
