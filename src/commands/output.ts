/** Writes reports: to standard output as it can take them, to files whole or not at all. */

import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import { CommandError, errorCode, PipeClosed, reasonOf, type Sink } from './io.js';
import { destinationOf } from './outputs.js';

/** A part of what is written, and what comes in such parts. */
export type Piece = string | Uint8Array;
export type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

const chunkSize = 1 << 16;

/** Joins texts into chunks of about 64 KiB, so that a large report is not a system call a line. Bytes go through as they are. */
async function* chunked(pieces: Pieces): AsyncIterable<Piece> {
	let chunk = '';
	for await (const piece of pieces) {
		if (typeof piece === 'string') chunk += piece;
		if (chunk.length >= chunkSize || (chunk !== '' && typeof piece !== 'string')) {
			yield chunk;
			chunk = '';
		}
		if (typeof piece !== 'string') yield piece;
	}
	if (chunk) yield chunk;
}

/** Says why something could not be written. */
export function failure(where: string, error: unknown, sentences: Sentences): CommandError {
	const full = errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT';
	return new CommandError(full ? sentences.errors.diskFull(where) : sentences.errors.writeFailed(where, reasonOf(error)));
}

/** Resolves when everything has been taken. Throws PipeClosed when the other end is gone, CommandError when it cannot be written. */
export async function writeTo(sink: Sink, pieces: Pieces, sentences: Sentences): Promise<void> {
	for await (const chunk of chunked(pieces)) {
		const error = await new Promise<Error | null | undefined>(done => sink.write(chunk, done));
		if (!error) continue;
		if (errorCode(error) === 'EPIPE' || errorCode(error) === 'ERR_STREAM_DESTROYED') throw new PipeClosed();
		throw failure('-', error, sentences);
	}
}

/** What stands for an open file or a device keeps standing for it. */
const isRegularOrAbsent = (path: string): boolean => {
	if (/^\/(?:dev|proc)\//.test(resolve(path))) return false;
	try {
		return statSync(path).isFile();
	} catch {
		return true;
	}
};

/**
 * Writes a report file: a new file beside it, flushed, then renamed, so that an old report is replaced whole or stays. A link stays a link; what it
 * leads to is replaced. Devices and pipes are written as they are.
 */
export async function writeFile(path: string, pieces: Pieces, sentences: Sentences): Promise<void> {
	const regular = isRegularOrAbsent(path);
	const place = regular ? destinationOf(path) : path;
	const temporary = regular ? `${place}.${process.pid}.tmp` : place;
	try {
		const file = openSync(temporary, 'w');
		try {
			for await (const chunk of chunked(pieces)) {
				const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
				for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
			}
			if (regular) fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (regular) renameSync(temporary, place);
	} catch (error) {
		if (regular) rmSync(temporary, { force: true });
		throw failure(path, error, sentences);
	}
}
