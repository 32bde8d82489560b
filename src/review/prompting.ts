/** What is asked for, and what an answer does. Pure. */

import { sentencesOf } from '../messages/messages.js';
import { categories, severities } from '../model.js';
import { correctedLine, draftAdding } from './deciding.js';
import { type Editor, editorOf, nextBoundary, nextWord, press, previousBoundary, previousWord } from './editor.js';
import { parseFilter } from './filter.js';
import type { Key } from './keys.js';
import { carryOut, propose } from './proposing.js';
import { rowAtLine } from './rows.js';
import {
	ask,
	type Choice,
	currentFinding,
	currentRow,
	findingAt,
	type Marking,
	type Prompt,
	type Question,
	reshape,
	type Spot,
	type State,
	type Step,
	stay,
	told,
} from './state.js';

const empty: Editor = { text: '', at: 0 };

const line = (question: Question, text = ''): Prompt => ({ kind: 'line', question, editor: editorOf(text) });

/** The words of a finding's evidence, as a first answer. */
const evidence = (state: State, index: number, side: 'source' | 'target'): string => {
	const own = findingAt(state, index)?.[side];
	const [span] = own?.spans ?? [];
	return own && span ? own.text.slice(...span) : '';
};

/** What a suggestion would put in the place of the Chinese words. */
const suggestedWords = (state: State, index: number): string => findingAt(state, index)?.edits[0]?.text ?? '';

/** The prompt of a question. */
export function questionOf(state: State, about: 'filter' | 'jump' | 'edit' | 'accept' | 'term'): Prompt {
	const finding = currentFinding(state) ?? -1;
	switch (about) {
		case 'filter':
			return line({ about, before: state.filterText }, state.filterText);
		case 'jump':
			return line({ about });
		case 'edit': {
			const was = correctedLine(state.board, finding);
			return line({ about, finding, was }, was);
		}
		case 'accept':
			return line({ about, finding });
		case 'term':
			return line({ about, finding }, evidence(state, finding, 'source'));
	}
}

const closed = ({ prompt: _, ...state }: State): State => state;

function filtered(state: State, text: string): State {
	return reshape({ ...state, filterText: text, detailTop: 0 }, { view: { ...state.view, filter: parseFilter(text) } });
}

/** To the finding on a line; where there is none, to the line in the whole text. */
function jump(state: State, answer: string): State {
	const number = Number.parseInt(answer, 10);
	if (!/^\d+$/.test(answer.trim()) || number < 1) return told(state, 'warning', sentencesOf(state.lang).review.notices.badLine(answer));
	const row = currentRow(state);
	const file = findingAt(state, currentFinding(state))?.file ?? (row?.kind === 'pair' ? state.board.audits[row.audit]?.file : undefined);
	const onLine = state.board.findings.find(
		each => (file === undefined || each.file === file) && [each.target?.line, each.source?.line].includes(number),
	);
	const inRows =
		onLine && state.rows.findIndex(each => each.kind === 'finding' && state.board.findings[each.finding]?.fingerprint === onLine.fingerprint);
	if (inRows !== undefined && inRows >= 0) return { ...state, cursor: inRows, detailTop: 0 };
	const text = state.view.grouping === 'text' ? state : reshape(state, { view: { ...state.view, grouping: 'text' } });
	const at = rowAtLine(text.board, text.rows, number, file);
	return at === undefined ? text : { ...text, cursor: at, detailTop: 0 };
}

function answerTerm(state: State, question: Extract<Question, { about: 'term' }>, answer: string): Step {
	const { finding, en, zh } = question;
	if (en === undefined)
		return answer === ''
			? stay(state)
			: ask(state, line({ about: 'term', finding, en: answer }, suggestedWords(state, finding) || evidence(state, finding, 'target')));
	if (zh === undefined) return answer === '' ? stay(state) : ask(state, line({ about: 'term', finding, en, zh: answer }));
	return { state, effects: [{ do: 'term', finding, en, zh, note: answer }] };
}

