/** What the page remembers while it is open, and how it changes. Pure; what a reader sees follows from it. */

import type { Order, View } from '../messages/page.js';
import type { Decision, InterfaceLanguage, RuleId, Severity, Status, Voice } from '../model.js';

/** What the list of findings is narrowed to; an empty string leaves everything. */
export interface Filters {
	readonly text: string;
	readonly rule: RuleId | '';
	readonly severity: Severity | '';
	readonly status: Status | 'disputed' | '';
	readonly file: string;
}

export const noFilters: Filters = { text: '', rule: '', severity: '', status: '', file: '' };

/** Who answers. */
export interface Reviewer {
	readonly name: string;
	readonly voice: Voice;
}

/** A place in a document. */
export interface Place {
	readonly file: string;
	readonly pair: number;
	/** Somebody asked for it: it shall be in sight. */
	readonly asked: boolean;
}

export interface State {
	readonly lang: InterfaceLanguage;
	readonly view: View;
	readonly filters: Filters;
	readonly order: Order;
	/** Of the list, 0-based. */
	readonly page: number;
	/** The document that is read, and the pair its page shows. */
	readonly place: Place;
	/** A finding that was opened beneath its line of the document. */
	readonly opened: string;
	readonly reviewer: Reviewer;
	/** Answers given here, in their order. */
	readonly decisions: readonly Decision[];
	/** How many of them are in a file. */
	readonly saved: number;
	/** What was last done, for those who do not see it. */
	readonly notice: string;
}

export type Action =
	| { readonly type: 'language'; readonly lang: InterfaceLanguage }
	| { readonly type: 'view'; readonly view: View }
	| { readonly type: 'filter'; readonly filters: Partial<Filters> }
	| { readonly type: 'order'; readonly order: Order }
	| { readonly type: 'page'; readonly page: number }
	| { readonly type: 'read'; readonly place: Place; readonly opened?: string }
	| { readonly type: 'open'; readonly fingerprint: string }
	| { readonly type: 'reviewer'; readonly reviewer: Partial<Reviewer> }
	| { readonly type: 'decide'; readonly decisions: readonly Decision[]; readonly notice: string }
	| { readonly type: 'load'; readonly decisions: readonly Decision[]; readonly notice: string }
	| { readonly type: 'saved' }
	| { readonly type: 'say'; readonly notice: string };

/** The state a report opens with. */
export const initialState = (lang: InterfaceLanguage, file: string, kept: Pick<State, 'decisions' | 'saved' | 'reviewer'>): State => ({
	lang,
	view: 'overview',
	filters: noFilters,
	order: 'cause',
	page: 0,
	place: { file, pair: 0, asked: false },
	opened: '',
	notice: '',
	...kept,
});

/** Decisions that are not here yet, by their id. */
function further(known: readonly Decision[], more: readonly Decision[]): readonly Decision[] {
	const ids = new Set(known.map(({ id }) => id));
	return more.filter(({ id }) => !ids.has(id));
}

/** Answers that were given before their author gave a name are under it from now on. */
const signed = (decisions: readonly Decision[], name: string): readonly Decision[] =>
	name === '' ? decisions : decisions.map(decision => (decision.by === '' ? { ...decision, by: name } : decision));

export function reduce(state: State, action: Action): State {
	switch (action.type) {
		case 'language':
			return { ...state, lang: action.lang };
		case 'view':
			return { ...state, view: action.view, opened: '' };
		case 'filter':
			return { ...state, view: 'findings', filters: { ...state.filters, ...action.filters }, page: 0 };
		case 'order':
			return { ...state, order: action.order, page: 0 };
		case 'page':
			return { ...state, page: action.page };
		case 'read':
			return { ...state, view: 'document', place: action.place, opened: action.opened ?? '' };
		case 'open':
			return { ...state, opened: state.opened === action.fingerprint ? '' : action.fingerprint };
		case 'reviewer': {
			const reviewer = { ...state.reviewer, ...action.reviewer };
			return { ...state, reviewer, decisions: signed(state.decisions, reviewer.name.trim()) };
		}
		case 'decide':
			return { ...state, decisions: [...state.decisions, ...action.decisions], notice: action.notice };
		case 'load': {
			const decisions = [...further(state.decisions, action.decisions), ...state.decisions];
			return { ...state, decisions, saved: state.saved + decisions.length - state.decisions.length, notice: action.notice };
		}
		case 'saved':
			return { ...state, saved: state.decisions.length };
		case 'say':
			return { ...state, notice: action.notice };
	}
}
