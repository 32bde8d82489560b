/** The plain forms that a small pattern of the tables stands for, so that a gate can be made from the same row as the pattern. */

/** How far a part of a pattern was read, and the forms it stands for. */
interface Part {
	readonly forms: readonly string[];
	readonly end: number;
}

const joined = (before: readonly string[], after: readonly string[]): readonly string[] => before.flatMap(a => after.map(b => a + b));

/** Letters of which the last is not optional. */
const letters = /[^()[\]|?]+(?!\?)/y;

/** Whether a part is words of its own, with the blank behind them. */
const areWords = (forms: readonly string[]): boolean => forms.every(form => form.endsWith(' '));

/** Letters, a class or a group, at `at`. A group that only looks (`(?<!`) stands for nothing. */
function atom(pattern: string, at: number, sparing: boolean): Part {
	letters.lastIndex = at;
	const plain = letters.exec(pattern);
	if (plain) return { forms: plain, end: letters.lastIndex };
	const sign = pattern.charAt(at);
	if (sign === '[') {
		const end = pattern.indexOf(']', at);
		return { forms: [...pattern.slice(at + 1, end)], end: end + 1 };
	}
	if (sign !== '(') return { forms: [sign], end: at + 1 };
	const looks = /^\(\?<?[=!]/.exec(pattern.slice(at));
	const inner = alternatives(pattern, at + (looks ? looks[0].length : '(?:'.length), sparing);
	return { forms: looks ? [''] : inner.forms, end: inner.end + 1 };
}

function alternatives(pattern: string, from: number, sparing: boolean): Part {
	const done: string[] = [];
	let forms: readonly string[] = [''];
	let at = from;
	while (at < pattern.length && pattern.charAt(at) !== ')') {
		if (pattern.charAt(at) === '|') {
			done.push(...forms);
			forms = [''];
			at++;
			continue;
		}
		const part = atom(pattern, at, sparing);
		const isOptional = pattern.charAt(part.end) === '?';
		if (!isOptional) forms = joined(forms, part.forms);
		else if (!sparing || !areWords(part.forms)) forms = joined(forms, ['', ...part.forms]);
		at = isOptional ? part.end + 1 : part.end;
	}
	return { forms: [...done, ...forms], end: at };
}

/** @param pattern letters, blanks and hyphens with `|`, `?`, classes and groups: "clos(?:e|ing) the" is "close the" and "closing the". */
export const formsOf = (pattern: string): readonly string[] => alternatives(pattern, 0, false).forms;

/** Of each form of a pattern the longest word, of several the last ("the end"), without which it does not stand in a line. Words that may be left out tell nothing, and are. */
export const tellingWords = (pattern: string): readonly string[] =>
	alternatives(pattern, 0, true).forms.map(form =>
		(form.match(/[a-z]+/gi) ?? []).reduce((longest, word) => (word.length >= longest.length ? word : longest), ''),
	);
