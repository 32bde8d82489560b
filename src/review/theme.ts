/** Meaning first, colour second: nothing is told by colour alone, a mark or a word always goes with it. */

import type { Severity, Status } from '../model.js';

/** What a piece of the screen means. */
export type Role =
	| Severity
	| Status
	| 'title'
	| 'aside'
	| 'selected'
	| 'evidence'
	| 'removed'
	| 'added'
	| 'key'
	| 'match'
	| 'warning'
	| 'good'
	| 'cursor';

export interface Style {
	readonly color?: 'red' | 'yellow' | 'cyan' | 'green' | 'magenta' | 'blue';
	readonly bold?: true;
	readonly dim?: true;
	readonly inverse?: true;
	readonly underline?: true;
	readonly strikethrough?: true;
}

export const styles: Readonly<Record<Role, Style>> = {
	critical: { color: 'red', bold: true },
	major: { color: 'yellow', bold: true },
	minor: { color: 'cyan' },
	info: { dim: true },
	open: {},
	confirmed: { color: 'red' },
	fixed: { color: 'green' },
	dismissed: { dim: true },
	later: { color: 'magenta' },
	title: { bold: true },
	aside: { dim: true },
	selected: { inverse: true },
	evidence: { bold: true, underline: true },
	removed: { color: 'red', strikethrough: true },
	added: { color: 'green', underline: true },
	key: { color: 'cyan', bold: true },
	match: { color: 'yellow', underline: true },
	warning: { color: 'yellow' },
	good: { color: 'green' },
	cursor: { inverse: true },
};

/** A status in one column; what is open has none, so that it stands out among what is done. */
export const statusMarks: Readonly<Record<Status, string>> = { open: ' ', confirmed: '!', fixed: '✔', dismissed: '-', later: '?' };

/** Around evidence and in a difference, so that both are seen without colour. */
export const brackets = { evidence: ['[', ']'], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
