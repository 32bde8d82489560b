/** Chinese words that say which way, and the figures they belong to: 年增12%, 降至3億元, 5%的跌幅, 淨損500萬, 兩年前. */

import type { Quantity, Tendency } from '../../model.js';
import { blanks } from '../code-units.js';
import { compileUnitGate, holdsUnit, passes } from '../gate.js';
import { nextWord } from '../next-word.js';
import type { Entry, TendencyLexicon } from './lexicon.js';

type Chinese = TendencyLexicon['chinese'];

const nothing: readonly never[] = [];

/** Characters between a word and its figure. */
const reach = 9;
const resultReach = 16;
const clause = compileUnitGate('，,。；;、！？!?（）()');

const blankGate = compileUnitGate(blanks);

/** Whether a word of change or a filler may end in a code unit. */
const mayEndWord = (unit: number, { fillers, before }: Chinese): boolean => fillers.has(unit) || before.has(unit);

/** Where a text ends before an offset, blanks aside. */
function withoutBlanks(text: string, from: number, end: number): number {
	let last = end;
	while (last > from && passes(blankGate, text.charCodeAt(last - 1))) last--;
	return last;
}

const endsAt = (text: string, from: number, end: number, word: string): boolean =>
	end - word.length >= from && text.startsWith(word, end - word.length);

function fillerBefore(text: string, from: number, end: number, { fillers }: Chinese): string | undefined {
	if (end > from) for (const word of fillers.get(text.charCodeAt(end - 1)) ?? nothing) if (endsAt(text, from, end, word)) return word;
	return undefined;
}

function wordBefore(text: string, from: number, end: number, { before }: Chinese): Entry | undefined {
	if (end > from) for (const word of before.get(text.charCodeAt(end - 1)) ?? nothing) if (endsAt(text, from, end, word[0])) return word;
	return undefined;
}

/** Whether one character alone may be a word of change. 提高 has 高 in it, 高 alone may be an adjective: 最高, 較高; 升 may be a measure: 每微升. */
const mayBeShort = (before: string, gap: string): boolean =>
	/^[至到了约近逾为达]{0,2}$/.test(gap) && !/(?:[最较更过偏很公毫]|每[微分]?)$/.test(before);

/** A word of change before the figure: 增加12%, 降至約3億元. One character alone counts only right before it, or before 至, 到, 了. */
function changeBefore(text: string, start: number, floor: number, lexicon: Chinese): Tendency | undefined {
	const from = Math.max(floor, start - reach - 3);
	let end = withoutBlanks(text, from, start);
	if (end <= from || !mayEndWord(text.charCodeAt(end - 1), lexicon)) return undefined;
	let how: 'to' | 'by' = 'by';
	for (let filler = fillerBefore(text, from, end, lexicon); filler; filler = fillerBefore(text, from, end, lexicon)) {
		if (lexicon.reached.has(filler)) how = 'to';
		end = withoutBlanks(text, from, end - filler.length);
	}
	const found = wordBefore(text, from, end, lexicon);
	if (!found) return undefined;
	const [word, { sense }] = found;
	const span = [end - word.length, end] as const;
	if (lexicon.short.has(word) && !mayBeShort(text.slice(from, span[0]), text.slice(end, start).trim())) return undefined;
	return { axis: 'change', sense, span, reach: how };
}

/** What may part a figure from its noun. */
const between = ['同比', '环比', '按年', '按季', '年度', '大幅', '小幅'];
const betweenGate = compileUnitGate(between.map(word => word.charAt(0)).join(''));

/** The offset behind 的, perhaps after blanks, and one of these. */
function passOver(text: string, end: number): number {
	let at = end;
	while (passes(blankGate, text.charCodeAt(at))) at++;
	at = text[at] === '的' ? at + 1 : end;
	if (passes(betweenGate, text.charCodeAt(at))) for (const word of between) if (text.startsWith(word, at)) return at + word.length;
	return at;
}

function entryAt(text: string, at: number, entries: readonly Entry[]): Entry | undefined {
	for (const entry of entries) if (text.startsWith(entry[0], at)) return entry;
	return undefined;
}

