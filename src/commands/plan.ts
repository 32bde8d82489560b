/** Which files are to be audited, in which order: by what was named, and by what the configuration says. */

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ProjectFiles } from '../config/files.js';
import type { Sentences } from '../messages/messages.js';
import type { Input, InputOptions } from './inputs.js';
import { CommandError, errorCode, reasonOf } from './io.js';
import type { Outputs } from './outputs.js';
import type { Workspace } from './workspace.js';

/** Knows of every file what it is to this project. */
export interface Planner {
	/** Everything the configuration names, in name order. */
	configured(): Iterable<Input>;
	/**
	 * What was named, folders walked in name order; a file that belongs to a pair brings its pair, once. With `lenient` a file is taken as if it were met in
	 * a folder. Throws CommandError for one that is not there.
	 */
	named(paths: readonly string[], lenient: boolean): Iterable<Input>;
	/** Two files that were named as a pair. */
	pair(source: string, target: string): Input;
}

/** Formats that are two files, one a language: in a folder they are no document without the configuration's word. */
const half = /\.(?:json|jsonc|arb|ya?ml|srt|vtt)$/i;

/** Without a configuration no file has a role. */
const noFiles: ProjectFiles = { roleOf: () => undefined, isIgnored: () => false, folders: [] };

const kindOf = (path: string): 'file' | 'folder' | undefined => {
	try {
		const stats = statSync(path);
		return stats.isDirectory() ? 'folder' : 'file';
	} catch {
		return undefined;
	}
};

/** What stands in a folder: a file, a link to a file, or a link that is not followed. */
type Entry =
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'link'; readonly path: string; readonly to: string }
	| { readonly kind: 'broken' | 'folder'; readonly path: string };

/** Links to folders may lead in circles: only what they lead to is said. Devices and the like are left out as in the folder itself. */
function linkAt(path: string): Entry | undefined {
	try {
		const stats = statSync(path);
		if (stats.isFile()) return { kind: 'link', path, to: realpathSync(path) };
		return stats.isDirectory() ? { kind: 'folder', path } : undefined;
	} catch {
		return { kind: 'broken', path };
	}
}

/** What is below a folder, in name order; hidden folders and node_modules are left out. */
function* entriesBelow(folder: string): Iterable<Entry> {
	for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = join(folder, entry.name);
		const link = entry.isSymbolicLink() ? linkAt(path) : undefined;
		if (entry.isDirectory()) yield* entriesBelow(path);
		else if (entry.isFile()) yield { kind: 'file', path };
		else if (link) yield link;
	}
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * The files below a folder that are wanted, in name order. A link to a file is that file, once: where the file itself is among them the link is not.
 * `passOver` is told of links that lead nowhere, and of those to folders elsewhere.
 */
function* walk(folder: string, isWanted: (path: string) => boolean, passOver: (path: string, why: 'broken' | 'folder') => void): Iterable<string> {
	const entries = [...entriesBelow(folder)];
	const hasLinks = entries.some(({ kind }) => kind !== 'file');
	const top = hasLinks ? realpathSync(folder) : folder;
	const own = new Set(
		hasLinks ? entries.flatMap(({ kind, path }) => (kind === 'file' && isWanted(path) ? join(top, relative(folder, path)) : [])) : [],
	);
	for (const entry of entries) {
		if (entry.kind === 'file' || entry.kind === 'link') {
			if (isWanted(entry.path) && !(entry.kind === 'link' && own.has(entry.to))) yield entry.path;
		} else if (entry.kind === 'folder' ? !isBelow(realpathSync(entry.path), top) : isWanted(entry.path)) passOver(entry.path, entry.kind);
	}
}

/** The outputs that stand there from an earlier run: they are no documents. */
async function replaceableAmong({ named }: Outputs): Promise<ReadonlySet<string>> {
	const there = named.filter(path => kindOf(path) === 'file');
	if (there.length === 0) return new Set();
	const { isReplaceable } = await import('./own-reports.js');
	const judge = async (path: string): Promise<readonly string[]> => {
		try {
			return (await isReplaceable(readFileSync(path))) ? [path] : [];
		} catch {
			return [];
		}
	};
	return new Set((await Promise.all(there.map(judge))).flat());
}

