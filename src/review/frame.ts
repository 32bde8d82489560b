/** A whole screen as lines, from the state alone. Pure. */

import { marks } from '../../reports/page.js';
import { type Sentences, sayMessage, sentencesOf } from '../messages/messages.js';
import type { Finding } from '../model.js';
import { asked, type Cursor } from './asked.js';
import { lineNumber } from './board.js';
import { detailLines } from './detail.js';
import { helpLines } from './help.js';
import { keyLabel, keymap } from './keymap.js';
import { type Layout, layoutOf, least } from './layout.js';
import { findingsOf, type Row } from './rows.js';
import { findingAt, type State } from './state.js';
import { type Role, statusMarks } from './theme.js';
import { cut, flow, type Line, type Piece, shown, spread, widthOf } from './typeset.js';

/** What the views draw. */
export type Frame =
	| { readonly kind: 'small'; readonly lines: readonly Line[] }
	| { readonly kind: 'help'; readonly title: Line; readonly lines: readonly Line[]; readonly foot: readonly Line[] }
	| {
			readonly kind: 'review';
			readonly layout: Layout;
			readonly title: Line;
			readonly list: readonly Line[];
			readonly detail: readonly Line[];
			/** Between list and detail where they are stacked; its text is as wide as the screen. */
			readonly rule: Line;
			readonly foot: readonly Line[];
			/** Counted from the first line of the screen. */
			readonly cursor?: Cursor;
	  };

/** How many findings the rows hold; those of an unfolded cause are counted with it. */
const countShown = ({ rows, view }: State): number =>
	rows.reduce((sum, row) => sum + (row.kind === 'finding' && row.depth === 1 && view.grouping !== 'text' ? 0 : findingsOf(row).length), 0);

/** Less of a file name than this says nothing. */
const leastOfName = 8;

function title(state: State): Line {
	const { board, view, filterText, lang, size, ambiguous } = state;
	const { review } = sentencesOf(lang);
	const { counts, findings, audits } = board;
	const [first] = audits;
	const files = audits.length === 1 ? (first?.file ?? '') : `${first?.file ?? ''} +${audits.length - 1}`;
	const progress: Piece = { text: review.progress(findings.length - counts.open, findings.length), role: 'title' };
	const grouping: Piece = { text: `${review.grouped(review.groupings[view.grouping])}${view.onlyOpen ? `, ${review.onlyOpen}` : ''}`, role: 'aside' };
	const filter: readonly Piece[] = filterText === '' ? [] : [{ text: `  ${review.filtered(filterText, countShown(state))}`, role: 'match' }];
	const room = size.columns - widthOf([progress], ambiguous) - 1;
	const right = [[grouping, ...filter], filter].find(each => widthOf(each, ambiguous) <= room) ?? [];
	const left = room - widthOf(right, ambiguous) >= leastOfName ? [progress, { text: `  ${files}` }] : [progress];
	return spread(left, right, size.columns, ambiguous);
}

interface ListPage {
	readonly state: State;
	readonly sentences: Sentences;
	readonly width: number;
	readonly digits: number;
}

/** `fold` stands in the first column, `places` before the message. */
function findingPieces(finding: Finding, fold: string, places: string, { sentences, digits }: ListPage): readonly Piece[] {
	const message = sayMessage(finding.message, sentences);
	const isDone = finding.status === 'dismissed' || finding.status === 'fixed';
	return [
		{ text: fold },
		{ text: statusMarks[finding.status], role: finding.status },
		{ text: finding.conflict || finding.disputed ? '▲' : ' ', role: 'warning' },
		{ text: marks[finding.severity], role: isDone ? 'aside' : finding.severity },
		{ text: ` ${String(lineNumber(finding)).padStart(digits)} ${places}`, role: 'aside' },
		isDone ? { text: message, role: 'aside' } : { text: message },
	];
}

function rowPieces(row: Row, page: ListPage): readonly Piece[] {
	const { state, sentences, digits } = page;
	const { findings } = state.board;
	switch (row.kind) {
		case 'heading': {
			const open = row.findings.filter(index => findings[index]?.status === 'open').length;
			const name = state.view.grouping === 'severity' ? sentences.severities[row.name as Finding['severity']] : row.name;
			const counts = row.findings.length === 0 ? '' : ` ${row.findings.length - open}/${row.findings.length}`;
			return [
				{ text: name, role: 'title' },
				{ text: counts, role: 'aside' },
			];
		}
		case 'cause': {
			const open = row.findings.filter(index => findings[index]?.status === 'open').length;
			const index = row.findings.find(each => findings[each]?.status === 'open') ?? row.findings[0];
			const finding = findingAt(state, index);
			if (!finding) return [];
			const shownAs = open > 0 ? { ...finding, status: 'open' as const } : finding;
			return findingPieces(shownAs, row.unfolded ? '▾' : '▸', `×${row.findings.length} `, page);
		}
		case 'finding': {
			const finding = findingAt(state, row.finding);
			return finding ? findingPieces(finding, row.depth === 1 ? ' └' : ' ', '', page) : [];
		}
		case 'pair': {
			const segment = (row.pair.target ?? row.pair.source)?.segments[0];
			return [{ text: `${String(segment?.line ?? 0).padStart(digits)} `, role: 'aside' }, { text: segment?.text ?? '' }];
		}
	}
}

