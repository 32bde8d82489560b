/** Which files are to be audited, and which of them belong together: by what was named, and by what the configuration says. */

import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Pairing, PathPattern } from '../config/patterns.js';
import type { FileEntry } from '../config/schema.js';
import type { Sentences } from '../messages/messages.js';
import type { Input, InputOptions, NamedPath } from './inputs.js';
import { CommandError, errorCode, reasonOf } from './io.js';
import type { Project } from './project.js';

interface Entry {
	readonly options: InputOptions;
	readonly path?: PathPattern;
	readonly pairing?: Pairing;
}

/** Knows of every file what it is to this project. */
export interface Planner {
	/** Everything the configuration names, in name order. */
	configured(): Iterable<Input>;
	/** What was named, folders walked in name order; a file that belongs to a pair brings its pair, once. Throws CommandError for one that is not there. */
	named(paths: readonly string[]): Iterable<Input>;
	/** Two files that were named as a pair. */
	pair(source: string, target: string): Input;
}

/** Formats that are two files, one a language: in a folder they are no document without the configuration's word. */
const half = /\.(?:json|jsonc|arb|ya?ml|srt|vtt)$/i;

const optionsOf = ({ format, locale, encoding }: FileEntry, given: InputOptions): InputOptions => ({
	...(format ? { format } : {}),
	...(locale ? { locale } : {}),
	...(encoding ? { encoding } : {}),
	...given,
});

/** `given` are options of the command line; they count more than the configuration's. Patterns are compiled only where there is a configuration. */
export async function plannerFor(project: Project, given: InputOptions, sentences: Sentences, talk: (text: string) => void): Promise<Planner> {
	const { root, config, configFile } = project;
	const { pairing, pathPattern } =
		configFile === undefined ? { pairing: () => undefined, pathPattern: undefined } : await import('../config/patterns.js');
	const base = config.encoding ? { encoding: config.encoding } : {};
	const entries = (config.files ?? []).map((entry): Entry => {
		const pair = entry.source && entry.target ? pairing(entry.source.text, entry.target.text) : undefined;
		return {
			options: { ...base, ...optionsOf(entry, given) },
			...(pair ? { pairing: pair } : {}),
			...(entry.path && pathPattern ? { path: pathPattern(entry.path.text) } : {}),
		};
	});
	const ignored = (config.ignore ?? []).flatMap(({ text }) => (pathPattern ? [pathPattern(text)] : []));
	const taken = new Set<string>();
	const nameOf = (path: string): string => (path === '-' ? '-' : relative(root, path).split(sep).join('/') || path);
	const file = (name: string): NamedPath => ({ path: join(root, name), name });
	const isIgnored = (name: string): boolean => ignored.some(pattern => pattern.matches(name));

	function* walk(folder: string): Iterable<string> {
		const entriesHere = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
		for (const entry of entriesHere) {
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			const path = join(folder, entry.name);
			if (entry.isDirectory()) yield* walk(path);
			else if (entry.isFile() && !isIgnored(nameOf(path))) yield path;
		}
	}

	/** The pair a file belongs to, whichever side it is. */
	function pairOf(name: string): Input | undefined {
		for (const { pairing: pair, options } of entries) {
			const target = pair?.targetOf(name);
			if (target !== undefined) return { kind: 'pair', source: file(name), target: file(target), configured: true, options };
			const source = pair?.sourceOf(name);
			if (source === undefined) continue;
			if (isThere(join(root, source))) return { kind: 'pair', source: file(source), target: file(name), configured: true, options };
			talk(sentences.project.gate.noSource(name, source));
			return undefined;
		}
		return undefined;
	}

	const isThere = (path: string): boolean => {
		try {
			return statSync(path).isFile();
		} catch {
			return false;
		}
	};

	/** A pair once, whichever of its files comes first. */
	function* once(input: Input): Iterable<Input> {
		const key = input.kind === 'pair' ? input.target.path : input.file.path;
		if (taken.has(key)) return;
		taken.add(key);
		yield input;
	}

	const isSide = (name: string): boolean =>
		entries.some(({ pairing: pair }) => pair?.targetOf(name) !== undefined || pair?.sourceOf(name) !== undefined);

	function* found(path: string, inFolder: boolean): Iterable<Input> {
		const name = nameOf(path);
		const pair = pairOf(name);
		if (pair) return yield* once(pair);
		if (inFolder && (half.test(name) || isSide(name))) return;
		const own = entries.find(entry => entry.path?.matches(name))?.options ?? { ...base, ...given };
		yield* once({ kind: 'file', file: { path, name }, inFolder, options: own });
	}

	return {
		*configured() {
			const folders = new Set(
				entries.flatMap(({ path, pairing: pair }) => [path?.folder, pair?.source.folder, pair?.target.folder]).filter(folder => folder !== undefined),
			);
			const tops = [...folders].filter(folder => ![...folders].some(other => other !== folder && folder.startsWith(other))).sort();
			for (const folder of tops) {
				if (!isFolder(join(root, folder))) continue;
				for (const path of walk(join(root, folder))) {
					const name = nameOf(path);
					if (isSide(name) || entries.some(entry => entry.path?.matches(name))) yield* found(path, true);
				}
			}
		},
		*named(paths) {
			for (const path of paths) {
				if (path === '-') {
					yield { kind: 'file', file: { path, name: '-' }, inFolder: false, options: { ...base, ...given } };
					continue;
				}
				let folder: boolean;
				try {
					folder = statSync(path).isDirectory();
				} catch (error) {
					const { notFound, unreadable } = sentences.errors;
					throw new CommandError(errorCode(error) === 'ENOENT' ? notFound(path) : unreadable(path, reasonOf(error)));
				}
				if (folder) for (const inner of walk(resolve(path))) yield* found(inner, true);
				else yield* found(resolve(path), false);
			}
		},
		pair: (source, target) => ({
			kind: 'pair',
			source: { path: source, name: nameOf(resolve(source)) },
			target: { path: target, name: nameOf(resolve(target)) },
			configured: false,
			options: { ...base, ...given },
		}),
	};
}

const isFolder = (path: string): boolean => {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
};
