/**
 * A finding a row, for spreadsheets and scripts: RFC 4180, UTF-8 with a byte order mark (Excel takes it for another encoding without), CR LF.
 *
 * No cell can become a formula (OWASP, "CSV Injection"): one that begins with a character a spreadsheet takes for one is led by an apostrophe.
 * So is one that begins with an apostrophe: taking one leading apostrophe off gives the text again.
 */

import { sentencesOf } from '../src/messages/messages.js';
import { columns } from '../src/messages/quality.js';
import type { Report } from '../src/model.js';
import { defused, replaceHidden, visible } from '../src/visible.js';
import { type Cell, rowOf } from './table.js';

/** `=`, `+`, `-`, `@`, also in full width, and white space that a spreadsheet skips before it looks. */
const startsFormula = /^[=+\-@＝＋－＠'\t\r\n]/;

/** Line feeds and tabs are at home in a quoted cell; what else is invisible, or steers a terminal or a CI runner, is shown. */
const shown = (text: string): string =>
	replaceHidden(text, character => (character === '\n' || character === '\t' ? character : visible(character)))
		.split('\n')
		.map(defused)
		.join('\n');

function plain(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	if (cell instanceof Date) return cell.toISOString();
	const text = shown(typeof cell === 'string' ? cell : cell.text);
	return startsFormula.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (cells: readonly Cell[]): string => `${cells.map(cell => quoted(plain(cell))).join(',')}\r\n`;

/** The header and a row a finding, dismissed ones included, in document order. */
export function* csv(report: Report): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	yield `\ufeff${lineOf(columns.map(column => sentences.quality.columns[column]))}`;
	for (const audit of report.audits)
		for (const finding of audit.findings) {
			const row = rowOf(finding, audit, sentences);
			yield lineOf(columns.map(column => row[column]));
		}
}
