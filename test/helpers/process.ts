/** The program as people run it: bundled once for a test file, run as a process of its own. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** What a run gave. */
export interface Run {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export type Program = (
	args: readonly string[],
	options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string },
) => Run;

/** Source files with other contents, by a part of their path: a later version of this program, say. */
export type Changes = Readonly<Record<string, (contents: string) => string>>;

const changing = (changes: Changes): Plugin => ({
	name: 'changes',
	setup({ onLoad }) {
		onLoad({ filter: /\.ts$/ }, async ({ path }) => {
			const [, change] = Object.entries(changes).find(([part]) => path.endsWith(part)) ?? [];
			if (!change) return undefined;
			const { readFile } = await import('node:fs/promises');
			const contents = change(await readFile(path, 'utf8'));
			return { contents, loader: 'ts' };
		});
	},
});

/** Builds the program, or one that differs by `changes`. */
export async function programOf(changes: Changes = {}): Promise<Program> {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-program-'));
	const { programOptions } = (await import(new URL('../../build.mjs', import.meta.url).href)) as { readonly programOptions: BuildOptions };
	await build({
		...programOptions,
		entryPoints: ['src/bin.ts'],
		outdir: folder,
		outExtension: { '.js': '.mjs' },
		define: { ...programOptions.define, BILINT_VERSION: '"0.0.0-test"' },
		plugins: [...(programOptions.plugins ?? []), changing(changes)],
	});
	return (args, { cwd, env, input } = {}) => {
		const clean = { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...env };
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin.mjs'), ...args], {
			cwd,
			env: clean,
			input: input ?? '',
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		return { code: status, stdout, stderr };
	};
}

/** A folder of its own with files in it, by path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-'));
	for (const [path, content] of Object.entries(files)) put(folder, path, content);
	return folder;
}

/** Writes a file, its folders too. */
export function put(folder: string, path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

/** Runs git in a folder, as somebody, at a time. Throws with what it said where it fails. */
export function git(folder: string, args: readonly string[], at = '2026-01-01T00:00:00Z'): string {
	const { status, stdout, stderr } = spawnSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			PATH: process.env.PATH ?? '',
			HOME: folder,
			GIT_CONFIG_NOSYSTEM: '1',
			GIT_AUTHOR_NAME: 'mei',
			GIT_AUTHOR_EMAIL: 'mei@example.com',
			GIT_COMMITTER_NAME: 'mei',
			GIT_COMMITTER_EMAIL: 'mei@example.com',
			GIT_AUTHOR_DATE: at,
			GIT_COMMITTER_DATE: at,
		},
	});
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
	return stdout;
}

/** Everything there is, in one commit. */
export function commit(folder: string, message: string, at?: string): void {
	git(folder, ['add', '-A'], at);
	git(folder, ['commit', '-q', '-m', message], at);
}
