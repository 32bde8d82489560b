/** `bilint fix`: shows or writes the corrections that were taken, and audits again what came of them. */

import { createTwoFilesPatch } from 'diff';
import { painter } from '../../reports/page.js';
import { type Sentences, sayMessage } from '../messages/messages.js';
import type { Audit, Finding } from '../model.js';
import { decode } from '../read/decode.js';
import { declaredEncoding } from '../read/recognise.js';
import { settle } from '../triage/settle.js';
import { harmless } from '../visible.js';
import { talk } from './auditing.js';
import { attempt, type Corrections, correctionsOf, type Taking, writeCorrected } from './corrections.js';
import { CommandError, type Io } from './io.js';
import { type AuditingSession, auditAgain, type Loaded, load } from './load.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { writeTo } from './output.js';
import { badLines, type Project, readDecisions } from './project.js';
import { readingOptions } from './session.js';
import { pathFromHere } from './workspace.js';

export const fixOptions: readonly OptionSpec[] = [
	...readingOptions,
	{ name: 'decisions', value: 'FILE' },
	{ name: 'write' },
	{ name: 'confirmed' },
	{ name: 'safe' },
	{ name: 'all' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'color' },
	{ name: 'no-color' },
	{ name: 'help' },
	{ name: 'version' },
];

interface Job {
	readonly project: Project;
	readonly session: AuditingSession;
	readonly taking: readonly Taking[];
	readonly write: boolean;
	readonly color: boolean;
	readonly io: Io;
	readonly sentences: Sentences;
}

/** Made harmless but for TABs, without which a table's patch would not apply. */
const safe = (line: string): string => line.split('\t').map(harmless).join('\t');

/**
 * A patch that can be applied: lines end as they do in the file, or not at all. Not where hidden characters stand in its lines, which are shown as
 * what they are, nor where lines end with a lone CR, which no patch knows.
 */
function patchOf(file: string, before: string, after: string, color: boolean): string {
	const paint = painter(color);
	const painted = (line: string): string => (line.startsWith('+') ? paint('good', line) : line.startsWith('-') ? paint('critical', line) : line);
	const lines = createTwoFilesPatch(file, file, before, after, '', '', { context: 1 }).split('\n').slice(1, -1);
	return lines.map(line => (line.endsWith('\r') ? `${painted(safe(line.slice(0, -1)))}\r\n` : `${painted(safe(line))}\n`)).join('');
}

/** The text of a file by lines that end with LF, so that those that end with a lone CR are shown one by one. */
function textOf(bytes: Uint8Array, { input }: Loaded): string {
	const { text } = decode(bytes, input.options.encoding ?? declaredEncoding(bytes));
	return /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
}

/** A fix that was taken is a problem until it is in the file. */
const isProblem = ({ status }: Finding): boolean => status !== 'dismissed';

/** What the correction changed: problems that are gone and new ones, and what is still wrong with the corrected lines. */
function* outcome(before: Audit, after: Audit, { corrections, taken }: Corrections, sentences: Sentences): Iterable<string> {
	const { fix } = sentences.triage;
	const openBefore = before.findings.filter(isProblem);
	const openAfter = after.findings.filter(isProblem);
	const keys = new Set(before.findings.map(({ fingerprint }) => fingerprint));
	const left = new Set(after.findings.map(({ fingerprint }) => fingerprint));
	const gone = openBefore.filter(({ fingerprint }) => !left.has(fingerprint)).length;
	const added = openAfter.filter(({ fingerprint }) => !keys.has(fingerprint));
	const lines = new Set(corrections.map(({ line }) => line));
	const tried = new Set(taken.map(({ fingerprint }) => fingerprint));
	for (const finding of openAfter) {
		const line = finding.target?.line ?? 0;
		if (lines.has(line) && (tried.has(finding.fingerprint) || !keys.has(finding.fingerprint)))
			yield fix.stillWrong(after.file, line, sayMessage(finding.message, sentences));
	}
	yield `${after.file}: ${fix.counts(openBefore.length, openAfter.length, gone, added.length)}`;
}

/** Fixes one document. Gives whether a fix was refused. */
async function fixOne(loaded: Loaded, audit: Audit, job: Job): Promise<boolean> {
	const { io, sentences, project, session } = job;
	const { fix } = sentences.triage;
	const say = (line: string): void => talk(io, line);
	const plan = correctionsOf(audit, job.taking, sentences);
	for (const { sentence } of plan.refused) say(sentence);
	if (plan.corrections.length === 0) {
		say(fix.nothing(audit.file));
		return plan.refused.length > 0;
	}
	const { result, corrections, left } = attempt(loaded, plan.corrections, sentences);
	for (const sentence of left) say(sentence);
	if (!result) return true;
	const written = { ...plan, corrections, taken: plan.taken.filter(({ target }) => corrections.some(({ line }) => line === target?.line)) };
	if (!job.write)
		await writeTo(
			io.stdout,
			[patchOf(pathFromHere(audit.file, session.workspace), textOf(result.was, loaded), textOf(result.bytes, loaded), job.color)],
			sentences,
		);
	const [again = audit] = settle([auditAgain(loaded, result.document, session)], project.decisions, project.surroundings).audits;
	if (job.write) writeCorrected(loaded, result, sentences);
	say(fix.taken(audit.file, written.taken.length, corrections.length));
	for (const line of outcome(audit, again, written, sentences)) say(line);
	say(job.write ? fix.written(audit.file) : fix.dryRun());
	return plan.refused.length > 0 || left.length > 0;
}

/** Gives the exit code: 0, or 1 when a fix was refused, or 2 when a file could not be read. Throws CommandError. */
export async function fix(parsed: Parsed, io: Io, sentences: Sentences): Promise<number> {
	if (parsed.positionals.includes('-')) throw new CommandError(sentences.triage.fix.standardInput());
	const { values } = parsed;
	const { session, loaded, failed } = await load(parsed, io, sentences);
	const project = readDecisions(last(parsed, 'decisions'), session.workspace, sentences);
	for (const line of badLines(project, sentences)) talk(io, line);
	for (const line of failed) talk(io, line);
	const taking = (['confirmed', 'safe', 'all'] as const).filter(name => values.has(name));
	const color = !values.has('no-color') && (values.has('color') || (io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'));
	const job: Job = { project, session, taking, write: values.has('write'), color, io, sentences };
	const { audits } = settle(
		loaded.map(({ audit }) => audit),
		project.decisions,
		project.surroundings,
	);
	let refused = false;
	let broken = failed.length > 0;
	for (const [i, each] of loaded.entries())
		try {
			refused = (await fixOne(each, audits[i] ?? each.audit, job)) || refused;
		} catch (error) {
			// One file that cannot be written keeps no other one back.
			if (!(error instanceof CommandError)) throw error;
			talk(io, error.message);
			broken = true;
		}
	return broken ? 2 : refused ? 1 : 0;
}
