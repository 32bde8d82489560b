/** `bilint decisions import`: takes over what others decided: journals, the answers of a page, the vendor's columns of a workbook. Both voices are kept. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import { describeReadError } from '../messages/read-failure.js';
import type { Decision, Finding, Voice } from '../model.js';
import { ReadError } from '../read/read-error.js';
import { sheetsOf } from '../read/sheet.js';
import { decisionsIn } from '../triage/import-lines.js';
import { documentsIn, importSheet } from '../triage/import-sheet.js';
import { disputes, settle } from '../triage/settle.js';
import { bySubject, lastWords, wordsOf } from '../triage/words.js';
import { harmless } from '../visible.js';
import { type Job, named, placeOf } from './decisions.js';
import { CommandError, errorCode, reasonOf } from './io.js';
import { load } from './load.js';
import { writeTo } from './output.js';
import { type Project, readProject } from './project.js';
import { pathFromHere } from './workspace.js';

const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);
const isAnswer = (path: string): boolean => isWorkbook(path) || /\.jsonl$/i.test(path);

function bytesOf(path: string, { errors }: Sentences): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new CommandError(errorCode(error) === 'ENOENT' ? errors.notFound(path) : errors.unreadable(path, reasonOf(error)));
	}
}

/** What one file brought. */
interface Brought {
	readonly decisions: readonly Decision[];
	/** How many of its answers were given before. */
	readonly known: number;
	/** How many lines or rows could not be taken over; each was told. */
	readonly left: number;
}

function fromLines(path: string, { sentences, say }: Job): Brought {
	const { decisions, unread } = decisionsIn(new TextDecoder().decode(bytesOf(path, sentences)));
	for (const line of unread) say(sentences.triage.decisions.badImport(path, line));
	return { decisions, known: 0, left: unread.length };
}

/** A sheet comes from outside: of the documents it names only those below the project's folder are opened unasked. */
const isInside = (path: string): boolean => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);

/** The findings a workbook may be about, as they were decided up to now. */
async function findingsFor(documents: readonly string[], wanted: readonly string[], project: Project, job: Job): Promise<readonly Finding[]> {
	const { sentences, io, parsed, say, workspace } = job;
	const here = wanted.filter(file => isInside(file) && existsSync(join(workspace.root, file)));
	const isNamed = documents.length > 0 || parsed.values.has('source');
	if (!isNamed) for (const file of wanted) if (!here.includes(file)) say(sentences.triage.decisions.documentNotHere(file));
	if (!isNamed && here.length === 0) return [];
	const { loaded, failed } = await load(
		{ ...parsed, positionals: isNamed ? documents : here.map(file => pathFromHere(file, workspace)) },
		io,
		sentences,
	);
	for (const line of failed) say(line);
	const { audits } = settle(
		loaded.map(({ audit }) => audit),
		project.decisions,
		project.surroundings,
	);
	return audits.flatMap(({ findings }) => findings);
}

/** A workbook that goes back and forth carries its earlier answers along. */
function isKnown({ verdict, reason, text, voice }: Decision, finding: Finding | undefined): boolean {
	const word = finding?.decisions?.find(each => each.voice === voice);
	return word !== undefined && word.verdict === verdict && word.reason === reason && word.text === text;
}

async function fromWorkbook(path: string, documents: readonly string[], project: Project, job: Job): Promise<Brought> {
	const { sentences, io, parsed, say } = job;
	const said = sentences.triage.decisions;
	const bytes = bytesOf(path, sentences);
	const sheets = (() => {
		try {
			return sheetsOf(bytes);
		} catch (error) {
			if (error instanceof ReadError) throw new CommandError(describeReadError(error, path, sentences.errors));
			throw error;
		}
	})();
	const wanted = documentsIn(sheets);
	if (!wanted) throw new CommandError(said.noColumns(path));
	const findings = new Map((await findingsFor(documents, wanted, project, job)).map(finding => [finding.fingerprint, finding]));
	const voice = (parsed.values.get('voice')?.at(-1) ?? 'vendor') as Voice;
	const stamp = {
		by: parsed.values.get('by')?.at(-1) ?? voice,
		voice,
		at: io.date().toISOString(),
		file: createHash('sha256').update(bytes).digest('hex'),
	};
	const { decisions, unmatched } = importSheet(sheets, findings, stamp);
	for (const { row, because, what } of unmatched) say(said.unmatched(path, row, because, what));
	const fresh = decisions.filter(
		decision => !isKnown(decision, 'fingerprint' in decision.about ? findings.get(decision.about.fingerprint) : undefined),
	);
	return { decisions: fresh, known: decisions.length - fresh.length, left: unmatched.length };
}

/** Where reviewer and vendor disagree, and what each says. */
function* disputed(decisions: readonly Decision[], sentences: Sentences): Iterable<string> {
	const { decisions: said, verdicts } = sentences.triage;
	const groups = bySubject(wordsOf(decisions)).map(words => lastWords(words).filter(({ verdict }) => verdict !== 'open'));
	for (const words of groups.filter(disputes)) {
		const [first] = words;
		if (first) yield `${harmless(placeOf(words.find(({ seen }) => seen) ?? first, sentences))}\n`;
		for (const { by, voice, verdict, reason = '' } of words) yield `  ${harmless(said.says(by, voice, verdicts[verdict], reason))}\n`;
	}
}

/** Takes decisions over, each once. Gives 1 when a line or a row could not be taken over. Throws CommandError. */
export async function importAnswers(job: Job): Promise<number> {
	const { sentences, files, io, say } = job;
	const said = sentences.triage.decisions;
	const [answers, documents] = [files.filter(isAnswer), files.filter(file => !isAnswer(file))];
	if (answers.length === 0) throw new CommandError(said.missingFile());
	const project = readProject(named(job), job.workspace, sentences);
	const known = new Set(project.decisions.map(({ id }) => id));
	const all = [...project.decisions];
	let left = 0;
	for (const path of answers) {
		const brought = isWorkbook(path) ? await fromWorkbook(path, documents, { ...project, decisions: all }, job) : fromLines(path, job);
		const fresh = brought.decisions.filter(({ id }) => !known.has(id) && known.add(id));
		try {
			project.journal.append(fresh);
		} catch (error) {
			throw new CommandError(sentences.errors.writeFailed(project.journal.path, reasonOf(error)));
		}
		all.push(...fresh);
		left += brought.left;
		say(said.imported(fresh.length, brought.known + brought.decisions.length - fresh.length, path));
	}
	const shown = [...disputed(all, sentences)];
	await writeTo(io.stdout, shown, sentences);
	const count = shown.filter(line => !line.startsWith(' ')).length;
	if (count > 0) say(said.disputes(count));
	return left > 0 ? 1 : 0;
}
