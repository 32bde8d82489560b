/** The help, printed from the keymap. Pure. */

import { sentencesOf } from '../messages/messages.js';
import { keyGroups } from '../messages/review-sentences.js';
import { keyLabel, keymap } from './keymap.js';
import type { State } from './state.js';
import { flow, type Line, type Piece, widthOf } from './typeset.js';

/** The lines of the help, in the width of the screen. */
export function helpLines({ lang, size: { columns }, ambiguous }: State): readonly Line[] {
	const { review } = sentencesOf(lang);
	const labels = new Map(keymap.map(({ name, keys }) => [name, keys.map(keyLabel).join(' ')]));
	const keyWidth = Math.min(18, Math.floor(columns / 2.5));
	const row = (keys: string, does: string): readonly Line[] => {
		const label: Piece = { text: keys, role: 'key' };
		const gap = keyWidth - widthOf([label], ambiguous);
		if (gap < 1)
			return [
				...flow([label], columns, ambiguous),
				...flow([{ text: does }], columns - keyWidth, ambiguous).map(line => [{ text: ' '.repeat(keyWidth) }, ...line]),
			];
		return flow([{ text: does }], columns - keyWidth, ambiguous).map((line, i) =>
			i === 0 ? [...(flow([label], columns, ambiguous)[0] ?? []), { text: ' '.repeat(gap) }, ...line] : [{ text: ' '.repeat(keyWidth) }, ...line],
		);
	};
	return [
		...keyGroups.flatMap(group => [
			...flow([{ text: review.groups[group], role: 'title' }], columns, ambiguous),
			...keymap.filter(binding => binding.group === group).flatMap(({ name }) => row(labels.get(name) ?? '', review.keys[name])),
		]),
		[],
		...flow([{ text: review.helpFilter }], columns, ambiguous),
		[],
		...flow([{ text: review.leaving.reset, role: 'aside' }], columns, ambiguous),
	];
}
