/** What is denied on either side. */

import type { Negation } from '../model.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { compileWordGate, type LineWords, lineWords, passes, type WordGate, wordAt } from './words.js';

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
		chinese: compileTrie(weights),
	};
}

/** A longer word that a negative part may be in: unable, useless; not "under" or "interest" (those few letters decide nothing by themselves). */
const longEnough = 6;

/** Negations of an English line, in order. `folded` is `foldEnglish` of it. */
export function negationsInEnglish(folded: string, lexicon: NegationLexicon): readonly Negation[] {
	let found: Negation[] | undefined;
	const words = lineWords(folded);
	const { starts, ends, hashes } = words;
	let until = 0;
	for (let i = 0; i < starts.length; i++) {
		const [start, end] = [starts[i] as number, ends[i] as number];
		if (start < until) continue;
		const listed = passes(lexicon.gate, hashes[i] as number);
		const contracted = contractionEnd(words, i);
		if (!listed && contracted === end && !isNegativeWord(folded, start, end, lexicon)) continue;
		const text = wordAt(words, i);
		const phrase = lexicon.idle.get(text)?.find(own => folded.slice(start, start + own.length).toLowerCase() === own);
		until = phrase ? start + phrase.length : contracted;
		const firm = !phrase && (contracted > end || lexicon.firm.has(text));
		if (!phrase && !firm && !lexicon.soft.has(text) && !isNegativeWord(folded, start, end, lexicon)) continue;
		found ??= [];
		found.push({ span: [start, until], firm });
	}
	return found ?? none;
}

const none: readonly never[] = [];

/** Where a word ends with the 't behind it, if it is one such as don't. */
function contractionEnd({ line, starts, ends }: LineWords, i: number): number {
	const end = ends[i] as number;
	if (line[end] !== "'" || starts[i + 1] !== end + 1 || ends[i + 1] !== end + 2) return end;
	return /n't/i.test(line.slice(end - 1, end + 2)) ? end + 2 : end;
}

/** Whether a longer word begins or ends in a negative part. */
function isNegativeWord(line: string, start: number, end: number, { prefixes, suffixes }: NegationLexicon): boolean {
	if (end - start < longEnough) return false;
	for (let i = 0; i < prefixes.length; i++) if (hasPart(line, start, prefixes[i] as string)) return true;
	for (let i = 0; i < suffixes.length; i++) if (hasPart(line, end - (suffixes[i] as string).length, suffixes[i] as string)) return true;
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
		const word = chinese.starts(folded.charCodeAt(i)) ? chinese.longest(folded, i) : undefined;
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
