/** English words that say which way, and the figures they belong to: "rose 12%", "a 5% drop", "net loss of $3 million", "two years ago". */

import type { Quantity, QuantityKind, Span, Tendency } from '../../model.js';
import { isSmall } from '../code-units.js';
import { passes } from '../gate.js';
import { type LineWords, lineWords, mayHoldWord, wordAt } from '../words.js';
import type { TendencyLexicon } from './lexicon.js';

type English = TendencyLexicon['english'];

/** Words between a figure and what belongs to it; more and they are strangers. */
const reach = { before: 7, behind: 3, result: 12 } as const;

const boundary = /[,;:.!?()]/;

/** Room to put words and tails together in; the lists that are kept are copied out of it. */
const room = { starts: [] as number[], ends: [] as number[], hashes: [] as number[] };

/** The words of a line, each with what hangs on it by an apostrophe: didn't, year's. Capitals do not: O'Neill. */
export function wordsWithTails(line: string): LineWords {
	const words = lineWords(line);
	if (!line.includes("'")) return words;
	const { starts, ends, hashes } = room;
	let count = 0;
	/** Whether nothing more may hang on the word before. */
	let complete = true;
	for (let i = 0; i < words.starts.length; i++) {
		const start = words.starts[i] as number;
		const end = words.ends[i] as number;
		const isTail: boolean =
			!complete && start === (ends[count - 1] as number) + 1 && line.charAt(start - 1) === "'" && isSmall(line.charCodeAt(start));
		if (isTail) ends[count - 1] = end;
		else {
			starts[count] = start;
			ends[count] = end;
			hashes[count] = words.hashes[i] as number;
			count++;
		}
		complete = isTail;
	}
	if (count === words.starts.length) return words;
	return { line, starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count), digits: words.digits, odd: words.odd };
}

/** The words of a line that say which way. */
function saidBy(words: LineWords, lexicon: English): readonly Tendency[] {
	const { starts, ends, hashes } = words;
	const { words: table, heads, gate } = lexicon;
	let said: Tendency[] | undefined;
	for (let i = 0; i < hashes.length; i++) {
		if (!passes(gate, hashes[i] as number)) continue;
		const word = wordAt(words, i);
		const start = starts[i] as number;
		said ??= [];
		const phrase = heads.has(word) ? table.get(`${word} ${textAt(words, i + 1)}`) : undefined;
		for (const { axis, sense } of phrase ?? none) said.push({ axis, sense, span: [start, ends[i + 1] as number] });
		const meanings = table.get(word);
		if (!meanings || isBound(words, i, word, lexicon) || isInCompound(words, i)) continue;
		for (const { axis, sense } of meanings) said.push({ axis, sense, span: [start, ends[i] as number] });
	}
	return said ?? none;
}

/** Empty where there is no such word. */
const textAt = (words: LineWords, i: number): string => (i < 0 || i >= words.starts.length ? '' : wordAt(words, i));

/** "up to 500", "higher than 5%", "the lower end": no change. */
function isBound(words: LineWords, i: number, word: string, { comparatives }: English): boolean {
	if (word === 'up') return textAt(words, i + 1) === 'to';
	if (word === 'down') return textAt(words, i - 1) === 'break';
	if (!comparatives.words.has(word) || i + 1 >= words.starts.length) return false;
	return !comparatives.behind.has(textAt(words, i + 1)) && !comparatives.verbal.has(textAt(words, i - 1));
}

/** The narrow of "narrow-body", the rising of "rising-star", the up of "follow-up". */
const isInCompound = ({ line, starts, ends }: LineWords, i: number): boolean =>
	/^-[a-z]/i.test(line.slice(ends[i], (ends[i] as number) + 2)) || /[a-z]-$/i.test(line.slice(Math.max(0, (starts[i] as number) - 2), starts[i]));

