/** Two deliveries held against each other: what is new, what was fixed, what is still there. By content: file names and line numbers play no part. */

import type { Audit, Finding, FindingSide } from '../model.js';

/** A finding that stands in both deliveries. */
export interface Remaining {
	readonly before: Finding;
	readonly after: Finding;
}

/** What became of the findings of a delivery. Each list is in the order of its delivery. */
export interface Comparison {
	/** In the new delivery alone; `again` where the old one had the same source line without it. */
	readonly added: readonly { readonly finding: Finding; readonly again: boolean }[];
	/** In the old delivery alone, and its source line is still there. */
	readonly fixed: readonly Finding[];
	/** In the old delivery alone, and so is its line: it was taken out, or its source was reworded. */
	readonly gone: readonly Finding[];
	readonly remaining: readonly Remaining[];
}

const wordsOf = (side: FindingSide | undefined): readonly string[] => side?.spans.map(([start, end]) => side.text.slice(start, end)) ?? [];

/** From the surest likeness to the least: the same lines; the same source line and evidence; the same source line and words of it, however they were translated this time. */
const keys: readonly ((finding: Finding) => string)[] = [
	({ rule, source, target }) => JSON.stringify([rule, source?.text, target?.text, wordsOf(source), wordsOf(target)]),
	({ rule, source, target }) => JSON.stringify([rule, source?.text ?? target?.text, wordsOf(source), wordsOf(target)]),
	({ rule, source, target }) => JSON.stringify([rule, source?.text ?? target?.text, source ? wordsOf(source) : wordsOf(target)]),
];

/** Pairs off findings with the same key, in order; a finding in a file of the same name goes first. */
function pairOff(before: readonly Finding[], after: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<Finding, Finding> {
	const candidates = new Map<string, Finding[]>();
	for (const finding of before) {
		const key = keyOf(finding);
		const list = candidates.get(key);
		if (list) list.push(finding);
		else candidates.set(key, [finding]);
	}
	const partners = new Map<Finding, Finding>();
	const take = (finding: Finding, fits: (candidate: Finding) => boolean): void => {
		const list = candidates.get(keyOf(finding));
		const at = list?.findIndex(fits) ?? -1;
		const [partner] = at < 0 ? [] : (list?.splice(at, 1) ?? []);
		if (partner) partners.set(finding, partner);
	};
	for (const finding of after) take(finding, candidate => candidate.file === finding.file);
	for (const finding of after) if (!partners.has(finding)) take(finding, () => true);
	return partners;
}

function match(before: readonly Finding[], after: readonly Finding[]): ReadonlyMap<Finding, Finding> {
	const partners = new Map<Finding, Finding>();
	const taken = new Set<Finding>();
	for (const keyOf of keys) {
		const left = before.filter(finding => !taken.has(finding));
		const open = after.filter(finding => !partners.has(finding));
		for (const [own, partner] of pairOff(left, open, keyOf)) {
			partners.set(own, partner);
			taken.add(partner);
		}
	}
	return partners;
}

/** Every line of the source; a finding without one is known by its translation. */
const linesOf = (audits: readonly Audit[]): ReadonlySet<string> =>
	new Set(audits.flatMap(({ pairs }) => pairs.flatMap(({ source, target }) => (source ?? target)?.segments.map(({ text }) => text) ?? [])));

const lineOf = ({ source, target }: Finding): string => source?.text ?? target?.text ?? '';

const counts = ({ status }: Finding): boolean => status !== 'dismissed';

/** Compares the findings that nobody dismissed; what was dismissed in one delivery is nothing new in the other. Pure. */
export function compareDeliveries(before: readonly Audit[], after: readonly Audit[]): Comparison {
	const all = (audits: readonly Audit[]): readonly Finding[] => audits.flatMap(({ findings }) => findings);
	const [old, now] = [all(before), all(after)];
	const partners = match(old, now);
	const kept = new Set(partners.values());
	const [oldLines, newLines] = [linesOf(before), linesOf(after)];
	const lost = old.filter(finding => !kept.has(finding) && counts(finding));
	return {
		added: now.filter(finding => !partners.has(finding) && counts(finding)).map(finding => ({ finding, again: oldLines.has(lineOf(finding)) })),
		fixed: lost.filter(finding => newLines.has(lineOf(finding))),
		gone: lost.filter(finding => !newLines.has(lineOf(finding))),
		remaining: now.flatMap(after => {
			const before = partners.get(after);
			return before && counts(before) && counts(after) ? [{ before, after }] : [];
		}),
	};
}
