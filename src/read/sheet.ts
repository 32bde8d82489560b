/**
 * Workbooks (ECMA-376, SpreadsheetML) as rows of texts: what is shown in a cell, no formulas. Nothing of an archive reaches a file system, and what it
 * unpacks to is counted while it unpacks, as an archive's own figures may lie.
 */

import { Unzip, UnzipInflate } from 'fflate';
import { decode } from './decode.js';
import { GlossaryError } from './glossary/glossary-error.js';
import { readXml } from './glossary/xml.js';

/** A cell that is not empty; `column` is 0-based. */
export interface SheetCell {
	readonly column: number;
	readonly text: string;
}

export interface Sheet {
	readonly name: string;
	readonly rows: readonly { readonly row: number; readonly cells: readonly SheetCell[] }[];
}

const largestEntry = 1 << 26;
const largestTotal = 1 << 27;
const mostEntries = 10_000;

const refuse = (detail: string): never => {
	throw new GlossaryError('refused', { detail });
};

const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** The bytes of the parts that are looked at. Errors of the callback come back through it: they are passed on as they are. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
	const parts = new Map<string, readonly Uint8Array[]>();
	let total = 0;
	let entries = 0;
	const unzip = new Unzip(file => {
		if (++entries > mostEntries) refuse('entries');
		if (!wanted.test(file.name)) return;
		const pieces: Uint8Array[] = [];
		let length = 0;
		file.ondata = (error, piece, final) => {
			if (error) throw error;
			length += piece.length;
			total += piece.length;
			if (length > largestEntry || total > largestTotal) refuse('size');
			pieces.push(piece);
			if (final) parts.set(file.name, pieces);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	unzip.push(bytes, true);
	return parts;
}

const broken = (detail: string): never => {
	throw new GlossaryError('malformed', { detail });
};

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	try {
		for (const [name, pieces] of unpack(bytes)) parts.set(name, textOf(pieces));
	} catch (error) {
		if (error instanceof GlossaryError) throw error;
		broken(error instanceof Error ? error.message : String(error));
	}
	return parts.has('xl/workbook.xml') ? parts : broken('not a workbook (no xl/workbook.xml)');
}

function textOf(pieces: readonly Uint8Array[]): string {
	const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return decode(bytes).text;
}

/** `_x000D_` and its like stand for characters XML cannot hold (ECMA-376, ST_Xstring). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The strings cells refer to; phonetic readings (`rPh`) are left out. */
function sharedStrings(text: string | undefined): readonly string[] {
	const strings: string[] = [];
	if (text === undefined) return strings;
	let [current, inText, phonetic] = ['', false, false];
	readXml(text, {
		open(name) {
			if (name === 'si') current = '';
			else if (name === 'rPh') phonetic = true;
			else if (name === 't') inText = !phonetic;
		},
		text(piece) {
			if (inText) current += piece;
		},
		close(name) {
			if (name === 'si') strings.push(unescaped(current));
			else if (name === 'rPh') phonetic = false;
			else if (name === 't') inText = false;
		},
	});
	return strings;
}

const columnOf = (reference: string): number =>
	[...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The letters of a 0-based column: 27 is AB. */
export const lettersOf = (column: number): string =>
	(column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function rowsOf(text: string, strings: readonly string[]): Sheet['rows'] {
	const rows: { row: number; cells: SheetCell[] }[] = [];
	let cell: { column: number; type: string; value: string } | undefined;
	let reading = false;
	readXml(text, {
		open(name, { r = '', t = '' }) {
			if (name === 'row') rows.push({ row: Number.parseInt(r, 10) || (rows.at(-1)?.row ?? 0) + 1, cells: [] });
			else if (name === 'c') {
				const next = (rows.at(-1)?.cells.at(-1)?.column ?? -1) + 1;
				cell = { column: r === '' ? next : columnOf(r), type: t, value: '' };
			} else if (name === 'v' || name === 't') reading = true;
		},
		text(piece) {
			if (reading && cell) cell.value += piece;
		},
		close(name) {
			if (name === 'v' || name === 't') reading = false;
			if (name !== 'c' || !cell) return;
			const { column, type, value } = cell;
			const shown = type === 's' ? (strings[Number.parseInt(value, 10)] ?? '') : type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : unescaped(value);
			if (shown !== '') rows.at(-1)?.cells.push({ column, text: shown });
			cell = undefined;
		},
	});
	return rows;
}

/** The sheets of a workbook in the order of their tabs. Throws GlossaryError `malformed` or `refused`, with the part of the archive in `detail`. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
	const parts = partsOf(bytes);
	const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
	const targets = new Map<string, string>();
	readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
		open(name, { Id = '', Target = '' }) {
			if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
		},
		text() {},
		close() {},
	});
	const sheets: Sheet[] = [];
	readXml(parts.get('xl/workbook.xml') ?? '<none/>', {
		open(element, attributes) {
			if (element !== 'sheet') return;
			const part = parts.get(targets.get(attributes['r:id'] ?? '') ?? '');
			if (part !== undefined) sheets.push({ name: attributes.name ?? '', rows: rowsOf(part, strings) });
		},
		text() {},
		close() {},
	});
	return sheets;
}
