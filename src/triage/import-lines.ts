/** The answers that were given in a page, or exported from another journal: a decision a line. Pure. */

import type { Decision } from '../model.js';
import { parseDecision } from './record.js';

/** What a file of decisions holds. */
export interface DecisionLines {
	/** In the order of the file. */
	readonly decisions: readonly Decision[];
	/** Its lines that hold none, 1-based. */
	readonly unread: readonly number[];
}

/** The decisions of a file, and its lines that hold none; empty lines are passed over. Never throws. */
export function decisionsIn(text: string): DecisionLines {
	const lines = text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.map((line, i) => ({ row: i + 1, line, decision: parseDecision(line) }))
		.filter(({ line }) => line.trim() !== '');
	return { decisions: lines.flatMap(({ decision }) => decision ?? []), unread: lines.filter(({ decision }) => !decision).map(({ row }) => row) };
}
