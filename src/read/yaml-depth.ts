/** How deeply a YAML text is nested, before a parser that calls itself for each level sees it: short of stack, Node does not always throw; a pattern that is compiled there ends the process. */

/** In levels. Messages, terms and configurations have a dozen at most; the parser can take some 700. */
const deepest = 128;

/** What opens a level each at the beginning of a line: its indentation, and signs as in `- - a`. */
const openings = /[-?:](?=[ \t])[ \t]*| +/y;

/**
 * Where a text is nested more deeply than any file of ours, in brackets, by indentation or by signs in a row; undefined where it is not. Lines and columns count from 1, columns in UTF-16 code units.
 * Goes by the look of the text, in linear time: brackets and indentation within quotes and blocks count as well, so that depth is never underrated.
 */
export function tooDeepAt(text: string): { readonly line: number; readonly column: number } | undefined {
	let brackets = 0;
	let start = 0;
	let line = 1;
	const columns: number[] = [];
	const open = (column: number): void => {
		while ((columns.at(-1) ?? -1) >= column) columns.pop();
		columns.push(column);
	};
	for (let i = 0; i < text.length; i++) {
		if (i === start) {
			openings.lastIndex = i;
			for (let opening = openings.exec(text); opening; opening = openings.exec(text)) {
				if (opening[0][0] !== ' ') open(i - start);
				i = openings.lastIndex;
				if (columns.length > deepest) return { line, column: i - start + 1 };
			}
			open(i - start);
		}
		const code = text.charCodeAt(i);
		if (code === 0x5b || code === 0x7b) brackets++;
		else if (code === 0x5d || code === 0x7d) brackets = Math.max(0, brackets - 1);
		else if (code === 0x0a) [start, line] = [i + 1, line + 1];
		if (brackets + columns.length > deepest) return { line, column: i - start + 1 };
	}
	return undefined;
}
