/** Replaces a file whole or not at all. */

import nodeFiles from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError, errorCode } from './io.js';

/** The calls of `node:fs` that are used here, so that a test may let each of them fail. */
export type ReplacingFiles = Pick<
	typeof nodeFiles,
	'closeSync' | 'fchmodSync' | 'fsyncSync' | 'openSync' | 'readFileSync' | 'realpathSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeSync'
>;

/** The file is not what it was when it was read. */
export class FileChanged extends CommandError {}

/** Makes the new entry last; some file systems cannot flush a folder, and then it is as safe as they make it. */
function flushFolder(path: string, files: ReplacingFiles): void {
	try {
		const folder = files.openSync(dirname(path), 'r');
		try {
			files.fsyncSync(folder);
		} finally {
			files.closeSync(folder);
		}
	} catch (error) {
		if (!['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP'].includes(errorCode(error))) throw error;
	}
}

function writeBeside(temporary: string, bytes: Uint8Array, mode: number, files: ReplacingFiles): void {
	const file = files.openSync(temporary, 'wx');
	try {
		files.fchmodSync(file, mode);
		for (let at = 0; at < bytes.length; ) at += files.writeSync(file, bytes, at);
		files.fsyncSync(file);
	} finally {
		files.closeSync(file);
	}
}

/**
 * Puts `bytes` in the place of what a file holds, which must still be `was`: a new file beside it, flushed, then renamed. A link stays a link,
 * permissions stay. Throws FileChanged where the file is another one by now, and what the file system throws; then the file is as it was.
 */
export function replaceFile(path: string, was: Uint8Array, bytes: Uint8Array, files: ReplacingFiles = nodeFiles): void {
	const real = files.realpathSync(path);
	const { mode } = files.statSync(real);
	const temporary = join(dirname(real), `.bilint-${process.pid}.tmp`);
	try {
		writeBeside(temporary, bytes, mode & 0o7777, files);
		if (Buffer.compare(files.readFileSync(real), was) !== 0) throw new FileChanged(path);
		files.renameSync(temporary, real);
	} catch (error) {
		files.rmSync(temporary, { force: true });
		throw error;
	}
	flushFolder(real, files);
}
