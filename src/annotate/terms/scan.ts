/** Finds terms in an English line and their renderings in a Chinese one. */

import type { RenderingMention, Span, Term, TermMention } from '../../model.js';
import { mayBeginTerm } from './starts.js';
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
	if (form.entry.term.alone && !standsAlone(folded, [start, end])) return false;
	const { near, apart } = form.entry.guardWords;
	if (near && !isNear(line, vocabulary, first, last, near)) return false;
	return !(apart && isNear(line, vocabulary, first, last, apart));
}

const nothing: readonly Term[] = [];

/** The terms of the forms that are written and surrounded as they ask. */
function meanings(forms: readonly Form[], line: Words, vocabulary: Vocabulary, first: number, last: number): readonly Term[] {
	let found: Term[] | undefined;
	for (const form of forms) {
		if (!fits(form, line, vocabulary, first, last)) continue;
		if (found) found.push(form.entry.term);
		else found = [form.entry.term];
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

const noMentions: readonly TermMention[] = [];

/** The line that is being read. */
const line = emptyWords();

/** The terms of an English line (`foldEnglish`): at each place the longest that is written and surrounded as its entry asks, and none within another. */
export function scanTerms(folded: string, termbase: Termbase): readonly TermMention[] {
	cutWords(folded, line);
	let mentions: TermMention[] | undefined;
	for (let first = 0; first < line.count; first++) {
		const found = mayBeginTerm(line, first, termbase.starts) ? termAt(line, first, termbase) : undefined;
		if (!found) continue;
		mentions ??= [];
		mentions.push({ span: [line.starts[first] as number, line.ends[found.last] as number], terms: found.terms as TermMention['terms'] });
		first = found.last;
	}
	return mentions ?? noMentions;
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
export function scanRenderings(folded: string, { chinese }: Termbase): readonly RenderingMention[] {
	const mentions: RenderingMention[] = [];
	chinese.scan(folded, (word, start, end) => {
		if (!isCut(folded, start, end)) insert({ span: [start, end], renders: word.renders }, mentions);
	});
	return mentions;
}
