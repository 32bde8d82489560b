/**
 * Parts of a name that were taken for the common word they are: "Basalt brings us engineers" as 玄武岩 in a document that keeps Basalt Cooling, "Joy pays"
 * as 喜悅 where Joy Fletcher is 喬伊・弗萊徹. What a part is called is told by the lines that have the whole name.
 */

import { isCollection } from '../annotate/collections.js';
import { everyMatch } from '../annotate/every-match.js';
import { longestLine } from '../annotate/longest-line.js';
import { explanationsIn } from '../annotate/names/explained.js';
import { hear, type Sounds, spell } from '../annotate/names/sounds.js';
import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';
import { firstOf } from './kept-names.js';
import type { NameKnowledge, TwoSides } from './name-variants.js';
import { renderingRun, type Traces } from './traces.js';

/** A place where a part of a name was translated. */
export interface NameAsWord {
	/** Index of the pair. */
	readonly at: number;
	readonly name: string;
	readonly source: Span;
	readonly target: Span;
	/** What the part is called elsewhere, and the lines that have it. */
	readonly expected: string;
	readonly lines: readonly number[];
}

/** How a part of a name is written, by the part. */
type Settled = Map<string, { readonly text: string; readonly lines: number[] }>;

const whole = /(?<![\w&'’.-])[A-Z][a-z]{2,}(?: [A-Z][\w&-]*)+/g;
const dots = /[·・‧•．]/;
/** A word with a capital that is no part of a longer name; where it opens a sentence, one that does something: "Basalt brings us", not "Independent schools". */
const alone =
	/(?<![\w&'’.-])(?<![A-Z][\w&'’.-]{0,20} )[A-Z][a-z]{2,}(?=['’]s\b|,| (?:and|is|was|has|had|will|would|can|could|may|did|does) | [a-z]+(?:s|ed) (?:the|a|an|us|its|our|their|his|her|them|it|two|\d))|(?<=[a-z][,;]? )[A-Z][a-z]{2,}(?=['’]s\b| [a-z]|[,.;:?!)]|$)/g;
/** Letters of a word that is worth a look. */
const shortest = 3;

function settle(settled: Settled, part: string, text: string, line: number): void {
	const known = settled.get(part);
	if (!known) settled.set(part, { text, lines: [line] });
	else if (known.text === text) known.lines.push(line);
}

/** How much of a sound may be lost in a name. */
const loosest = 0.5;
/** Characters of a part before which no title stands. */
const longestPart = 4;

/** The Chinese of the first part of a name without what stands before it: 潘妮 of 授信長潘妮. */
function withoutTitle(part: string, word: string, sounds: Sounds): string | undefined {
	const heard = hear(spell(word, sounds), foldChinese(part), sounds, loosest);
	if (heard && heard.end === part.length) return part.slice(heard.start);
	return part.length <= longestPart ? part : undefined;
}

/** The parts of whole names that a pair keeps in Latin letters or explains in brackets. */
function settleFrom({ source, target, line }: TwoSides, settled: Settled, sounds: () => Sounds): void {
	if (Math.max(source.length, target.length) > longestLine || !/[A-Z]/.test(target)) return;
	const glossed = new Set<string>();
	for (const { chinese, latin } of explanationsIn(target)) {
		const [parts, words] = [chinese.split(dots), latin.split(' ')];
		glossed.add(latin);
		if (parts.length < 2 || parts.length !== words.length || !source.includes(latin)) continue;
		for (const [i, word] of words.entries()) {
			const text = i === 0 ? withoutTitle(parts[0] ?? '', word, sounds()) : parts[i];
			if (word.length >= shortest && text) settle(settled, word, text, line);
		}
	}
	for (const { 0: name } of everyMatch(source, whole)) {
		const [first = ''] = name.split(' ');
		if (!glossed.has(name) && target.includes(name)) settle(settled, first, first, line);
	}
}

/** The places where a part of a name stands alone and was translated by what it means as a word, where that is not as usual. */
export function namesAsWords(
	pairs: readonly TwoSides[],
	traces: () => Traces,
	{ sounds, renderingsOf: named }: NameKnowledge,
): readonly NameAsWord[] {
	const settled: Settled = new Map();
	if (isCollection(pairs.length)) return [];
	for (const pair of pairs) settleFrom(pair, settled, () => sounds);
	if (settled.size === 0) return [];
	const found = pairs.flatMap(({ source, target }, at) => {
		if (Math.max(source.length, target.length) > longestLine) return [];
		return everyMatch(source, alone).flatMap(({ 0: word, index }): readonly NameAsWord[] => {
			const known = settled.get(word);
			// A place or a day is called what it is called; a company that is kept is not.
			if (!known || (known.text === word && named(word).length > 0)) return [];
			if (target.includes(word) || source.includes(word.toLowerCase())) return [];
			const folded = foldChinese(target);
			if (folded.includes(foldChinese(known.text))) return [];
			const place = renderingRun(word, folded, traces()) ?? firstOf(named(word.toLowerCase()), folded);
			if (!place || foldChinese(known.text).includes(folded.slice(...place))) return [];
			return [{ at, name: word, source: [index, index + word.length], target: place, expected: known.text, lines: known.lines }];
		});
	});
	return found.filter(({ name, lines }) => found.filter(other => other.name === name).length <= lines.length);
}
