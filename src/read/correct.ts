/** Corrections written back into a file: byte for byte the same file elsewhere, whatever its encoding, marks and line ends. */

import type { Document, Segment } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import { correctCsv } from './csv.js';
import { type Decoded, decode, type Encoding, markLength } from './decode.js';
import type { PairFormat, TextFormat } from './detect.js';
import { encode } from './encode.js';
import { correctInterleaved } from './interleaved.js';
import { correctJson } from './json.js';
import { correctMarkdown } from './markdown.js';
import { correctParallel } from './parallel.js';
import { readDocument, readParallelDocument } from './read.js';
import { ReadError } from './read-error.js';
import { declaredEncoding, isOfLines, type NamedBytes, type ReadOptions, recogniseFile, recognisePair } from './recognise.js';
import { correctSrt } from './srt.js';
import { correctTsv } from './tsv.js';
import { correctVtt } from './vtt.js';
import { legacyLength } from './well-formed.js';
import { correctXliff } from './xliff.js';
import { correctYaml } from './yaml.js';

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

const ofText: Readonly<Record<TextFormat, Correct>> = { interleaved: correctInterleaved, tsv: correctTsv, csv: correctCsv, xliff: correctXliff };
const ofPair: Readonly<Record<PairFormat, Correct>> = {
	parallel: correctParallel,
	markdown: correctMarkdown,
	json: correctJson,
	yaml: correctYaml,
	srt: correctSrt,
	vtt: correctVtt,
};

function correct(bytes: Uint8Array, corrections: readonly Correction[], correctText: Correct, encoding: Encoding | undefined): Uint8Array {
	const decoded = decode(bytes, encoding);
	const replacements = correctText(decoded.text, corrections);
	const result = patched(bytes, decoded, replacements);
	if (decode(result, decoded.encoding).text !== replaced(decoded.text, replacements)) throw new CorrectionError('unwritable', 0);
	return result;
}

const codesOf = ({ marks }: Segment): string => (marks ?? []).map(({ code }) => code).join('\n');

/** The segments of either side, in the order of the content. */
function sidesOf({ content }: Document): { readonly source: readonly Segment[]; readonly target: readonly Segment[] } {
	switch (content.layout) {
		case 'pairs':
			return { source: content.pairs.map(({ source }) => source), target: content.pairs.map(({ target }) => target) };
		case 'groups':
			return { source: content.groups.flatMap(({ source }) => source), target: content.groups.flatMap(({ target }) => target) };
		case 'interleaved':
			return { source: [], target: content.lines };
		case 'parallel':
			return content;
	}
}

/** The first segment that does not say what is expected of it; the last one where there are more or fewer. */
function firstWrong(was: readonly Segment[], is: readonly Segment[], textOf: (segment: Segment) => string): Segment | undefined {
	const wrong = was.find((segment, i) => {
		const now = is[i];
		return !now || codesOf(now) !== codesOf(segment) || now.text !== textOf(segment);
	});
	return wrong ?? (was.length === is.length ? undefined : was.at(-1));
}

/**
 * The corrected file is read once more: every segment must say what it said, and those that were corrected what they shall say. So a sign that means
 * something to the format is found out, whatever it is.
 */
function verify(before: Document, after: Document, corrections: readonly Correction[]): void {
	const placeOf = ({ line, column, text }: Segment): string => `${line}:${column}:${text}`;
	const wanted = new Map(corrections.map(({ line, column, was, text }) => [placeOf({ line, column, text: was }), text]));
	const [was, is] = [sidesOf(before), sidesOf(after)];
	const wrong =
		firstWrong(was.source, is.source, ({ text }) => text) ??
		firstWrong(was.target, is.target, segment => wanted.get(placeOf(segment)) ?? segment.text);
	if (wrong) throw new CorrectionError('unwritable', wrong.line, wanted.get(placeOf(wrong)) ?? corrections[0]?.text ?? '');
}

/** A file that holds both languages, corrected. `options` as it was read with. Throws CorrectionError, and ReadError for what cannot be read. */
export function correctDocument(bytes: Uint8Array, file: string, corrections: readonly Correction[], options: ReadOptions = {}): Uint8Array {
	if (corrections.length === 0) return bytes;
	const { format } = recogniseFile(bytes, file, options);
	if (format === 'xlsx') throw new CorrectionError('read-only', 0, format);
	const result = correct(bytes, corrections, ofText[format], options.encoding ?? declaredEncoding(bytes));
	if (isOfLines(format)) return result;
	const read = (each: Uint8Array): Document => readDocument(each, file, { ...options, format });
	verify(
		read(bytes),
		readAgain(() => read(result)),
		corrections,
	);
	return result;
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
	const result = correct(target.bytes, corrections, ofPair[format], options.encoding);
	if (format === 'parallel') return result;
	const read = (bytes: Uint8Array): Document => readParallelDocument(source, { ...target, bytes }, { ...options, format, anyLanguage: true });
	verify(
		read(target.bytes),
		readAgain(() => read(result)),
		corrections,
	);
	return result;
}

/** What a correction makes unreadable was not writable. */
function readAgain(read: () => Document): Document {
	try {
		return read();
	} catch (error) {
		if (error instanceof ReadError) throw new CorrectionError('unwritable', error.line ?? 0, error.detail);
		throw error;
	}
}
