/** Starts the program: hands the process to `cli.ts`. */

import { setFlagsFromString } from 'node:v8';
import { main } from './cli.js';

// A closed pipe is reported to the write that met it; without a listener it would also end the process with a stack trace.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	env: process.env,
	now: () => performance.now(),
	date: () => new Date(),
	// A young generation that stays small: a document takes 30 MB less, and no longer.
	readyForAudit: () => setFlagsFromString('--semi-space-growth-factor=1'),
});
