/**
 * Names that a translation explains once in brackets, and what becomes of them later: 諾斯菲爾德木業（Northfield Lumber） here, 北田公司 there. Told by
 * the sound of the name's first word; people are looked for elsewhere.
 */

import { longestLine } from '../annotate/longest-line.js';
import { hear, type Sounds, spell } from '../annotate/names/sounds.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Pair, Span } from '../model.js';
import type { Traces } from './traces.js';

/** A name as it was explained. */
export interface GlossedName {
	/** All of it, in Latin letters. */
	readonly latin: string;
	/** What its first word sounds like in the Chinese before the bracket. */
	readonly target: Span;
}

/** A name that a line has in English and not in Latin letters in its Chinese. */
export interface UncopiedName {
	/** The words in capitals that stand in a row. */
	readonly words: readonly string[];
	readonly source: Span;
}

const gloss = /([\u3400-\u9fff]{2,30})\s*[（(]([A-Z][a-z]{3,}(?: (?:[A-Z&][\w&'’.-]*))+)[）)]/g;

/** How much of a sound may be lost in a name, and in what may be meant for it elsewhere. */
const [surest, loosest] = [0.3, 0.5] as const;

const firstWord = (latin: string): string => /^[A-Z][a-z]+/.exec(latin)?.[0] ?? latin;

/** Where a line that does not have the name as it was explained has something that sounds like it and shares a character with it. */
export function variantOf(latin: string, explained: string, text: string, sounds: Sounds): Span | undefined {
	const [folded, own] = [foldChinese(text), foldChinese(explained)];
	if (folded.includes(own)) return undefined;
	const heard = hear(spell(firstWord(latin), sounds), folded, sounds, loosest);
	if (!heard || Math.abs(heard.end - heard.start - own.length) > 1) return undefined;
	return [...own].some(character => folded.slice(heard.start, heard.end).includes(character)) ? [heard.start, heard.end] : undefined;
}

/** The names of two words and more that a pair explains, without those of people and those that begin with a common word. */
export function glossesIn(
	{ pair: { source, target }, namings }: Compared,
	sounds: Sounds,
	traces: Pick<Traces, 'renderingsOf'>,
): readonly GlossedName[] {
	if (!source || !target || Math.max(source.text.length, target.text.length) > longestLine || !/[（(][A-Z]/.test(target.text)) return [];
	const folded = foldChinese(target.text);
	return [...target.text.matchAll(gloss)].flatMap(({ 1: chinese = '', 2: latin = '', index }): readonly GlossedName[] => {
		if (!source.text.includes(latin) || namings.some(({ name }) => name.kind === 'person' && name.parts.some(part => latin.includes(part))))
			return [];
		if (traces.renderingsOf(firstWord(latin).toLowerCase())) return [];
		const heard = hear(spell(firstWord(latin), sounds), folded.slice(index, index + chinese.length), sounds, surest);
		return heard && heard.end - heard.start > 1 ? [{ latin, target: [index + heard.start, index + heard.end] }] : [];
	});
}

const capitals = /(?<![\w&'’.-])[A-Z][a-z]{3,}(?: (?:[A-Z&][\w&'’.-]*))*/g;

/** The runs of capitals of an English line of which the first word does not stand in the Chinese as it is. */
export function uncopiedNames({ source, target }: Pair): readonly UncopiedName[] {
	if (!source || !target || Math.max(source.text.length, target.text.length) > longestLine) return [];
	return [...source.text.matchAll(capitals)].flatMap(({ 0: text, index }): readonly UncopiedName[] =>
		target.text.includes(firstWord(text)) ? [] : [{ words: text.replace(/['’]s$/, '').split(' '), source: [index, index + text.length] }],
	);
}

/** Whether words are a name or how it begins: Northfield for Northfield Lumber. */
export function isShortFor(words: readonly string[], latin: string): boolean {
	const all = latin.split(' ');
	return words.length <= all.length && words.every((word, i) => word === all[i]);
}
