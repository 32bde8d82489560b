/**
 * Files of lines that several processes append to and that are rewritten now and then, without losing a line.
 *
 * Appending takes no lock. Who rewrites a file (and only they lock each other out) keeps the old one open and carries over what was appended
 * to it meanwhile; who appended looks afterwards whether the file is still the one of that name, and appends again if not. Lines may stand
 * twice then.
 */

import nodeFiles from 'node:fs';
import { dirname } from 'node:path';

/** The calls of `node:fs` that are used here, so that a test may let each of them fail. */
export type Files = Pick<
	typeof nodeFiles,
	| 'closeSync'
	| 'fstatSync'
	| 'fsyncSync'
	| 'ftruncateSync'
	| 'mkdirSync'
	| 'openSync'
	| 'readSync'
	| 'renameSync'
	| 'rmSync'
	| 'statSync'
	| 'writeSync'
>;

const LF = 0x0a;

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

function readFrom(file: number, offset: number, files: Files): Buffer {
	const { size } = files.fstatSync(file);
	const bytes = Buffer.alloc(Math.max(0, size - offset));
	let filled = 0;
	while (filled < bytes.length) {
		const count = files.readSync(file, bytes, filled, bytes.length - filled, offset + filled);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}

function writeAll(file: number, bytes: Uint8Array, files: Files): void {
	for (let at = 0; at < bytes.length; ) at += files.writeSync(file, bytes, at);
}

/** Makes a new or renamed entry of a folder last. Some file systems cannot flush a folder: then the entry is as safe as they make it. */
function flushFolder(path: string, files: Files): void {
	let folder: number;
	try {
		folder = files.openSync(dirname(path), 'r');
	} catch {
		return;
	}
	try {
		files.fsyncSync(folder);
	} catch {
		// as above
	} finally {
		files.closeSync(folder);
	}
}

/** A line that a crash left unfinished must not swallow the next one. */
function isTorn(file: number, files: Files): boolean {
	const { size } = files.fstatSync(file);
	return size > 0 && readFrom(file, size - 1, files)[0] !== LF;
}

function isSameFile(file: number, path: string, files: Files): boolean {
	try {
		const [open, named] = [files.fstatSync(file), files.statSync(path)];
		return open.ino === named.ino && open.dev === named.dev;
	} catch (error) {
		return !isCode(error, 'ENOENT');
	}
}

/** Writes and flushes at the end of a file, or leaves it as it was: what could not be kept whole is cut off again, unless others have written after it. */
function extend(file: number, bytes: Uint8Array, files: Files): void {
	const { size } = files.fstatSync(file);
	let at = 0;
	try {
		while (at < bytes.length) at += files.writeSync(file, bytes, at);
		files.fsyncSync(file);
	} catch (error) {
		if (at > 0 && files.fstatSync(file).size === size + at) files.ftruncateSync(file, size);
		throw error;
	}
}

/**
 * Appends lines (without their ends) with one write, and returns when they are on the disk. A new file begins with `head`, if one is given.
 * Throws what the file system throws; what stood in the file before still stands there.
 */
export function appendLines(path: string, lines: readonly string[], files: Files = nodeFiles, head = ''): void {
	if (lines.length === 0) return;
	files.mkdirSync(dirname(path), { recursive: true });
	for (let written = false; !written; ) {
		const file = files.openSync(path, 'a+');
		try {
			const isNew = files.fstatSync(file).size === 0;
			const before = isNew ? head : isTorn(file, files) ? '\n' : '';
			extend(file, Buffer.from(`${before}${lines.join('\n')}\n`), files);
			if (isNew) flushFolder(path, files);
			written = isSameFile(file, path, files);
		} finally {
			files.closeSync(file);
		}
	}
}

/** The lines of a file, from a byte offset; a last one without its end is `torn`. A file that is not there is empty. */
export interface Lines {
	readonly whole: readonly string[];
	readonly torn: string;
	/** Bytes up to the end of the last whole line. */
	readonly end: number;
	/** What tells whether it is still the same file: numbers of files are used again. */
	readonly identity: string;
}

/** What a file holds that is not there. */
export const noLines: Lines = { whole: [], torn: '', end: 0, identity: '' };

function linesFrom(file: number, offset: number, files: Files): Lines {
	const { ino, dev, birthtimeMs } = files.fstatSync(file);
	const bytes = readFrom(file, offset, files);
	const last = bytes.lastIndexOf(LF);
	const whole = bytes
		.subarray(0, last + 1)
		.toString()
		.split('\n')
		.slice(0, -1);
	return { whole, torn: bytes.subarray(last + 1).toString(), end: offset + last + 1, identity: `${dev}:${ino}:${birthtimeMs}` };
}

/** Reads a file's lines. Throws what the file system throws, but for a file that is not there. */
export function readLines(path: string, files: Files = nodeFiles, offset = 0): Lines {
	let file: number;
	try {
		file = files.openSync(path, 'r');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return noLines;
		throw error;
	}
	try {
		return linesFrom(file, offset, files);
	} finally {
		files.closeSync(file);
	}
}

/** Another process is rewriting the file. */
export class Locked extends Error {
	override readonly name = 'Locked';
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return isCode(error, 'EPERM');
	}
}

