/** How long a run of the program takes beside one of Node that does nothing: for a document it has never seen, and for one it remembers. The least of several, in turns. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 9;
const folder = mkdtempSync(join(tmpdir(), 'bilint-start-'));
const built = spawnSync(process.execPath, ['build.mjs', folder], { encoding: 'utf8' });
if (built.status !== 0) throw new Error(built.stderr);
const transcript = '../shared/data/transcript.txt';
const document = existsSync(transcript) ? transcript : 'examples/earnings-call.txt';
const check = [join(folder, 'bin.js'), 'check', document, '--exit-zero'];

const runs: readonly (readonly [name: string, args: readonly string[]])[] = [
	['node -e 0', ['-e', '0']],
	['bilint --version', [join(folder, 'bin.js'), '--version']],
	['bilint check, never seen', [...check, '--no-cache']],
	['bilint check, remembered', check],
];
const env = { ...process.env, BILINT_CACHE_DIR: join(folder, 'cache') };

function milliseconds(args: readonly string[]): number {
	const began = performance.now();
	const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
	if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}`);
	return performance.now() - began;
}

const least = runs.map(() => Number.POSITIVE_INFINITY);
spawnSync(process.execPath, check, { env, stdio: 'ignore' });
for (let round = 0; round < rounds; round++) for (const [i, [, args]] of runs.entries()) least[i] = Math.min(least[i] as number, milliseconds(args));
console.log(`${document}: milliseconds, and beside node -e 0`);
for (const [i, [name]] of runs.entries())
	console.log(
		`  ${name.padEnd(26)}${(least[i] as number).toFixed(0).padStart(6)}${((least[i] as number) - (least[0] as number)).toFixed(0).padStart(7)}`,
	);
