/** Finds terms in an English line and their renderings in a Chinese one. */

import type { RenderingMention, Span, Term, TermMention } from '../../model.js';
import { type LineWords, lineWords } from '../words.js';
import { nextStart } from './starts.js';
import type { Form, Termbase } from './termbase.js';
import { cutWords, emptyWords, type Vocabulary, type Words } from './words.js';

/** How far the words of a guard may stand from a term. */
const reach = 4;

function isNear(line: Words, vocabulary: Vocabulary, first: number, last: number, wanted: ReadonlySet<number>): boolean {
	const end = Math.min(line.count, last + reach + 1);
	for (let i = Math.max(0, first - reach); i < end; i++) if ((i < first || i > last) && wanted.has(vocabulary.find(line, i))) return true;
	return false;
}

const ended = /[.!?\u2026\u3002\uff01\uff1f"\u201c\u300c]$/;
const ends = /^[.,!?;:\u2026\u2014\u3001\u3002\uff0c\uff01\uff1f\uff1b\uff1a"\u201d\u300d-]/;

/** Whether a span begins a sentence and a mark, or the end of the text, follows it: an utterance of its own. */
export function standsAlone(text: string, [from, to]: Span): boolean {
	const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
	return (before === '' || ended.test(before)) && (after === '' || ends.test(after));
}

function fits(form: Form, line: Words, vocabulary: Vocabulary, first: number, last: number): boolean {
	const { folded, starts, ends } = line;
	const [start, end] = [starts[first] as number, ends[last] as number];
	if (form.written !== undefined && form.written !== folded.slice(start, end)) return false;
	if (form.term.alone && !standsAlone(folded, [start, end])) return false;
	if (form.near && !isNear(line, vocabulary, first, last, form.near)) return false;
	return !(form.apart && isNear(line, vocabulary, first, last, form.apart));
}

const nothing: readonly Term[] = [];

/** The terms of the forms that are written and surrounded as they ask. */
function meanings(forms: readonly Form[], line: Words, vocabulary: Vocabulary, first: number, last: number): readonly Term[] {
	let found: Term[] | undefined;
	for (const form of forms) {
		if (!fits(form, line, vocabulary, first, last)) continue;
		if (found) found.push(form.term);
		else found = [form.term];
	}
	return found ?? nothing;
}

/** The longest term that begins with a word, and the number of its last word; undefined where none does. */
function termAt(
	line: Words,
	first: number,
	{ english, vocabulary }: Termbase,
): { readonly terms: readonly Term[]; readonly last: number } | undefined {
	const word = vocabulary.find(line, first);
	let node = word === -1 ? undefined : english[word];
	let terms = nothing;
	let end = first;
	for (let last = first; node; ) {
		const own = node.forms ? meanings(node.forms, line, vocabulary, first, last) : nothing;
		if (own.length > 0) {
			terms = own;
			end = last;
		}
		last++;
		node = node.next && last < line.count && line.joined[last] ? node.next.get(vocabulary.find(line, last)) : undefined;
	}
	return terms.length === 0 ? undefined : { terms, last: end };
}

/** Adds the terms that begin with one of the words from `first` to `last`, none within another. Gives the word after all of these. */
function readTerms(line: Words, first: number, last: number, termbase: Termbase, mentions: TermMention[]): number {
	let at = first;
	while (at <= last) {
		const found = termAt(line, at, termbase);
		if (found) {
			mentions.push({ span: [line.starts[at] as number, line.ends[found.last] as number], terms: found.terms as TermMention['terms'] });
			at = found.last;
		}
		at++;
	}
	return at;
}

/** The word that holds a run of letters, or the first of the words without letters right before it: "800-pound gorilla". */
function firstWord({ starts, joined }: Words, word: number, { ends }: LineWords, run: number): number {
	const lettersBefore = run > 0 ? (ends[run - 1] as number) : 0;
	let first = word;
	while (first > 0 && joined[first] && (starts[first - 1] as number) >= lettersBefore) first--;
	return first;
}

const noMentions: readonly TermMention[] = [];

/** The line that is being read. */
const line = emptyWords();

/** The terms of an English line (`foldEnglish`): at each place the longest that is written and surrounded as its entry asks, and none within another. */
export function scanTerms(folded: string, termbase: Termbase): readonly TermMention[] {
	const runs = lineWords(folded);
	let run = termbase.starts.anywhere ? 0 : nextStart(runs, 0, termbase.starts);
	if (run < 0) return noMentions;
	cutWords(folded, line);
	const mentions: TermMention[] = [];
	if (termbase.starts.anywhere) readTerms(line, 0, line.count - 1, termbase, mentions);
	else
		for (let word = 0; run >= 0 && word < line.count; run = nextStart(runs, run + 1, termbase.starts)) {
			const from = word;
			while ((line.ends[word] as number) <= (runs.starts[run] as number)) word++;
			word = readTerms(line, Math.max(from, firstWord(line, word, runs, run)), word, termbase, mentions);
		}
	return mentions;
}

const SPACE = 0x20;

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/** Whether the first and last units of a word are within a longer Latin word, blanks aside. */
function isCut(text: string, start: number, end: number): boolean {
	if (isLatin(text.charCodeAt(start))) {
		let before = start - 1;
		while (before >= 0 && text.charCodeAt(before) === SPACE) before--;
		if (before >= 0 && isLatin(text.charCodeAt(before))) return true;
	}
	if (!isLatin(text.charCodeAt(end - 1))) return false;
	let after = end;
	while (after < text.length && text.charCodeAt(after) === SPACE) after++;
	return after < text.length && isLatin(text.charCodeAt(after));
}

/** Puts a mention among those that begin no later: by their ends, the longer first. */
function insert(mention: RenderingMention, mentions: RenderingMention[]): void {
	let at = mentions.length;
	for (; at > 0 && (mentions[at - 1] as RenderingMention).span[1] > mention.span[1]; at--) mentions[at] = mentions[at - 1] as RenderingMention;
	mentions[at] = mention;
}

/** Every rendering of a Chinese line (`foldChinese`), those within others too, by their ends and the longer first; Latin ones only as whole words. */
export function scanRenderings(folded: string, { chinese, renders }: Termbase): readonly RenderingMention[] {
	const mentions: RenderingMention[] = [];
	chinese.scan(folded, (word, start, end) => {
		if (!isCut(folded, start, end)) insert({ span: [start, end], renders: renders[word] as RenderingMention['renders'] }, mentions);
	});
	return mentions;
}