const lockPatience = 10_000;

/** A lock is dead when its process is, when it is one's own from an earlier time, or when it has not even said its name for ten seconds. */
function isDead(path: string, files: Files): boolean {
	const holder = Number.parseInt(readLines(path, files).torn, 10);
	return Number.isNaN(holder) ? Date.now() - files.statSync(path).mtimeMs > lockPatience : holder === process.pid || !isAlive(holder);
}

/** Takes the lock of those who rewrite; a dead one is broken. */
function lock(path: string, files: Files): void {
	for (let attempt = 0; attempt < 2; attempt++) {
		let file: number;
		try {
			file = files.openSync(path, 'wx');
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw error;
			if (!isDead(path, files)) break;
			files.rmSync(path, { force: true });
			continue;
		}
		try {
			writeAll(file, Buffer.from(String(process.pid)), files);
			files.closeSync(file);
			return;
		} catch (error) {
			remove(path, files);
			throw error;
		}
	}
	throw new Locked(path);
}

/**
 * Puts other lines in the place of a file's lines, whole or not at all; what others append meanwhile is kept. `change` is told the whole lines
 * and the torn one. A line that is still being written when the file has been replaced is written again by its writer. Throws what the file system throws, and Locked.
 */
export function rewriteLines(path: string, change: (lines: Lines) => readonly string[], files: Files = nodeFiles): void {
	const [guard, temporary] = [`${path}.lock`, `${path}.${process.pid}.tmp`];
	lock(guard, files);
	try {
		const old = files.openSync(path, 'r');
		try {
			const lines = linesFrom(old, 0, files);
			const kept = change(lines);
			replaceWhole(path, temporary, kept, files);
			const later = linesFrom(old, lines.end, files).whole;
			// What looked torn may have been a line that another process was writing: then it is longer now. One that is torn still was told to `change`.
			appendLines(path, later[0] === lines.torn ? later.slice(1) : later, files);
		} finally {
			files.closeSync(old);
		}
	} finally {
		for (const left of [temporary, guard]) remove(left, files);
	}
}

/** What cannot be removed does no harm: a dead lock is broken, a file of that name overwritten. */
function remove(path: string, files: Files): void {
	try {
		files.rmSync(path, { force: true });
	} catch {
		// as above
	}
}

function replaceWhole(path: string, temporary: string, lines: readonly string[], files: Files): void {
	const file = files.openSync(temporary, 'w');
	try {
		writeAll(file, Buffer.from(lines.map(line => `${line}\n`).join('')), files);
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
	files.renameSync(temporary, path);
	flushFolder(path, files);
}
