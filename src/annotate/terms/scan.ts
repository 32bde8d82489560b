/** Finds terms in an English line and their renderings in a Chinese one. */

import type { RenderingMention, Span, Term, TermMention } from '../../model.js';
import type { Form, Termbase } from './termbase.js';
import { type Words, wordsOf } from './words.js';

/** How far the words of a guard may stand from a term. */
const reach = 4;

const SPACE = 0x20;

function isNear(words: Int32Array, first: number, last: number, wanted: ReadonlySet<number>): boolean {
	const end = Math.min(words.length, last + reach + 1);
	for (let i = Math.max(0, first - reach); i < end; i++) if ((i < first || i > last) && wanted.has(words[i] as number)) return true;
	return false;
}

const ended = /[.!?\u2026\u3002\uff01\uff1f"\u201c\u300c]$/;
const ends = /^[.,!?;:\u2026\u2014\u3001\u3002\uff0c\uff01\uff1f\uff1b\uff1a"\u201d\u300d-]/;

/** Whether a span begins a sentence and a mark, or the end of the text, follows it: an utterance of its own. */
export function standsAlone(text: string, [from, to]: Span): boolean {
	const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
	return (before === '' || ended.test(before)) && (after === '' || ends.test(after));
}

function fits(form: Form, { folded, starts, ends }: Words, words: Int32Array, first: number, last: number): boolean {
	const span = [starts[first] as number, ends[last] as number] as const;
	if (form.written !== undefined && form.written !== folded.slice(...span)) return false;
	if (form.term.alone && !standsAlone(folded, span)) return false;
	if (form.near && !isNear(words, first, last, form.near)) return false;
	return !(form.apart && isNear(words, first, last, form.apart));
}

const nothing: readonly Term[] = [];

function meanings(forms: readonly Form[], line: Words, words: Int32Array, first: number, last: number): readonly Term[] {
	return forms.filter(form => fits(form, line, words, first, last)).map(({ term }) => term);
}

/** The terms of an English line (`foldEnglish`): at each place the longest that is written and surrounded as its entry asks, and none within another. */
export function scanTerms(folded: string, { english, vocabulary }: Termbase): readonly TermMention[] {
	const line = wordsOf(folded);
	const { starts, ends, joined } = line;
	const words = new Int32Array(starts.length);
	for (let i = 0; i < words.length; i++) words[i] = vocabulary.find(folded, starts[i] as number, ends[i] as number);
	const mentions: TermMention[] = [];
	for (let first = 0; first < words.length; ) {
		let best: { last: number; terms: readonly Term[] } | undefined;
		let node = english[words[first] as number];
		for (let last = first; node; ) {
			const terms = node.forms ? meanings(node.forms, line, words, first, last) : nothing;
			if (terms.length > 0) best = { last, terms };
			last++;
			node = joined[last] ? node.next?.get(words[last] as number) : undefined;
		}
		const [term, ...others] = best?.terms ?? nothing;
		if (best && term) mentions.push({ span: [starts[first] as number, ends[best.last] as number], terms: [term, ...others] });
		first = (best?.last ?? first) + 1;
	}
	return mentions;
}

/** The text as the automaton reads it: small letters, no blanks; `offsets` leads back to the text, and is left out where nothing was. */
function compact(folded: string): { readonly units: Uint16Array; readonly offsets: Uint32Array | undefined } {
	const units = new Uint16Array(folded.length);
	const offsets = folded.includes(' ') ? new Uint32Array(folded.length) : undefined;
	let length = 0;
	for (let i = 0; i < folded.length; i++) {
		const unit = folded.charCodeAt(i);
		if (unit === SPACE) continue;
		if (offsets) offsets[length] = i;
		units[length++] = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
	}
	return { units: units.subarray(0, length), offsets };
}

const isLatin = (unit: number | undefined): boolean => unit !== undefined && ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39));

/** Every rendering of a Chinese line (`foldChinese`), those within others too, by their ends and the longer first; Latin ones only as whole words. */
export function scanRenderings(folded: string, { chinese, words }: Termbase): readonly RenderingMention[] {
	const mentions: RenderingMention[] = [];
	const { units, offsets } = compact(folded);
	chinese.scan(units, (word, end) => {
		const { length, renders } = words[word] as Termbase['words'][number];
		const start = end - length;
		if (isLatin(units[start]) && isLatin(units[start - 1])) return;
		if (isLatin(units[end - 1]) && isLatin(units[end])) return;
		const span: Span = offsets ? [offsets[start] as number, (offsets[end - 1] as number) + 1] : [start, end];
		mentions.push({ span, renders });
	});
	return mentions;
}
