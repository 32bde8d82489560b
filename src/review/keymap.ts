/** The keys, as data: the last line, the help and the README are printed from this. */

import type { KeyGroup, KeyName, OffReason } from '../messages/review-sentences.js';
import type { Finding, Severity, Verdict } from '../model.js';
import { renderingOf } from '../triage/accepted.js';
import { suggested } from './deciding.js';
import { currentFinding, currentRow, type Effect, findingAt, nextOpen, type State } from './state.js';

/** What a key makes the state do. */
export type Command =
	| { readonly do: 'move'; readonly by: number }
	| { readonly do: 'page'; readonly by: 1 | -1 }
	| { readonly do: 'end'; readonly which: 'first' | 'last' }
	| { readonly do: 'fold'; readonly open: boolean }
	| { readonly do: 'nextOpen'; readonly step: 1 | -1 }
	| { readonly do: 'nextMatch'; readonly step: 1 | -1 }
	| { readonly do: 'scroll'; readonly by: number }
	| { readonly do: 'ask'; readonly about: 'filter' | 'jump' | 'edit' | 'accept' | 'term' }
	| { readonly do: 'verdict'; readonly verdict: Verdict; readonly more: boolean }
	| { readonly do: 'severity'; readonly severity: Severity }
	| { readonly do: 'responsible' }
	| { readonly do: 'add' }
	| { readonly do: 'undo' }
	| { readonly do: 'redo' }
	| { readonly do: 'clear' }
	| { readonly do: 'onlyOpen' }
	| { readonly do: 'grouping' }
	| { readonly do: 'help' }
	| { readonly do: 'openEditor' }
	| { readonly do: 'effect'; readonly effect: Effect };

export interface Binding {
	readonly name: KeyName;
	readonly keys: readonly [string, ...string[]];
	readonly group: KeyGroup;
	readonly does: Command;
	/** Why the key does nothing right now. */
	readonly off?: (state: State) => OffReason | undefined;
}

type Off = NonNullable<Binding['off']>;

const chosen = (state: State): Finding | undefined => findingAt(state, currentFinding(state));

const needsFinding: Off = state => (chosen(state) ? undefined : 'nothingChosen');
const needsFold =
	(folded: boolean): Off =>
	state => {
		const row = currentRow(state);
		if (folded) return row?.kind === 'cause' && !row.unfolded ? undefined : 'notFolded';
		return (row?.kind === 'cause' && row.unfolded) || (row?.kind === 'finding' && row.depth === 1 && state.view.grouping !== 'text')
			? undefined
			: 'notUnfolded';
	};
const needsOpen: Off = state => (nextOpen(state, state.cursor, 1) === undefined ? 'noOpen' : undefined);
const needsFilter: Off = ({ filterText }) => (filterText === '' ? 'noFilter' : undefined);

const isLocked = (state: State, finding: Finding): boolean =>
	state.board.audits.find(({ file }) => file === finding.file)?.pairs[finding.pair]?.state === 'locked';

const needsLine: Off = state => {
	const finding = chosen(state);
	if (!finding) return 'nothingChosen';
	if (!finding.target) return 'noTargetLine';
	return isLocked(state, finding) ? 'locked' : undefined;
};
const needsDismissable: Off = state => needsFinding(state) ?? (chosen(state)?.locked ? 'lockedRule' : undefined);
const needsSuggestion: Off = state => {
	const finding = chosen(state);
	return needsLine(state) ?? (finding && suggested(finding) === undefined ? 'noSuggestion' : undefined);
};
const needsWords: Off = state => {
	const finding = chosen(state);
	if (!finding) return 'nothingChosen';
	if (finding.locked) return 'lockedRule';
	return renderingOf(finding) ? undefined : 'noWords';
};
const needsFixes: Off = ({ board }) => (board.counts.fixed === 0 ? 'nothingToWrite' : undefined);
const needsRow: Off = state => (currentRow(state) ? undefined : 'nothingChosen');
const needsFile: Off = state => {
	if (!currentRow(state)) return 'nothingChosen';
	return state.board.audits.every(({ file }) => file === '-') ? 'noFile' : undefined;
};

