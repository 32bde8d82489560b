/** Sentences of an English line beside those of its Chinese. */

import { everyMatch } from '../annotate/every-match.js';
import type { Span } from '../model.js';

/** The sentences of two lines, in order, as many on either side. Spans are offsets into the lines. */
export interface Sentences {
	readonly english: readonly Span[];
	readonly chinese: readonly Span[];
}

function cut(text: string, marks: RegExp): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const { 0: mark, index } of everyMatch(text, marks)) {
		const end = index + mark.length;
		if (end < text.length) spans.push([start, end]);
		else break;
		start = end;
	}
	if (start < text.length) spans.push([start, text.length]);
	return spans;
}

/** Titles and initials end no sentence. */
const englishEnds = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|Corp|Co|Ltd|vs|Jr|Sr|[A-Z]))[.?!]["”’)]*\s+(?=["'“‘(]?[A-Z])|;\s/g;
const chineseEnds = /[。？！；][」』”’）]*/g;

/** Sentence by sentence where both sides have as many; else the lines as they are. */
export function sentencesOf(english: string, chinese: string): Sentences {
	const [own, other] = [cut(english, englishEnds), cut(chinese, chineseEnds)];
	return own.length === other.length ? { english: own, chinese: other } : { english: [[0, english.length]], chinese: [[0, chinese.length]] };
}
