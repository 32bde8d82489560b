/** Periods told from the speaker's own: last year, 下季. */

import type { RelativePeriod } from '../model.js';
import { type Beginnings, compileBeginnings } from './beginnings.js';
import { isLetter } from './code-units.js';
import { passes } from './gate.js';
import { unitAt } from './in-bounds.js';
import { nextStart } from './next-start.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { foldChinese } from './script.js';
import { compileWordTable, lookUp, type WordTable } from './word-table.js';
import { compilePairGate, compileWordGate, lineWords, pairHash, type WordGate } from './words.js';

/** What a linguist writes. */
export interface RelativePeriodRow {
	readonly unit: RelativePeriod['unit'];
	readonly offset: RelativePeriod['offset'];
	readonly story?: true;
	readonly english: readonly string[];
	readonly chinese: readonly string[];
}

/** What tells the year before the reported one from last year, where a year's last results are reported in the next. */
export interface YearEndRows {
	/** How an English line says that a document reports the end of a year, as alternatives of a pattern. */
	readonly results: readonly string[];
	/** English for the year before the one that is spoken of. */
	readonly prior: readonly string[];
	/** Chinese for the year before that of the speaker, and for the periods of it that a report of its end is about. */
	readonly last: readonly string[];
	readonly periods: readonly string[];
	/** What to write in the place of `last`. */
	readonly expected: string;
}

type Meaning = Omit<RelativePeriod, 'span'>;
type Phrase = readonly [text: string, meaning: Meaning];

/** Compiled: English by first word, longest phrase first; Chinese folded. */
export interface RelativePeriodLexicon {
	/** The first words of the English phrases, those that are phrases by themselves, and the first two words of the others. */
	readonly gate: WordGate;
	readonly alone: WordGate;
	readonly pairs: WordGate;
	/** By their first words. */
	readonly english: WordTable<readonly Phrase[]>;
	readonly chinese: Trie<Meaning>;
	readonly beginnings: Beginnings;
}

const meaningOf = ({ unit, offset, story }: Pick<RelativePeriod, 'unit' | 'offset'> & { readonly story: true | undefined }): Meaning =>
	story ? { unit, offset, story } : { unit, offset };

/** Compiles the table, once. */
export function compileRelativePeriods(rows: readonly RelativePeriodRow[]): RelativePeriodLexicon {
	const english = new Map<string, (readonly [string, Meaning])[]>();
	for (const { unit, offset, story, english: phrases } of rows)
		for (const phrase of phrases) {
			const [head = ''] = phrase.split(' ');
			english.set(
				head,
				[...(english.get(head) ?? []), [phrase, meaningOf({ unit, offset, story })] as const].sort(([a], [b]) => b.length - a.length),
			);
		}
	const chinese = rows.flatMap(({ unit, offset, story, chinese: words }) =>
		words.map(word => [foldChinese(word), meaningOf({ unit, offset, story })] as const),
	);
	const words = [...english.values()].flatMap(phrases => phrases.map(([phrase]) => phrase.match(/[a-z]+/g) ?? []));
	return {
		gate: compileWordGate(words.flatMap(([first]) => first ?? [])),
		alone: compileWordGate(words.flatMap(([first, second]) => (first !== undefined && second === undefined ? [first] : []))),
		pairs: compilePairGate(words.flatMap(([first, second]) => (first !== undefined && second !== undefined ? [[first, second] as const] : []))),
		english: compileWordTable(english),
		chinese: compileTrie(chinese),
		beginnings: compileBeginnings(chinese.map(([word]) => word)),
	};
}

const none: readonly never[] = [];

/** Whether the phrase stands there as whole words, in whatever letters, hyphens as blanks. */
function standsAt(line: string, start: number, phrase: string): boolean {
	for (let i = 0; i < phrase.length; i++) {
		const c = unitAt(line, start + i);
		const own = phrase.charCodeAt(i);
		if (own === BLANK ? c !== BLANK && c !== HYPHEN : (c | CASE) !== own) return false;
	}
	return !isLetter(unitAt(line, start + phrase.length));
}

const [BLANK, HYPHEN, CASE] = [0x20, 0x2d, 0x20];

function phraseAt(line: string, start: number, phrases: readonly Phrase[]): Phrase | undefined {
	for (const phrase of phrases) if (standsAt(line, start, phrase[0])) return phrase;
	return undefined;
}

/** Those of an English line, in order. `folded` is `foldEnglish` of it; hyphens count as blanks. */
export function relativePeriodsInEnglish(folded: string, { gate, alone, pairs, english }: RelativePeriodLexicon): readonly RelativePeriod[] {
	let found: RelativePeriod[] | undefined;
	const words = lineWords(folded);
	const { starts, hashes } = words;
	let until = 0;
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		if (!passes(gate, hash)) continue;
		const isPair = i + 1 < hashes.length && passes(pairs, pairHash(hash, hashes[i + 1] as number));
		if (!isPair && !passes(alone, hash)) continue;
		const start = starts[i] as number;
		if (start < until) continue;
		const phrase = phraseAt(folded, start, lookUp(english, words, i) ?? none);
		if (!phrase) continue;
		const [text, meaning] = phrase;
		until = start + text.length;
		const period: RelativePeriod = { ...meaning, span: [start, until] };
		if (found) found.push(period);
		else found = [period];
	}
	return found ?? none;
}

/** Those of a Chinese line, in order. `folded` is `foldChinese` of it. */
export function relativePeriodsInChinese(folded: string, { chinese, beginnings }: RelativePeriodLexicon): readonly RelativePeriod[] {
	let found: RelativePeriod[] | undefined;
	let at = nextStart(folded, 0, chinese.firsts, beginnings);
	while (at >= 0) {
		const word = chinese.longest(folded, at);
		if (word) {
			found ??= [];
			found.push({ ...word.value, span: [at, word.end] });
		}
		at = nextStart(folded, word?.end ?? at + 1, chinese.firsts, beginnings);
	}
	return found ?? none;
}
