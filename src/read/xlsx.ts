/** Workbooks: every sheet that has an English and a Chinese column. */

import type { GivenPair, Locale, Segment } from '../model.js';
import type { ReadContent } from './index.js';
import { noticeList } from './notices.js';
import { lettersOf, type Sheet, sheetsOf } from './sheet.js';
import { pairsOfTable, type Row } from './table.js';

const rowsOf = ({ name, rows }: Sheet): readonly Row[] =>
	rows.map(({ row, cells }) => ({
		line: row,
		cells: new Map(
			cells.map(({ column, text }): [number, Segment] => {
				const label = `${name}!${lettersOf(column)}${row}`;
				return [column, { text, line: row, column: 0, label, encoded: true }];
			}),
		),
	}));

/**
 * The rows of all sheets with both languages, in order; `line` is the row, `label` sheet and cell ("Strings!B12").
 * Throws ReadError as `sheetsOf` does.
 */
export function readXlsx(bytes: Uint8Array): ReadContent {
	const notices = noticeList();
	const pairs: GivenPair[] = [];
	let locale: Locale | undefined;
	for (const sheet of sheetsOf(bytes)) {
		const table = pairsOfTable(rowsOf(sheet), notices);
		for (const pair of table?.pairs ?? []) pairs.push(pair);
		locale ??= table?.locale;
	}
	return { content: { layout: 'pairs', pairs }, notices: notices.all, ...(locale ? { locale } : {}) };
}
