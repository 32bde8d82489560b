/** Bytes to text. Nothing is guessed silently: what is not Unicode must be named. */

import { areBinary, isBinary, legacyGuesses, utf16ByNuls } from './byte-patterns.js';
import { ReadError } from './read-error.js';
import { decodeStrictly, firstInvalid, lineAt } from './well-formed.js';

/** The encodings that can be read; the last two only when they are named or marked. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

/** A decoded file; the byte order mark is not part of `text`. */
export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
	readonly bom: boolean;
}

/** U+FEFF as each encoding writes it. */
const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
	{ encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** The length in bytes of the mark a file was decoded with, 0 where it had none. */
export const markLength = ({ encoding, bom }: Decoded): number => (bom ? (marks.find(mark => mark.encoding === encoding)?.bytes.length ?? 0) : 0);

const shownBytes = 8;

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(' ');

/** Why the bytes are no text; `failure` is what the decoder said, for what only it can know (a text longer than the engine's strings). */
function reasonFor(bytes: Uint8Array, encoding: Encoding, marked: boolean, failure: unknown): unknown {
	if (!encoding.startsWith('utf-16') && areBinary(bytes)) return new ReadError('binary');
	const offset = firstInvalid(bytes, encoding);
	if (offset === undefined) return failure;
	const guesses = encoding === 'utf-8' && !marked ? legacyGuesses(bytes, offset) : [];
	return new ReadError('undecodable', {
		line: lineAt(bytes, offset, encoding),
		offset,
		detail: hex(bytes.subarray(offset, offset + shownBytes)),
		encoding,
		...(guesses.length > 0 ? { suggestion: guesses.join('|') } : {}),
	});
}

/** `skip` is the length of the mark. */
function textOf(bytes: Uint8Array, encoding: Encoding, skip = 0): string {
	let text: string;
	try {
		text = decodeStrictly(bytes.subarray(skip), encoding);
	} catch (failure) {
		throw reasonFor(bytes, encoding, skip > 0, failure);
	}
	if (isBinary(text)) throw new ReadError('binary');
	return text;
}

/** UTF-16 where the NULs leave no doubt; UTF-8 where the bytes are that; UTF-16 again where they are not and it reads well. */
function unmarkedEncoding(bytes: Uint8Array): Encoding {
	const wide = utf16ByNuls(bytes);
	if (!wide) return 'utf-8';
	return wide.certain || firstInvalid(bytes, 'utf-8') !== undefined ? wide.encoding : 'utf-8';
}

/**
 * Decodes a file: by its byte order mark, else by the encoding that was named, else as UTF-16 where its NULs say so, else as UTF-8, always strictly
 * (WHATWG Encoding, `fatal`). Linear. Throws ReadError `undecodable` with line, byte offset and up to eight bytes, or `binary`; and the engine's own
 * error for a text longer than its longest string.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
	const mark = marks.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
	if (mark) return { text: textOf(bytes, mark.encoding, mark.bytes.length), encoding: mark.encoding, bom: true };
	const chosen = encoding ?? unmarkedEncoding(bytes);
	return { text: textOf(bytes, chosen), encoding: chosen, bom: false };
}
