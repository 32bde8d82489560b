/**
 * Which stretch of an English line has left no trace in its translation. Each word says how likely it is that a stretch with it was translated: a word of
 * which some rendering stands in the Chinese speaks for it, one of which none does against it, the more so the less it could stand there by chance.
 */

import { baseForms } from '../annotate/base-forms.js';
import { everyMatch } from '../annotate/every-match.js';
import { rememberingWords } from '../annotate/of-words.js';
import { census, foldChinese } from '../annotate/script.js';
import { unitSet } from '../annotate/unit-set.js';
import { type LineWords, lineWords } from '../annotate/words.js';
import type { Compared, Span } from '../model.js';
import { overlaps } from './evidence.js';
import { absent, arrived, knownOf, partsOf, type Stretch, tokens } from './stretches.js';

/** The tables a linguist edits. */
export interface RenderingRows {
	/** `write|wrote|written=寫撰著`: the forms of an English word, and the characters of which one stands in nearly every translation of it; `;` between rows. */
	readonly rows: string;
	/** The same for nouns; what is a verb as well stands in both. */
	readonly nouns: string;
	/** The same for words that a translation often has nothing for. */
	readonly light: string;
	/** Words before which a clause or a phrase begins. */
	readonly joints: readonly string[];
	/** Characters of either script, the most frequent first. */
	readonly commonCharacters: string;
}

/** What may render a word. */
export interface Renderings {
	/** Folded. */
	readonly characters: string;
	/** The share of all Chinese characters that these are. */
	readonly frequency: number;
	/** A translation often has nothing for the word. */
	readonly light: boolean;
	/** The word is a noun, and nothing else. */
	readonly noun: boolean;
}

/** The tables made ready. */
export interface Traces {
	/** What may render a word in small letters, whatever its form. */
	renderingsOf(word: string): Renderings | undefined;
	/** The same for a word of a line. */
	renderingsAt(line: LineWords, i: number): Renderings | undefined;
	/** The share of all Chinese that each character is, folded, by its code unit. */
	readonly shares: Float64Array;
	/** Where one part of an English line ends and the next begins. */
	readonly joints: RegExp;
}

/** Of the character at this place of a frequency list, the share of a text: Zipf's law as Mandelbrot has it, fitted to the first and the thousandth of Jun Da's list. */
const shareAt = (rank: number): number => 0.2 / (rank + 5);

/** A character that is in no list of the commonest. */
const rareRank = 1000;

/** Makes the tables ready; once per process. */
export function compileTraces({ rows, nouns, light, joints, commonCharacters }: RenderingRows): Traces {
	const shares = new Float64Array(0x10000).fill(shareAt(rareRank));
	for (const [rank, character] of [...foldChinese(commonCharacters)].entries()) shares[character.charCodeAt(0)] = shareAt(rank);
	const known = new Map<string, string>();
	const lightWords = new Set<string>();
	const add = (row: string, set?: Set<string>): void => {
		const [forms = '', characters = ''] = row.split('=');
		for (const form of forms.split('|')) {
			known.set(form, (known.get(form) ?? '') + characters);
			set?.add(form);
		}
	};
	const others = new Set<string>();
	for (const row of rows.split(';')) add(row, others);
	for (const row of nouns.split(';')) add(row);
	for (const row of light.split(';')) add(row, lightWords);
	const compiled = (form: string, characters: string): Renderings => {
		const folded = [...new Set(foldChinese(characters))];
		return {
			characters: folded.join(''),
			frequency: folded.reduce((sum, character) => sum + (shares[character.charCodeAt(0)] as number), 0),
			light: lightWords.has(form),
			noun: !others.has(form) && !lightWords.has(form),
		};
	};
	/** Null for a word without any. */
	const found = new Map<string, Renderings | null>();
	const lookUp = (word: string): Renderings | undefined => {
		for (const form of baseForms(word)) {
			const characters = known.get(form);
			if (characters !== undefined) return compiled(form, characters);
		}
		return undefined;
	};
	const renderingsOf = (word: string): Renderings | undefined => {
		const before = found.get(word);
		if (before !== undefined) return before ?? undefined;
		const renderings = lookUp(word);
		found.set(word, renderings ?? null);
		return renderings;
	};
	return {
		renderingsOf,
		renderingsAt: rememberingWords(renderingsOf),
		shares,
		joints: new RegExp(`[,;:.?!()—–]+(?:\\s|$)|\\s(?=(?:${joints.join('|')})\\s)|(?<=\\s)-\\s`, 'gi'),
	};
}

