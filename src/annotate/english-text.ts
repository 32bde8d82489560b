/** English left standing: which words are prose, and which are names, codes, titles and quotations that may stand in a Chinese text. */

import { franc } from 'franc-min';
import type { Span } from '../model.js';
import { everyMatch } from './every-match.js';
import { quotedLanguages } from './quoted-languages.js';

/** The word lists, made ready. */
export interface EnglishWords {
	/** Words that carry grammar. */
	readonly grammar: ReadonlySet<string>;
	/** Words in small letters that Chinese keeps. */
	readonly kept: ReadonlySet<string>;
	/** Replies of one word. */
	readonly replies: ReadonlySet<string>;
	/** Everyday words: one alone, in small letters, is no name. */
	readonly common: ReadonlySet<string>;
	/** Base forms of words that Chinese never keeps. */
	readonly plain: ReadonlySet<string>;
	/** Everyday words that bilingual speakers drop into Chinese. */
	readonly borrowed: ReadonlySet<string>;
	/** Words that firms, clubs and products are called by. */
	readonly named: ReadonlySet<string>;
}

const letters = 'A-Za-z\\u00c0-\\u024f';
const address = /\/\/|www\.|@/;
const word = new RegExp(`[${letters}]+(?:['’-][${letters}]+)*`, 'g');

/** The words of a text, without addresses. */
export const wordsOf = (text: string): readonly string[] =>
	text.split(/\s+/).flatMap(piece => (address.test(piece) ? [] : (piece.match(word) ?? [])));

const isSmall = (word: string): boolean => /^[a-z]/.test(word);

/** Small letters throughout and no number: "iPad", "mRNA", "e-file" and "iii" are none. */
const isPlain = (word: string): boolean => /^[a-z'’]{2,}(?:-[a-z'’]{2,})*$/.test(word) && !/^[ivx]+$/.test(word);

/** How many letters tell one language from another by their order. */
const enoughLetters = 40;

/** Asked only where the words leave it open: by its three-letter sequences a short text can be anything. */
const looksEnglish = (text: string): boolean => franc(text, { only: [...quotedLanguages], minLength: enoughLetters }) === 'eng';

/**
 * Whether words are an English sentence: four at least, every fifth of them grammar, one that neither is nor is a name ("Bank of the West" is none).
 * Where grammar is scarce or all too common, the order of the letters decides.
 */
export function isSentence(text: string, words: readonly string[], { grammar }: EnglishWords, least = 4): boolean {
	if (words.length < least) return false;
	const count = words.filter(word => grammar.has(word.toLowerCase())).length;
	const prose = words.filter(word => isSmall(word) && !grammar.has(word)).length;
	if (count >= 2 && count * 5 >= words.length) return prose > 0 && (text.length < enoughLetters || count * 3 >= words.length || looksEnglish(text));
	return prose * 3 >= words.length * 2 && text.length >= enoughLetters && looksEnglish(text);
}

