/**
 * The MQM scorecard: reviewed errors, weighed by severity, per 1,000 words of the source.
 *
 * Sources: MQM scoring models (themqm.org; ISO 5060:2024 has the same shape), severity multipliers of the MQM scorecard of BYU-TRG and of
 * MQM 1.0 (2015), §8. Public tools differ by a factor of ten in the formula, so every input of it is part of the result.
 */

import { type Audit, type Category, type Counts, type Finding, type MqmType, mqmTypes, type ScoreModel, type Scoring, severities } from '../model.js';
import { mqmTypeOf } from './typology.js';
import { sourceWords } from './words.js';

/** Penalty points by severity. */
export const weights: Readonly<Record<ScoreModel, Counts>> = {
	mqm: { critical: 25, major: 5, minor: 1, info: 0 },
	'mqm-1.0': { critical: 100, major: 10, minor: 1, info: 0 },
	lisa: { critical: 10, major: 5, minor: 1, info: 0 },
};

/** One major error in 1,000 words passes, two do not. A contract should name its own figures. */
export const defaultScoring: Scoring = { model: 'mqm', repeats: 'once', critical: 'fails', pass: 95, acceptable: 5 };

/** The reference word count and the highest score of MQM. */
export const perWords = 1000;
const highest = 100;

/** Fewer words say nothing of a translator. Source: themqm.org, evaluations work with 500 to 20,000 words; arXiv 2405.16969. */
export const fewestWords = 1000;

/** Errors of one type. */
export interface ScoreRow {
	readonly type: MqmType;
	/** Findings, reviewed or not, that nobody dismissed. */
	readonly found: Counts;
	/** Reviewed errors that count. */
	readonly errors: Counts;
	/** Reviewed errors that repeat a cause and do not count. */
	readonly repeats: number;
	readonly penalty: number;
}

/** Reviewed errors that are not the translation's. */
export interface Credit {
	readonly errors: number;
	/** What they would have cost. */
	readonly penalty: number;
}

/** Why there is no verdict. */
export type Withheld = 'unreviewed' | 'disputed' | 'small-sample';

export type Verdict =
	| { readonly passes: true }
	| { readonly passes: false; readonly because: 'score' | 'critical' }
	| { readonly passes: undefined; readonly because: Withheld };

/** Everything a score is made of. */
export interface Scorecard {
	readonly scoring: Scoring;
	readonly weights: Counts;
	readonly words: number;
	readonly files: number;
	/** All findings; how many of them were confirmed, fixed or dismissed; how many dismissed; how many wait for an arbiter. */
	readonly findings: number;
	readonly reviewed: number;
	readonly dismissed: number;
	readonly disputed: number;
	/** Findings that carry points and that nobody has decided yet. */
	readonly undecided: number;
	/** Types that occur, in the order of `mqmTypes`. */
	readonly rows: readonly ScoreRow[];
	readonly errors: Counts;
	readonly repeats: number;
	/** Faults of the source, and matters of taste: reviewed, and not counted. */
	readonly source: Credit;
	readonly preference: Credit;
	/** Absolute penalty total. */
	readonly penalty: number;
	/** Penalty per word, and per 1,000 words. */
	readonly perWord: number;
	readonly normed: number;
	/** (1 − penalty per word) × 100. */
	readonly raw: number;
	/** (100 − pass) ÷ acceptable. */
	readonly factor: number;
	/** 100 − penalty per 1,000 words × factor. */
	readonly score: number;
	/** The score if every dispute were decided for the vendor; absent where there is none. */
	readonly contested?: number;
	readonly verdict: Verdict;
}

const none: Counts = { critical: 0, major: 0, minor: 0, info: 0 };
const plus = (counts: Counts, { severity }: Finding): Counts => ({ ...counts, [severity]: counts[severity] + 1 });
const sum = (all: readonly Counts[]): Counts =>
	all.reduce((a, b) => ({ critical: a.critical + b.critical, major: a.major + b.major, minor: a.minor + b.minor, info: a.info + b.info }), none);
const points = (counts: Counts, weight: Counts): number => severities.reduce((total, severity) => total + counts[severity] * weight[severity], 0);

/** A reviewer called it an error. What a reviewer added is one by itself. */
const isError = ({ status, rule }: Finding): boolean => status === 'confirmed' || status === 'fixed' || (rule === 'manual' && status === 'open');

/** A decision was taken that ends the question whether it is an error. */
export const isReviewed = (finding: Finding): boolean => isError(finding) || finding.status === 'dismissed';

/** Whom the deciding word, or the rule, holds responsible. */
const creditOf = ({ decisions, category }: Finding): 'source' | 'preference' | undefined => {
	const responsible = decisions?.find(word => word.responsible)?.responsible;
	if (responsible === 'source' || responsible === 'preference') return responsible;
	return responsible === undefined && category === 'source' ? 'source' : undefined;
};

/** Where content is missing or too much, each place lacks something else: only the same text again is a repeat. */
const byContent: ReadonlySet<Category> = new Set(['omission', 'addition', 'untranslated', 'duplication', 'alignment']);

const repeatKey = ({ cause, category, source, target }: Finding): string =>
	byContent.has(category) ? `${cause}\n${source?.text ?? target?.text ?? ''}` : cause;

/** The errors of one document that count, the gravest of each cause, and how many do not. */
function withoutRepeats(errors: readonly Finding[]): { readonly counted: readonly Finding[]; readonly repeats: readonly Finding[] } {
	const gravest = new Map<string, Finding>();
	for (const error of errors) {
		const known = gravest.get(repeatKey(error));
		if (!known || severities.indexOf(error.severity) < severities.indexOf(known.severity)) gravest.set(repeatKey(error), error);
	}
	const counted = new Set(gravest.values());
	return { counted: [...counted], repeats: errors.filter(error => !counted.has(error)) };
}

