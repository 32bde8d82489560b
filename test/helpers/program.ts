/** The built program, in a folder of its own, so that a test runs what a user runs and never a build that is being replaced. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Program {
	readonly folder: string;
	/** Runs it in a folder with arguments; `env` is laid over the environment. */
	run(args: readonly string[], options?: { cwd?: string; input?: string; env?: Readonly<Record<string, string>> }): Ran;
	/** The command for a shell. */
	readonly command: string;
}

/** A new empty folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'bilint-test-'));

/** Builds the program. Throws with what the build said. */
export function build(): Program {
	const folder = newFolder();
	const { status, stderr } = spawnSync(process.execPath, ['build.mjs', folder], { cwd: root, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	const bin = join(folder, 'bin.js');
	return {
		folder,
		command: `'${process.execPath}' '${bin}'`,
		run(args, { cwd = root, input, env = {} } = {}) {
			const ran = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 29 });
			return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
		},
	};
}
