/** What is meant and what is not, exchanged: "rail rather than road" as 公路而非鐵路. Only where both are known on both sides. */

import { tellingWords } from '../annotate/forms.js';
import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';
import type { Acts } from './acts.js';
import { holdsOne } from './evidence.js';
import { leaningOf } from './leanings.js';
import type { Traces } from './traces.js';
import { doerBefore, otherFrom, type Party, type TurnedAct } from './turned-acts.js';

/** What a linguist writes. */
export interface ContrastRows {
	readonly english: readonly {
		/** Before the first of the two; left out where the first stands before the link. */
		readonly lead?: string;
		/** Between the two. */
		readonly link: string;
		/** Which of them is meant. */
		readonly meant: 'first' | 'second';
	}[];
	/** Patterns with the groups `x`, what is meant, and `y`, what is not. */
	readonly chinese: readonly string[];
	/** English words behind which no more of a phrase is told. */
	readonly stops: string;
	/** English before a contrast that turns it round: "too hard to reach voters rather than delegates". */
	readonly turns: string;
	/** One of these code units stands in every such line. */
	readonly units: string;
}

/** Compiled. */
export interface Contrasts {
	readonly english: readonly { readonly lead: RegExp | undefined; readonly link: RegExp; readonly isFirstMeant: boolean }[];
	readonly chinese: readonly RegExp[];
	readonly stops: RegExp;
	readonly turns: RegExp;
	/** Words, one of which stands in every English line of such a contrast. */
	readonly words: WordGate;
	readonly gate: Gate;
}

/** Compiles the rows, once. */
export const compileContrasts = ({ english, chinese, stops, turns, units }: ContrastRows): Contrasts => ({
	english: english.map(({ lead, link, meant }) => ({
		lead: lead === undefined ? undefined : new RegExp(`\\b(?:${lead}) `, 'i'),
		link: new RegExp(/^,/.test(link) ? `(?:${link}) ` : ` (?:${link}) `, 'i'),
		isFirstMeant: meant === 'first',
	})),
	chinese: chinese.map(pattern => new RegExp(foldChinese(pattern), 'd')),
	stops: new RegExp(` (?:${stops}) `),
	turns: new RegExp(`\\b(?:${turns})\\b`, 'i'),
	words: compileWordGate(english.flatMap(({ lead, link }) => tellingWords(lead ?? link))),
	gate: compileUnitGate(foldChinese(units) + units),
});

/** How far apart the two may stand. */
const reach = 60;

interface Two {
	readonly meant: Party;
	readonly other: Party;
	readonly start: number;
	readonly end: number;
}

/** Where an English pattern links the two: where the first may begin, and where the link stands. */
interface Linked {
	readonly isLed: boolean;
	readonly from: number;
	readonly at: number;
	readonly behind: number;
}

function linkIn(english: string, { lead, link }: Contrasts['english'][number]): Linked | undefined {
	const led = lead?.exec(english);
	if (led === null) return undefined;
	const from = led ? led.index + led[0].length : 0;
	const linked = link.exec(english.slice(from));
	if (!linked || (led && linked.index > reach)) return undefined;
	const [at, behind] = [from + linked.index, from + linked.index + linked[0].length];
	// "… but" may begin a clause of its own; a second link leaves open which is meant.
	return link.test(english.slice(behind)) ? undefined : { isLed: led !== undefined, from, at, behind };
}

/** The two of one English pattern, where both are known and stand once in the Chinese. */
function twoOf(english: string, folded: string, { isFirstMeant }: Contrasts['english'][number], linked: Linked, acts: Acts): Two | undefined {
	const { isLed, from, at, behind } = linked;
	const first = isLed ? otherFrom(english, from, folded, acts) : doerBefore(english, at + (english[at] === ',' ? 0 : 1), folded, acts);
	const second = first && otherFrom(english, behind, folded, acts);
	if (!first || !second || first.places.length !== 1 || second.places.length !== 1) return undefined;
	const [meant, other] = isFirstMeant ? [first, second] : [second, first];
	return { meant, other, start: first.span[0], end: second.span[1] };
}

