/**
 * Which stretch of a Chinese line has no ground in its English. Each character says how likely it is: one that may render some word of the English
 * speaks for a ground, one that renders none of them against it.
 */

import { isDigit, isHan, isLetter } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import { foldChinese } from '../annotate/script.js';
import { unitSet } from '../annotate/unit-set.js';
import { lineWords } from '../annotate/words.js';
import type { Compared, Term } from '../model.js';
import { overlaps } from './evidence.js';
import { type LineLengths, lettersOfHan, usualHabit } from './line-lengths.js';
import { absent, arrived, heaviestByLengths, type Known, knownOf, partsOf, rounding, type Stretch, tokens } from './stretches.js';
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
/** The characters that the English which is looked at gives grounds for. */
const given = unitSet();

/** What an English line gives grounds for, besides the characters that are `given`. */
interface Grounds {
	/** The share of the characters of substance that those are. */
	readonly share: number;
	/** Characters that may stand for words of which nothing is known. */
	readonly unknown: number;
}

/** Takes in characters; gives the share of all Chinese that the new ones of substance are. */
function take(characters: string, shares: Float64Array): number {
	let share = 0;
	for (let k = 0; k < characters.length; k++) {
		const unit = characters.charCodeAt(k);
		const own = shares[unit] as number;
		if (own <= grammar && !given.has(unit)) share += own;
		given.addUnit(unit);
	}
	return share;
}

const charactersOf = new WeakMap<Term, readonly string[]>();

/** The renderings of a term, folded, of each the characters that those before it do not have. */
function newCharacters(term: Term): readonly string[] {
	const known = charactersOf.get(term);
	if (known) return known;
	const seen = new Set<string>();
	const made = term.renderings
		.map(({ text }) => {
			const own = Array.from(foldChinese(text)).filter(character => !seen.has(character));
			for (const character of own) seen.add(character);
			return own.join('');
		})
		.filter(text => text !== '');
	charactersOf.set(term, made);
	return made;
}

/** Takes in the characters that may render the words and the terms of a pair's English line. */
function takeGrounds({ pair, mentions }: Compared, { renderingsAt, shares }: Traces): Grounds {
	const words = lineWords(pair.source?.text ?? '');
	given.clear();
	let [share, unknown] = [0, 0];
	for (let i = 0; i < words.hashes.length; i++) {
		const renderings = renderingsAt(words, i);
		if (renderings) share += take(renderings.characters, shares);
		else if ((words.ends[i] as number) - (words.starts[i] as number) > 2) unknown++;
	}
	for (const { terms } of mentions.source) for (const term of terms) for (const text of newCharacters(term)) share += take(text, shares);
	return { share: Math.min(most, share / ofSubstance), unknown: unknown * charactersOfWord };
}

/** Whether a pair's English line gives grounds for a character: for one line after the other. */
export function groundsIn(compared: Compared, traces: Traces): (character: string) => boolean {
	takeGrounds(compared, traces);
	return character => given.has(character.charCodeAt(0));
}

/** The part of a pair's characters of substance that its English gives grounds for, 0 to 1. */
export function groundedShare(compared: Compared, traces: Traces): number {
	const isGrounded = groundsIn(compared, traces);
	let [all, own] = [0, 0];
	for (const character of foldChinese(compared.pair.target?.text ?? '')) {
		const unit = character.charCodeAt(0);
		if (!isHan(unit) || (traces.shares[unit] as number) > grammar) continue;
		all++;
		if (isGrounded(character)) own++;
	}
	return all === 0 ? 0 : own / all;
}

const marks = /[，；。！？：、,;.!?()（）「」『』“”《》—…]+/g;

/** What a character of substance weighs that has a ground, and one that has none. */
interface Weights {
	readonly withGround: number;
	readonly withoutGround: number;
}

const none: readonly never[] = [];

function isKnown(known: readonly Known[], place: number): boolean {
	for (let i = 0; i < known.length; i++) {
		const { span } = known[i] as Known;
		if (span[0] <= place && place < span[1]) return true;
	}
	return false;
}

/** The heaviest run of characters of a line but the `known` ones, wherever it starts and ends: no stretch weighs more by its characters. */
function heaviestRun(chinese: string, known: readonly Known[], { withGround, withoutGround }: Weights, { shares }: Traces): number {
	let [run, heaviest] = [0, 0];
	for (let i = 0; i < chinese.length; i++) {
		const unit = chinese.charCodeAt(i);
		if (!isHan(unit) || (shares[unit] as number) > grammar || isKnown(known, i)) continue;
		run = Math.max(0, run + (given.has(unit) ? withGround : withoutGround));
		if (run > heaviest) heaviest = run;
	}
	return heaviest;
}

/** The parts of a pair's Chinese line, in order; none where no run of them can weigh `enough`, or where the English gives grounds for nearly anything. */
export function surplusOf(compared: Compared, lengths: LineLengths, enough: number, traces: Traces): readonly Stretch[] {
	const english = compared.pair.source?.text ?? '';
	const chinese = foldChinese(compared.pair.target?.text ?? '');
	const { share, unknown } = takeGrounds(compared, traces);
	if (share >= grounded) return none;
	const weights = { withGround: Math.log(share / grounded), withoutGround: Math.log((1 - share) / (1 - grounded)) };
	const absorbed = unknown * weights.withoutGround;
	const byCharacters = enough - heaviestByLengths(lengths, usualHabit);
	if (Math.max(0, heaviestRun(chinese, none, weights, traces) - absorbed) + absent < byCharacters) return none;
	const known = knownOf(compared, 'target');
	// What has arrived weighs against a stretch.
	const haveArrived = known.every(({ isThere }) => isThere);
	if (haveArrived && Math.max(0, heaviestRun(chinese, known, weights, traces) - absorbed) < byCharacters - rounding) return none;
	const small = english.toLowerCase();
	return partsOf(chinese, marks).map(([start, end]): Stretch => {
		const lost: string[] = [];
		let [weight, letters] = [0, 0];
		const answered = known.filter(({ span }) => overlaps(span, [start, end]));
		for (const { isThere } of answered) weight += isThere ? arrived : absent;
		let isMixed = false;
		for (let i = start; i < end; i++) {
			const unit = chinese.charCodeAt(i);
			if (!isHan(unit)) {
				isMixed ||= isLetter(unit) || isDigit(unit);
				continue;
			}
			letters += lettersOfHan;
			if ((traces.shares[unit] as number) > grammar || answered.some(({ span }) => span[0] <= i && i < span[1])) continue;
			const isGrounded = given.has(unit);
			weight += isGrounded ? weights.withGround : weights.withoutGround;
			if (!isGrounded) lost.push(chinese.charAt(i));
		}
		if (isMixed)
			for (const [word] of everyMatch(chinese.slice(start, end), tokens)) {
				letters += word.length;
				if (small.includes(word.toLowerCase())) weight += arrived;
			}
		// Words of which nothing is known may stand for as many characters, here as in any other part.
		const explained = Math.min(lost.length, unknown);
		return {
			span: [start, end],
			letters: Math.round(letters),
			weight: weight - explained * weights.withoutGround,
			lost: lost.slice(Math.ceil(explained)),
		};
	});
}
