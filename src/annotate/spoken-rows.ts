/** Which rows of a table an English line may speak of, by the words of which one stands in it. */

import { compileGate, type Gate, passes } from './gate.js';
import { hashOf, lineWords } from './words.js';

/** Compiled. */
export interface SpokenRows {
	readonly gate: Gate;
	/** By the hashes of their words, the places of the rows. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** By rows, whether a word of theirs stands in the line that is looked at: room that is wiped for the next. */
	readonly spoken: Uint8Array;
}

/** Compiles the words of the rows, in small letters; once. */
export function compileSpokenRows(words: readonly (readonly string[])[]): SpokenRows {
	const places = new Map<number, number[]>();
	for (const [place, own] of words.entries()) for (const hash of new Set(own.map(hashOf))) places.set(hash, [...(places.get(hash) ?? []), place]);
	return { gate: compileGate(places.keys()), places, spoken: new Uint8Array(words.length) };
}

const none: readonly never[] = [];

/** Marks the rows of which a word stands in the line; whether there are any. */
export function markSpoken(english: string, { gate, places, spoken }: SpokenRows): boolean {
	const { hashes } = lineWords(english);
	let isAny = false;
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		if (!passes(gate, hash)) continue;
		if (!isAny) spoken.fill(0);
		isAny = true;
		for (const place of places.get(hash) ?? none) spoken[place] = 1;
	}
	return isAny;
}
