/** Glossaries as workbooks: the first sheet that has an English column is it. */

import type { GlossaryEntry } from '../../model.js';
import { ReadError } from '../read-error.js';
import { lettersOf, type Sheet, sheetsOf } from '../sheet.js';
import { entriesOfSheet, type SheetRow } from './columns.js';
import { GlossaryError } from './glossary-error.js';

/** Cells in the places of their columns. */
function spread({ rows }: Sheet): readonly SheetRow[] {
	return rows.map(({ row, cells }) => {
		const line: string[] = [];
		for (const { column, text } of cells) line[column] = text;
		return { row, cells: Array.from(line, text => text ?? '') };
	});
}

/** What is wrong with the workbook is wrong with the glossary. */
function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
	try {
		return sheetsOf(bytes);
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const { id, line, column, detail } = error;
		const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
		throw new GlossaryError(id === 'refused' ? 'refused' : 'malformed', {
			...place,
			detail: id === 'binary' ? 'not a workbook (no xl/workbook.xml)' : detail,
		});
	}
}

/** Reads a glossary; rows are rows of the sheet. Throws GlossaryError with the cell. */
export function readXlsxGlossary(bytes: Uint8Array): readonly GlossaryEntry[] {
	const placeOf = (row: number, column: number) => ({ cell: `${lettersOf(column)}${row}` });
	let failure: GlossaryError | undefined;
	for (const sheet of sheetsIn(bytes)) {
		try {
			return entriesOfSheet(spread(sheet), placeOf);
		} catch (error) {
			if (!(error instanceof GlossaryError) || error.id !== 'no-english') throw error;
			failure ??= error;
		}
	}
	throw failure ?? new GlossaryError('no-english', { detail: '' });
}
