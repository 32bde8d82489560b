/** Names side by side that a translation keeps in Latin letters, and the one that it left out: "Acton, Brayford, Coldwell and Dunmere" as Acton、Brayford 和 Dunmere. */

import { everyMatch } from '../annotate/every-match.js';
import { hear, spell } from '../annotate/names/sounds.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';
import { withoutEndings } from './attributions.js';
import { overlaps } from './evidence.js';
import type { MissingItem } from './list-items.js';
import type { NameKnowledge } from './name-variants.js';
import type { Traces } from './traces.js';

/** What a linguist writes, as alternatives of patterns. */
export interface NameListRows {
	/** Between two names of a list, before its last, and words that are in none. */
	readonly english: { readonly join: string; readonly last: string; readonly ends: string };
	/** What joins two things, what may besides, what goes on behind the last, and what may stand before that. */
	readonly chinese: { readonly joins: string; readonly also: string; readonly behind: string; readonly firm: string };
}

/** Compiled; Chinese is matched folded. */
export interface NameLists {
	readonly join: RegExp;
	readonly last: RegExp;
	readonly ends: RegExp;
	readonly between: RegExp;
	readonly before: RegExp;
	readonly behind: RegExp;
}

/** Compiles the rows, once. */
export function compileNameLists({ english, chinese }: NameListRows): NameLists {
	const [joins, also, behind, firm] = [chinese.joins, chinese.also, chinese.behind, chinese.firm].map(foldChinese);
	return {
		join: new RegExp(`^${english.join} $`),
		last: new RegExp(`\\b(?:${english.last})\\b`),
		ends: new RegExp(` (?:${english.ends}) `),
		between: new RegExp(`^\\s*(?:${joins}|${also})\\s*$`),
		before: new RegExp(`(?:${joins})\\s*$`),
		behind: new RegExp(`^\\s*(?:${firm})?\\s*(?:${joins}|${behind})`),
	};
}

/** A name as it is written. */
const name = /(?<![\w&'’.-])[A-Z][\w&'’-]*(?: (?:[A-Z&][\w&'’-]*))*/g;

/** A word of fewer letters may be anything; so many characters write the sound of one, and so much of it may be lost. */
const [fewestLetters, fewestSyllables, loosest] = [4, 2, 0.4] as const;

/** Latin letters that stand side by side. */
const latin = /[A-Za-z][\w&'’.-]*(?: [A-Za-z&][\w&'’.-]*)*/g;

/** Runs of neighbours that a test joins. */
function chains(spans: readonly Span[], areJoined: (a: Span, b: Span) => boolean): readonly (readonly Span[])[] {
	const found: Span[][] = [];
	for (const span of spans) {
		const chain = found.at(-1);
		const last = chain?.at(-1);
		if (chain && last && areJoined(last, span)) chain.push(span);
		else found.push([span]);
	}
	return found;
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] => everyMatch(text, pattern).map(({ index, 0: own }) => [index, index + own.length]);

/** The names of an English line that stand side by side, two and more; capitals that are words of the language are none: the Danish of "the Danish toymaker Klodsen". */
function listsIn(english: string, { join, last: lastJoin, ends }: NameLists, knowledge: NameKnowledge): readonly (readonly Span[])[] {
	const areListed = ([, end]: Span, [start]: Span): boolean => {
		const gap = english.slice(end, start);
		return join.test(gap) && !ends.test(gap);
	};
	const names = spansOf(english, name).filter(span => !wordsOf(english.slice(...span)).every(word => isCommon(word, knowledge)));
	const endsAsList = (list: readonly Span[]): boolean => {
		const [before, last] = list.slice(-2);
		return before !== undefined && last !== undefined && lastJoin.test(english.slice(before[1], last[0]));
	};
	return chains(names, areListed).filter(endsAsList);
}

const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z]+/g) ?? [];

/** Whether a word is one of the language in some form: Kinds, Interestingly. */
const isCommon = (word: string, { isWord }: NameKnowledge): boolean => isWord(word) || withoutEndings(word.replace(/ly$/, '')).some(isWord);

/** A capital and small letters: no acronym, and no plural of one. */
const proper = /^[A-Z][a-z]+$/;

/** Whether a name has arrived in no way that is known: none of its words is kept, rendered or written by its sound, and one is no word of the language. */
function isGone(span: Span, compared: Compared, folded: string, traces: Traces, knowledge: NameKnowledge): boolean {
	const english = compared.pair.source?.text ?? '';
	const words = wordsOf(english.slice(...span)).filter(({ length }) => length >= fewestLetters);
	const known = [...compared.namings.map(({ name: own }) => own.span), ...compared.terms.map(({ source }) => source)];
	if (!words.some(word => !isCommon(word, knowledge)) || known.some(own => overlaps(own, span))) return false;
	return words.every(word => {
		if (!proper.test(word) || folded.toLowerCase().includes(word.toLowerCase())) return false;
		const renderings = traces.renderingsOf(word.toLowerCase());
		if (renderings && [...renderings.characters].some(character => folded.includes(character))) return false;
		if (knowledge.renderingsOf(word).some(text => folded.includes(text))) return false;
		const heard = isCommon(word, knowledge) ? undefined : hear(spell(word, knowledge.sounds), folded, knowledge.sounds, loosest);
		return heard === undefined || heard.end - heard.start < fewestSyllables || heard.loss > loosest;
	});
}

/** The one name of a list that is gone, where all others are kept and nothing else stands beside them. */
export function lostName(compared: Compared, names: NameLists, traces: () => Traces, knowledge: () => NameKnowledge): MissingItem | undefined {
	const [english, chinese] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	if (!/[A-Za-z]{3}/.test(chinese)) return undefined;
	const folded = foldChinese(chinese);
	const areJoined = ([, end]: Span, [start]: Span): boolean => names.between.test(folded.slice(end, start));
	for (const list of listsIn(english, names, knowledge())) {
		const kept = list.filter(span => chinese.includes(english.slice(...span)));
		const [lost, other] = list.filter(span => !kept.includes(span));
		const [first] = kept;
		if (!lost || other || !first) continue;
		const at = chinese.indexOf(english.slice(...first));
		const chain = chains(spansOf(chinese, latin), areJoined).find(own => own.some(([start, end]) => start <= at && at < end));
		const [start, end] = [chain?.[0]?.[0] ?? 0, chain?.at(-1)?.[1] ?? 0];
		if (chain?.length !== kept.length || names.before.test(folded.slice(0, start)) || names.behind.test(folded.slice(end))) continue;
		if (!isGone(lost, compared, folded, traces(), knowledge())) continue;
		const source: Span = [list[0]?.[0] ?? 0, list.at(-1)?.[1] ?? 0];
		return { item: lost, source, target: [start, end], sourceCount: list.length, foundCount: kept.length, sure: true };
	}
	return undefined;
}
