/** The Chinese words of a term, as lines are searched for them. */

import type { Term, TermRendering } from '../../model.js';
import { lookUpForm } from './chinese-lists.js';

/** A word, and the renderings of the term that are written so in either script. */
export interface TermWord {
	/** As `lookUpForm` has it. */
	readonly word: string;
	readonly renderings: readonly TermRendering[];
}

function wordsMade({ renderings }: Term): readonly TermWord[] {
	const words = new Map<string, TermRendering[]>();
	for (const rendering of renderings) {
		const word = lookUpForm(rendering.text);
		const known = words.get(word);
		if (known) known.push(rendering);
		else if (word !== '') words.set(word, [rendering]);
	}
	return [...words].map(([word, own]) => ({ word, renderings: own }));
}

const made = new WeakMap<Term, readonly TermWord[]>();

/** The words of a term, right and wrong; made once. */
export function wordsOfTerm(term: Term): readonly TermWord[] {
	const known = made.get(term);
	if (known) return known;
	const words = wordsMade(term);
	made.set(term, words);
	return words;
}
