/** Words of substance on one side that nothing on the other side answers. Only words with few renderings can tell; the tables name them. */

import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { splitsWord } from '../annotate/word-boundary.js';
import type { Span } from '../model.js';

/** The tables a linguist edits; `|` between English patterns, `*` for any letters, blanks between Chinese words, which may be in either script. */
export interface ContentWordData {
	/** English that must be answered, and the Chinese of which one answers it. */
	readonly answered: readonly (readonly [english: string, chinese: string])[];
	/** Chinese that the English must have given cause for, and the English of which one does. */
	readonly caused: readonly (readonly [chinese: string, english: string])[];
}

/** The tables made ready. */
export interface ContentWords {
	/** All English that must be answered. */
	readonly english: RegExp;
	/** The answers to an English word, in small letters, as it stands in a text. */
	answersTo(word: string): readonly string[];
	/** The English that gives cause for a Chinese word, folded. */
	readonly chinese: Trie<RegExp>;
}

const pattern = (english: string): string => `(?<![A-Za-z-])(?:${english.replaceAll('*', '[a-z]*')})(?![A-Za-z])`;

const split = (words: string): readonly string[] => words.split(' ').map(foldChinese);

/** Compiles the tables; once per process. */
export function compileContentWords({ answered, caused }: ContentWordData): ContentWords {
	const rows = answered.map(([english, chinese]) => ({ english: new RegExp(`^${pattern(english)}$`), chinese: split(chinese) }));
	const known = new Map<string, readonly string[]>();
	return {
		english: new RegExp(pattern(answered.map(([english]) => english).join('|')), 'gi'),
		answersTo(word) {
			const answers = known.get(word) ?? rows.find(({ english }) => english.test(word))?.chinese ?? [];
			known.set(word, answers);
			return answers;
		},
		chinese: compileTrie(caused.flatMap(([chinese, english]) => split(chinese).map(word => [word, new RegExp(pattern(english), 'i')] as const))),
	};
}

/** A word in capitals within a sentence is part of a name, which may have a rendering of its own. */
const mayBeName = (text: string, at: number): boolean =>
	/[A-Z]/.test(text.charAt(at)) && !/(?:^|[.!?:;]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, at - 4), at));

/**
 * The words of `english` that must be answered and are answered neither in its translation nor, in two characters or more, in the lines around it.
 * All Chinese is folded.
 */
export function unanswered(english: string, chinese: string, around: readonly string[], words: ContentWords): readonly Span[] {
	const spans: Span[] = [];
	for (const { 0: word, index } of english.matchAll(words.english)) {
		const answers = words.answersTo(word.toLowerCase());
		const isAnswered =
			chinese.includes(word) || answers.some(answer => chinese.includes(answer) || (answer.length > 1 && around.some(text => text.includes(answer))));
		if (!isAnswered && answers.length > 0 && !mayBeName(english, index)) spans.push([index, index + word.length]);
	}
	return spans;
}

/** The words of `chinese` that must have a cause and have none in any of `english`. */
export function uncaused(chinese: string, english: readonly string[], words: ContentWords): readonly Span[] {
	const spans: Span[] = [];
	const folded = foldChinese(chinese);
	for (let at = 0; at < folded.length; at++) {
		const hit = words.chinese.longest(folded, at);
		if (!hit || english.some(text => hit.value.test(text)) || splitsWord(chinese, [at, hit.end])) continue;
		spans.push([at, hit.end]);
		at = hit.end - 1;
	}
	return spans;
}
