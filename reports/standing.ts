/** Whether a finding counts, and what is said of one that does not. */

import type { CiSentences } from '../src/messages/project.js';
import { type Finding, type Report, type Severity, type Suppression, severities } from '../src/model.js';
import { isOpen } from '../src/triage/settle.js';
import { rank } from './causes.js';

type Reason = Suppression['by'] | 'dismissed' | 'fixed';

const reasonOf = ({ status, suppression }: Finding): Reason | undefined => (status === 'dismissed' || status === 'fixed' ? status : suppression?.by);

/** Why a finding does not count, in words; undefined for one that does. */
export function closedAs(finding: Finding, { closed }: CiSentences): string | undefined {
	const { status, suppression, decisions } = finding;
	if (isOpen(finding)) return undefined;
	if (status === 'dismissed') return closed.dismissed(decisions?.[0].reason ?? '');
	if (status === 'fixed' || !suppression) return closed.fixed();
	switch (suppression.by) {
		case 'baseline':
			return closed.baseline();
		case 'comment':
			return closed.comment(suppression.line, suppression.reason);
		case 'ruleset':
			return closed.ruleset(suppression.ruleset);
	}
}

const reasons = ['dismissed', 'fixed', 'baseline', 'comment', 'ruleset'] as const satisfies readonly Reason[];

/** How many findings do not count, by why; empty where all do. */
export function notCounted(report: Report, { reasons: words }: CiSentences): readonly string[] {
	const counts = new Map<Reason, number>();
	for (const { findings } of report.audits)
		for (const finding of findings) {
			const reason = reasonOf(finding);
			if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
	return reasons.flatMap(reason => (counts.has(reason) ? [words[reason](counts.get(reason) ?? 0)] : []));
}

/** Whether a finding counts at a gate that fails on `failOn`. */
export const fails = (finding: Finding, failOn: Severity): boolean => isOpen(finding) && rank(finding) <= severities.indexOf(failOn);

/** What to keep where not all can be kept: what is open first, then the gravest, then the surest; in the order of the report where these are the same. */
export const worstFirst = (a: Finding, b: Finding): number =>
	Number(isOpen(b)) - Number(isOpen(a)) || rank(a) - rank(b) || b.confidence - a.confidence;
