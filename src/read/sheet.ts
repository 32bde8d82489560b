/**
 * Workbooks (ECMA-376, SpreadsheetML) as rows of texts, for whoever reads one. Values only: formulas are not looked at, nothing is calculated,
 * nothing of an archive reaches a file system.
 */

import { decode } from './decode.js';
import { ReadError } from './read-error.js';
import { eachElement, elementsIn, textIn, type XmlNode } from './xml.js';
import { type Archive, openZip } from './zip.js';

/** A cell that is not empty; `column` is 0-based. */
export interface SheetCell {
	readonly column: number;
	readonly text: string;
}

/** A sheet by the name of its tab, with the rows that are not empty; `row` is the 1-based number beside it. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly { readonly row: number; readonly cells: readonly SheetCell[] }[];
}

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
function tabsOf(archive: Archive): readonly { readonly title: string; readonly name: string }[] {
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

/** A column as it is lettered: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
	const [rest, own] = [Math.floor(column / 26), String.fromCharCode(65 + (column % 26))];
	return rest > 0 ? lettersOf(rest - 1) + own : own;
}

function cellText(cell: XmlNode, strings: readonly string[]): string {
	const type = cell.attributes.get('t');
	if (type === 'inlineStr') return itemText(cell);
	const [value] = elementsIn(cell, 'v');
	if (!value || type === 'e') return '';
	const text = textIn(value);
	if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
	return type === 's' ? (strings[Number(text)] ?? '') : unescaped(text);
}

function rowsOf(archive: Archive, name: string, strings: readonly string[]): Sheet['rows'] {
	const rows: { row: number; cells: readonly SheetCell[] }[] = [];
	let row = 0;
	eachIn(archive, name, ['row'], node => {
		row = Number(node.attributes.get('r')) || row + 1;
		const cells: SheetCell[] = [];
		let column = -1;
		for (const cell of elementsIn(node, 'c')) {
			column = columnOf(cell.attributes.get('r') ?? '') ?? column + 1;
			const text = cellText(cell, strings);
			if (text !== '') cells.push({ column, text });
		}
		if (cells.length > 0) rows.push({ row, cells });
	});
	return rows;
}

/**
 * The sheets of a workbook in the order of their tabs. Throws ReadError `malformed` or `refused`, with the part of the workbook and its line where it
 * is the XML that is at fault; `binary` for an archive that is no workbook.
 */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
	const archive = openZip(bytes);
	if (!archive.has(workbookName)) throw new ReadError('binary');
	const strings = sharedStrings(archive);
	return tabsOf(archive).map(({ title, name }) => ({ name: title, rows: rowsOf(archive, name, strings) }));
}
