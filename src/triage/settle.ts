/** Lays decisions over findings. Pure, and free of the order the decisions come in: a journal merged by git reads the same as one written by one hand. */

import type { Audit, Decision, Finding, Status } from '../model.js';
import { type Accepted, acceptance, acceptedBy, type Renderings, renderingsOf } from './accepted.js';
import { findAgain, type Gone } from './find-again.js';
import { withManual } from './manual.js';
import { lastWords, saidOf, type Words, wordsOf } from './words.js';

/** Reviewer and vendor disagree where one says that it is an error and the other that it is none. */
export function disputes(decisions: readonly Decision[]): boolean {
	if (decisions.some(({ voice }) => voice === 'arbiter')) return false;
	const verdicts = new Set(decisions.map(({ verdict }) => (verdict === 'dismissed' ? 'none' : verdict === 'later' ? 'later' : 'error')));
	return verdicts.has('none') && verdicts.has('error');
}

/** What nobody may say of a finding that is locked: it stands until the text is another. */
const closing: ReadonlySet<Decision['verdict']> = new Set(['dismissed', 'fixed']);

/** Whether a fix is in the text already, and the finding with it: the fix did not help. */
const wasInVain = ({ target }: Finding, { verdict, text }: Decision): boolean => verdict === 'fixed' && text !== undefined && text === target?.text;

/** A finding, as the engine gives it, with what was decided about it. */
export function settleFinding(finding: Finding, words: Words, renderings: Renderings): Finding {
	const { holding, conflict } = saidOf(finding, words);
	const [first, ...others] = holding;
	if (!first) {
		const accepted = finding.locked ? undefined : acceptedBy(finding, renderings);
		return accepted ? { ...finding, status: 'dismissed', decisions: [acceptance(accepted, finding)] } : finding;
	}
	const [rival, ...rivals] = conflict;
	return {
		...finding,
		status: (finding.locked && closing.has(first.verdict)) || wasInVain(finding, first) ? 'open' : (first.verdict as Status),
		severity: first.severity ?? finding.severity,
		category: first.category ?? finding.category,
		decisions: [first, ...others],
		...(disputes(holding) ? { disputed: true } : {}),
		...(rival ? { conflict: [rival, ...rivals] } : {}),
	};
}

/** What is known besides the decisions. */
export interface Surroundings {
	/** Renderings that a reviewer accepted for good. */
	readonly accepted?: readonly Accepted[];
	/** Whether a file is no longer there: its decisions are looked for in the file that has its text. */
	readonly gone?: Gone;
}

/** Audits and decisions made ready for each other. */
export interface Prepared {
	/** With the errors that reviewers added among the findings; nothing is decided yet. */
	readonly audits: readonly Audit[];
	/** Those that were found again under another fingerprint readdressed. */
	readonly decisions: readonly Decision[];
	readonly words: Words;
	readonly renderings: Renderings;
	/** Decisions on single findings of these documents that match none of them any more: their evidence changed. */
	readonly stale: readonly Decision[];
}

export function prepare(audits: readonly Audit[], decisions: readonly Decision[], surroundings: Surroundings = {}): Prepared {
	const gone = surroundings.gone ?? (() => false);
	const found = findAgain(audits, decisions, gone);
	const words = wordsOf(found);
	const complete = audits.map(audit => withManual(audit, found, words));
	return {
		audits: complete,
		decisions: found,
		words,
		renderings: renderingsOf(surroundings.accepted ?? []),
		stale: staleAmong(words, complete, gone),
	};
}

/**
 * The words that hold on single findings that are not there. A fix whose finding is gone was carried out, and a decision about a file
 * that is there and was not audited is no business of this run.
 */
function staleAmong(words: Words, audits: readonly Audit[], gone: Gone): readonly Decision[] {
	if (words.byFingerprint.size === 0) return [];
	const present = new Set(audits.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
	const audited = new Set(audits.map(({ file }) => file));
	const stale: Decision[] = [];
	for (const [fingerprint, decisions] of words.byFingerprint) {
		if (present.has(fingerprint)) continue;
		for (const word of lastWords(decisions)) {
			const concerns = !word.seen || audited.has(word.seen.file) || gone(word.seen.file);
			if (concerns && word.verdict !== 'open' && word.verdict !== 'fixed') stale.push(word);
		}
	}
	return stale;
}

/** Audits with their decisions, and the decisions that lapsed. */
export interface Settled {
	readonly audits: readonly Audit[];
	readonly stale: readonly Decision[];
}

/** Lays decisions over audits, with the errors that reviewers added among the findings. */
export function settle(audits: readonly Audit[], decisions: readonly Decision[], surroundings: Surroundings = {}): Settled {
	const { audits: complete, words, renderings, stale } = prepare(audits, decisions, surroundings);
	const settled = complete.map(audit => ({ ...audit, findings: audit.findings.map(finding => settleFinding(finding, words, renderings)) }));
	return { audits: settled, stale };
}

/** Whether a finding still counts at the gate. */
export const isOpen = ({ status, suppression }: Finding): boolean => status !== 'dismissed' && status !== 'fixed' && suppression === undefined;