type Zone = readonly [start: number, end: number];

const isIn = ({ places: [place] }: Party, [start, end]: Zone): boolean => place !== undefined && start <= place[0] && place[1] <= end;

/** What is said before a link, and what behind it; phrases that the Chinese exchanges. */
interface Phrases {
	readonly meant: string;
	readonly other: string;
	readonly start: number;
	readonly end: number;
}

const [mostBefore, mostBehind] = [9, 5] as const;

/** The words of the clause before an offset. */
const phraseBefore = (english: string): string =>
	(/(?:[^,.;:?!()—–]|(?<=\d)[,.](?=\d))*$/.exec(english)?.[0] ?? '').trim().split(' ').slice(-mostBefore).join(' ');

/** The words that follow an offset, up to what tells more of them. */
function phraseBehind(english: string, stops: RegExp): string {
	const [clause = ''] = english.split(/[,.;:?!()—–]/, 1);
	const [phrase = ''] = clause.split(stops, 1);
	return phrase.split(' ').slice(0, mostBehind).join(' ');
}

function phrasesOf(english: string, { isFirstMeant }: Contrasts['english'][number], { from, at, behind }: Linked, stops: RegExp): Phrases {
	const [before, after] = [phraseBefore(english.slice(from, at)), phraseBehind(english.slice(behind), stops)];
	const [meant, other] = isFirstMeant ? [before, after] : [after, before];
	return { meant, other, start: english.lastIndexOf(before, at), end: behind + after.length };
}

const pronouns = /^(?:me|us|you|him|her|them)$/i;

/** Whether what is meant stands where the Chinese has what is not. */
function isAway(phrase: string, own: string, other: string, traces: Traces, { persons }: Acts): boolean {
	const named = phrase.split(' ').flatMap(word => persons.get(word.toLowerCase()) ?? []);
	return named.some(({ chinese }) => holdsOne(other, chinese) && !holdsOne(own, chinese)) || leaningOf(phrase, own, other, traces).there > 0;
}

/** Whether what is not meant stands where the Chinese has what is meant, and not where it belongs. */
function isMoved(phrase: string, own: string, other: string, traces: Traces, acts: Acts): boolean {
	const person = pronouns.test(phrase) ? acts.persons.get(phrase.toLowerCase()) : undefined;
	if (person) return holdsOne(other, person.chinese) && !holdsOne(own, person.chinese);
	const { here, there } = leaningOf(phrase, own, other, traces);
	return there > 0 && here === 0;
}

/** The two of an English contrast, and the Chinese in which each has the place of the other. */
export function turnedContrast(
	source: string,
	target: string,
	{ english: rows, chinese: patterns, stops, turns, words, gate }: Contrasts,
	acts: Acts,
	traces: () => Traces,
): TurnedAct | undefined {
	const english = foldEnglish(source);
	if (!mayHoldWord(english, words) || !holdsUnit(target, gate)) return undefined;
	const folded = foldChinese(target);
	const [said, second] = patterns.map(pattern => pattern.exec(folded)).filter(match => match !== null);
	if (!said || second) return undefined;
	const { x, y } = said.indices?.groups ?? {};
	if (!x || !y) return undefined;
	const span: Span = [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
	for (const row of rows) {
		const linked = linkIn(english, row);
		if (!linked || turns.test(english.slice(0, linked.at))) continue;
		const two = twoOf(english, folded, row, linked, acts);
		if (two && isIn(two.meant, y) && isIn(two.other, x)) return { source: [two.start, two.end], target: span };
		if (two && isIn(two.meant, x) && isIn(two.other, y)) continue;
		const phrases = phrasesOf(english, row, linked, stops);
		const [inX, inY] = [folded.slice(...x), folded.slice(...y)];
		if (isMoved(phrases.other, inY, inX, traces(), acts) && isAway(phrases.meant, inX, inY, traces(), acts))
			return { source: [phrases.start, phrases.end], target: span };
	}
	return undefined;
}
