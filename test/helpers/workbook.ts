/** Workbooks for tests and examples, as spreadsheets write them. */

import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell: a text kept among the shared strings, a text in the cell itself, or raw XML. */
export type TestCell = string | { readonly inline: string } | { readonly xml: string };

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook by their names; sheets in order, an empty text is a cell that is not there. */
export function workbookParts(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Record<string, string> {
	const strings: string[] = [];
	const parts: Record<string, string> = {};
	const names = Object.keys(sheets);
	const cell = (value: TestCell, reference: string): string => {
		if (value === '') return '';
		if (typeof value === 'string') return `<c r="${reference}" t="s"><v>${strings.push(value) - 1}</v></c>`;
		return 'xml' in value ? value.xml.replace('REF', reference) : `<c r="${reference}" t="inlineStr"><is><t>${xml(value.inline)}</t></is></c>`;
	};
	names.forEach((name, i) => {
		const rows = (sheets[name] ?? []).map(
			(row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`,
		);
		parts[`xl/worksheets/sheet${i + 1}.xml`] = `${declaration}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
	});
	const items = strings.map(text => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('');
	return {
		'[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
		'_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`,
		...parts,
	};
}

/** Parts as an archive; the same bytes for the same parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const files: Zippable = {};
	for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? strToU8(content) : content;
	return zipSync(files, { mtime: '1980-01-01T00:00:00', level: 6 });
}

/** A workbook. */
export const workbook = (sheets: Parameters<typeof workbookParts>[0]): Uint8Array => zipOf(workbookParts(sheets));

/** A workbook with one sheet of texts, `Terms`; `parts` replace or add files of the archive. */
export const termsWorkbook = (rows: readonly (readonly string[])[], parts: Readonly<Record<string, string>> = {}): Uint8Array =>
	zipOf({ ...workbookParts({ Terms: rows }), ...parts });
