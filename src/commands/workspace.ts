/** The project a command works in: its folder, its configuration with those it extends, and what holds for each path. Data only: nothing of it is run. */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { projectRules } from '../config/project-rules.js';
import type { ConfigFile } from '../config/schema.js';
import type { Settings } from '../config/settings.js';
import type { Fault, Issue } from '../config/shape.js';
import type { Sentences } from '../messages/messages.js';
import type { Glossary, RuleMeta } from '../model.js';
import type { Cache } from './cache.js';
import { catalogueOf } from './catalogue.js';
import { CommandError, errorCode, type Io, reasonOf } from './io.js';
import { nearest } from './options.js';
import { glossaryPathOf } from './project.js';

const configNames = ['bilint.config.yaml', 'bilint.config.yml', 'bilint.config.json'] as const;

/** Where a command works. */
export interface Workspace {
	/** Absolute; documents go by their path from here. */
	readonly root: string;
	/** The configuration file as shown, if there is one. */
	readonly configFile?: string;
	readonly config: ConfigFile;
	/** Absolute paths of the configured glossaries, all there. */
	readonly glossaries: readonly string[];
	/** What stands in all glossaries, those that were named and the project's own included; what comes first counts more. */
	readonly terms: readonly Glossary[];
	/** Every file that was read to open it: configurations and glossaries, those that were named besides included. */
	readonly files: readonly string[];
	/** The rules of this program. */
	readonly rules: readonly RuleMeta[];
	/** They, and those that look at a project as a whole. */
	readonly metas: readonly RuleMeta[];
	settingsFor(path: string): Settings;
	/** The same with the project's own glossary as it is now. The module that reads it is handed in: most commands meet none and do not load it. */
	renew(read: OwnGlossary): Workspace;
}

/** Where nothing is configured. */
const plainSettings: Settings = { own: [], tune: audit => audit, engineOf: base => base };

/** Reads a project's own glossary, before those that were named. */
export type OwnGlossary = typeof import('./glossaries.js').withOwnGlossary;

const shown = (path: string): string => relative('.', path).split(sep).join('/') || path;

/** Where a document is, seen from the folder the command was started in: what a person can type, open or patch there. */
export const pathFromHere = (file: string, { root }: Pick<Workspace, 'root'>): string => shown(resolve(root, file));

/** The top of the repository a folder is in, else the folder itself: what paths of a configuration may not leave. */
export function boundaryOf(folder: string): string {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, '.git'))) return at;
		if (dirname(at) === at) return folder;
	}
}

/** The configuration of this folder, or of the next one above it that has one, up to the top of the repository. */
function discover(from: string, sentences: Sentences): string | undefined {
	const top = boundaryOf(from);
	for (let folder = from; ; folder = dirname(folder)) {
		const [first, second] = configNames.map(name => join(folder, name)).filter(existsSync);
		if (first && second) throw new CommandError(`${shown(first)}: ${sentences.project.config.two(shown(first), shown(second))}`);
		if (first || folder === top) return first;
	}
}

