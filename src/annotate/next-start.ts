/** Where one of a list of Chinese words may begin that few lines hold: most characters are turned away by the first alone. */

import { type Beginnings, mayBegin } from './beginnings.js';
import { type Gate, passes } from './gate.js';

/** The next place, from `from` on, where one of the words may begin; -1 where none does. @param firsts their first code units. */
export function nextStart(text: string, from: number, firsts: Gate, beginnings: Beginnings): number {
	const { length } = text;
	for (let at = from; at < length; at++) {
		const unit = text.charCodeAt(at);
		if (passes(firsts, unit) && mayBegin(unit, at + 1 < length ? text.charCodeAt(at + 1) : 0, beginnings)) return at;
	}
	return -1;
}
