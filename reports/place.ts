/** Where a finding stands in its file, for programs that point at it. */

import type { Audit, Finding, FindingSide, Segment } from '../src/model.js';
import { visible } from '../src/visible.js';

/** Lines and columns are 1-based; the end column is the one after the last character. Columns only where those of the text are those of the file. */
export interface Place {
	/** From the top of the repository, with `/`. */
	readonly file: string;
	readonly line: number;
	readonly columns?: { readonly start: number; readonly endLine: number; readonly end: number };
}

/** The place of an offset of a segment's text in the file; `column` is undefined where the file has it otherwise. */
function pointOf(segment: Segment, offset: number): { readonly line: number; readonly column: number | undefined } {
	const before = segment.text.slice(0, offset);
	const start = before.lastIndexOf('\n') + 1;
	const line = segment.line + before.split('\n').length - 1;
	const codes = (segment.marks ?? []).filter(({ at }) => at >= start && at <= offset);
	if (segment.encoded || codes.some(({ code }) => /[\n\r]/.test(code))) return { line, column: undefined };
	const written = codes.reduce((sum, { code }) => sum + code.length, offset - start);
	return { line, column: (start === 0 ? segment.column : 0) + written + 1 };
}

const segmentOf = (side: FindingSide, segments: readonly Segment[]): Segment =>
	segments.find(({ line, text }) => line === side.line && text === side.text) ?? { ...side, column: 0, encoded: true };

/** The place of the translation that is wrong, or of the English where there is none. `base` is the project's folder in its repository, with a `/` at the end, or empty. */
export function placeOf({ target, source, file, sourceFile, pair }: Finding, { pairs }: Audit, base: string): Place {
	const side = target ?? source;
	const name = visible(base + (target ? file : (sourceFile ?? file)));
	if (!side) return { file: name, line: 1 };
	const segment = segmentOf(side, pairs[pair]?.[target ? 'target' : 'source']?.segments ?? []);
	const [from, to] = side.spans[0] ?? [0, 0];
	const [start, end] = [pointOf(segment, from), pointOf(segment, to)];
	if (start.column === undefined || end.column === undefined) return { file: name, line: start.line };
	return { file: name, line: start.line, columns: { start: start.column, endLine: end.line, end: end.column } };
}

/** The line of a side that holds its first evidence, where the side runs over several (a paragraph, a subtitle). */
export function evidenceLine(side: FindingSide): FindingSide {
	if (!side.text.includes('\n')) return side;
	const first = side.spans[0]?.[0] ?? 0;
	const start = side.text.lastIndexOf('\n', first - 1) + 1;
	const next = side.text.indexOf('\n', start);
	const end = next < 0 ? side.text.length : next;
	const line = side.line + side.text.slice(0, start).split('\n').length - 1;
	const spans = side.spans.filter(([from]) => from >= start && from <= end).map(([from, to]) => [from - start, Math.min(to, end) - start] as const);
	return { ...side, line, text: side.text.slice(start, end), spans };
}

/** A path as a relative URI reference (RFC 3986). */
export const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
