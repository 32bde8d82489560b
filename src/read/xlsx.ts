/** Workbooks (ECMA-376, SpreadsheetML): every sheet that has an English and a Chinese column. Values only: formulas are not looked at, nothing is calculated. */

import type { GivenPair, Locale, Segment } from '../model.js';
import { decode } from './decode.js';
import type { ReadContent } from './index.js';
import { noticeList } from './notices.js';
import { ReadError } from './read-error.js';
import { pairsOfTable, type Row } from './table.js';
import { eachElement, elementsIn, textIn, type XmlNode } from './xml.js';
import { type Archive, openZip } from './zip.js';

const workbookName = 'xl/workbook.xml';

function xmlOf(archive: Archive, name: string): string {
	try {
		return decode(archive.bytes(name)).text;
	} catch (error) {
		if (error instanceof ReadError && (error.id === 'undecodable' || error.id === 'binary'))
			throw new ReadError('malformed', { detail: `${name} is no text` });
		throw error;
	}
}

/** Says which part of the workbook an error of the XML is about. */
function eachIn(archive: Archive, name: string, locals: readonly string[], visit: (node: XmlNode) => void): void {
	try {
		eachElement(xmlOf(archive, name), new Set(locals), visit);
	} catch (error) {
		if (!(error instanceof ReadError) || error.line === undefined || error.id !== 'malformed') throw error;
		throw new ReadError('malformed', { line: error.line, column: error.column ?? 1, detail: `${name}: ${error.detail}` });
	}
}

/** `_x000D_` and its like stand for characters XML cannot hold (ECMA-376, ST_Xstring). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text of a string item: its runs, without what only says how Japanese is read. */
function itemText(node: XmlNode): string {
	const phonetic = new Set([...elementsIn(node, 'rPh')].flatMap(reading => [...elementsIn(reading, 't')]));
	return unescaped(
		[...elementsIn(node, 't')]
			.filter(piece => !phonetic.has(piece))
			.map(textIn)
			.join(''),
	);
}

function sharedStrings(archive: Archive): readonly string[] {
	const strings: string[] = [];
	const name = 'xl/sharedStrings.xml';
	if (archive.has(name)) eachIn(archive, name, ['si'], node => strings.push(itemText(node)));
	return strings;
}

/** The sheets in the order of their tabs: what they are called, and where in the archive they are. */
function sheetsOf(archive: Archive): readonly { readonly title: string; readonly name: string }[] {
	const targets = new Map<string, string>();
	const relations = 'xl/_rels/workbook.xml.rels';
	if (archive.has(relations))
		eachIn(archive, relations, ['Relationship'], ({ attributes }) => {
			const target = attributes.get('Target') ?? '';
			targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
		});
	const sheets: { title: string; name: string }[] = [];
	eachIn(archive, workbookName, ['sheet'], ({ attributes }) => {
		const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
		const name = targets.get(id) ?? '';
		if (archive.has(name)) sheets.push({ title: attributes.get('name') ?? '', name });
	});
	return sheets;
}

/** The column of a cell reference, from 0: A is 0, AA is 26. Undefined where there is none. */
function columnOf(reference: string): number | undefined {
	const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
	if (letters === undefined) return undefined;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
	const [rest, own] = [Math.floor(column / 26), String.fromCharCode(65 + (column % 26))];
	return rest > 0 ? lettersOf(rest - 1) + own : own;
}

function cellText(cell: XmlNode, strings: readonly string[]): string {
	const type = cell.attributes.get('t');
	if (type === 'inlineStr') return itemText(cell);
	const [value] = elementsIn(cell, 'v');
	if (!value || type === 'e') return '';
	const text = textIn(value);
	return type === 's' ? (strings[Number(text)] ?? '') : unescaped(text);
}

function rowsOf(archive: Archive, { title, name }: { title: string; name: string }, strings: readonly string[]): readonly Row[] {
	const rows: Row[] = [];
	let line = 0;
	eachIn(archive, name, ['row'], row => {
		line = Number(row.attributes.get('r')) || line + 1;
		const cells = new Map<number, Segment>();
		let column = -1;
		for (const cell of elementsIn(row, 'c')) {
			column = columnOf(cell.attributes.get('r') ?? '') ?? column + 1;
			const text = cellText(cell, strings);
			if (text !== '') cells.set(column, { text, line, column: 0, label: `${title}!${lettersOf(column)}${line}`, encoded: true });
		}
		if (cells.size > 0) rows.push({ line, cells });
	});
	return rows;
}

/**
 * The rows of all sheets with both languages, in order; `line` is the row, `label` sheet and cell ("Strings!B12").
 * Throws ReadError `malformed` or `refused`, with the part of the workbook and its line where it is the XML that is at fault;
 * `binary` for an archive that is no workbook.
 */
export function readXlsx(bytes: Uint8Array): ReadContent {
	const archive = openZip(bytes);
	if (!archive.has(workbookName)) throw new ReadError('binary');
	const strings = sharedStrings(archive);
	const notices = noticeList();
	const pairs: GivenPair[] = [];
	let locale: Locale | undefined;
	for (const sheet of sheetsOf(archive)) {
		const table = pairsOfTable(rowsOf(archive, sheet, strings), notices);
		for (const pair of table?.pairs ?? []) pairs.push(pair);
		locale ??= table?.locale;
	}
	return { content: { layout: 'pairs', pairs }, notices: notices.all, ...(locale ? { locale } : {}) };
}
