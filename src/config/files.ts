/** What a file is to a project: one of both languages, half of a pair, or none of its business. */

import { type Pairing, type PathPattern, pairing, pathPattern } from './patterns.js';
import type { ConfigFile, FileEntry } from './schema.js';

/** What the configuration says of a file besides: its format, locale, encoding. */
export type EntryOptions = Pick<FileEntry, 'format' | 'locale' | 'encoding'>;

export type Role =
	| { readonly kind: 'file'; readonly options: EntryOptions }
	| { readonly kind: 'pair'; readonly source: string; readonly target: string; readonly options: EntryOptions }
	/** A translation whose English file is not there. */
	| { readonly kind: 'orphan'; readonly source: string }
	| { readonly kind: 'ignored' };

/** The files of a project, by path from its root, with `/`. */
export interface ProjectFiles {
	/** Undefined for a file that the configuration says nothing of. */
	roleOf(path: string): Role | undefined;
	isIgnored(path: string): boolean;
	/** The folders in which there can be files of the project, none within another. */
	readonly folders: readonly string[];
}

interface Entry {
	readonly options: EntryOptions;
	readonly file?: PathPattern;
	readonly pair?: Pairing;
}

function entryOf({ path, source, target, format, locale, encoding }: FileEntry, config: ConfigFile): Entry {
	const pair = source && target ? pairing(source.text, target.text) : undefined;
	const code = encoding ?? config.encoding;
	return {
		options: { ...(format ? { format } : {}), ...(locale ? { locale } : {}), ...(code ? { encoding: code } : {}) },
		...(path ? { file: pathPattern(path.text) } : {}),
		...(pair ? { pair } : {}),
	};
}

/** Half of a pair is the Chinese one where its English file is there: a pattern for English files may match Chinese ones as well. */
function roleIn({ file, pair, options }: Entry, path: string, isThere: (path: string) => boolean): Role | undefined {
	if (file?.matches(path)) return { kind: 'file', options };
	const [source, target] = [pair?.sourceOf(path), pair?.targetOf(path)];
	if (source !== undefined && isThere(source)) return { kind: 'pair', source, target: path, options };
	if (target !== undefined) return { kind: 'pair', source: path, target, options };
	return source === undefined ? undefined : { kind: 'orphan', source };
}

/** `isThere` says whether a file exists. */
export function projectFiles(config: ConfigFile, isThere: (path: string) => boolean): ProjectFiles {
	const entries = (config.files ?? []).map(entry => entryOf(entry, config));
	const ignored = (config.ignore ?? []).map(({ text }) => pathPattern(text));
	const isIgnored = (path: string): boolean => ignored.some(pattern => pattern.matches(path));
	const folders = [...new Set(entries.flatMap(({ file, pair }) => [file, pair?.source, pair?.target]).flatMap(pattern => pattern?.folder ?? []))];
	return {
		isIgnored,
		folders: folders.filter(folder => !folders.some(other => other !== folder && folder.startsWith(other))).sort(),
		roleOf(path) {
			if (isIgnored(path)) return { kind: 'ignored' };
			const roles = entries.map(entry => roleIn(entry, path, isThere)).filter(role => role !== undefined);
			return roles.find(({ kind }) => kind !== 'orphan') ?? roles[0];
		},
	};
}
