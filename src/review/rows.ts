/** The rows of the list: headings, findings, and causes that stand as one row until they are opened. Pure. */

import type { Finding, InterfaceLanguage, Pair } from '../model.js';
import { severities } from '../model.js';
import { type Board, lineNumber } from './board.js';
import { type Filter, noFilter, passes } from './filter.js';

/** How the list is grouped; `text` is the whole document, line by line. */
export const groupings = ['rule', 'severity', 'file', 'line', 'text'] as const;
export type Grouping = (typeof groupings)[number];

export type Row =
	| { readonly kind: 'heading'; readonly key: string; readonly name: string; readonly findings: readonly number[] }
	/** Several findings of one cause. */
	| { readonly kind: 'cause'; readonly key: string; readonly cause: string; readonly findings: readonly number[]; readonly unfolded: boolean }
	| { readonly kind: 'finding'; readonly key: string; readonly finding: number; readonly depth: 0 | 1 }
	/** A pair of the document; only where the whole text is shown. */
	| { readonly kind: 'pair'; readonly key: string; readonly audit: number; readonly pair: Pair };

/** What is shown, and how. */
export interface View {
	readonly grouping: Grouping;
	readonly filter: Filter;
	readonly onlyOpen: boolean;
	/** Keys of the cause rows that are open. */
	readonly unfolded: ReadonlySet<string>;
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity);

/** Indexes by a key, in order of first appearance. */
function groupBy<Key>(indexes: readonly number[], keyOf: (index: number) => Key): ReadonlyMap<Key, number[]> {
	const groups = new Map<Key, number[]>();
	for (const index of indexes) {
		const key = keyOf(index);
		const group = groups.get(key);
		if (group) group.push(index);
		else groups.set(key, [index]);
	}
	return groups;
}

/** The findings that are shown, by index, in document order. */
function shownOf({ findings, bare }: Board, { filter, onlyOpen }: View, lang: InterfaceLanguage): readonly number[] {
	if (filter === noFilter && !onlyOpen) return findings.map((_, i) => i);
	const shown: number[] = [];
	for (const [i, finding] of findings.entries())
		if ((!onlyOpen || finding.status === 'open') && passes(finding, bare[i] ?? finding, filter, lang)) shown.push(i);
	return shown;
}

const finding = (board: Board, index: number, depth: 0 | 1): Row => ({
	kind: 'finding',
	key: `finding ${board.findings[index]?.fingerprint ?? ''}`,
	finding: index,
	depth,
});

/** Findings that stand together, and the gravest grade among them. */
interface Group {
	readonly name: string;
	readonly findings: readonly number[];
	readonly grade: number;
}

function groupsBy(board: Board, indexes: readonly number[], nameOf: (finding: Finding) => string): readonly Group[] {
	const at = (index: number): Finding => board.findings[index] as Finding;
	return [...groupBy(indexes, index => nameOf(at(index)))].map(([name, findings]) => ({
		name,
		findings,
		grade: findings.reduce((least, index) => Math.min(least, rank(at(index))), severities.length),
	}));
}

/** The gravest first, then the most frequent, then as they come. */
const byGravity = (groups: readonly Group[]): readonly Group[] =>
	[...groups].sort((a, b) => a.grade - b.grade || b.findings.length - a.findings.length);

/** A group with its causes. */
interface Branch extends Group {
	readonly causes: readonly Group[];
}

const nameIn = { rule: ({ rule }: Finding) => rule, severity: ({ severity }: Finding) => severity, file: ({ file }: Finding) => file } as const;

/** Groups and causes of what is shown: what does not change when a cause is opened. */
function branchesOf(board: Board, grouping: keyof typeof nameIn, shown: readonly number[]): readonly Branch[] {
	const groups = groupsBy(board, shown, nameIn[grouping]);
	const ordered = grouping === 'file' ? groups : byGravity(groups);
	return ordered.map(group => ({ ...group, causes: byGravity(groupsBy(board, group.findings, ({ cause }) => cause)) }));
}

