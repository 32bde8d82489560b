/** What is denied on either side. */

import type { Negation } from '../model.js';
import { compileUnitGate, type Gate, passes } from './gate.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { compileWordGate, type LineWords, lineWords, type WordGate, wordAt } from './words.js';

/** What a linguist writes; English lower case. */
export interface NegationWords {
	readonly english: {
		readonly firm: readonly string[];
		readonly idle: readonly string[];
		readonly soft: readonly string[];
		readonly softPrefixes: readonly string[];
		readonly softSuffixes: readonly string[];
	};
	readonly chinese: { readonly firm: readonly string[]; readonly idle: readonly string[]; readonly soft: readonly string[] };
}

type Weight = 'firm' | 'soft' | 'idle';

/** Compiled. */
export interface NegationLexicon {
	/** The words of `firm` and `soft`, and the first words of `idle`. */
	readonly gate: WordGate;
	readonly firm: ReadonlySet<string>;
	readonly soft: ReadonlySet<string>;
	/** First word → whole phrases. */
	readonly idle: ReadonlyMap<string, readonly string[]>;
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	/** The first letters of the prefixes and the last ones of the suffixes. */
	readonly prefixGate: Gate;
	readonly suffixGate: Gate;
	readonly chinese: Trie<Weight>;
}

/** Compiles the table, once. */
export function compileNegations({ english, chinese }: NegationWords): NegationLexicon {
	const idle = new Map<string, string[]>();
	for (const phrase of english.idle) {
		const head = /^[a-z]+/.exec(phrase)?.[0] ?? '';
		idle.set(head, [...(idle.get(head) ?? []), phrase]);
	}
	const weights = (['firm', 'idle', 'soft'] as const).flatMap(weight => chinese[weight].map(word => [foldChinese(word), weight] as const));
	return {
		gate: compileWordGate([...english.firm, ...english.soft, ...idle.keys()]),
		firm: new Set(english.firm),
		soft: new Set(english.soft),
		idle,
		prefixes: english.softPrefixes,
		suffixes: english.softSuffixes,
		prefixGate: compileUnitGate(english.softPrefixes.map(part => part.charAt(0)).join('')),
		suffixGate: compileUnitGate(english.softSuffixes.map(part => part.slice(-1)).join('')),
		chinese: compileTrie(weights),
	};
}

/** A longer word that a negative part may be in: unable, useless; not "under" or "interest" (those few letters decide nothing by themselves). */
const longEnough = 6;

/** Negations of an English line, in order. `folded` is `foldEnglish` of it. */
export function negationsInEnglish(folded: string, lexicon: NegationLexicon): readonly Negation[] {
	let found: Negation[] | undefined;
	const words = lineWords(folded);
	const { starts, hashes } = words;
	let until = 0;
	for (let i = 0; i < starts.length; i++) {
		const mayDeny = passes(lexicon.gate, hashes[i] as number) || isNegativeWord(words, i, lexicon) || isContracted(words, i);
		if (!mayDeny || (starts[i] as number) < until) continue;
		const negation = negationAt(words, i, lexicon);
		if (!negation) continue;
		found ??= [];
		found.push(negation);
		until = negation.span[1];
	}
	return found ?? none;
}

const none: readonly never[] = [];

function negationAt(words: LineWords, i: number, lexicon: NegationLexicon): Negation | undefined {
	const { line, starts, ends } = words;
	const start = starts[i] as number;
	const end = ends[i] as number;
	const text = passes(lexicon.gate, words.hashes[i] as number) ? wordAt(words, i) : '';
	const phrase = phraseAt(line, start, lexicon.idle.get(text) ?? none);
	if (phrase) return { span: [start, start + phrase.length], firm: false };
	if (isContracted(words, i)) return { span: [start, end + 2], firm: true };
	if (lexicon.firm.has(text)) return { span: [start, end], firm: true };
	return lexicon.soft.has(text) || isNegativeWord(words, i, lexicon) ? { span: [start, end], firm: false } : undefined;
}

function phraseAt(line: string, start: number, phrases: readonly string[]): string | undefined {
	for (const phrase of phrases) if (line.slice(start, start + phrase.length).toLowerCase() === phrase) return phrase;
	return undefined;
}

/** Whether the 't of a word such as don't stands behind a word. */
function isContracted({ line, starts, ends }: LineWords, i: number): boolean {
	if (i + 1 >= starts.length) return false;
	const end = ends[i] as number;
	if (starts[i + 1] !== end + 1 || ends[i + 1] !== end + 2) return false;
	return /n't/i.test(line.slice(end - 1, end + 2));
}

/** Whether a longer word begins or ends in a negative part. */
function isNegativeWord({ line, starts, ends }: LineWords, i: number, { prefixes, suffixes, prefixGate, suffixGate }: NegationLexicon): boolean {
	const start = starts[i] as number;
	const end = ends[i] as number;
	if (end - start < longEnough) return false;
	if (passes(prefixGate, line.charCodeAt(start) | CASE))
		for (let k = 0; k < prefixes.length; k++) if (hasPart(line, start, prefixes[k] as string)) return true;
	if (passes(suffixGate, line.charCodeAt(end - 1) | CASE))
		for (let k = 0; k < suffixes.length; k++) if (hasPart(line, end - (suffixes[k] as string).length, suffixes[k] as string)) return true;
	return false;
}

const CASE = 0x20;

/** Whether a word of a line has a part at an offset, whatever the case of its letters. */
function hasPart(line: string, at: number, part: string): boolean {
	for (let i = 0; i < part.length; i++) if ((line.charCodeAt(at + i) | CASE) !== part.charCodeAt(i)) return false;
	return true;
}

/** Negations of a Chinese line, in order. `folded` is `foldChinese` of it. Idioms that deny nothing are left out. */
export function negationsInChinese(folded: string, { chinese }: NegationLexicon): readonly Negation[] {
	let found: Negation[] | undefined;
	for (let i = 0; i < folded.length; ) {
		const word = chinese.longest(folded, i);
		if (!word) {
			i++;
			continue;
		}
		if (word.value !== 'idle') {
			found ??= [];
			found.push({ span: [i, word.end], firm: word.value === 'firm' });
		}
		i = word.end;
	}
	return found ?? none;
}
