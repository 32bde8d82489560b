/** English sentences, and whether one is only half of one: cut in two by a full stop that does not belong there. */

import type { Span } from '../model.js';

export interface SentenceWords {
	/** Begin a clause that needs another. */
	readonly subordinators: ReadonlySet<string>;
	/** The same where I or we go on with it and no comma comes. */
	readonly conditions: ReadonlySet<string>;
	/** After a comma, go on with the clause before rather than begin the main one. */
	readonly continuations: ReadonlySet<string>;
}

/** No line is looked at further than this, in UTF-16 code units. */
const cap = 8000;

/** The words of a text in small letters: runs of the letters a to z. */
export const wordsOf = (text: string): readonly string[] => (text.length > cap ? text.slice(0, cap) : text).toLowerCase().match(/[a-z]+/g) ?? [];

/** The sentences of a text: stretches that end in a mark before a blank and a capital, or at the end. */
export function sentencesOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	const length = Math.min(text.length, cap);
	let start = 0;
	for (const match of text.slice(0, length).matchAll(/[.?!]["'”’)]*(?=\s+["'“‘(]?[A-Z])/g)) {
		const end = match.index + match[0].length;
		spans.push([start, end]);
		start = end + 1;
	}
	if (start < length) spans.push([start, length]);
	return spans;
}

const first = (text: string): string => /[A-Za-z'’]+/.exec(text)?.[0].toLowerCase() ?? '';

const prepositions = /^(?:as|in|on|at|for|from|to|of|by|under|over|during|with)$/;
const finite = /(?<!\b(?:which|that|who) )\b(?:has|have|had|is|are|was|were|will|would|can|could|may|might|do|does|did)\b/;

/** Whether what stands after a comma can be the main clause: three words at least, and no word that goes on or participle first, unless a verb of its own follows. */
function isMain(segment: string, { continuations, subordinators }: SentenceWords): boolean {
	const word = first(segment);
	if (segment.trim().split(/\s+/).length < 3 || subordinators.has(word)) return false;
	if (continuations.has(word)) return prepositions.test(word) && finite.test(segment);
	return /^[A-Z]/.test(segment.trim()) || !/.{3}ing$/.test(word);
}

const longEnough = 5;

/**
 * Whether a sentence lacks its main clause: "While revenue came in below our expectations.", "With the improvement we expect in the second half.",
 * "For the first time in many years.". Questions and what does not end in a full stop are never.
 */
export function isHalf(sentence: string, words: SentenceWords): boolean {
	const text = sentence.trim();
	if (!/(?:[a-z]{2}|[\d%])[”"’')]{0,2}\.[”"’')]{0,2}$/.test(text.slice(-9)) || text.split(/\s+/).length < longEnough || /[:;—–(]/.test(text))
		return false;
	const segments = text.split(/,\s+/);
	const [head = '', ...tail] = segments;
	const opener = first(head);
	if (opener === 'with')
		return (
			tail.length === 0 &&
			/^With (?:the|our|this|these|that|those|its|their|a|an)\b/.test(head) &&
			!/\b(?:is|are|was|were|will|comes?|came|can|may)\b/.test(head)
		);
	if (/^for the (?:first|second|third|last) time\b/i.test(head))
		return tail.length === 0 && !/\b(?:i|we|you|he|she|it|they|there|who|is|was|are|were|has|had|have|did|do|will)\b/i.test(head);
	if (words.conditions.has(opener)) return tail.length === 0 && /^[A-Z][a-z]+ (?:I|we) /.test(head) && !/\bthen\b/.test(head);
	const introduced = opener === 'as' && words.subordinators.has(first(tail[0] ?? ''));
	if (!(words.subordinators.has(opener) || introduced) || !/^[A-Z]/.test(text)) return false;
	return !(introduced ? tail.slice(1) : tail).some(segment => isMain(segment, words));
}
