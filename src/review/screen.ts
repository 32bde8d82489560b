/** Draws frames on a terminal: only the rows that changed, each at its place, so that a terminal that counts widths otherwise spoils one row at most. */

import type { Cursor } from './asked.js';
import { filler } from './typeset.js';

const CSI = '\u001b[';

/** The alternate screen, without wrapping at the right edge, pasted text in brackets; and back. xterm's ctlseqs, DEC private modes. */
export const enterScreen = `${CSI}?1049h${CSI}?7l${CSI}?2004h${CSI}?25l${CSI}0m${CSI}2J${CSI}H`;
export const leaveScreen = `${CSI}?2026l${CSI}?2004l${CSI}?7h${CSI}0m${CSI}?25h${CSI}?1049l`;

/** Writes a character of ambiguous width at the top left and asks where the cursor is then. */
export const askWidth = `${CSI}1;1H…${CSI}6n${CSI}1;1H${CSI}2K`;

/** What the answer to `askWidth` says, `row;column`; undefined where it is another answer. */
export function widthAnswered(report: string): 1 | 2 | undefined {
	if (report === '1;2') return 1;
	return report === '1;3' ? 2 : undefined;
}

const at = (row: number, column: number): string => `${CSI}${row + 1};${column + 1}H`;

/** A screen that remembers what stands on it. */
export interface Screen {
	/** What must be written for a frame to stand there. */
	paint(frame: string, cursor: Cursor | undefined): string;
	/** What stands there is unknown: the next frame is drawn whole. */
	forget(): void;
}

/** A screen with nothing known of what stands on it. */
export function openScreen(): Screen {
	let rows: readonly string[] | undefined;
	let last: Cursor | undefined;
	return {
		paint(frame, cursor) {
			const next = frame.replaceAll(filler, '').split('\n');
			const before = rows;
			const changed = next.flatMap((row, i) => (before?.[i] === row ? [] : [`${at(i, 0)}${CSI}0m${CSI}2K${row}`]));
			const gone = (before ?? []).slice(next.length).map((_, i) => `${at(next.length + i, 0)}${CSI}0m${CSI}2K`);
			const clear = before ? '' : `${CSI}0m${CSI}2J`;
			const moved = cursor?.row !== last?.row || cursor?.column !== last?.column;
			rows = next;
			last = cursor;
			if (clear === '' && changed.length === 0 && gone.length === 0 && !moved) return '';
			const end = cursor ? `${at(cursor.row, cursor.column)}${CSI}?25h` : '';
			return `${CSI}?2026h${CSI}?25l${clear}${changed.join('')}${gone.join('')}${CSI}0m${end}${CSI}?2026l`;
		},
		forget() {
			rows = undefined;
			last = undefined;
		},
	};
}
