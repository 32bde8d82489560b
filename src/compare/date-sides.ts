/** How something lies to a date, an hour or a length of time, as each side says it: "by June 30", 6月30日之後, "within 30 days", 提款前六個月. */

import { everyMatch } from '../annotate/every-match.js';
import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import type { DateSide, Match, Negation, Quantity, Span } from '../model.js';
import { leaningOf } from './leanings.js';
import { agreeing } from './readings.js';
import type { Traces } from './traces.js';

/** Alternatives of patterns, by what they say. */
type Words = Readonly<Partial<Record<DateSide, string>>>;

/** One way to look at a figure of time. `ahead` touches it on the left, `behind` on the right. */
export interface SideView {
	/** The figures it looks at. */
	readonly of: 'date' | 'duration';
	/** `fillers`: words that may part the words ahead from the figure. */
	readonly english: { readonly ahead: Words; readonly behind?: Words; readonly fillers: string };
	readonly chinese: { readonly ahead: Words; readonly behind: Words };
	/** By what the English says, what the Chinese must not say. */
	readonly opposed: Readonly<Partial<Record<DateSide, readonly DateSide[]>>>;
	/** What else in the sentence makes a side right after all. */
	readonly excuses: { readonly english: Words; readonly chinese: Words };
	/** Which denials beside it may turn a side round. */
	readonly denial: 'any' | 'firm' | 'none';
}

/** What a linguist writes. */
export interface DateSideRows {
	readonly views: readonly SideView[];
	/** Parts of a period without a figure, as whole patterns; `others`: English beside them that tells of more than one. */
	readonly bare: { readonly english: Words; readonly chinese: Words; readonly others: string };
	/** Words for what lies before or after an event that no figure names; and what else tells an order, patterns. */
	readonly events: {
		readonly english: Words;
		readonly chinese: Words;
		/** Where what is told of the event ends: words behind it, characters before it. */
		readonly ends: { readonly english: string; readonly chinese: string };
		readonly others: { readonly english: string; readonly chinese: string };
	};
	/** What may stand between the parts of a date: "at", 上午. */
	readonly inside: string;
	/** What may make a part of a Chinese date before the words behind it: 6月底之後. */
	readonly parts: string;
	/** What may be left of a Chinese length of time behind its figure. */
	readonly units: string;
}

type Patterns = readonly (readonly [side: DateSide, pattern: RegExp])[];

interface CompiledView {
	readonly of: SideView['of'];
	readonly english: { readonly ahead: Patterns; readonly behind: Patterns };
	readonly chinese: { readonly ahead: Patterns; readonly behind: Patterns };
	readonly opposed: SideView['opposed'];
	readonly excuses: { readonly english: ReadonlyMap<DateSide, RegExp>; readonly chinese: ReadonlyMap<DateSide, RegExp> };
	readonly denial: SideView['denial'];
}

/** Compiled; Chinese is matched folded. */
export interface DateSides {
	readonly views: readonly CompiledView[];
	readonly inside: RegExp;
	readonly bare: { readonly english: Patterns; readonly chinese: Patterns; readonly others: RegExp; readonly gate: Gate };
	readonly events: {
		readonly english: Patterns;
		readonly chinese: Patterns;
		readonly ends: { readonly english: RegExp; readonly chinese: RegExp };
		readonly others: { readonly english: RegExp; readonly chinese: RegExp };
		readonly gate: Gate;
	};
}

const patternsOf = (words: Words, compile: (alternatives: string) => RegExp): Patterns =>
	Object.entries(words).map(([side, alternatives]) => [side as DateSide, compile(alternatives)]);

