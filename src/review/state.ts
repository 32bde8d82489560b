/** What the terminal shows at a moment, and what it wants done. Plain data. */

import type { Category, Decision, Finding, InterfaceLanguage, Responsible, Severity, Span, Verdict, Voice, Written } from '../model.js';
import type { Accepted } from '../triage/accepted.js';
import { type Draft, type History, noHistory, remember } from '../triage/history.js';
import { bySubject } from '../triage/words.js';
import { type Board, boardOf, type Material } from './board.js';
import type { Editor } from './editor.js';
import { noFilter } from './filter.js';
import type { Key } from './keys.js';
import { findingsOf, isSelectable, type Row, rowsOf, type View } from './rows.js';
import type { Ambiguous } from './typeset.js';

/** Whose review it is. */
export interface Reviewer {
	readonly by: string;
	readonly voice: Voice;
}

/** How far a decision reaches. */
export type Scope = 'place' | 'same' | 'document' | 'project';

/** What shall be decided. */
export type Deed = { readonly verdict: Verdict; readonly reason?: string } | { readonly severity: Severity } | { readonly responsible: Responsible };

/** A way to apply a deed, with what it would touch. */
export interface Reach {
	readonly scope: Scope;
	/** Indexes of the findings it bears on. */
	readonly findings: readonly number[];
	/** How many of them keep a word of their own. */
	readonly kept: number;
	readonly files: number;
}

/** Where a reviewer adds an error: a line of the document, whether a finding is there or not. */
export interface Spot {
	readonly file: string;
	readonly source?: { readonly line: number; readonly text: string };
	readonly target?: { readonly line: number; readonly text: string };
}

/** An error in the making. */
export interface Addition {
	readonly spot: Spot;
	readonly spans: { readonly source?: Span; readonly target?: Span };
	readonly category?: Category;
	readonly severity?: Severity;
}

/** What a typed line is for. */
export type Question =
	| { readonly about: 'filter'; readonly before: string }
	| { readonly about: 'jump' }
	| { readonly about: 'reason'; readonly deed: { readonly verdict: Verdict }; readonly reach: Reach }
	| { readonly about: 'edit'; readonly finding: number; readonly was: string }
	| { readonly about: 'accept'; readonly finding: number }
	| { readonly about: 'term'; readonly finding: number; readonly en?: string; readonly zh?: string }
	| { readonly about: 'comment'; readonly addition: Addition };

/** What is asked for with a list to choose from. */
export type Choice =
	| { readonly about: 'reach'; readonly deed: Deed; readonly askReason: boolean; readonly options: readonly Reach[] }
	| { readonly about: 'severity'; readonly options: readonly Severity[] }
	| { readonly about: 'responsible'; readonly options: readonly Responsible[] }
	| { readonly about: 'category'; readonly options: readonly Category[]; readonly addition: Addition }
	| { readonly about: 'gravity'; readonly options: readonly Severity[]; readonly addition: Addition };

/** Words being marked: `at` is the cursor in the side's text, `anchor` where marking began. */
export interface Marking {
	readonly addition: Addition;
	readonly side: 'source' | 'target';
	readonly at: number;
	readonly anchor?: number;
}

/** What has the keyboard instead of the list. */
export type Prompt =
	| { readonly kind: 'line'; readonly question: Question; readonly editor: Editor }
	| { readonly kind: 'choice'; readonly choice: Choice; readonly at: number }
	| { readonly kind: 'mark'; readonly marking: Marking }
	| { readonly kind: 'help'; readonly top: number };

/** One line about what has just happened. Raw. */
export interface Notice {
	readonly kind: 'done' | 'warning' | 'hint';
	readonly text: string;
}

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

export interface State {
	readonly board: Board;
	readonly reviewer: Reviewer;
	readonly history: History;
	readonly lang: InterfaceLanguage;
	readonly view: View;
	/** The filter as it was typed. */
	readonly filterText: string;
	readonly rows: readonly Row[];
	/** Index of a row that can be chosen; 0 where there is none. */
	readonly cursor: number;
	/** The first row and the first line of the detail that are shown. */
	readonly top: number;
	readonly detailTop: number;
	readonly prompt?: Prompt;
	readonly notice?: Notice;
	readonly size: Size;
	readonly ambiguous: Ambiguous;
}

/** What the world must do for the state: the session does it and answers with an event. */
export type Effect =
	| {
			readonly do: 'record';
			readonly drafts: readonly Draft[];
			readonly say: string;
			/** Taken back or taken again: the cursor goes there, and lines that were written along go or come back. */
			readonly back?: { readonly remove: readonly Written[]; readonly append: readonly Written[] };
	  }
	| { readonly do: 'correct'; readonly finding: number; readonly text: string }
	| { readonly do: 'accept'; readonly finding: number; readonly note: string }
	| { readonly do: 'term'; readonly finding: number; readonly en: string; readonly zh: string; readonly note: string }
	| { readonly do: 'openEditor'; readonly file: string; readonly line: number }
	| { readonly do: 'write' }
	| { readonly do: 'suspend' }
	| { readonly do: 'redraw' }
	| { readonly do: 'quit'; readonly code: 0 | 130 };

