/** What a review becomes by what happens to it. Pure. */

import { sentencesOf } from '../messages/messages.js';
import { responsibles } from '../model.js';
import { type Batch, redo, remember, undo } from '../triage/history.js';
import { bySubject } from '../triage/words.js';
import { accept, decide } from './board.js';
import { detailReach } from './detail.js';
import { noFilter } from './filter.js';
import { bindingOf, type Command, keyLabel } from './keymap.js';
import type { Key } from './keys.js';
import { layoutOf } from './layout.js';
import { marking, pressInPrompt, questionOf } from './prompting.js';
import { propose, proposeVerdict } from './proposing.js';
import { findingsOf, groupings, type View } from './rows.js';
import {
	ask,
	currentRow,
	type Event,
	findingAt,
	isOpenRow,
	nextOpen,
	reshape,
	restart,
	type State,
	type Step,
	selectable,
	stay,
	told,
} from './state.js';

const moveTo = (state: State, cursor: number): State =>
	cursor === state.cursor ? state : { ...state, cursor: selectable(state.rows, cursor), detailTop: 0 };

/** Headings are passed over in the direction of the move; at the ends the cursor stays. */
function moved(state: State, by: number): State {
	const { rows, cursor } = state;
	const step = Math.sign(by);
	let at = cursor;
	for (let left = Math.abs(by); left > 0; left--) {
		let next = at + step;
		while (next >= 0 && next < rows.length && rows[next]?.kind === 'heading') next += step;
		if (next < 0 || next >= rows.length) break;
		at = next;
	}
	return moveTo(state, at);
}

/** The first row to show, so that the chosen one is in sight, with the heading above it where it is the first of its group. */
function scrolled(state: State): State {
	const { height } = layoutOf(state.size, 0).list;
	const above = state.rows[state.cursor - 1]?.kind === 'heading' && height > 2 ? state.cursor - 1 : state.cursor;
	const last = Math.max(0, state.rows.length - height);
	const top = Math.min(last, Math.max(Math.min(state.top, above), state.cursor - height + 1));
	return top === state.top ? state : { ...state, top };
}

const withView = (state: State, parts: Partial<View>): State => reshape({ ...state, detailTop: 0 }, { view: { ...state.view, ...parts } });

function fold(state: State, open: boolean): State {
	const row = currentRow(state);
	const unfolded = new Set(state.view.unfolded);
	if (open) {
		if (row?.kind !== 'cause') return state;
		unfolded.add(row.key);
		return moveTo(withView(state, { unfolded }), state.cursor + 1);
	}
	const parent = state.rows.findLastIndex((each, i) => i <= state.cursor && each.kind === 'cause');
	const cause = state.rows[parent];
	if (cause?.kind !== 'cause') return state;
	unfolded.delete(cause.key);
	return withView(moveTo(state, parent), { unfolded });
}

const wordFor = (batch: Batch, state: State): string => {
	const { notices } = sentencesOf(state.lang).review;
	return `${notices.deed(batch[0].verdict)}${batch.length > 1 ? ` ×${batch.length}` : ''}`;
};

function takeBack(state: State, which: 'undo' | 'redo'): Step {
	const { history, board, lang } = state;
	const batch = (which === 'undo' ? history.done : history.undone).at(-1);
	if (!batch) return stay(state);
	const { notices } = sentencesOf(lang).review;
	const drafts = (which === 'undo' ? undo : redo)(batch, board.words);
	if (drafts.length === 0) {
		const rest = which === 'undo' ? { ...history, done: history.done.slice(0, -1) } : { ...history, undone: history.undone.slice(0, -1) };
		const others = bySubject(board.words)
			.flat()
			.filter(({ by }) => by !== state.reviewer.by);
		return stay(told({ ...state, history: rest }, 'warning', notices.overtaken(others.at(-1)?.by ?? '')));
	}
	const wrote = batch.flatMap(each => each.wrote ?? []);
	const back = which === 'undo' ? { remove: wrote, append: [] } : { remove: [], append: wrote };
	const say = which === 'undo' ? notices.undone(wordFor(batch, state)) : notices.redone(wordFor(batch, state));
	return { state, effects: [{ do: 'record', drafts, say, back }] };
}

function openEditor(state: State): Step {
	const row = currentRow(state);
	const finding = findingAt(state, findingsOf(row)[0]);
	const audit = row?.kind === 'pair' ? state.board.audits[row.audit] : undefined;
	const segment = row?.kind === 'pair' ? (row.pair.target ?? row.pair.source)?.segments[0] : undefined;
	const inSource = finding ? !finding.target : row?.kind === 'pair' && !row.pair.target;
	const place = finding ?? audit;
	const file = (inSource ? place?.sourceFile : undefined) ?? place?.file ?? '';
	const line = finding ? (finding.target ?? finding.source)?.line : segment?.line;
	return { state, effects: [{ do: 'openEditor', file, line: line ?? 1 }] };
}

