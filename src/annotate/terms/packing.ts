/**
 * Packs of terms as the program holds them: a few long texts, which are there sooner than thousands of rows, and take two thirds of their room. A row is made
 * when one of its words is met.
 */

import type { Locale, Severity, Term } from '../../model.js';
import { foldedWord } from './chinese-lists.js';
import { beginningsOf, packCodes } from './starts.js';
import type { TermPack, TermRow, WrongRow } from './termbase.js';

/** Packs as texts: what is looked up of all rows stands by itself. In each text `;` stands between rows. */
export interface PackedTerms {
	/** The names of the packs, and how many rows each has. */
	readonly packs: readonly (readonly [name: string, rows: number])[];
	/** English forms with `|` between; behind `=` where they take no endings. */
	readonly english: string;
	/** Lists of Chinese words, `~` between these and `|` between words: the right ones of Taiwan, further right ones, then each wrong list, each variant. */
	readonly chinese: string;
	/** The rest, `~` between: the words of the Mainland (none where they are those of Taiwan, simplified), those of Hong Kong (`placesOf`), what is asked of the surroundings, then the senses of the wrong lists. */
	readonly details: string;
	/** What the signs in `details` stand for, by blanks (`signed`). */
	readonly words: string;
	/** How the forms of each row begin (`packCodes`). */
	readonly beginnings: string;
	/** The rows that figures are measured by. */
	readonly metrics: readonly number[];
}

const marks = /[;~=_]/;

/** Where words of a list stand in another, a sign each: as they are written there or in simplified characters. Words that are in neither form are added to it. */
function placesOf(words: readonly string[], all: string[]): string {
	return words
		.map(word => {
			const written = all.indexOf(word);
			const simplified = written >= 0 ? -1 : all.findIndex(other => foldedWord(other) === word);
			const at = written >= 0 ? written : simplified >= 0 ? simplified : all.push(word) - 1;
			return String.fromCharCode(firstPlace + 2 * at + Number(simplified >= 0));
		})
		.join('');
}

const firstPlace = 0x41;

/** The words `placesOf` tells the places of. */
function wordsAt(places: string, all: readonly string[]): string {
	let words = '';
	for (let i = 0; i < places.length; i++) {
		const number = places.charCodeAt(i) - firstPlace;
		const word = all[number >> 1] ?? '';
		words += (i === 0 ? '' : '|') + (number & 1 ? foldedWord(word) : word);
	}
	return words;
}

const localeSigns: readonly Locale[] = ['zh-TW', 'zh-CN', 'zh-HK'];

/** What a row asks and says besides, `_` between: a letter for what it is, and its value. */
function pairsOf({ must, alone, cased, fixed, near, apart, domain, metric, kind, oneIn }: TermRow): string {
	const pairs: readonly (readonly [string, string | true | undefined])[] = [
		['M', must],
		['A', alone],
		['C', cased],
		['F', fixed],
		['n', near],
		['a', apart],
		['d', domain],
		['m', metric],
		['k', kind],
		['o', oneIn && String(localeSigns.indexOf(oneIn))],
	];
	return pairs.flatMap(([letter, value]) => (value === undefined ? [] : value === true ? letter : letter + value)).join('_');
}

const senseOf = ({ sense, unless = '', severity }: WrongRow): string => [sense, unless, severity ?? ''].join('_').replace(/_+$/, '');

function packed(row: TermRow): readonly [english: string, chinese: string, details: string] {
	const { en, tw, cn, hk, not = [], one = [] } = row;
	const words = tw.split('|');
	const ofTaiwan = words.length;
	const isFolded = cn === tw.split('|').map(foldedWord).join('|');
	const places = [isFolded ? undefined : cn, hk].map(list => (list === undefined ? '' : placesOf(list.split('|'), words)));
	const texts = [
		(row.alone || row.cased || row.fixed ? '=' : '') + en,
		[tw, words.slice(ofTaiwan).join('|'), ...not.map(({ zh }) => zh), ...one].join('~'),
		[...places, pairsOf(row), ...not.map(senseOf)].join('~'),
	] as const;
	const said = [en, tw, cn, hk, row.near, row.apart, row.domain, row.metric, ...one, ...not.flatMap(({ zh, sense, unless }) => [zh, sense, unless])];
	if (said.some(text => text !== undefined && marks.test(text))) throw new Error(`a term holds a sign that stands between packed ones: ${en}`);
	return texts;
}