/** What an answer does; `state` has no prompt any more. */
function answer(state: State, question: Question, text: string): Step {
	const { notices } = sentencesOf(state.lang).review;
	const trimmed = text.trim();
	switch (question.about) {
		case 'filter':
			return stay(state);
		case 'jump':
			return stay(jump(state, text));
		case 'reason':
			return carryOut(state, { ...question.deed, ...(trimmed === '' ? {} : { reason: trimmed }) }, question.reach);
		case 'edit': {
			const finding = findingAt(state, question.finding);
			if (text === question.was && finding?.status !== 'open') return stay(told(state, 'hint', notices.unchanged(finding?.target?.line ?? 0)));
			if (text === finding?.target?.text) return stay(told(state, 'hint', notices.unchanged(finding.target.line)));
			return { state, effects: [{ do: 'correct', finding: question.finding, text }] };
		}
		case 'accept':
			return { state, effects: [{ do: 'accept', finding: question.finding, note: trimmed }] };
		case 'term':
			return answerTerm(state, question, trimmed);
		case 'comment':
			return {
				state,
				effects: [{ do: 'record', drafts: [draftAdding(state.board, state.reviewer, question.addition, trimmed)], say: notices.added }],
			};
	}
}

function pressInLine(state: State, prompt: Extract<Prompt, { kind: 'line' }>, key: Key): Step {
	const { question, editor } = prompt;
	if (key.name === 'escape' || key.name === 'ctrl+c')
		return stay(question.about === 'filter' ? filtered(closed(state), question.before) : closed(state));
	if (key.name === 'enter') return answer(closed(state), question, editor.text);
	const next = press(editor, key);
	if (next === editor) return stay(state);
	const typed: State = { ...state, prompt: { ...prompt, editor: next } };
	return stay(question.about === 'filter' && next.text !== editor.text ? filtered(typed, next.text) : typed);
}

/** The keys of the options, one each. Those that move are left out. */
export const optionKeys = '123456789abcdefgimnoprstuvwxyz';

function choose(state: State, choice: Choice, at: number): Step {
	switch (choice.about) {
		case 'reach': {
			const reach = choice.options[at];
			if (!reach) return stay(state);
			if (choice.askReason && 'verdict' in choice.deed)
				return ask(state, { kind: 'line', question: { about: 'reason', deed: choice.deed, reach }, editor: empty });
			return carryOut(state, choice.deed, reach);
		}
		case 'severity': {
			const severity = choice.options[at];
			return severity ? propose(state, { severity }, false) : stay(state);
		}
		case 'responsible': {
			const responsible = choice.options[at];
			return responsible ? propose(state, { responsible }, false) : stay(state);
		}
		case 'category': {
			const category = choice.options[at];
			if (!category) return stay(state);
			return ask(state, { kind: 'choice', choice: { about: 'gravity', options: severities, addition: { ...choice.addition, category } }, at: 1 });
		}
		case 'gravity': {
			const severity = choice.options[at];
			return severity ? ask(state, line({ about: 'comment', addition: { ...choice.addition, severity } })) : stay(state);
		}
	}
}

function pressInChoice(state: State, prompt: Extract<Prompt, { kind: 'choice' }>, key: Key): Step {
	const { choice, at } = prompt;
	const last = choice.options.length - 1;
	if (key.name === 'escape' || key.name === 'ctrl+c') return stay(closed(state));
	if (key.name === 'enter') return choose(closed(state), choice, at);
	const step = key.name === 'down' || key.name === 'j' ? 1 : key.name === 'up' || key.name === 'k' ? -1 : 0;
	if (step !== 0) return stay({ ...state, prompt: { ...prompt, at: Math.max(0, Math.min(last, at + step)) } });
	const named = key.name.length === 1 ? optionKeys.indexOf(key.name) : -1;
	return named >= 0 && named <= last ? choose(closed(state), choice, named) : stay(state);
}

