/**
 * Names that a document renders by their sound, and the lines that render them by another spelling: 亚拉比 in most lines, 雅拉比 in one. No list tells what is
 * a name: a word that stands only with a capital, that no table renders, and for which the Chinese has something that sounds like it.
 */

import { isHan } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import { longestLine } from '../annotate/longest-line.js';
import { type Hearing, hear, type Sounds, type Spelling, spell } from '../annotate/names/sounds.js';
import { once } from '../annotate/once.js';
import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';
import { overlaps } from './evidence.js';

/** A pair as it is looked at. */
export interface TwoSides {
	readonly source: string;
	readonly target: string;
	/** The line of the Chinese. */
	readonly line: number;
}

/** A place where a name is written otherwise than in the other lines that have it. */
export interface Variant {
	/** Index of the pair. */
	readonly at: number;
	readonly name: string;
	readonly source: Span;
	readonly target: Span;
	/** As the other lines write it, and which they are. */
	readonly usual: string;
	readonly lines: readonly number[];
	/** The other way of writing is plainly the odd one out. */
	readonly isSure: boolean;
}

/** What is known of words: the tables of names and of the dictionary. */
export interface NameKnowledge {
	readonly sounds: Sounds;
	/** Whether it is a word of the language. */
	isWord(word: string): boolean;
	/** Whether it is a given name, which many people share. */
	isGiven(word: string): boolean;
	/** What it is called in Chinese by the tables, folded. */
	renderingsOf(word: string): readonly string[];
}

/** Where a line has a word. */
interface Place {
	readonly at: number;
	readonly span: Span;
	/** The word with a capital behind it. */
	readonly next: string;
}

/** A line that has the word. */
interface Line extends Place {
	readonly pair: TwoSides;
	readonly folded: string;
	/** What sounds like the word. */
	readonly heard: Span | undefined;
	/** It has the word in Latin letters. */
	readonly isKept: boolean;
}

/** How much of a sound may be lost: in what most lines have, the same of four characters and more, in what may stand for it in one, the same where the two share nothing, or all but a character. */
const limits = { usual: 0.3, long: 0.35, other: 0.25, strange: 0.2, near: 0.4 } as const;
/** Lines of one name that are looked at. */
const mostLines = 400;