/** Packs rows. Done when the program is built: what comes of it is plain data. */
export function packTerms(packs: readonly TermPack[]): PackedTerms {
	const rows = packs.flatMap(({ rows: own }) => own);
	const texts = rows.map(packed);
	const [details, words] = signed(texts.map(([, , own]) => own).join(';'));
	return {
		packs: packs.map(({ name, rows: own }) => [name, own.length]),
		english: texts.map(([english]) => english).join(';'),
		chinese: texts.map(([, chinese]) => chinese).join(';'),
		details,
		words,
		beginnings: packCodes(rows.map(({ en, alone, cased, fixed }) => beginningsOf(en.split('|'), !(alone || cased || fixed)))),
		metrics: rows.flatMap(({ metric }, i) => (metric === undefined ? [] : i)),
	};
}

/** The first sign of a frequent word, and how many there are: two bytes each. */
const [firstSign, mostSigns] = [0x100, 0x700] as const;
const signs = /[\u0100-\u07ff]/g;
const word = /(?<![A-Za-z])[a-z]{4,}(?![A-Za-z])/g;

/** A text with signs for its most frequent words, those that save most first, and what they stand for. */
function signed(text: string): readonly [text: string, words: string] {
	if (text.search(signs) !== -1) throw new Error('a term holds a sign that stands for a word of packed ones');
	const counts = new Map<string, number>();
	for (const [own] of text.matchAll(word)) counts.set(own, (counts.get(own) ?? 0) + 1);
	const saved = ([own, count]: readonly [string, number]): number => (own.length - 2) * count - own.length - 1;
	const words = [...counts]
		.filter(one => saved(one) > 0)
		.sort((a, b) => saved(b) - saved(a))
		.slice(0, mostSigns);
	const sign = new Map(words.map(([own], i) => [own, String.fromCharCode(firstSign + i)]));
	return [text.replace(word, own => sign.get(own) ?? own), words.map(([own]) => own).join(' ')];
}

/** A text as it was before it was `signed`. */
const inFull = (text: string, words: readonly string[]): string => text.replace(signs, sign => words[sign.charCodeAt(0) - firstSign] ?? sign);

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

function wrongRow(packed: string, zh: string): WrongRow {
	const [sense = '', unless, severity] = packed.split('_');
	const row: Open<WrongRow> = { zh, sense };
	if (unless) row.unless = unless;
	if (severity) row.severity = severity as Severity;
	return row;
}

/** Takes one of `pairsOf` into a row. */
function setPair(pair: string, row: Open<TermRow>): void {
	const value = pair.slice(1);
	switch (pair.charAt(0)) {
		case 'M':
			row.must = true;
			break;
		case 'A':
			row.alone = true;
			break;
		case 'C':
			row.cased = true;
			break;
		case 'F':
			row.fixed = true;
			break;
		case 'n':
			row.near = value;
			break;
		case 'a':
			row.apart = value;
			break;
		case 'd':
			row.domain = value;
			break;
		case 'm':
			row.metric = value;
			break;
		case 'k':
			row.kind = value as Term['kind'];
			break;
		case 'o':
			row.oneIn = localeSigns[Number(value)] as Locale;
	}
}

/** A row as it was before it was packed, from its piece of each text and the words that stand for signs. */
export function unpackRow(english: string, chinese: string, signedDetails: string, frequent: readonly string[]): TermRow {
	const [tw = '', further = '', ...lists] = chinese.split('~');
	const [places = '', ofHongKong = '', pairs = '', ...senses] = inFull(signedDetails, frequent).split('~');
	const words = further === '' ? tw.split('|') : [...tw.split('|'), ...further.split('|')];
	const cn = places === '' ? tw.split('|').map(foldedWord).join('|') : wordsAt(places, words);
	const row: Open<TermRow> = { en: english.startsWith('=') ? english.slice(1) : english, tw, cn };
	if (ofHongKong !== '') row.hk = wordsAt(ofHongKong, words);
	if (senses.length > 0) row.not = senses.map((sense, i) => wrongRow(sense, lists[i] ?? ''));
	if (lists.length > senses.length) row.one = lists.slice(senses.length);
	if (pairs !== '') for (const pair of pairs.split('_')) setPair(pair, row);
	return row;
}