const compileView = ({ of, english, chinese, opposed, excuses, denial }: SideView, inside: string, units: string, parts: string): CompiledView => ({
	of,
	english: {
		ahead: patternsOf(english.ahead, words => new RegExp(`\\b(?:${words})[ -](?:(?:${english.fillers})[ -])*$`, 'i')),
		behind: patternsOf(english.behind ?? {}, words => new RegExp(`^ (?:${words})\\b`, 'i')),
	},
	chinese: {
		ahead: patternsOf(chinese.ahead, words => new RegExp(`(?:${foldChinese(words)}) ?(?:${of === 'date' ? foldChinese(inside) : ''})? ?$`)),
		behind: patternsOf(chinese.behind, words => new RegExp(`^ ?(?:${foldChinese(of === 'duration' ? units : parts)})?(?:${foldChinese(words)})`)),
	},
	opposed,
	excuses: {
		english: new Map(patternsOf(excuses.english, words => new RegExp(words, 'i'))),
		chinese: new Map(patternsOf(excuses.chinese, words => new RegExp(foldChinese(words)))),
	},
	denial,
});

/** Compiles the rows, once. */
export const compileDateSides = ({ views, bare, events, inside, units, parts }: DateSideRows): DateSides => ({
	views: views.map(view => compileView(view, inside, units, parts)),
	events: {
		english: patternsOf(events.english, words => new RegExp(`\\b(?:${words})(?= )`, 'gi')),
		chinese: patternsOf(events.chinese, words => new RegExp(foldChinese(words), 'g')),
		ends: {
			english: new RegExp(`[,.;:!?()—]| (?:${events.ends.english}) `),
			chinese: new RegExp(`[^，。；：、,${foldChinese(events.ends.chinese)}]*$`),
		},
		others: { english: new RegExp(`\\b(?:${events.others.english})\\b`, 'i'), chinese: new RegExp(foldChinese(events.others.chinese)) },
		gate: compileUnitGate('前后後'),
	},
	inside: new RegExp(`^[\\s,，]*(?:${inside})?[\\s,，]*$`, 'i'),
	bare: {
		english: patternsOf(bare.english, words => new RegExp(words, 'gi')),
		chinese: patternsOf(bare.chinese, words => new RegExp(foldChinese(words), 'g')),
		others: new RegExp(bare.others, 'i'),
		gate: compileUnitGate('初底末'),
	},
});

/** Words are looked for so far before and behind a figure. */
const reach = { english: 48, chinese: 9 } as const;

function isDated({ readings }: Quantity): boolean {
	for (const { kind } of readings) if (kind === 'date' || kind === 'time') return true;
	return false;
}

/** 底 of 6月底 is read as its last day, and is what is asked for here. */
const isImplied = ({ salience, digits, span }: Quantity): boolean => salience === 0 && !digits && span[1] - span[0] === 1;

/** What a match of figures is about. */
function sortOf({ readings: [reading] }: Match): SideView['of'] | undefined {
	if (reading?.kind === 'duration') return 'duration';
	return reading?.kind === 'date' || reading?.kind === 'time' ? 'date' : undefined;
}

/** A line as it is written, and what stands in it. */
interface DatedText {
	readonly text: string;
	readonly quantities: readonly Quantity[];
	readonly negations: readonly Negation[];
}

/** From the first part of a date to the last: June 30, 2027 is three quantities in a row. */
function wholeDate(part: Quantity, { text, quantities }: DatedText, inside: RegExp): Span {
	const place = quantities.indexOf(part);
	const isNext = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
		a !== undefined && b !== undefined && isDated(a) && isDated(b) && !isImplied(b) && inside.test(text.slice(a.span[1], b.span[0]));
	let [first, last] = [place, place];
	while (isNext(quantities[first - 1], quantities[first])) first--;
	while (isNext(quantities[last], quantities[last + 1])) last++;
	return [quantities[first]?.span[0] ?? part.span[0], quantities[last]?.span[1] ?? part.span[1]];
}

interface Said {
	readonly side: DateSide;
	/** The words and the figure. */
	readonly span: Span;
}

