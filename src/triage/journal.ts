/** The journal of decisions, `.bilint/decisions.jsonl`: one line a decision, appended with one write and flushed; never rewritten but on request. */

import nodeFiles from 'node:fs';
import type { Decision } from '../model.js';
import { appendLines, type Files, type Lines, noLines, readLines } from './line-file.js';
import { lineOf, parseDecision } from './record.js';

/** A line of the journal that holds no decision: torn, or of another make. It stays where it is and counts for nothing. */
export interface BadLine {
	readonly line: number;
	readonly text: string;
	readonly torn: boolean;
}

/** What a journal holds. */
export interface JournalContent {
	readonly decisions: readonly Decision[];
	readonly bad: readonly BadLine[];
}

function contentOf({ whole, torn }: Lines): JournalContent {
	const decisions: Decision[] = [];
	const bad: BadLine[] = [];
	for (const [i, text] of whole.entries()) {
		if (text.trim() === '') continue;
		const decision = parseDecision(text);
		if (decision) decisions.push(decision);
		else bad.push({ line: i + 1, text, torn: false });
	}
	// A last line without its end may be whole all the same: somebody's editor took the line feed.
	const last = torn === '' ? undefined : parseDecision(torn);
	if (last) decisions.push(last);
	else if (torn !== '') bad.push({ line: whole.length + 1, text: torn, torn: true });
	return { decisions, bad };
}

/** A journal of decisions. */
export interface Journal {
	readonly path: string;
	/** All decisions, in the order of the file. Throws what the file system throws. */
	read(): JournalContent;
	/** Returns when the decisions are on the disk. Throws what the file system throws. */
	append(decisions: readonly Decision[]): void;
	/** What others have written since the last look. Throws what the file system throws. */
	news(): readonly Decision[];
}

/** The journal of a file, which need not be there yet. */
export function openJournal(path: string, files: Files = nodeFiles): Journal {
	let seen: Lines = noLines;
	let known = new Set<string>();
	return {
		path,
		read() {
			seen = readLines(path, files);
			const content = contentOf(seen);
			known = new Set(content.decisions.map(({ id }) => id));
			return content;
		},
		append(decisions) {
			appendLines(path, decisions.map(lineOf), files);
			for (const { id } of decisions) known.add(id);
		},
		news() {
			const next = readLines(path, files, seen.end);
			const moved = next.identity !== seen.identity;
			const lines = moved ? readLines(path, files) : next;
			seen = lines;
			const fresh = contentOf({ ...lines, torn: '' }).decisions.filter(({ id }) => !known.has(id));
			for (const { id } of fresh) known.add(id);
			return fresh;
		},
	};
}