/** What happens to a review. */
export type Event =
	| { readonly type: 'key'; readonly key: Key }
	| { readonly type: 'resized'; readonly size: Size }
	| { readonly type: 'measured'; readonly ambiguous: Ambiguous }
	/** Decisions that are on the disk. `focus`: go to what they are about. */
	| { readonly type: 'decided'; readonly decisions: readonly Decision[]; readonly own: boolean; readonly focus?: boolean; readonly notice: Notice }
	| { readonly type: 'accepted'; readonly accepted: readonly Accepted[] }
	| { readonly type: 'told'; readonly notice: Notice }
	| { readonly type: 'reread'; readonly material: Material; readonly notice: Notice };

/** A state and what it wants done. */
export interface Step {
	readonly state: State;
	readonly effects: readonly Effect[];
}

export const stay = (state: State): Step => ({ state, effects: [] });
export const ask = (state: State, prompt: Prompt): Step => stay({ ...state, prompt });
export const told = (state: State, kind: Notice['kind'], text: string): State => ({ ...state, notice: { kind, text } });

/** What a review starts with. */
export interface Beginning {
	readonly material: Material;
	readonly reviewer: Reviewer;
	readonly lang: InterfaceLanguage;
	readonly size: Size;
	readonly ambiguous: Ambiguous;
}

const firstRow = (rows: readonly Row[]): number => Math.max(0, rows.findIndex(isSelectable));

/** What one has decided about what is on the board, and may take back. */
function historyOn(board: Board, { by, voice }: Reviewer): History {
	const files = new Set(board.audits.map(({ file }) => file));
	const own = bySubject(board.words)
		.flat()
		.filter(decision => decision.by === by && decision.voice === voice);
	const here = own.filter(({ about, seen }) => {
		if ('fingerprint' in about) return board.placeOf(about.fingerprint) !== undefined || (seen !== undefined && files.has(seen.file));
		return about.document === undefined ? board.byCause.has(about.cause) : files.has(about.document);
	});
	return remember(noHistory, here);
}

/** The first state: the first open finding is chosen. */
export function start({ material, reviewer, lang, size, ambiguous }: Beginning): State {
	const board = boardOf(material);
	const view: View = { grouping: 'rule', filter: noFilter, onlyOpen: false, unfolded: new Set() };
	const rows = rowsOf(board, view, lang);
	const state: State = {
		board,
		reviewer,
		lang,
		size,
		ambiguous,
		view,
		rows,
		history: historyOn(board, reviewer),
		filterText: '',
		cursor: firstRow(rows),
		top: 0,
		detailTop: 0,
	};
	const open = nextOpen(state, -1, 1);
	return open === undefined ? state : { ...state, cursor: open };
}

/** The state after the documents were read again; the view stays. */
export function restart(state: State, material: Material): State {
	const board = boardOf(material);
	return { ...reshape(state, { board }), history: historyOn(board, state.reviewer) };
}

/** The row that is chosen. */
export const currentRow = (state: State): Row | undefined => {
	const row = state.rows[state.cursor];
	return isSelectable(row) ? row : undefined;
};

/** Whether a row holds a finding that nobody has decided. */
export const isOpenRow = ({ board }: State, row: Row | undefined): boolean => findingsOf(row).some(index => board.findings[index]?.status === 'open');

/** The finding that stands for the chosen row: of a cause the first open one, else the first. */
export function currentFinding(state: State): number | undefined {
	const indexes = findingsOf(currentRow(state));
	return indexes.find(index => state.board.findings[index]?.status === 'open') ?? indexes[0];
}

export const findingAt = ({ board }: State, index: number | undefined): Finding | undefined =>
	index === undefined ? undefined : board.findings[index];

/** The next row, from `from` on and around the end, with an open finding. The row of an unfolded cause is passed over for its places. */
export function nextOpen(state: State, from: number, step: 1 | -1): number | undefined {
	const { rows } = state;
	for (let n = 1; n <= rows.length; n++) {
		const at = (((from + n * step) % rows.length) + rows.length) % rows.length;
		const row = rows[at];
		if (row && !(row.kind === 'cause' && row.unfolded) && isOpenRow(state, row)) return at;
	}
	return undefined;
}

/** The chosen row nearest to `at` that can be chosen, downwards first. */
export function selectable(rows: readonly Row[], at: number): number {
	const within = Math.max(0, Math.min(at, rows.length - 1));
	for (let i = within; i < rows.length; i++) if (isSelectable(rows[i])) return i;
	for (let i = within; i >= 0; i--) if (isSelectable(rows[i])) return i;
	return 0;
}

/** The state with another view or board: the chosen row stays chosen, or what holds it, or what has come into its place. */
export function reshape(state: State, { view = state.view, board = state.board }: { readonly view?: View; readonly board?: Board }): State {
	const rows = rowsOf(board, view, state.lang);
	const before = state.rows[state.cursor];
	const fingerprint = findingAt(state, findingsOf(before)[0])?.fingerprint;
	const same = rows.findIndex(row => row.key === before?.key);
	const holds = (row: Row): boolean => findingsOf(row).some(own => board.findings[own]?.fingerprint === fingerprint);
	const found = same >= 0 || fingerprint === undefined ? same : rows.findIndex(holds);
	return { ...state, board, view, rows, cursor: selectable(rows, found >= 0 ? found : state.cursor) };
}
