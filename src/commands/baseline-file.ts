/** The baseline file: where it is, and what it does to what is found. */

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import type { Audit } from '../model.js';
import { type Baselined, type BaselineEntry, parseBaseline, withBaseline } from '../triage/baseline.js';
import { CommandError, reasonOf } from './io.js';
import type { Workspace } from './workspace.js';

/** Where a baseline is when nobody says where. */
const defaultName = 'bilint.baseline.json';

/** The path of the baseline, and whether somebody named it. */
export function baselinePath(given: string | undefined, { root, config }: Workspace): { readonly path: string; readonly named: boolean } {
	if (given !== undefined) return { path: resolve(given), named: true };
	return config.baseline ? { path: join(root, config.baseline.text), named: false } : { path: join(root, defaultName), named: false };
}

export const shown = (path: string): string => relative('.', path).split(sep).join('/') || path;

/** The entries of a baseline file. Throws CommandError. */
export function entriesOf(path: string, sentences: Sentences): readonly BaselineEntry[] {
	try {
		return parseBaseline(readFileSync(path, 'utf8'));
	} catch (error) {
		if (error instanceof SyntaxError) throw new CommandError(sentences.project.gate.badBaseline(shown(path), error.message));
		throw new CommandError(sentences.errors.unreadable(shown(path), reasonOf(error)));
	}
}

/** The audits with the baseline laid over them; as they are where there is none and nobody named one. */
export function underBaseline(
	audits: readonly Audit[],
	given: string | undefined,
	project: Workspace,
	sentences: Sentences,
): Baselined & { readonly file: string } {
	const { path, named } = baselinePath(given, project);
	if (!existsSync(path)) {
		if (named) throw new CommandError(sentences.project.gate.noBaseline(shown(path)));
		return { audits, stale: [], file: shown(path) };
	}
	return { ...withBaseline(audits, entriesOf(path, sentences), file => existsSync(join(project.root, file))), file: shown(path) };
}
