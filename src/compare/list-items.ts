/** The item of a list that a translation leaves out: "beef, pork, poultry and dairy products" as 牛肉、豬肉和乳製品. Told by words of which every rendering is known. */

import { foldChinese, foldEnglish } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

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
	readonly list: RegExp;
	readonly join: RegExp;
}

const [mostItems, longestItem] = [10, 5] as const;

/** Compiles the tables; once per process. */
export function compileListItems({ words, notItem, join }: ListItemRows): ListItems {
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

const singular = (word: string): readonly string[] => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];

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

/** The items of a list, undefined for those that are not known. */
function itemsOf(found: RegExpExecArray, items: ListItems): readonly (Item | undefined)[] {
	const [, head = '', last = ''] = found;
	const parts = head.split(', ');
	let at = found.index;
	const listed = parts.map((part, i) => {
		const item = itemIn(part, at, i === 0 ? 'end' : 'any', items);
		at += part.length + 2;
		return item;
	});
	return [...listed, itemIn(last, found.index + found[0].length - last.length, 'start', items)];
}

const mark = /[,，;；。:：!！?？()（）「」“”\n]/;
const holdsOne = (text: string, words: readonly string[]): boolean => words.some(word => text.includes(word));

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

/** The one item of the one list of an English line that its Chinese does not tell. */
export function missingItem(source: string, target: string, items: ListItems): MissingItem | undefined {
	if (!source.includes(', ') || !mayHoldWord(source, items.gate)) return undefined;
	const lists = [...foldEnglish(source).matchAll(items.list)];
	const [list] = lists;
	if (!list || lists.length > 1) return undefined;
	const listed = itemsOf(list, items);
	const chinese = foldChinese(target);
	const known = listed.filter(item => item !== undefined);
	const lost = known.filter(({ chinese: words }) => !holdsOne(chinese, words));
	const [item] = lost;
	const told = known.filter(one => one !== item);
	if (!item || lost.length > 1 || told.length === 0 || told.some(({ chinese: words }) => words.some(word => item.chinese.includes(word))))
		return undefined;
	const clause = clauseWith(chinese, told, items);
	if (!clause || clause.count < 2 || clause.count >= listed.length) return undefined;
	return {
		source: [list.index, list.index + list[0].length],
		target: clause.span,
		item: item.span,
		sourceCount: listed.length,
		foundCount: clause.count,
		sure: told.length === listed.length - 1 && clause.count === told.length,
	};
}
