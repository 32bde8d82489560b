/** What a project folder knows: `.bilint/decisions.jsonl` and what stands beside it. */

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import type { Decision } from '../model.js';
import { type Accepted, acceptedIn } from '../triage/accepted.js';
import { type BadLine, type Journal, openJournal } from '../triage/journal.js';
import { readLines } from '../triage/line-file.js';
import { isRecord } from '../triage/record.js';
import type { Surroundings } from '../triage/settle.js';
import { CommandError, type Io, reasonOf } from './io.js';
import type { Workspace } from './workspace.js';

/** The folder of a project's decisions, in the folder of its configuration. */
const folder = '.bilint';

/** The decisions of a project, and where further ones go. */
export interface Project {
	readonly journal: Journal;
	readonly decisions: readonly Decision[];
	/** Lines of the journal that hold no decision. */
	readonly bad: readonly BadLine[];
	/** Lines beside it that accept no rendering. */
	readonly badAccepted: readonly BadLine[];
	readonly surroundings: Surroundings & { readonly accepted: readonly Accepted[] };
	readonly acceptedPath: string;
	readonly glossaryPath: string;
}

type Place = Pick<Workspace, 'root' | 'config'>;

/** Where decisions are kept: the file that was named, the one of the configuration, or the project's own, as shown. */
export const journalPath = (named: string | undefined, { root, config }: Place): string =>
	named ?? relative('.', join(root, config.decisions?.text ?? join(folder, 'decisions.jsonl')));

/** Where runs are remembered: in the folder of the project, whichever of its folders one stands in; as shown. */
export const historyPath = ({ root }: Pick<Workspace, 'root'>): string => relative('.', join(root, folder, 'history.jsonl'));

/** Where the terms are that reviewers add: beside the decisions. */
export const glossaryPathOf = (named: string | undefined, place: Place): string => join(dirname(journalPath(named, place)), 'glossary.tsv');

/** Every file that a project's decisions and runs are kept in, there or not. */
export function recordsOf(named: string | undefined, place: Place): readonly string[] {
	const journal = journalPath(named, place);
	return [journal, historyPath(place), ...['accepted.jsonl', 'glossary.tsv'].map(name => join(dirname(journal), name))];
}

/** Whether a line without a decision can stand in a journal: torn, or written by a newer version. */
const mayBeRecord = ({ text, torn }: BadLine): boolean => torn || isRecord(text);

/** Reads a project's decisions; what is not there is empty. Documents go by their path from the folder of the project. Throws CommandError for what cannot be read. */
export function readProject(named: string | undefined, place: Place, { errors }: Sentences): Project {
	const { root } = place;
	const path = journalPath(named, place);
	const [acceptedPath, glossaryPath] = [join(dirname(path), 'accepted.jsonl'), glossaryPathOf(named, place)];
	const reading = <T>(file: string, read: () => T): T => {
		try {
			return read();
		} catch (error) {
			throw new CommandError(errors.unreadable(file, reasonOf(error)));
		}
	};
	const journal = openJournal(path);
	const { decisions, bad } = reading(path, () => journal.read());
	if (named !== undefined && decisions.length === 0 && bad.length > 0 && !bad.some(mayBeRecord)) throw new CommandError(errors.noJournal(named));
	const { accepted, bad: badAccepted } = acceptedIn(reading(acceptedPath, () => readLines(acceptedPath)));
	return {
		journal,
		decisions,
		bad,
		badAccepted,
		surroundings: { accepted, gone: file => !existsSync(join(root, file)) },
		acceptedPath,
		glossaryPath,
	};
}

/** Like `readProject`, for a command that decides nothing itself: a file that was named must be there. */
export function readDecisions(named: string | undefined, place: Place, sentences: Sentences): Project {
	if (named !== undefined && !existsSync(named)) throw new CommandError(sentences.errors.notFound(named));
	return readProject(named, place, sentences);
}

/** So many bad lines of a file are named. */
const most = 5;

/** What to say about lines that hold no decision: one line each, the first few. */
export function badLines({ journal, bad, badAccepted, acceptedPath }: Project, { triage }: Sentences): readonly string[] {
	const told = (path: string, lines: readonly BadLine[]): readonly string[] => {
		const named = lines.slice(0, most).map(({ line, text, torn }) => `${path}:${line}: ${triage.badLine(text, torn)}`);
		return lines.length > most ? [...named, `${path}: ${triage.moreBadLines(lines.length - most)}`] : named;
	};
	return [...told(journal.path, bad), ...told(acceptedPath, badAccepted)];
}

/** Who decides: who was named, else `BILINT_REVIEWER`, else the name of the account. */
export function reviewerName(named: string | undefined, { env }: Io): string {
	const given = named ?? env.BILINT_REVIEWER;
	if (given) return given;
	try {
		return userInfo().username;
	} catch {
		return env.USER ?? 'unknown';
	}
}
