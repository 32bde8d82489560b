/** What is said about decisions and corrections outside the terminal of `review`, as a type. */

import type { Status, Verdict, Voice } from '../model.js';

/** Counts are whole numbers, lines are 1-based. What is quoted is untrusted and not yet visible. */
export interface TriageSentences {
	/** What a finding or a decision is, in a word; `open` for one that was taken back. */
	readonly verdicts: Readonly<Record<Verdict | 'open', string>>;
	readonly statuses: Readonly<Record<Status, string>>;
	/** A line of the journal that holds no decision. */
	badLine(text: string, torn: boolean): string;
	moreBadLines(count: number): string;
	/** Fixes that were taken in review and are not in the file yet. `path` is where the file is from here. */
	unwritten(fixes: number, file: string, path: string): string;
	readonly fix: FixSentences;
	readonly decisions: DecisionSentences;
	readonly tune: TuneSentences;
}

export interface FixSentences {
	nothing(file: string): string;
	/** What was done: taken, or would be, and refused. */
	taken(file: string, fixes: number, lines: number): string;
	written(file: string): string;
	/** How to write it. */
	dryRun(): string;
	counts(before: number, after: number, gone: number, added: number): string;
	/** A problem on a line that was corrected. */
	stillWrong(file: string, line: number, message: string): string;
	/** Two fixes of one place; both are named by rule and message. */
	clash(file: string, line: number, one: string, other: string): string;
	/** The line has changed in that place since the fix was taken. */
	lineChanged(file: string, line: number, one: string): string;
	locked(file: string, line: number, one: string): string;
	fileChanged(file: string): string;
	/** `character` is what cannot be written. */
	unwritable(file: string, line: number, character: string): string;
	untraceable(file: string, line: number): string;
	unmappable(file: string, line: number, character: string): string;
	readOnly(file: string, format: string): string;
	standardInput(): string;
}

export interface DecisionSentences {
	unknownTask(task: string, tasks: readonly string[]): string;
	none(path: string): string;
	/** Of how many lines how many decisions hold. */
	total(holding: number, lines: number): string;
	/** About the whole of a cause. */
	cause(cause: string, document: string | undefined): string;
	readonly stale: string;
	readonly conflict: string;
	/** `other` is somebody's other word. */
	conflictWith(by: string, verdict: string, reason: string): string;
	pruned(count: number, path: string, written: boolean): string;
	compacted(before: number, after: number, path: string): string;
	setAside(count: number, path: string): string;
	imported(fresh: number, known: number, file: string): string;
	badImport(file: string, line: number): string;
	locked(path: string): string;
	missingFile(): string;
	/** A row of a sheet that was not taken over, and why; `what` is its fingerprint, its answer or its beginning. */
	unmatched(file: string, row: number, because: 'unknown' | 'unreadable' | 'answer' | 'twice', what: string): string;
	/** A workbook without the columns of a report. */
	noColumns(file: string): string;
	/** A document that a workbook is about and that is not here. */
	documentNotHere(file: string): string;
	disputes(count: number): string;
	/** What each side says; a reason may be empty. */
	says(by: string, voice: Voice, verdict: string, reason: string): string;
}

export interface TuneSentences {
	readonly rule: string;
	readonly dismissed: string;
	readonly decided: string;
	readonly share: string;
	nothing(path: string): string;
	/** What a configuration would have done. */
	spare(dismissals: number): string;
}
