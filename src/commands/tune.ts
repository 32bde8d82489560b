/** `bilint tune`: dismissals by rule and cause, and the configuration that would have spared them. */

import { displayWidth } from '../../reports/width.js';
import type { Sentences } from '../messages/messages.js';
import { configuration, type Lesson, lessons, type Tally } from '../triage/tune.js';
import { harmless } from '../visible.js';
import { talk } from './auditing.js';
import { openCache } from './cache.js';
import { CommandError, type Io } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { writeTo } from './output.js';
import { badLines, readDecisions } from './project.js';
import { workspaceOptions } from './session.js';
import { openWorkspace } from './workspace.js';

export const tuneOptions: readonly OptionSpec[] = [
	{ name: 'decisions', value: 'FILE' },
	{ name: 'config', value: 'FILE' },
	{ name: 'no-config' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

const mostCauses = 5;

const percent = ({ dismissed, decided }: Tally): string => `${Math.round((100 * dismissed) / decided)}%`;

const rowOf = (name: string, tally: Tally): readonly string[] => [harmless(name), String(tally.dismissed), String(tally.decided), percent(tally)];

function padded(cell: string, width: number, right: boolean): string {
	const gap = ' '.repeat(Math.max(0, width - displayWidth(cell)));
	return right ? gap + cell : cell + gap;
}

/** Rules and, beneath each, its most dismissed causes; then the configuration. */
function* page(all: readonly Lesson[], known: ReadonlySet<string>, { triage }: Sentences): Iterable<string> {
	const { tune } = triage;
	const body = all.flatMap(lesson => [
		rowOf(lesson.name, lesson),
		...(lesson.causes.length > 1 || lesson.causes[0]?.name !== lesson.name ? lesson.causes.slice(0, mostCauses) : []).map(cause =>
			rowOf(`  ${cause.name}`, cause),
		),
	]);
	const rows = [[tune.rule, tune.dismissed, tune.decided, tune.share], ...body];
	const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))));
	for (const row of rows) yield `${row.map((cell, i) => padded(cell, widths[i] ?? 0, i > 0)).join('  ')}\n`;
	const lines = configuration(all, known);
	if (lines.length === 0) return;
	const spared = all
		.filter(({ name }) => known.has(name))
		.flatMap(({ advice }) => advice)
		.reduce((sum, { spares }) => sum + spares, 0);
	yield `\n# bilint.config.yaml: ${tune.spare(spared)}\n`;
	for (const line of lines) yield `${harmless(line)}\n`;
}

/** Gives the exit code. Throws CommandError. */
export async function tune(parsed: Parsed, io: Io, sentences: Sentences): Promise<number> {
	if (parsed.positionals[0] !== undefined) throw new CommandError(sentences.errors.excessArgument(parsed.positionals[0]));
	const workspace = await openWorkspace(workspaceOptions(parsed), openCache(io), io, sentences);
	const project = readDecisions(last(parsed, 'decisions'), workspace, sentences);
	for (const line of badLines(project, sentences)) talk(io, line);
	const all = lessons(project.decisions);
	if (all.length === 0) talk(io, sentences.triage.tune.nothing(project.journal.path));
	else await writeTo(io.stdout, page(all, new Set(workspace.metas.map(({ id }) => id)), sentences), sentences);
	return 0;
}
