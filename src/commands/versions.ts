/** What the history of the repository says of a workspace's files: translations that are old, and findings in what a change touched. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOutdated } from '../config/project-rules.js';
import type { Audit, Finding, Pair, Segment } from '../model.js';
import { splitLines } from '../read/lines.js';
import { talk, type Work } from './auditing.js';
import { type Changes, changesSince, findRepository, gitPath, linesChangedAfter, type Repository } from './git.js';
import type { Session } from './session.js';

/** The audits with a finding for each configured pair whose English changed after its Chinese did; nothing where there is no git. */
export async function withOldTranslations({ audits, pairs }: Work, { workspace, io, quiet, sentences }: Session): Promise<readonly Audit[]> {
	const repository = pairs.length > 0 ? findRepository(workspace.root) : undefined;
	if (!repository) return audits;
	if (repository.shallow) {
		if (!quiet) talk(io, sentences.project.git.shallowAges());
		return audits;
	}
	const tracked = pairs.map(({ source, target, audit }) => ({
		files: { source, target },
		audit,
		source: gitPath(repository, join(workspace.root, source)),
		target: gitPath(repository, join(workspace.root, target)),
	}));
	const changed = await linesChangedAfter(repository, tracked);
	const outdated = new Map<Audit, Audit>();
	for (const [{ files, audit }, numbers] of changed) {
		const lines = splitLines(readFileSync(join(workspace.root, files.source), 'utf8'));
		const [first, ...others] = [...numbers]
			.sort((a, b) => a - b)
			.map((line): Segment => lines[line - 1] ?? { text: '', line: Math.max(1, line), column: 0 });
		if (!first) continue;
		const settings = workspace.settingsFor(files.target);
		const [finding, ...known] = withOutdated(audit, files, [first, ...others]).findings;
		const tuned = settings.tune({ ...audit, findings: finding ? [finding] : [] }).findings;
		outdated.set(audit, { ...audit, findings: [...tuned, ...known] });
	}
	return audits.map(audit => outdated.get(audit) ?? audit);
}

const touches = (segments: readonly Segment[] | undefined, changed: ReturnType<Changes['get']>): boolean =>
	changed !== undefined && (segments ?? []).some(segment => changed === 'all' || linesOf(segment).some(line => changed.has(line)));

const linesOf = ({ line, lastLine = line }: Segment): readonly number[] => Array.from({ length: lastLine - line + 1 }, (_, i) => line + i);

/** A pair has changed when a line of either side has. */
function hasChanged(pair: Pair | undefined, { file, sourceFile }: Finding, changesOf: (name: string) => ReturnType<Changes['get']>): boolean {
	return touches(pair?.target?.segments, changesOf(file)) || touches(pair?.source?.segments, changesOf(sourceFile ?? file));
}

/** To git such lines are one with the next, so that it numbers the lines of the file otherwise. */
const endsLinesByCr = (path: string): boolean => /\r(?!\n)/.test(readFileSync(path, 'latin1'));

/** The audits with those findings alone whose pair changed since a revision. Throws CommandError where git cannot tell. */
export function onlyChanged(audits: readonly Audit[], revision: string, { workspace, io, sentences }: Session): readonly Audit[] {
	const { repository, changes } = changesSince(workspace.root, revision, sentences.project.git, text => talk(io, text));
	const changesOf = (name: string): ReturnType<Changes['get']> => {
		const changed = changes.get(nameIn(repository, workspace.root, name));
		return changed && endsLinesByCr(join(workspace.root, name)) ? 'all' : changed;
	};
	return audits.map(audit => ({ ...audit, findings: audit.findings.filter(finding => hasChanged(audit.pairs[finding.pair], finding, changesOf)) }));
}

const nameIn = (repository: Repository, root: string, name: string): string => gitPath(repository, join(root, name));
