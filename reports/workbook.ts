/**
 * A workbook as bytes, sheet by sheet and row by row: Office Open XML (ECMA-376) with inline strings in a ZIP, so that memory does not grow with the rows.
 *
 * No cell is ever a formula. Sources: ECMA-376 part 1, 18.3 (worksheets), 22.9.2.19 (ST_Xstring); "Excel specifications and limits" (Microsoft).
 */

import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import { replaceHidden, visible } from '../src/visible.js';
import { piecesOf } from './excerpt.js';
import type { Marked } from './table.js';

/** How a cell looks; the place in `cellStyles` is its number in the file. */
export type CellStyle = (typeof cellStyles)[number]['id'];

/** A cell with its look. A date is shown as a day, UTC. */
export interface SheetCell {
	readonly value: string | number | Date | Marked | undefined;
	readonly style: CellStyle;
}

export interface SheetColumn {
	readonly header: string;
	/** In characters. */
	readonly width: number;
	/** The only values that may be typed into it. */
	readonly choices?: readonly string[];
}

/** A sheet. With columns it has a header row that stays in sight and filters; without, it is a page of rows. */
export interface Sheet {
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly header: boolean;
	/** How many there are, and the rows themselves, produced as they are written. */
	readonly rowCount: number;
	readonly rows: () => Iterable<readonly SheetCell[]>;
}

const LONGEST_TEXT = 32_767;
const MOST_LINE_FEEDS = 253;
/** Rows of a sheet, the header among them. */
export const MOST_ROWS = 1_048_576;

