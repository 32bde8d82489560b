/** Words of substance on one side that nothing on the other side answers. Only words with few renderings can tell; the tables name them. */

import { type Beginnings, compileBeginnings, nextBeginning } from '../annotate/beginnings.js';
import { isSmall } from '../annotate/code-units.js';
import { passes } from '../annotate/gate.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { mayBeName } from '../annotate/sentences.js';
import { splitsWord } from '../annotate/word-boundary.js';
import { compilePairGate, compileWordGate, lineWords, pairHash, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

/** The tables a linguist edits. Chinese words are separated by blanks and may be in either script. */
export interface ContentWordData {
	/** English forms that must be answered, with `|`, in small letters; and the Chinese of which one answers them, or nothing. The longest form speaks. */
	readonly answered: readonly (readonly [english: string, chinese: string])[];
	/** Chinese of two characters and more that the English must have given cause for, and patterns of the English of which one does, with `|`, `*` for any letters. */
	readonly caused: readonly (readonly [chinese: string, english: string])[];
}

/** The tables made ready. */
export interface ContentWords {
	/** The answers to an English form, folded. */
	readonly english: Trie<readonly string[]>;
	/** The English forms of one word, and the first two words of the others. */
	readonly alone: WordGate;
	readonly pairs: WordGate;
	/** The English that gives cause for a Chinese word, folded. */
	readonly chinese: Trie<RegExp>;
	readonly beginnings: Beginnings;
}

const pattern = (english: string): RegExp => new RegExp(`(?<![A-Za-z])(?:${english.replaceAll('*', '[a-z]*')})(?![A-Za-z])`, 'i');

const split = (words: string): readonly string[] => (words === '' ? [] : words.split(' ').map(foldChinese));

/** Compiles the tables; once per process. */
export function compileContentWords({ answered, caused }: ContentWordData): ContentWords {
	const forms = answered.flatMap(([english, chinese]) => english.split('|').map(form => [form, split(chinese)] as const));
	const [alone, pairs]: [string[], [string, string][]] = [[], []];
	for (const [form] of forms) {
		const [first = '', second] = form.match(/[a-z]+/gi) ?? [];
		if (second === undefined) alone.push(first);
		else pairs.push([first, second]);
	}
	const words = caused.flatMap(([chinese, english]) => split(chinese).map(word => [word, pattern(english)] as const));
	return {
		english: compileTrie(forms),
		alone: compileWordGate(alone),
		pairs: compilePairGate(pairs),
		chinese: compileTrie(words),
		beginnings: compileBeginnings(words.map(([word]) => word)),
	};
}

const plural = (word: string): string =>
	/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** Rows of `answered` out of lines such as `kidney|renal gland = 腎`, each word with its plural. */
export const answeredRows = (table: string): ContentWordData['answered'] =>
	table
		.split('\n')
		.filter(line => line.includes(' = '))
		.map(line => {
			const [english = '', chinese = ''] = line.split(' = ');
			return [
				[
					...new Set(
						english
							.toLowerCase()
							.split('|')
							.flatMap(word => [word, plural(word)]),
					),
				].join('|'),
				chinese,
			];
		});

const hyphen = 0x2d;
const none: readonly Span[] = [];

/**
 * The words of `english` that must be answered and are answered neither in its translation nor, in two characters or more, in the lines around it.
 * All Chinese is folded.
 */
export function unanswered(english: string, chinese: string, around: readonly string[], words: ContentWords): readonly Span[] {
	const { starts, hashes } = lineWords(english);
	const { alone, pairs } = words;
	let spans: Span[] | undefined;
	let small: string | undefined;
	let end = 0;
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		const next = i + 1 < hashes.length ? (hashes[i + 1] as number) : 0;
		if (!passes(alone, hash) && !passes(pairs, pairHash(hash, next))) continue;
		const start = starts[i] as number;
		if (start < end || english.charCodeAt(start - 1) === hyphen) continue;
		small ??= english.toLowerCase();
		const hit = words.english.longest(small, start);
		if (!hit || isSmall(small.charCodeAt(hit.end))) continue;
		end = hit.end;
		if (isAnswered(hit.value, english.slice(start, end), chinese, around) || mayBeName(english, start)) continue;
		spans ??= [];
		spans.push([start, end]);
	}
	return spans ?? none;
}

/** Whether one of the answers stands in the translation or, in two characters or more, around it; or the translation has the word itself. */
function isAnswered(answers: readonly string[], word: string, chinese: string, around: readonly string[]): boolean {
	if (answers.length === 0) return true;
	for (const answer of answers) if (chinese.includes(answer) || (answer.length > 1 && around.some(text => text.includes(answer)))) return true;
	return chinese.includes(word);
}

/** The words of `chinese` that must have a cause and have none in any of `english`. */
export function uncaused(chinese: string, english: readonly string[], words: ContentWords): readonly Span[] {
	const folded = foldChinese(chinese);
	let spans: Span[] | undefined;
	for (let at = nextBeginning(folded, 0, words.beginnings); at >= 0; at = nextBeginning(folded, at + 1, words.beginnings)) {
		const hit = words.chinese.longest(folded, at);
		if (!hit) continue;
		if (english.some(text => hit.value.test(text)) || splitsWord(chinese, [at, hit.end])) continue;
		spans ??= [];
		spans.push([at, hit.end]);
		at = hit.end - 1;
	}
	return spans ?? none;
}
