/**
 * Finds the findings of decisions whose fingerprint is another one today: the file was renamed, its line corrected in another place,
 * a twin of the line added, or the tool marks a word more. Never where the evidence itself changed: then the decision has lapsed.
 */

import type { Audit, Decision, Seen } from '../model.js';
import { standsAmong } from './manual.js';
import { evidenceKey, evidenceWords, isSameButCorrected, isSamePlace, seenOf } from './seen.js';
import { inOrder } from './words.js';

/** Whether a file is no longer there. */
export type Gone = (file: string) => boolean;

const lineOf = ({ target, source }: Pick<Seen, 'source' | 'target'>): number => target?.line ?? source?.line ?? 0;

/** The text a line of a document is known by, with its rule. */
const contentKey = ({ rule, source, target }: Pick<Seen, 'rule' | 'source' | 'target'>): string => JSON.stringify([rule, source?.text, target?.text]);

/** The file of those that has the most of something; undefined where none has any. */
function fileWithMost(audits: readonly Audit[], countIn: (audit: Audit) => number): string | undefined {
	let [most, file]: [number, string | undefined] = [0, undefined];
	for (const audit of audits) {
		const count = countIn(audit);
		if (count > most) [most, file] = [count, audit.file];
	}
	return file;
}

/** Each document that is gone, with the one that has the most of its lines. What no rule finds is asked of the pairs themselves. */
function newNames(seen: readonly Seen[], audits: readonly Audit[]): ReadonlyMap<string, string> {
	const found = new Map(audits.map(audit => [audit, new Set(audit.findings.map(finding => contentKey(seenOf(finding))))]));
	const has = (audit: Audit, each: Seen, exact: boolean): boolean =>
		each.rule === 'manual' ? standsAmong(audit.pairs, each, exact) : found.get(audit)?.has(contentKey(each)) === true;
	const names = new Map<string, string>();
	for (const file of new Set(seen.map(each => each.file))) {
		const own = seen.filter(each => each.file === file);
		const byLines = (exact: boolean) => fileWithMost(audits, audit => own.filter(each => has(audit, each, exact)).length);
		const name = byLines(true) ?? byLines(false);
		if (name !== undefined) names.set(file, name);
	}
	return names;
}

const hasEvidence = ({ source, target }: Seen): boolean => [...evidenceWords(source), ...evidenceWords(target)].some(word => word !== '');

/** A finding that may be the one a decision was taken on. */
interface Candidate {
	readonly fingerprint: string;
	readonly seen: Seen;
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

function indexBy(candidates: readonly Candidate[], keyOf: (seen: Seen) => string): Index {
	const index = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const key = `${candidate.seen.file}\n${keyOf(candidate.seen)}`;
		const known = index.get(key);
		if (known) known.push(candidate);
		else index.set(key, [candidate]);
	}
	return index;
}

const nearest = (candidates: readonly Candidate[], line: number): Candidate | undefined =>
	candidates.reduce<Candidate | undefined>(
		(best, each) => (best && Math.abs(lineOf(best.seen) - line) <= Math.abs(lineOf(each.seen) - line) ? best : each),
		undefined,
	);

/** A decision whose finding is not there. */
interface Lost {
	readonly seen: Seen;
	/** A fix that was carried out has no finding any more: it must not be taken for the fix of a line like it. */
	readonly fixed: boolean;
}

function lostOnes(decisions: readonly Decision[], present: ReadonlySet<string>): ReadonlyMap<string, Lost> {
	const lost = new Map<string, Lost>();
	for (const { about, seen, adds, verdict } of inOrder(decisions)) {
		if (!('fingerprint' in about) || present.has(about.fingerprint) || !seen || adds || seen.rule === 'manual') continue;
		lost.set(about.fingerprint, { seen, fixed: verdict === 'fixed' });
	}
	return lost;
}

function addressOf(decision: Decision, addresses: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>): Decision {
	const { about, seen } = decision;
	if ('fingerprint' in about) {
		const fingerprint = addresses.get(about.fingerprint);
		if (fingerprint) return { ...decision, about: { fingerprint } };
		const file = decision.adds && seen && names.get(seen.file);
		return file && seen ? { ...decision, seen: { ...seen, file } } : decision;
	}
	const document = about.document === undefined ? undefined : names.get(about.document);
	return document === undefined ? decision : { ...decision, about: { cause: about.cause, document } };
}

/** The decisions, those on a fingerprint by an earlier recipe readdressed to the one by today's. */
function renewed(audits: readonly Audit[], decisions: readonly Decision[]): readonly Decision[] {
	const today = new Map(
		audits.flatMap(({ findings }) => findings.flatMap(({ fingerprint, formerly = [] }) => formerly.map(former => [former, fingerprint] as const))),
	);
	if (today.size === 0) return decisions;
	return decisions.map(decision => {
		const fingerprint = 'fingerprint' in decision.about ? today.get(decision.about.fingerprint) : undefined;
		return fingerprint ? { ...decision, about: { fingerprint } } : decision;
	});
}

/** The decisions, each on the fingerprint that its finding has today; those whose finding is not found stay as they are. */
export function findAgain(audits: readonly Audit[], taken: readonly Decision[], gone: Gone): readonly Decision[] {
	if (taken.length === 0) return taken;
	const decisions = renewed(audits, taken);
	const present = new Set(audits.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
	const audited = new Set(audits.map(({ file }) => file));
	const missing = decisions.flatMap(({ seen }) => (seen && !audited.has(seen.file) && gone(seen.file) ? [seen] : []));
	const names = newNames(missing, audits);
	const lost = lostOnes(decisions, present);
	if (lost.size === 0 && names.size === 0) return decisions;

	const decided = new Set(decisions.flatMap(({ about }) => ('fingerprint' in about ? [about.fingerprint] : [])));
	const free = audits.flatMap(({ findings }) => findings.filter(({ fingerprint }) => !decided.has(fingerprint)));
	const candidates = free.map(finding => ({ fingerprint: finding.fingerprint, seen: seenOf(finding) }));
	const [byLine, byEvidence] = [indexBy(candidates, contentKey), indexBy(candidates, evidenceKey)];
	const addresses = new Map<string, string>();
	const claimed = new Set<string>();
	for (const [fingerprint, { seen, fixed }] of [...lost].sort(([, a], [, b]) => lineOf(a.seen) - lineOf(b.seen))) {
		const file = names.get(seen.file) ?? seen.file;
		const under = (index: Index, key: string) => (index.get(`${file}\n${key}`) ?? []).filter(candidate => !claimed.has(candidate.fingerprint));
		const same = under(byLine, contentKey(seen)).filter(candidate => isSamePlace(seen, candidate.seen));
		const corrected = () =>
			fixed || !hasEvidence(seen) ? [] : under(byEvidence, evidenceKey(seen)).filter(candidate => isSameButCorrected(seen, candidate.seen));
		const found = nearest(same.length > 0 ? same : corrected(), lineOf(seen));
		if (!found) continue;
		claimed.add(found.fingerprint);
		addresses.set(fingerprint, found.fingerprint);
	}
	return decisions.map(decision => addressOf(decision, addresses, names));
}
