/**
 * The sheets of a workbook as texts, whoever saved it last: inline and shared strings, rich text, rows and cells with or without their places.
 * Sources: ECMA-376 part 1, 18.3.1.4 (cells), 18.4 (shared strings), 22.9.2.19 (ST_Xstring).
 */

import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A sheet: its rows in order, cells by their 0-based column; empty ones are not there. */
export interface SheetRows {
	readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
}

const sheetPath = /(?:^|\/)worksheets\/[^/]+\.xml$/i;
const stringsPath = /(?:^|\/)sharedStrings\.xml$/i;
/** More than any report of ours takes: what claims more is no answer but an attack. */
const LARGEST = 1 << 30;
const SLICE = 1 << 20;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `_x0041_` stands for "A". */
const plain = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

interface Handlers {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	text(text: string): void;
	close(name: string): void;
}

/** Throws Error for what is no XML. Entities of a document's own are not expanded. */
function parse(bytes: Uint8Array, { open, text, close }: Handlers): void {
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => open(local(name), attributes as Readonly<Record<string, string>>));
	parser.on('text', text);
	parser.on('cdata', text);
	parser.on('closetag', ({ name }) => close(local(name)));
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < bytes.length; at += SLICE) parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
	parser.write(decoder.decode()).close();
}

/** Text within `<t>`, without readings (`<rPh>`), which are written above the characters and not among them. */
function textReader(): Handlers & { take(): string } {
	let [result, inText, inReading] = ['', false, false];
	return {
		open(name) {
			if (name === 't') inText = true;
			if (name === 'rPh') inReading = true;
		},
		text(text) {
			if (inText && !inReading) result += text;
		},
		close(name) {
			if (name === 't') inText = false;
			if (name === 'rPh') inReading = false;
		},
		take() {
			const whole = plain(result);
			result = '';
			return whole;
		},
	};
}

function sharedStrings(bytes: Uint8Array): readonly string[] {
	const strings: string[] = [];
	const reader = textReader();
	parse(bytes, {
		...reader,
		close(name) {
			reader.close(name);
			if (name === 'si') strings.push(reader.take());
		},
	});
	return strings;
}

/** `AB12` is column 27. */
function columnOf(reference: string | undefined): number | undefined {
	const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
	if (letters === undefined) return undefined;
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function sheetRows(bytes: Uint8Array, strings: readonly string[]): SheetRows {
	const rows: { row: number; cells: Map<number, string> }[] = [];
	const inline = textReader();
	let [row, column, type, value, inValue] = [0, -1, '', '', false];
	let cells = new Map<number, string>();
	/** What a cell shows; the result of a formula, never the formula. */
	const content = (): string => {
		const written = inline.take();
		if (type === 'inlineStr') return written;
		if (type === 's') return strings[Number(value)] ?? '';
		return type === 'e' ? '' : plain(value);
	};
	parse(bytes, {
		open(name, { r, t }) {
			inline.open(name, {});
			if (name === 'row') {
				row = r === undefined ? row + 1 : Number(r);
				[column, cells] = [-1, new Map()];
			} else if (name === 'c') {
				column = columnOf(r) ?? column + 1;
				[type, value] = [t ?? '', ''];
			} else if (name === 'v') inValue = true;
		},
		text(text) {
			inline.text(text);
			if (inValue) value += text;
		},
		close(name) {
			inline.close(name);
			if (name === 'v') inValue = false;
			else if (name === 'c') {
				const text = content();
				if (text !== '') cells.set(column, text);
			} else if (name === 'row' && cells.size > 0) rows.push({ row, cells });
		},
	});
	return { rows };
}

/** The sheets of a workbook, in the order of their files. Throws Error for what is no workbook, or is larger than 1 GiB. */
export function sheetsOf(bytes: Uint8Array): readonly SheetRows[] {
	let size = 0;
	const parts = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (!sheetPath.test(name) && !stringsPath.test(name)) return false;
			size += originalSize;
			if (size > LARGEST) throw new Error('too large');
			return true;
		},
	});
	const names = Object.keys(parts).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	const strings = names.filter(name => stringsPath.test(name)).flatMap(name => sharedStrings(parts[name] ?? new Uint8Array()));
	return names.filter(name => sheetPath.test(name)).map(name => sheetRows(parts[name] ?? new Uint8Array(), strings));
}
