/** What is meant and what is not, exchanged: "rail rather than road" as 公路而非鐵路. Only where both are known on both sides. */

import { tellingWords } from '../annotate/forms.js';
import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Acts } from './acts.js';
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
	/** One of these code units stands in every such line. */
	readonly units: string;
}

/** Compiled. */
export interface Contrasts {
	readonly english: readonly { readonly lead: RegExp | undefined; readonly link: RegExp; readonly isFirstMeant: boolean }[];
	readonly chinese: readonly RegExp[];
	/** Words, one of which stands in every English line of such a contrast. */
	readonly words: WordGate;
	readonly gate: Gate;
}

/** Compiles the rows, once. */
export const compileContrasts = ({ english, chinese, units }: ContrastRows): Contrasts => ({
	english: english.map(({ lead, link, meant }) => ({
		lead: lead === undefined ? undefined : new RegExp(`\\b(?:${lead}) `, 'i'),
		link: new RegExp(lead === undefined && /^,/.test(link) ? `(?:${link}) ` : ` (?:${link}) `, 'i'),
		isFirstMeant: meant === 'first',
	})),
	chinese: chinese.map(pattern => new RegExp(foldChinese(pattern), 'd')),
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

/** The two of one English pattern, where both are known and stand once in the Chinese. */
function twoOf(english: string, folded: string, { lead, link, isFirstMeant }: Contrasts['english'][number], acts: Acts): Two | undefined {
	const led = lead?.exec(english);
	if (led === null) return undefined;
	const from = led ? led.index + led[0].length : 0;
	const linked = link.exec(english.slice(from));
	if (!linked || (led && linked.index > reach)) return undefined;
	const [at, behind] = [from + linked.index, from + linked.index + linked[0].length];
	// "… but" may begin a clause of its own; a second link leaves open which is meant.
	if (link.test(english.slice(behind))) return undefined;
	const first = led ? otherFrom(english, from, folded, acts) : doerBefore(english, at + (english[at] === ',' ? 0 : 1), folded, acts);
	const second = first && otherFrom(english, behind, folded, acts);
	if (!first || !second || first.places.length !== 1 || second.places.length !== 1) return undefined;
	const [meant, other] = isFirstMeant ? [first, second] : [second, first];
	return { meant, other, start: first.span[0], end: second.span[1] };
}

type Zone = readonly [start: number, end: number];

const isIn = ({ places: [place] }: Party, [start, end]: Zone): boolean => place !== undefined && start <= place[0] && place[1] <= end;

/** The two of an English contrast, and the Chinese in which each has the place of the other. */
export function turnedContrast(
	source: string,
	target: string,
	{ english: rows, chinese: patterns, words, gate }: Contrasts,
	acts: Acts,
): TurnedAct | undefined {
	const english = foldEnglish(source);
	if (!mayHoldWord(english, words) || !holdsUnit(target, gate)) return undefined;
	const folded = foldChinese(target);
	const [said, second] = patterns.map(pattern => pattern.exec(folded)).filter(match => match !== null);
	if (!said || second) return undefined;
	const { x, y } = said.indices?.groups ?? {};
	if (!x || !y) return undefined;
	for (const row of rows) {
		const two = twoOf(english, folded, row, acts);
		if (two && isIn(two.meant, y) && isIn(two.other, x))
			return { source: [two.start, two.end], target: [Math.min(x[0], y[0]), Math.max(x[1], y[1])] };
	}
	return undefined;
}
