/** The lines of a document as the aligner sees them. */

import type { Segment } from '../model.js';
import { type Features, featuresOf, type Interner, interner } from './features.js';
import type { Sentence } from './lexicon.js';
import type { AlignWords } from './words.js';

/** Reads lines into ids that all sides of a document share. */
export interface Reader {
	read(segments: readonly Segment[]): readonly Features[];
	readonly dictionary: readonly Sentence[];
	/** By word id: a figure of two digits or more. */
	readonly long: readonly boolean[];
}

/** The dictionary's entries as sentences, each as often as it must be said to be believed. */
function sentencesOf(words: AlignWords, into: Interner): readonly Sentence[] {
	const read = (text: string) => featuresOf(text, {}, into);
	return words.dictionary.flatMap(({ english, chinese }) =>
		english.flatMap(word => chinese.map(text => ({ words: read(word).words, grams: read(text).grams }))),
	);
}

/** A reader for one document. */
export function readerFor(words: AlignWords): Reader {
	const into = interner();
	return {
		read: segments => segments.map(segment => featuresOf(segment.text, words.numerals, into)),
		dictionary: sentencesOf(words, into),
		long: into.long,
	};
}

/** Blank lines are no lines. */
export const isBlank = (segment: Segment): boolean => !/\S/.test(segment.text);