function branchRows(board: Board, { name, findings, causes }: Branch, unfolded: View['unfolded']): readonly Row[] {
	const rows: Row[] = [{ kind: 'heading', key: `heading ${name}`, name, findings }];
	for (const { name: cause, findings: own } of causes) {
		const [only] = own;
		if (own.length === 1 && only !== undefined) {
			rows.push(finding(board, only, 0));
			continue;
		}
		const key = `cause ${name} ${cause}`;
		const isUnfolded = unfolded.has(key);
		rows.push({ kind: 'cause', key, cause, findings: own, unfolded: isUnfolded });
		if (isUnfolded) for (const index of own) rows.push(finding(board, index, 1));
	}
	return rows;
}

function lineRows(board: Board, indexes: readonly number[]): readonly Row[] {
	if (board.audits.length <= 1) return indexes.map(index => finding(board, index, 0));
	return [...groupBy(indexes, index => board.findings[index]?.file ?? '')].flatMap(([name, own]) => [
		{ kind: 'heading' as const, key: `heading ${name}`, name, findings: own },
		...own.map(index => finding(board, index, 0)),
	]);
}

/** Every pair of every document with its findings beneath it. A filter takes findings away, never text. */
function textRows(board: Board, indexes: readonly number[]): readonly Row[] {
	const byPlace = groupBy(indexes, index => `${board.findings[index]?.file} ${board.findings[index]?.pair}`);
	return board.audits.flatMap((audit, i) => [
		...(board.audits.length > 1 ? [{ kind: 'heading' as const, key: `heading ${audit.file}`, name: audit.file, findings: [] }] : []),
		...audit.pairs.flatMap((pair): readonly Row[] => [
			{ kind: 'pair', key: `pair ${audit.file} ${pair.index}`, audit: i, pair },
			...(byPlace.get(`${audit.file} ${pair.index}`) ?? []).map(index => finding(board, index, 1)),
		]),
	]);
}

/** The last branches, with what they were made of: opening a cause among 20,000 findings sorts nothing. */
let last: { readonly of: readonly unknown[]; readonly branches: readonly Branch[] } | undefined;

function branches(board: Board, view: View, grouping: keyof typeof nameIn, lang: InterfaceLanguage): readonly Branch[] {
	const of = [board.findings, view.filter, view.onlyOpen, grouping, lang];
	if (!last || last.of.some((own, i) => own !== of[i])) last = { of, branches: branchesOf(board, grouping, shownOf(board, view, lang)) };
	return last.branches;
}

/** The rows of a view. */
export function rowsOf(board: Board, view: View, lang: InterfaceLanguage): readonly Row[] {
	const { grouping } = view;
	switch (grouping) {
		case 'rule':
		case 'severity':
		case 'file':
			return branches(board, view, grouping, lang).flatMap(branch => branchRows(board, branch, view.unfolded));
		case 'line':
			return lineRows(board, shownOf(board, view, lang));
		case 'text':
			return textRows(board, shownOf(board, view, lang));
	}
}

/** The findings of a row: all of a cause's, none of a heading's or a pair's. */
export function findingsOf(row: Row | undefined): readonly number[] {
	if (row?.kind === 'cause') return row.findings;
	return row?.kind === 'finding' ? [row.finding] : [];
}

/** A heading is passed over. */
export const isSelectable = (row: Row | undefined): boolean => row !== undefined && row.kind !== 'heading';

/** The row for a line of a document: that of the finding or pair nearest to it at or after it, else the last before it. */
export function rowAtLine(board: Board, rows: readonly Row[], line: number, file: string | undefined): number | undefined {
	let after: { at: number; line: number } | undefined;
	let before: { at: number; line: number } | undefined;
	for (const [at, row] of rows.entries()) {
		const own = placeOf(board, row);
		if (!own || (file !== undefined && own.file !== file)) continue;
		if (own.line >= line && (!after || own.line < after.line)) after = { at, line: own.line };
		if (own.line < line && (!before || own.line > before.line)) before = { at, line: own.line };
	}
	return (after ?? before)?.at;
}

/** Where a row stands in its document. */
function placeOf(board: Board, row: Row): { readonly file: string; readonly line: number } | undefined {
	if (row.kind === 'heading') return undefined;
	if (row.kind === 'pair') {
		const segment = (row.pair.target ?? row.pair.source)?.segments[0];
		return { file: board.audits[row.audit]?.file ?? '', line: segment?.line ?? 0 };
	}
	const own = board.findings[findingsOf(row)[0] ?? -1];
	return own && { file: own.file, line: lineNumber(own) };
}
