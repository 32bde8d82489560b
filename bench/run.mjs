/** `npm run bench [NAME…]`: bundles the benches of this folder as the program is bundled, and runs them one after the other. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { programOptions } from '../build.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
	.filter(name => name.endsWith('.bench.ts'))
	.map(name => name.replace('.bench.ts', ''))
	.filter(name => wanted.length === 0 || wanted.includes(name));

// A certificate file costs every process of Node 20 some 30 ms before its first line: it is none of ours.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

for (const name of names) {
	const outdir = mkdtempSync(join(tmpdir(), 'bilint-bench-'));
	await build({ ...programOptions, entryPoints: [`bench/${name}.bench.ts`], outdir, outExtension: { '.js': '.mjs' } });
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, ['--expose-gc', join(outdir, `${name}.bench.mjs`)], { stdio: 'inherit', env });
	if (status !== 0) process.exitCode = 1;
}
