/** From a deed and how far it reaches to decisions. Pure: who decides when is added by the session. */

import type { Decision, Finding, Subject, Verdict } from '../model.js';
import { applyEdits, combine, type Refusal, type Wish } from '../triage/corrections.js';
import type { Draft } from '../triage/history.js';
import { manualCause, manualFingerprint, type Place } from '../triage/manual.js';
import { evidenceWords, isWhole, seenOf } from '../triage/seen.js';
import { lastWordsOf, latestWord, wordsOn } from '../triage/words.js';
import { type Board, sameElsewhere } from './board.js';
import type { Addition, Deed, Reach, Reviewer, Scope, Spot } from './state.js';

/** The words on a subject that a decision is taken in sight of. */
const inSightOf = (board: Board, about: Subject, { voice }: Reviewer): readonly string[] =>
	lastWordsOf(wordsOn(board.words, about).filter(each => each.voice === voice)).map(({ id }) => id);

/** What an earlier word of one's own says besides its verdict. */
function graded(word: Decision | undefined): Partial<Draft> {
	if (!word || word.verdict === 'open') return {};
	const { severity, category, responsible } = word;
	return { ...(severity ? { severity } : {}), ...(category ? { category } : {}), ...(responsible ? { responsible } : {}) };
}

/** The decision on one finding. */
export function draftOn(board: Board, index: number, reviewer: Reviewer, parts: Partial<Draft> & { readonly verdict: Draft['verdict'] }): Draft {
	const { fingerprint } = board.bare[index] as Finding;
	const about = { fingerprint };
	const word = latestWord(board.words, about, reviewer.voice);
	return { about, ...graded(word), seen: seenOf(board.bare[index] as Finding), after: inSightOf(board, about, reviewer), ...parts };
}

/** A decision on a finding that leaves its verdict as it is; one that has none is confirmed by it. */
export function regrade(board: Board, index: number, reviewer: Reviewer, parts: Partial<Draft>): Draft {
	const { status, decisions } = board.findings[index] as Finding;
	const [word] = decisions ?? [];
	const said: Partial<Draft> = {
		...(word?.reason === undefined ? {} : { reason: word.reason }),
		...(word?.text === undefined ? {} : { text: word.text }),
	};
	return draftOn(board, index, reviewer, { ...said, ...parts, verdict: status === 'open' ? 'confirmed' : status });
}

/** The line with the finding's suggestion taken; undefined where there is none, or nothing to change. */
export function suggested({ target, edits }: Finding): string | undefined {
	if (!target || edits.length === 0) return undefined;
	const text = applyEdits(target.text, edits);
	return text === target.text ? undefined : text;
}

const isSameLine = (a: Finding, b: Finding): boolean => a.file === b.file && a.target !== undefined && a.target.line === b.target?.line;

/** The findings on the line of another, itself included, by index. */
export function onLine(board: Board, index: number): readonly number[] {
	const own = board.bare[index];
	if (!own) return [];
	// Findings stand in document order, so a line's are neighbours but for those of document rules.
	return board.bare.flatMap((other, i) => (i === index || isSameLine(own, other) ? [i] : []));
}

/** The corrections that were taken for a line. */
export const wishesOn = (board: Board, indexes: readonly number[]): readonly Wish<number>[] =>
	indexes.flatMap(index => {
		const { status, decisions, target } = board.findings[index] as Finding;
		const [word] = decisions ?? [];
		if (status !== 'fixed' || word?.text === undefined || !target) return [];
		const base = word.seen?.target && isWhole(word.seen.target) ? word.seen.target.text : target.text;
		return [{ of: index, base, text: word.text }];
	});

/** The line of a finding as it will be with all fixes that were taken. */
export function correctedLine(board: Board, index: number): string {
	const line = board.bare[index]?.target?.text ?? '';
	return combine(line, wishesOn(board, onLine(board, index))).text;
}

/** The fix that stands in the way of a finding's suggestion. */
export function obstacle(board: Board, index: number): Refusal<number> | undefined {
	const finding = board.bare[index];
	const text = finding && suggested(finding);
	if (!finding?.target || text === undefined) return undefined;
	const others = onLine(board, index).filter(other => other !== index);
	const wishes = [...wishesOn(board, others), { of: index, base: finding.target.text, text }];
	return combine(finding.target.text, wishes).refused.find(({ of }) => of === index);
}

const spread = (verdict: Verdict, scope: Scope): boolean => verdict !== 'fixed' && (scope === 'document' || scope === 'project');

