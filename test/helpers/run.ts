/** Runs the program in this process, in a folder of its own, with everything it writes caught. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli.js';

export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A project folder with files in it. */
export function projectWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-project-'));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** Runs a command line in a folder. */
export async function run(folder: string, ...argv: readonly string[]): Promise<Ran> {
	const before = process.cwd();
	const caught = { out: '', err: '' };
	const sink = (name: keyof typeof caught) => ({
		write(text: string, done: (error?: Error | null) => void) {
			caught[name] += text;
			done();
			return true;
		},
	});
	process.chdir(folder);
	try {
		const code = await main(argv, {
			stdin: (async function* () {})(),
			stdout: sink('out'),
			stderr: sink('err'),
			env: { BILINT_REVIEWER: 'mei' },
			now: () => 0,
		});
		return { code, ...caught };
	} finally {
		process.chdir(before);
	}
}
