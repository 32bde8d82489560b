/** Finds and reads what is to be audited. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ErrorSentences } from '../messages/messages.js';
import type { Document } from '../model.js';
import type { Encoding } from '../read/decode.js';
import { readDocument, readParallelDocument } from '../read/read.js';
import { ReadError } from '../read/read-error.js';
import { CommandError, errorCode, type Io, reasonOf } from './io.js';

/** A file to read; `inFolder` when a folder was named and not the file. */
export interface Input {
	readonly path: string;
	readonly inFolder: boolean;
}

/** What became of an input: a document, a file of a folder that is not for us, or a reason why it could not be read. */
export type Outcome = { readonly document: Document } | { readonly skipped: string } | { readonly failed: string };

/** The name documents go by: relative to where the program was started, with `/`. */
export const nameOf = (path: string): string => (path === '-' ? '-' : relative('.', path).split(sep).join('/') || path);

function* walk(folder: string): Iterable<Input> {
	const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path);
		else if (entry.isFile()) yield { path, inFolder: true };
	}
}

const unreadable = (path: string, error: unknown, errors: ErrorSentences): string =>
	errorCode(error) === 'ENOENT' ? errors.notFound(path) : errors.unreadable(path, reasonOf(error));

/** The files behind the arguments, folders walked in name order. Throws CommandError for one that is not there. */
export function* inputsOf(paths: readonly string[], errors: ErrorSentences): Iterable<Input> {
	for (const path of paths) {
		if (path === '-') {
			yield { path, inFolder: false };
			continue;
		}
		let isFolder: boolean;
		try {
			isFolder = statSync(path).isDirectory();
		} catch (error) {
			throw new CommandError(unreadable(path, error, errors));
		}
		if (isFolder) yield* walk(path);
		else yield { path, inFolder: false };
	}
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part);
	return Buffer.concat(parts);
}

/** One line for a file that was read and is no good. */
export function describeReadError(error: ReadError, file: string, errors: ErrorSentences): string {
	switch (error.id) {
		case 'undecodable':
			return errors.undecodable({ file, line: error.line ?? 1, byte: error.offset ?? 0, hex: error.detail, encoding: error.suggestion ?? '' });
		case 'binary':
			return errors.binary(file);
		case 'empty':
			return errors.empty(file);
		case 'one-language':
			return errors.oneLanguage(file, error.detail === 'en' || error.detail === 'zh' ? error.detail : 'neither');
	}
}

/** In a folder, what is not text of both languages is not for us; text that cannot be decoded still is a failure. */
const isForeign = (error: ReadError): boolean => error.id !== 'undecodable';

/** Reads one input. Never throws for what a file holds. */
export async function readInput({ path, inFolder }: Input, encoding: Encoding | undefined, io: Io, errors: ErrorSentences): Promise<Outcome> {
	try {
		const bytes = path === '-' ? await all(io.stdin) : readFileSync(path);
		return { document: readDocument(bytes, nameOf(path), encoding ? { encoding } : {}) };
	} catch (error) {
		if (!(error instanceof ReadError)) return { failed: unreadable(path, error, errors) };
		if (inFolder && isForeign(error)) return { skipped: nameOf(path) };
		return { failed: describeReadError(error, path, errors) };
	}
}

/** Reads an English and a Chinese file that belong together. */
export function readParallel(source: string, target: string, encoding: Encoding | undefined, errors: ErrorSentences): Outcome {
	const bytesOf = (path: string): Uint8Array => {
		try {
			return readFileSync(path);
		} catch (error) {
			throw new CommandError(unreadable(path, error, errors));
		}
	};
	const [english, chinese] = [bytesOf(source), bytesOf(target)];
	try {
		const document = readParallelDocument(
			{ bytes: english, file: nameOf(source) },
			{ bytes: chinese, file: nameOf(target) },
			encoding ? { encoding } : {},
		);
		return { document };
	} catch (error) {
		if (error instanceof ReadError) return { failed: describeReadError(error, error.file ?? target, errors) };
		throw error;
	}
}