/** Whether a path, links followed, is in a folder. */
function isInside(path: string, folder: string): boolean {
	const real = (name: string): string => {
		try {
			return realpathSync(name);
		} catch {
			return resolve(name);
		}
	};
	const way = relative(real(folder), real(path));
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function sentenceOf(fault: Fault, { project: { config } }: Sentences): string {
	const own = (key: string): string => key.replace(/^.*\./, '');
	switch (fault.id) {
		case 'syntax':
			return config.syntax(fault.reason);
		case 'unknown-key':
			return config.unknownKey(fault.key, fault.known, nearest(own(fault.key), fault.known));
		case 'duplicate-key':
			return config.duplicateKey(fault.key);
		case 'missing-key':
			return config.missingKey(fault.key, fault.missing);
		case 'kind':
			return config.kind(fault.key, fault.found, fault.expected);
		case 'value':
			return config.value(fault.key, fault.found, fault.allowed, nearest(fault.found, fault.allowed));
		case 'number':
			return config.number(fault.key, fault.found, fault.least, fault.most);
		case 'name':
			return config.name(fault.key, fault.found);
		case 'alias':
			return config.alias(fault.key);
		case 'outside':
			return config.outside(fault.key, fault.path);
		case 'pattern':
			return config.pattern(fault.key, fault.found, fault.reason);
		case 'pairing':
			return config.pairing(fault.source, fault.target);
		case 'not-found':
			return config.notFound(fault.path);
		case 'cycle':
			return config.cycle(fault.path);
	}
}

/** A configuration file with those it extends, and the glossaries they name. Collects what is wrong with any of them. */
interface Loaded {
	readonly config: ConfigFile;
	readonly glossaries: readonly string[];
	/** The configuration files. */
	readonly files: readonly string[];
}

type Parts = typeof import('../config/parse.js') & typeof import('../config/verify.js') & Pick<typeof import('../config/settings.js'), 'extended'>;

function load(
	path: string,
	boundary: string,
	parts: Parts,
	vocabulary: { rules: readonly string[]; domains: readonly string[] },
	sentences: Sentences,
): Loaded {
	const lines: string[] = [];
	const loaded = read(path, []);
	const [first, ...others] = lines;
	if (first !== undefined) throw new CommandError(first, others);
	return loaded;

	function read(file: string, open: readonly string[]): Loaded {
		const say = (issue: Issue): void => void lines.push(`${shown(file)}:${issue.line}:${issue.column}: ${sentenceOf(issue, sentences)}`);
		const { config, issues } = parts.parseConfig(contentOf(file, sentences), vocabulary);
		for (const issue of [...issues, ...parts.configIssues(config)].sort((a, b) => a.line - b.line || a.column - b.column)) say(issue);
		const folder = dirname(file);
		let base: Loaded = { config: {}, glossaries: [], files: [] };
		for (const { text, line, column, key } of config.extends ?? []) {
			const other = resolve(folder, text);
			if (!isInside(other, boundary)) say({ id: 'outside', key, path: text, line, column });
			else if ([...open, file].includes(other)) say({ id: 'cycle', path: text, line, column });
			else if (!existsSync(other)) say({ id: 'not-found', path: text, line, column });
			else {
				const more = read(other, [...open, file]);
				base = {
					config: parts.extended(base.config, more.config),
					glossaries: [...base.glossaries, ...more.glossaries],
					files: [...base.files, ...more.files],
				};
			}
		}
		const glossaries = (config.glossaries ?? []).flatMap(({ text, line, column, key }) => {
			const glossary = resolve(folder, text);
			if (!isInside(glossary, boundary)) say({ id: 'outside', key, path: text, line, column });
			else if (!existsSync(glossary)) say({ id: 'not-found', path: text, line, column });
			return [glossary];
		});
		return { config: parts.extended(base.config, config), glossaries: [...base.glossaries, ...glossaries], files: [...base.files, file] };
	}
}

function contentOf(file: string, { errors }: Sentences): string {
	try {
		if (statSync(file).isDirectory()) throw new CommandError(errors.isDirectory(shown(file)));
		return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	} catch (error) {
		if (error instanceof CommandError) throw error;
		throw new CommandError(errorCode(error) === 'ENOENT' ? errors.notFound(shown(file)) : errors.unreadable(shown(file), reasonOf(error)));
	}
}

/** What is asked of a project on the command line. */
export interface WorkspaceOptions {
	readonly config: string | undefined;
	readonly noConfig: boolean;
	/** Glossaries that were named besides; they count more than those of the configuration. */
	readonly glossaries: readonly string[];
	/** The decisions that were named; the project's own glossary stands beside them. */
	readonly decisions: string | undefined;
}

/** The configuration that is asked for, or found; its folder is that of the project. Throws CommandError. */
function configPath({ config, noConfig }: Pick<WorkspaceOptions, 'config' | 'noConfig'>, sentences: Sentences): string | undefined {
	if (noConfig) return undefined;
	return config === undefined ? discover(resolve('.'), sentences) : resolve(config);
}

/** The folder of the project the command was started in, absolute; nothing of it is read. Throws CommandError. */
export function projectFolder(asked: Pick<WorkspaceOptions, 'config' | 'noConfig'>, sentences: Sentences): string {
	const path = configPath(asked, sentences);
	return path === undefined ? resolve('.') : dirname(path);
}

/** The glossaries that were named, and how to read the project's own; nothing is loaded where there is none. Throws CommandError. */
async function glossariesAt(
	named: readonly string[],
	own: string,
	sentences: Sentences,
): Promise<{ readonly read: readonly Glossary[]; readonly withOwn: OwnGlossary }> {
	if (named.length === 0 && !existsSync(own)) return { read: [], withOwn: read => read };
	const { loadGlossaries, withOwnGlossary } = await import('./glossaries.js');
	return { read: await loadGlossaries(named, sentences), withOwn: withOwnGlossary };
}

/** Opens the project the command was started in. Throws CommandError with a line for each thing that is wrong with its configuration. */
export async function openWorkspace(
	{ config: named, noConfig, glossaries: more, decisions }: WorkspaceOptions,
	cache: Cache,
	io: Pick<Io, 'readyForAudit'>,
	sentences: Sentences,
): Promise<Workspace> {
	const { rules, domains } = await catalogueOf(cache, io);
	const metas: readonly RuleMeta[] = [...rules, ...projectRules];
	const path = configPath({ config: named, noConfig }, sentences);
	if (path === undefined) {
		const place = { root: resolve('.'), config: {} };
		const own = glossaryPathOf(decisions, place);
		const { read, withOwn } = await glossariesAt(more, own, sentences);
		const plain = (reading: OwnGlossary): Workspace => ({
			...place,
			glossaries: [],
			terms: reading(read, own, sentences),
			files: more,
			rules,
			metas,
			settingsFor: () => plainSettings,
			renew: plain,
		});
		return plain(withOwn);
	}
	const [parse, verify, { extended, settingsFor }] = await Promise.all([
		import('../config/parse.js'),
		import('../config/verify.js'),
		import('../config/settings.js'),
	]);
	const root = dirname(path);
	const vocabulary = { rules: metas.map(({ id }) => id), domains };
	const { config, glossaries, files } = load(path, boundaryOf(root), { ...parse, ...verify, extended }, vocabulary, sentences);
	const own = glossaryPathOf(decisions, { root, config });
	const { read, withOwn } = await glossariesAt([...more, ...glossaries.map(shown)], own, sentences);
	const opened = (reading: OwnGlossary): Workspace => ({
		root,
		configFile: shown(path),
		config,
		glossaries,
		terms: reading(read, own, sentences),
		files: [...files, ...glossaries, ...more],
		rules,
		metas,
		settingsFor: settingsFor(config, metas),
		renew: opened,
	});
	return opened(withOwn);
}