/** What the words around a figure say. `head` and `tail` are folded. */
function saidAround(
	head: string,
	tail: string,
	[start, end]: Span,
	{ ahead, behind }: { readonly ahead: Patterns; readonly behind: Patterns },
): readonly Said[] {
	let said: Said[] | undefined;
	for (const [side, pattern] of behind) {
		const found = pattern.exec(tail);
		if (!found) continue;
		said ??= [];
		said.push({ side, span: [start, end + found[0].length] });
	}
	for (const [side, pattern] of ahead) {
		const found = pattern.exec(head);
		if (!found) continue;
		said ??= [];
		said.push({ side, span: [start - head.length + found.index, end] });
	}
	return said ?? nothing;
}

const nothing: readonly never[] = [];

/** What stands so far before and behind a figure. */
const around = (folded: string, [start, end]: Span, length: number): readonly [head: string, tail: string] => [
	folded.slice(Math.max(0, start - length), start),
	folded.slice(end, end + length),
];

const sentenceEnds = /[。；！？;!?\n]|\.\s/g;

/** Where the sentence around a figure begins and ends. */
function sentenceAround(text: string, [start, end]: Span): Span {
	let from = 0;
	for (const { index } of text.matchAll(sentenceEnds)) {
		if (index >= end) return [from, index];
		if (index < start) from = index + 1;
	}
	return [from, text.length];
}

/** What makes a denial part of a noun: 未用完的藥液. */
const adjectival = /^[^，,的]{0,6}的/;

/** 固定不變 denies nothing of when. */
const standing = /^不[变變断斷]/;

/** Whether something else in the sentence makes a side right, or turns it round. */
function isExcused(
	{ side, span }: Said,
	{ text, negations }: DatedText,
	excuses: ReadonlyMap<DateSide, RegExp>,
	denial: SideView['denial'],
): boolean {
	const [from, to] = sentenceAround(text, span);
	const excuse = excuses.get(side);
	if (excuse?.test(foldChinese(`${text.slice(from, span[0])}▮${text.slice(span[1], to)}`))) return true;
	if (denial === 'none') return false;
	return negations.some(
		({ span: [start, end], firm }) =>
			(denial === 'any' || firm) &&
			start >= from &&
			end <= to &&
			(start < span[0] || end > span[1]) &&
			!adjectival.test(text.slice(end, to)) &&
			!standing.test(text.slice(start)),
	);
}

/** What the two sides say of one figure of time. */
export interface TurnedDate {
	readonly source: Said;
	readonly target: Said;
}

function turnedIn(
	view: CompiledView,
	own: { readonly line: DatedText; readonly span: Span },
	other: { readonly line: DatedText; readonly span: Span },
): TurnedDate | undefined {
	const [head, tail] = around(foldChinese(other.line.text), other.span, reach.chinese);
	const there = saidAround(head, tail, other.span, view.chinese);
	if (there.length === 0) return undefined;
	const [before, behind] = around(foldEnglish(own.line.text), own.span, reach.english);
	const [here] = saidAround(before, behind, own.span, view.english);
	if (!here || there.some(({ side }) => side === here.side)) return undefined;
	const against = there.find(({ side }) => view.opposed[here.side]?.includes(side));
	if (!against) return undefined;
	const { english, chinese } = view.excuses;
	if (isExcused(against, other.line, chinese, view.denial) || isExcused(here, own.line, english, view.denial === 'any' ? 'firm' : view.denial))
		return undefined;
	return { source: here, target: against };
}

/** 上午8時30分至下午5時30分: what stands before may end there, this begins. */
const opensRange = /^ ?(?:[至~～–—-]|到(?![期達达場场任職职貨货帳帐賬账位]))/;

/** The figures of time of a pair that the two sides lay to different sides of something. Spans are offsets into the lines as they are written. */
export function turnedDates(matches: readonly Match[], source: DatedText, target: DatedText, { views, inside }: DateSides): readonly TurnedDate[] {
	let turned: TurnedDate[] | undefined;
	for (const match of matches) {
		const { relation, source: here, target: there } = match;
		if (!here || !there || !agreeing.has(relation) || here.range || there.range) continue;
		const sort = sortOf(match);
		if (!sort) continue;
		const isDate = sort === 'date';
		if (isDate && !isDated(there)) continue;
		const span = isDate ? wholeDate(there, target, inside) : there.span;
		if (span[1] !== there.span[1] || opensRange.test(target.text.slice(span[1]))) continue;
		const own = isDate ? wholeDate(here, source, inside) : here.span;
		for (const view of views) {
			const found = view.of === sort ? turnedIn(view, { line: source, span: own }, { line: target, span }) : undefined;
			if (!found) continue;
			turned ??= [];
			turned.push(found);
			break;
		}
	}
	return turned ?? nothing;
}

