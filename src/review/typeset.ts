/** Text set in lines of a screen: made visible, measured, wrapped or cut. Pure. */

import { eastAsianWidthType } from 'get-east-asian-width';
import { breakLines, type Cell, cellsOf } from '../../reports/layout.js';
import { visible } from '../visible.js';
import type { Role } from './theme.js';

/** A piece of text with one meaning. Raw: it is made visible when it is set. */
export interface Piece {
	readonly text: string;
	readonly role?: Role;
}

/** One line of the screen: pieces that are fit for it. */
export type Line = readonly Piece[];

/** Columns that terminals give to the characters of ambiguous width (UAX #11): “ ” … — · │ are such. */
export type Ambiguous = 1 | 2;

/**
 * Stands after a character of ambiguous width where those are wide, so that whoever measures counts two columns; the screen takes it out.
 * A noncharacter: `visible` leaves none in a text.
 */
export const filler = '\ufdd0';

const narrowOnly = /^[\p{ASCII}\p{Script=Han}，。、：；！？（）「」]*$/u;
const mark = /\p{M}/u;

function widened(text: string): string {
	if (narrowOnly.test(text)) return text;
	let result = '';
	for (const character of text) {
		const isAmbiguous = !mark.test(character) && eastAsianWidthType(character.codePointAt(0) ?? 0) === 'ambiguous';
		result += isAmbiguous ? character + filler : character;
	}
	return result;
}

/** A text as the screen may show it. */
export const shown = (text: string, ambiguous: Ambiguous): string => (ambiguous === 2 ? widened(visible(text)) : visible(text));

interface Styled extends Cell {
	readonly role: Role | undefined;
}

const cellsIn = (pieces: readonly Piece[], ambiguous: Ambiguous): readonly Styled[] =>
	pieces.flatMap(({ text, role }) => cellsOf(shown(text, ambiguous)).map(cell => ({ ...cell, role })));

/** Cells as pieces again, neighbours of one meaning joined. */
function lineOf(cells: readonly Styled[]): Line {
	const line: { text: string; role?: Role }[] = [];
	let last: Role | undefined;
	for (const { text, role } of cells) {
		const open = line.at(-1);
		if (open && role === last) open.text += text;
		else line.push(role === undefined ? { text } : { text, role });
		last = role;
	}
	return line;
}

/** Pieces in lines of at most `width` columns. */
export function flow(pieces: readonly Piece[], width: number, ambiguous: Ambiguous): readonly Line[] {
	const cells = cellsIn(pieces, ambiguous);
	return breakLines(cells, width).map(([start, end]) => lineOf(cells.slice(start, end)));
}

/** Code units looked at for a column, so that a hostile line costs no more than an honest one. */
const unitsPerColumn = 8;

const atCharacter = (text: string, offset: number): number => ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset);

/** The start of a text, long enough to fill a width; never half a surrogate pair. */
export const startOf = (text: string, width: number): string => text.slice(0, atCharacter(text, width * unitsPerColumn));

/** Pieces in one line of at most `width` columns, with … where it is cut. */
export function cut(pieces: readonly Piece[], width: number, ambiguous: Ambiguous): Line {
	const short = pieces.map(piece => (piece.text.length > width * unitsPerColumn ? { ...piece, text: startOf(piece.text, width) } : piece));
	const cells = cellsIn(short, ambiguous);
	const total = cells.reduce((sum, cell) => sum + cell.width, 0);
	if (total <= width) return lineOf(cells);
	const dots = cellsIn([{ text: '…' }], ambiguous);
	const room = width - dots.reduce((sum, cell) => sum + cell.width, 0);
	let used = 0;
	let end = 0;
	for (const cell of cells) {
		if (used + cell.width > room) break;
		used += cell.width;
		end++;
	}
	return lineOf([...cells.slice(0, end), ...(room < 0 ? [] : dots)]);
}

/** Columns that pieces take in one line. */
export const widthOf = (pieces: readonly Piece[], ambiguous: Ambiguous): number =>
	cellsIn(pieces, ambiguous).reduce((sum, cell) => sum + cell.width, 0);

/** A line with another one at its right end, as far as there is room for both; the right one is left out first. */
export function spread(left: readonly Piece[], right: readonly Piece[], width: number, ambiguous: Ambiguous): Line {
	const own = widthOf(right, ambiguous);
	const leftWidth = Math.min(widthOf(left, ambiguous), Math.max(0, width - own - 1));
	if (own >= width || leftWidth < Math.min(12, widthOf(left, ambiguous))) return cut(left, width, ambiguous);
	const start = cut(left, leftWidth, ambiguous);
	const gap = width - own - widthOfLine(start);
	return [...start, { text: ' '.repeat(gap) }, ...lineOf(cellsIn(right, ambiguous))];
}

/** Columns of a line that is set already. */
const widthOfLine = (line: Line): number => line.reduce((sum, { text }) => sum + cellsOf(text).reduce((own, cell) => own + cell.width, 0), 0);
