/** Glossaries as CSV (RFC 4180) or TSV, with a header. */

import Papa from 'papaparse';
import type { GlossaryEntry } from '../../model.js';
import { entriesOfSheet, type SheetRow } from './columns.js';
import { GlossaryError } from './glossary-error.js';

/** The separator of the first line that is not blank: the one that stands there most. */
function separatorOf(text: string): string {
	const header = /^\s*(.+)$/m.exec(text)?.[1] ?? '';
	const outside = header.replace(/"[^"]*"/g, '');
	const counts = ['\t', ',', ';'].map(mark => ({ mark, count: outside.split(mark).length }));
	return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
	const before = text.slice(0, offset);
	return { line: linesIn(before) + 1, column: offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
}

/** Reads a glossary; comma, semicolon or TAB separates, as the header does. Throws GlossaryError with line and column. */
export function readCsvGlossary(text: string): readonly GlossaryEntry[] {
	const rows: SheetRow[] = [];
	let line = 1;
	let read = 0;
	const delimiter = separatorOf(text);
	Papa.parse<string[]>(text, {
		delimiter,
		skipEmptyLines: false,
		step({ data, errors, meta }) {
			const [error] = errors;
			if (error && error.type === 'Quotes') throw new GlossaryError('malformed', { ...placeAt(text, error.index ?? read), detail: error.message });
			rows.push({ row: line, cells: data });
			line += linesIn(text.slice(read, meta.cursor));
			read = meta.cursor;
		},
	});
	return entriesOfSheet(rows, (row, column) => ({ line: row, column: column + 1 }));
}
