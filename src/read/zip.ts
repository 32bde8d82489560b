/**
 * ZIP archives (APPNOTE 6.3.10) as workbooks use them: stored and deflated files, no ZIP64. Every length is counted while inflating, as
 * the archive's own may lie; nothing of an archive reaches a file system.
 */

import { Inflate } from 'fflate';
import { ReadError, type Refusal } from './read-error.js';

const mostEntries = 10_000;
/** Of one file, and of all that are asked for together. */
const largestEntry = 1 << 26;
const largestTotal = 1 << 27;
const pieceSize = 1 << 14;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endLength = 22;

const refuse = (reason: Refusal): never => {
	throw new ReadError('refused', { detail: reason });
};
const broken = (detail: string): never => {
	throw new ReadError('malformed', { detail });
};

interface Entry {
	readonly method: number;
	readonly encrypted: boolean;
	readonly packed: number;
	readonly offset: number;
}

/** An archive that was opened. */
export interface Archive {
	has(name: string): boolean;
	/** The bytes of a file. Throws ReadError `refused` beyond the limits, `malformed` where it is damaged or not there. */
	bytes(name: string): Uint8Array;
}

/** The offset of the record that ends the archive; a comment of at most 65,535 bytes may follow it. */
function endOf(view: DataView): number {
	for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - 0xffff); at--)
		if (view.getUint32(at, true) === endOfDirectory) return at;
	return broken('no end of central directory');
}

function directoryOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > mostEntries) refuse('entries');
	const entries = new Map<string, Entry>();
	const names = new TextDecoder();
	let at = view.getUint32(end + 16, true);
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) broken('damaged central directory');
		const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true)) as [number, number, number];
		entries.set(names.decode(bytes.subarray(at + 46, at + 46 + name)), {
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + name + extra + comment;
	}
	return entries;
}

/** Inflates piece by piece and stops at the limit, whatever the archive says of its sizes. */
function inflated(packed: Uint8Array, limit: number): Uint8Array {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let finished = false;
	const inflate = new Inflate((piece, final) => {
		length += piece.length;
		if (length > limit) refuse('size');
		pieces.push(piece);
		finished = final;
	});
	for (let at = 0; at < packed.length && !finished; at += pieceSize)
		inflate.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

function dataOf(bytes: Uint8Array, view: DataView, { encrypted, method, offset, packed }: Entry, limit: number): Uint8Array {
	if (encrypted) refuse('encrypted');
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localEntry) broken('damaged entry');
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const data = bytes.subarray(start, start + packed);
	if (data.length < packed) broken('the archive is cut short');
	if (method === 0) return data.length > limit ? refuse('size') : data;
	if (method !== 8) broken(`compression method ${method}`);
	try {
		return inflated(data, limit);
	} catch (error) {
		if (error instanceof ReadError) throw error;
		return broken('damaged compressed data');
	}
}

/** Opens an archive. Throws ReadError `malformed` or `refused`. */
export function openZip(bytes: Uint8Array): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = bytes.length < endLength ? broken('the archive is cut short') : directoryOf(bytes, view);
	let left = largestTotal;
	return {
		has: name => entries.has(name),
		bytes(name) {
			const entry = entries.get(name) ?? broken(`no ${name}`);
			const data = dataOf(bytes, view, entry, Math.min(largestEntry, left));
			left -= data.length;
			return data;
		},
	};
}
