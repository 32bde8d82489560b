/** The shape of the table of words that say which way, and what it is compiled to. */

import type { Tendency } from '../../model.js';
import { compileUnitGate, type Gate } from '../gate.js';
import { compileTrie, type Trie } from '../quantities/trie.js';
import { foldChinese } from '../script.js';
import { compileWordGate, type WordGate } from '../words.js';

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
		/** Fillers that may say either: "grew at 15%", "higher at $15". */
		readonly open: readonly string[];
		/** What says, right behind a share, how it compares: 27% below the peak. */
		readonly compared: Senses;
		/** Verbs of waiting, as they begin: what comes before something comes after the wait. */
		readonly waits: readonly string[];
		/** Words of change that may be an adjective ("the lower end"), what may follow them where they are none ("5% higher than"), and what makes verbs of them ("to lower the dose"). */
		readonly comparatives: { readonly words: readonly string[]; readonly behind: readonly string[]; readonly verbal: readonly string[] };
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

export type Entry = readonly [word: string, meaning: Meaning];

/** Words by their last UTF-16 code unit, or their first. */
export type ByUnit<T> = ReadonlyMap<number, readonly T[]>;

/** Compiled: English by word, Chinese folded and longest first. */
export interface TendencyLexicon {
	readonly english: {
		readonly words: ReadonlyMap<string, readonly Meaning[]>;
		/** First words of the phrases of two. */
		readonly heads: ReadonlySet<string>;
		/** The first words of all of them. */
		readonly gate: WordGate;
		readonly fillers: ReadonlySet<string>;
		readonly resultFillers: ReadonlySet<string>;
		readonly stops: ReadonlySet<string>;
		readonly reached: ReadonlySet<string>;
		readonly open: ReadonlySet<string>;
		readonly compared: ReadonlyMap<string, Tendency['sense']>;
		/** Of an English line up to a figure. */
		readonly waits: RegExp;
		readonly comparatives: { readonly words: ReadonlySet<string>; readonly behind: ReadonlySet<string>; readonly verbal: ReadonlySet<string> };
	};
	readonly chinese: {
		/** By the last code unit. */
		readonly before: ByUnit<Entry>;
		readonly short: ReadonlySet<string>;
		/** By the first code unit. */
		readonly after: ByUnit<Entry>;
		readonly time: readonly Entry[];
		readonly result: readonly Entry[];
		/** The first code units of `result`. */
		readonly resultGate: Gate;
		readonly reached: ReadonlySet<string>;
		/** By the last code unit. */
		readonly fillers: ByUnit<string>;
		/** Words of two characters and more, wherever they stand. */
		readonly anywhere: Trie<Meaning>;
	};
}

const senses = ['+', '-'] as const;

const entries = (axis: Tendency['axis'], words: Senses): Entry[] =>
	senses.flatMap(sense => words[sense].map(word => [foldChinese(word), { axis, sense }] as const)).sort(([a], [b]) => b.length - a.length);

function byUnit<T>(rows: readonly T[], unitOf: (row: T) => number): ByUnit<T> {
	const found = new Map<number, T[]>();
	for (const row of rows) {
		const own = found.get(unitOf(row)) ?? [];
		found.set(unitOf(row), own);
		own.push(row);
	}
	return found;
}
const firstOf = ([word]: Entry): number => word.charCodeAt(0);
const lastOf = (word: string): number => word.charCodeAt(word.length - 1);
const firstUnits = (rows: readonly Entry[]): Gate => compileUnitGate(rows.map(([word]) => word.charAt(0)).join(''));

/** Compiles the table, once. */
export function compileTendencies({ english, chinese }: TendencyWords): TendencyLexicon {
	const words = new Map<string, Meaning[]>();
	for (const axis of ['change', 'result', 'time'] as const)
		for (const sense of senses) for (const word of english[axis][sense]) words.set(word, [...(words.get(word) ?? []), { axis, sense }]);
	const result = entries('result', chinese.result);
	const anywhere = [...entries('change', chinese.change), ...result].filter(([word]) => word.length > 1);
	const compared = new Map(senses.flatMap(sense => english.compared[sense].map(word => [word, sense] as const)));
	const fillers = chinese.fillers.map(foldChinese).sort((a, b) => b.length - a.length);
	return {
		english: {
			words,
			gate: compileWordGate([...words.keys(), ...compared.keys()].map(phrase => phrase.replace(/ .*/, ''))),
			heads: new Set([...words.keys()].flatMap(phrase => (phrase.includes(' ') ? [phrase.slice(0, phrase.indexOf(' '))] : []))),
			fillers: new Set(english.fillers),
			resultFillers: new Set(english.resultFillers),
			stops: new Set(english.stops),
			reached: new Set(english.reached),
			open: new Set(english.open),
			compared,
			comparatives: {
				words: new Set(english.comparatives.words),
				behind: new Set(english.comparatives.behind),
				verbal: new Set(english.comparatives.verbal),
			},
			waits: new RegExp(`\\b(?:${english.waits.join('|')})[a-z]*\\b[^.;]*$`, 'i'),
		},
		chinese: {
			before: byUnit(entries('change', chinese.change), ([word]) => lastOf(word)),
			short: new Set(chinese.short.map(foldChinese)),
			after: byUnit(entries('change', chinese.after), firstOf),
			time: entries('time', chinese.time),
			result,
			resultGate: firstUnits(result),
			reached: new Set(chinese.reached.map(foldChinese)),
			fillers: byUnit(fillers, lastOf),
			anywhere: compileTrie(anywhere),
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
