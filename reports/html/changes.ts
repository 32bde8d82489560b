/** What a corrected line differs in, word by word. */

import type { Edit, Finding } from '../../src/model.js';
import { pieces } from '../../src/triage/corrections.js';
import { suggestionOf } from '../table.js';

/** A piece of a line before and after; without the added pieces they make the old text, without the removed ones the new. */
export interface Change {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Longer lines are replaced as a whole: nobody reads a diff of them. */
const LONGEST = 20_000;

const kinds = { both: 'same', before: 'removed', after: 'added' } as const;

/** The words of both texts held against each other. */
export function wordChanges(before: string, after: string): readonly Change[] {
	if (before.length <= LONGEST && after.length <= LONGEST) return pieces(before, after).map(({ text, in: where }) => ({ kind: kinds[where], text }));
	return [
		{ kind: 'removed', text: before },
		{ kind: 'added', text: after },
	];
}

/** Edits as changes of their line; one that overlaps an earlier one is left out. */
export function editChanges(text: string, edits: readonly Edit[]): readonly Change[] {
	const changes: Change[] = [];
	let done = 0;
	const put = (kind: Change['kind'], piece: string): void => {
		if (piece !== '') changes.push({ kind, text: piece });
	};
	for (const { span, text: replacement } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
		if (span[0] < done) continue;
		put('same', text.slice(done, span[0]));
		put('removed', text.slice(span[0], span[1]));
		put('added', replacement);
		done = span[1];
	}
	put('same', text.slice(done));
	return changes;
}

/** What the suggestion, or the reviewer's own wording, changes; undefined where there is none. */
export function changesOf(finding: Finding): readonly Change[] | undefined {
	const { target, edits, decisions } = finding;
	if (!target) return undefined;
	const written = decisions?.some(({ voice, text }) => voice !== 'vendor' && text !== undefined);
	const suggestion = suggestionOf(finding);
	if (suggestion === undefined || suggestion === target.text) return undefined;
	return written ? wordChanges(target.text, suggestion) : editChanges(target.text, edits);
}
