/** Longest-match look-up over UTF-16 code units: one Map a node, no regular expression of thousands of words. */

import { compileUnitGate, type Gate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';

interface Node<T> {
	/** None at the end of a longest word. */
	next: Map<number, Node<T>> | undefined;
	value: T | undefined;
}

/** A compiled table of words. */
export interface Trie<T> {
	/** The longest word that starts at `at` in `text`: its value and the offset after it. */
	longest(text: string, at: number): { readonly value: T; readonly end: number } | undefined;
	/** The code units that words start with. */
	readonly firsts: Gate;
}

/** A compiled table of words that are looked up from their ends. */
export interface EndTrie<T> {
	/** The longest word that ends before `end` in `text`: its value and where it starts. */
	longest(text: string, end: number): { readonly value: T; readonly start: number } | undefined;
}

const node = <T>(): Node<T> => ({ next: undefined, value: undefined });

const gateOf = (root: Node<unknown>): Gate => compileUnitGate(String.fromCharCode(...(root.next?.keys() ?? [])));

function enter<T>(root: Node<T>, word: string, value: T, fromEnd: boolean): void {
	let at = root;
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(fromEnd ? word.length - 1 - i : i);
		at.next ??= new Map();
		let next = at.next.get(unit);
		if (!next) {
			next = node<T>();
			at.next.set(unit, next);
		}
		at = next;
	}
	at.value ??= value;
}

function rootOf<T>(entries: Iterable<readonly [word: string, value: T]>, fromEnd: boolean): Node<T> {
	const root = node<T>();
	for (const [word, value] of entries) if (word !== '') enter(root, word, value, fromEnd);
	return root;
}

/** Builds a trie; of two equal words the first row stands. Empty words are left out. */
export function compileTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
	const root = rootOf(entries, false);
	const firsts = gateOf(root);
	return {
		longest(text, at) {
			const unit = unitAt(text, at);
			if (!passes(firsts, unit)) return undefined;
			let current = root.next?.get(unit);
			let found: T | undefined;
			let end = at;
			for (let i = at + 1; current; i++) {
				if (current.value !== undefined) [found, end] = [current.value, i];
				current = i < text.length ? current.next?.get(text.charCodeAt(i)) : undefined;
			}
			return found === undefined ? undefined : { value: found, end };
		},
		firsts,
	};
}

/** Builds a trie of the words from their ends; of two equal words the first row stands. Empty words are left out. */
export function compileEndTrie<T>(entries: Iterable<readonly [word: string, value: T]>): EndTrie<T> {
	const root = rootOf(entries, true);
	const lasts = gateOf(root);
	return {
		longest(text, end) {
			const unit = unitAt(text, end - 1);
			if (!passes(lasts, unit)) return undefined;
			let current = root.next?.get(unit);
			let found: T | undefined;
			let start = end;
			for (let i = end - 1; current; i--) {
				if (current.value !== undefined) [found, start] = [current.value, i];
				current = i > 0 ? current.next?.get(text.charCodeAt(i - 1)) : undefined;
			}
			return found === undefined ? undefined : { value: found, start };
		},
	};
}
