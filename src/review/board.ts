/** Everything there is to decide, and what was decided: findings under their decisions, with the indexes that make one decision cheap among 20,000 findings. Pure. */

import type { Audit, Decision, Finding, Pair, RuleMeta, Status } from '../model.js';
import { type Accepted, type Renderings, renderingOf, renderingsOf } from '../triage/accepted.js';
import { manualFinding, stands, withFindings } from '../triage/manual.js';
import { prepare, type Surroundings, settleFinding } from '../triage/settle.js';
import { addWords, type Words, wordsOn } from '../triage/words.js';

/** A quantity as the program reads it. */
export interface ReadText {
	readonly text: string;
	/** All its readings, likeliest first: `USD 4,800,000`. */
	readonly values: readonly string[];
}

/** What was read in the evidence of a finding, and how the two sides stand to each other. */
export interface ReadFigures {
	readonly source: readonly ReadText[];
	readonly target: readonly ReadText[];
	/** Both values, and target ÷ source. */
	readonly arithmetic?: { readonly source: string; readonly target: string; readonly ratio: string };
}

/** What a review is made of. */
export interface Material {
	/** As the engine gives them. */
	readonly audits: readonly Audit[];
	readonly rules: readonly RuleMeta[];
	readonly decisions: readonly Decision[];
	readonly surroundings: Surroundings;
	/** Reads the figures of a finding, for one that is looked at. */
	readonly read: (finding: Finding) => ReadFigures;
}

type Indexes = ReadonlyMap<string, readonly number[]>;

export interface Board {
	/** With the errors that reviewers added; findings without decisions. */
	readonly audits: readonly Audit[];
	readonly rules: ReadonlyMap<string, RuleMeta>;
	/** Of all documents, in their order; with decisions. */
	readonly findings: readonly Finding[];
	/** The same, as the engine gave them. */
	readonly bare: readonly Finding[];
	readonly words: Words;
	readonly renderings: Renderings;
	readonly read: Material['read'];
	/** Decisions whose evidence changed. */
	readonly stale: readonly Decision[];
	/** Where the finding of a fingerprint stands. */
	readonly placeOf: (fingerprint: string) => number | undefined;
	readonly byCause: Indexes;
	/** How many findings have each status. */
	readonly counts: Readonly<Record<Status, number>>;
}

const noCounts: Readonly<Record<Status, number>> = { open: 0, confirmed: 0, fixed: 0, dismissed: 0, later: 0 };

function countsOf(findings: readonly Finding[]): Board['counts'] {
	const counts = { ...noCounts };
	for (const { status } of findings) counts[status]++;
	return counts;
}

function causesOf(findings: readonly Finding[]): Indexes {
	const causes = new Map<string, number[]>();
	for (const [i, { cause }] of findings.entries()) {
		const known = causes.get(cause);
		if (known) known.push(i);
		else causes.set(cause, [i]);
	}
	return causes;
}

/** Made when it is first asked for: the first frame needs none. */
function placesOf(findings: readonly Finding[]): Board['placeOf'] {
	let places: Map<string, number> | undefined;
	return fingerprint => {
		places ??= new Map(findings.map((finding, i) => [finding.fingerprint, i]));
		return places.get(fingerprint);
	};
}

type Indexed = Pick<Board, 'audits' | 'findings' | 'bare' | 'placeOf' | 'byCause' | 'counts'>;

function index(audits: readonly Audit[], words: Words, renderings: Renderings): Indexed {
	const bare = audits.flatMap(audit => audit.findings);
	const isUntouched = words.byFingerprint.size + words.byCause.size + renderings.size === 0;
	const findings = isUntouched ? bare : bare.map(finding => settleFinding(finding, words, renderings));
	return {
		audits,
		bare,
		findings,
		placeOf: placesOf(bare),
		byCause: causesOf(bare),
		counts: countsOf(findings),
	};
}

