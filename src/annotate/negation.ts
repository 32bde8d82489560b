/** What is denied on either side. */

import type { Negation } from '../model.js';
import { type Beginnings, compileBeginnings, mayBegin } from './beginnings.js';
import { CASE } from './code-units.js';
import { compileUnitGate, type Gate, passes } from './gate.js';
import { unitAt } from './in-bounds.js';
import { nextStart } from './next-start.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { compileWordTable, lookUp, type WordTable } from './word-table.js';
import { type LineWords, lineWords } from './words.js';

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

/** An English word that denies something, or that idioms begin with. */
interface Denial {
	/** What follows the word in idioms that deny nothing. */
	readonly idle: readonly string[];
	readonly weight: 'firm' | 'soft' | undefined;
}

/** Compiled. */
export interface NegationLexicon {
	readonly english: WordTable<Denial>;
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	/** How the prefixes begin, and the last letters of the suffixes. */
	readonly prefixGate: Beginnings;
	readonly suffixGate: Gate;
	readonly chinese: Trie<Weight>;
	readonly beginnings: Beginnings;
}

function denialsOf({ firm, idle, soft }: NegationWords['english']): ReadonlyMap<string, Denial> {
	const tails = new Map<string, string[]>();
	for (const phrase of idle) {
		const head = /^[a-z]+/.exec(phrase)?.[0] ?? '';
		tails.set(head, [...(tails.get(head) ?? []), phrase.slice(head.length)]);
	}
	const weightOf = (word: string): Denial['weight'] => (firm.includes(word) ? 'firm' : soft.includes(word) ? 'soft' : undefined);
	const words = new Set([...firm, ...soft, ...tails.keys()]);
	return new Map(Array.from(words, word => [word, { idle: tails.get(word) ?? [], weight: weightOf(word) }]));
}

/** Compiles the table, once. */
export function compileNegations({ english, chinese }: NegationWords): NegationLexicon {
	const weights = (['firm', 'idle', 'soft'] as const).flatMap(weight => chinese[weight].map(word => [foldChinese(word), weight] as const));
	return {
		english: compileWordTable(denialsOf(english)),
		prefixes: english.softPrefixes,
		suffixes: english.softSuffixes,
		prefixGate: compileBeginnings(english.softPrefixes),
		suffixGate: compileUnitGate(english.softSuffixes.map(part => part.slice(-1)).join('')),
		chinese: compileTrie(weights),
		beginnings: compileBeginnings(weights.map(([word]) => word)),
	};
}

/** A longer word that a negative part may be in: unable, useless; not "under" or "interest" (those few letters decide nothing by themselves). */
const longEnough = 6;

/** Negations of an English line, in order. `folded` is `foldEnglish` of it. */
export function negationsInEnglish(folded: string, lexicon: NegationLexicon): readonly Negation[] {
	let found: Negation[] | undefined;
	const words = lineWords(folded);
	const { starts } = words;
	let until = 0;
	for (let i = 0; i < starts.length; i++) {
		if ((starts[i] as number) < until) continue;
		const negation = negationAt(words, i, lexicon);
		if (!negation) continue;
		if (found) found.push(negation);
		else found = [negation];
		until = negation.span[1];
	}
	return found ?? none;
}

const none: readonly never[] = [];

function negationAt(words: LineWords, i: number, lexicon: NegationLexicon): Negation | undefined {
	const { starts, ends, hashes } = words;
	const isListed = passes(lexicon.english.gate, hashes[i] as number) || isBeforeT(hashes, i);
	const listed = isListed ? denialAt(words, i, lexicon) : undefined;
	if (listed) return listed;
	return isNegativeWord(words, i, lexicon) ? { span: [starts[i] as number, ends[i] as number], firm: false } : undefined;
}

/** Of a word that is in the table, or stands before a 't. */
function denialAt(words: LineWords, i: number, { english }: NegationLexicon): Negation | undefined {
	const { line, starts, ends } = words;
	const start = starts[i] as number;
	const end = ends[i] as number;
	const own = lookUp(english, words, i);
	const idiom = own && partAt(line, end, own.idle);
	if (idiom) return { span: [start, end + idiom.length], firm: false };
	if (isContracted(words, i)) return { span: [start, end + 2], firm: true };
	return own?.weight && { span: [start, end], firm: own.weight === 'firm' };
}

function partAt(line: string, at: number, parts: readonly string[]): string | undefined {
	for (const part of parts) if (hasPart(line, at, part)) return part;
	return undefined;
}

const [tAlone] = lineWords('t').hashes;
const isBeforeT = (hashes: readonly number[], i: number): boolean => i + 1 < hashes.length && hashes[i + 1] === tAlone;

/** Whether the 't of a word such as don't stands behind a word. */
function isContracted({ line, starts, ends, hashes }: LineWords, i: number): boolean {
	if (!isBeforeT(hashes, i)) return false;
	const end = ends[i] as number;
	if (starts[i + 1] !== end + 1 || ends[i + 1] !== end + 2) return false;
	return /n't/i.test(line.slice(end - 1, end + 2));
}

/** Whether a longer word begins or ends in a negative part. */
function isNegativeWord({ line, starts, ends }: LineWords, i: number, { prefixes, suffixes, prefixGate, suffixGate }: NegationLexicon): boolean {
	const start = starts[i] as number;
	const end = ends[i] as number;
	if (end - start < longEnough) return false;
	if (mayBegin(line.charCodeAt(start) | CASE, line.charCodeAt(start + 1) | CASE, prefixGate))
		for (let k = 0; k < prefixes.length; k++) if (hasPart(line, start, prefixes[k] as string)) return true;
	if (passes(suffixGate, line.charCodeAt(end - 1) | CASE))
		for (let k = 0; k < suffixes.length; k++) if (hasPart(line, end - (suffixes[k] as string).length, suffixes[k] as string)) return true;
	return false;
}

/** Whether a line has a part of a word or of an idiom at an offset, whatever the case of its letters. */
function hasPart(line: string, at: number, part: string): boolean {
	for (let i = 0; i < part.length; i++) if ((unitAt(line, at + i) | CASE) !== part.charCodeAt(i)) return false;
	return true;
}

/** Negations of a Chinese line, in order. `folded` is `foldChinese` of it. Idioms that deny nothing are left out. */
export function negationsInChinese(folded: string, { chinese, beginnings }: NegationLexicon): readonly Negation[] {
	let found: Negation[] | undefined;
	let at = nextStart(folded, 0, chinese.firsts, beginnings);
	while (at >= 0) {
		const word = chinese.longest(folded, at);
		if (word && word.value !== 'idle') {
			found ??= [];
			found.push({ span: [at, word.end], firm: word.value === 'firm' });
		}
		at = nextStart(folded, word?.end ?? at + 1, chinese.firsts, beginnings);
	}
	return found ?? none;
}
