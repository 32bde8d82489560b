/** What the sentences of both languages are put together with. */

const LONGEST_QUOTE = 80;

/** A text short enough to be quoted in a sentence: at most 80 UTF-16 code units, never half a surrogate pair. */
export function clip(text: string): string {
	if (text.length <= LONGEST_QUOTE) return text;
	return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A count with its thousands grouped: 1,200. */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** The word for a key, or the key itself where the table has none. */
export const wordFor = (key: string, words: ReadonlyMap<string, string>): string => words.get(key) ?? key;

/** Of the ways a name is written so many are told, and of the lines of each so many. */
export const shownVariants = 5;
export const shownLines = 4;
