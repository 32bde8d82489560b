/**
 * The item of a list that has left no trace in the translation, which lists one thing less: "headache, peripheral edema and hypotension" as 頭痛和低血壓.
 * Each item is known by its figures, names and terms, and by the characters that may render its words.
 */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';
import { overlaps } from './evidence.js';
import type { MissingItem } from './list-items.js';
import type { Counted, Lists } from './lists.js';
import { type Known, knownOf } from './stretches.js';
import type { Renderings, Traces } from './traces.js';

/** Words an item in the middle has at most; of the last item, whose end nothing marks, and of the first, whose beginning nothing marks, so many are looked at. */
const [mostWords, lastWords, firstWords] = [7, 3, 2] as const;

/** Fewer items are no list, and so many others must be told for certainty. */
const [fewestItems, enoughTold] = [3, 3] as const;

const sentences = /[^.;:!?]+(?:\.\d+[^.;:!?]*)*/g;

/** What is bracketed tells of an item and is none. */
export const withoutBrackets = (english: string): string => english.replace(/\([^()]*\)/g, inside => ' '.repeat(inside.length));

/** The span of the last words of a text, or of the first; `start` is where the text stands. */
function someWords(text: string, start: number, count: number, from: 'start' | 'end'): Span {
	const words = [...text.matchAll(/\S+/g)];
	const kept = from === 'start' ? words.slice(0, count) : words.slice(-count);
	const [first, last] = [kept[0], kept.at(-1)];
	return first && last ? [start + first.index, start + last.index + last[0].length] : [start, start + text.length];
}

/** The items of the list of a sentence; none where it has none, or has clauses between its commas. */
function itemsIn(sentence: string, start: number, { joinsItems, noItem }: Lists): readonly Span[] {
	const [first = '', ...rest] = sentence.split(/ *, /);
	const items: Span[] = [someWords(first, start, firstWords, 'end')];
	let at = first.length;
	for (const text of rest) {
		at = sentence.indexOf(text, at);
		const join = joinsItems.exec(text);
		const before = join ? text.slice(0, join.index) : text;
		const words = before.trim().split(/\s+/);
		if (words.length > mostWords || words.some(word => noItem.test(word))) return [];
		if (before.trim() !== '') items.push(someWords(before, start + at, mostWords, 'end'));
		if (join) {
			const from = join.index + join[0].length;
			return [...items, someWords(text.slice(from), start + at + from, lastWords, 'start')];
		}
		at += text.length;
	}
	return [];
}

const mark = /[,，;；。:：!！?？\n]/;

/** The one clause of a folded Chinese line that lists things, and how many; undefined where more than one does, or the list goes on behind it. */
function clauseOfList(chinese: string, { separate, join, goesOn }: Lists): Counted | undefined {
	let found: Counted | undefined;
	let at = 0;
	for (const clause of chinese.split(mark)) {
		const span: Span = [at, at + clause.length];
		at += clause.length + 1;
		if (found && goesOn.test(clause)) return undefined;
		if (!clause.includes(separate)) continue;
		if (found) return undefined;
		found = { span, count: clause.split(separate).length + (clause.match(join)?.length ?? 0) };
	}
	return found;
}

/** The words of an English text. */
export const wordsIn = /[A-Za-z\u00c0-\u024f]{2,}/g;

/** The words of an item that a translation hardly leaves out, with what may render them. */
export const tellingWords = (span: Span, line: string, traces: Traces): readonly (Renderings & { readonly word: string })[] =>
	[...line.slice(...span).matchAll(wordsIn)].flatMap(([word]) => {
		const renderings = traces.renderingsOf(word.toLowerCase());
		return renderings && !renderings.light ? [{ ...renderings, word }] : [];
	});

/** The places of a Chinese text that hold characters of a word, and whether each is beside another one of them. */
function placesOf({ characters }: Renderings, chinese: string): readonly (readonly [at: number, isOfRun: boolean])[] {
	const holds = (at: number): boolean => at >= 0 && at < chinese.length && characters.includes(chinese.charAt(at));
	return [...Array(chinese.length).keys()].filter(holds).map(at => [at, holds(at - 1) || holds(at + 1)] as const);
}