/** `given` are options of the command line; they count more than the configuration's. What is met and is one of the `outputs` throws CommandError. */
export async function plannerFor(
	project: Workspace,
	given: InputOptions,
	outputs: Outputs,
	sentences: Sentences,
	talk: (text: string) => void,
): Promise<Planner> {
	const { root, config, configFile } = project;
	const isThere = (name: string): boolean => kindOf(join(root, name)) === 'file';
	const files = configFile === undefined ? noFiles : (await import('../config/files.js')).projectFiles(config, isThere);
	const plain: InputOptions = { ...(config.encoding ? { encoding: config.encoding } : {}), ...given };
	const nameOf = (path: string): string => relative(root, path).split(sep).join('/') || path;
	const replaceable = await replaceableAmong(outputs);
	const taken = new Set<string>();

	const passOver = (path: string, why: 'broken' | 'folder'): void =>
		talk(sentences.progress[why === 'broken' ? 'brokenLink' : 'folderLink'](nameOf(path)));

	/** Nothing is written over what is met, be it a document or not. */
	function spare(path: string): void {
		const output = outputs.at(path);
		if (output !== undefined) throw new CommandError(sentences.errors.overwritesInput(output));
	}

	/** What a file brings, the first time it is brought. The project's glossaries are no documents, whatever pattern fits them. */
	function* broughtBy(path: string, inFolder: boolean): Iterable<Input> {
		if (inFolder && project.glossaries.includes(path)) return;
		if (inFolder && replaceable.has(outputs.at(path) ?? '')) return;
		spare(path);
		const name = nameOf(path);
		const input = inputOf(path, name, inFolder);
		if (input?.kind === 'pair') for (const side of [input.source, input.target]) spare(side.path);
		const key = input?.kind === 'pair' ? input.target.path : path;
		if (!input || taken.has(key)) return;
		taken.add(key);
		yield input;
	}

	function inputOf(path: string, name: string, inFolder: boolean): Input | undefined {
		const role = files.roleOf(name);
		switch (role?.kind) {
			case 'pair': {
				const [source, target] = [role.source, role.target].map(side => ({ path: join(root, side), name: side }));
				return source && target && { kind: 'pair', source, target, configured: true, options: { ...role.options, ...given } };
			}
			case 'file':
				return { kind: 'file', file: { path, name }, inFolder, options: { ...role.options, ...given } };
			case 'orphan':
				talk(sentences.project.gate.noSource(name, role.source));
				return undefined;
			case 'ignored':
				return inFolder ? undefined : { kind: 'file', file: { path, name }, inFolder, options: plain };
			case undefined:
				return inFolder && half.test(name) ? undefined : { kind: 'file', file: { path, name }, inFolder, options: plain };
		}
	}

	return {
		*configured() {
			for (const folder of files.folders) {
				if (kindOf(join(root, folder)) !== 'folder') continue;
				for (const path of walk(join(root, folder), path => files.roleOf(nameOf(path)) !== undefined, passOver)) yield* broughtBy(path, true);
			}
		},
		*named(paths, lenient) {
			for (const path of paths) {
				if (path === '-') {
					yield { kind: 'file', file: { path, name: '-' }, inFolder: false, options: plain };
					continue;
				}
				const kind = kindOf(path);
				if (kind === undefined) throw missing(path, sentences);
				if (kind === 'file') yield* broughtBy(resolve(path), lenient);
				else for (const inner of walk(resolve(path), () => true, passOver)) yield* broughtBy(inner, true);
			}
		},
		pair(source, target) {
			for (const path of [source, target]) spare(path);
			return {
				kind: 'pair',
				source: { path: source, name: nameOf(resolve(source)) },
				target: { path: target, name: nameOf(resolve(target)) },
				configured: false,
				options: plain,
			};
		},
	};
}

function missing(path: string, { errors }: Sentences): CommandError {
	try {
		statSync(path);
	} catch (error) {
		if (errorCode(error) !== 'ENOENT') return new CommandError(errors.unreadable(path, reasonOf(error)));
	}
	return new CommandError(errors.notFound(path));
}
