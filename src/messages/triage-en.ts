/** What is said about decisions and corrections in English. */

import { clip, grouped } from './phrases.js';
import type { TriageSentences } from './triage-sentences.js';

const count = (amount: number, one: string, many = `${one}s`): string => `${grouped(amount)} ${amount === 1 ? one : many}`;
const quote = (text: string): string => `"${clip(text)}"`;
const verdicts = { open: 'open', confirmed: 'confirmed', fixed: 'fixed', dismissed: 'dismissed', later: 'later' } as const;
const unmatched = {
	unknown: (what: string) => `no finding has the fingerprint ${what}`,
	unreadable: (what: string) => `an answer without a fingerprint: ${what}`,
	answer: (what: string) => `unexpected answer ${what}, expected accept or dispute`,
	twice: (what: string) => `another row answers ${what} differently`,
} as const;

export const triageEn: TriageSentences = {
	verdicts,
	statuses: verdicts,
	badLine: (text, torn) => `${torn ? 'cut short' : 'no decision'}, set aside: ${quote(text)}`,
	moreBadLines: lines => `${count(lines, 'more line')} set aside`,
	unwritten: (fixes, file, path) =>
		`${file}: ${count(fixes, 'fix', 'fixes')} taken in review ${fixes === 1 ? 'is' : 'are'} not in the file yet: bilint fix ${path} --write`,
	fix: {
		nothing: file => `${file}: no fix to make`,
		taken: (file, fixes, lines) => `${file}: ${count(fixes, 'fix', 'fixes')} in ${count(lines, 'line')}`,
		written: file => `${file}: written`,
		dryRun: () => '--write writes it',
		counts: (before, after, gone, added) => `${count(before, 'open problem')} before, ${after} after: ${gone} gone, ${added} new`,
		stillWrong: (file, line, message) => `${file}:${line}: after the fix: ${message}`,
		clash: (file, line, one, other) => `${file}:${line}: refused, both want the same words: ${one}; ${other}`,
		lineChanged: (file, line, one) => `${file}:${line}: refused, the line has changed since: ${one}`,
		locked: (file, line, one) => `${file}:${line}: refused, the file locks this line: ${one}`,
		fileChanged: file => `${file}: has changed while it was being fixed; nothing was written, run it again`,
		unwritable: (file, line, character) => `${file}:${line}: a ${quote(character)} cannot be written in this place`,
		untraceable: (file, line) => `${file}:${line}: the file writes this segment in a way in which it is not corrected, do it by hand`,
		unmappable: (file, line, character) => `${file}:${line}: the encoding of the file has no ${quote(character)}`,
		readOnly: (file, format) => `${file}: files of the format ${format} are only read; the fixes must be made where the file comes from`,
		standardInput: () => 'standard input cannot be fixed: name a file',
	},
	decisions: {
		unknownTask: (task, tasks) => `${task === '' ? 'Missing task' : `Unexpected ${quote(task)}`} for decisions, expected one of ${tasks.join(', ')}`,
		none: path => `${path}: no decisions`,
		total: (holding, lines) => `${count(holding, 'decision')} of ${count(lines, 'line')} hold`,
		cause: (cause, document) => `all of ${cause} in ${document ?? 'the project'}`,
		stale: 'stale: its evidence changed',
		conflict: 'conflict',
		conflictWith: (by, verdict, reason) => `${by} says ${verdict}${reason === '' ? '' : `: ${clip(reason)}`}`,
		pruned: (decisions, path, written) =>
			`${path}: ${count(decisions, 'stale decision')} ${written ? 'taken out' : 'would be taken out; --write does it'}`,
		compacted: (before, after, path) => `${path}: ${count(before, 'line')} before, ${grouped(after)} after`,
		setAside: (lines, path) => `${count(lines, 'line')} without a decision put into ${path}`,
		imported: (fresh, known, file) => `${file}: ${count(fresh, 'decision')} taken over, ${grouped(known)} known already`,
		badImport: (file, line) => `${file}:${line}: no decision, left out`,
		locked: path => `${path}: another bilint is rewriting it; try again`,
		missingFile: () => 'Missing file to import',
		unmatched: (file, row, because, what) => `${file}: row ${row} left out: ${unmatched[because](quote(what))}`,
		noColumns: file => `${file}: no workbook of bilint: expected a sheet with the columns fingerprint and answer`,
		documentNotHere: file => `${file}: is not in the project’s folder; name it after the workbook to hold its rows against it`,
		disputes: findings => `${count(findings, 'finding')} disputed; the word of an arbiter settles it (bilint review --voice arbiter)`,
		says: (by, voice, verdict, reason) => `${by} (${voice}) says ${verdict}${reason === '' ? '' : `: ${clip(reason)}`}`,
	},
	tune: {
		rule: 'rule and cause',
		dismissed: 'dismissed',
		decided: 'decided',
		share: 'share',
		nothing: path => `${path}: nothing was dismissed`,
		spare: dismissals => `would have spared ${count(dismissals, 'dismissal')}`,
	},
};
