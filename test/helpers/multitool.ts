/**
 * Microsoft's validator of SARIF. It is 104 MB, so it is no dependency: `npm install --no-save @microsoft/sarif-multitool@5.7.0` puts it in place, or
 * BILINT_SARIF_MULTITOOL names its program; else the tests that need it say that they were skipped.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program itself: the package's launcher hands its arguments to a shell. */
function find(): string {
	try {
		return String(createRequire(import.meta.url)('@microsoft/sarif-multitool'));
	} catch {
		return '';
	}
}

const path = process.env.BILINT_SARIF_MULTITOOL ?? find();

if (!existsSync(path)) console.log('test/reports: @microsoft/sarif-multitool is not there; SARIF is not held against it');

interface Validation {
	readonly runs: readonly {
		readonly results?: readonly {
			readonly ruleId: string;
			readonly level?: string;
			readonly message: { readonly id?: string; readonly text?: string; readonly arguments?: readonly string[] };
		}[];
	}[];
}

/** What it says of a log by all its rules, those of GitHub included; empty where it is content. */
function complaints(text: string): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-sarif-'));
	const [input, output] = [join(folder, 'log.sarif'), join(folder, 'validation.sarif')];
	writeFileSync(input, text);
	const args = ['validate', input, '--output', output, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning'];
	const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8' });
	if (!existsSync(output)) return [`status ${status}: ${stdout}${stderr}`];
	const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')) as Validation;
	return runs.flatMap(({ results = [] }) =>
		results.map(({ ruleId, level, message }) => `${ruleId} ${level ?? ''} ${message.text ?? `${message.id} ${message.arguments?.join(' | ')}`}`),
	);
}

export const multitool = { path, complaints };
