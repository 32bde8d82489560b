/** Text to lines. */

import type { Segment } from '../model.js';

const LF = 0x0a;
const CR = 0x0d;

/** Lines ended by LF, CRLF or a lone CR, in any mixture; the terminator is no part of a line, everything else is. A final terminator opens no further line. */
export function splitLines(text: string): readonly Segment[] {
	const lines: Segment[] = [];
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c !== LF && c !== CR) continue;
		lines.push({ text: text.slice(start, i), line: lines.length + 1, column: 0 });
		if (c === CR && text.charCodeAt(i + 1) === LF) i++;
		start = i + 1;
	}
	if (start < text.length) lines.push({ text: text.slice(start), line: lines.length + 1, column: 0 });
	return lines;
}

/** Where lines start, for turning offsets into places. */
export interface LineIndex {
	/** The 1-based line and the 0-based column (UTF-16 code units) of an offset; one beyond the end is at the end of the last line. */
	at(offset: number): Place;
	/** The place of what stands between two offsets. */
	span(from: number, to: number): Place & Pick<Segment, 'lastLine'>;
}

type Place = Pick<Segment, 'line' | 'column'>;

/** Lines end as they do for `splitLines`. Building is linear, asking logarithmic. */
export function lineIndex(text: string): LineIndex {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
	}
	const at = (offset: number): Place => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) };
	};
	return {
		at,
		span(from, to) {
			const [first, { line: lastLine }] = [at(from), at(to)];
			return lastLine > first.line ? { ...first, lastLine } : first;
		},
	};
}

/** Where each line starts in the text, in UTF-16 code units, and where its text ends. */
export function linePlaces(text: string): readonly { readonly start: number; readonly end: number }[] {
	let at = 0;
	return splitLines(text).map(({ text: line }) => {
		const [start, end] = [at, at + line.length];
		at = end + (text.startsWith('\r\n', end) ? 2 : 1);
		return { start, end };
	});
}