const capital = /(?<![\w&'’.-])[A-Z][a-z]{3,}(?![\w&])/g;
const twoShort = /(?<![\w&'’.-])[A-Z][a-z]{1,3} [A-Z][a-z]{1,3}(?![\w&])/g;
const small = /(?<![A-Za-z])[a-z]{4,}/g;
const behind = /^[ -]([A-Z][a-z]+)/;

/** Word → where it stands, one place a line; words that stand without a capital as well left out. */
function placesOf(pairs: readonly TwoSides[], { isWord }: NameKnowledge): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	const common = new Set<string>();
	pairs.forEach(({ source }, at) => {
		if (source.length > longestLine) return;
		for (const [word] of everyMatch(source, small)) common.add(word);
		for (const { 0: word, index } of [...everyMatch(source, capital), ...everyMatch(source, twoShort)]) {
			const end = index + word.length;
			const place: Place = { at, span: [index, end], next: behind.exec(source.slice(end, end + 30))?.[1] ?? '' };
			const known = places.get(word);
			if (!known) places.set(word, [place]);
			else if (known.at(-1)?.at !== at) known.push(place);
		}
	});
	for (const [word, list] of places) if (list.length < 2 || common.has(word.toLowerCase()) || word.split(' ').some(isWord)) places.delete(word);
	return places;
}

/** Whether what was heard is long enough for the name, and sounds enough like it. */
function isName({ start, end, loss }: Hearing, { consonants }: Spelling): boolean {
	const length = end - start;
	return length > 1 && length * 2 >= consonants && loss <= (length > 3 ? limits.long : limits.usual);
}

const glossing = /[（(]\s*(?:[A-Z][\w.]*\s+)*$/;

/** A line with what it has for the word. Latin letters in brackets explain what stands before them. */
function lineOf(word: string, spelling: Spelling, place: Place, pair: TwoSides, sounds: Sounds): Line {
	const copy = pair.target.indexOf(word);
	const isGloss = copy > 0 && glossing.test(pair.target.slice(Math.max(0, copy - 60), copy));
	const folded = foldChinese(pair.target);
	const line = { ...place, pair, folded, isKept: copy >= 0 };
	if (pair.target.length > longestLine || (copy >= 0 && !isGloss)) return { ...line, heard: undefined };
	// Two syllables of Cantonese may be written with any characters.
	const heard = hear(spelling, isGloss ? folded.slice(0, copy) : folded, sounds, limits.long, word.includes(' '));
	return { ...line, heard: heard && isName(heard, spelling) ? [heard.start, heard.end] : undefined };
}

/** The string that most of the lines have, the longest of those. */
function usualOf(lines: readonly Line[]): string | undefined {
	let best: { readonly text: string; readonly count: number } | undefined;
	for (const text of new Set(lines.flatMap(({ heard, folded }) => (heard ? folded.slice(...heard) : [])))) {
		const count = lines.filter(({ folded }) => folded.includes(text)).length;
		if (!best || count > best.count || (count === best.count && text.length > best.text.length)) best = { text, count };
	}
	return best?.text;
}

/** Where a line has the string with one character changed for another. */
function oneOff(usual: string, folded: string): Span | undefined {
	for (let i = 0; i + usual.length <= folded.length; i++) {
		let others = 0;
		for (let k = 0; k < usual.length && others < 2; k++) if (folded[i + k] !== usual[k]) others += isHan(folded.charCodeAt(i + k)) ? 1 : 2;
		if (others === 1) return [i, i + usual.length];
	}
	return undefined;
}

/** Whether all of a string writes the word, with no more lost than that. */
function isSound(spelling: Spelling, text: string, sounds: Sounds, loss: number): boolean {
	const heard = hear(spelling, text, sounds, loss, true);
	return heard !== undefined && heard.start === 0 && heard.end === text.length;
}

const isShared = (text: string, usual: string): boolean => [...text].some(character => usual.includes(character));

/** Whether a string is no part of a longer one that names are written with; where it shares a character with the usual one, what follows may be anything. */
const standsAlone = (folded: string, [start, end]: Span, shares: boolean, { usual }: Sounds): boolean =>
	usual[folded.charCodeAt(start - 1)] !== 1 && (shares || usual[folded.charCodeAt(end)] !== 1);

interface Other {
	readonly line: Line;
	readonly span: Span;
	/** It differs by one character of three and more. */
	readonly isNear: boolean;
}

/** What stands for the word in a line that does not have the usual string. */
function otherIn(usual: string, line: Line, spelling: Spelling, knowledge: NameKnowledge, name: string): readonly Other[] {
	const { folded, heard, isKept } = line;
	const { sounds } = knowledge;
	if (isKept || folded.includes(usual)) return [];
	const near = usual.length > 2 ? oneOff(usual, folded) : undefined;
	if (near && isSound(spelling, folded.slice(...near), sounds, limits.near)) return [{ line, span: near, isNear: true }];
	const known = knowledge.renderingsOf(name);
	if (!heard) return [];
	const text = folded.slice(...heard);
	const shares = isShared(text, usual);
	if (!standsAlone(folded, heard, shares, sounds)) return [];
	if (usual.includes(text) || text.includes(usual) || known.includes(text) || known.includes(usual)) return [];
	return isSound(spelling, text, sounds, shares ? limits.other : limits.strange) ? [{ line, span: heard, isNear: false }] : [];
}

/** Two people may share a given name and be written differently. */
const isSamePerson = ({ next }: Place, lines: readonly Place[]): boolean =>
	next === '' || lines.some(other => other.next === '' || other.next === next);

function variantsOf(name: string, lines: readonly Line[], isElsewhere: (text: string) => boolean, knowledge: NameKnowledge): readonly Variant[] {
	const usual = usualOf(lines);
	if (usual === undefined) return [];
	const spelling = spell(name.replace(' ', ''), knowledge.sounds);
	const own = lines.filter(({ folded }) => folded.includes(usual));
	const others = lines
		.flatMap(line => otherIn(usual, line, spelling, knowledge, name))
		.filter(({ line, span }) => (!knowledge.isGiven(name) || isSamePerson(line, own)) && !isElsewhere(line.folded.slice(...span)));
	const [first] = own;
	if (!first || (own.length + others.length) * 2 < lines.filter(({ isKept }) => !isKept).length) return [];
	const at = first.folded.indexOf(usual);
	const written = first.pair.target.slice(at, at + usual.length);
	const isSure = own.length > others.length;
	return others
		.filter(({ line, span }) => isSure || isShared(line.folded.slice(...span), usual))
		.map(({ line, span, isNear }) => ({
			at: line.at,
			name,
			source: line.span,
			target: span,
			usual: written,
			lines: own.map(({ pair }) => pair.line),
			isSure: isNear || (isSure && isShared(line.folded.slice(...span), usual)),
		}));
}

/** Whether all the lines have what sounds like the name in the first: most names are written in one way, and no more need be heard. */
const isEverywhere = ({ heard, folded }: Line, places: readonly Place[], targets: readonly string[]): boolean =>
	heard !== undefined && places.every(({ at }) => targets[at]?.includes(folded.slice(...heard)));

/** Where names are written otherwise than elsewhere. */
export function nameVariants(pairs: readonly TwoSides[], knowledge: NameKnowledge): readonly Variant[] {
	const { sounds } = knowledge;
	const folded = once(() => pairs.map(({ target }) => foldChinese(target)));
	const all = [...placesOf(pairs, knowledge)].flatMap(([name, places]) => {
		const spelling = spell(name.replace(' ', ''), sounds);
		const lineAt = (place: Place): Line => lineOf(name, spelling, place, pairs[place.at] as TwoSides, sounds);
		const looked = places.slice(0, mostLines);
		if (isEverywhere(lineAt(looked[0] as Place), looked, folded())) return [];
		const lines = looked.map(lineAt);
		const own = new Set(places.map(({ at }) => at));
		const isElsewhere = (text: string): boolean => folded().some((target, at) => !own.has(at) && target.includes(text));
		return variantsOf(name, lines, isElsewhere, knowledge);
	});
	// A word and two of which it is one may both tell of a place: the first does.
	return all.filter(({ at, target }, i) => !all.slice(0, i).some(other => other.at === at && overlaps(other.target, target)));
}
