/**
 * Which stretch of a Chinese line has no ground in its English. Each character says how likely it is: one that may render some word of the English
 * speaks for a ground, one that renders none of them against it.
 */

import { isHan } from '../annotate/code-units.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Span, TermMention } from '../model.js';
import { overlaps } from './evidence.js';
import { lettersOfHan } from './line-lengths.js';
import { knownOf, type Stretch } from './stretches.js';
import { type Traces, wordsOf } from './traces.js';

/** What some English gives grounds for. */
export interface Grounds {
	/** The characters that may render its words, and the share of all Chinese that they are. */
	readonly characters: ReadonlySet<string>;
	readonly share: number;
	/** Characters that may stand for words of which nothing is known. */
	readonly unknown: number;
}

/** Characters that a word without renderings may stand for. */
const charactersOfWord = 1.5;

/** Characters more frequent than this say nothing: grammar. */
const grammar = 0.0028;

/** What the words of an English text give grounds for. */
export function groundsOf(english: string, terms: readonly TermMention[], traces: Traces): Grounds {
	const words = wordsOf(english);
	const ofTerms = terms.flatMap(mention => mention.terms.flatMap(({ renderings }) => renderings.flatMap(({ text }) => [...foldChinese(text)])));
	const characters = new Set([...words.flatMap(word => [...(traces.renderingsOf(word)?.characters ?? '')]), ...ofTerms]);
	const unknown = words.filter(word => word.length > 2 && !/^\d/.test(word) && !traces.renderingsOf(word)).length;
	let share = 0;
	for (const character of characters) {
		const own = traces.shareOf(character);
		if (own <= grammar) share += own;
	}
	return { characters, share: Math.min(most, share / ofSubstance), unknown: unknown * charactersOfWord };
}

/** The share of a text that characters of substance are. */
const ofSubstance = 0.55;
const most = 0.9;
/** How often a character of substance renders a word that is known, if it renders any. */
const grounded = 0.62;
/** What a figure, a name, a term or a Latin word weighs that stands on the other side too; and a figure that does not. */
const arrived = -3;
const absent = 1.2;

const marks = /[，；。！？：、,;.!?()（）「」『』“”《》—…]+/g;
const latinWords = /[A-Za-z][A-Za-z'’-]*|\d[\d.,]*/g;

function parts(chinese: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const { index, 0: mark } of chinese.matchAll(marks)) {
		if (index > start) spans.push([start, index]);
		start = index + mark.length;
	}
	if (start < chinese.length) spans.push([start, chinese.length]);
	return spans;
}

/** The parts of a pair's Chinese line, in order; `chinese` is the line, folded. */
export function surplusOf(compared: Compared, chinese: string, traces: Traces): readonly Stretch[] {
	const english = compared.pair.source?.text ?? '';
	const { characters, share, unknown } = groundsOf(english, compared.mentions.source, traces);
	const [withGround, withoutGround] = [Math.log(share / grounded), Math.log((1 - share) / (1 - grounded))];
	const known = knownOf(compared, 'target');
	const small = english.toLowerCase();
	const stretches = parts(chinese).map(([start, end]): Stretch => {
		const lost: string[] = [];
		let [weight, letters] = [0, 0];
		const answered = known.filter(({ span }) => overlaps(span, [start, end]));
		for (const { isThere } of answered) weight += isThere ? arrived : absent;
		for (let i = start; i < end; i++) {
			const character = chinese.charAt(i);
			if (!isHan(chinese.charCodeAt(i))) continue;
			letters += lettersOfHan;
			if (traces.shareOf(character) > grammar || answered.some(({ span }) => span[0] <= i && i < span[1])) continue;
			const isGrounded = characters.has(character);
			if (share < grounded) weight += isGrounded ? withGround : withoutGround;
			if (!isGrounded) lost.push(character);
		}
		for (const [word] of chinese.slice(start, end).matchAll(latinWords)) {
			letters += word.length;
			if (small.includes(word.toLowerCase())) weight += arrived;
		}
		return { span: [start, end], letters: Math.round(letters), weight, lost };
	});
	const absorbed = (lost: readonly string[]): number => (share < grounded ? Math.min(lost.length, unknown) * withoutGround : 0);
	return stretches.map(stretch => ({
		...stretch,
		weight: stretch.weight - absorbed(stretch.lost),
		lost: stretch.lost.slice(Math.ceil(Math.min(stretch.lost.length, unknown))),
	}));
}
