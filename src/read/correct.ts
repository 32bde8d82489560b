/** Corrections written back into a file: byte for byte the same file elsewhere, whatever its encoding, marks and line ends. */

import { type Correction, CorrectionError, type Replacement } from './correction.js';
import { type Decoded, decode, type Encoding, markLength } from './decode.js';
import type { InputFormat } from './detect.js';
import { encode } from './encode.js';
import { correctInterleaved } from './interleaved.js';
import { correctParallel } from './parallel.js';
import { type NamedBytes, type ReadOptions, recogniseFile, recognisePair } from './recognise.js';
import { correctTsv } from './tsv.js';
import { legacyLength } from './well-formed.js';

/** How many bytes a piece of the text takes, which starts at byte `at`. */
function bytesOf(text: string, bytes: Uint8Array, at: number, encoding: Encoding): number {
	if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
	if (encoding === 'utf-16le' || encoding === 'utf-16be') return text.length * 2;
	const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
	let end = at;
	for (let units = 0; units < text.length; ) {
		const next = end + legacyLength(bytes, end, encoding);
		units += decoder.decode(bytes.subarray(end, next)).length;
		end = next;
	}
	return end - at;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const inOrder = (replacements: readonly Replacement[]): readonly Replacement[] => [...replacements].sort((a, b) => a.start - b.start);

function replaced(text: string, replacements: readonly Replacement[]): string {
	let result = '';
	let at = 0;
	for (const { start, end, text: wanted } of inOrder(replacements)) {
		result += text.slice(at, start) + wanted;
		at = end;
	}
	return result + text.slice(at);
}

/** The file with pieces of its text replaced; every other byte is as it was. */
function patched(bytes: Uint8Array, decoded: Decoded, replacements: readonly Replacement[]): Uint8Array {
	const { text, encoding } = decoded;
	const parts: Uint8Array[] = [];
	let at = markLength(decoded);
	let offset = 0;
	for (const { line, start, end, text: wanted } of inOrder(replacements)) {
		const from = at + bytesOf(text.slice(offset, start), bytes, at, encoding);
		parts.push(bytes.subarray(parts.length === 0 ? 0 : at, from), encode(wanted, encoding, line));
		at = from + bytesOf(text.slice(start, end), bytes, from, encoding);
		offset = end;
	}
	return joined([...parts, bytes.subarray(parts.length === 0 ? 0 : at)]);
}

type Correct = (text: string, corrections: readonly Correction[]) => readonly Replacement[];

const ofText: Partial<Readonly<Record<InputFormat, Correct>>> = { interleaved: correctInterleaved, tsv: correctTsv };
const ofPair: Partial<Readonly<Record<InputFormat, Correct>>> = { parallel: correctParallel };

function correct(bytes: Uint8Array, corrections: readonly Correction[], correctText: Correct, encoding: Encoding | undefined): Uint8Array {
	const decoded = decode(bytes, encoding);
	const replacements = correctText(decoded.text, corrections);
	const result = patched(bytes, decoded, replacements);
	if (decode(result, decoded.encoding).text !== replaced(decoded.text, replacements)) throw new CorrectionError('unwritable', 0);
	return result;
}

/** A file that holds both languages, corrected. `options` as it was read with. Throws CorrectionError, and ReadError for what cannot be read. */
export function correctDocument(bytes: Uint8Array, file: string, corrections: readonly Correction[], options: ReadOptions = {}): Uint8Array {
	if (corrections.length === 0) return bytes;
	const { format } = recogniseFile(bytes, file, options);
	const correctText = ofText[format];
	if (!correctText) throw new CorrectionError('read-only', 0, format);
	return correct(bytes, corrections, correctText, options.encoding);
}

/** The Chinese one of two files, corrected. Throws CorrectionError, and ReadError for what cannot be read. */
export function correctParallelDocument(
	source: NamedBytes,
	target: NamedBytes,
	corrections: readonly Correction[],
	options: ReadOptions = {},
): Uint8Array {
	if (corrections.length === 0) return target.bytes;
	const { format } = recognisePair(source, target, { ...options, anyLanguage: true });
	const correctText = ofPair[format];
	if (!correctText) throw new CorrectionError('read-only', 0, format);
	return correct(target.bytes, corrections, correctText, options.encoding);
}