/** The one place of a line where one of the patterns stands; undefined where there is none, or more than one. */
function onlyOne(text: string, patterns: Patterns): Said | undefined {
	let only: Said | undefined;
	for (const [side, pattern] of patterns)
		for (const { 0: words, index } of everyMatch(text, pattern)) {
			if (only) return undefined;
			only = { side, span: [index, index + words.length] };
		}
	return only;
}

/** The part of a period that no figure names, where each side tells of one and it is another: 月初 for "the end of the month". */
export function turnedPart(english: string, chinese: string, { bare }: DateSides): TurnedDate | undefined {
	if (!holdsUnit(chinese, bare.gate)) return undefined;
	const target = onlyOne(foldChinese(chinese), bare.chinese);
	const source = target && onlyOne(english, bare.english);
	if (!source || !target || source.side === target.side) return undefined;
	return bare.others.test(english.slice(0, source.span[0]) + english.slice(source.span[1])) ? undefined : { source, target };
}

/** So many words tell of the event, and so many characters stand before the word for its side. */
const [mostEventWords, mostEventCharacters] = [7, 10] as const;

/** What follows "before" or "after", and what else the line says. */
function eventAt(english: string, { span: [, end] }: Said, ends: RegExp): { readonly event: string; readonly rest: string } {
	const [phrase = ''] = english.slice(end).split(ends, 1);
	const event = phrase.trim().split(' ').slice(0, mostEventWords).join(' ');
	return { event, rest: english.slice(0, end) + english.slice(end + 1 + event.length) };
}

/** "Do not drive after taking it" is 服藥後請勿駕駛; a denial on one side only may turn the order round rightly. */
function areBalanced(source: readonly Negation[], target: readonly Negation[]): boolean {
	const own = source.filter(({ firm }) => firm).length;
	return own === 0 ? !target.some(({ firm }) => firm) : own === 1 && target.length === 1;
}

/** An event that no figure names, where each side tells of what lies on the other side of it: 關廠之後 for "before the plant shuts". */
export function turnedEvent(source: DatedText, target: DatedText, { events }: DateSides, traces: () => Traces): TurnedDate | undefined {
	if (!holdsUnit(target.text, events.gate)) return undefined;
	const chinese = foldChinese(target.text);
	const there = onlyOne(chinese, events.chinese);
	const here = there && onlyOne(source.text, events.english);
	if (!there || !here || there.side === here.side) return undefined;
	if (events.others.english.test(source.text.slice(0, here.span[0])) || events.others.english.test(source.text.slice(here.span[1]))) return undefined;
	if (events.others.chinese.test(chinese) || !areBalanced(source.negations, target.negations)) return undefined;
	const { event, rest } = eventAt(source.text, here, events.ends.english);
	if (/\d/.test(event)) return undefined;
	const before = chinese.slice(Math.max(0, there.span[0] - mostEventCharacters), there.span[0]);
	const head = events.ends.chinese.exec(before)?.[0] ?? '';
	const others = chinese.slice(0, there.span[0] - head.length) + chinese.slice(there.span[1]);
	const own = leaningOf(event, head, others, traces());
	if (own.here === 0 || own.there > 0 || leaningOf(rest, head, others, traces()).here > 0) return undefined;
	return {
		source: { side: here.side, span: [here.span[0], here.span[1] + 1 + event.length] },
		target: { side: there.side, span: [there.span[0] - head.length, there.span[1]] },
	};
}
