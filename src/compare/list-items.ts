/** The item of a list that a translation leaves out: "beef, pork, poultry and dairy products" as 牛肉、豬肉和乳製品. Told by words of which every rendering is known. */

import { CASE, isSmall } from '../annotate/code-units.js';
import { passes } from '../annotate/gate.js';
import { remembering } from '../annotate/of-late.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, type LineWords, lineWords, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';
import { holdsOne } from './evidence.js';

/** What a linguist writes: words and all characters that may tell them; English words no item has; what joins two items in Chinese. */
export interface ListItemRows {
	readonly words: string;
	readonly notItem: string;
	readonly join: string;
}

/** Compiled. */
export interface ListItems {
	/** A line without one of them is not looked at. */
	readonly gate: WordGate;
	/** The first words of what joins the last two items. */
	readonly joins: WordGate;
	/** All that may tell a word or two, folded; nothing where the tables do not have them. */
	readonly renderingsOf: (text: string) => readonly string[];
	/** The usual Chinese of further words, which shows that they are told and not that they are missing. */
	readonly usualOf: (word: string) => readonly string[];
	/** A list from its first comma on. */
	readonly items: RegExp;
	readonly join: RegExp;
}

const [mostItems, longestItem] = [10, 5] as const;

const none: readonly never[] = [];

const singular = (word: string): readonly string[] => [word, word.replace(/s$/, ''), word.replace(/(?<=[sxzho])es$/, ''), word.replace(/ies$/, 'y')];

/** Compiles the tables; once per process. @param usual the usual Chinese of further words, made when first asked for. */
export function compileListItems({ words, notItem, join }: ListItemRows, usual: () => ReadonlyMap<string, readonly string[]>): ListItems {
	const rows = words.split('\n').flatMap(row => {
		const [english = '', chinese = ''] = row.split(' = ');
		return english.split('|').map(form => [form.trim(), foldChinese(chinese).split(' ')] as const);
	});
	const known = new Map(rows.filter(([form]) => form !== ''));
	const renderingsOf = (text: string): readonly string[] => {
		const form = singular(text.toLowerCase()).find(own => known.has(own));
		return form === undefined ? none : (known.get(form) ?? none);
	};
	const usualOf = (word: string): readonly string[] =>
		word === ''
			? none
			: singular(word.toLowerCase())
					.flatMap(form => usual().get(form) ?? none)
					.filter(one => one.length > 1);
	const word = `(?!(?:${notItem})\\b)[A-Za-z'-]+`;
	const item = `(?:${word} ){0,${longestItem - 1}}${word}`;
	return {
		gate: compileWordGate(['and', 'or']),
		joins: compileWordGate(['and', 'or', 'as']),
		renderingsOf: remembering(renderingsOf),
		usualOf: remembering(usualOf),
		items: new RegExp(`((?:, ${item}){1,${mostItems}}),? (?:and|or|as well as) (?:the |a |an |any )?([A-Za-z'-]+(?: [A-Za-z'-]+)?)`, 'iy'),
		join: new RegExp(foldChinese(join), 'g'),
	};
}

/** A list in an English line: one word or two before the first comma, the further items, and up to two words of the last one. */
interface List {
	readonly span: Span;
	/** All but the last item. */
	readonly head: string;
	readonly last: string;
}

const [apostrophe, hyphen, blank, comma] = [0x27, 0x2d, 0x20, 0x2c] as const;

const isOfWord = (unit: number): boolean => isSmall(unit | CASE) || unit === apostrophe || unit === hyphen;

/** Where the words end that a list may go on with. */
function stretchEnd(line: string, from: number): number {
	let at = from;
	while (at < line.length && (isOfWord(line.charCodeAt(at)) || line.charCodeAt(at) === blank || line.charCodeAt(at) === comma)) at++;
	return at;
}

function wordStart(line: string, from: number, end: number): number {
	let at = end;
	while (at > from && isOfWord(line.charCodeAt(at - 1))) at--;
	return at;
}

