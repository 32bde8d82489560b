/** Words of substance on one side that nothing on the other side answers. Only words with few renderings can tell; the tables name them. */

import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { splitsWord } from '../annotate/word-boundary.js';
import type { Span } from '../model.js';

/** The tables a linguist edits. Chinese words are separated by blanks and may be in either script. */
export interface ContentWordData {
	/** English forms that must be answered, with `|`, in small letters; and the Chinese of which one answers them, or nothing. The longest form speaks. */
	readonly answered: readonly (readonly [english: string, chinese: string])[];
	/** Chinese that the English must have given cause for, and patterns of the English of which one does, with `|`, `*` for any letters. */
	readonly caused: readonly (readonly [chinese: string, english: string])[];
}

/** The tables made ready. */
export interface ContentWords {
	/** The answers to an English form, folded. */
	readonly english: Trie<readonly string[]>;
	/** The English that gives cause for a Chinese word, folded. */
	readonly chinese: Trie<RegExp>;
}

const pattern = (english: string): RegExp => new RegExp(`(?<![A-Za-z-])(?:${english.replaceAll('*', '[a-z]*')})(?![A-Za-z])`, 'i');

const split = (words: string): readonly string[] => (words === '' ? [] : words.split(' ').map(foldChinese));

/** Compiles the tables; once per process. */
export const compileContentWords = ({ answered, caused }: ContentWordData): ContentWords => ({
	english: compileTrie(answered.flatMap(([english, chinese]) => english.split('|').map(form => [form, split(chinese)] as const))),
	chinese: compileTrie(caused.flatMap(([chinese, english]) => split(chinese).map(word => [word, pattern(english)] as const))),
});

/** A word in capitals within a sentence is part of a name, which may have a rendering of its own. */
const mayBeName = (text: string, at: number): boolean =>
	/[A-Z]/.test(text.charAt(at)) && !/(?:^|[.!?:;]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, at - 4), at));

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const hyphen = 0x2d;

/**
 * The words of `english` that must be answered and are answered neither in its translation nor, in two characters or more, in the lines around it.
 * All Chinese is folded.
 */
export function unanswered(english: string, chinese: string, around: readonly string[], words: ContentWords): readonly Span[] {
	const spans: Span[] = [];
	const small = english.toLowerCase();
	const known = new Map<readonly string[], boolean>();
	const stands = (answer: string): boolean => chinese.includes(answer) || (answer.length > 1 && around.some(text => text.includes(answer)));
	const isAnswered = (answers: readonly string[], word: string): boolean => {
		const found = known.get(answers) ?? (answers.length === 0 || answers.some(stands) || chinese.includes(word));
		known.set(answers, found);
		return found;
	};
	let before = 0;
	for (let at = 0; at < small.length; at++) {
		const unit = small.charCodeAt(at);
		const hit = isLetter(unit) && !isLetter(before) && before !== hyphen ? words.english.longest(small, at) : undefined;
		before = unit;
		if (!hit || isLetter(small.charCodeAt(hit.end))) continue;
		const word = english.slice(at, hit.end);
		if (!isAnswered(hit.value, word) && !mayBeName(english, at)) spans.push([at, hit.end]);
		at = hit.end - 1;
		before = small.charCodeAt(at);
	}
	return spans;
}

/** The words of `chinese` that must have a cause and have none in any of `english`. */
export function uncaused(chinese: string, english: readonly string[], words: ContentWords): readonly Span[] {
	const spans: Span[] = [];
	const folded = foldChinese(chinese);
	const known = new Map<RegExp, boolean>();
	const isCaused = (cause: RegExp): boolean => {
		const found = known.get(cause) ?? english.some(text => cause.test(text));
		known.set(cause, found);
		return found;
	};
	for (let at = 0; at < folded.length; at++) {
		const hit = words.chinese.longest(folded, at);
		if (!hit || isCaused(hit.value) || splitsWord(chinese, [at, hit.end])) continue;
		spans.push([at, hit.end]);
		at = hit.end - 1;
	}
	return spans;
}