function list(state: State, width: number, height: number): readonly Line[] {
	const { rows, cursor, ambiguous } = state;
	const top = Math.max(0, Math.min(Math.max(state.top, cursor - height + 1), cursor, rows.length - 1));
	const visible = rows.slice(top, top + height);
	const lines = visible.flatMap(row => {
		const finding = findingAt(state, findingsOf(row)[0]);
		return finding ? [lineNumber(finding)] : row.kind === 'pair' ? [(row.pair.target ?? row.pair.source)?.segments[0].line ?? 0] : [];
	});
	const digits = Math.max(1, ...lines.map(line => String(line).length));
	const page: ListPage = { state, sentences: sentencesOf(state.lang), width, digits };
	return visible.map((row, i) => {
		const isChosen = top + i === cursor && row.kind !== 'heading';
		const pieces = rowPieces(row, page);
		const own = isChosen ? pieces.map(piece => ({ ...piece, role: 'selected' as Role })) : pieces;
		return cut([{ text: isChosen ? '❯' : row.kind === 'heading' ? '' : ' ' }, ...own], width, ambiguous);
	});
}

const noticeStyles = { done: ['✔', 'good'], warning: ['▲', 'warning'], hint: ['·', 'aside'] } as const;

function noticeLine({ notice, size, ambiguous }: State): Line | undefined {
	if (!notice) return undefined;
	const [mark, role] = noticeStyles[notice.kind];
	return cut([{ text: `${mark} ${notice.text}`, role }], size.columns, ambiguous);
}

/** The keys of the last line, as many as there is room for; help and quit before all others. */
function keysLine({ lang, size: { columns }, ambiguous }: State): Line {
	const { footer } = sentencesOf(lang).review;
	const named = keymap.flatMap(({ name, keys }) => (footer[name] === undefined ? [] : [{ key: keyLabel(keys[0]), does: footer[name] }]));
	const piecesOf = ({ key, does }: { key: string; does: string }): readonly Piece[] => [{ text: key, role: 'key' }, { text: ` ${does}  ` }];
	const last = named.slice(-2);
	const room = columns - widthOf(last.flatMap(piecesOf), ambiguous);
	const chosen: (typeof named)[number][] = [];
	for (const each of named.slice(0, -2)) {
		if (widthOf([...chosen, each].flatMap(piecesOf), ambiguous) > room) break;
		chosen.push(each);
	}
	return cut([...chosen, ...last].flatMap(piecesOf), columns, ambiguous);
}

function foot(state: State, rows: 1 | 2): readonly Line[] {
	const notice = noticeLine(state);
	const keys = keysLine(state);
	if (rows === 1) return [notice ?? keys];
	return [notice ?? [], keys];
}

function helpFrame(state: State, top: number): Frame {
	const { columns, rows } = state.size;
	const { review } = sentencesOf(state.lang);
	const lines = helpLines(state);
	const height = rows - 2;
	const from = Math.max(0, Math.min(top, lines.length - height));
	const [head = []] = [cut([{ text: review.help, role: 'title' }], columns, state.ambiguous)];
	return {
		kind: 'help',
		title: head,
		lines: lines.slice(from, from + height),
		foot: [cut([{ text: review.helpMore, role: 'aside' }], columns, state.ambiguous)],
	};
}

/** The screen of a state. */
export function frameOf(state: State): Frame {
	const { columns, rows } = state.size;
	const { review } = sentencesOf(state.lang);
	if (columns < least.columns || rows < least.rows) {
		const lines = flow([{ text: review.needs(least.columns, least.rows) }], Math.max(1, columns), state.ambiguous);
		return { kind: 'small', lines: lines.slice(0, Math.max(1, rows)) };
	}
	if (state.prompt?.kind === 'help') return helpFrame(state, state.prompt.top);
	const own = asked(state);
	const warning = state.prompt && state.notice ? noticeLine(state) : undefined;
	const bottom = own.lines.length > 0 ? [...(warning ? [warning] : []), ...own.lines] : foot(state, layoutOf(state.size, 0).foot);
	const layout = layoutOf(state.size, own.lines.length > 0 ? bottom.length : 0);
	const details = detailLines(state, layout.detail);
	const from = Math.max(0, Math.min(state.detailTop, details.length - layout.detail.height));
	const isCut = details.length > from + layout.detail.height;
	const below = details.slice(from, from + layout.detail.height - (isCut ? 1 : 0));
	const more: Line = [{ text: shown('…', state.ambiguous), role: 'aside' }];
	const dash = shown('─', state.ambiguous);
	return {
		kind: 'review',
		layout,
		title: title(state),
		list: list(state, layout.list.width, layout.list.height),
		detail: isCut ? [...below, more] : below,
		rule: [{ text: dash.repeat(Math.floor(columns / state.ambiguous)), role: 'aside' }],
		foot: bottom,
		...(own.cursor ? { cursor: { row: rows - own.lines.length + own.cursor.row, column: own.cursor.column } } : {}),
	};
}