/** In the order of the help. */
export const keymap: readonly Binding[] = [
	{ name: 'next', keys: ['j', 'down', 'ctrl+n'], group: 'move', does: { do: 'move', by: 1 } },
	{ name: 'previous', keys: ['k', 'up', 'ctrl+p'], group: 'move', does: { do: 'move', by: -1 } },
	{ name: 'pageDown', keys: ['pageDown', 'ctrl+d', 'ctrl+f', ' '], group: 'move', does: { do: 'page', by: 1 } },
	{ name: 'pageUp', keys: ['pageUp', 'ctrl+u', 'ctrl+b'], group: 'move', does: { do: 'page', by: -1 } },
	{ name: 'first', keys: ['g', 'home', '<'], group: 'move', does: { do: 'end', which: 'first' } },
	{ name: 'last', keys: ['G', 'end', '>'], group: 'move', does: { do: 'end', which: 'last' } },
	{ name: 'unfold', keys: ['l', 'right', 'enter'], group: 'move', does: { do: 'fold', open: true }, off: needsFold(true) },
	{ name: 'fold', keys: ['h', 'left'], group: 'move', does: { do: 'fold', open: false }, off: needsFold(false) },
	{ name: 'nextOpen', keys: ['tab'], group: 'move', does: { do: 'nextOpen', step: 1 }, off: needsOpen },
	{ name: 'previousOpen', keys: ['shift+tab'], group: 'move', does: { do: 'nextOpen', step: -1 }, off: needsOpen },
	{ name: 'jump', keys: [':'], group: 'move', does: { do: 'ask', about: 'jump' } },
	{ name: 'scrollDown', keys: ['J', 'shift+down', 'ctrl+e'], group: 'move', does: { do: 'scroll', by: 1 } },
	{ name: 'scrollUp', keys: ['K', 'shift+up', 'ctrl+y'], group: 'move', does: { do: 'scroll', by: -1 } },

	{ name: 'confirm', keys: ['c'], group: 'decide', does: { do: 'verdict', verdict: 'confirmed', more: false }, off: needsFinding },
	{ name: 'fix', keys: ['f'], group: 'decide', does: { do: 'verdict', verdict: 'fixed', more: false }, off: needsSuggestion },
	{ name: 'edit', keys: ['e'], group: 'decide', does: { do: 'ask', about: 'edit' }, off: needsLine },
	{ name: 'dismiss', keys: ['d'], group: 'decide', does: { do: 'verdict', verdict: 'dismissed', more: false }, off: needsDismissable },
	{ name: 'later', keys: ['s'], group: 'decide', does: { do: 'verdict', verdict: 'later', more: false }, off: needsFinding },
	{ name: 'confirmMore', keys: ['C'], group: 'decide', does: { do: 'verdict', verdict: 'confirmed', more: true }, off: needsFinding },
	{ name: 'fixMore', keys: ['F'], group: 'decide', does: { do: 'verdict', verdict: 'fixed', more: true }, off: needsSuggestion },
	{ name: 'dismissMore', keys: ['D'], group: 'decide', does: { do: 'verdict', verdict: 'dismissed', more: true }, off: needsDismissable },
	{ name: 'laterMore', keys: ['S'], group: 'decide', does: { do: 'verdict', verdict: 'later', more: true }, off: needsFinding },
	{
		name: 'undo',
		keys: ['u'],
		group: 'decide',
		does: { do: 'undo' },
		off: ({ history }) => (history.done.length === 0 ? 'nothingToUndo' : undefined),
	},
	{
		name: 'redo',
		keys: ['U', 'ctrl+r'],
		group: 'decide',
		does: { do: 'redo' },
		off: ({ history }) => (history.undone.length === 0 ? 'nothingToRedo' : undefined),
	},

	{ name: 'accept', keys: ['a'], group: 'more', does: { do: 'ask', about: 'accept' }, off: needsWords },
	{ name: 'term', keys: ['t'], group: 'more', does: { do: 'ask', about: 'term' }, off: needsFinding },
	{ name: 'critical', keys: ['1'], group: 'more', does: { do: 'severity', severity: 'critical' }, off: needsFinding },
	{ name: 'major', keys: ['2'], group: 'more', does: { do: 'severity', severity: 'major' }, off: needsFinding },
	{ name: 'minor', keys: ['3'], group: 'more', does: { do: 'severity', severity: 'minor' }, off: needsFinding },
	{ name: 'info', keys: ['4'], group: 'more', does: { do: 'severity', severity: 'info' }, off: needsFinding },
	{ name: 'responsible', keys: ['b'], group: 'more', does: { do: 'responsible' }, off: needsFinding },
	{ name: 'add', keys: ['m'], group: 'more', does: { do: 'add' }, off: needsRow },

	{ name: 'filter', keys: ['/'], group: 'look', does: { do: 'ask', about: 'filter' } },
	{ name: 'nextMatch', keys: ['n'], group: 'look', does: { do: 'nextMatch', step: 1 }, off: needsFilter },
	{ name: 'previousMatch', keys: ['N'], group: 'look', does: { do: 'nextMatch', step: -1 }, off: needsFilter },
	{ name: 'escape', keys: ['escape'], group: 'look', does: { do: 'clear' } },
	{ name: 'onlyOpen', keys: ['o'], group: 'look', does: { do: 'onlyOpen' } },
	{ name: 'grouping', keys: ['v'], group: 'look', does: { do: 'grouping' } },

	{ name: 'openEditor', keys: ['E'], group: 'program', does: { do: 'openEditor' }, off: needsFile },
	{ name: 'write', keys: ['w'], group: 'program', does: { do: 'effect', effect: { do: 'write' } }, off: needsFixes },
	{ name: 'redraw', keys: ['ctrl+l'], group: 'program', does: { do: 'effect', effect: { do: 'redraw' } } },
	{ name: 'suspend', keys: ['ctrl+z'], group: 'program', does: { do: 'effect', effect: { do: 'suspend' } } },
	{ name: 'help', keys: ['?'], group: 'program', does: { do: 'help' } },
	{ name: 'quit', keys: ['q'], group: 'program', does: { do: 'effect', effect: { do: 'quit', code: 0 } } },
	{ name: 'interrupt', keys: ['ctrl+c'], group: 'program', does: { do: 'effect', effect: { do: 'quit', code: 130 } } },
];

const byKey = new Map(keymap.flatMap(binding => binding.keys.map(key => [key, binding] as const)));

/** The binding of a key's name. */
export const bindingOf = (name: string): Binding | undefined => byKey.get(name);

const spelled: Readonly<Record<string, string>> = {
	' ': 'Space',
	down: '↓',
	up: '↑',
	left: '←',
	right: '→',
	enter: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	pageDown: 'PgDn',
	pageUp: 'PgUp',
	home: 'Home',
	end: 'End',
};

/** A key as people know it: `Ctrl-C`, `Shift-Tab`, `↓`. */
export const keyLabel = (name: string): string =>
	name
		.split(/\+(?=.)/)
		.map((part, i, parts) => {
			if (part === 'ctrl' || part === 'alt' || part === 'shift') return part[0]?.toUpperCase() + part.slice(1);
			const label = spelled[part] ?? part;
			return i > 0 && parts[0] === 'ctrl' ? label.toUpperCase() : label;
		})
		.join('-');
