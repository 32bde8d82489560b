/** What a reader says about a finding, as decisions. Pure but for the stamp that it is handed. */

import type { Audit, Decision, Finding, Report, Responsible, Severity, Subject, Verdict } from '../model.js';
import { seenOf } from '../triage/seen.js';
import { settle } from '../triage/settle.js';
import type { Reviewer } from './state.js';

/** When a decision was taken, and the name it goes by. */
export interface Stamp {
	readonly id: string;
	/** ISO 8601, UTC, with milliseconds. */
	readonly at: string;
}

export interface Answer {
	readonly verdict: Verdict;
	readonly reason: string;
	/** For `fixed`: the whole line. */
	readonly text?: string;
	readonly severity: Severity | '';
	readonly responsible: Responsible | '';
	/** For every place of the cause in the document. */
	readonly wholeCause: boolean;
}

const subjectOf = ({ fingerprint, cause, file }: Finding, wholeCause: boolean): Subject => (wholeCause ? { cause, document: file } : { fingerprint });

/** An answer as a decision. */
export function decisionOf(finding: Finding, answer: Answer, { name, voice }: Reviewer, stamp: Stamp): Decision {
	const { verdict, reason, text, severity, responsible, wholeCause } = answer;
	return {
		...stamp,
		by: name.trim(),
		voice,
		about: subjectOf(finding, wholeCause),
		verdict,
		...(verdict === 'fixed' && text !== undefined && !wholeCause ? { text } : {}),
		...(reason.trim() === '' ? {} : { reason: reason.trim() }),
		...(severity === '' || severity === finding.severity ? {} : { severity }),
		...(responsible === '' ? {} : { responsible }),
		seen: seenOf(finding),
	};
}

/** The reader's own word on a finding, if it holds one. */
export const ownWord = ({ decisions }: Finding, { voice }: Reviewer): Decision | undefined => decisions?.find(word => word.voice === voice);

/** Takes the reader's word back, on whatever it was said about. */
export const takenBack = (word: Decision, { name, voice }: Reviewer, stamp: Stamp): Decision => ({
	...stamp,
	by: name.trim(),
	voice,
	about: word.about,
	verdict: 'open',
	...(word.seen ? { seen: word.seen } : {}),
});

/** What the report was made of, without the decisions on it. A severity that a reviewer changed stays as changed. */
export interface Bare {
	readonly audits: readonly Audit[];
	readonly decisions: readonly Decision[];
}

/** Takes a report's decisions off its findings, so that further ones can be laid over all of them together. */
export function bareOf({ audits }: Report): Bare {
	const decisions = new Map<string, Decision>();
	const bare = audits.map(audit => ({
		...audit,
		findings: audit.findings.flatMap((finding): Finding[] => {
			const { decisions: words, disputed: _, conflict, ...rest } = finding;
			for (const word of [...(words ?? []), ...(conflict ?? [])]) decisions.set(word.id, word);
			// What reviewers added comes back from the decision that added it.
			return words?.some(({ adds }) => adds) ? [] : [{ ...rest, status: 'open' }];
		}),
	}));
	return { audits: bare, decisions: [...decisions.values()] };
}

/** The report with all decisions laid over it: its own and the reader's. */
export const decided = (report: Report, bare: Bare, own: readonly Decision[]): Report =>
	own.length === 0 ? report : { ...report, audits: settle(bare.audits, [...bare.decisions, ...own]).audits };
