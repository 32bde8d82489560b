/** People with a name of their own in Chinese, surname first: 劉偉民 in one line, 劉偉明 in another, for one Raymond Lau. */

import { isHan } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import { longestLine } from '../annotate/longest-line.js';
import type { Sounds } from '../annotate/names/sounds.js';
import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';
import type { TwoSides, Variant } from './name-variants.js';

/** A surname and two characters more. */
const characters = 3;

interface Mention {
	readonly at: number;
	readonly source: Span;
	readonly line: number;
	readonly target: string;
	readonly folded: string;
	/** Where the Chinese has the surname with two characters behind it. */
	readonly starts: readonly number[];
}

const twoWords = /(?<![\w&'’.-])(?:[A-Z][a-z]+(?:-[A-Za-z]+)?) (?:[A-Z][a-z]+(?:-[A-Za-z]+)?)(?![\w&-])/g;

/** The characters of the surname that one of two words is. */
const surnameIn = (name: string, surnames: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
	const [first = '', last = ''] = name.split(' ');
	return surnames.get(last) ?? surnames.get(first);
};

function startsOf(folded: string, surname: readonly string[]): readonly number[] {
	const starts: number[] = [];
	for (let i = 0; i + characters <= folded.length; i++)
		if (surname.includes(folded.charAt(i)) && isHan(folded.charCodeAt(i + 1)) && isHan(folded.charCodeAt(i + 2))) starts.push(i);
	return starts;
}

function mentionsOf(pairs: readonly TwoSides[], surnames: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly Mention[]> {
	const mentions = new Map<string, Mention[]>();
	pairs.forEach(({ source, target, line }, at) => {
		if (Math.max(source.length, target.length) > longestLine) return;
		for (const { 0: name, index } of everyMatch(source, twoWords)) {
			const surname = surnameIn(name, surnames);
			if (!surname) continue;
			const folded = foldChinese(target);
			const mention = { at, source: [index, index + name.length], line, target, folded, starts: startsOf(folded, surname) } as const;
			const known = mentions.get(name);
			if (known) known.push(mention);
			else mentions.set(name, [mention]);
		}
	});
	return mentions;
}

/** Whether two characters are read alike, but for the end of a nasal: 民 and 明. */
function soundAlike(a: string, b: string, { first, syllables }: Sounds): boolean {
	const [one, other] = [syllables[first[a.charCodeAt(0)] ?? 0], syllables[first[b.charCodeAt(0)] ?? 0]];
	if (!one || !other || one.onset !== other.onset || one.nasal !== other.nasal) return false;
	const both = one.vowels & other.vowels;
	return both !== 0 && (both === one.vowels || both === other.vowels);
}

/** Whether one of the two characters behind the surname is another that is read alike. */
function isSlip(own: string, usual: string, sounds: Sounds): boolean {
	if (own[0] !== usual[0] || (own[1] === usual[1]) === (own[2] === usual[2])) return false;
	const i = own[1] === usual[1] ? 2 : 1;
	return soundAlike(own.charAt(i), usual.charAt(i), sounds);
}

const textAt = ({ folded }: Mention, start: number): string => folded.slice(start, start + characters);

/** Where people's own names are written with another character than in the other lines. */
export function chineseNameVariants(
	pairs: readonly TwoSides[],
	surnames: ReadonlyMap<string, readonly string[]>,
	sounds: Sounds,
): readonly Variant[] {
	return [...mentionsOf(pairs, surnames)].flatMap(([name, mentions]) => {
		const having = (text: string): readonly Mention[] => mentions.filter(({ folded }) => folded.includes(text));
		return mentions.flatMap((own): readonly Variant[] => {
			for (const start of own.starts) {
				const text = textAt(own, start);
				const usual = mentions
					.flatMap(other => other.starts.map(at => [other, at] as const))
					.find(([other, at]) => isSlip(text, textAt(other, at), sounds));
				if (!usual) continue;
				const [others, same] = [having(textAt(...usual)), having(text)];
				const isOdd = others.length > same.length || (others.length === same.length && usual[0].at < own.at);
				if (!isOdd || own.folded.includes(textAt(...usual))) continue;
				const written = usual[0].target.slice(usual[1], usual[1] + characters);
				const target: Span = [start, start + characters];
				return [{ at: own.at, name, source: own.source, target, usual: written, lines: others.map(({ line }) => line), isSure: true }];
			}
			return [];
		});
	});
}
