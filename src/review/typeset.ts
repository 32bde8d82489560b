/** Text set in lines of a screen: made visible, measured, wrapped or cut. Pure. */

import { eastAsianWidthType } from 'get-east-asian-width';
import { breakLines, type Cell, cellsOf } from '../../reports/layout.js';
import { displayWidth } from '../../reports/width.js';
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

function cellsIn(pieces: readonly Piece[], ambiguous: Ambiguous): readonly Styled[] {
	const cells: Styled[] = [];
	for (const { text, role } of pieces)
		for (const { text: own, width, start } of cellsOf(shown(text, ambiguous))) cells.push({ text: own, width, start, role });
	return cells;
}

const pieceOf = (text: string, role: Role | undefined): Piece => (role === undefined ? { text } : { text, role });

/** Cells from `start` to `end` as pieces again, neighbours of one meaning joined. */
function lineOf(cells: readonly Styled[], start: number, end: number): Line {
	const line: Piece[] = [];
	let text = '';
	let role: Role | undefined;
	for (let i = start; i < end; i++) {
		const cell = cells[i];
		if (!cell) break;
		if (cell.role !== role && text !== '') {
			line.push(pieceOf(text, role));
			text = '';
		}
		role = cell.role;
		text += cell.text;
	}
	if (text !== '') line.push(pieceOf(text, role));
	return line;
}

/** Pieces in lines of at most `width` columns. */
export function flow(pieces: readonly Piece[], width: number, ambiguous: Ambiguous): readonly Line[] {
	const cells = cellsIn(pieces, ambiguous);
	return breakLines(cells, width).map(([start, end]) => {
		let last = end;
		while (last > start && cells[last - 1]?.text === ' ') last--;
		return lineOf(cells, start, last);
	});
}

/** Code units looked at for a column, so that a hostile line costs no more than an honest one. */
const unitsPerColumn = 8;

const atCharacter = (text: string, offset: number): number => ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset);

/** The start of a text, long enough to fill a width; never half a surrogate pair. */
const startOf = (text: string, width: number): string => text.slice(0, atCharacter(text, width * unitsPerColumn));

/** As much of the start of a text that is fit for the screen as `room` columns hold. */
function upTo(text: string, room: number): string {
	let used = 0;
	let end = 0;
	for (const cell of cellsOf(text)) {
		if (used + cell.width > room) break;
		used += cell.width;
		end = cell.start + cell.text.length;
	}
	return text.slice(0, end);
}

/** Columns of a line that is set already. */
export const widthOfLine = (line: Line): number => line.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** Pieces as they are shown, in one line however long. */
const setLine = (pieces: readonly Piece[], width: number, ambiguous: Ambiguous): Line =>
	pieces.map(({ text, role }) => pieceOf(shown(text.length > width * unitsPerColumn ? startOf(text, width) : text, ambiguous), role));

/** Pieces in one line of at most `width` columns, with … where it is cut. */
export function cut(pieces: readonly Piece[], width: number, ambiguous: Ambiguous): Line {
	const whole = setLine(pieces, width, ambiguous);
	if (widthOfLine(whole) <= width) return whole;
	const dots = shown('…', ambiguous);
	let room = width - displayWidth(dots);
	const line: Piece[] = [];
	for (const { text, role } of whole) {
		const own = displayWidth(text);
		line.push(pieceOf(own <= room ? text : upTo(text, room), role));
		room -= own;
		if (room <= 0) break;
	}
	return room < 0 && width < displayWidth(dots) ? [] : [...line, { text: dots }];
}

/** Columns that pieces take in one line. */
export const widthOf = (pieces: readonly Piece[], ambiguous: Ambiguous): number =>
	pieces.reduce((sum, { text }) => sum + displayWidth(shown(text, ambiguous)), 0);

/** A line with another one at its right end, which is left out where nothing would be left of the other. */
export function spread(left: readonly Piece[], right: readonly Piece[], width: number, ambiguous: Ambiguous): Line {
	const own = widthOf(right, ambiguous);
	const wanted = widthOf(left, ambiguous);
	const room = Math.min(wanted, Math.max(0, width - own - 1));
	if (own === 0 || room === 0) return cut(left, width, ambiguous);
	const start = cut(left, room, ambiguous);
	return [...start, { text: ' '.repeat(width - own - widthOfLine(start)) }, ...setLine(right, width, ambiguous)];
}
