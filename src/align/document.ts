/** The lines of a document as the aligner sees them. */

import type { Segment } from '../model.js';
import { type Features, featuresOf, type Interner, interner } from './features.js';
import type { Sentence } from './lexicon.js';
import type { AlignWords } from './words.js';

/** Reads lines into ids that all sides of a document share. */
export interface Reader {
	read(segments: readonly Segment[]): readonly Features[];
	/** Read when it is asked for. */
	readonly dictionary: readonly Sentence[];
	/** By word id: a figure of two digits or more. */
	readonly long: readonly boolean[];
}

/** The entries of the dictionary as sentences, those of which the document has a word on either side; the others have nothing to say of it. */
function sentencesOf(words: AlignWords, into: Interner): readonly Sentence[] {
	const [lastWord, lastGram] = [into.words.size, into.grams.size];
	const sentences: Sentence[] = [];
	for (const { english, chinese } of words.dictionary) {
		const translations = chinese.map(text => featuresOf(text, {}, into).grams);
		for (const word of english) {
			const from = featuresOf(word, {}, into).words;
			for (const to of translations) if (from.some(id => id < lastWord) || to.every(id => id < lastGram)) sentences.push({ from, to });
		}
	}
	return sentences;
}

/** A reader for one document. */
export function readerFor(words: AlignWords): Reader {
	const into = interner();
	let dictionary: readonly Sentence[] | undefined;
	return {
		read: segments => segments.map(segment => featuresOf(segment.text, words.numerals, into)),
		get dictionary() {
			dictionary ??= sentencesOf(words, into);
			return dictionary;
		},
		long: into.long,
	};
}

/** Blank lines are no lines. */
export const isBlank = (segment: Segment): boolean => !/\S/.test(segment.text);
