/** Programs of others that read what we write: each is used where it is installed, and a test that misses one says so. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const pythons = ['python3', '/usr/bin/python3'];

/** A Python with openpyxl, or any; undefined where there is none. */
export const openpyxl = pythons.find(command => works(command, ['-c', 'import openpyxl']));
export const python = openpyxl ?? pythons.find(command => works(command, ['--version']));

/** LibreOffice, where it is installed. */
export const soffice = ['soffice', 'libreoffice'].find(command => works('sh', ['-c', `command -v ${command}`]));

const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromium = chromiums.find(path => existsSync(path));

/** Says once, on stderr, which tests cannot run and what they need. */
export function missing(what: string): void {
	console.warn(`skipped: ${what} is not installed`);
}

/** Runs a Python script with some input; what it prints as JSON. */
export function fromPython(command: string, script: string, args: readonly string[], input?: Uint8Array): unknown {
	const { status, stdout, stderr } = spawnSync(command, ['-c', script, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout);
}
