/** Two things that stand in each other's place: 由債券轉投股票 for "from shares into bonds", 以本指南為準 for "the rules will prevail". Told by which words render which. */

import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { compileSpokenRows, markSpoken, type SpokenRows } from '../annotate/spoken-rows.js';
import type { Span } from '../model.js';
import { leaningOf } from './leanings.js';
import { sentencesOf } from './sentence-pairs.js';
import type { Traces } from './traces.js';
import type { TurnedAct } from './turned-acts.js';

/** What a linguist writes: patterns with `<one>` and `<two>` for the two things; Chinese with `<one>` alone where the other may be anywhere else in the line. An English group `same` must be rendered in the clause as well. */
export interface PlaceRow {
	/** Words, by `|`, of which the English holds one; they only save time. */
	readonly words: string;
	readonly english: string;
	readonly chinese: readonly string[];
}

/** What a linguist writes of all of them. */
export interface PlaceRows {
	readonly rows: readonly PlaceRow[];
	/** English words at which the second thing ends. */
	readonly ends: string;
	/** Chinese that turns the order round, as a passive does. */
	readonly turned: string;
	/** One of these code units stands in every Chinese line of such patterns. */
	readonly units: string;
}

interface Places {
	readonly english: RegExp;
	/** `sign`: what stands between the two things, which is soon looked for. */
	readonly chinese: readonly { readonly sign: RegExp; readonly whole: RegExp }[];
}

/** Compiled. */
export interface TurnedPlaces {
	readonly rows: readonly Places[];
	readonly turned: RegExp;
	readonly words: SpokenRows;
	/** One of these code units stands in every Chinese line of such patterns. */
	readonly gate: Gate;
}

/** Up to a few words, and up to some characters. Neither holds a figure. */
const slots = {
	english: (name: string): string => `(?<${name}>[A-Za-z][A-Za-z'’ -]{1,40}?)`,
	chinese: (name: string): string => `(?<${name}>[^，。；、：！？,;:!?\\d]{1,14}?)`,
};

const filled = (pattern: string, slot: (name: string) => string): string => pattern.replaceAll(/<(one|two)>/g, (_, name: string) => slot(name));

/** Compiles the rows, once. */
export const compilePlaces = ({ rows, ends, turned, units }: PlaceRows): TurnedPlaces => ({
	rows: rows.map(({ english, chinese }) => ({
		english: new RegExp(`\\b${filled(english, slots.english)}(?=[,.;:!?)]|$| (?:${ends})\\b)`, 'i'),
		chinese: chinese.map(foldChinese).map(pattern => ({
			sign: new RegExp(pattern.replace(/^<\w+>|<\w+>$/g, '').replace(/<\w+>/g, '.{1,16}?')),
			whole: new RegExp(`${filled(pattern, slots.chinese)}(?=[，。；、：！？,;:!?]|$)`),
		})),
	})),
	turned: new RegExp(foldChinese(turned)),
	words: compileSpokenRows(rows.map(({ words }) => words.split('|'))),
	gate: compileUnitGate(foldChinese(units) + units),
});

/** Longer lines say more than one thing of each of them, in UTF-16 code units. */
const longest = { source: 300, target: 120 } as const;

/** Whether words of the one are rendered where the other should be, and none where they should. */
function isElsewhere(phrase: string, own: string, other: string, traces: Traces): boolean {
	const { here, there } = leaningOf(phrase, own, other, traces);
	return here === 0 && there > 0;
}

/** What the Chinese says in two places, each of which renders what English says in the other. */
function turnedIn(source: RegExpExecArray, target: RegExpExecArray, folded: string, traces: Traces): boolean {
	const [one = '', two = ''] = [source.groups?.one, source.groups?.two];
	const own = target.groups?.one ?? '';
	const other = target.groups?.two;
	const same = source.groups?.same;
	const clause = folded.slice(target.index).split(/[，。；,;]/, 1)[0] ?? '';
	if (same !== undefined && leaningOf(same, clause, '', traces).here === 0) return false;
	if (other === undefined) return isElsewhere(one, own, folded.replace(target[0], ' '), traces);
	return isElsewhere(one, own, other, traces) && isElsewhere(two, other, own, traces);
}

/** The first pattern of a row that a Chinese sentence has. */
function foundBy(row: Places, chinese: string): RegExpExecArray | undefined {
	for (const { sign, whole } of row.chinese) {
		const found = sign.test(chinese) ? whole.exec(chinese) : null;
		if (found) return found;
	}
	return undefined;
}

/** The two things of a pair of sentences that have changed places; offsets into the sentences. */
function turnedInSentences(
	english: string,
	chinese: string,
	{ rows, turned, words: { spoken } }: TurnedPlaces,
	traces: () => Traces,
): TurnedAct | undefined {
	for (const [place, row] of rows.entries()) {
		if (spoken[place] === 0) continue;
		const there = foundBy(row, chinese);
		const here = there && !turned.test(there[0]) ? row.english.exec(english) : null;
		if (!there || !here || !turnedIn(here, there, chinese, traces())) continue;
		return { source: [here.index, here.index + here[0].length], target: [there.index, there.index + there[0].length] };
	}
	return undefined;
}

const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** The first two things of a pair of lines that have changed places. */
export function turnedPlaces(source: string, target: string, places: TurnedPlaces, traces: () => Traces): TurnedAct | undefined {
	if (source.length > longest.source || target.length > longest.target || !holdsUnit(target, places.gate)) return undefined;
	if (!markSpoken(source, places.words)) return undefined;
	const folded = foldChinese(target);
	const sentences = sentencesOf(source, folded);
	for (const [i, [start, end]] of sentences.english.entries()) {
		const [from, to] = sentences.chinese[i] ?? [0, 0];
		const found = turnedInSentences(source.slice(start, end), folded.slice(from, to), places, traces);
		if (found) return { source: shifted(found.source, start), target: shifted(found.target, from) };
	}
	return undefined;
}