/** A noun of change behind the figure: 12%的增幅. */
function changeBehind(text: string, end: number, lexicon: Chinese): Tendency | undefined {
	const at = passOver(text, end);
	const found = entryAt(text, at, lexicon.after.get(text.charCodeAt(at)) ?? nothing);
	if (!found) return undefined;
	const [word, { sense }] = found;
	// 12%，減少 …: the next clause's own verb is no noun of this figure; 12%增加至 goes on to another one.
	if (/^[至到了]/.test(text.slice(at + word.length, at + word.length + 1))) return undefined;
	return { axis: 'change', sense, span: [at, at + word.length], reach: 'by' };
}

/** 淨利, 虧損 and their like before the figure in its clause. */
function resultBefore(text: string, start: number, floor: number, lexicon: Chinese): Tendency | undefined {
	const from = Math.max(floor, start - resultReach);
	const ahead = text.slice(from, start);
	if (!holdsUnit(ahead, lexicon.resultGate)) return undefined;
	let [cut, passed] = [0, 0];
	for (const c of ahead) {
		passed++;
		if (passes(clause, c.charCodeAt(0))) cut = passed;
	}
	const own = ahead.slice(cut);
	let best: Tendency | undefined;
	for (const [word, { sense }] of lexicon.result) {
		const at = own.lastIndexOf(word);
		const span = [from + cut + at, from + cut + at + word.length] as const;
		if (at < 0 || (best && (span[1] < best.span[1] || (span[1] === best.span[1] && span[0] >= best.span[0])))) continue;
		best = { axis: 'result', sense, span };
	}
	return best;
}

function timeBehind(text: string, end: number, lexicon: Chinese): Tendency | undefined {
	const at = text[end] === ' ' ? end + 1 : end;
	const found = entryAt(text, at, lexicon.time);
	if (!found) return undefined;
	const [word, { sense }] = found;
	if (word.length === 1 && /^[期续者置方来端盾景往程所提夕缀人任世度辈门]/.test(text.slice(at + 1, at + 2))) return undefined;
	return { axis: 'time', sense, span: [at, at + word.length] };
}

/** The words of a line that say which way, tied to a figure or not. Two characters and more: one alone may be anything. */
function allWords(text: string, { anywhere }: Chinese): readonly Tendency[] {
	let words: Tendency[] | undefined;
	for (let found = nextWord(text, 0, anywhere); found; found = nextWord(text, found.end, anywhere)) {
		const { axis, sense } = found.value;
		const word: Tendency = { axis, sense, span: [found.start, found.end] };
		if (words) words.push(word);
		else words = [word];
	}
	return words ?? nothing;
}

/** The words that belong to a quantity; `floor` is the offset after the one before it. */
function tendenciesOf({ readings, span }: Quantity, text: string, floor: number, lexicon: Chinese): readonly Tendency[] | undefined {
	const { kind } = readings[0];
	const [start, end] = span;
	const change = changeBefore(text, start, floor, lexicon) ?? changeBehind(text, end, lexicon);
	const result = kind === 'money' ? resultBefore(text, start, floor, lexicon) : undefined;
	const time = kind === 'duration' ? timeBehind(text, end, lexicon) : undefined;
	if (!change && !result && !time) return undefined;
	if (change && !result && !time) return [change];
	return [change, result, time].filter(tendency => tendency !== undefined);
}

/** The quantities of a line with the words that belong to them, and all words of the line that say which way. `folded` is `foldChinese` of the line. */
export function tendenciesInChinese(
	folded: string,
	quantities: readonly Quantity[],
	{ chinese }: TendencyLexicon,
): { readonly quantities: readonly Quantity[]; readonly words: readonly Tendency[] } {
	let floor = 0;
	let tied: Quantity[] | undefined;
	for (let i = 0; i < quantities.length; i++) {
		const quantity = quantities[i] as Quantity;
		const tendencies = tendenciesOf(quantity, folded, floor, chinese);
		floor = quantity.span[1];
		if (!tendencies) continue;
		tied ??= quantities.slice();
		tied[i] = { ...quantity, tendencies };
	}
	return { quantities: tied ?? quantities, words: allWords(folded, chinese) };
}
