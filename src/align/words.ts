/** The language data the aligner is handed, made ready. */

import { foldChinese } from '../annotate/script.js';

/** Data: English words (by blanks) and their usual Chinese (by blanks, either script); numerals; words that count. */
export interface AlignWordRows {
	readonly dictionary: readonly (readonly [english: string, chinese: string])[];
	/** Han numerals and their digits: `10` for ten, an empty string for larger powers of ten. English words that are a number in themselves and their significant digits. */
	readonly numerals: Readonly<Record<string, string>>;
	/** English words that make a line a quantity. */
	readonly counting: string;
}

/** The same, folded and split. */
export interface AlignWords {
	readonly dictionary: readonly { readonly english: readonly string[]; readonly chinese: readonly string[] }[];
	readonly numerals: Readonly<Record<string, string>>;
	readonly counting: ReadonlySet<string>;
}

const split = (text: string): readonly string[] => text.split(' ').filter(word => word !== '');

/** Folds and splits the rows; once per process. */
export const compileAlignWords = (rows: AlignWordRows): AlignWords => ({
	dictionary: rows.dictionary.map(([english, chinese]) => ({ english: split(english.toLowerCase()), chinese: split(foldChinese(chinese)) })),
	numerals: Object.fromEntries(
		Object.entries(rows.numerals).flatMap(([c, digit]) => [
			[c, digit],
			[foldChinese(c), digit],
		]),
	),
	counting: new Set(split(rows.counting)),
});

/** No language data: the aligner then goes by figures, names, length and what the document teaches. */
export const noAlignWords: AlignWords = { dictionary: [], numerals: {}, counting: new Set() };
