/** What the sentences of both languages are put together with. */

const LONGEST_QUOTE = 80;

/** A text short enough to be quoted in a sentence: at most 80 UTF-16 code units, never half a surrogate pair. */
export function clip(text: string): string {
	if (text.length <= LONGEST_QUOTE) return text;
	return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A count with its thousands grouped: 1,200. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** The word for a key, or the key itself where the table has none. */
export const wordFor = (key: string, words: ReadonlyMap<string, string>): string => words.get(key) ?? key;

/** A figure with at most two decimals, or as many as it takes to show two digits of a small one: 98.54, 0.0146. */
export function decimals(value: number): string {
	const small = value !== 0 && Math.abs(value) < 0.1;
	return small ? String(Number(value.toPrecision(3))) : value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A share of 0 to 1 as per cent; never 100% while something is missing. */
export const percent = (share: number): string => `${share === 1 ? 100 : Math.min(99, Math.round(share * 100))}%`;

/** Of the ways a name is written so many are told, and of the lines of each so many. */
export const shownVariants = 5;
export const shownLines = 4;