/** The decisions of a deed. */
export function draftsFor(board: Board, reviewer: Reviewer, deed: Deed, { scope, findings }: Reach): readonly Draft[] {
	if (!('verdict' in deed)) return findings.map(index => regrade(board, index, reviewer, deed));
	const { verdict, reason } = deed;
	const parts = { verdict, ...(reason ? { reason } : {}) };
	const first = board.bare[findings[0] ?? -1];
	if (first && spread(verdict, scope)) {
		const about: Subject = scope === 'document' ? { cause: first.cause, document: first.file } : { cause: first.cause };
		return [{ about, seen: seenOf(first), after: inSightOf(board, about, reviewer), ...parts }];
	}
	return findings.flatMap(index => {
		if (verdict !== 'fixed') return [draftOn(board, index, reviewer, parts)];
		const finding = board.bare[index];
		const text = finding && suggested(finding);
		return text === undefined ? [] : [draftOn(board, index, reviewer, { ...parts, text })];
	});
}

/** The ways to apply a deed to a finding, those that would touch more than the one before. */
export function reachesOf(board: Board, index: number, deed: Deed): readonly Reach[] {
	const own = board.bare[index];
	if (!own) return [];
	const isFix = 'verdict' in deed && deed.verdict === 'fixed';
	/** A word on a cause also speaks of places that are not here. */
	const speaksOfMore = 'verdict' in deed && !isFix;
	const can = (i: number): boolean => !isFix || suggested(board.bare[i] as Finding) !== undefined;
	const cause = board.byCause.get(own.cause) ?? [];
	const reach = (scope: Scope, all: readonly number[]): Reach => {
		const findings = all.filter(can);
		const kept = 'verdict' in deed && spread(deed.verdict, scope) ? findings.filter(i => hasOwnWord(board, i)).length : 0;
		return { scope, findings, kept, files: new Set(findings.map(i => board.bare[i]?.file)).size };
	};
	const possible = [
		reach('place', [index]),
		reach('same', [index, ...sameElsewhere(board, index)]),
		reach(
			'document',
			cause.filter(i => board.bare[i]?.file === own.file),
		),
		reach('project', cause),
	];
	return possible.filter(
		({ findings, scope }, i) => i === 0 || findings.length > (possible[0]?.findings.length ?? 0) || (scope === 'project' && speaksOfMore),
	);
}

const hasOwnWord = (board: Board, index: number): boolean => {
	const word = board.findings[index]?.decisions?.[0];
	return word !== undefined && 'fingerprint' in word.about && !word.id.startsWith('accepted:');
};

const sideOf = (side: Spot['target'], span: Addition['spans']['target']): Place['target'] => side && { ...side, spans: span ? [span] : [] };

/** The decision that adds an error. */
export function draftAdding(
	board: Board,
	reviewer: Reviewer,
	{ spot, spans, category = 'term', severity = 'minor' }: Addition,
	comment: string,
): Draft {
	const [source, target] = [sideOf(spot.source, spans.source), sideOf(spot.target, spans.target)];
	const place: Place = { file: spot.file, ...(source ? { source } : {}), ...(target ? { target } : {}) };
	const adds = { category, severity, comment };
	const about = { fingerprint: manualFingerprint(place, adds) };
	return {
		about,
		verdict: 'confirmed',
		seen: { ...place, rule: 'manual', cause: manualCause(place, adds) },
		adds,
		after: inSightOf(board, about, reviewer),
	};
}

const sameWords = (a: Finding, b: Finding): boolean =>
	a.rule === b.rule &&
	evidenceWords(a.target).join('\n') === evidenceWords(b.target).join('\n') &&
	evidenceWords(a.source).join('\n') === evidenceWords(b.source).join('\n');

/**
 * The decisions of a line that was edited: the finding it was edited for, every finding of the line that was fixed before (the line is the
 * new one for all), and the undecided ones that the new line has no more. `problems` is what the engine finds on the new line.
 */
export function draftsOfEdit(board: Board, reviewer: Reviewer, index: number, text: string, problems: readonly Finding[]): readonly Draft[] {
	const closed = onLine(board, index).filter(i => {
		const { status, rule } = board.findings[i] as Finding;
		if (i === index || status === 'fixed') return true;
		return status === 'open' && rule !== 'manual' && !problems.some(problem => sameWords(problem, board.bare[i] as Finding));
	});
	return closed.map(i => draftOn(board, i, reviewer, { verdict: 'fixed', text }));
}