const cellStyles = [
	{ id: 'plain', xf: '<xf fontId="0" fillId="0" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'header', xf: '<xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' },
	{ id: 'text', xf: '<xf fontId="0" fillId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' },
	{ id: 'count', xf: '<xf numFmtId="3" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'decimal', xf: '<xf numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'share', xf: '<xf numFmtId="9" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'day', xf: '<xf numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'title', xf: '<xf fontId="2" fillId="0" applyFont="1"/>' },
	{ id: 'strong', xf: '<xf fontId="3" fillId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' },
	{
		id: 'answer',
		xf: '<xf fontId="0" fillId="3" applyFill="1" applyAlignment="1" applyBorder="1" borderId="1"><alignment vertical="top" wrapText="1"/></xf>',
	},
	{ id: 'aside', xf: '<xf fontId="4" fillId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'critical', xf: '<xf fontId="3" fillId="4" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'major', xf: '<xf fontId="3" fillId="5" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
	{ id: 'minor', xf: '<xf fontId="0" fillId="6" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>' },
] as const;

const styleNumber = new Map<string, number>(cellStyles.map(({ id }, i) => [id, i]));
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const font = (size: number, extra = ''): string => `<font>${extra}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (color: string): string =>
	`<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const styles = xml(
	`<styleSheet ${main}>` +
		'<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00##"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
		`<fonts count="5">${font(11)}${font(11, '<b/><color rgb="FFFFFFFF"/>')}${font(16, '<b/>')}${font(11, '<b/>')}${font(9, '<color rgb="FF808080"/>')}</fonts>` +
		`<fills count="7"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${['2F4858', 'FFF8DC', 'F9C9C4', 'FBE3B5', 'DCEBF5'].map(fill).join('')}</fills>` +
		'<borders count="2"><border/><border><left style="thin"><color rgb="FFD9C98A"/></left><right style="thin"><color rgb="FFD9C98A"/></right><top style="thin"><color rgb="FFD9C98A"/></top><bottom style="thin"><color rgb="FFD9C98A"/></bottom></border></borders>' +
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
		`<cellXfs count="${cellStyles.length}">${cellStyles.map(({ xf }) => xf).join('')}</cellXfs>` +
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
);

/** A, B … Z, AA. `index` is 0-based. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Line feeds that a cell can hold, and tabs, stay; what else is invisible or no character of XML is shown. */
function shown(text: string): string {
	let feeds = 0;
	return replaceHidden(text, character =>
		character === '\t' || (character === '\n' && ++feeds <= MOST_LINE_FEEDS) ? character : visible(character),
	);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' };
/** Text of XML. `_x0041_` would be read as "A", so its first underscore is escaped the same way. */
const xmlText = (text: string): string => text.replace(/[&<>"]|_(?=x[0-9A-Fa-f]{4}_)/g, character => entities[character] ?? character);

const withoutHalf = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/** Blanks at an end are taken away by readers that are not told to keep them. */
const textElement = (text: string): string => `<t${text === text.trim() ? '' : ' xml:space="preserve"'}>${xmlText(text)}</t>`;

const run = (text: string, marked: boolean): string =>
	`<r>${marked ? '<rPr><b/><color rgb="FFC00000"/><sz val="11"/><rFont val="Calibri"/><family val="2"/></rPr>' : ''}${textElement(text)}</r>`;

/** Made visible piece by piece, so that marks stay on their words, and cut to what a cell holds. */
function inlineString(value: string | Marked, cut: string): string {
	if (typeof value === 'string' || value.spans.length === 0) {
		const text = shown(typeof value === 'string' ? value : value.text);
		const whole = text.length <= LONGEST_TEXT ? text : withoutHalf(text.slice(0, LONGEST_TEXT - cut.length)) + cut;
		return textElement(whole);
	}
	let room = LONGEST_TEXT - cut.length;
	let runs = '';
	for (const piece of piecesOf(value)) {
		const text = shown(piece.text);
		if (text.length > room) return `${runs}${run(withoutHalf(text.slice(0, room)) + cut, piece.marked)}`;
		runs += run(text, piece.marked);
		room -= text.length;
	}
	return runs;
}

/** Days since 1899-12-30, as spreadsheets count. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** Texts of one row or another as XML: rules, severities, causes and messages come again and again. */
type Remembered = Map<string, string>;

const mostRemembered = 4096;
const longestRemembered = 100;

function remembering(value: string | Marked, cut: string, remembered: Remembered): string {
	if (typeof value !== 'string' || value.length > longestRemembered) return inlineString(value, cut);
	const known = remembered.get(value);
	if (known !== undefined) return known;
	const written = inlineString(value, cut);
	if (remembered.size < mostRemembered) remembered.set(value, written);
	return written;
}

function cellXml({ value, style }: SheetCell, place: string, cut: string, remembered: Remembered): string {
	const open = `<c r="${place}" s="${styleNumber.get(style) ?? 0}"`;
	if (value === undefined || value === '') return style === 'answer' ? `${open}/>` : '';
	if (value instanceof Date) return Number.isFinite(value.getTime()) ? `${open}><v>${serial(value)}</v></c>` : '';
	if (typeof value === 'number') return Number.isFinite(value) ? `${open}><v>${value}</v></c>` : '';
	return `${open} t="inlineStr"><is>${remembering(value, cut, remembered)}</is></c>`;
}

function rowXml(cells: readonly SheetCell[], row: number, names: readonly string[], cut: string, remembered: Remembered): string {
	let written = `<row r="${row}">`;
	for (const [i, cell] of cells.entries()) written += cellXml(cell, `${names[i]}${row}`, cut, remembered);
	return `${written}</row>`;
}

const rangeOf = ({ columns, rowCount }: Sheet): string => `A1:${columnName(columns.length - 1)}${rowCount + 1}`;

function* sheetXml(sheet: Sheet, first: boolean, cut: string): Iterable<string> {
	const { columns, header, rowCount, rows } = sheet;
	const frozen =
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
	const view = `<sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}${header ? '' : ' showGridLines="0"'}>${header ? frozen : ''}</sheetView>`;
	const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
	yield xml(`<worksheet ${main}><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>`);
	const names = columns.map((_, i) => columnName(i));
	const remembered: Remembered = new Map();
	let row = 1;
	if (header)
		yield rowXml(
			columns.map(column => ({ value: column.header, style: 'header' })),
			row++,
			names,
			cut,
			remembered,
		);
	for (const cells of rows()) yield rowXml(cells, row++, names, cut, remembered);
	yield '</sheetData>';
	if (header) yield `<autoFilter ref="${rangeOf(sheet)}"/>`;
	const choices = columns.flatMap(({ choices }, i) => (choices && rowCount > 0 ? [{ choices, name: names[i] }] : []));
	if (choices.length > 0) {
		yield `<dataValidations count="${choices.length}">`;
		for (const { choices: list, name } of choices)
			yield `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rowCount + 1}"><formula1>"${xmlText(list.join(','))}"</formula1></dataValidation>`;
		yield '</dataValidations>';
	}
	yield '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>';
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: readonly Sheet[]): string =>
	xml(
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
			`<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
			sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`).join('') +
			'</Types>',
	);

const rootRelationships = xml(
	`<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
);

const workbookRelationships = (sheets: readonly Sheet[]): string =>
	xml(
		`<Relationships xmlns="${packageRelationships}">` +
			sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('') +
			`<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
	);

/** Excel looks for a filter's range under this name. */
const filterName = (sheet: Sheet, i: number): string => {
	const absolute = rangeOf(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
	return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText(sheet.name.replaceAll("'", "''"))}'!${absolute}</definedName>`;
};

const workbookXml = (sheets: readonly Sheet[]): string =>
	xml(
		`<workbook ${main} xmlns:r="${relationships}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
			sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
			`</sheets><definedNames>${sheets.map((sheet, i) => (sheet.header ? filterName(sheet, i) : '')).join('')}</definedNames></workbook>`,
	);

const encoder = new TextEncoder();
/** In bytes: enough for a compression to find what is repeated. */
const chunkSize = 1 << 18;

/** Strings as UTF-8 in chunks, in the same bytes again and again: each chunk must be used before the next is asked for. */
function* encoded(pieces: Iterable<string>): Iterable<Uint8Array> {
	const bytes = new Uint8Array(chunkSize);
	let used = 0;
	for (const piece of pieces) {
		// No UTF-16 code unit takes more than three bytes.
		if (piece.length * 3 > chunkSize - used) {
			yield bytes.subarray(0, used);
			used = 0;
		}
		if (piece.length * 3 > chunkSize) yield encoder.encode(piece);
		else used += encoder.encodeInto(piece, bytes.subarray(used)).written;
	}
	yield bytes.subarray(0, used);
}

/** The beginning of the calendar of ZIP, local time, which is what it holds: the same bytes whenever and wherever it is written. */
const noTime = (): Date => new Date(1980, 0, 1);

/** How parts of an archive are compressed, where something faster than JavaScript is at hand. */
export interface Compression {
	/** Bytes compressed as RFC 1951 says, up to a border of bytes, so that what comes next can be appended; `last` ends the whole. */
	deflate(bytes: Uint8Array, last: boolean): Uint8Array<ArrayBuffer>;
	/** The checksum of ZIP over what had the checksum `before`, and these bytes. */
	crc32(bytes: Uint8Array, before: number): number;
}

/** A part of the archive whose compression is somebody else's. */
class CompressedPart extends ZipPassThrough {
	readonly #compression: Compression;

	constructor(name: string, compression: Compression) {
		super(name);
		this.compression = 8;
		this.crc = 0;
		this.#compression = compression;
	}

	override push(chunk: Uint8Array, final = false): void {
		this.size += chunk.length;
		this.crc = this.#compression.crc32(chunk, this.crc);
		this.ondata(null, this.#compression.deflate(chunk, final), final);
	}
}

/**
 * The workbook in pieces. `cut` ends a text that is too long for a cell. The first sheet is the one that opens.
 */
export function* workbook(sheets: readonly Sheet[], cut: string, compression?: Compression): Iterable<Uint8Array> {
	const sheetPart = (name: string): ZipInputFile & Pick<ZipDeflate, 'push'> =>
		compression ? new CompressedPart(name, compression) : new ZipDeflate(name, { level: 1 });
	let ready: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	function* take(): Iterable<Uint8Array> {
		const taken = ready;
		ready = [];
		yield* taken;
	}
	function* part(name: string, pieces: Iterable<string>): Iterable<Uint8Array> {
		const file = name.startsWith('xl/worksheets/') ? sheetPart(name) : new ZipPassThrough(name);
		file.mtime = noTime();
		zip.add(file);
		for (const bytes of encoded(pieces)) {
			file.push(bytes, false);
			yield* take();
		}
		file.push(new Uint8Array(0), true);
		yield* take();
	}
	yield* part('[Content_Types].xml', [contentTypes(sheets)]);
	yield* part('_rels/.rels', [rootRelationships]);
	yield* part('xl/workbook.xml', [workbookXml(sheets)]);
	yield* part('xl/_rels/workbook.xml.rels', [workbookRelationships(sheets)]);
	yield* part('xl/styles.xml', [styles]);
	for (const [i, sheet] of sheets.entries()) yield* part(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0, cut));
	zip.end();
	yield* take();
}