/** The board at the start. */
export function boardOf({ audits, rules, decisions, surroundings, read }: Material): Board {
	const { audits: complete, words, renderings, stale } = prepare(audits, decisions, surroundings);
	return { ...index(complete, words, renderings), rules: new Map(rules.map(rule => [rule.id, rule])), words, renderings, stale, read };
}

/** Which findings a decision may bear on. */
const touched = ({ placeOf, byCause }: Indexed, { about }: Decision): readonly number[] => {
	if ('cause' in about) return byCause.get(about.cause) ?? [];
	const at = placeOf(about.fingerprint);
	return at === undefined ? [] : [at];
};

/** The audits with the errors that decisions add or take back. */
function withAdded(audits: readonly Audit[], decisions: readonly Decision[], words: Words): readonly Audit[] {
	return decisions.reduce((all, decision) => {
		const { about, adds, seen } = decision;
		if (!('fingerprint' in about) || seen?.rule !== 'manual') return all;
		return all.map(audit => {
			const there = audit.findings.some(({ fingerprint }) => fingerprint === about.fingerprint);
			const added = wordsOn(words, about).findLast(each => each.adds) ?? (adds ? decision : undefined);
			const finding = added?.seen?.file === audit.file ? manualFinding(added, audit) : undefined;
			const wanted = finding !== undefined && stands(finding, words);
			if (wanted && !there) return withFindings(audit, [finding]);
			if (there && !wanted) return { ...audit, findings: audit.findings.filter(({ fingerprint }) => fingerprint !== about.fingerprint) };
			return audit;
		});
	}, audits);
}

/** The board after further decisions, one's own or another's. */
export function decide(board: Board, decisions: readonly Decision[]): Board {
	if (decisions.length === 0) return board;
	const words = addWords(board.words, decisions);
	if (decisions.some(({ seen }) => seen?.rule === 'manual')) {
		const audits = withAdded(board.audits, decisions, words);
		if (audits.some((audit, i) => audit !== board.audits[i])) return { ...board, words, ...index(audits, words, board.renderings) };
	}
	return resettle({ ...board, words }, new Set(decisions.flatMap(decision => touched(board, decision))));
}

function resettle(board: Board, indexes: ReadonlySet<number>): Board {
	const findings = [...board.findings];
	const counts = { ...board.counts };
	for (const i of indexes) {
		const bare = board.bare[i];
		const before = findings[i];
		if (!bare || !before) continue;
		const after = settleFinding(bare, board.words, board.renderings);
		counts[before.status]--;
		counts[after.status]++;
		findings[i] = after;
	}
	return { ...board, findings, counts };
}

/** The board with other accepted renderings. */
export function accept(board: Board, accepted: readonly Accepted[]): Board {
	const next = { ...board, renderings: renderingsOf(accepted) };
	return resettle(next, new Set(board.bare.flatMap((finding, i) => (renderingOf(finding) ? [i] : []))));
}

/** The pair of a finding, with those around it. */
export function around(board: Board, finding: Finding, reach: number): readonly Pair[] {
	const pairs = board.audits.find(({ file }) => file === finding.file)?.pairs ?? [];
	return pairs.slice(Math.max(0, finding.pair - reach), finding.pair + reach + 1);
}

/** A line of the document, for people: that of the target, else of the source. */
export const lineNumber = ({ target, source }: Pick<Finding, 'source' | 'target'>): number => target?.line ?? source?.line ?? 0;

const isSameText = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.source?.text === b.source?.text && a.target?.text === b.target?.text;

/** The findings with the same rule on the same text elsewhere, by index; without the finding itself. */
export const sameElsewhere = (board: Board, at: number): readonly number[] => {
	const own = board.bare[at];
	if (!own) return [];
	return (board.byCause.get(own.cause) ?? []).filter(i => {
		const other = board.bare[i];
		return i !== at && other !== undefined && isSameText(own, other) && spansOf(own) === spansOf(other);
	});
};

const spansOf = ({ source, target }: Finding): string => JSON.stringify([source?.spans, target?.spans]);
