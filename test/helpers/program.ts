/** The program as it is shipped, built once for the tests that run it. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the program into a folder of its own and gives the path of its start file. */
export function buildProgram(): string {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-program-'));
	execFileSync(process.execPath, [join(root, 'build.mjs'), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
	return join(folder, 'bin.js');
}

/** A file of the project. */
export const projectFile = (name: string): string => join(root, name);