/** Where the one or two words start that end before a comma, none of them before `from`; the comma itself where there is none. */
function headStart(line: string, from: number, end: number): number {
	const second = wordStart(line, from, end);
	if (second === end || second - 1 <= from || line.charCodeAt(second - 1) !== blank) return second;
	const first = wordStart(line, from, second - 1);
	return first < second - 1 ? first : second;
}

/** Where the last word before `end` stands that may join two items; −1 where there is none. */
function lastJoin({ starts, hashes }: LineWords, end: number, joins: WordGate): number {
	for (let i = hashes.length - 1; i >= 0; i--) if ((starts[i] as number) < end && passes(joins, hashes[i] as number)) return starts[i] as number;
	return -1;
}

/** The first list from an offset on. */
function nextList(words: LineWords, from: number, { items, joins }: ListItems): List | undefined {
	const { line } = words;
	let [end, joined] = [from, from];
	for (let at = line.indexOf(', ', from); at >= 0; at = line.indexOf(', ', at + 1)) {
		if (at >= end) {
			end = stretchEnd(line, at);
			joined = lastJoin(words, end, joins);
		}
		const start = at < joined ? headStart(line, from, at) : at;
		if (start === at) continue;
		items.lastIndex = at;
		const found = items.exec(line);
		if (!found) continue;
		const [text, listed = '', last = ''] = found;
		return { span: [start, at + text.length], head: line.slice(start, at + listed.length), last };
	}
	return undefined;
}

/** An item as far as it is known: where it stands, and all that may tell it. */
interface Item {
	readonly span: Span;
	readonly chinese: readonly string[];
}

/** The item that is missing; `sure` where all others are known to be there. */
export interface MissingItem {
	readonly source: Span;
	readonly target: Span;
	readonly item: Span;
	readonly sourceCount: number;
	readonly foundCount: number;
	readonly sure: boolean;
}

/** The words of a text, each as two offsets. */
function wordsOf(text: string): readonly Span[] {
	const found: Span[] = [];
	for (let end = text.length; end > 0; ) {
		const start = wordStart(text, 0, end);
		if (start < end) found.push([start, end]);
		end = start - 1;
	}
	return found.reverse();
}

/** The words of a text that name a thing of the tables: of two or of one, the last ones first, or the first. */
function itemIn(text: string, start: number, from: 'end' | 'start' | 'any', { renderingsOf }: ListItems): Item | undefined {
	const words = wordsOf(text);
	const order = from === 'start' ? words : [...words].reverse();
	for (const own of from === 'any' ? order : order.slice(0, from === 'start' ? 2 : 1)) {
		const beside = words[words.indexOf(own) + (from === 'start' ? 1 : -1)] ?? own;
		const both: Span = [Math.min(own[0], beside[0]), Math.max(own[1], beside[1])];
		for (const name of [both, own]) {
			const chinese = renderingsOf(text.slice(...name));
			if (chinese.length > 0) return { span: [start + name[0], start + name[1]], chinese };
		}
	}
	return undefined;
}

const shortestTold = 3;

/** An item that a usual rendering of one of its words shows to be there. */
function toldIn(text: string, start: number, chinese: string, { usualOf }: ListItems): Item | undefined {
	for (const [from, end] of wordsOf(text)) {
		const usual = end - from < shortestTold ? none : usualOf(text.slice(from, end));
		if (holdsOne(chinese, usual)) return { span: [start + from, start + end], chinese: usual.filter(one => chinese.includes(one)) };
	}
	return undefined;
}

/** An item by what may tell it; by nothing where its words are not known. */
function itemOf(text: string, start: number, from: 'end' | 'start' | 'any', chinese: string, items: ListItems): Item {
	const own = itemIn(text, start, from, items);
	if (own && holdsOne(chinese, own.chinese)) return own;
	return toldIn(text, start, chinese, items) ?? own ?? { span: [start, start + text.length], chinese: [] };
}