/** Whether an item has left no trace: 手 of 手套 is one of the gloves and none of the hands that are to be washed. */
export function hasNoTrace(own: readonly Renderings[], others: readonly Renderings[], chinese: string): boolean {
	const taken = new Set(others.flatMap(word => placesOf(word, chinese).flatMap(([at, isOfRun]) => (isOfRun ? [at] : []))));
	return own.every(word => placesOf(word, chinese).every(([at, isOfRun]) => !isOfRun && taken.has(at)));
}

/** Named: what the other stations know of it is there. */
type Fate = 'named' | 'told' | 'lost' | 'unknown';

/** What became of an item, by its words and by what is known of the line. */
export function fateOf(span: Span, line: string, chinese: string, known: readonly Known[], traces: Traces): Fate {
	const own = known.filter(other => overlaps(other.span, span));
	if (own.some(({ isThere }) => isThere)) return 'named';
	let fate: Fate = own.length > 0 ? 'lost' : 'unknown';
	for (const [word] of line.slice(...span).matchAll(wordsIn)) {
		if (chinese.includes(word)) return 'told';
		const renderings = traces.renderingsOf(word.toLowerCase());
		if (!renderings || renderings.light) continue;
		if ([...renderings.characters].some(character => chinese.includes(character))) return 'told';
		fate = 'lost';
	}
	return fate;
}

export const isTold = (fate: Fate): boolean => fate === 'told' || fate === 'named';

/** Which item is missing; where none is lost for certain, one of which nothing is known, among names that are all there. The first may be no item at all. */
function missingAmong(fates: readonly Fate[]): number | undefined {
	const untold = fates.flatMap((fate, i) => (isTold(fate) ? [] : [i]));
	const lost = untold.filter(i => fates[i] === 'lost');
	const [only] = lost.length === 0 && fates.filter(fate => fate === 'named').length === fates.length - 1 ? untold : lost;
	if (!only || lost.length > 1 || untold.length > 2 || fates.length - untold.length < fewestItems - 1) return undefined;
	return only;
}

/** Whether the last item is told behind the clause that lists the others: 主機、壁掛架各一，備用濾網兩片. */
const isListedApart = (last: Span, english: string, behind: string, traces: Traces): boolean => fateOf(last, english, behind, [], traces) === 'told';

/** The one item of the one list of a pair that is lost, where the Chinese lists one thing less and tells the others. */
export function untracedItem(compared: Compared, lists: Lists, traces: Traces): MissingItem | undefined {
	const english = compared.pair.source?.text ?? '';
	const target = compared.pair.target?.text ?? '';
	const found = [...withoutBrackets(english).matchAll(sentences)]
		.map(({ index, 0: text }) => itemsIn(text, index, lists))
		.filter(items => items.length >= fewestItems);
	const [items] = found;
	if (!items || found.length > 1) return undefined;
	const chinese = foldChinese(target);
	const listed = clauseOfList(chinese, lists);
	if (!listed || listed.count !== items.length - 1) return undefined;
	// One of each thing says nothing about any.
	const known = knownOf(compared, 'source').filter(({ span }) => !lists.smallNumber.test(english.slice(...span)));
	const words = items.map(item => tellingWords(item, english, traces));
	const fates = items.map((item, i) => {
		const [own, others] = [words[i] ?? [], words.filter((_, k) => k !== i).flat()];
		const fate = fateOf(item, english, chinese, known, traces);
		const isLent = own.length > 0 && !own.some(({ word }) => chinese.includes(word)) && hasNoTrace(own, others, chinese);
		return fate === 'told' && isLent ? 'lost' : fate;
	});
	const missing = missingAmong(fates);
	if (missing === undefined || isListedApart(items.at(-1) as Span, english, chinese.slice(listed.span[1]), traces)) return undefined;
	return {
		source: [items[0]?.[0] ?? 0, items.at(-1)?.[1] ?? 0],
		target: listed.span,
		item: items[missing] as Span,
		sourceCount: items.length,
		foundCount: listed.count,
		sure: fates.length > enoughTold && fates.every((fate, i) => i === missing || isTold(fate)),
	};
}
