/** Periods told from the speaker's own: last year, 下季. */

import type { RelativePeriod } from '../model.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { wordsIn } from './words.js';

/** What a linguist writes. */
export interface RelativePeriodRow {
	readonly unit: RelativePeriod['unit'];
	readonly offset: RelativePeriod['offset'];
	readonly english: readonly string[];
	readonly chinese: readonly string[];
}

/** What tells the year before the reported one from last year, where a year's last results are reported in the next. */
export interface YearEndRows {
	/** How an English line says that a document reports the end of a year, as alternatives of a pattern. */
	readonly results: readonly string[];
	/** English for the year before the one that is spoken of. */
	readonly prior: readonly string[];
	/** Chinese for the year before that of the speaker, and for the periods of it that a report of its end is about. */
	readonly last: readonly string[];
	readonly periods: readonly string[];
	/** What to write in the place of `last`. */
	readonly expected: string;
}

type Meaning = Omit<RelativePeriod, 'span'>;

/** Compiled: English by first word, longest phrase first; Chinese folded. */
export interface RelativePeriodLexicon {
	readonly english: ReadonlyMap<string, readonly (readonly [phrase: string, meaning: Meaning])[]>;
	readonly chinese: Trie<Meaning>;
}

/** Compiles the table, once. */
export function compileRelativePeriods(rows: readonly RelativePeriodRow[]): RelativePeriodLexicon {
	const english = new Map<string, (readonly [string, Meaning])[]>();
	for (const { unit, offset, english: phrases } of rows)
		for (const phrase of phrases) {
			const [head = ''] = phrase.split(' ');
			english.set(
				head,
				[...(english.get(head) ?? []), [phrase, { unit, offset }] as const].sort(([a], [b]) => b.length - a.length),
			);
		}
	const chinese = compileTrie(rows.flatMap(({ unit, offset, chinese: words }) => words.map(word => [foldChinese(word), { unit, offset }] as const)));
	return { english, chinese };
}

const none: readonly never[] = [];

/** Whether the phrase stands there as whole words, in whatever letters, hyphens as blanks. */
function startsWith(line: string, start: number, phrase: string): boolean {
	const end = start + phrase.length;
	return line.slice(start, end).toLowerCase().replaceAll('-', ' ') === phrase && !/[A-Za-z]/.test(line.charAt(end));
}

/** Those of an English line, in order. `folded` is `foldEnglish` of it; hyphens count as blanks. */
export function relativePeriodsInEnglish(folded: string, { english }: RelativePeriodLexicon): readonly RelativePeriod[] {
	let found: RelativePeriod[] | undefined;
	let until = 0;
	for (const { text: word, start } of wordsIn(folded)) {
		const phrases = start < until ? undefined : english.get(word);
		const phrase = phrases?.find(([own]) => startsWith(folded, start, own));
		if (!phrase) continue;
		until = start + phrase[0].length;
		found ??= [];
		found.push({ ...phrase[1], span: [start, until] });
	}
	return found ?? none;
}

/** Those of a Chinese line, in order. `folded` is `foldChinese` of it. */
export function relativePeriodsInChinese(folded: string, { chinese }: RelativePeriodLexicon): readonly RelativePeriod[] {
	const found: RelativePeriod[] = [];
	for (let i = 0; i < folded.length; ) {
		const word = chinese.starts(folded.charCodeAt(i)) ? chinese.longest(folded, i) : undefined;
		if (word) found.push({ ...word.value, span: [i, word.end] });
		i = word?.end ?? i + 1;
	}
	return found;
}
