/** The words of an English line, cut once for all that look at them, and a quick way to see that none of a list is among them. */

export interface Word {
	readonly start: number;
	readonly end: number;
	/** In small letters. */
	readonly text: string;
}

/** The words of a line as parallel lists: runs of the letters A to Z, in order. */
export interface LineWords {
	readonly line: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** 16 bits of each word in small letters: words that differ here differ. */
	readonly hashes: readonly number[];
}

const CASE = 0x20;
const isSmall = (c: number): boolean => c >= 0x61 && c <= 0x7a;
const next = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;
const finish = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** Room to cut a line in; the lists that are kept are copied out of it, as long as they are. */
const room = { starts: [] as number[], ends: [] as number[], hashes: [] as number[] };

function cut(line: string): LineWords {
	const { starts, ends, hashes } = room;
	const { length } = line;
	let count = 0;
	for (let i = 0; i < length; i++) {
		let c = line.charCodeAt(i) | CASE;
		if (!isSmall(c)) continue;
		starts[count] = i;
		let hash = 0;
		while (isSmall(c)) {
			hash = next(hash, c);
			i++;
			c = i < length ? line.charCodeAt(i) | CASE : 0;
		}
		ends[count] = i;
		hashes[count] = finish(hash);
		count++;
	}
	return { line, starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count) };
}

interface Cut {
	readonly words: LineWords;
	/** The same as a list of words, made when it is asked for. */
	list: readonly Word[] | undefined;
}

const newCut = (line: string): Cut => ({ words: cut(line), list: undefined });

/** The lines cut last, as they are written and as they are folded: one station after the other asks for the same ones. */
let last = newCut('');
let before = last;

function cutOf(line: string): Cut {
	if (line === last.words.line) return last;
	const own = line === before.words.line ? before : newCut(line);
	before = last;
	last = own;
	return own;
}

/** The words of a line as lists. */
export const lineWords = (line: string): LineWords => cutOf(line).words;

/** A word of a line in small letters. */
export const wordAt = ({ line, starts, ends }: LineWords, i: number): string => line.slice(starts[i], ends[i]).toLowerCase();

const listed = (words: LineWords): readonly Word[] =>
	words.starts.map((start, i) => ({ start, end: words.ends[i] as number, text: wordAt(words, i) }));

/** Runs of the letters A to Z, in order, with their offsets in the line. */
export function wordsIn(line: string): readonly Word[] {
	const own = cutOf(line);
	own.list ??= listed(own.words);
	return own.list;
}

function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i) | CASE);
	return finish(hash);
}

/** A list of words by their hashes: what does not pass is none of them. */
export type WordGate = Uint32Array;

function admit(gate: WordGate, hash: number): void {
	gate[hash >>> 5] = (gate[hash >>> 5] as number) | (1 << (hash & 31));
}

/** A gate of hashes that are not those of `lineWords`: the lower 16 bits count. */
export function compileHashGate(hashes: Iterable<number>): WordGate {
	const gate = new Uint32Array(2048);
	for (const hash of hashes) admit(gate, hash & 0xffff);
	return gate;
}

/** @param words runs of the letters a to z; of a phrase, one word of it. */
export function compileWordGate(words: Iterable<string>): WordGate {
	const gate = new Uint32Array(2048);
	for (const word of words) admit(gate, hashOf(word));
	return gate;
}

/** Whether a word of this hash may be one of the list. */
export const passes = (gate: WordGate, hash: number): boolean => (((gate[hash >>> 5] as number) >>> (hash & 31)) & 1) === 1;

/** Whether the line may hold a word of the list; where not, it does not. */
export function mayHoldWord(line: string, gate: WordGate): boolean {
	const { hashes } = lineWords(line);
	for (let i = 0; i < hashes.length; i++) if (passes(gate, hashes[i] as number)) return true;
	return false;
}

const pairHash = (before: number, after: number): number => (before * 31 + after) & 0xffff;

/** Two words in a row, as a gate for `nextPair`. */
export function compilePairGate(pairs: Iterable<readonly [before: string, after: string]>): WordGate {
	const gate = new Uint32Array(2048);
	for (const [before, after] of pairs) admit(gate, pairHash(hashOf(before), hashOf(after)));
	return gate;
}

/** The place of the next word, from `from` on, that may be the second of such a pair; −1 where there is none. */
export function nextPair({ hashes }: LineWords, from: number, gate: WordGate): number {
	for (let i = Math.max(1, from); i < hashes.length; i++) if (passes(gate, pairHash(hashes[i - 1] as number, hashes[i] as number))) return i;
	return -1;
}

/** UTF-16 code units as a set of bits. */
export type UnitGate = Uint32Array;

/** @param units every code unit of the text belongs to the set. */
export function compileUnitGate(units: string): UnitGate {
	const gate = new Uint32Array(2048);
	for (let i = 0; i < units.length; i++) {
		const c = units.charCodeAt(i);
		gate[c >>> 5] = (gate[c >>> 5] as number) | (1 << (c & 31));
	}
	return gate;
}

/** Whether a code unit belongs to the set. */
export const hasUnit = (gate: UnitGate, unit: number): boolean => (((gate[unit >>> 5] as number) >>> (unit & 31)) & 1) === 1;

/** Whether the text holds a code unit of the set. */
export function holdsUnit(text: string, gate: UnitGate): boolean {
	for (let i = 0; i < text.length; i++) if (hasUnit(gate, text.charCodeAt(i))) return true;
	return false;
}
