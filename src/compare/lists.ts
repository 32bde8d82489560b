/** Lists of things that are announced as such, and how many they name: "including paper, cans and glass", 包括紙張、鋁罐及玻璃. */

import { tellingWords } from '../annotate/forms.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

/** What a linguist writes: alternatives of patterns. */
export interface ListRows {
	readonly english: {
		readonly announce: string;
		readonly join: string;
		readonly article: string;
		readonly notItem: string;
		readonly smallNumber: string;
		readonly greeting: string;
	};
	readonly chinese: { readonly announce: string; readonly separate: string; readonly join: string; readonly further: string };
}

/** Compiled; Chinese is matched folded. */
export interface Lists {
	readonly english: RegExp;
	/** The words that announce a list, for most lines have none; a colon does, too. */
	readonly gate: WordGate;
	readonly announced: RegExp;
	/** What joins the last two items of an English list, and a word that no item has. */
	readonly joinsItems: RegExp;
	readonly noItem: RegExp;
	/** How many there are of a thing, in letters. */
	readonly smallNumber: RegExp;
	/** How a sentence begins that greets and thanks, whose parts are no list. */
	readonly greeting: RegExp;
	readonly separate: string;
	readonly join: RegExp;
	/** How a clause begins with which the list before it goes on. */
	readonly goesOn: RegExp;
}

/** So many words an item has, and so many items a list, and no more. */
const [longestItem, mostItems] = [5, 12] as const;

export function compileLists({ english, chinese }: ListRows): Lists {
	const word = `(?!(?:${english.notItem})\\b)[A-Za-z0-9'’-]+`;
	const item = `${word}(?: ${word}){0,${longestItem - 1}}`;
	const article = `(?:(?:${english.article}) )?`;
	return {
		english: new RegExp(
			`(?<=\\b(?:${english.announce}) |: )${article}${item}(?:, ${item}){1,${mostItems}},? (?:${english.join}) ${article}${item}(?=[.;)]|$)`,
			'gi',
		),
		gate: compileWordGate(tellingWords(english.announce).filter(word => word !== '')),
		announced: new RegExp(`(?:${foldChinese(chinese.announce)})(?!.*(?:${foldChinese(chinese.announce)}))(.+)$`),
		joinsItems: new RegExp(`(?:^|\\s)(?:${english.join})\\s`),
		noItem: new RegExp(`^(?:${english.notItem})$`, 'i'),
		smallNumber: new RegExp(`^(?:${english.smallNumber})\\b`, 'i'),
		greeting: new RegExp(`^["“]?(?:${english.greeting})\\b`, 'i'),
		separate: foldChinese(chinese.separate),
		join: new RegExp(foldChinese(chinese.join), 'g'),
		goesOn: new RegExp(`^(?:${foldChinese(chinese.join)}|${foldChinese(chinese.further)})`),
	};
}

/** A list and how many things it names. */
export interface Counted {
	readonly span: Span;
	readonly count: number;
}

/** The one list of an English line, folded; undefined where there is none or more than one. */
export function listInEnglish(folded: string, { english, gate }: Lists): Counted | undefined {
	if (!mayHoldWord(folded, gate) && !folded.includes(': ')) return undefined;
	english.lastIndex = 0;
	const only = english.exec(folded);
	if (!only || english.test(folded)) return undefined;
	const [text] = only;
	return { span: [only.index, only.index + text.length], count: text.split(',').length + (/, (?:and|or|as) /i.test(text) ? 0 : 1) };
}

const sentenceEnd = /[;!?。；！？]/;
const bracketed = /\([^()、]*\)|（[^（）、]*）/g;
const comma = /[,，]/g;

/** What is bracketed and no list blanked out, so that offsets stay. */
const withoutBrackets = (text: string): string => text.replace(bracketed, inside => ' '.repeat(inside.length));

/**
 * At most so many things the one list of a Chinese line names: whatever may part or join two of them is taken to, commas behind the list too. Undefined
 * where no one list can be told. Spans are offsets into the line as it is written.
 */
export function listInChinese(text: string, { announced, separate, join }: Lists): Counted | undefined {
	const folded = withoutBrackets(foldChinese(text));
	let found: Counted | undefined;
	let at = 0;
	for (const sentence of folded.split(sentenceEnd)) {
		const items = sentence.includes(separate) ? sentence : (announced.exec(sentence)?.[1] ?? '');
		const count = items.split(separate).length + (items.match(join)?.length ?? 0);
		const start = at + sentence.length - items.length;
		at += sentence.length + 1;
		if (count < 2) continue;
		if (found) return undefined;
		found = { span: [start, start + items.length], count: count + (items.match(comma)?.length ?? 0) };
	}
	return found;
}