const none: readonly never[] = [];

/** How often one of the characters stands in the translation of a word, if it was translated. */
const traced = 0.9;
/** A word or a figure as it is looked up. */
const plain = (token: string): string => token.toLowerCase().replace(/(?:['’].*|[.,]+)$/, '');

/** What a word weighs for having been left out whose renderings do not stand in a Chinese text of so many characters. */
export const weightOfLost = (renderings: Renderings, characters: number): number => weightOf(renderings, false, characters);

/** What a word weighs whose renderings do or do not stand in a Chinese text of so many characters. */
function weightOf({ frequency }: Renderings, isThere: boolean, characters: number): number {
	const byChance = 1 - Math.exp(-frequency * characters);
	if (byChance >= traced) return 0;
	return isThere ? Math.log(byChance / traced) : Math.log((1 - byChance) / (1 - traced));
}

/** Characters that make a rendering: one alone is in too many words. */
const fewest = 2;

/** Where a folded Chinese line has a word that a common English word is rendered by: so many of its characters in a row, from an offset on. */
export function renderingRun(word: string, folded: string, { renderingsOf }: Pick<Traces, 'renderingsOf'>, from = 0): Span | undefined {
	const renderings = renderingsOf(word.toLowerCase());
	if (!renderings || renderings.light) return undefined;
	let length = 0;
	for (let i = from; i <= folded.length; i++) {
		if (i < folded.length && renderings.characters.includes(folded.charAt(i))) {
			length++;
			continue;
		}
		if (length >= fewest) return [i - length, i];
		length = 0;
	}
	return undefined;
}

/** The characters of the Chinese line that is looked at. */
const there = unitSet();

/** Whether a folded Chinese line renders a word: for one line after the other. */
export function renderedIn(chinese: string, traces: Traces): (word: string) => boolean {
	there.clear();
	there.add(chinese);
	return word => there.hasAny(traces.renderingsOf(word)?.characters ?? '');
}

/** Whether so many words of an English line may have left no trace in the Chinese that is `there`. */
function mayLack(english: string, least: number, traces: Traces): boolean {
	const words = lineWords(english);
	let lost = 0;
	for (let i = 0; i < words.hashes.length && lost < least; i++) {
		const renderings = traces.renderingsAt(words, i);
		if (renderings && !renderings.light && !there.hasAny(renderings.characters)) lost++;
	}
	return lost >= least;
}

/**
 * The parts of a pair's English line, in order; none where fewer than so many words can have left no trace. A word that stands in the translation as it is
 * has arrived, as has what `compared` finds there.
 */
export function stretchesOf(compared: Compared, least: number, traces: Traces): readonly Stretch[] {
	const chinese = foldChinese(compared.pair.target?.text ?? '');
	const english = compared.pair.source?.text ?? '';
	there.clear();
	there.add(chinese);
	const known = knownOf(compared, 'source');
	if (known.every(({ isThere }) => isThere) && !mayLack(english, least, traces)) return [];
	const characters = census(chinese).han;
	const latin = chinese.toLowerCase();
	const isCopied = /[a-z\d]/.test(latin);
	return partsOf(english, traces.joints).map(([start, end]) => {
		const lost: string[] = [];
		let [weight, letters] = [0, 0];
		for (const { index, 0: token } of everyMatch(english.slice(start, end), tokens)) {
			const word = plain(token);
			letters += word.length;
			const at = start + index;
			const own = known.length === 0 ? none : known.filter(({ span }) => overlaps(span, [at, at + token.length]));
			if (own.some(({ isThere }) => isThere) || (isCopied && word.length > 1 && latin.includes(word))) {
				weight += arrived;
				continue;
			}
			if (own.length > 0) {
				// Of several words the first speaks for all.
				if (own.some(({ span }) => span[0] >= at)) weight += absent;
				lost.push(word);
				continue;
			}
			const renderings = traces.renderingsOf(word);
			if (!renderings || renderings.light) continue;
			const isThere = there.hasAny(renderings.characters);
			weight += weightOf(renderings, isThere, characters);
			if (!isThere) lost.push(word);
		}
		return { span: [start, end], letters, weight, lost };
	});
}
