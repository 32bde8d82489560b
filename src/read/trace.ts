/** Corrections of segments that stand otherwise in the file than they were read: with escapes, entities, tags, quotes. */

import { diffChars } from 'diff';
import type { Mark } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import { linePlaces } from './lines.js';

/** The next piece of a file: how long it is there, and the text that was read from it; none for a code. */
export interface Piece {
	readonly length: number;
	readonly text: string;
}

/** How a format writes text. */
export interface Notation {
	/** The piece that begins at an offset of the file. `next` is what follows its first sign in the text as it was read. */
	pieceAt(file: string, offset: number, next: string | undefined): Piece;
	/** Text as it must be written, a line end as LF; `around` is how the segment stands in the file. */
	write(text: string, around: string): string;
	/** Where the text of a segment begins, which was read from here on; throws CorrectionError where there is no place for one. As a rule right here. */
	startAt?(file: string, offset: number, correction: Correction): number;
}

/** A sign that stands for itself; a line end of any kind is one. */
export function plainPiece(file: string, offset: number): Piece {
	if (file.startsWith('\r\n', offset)) return { length: 2, text: '\n' };
	return { length: 1, text: file[offset] === '\r' ? '\n' : (file[offset] ?? '') };
}

/** What stands at an offset, where a sticky pattern knows it. */
export function matchAt(pattern: RegExp, file: string, offset: number): string | undefined {
	pattern.lastIndex = offset;
	return pattern.exec(file)?.[0];
}

/** Where each unit of a segment's text begins in the file, and where it ends. */
interface Trace {
	readonly begins: readonly number[];
	readonly ends: readonly number[];
}

/** The codes that were taken out of the text are stepped over as they stand. Undefined where the file says something else. */
function traced(file: string, start: number, was: string, marks: readonly Mark[], { pieceAt }: Notation): Trace | undefined {
	const begins: number[] = [];
	const ends: number[] = [];
	let at = start;
	let mark = 0;
	while (begins.length < was.length) {
		if (at >= file.length) return undefined;
		const code = marks[mark];
		if (code && code.at === begins.length && file.startsWith(code.code, at)) {
			at += code.code.length;
			mark++;
			continue;
		}
		const done = begins.length;
		// Where an escape is none (in code, say) its first sign stands for itself.
		const piece = [pieceAt(file, at, was[done + 1]), plainPiece(file, at)].find(({ text }) => was.startsWith(text, done));
		if (!piece) return undefined;
		for (let i = 0; i < piece.text.length; i++) {
			begins.push(at);
			ends.push(at + piece.length);
		}
		at += piece.length;
	}
	return { begins, ends };
}

/** A stretch of a segment's text and what shall stand there. */
interface Change {
	readonly from: number;
	to: number;
	text: string;
}

function changesOf(was: string, wanted: string): readonly Change[] {
	const changes: Change[] = [];
	let at = 0;
	for (const { added, removed, value } of diffChars(was, wanted)) {
		if (!added && !removed) {
			at += value.length;
			continue;
		}
		const last = changes.at(-1);
		const change = last && last.to === at ? last : { from: at, to: at, text: '' };
		if (change !== last) changes.push(change);
		if (added) change.text += value;
		else {
			at += value.length;
			change.to = at;
		}
	}
	return changes;
}

function replacementOf(
	{ from, to, text }: Change,
	line: number,
	file: string,
	start: number,
	trace: Trace,
	write: (text: string) => string,
): Replacement {
	const { begins, ends } = trace;
	if (from === to) {
		const at = from > 0 ? (ends[from - 1] ?? start) : (begins[0] ?? start);
		return { line, start: at, end: at, text: write(text) };
	}
	for (let i = from + 1; i < to; i++) {
		const [end, begin] = [ends[i - 1] ?? 0, begins[i] ?? 0];
		if (begin > end) throw new CorrectionError('unwritable', line, file.slice(end, begin));
	}
	return { line, start: begins[from] ?? start, end: ends[to - 1] ?? start, text: write(text) };
}

/**
 * Where corrections stand in the text of a file: only what differs is replaced, so that codes and the way all else is written stay. Throws CorrectionError:
 * `untraceable` where the file writes the segment in a way that is not followed, `unwritable` with the code where a correction would remove one.
 */
export function traceCorrections(
	file: string,
	corrections: readonly Correction[],
	notationAt: (file: string, offset: number) => Notation,
): readonly Replacement[] {
	const places = linePlaces(file);
	const lineEnd = /\r\n|\r|\n/.exec(file)?.[0] ?? '\n';
	return corrections.flatMap(correction => {
		const { line, column, was, text, marks = [] } = correction;
		const place = places[line - 1];
		const offset = (place?.start ?? 0) + column;
		if (!place || offset > place.end) throw new CorrectionError('changed', line);
		const notation = notationAt(file, offset);
		const start = notation.startAt?.(file, offset, correction) ?? offset;
		const trace = traced(file, start, was, marks, notation);
		if (!trace) throw new CorrectionError('untraceable', line);
		const around = file.slice(start, trace.ends.at(-1) ?? start);
		return changesOf(was, text).map(change =>
			replacementOf(change, line, file, start, trace, piece => notation.write(piece, around).replaceAll('\n', lineEnd)),
		);
	});
}
