/** The findings that stood there when a project began to be checked: they are reported and never fail the gate. */

import type { Audit, Finding, RuleId } from '../model.js';
import { isOpen } from './settle.js';

/** A finding as the baseline knows it. */
export interface BaselineEntry {
	readonly file: string;
	readonly rule: RuleId;
	readonly fingerprint: string;
	/** What it says, wherever it stands: by this it is known after its file was renamed. */
	readonly content: string;
}

const entryOf = ({ file, rule, fingerprint, content }: Finding): BaselineEntry => ({ file, rule, fingerprint, content });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a baseline of these findings holds: all that is open and not locked, in an order that changes little when findings come and go. */
export const baselineOf = (audits: readonly Audit[]): readonly BaselineEntry[] =>
	audits
		.flatMap(({ findings }) => findings.filter(finding => isOpen(finding) && !finding.locked).map(entryOf))
		.sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));

/** The text of a baseline file: JSON with an entry a line, for small differences. */
export function* baselineText(entries: readonly BaselineEntry[]): Iterable<string> {
	yield '{\n"schema": 1,\n"findings": [\n';
	for (const [i, { file, rule, fingerprint, content }] of entries.entries())
		yield `${JSON.stringify({ file, rule, fingerprint, content })}${i + 1 < entries.length ? ',' : ''}\n`;
	yield ']\n}\n';
}

const isEntry = (value: unknown): value is BaselineEntry =>
	typeof value === 'object' &&
	value !== null &&
	(['file', 'rule', 'fingerprint', 'content'] as const).every(key => key in value && typeof (value as Record<string, unknown>)[key] === 'string');

/** Reads a baseline. Throws SyntaxError for what is none. */
export function parseBaseline(text: string): readonly BaselineEntry[] {
	const value = JSON.parse(text) as unknown;
	const findings = typeof value === 'object' && value !== null && 'findings' in value ? value.findings : undefined;
	if (!Array.isArray(findings) || !findings.every(isEntry)) throw new SyntaxError('expected {"schema": 1, "findings": […]}');
	return findings;
}

/** Audits with the findings of the baseline marked, and its entries that match nothing any more. */
export interface Baselined {
	readonly audits: readonly Audit[];
	readonly stale: readonly BaselineEntry[];
}

/**
 * Lays a baseline over findings: by fingerprint, then, for entries of files that are gone, by content, one entry a finding. Locked findings stay as they are.
 * `isThere` says whether a file still exists; entries of files that exist and were not audited now are not called stale.
 */
export function withBaseline(audits: readonly Audit[], entries: readonly BaselineEntry[], isThere: (file: string) => boolean): Baselined {
	const audited = new Set(audits.map(({ file }) => file));
	const left = new Map(entries.map(entry => [entry.fingerprint, entry]));
	const matched = new Set<Finding>();
	const all = audits.flatMap(({ findings }) => findings.filter(({ locked }) => !locked));
	const take = (finding: Finding, entry: BaselineEntry | undefined): void => {
		if (!entry) return;
		left.delete(entry.fingerprint);
		matched.add(finding);
	};
	for (const finding of all) take(finding, [finding.fingerprint, ...(finding.formerly ?? [])].map(print => left.get(print)).find(Boolean));
	const moved = new Map<string, BaselineEntry[]>();
	for (const entry of left.values()) {
		if (audited.has(entry.file) || isThere(entry.file)) continue;
		const key = `${entry.rule} ${entry.content}`;
		moved.set(key, [...(moved.get(key) ?? []), entry]);
	}
	for (const finding of all) if (!matched.has(finding)) take(finding, moved.get(`${finding.rule} ${finding.content}`)?.shift());
	const marked = (finding: Finding): Finding =>
		matched.has(finding) && !finding.suppression ? { ...finding, suppression: { by: 'baseline' } } : finding;
	return {
		audits: audits.map(audit => ({ ...audit, findings: audit.findings.map(marked) })),
		stale: [...left.values()].filter(({ file }) => audited.has(file) || !isThere(file)),
	};
}
