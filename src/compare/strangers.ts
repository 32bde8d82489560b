/** What a known name was turned into: another one of its kind, which the English line does not know. */

import type { RenderedName } from '../annotate/names/lexicon.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import type { Naming, Span } from '../model.js';

/** The names of one kind by what they are called in Chinese, folded. */
export type KnownNames = Trie<RenderedName>;

/** Names of one character abbreviate (美, 德) and stand in many words: they are left out. */
export const compileKnownNames = (rows: readonly RenderedName[]): KnownNames =>
	compileTrie(rows.flatMap(row => row.chinese.filter(name => name.length > 1).map(name => [foldChinese(name), row] as const)));

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** A word in capitals that does not open a sentence and is neither a month, a weekday nor I. */
const capital = /(?<![.!?:]["'”’)]? |^["'“‘(]?)\b[A-Z][A-Za-z]+/g;
const calendar =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * The one name of a kind in a Chinese line that nothing in the English stands for. Undefined where there is none or more than one, and where the English
 * has further words in capitals: a nation, a house or a person may stand for a country (French, the Kremlin).
 * @param english the English line as it is written; @param folded the Chinese one, folded.
 */
export function strangerIn(english: string, folded: string, namings: readonly Naming[], names: KnownNames): Span | undefined {
	for (const { 0: word, index } of english.matchAll(capital))
		if (!calendar.test(word) && !namings.some(({ name }) => overlaps(name.span, [index, index + word.length]))) return undefined;
	const lower = english.toLowerCase();
	let stranger: Span | undefined;
	for (let i = 0; i < folded.length; ) {
		const found = names.longest(folded, i);
		const span: Span = [i, found?.end ?? i + 1];
		i = span[1];
		if (!found || namings.some(({ renderings }) => renderings.some(rendering => overlaps(rendering.span, span)))) continue;
		if (found.value.english.some(form => lower.includes(form.toLowerCase()))) return undefined;
		if (stranger) return undefined;
		stranger = span;
	}
	return stranger;
}
