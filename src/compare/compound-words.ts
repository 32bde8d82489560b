/** Names that are two common words written as one, and their translation piece by piece: 新鮮田野 for Freshfields. */

import type { Span } from '../model.js';
import type { Traces } from './traces.js';

/** Letters of a piece, and characters of what both are rendered by. */
const [letters, characters] = [4, 3] as const;

type Renders = Pick<Traces, 'renderingsOf'>;

/** What renders the two words that a word is made of; undefined for one that is no such compound. */
function piecesOf(word: string, { renderingsOf }: Renders): readonly [first: string, second: string] | undefined {
	const plain = word.toLowerCase();
	if (plain.length < 2 * letters || renderingsOf(plain)) return undefined;
	for (let i = letters; i <= plain.length - letters; i++) {
		const [first, second] = [renderingsOf(plain.slice(0, i)), renderingsOf(plain.slice(i))];
		if (first && second && !first.light && !second.light) return [first.characters, second.characters];
	}
	return undefined;
}

/** Whether a word is made of two. */
export const isCompound = (word: string, traces: Renders): boolean => piecesOf(word, traces) !== undefined;

/** Where a folded Chinese line renders the pieces of a compound one after the other. */
export function compoundRun(word: string, folded: string, traces: Renders): Span | undefined {
	const pieces = piecesOf(word, traces);
	if (!pieces) return undefined;
	const [first, second] = pieces;
	for (let start = 0; start < folded.length; start++) {
		let middle = start;
		while (middle < folded.length && first.includes(folded.charAt(middle))) middle++;
		let end = middle;
		while (end < folded.length && second.includes(folded.charAt(end))) end++;
		if (middle > start && end > middle && end - start >= characters) return [start, end];
	}
	return undefined;
}
