/** Longest-match look-up over UTF-16 code units: one Map a node, no regular expression of thousands of words. */

interface Node<T> {
	readonly next: Map<number, Node<T>>;
	value: T | undefined;
}

/** A compiled table of words. */
export interface Trie<T> {
	/** The longest word that starts at `at` in `text`: its value and the offset after it. */
	longest(text: string, at: number): { readonly value: T; readonly end: number } | undefined;
	/** Whether any word starts with this code unit. */
	starts(unit: number): boolean;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

/** Builds a trie; of two equal words the first row stands. Empty words are left out. */
export function compileTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
	const root = node<T>();
	for (const [word, value] of entries) {
		if (word === '') continue;
		let at = root;
		for (let i = 0; i < word.length; i++) {
			const unit = word.charCodeAt(i);
			let next = at.next.get(unit);
			if (!next) {
				next = node<T>();
				at.next.set(unit, next);
			}
			at = next;
		}
		at.value ??= value;
	}
	return {
		longest(text, at) {
			let current = root.next.get(text.charCodeAt(at));
			let found: { value: T; end: number } | undefined;
			for (let i = at + 1; current; i++) {
				if (current.value !== undefined) found = { value: current.value, end: i };
				current = i < text.length ? current.next.get(text.charCodeAt(i)) : undefined;
			}
			return found;
		},
		starts: unit => root.next.has(unit),
	};
}
