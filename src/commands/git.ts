/** What git knows: which lines changed since a revision, and which translations are older than their sources. Reads only; nothing of the repository is run. */

import { execFileSync, spawn } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { GitSentences } from '../messages/project.js';
import { CommandError, errorCode, reasonOf } from './io.js';

/** No prompt, no lock, no language but git's own, whatever the machine is set to. */
const environment = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
const fixed = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
const plainDiff = ['--no-color', '--no-ext-diff', '--no-textconv', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/'];
const largestOutput = 1 << 29;

const git = (cwd: string, args: readonly string[]): string =>
	execFileSync('git', [...fixed, ...args], { cwd, env: environment, encoding: 'utf8', maxBuffer: largestOutput, stdio: ['ignore', 'pipe', 'pipe'] });

function tryGit(cwd: string, args: readonly string[]): string | undefined {
	try {
		return git(cwd, args).trim();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') throw error;
		return undefined;
	}
}

/** A work tree. */
export interface Repository {
	/** Its top folder, absolute. */
	readonly top: string;
	readonly shallow: boolean;
}

/** The repository a folder is in, or undefined. Throws where git is not installed. */
function repositoryOf(folder: string): Repository | undefined {
	const top = tryGit(folder, ['rev-parse', '--show-toplevel']);
	if (!top) return undefined;
	return { top, shallow: tryGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true' };
}

/** As for git: undefined where there is no git or no repository. */
export function findRepository(folder: string): Repository | undefined {
	try {
		return repositoryOf(folder);
	} catch {
		return undefined;
	}
}

/** A file as git names it: from the top of the work tree, with `/`. */
export const gitPath = ({ top }: Repository, path: string): string => relative(top, path).split(sep).join('/');

/** The lines of a file that changed, or all of it. */
export type Changed = 'all' | { has(line: number): boolean };

/** What changed, by path from the top of the work tree. */
export type Changes = ReadonlyMap<string, Changed>;

/** Names with quotes, backslashes or control characters are quoted as in C; bytes beyond ASCII in octal. */
function unquoted(name: string): string {
	if (!name.startsWith('"')) return name.replace(/\t$/, '');
	const plain: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
	const inner = name.replace(/\t$/, '').slice(1, -1);
	const bytes = inner.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, sign: string) =>
		octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (plain[sign] ?? sign),
	);
	return /[\x80-\xff]/.test(bytes) && !/[^\x00-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The lines each file of a unified diff has new or otherwise; of what was only taken out, the lines on both sides. */
export function changedLines(diff: string): ReadonlyMap<string, ReadonlySet<number>> {
	const files = new Map<string, Set<number>>();
	let lines: Set<number> | undefined;
	let within = 0;
	for (const line of diff.split('\n')) {
		if (within > 0 && /^[-+]/.test(line)) within--;
		else if (line.startsWith('+++ ')) {
			lines = new Set();
			files.set(unquoted(line.slice(4)).replace(/^b\//, ''), lines);
		} else {
			const [, removed = '1', start = '0', added = '1'] = hunk.exec(line) ?? [];
			if (!line.startsWith('@@') || !lines) continue;
			const [first, count] = [Number(start), Number(added)];
			within = Number(removed) + count;
			if (count === 0) lines.add(first).add(first + 1);
			for (let i = 0; i < count; i++) lines.add(first + i);
		}
	}
	return files;
}

/** The commit to compare with: where this branch left the revision, or the revision itself where a shallow clone does not reach back so far. */
function startOf({ top, shallow }: Repository, revision: string, sentences: GitSentences, talk: (text: string) => void): string {
	const commit = tryGit(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
	if (!commit) throw new CommandError(shallow ? sentences.shallowRevision(revision) : sentences.unknownRevision(revision));
	const ancestor = tryGit(top, ['merge-base', commit, 'HEAD']);
	if (!ancestor && shallow) talk(sentences.noAncestor(revision));
	return ancestor || commit;
}

/**
 * What changed in the work tree since a revision, files git does not know yet included. A renamed file has only the lines that are new in it.
 * Throws CommandError that says why not. `talk` is told where a shallow clone allows less than was asked for.
 */
export function changesSince(
	folder: string,
	revision: string,
	sentences: GitSentences,
	talk: (text: string) => void,
): { readonly repository: Repository; readonly changes: Changes } {
	try {
		const repository = repositoryOf(folder);
		if (!repository) throw new CommandError(sentences.noRepository(folder));
		const { top } = repository;
		const start = startOf(repository, revision, sentences, talk);
		const lines = changedLines(git(top, ['diff', '-M', ...plainDiff, start, '--']));
		const changes = new Map<string, Changed>(lines);
		const raw = git(top, ['diff', '-M', '--raw', '-z', '--abbrev=40', start, '--']).split('\0');
		for (let i = 0; i + 1 < raw.length; ) {
			const [, status = ''] = / ([A-Z]\d*)$/.exec(raw[i] ?? '') ?? [];
			const moved = /^[RC]/.test(status);
			const path = raw[i + (moved ? 2 : 1)] ?? '';
			if (status !== 'D' && status !== 'R100' && !changes.has(path)) changes.set(path, 'all');
			i += moved ? 3 : 2;
		}
		for (const path of git(top, ['ls-files', '--others', '--exclude-standard', '-z']).split('\0')) if (path !== '') changes.set(path, 'all');
		return { repository, changes };
	} catch (error) {
		if (error instanceof CommandError) throw error;
		throw new CommandError(errorCode(error) === 'ENOENT' ? sentences.missing() : sentences.failed(reasonOf(error).split('\n')[0] ?? ''));
	}
}

/** How far back the last change of each path is: 0 is the newest commit. Reads the history only until all paths are found. */
async function lastChanges(
	{ top }: Repository,
	folders: readonly string[],
	wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, { readonly age: number; readonly commit: string }>> {
	const found = new Map<string, { age: number; commit: string }>();
	const child = spawn('git', [...fixed, 'log', '-z', '--name-only', '--no-renames', '--format=%x01%H', 'HEAD', '--', ...folders], {
		cwd: top,
		env: environment,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let rest = '';
	let [age, commit] = [-1, ''];
	for await (const piece of child.stdout.setEncoding('utf8')) {
		const tokens = (rest + String(piece)).split('\0');
		rest = tokens.pop() ?? '';
		for (const token of tokens) {
			const name = token.replace(/^\n/, '');
			if (name.startsWith('\x01')) [age, commit] = [age + 1, name.slice(1)];
			else if (wanted.has(name) && !found.has(name)) found.set(name, { age, commit });
		}
		if (found.size === wanted.size) break;
	}
	child.kill();
	return found;
}

/** A source and its translation, by path from the top of the work tree. */
export interface TrackedPair {
	readonly source: string;
	readonly target: string;
}

/**
 * The lines of each source that changed after its translation last did, blanks aside: for pairs where there are such lines. What is not committed yet
 * counts as the newest. Not to be asked in a shallow clone, whose first commit seems to have changed everything.
 */
export async function linesChangedAfter<P extends TrackedPair>(
	repository: Repository,
	pairs: readonly P[],
): Promise<ReadonlyMap<P, ReadonlySet<number>>> {
	const outdated = new Map<P, ReadonlySet<number>>();
	if (pairs.length === 0 || tryGit(repository.top, ['rev-parse', '--verify', '--quiet', 'HEAD']) === undefined) return outdated;
	const { top } = repository;
	const folders = [
		...new Set(pairs.flatMap(({ source, target }) => [source, target]).map(path => path.slice(0, path.lastIndexOf('/') + 1).replace(/\/.*$/, ''))),
	];
	const dirty = new Set(git(top, ['diff', '--name-only', '-z', 'HEAD', '--']).split('\0'));
	const changes = await lastChanges(
		repository,
		folders.includes('') ? [] : folders,
		new Set(pairs.flatMap(({ source, target }) => [source, target])),
	);
	for (const pair of pairs) {
		const [source, target] = [changes.get(pair.source), changes.get(pair.target)];
		if (!source || !target || dirty.has(pair.target)) continue;
		if (source.age >= target.age && !dirty.has(pair.source)) continue;
		const diff = git(top, ['diff', ...plainDiff, '--no-renames', '--ignore-all-space', '--ignore-blank-lines', target.commit, '--', pair.source]);
		const lines = changedLines(diff).get(pair.source);
		if (lines && lines.size > 0) outdated.set(pair, lines);
	}
	return outdated;
}
