/** All that a pattern finds in a text, for patterns that are asked of line after line. */

const none: readonly never[] = [];

/** As `matchAll`, which copies the pattern each time. @param pattern a global one, that finds no empty string. */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	let found: RegExpExecArray[] | undefined;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found ??= [];
		found.push(match);
	}
	return found ?? none;
}
