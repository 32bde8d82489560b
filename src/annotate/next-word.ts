/** The words of a table in a text, one after the other. */

import { passes } from './gate.js';
import type { Trie } from './quantities/trie.js';

/** A word of the table where it stands in the text. */
export interface FoundWord<T> {
	readonly start: number;
	readonly end: number;
	readonly value: T;
}

/** The next word from `from` on, of those that start at one place the longest. */
export function nextWord<T>(text: string, from: number, table: Trie<T>): FoundWord<T> | undefined {
	const { firsts } = table;
	for (let start = from; start < text.length; start++) {
		if (!passes(firsts, text.charCodeAt(start))) continue;
		const found = table.longest(text, start);
		if (found) return { start, end: found.end, value: found.value };
	}
	return undefined;
}
