/** A long text cut to what surrounds its evidence, for formats that people read. */

import type { Span } from '../src/model.js';
import type { Marked } from './table.js';

/** A piece of a marked text; pieces in order make the text. */
export interface MarkedPiece {
	/** Where it starts in the text. */
	readonly at: number;
	readonly text: string;
	readonly marked: boolean;
}

const isHigh = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isLow = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** The last offset at or before this one that does not part a surrogate pair. */
const atCharacter = (text: string, offset: number): number =>
	isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1)) ? offset - 1 : offset;

/** `marked`, or at most `most` UTF-16 units of it around its first span, with … where it is cut. Never half a surrogate pair. */
export function excerpt({ text, spans }: Marked, most: number): Marked {
	if (text.length <= most) return { text, spans };
	const first = Math.min(...spans.map(([start]) => start), text.length);
	const from = atCharacter(text, first === text.length ? 0 : Math.max(0, Math.min(first - most / 4, text.length - most)) | 0);
	const to = atCharacter(text, Math.min(text.length, from + most));
	const lead = from > 0 ? 1 : 0;
	const inside = spans
		.filter(([start, end]) => end >= from && start <= to)
		.map(([start, end]): Span => [Math.max(start, from) - from + lead, Math.min(end, to) - from + lead]);
	return { text: `${lead ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`, spans: inside };
}

/** The first offset at or after this one that does not part a surrogate pair. */
const afterCharacter = (text: string, offset: number): number => (atCharacter(text, offset) < offset ? offset + 1 : offset);

/** The text in pieces, marked and not; spans may overlap, and are widened to whole characters. Empty spans and pieces are left out. */
export function piecesOf({ text, spans }: Marked): readonly MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let done = 0;
	const put = (end: number, marked: boolean): void => {
		if (end > done) pieces.push({ at: done, text: text.slice(done, end), marked });
		done = Math.max(done, end);
	};
	for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
		put(atCharacter(text, Math.min(start, text.length)), false);
		if (end > start) put(afterCharacter(text, Math.min(end, text.length)), true);
	}
	put(text.length, false);
	return pieces;
}
