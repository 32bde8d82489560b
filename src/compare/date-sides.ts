/** On which side of a date something is: "by June 30", 6月30日之後. */

import { formsOf } from '../annotate/forms.js';
import { compileUnitGate, type Gate, passes } from '../annotate/gate.js';
import { foldChinese, foldEnglish, foldedAt } from '../annotate/script.js';
import type { Match, Quantity, Span } from '../model.js';
import { agreeing } from './readings.js';

export type DateSide = 'before' | 'after';

type Sides = Readonly<Record<DateSide, string>>;

/** What a linguist writes: alternatives of patterns. */
export interface DateSideRows {
	readonly english: Sides & { readonly fillers: string };
	readonly chinese: Sides;
	/** What may stand between the parts of a date: "at", 上午. */
	readonly inside: string;
	readonly turning: string;
}

type CompiledSides = readonly (readonly [side: DateSide, pattern: RegExp])[];

/** Compiled; Chinese is matched folded. */
export interface DateSides {
	readonly english: CompiledSides;
	readonly chinese: CompiledSides;
	/** What the Chinese words begin with, and the blank that may stand before them. */
	readonly beginnings: Gate;
	readonly inside: RegExp;
	readonly turning: RegExp;
}

const sides = ['before', 'after'] as const;

/** Compiles the rows, once. */
export const compileDateSides = ({ english, chinese, inside, turning }: DateSideRows): DateSides => ({
	english: sides.map(side => [side, new RegExp(`\\b(?:${english[side]}) (?:(?:${english.fillers})[ -])*$`, 'i')]),
	chinese: sides.map(side => [side, new RegExp(`^ ?(?:${foldChinese(chinese[side])})`)]),
	beginnings: compileUnitGate(sides.flatMap(side => formsOf(foldChinese(chinese[side])).map(form => form.charAt(0))).join(' ')),
	inside: new RegExp(`^[\\s,，]*(?:${inside})?[\\s,，]*$`, 'i'),
	turning: new RegExp(foldChinese(turning)),
});

/** The words of a date are looked for so far around it. */
const reach = 40;

const isDated = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'date' || kind === 'time';

/** A line as it is written, and what stands in it. */
interface DatedText {
	readonly text: string;
	readonly quantities: readonly Quantity[];
}

/** From the first part of a date to the last: June 30, 2027 is three quantities in a row. */
function wholeDate(part: Quantity, { text, quantities }: DatedText, inside: RegExp): Span {
	const place = quantities.indexOf(part);
	const isNext = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
		a !== undefined && b !== undefined && isDated(a) && isDated(b) && inside.test(text.slice(a.span[1], b.span[0]));
	let [first, last] = [place, place];
	while (isNext(quantities[first - 1], quantities[first])) first--;
	while (isNext(quantities[last], quantities[last + 1])) last++;
	return [quantities[first]?.span[0] ?? part.span[0], quantities[last]?.span[1] ?? part.span[1]];
}

interface Said {
	readonly side: DateSide;
	/** The words and the date. */
	readonly span: Span;
}

function sideBefore(text: string, [start, end]: Span, patterns: CompiledSides): Said | undefined {
	const from = Math.max(0, start - reach);
	const head = foldEnglish(text.slice(from, start));
	for (const [side, pattern] of patterns) {
		const found = pattern.exec(head);
		if (found) return { side, span: [from + found.index, end] };
	}
	return undefined;
}

function sideBehind(text: string, [start, end]: Span, patterns: CompiledSides): Said | undefined {
	const tail = foldChinese(text.slice(end, end + 6));
	for (const [side, pattern] of patterns) {
		const found = pattern.exec(tail);
		if (found) return { side, span: [start, end + found[0].length] };
	}
	return undefined;
}

/** A date both sides agree on, and what each says of it. */
export interface TurnedDate {
	readonly source: Said;
	readonly target: Said;
}

const none: readonly TurnedDate[] = [];

/** The dates of a pair that stand on opposite sides. Spans are offsets into the lines as they are written. */
export function turnedDates(
	matches: readonly Match[],
	source: DatedText,
	target: DatedText,
	{ english, chinese, beginnings, inside, turning }: DateSides,
): readonly TurnedDate[] {
	let turned: TurnedDate[] | undefined;
	for (const match of matches) {
		if (!match.source || !match.target || !isDated(match.target) || !passes(beginnings, foldedAt(target.text, match.target.span[1]))) continue;
		if (!agreeing.has(match.relation) || !isDated(match.source)) continue;
		const date = wholeDate(match.target, target, inside);
		const there = date[1] === match.target.span[1] ? sideBehind(target.text, date, chinese) : undefined;
		const here = there && sideBefore(source.text, wholeDate(match.source, source, inside), english);
		if (!there || !here || here.side === there.side || turning.test(foldChinese(target.text))) continue;
		turned ??= [];
		turned.push({ source: here, target: there });
	}
	return turned ?? none;
}
