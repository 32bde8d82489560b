/** What reports for QA teams say: columns, the scorecard, the trend, deliveries compared. */

import type { MqmType, Responsible, ScoreModel, Severity, Status, Voice } from '../model.js';

/** The columns of the findings table, in their order. The last four are the vendor's and the row's identity. */
export const columns = [
	'file',
	'line',
	'cause',
	'rule',
	'category',
	'mqm',
	'severity',
	'confidence',
	'message',
	'source',
	'target',
	'found',
	'expected',
	'suggestion',
	'status',
	'reviewer',
	'responsible',
	'reason',
	'date',
	'answer',
	'answerReason',
	'newTranslation',
	'fingerprint',
] as const;

export type Column = (typeof columns)[number];

/** The sheets of a workbook, and the sections of a page. */
export type Section = 'scorecard' | 'findings' | 'byCause' | 'byRule' | 'byFile';

export interface QualitySentences {
	readonly columns: Readonly<Record<Column, string>>;
	readonly sections: Readonly<Record<Section, string>>;
	readonly statuses: Readonly<Record<Status, string>>;
	readonly responsibles: Readonly<Record<Responsible, string>>;
	readonly voices: Readonly<Record<Voice, string>>;
	readonly mqm: Readonly<Record<MqmType, string>>;
	/** What a vendor may say of a finding. */
	readonly answers: Readonly<Record<'accept' | 'dispute', string>>;
	/** Stands after the status of a finding whose reviewer and vendor disagree. */
	readonly disputed: string;
	/** A decision in a line; `day` is YYYY-MM-DD, `reason` may be empty. */
	decided(voice: Voice, by: string, status: Status, day: string, reason: string): string;
	/** What was left out of a report because it was dismissed, and how to see it. */
	dismissedHidden(findings: number): string;
	stale(decisions: number): string;
	/** Stands at the end of a text that had to be cut. */
	readonly cut: string;
	readonly report: string;
	readonly places: string;
	readonly files: string;
	readonly words: string;
	readonly pairs: string;
	readonly total: string;
	readonly findings: string;
	readonly suggestion: string;
	readonly points: string;
	readonly reviewed: string;
	readonly repeats: string;
	/** Words over the scorecard's rows before review, and after it. */
	readonly found: string;
	readonly errors: string;
	readonly scorecard: ScorecardSentences;
	readonly trend: TrendSentences;
	readonly deliveries: DeliverySentences;
}

/** Sentences of the scorecard. Scores and points are numbers, shown with at most two decimals; shares are 0 to 1. */
export interface ScorecardSentences {
	readonly title: string;
	passes(score: number, pass: number): string;
	failsByScore(score: number, pass: number): string;
	failsByCritical(errors: number): string;
	/** `reviewed` findings of all have been decided, `undecided` that carry points have not. */
	unreviewed(reviewed: number, undecided: number): string;
	smallSample(words: number, needed: number): string;
	disputed(disputes: number, score: number, contested: number): string;
	/** The inputs of the formula: a name and what it is. */
	readonly inputs: Readonly<Record<ScoreInput, string>>;
	model(model: ScoreModel, weights: Readonly<Record<Severity, number>>): string;
	repeatPolicy(policy: 'once' | 'all', left: number): string;
	criticalPolicy(policy: 'fails' | 'counts'): string;
	reviewedShare(reviewed: number, all: number): string;
	credit(errors: number, penalty: number): string;
	/** What a reader must know before quoting the figure. */
	cautions(words: number): readonly string[];
}

export type ScoreInput =
	| 'model'
	| 'words'
	| 'penalty'
	| 'perWord'
	| 'normed'
	| 'raw'
	| 'pass'
	| 'acceptable'
	| 'factor'
	| 'score'
	| 'critical'
	| 'repeats'
	| 'reviewed'
	| 'source'
	| 'preference';

export interface TrendSentences {
	readonly title: string;
	readonly run: string;
	readonly label: string;
	readonly rate: string;
	/** Marks a run that was measured with another tool, other rules or another glossary than the one before. */
	readonly remeasured: string;
	readonly none: string;
	unread(file: string, lines: readonly number[]): string;
}

export interface DeliverySentences {
	readonly title: string;
	readonly added: string;
	readonly fixed: string;
	readonly gone: string;
	readonly remaining: string;
	/** Of a new finding: the old delivery had the line without it. */
	readonly again: string;
	summary(counts: { added: number; again: number; fixed: number; gone: number; remaining: number }): string;
}
