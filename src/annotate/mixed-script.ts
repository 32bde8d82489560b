/**
 * Characters of the other script in a text: Simplified ones in Traditional text and the reverse, by the standard of the variety (Taiwan's and Hong Kong's
 * character tables differ), and words that a conversion character by character got wrong (關系, 髮展).
 * Character tables: OpenCC's STCharacters, TSCharacters, TWVariants, HKVariants (opencc-js 1.4.2, Apache-2.0).
 */

import hongKongVariants from 'opencc-js/dict/HKVariants';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariants';
import type { Locale, Span } from '../model.js';
import { compileTrie, type Trie } from './quantities/trie.js';
import { splitsWord } from './word-boundary.js';

/** The tables a linguist edits. */
export interface ScriptData {
	/** Characters that are good in Traditional text although the tables give them another form. */
	readonly traditional: string;
	/** The same for Simplified text. */
	readonly simplified: string;
	/** In Traditional text: a word as it must not be written, and as it must; one that stands on both sides is right, and hides the shorter one it begins with. */
	readonly slips: readonly (readonly [wrong: string, right: string])[];
	/** In Traditional text: a character that is wrong but for a few words, and the characters before and behind it that make such words. */
	readonly lone: readonly LoneRow[];
	/** Characters of either script that hardly differ from those of the other. */
	readonly slight: string;
}

type LoneRow = readonly [wrong: string, right: string, before: string, behind: string];

/** The tables of one variety, made ready. */
export interface ScriptTable {
	/** By UTF-16 code unit: one bit a property. */
	readonly properties: Uint8Array;
	/** Characters of the other script, with what the variety writes. */
	readonly wrong: ReadonlyMap<string, string>;
	readonly slips: Trie<string>;
	readonly lone: ReadonlyMap<string, LoneRow>;
	readonly slight: ReadonlySet<string>;
}

/** Only the variety's own script has it. */
const OWN = 1;
/** Only the other script has it. */
const WRONG = 2;
/** A slip may begin with it. */
const SLIP = 4;
/** A slip goes on with it behind its first character. */
const SLIP_GOES_ON = 16;
/** Right in a few words only. */
const LONE = 32;
/** The line quotes Japanese, whose characters are neither script. */
const KANA = 8;

/** The table of a variety, made ready when it is first asked for: a document has one. */
export type ScriptTables = (locale: Locale) => ScriptTable;

/** A piece of text in the wrong script, and how it is written. */
export interface WrongScript {
	readonly span: Span;
	readonly right: string;
	/** It hardly differs, and fonts of either script have it. */
	readonly isSlight?: boolean;
}

/** What a line holds of either script. */
export interface ScriptCount {
	readonly characters: readonly WrongScript[];
	readonly slips: readonly WrongScript[];
	/** How many characters only the variety's own script has. */
	readonly own: number;
}

type Pair = readonly [from: string, to: string];

const pairs = (dictionary: string): readonly Pair[] =>
	dictionary.split('|').flatMap(entry => {
		const [from = '', to = ''] = entry.split(' ');
		return from.length === 1 && to.length === 1 && from !== to ? [[from, to] as const] : [];
	});

function compileOne(
	foreign: readonly Pair[],
	own: readonly Pair[],
	good: string,
	variants: readonly Pair[],
	slips: ScriptData['slips'],
	{ lone, slight }: Pick<ScriptData, 'lone' | 'slight'>,
): ScriptTable {
	const accepted = new Set([...good, ...variants.map(([, to]) => to)]);
	const standard = new Map(variants);
	const wrong = new Map(foreign.filter(([from]) => !accepted.has(from)).map(([from, to]) => [from, standard.get(to) ?? to]));
	const properties = new Uint8Array(0x10000);
	const mark = (characters: Iterable<string>, bit: number): void => {
		for (const character of characters) properties[character.charCodeAt(0)] = (properties[character.charCodeAt(0)] ?? 0) | bit;
	};
	properties.fill(KANA, 0x3041, 0x3100);
	mark(
		own.flatMap(([from]) => (wrong.has(from) ? [] : [from])),
		OWN,
	);
	mark(wrong.keys(), WRONG);
	mark(
		slips.map(([word]) => word),
		SLIP,
	);
	mark(
		slips.map(([word]) => word.charAt(1)),
		SLIP_GOES_ON,
	);
	mark(
		lone.map(([character]) => character),
		LONE,
	);
	return { properties, wrong, slips: compileTrie(slips), lone: new Map(lone.map(row => [row[0], row])), slight: new Set(slight) };
}

