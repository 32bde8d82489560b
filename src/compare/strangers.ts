/** What a name was turned into: another one of its kind, which the English line does not know. */

import { everyMatch } from '../annotate/every-match.js';
import type { RenderedName } from '../annotate/names/lexicon.js';
import { nextWord } from '../annotate/next-word.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import type { Naming, Span } from '../model.js';
import { overlaps } from './evidence.js';

/** The names of one kind by what they are called in Chinese, folded. */
export type KnownNames = Trie<RenderedName>;

/** Names of one character abbreviate (美, 德) and stand in many words: they are left out. */
export const compileKnownNames = (rows: readonly RenderedName[]): KnownNames =>
	compileTrie(rows.flatMap(row => row.chinese.filter(name => name.length > 1).map(name => [foldChinese(name), row] as const)));

/** A word in capitals that does not open a sentence, I aside. */
const capital = /(?<![.!?:]["'”’)]? |^["'“‘(]?)\b[A-Z][A-Za-z]+/g;

/**
 * The one name of a kind in a Chinese line that nothing in the English stands for. Undefined where there is none or more than one, and where the English
 * has further words in capitals: a nation, a house or a person may stand for a country (French, the Kremlin).
 * @param english the line as it is written; @param folded the Chinese one, folded; @param calendar months and weekdays in small letters, which name nobody.
 */
export function strangerIn(
	english: string,
	folded: string,
	namings: readonly Naming[],
	names: KnownNames,
	calendar: ReadonlySet<string>,
): Span | undefined {
	for (const { 0: word, index } of everyMatch(english, capital))
		if (!calendar.has(word.toLowerCase()) && !namings.some(({ name }) => overlaps(name.span, [index, index + word.length]))) return undefined;
	const lower = english.toLowerCase();
	let stranger: Span | undefined;
	for (let found = nextWord(folded, 0, names); found; found = nextWord(folded, found.end, names)) {
		const span: Span = [found.start, found.end];
		if (namings.some(({ renderings }) => renderings.some(rendering => overlaps(rendering.span, span)))) continue;
		if (stranger || found.value.english.some(form => lower.includes(form.toLowerCase()))) return undefined;
		stranger = span;
	}
	return stranger;
}

/** Words by themselves: no part of a code, an address or a compound. */
const acronym = /(?<![A-Za-z0-9&-]|[A-Za-z0-9]\.)[A-Z]{2,6}(?![A-Za-z0-9&-]|\.[A-Za-z0-9])/g;
/** III期 for phase 3. */
const romanNumeral = /^[IVX]+$/;
const capitalised = /(?<![A-Za-z0-9&-]|[A-Za-z0-9]\.)[A-Z][a-z]{2,}(?![A-Za-z0-9&-]|\.[A-Za-z0-9])/g;

/** Whether all letters of a word stand in another, in their order: TV in television. */
function isWithin(letters: string, word: string): boolean {
	let at = 0;
	for (let i = 0; i < word.length && at < letters.length; i++) if (word[i] === letters[at]) at++;
	return at === letters.length;
}

/** Whether the English says it in full or in part: WHO for World Health Organization, App for application. */
function isSpelled(letters: string, english: string): boolean {
	const words = english.match(/[a-z]+/g) ?? [];
	return (
		english.replace(/[^a-z]/g, '').includes(letters) ||
		isWithin(letters, words.map(word => word.charAt(0)).join('')) ||
		words.some(word => isWithin(letters, word))
	);
}

/** The one Latin word of a shape in the Chinese line that the English does not have in any way; undefined where there is none or more than one. */
function latinStranger(english: string, chinese: string, shape: RegExp): Span | undefined {
	let stranger: Span | undefined;
	let name = '';
	for (const { 0: word, index } of everyMatch(chinese, shape)) {
		if (word === name || english.includes(word) || isSpelled(word.toLowerCase(), english.toLowerCase())) continue;
		if (stranger) return undefined;
		stranger = [index, index + word.length];
		name = word;
	}
	return stranger;
}

/** A name in Latin letters that stands in the Chinese line and not in the English one: Colette for Jensen. */
export const latinName = (english: string, chinese: string): Span | undefined => latinStranger(english, chinese, capitalised);

/** An acronym and the other one that stands in the Chinese line for it, where each is the only one the other side does not have: JSON, XML. */
export function exchangedAcronym(english: string, chinese: string): { readonly source: Span; readonly target: Span } | undefined {
	const target = latinStranger(english, chinese, acronym);
	if (!target || romanNumeral.test(chinese.slice(...target))) return undefined;
	const upper = chinese.toUpperCase();
	const lost = everyMatch(english, acronym).filter(({ 0: word }) => !upper.includes(word));
	const [first] = lost;
	if (!first || lost.some(([word]) => word !== first[0])) return undefined;
	return { source: [first.index, first.index + first[0].length], target };
}
