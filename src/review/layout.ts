/** Where things stand on a screen of a size. Pure. */

import type { Size } from './state.js';

/** Less than this is too little to work with. */
export const least: Size = { columns: 40, rows: 10 };

export interface Area {
	readonly width: number;
	readonly height: number;
}

export interface Layout {
	/** List and detail side by side, or the one above the other. */
	readonly wide: boolean;
	readonly list: Area;
	readonly detail: Area;
	/** Rows between list and detail where they are stacked. */
	readonly rule: 0 | 1;
	/** Rows of the notice and the keys, where nothing is asked. */
	readonly foot: 1 | 2;
}

const wideFrom = 100;
const narrowestList = 44;
const widestList = 90;
/** Between list and detail: ` │ `. */
export const gutter = 3;

/** The layout, with `asked` rows taken by what is asked for; 0 where nothing is. */
export function layoutOf({ columns, rows }: Size, asked: number): Layout {
	const foot = rows >= 20 ? 2 : 1;
	const body = Math.max(2, rows - 1 - (asked > 0 ? asked : foot));
	if (columns >= wideFrom) {
		const width = Math.min(widestList, Math.max(narrowestList, Math.floor(columns * 0.42)));
		return { wide: true, foot, rule: 0, list: { width, height: body }, detail: { width: columns - width - gutter, height: body } };
	}
	const rule = rows >= 16 ? 1 : 0;
	const list = Math.max(1, Math.min(body - rule - 1, Math.max(3, Math.floor((body - rule) * 0.38))));
	return { wide: false, foot, rule, list: { width: columns, height: list }, detail: { width: columns, height: Math.max(1, body - rule - list) } };
}

/** The most rows that what is asked for may take. */
export const mostAsked = ({ rows }: Size): number => Math.max(3, Math.floor(rows / 2));
