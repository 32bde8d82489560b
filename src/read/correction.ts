/** Corrections of segments as replacements in the text of their file. */

import type { Mark } from '../model.js';
import { linePlaces } from './lines.js';

/** What shall stand in the place of a segment. */
export interface Correction {
	/** 1-based line of the file. */
	readonly line: number;
	/** Where the segment starts in the line, in UTF-16 code units. */
	readonly column: number;
	/** The segment as it was read. */
	readonly was: string;
	/** The codes that were taken out of it. */
	readonly marks?: readonly Mark[];
	readonly text: string;
}

/** A piece of the whole text, `[start, end)` in UTF-16 code units, and what shall stand there. */
export interface Replacement {
	/** 1-based, for who must say where it cannot be made. */
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export type CorrectionErrorId =
	/** The file does not hold the segment any more. */
	| 'changed'
	/** The text holds something that the format has no way to write in that place: `detail` is the character. */
	| 'unwritable'
	/** The file writes the segment in a way in which nothing is corrected. */
	| 'untraceable'
	/** The encoding of the file has no such character: `detail` is it. */
	| 'unmappable'
	/** Files of this format are only read: `detail` is its name. */
	| 'read-only';

/** A correction that cannot be written back; nothing was changed. */
export class CorrectionError extends Error {
	override readonly name = 'CorrectionError';
	readonly id: CorrectionErrorId;
	/** 1-based; 0 where it is about the whole file. */
	readonly line: number;
	readonly detail: string;

	constructor(id: CorrectionErrorId, line: number, detail = '') {
		super(`line ${line}: ${id}${detail === '' ? '' : ` ${detail}`}`);
		this.id = id;
		this.line = line;
		this.detail = detail;
	}
}

/** Where corrections stand in a text. `forbidden` finds what must not be written into a segment. Throws CorrectionError. */
export function replacementsIn(text: string, corrections: readonly Correction[], forbidden: RegExp): readonly Replacement[] {
	const places = linePlaces(text);
	return corrections.map(({ line, column, was, text: wanted }) => {
		const place = places[line - 1];
		const start = (place?.start ?? 0) + column;
		if (!place || start + was.length > place.end || !text.startsWith(was, start)) throw new CorrectionError('changed', line);
		const unwritable = forbidden.exec(wanted);
		if (unwritable) throw new CorrectionError('unwritable', line, unwritable[0]);
		const end = start + was.length;
		// Emptied, a line after a lone CR and before an LF would be gone: the two would become one line end.
		if (wanted === '' && text[start - 1] === '\r' && text[end] === '\n') throw new CorrectionError('unwritable', line, '\r');
		return { line, start, end, text: wanted };
	});
}

const lineEnd = /[\r\n]/;

/** For files where a line is a segment: where corrections stand in the text. Throws CorrectionError. */
export const correctLines = (text: string, corrections: readonly Correction[]): readonly Replacement[] => replacementsIn(text, corrections, lineEnd);
