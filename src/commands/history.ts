/** The memory of runs, `.bilint/history.jsonl`: what `--history` adds to it, and `bilint history`, which shows where it goes. */

import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { trendText } from '../../reports/trend.js';
import { hexDigest } from '../fingerprint.js';
import type { Sentences } from '../messages/messages.js';
import type { HistoryEntry, RuleMeta } from '../model.js';
import { readHistory, trendOf } from '../score/history.js';
import { escapeJson } from '../visible.js';
import { CommandError, errorCode, reasonOf } from './io.js';
import { failure } from './output.js';

/** What is remembered, and what has to be said of lines that could not be read. A file that is not there holds nothing. Throws CommandError. */
export function loadHistory(
	historyFile: string,
	{ errors, quality }: Sentences,
): { readonly entries: readonly HistoryEntry[]; readonly notices: readonly string[] } {
	let text: string;
	try {
		text = readFileSync(historyFile, 'utf8');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return { entries: [], notices: [] };
		throw new CommandError(errors.unreadable(historyFile, reasonOf(error)));
	}
	const { entries, unread } = readHistory(text);
	return { entries, notices: unread.length > 0 ? [quality.trend.unread(historyFile, unread)] : [] };
}

/** Whether the last line of the file was torn off: then the next one starts on a line of its own. */
function isTorn(historyFile: string): boolean {
	try {
		const text = readFileSync(historyFile, 'utf8');
		return text !== '' && !text.endsWith('\n');
	} catch {
		return false;
	}
}

/** Adds a run with one write, so that two runs at once do not mix. Throws CommandError. */
export function appendHistory(historyFile: string, entries: readonly HistoryEntry[], sentences: Sentences): void {
	const lines = entries.map(entry => `${escapeJson(JSON.stringify(entry))}\n`).join('');
	try {
		mkdirSync(dirname(historyFile), { recursive: true });
		appendFileSync(historyFile, `${isTorn(historyFile) ? '\n' : ''}${lines}`);
	} catch (error) {
		throw failure(historyFile, error, sentences);
	}
}

/** What the rules are and find, in eight hexadecimal digits: figures of runs with different rules are not to be compared blindly. */
export const rulesDigest = (rules: readonly RuleMeta[]): string =>
	hexDigest([JSON.stringify(rules.map(({ id, category, severity, what, examples }) => [id, category, severity, what.en, examples]))]).slice(0, 8);

/** The trend as a table with bars, for a terminal of this many columns. */
export function showHistory(
	historyFile: string,
	width: number,
	sentences: Sentences,
): { readonly lines: Iterable<string>; readonly notices: readonly string[] } {
	const { entries, notices } = loadHistory(historyFile, sentences);
	return { lines: trendText(trendOf(entries), width, sentences), notices };
}
