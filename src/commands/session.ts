/** What every command that audits begins with: the workspace, what is to be audited, and what the workspace adds to it. */

import type { Sentences } from '../messages/messages.js';
import type { Audit, Field, Locale } from '../model.js';
import { type Encoding, encodings } from '../read/decode.js';
import type { InputFormat } from '../read/detect.js';
import { readers } from '../read/index.js';
import { talk, type Work } from './auditing.js';
import { type Cache, noCache, openCache } from './cache.js';
import type { Input } from './inputs.js';
import { CommandError, type Io } from './io.js';
import { domainOption, fieldsOf, last, type OptionSpec, type Parsed } from './options.js';
import { noOutputs, type Outputs, openOutputs } from './outputs.js';
import { plannerFor } from './plan.js';
import { recordsOf } from './project.js';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

/** Where a command runs. */
export interface Session {
	readonly workspace: Workspace;
	readonly io: Io;
	readonly quiet: boolean;
	/** What was found before. */
	readonly cache: Cache;
	/** What the command is to write. */
	readonly outputs: Outputs;
	/** What the documents are about, if that was told. */
	readonly fields?: readonly Field[];
	readonly sentences: Sentences;
}

/** The options that say what to read, and how. */
export const readingOptions: readonly OptionSpec[] = [
	{ name: 'source', value: 'FILE' },
	{ name: 'target', value: 'FILE' },
	{ name: 'locale', value: 'LOCALE', allowed: ['zh-TW', 'zh-CN', 'zh-HK'] },
	{ name: 'encoding', value: 'ENCODING', allowed: encodings },
	{ name: 'input-format', value: 'FORMAT', allowed: readers.map(({ id }) => id) },
	{ name: 'glossary', value: 'FILE', repeated: true },
	domainOption,
	{ name: 'config', value: 'FILE' },
	{ name: 'no-config' },
	{ name: 'no-cache' },
];

/** What a command line asks of its project. */
export const workspaceOptions = (parsed: Parsed): WorkspaceOptions => ({
	config: last(parsed, 'config'),
	noConfig: parsed.values.has('no-config'),
	glossaries: parsed.values.get('glossary') ?? [],
	decisions: last(parsed, 'decisions'),
});

/** The workspace and the terminal of a command. Throws CommandError for a configuration that is no good. */
export async function openCommand(parsed: Parsed, io: Io, sentences: Sentences): Promise<Session> {
	const cache = parsed.values.has('no-cache') ? noCache : openCache(io);
	const workspace = await openWorkspace(workspaceOptions(parsed), cache, io, sentences);
	const fields = fieldsOf(parsed);
	return { workspace, io, quiet: parsed.values.has('quiet'), cache, outputs: noOutputs, ...(fields ? { fields } : {}), sentences };
}

/**
 * The session of a command that is to write these files. Throws CommandError for one that would take the place of another, of a file that was read to
 * open the workspace, of the project's records, or of one that is kept `besides`; what is audited is held against them when it is met.
 */
export function writing(paths: readonly string[], parsed: Parsed, session: Session, besides: readonly string[] = []): Session {
	const { workspace, sentences } = session;
	const kept = [...workspace.files, ...recordsOf(last(parsed, 'decisions'), workspace), ...besides];
	return { ...session, outputs: openOutputs(paths, kept, sentences) };
}

/** What is to be audited: two files, what was named, or what the configuration names. */
export async function inputsFor(parsed: Parsed, { workspace, io, quiet, outputs, sentences }: Session): Promise<Iterable<Input>> {
	const { errors } = sentences;
	const [source, target] = [last(parsed, 'source'), last(parsed, 'target')];
	const [locale, encoding, format] = [
		last(parsed, 'locale') as Locale | undefined,
		last(parsed, 'encoding') as Encoding | undefined,
		last(parsed, 'input-format') as InputFormat | undefined,
	];
	const given = { ...(locale ? { locale } : {}), ...(encoding ? { encoding } : {}), ...(format ? { format } : {}) };
	const planner = await plannerFor(workspace, given, outputs, sentences, text => (quiet ? undefined : talk(io, text)));
	if (source === undefined && target === undefined) {
		if (parsed.positionals.length > 0) return planner.named(parsed.positionals, parsed.values.has('skip-foreign'));
		if (workspace.config.files === undefined) throw new CommandError(errors.missingInput());
		return planner.configured();
	}
	if (source === undefined) throw new CommandError(errors.needsOther('--target', '--source'));
	if (target === undefined) throw new CommandError(errors.needsOther('--source', '--target'));
	if (parsed.positionals[0] !== undefined) throw new CommandError(errors.excessArgument(parsed.positionals[0]));
	return [planner.pair(source, target)];
}

/** The audits with what only the workspace knows: translations that are old. */
export async function withProjectFindings(work: Work, session: Session): Promise<readonly Audit[]> {
	if (work.pairs.length === 0) return work.audits;
	const { withOldTranslations } = await import('./versions.js');
	return withOldTranslations(work, session);
}