function spotOf(state: State): Spot | undefined {
	const row = currentRow(state);
	const finding = findingAt(state, currentFinding(state));
	if (finding) {
		const { file, source, target } = finding;
		return {
			file,
			...(source ? { source: { line: source.line, text: source.text } } : {}),
			...(target ? { target: { line: target.line, text: target.text } } : {}),
		};
	}
	if (row?.kind !== 'pair') return undefined;
	const [source] = row.pair.source?.segments ?? [];
	const [target] = row.pair.target?.segments ?? [];
	return {
		file: state.board.audits[row.audit]?.file ?? '',
		...(source ? { source: { line: source.line, text: source.text } } : {}),
		...(target ? { target: { line: target.line, text: target.text } } : {}),
	};
}

/** The prompt that marks words of the chosen lines. */
export function marking(state: State): Prompt {
	const spot = spotOf(state) ?? { file: '' };
	const side = spot.target ? 'target' : 'source';
	const at = findingAt(state, currentFinding(state))?.[side]?.spans[0]?.[0] ?? 0;
	return { kind: 'mark', marking: { addition: { spot, spans: {} }, side, at } };
}

/** The text that is being marked. */
export const markedText = ({ addition, side }: Marking): string => addition.spot[side]?.text ?? '';

/** From one end to the other, the grapheme under the cursor included. */
const span = (text: string, a: number, b: number): readonly [number, number] => [Math.min(a, b), nextBoundary(text, Math.max(a, b))];

/** The words between anchor and cursor. */
export const markedSpan = (own: Marking): readonly [number, number] | undefined =>
	own.anchor === undefined ? own.addition.spans[own.side] : span(markedText(own), own.anchor, own.at);

/** The marking with what is between anchor and cursor taken. */
function taken(own: Marking): Marking {
	const marked = markedSpan(own);
	const { anchor: _, ...rest } = own;
	if (own.anchor === undefined || !marked || marked[0] === marked[1]) return rest;
	return { ...rest, addition: { ...own.addition, spans: { ...own.addition.spans, [own.side]: marked } } };
}

const steps: Readonly<Record<string, (text: string, at: number) => number>> = {
	left: previousBoundary,
	h: previousBoundary,
	right: nextBoundary,
	l: nextBoundary,
	w: nextWord,
	b: previousWord,
	home: () => 0,
	'0': () => 0,
	end: text => text.length,
	$: text => text.length,
};

function pressInMark(state: State, own: Marking, key: Key): Step {
	const text = markedText(own);
	const set = (next: Marking): Step => stay({ ...state, prompt: { kind: 'mark', marking: next } });
	const step = steps[key.name];
	if (step) return set({ ...own, at: Math.min(step(text, own.at), previousBoundary(text, text.length)) });
	switch (key.name) {
		case 'escape':
		case 'ctrl+c':
			return stay(closed(state));
		case ' ':
			return set(own.anchor === undefined ? { ...own, anchor: own.at } : taken(own));
		case 'tab': {
			const side = own.side === 'source' ? 'target' : 'source';
			return own.addition.spot[side] ? set({ ...taken(own), side, at: 0 }) : stay(state);
		}
		case 'enter': {
			const { addition } = taken(own);
			if (!addition.spans.source && !addition.spans.target) return stay(told(state, 'hint', sentencesOf(state.lang).review.notices.nothingMarked()));
			return ask(state, { kind: 'choice', choice: { about: 'category', options: categories, addition }, at: 0 });
		}
		default:
			return stay(state);
	}
}

function pressInHelp(state: State, top: number, key: Key): Step {
	const by = { down: 1, j: 1, up: -1, k: -1, pageDown: 10, ' ': 10, pageUp: -10 }[key.name];
	return stay(by === undefined ? closed(state) : { ...state, prompt: { kind: 'help', top: Math.max(0, top + by) } });
}

/** What a key does while something is asked. */
export function pressInPrompt(state: State, prompt: Prompt, key: Key): Step {
	if (key.name === 'ctrl+l') return { state, effects: [{ do: 'redraw' }] };
	if (key.name === 'ctrl+z') return { state, effects: [{ do: 'suspend' }] };
	switch (prompt.kind) {
		case 'line':
			return pressInLine(state, prompt, key);
		case 'choice':
			return pressInChoice(state, prompt, key);
		case 'mark':
			return pressInMark(state, prompt.marking, key);
		case 'help':
			return pressInHelp(state, prompt.top, key);
	}
}
