/** All that a pattern finds in a text. */

const none: readonly never[] = [];

/**
 * What `matchAll` finds, as a list: that copies its pattern each time, which most lines hold nothing of.
 * @param pattern global; it matches no empty text.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return none;
	const found = [match];
	for (match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
	return found;
}
