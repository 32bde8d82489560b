/** Text laid out in columns: wrapped, cut around evidence, underlined. Works on graphemes; takes raw text and gives text fit for a terminal. */

import type { Span } from '../src/model.js';
import { visible, visibleWithSpans } from '../src/visible.js';
import { displayWidth, isSimple, unitWidth } from './width.js';

/** A grapheme. */
export interface Cell {
	readonly text: string;
	readonly width: number;
	/** Offset in the text it is a part of. */
	readonly start: number;
}

/** Made when a text needs it: to make it takes longer than a whole report of simple ones. */
let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a visible text. */
export function cellsOf(text: string): readonly Cell[] {
	const cells: Cell[] = [];
	if (isSimple(text)) {
		for (let start = 0; start < text.length; start++) cells.push({ text: text.charAt(start), width: unitWidth(text.charCodeAt(start)), start });
		return cells;
	}
	segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
	for (const { segment, index } of segmenter.segment(text)) cells.push({ text: segment, width: displayWidth(segment), start: index });
	return cells;
}

/** The text of some cells of a text, `[start, end)`. */
const textOf = (text: string, cells: readonly Cell[], start: number, end: number): string =>
	text.slice(cells[start]?.start ?? text.length, cells[end]?.start ?? text.length);

/** Marks that do not start a line, and marks that do not end one. Source: CLReq (W3C), "Prohibition Rules for Line Start and Line End". */
const neverFirst = new Set('、，。．：；！？…‧·％）」』】》〉〕］｝”’,.:;!?%)]}');
const neverLast = new Set('（「『【《〈〔［｛“‘([{$');

function mayBreak(before: Cell, after: Cell): boolean {
	if (before.text === ' ' || after.text === ' ') return true;
	if (neverFirst.has(after.text) || neverLast.has(before.text)) return false;
	return before.width > 1 || after.width > 1;
}

/** Where lines of at most `width` columns start and end, `[start, end)`: broken at spaces and between Chinese characters, inside a word only where it does not fit. */
export function breakLines(cells: readonly Cell[], width: number): readonly (readonly [start: number, end: number])[] {
	const lines: [number, number][] = [];
	let start = 0;
	let used = 0;
	let breakable = 0;
	for (const [i, cell] of cells.entries()) {
		const before = cells[i - 1];
		if (before && mayBreak(before, cell)) breakable = i;
		if (used + cell.width > width && i > start) {
			const end = breakable > start ? breakable : i;
			lines.push([start, end]);
			start = end;
			while (start <= i && cells[start]?.text === ' ') start++;
			used = cells.slice(start, i).reduce((sum, { width: own }) => sum + own, 0);
		}
		if (i >= start) used += cell.width;
	}
	if (start < cells.length || lines.length === 0) lines.push([start, cells.length]);
	return lines;
}

/** `text`, made visible, in lines of at most `width` columns. */
export function wrap(text: string, width: number): readonly string[] {
	const shown = visible(text);
	// Most texts fit: they need not be taken apart.
	if (displayWidth(shown) <= width) return [shown.trimEnd()];
	const cells = cellsOf(shown);
	return breakLines(cells, width).map(([start, end]) => textOf(shown, cells, start, end).trimEnd());
}

/** Pieces side by side, two spaces apart, in lines of at most `width` columns; a piece that does not fit in what is left of a line starts the next. */
export function pack(pieces: readonly string[], width: number): readonly string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const [first = '', ...rest] = wrap(piece, width);
		const joined = lines.length === 0 ? first : `${lines.at(-1)}  ${first}`;
		if (rest.length === 0 && displayWidth(joined) <= width) lines.splice(-1, 1, joined);
		else lines.push(first, ...rest);
	}
	return lines;
}

/** A row of a text and, beneath it, what underlines its evidence; '' where there is none in it. */
export interface Excerpt {
	readonly text: string;
	readonly underline: string;
}

const MOST_EXCERPTS = 3;
/** Code units looked at for a column: room for surrogate pairs and marks, and a bound for hostile lines. */
const UNITS_PER_COLUMN = 4;

/**
 * What to show of a line in `width` columns: all of it, or a piece around each span (pieces that fit share a row; at most three rows),
 * with … where it is cut. Looks at a bounded neighbourhood of the spans, however long the line.
 * `spans` are UTF-16 offsets into `text`; an empty one marks the character after it.
 */
