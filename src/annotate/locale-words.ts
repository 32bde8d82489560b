/**
 * Words of another variety of Chinese in a text: found by longest match, never across the boundary of a word (少數|組織 holds no 數組), never inside a
 * longer word that is fine. Phrase tables: OpenCC's TWPhrases and TWPhrasesRev (opencc-js 1.4.2, Apache-2.0).
 */

import taiwanPhrases from 'opencc-js/dict/TWPhrases';
import mainlandPhrases from 'opencc-js/dict/TWPhrasesRev';
import type { Locale, Span } from '../model.js';
import { type Beginnings, compileBeginnings, nextBeginning } from './beginnings.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { splitsWord } from './word-boundary.js';

/**
 * A word that does not belong, what the variety says instead (several with `|`, the likeliest first), and the English that must stand in the line for
 * the word to be meant (several with `|`, `*` for any letters; left out where the Chinese word can mean nothing else). Of several rows for one word
 * the first that holds speaks. Either script will do.
 */
export type LocaleWordRow = readonly [word: string, use: string, english?: string];

/** The tables a linguist edits. */
export interface LocaleWordData {
	/** By the variety of the text that is checked. */
	readonly rows: Readonly<Record<Locale, readonly LocaleWordRow[]>>;
	/** Longer words inside which nothing is wrong, whatever the variety. */
	readonly fine: readonly string[];
	/** Words of OpenCC's tables that are not to be used. */
	readonly aside: Readonly<Record<Locale, readonly string[]>>;
}

interface Sense {
	readonly use: readonly [string, ...string[]];
	readonly english: RegExp | undefined;
}

/** What a word means in the table; no senses where it is fine. */
type Entry = readonly Sense[];

/** The table of a variety, folded. */
interface LocaleTable {
	readonly words: Trie<Entry>;
	readonly beginnings: Beginnings;
}

/** The table of a variety, made ready when it is first asked for: a document has one. */
export type LocaleWords = (locale: Locale) => LocaleTable;

/** A word that does not belong. */
export interface ForeignWord {
	/** In the Chinese text. */
	readonly span: Span;
	/** What to say instead, the likeliest first, in the script of the variety. */
	readonly use: readonly [string, ...string[]];
	/** The English vouches for the meaning. */
	readonly certain: boolean;
}

const pattern = (english: string): RegExp => {
	const words = english.split('|').map(word => word.replaceAll('*', '[a-z]*'));
	return new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`, 'i');
};

/** OpenCC's pairs, less those whose two sides are the same word. */
const pairsOf = (dictionary: string): readonly LocaleWordRow[] =>
	dictionary.split('|').flatMap(entry => {
		const [from = '', ...to] = entry.split(' ');
		const first = to[0];
		return first === undefined || to.includes(from) || foldChinese(from) === foldChinese(first) ? [] : [[from, first] as const];
	});

function compileOne(rows: readonly LocaleWordRow[], fine: readonly string[], shown: (word: string) => string): LocaleTable {
	const entries = new Map<string, Sense[]>();
	for (const word of fine) entries.set(foldChinese(word), []);
	for (const [word, use, english] of rows) {
		const key = foldChinese(word);
		const [first = '', ...others] = use.split('|').map(shown);
		const sense: Sense = { use: [first, ...others], english: english === undefined ? undefined : pattern(english) };
		const known = entries.get(key);
		if (known) known.push(sense);
		else entries.set(key, [sense]);
	}
	return { words: compileTrie(entries), beginnings: compileBeginnings([...entries.keys()]) };
}

/** OpenCC's table for a variety. */
const dictionaries: Readonly<Record<Locale, string>> = { 'zh-TW': taiwanPhrases, 'zh-CN': mainlandPhrases, 'zh-HK': '' };

/** The tables of all varieties; a word of our own rows is not looked up in OpenCC's. */
export function compileLocaleWords({ rows, fine, aside }: LocaleWordData): LocaleWords {
	const made = new Map<Locale, LocaleTable>();
	return locale => {
		const known = made.get(locale);
		if (known) return known;
		const skipped = new Set([...aside[locale], ...rows[locale].map(([word]) => word)].map(foldChinese));
		const borrowed = pairsOf(dictionaries[locale]).filter(([word]) => !skipped.has(foldChinese(word)));
		const table = compileOne([...rows[locale], ...borrowed], fine, locale === 'zh-CN' ? foldChinese : word => word);
		made.set(locale, table);
		return table;
	};
}

const nothing: readonly ForeignWord[] = [];

/** Whether the English holds a pattern. `known`: what was asked before. */
function isVouched(pattern: RegExp, english: string, known: Map<RegExp, boolean>): boolean {
	const vouched = known.get(pattern) ?? pattern.test(english);
	known.set(pattern, vouched);
	return vouched;
}

/** The words of `text` that do not belong to `locale`. `english` is the other side of the pair, or undefined where there is none. */
export function foreignWords(text: string, english: string | undefined, locale: Locale, tables: LocaleWords): readonly ForeignWord[] {
	const folded = foldChinese(text);
	const { words, beginnings } = tables(locale);
	let found: ForeignWord[] | undefined;
	let known: Map<RegExp, boolean> | undefined;
	let at = nextBeginning(folded, 0, beginnings);
	while (at >= 0) {
		const hit = words.longest(folded, at);
		if (!hit) {
			at = nextBeginning(folded, at + 1, beginnings);
			continue;
		}
		const span = [at, hit.end] as const;
		known ??= new Map();
		const asked = known;
		const sense = hit.value.find(row => row.english === undefined || (english !== undefined && isVouched(row.english, english, asked)));
		// The fold cannot tell 編制 from 編製: what is written as it should be is right.
		const meant = sense !== undefined && !sense.use.includes(text.slice(...span)) && !splitsWord(text, span);
		if (sense && meant) {
			found ??= [];
			found.push({ span, use: sense.use, certain: sense.english !== undefined });
		}
		at = nextBeginning(folded, meant || hit.value.length === 0 ? hit.end : at + 1, beginnings);
	}
	return found ?? nothing;
}
