/**
 * CSV (RFC 4180), with a header as a rule; also with semicolons, as spreadsheets write it where the comma is the decimal mark.
 * Scanned here and not by a library: corrections need the place of every field, which none of them tells.
 */

import type { Segment } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import type { ReadContent } from './index.js';
import { type LineIndex, lineIndex, linePlaces } from './lines.js';
import { type NoticeList, noticeList } from './notices.js';
import { ReadError } from './read-error.js';
import { namesColumns, pairsOfTable, type Row } from './table.js';

const QUOTE = '"';

/** A field: its text, where it stands, and where the next sign is. */
interface Field {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly quoted: boolean;
}

/** Up to the next separator or line end. */
function plainField(text: string, start: number, separator: string): Field {
	let end = start;
	for (; end < text.length; end++) {
		const c = text[end];
		if (c === separator || c === '\n' || c === '\r') break;
	}
	return { text: text.slice(start, end), start, end, quoted: false };
}

/** From quote to quote, doubled ones within; what follows the closing one belongs to the field as it stands. */
function quotedField(text: string, start: number, separator: string, lines: LineIndex, notices: NoticeList): Field {
	let close = text.indexOf(QUOTE, start + 1);
	while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
	if (close < 0) {
		const { line, column } = lines.at(start);
		throw new ReadError('malformed', { line, column: column + 1, detail: 'unclosed quote' });
	}
	const inner = text.slice(start + 1, close).replaceAll('""', QUOTE);
	const rest = plainField(text, close + 1, separator);
	if (rest.text !== '') notices.add(lines.at(close).line, 'stray-quote', rest.text);
	return { text: inner + rest.text, start, end: rest.end, quoted: true };
}

function* recordsOf(text: string, separator: string, lines: LineIndex, notices: NoticeList): Iterable<Row> {
	for (let at = 0; at < text.length; ) {
		const cells = new Map<number, Segment>();
		const first = lines.at(at);
		for (;;) {
			const field = text[at] === QUOTE ? quotedField(text, at, separator, lines, notices) : plainField(text, at, separator);
			const verbatim = !field.quoted || field.text.length === field.end - field.start - 2;
			const place = lines.span(field.start + (field.quoted ? 1 : 0), field.end);
			cells.set(cells.size, { text: field.text, ...place, ...(verbatim ? {} : { encoded: true }) });
			at = field.end;
			if (text[at] !== separator) break;
			at++;
		}
		if (text.startsWith('\r\n', at)) at++;
		at++;
		if ([...cells.values()].some(cell => cell.text.trim() !== '')) yield { line: first.line, cells };
	}
}

/** What Excel writes first to name the separator. */
const separatorLine = /^sep=([,;\t|])(?:\r\n|\n|\r)/i;

/** The separator the first line uses most, quoted parts aside; the comma where it tells nothing. */
function separatorOf(text: string): string {
	const line = /^[^\n\r]*/.exec(text.slice(0, 1 << 16))?.[0].replace(/"[^"]*"?/g, '') ?? '';
	const count = (sign: string): number => line.split(sign).length;
	return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
}

/** The records of a text, empty ones left out; cells carry their place, the quote not included. Throws ReadError `malformed` for a quote that never closes. */
export function csvRows(text: string, notices: NoticeList): readonly Row[] {
	const named = separatorLine.exec(text);
	const lines = lineIndex(text);
	const rows = [...recordsOf(text, named?.[1] ?? separatorOf(text), lines, notices)];
	return named ? rows.slice(1) : rows;
}

/** Whether a text begins with a record that names an English and a Chinese column. */
export function hasCsvHeader(text: string): boolean {
	const start = text.replace(separatorLine, '').slice(0, 1 << 12);
	const line = /^[^\n\r]*/.exec(start)?.[0] ?? '';
	if (line.includes('\t') || line.split(QUOTE).length % 2 === 0) return false;
	return namesColumns(csvRows(line, noticeList())[0]);
}

/** One pair a record: the columns that the header names `source` and `target`, or by language; else those that hold the two languages. Throws ReadError. */
export function readCsv(text: string): ReadContent {
	const notices = noticeList();
	const table = pairsOfTable(csvRows(text, notices), notices);
	return {
		content: { layout: 'pairs', pairs: table?.pairs ?? [] },
		notices: notices.all,
		...(table?.locale ? { locale: table.locale } : {}),
	};
}

/** Where corrected fields stand in the text. A field is quoted as it was, or where it has come to need it. Throws CorrectionError. */
export function correctCsv(text: string, corrections: readonly Correction[]): readonly Replacement[] {
	const places = linePlaces(text);
	return corrections.map(({ line, column, was, text: wanted }) => {
		const start = (places[line - 1]?.start ?? text.length) + column;
		const doubled = (field: string): string => field.replaceAll(QUOTE, '""');
		const isQuoted = text[start - 1] === QUOTE && text.startsWith(`${doubled(was)}${QUOTE}`, start);
		const written = isQuoted ? doubled(was) : was;
		if (!text.startsWith(written, start)) throw new CorrectionError('changed', line);
		const mustQuote = !isQuoted && /[",;\t\r\n]/.test(wanted);
		return { line, start, end: start + written.length, text: mustQuote ? `${QUOTE}${doubled(wanted)}${QUOTE}` : isQuoted ? doubled(wanted) : wanted };
	});
}