export function excerpts(text: string, spans: readonly Span[], width: number): readonly Excerpt[] {
	const ordered = [...spans].sort(([a], [b]) => a - b);
	const [first, ...others] = ordered;
	const all = around(text, ordered, width);
	if (!first || all.whole) return [all];
	const groups: [Span, ...Span[]][] = [[first]];
	for (const span of others) {
		const group = groups.at(-1);
		if (group && fits(text, [group[0][0], span[1]], width - 2)) group.push(span);
		else if (groups.length < MOST_EXCERPTS) groups.push([span]);
		else break;
	}
	return groups.map(group => around(text, group, width));
}

const fits = (text: string, [start, end]: Span, width: number): boolean =>
	end - start <= width * UNITS_PER_COLUMN && displayWidth(visible(text.slice(start, end))) <= width;

/** One row around the spans, which are in order. `whole` says that nothing is cut. */
function around(text: string, spans: readonly Span[], width: number): Excerpt & { readonly whole: boolean } {
	const reach = width * UNITS_PER_COLUMN;
	const near = spans.slice(0, reach);
	const first = near[0]?.[0] ?? 0;
	const last = near.reduce((furthest, [, end]) => Math.max(furthest, end), first);
	const from = atCharacter(text, Math.max(0, first - reach));
	const to = atCharacter(text, Math.min(text.length, last + reach, first + 2 * reach));
	const inside = near.filter(([start]) => start <= to).map(([start, end]): Span => [start - from, Math.min(end, to) - from]);
	const shown = visibleWithSpans(text.slice(from, to), inside);
	const atEnd = shown.spans.some(([start]) => start === shown.text.length);
	const content = atEnd ? `${shown.text} ` : shown.text;
	const cells = cellsOf(content);
	const marked = markedCells(cells, shown.spans);
	const [low, high] = windowOf(cells, marked, width, from > 0, to < text.length);
	const left = low > 0 || from > 0;
	const right = high < cells.length || to < text.length;
	return {
		text: `${left ? '…' : ''}${textOf(content, cells, low, high)}${right ? '…' : ''}`.trimEnd(),
		underline: `${left ? ' ' : ''}${underlineOf(cells, marked, low, high)}`,
		whole: !left && !right,
	};
}

/** A sign beneath each column of a marked cell; nothing behind the last. */
function underlineOf(cells: readonly Cell[], marked: readonly boolean[], low: number, high: number): string {
	let [line, blanks] = ['', 0];
	for (let i = low; i < high; i++) {
		const width = cells[i]?.width ?? 0;
		if (marked[i]) line += ' '.repeat(blanks) + '^'.repeat(width);
		blanks = marked[i] ? 0 : blanks + width;
	}
	return line;
}

/** Which cells the spans touch; an empty span marks the character after it. Cells and spans are in order. */
function markedCells(cells: readonly Cell[], spans: readonly Span[]): readonly boolean[] {
	const marked = new Array<boolean>(cells.length).fill(false);
	for (const [start, end] of spans) {
		const stop = Math.max(end, start + 1);
		let i = 0;
		for (let high = cells.length; i < high; ) {
			const middle = (i + high) >> 1;
			const cell = cells[middle] as Cell;
			if (cell.start + cell.text.length <= start) i = middle + 1;
			else high = middle;
		}
		for (; i < cells.length && (cells[i] as Cell).start < stop; i++) marked[i] = true;
	}
	return marked;
}

/** The cells to show, `[low, high)`: the marked ones as far as they fit, then as much before and after as there is room for, next to the dots. */
function windowOf(
	cells: readonly Cell[],
	marked: readonly boolean[],
	width: number,
	openLeft: boolean,
	openRight: boolean,
): readonly [low: number, high: number] {
	let low = Math.max(0, marked.indexOf(true));
	let high = low;
	let used = 0;
	const grow = (cell: Cell | undefined, newLow: number, newHigh: number): boolean => {
		const dots = Number(newLow > 0 || openLeft) + Number(newHigh < cells.length || openRight);
		if (!cell || used + cell.width + dots > width) return false;
		used += cell.width;
		low = newLow;
		high = newHigh;
		return true;
	};
	const growRight = (): boolean => grow(cells[high], low, high + 1);
	const growLeft = (): boolean => grow(cells[low - 1], low - 1, high);
	const end = marked.lastIndexOf(true) + 1;
	while (high < end) if (!growRight()) return [low, high];
	for (let growing = true; growing; ) {
		const left = growLeft();
		growing = growRight() || left;
	}
	return [low, high];
}

const atCharacter = (text: string, offset: number): number => ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset);
