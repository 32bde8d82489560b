/** Text to bytes, for what is written into a file that is there. Node and browsers only encode UTF-8: the tables of the other encodings are read off their decoders. */

import { CorrectionError } from './correction.js';
import type { Encoding } from './decode.js';

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
	return new Uint8Array(view.buffer);
}

type Legacy = 'big5' | 'gb18030';
type Table = ReadonlyMap<string, Uint8Array>;

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Lead bytes, likeliest first: of two ways to write a character the usual one is taken, as the encoder of WHATWG Encoding does. */
const leads: Readonly<Record<Legacy, readonly number[]>> = {
	// Big5 proper before the Hong Kong extension of 8140–A0FE.
	big5: [...range(0xa1, 0xfe), ...range(0x81, 0xa0)],
	gb18030: range(0x81, 0xfe),
};

/** In Big5 these six stand twice; the later place is the one to write (WHATWG Encoding, "index Big5 pointer"). */
const laterInBig5 = new Set('═╞╡╪十卅');

function twoByteTable(encoding: Legacy): Map<string, Uint8Array> {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, Uint8Array>();
	for (const lead of leads[encoding])
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const bytes = Uint8Array.of(lead, trail);
			const text = decoder.decode(bytes);
			const isOne = [...text].length === 1 && text !== '\ufffd' && !(text < '\u0080');
			if (isOne && (!table.has(text) || (encoding === 'big5' && laterInBig5.has(text) && lead >= 0xa1))) table.set(text, bytes);
		}
	return table;
}

const fourBytes = (linear: number): Uint8Array =>
	Uint8Array.of(
		0x81 + Math.floor(linear / 12600),
		0x30 + (Math.floor(linear / 1260) % 10),
		0x81 + (Math.floor(linear / 10) % 126),
		0x30 + (linear % 10),
	);

/** Four-byte sequences of the plane 0 reach from 81308130 to 8431A439. */
const lastOfPlane0 = 39419;

function addFourByteTable(table: Map<string, Uint8Array>): void {
	const decoder = new TextDecoder('gb18030');
	for (let linear = 0; linear <= lastOfPlane0; linear++) {
		const bytes = fourBytes(linear);
		const text = decoder.decode(bytes);
		if (text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
	}
}

const tables = new Map<Legacy, Table>();

function tableOf(encoding: Legacy): Table {
	const known = tables.get(encoding);
	if (known) return known;
	const table = twoByteTable(encoding);
	if (encoding === 'gb18030') addFourByteTable(table);
	tables.set(encoding, table);
	return table;
}

/** Planes 1 to 16 follow each other from 90308130 on. */
const beyondPlane0 = (character: string): Uint8Array => fourBytes(189_000 + (character.codePointAt(0) ?? 0) - 0x10000);

function legacy(text: string, encoding: Legacy, line: number): Uint8Array {
	const table = tableOf(encoding);
	const bytes: number[] = [];
	for (const character of text) {
		if (character < '\u0080') bytes.push(character.charCodeAt(0));
		else {
			const known = table.get(character) ?? (encoding === 'gb18030' && character.length === 2 ? beyondPlane0(character) : undefined);
			if (!known) throw new CorrectionError('unmappable', line, character);
			bytes.push(...known);
		}
	}
	return Uint8Array.from(bytes);
}

/** The bytes of a text, without a mark; `line` is where it shall stand. Throws CorrectionError `unmappable` for a character that the encoding has not; half a surrogate pair is none. */
export function encode(text: string, encoding: Encoding, line = 0): Uint8Array {
	const half = /\p{Cs}/u.exec(text);
	if (half) throw new CorrectionError('unmappable', line, half[0]);
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'utf-16le':
		case 'utf-16be':
			return utf16(text, encoding === 'utf-16le');
		case 'big5':
		case 'gb18030':
			return legacy(text, encoding, line);
	}
}