/** The first word that begins at an offset or after it. */
function wordFrom({ starts }: LineWords, offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words between two offsets; undefined where there are more than `most` or a clause ends between them. */
function between(words: LineWords, from: number, to: number, most: number): readonly string[] | undefined {
	const found: string[] = [];
	for (let i = wordFrom(words, from); i < words.ends.length && (words.ends[i] as number) <= to; i++) {
		if (found.length === most) return undefined;
		found.push(wordAt(words, i));
	}
	const gap = words.line.slice(from, to);
	return boundary.test(gap) && boundary.test(gap.replace(/\d[.,]\d|\b[A-Za-z]\./g, '')) ? undefined : found;
}

/** The nearest word of change before the figure that only fillers part from it. */
function changeBefore(words: LineWords, said: readonly Tendency[], start: number, floor: number, lexicon: English): Tendency | undefined {
	for (let k = said.length - 1; k >= 0; k--) {
		const { axis, sense, span } = said[k] as Tendency;
		if (axis !== 'change' || span[1] > start) continue;
		if (span[0] < floor) return undefined;
		const gap = between(words, span[1], start, reach.before);
		if (!gap?.every(word => lexicon.fillers.has(word))) return undefined;
		// "shave up to 30 basis points off": a bound, and not what was reached.
		const isLimit = gap.includes('up');
		// "down to $3 from $5": the figure is what was reached.
		if (gap.some(word => lexicon.open.has(word))) return { axis, sense, span };
		return { axis, sense, span, reach: !isLimit && gap.some(word => lexicon.reached.has(word)) ? 'to' : 'by' };
	}
	return undefined;
}

/** "a 12% sequential decline", "5% higher". */
function changeBehind(words: LineWords, said: readonly Tendency[], end: number, ceiling: number, lexicon: English): Tendency | undefined {
	for (const { axis, sense, span } of said) {
		if (axis !== 'change' || span[0] < end) continue;
		if (span[0] > ceiling) return undefined;
		const gap = between(words, end, span[0], reach.behind);
		return !gap || gap.some(word => lexicon.stops.has(word)) ? undefined : { axis, sense, span, reach: 'by' };
	}
	return undefined;
}

/** The word of change of a figure between two others. "From a double-digit fall to 5% growth": one right behind it speaks before one ahead. */
function changeBeside(
	words: LineWords,
	said: readonly Tendency[],
	[start, end]: Span,
	[floor, ceiling]: Span,
	lexicon: English,
): Tendency | undefined {
	const behind = changeBehind(words, said, end, ceiling, lexicon);
	if (behind && isBlank(words.line, end, behind.span[0])) return behind;
	return changeBefore(words, said, start, floor, lexicon) ?? behind;
}

/** Whether nothing but blanks and hyphens stands between two offsets. */
const isBlank = (text: string, from: number, to: number): boolean => /^[\s-]*$/.test(text.slice(from, to));

/** What may be said to be so much below something. */
const shares: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['percent', 'fraction', 'point']);

/** "27% below the peak": how a share compares, right behind it. */
function comparedBehind(words: LineWords, { readings, span: [, end] }: Quantity, { compared }: English): Tendency | undefined {
	if (!readings.some(({ kind }) => shares.has(kind))) return undefined;
	const i = wordFrom(words, end);
	const sense = compared.get(textAt(words, i));
	const span = [words.starts[i] ?? 0, words.ends[i] ?? 0] as const;
	return sense && isBlank(words.line, end, span[0]) ? { axis: 'change', sense, span, reach: 'by' } : undefined;
}

/** "a net loss of $5 million", "net income for the quarter was $1.6 million": the nearest word of its kind in the clause. */
function resultBefore(words: LineWords, said: readonly Tendency[], start: number, lexicon: English): Tendency | undefined {
	for (let k = said.length - 1; k >= 0; k--) {
		const say = said[k] as Tendency;
		if (say.axis !== 'result' || say.span[1] > start) continue;
		return between(words, say.span[1], start, reach.result)?.every(word => lexicon.resultFillers.has(word)) ? say : undefined;
	}
	return undefined;
}

/** "two years ago", "three days later": right behind the figure. "Wait ten minutes before trying again" is 十分鐘後再試. */
function timeBehind(said: readonly Tendency[], end: number, text: string, { waits }: English): Tendency | undefined {
	const say = said.find(({ axis, span }) => axis === 'time' && span[0] >= end);
	if (!say || !isBlank(text, end, say.span[0])) return undefined;
	return text.startsWith(' ', say.span[1]) &&
		/^[a-z]+ing\b/.test(text.slice(say.span[1] + 1)) &&
		waits.test(text.slice(Math.max(0, end - waitReach), end))
		? undefined
		: say;
}

/** So far before a figure a wait may be asked for, in code units. */
const waitReach = 80;

const none: readonly never[] = [];

/** The quantities of a line with the words that belong to them, and all words of the line that say which way. `folded` is `foldEnglish` of the line. */
export function tendenciesInEnglish(
	folded: string,
	quantities: readonly Quantity[],
	{ english }: TendencyLexicon,
): { readonly quantities: readonly Quantity[]; readonly words: readonly Tendency[] } {
	if (!mayHoldWord(folded, english.gate)) return { quantities, words: none };
	const words = wordsWithTails(folded);
	const said = saidBy(words, english);
	let tied: Quantity[] | undefined;
	let all = said;
	for (let k = 0; k < quantities.length; k++) {
		const quantity = quantities[k] as Quantity;
		const [{ kind }] = quantity.readings;
		const [start, end] = quantity.span;
		const floor = k > 0 ? (quantities[k - 1] as Quantity).span[1] : 0;
		const ceiling = k + 1 < quantities.length ? (quantities[k + 1] as Quantity).span[0] : folded.length;
		const compared = comparedBehind(words, quantity, english);
		if (compared) all = [...all, compared];
		const moved = changeBeside(words, said, [start, end], [floor, ceiling], english);
		// "Recovered to 5% below the peak" says both.
		const change = compared && moved && compared.sense !== moved.sense ? undefined : (compared ?? moved);
		const result = kind === 'money' ? resultBefore(words, said, start, english) : undefined;
		const time = kind === 'duration' ? timeBehind(said, end, folded, english) : undefined;
		if (!change && !result && !time) continue;
		tied ??= [...quantities];
		tied[k] = { ...quantity, tendencies: [change, result, time].filter(tendency => tendency !== undefined) };
	}
	return { quantities: tied ?? quantities, words: all };
}
