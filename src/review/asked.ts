/** What is asked for, as the last lines of the screen. Pure. */

import { cellsOf } from '../../reports/layout.js';
import { sentencesOf } from '../messages/messages.js';
import type { Span } from '../model.js';
import { mostAsked } from './layout.js';
import { markedSpan, markedText, optionKeys } from './prompting.js';
import { type Choice, type Deed, findingAt, type Marking, type Prompt, type Question, type Reach, type State } from './state.js';
import type { Role } from './theme.js';
import { type Ambiguous, cut, type Line, type Piece, shown } from './typeset.js';

/** Where the terminal's cursor stands: an input method draws there. 0-based. */
export interface Cursor {
	readonly row: number;
	readonly column: number;
}

export interface Asked {
	readonly lines: readonly Line[];
	readonly cursor?: Cursor;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text that is typed or marked, broken wherever a row is full, with the place of the cursor; of many rows those around it. */
function typedRows(text: string, at: number, width: number, most: number, ambiguous: Ambiguous, roleAt: (offset: number) => Role | undefined): Asked {
	const rows: Piece[][] = [[]];
	let used = 0;
	let cursor: Cursor | undefined;
	const place = (columns: number): Cursor => {
		if (used + columns > width) {
			rows.push([]);
			used = 0;
		}
		return { row: rows.length - 1, column: used };
	};
	for (const { segment, index } of graphemes.segment(text)) {
		const cell = shown(segment, ambiguous);
		const columns = cellsOf(cell).reduce((sum, own) => sum + own.width, 0);
		const here = place(columns);
		if (!cursor && at < index + segment.length) cursor = here;
		const role = roleAt(index);
		rows.at(-1)?.push(role ? { text: cell, role } : { text: cell });
		used += columns;
	}
	const end = cursor ?? place(1);
	const first = Math.max(0, Math.min(end.row - Math.floor(most / 2), rows.length - most));
	return { lines: rows.slice(first, first + most), cursor: { row: end.row - first, column: end.column } };
}

/** A text longer than this is shown from near the cursor on, so that a hostile line costs no more than an honest one. */
const longestShown = 4000;
const shownBefore = 2000;

function windowed(text: string, at: number): { readonly from: number; readonly text: string } {
	if (text.length <= longestShown) return { from: 0, text };
	const from = Math.max(0, at - shownBefore);
	return { from, text: text.slice(from, from + longestShown) };
}

interface Page {
	readonly width: number;
	readonly ambiguous: Ambiguous;
	readonly most: number;
}

function framed(label: string, body: Asked, hint: string, { width, ambiguous, most }: Page): Asked {
	const withHint = most >= 5;
	return {
		lines: [
			cut([{ text: label, role: 'title' }], width, ambiguous),
			...body.lines,
			...(withHint ? [cut([{ text: hint, role: 'aside' }], width, ambiguous)] : []),
		],
		...(body.cursor ? { cursor: { row: body.cursor.row + 1, column: body.cursor.column } } : {}),
	};
}

const roomIn = ({ most }: Page): number => Math.max(1, most - (most >= 5 ? 2 : 1));

/** What is asked, in words. Raw. */
export function questionLabel(state: State, question: Question): string {
	const { prompts } = sentencesOf(state.lang).review;
	switch (question.about) {
		case 'filter':
			return prompts.filter;
		case 'jump':
			return prompts.jump;
		case 'reason':
			return prompts.reason;
		case 'edit':
			return prompts.edit(findingAt(state, question.finding)?.target?.line ?? 0);
		case 'accept': {
			const own = findingAt(state, question.finding);
			const words = (side: { readonly text: string; readonly spans: readonly Span[] } | undefined): string =>
				side?.spans.map(([from, to]) => side.text.slice(from, to)).join(' … ') ?? '';
			return prompts.accept(words(own?.source), words(own?.target));
		}
		case 'term':
			if (question.en === undefined) return prompts.termEnglish;
			return question.zh === undefined ? prompts.termChinese(question.en) : prompts.termNote(question.en, question.zh);
		case 'comment':
			return prompts.comment;
	}
}

function lineAsked(state: State, { question, editor }: Extract<Prompt, { kind: 'line' }>, page: Page): Asked {
	const part = windowed(editor.text, editor.at);
	const body = typedRows(part.text, editor.at - part.from, page.width, roomIn(page), page.ambiguous, () => undefined);
	return framed(questionLabel(state, question), body, sentencesOf(state.lang).review.prompts.keys, page);
}

function reachLabel(state: State, { scope, findings, files, kept }: Reach): string {
	const { prompts } = sentencesOf(state.lang).review;
	switch (scope) {
		case 'place':
			return prompts.place;
		case 'same':
			return prompts.same(findings.length);
		case 'document':
			return prompts.document(findings.length, kept);
		case 'project':
			return prompts.project(findings.length, files, kept);
	}
}

const wordOf = (deed: Deed): Parameters<ReturnType<typeof sentencesOf>['review']['notices']['deed']>[0] =>
	'verdict' in deed ? deed.verdict : 'severity' in deed ? deed.severity : deed.responsible;

/** What a choice asks, and its options in words. */
export function choiceWords(state: State, choice: Choice): { readonly label: string; readonly options: readonly string[] } {
	const { review, severities, categories } = sentencesOf(state.lang);
	const { prompts } = review;
	switch (choice.about) {
		case 'reach':
			return { label: prompts.reach(review.notices.deed(wordOf(choice.deed))), options: choice.options.map(option => reachLabel(state, option)) };
		case 'severity':
		case 'gravity':
			return { label: prompts.severity, options: choice.options.map(option => severities[option]) };
		case 'responsible':
			return { label: prompts.responsible, options: choice.options.map(option => review.responsible[option]) };
		case 'category':
			return { label: prompts.category, options: choice.options.map(option => categories[option]) };
	}
}

function choiceAsked(state: State, { choice, at }: Extract<Prompt, { kind: 'choice' }>, page: Page): Asked {
	const { label, options } = choiceWords(state, choice);
	const most = roomIn(page);
	const first = Math.max(0, Math.min(at - Math.floor(most / 2), options.length - most));
	const lines = options.slice(first, first + most).map((option, i) => {
		const index = first + i;
		const isChosen = index === at;
		return cut(
			[
				{ text: isChosen ? '❯ ' : '  ' },
				{ text: `${optionKeys[index] ?? ' '} `, role: 'key' },
				isChosen ? { text: option, role: 'title' } : { text: option },
			],
			page.width,
			page.ambiguous,
		);
	});
	return framed(label, { lines }, sentencesOf(state.lang).review.prompts.choiceKeys, page);
}

function markAsked(state: State, marking: Marking, page: Page): Asked {
	const { prompts, detail } = sentencesOf(state.lang).review;
	const span = markedSpan(marking);
	const part = windowed(markedText(marking), marking.at);
	const isMarked = (offset: number): boolean => span !== undefined && offset + part.from >= span[0] && offset + part.from < span[1];
	const body = typedRows(part.text, marking.at - part.from, page.width, roomIn(page), page.ambiguous, offset =>
		isMarked(offset) ? 'selected' : undefined,
	);
	const side = marking.side === 'source' ? detail.english : detail.chinese;
	const words = span ? `: [${markedText(marking).slice(...span)}]` : '';
	return framed(`${prompts.mark} (${side})${words}`, body, prompts.markKeys, page);
}

/** The lines of what is asked for; none where nothing is, or the help is shown. */
export function asked(state: State): Asked {
	const page: Page = { width: state.size.columns, ambiguous: state.ambiguous, most: mostAsked(state.size) };
	switch (state.prompt?.kind) {
		case 'line':
			return lineAsked(state, state.prompt, page);
		case 'choice':
			return choiceAsked(state, state.prompt, page);
		case 'mark':
			return markAsked(state, state.prompt.marking, page);
		default:
			return { lines: [] };
	}
}
