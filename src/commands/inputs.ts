/** Reads what is to be audited. */

import { readFileSync } from 'node:fs';
import type { ErrorSentences } from '../messages/messages.js';
import { describeReadError } from '../messages/read-failure.js';
import type { Document, Locale, Segment } from '../model.js';
import { splitLines } from '../read/lines.js';
import { ReadError } from '../read/read-error.js';
import type { ReadOptions } from '../read/recognise.js';
import { errorCode, type Io, reasonOf } from './io.js';

/** A file: where it is, and the name it goes by in findings. */
export interface NamedPath {
	readonly path: string;
	readonly name: string;
}

/** What a configuration says of the files it names. */
export interface InputOptions extends ReadOptions {
	readonly locale?: Locale;
}

/** Something to read. */
export type Input =
	/** A file of both languages; `inFolder` when a folder was named, or a pattern, and not the file. */
	| { readonly kind: 'file'; readonly file: NamedPath; readonly inFolder: boolean; readonly options: InputOptions }
	/** Two files; `configured` when the configuration put them together: then a translation that is not there is a finding. */
	| { readonly kind: 'pair'; readonly source: NamedPath; readonly target: NamedPath; readonly configured: boolean; readonly options: InputOptions };

/** The name an input's findings go by. */
export const nameOf = (input: Input): string => (input.kind === 'file' ? input.file.name : input.target.name);

/** What became of an input: a document, a translation that is not there (with the first line of its source), a file that is not for us, a report of ours, or a reason why it could not be read. */
export type Outcome =
	| { readonly document: Document }
	| { readonly missing: Segment }
	| { readonly skipped: string }
	| { readonly report: string }
	| { readonly failed: string };

const unreadable = (path: string, error: unknown, errors: ErrorSentences): string =>
	errorCode(error) === 'ENOENT' ? errors.notFound(path) : errors.unreadable(path, reasonOf(error));

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part);
	return Buffer.concat(parts);
}

/** In a folder, what is not text of both languages is not for us; what is for us and cannot be read still is a failure. */
const foreign: ReadonlySet<ReadError['id']> = new Set(['binary', 'empty', 'one-language', 'unread-format']);
const isForeign = ({ id }: ReadError): boolean => foreign.has(id);

/** Gives the bytes of a file by its path; throws what the system throws. */
export type ReadBytes = (path: string) => Uint8Array;

/** Reads each file once: what was looked at first is what is audited, whatever is written to it meanwhile. */
export function readingOnce(): ReadBytes {
	const known = new Map<string, Uint8Array>();
	return path => {
		const bytes = known.get(path) ?? readFileSync(path);
		known.set(path, bytes);
		return bytes;
	};
}

async function readFile(
	{ path, name }: NamedPath,
	inFolder: boolean,
	options: ReadOptions,
	bytesOf: ReadBytes,
	io: Io,
	errors: ErrorSentences,
): Promise<Outcome> {
	try {
		const [{ loadDocument }, { isOwnReport }] = await Promise.all([import('../read/load.js'), import('./own-reports.js')]);
		const bytes = path === '-' ? await all(io.stdin) : bytesOf(path);
		// A format that was named for a file that was named counts more than what the file looks like.
		if ((inFolder || !options.format) && (await isOwnReport(bytes))) return inFolder ? { report: name } : { failed: errors.ownReport(name) };
		return { document: await loadDocument(bytes, name, options) };
	} catch (error) {
		if (!(error instanceof ReadError)) return { failed: unreadable(name, error, errors) };
		if (inFolder && isForeign(error)) return { skipped: name };
		return { failed: describeReadError(error, name, errors) };
	}
}

const hasText = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes).trim() !== '';

/** The first line that says something, for a source without a translation. */
const firstLine = (bytes: Uint8Array): Segment =>
	splitLines(new TextDecoder().decode(bytes)).find(({ text }) => /\p{L}/u.test(text)) ?? { text: '', line: 1, column: 0 };

/** The bytes of a file, or undefined where it is not there. */
function bytesIfThere(path: string, bytesOf: ReadBytes): Uint8Array | undefined {
	try {
		return bytesOf(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

async function readPair(
	source: NamedPath,
	target: NamedPath,
	configured: boolean,
	options: ReadOptions,
	bytesOf: ReadBytes,
	errors: ErrorSentences,
): Promise<Outcome> {
	let at = source;
	try {
		const english = bytesOf(source.path);
		at = target;
		const chinese = configured ? bytesIfThere(target.path, bytesOf) : bytesOf(target.path);
		if (!chinese || (configured && !hasText(chinese))) return hasText(english) ? { missing: firstLine(english) } : { skipped: source.name };
		const sides = [
			{ bytes: english, file: source.name },
			{ bytes: chinese, file: target.name },
		] as const;
		const { loadParallelDocument } = await import('../read/load.js');
		return { document: await loadParallelDocument(...sides, configured ? { ...options, anyLanguage: true } : options) };
	} catch (error) {
		if (error instanceof ReadError) return { failed: describeReadError(error, error.file ?? target.name, errors) };
		return { failed: unreadable(at.name, error, errors) };
	}
}

/** Reads one input. Never throws for what a file holds. */
export const readInput = (input: Input, io: Io, errors: ErrorSentences, bytesOf: ReadBytes = readFileSync): Promise<Outcome> =>
	input.kind === 'file'
		? readFile(input.file, input.inFolder, input.options, bytesOf, io, errors)
		: readPair(input.source, input.target, input.configured, input.options, bytesOf, errors);
