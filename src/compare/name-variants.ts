/**
 * Names that a document renders by their sound, and the lines that render them by another spelling: 亚拉比 in most lines, 雅拉比 in one. No list tells what is
 * a name: a word that stands only with a capital, that no table renders, and for which the Chinese has something that sounds like it.
 */

import { isHan, isSmall } from '../annotate/code-units.js';
import { countBefore } from '../annotate/count-before.js';
import { compileUnitGate, passes } from '../annotate/gate.js';
import { longestLine } from '../annotate/longest-line.js';
import { type Hearing, hear, type Sounds, type Spelling, spell } from '../annotate/names/sounds.js';
import { once } from '../annotate/once.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, type LineWords, lineWords } from '../annotate/words.js';
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
const noSpans: readonly Span[] = [];
/** Lines of one name that are looked at. */
const mostLines = 400;

/** Letters of a name of one word, and of each of two: fewer are initials. */
const [fewestOfOne, fewestOfTwo, mostOfTwo] = [4, 2, 4] as const;
const behind = /^[ -]([A-Z][a-z]+)/;

/** What makes of a word a part of something longer, before it and behind it. */
const joinsBefore = compileUnitGate("_&'’.-0123456789");
const joinsBehind = compileUnitGate('_&0123456789');

/** Whether a word of a line is a capital and small letters. */
function isCapitalised({ line, starts, ends }: LineWords, i: number): boolean {
	const end = ends[i] as number;
	let at = starts[i] as number;
	if (isSmall(line.charCodeAt(at))) return false;
	while (++at < end) if (!isSmall(line.charCodeAt(at))) return false;
	return true;
}

/** Whether a word is part of what stands beside it. */
const isJoinedBefore = ({ line, starts }: LineWords, i: number): boolean =>
	(starts[i] as number) > 0 && passes(joinsBefore, line.charCodeAt((starts[i] as number) - 1));
const isJoinedBehind = ({ line, ends }: LineWords, i: number): boolean =>
	(ends[i] as number) < line.length && passes(joinsBehind, line.charCodeAt(ends[i] as number));

/** Where a line has what may be a name: a word with a capital, or two short ones side by side. */
function capitalsIn(words: LineWords): readonly Span[] {
	const { line, starts, ends, hashes } = words;
	let found: Span[] | undefined;
	for (let i = 0; i < hashes.length; i++) {
		const [start, end] = [starts[i] as number, ends[i] as number];
		const length = end - start;
		if (length < fewestOfTwo || !isCapitalised(words, i) || isJoinedBefore(words, i)) continue;
		if (length >= fewestOfOne && !isJoinedBehind(words, i)) {
			found ??= [];
			found.push([start, end]);
		}
		const next = ends[i + 1];
		if (length > mostOfTwo || next === undefined || starts[i + 1] !== end + 1 || line.charAt(end) !== ' ') continue;
		const second = next - end - 1;
		if (second < fewestOfTwo || second > mostOfTwo || !isCapitalised(words, i + 1) || isJoinedBehind(words, i + 1)) continue;
		found ??= [];
		found.push([start, next]);
	}
	return found ?? noSpans;
}

/** Of some words those that stand somewhere in small letters as well. */
function commonOf(words: ReadonlySet<string>, pairs: readonly TwoSides[]): ReadonlySet<string> {
	const common = new Set<string>();
	const gate = compileWordGate(words);
	for (const { source } of pairs) {
		if (source.length > longestLine) continue;
		const line = lineWords(source);
		for (let i = 0; i < line.hashes.length; i++) {
			if (!passes(gate, line.hashes[i] as number) || !isSmall(source.charCodeAt(line.starts[i] as number))) continue;
			const word = source.slice(line.starts[i], line.ends[i]);
			if (words.has(word)) common.add(word);
		}
	}
	return common;
}

/** Word → where it stands, one place a line; words that stand in one line only, and without a capital as well, left out. */
function placesOf(pairs: readonly TwoSides[], { isWord }: NameKnowledge): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	pairs.forEach(({ source }, at) => {
		if (source.length > longestLine) return;
		for (const span of capitalsIn(lineWords(source))) {
			const word = source.slice(span[0], span[1]);
			const known = places.get(word);
			if (!known) places.set(word, [{ at, span }]);
			else if (known[known.length - 1]?.at !== at) known.push({ at, span });
		}
	});
	for (const [word, list] of places) if (list.length < 2 || word.split(' ').some(isWord)) places.delete(word);
	const common = commonOf(new Set([...places.keys()].map(word => word.toLowerCase())), pairs);
	for (const word of places.keys()) if (common.has(word.toLowerCase())) places.delete(word);
	return places;
}

