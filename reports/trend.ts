/** The trend for a terminal: a row a run, with a bar for the findings per 1,000 words. */

import type { Sentences } from '../src/messages/messages.js';
import { decimals, grouped, percent } from '../src/messages/phrases.js';
import { severities } from '../src/model.js';
import type { TrendRow } from '../src/score/history.js';
import { harmless } from '../src/visible.js';
import { wrap } from './layout.js';
import { marks } from './page.js';
import { displayWidth } from './width.js';

const padded = (text: string, width: number, right: boolean): string => {
	const gap = ' '.repeat(Math.max(0, width - displayWidth(text)));
	return right ? gap + text : text + gap;
};

const LONGEST_LABEL = 24;
const LONGEST_BAR = 40;
/** Left to right, an eighth of a column each. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function bar(share: number, columns: number): string {
	const parts = Math.round(share * columns * 8);
	return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

function cellsOf(row: TrendRow): readonly string[] {
	const label = harmless(row.label ?? '');
	return [
		`${row.at.slice(0, 16).replace('T', ' ')}${row.remeasured ? '*' : ''}`,
		[...label].slice(0, LONGEST_LABEL).join(''),
		grouped(row.documents),
		grouped(row.words),
		...severities.map(severity => grouped(row.counts[severity])),
		decimals(Math.round(row.rate * 100) / 100),
		percent(row.reviewed),
	];
}

/** Lines that end in `\n`. Where `width` leaves no room for bars there are none. */
export function* trendText(rows: readonly TrendRow[], width: number, { quality }: Sentences): Iterable<string> {
	const said = quality.trend;
	if (rows.length === 0) {
		for (const line of wrap(said.none, width)) yield `${line}\n`;
		return;
	}
	const head = [said.run, said.label, quality.files, quality.words, ...severities.map(severity => marks[severity]), said.rate, quality.reviewed];
	const table = [head, ...rows.map(cellsOf)];
	const widths = head.map((_, column) => Math.max(...table.map(cells => displayWidth(cells[column] ?? ''))));
	const used = widths.reduce((sum, own) => sum + own + 2, 0);
	const room = Math.min(LONGEST_BAR, width - used);
	const most = Math.max(...rows.map(({ rate }) => rate), 0);
	for (const [i, cells] of table.entries()) {
		const rate = rows[i - 1]?.rate ?? 0;
		const drawn = i === 0 || most === 0 || room < 8 ? '' : bar(rate / most, room);
		yield `${`${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column > 1)).join('  ')}  ${drawn}`.trimEnd()}\n`;
	}
	if (rows.some(({ remeasured }) => remeasured)) for (const line of wrap(`* ${said.remeasured}`, width)) yield `${line}\n`;
}
