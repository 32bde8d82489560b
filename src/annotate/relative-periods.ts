/** Periods told from the speaker's own: last year, 下季. */

import type { RelativePeriod } from '../model.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';

/** What a linguist writes. */
export interface RelativePeriodRow {
	readonly unit: RelativePeriod['unit'];
	readonly offset: RelativePeriod['offset'];
	readonly english: readonly string[];
	readonly chinese: readonly string[];
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

/** Those of an English line, in order. `folded` is `foldEnglish` of it; hyphens count as blanks. */
export function relativePeriodsInEnglish(folded: string, { english }: RelativePeriodLexicon): readonly RelativePeriod[] {
	const text = folded.toLowerCase().replaceAll('-', ' ');
	const found: RelativePeriod[] = [];
	let until = 0;
	for (const { 0: word, index } of text.matchAll(/[a-z]+/g)) {
		if (index < until) continue;
		const phrase = english.get(word)?.find(([own]) => text.startsWith(own, index) && !/[a-z]/.test(text.charAt(index + own.length)));
		if (!phrase) continue;
		until = index + phrase[0].length;
		found.push({ ...phrase[1], span: [index, until] });
	}
	return found;
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
