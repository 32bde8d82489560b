/** The rows of the list: headings, findings, and causes that stand as one row until they are opened. Pure. */

import type { Finding, InterfaceLanguage, Pair } from '../model.js';
import { severities } from '../model.js';
import { type Board, lineNumber } from './board.js';
import { type Filter, passes } from './filter.js';

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

/** Causes, the gravest first, then the most frequent, then as they come. */
function causeRows(board: Board, indexes: readonly number[], group: string, unfolded: View['unfolded']): readonly Row[] {
	const at = (index: number): Finding => board.findings[index] as Finding;
	const causes = [...groupBy(indexes, index => at(index).cause)].map(([cause, own]) => ({
		cause,
		own,
		grade: own.reduce((least, index) => Math.min(least, rank(at(index))), severities.length),
	}));
	causes.sort((a, b) => a.grade - b.grade || b.own.length - a.own.length);
	return causes.flatMap(({ cause, own }): readonly Row[] => {
		if (own.length === 1) return own.map(index => finding(board, index, 0));
		const key = `cause ${group} ${cause}`;
		const isUnfolded = unfolded.has(key);
		const row: Row = { kind: 'cause', key, cause, findings: own, unfolded: isUnfolded };
		return isUnfolded ? [row, ...own.map(index => finding(board, index, 1))] : [row];
	});
}

function grouped(board: Board, indexes: readonly number[], nameOf: (finding: Finding) => string, unfolded: View['unfolded']): readonly Row[] {
	const at = (index: number): Finding => board.findings[index] as Finding;
	return [...groupBy(indexes, index => nameOf(at(index)))].flatMap(([name, own]) => [
		{ kind: 'heading' as const, key: `heading ${name}`, name, findings: own },
		...causeRows(board, own, name, unfolded),
	]);
}

/** In the order of the groups' gravest findings, the most frequent first. */
function byGravity(board: Board, indexes: readonly number[], nameOf: (finding: Finding) => string): readonly number[] {
	const at = (index: number): Finding => board.findings[index] as Finding;
	return [...groupBy(indexes, index => nameOf(at(index)))]
		.map(([, own]) => ({ own, grade: own.reduce((least, index) => Math.min(least, rank(at(index))), severities.length) }))
		.sort((a, b) => a.grade - b.grade || b.own.length - a.own.length)
		.flatMap(({ own }) => own);
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

/** The rows of a view. */
export function rowsOf(board: Board, view: View, lang: InterfaceLanguage): readonly Row[] {
	const shown = shownOf(board, view, lang);
	switch (view.grouping) {
		case 'rule':
			return grouped(
				board,
				byGravity(board, shown, ({ rule }) => rule),
				({ rule }) => rule,
				view.unfolded,
			);
		case 'severity':
			return grouped(
				board,
				byGravity(board, shown, ({ severity }) => severity),
				({ severity }) => severity,
				view.unfolded,
			);
		case 'file':
			return grouped(board, shown, ({ file }) => file, view.unfolded);
		case 'line':
			return lineRows(board, shown);
		case 'text':
			return textRows(board, shown);
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
