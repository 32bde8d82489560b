/** The memory of runs: one line a document and run, as JSON, and what a row of them says. */

import { type Audit, type Counts, type HistoryEntry, type Severity, severities, type Versions } from '../model.js';
import { isReviewed } from './scorecard.js';
import { sourceWords } from './words.js';

/** What a run is known by. */
export interface Run {
	/** ISO 8601, UTC. */
	readonly at: string;
	/** Vendor or engine. */
	readonly label?: string;
	readonly versions: Versions;
}

function countsByRule({ findings }: Audit): HistoryEntry['findings'] {
	const byRule = new Map<string, Partial<Record<Severity, number>>>();
	for (const { rule, severity, status } of findings) {
		if (status === 'dismissed') continue;
		const counts = byRule.get(rule) ?? {};
		counts[severity] = (counts[severity] ?? 0) + 1;
		byRule.set(rule, counts);
	}
	return Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a run adds to the history: an entry a document. */
export const entriesOf = (audits: readonly Audit[], { at, label, versions }: Run): readonly HistoryEntry[] =>
	audits.map(audit => {
		const { findings, file, pairs } = audit;
		return {
			schema: 1,
			at,
			document: file,
			...(label === undefined ? {} : { label }),
			words: sourceWords(audit),
			pairs: pairs.length,
			findings: countsByRule(audit),
			dismissed: findings.filter(({ status }) => status === 'dismissed').length,
			reviewed: findings.length === 0 ? 1 : findings.filter(isReviewed).length / findings.length,
			versions,
		};
	});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
/** As it is written here, and printed as it is. */
const isMoment = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/.test(value);
const isCounts = (value: unknown): boolean =>
	isObject(value) && Object.entries(value).every(([severity, count]) => severities.includes(severity as Severity) && isCount(count));

function isEntry(value: unknown): value is HistoryEntry {
	if (!isObject(value) || value.schema !== 1 || !isMoment(value.at) || !isText(value.document)) return false;
	if (value.label !== undefined && !isText(value.label)) return false;
	if (![value.words, value.pairs, value.dismissed, value.reviewed].every(isCount)) return false;
	if (!isObject(value.versions) || !isText(value.versions.bilint) || !isText(value.versions.rules)) return false;
	return isObject(value.findings) && Object.values(value.findings).every(isCounts);
}

function parseEntry(line: string): HistoryEntry | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isEntry(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** The entries of a history file, in its order, and the 1-based lines that hold none: torn, or of a newer version. Never throws. */
export function readHistory(text: string): { readonly entries: readonly HistoryEntry[]; readonly unread: readonly number[] } {
	const entries: HistoryEntry[] = [];
	const unread: number[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const entry = parseEntry(line);
		if (entry) entries.push(entry);
		else unread.push(i + 1);
	}
	return { entries, unread };
}

/** One run over all its documents: a row of the trend. */
export interface TrendRow {
	readonly at: string;
	readonly label?: string;
	readonly documents: number;
	readonly words: number;
	readonly counts: Counts;
	readonly findings: number;
	/** Findings per 1,000 source words; 0 where there are no words. */
	readonly rate: number;
	/** The share that was reviewed, 0 to 1. */
	readonly reviewed: number;
	/** The tool, the rules or the glossary are others than in the run before: what changed may be the measure. */
	readonly remeasured: boolean;
}

const versionKey = ({ bilint, rules, glossary }: Versions): string => JSON.stringify([bilint, rules, glossary ?? '']);

const foundIn = ({ findings }: HistoryEntry, severity: Severity): number =>
	Object.values(findings).reduce((total, counts) => total + (counts[severity] ?? 0), 0);

function rowOf(entries: readonly [HistoryEntry, ...HistoryEntry[]], before: HistoryEntry | undefined): TrendRow {
	const [{ at, label, versions }] = entries;
	const total = (of: (entry: HistoryEntry) => number): number => entries.reduce((sum, entry) => sum + of(entry), 0);
	const counts: Counts = {
		critical: total(entry => foundIn(entry, 'critical')),
		major: total(entry => foundIn(entry, 'major')),
		minor: total(entry => foundIn(entry, 'minor')),
		info: total(entry => foundIn(entry, 'info')),
	};
	const findings = severities.reduce((sum, severity) => sum + counts[severity], 0);
	const words = total(entry => entry.words);
	const all = (entry: HistoryEntry): number => entry.dismissed + severities.reduce((sum, severity) => sum + foundIn(entry, severity), 0);
	const weight = total(all);
	return {
		at,
		...(label === undefined ? {} : { label }),
		documents: entries.length,
		words,
		counts,
		findings,
		rate: words === 0 ? 0 : (findings / words) * 1000,
		reviewed: weight === 0 ? 1 : total(entry => entry.reviewed * all(entry)) / weight,
		remeasured: before !== undefined && versionKey(before.versions) !== versionKey(versions),
	};
}

/** A row a run, oldest first. Runs at one moment under different labels are different runs. */
export function trendOf(entries: readonly HistoryEntry[]): readonly TrendRow[] {
	const runs = new Map<string, [HistoryEntry, ...HistoryEntry[]]>();
	for (const entry of entries) {
		const key = `${entry.at}\n${entry.label ?? ''}`;
		const run = runs.get(key);
		if (run) run.push(entry);
		else runs.set(key, [entry]);
	}
	const ordered = [...runs.values()].sort(([a], [b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	return ordered.map((run, i) => rowOf(run, ordered[i - 1]?.[0]));
}