/** Whether what was heard is long enough for the name, and sounds enough like it. */
function isName({ start, end, loss }: Hearing, { consonants }: Spelling): boolean {
	const length = end - start;
	return length > 1 && length * 2 >= consonants && loss <= (length > 3 ? limits.long : limits.usual);
}

const glossing = /[（(]\s*(?:[A-Z][\w.]*\s+)*$/;

/** What a line has that sounds like the word, which stands in it as it is at `copy` or not at all (−1). Latin letters in brackets explain what stands before them. */
function heardIn(word: string, spelling: Spelling, { target }: TwoSides, folded: string, copy: number, sounds: Sounds): Span | undefined {
	const isGloss = copy > 0 && glossing.test(target.slice(Math.max(0, copy - 60), copy));
	if (target.length > longestLine || (copy >= 0 && !isGloss)) return undefined;
	// Two syllables of Cantonese may be written with any characters.
	const heard = hear(spelling, isGloss ? folded.slice(0, copy) : folded, sounds, limits.long, word.includes(' '));
	return heard && isName(heard, spelling) ? [heard.start, heard.end] : undefined;
}

/** A line with what it has for the word. */
function lineOf(word: string, spelling: Spelling, { at, span }: Place, pair: TwoSides, folded: string, sounds: Sounds): Line {
	const copy = pair.target.indexOf(word);
	return { at, span, pair, folded, heard: heardIn(word, spelling, pair, folded, copy, sounds), isKept: copy >= 0 };
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

/** The word with a capital behind a name. */
const nextOf = ({ pair: { source }, span: [, end] }: Line): string => behind.exec(source.slice(end, end + 30))?.[1] ?? '';

/** Two people may share a given name and be written differently. */
function isSamePerson(line: Line, lines: readonly Line[]): boolean {
	const next = nextOf(line);
	return next === '' || lines.some(other => [next, ''].includes(nextOf(other)));
}

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

/** Lines as one text, in which a string is found sooner than in each of them. */
interface Joined {
	/** Whether one of the lines that hold a string, by their places, suits. */
	some(text: string, suits: (line: number) => boolean): boolean;
}

function joined(lines: readonly string[]): Joined {
	const text = lines.join('\n');
	const starts: number[] = [];
	let start = 0;
	for (const line of lines) {
		starts.push(start);
		start += line.length + 1;
	}
	return {
		some(wanted, suits) {
			for (let at = text.indexOf(wanted); at !== -1; ) {
				const line = countBefore(starts, at + 1) - 1;
				if (suits(line)) return true;
				at = text.indexOf(wanted, starts[line + 1] ?? text.length);
			}
			return false;
		},
	};
}

/** Where names are written otherwise than elsewhere. */
export function nameVariants(pairs: readonly TwoSides[], knowledge: NameKnowledge): readonly Variant[] {
	const { sounds } = knowledge;
	const folded = once(() => pairs.map(({ target }) => foldChinese(target)));
	const whole = once(() => joined(folded()));
	const all = [...placesOf(pairs, knowledge)].flatMap(([name, places]) => {
		const looked = places.slice(0, mostLines);
		const isWritten = (text: string): boolean => looked.every(({ at }) => folded()[at]?.includes(text));
		if (knowledge.renderingsOf(name).some(isWritten)) return [];
		const spelling = spell(name.replace(' ', ''), sounds);
		const lineAt = (place: Place): Line => lineOf(name, spelling, place, pairs[place.at] as TwoSides, folded()[place.at] ?? '', sounds);
		const first = lineAt(looked[0] as Place);
		// Most names are written in one way, and no more need be heard.
		if (first.heard && isWritten(first.folded.slice(...first.heard))) return [];
		const lines = [first, ...looked.slice(1).map(lineAt)];
		const own = new Set(places.map(({ at }) => at));
		const isElsewhere = (text: string): boolean => text !== '' && whole().some(text, at => !own.has(at));
		return variantsOf(name, lines, isElsewhere, knowledge);
	});
	// A word and two of which it is one may both tell of a place: the first does.
	return all.filter(({ at, target }, i) => !all.slice(0, i).some(other => other.at === at && overlaps(other.target, target)));
}