/** The tables of all varieties. */
export function compileScriptTables({ traditional, simplified, slips, lone, slight }: ScriptData): ScriptTables {
	const made = new Map<Locale, ScriptTable>();
	const compile = (locale: Locale): ScriptTable => {
		const [toTraditional, toSimplified] = [pairs(simplifiedToTraditional), pairs(traditionalToSimplified)];
		if (locale === 'zh-CN') return compileOne(toSimplified, toTraditional, simplified, [], [], { lone: [], slight });
		return compileOne(toTraditional, toSimplified, traditional, pairs(locale === 'zh-TW' ? taiwanVariants : hongKongVariants), slips, {
			lone,
			slight,
		});
	};
	return locale => {
		const known = made.get(locale);
		if (known) return known;
		const table = compile(locale);
		made.set(locale, table);
		return table;
	};
}

const none: readonly WrongScript[] = [];

const goesOn = (text: string, at: number, properties: Uint8Array): boolean =>
	at + 1 < text.length && ((properties[text.charCodeAt(at + 1)] as number) & SLIP_GOES_ON) !== 0;

/** The right character where one that is good in a few words only stands in none of them. */
function loneAt(text: string, at: number, lone: ScriptTable['lone']): string | undefined {
	const [, right, before, behind] = lone.get(text.charAt(at)) ?? [];
	const [one, other] = [text.charAt(at - 1), text.charAt(at + 1)];
	if (before === undefined || behind === undefined || !/[\u3400-\u9fffA-Za-z\d]/.test(one)) return undefined;
	return before.includes(one) || (other !== '' && behind.includes(other)) ? undefined : right;
}

/** What `text` holds that its variety does not write; `own` alone where there is nothing, as in most, or where it holds kana. */
export function mixedScript(text: string, { properties, wrong, slips: slipWords, lone, slight }: ScriptTable): ScriptCount | number {
	let characters: WrongScript[] | undefined;
	let slips: WrongScript[] | undefined;
	let own = 0;
	let holdsKana = false;
	let next = 0;
	for (let i = 0; i < text.length; i++) {
		const bits = properties[text.charCodeAt(i)] as number;
		own += bits & OWN;
		if ((bits & (WRONG | SLIP | KANA | LONE)) === 0) continue;
		if (bits & KANA) holdsKana = true;
		if (bits & WRONG) {
			characters ??= [];
			characters.push({ span: [i, i + 1], right: wrong.get(text.charAt(i)) ?? '', isSlight: slight.has(text.charAt(i)) });
		}
		const slip = bits & SLIP && i >= next && goesOn(text, i, properties) ? slipWords.longest(text, i) : undefined;
		if (slip && slip.value !== text.slice(i, slip.end) && !splitsWord(text, [i, slip.end])) {
			slips ??= [];
			slips.push({ span: [i, slip.end], right: slip.value });
			next = slip.end;
			continue;
		}
		const right = bits & LONE && i >= next ? loneAt(text, i, lone) : undefined;
		if (right === undefined) continue;
		slips ??= [];
		slips.push({ span: [i, i + 1], right });
	}
	return holdsKana || !(characters || slips) ? own : { characters: characters ?? none, slips: slips ?? none, own };
}
