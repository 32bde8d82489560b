/** English sentences, and whether one is only half of one: cut in two by a full stop that does not belong there. */

import type { Span } from '../model.js';
import { formsOf } from './forms.js';
import { compileUnitGate, passes } from './gate.js';
import { compileWordGate, type LineWords, lineWords, type WordGate } from './words.js';

/** Data. */
export interface SentenceRows {
	/** Begin a clause that needs another. */
	readonly subordinators: readonly string[];
	/** After a comma, go on with the clause before rather than begin the main one. */
	readonly continuations: readonly string[];
	/** Of these, those behind which the main clause may come all the same, where a verb of its own does. */
	readonly prepositions: readonly string[];
	/** Finite verbs, and the words that make them the verb of a subordinate clause. */
	readonly finite: readonly string[];
	readonly relatives: readonly string[];
	/** How a sentence without a comma begins that has no main clause, as a pattern, `unless` another is found in it. */
	readonly fragments: readonly { readonly begins: string; readonly unless: string }[];
}

/** The same, compiled. */
export interface SentenceWords {
	readonly subordinators: ReadonlySet<string>;
	readonly continuations: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly finite: RegExp;
	readonly fragments: readonly { readonly begins: RegExp; readonly unless: RegExp }[];
	/** The words that half a sentence begins with. */
	readonly firstWords: WordGate;
	/** How half a sentence begins, in small letters too. */
	readonly heads: RegExp;
	/** The same where it stands in a line, with capitals. */
	readonly opens: RegExp;
}

const BLANK = 0x20;
const CAPITAL_Z = 0x5a;

const ends = compileUnitGate(`.?!"'”’)`);

/** Whether a blank stands before `at`, and before it the end of a sentence or of a quotation. */
const isClosed = (text: string, at: number): boolean => at > 1 && text.charCodeAt(at - 1) === BLANK && passes(ends, text.charCodeAt(at - 2));

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How half a sentence begins, as patterns. */
const beginningsOf = ({ subordinators, fragments }: SentenceRows): readonly string[] => [
	...subordinators.map(capitalised),
	'As',
	...fragments.map(({ begins }) => begins),
];

/** The words that half a sentence begins with. */
export const firstWordsOf = (rows: SentenceRows): readonly string[] =>
	beginningsOf(rows)
		.flatMap(formsOf)
		.map(form => form.replace(/[^A-Za-z].*/, ''));

/** Compiles the rows; once per process. */
export function compileSentences(rows: SentenceRows): SentenceWords {
	const begins = beginningsOf(rows);
	return {
		subordinators: new Set(rows.subordinators),
		continuations: new Set(rows.continuations),
		prepositions: new Set(rows.prepositions),
		finite: new RegExp(`(?<!\\b(?:${rows.relatives.join('|')}) )\\b(?:${rows.finite.join('|')})\\b`),
		fragments: rows.fragments.map(row => ({ begins: new RegExp(`^(?:${row.begins})\\b`), unless: new RegExp(`\\b(?:${row.unless})\\b`, 'i') })),
		firstWords: compileWordGate(firstWordsOf(rows)),
		heads: new RegExp(`^(?:${begins.join('|')})`, 'i'),
		opens: new RegExp(`(?<=^|[.?!]["'”’)]* )(?:${begins.join('|')}) `, 'y'),
	};
}

/** No line is looked at further than this, in UTF-16 code units. */
const cap = 8000;

/** The words of a text, as far as it is looked at. */
export const wordsOf = (text: string): LineWords => lineWords(text.length > cap ? text.slice(0, cap) : text);

/** Whether half a sentence may begin in a text at all: in capitals, at its start or behind the end of a sentence. */
export function mayHoldHalf(text: string, { firstWords, opens }: SentenceWords): boolean {
	const { starts, hashes } = lineWords(text);
	for (let i = 0; i < starts.length; i++) {
		if (!passes(firstWords, hashes[i] as number)) continue;
		const start = starts[i] as number;
		if (text.charCodeAt(start) > CAPITAL_Z || (start > 0 && !isClosed(text, start))) continue;
		opens.lastIndex = start;
		if (opens.test(text)) return true;
	}
	return false;
}

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

/** Whether what stands after a comma can be the main clause: three words at least, and no word that goes on or participle first, unless a verb of its own follows. */
function isMain(segment: string, { continuations, subordinators, prepositions, finite }: SentenceWords): boolean {
	const word = first(segment);
	if (segment.trim().split(/\s+/).length < 3 || subordinators.has(word)) return false;
	if (continuations.has(word)) return prepositions.has(word) && finite.test(segment);
	return /^[A-Z]/.test(segment.trim()) || !/.{3}ing$/.test(word);
}

/** Five words at least. */
const longEnough = /^(?:\S+\s+){4}/;

/** Whether it ends in a full stop behind a word or figure and holds nothing that would take longer to read. */
const isPlain = (text: string): boolean =>
	/(?:[a-z]{2}|[\d%])[”"’')]{0,2}\.[”"’')]{0,2}$/.test(text.slice(-9)) && longEnough.test(text) && !/[:;—–(]/.test(text);

/** Two of them without a comma are most often those of two clauses: "When we bought it they cost four dollars." */
const subjects = /\b(?:I|we|you|he|she|it|they|there)\b/gi;

/**
 * Whether a sentence lacks its main clause: "While revenue came in below our expectations.", "With the improvement we expect in the second half.",
 * "For the first time in many years.". Questions and what does not end in a full stop are never.
 */
export function isHalf(sentence: string, words: SentenceWords): boolean {
	const text = sentence.trim();
	if (!words.heads.test(text) || !/^[A-Z]/.test(text)) return false;
	const opener = first(text);
	const introduces = opener === 'as';
	const subordinate = words.subordinators.has(opener);
	if ((!subordinate && !introduces && /,\s/.test(text)) || !isPlain(text)) return false;
	const [head = '', ...tail] = text.split(/,\s+/);
	if (tail.length === 0 && (head.match(subjects)?.length ?? 0) > 1) return false;
	if (tail.length === 0 && words.fragments.some(({ begins, unless }) => begins.test(head) && !unless.test(head))) return true;
	const introduced = introduces && words.subordinators.has(first(tail[0] ?? ''));
	if (!subordinate && !introduced) return false;
	return !(introduced ? tail.slice(1) : tail).some(segment => isMain(segment, words));
}

/** A word in capitals within a sentence is part of a name. */
export const mayBeName = (text: string, at: number): boolean =>
	/[A-Z]/.test(text.charAt(at)) && !/(?:^|[.!?:;]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, at - 4), at));
