/** What is denied on either side. */

import type { Negation } from '../model.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';

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
		const [head = ''] = phrase.split(' ');
		idle.set(head, [...(idle.get(head) ?? []), phrase]);
	}
	const weights = (['firm', 'idle', 'soft'] as const).flatMap(weight => chinese[weight].map(word => [foldChinese(word), weight] as const));
	return {
		firm: new Set(english.firm),
		soft: new Set(english.soft),
		idle,
		prefixes: english.softPrefixes,
		suffixes: english.softSuffixes,
		chinese: compileTrie(weights),
	};
}

const wordPattern = /[A-Za-z]+(?:'[a-z]+)?/g;

/** A longer word that a negative part may be in: unable, useless; not "under" or "interest" (those few letters decide nothing by themselves). */
const longEnough = 6;

/** Negations of an English line, in order. `folded` is `foldEnglish` of it. */
export function negationsInEnglish(folded: string, lexicon: NegationLexicon): readonly Negation[] {
	const found: Negation[] = [];
	let until = 0;
	for (const match of folded.matchAll(wordPattern)) {
		const [raw] = match;
		const word = raw.toLowerCase();
		const span = [match.index, match.index + raw.length] as const;
		if (span[0] < until) continue;
		const phrase = lexicon.idle.get(word)?.find(text => folded.slice(span[0], span[0] + text.length).toLowerCase() === text);
		if (phrase) {
			until = span[0] + phrase.length;
			found.push({ span: [span[0], until], firm: false });
			continue;
		}
		if (lexicon.firm.has(word) || word.endsWith("n't")) found.push({ span, firm: true });
		else if (lexicon.soft.has(word) || isNegativeWord(word, lexicon)) found.push({ span, firm: false });
	}
	return found;
}

const isNegativeWord = (word: string, { prefixes, suffixes }: NegationLexicon): boolean =>
	word.length >= longEnough && (prefixes.some(part => word.startsWith(part)) || suffixes.some(part => word.endsWith(part)));

/** Negations of a Chinese line, in order. `folded` is `foldChinese` of it. Idioms that deny nothing are left out. */
export function negationsInChinese(folded: string, { chinese }: NegationLexicon): readonly Negation[] {
	const found: Negation[] = [];
	for (let i = 0; i < folded.length; ) {
		const word = chinese.starts(folded.charCodeAt(i)) ? chinese.longest(folded, i) : undefined;
		if (!word) {
			i++;
			continue;
		}
		if (word.value !== 'idle') found.push({ span: [i, word.end], firm: word.value === 'firm' });
		i = word.end;
	}
	return found;
}