interface Tally {
	readonly counted: readonly Finding[];
	readonly repeats: readonly Finding[];
	readonly source: readonly Finding[];
	readonly preference: readonly Finding[];
}

function tally(audits: readonly Audit[], scoring: Scoring, counts: (finding: Finding) => boolean): Tally {
	const [counted, repeats, source, preference]: [Finding[], Finding[], Finding[], Finding[]] = [[], [], [], []];
	for (const { findings } of audits) {
		const own: Finding[] = [];
		for (const error of findings.filter(counts)) {
			const credit = creditOf(error);
			if (credit === 'source') source.push(error);
			else if (credit === 'preference') preference.push(error);
			else own.push(error);
		}
		const split = scoring.repeats === 'all' ? { counted: own, repeats: [] } : withoutRepeats(own);
		for (const error of split.counted) counted.push(error);
		for (const error of split.repeats) repeats.push(error);
	}
	return { counted, repeats, source, preference };
}

function rowsOf(audits: readonly Audit[], { counted, repeats }: Tally, weight: Counts): readonly ScoreRow[] {
	const empty = (): { found: Counts; errors: Counts; repeats: number } => ({ found: none, errors: none, repeats: 0 });
	const byType = new Map<MqmType, ReturnType<typeof empty>>();
	const rowOf = (finding: Finding): ReturnType<typeof empty> | undefined => {
		if (creditOf(finding)) return undefined;
		const type = mqmTypeOf(finding) ?? 'mistranslation';
		const row = byType.get(type) ?? empty();
		byType.set(type, row);
		return row;
	};
	for (const { findings } of audits)
		for (const finding of findings) {
			const row = finding.status === 'dismissed' ? undefined : rowOf(finding);
			if (row) row.found = plus(row.found, finding);
		}
	for (const error of counted) {
		const row = rowOf(error);
		if (row) row.errors = plus(row.errors, error);
	}
	for (const error of repeats) {
		const row = rowOf(error);
		if (row) row.repeats++;
	}
	return mqmTypes.flatMap(type => {
		const row = byType.get(type);
		return row ? [{ type, ...row, penalty: points(row.errors, weight) }] : [];
	});
}

interface Marks {
	readonly perWord: number;
	readonly normed: number;
	readonly raw: number;
	readonly factor: number;
	readonly score: number;
}

function marksOf(penalty: number, words: number, { pass, acceptable }: Scoring): Marks {
	const perWord = words === 0 ? 0 : penalty / words;
	const normed = perWord * perWords;
	const factor = (highest - pass) / acceptable;
	return { perWord, normed, raw: (1 - perWord) * highest, factor, score: highest - normed * factor };
}

function judged(errors: Counts, score: number, { pass, critical }: Scoring): Verdict {
	if (critical === 'fails' && errors.critical > 0) return { passes: false, because: 'critical' };
	return score >= pass ? { passes: true } : { passes: false, because: 'score' };
}

const withheld = (because: Withheld): Verdict => ({ passes: undefined, because });

const countsOf = (errors: readonly Finding[]): Counts => errors.reduce(plus, none);

/** What the result would be if the vendor were right in every dispute. */
function contest(audits: readonly Audit[], scoring: Scoring, words: number): { readonly score: number; readonly verdict: Verdict } {
	const errors = countsOf(tally(audits, scoring, finding => isError(finding) && !finding.disputed).counted);
	const { score } = marksOf(points(errors, weights[scoring.model]), words, scoring);
	return { score, verdict: judged(errors, score, scoring) };
}

/** Scores what was reviewed. Pure; the audits' findings hold their decisions. */
export function scorecardOf(audits: readonly Audit[], scoring: Scoring = defaultScoring): Scorecard {
	const weight = weights[scoring.model];
	const findings = audits.flatMap(audit => audit.findings);
	const words = audits.reduce((total, audit) => total + sourceWords(audit), 0);
	const counted = tally(audits, scoring, isError);
	const rows = rowsOf(audits, counted, weight);
	const errors = sum(rows.map(row => row.errors));
	const penalty = points(errors, weight);
	const marks = marksOf(penalty, words, scoring);
	const reviewed = findings.filter(isReviewed).length;
	const disputed = findings.filter(finding => finding.disputed).length;
	const undecided = findings.filter(finding => !isReviewed(finding) && weight[finding.severity] > 0).length;
	const other = disputed > 0 ? contest(audits, scoring, words) : undefined;
	const creditFor = (some: readonly Finding[]): Credit => ({ errors: some.length, penalty: points(countsOf(some), weight) });

	const verdict = judged(errors, marks.score, scoring);
	const because = ((): Withheld | undefined => {
		if (reviewed === 0 || undecided > 0) return 'unreviewed';
		if (words < fewestWords) return 'small-sample';
		return other && other.verdict.passes !== verdict.passes ? 'disputed' : undefined;
	})();
	return {
		scoring,
		weights: weight,
		words,
		files: audits.length,
		findings: findings.length,
		reviewed,
		dismissed: findings.filter(({ status }) => status === 'dismissed').length,
		disputed,
		undecided,
		rows,
		errors,
		repeats: counted.repeats.length,
		source: creditFor(counted.source),
		preference: creditFor(counted.preference),
		penalty,
		...marks,
		...(other ? { contested: other.score } : {}),
		verdict: because ? withheld(because) : verdict,
	};
}
