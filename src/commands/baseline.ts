/** `bilint baseline`: writes down what is found now, so that only what comes after it fails. */

import { existsSync } from 'node:fs';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage } from '../model.js';
import { type BaselineEntry, baselineOf, baselineText } from '../triage/baseline.js';
import { settle } from '../triage/settle.js';
import { auditAll, talk, tellNotices } from './auditing.js';
import { baselinePath, entriesOf, shown, underBaseline } from './baseline-file.js';
import { CommandError, type Io } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { writeFile } from './output.js';
import { readDecisions } from './project.js';
import { inputsFor, openCommand, readingOptions, withProjectFindings, writing } from './session.js';

export const baselineOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'baseline', value: 'FILE' },
	{ name: 'prune' },
	{ name: 'decisions', value: 'FILE' },
	{ name: 'quiet' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

/** Writes the baseline, or takes out of it what matches nothing any more. 0, or 2 where a file could not be read: then nothing is written. */
export async function baseline(parsed: Parsed, _: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const opened = await openCommand(parsed, io, sentences);
	const { workspace } = opened;
	const given = last(parsed, 'baseline');
	const { path } = baselinePath(given, workspace);
	const name = given ?? shown(path);
	const session = writing([name], parsed, opened);
	const work = await auditAll(await inputsFor(parsed, session), session);
	tellNotices(work, session);
	if (work.failed.length > 0) return 2;
	const decided = readDecisions(last(parsed, 'decisions'), workspace, sentences);
	const { audits } = settle(await withProjectFindings(work, session), decided.decisions, decided.surroundings);
	const write = (left: readonly BaselineEntry[]): Promise<void> => writeFile(name, baselineText(left), sentences);
	const { gate } = sentences.project;
	if (!parsed.values.has('prune')) {
		const entries = baselineOf(audits);
		await write(entries);
		talk(io, gate.baselineWritten(name, entries.length));
		return 0;
	}
	if (!existsSync(path)) throw new CommandError(gate.noBaseline(name));
	const entries = entriesOf(path, sentences);
	const stale = new Set(underBaseline(audits, given, workspace, sentences).stale.map(({ fingerprint }) => fingerprint));
	const left = entries.filter(({ fingerprint }) => !stale.has(fingerprint));
	await write(left);
	talk(io, gate.baselinePruned(name, entries.length - left.length, left.length));
	return 0;
}
