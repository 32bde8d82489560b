/** `bilint decisions`: what was decided, and care of the journal it stands in. */

import type { Sentences } from '../messages/messages.js';
import { type Decision, voices } from '../model.js';
import { appendLines, Locked, rewriteLines } from '../triage/line-file.js';
import { isRecord, lineOf, parseDecision } from '../triage/record.js';
import { settle } from '../triage/settle.js';
import { bySubject, heads, inOrder, subjectKey, wordsOf } from '../triage/words.js';
import { harmless } from '../visible.js';
import { talk } from './auditing.js';
import { openCache } from './cache.js';
import { CommandError, type Io, reasonOf } from './io.js';
import { load } from './load.js';
import type { OptionSpec, Parsed } from './options.js';
import { writeTo } from './output.js';
import { badLines, type Project, readDecisions } from './project.js';
import { readingOptions, workspaceOptions } from './session.js';
import { openWorkspace, type Workspace } from './workspace.js';

export const decisionsOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'decisions', value: 'FILE' },
	{ name: 'by', value: 'NAME' },
	{ name: 'voice', value: 'VOICE', allowed: voices },
	{ name: 'write' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

const tasks = ['list', 'prune', 'compact', 'export', 'import'] as const;
type Task = (typeof tasks)[number];

/** What one run is about. */
export interface Job {
	readonly parsed: Parsed;
	readonly workspace: Workspace;
	/** What stands after the task. */
	readonly files: readonly string[];
	readonly io: Io;
	readonly sentences: Sentences;
	say(line: string): void;
}

/** The journal that was named. */
export const named = ({ parsed }: Job): string | undefined => parsed.values.get('decisions')?.at(-1);

/** The decisions that hold, one a subject and voice, with those that contradict them. */
const holding = (decisions: readonly Decision[]): readonly Decision[] => inOrder(bySubject(wordsOf(decisions)).flatMap(heads));

/** The decisions that match nothing in the documents that were named; none where none were. */
async function staleOnes({ parsed, files, io, sentences, say }: Job, project: Project): Promise<readonly Decision[]> {
	if (files.length === 0 && !parsed.values.has('source')) return [];
	const { loaded, failed } = await load({ ...parsed, positionals: files }, io, sentences);
	for (const line of failed) say(line);
	if (failed.length > 0) throw new CommandError(sentences.errors.nothingToAudit(files.join(' ')));
	const { stale } = settle(
		loaded.map(({ audit }) => audit),
		project.decisions,
		project.surroundings,
	);
	return stale;
}

const day = (at: string): string => at.slice(0, 10);

/** Where a decision belongs, in words. */
export function placeOf({ about, seen }: Decision, { triage }: Sentences): string {
	if ('cause' in about) return triage.decisions.cause(about.cause, about.document);
	const line = seen?.target?.line ?? seen?.source?.line;
	return seen ? `${seen.file}${line === undefined ? '' : `:${line}`}  ${seen.rule}` : about.fingerprint;
}

/** As they come in the documents; what is about a whole cause stands first. */
function inPlace(groups: readonly (readonly Decision[])[]): readonly (readonly Decision[])[] {
	const lineOfPlace = ([first]: readonly Decision[]): number => first?.seen?.target?.line ?? first?.seen?.source?.line ?? 0;
	const fileOf = ([first]: readonly Decision[]): string => (first && 'fingerprint' in first.about ? (first.seen?.file ?? '') : '');
	return [...groups].sort((a, b) => (fileOf(a) === fileOf(b) ? lineOfPlace(a) - lineOfPlace(b) : fileOf(a) < fileOf(b) ? -1 : 1));
}

/** One line a decision, and one beneath it for every word against it. */
function* listed(decisions: readonly Decision[], stale: ReadonlySet<string>, { triage }: Sentences): Iterable<string> {
	const width = Math.max(...decisions.map(({ verdict }) => triage.verdicts[verdict].length));
	for (const words of inPlace(bySubject(wordsOf(decisions)))) {
		const ordered = [...inOrder(words)].reverse();
		for (const [i, decision] of ordered.entries()) {
			const { verdict, at, by, reason, voice, id } = decision;
			const isRival = i > 0 && voice === ordered[0]?.voice;
			const marks = [...(isRival ? [triage.decisions.conflict] : []), ...(stale.has(id) ? [triage.decisions.stale] : [])];
			const parts = [
				triage.verdicts[verdict].padEnd(width),
				day(at),
				by,
				placeOf(decision, { triage } as Sentences),
				...(reason ? [`“${reason}”`] : []),
			];
			yield `${isRival ? '  ' : ''}${harmless([...parts, ...marks.map(mark => `(${mark})`)].join('  '))}\n`;
		}
	}
}

async function list(job: Job): Promise<number> {
	const { io, sentences } = job;
	const project = readDecisions(named(job), job.workspace, sentences);
	for (const line of badLines(project, sentences)) job.say(line);
	const decisions = holding(project.decisions).filter(({ verdict }) => verdict !== 'open');
	if (decisions.length === 0) {
		job.say(sentences.triage.decisions.none(project.journal.path));
		return 0;
	}
	const stale = new Set((await staleOnes(job, project)).map(({ id }) => id));
	await writeTo(io.stdout, listed(decisions, stale, sentences), sentences);
	job.say(sentences.triage.decisions.total(decisions.length, project.decisions.length));
	return 0;
}

/** Rewrites the journal. What is no record is put aside first, so that nothing is lost; records that a newer version wrote stay. */
function rewrite(job: Job, path: string, keep: (decisions: readonly Decision[]) => readonly Decision[]): { before: number; after: number } {
	const { sentences } = job;
	const counts = { before: 0, after: 0 };
	const aside = `${path}.aside`;
	try {
		rewriteLines(path, ({ whole, torn }) => {
			const lines = [...whole, torn].filter(line => line.trim() !== '');
			const read = lines.map(line => ({ line, decision: parseDecision(line) }));
			const lost = lines.filter(line => !isRecord(line));
			appendLines(aside, lost);
			if (lost.length > 0) job.say(sentences.triage.decisions.setAside(lost.length, aside));
			const kept = new Set(keep(read.flatMap(({ decision }) => decision ?? [])).map(({ id }) => id));
			const seen = new Set<string>();
			const result = read.flatMap(({ line, decision }) => {
				if (!decision) return isRecord(line) ? [line] : [];
				if (!kept.has(decision.id) || seen.has(decision.id)) return [];
				seen.add(decision.id);
				return [line];
			});
			counts.before = lines.length;
			counts.after = result.length;
			return result;
		});
	} catch (error) {
		if (error instanceof Locked) throw new CommandError(sentences.triage.decisions.locked(path));
		throw new CommandError(sentences.errors.writeFailed(path, reasonOf(error)));
	}
	return counts;
}

async function prune(job: Job): Promise<number> {
	const { sentences, parsed, files } = job;
	if (files.length === 0 && !parsed.values.has('source')) throw new CommandError(sentences.errors.missingInput());
	const project = readDecisions(named(job), job.workspace, sentences);
	const stale = await staleOnes(job, project);
	const subjects = new Set(stale.map(({ about }) => subjectKey(about)));
	const write = parsed.values.has('write');
	if (write && stale.length > 0) rewrite(job, project.journal.path, decisions => decisions.filter(({ about }) => !subjects.has(subjectKey(about))));
	job.say(sentences.triage.decisions.pruned(stale.length, project.journal.path, write));
	if (!write) await writeTo(job.io.stdout, stale.length === 0 ? [] : listed(stale, new Set(), sentences), sentences);
	return 0;
}

function compact(job: Job): number {
	const project = readDecisions(named(job), job.workspace, job.sentences);
	const { path } = project.journal;
	if (project.decisions.length === 0 && project.bad.length === 0) {
		job.say(job.sentences.triage.decisions.none(path));
		return 0;
	}
	const { before, after } = rewrite(job, path, decisions => holding(decisions).filter(decision => decision.verdict !== 'open'));
	job.say(job.sentences.triage.decisions.compacted(before, after, path));
	return 0;
}

/** The decisions that hold, for another project or another tool. */
async function exported(job: Job): Promise<number> {
	const { decisions } = readDecisions(named(job), job.workspace, job.sentences);
	const lines = holding(decisions).filter(({ verdict }) => verdict !== 'open');
	await writeTo(
		job.io.stdout,
		lines.map(decision => `${lineOf(decision)}\n`),
		job.sentences,
	);
	return 0;
}

const isTask = (word: string | undefined): word is Task => tasks.includes(word as Task);

/** Gives the exit code. Throws CommandError. */
export async function decisions(parsed: Parsed, io: Io, sentences: Sentences): Promise<number> {
	const [task, ...files] = parsed.positionals;
	if (!isTask(task)) throw new CommandError(sentences.triage.decisions.unknownTask(task ?? '', tasks));
	const say = (line: string): void => talk(io, line);
	const workspace = await openWorkspace(workspaceOptions(parsed), openCache(io), io, sentences);
	const job: Job = { parsed, workspace, files, io, sentences, say };
	switch (task) {
		case 'list':
			return list(job);
		case 'prune':
			return prune(job);
		case 'compact':
			return compact(job);
		case 'export':
			return exported(job);
		case 'import':
			return (await import('./decisions-import.js')).importAnswers(job);
	}
}
