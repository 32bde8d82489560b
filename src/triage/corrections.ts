/** What shall become of a line when several corrections of it are wished for. Pure. */

import { diffArrays } from 'diff';
import type { Edit } from '../model.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** UAX #29 takes `3，5` for one number, as the full-width comma could group digits; in Chinese it never does. */
const comma = /(，)/;

/** The words of a text and what stands between them; joined, they are the text. */
const wordsIn = (text: string): string[] =>
	Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap(segment =>
		segment.length > 1 && comma.test(segment) ? segment.split(comma) : segment,
	);

/** A piece of two texts: common to both, or in one of them only. */
export interface Piece {
	readonly text: string;
	readonly in: 'both' | 'before' | 'after';
}

/** More differences than these are not looked for: then all of it is another text. */
const mostDifferences = 2000;

/** How one text becomes another, word by word. */
export function pieces(before: string, after: string): readonly Piece[] {
	const found = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: mostDifferences });
	if (!found)
		return [
			{ text: before, in: 'before' },
			{ text: after, in: 'after' },
		];
	return found.map(({ value, added, removed }) => ({ text: value.join(''), in: added ? 'after' : removed ? 'before' : 'both' }));
}

/** How one text becomes another, as replacements of the first one's pieces, in order. */
export function editsBetween(before: string, after: string): readonly Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	let start = 0;
	let text = '';
	const close = (): void => {
		if (at > start || text !== '') edits.push({ span: [start, at], text });
		text = '';
	};
	for (const piece of pieces(before, after)) {
		if (piece.in === 'both') {
			close();
			at += piece.text.length;
			start = at;
		} else if (piece.in === 'before') at += piece.text.length;
		else text += piece.text;
	}
	close();
	return edits;
}

const isSame = (a: Edit, b: Edit): boolean => a.span[0] === b.span[0] && a.span[1] === b.span[1] && a.text === b.text;

/** Whether two replacements cannot both be made: they share a letter, or both put something in one place. */
function clash(a: Edit, b: Edit): boolean {
	if (isSame(a, b)) return false;
	const [from, to] = [Math.max(a.span[0], b.span[0]), Math.min(a.span[1], b.span[1])];
	if (from < to) return true;
	const isInsertion = ({ span }: Edit): boolean => span[0] === span[1];
	if (isInsertion(a) && isInsertion(b)) return from === to;
	return [a, b].some(({ span: [at, end] }, i) => {
		const other = i === 0 ? b : a;
		return at === end && at > other.span[0] && at < other.span[1];
	});
}

/** A text with replacements made; they must not clash. One that stands twice is made once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const ordered = edits
		.filter((edit, i) => edits.findIndex(other => isSame(other, edit)) === i)
		.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
	let result = '';
	let at = 0;
	for (const { span, text: replacement } of ordered) {
		result += text.slice(at, span[0]) + replacement;
		at = span[1];
	}
	return result + text.slice(at);
}

/** Replacements in an old text as replacements in the present one; undefined where the present one differs in the same place. */
function rebase(edits: readonly Edit[], changes: readonly Edit[]): readonly Edit[] | undefined {
	const moved: Edit[] = [];
	for (const edit of edits) {
		if (changes.some(change => isSame(change, edit))) continue;
		if (changes.some(change => clash(change, edit))) return undefined;
		const shift = changes.filter(({ span }) => span[1] <= edit.span[0]).reduce((sum, { span, text }) => sum + text.length - (span[1] - span[0]), 0);
		moved.push({ span: [edit.span[0] + shift, edit.span[1] + shift], text: edit.text });
	}
	return moved;
}

/** A correction of a line: what it was when it was made, and what it shall be. */
export interface Wish<Of> {
	readonly of: Of;
	readonly base: string;
	readonly text: string;
}

/** A correction that cannot be made: the line has changed in that place, or another one wants the same place. */
export interface Refusal<Of> {
	readonly of: Of;
	readonly because: 'changed' | { readonly clashesWith: Of };
}

export interface Combined<Of> {
	readonly text: string;
	readonly taken: readonly Of[];
	readonly refused: readonly Refusal<Of>[];
}

/** Makes all corrections of a line that can be made together. Of two that clash neither is made: who wished for them must say which. */
export function combine<Of>(line: string, wishes: readonly Wish<Of>[]): Combined<Of> {
	const refused: Refusal<Of>[] = [];
	const possible: { of: Of; edits: readonly Edit[] }[] = [];
	for (const { of, base, text } of wishes) {
		const edits = line === text ? [] : rebase(editsBetween(base, text), editsBetween(base, line));
		if (edits) possible.push({ of, edits });
		else refused.push({ of, because: 'changed' });
	}
	const clashing = possible.flatMap(one => {
		const other = possible.find(each => each !== one && each.edits.some(a => one.edits.some(b => clash(a, b))));
		return other ? [{ one, other }] : [];
	});
	for (const { one, other } of clashing) refused.push({ of: one.of, because: { clashesWith: other.of } });
	const taken = possible.filter(each => !clashing.some(({ one }) => one === each));
	return {
		text: applyEdits(
			line,
			taken.flatMap(({ edits }) => edits),
		),
		taken: taken.map(({ of }) => of),
		refused,
	};
}
