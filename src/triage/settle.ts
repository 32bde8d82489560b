/** Lays decisions over findings. Pure, and free of the order the decisions come in: a journal merged by git reads the same as one written by one hand. */

import type { Audit, Decision, Finding, Status, Voice } from '../model.js';

const voices: readonly Voice[] = ['arbiter', 'reviewer', 'vendor'];

/** The later word counts; of two at one moment the one with the greater id, so that everybody reads the same. */
const isLater = (a: Decision, b: Decision): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

/** What a subject is filed under: a fingerprint, or a cause with its document (empty: every document). */
const keyOf = ({ about }: Decision): string => ('fingerprint' in about ? about.fingerprint : `${about.document ?? ''}\n${about.cause}`);

type Latest = ReadonlyMap<string, ReadonlyMap<Voice, Decision>>;

/** The latest decision of each voice on each subject. */
function latest(decisions: readonly Decision[]): Latest {
	const bySubject = new Map<string, Map<Voice, Decision>>();
	for (const decision of decisions) {
		const key = keyOf(decision);
		const byVoice = bySubject.get(key) ?? new Map<Voice, Decision>();
		const known = byVoice.get(decision.voice);
		if (!known || isLater(decision, known)) byVoice.set(decision.voice, decision);
		bySubject.set(key, byVoice);
	}
	return bySubject;
}

/** The words that hold for a finding: of each voice the narrowest (this finding, this document, the project). One that was taken back does not hold. */
function holding(finding: Finding, words: Latest): readonly Decision[] {
	const subjects = [finding.fingerprint, ...(finding.formerly ?? []), `${finding.file}\n${finding.cause}`, `\n${finding.cause}`];
	return voices.flatMap(voice => {
		for (const subject of subjects) {
			const word = words.get(subject)?.get(voice);
			if (word && word.verdict !== 'open') return [word];
		}
		return [];
	});
}

/** Reviewer and vendor disagree where one says that it is an error and the other that it is none. */
function disputes(decisions: readonly Decision[]): boolean {
	if (decisions.some(({ voice }) => voice === 'arbiter')) return false;
	const verdicts = new Set(decisions.map(({ verdict }) => (verdict === 'dismissed' ? 'none' : verdict === 'later' ? 'later' : 'error')));
	return verdicts.has('none') && verdicts.has('error');
}

/** What nobody may say of a finding that is locked: it stands until the text is another. */
const closing: ReadonlySet<Decision['verdict']> = new Set(['dismissed', 'fixed']);

function settled(finding: Finding, words: Latest): Finding {
	const decisions = holding(finding, words);
	const [first, ...others] = decisions;
	if (!first) return finding;
	return {
		...finding,
		status: finding.locked && closing.has(first.verdict) ? 'open' : (first.verdict as Status),
		severity: first.severity ?? finding.severity,
		category: first.category ?? finding.category,
		decisions: [first, ...others],
		...(disputes(decisions) ? { disputed: true } : {}),
	};
}

/** Audits with their decisions, and the decisions on single findings that match none of them any more. */
export function settle(
	audits: readonly Audit[],
	decisions: readonly Decision[],
): { readonly audits: readonly Audit[]; readonly stale: readonly Decision[] } {
	const words = latest(decisions);
	const decided = audits.map(audit => ({ ...audit, findings: audit.findings.map(finding => settled(finding, words)) }));
	const known = new Set(audits.flatMap(({ findings }) => findings.flatMap(({ fingerprint, formerly = [] }) => [fingerprint, ...formerly])));
	const stale = [...words].flatMap(([key, byVoice]) => (key.includes('\n') || known.has(key) ? [] : [...byVoice.values()]));
	return { audits: decided, stale: stale.filter(({ verdict }) => verdict !== 'open') };
}

/** Whether a finding still counts at the gate. */
export const isOpen = ({ status, suppression }: Finding): boolean => status !== 'dismissed' && status !== 'fixed' && suppression === undefined;
