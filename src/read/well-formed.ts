/** Where bytes stop being text in an encoding: decoders only say that they do. Every function here is linear. */

import type { Encoding } from './decode.js';

const LF = 0x0a;
const CR = 0x0d;

/** The whole text, a byte order mark included. Throws what TextDecoder throws. */
export const decodeStrictly = (bytes: Uint8Array, encoding: Encoding): string =>
	new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

function isText(bytes: Uint8Array, encoding: Encoding): boolean {
	try {
		decodeStrictly(bytes, encoding);
		return true;
	} catch {
		return false;
	}
}

/** How many bytes a UTF-8 sequence has by its lead byte, 0 for what leads none; Unicode 17, table 3-7. */
function utf8Length(lead: number): number {
	if (lead < 0x80) return 1;
	if (lead < 0xc2 || lead > 0xf4) return 0;
	return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Keeps out overlong forms, surrogates and what lies beyond U+10FFFF; Unicode 17, table 3-7. */
function isUtf8Second(lead: number, second: number): boolean {
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	return second >= low && second <= high;
}

function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
	for (let at = 0; at < bytes.length; ) {
		const lead = bytes[at] ?? 0;
		const length = utf8Length(lead);
		if (length === 0 || (length > 1 && !isUtf8Second(lead, bytes[at + 1] ?? 0))) return at;
		for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return at;
		at += length;
	}
	return undefined;
}

/** The code unit at a byte offset of UTF-16. */
export const unitAt = (bytes: Uint8Array, at: number, encoding: Encoding): number =>
	encoding === 'utf-16le' ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** A surrogate without its other half, or half a code unit at the end. */
function firstInvalidUtf16(bytes: Uint8Array, encoding: Encoding): number | undefined {
	const end = bytes.length & ~1;
	for (let at = 0; at < end; at += 2) {
		const kind = unitAt(bytes, at, encoding) & 0xfc00;
		if (kind === 0xdc00) return at;
		if (kind !== 0xd800) continue;
		if (at + 2 >= end || (unitAt(bytes, at + 2, encoding) & 0xfc00) !== 0xdc00) return at;
		at += 2;
	}
	return end < bytes.length ? end : undefined;
}

/** How many bytes the character here has, if it is one: Big5 has one or two, GB18030 one, two or four. */
export function legacyLength(bytes: Uint8Array, at: number, encoding: 'big5' | 'gb18030'): number {
	const lead = bytes[at] ?? 0;
	if (lead <= 0x80 || lead === 0xff) return 1;
	const second = bytes[at + 1] ?? 0;
	return encoding === 'gb18030' && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

const pieceSize = 1 << 16;

/** Structure says where characters start, only the decoder's table which of them exist: it is asked piece by piece, then character by character. */
function firstInvalidLegacy(bytes: Uint8Array, encoding: 'big5' | 'gb18030'): number | undefined {
	for (let start = 0; start < bytes.length; ) {
		let end = start;
		while (end < bytes.length && end - start < pieceSize) end += legacyLength(bytes, end, encoding);
		if (!isText(bytes.subarray(start, end), encoding)) {
			for (let at = start; at < end; ) {
				const next = at + legacyLength(bytes, at, encoding);
				if (!isText(bytes.subarray(at, next), encoding)) return at;
				at = next;
			}
		}
		start = end;
	}
	return undefined;
}

/** The offset of the first byte of the first sequence that is no text in the encoding, or undefined where all of it is. */
export function firstInvalid(bytes: Uint8Array, encoding: Encoding): number | undefined {
	switch (encoding) {
		case 'utf-8':
			return firstInvalidUtf8(bytes);
		case 'utf-16le':
		case 'utf-16be':
			return firstInvalidUtf16(bytes, encoding);
		case 'big5':
		case 'gb18030':
			return firstInvalidLegacy(bytes, encoding);
	}
}

/** The 1-based line of a byte offset; lines end as they do for `splitLines`: LF, CRLF or a lone CR. */
export function lineAt(bytes: Uint8Array, offset: number, encoding: Encoding): number {
	const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
	let line = 1;
	let previous = 0;
	for (let at = 0; at < offset; at += wide ? 2 : 1) {
		const unit = wide ? unitAt(bytes, at, encoding) : (bytes[at] ?? 0);
		if (unit === CR || (unit === LF && previous !== CR)) line++;
		previous = unit;
	}
	return line;
}
