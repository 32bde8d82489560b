/**
 * Which stretch of a Chinese line has no ground in its English. Each character says how likely it is: one that may render some word of the English
 * speaks for a ground, one that renders none of them against it.
 */

import { isHan } from '../annotate/code-units.js';
import { foldChinese } from '../annotate/script.js';
import { unitSet } from '../annotate/unit-set.js';
import { lineWords } from '../annotate/words.js';
import type { Compared, Span, TermMention } from '../model.js';
import { overlaps } from './evidence.js';
import { lettersOfHan } from './line-lengths.js';
import { knownOf, type Stretch } from './stretches.js';
import type { Traces } from './traces.js';

/** Characters that a word without renderings may stand for. */
const charactersOfWord = 1.5;

/** Characters more frequent than this say nothing: grammar. */
const grammar = 0.0028;

/** The share of a text that characters of substance are. */
const ofSubstance = 0.55;
const most = 0.9;
/** How often a character of substance renders a word that is known, if it renders any. */
const grounded = 0.62;
/** What a figure, a name, a term or a Latin word weighs that stands on the other side too; and a figure that does not. */
const arrived = -3;
const absent = 1.2;

/** The characters that the English which is looked at gives grounds for. */
const given = unitSet();

/** What an English line gives grounds for, besides the characters that are `given`. */
interface Grounds {
	/** The share of the characters of substance that those are. */
	readonly share: number;
	/** Characters that may stand for words of which nothing is known. */
	readonly unknown: number;
}

/** Takes in the characters that may render the words of an English line, and its terms. */
function takeGrounds(english: string, terms: readonly TermMention[], { renderingsAt, shares }: Traces): Grounds {
	const words = lineWords(english);
	given.clear();
	let [share, unknown] = [0, 0];
	for (let i = 0; i < words.hashes.length; i++) {
		const renderings = renderingsAt(words, i);
		if (!renderings) {
			if ((words.ends[i] as number) - (words.starts[i] as number) > 2) unknown++;
			continue;
		}
		for (let k = 0; k < renderings.characters.length; k++) {
			const unit = renderings.characters.charCodeAt(k);
			const own = shares[unit] as number;
			if (own <= grammar && !given.has(unit)) share += own;
			given.addUnit(unit);
		}
	}
	for (const mention of terms) for (const term of mention.terms) for (const { text } of term.renderings) given.add(foldChinese(text));
	return { share: Math.min(most, share / ofSubstance), unknown: unknown * charactersOfWord };
}

/** Whether an English line gives grounds for a character: for one line after the other. */
export function groundsIn(english: string, terms: readonly TermMention[], traces: Traces): (character: string) => boolean {
	takeGrounds(english, terms, traces);
	return character => given.has(character.charCodeAt(0));
}

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
	const { share, unknown } = takeGrounds(english, compared.mentions.source, traces);
	const [withGround, withoutGround] = [Math.log(share / grounded), Math.log((1 - share) / (1 - grounded))];
	const known = knownOf(compared, 'target');
	const small = english.toLowerCase();
	const stretches = parts(chinese).map(([start, end]): Stretch => {
		const lost: string[] = [];
		let [weight, letters] = [0, 0];
		const answered = known.filter(({ span }) => overlaps(span, [start, end]));
		for (const { isThere } of answered) weight += isThere ? arrived : absent;
		for (let i = start; i < end; i++) {
			const unit = chinese.charCodeAt(i);
			if (!isHan(unit)) continue;
			letters += lettersOfHan;
			if ((traces.shares[unit] as number) > grammar || answered.some(({ span }) => span[0] <= i && i < span[1])) continue;
			const isGrounded = given.has(unit);
			if (share < grounded) weight += isGrounded ? withGround : withoutGround;
			if (!isGrounded) lost.push(chinese.charAt(i));
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

/**
 * What a stretch of a folded translation may weigh at most, figures and names aside: for the lines in which `surplusOf` would find nothing that weighs.
 * The heaviest run of characters, wherever it starts and ends.
 */
export function heaviestSurplus(english: string, chinese: string, traces: Traces): number {
	const { share, unknown } = takeGrounds(english, [], traces);
	if (share >= grounded) return 0;
	const [withGround, withoutGround] = [Math.log(share / grounded), Math.log((1 - share) / (1 - grounded))];
	let [run, heaviest] = [0, 0];
	for (let i = 0; i < chinese.length; i++) {
		const unit = chinese.charCodeAt(i);
		if (!isHan(unit) || (traces.shares[unit] as number) > grammar) continue;
		run = Math.max(0, run + (given.has(unit) ? withGround : withoutGround));
		if (run > heaviest) heaviest = run;
	}
	return heaviest - Math.min(heaviest, unknown * withoutGround);
}