function run(state: State, command: Command): Step {
	switch (command.do) {
		case 'move':
			return stay(moved(state, command.by));
		case 'page':
			return stay(moved(state, command.by * Math.max(1, layoutOf(state.size, 0).list.height - 1)));
		case 'end':
			return stay(moveTo(state, selectable(state.rows, command.which === 'first' ? 0 : state.rows.length - 1)));
		case 'fold':
			return stay(fold(state, command.open));
		case 'nextOpen':
			return stay(moveTo(state, nextOpen(state, state.cursor, command.step) ?? state.cursor));
		case 'nextMatch': {
			const before = moved(state, command.step);
			const around = command.step > 0 ? 0 : state.rows.length - 1;
			return stay(before === state ? moveTo(state, selectable(state.rows, around)) : before);
		}
		case 'scroll':
			return stay({ ...state, detailTop: Math.max(0, Math.min(detailReach(state), state.detailTop + command.by)) });
		case 'ask':
			return ask(state, questionOf(state, command.about));
		case 'verdict':
			return proposeVerdict(state, command.verdict, command.more);
		case 'severity':
			return propose(state, { severity: command.severity }, false);
		case 'responsible':
			return ask(state, { kind: 'choice', choice: { about: 'responsible', options: responsibles }, at: 0 });
		case 'add':
			return ask(state, marking(state));
		case 'undo':
		case 'redo':
			return takeBack(state, command.do);
		case 'clear':
			return stay(state.filterText === '' ? state : withView({ ...state, filterText: '' }, { filter: noFilter }));
		case 'onlyOpen':
			return stay(withView(state, { onlyOpen: !state.view.onlyOpen }));
		case 'grouping':
			return stay(withView(state, { grouping: groupings[(groupings.indexOf(state.view.grouping) + 1) % groupings.length] ?? 'rule' }));
		case 'help':
			return ask(state, { kind: 'help', top: 0 });
		case 'openEditor':
			return openEditor(state);
		case 'effect':
			return { state, effects: [command.effect] };
	}
}

function pressKey(before: State, key: Key): Step {
	const { notice: _, ...state } = before;
	if (key.name === 'report') return stay(before);
	if (state.prompt) return pressInPrompt(state, state.prompt, key);
	const { review } = sentencesOf(state.lang);
	if (key.name === 'paste') return stay(told(state, 'hint', review.notices.pasteIgnored()));
	const binding = bindingOf(key.name);
	if (!binding) return stay(told(state, 'hint', review.notices.unknownKey(keyLabel(key.name), '?')));
	const reason = binding.off?.(state);
	return reason ? stay(told(state, 'hint', review.off[reason])) : run(state, binding.does);
}

/** After a decision: the place it was about, or the next one that is open. */
function advanced(state: State, event: Extract<Event, { type: 'decided' }>): State {
	const [first] = event.decisions;
	if (event.focus && first) {
		const isAbout = (index: number): boolean => {
			const finding = state.board.bare[index];
			return 'cause' in first.about ? finding?.cause === first.about.cause : finding?.fingerprint === first.about.fingerprint;
		};
		const row = state.rows.findIndex(each => findingsOf(each).some(isAbout));
		return row < 0 ? state : moveTo(state, row);
	}
	if (!event.own) return state;
	const row = currentRow(state);
	if (row?.kind === 'pair' || isOpenRow(state, row)) return state;
	const next = nextOpen(state, state.cursor, 1);
	return next === undefined ? state : moveTo(state, next);
}

function decided(before: State, event: Extract<Event, { type: 'decided' }>): State {
	const { decisions, own, notice } = event;
	const board = decide(before.board, decisions);
	const isOther = board.bare.length !== before.board.bare.length;
	const byStatus = before.view.onlyOpen || before.view.filter.fields.length > 0;
	const regraded = decisions.some(({ about }) => {
		const at = 'fingerprint' in about ? board.placeOf(about.fingerprint) : undefined;
		return at !== undefined && board.findings[at]?.severity !== before.board.findings[at]?.severity;
	});
	const shaped = isOther || byStatus || regraded ? reshape(before, { board }) : { ...before, board };
	const history = own ? remember(before.history, decisions) : before.history;
	const state = advanced({ ...shaped, history, notice }, event);
	const { review } = sentencesOf(state.lang);
	const isLast = own && board.counts.open === 0 && before.board.counts.open > 0;
	return isLast ? told(state, 'done', `${notice.text}; ${review.notices.allDecided}`) : state;
}

/** The review after an event, and what it wants done. */
export function reduce(state: State, event: Event): Step {
	const { state: next, effects } = happen(state, event);
	return { state: scrolled(next), effects };
}

function happen(state: State, event: Event): Step {
	switch (event.type) {
		case 'key':
			return pressKey(state, event.key);
		case 'resized':
			return stay({ ...state, size: event.size });
		case 'measured':
			return stay({ ...state, ambiguous: event.ambiguous });
		case 'decided':
			return stay(decided(state, event));
		case 'accepted':
			return stay({ ...state, board: accept(state.board, event.accepted) });
		case 'told':
			return stay({ ...state, notice: event.notice });
		case 'reread':
			return stay({ ...restart(state, event.material), notice: event.notice });
	}
}
