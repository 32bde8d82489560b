/** Finds terms in an English line, and captions of figures in a Chinese one. */

import type { RenderingMention, Span, Term, TermMention } from '../../model.js';
import { longerThan, standsAround } from './chinese-lists.js';
import { placeAlone, placeOfTwo } from './starts.js';
import { type Form, type FormWords, formsAt, type Guard, type Termbase } from './termbase.js';
import { emptyUnits, lastPlace, placeBefore, readUnits, spanAt, type Units } from './units.js';
import { cutWords, emptyWords, smallLetters, standsAt, type Words } from './words.js';

/** How far the words of a guard may stand from a term. */
const reach = 4;

function isNear(line: Words, first: number, last: number, { hashes, words }: Guard): boolean {
	const { folded, starts, ends, count } = line;
	const end = Math.min(count, last + reach + 1);
	for (let i = Math.max(0, first - reach); i < end; i++) {
		if ((i >= first && i <= last) || !hashes.has(line.hashes[i] as number)) continue;
		if (words.has(smallLetters(folded.slice(starts[i], ends[i])))) return true;
	}
	return false;
}

const ended = /[.!?\u2026\u3002\uff01\uff1f"\u201c\u300c]$/;
const ends = /^[.,!?;:\u2026\u2014\u3001\u3002\uff0c\uff01\uff1f\uff1b\uff1a"\u201d\u300d-]/;

/** Whether a span begins a sentence and a mark, or the end of the text, follows it: an utterance of its own. */
export function standsAlone(text: string, [from, to]: Span): boolean {
	const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
	return (before === '' || ended.test(before)) && (after === '' || ends.test(after));
}

function fits({ entry, written }: Form, line: Words, first: number, last: number): boolean {
	const { folded, starts, ends } = line;
	const [start, end] = [starts[first] as number, ends[last] as number];
	if (written !== undefined && written !== folded.slice(start, end)) return false;
	if (entry.alone && !standsAlone(folded, [start, end])) return false;
	if (entry.near && !isNear(line, first, last, entry.near)) return false;
	return !(entry.apart && isNear(line, first, last, entry.apart));
}

/** Whether words stand in a line from one on, with nothing but blanks and hyphens between. */
function standFrom({ hashes, words }: FormWords, line: Words, first: number): boolean {
	if (first + words.length > line.count) return false;
	for (let i = 0; i < words.length; i++) if (hashes[i] !== line.hashes[first + i] || (i > 0 && !line.joined[first + i])) return false;
	for (let i = 0; i < words.length; i++) {
		const [word, start] = [words[i] as string, line.starts[first + i] as number];
		if (word.length !== (line.ends[first + i] as number) - start || !standsAt(word, line.folded, start)) return false;
	}
	return true;
}

const nothing: readonly Term[] = [];

/** The terms of the forms that are written and surrounded as they ask. */
function meanings(forms: readonly Form[], line: Words, first: number, last: number): readonly Term[] {
	let found: Term[] | undefined;
	for (const form of forms) {
		if (!fits(form, line, first, last)) continue;
		if (found) found.push(form.entry.term());
		else found = [form.entry.term()];
	}
	return found ?? nothing;
}

/** The longest of some forms that stands at a word and means something there. */
function longestAt(all: readonly FormWords[], line: Words, first: number): TermMention | undefined {
	for (const own of all) {
		if (!standFrom(own, line, first)) continue;
		const last = first + own.words.length - 1;
		const terms = meanings(own.forms(), line, first, last);
		if (terms.length > 0) return { span: [line.starts[first] as number, line.ends[last] as number], terms: terms as TermMention['terms'] };
	}
	return undefined;
}

/** The longest term that begins with a word. */
function termAt(line: Words, first: number, termbase: Termbase): TermMention | undefined {
	const two = placeOfTwo(line, first, termbase.starts);
	const longer = two === -1 ? undefined : longestAt(formsAt(two, termbase), line, first);
	if (longer) return longer;
	const alone = placeAlone(line, first, termbase.starts);
	return alone === -1 ? undefined : longestAt(formsAt(alone, termbase), line, first);
}

const noMentions: readonly TermMention[] = [];

/** The line that is being read. */
const line = emptyWords();

/** The terms of an English line (`foldEnglish`): at each place the longest that is written and surrounded as its entry asks, and none within another. */
export function scanTerms(folded: string, termbase: Termbase): readonly TermMention[] {
	cutWords(folded, line);
	let mentions: TermMention[] | undefined;
	for (let first = 0; first < line.count; first++) {
		const found = termAt(line, first, termbase);
		if (!found) continue;
		if (mentions) mentions.push(found);
		else mentions = [found];
		while (first + 1 < line.count && (line.starts[first + 1] as number) < found.span[1]) first++;
	}
	return mentions ?? noMentions;
}

/** The longer first where two end together. */
const byEnd = ({ span: [from, to] }: RenderingMention, { span: [start, end] }: RenderingMention): number => to - end || from - start;

/** The Chinese line that is being read. */
const units = emptyUnits();

const isWithinLonger = (word: string, line: Units, place: number, { lists }: Termbase): boolean =>
	longerThan(word, lists).some(longer => standsAround(longer, line, place));

/** The words of a Chinese line that tell what figures measure, those within longer words of the lists left out; by their ends. */
export function captionsIn(text: string, termbase: Termbase): readonly RenderingMention[] {
	readUnits(text, units);
	const mentions: RenderingMention[] = [];
	for (const { word, renders } of termbase.captions())
		for (let place = lastPlace(word, units); place !== -1; place = placeBefore(word, units, place))
			if (!isWithinLonger(word, units, place, termbase)) mentions.push({ span: spanAt(units, place, word.length), renders });
	return mentions.sort(byEnd);
}
