/** Words of substance on one side that nothing on the other side answers. Only words with few renderings can tell; the tables name them. */

import { type Beginnings, compileBeginnings, nextBeginning } from '../annotate/beginnings.js';
import { isSmall } from '../annotate/code-units.js';
import { passes } from '../annotate/gate.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { mayBeName } from '../annotate/sentences.js';
import { splitsWord } from '../annotate/word-boundary.js';
import { compileWordTable, lookUp, type WordTable } from '../annotate/word-table.js';
import { compilePairGate, compileWordGate, type LineWords, lineWords, pairHash, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

/** The tables a linguist edits. Chinese words are separated by blanks and may be in either script. */
export interface ContentWordData {
	/** English forms that must be answered, with `|`, in small letters; and the Chinese of which one answers them, or nothing. The longest form speaks. */
	readonly answered: readonly (readonly [english: string, chinese: string])[];
	/** The same for things that turns of phrase are made of as well: butterflies, peanuts. */
	readonly concrete: readonly (readonly [english: string, chinese: string])[];
	/** Chinese of two characters and more that the English must have given cause for, and patterns of the English of which one does, with `|`, `*` for any letters. */
	readonly caused: readonly (readonly [chinese: string, english: string])[];
}

interface Form {
	/** In small letters. */
	readonly text: string;
	/** The Chinese of which one answers it, folded. */
	readonly answers: readonly string[];
	readonly concrete: boolean;
}

/** A word that nothing answers. */
export interface Unanswered {
	readonly span: Span;
	/** A thing that may stand for something else is surely missing only where another thing of the line has arrived. */
	readonly certain: boolean;
}

/** The tables made ready. */
export interface ContentWords {
	/** English forms by their first words, the longest first. */
	readonly english: WordTable<readonly Form[]>;
	/** The English forms of one word, and the first two words of the others. */
	readonly alone: WordGate;
	readonly pairs: WordGate;
	/** The English that gives cause for a Chinese word, folded. */
	readonly chinese: Trie<RegExp>;
	readonly beginnings: Beginnings;
}

const pattern = (english: string): RegExp => new RegExp(`(?<![A-Za-z])(?:${english.replaceAll('*', '[a-z]*')})(?![A-Za-z])`, 'i');

const split = (words: string): readonly string[] => (words === '' ? [] : foldChinese(words).split(' '));

/** Compiles the tables; once per process. */
export function compileContentWords({ answered, concrete: things, caused }: ContentWordData): ContentWords {
	const forms = [...answered.map(row => [row, false] as const), ...things.map(row => [row, true] as const)].flatMap(
		([[english, chinese], concrete]) => english.split('|').map((text): Form => ({ text, answers: split(chinese), concrete })),
	);
	const [alone, pairs]: [string[], [string, string][]] = [[], []];
	const byWord = new Map<string, Form[]>();
	for (const form of forms) {
		const [first = '', second] = form.text.match(/[a-z]+/gi) ?? [];
		const list = byWord.get(first);
		if (!list) byWord.set(first, [form]);
		// Of two equal forms the first row stands.
		else if (!list.some(({ text }) => text === form.text)) list.push(form);
		if (second === undefined) alone.push(first);
		else pairs.push([first, second]);
	}
	for (const list of byWord.values()) list.sort((a, b) => b.text.length - a.text.length);
	const words = caused.flatMap(([chinese, english]) => split(chinese).map(word => [word, pattern(english)] as const));
	return {
		english: compileWordTable(byWord),
		alone: compileWordGate(alone),
		pairs: compilePairGate(pairs),
		chinese: compileTrie(words),
		beginnings: compileBeginnings(words.map(([word]) => word)),
	};
}

const plural = (word: string): string =>
	/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** Rows of words out of lines such as `kidney|renal gland = 腎`, each word with its plural. */
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
const none: readonly never[] = [];

/** The longest form that begins with a word of the line, if it ends where a word does. */
function formAt(line: LineWords, i: number, { alone, pairs, english }: ContentWords): Form | undefined {
	const hash = line.hashes[i] as number;
	if (!passes(english.gate, hash)) return undefined;
	const isLonger = i + 1 < line.hashes.length && passes(pairs, pairHash(hash, line.hashes[i + 1] as number));
	if (!isLonger && !passes(alone, hash)) return undefined;
	const forms = lookUp(english, line, i);
	if (!forms) return undefined;
	const start = line.starts[i] as number;
	const length = (line.ends[i] as number) - start;
	const text = isLonger ? line.line.toLowerCase() : '';
	for (const form of forms) {
		if (form.text.length <= length) return form;
		if (isLonger && text.startsWith(form.text, start)) return isSmall(text.charCodeAt(start + form.text.length)) ? undefined : form;
	}
	return undefined;
}

/**
 * The words of `english` that must be answered and are answered neither in its translation nor, in two characters or more, in the lines around it.
 * All Chinese is folded.
 */
export function unanswered(english: string, chinese: string, around: readonly string[], words: ContentWords): readonly Unanswered[] {
	const line = lineWords(english);
	const { starts, hashes } = line;
	let lost: { readonly span: Span; readonly concrete: boolean }[] | undefined;
	let end = 0;
	let hasThing = false;
	for (let i = 0; i < hashes.length; i++) {
		const form = formAt(line, i, words);
		if (!form) continue;
		const start = starts[i] as number;
		if (start < end || english.charCodeAt(start - 1) === hyphen) continue;
		end = start + form.text.length;
		if (mayBeName(english, start)) continue;
		if (isAnswered(form.answers, english.slice(start, end), chinese, around)) {
			hasThing ||= form.concrete;
			continue;
		}
		lost ??= [];
		lost.push({ span: [start, end], concrete: form.concrete });
	}
	return lost?.map(({ span, concrete }) => ({ span, certain: hasThing || !concrete })) ?? none;
}

/** Whether one of the answers stands in the translation or, in two characters or more, around it; or the translation has the word itself. */
function isAnswered(answers: readonly string[], word: string, chinese: string, around: readonly string[]): boolean {
	if (answers.length === 0) return true;
	for (const answer of answers) if (chinese.includes(answer) || (answer.length > 1 && standsIn(around, answer))) return true;
	return chinese.includes(word);
}

function standsIn(texts: readonly string[], word: string): boolean {
	for (const text of texts) if (text.includes(word)) return true;
	return false;
}

function isCaused(cause: RegExp, english: readonly string[]): boolean {
	for (const text of english) if (cause.test(text)) return true;
	return false;
}

/** The words of `chinese` that must have a cause and have none in any of `english`. */
export function uncaused(chinese: string, english: readonly string[], words: ContentWords): readonly Span[] {
	const folded = foldChinese(chinese);
	let spans: Span[] | undefined;
	for (let at = nextBeginning(folded, 0, words.beginnings); at >= 0; at = nextBeginning(folded, at + 1, words.beginnings)) {
		const hit = words.chinese.longest(folded, at);
		if (!hit) continue;
		if (isCaused(hit.value, english) || splitsWord(chinese, [at, hit.end])) continue;
		spans ??= [];
		spans.push([at, hit.end]);
		at = hit.end - 1;
	}
	return spans ?? none;
}
