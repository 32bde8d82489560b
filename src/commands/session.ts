/** What every command that audits begins with: the project, what is to be audited, and what the project adds to it. */

import type { Sentences } from '../messages/messages.js';
import type { Audit, Locale } from '../model.js';
import type { Encoding } from '../read/decode.js';
import type { InputFormat } from '../read/detect.js';
import { talk, type Work } from './auditing.js';
import type { Input } from './inputs.js';
import { CommandError, type Io } from './io.js';
import { last, type Parsed } from './options.js';
import { plannerFor } from './plan.js';
import { openProject, type Project } from './project.js';

/** Where a command runs. */
export interface Surroundings {
	readonly project: Project;
	readonly io: Io;
	readonly quiet: boolean;
	readonly sentences: Sentences;
}

/** The project and the terminal of a command. Throws CommandError for a configuration that is no good. */
export async function openCommand(parsed: Parsed, io: Io, sentences: Sentences): Promise<Surroundings> {
	const project = await openProject({ config: last(parsed, 'config'), noConfig: parsed.values.has('no-config') }, sentences);
	return { project, io, quiet: parsed.values.has('quiet'), sentences };
}

/** What is to be audited: two files, what was named, or what the configuration names. */
export async function inputsFor(parsed: Parsed, { project, io, quiet, sentences }: Surroundings): Promise<Iterable<Input>> {
	const { errors } = sentences;
	const [source, target] = [last(parsed, 'source'), last(parsed, 'target')];
	const [locale, encoding, format] = [
		last(parsed, 'locale') as Locale | undefined,
		last(parsed, 'encoding') as Encoding | undefined,
		last(parsed, 'input-format') as InputFormat | undefined,
	];
	const given = { ...(locale ? { locale } : {}), ...(encoding ? { encoding } : {}), ...(format ? { format } : {}) };
	const planner = await plannerFor(project, given, sentences, text => (quiet ? undefined : talk(io, text)));
	if (source === undefined && target === undefined) {
		if (parsed.positionals.length > 0) return planner.named(parsed.positionals);
		if (project.config.files === undefined) throw new CommandError(errors.missingInput());
		return planner.configured();
	}
	if (source === undefined) throw new CommandError(errors.needsOther('--target', '--source'));
	if (target === undefined) throw new CommandError(errors.needsOther('--source', '--target'));
	if (parsed.positionals[0] !== undefined) throw new CommandError(errors.excessArgument(parsed.positionals[0]));
	return [planner.pair(source, target)];
}

/** The audits with what only the project knows: translations that are old. */
export async function withProjectFindings(work: Work, surroundings: Surroundings): Promise<readonly Audit[]> {
	if (work.pairs.length === 0) return work.audits;
	const { withOldTranslations } = await import('./versions.js');
	return withOldTranslations(work, surroundings);
}
