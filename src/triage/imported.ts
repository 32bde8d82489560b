/** What comes back from people who answered a report. */

import type { Decision } from '../model.js';

/** A row that could not be taken over. */
export interface Unmatched {
	/** 1-based line of the file, or row of the sheet. */
	readonly row: number;
	readonly because: /** No finding has that fingerprint. */
		| 'unknown'
		/** It is no decision, or has answers and no fingerprint. */
		| 'unreadable'
		/** The answer is neither of the two. */
		| 'answer'
		/** An earlier row has the same fingerprint and another answer. */
		| 'twice';
	/** The fingerprint, the answer, or the beginning of the row. Untrusted. */
	readonly what: string;
}

export interface Imported {
	readonly decisions: readonly Decision[];
	readonly unmatched: readonly Unmatched[];
}