/** The items of a list. */
function itemsOf({ span, head, last }: List, chinese: string, items: ListItems): readonly Item[] {
	let at = span[0];
	const listed = head.split(', ').map((part, i) => {
		const item = itemOf(part, at, i === 0 ? 'end' : 'any', chinese, items);
		at += part.length + 2;
		return item;
	});
	return [...listed, itemOf(last, span[1] - last.length, 'start', chinese, items)];
}

const mark = /[,，;；。:：!！?？()（）「」“”\n]/;

/** The one clause that tells the items, and how many things it lists at most. */
function clauseWith(chinese: string, known: readonly Item[], { join }: ListItems): { readonly span: Span; readonly count: number } | undefined {
	let at = 0;
	for (const clause of chinese.split(mark)) {
		const span: Span = [at, at + clause.length];
		at += clause.length + 1;
		if (!known.every(({ chinese: words }) => holdsOne(clause, words))) continue;
		return { span, count: clause.split('、').length + (clause.match(join)?.length ?? 0) };
	}
	return undefined;
}

/** So many other items must be known to be there; with so many the missing one is sure. */
const [fewestTold, enoughTold] = [2, 3] as const;

const goesOn = /^[,，、](?:并|或|甚至|以及|及|和|与|还|也)/;

/** Whether each of the items is told between marks of its own, and nothing more is listed behind them. */
function areApart(chinese: string, [start, end]: Span, told: readonly Item[], { join }: ListItems): boolean {
	const parts = chinese.slice(start, end).replace(join, '、').split('、');
	if (parts.length !== told.length || goesOn.test(chinese.slice(end))) return false;
	return (
		told.every(({ chinese: words }) => parts.filter(part => holdsOne(part, words)).length === 1) &&
		parts.every(part => told.some(({ chinese: words }) => holdsOne(part, words)))
	);
}

/** An item of which nothing is known is only left out for certain where all others are told and it is not the first, which may be no item at all. */
const isLeftOut = (item: Item, listed: readonly Item[], told: readonly Item[]): boolean =>
	item !== listed[0] && told.length >= enoughTold && told.length === listed.length - 1;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** The one item of the one list of an English line that its Chinese does not tell. */
export function missingItem(source: string, target: string, items: ListItems): MissingItem | undefined {
	if (!source.includes(', ') || !mayHoldWord(source, items.gate)) return undefined;
	const chinese = foldChinese(target);
	if (!chinese.includes('、') && chinese.search(items.join) < 0) return undefined;
	const words = lineWords(foldEnglish(source));
	const list = nextList(words, 0, items);
	if (!list || nextList(words, list.span[1], items)) return undefined;
	const listed = itemsOf(list, chinese, items);
	if (listed.some(item => item && isCapital(source.charCodeAt(item.span[0])) && item.span[0] > list.span[0])) return undefined;
	const lost = listed.filter(({ chinese: words }) => words.length > 0 && !holdsOne(chinese, words));
	const unknown = listed.filter(({ chinese: words }) => words.length === 0);
	const told = listed.filter(item => !lost.includes(item) && !unknown.includes(item));
	const item = lost[0] ?? unknown[0];
	if (!item || lost.length > 1 || told.some(({ chinese: words }) => words.some(word => item.chinese.includes(word)))) return undefined;
	const clause = clauseWith(chinese, told, items);
	if (!clause || clause.count < 2 || clause.count >= listed.length || told.length < fewestTold) return undefined;
	if (lost.length === 0 && !(isLeftOut(item, listed, told) && areApart(chinese, clause.span, told, items))) return undefined;
	return {
		source: list.span,
		target: clause.span,
		item: item.span,
		sourceCount: listed.length,
		foundCount: clause.count,
		sure: lost.length > 0 && told.length >= Math.min(listed.length - 1, enoughTold) && clause.count === listed.length - 1,
	};
}