const codeLike = /[\\/_={}<>$#@`|*]|--|\d[A-Za-z]|[a-z][A-Z]/;

/** Whether a short line that was copied is speech rather than a name, a title or a command. */
export function isSpeech(text: string, words: readonly string[], { kept, replies, grammar }: EnglishWords): boolean {
	if (codeLike.test(text)) return false;
	const [only] = words;
	if (words.length === 1 && only) return /[.!?]\s*$/.test(text) && replies.has(only.toLowerCase());
	return words.some(word => isSmall(word) && word.length >= 4 && !grammar.has(word) && !kept.has(word));
}

/** What a word may come from: "legumes" from "legume", "boiling" from "boil", "tried" from "try". Not all of them are words. */
function basesOf(word: string): readonly string[] {
	const stem = /^(.+?)(?:s|es|d|ed|ing|ly)$/.exec(word)?.[1];
	if (stem === undefined || stem.length < 3) return [word];
	const bare = word.replace(/(?:es|ed|ing|s|d|ly)$/, '');
	return [word, stem, bare, `${bare}e`, bare.replace(/i$/, 'y'), bare.replace(/(.)\1$/, '$1')];
}

/** How sure it is that a word in small letters was forgotten: it may be no everyday word, one that bilingual speakers use, or one that Chinese never keeps. */
export type Plainness = 'unknown' | 'borrowed' | 'plain';

/** Whether a word in small letters is everyday English. */
export function plainness(word: string, { grammar, kept, common, plain, borrowed }: EnglishWords): Plainness {
	if (word.length < 3 || grammar.has(word) || kept.has(word)) return 'unknown';
	const bases = basesOf(word);
	if (bases.some(base => borrowed.has(base))) return 'borrowed';
	return bases.some(base => common.has(base) || plain.has(base)) ? 'plain' : 'unknown';
}

/** A run of English within a Chinese line. */
export interface EnglishRun {
	readonly span: Span;
	readonly words: readonly string[];
}

const run = new RegExp(
	`(?<![${letters}\\d@./_~^&#\\\\-])[${letters}][${letters}'’.-]*(?:[ ,;:]+(?:[${letters}][${letters}'’.-]*|[$€£]?\\d[\\d.,%]*))*`,
	'g',
);

/** Placeholders and tags, whole or up to the Chinese within: `{user}`, `{n, plural, other {`, `<color=#FFCC00>`, `%(count)s`, `${x}`, `:name:`, `[b]`. */
const code =
	/\{[^{}\u3400-\u9fff]*\}|\{\s*[\w.]+\s*,[^{}\u3400-\u9fff]*\{?|[\w=]+\s*\{|<[^<>\u3400-\u9fff]*>|%\([\w.]+\)|\$\w+|%\w+%|:[a-z]\w*(?::|(?![\w ]))|__\w+__/g;

const codeSign = /[{<$%:_]/;

/** Where the text is no language. */
const codesOf = (text: string): readonly Span[] =>
	codeSign.test(text) ? everyMatch(text, code).map(({ 0: piece, index }) => [index, index + piece.length] as const) : [];

const opening = '（(《〈「『“‘【[';
const closing = '）)》〉」』”’】]';

/** No bracket opens further back than this (UTF-16 code units). */
const reach = 300;

/** Quoted, in brackets, or explained in brackets right after: then it is meant to stay. */
function isMeant(text: string, [start, end]: Span): boolean {
	if (/^\s*[（(]/.test(text.slice(end, end + 3))) return true;
	const before = text.slice(Math.max(0, start - reach), start);
	if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return true;
	for (let i = before.length - 1, depth = 0; i >= 0; i--) {
		const character = before.charAt(i);
		if (closing.includes(character)) depth++;
		else if (opening.includes(character) && depth-- === 0) return true;
	}
	return false;
}

/** A line with more runs is no prose. */
const mostRuns = 100;

/** The runs of English in a Chinese text that are neither quoted nor in brackets. */
export function runsOf(text: string): readonly EnglishRun[] {
	const codes = codesOf(text);
	return everyMatch(text, run)
		.slice(0, mostRuns)
		.flatMap(({ 0: raw, index }) => {
			const body = raw.replace(/[\s,;:.'’-]+$/, '');
			const span = [index, index + body.length] as const;
			const next = text.charAt(span[1]);
			if (codes.some(([from, to]) => from < span[1] && span[0] < to)) return [];
			if (/[\d@/_\\#]/.test(next) || /[A-Za-z]\.[A-Za-z]/.test(body) || isMeant(text, span)) return [];
			return [{ span, words: wordsOf(body) }];
		});
}

/** Whether a run is a stretch of common words: most in small letters, none of them kept; a word alone must be an everyday one. */
export function isCommon({ words }: EnglishRun, lists: EnglishWords): boolean {
	const { grammar, kept } = lists;
	const [first = ''] = words;
	if (words.length === 1) return lists.common.has(first) || (isSmall(first) && plainness(first, lists) === 'plain');
	const small = words.filter(isSmall);
	if (small.length * 3 < words.length * 2 || !small.every(isPlain)) return false;
	return small.every(word => !kept.has(word) && (word.length > 2 || grammar.has(word))) && small.some(word => !grammar.has(word));
}

/** Ends of words that only English has, and that no brand, species, gene or medicine is called by. */
const englishEnd =
	/(?:[a-z]{3}(?:ing|tion|sion|ment|ness|ship|hood|less|ful|able|ible|ously|fully|ively|edly|ingly)|maker|holder|keeper|worker|blower|fighter|owner|giver|taker|goer|dweller)s?$/;

/** Ends of the names of species, genes and substances. */
const scholarlyEnd =
	/(?:fen|phen|pam|lam|zole|cycline|caine|pril|sartan|triptan|tide|us|um|ae|ii|is|a|o|i|u|in|ine|ol|ase|ide|ose|ene|ane|ate|ium|ol|il|an|ex|ix|yl|oids?|mab|nib|vir|statin)$/;

/** Of a word in small letters that stands in no list: whether it is English nonetheless, and how sure that is. `isEnglish` knows the words of a dictionary. */
export function unlistedWord(word: string, lists: EnglishWords, isEnglish: (word: string) => boolean): 'certain' | 'likely' | undefined {
	if (!/^[a-z]{5,}$/.test(word) || lists.kept.has(word) || lists.grammar.has(word) || plainness(word, lists) !== 'unknown') return undefined;
	if (isEnglish(word) || englishEnd.test(word)) return 'certain';
	return scholarlyEnd.test(word) ? undefined : 'likely';
}

/** Whether every word of a run is everyday English, and one at least such as Chinese never keeps. */
export function isPlainRun({ words }: EnglishRun, lists: EnglishWords): boolean {
	const kinds = words.filter(word => !lists.grammar.has(word)).map(word => plainness(word, lists));
	return kinds.includes('plain') && !kinds.includes('unknown');
}
