/** The answers that were given in a page, or exported from another journal: a decision a line. Pure. */

import type { Decision } from '../model.js';
import type { Imported, Unmatched } from './imported.js';
import { parseDecision } from './record.js';

const LONGEST = 60;

interface Read {
	readonly row: number;
	readonly line: string;
	readonly decision: Decision | undefined;
}

const linesOf = (text: string): readonly Read[] =>
	text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.map((line, i) => ({ row: i + 1, line, decision: parseDecision(line) }))
		.filter(({ line }) => line.trim() !== '');

const unreadable = ({ row, line }: Read): Unmatched => ({ row, because: 'unreadable', what: line.slice(0, LONGEST) });

/** The decisions of a file, in its order, and its lines that hold none. Never throws. */
export function readDecisions(text: string): { readonly decisions: readonly Decision[]; readonly unread: readonly Unmatched[] } {
	const lines = linesOf(text);
	return {
		decisions: lines.flatMap(({ decision }) => decision ?? []),
		unread: lines.filter(({ decision }) => !decision).map(unreadable),
	};
}

/** Takes over what is about findings that are known. Decisions on causes, and on errors that a reviewer added, need none. Never throws. */
export function importPage(text: string, known: ReadonlySet<string>): Imported {
	const decisions: Decision[] = [];
	const unmatched: Unmatched[] = [];
	for (const read of linesOf(text)) {
		const { row, decision } = read;
		if (!decision) unmatched.push(unreadable(read));
		else if ('fingerprint' in decision.about && !decision.adds && !known.has(decision.about.fingerprint))
			unmatched.push({ row, because: 'unknown', what: decision.about.fingerprint });
		else decisions.push(decision);
	}
	return { decisions, unmatched };
}
