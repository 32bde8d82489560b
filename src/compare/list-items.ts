/** The item of a list that a translation leaves out: "beef, pork, poultry and dairy products" as 牛肉、豬肉和乳製品. Told by words of which every rendering is known. */

import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
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
	readonly gate: WordGate;
	/** All that may tell a word, folded, by its small letters. */
	readonly words: ReadonlyMap<string, readonly string[]>;
	/** The usual Chinese of further words, which shows that they are told and not that they are missing. */
	readonly usual: () => ReadonlyMap<string, readonly string[]>;
	readonly list: RegExp;
	readonly join: RegExp;
}

const [mostItems, longestItem] = [10, 5] as const;

/** Compiles the tables; once per process. */
export function compileListItems({ words, notItem, join }: ListItemRows, usual: ListItems['usual']): ListItems {
	const rows = words.split('\n').flatMap(row => {
		const [english = '', chinese = ''] = row.split(' = ');
		return english.split('|').map(form => [form.trim(), foldChinese(chinese).split(' ')] as const);
	});
	const known = new Map(rows.filter(([form]) => form !== ''));
	const word = `(?!(?:${notItem})\\b)[A-Za-z'-]+`;
	const item = `(?:${word} ){0,${longestItem - 1}}${word}`;
	return {
		gate: compileWordGate(['and', 'or']),
		words: known,
		usual,
		list: new RegExp(
			`((?:[A-Za-z'-]+ )?[A-Za-z'-]+(?:, ${item}){1,${mostItems}}),? (?:and|or|as well as) (?:the |a |an |any )?([A-Za-z'-]+(?: [A-Za-z'-]+)?)`,
			'gi',
		),
		join: new RegExp(foldChinese(join), 'g'),
	};
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

const singular = (word: string): readonly string[] => [word, word.replace(/s$/, ''), word.replace(/(?<=[sxzho])es$/, ''), word.replace(/ies$/, 'y')];

function renderingsOf(text: string, { words }: ListItems): readonly string[] | undefined {
	for (const form of singular(text.toLowerCase())) {
		const found = words.get(form);
		if (found) return found;
	}
	return undefined;
}

/** The words of a text that name a thing of the tables: of two or of one, the last ones first, or the first. */
function itemIn(text: string, start: number, from: 'end' | 'start' | 'any', items: ListItems): Item | undefined {
	const words = [...text.matchAll(/[A-Za-z'-]+/g)];
	const order = from === 'start' ? words.map((_, i) => i) : words.map((_, i) => words.length - 1 - i);
	for (const i of from === 'any' ? order : order.slice(0, from === 'start' ? 2 : 1)) {
		const own = words[i] as RegExpExecArray;
		const beside = words[from === 'start' ? i + 1 : i - 1];
		const [first, last] = beside && beside.index < own.index ? [beside, own] : [own, beside ?? own];
		const both = text.slice(first.index, last.index + last[0].length);
		for (const [at, name] of [[first.index, both] as const, [own.index, own[0]] as const]) {
			const chinese = renderingsOf(name, items);
			if (chinese) return { span: [start + at, start + at + name.length], chinese };
		}
	}
	return undefined;
}

/** An item that a usual rendering of one of its words shows to be there. */
function toldIn(text: string, start: number, chinese: string, { usual }: ListItems): Item | undefined {
	for (const { 0: word, index } of text.matchAll(/[A-Za-z'-]{3,}/g)) {
		const told = singular(word.toLowerCase())
			.flatMap(form => usual().get(form) ?? [])
			.filter(one => one.length > 1 && chinese.includes(one));
		if (told.length > 0) return { span: [start + index, start + index + word.length], chinese: told };
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
function itemsOf(found: RegExpExecArray, chinese: string, items: ListItems): readonly Item[] {
	const [, head = '', last = ''] = found;
	const parts = head.split(', ');
	let at = found.index;
	const listed = parts.map((part, i) => {
		const item = itemOf(part, at, i === 0 ? 'end' : 'any', chinese, items);
		at += part.length + 2;
		return item;
	});
	return [...listed, itemOf(last, found.index + found[0].length - last.length, 'start', chinese, items)];
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
	const lists = [...foldEnglish(source).matchAll(items.list)];
	const [list] = lists;
	if (!list || lists.length > 1) return undefined;
	const chinese = foldChinese(target);
	const listed = itemsOf(list, chinese, items);
	if (listed.some(item => item && isCapital(source.charCodeAt(item.span[0])) && item.span[0] > list.index)) return undefined;
	const lost = listed.filter(({ chinese: words }) => words.length > 0 && !holdsOne(chinese, words));
	const unknown = listed.filter(({ chinese: words }) => words.length === 0);
	const told = listed.filter(item => !lost.includes(item) && !unknown.includes(item));
	const item = lost[0] ?? unknown[0];
	if (!item || lost.length > 1 || told.some(({ chinese: words }) => words.some(word => item.chinese.includes(word)))) return undefined;
	const clause = clauseWith(chinese, told, items);
	if (!clause || clause.count < 2 || clause.count >= listed.length || told.length < fewestTold) return undefined;
	if (lost.length === 0 && !(isLeftOut(item, listed, told) && areApart(chinese, clause.span, told, items))) return undefined;
	return {
		source: [list.index, list.index + list[0].length],
		target: clause.span,
		item: item.span,
		sourceCount: listed.length,
		foundCount: clause.count,
		sure: lost.length > 0 && told.length >= Math.min(listed.length - 1, enoughTold) && clause.count === listed.length - 1,
	};
}
