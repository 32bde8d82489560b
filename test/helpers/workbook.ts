/** Workbooks for tests, as spreadsheet programs write them: shared strings, a sheet by its relation. */

import { strToU8, type Zippable, zipSync } from 'fflate';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The bytes of a workbook with one sheet of texts; an empty text leaves its cell out. `parts` replace or add files of the archive. */
export function workbook(rows: readonly (readonly string[])[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const strings = [...new Set(rows.flat().filter(text => text !== ''))];
	const cell = (text: string, row: number, column: number): string =>
		text === '' ? '' : `<c r="${letters[column]}${row}" t="s"><v>${strings.indexOf(text)}</v></c>`;
	const sheet = rows.map((cells, i) => `<row r="${i + 1}">${cells.map((text, column) => cell(text, i + 1, column)).join('')}</row>`).join('');
	const files: Record<string, string> = {
		'xl/workbook.xml': `${declaration}<workbook xmlns:r="r"><sheets><sheet name="Terms" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${declaration}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/sharedStrings.xml': `${declaration}<sst>${strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
		'xl/worksheets/sheet1.xml': `${declaration}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
		...parts,
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable);
}
