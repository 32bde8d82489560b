/** The figures every report shows: totals, and findings counted by rule, cause and file. Dismissed findings are counted apart. */

import {
	type Audit,
	type Counts,
	type Finding,
	type Report,
	type RuleId,
	type RuleMeta,
	type Scoring,
	type Status,
	severities,
} from '../src/model.js';
import { type Scorecard, scorecardOf } from '../src/score/scorecard.js';
import { sourceWords } from '../src/score/words.js';
import { type Cause, causesOf, rank } from './causes.js';

const noCounts: Counts = { critical: 0, major: 0, minor: 0, info: 0 };

/** How many of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
	const counts = { ...noCounts };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

/** Whether a reviewer said that it is no error. */
export const isDismissed = ({ status }: Finding): boolean => status === 'dismissed';
export const isShown = (finding: Finding): boolean => !isDismissed(finding);

/** The findings of all documents, in their order. */
export const allFindings = ({ audits }: Report): readonly Finding[] => audits.flatMap(({ findings }) => findings);

/** The rules that found something, in the order of the rules; what they find can be looked up. */
export function rulesFound(report: Report): readonly RuleMeta[] {
	const used = new Set<RuleId>(allFindings(report).map(({ rule }) => rule));
	return report.rules.filter(({ id }) => used.has(id));
}

export interface Totals {
	readonly files: number;
	readonly pairs: number;
	/** Of the source. */
	readonly words: number;
	/** Not dismissed. */
	readonly findings: number;
	readonly causes: number;
	readonly bySeverity: Counts;
	readonly byStatus: Readonly<Record<Status, number>>;
	readonly disputed: number;
}

export function totalsOf(report: Report): Totals {
	const { audits } = report;
	const findings = allFindings(report);
	const shown = findings.filter(isShown);
	const byStatus = { open: 0, confirmed: 0, fixed: 0, dismissed: 0, later: 0 };
	for (const { status } of findings) byStatus[status]++;
	return {
		files: audits.length,
		pairs: audits.reduce((sum, { pairs }) => sum + pairs.length, 0),
		words: audits.reduce((sum, audit) => sum + sourceWords(audit), 0),
		findings: shown.length,
		causes: audits.reduce((sum, audit) => sum + causesOf(audit.findings.filter(isShown)).length, 0),
		bySeverity: countsOf(shown),
		byStatus,
		disputed: findings.filter(({ disputed }) => disputed).length,
	};
}

/** The findings of one rule, dismissed ones left out. */
export interface RuleFigures {
	readonly rule: RuleId;
	readonly counts: Counts;
	readonly findings: number;
	readonly dismissed: number;
}

/** A row a rule, the gravest and most frequent first. */
export function byRule(findings: readonly Finding[]): readonly RuleFigures[] {
	const rules = new Map<RuleId, Finding[]>();
	for (const finding of findings) {
		const own = rules.get(finding.rule);
		if (own) own.push(finding);
		else rules.set(finding.rule, [finding]);
	}
	const placed = ({ counts }: RuleFigures): number => {
		const worst = severities.findIndex(severity => counts[severity] > 0);
		return worst < 0 ? severities.length : worst;
	};
	return [...rules]
		.map(([rule, own]) => {
			const shown = own.filter(isShown);
			return { rule, counts: countsOf(shown), findings: shown.length, dismissed: own.length - shown.length };
		})
		.sort((a, b) => placed(a) - placed(b) || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

/** Causes of all documents together, the gravest first, then the most frequent; dismissed findings left out. */
export const causesOfAll = (report: Report): readonly Cause[] => causesOf(allFindings(report).filter(isShown));

/** The findings and the score of one document. */
export interface FileFigures {
	readonly audit: Audit;
	readonly words: number;
	readonly counts: Counts;
	readonly findings: number;
	readonly card: Scorecard;
}

export const byFile = (audits: readonly Audit[], scoring: Scoring | undefined): readonly FileFigures[] =>
	audits.map(audit => {
		const shown = audit.findings.filter(isShown);
		return { audit, words: sourceWords(audit), counts: countsOf(shown), findings: shown.length, card: scorecardOf([audit], scoring) };
	});

/** The gravest severity of a cause. */
export const gravest = (cause: Cause): Finding => cause.reduce((worst, finding) => (rank(finding) < rank(worst) ? finding : worst));
