/** The shape of the table of words that say which way, and what it is compiled to. */

import type { Tendency } from '../../model.js';
import { compileTrie, type Trie } from '../quantities/trie.js';
import { foldChinese } from '../script.js';

type Senses = Readonly<Record<Tendency['sense'], readonly string[]>>;

/** What a linguist writes. */
export interface TendencyWords {
	/** Lower case; phrases of two words with a blank. */
	readonly english: Readonly<Record<Tendency['axis'], Senses>> & {
		/** What may stand between a word of change and its figure. */
		readonly fillers: readonly string[];
		/** The same for profit and loss, which stand further off. */
		readonly resultFillers: readonly string[];
		/** What must not stand between a figure and a word of change behind it. */
		readonly stops: readonly string[];
		/** Fillers that say what was reached. */
		readonly reached: readonly string[];
	};
	readonly chinese: Readonly<Record<Tendency['axis'], Senses>> & {
		readonly short: readonly string[];
		/** Nouns behind the figure: 12%的增幅. */
		readonly after: Senses;
		readonly reached: readonly string[];
		readonly fillers: readonly string[];
	};
	/** `增加=減少`: for suggestions, in both directions. */
	readonly opposites: readonly string[];
}

type Meaning = Pick<Tendency, 'axis' | 'sense'>;

/** Compiled: English by word, Chinese folded and longest first. */
export interface TendencyLexicon {
	readonly english: {
		readonly words: ReadonlyMap<string, readonly Meaning[]>;
		readonly fillers: ReadonlySet<string>;
		readonly resultFillers: ReadonlySet<string>;
		readonly stops: ReadonlySet<string>;
		readonly reached: ReadonlySet<string>;
	};
	readonly chinese: {
		readonly before: readonly (readonly [word: string, meaning: Meaning])[];
		readonly short: ReadonlySet<string>;
		readonly after: readonly (readonly [word: string, meaning: Meaning])[];
		readonly time: readonly (readonly [word: string, meaning: Meaning])[];
		readonly result: readonly (readonly [word: string, meaning: Meaning])[];
		readonly reached: ReadonlySet<string>;
		readonly fillers: readonly string[];
		/** Words of two characters and more, wherever they stand. */
		readonly anywhere: Trie<Meaning>;
	};
}

const senses = ['+', '-'] as const;

const entries = (axis: Tendency['axis'], words: Senses): (readonly [string, Meaning])[] =>
	senses.flatMap(sense => words[sense].map(word => [foldChinese(word), { axis, sense }] as const)).sort(([a], [b]) => b.length - a.length);

/** Compiles the table, once. */
export function compileTendencies({ english, chinese }: TendencyWords): TendencyLexicon {
	const words = new Map<string, Meaning[]>();
	for (const axis of ['change', 'result', 'time'] as const)
		for (const sense of senses) for (const word of english[axis][sense]) words.set(word, [...(words.get(word) ?? []), { axis, sense }]);
	return {
		english: {
			words,
			fillers: new Set(english.fillers),
			resultFillers: new Set(english.resultFillers),
			stops: new Set(english.stops),
			reached: new Set(english.reached),
		},
		chinese: {
			before: entries('change', chinese.change),
			short: new Set(chinese.short.map(foldChinese)),
			after: entries('change', chinese.after),
			time: entries('time', chinese.time),
			result: entries('result', chinese.result),
			reached: new Set(chinese.reached.map(foldChinese)),
			anywhere: compileTrie([...entries('change', chinese.change), ...entries('result', chinese.result)].filter(([word]) => word.length > 1)),
			fillers: chinese.fillers.map(foldChinese).sort((a, b) => b.length - a.length),
		},
	};
}

/** Folded word → its opposite in Traditional characters; of several the first of the table. */
export function compileOpposites(pairs: readonly string[]): ReadonlyMap<string, string> {
	const opposites = new Map<string, string>();
	for (const pair of pairs) {
		const [a = '', b = ''] = pair.split('=');
		for (const [word, other] of [
			[a, b],
			[b, a],
		] as const)
			if (!opposites.has(foldChinese(word))) opposites.set(foldChinese(word), other);
	}
	return opposites;
}
