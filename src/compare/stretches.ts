/** Stretches of a line to which nothing on the other side answers: which is likeliest, by its words and by the lengths of the lines. */

import { everyMatch } from '../annotate/every-match.js';
import type { Compared, Span } from '../model.js';
import { type Habit, type LineLengths, scoreOf } from './line-lengths.js';

/** A part of a line: what stands between two places where something may have been left out or put in. */
export interface Stretch {
	readonly span: Span;
	/** Its length, as lengths of lines are counted. */
	readonly letters: number;
	/** The logarithm of how much likelier it stands so if nothing answers to it than if something does. */
	readonly weight: number;
	/** Its words (of Chinese, its characters) to which nothing answers. */
	readonly lost: readonly string[];
}

/** What a figure, a name, a term or a Latin word weighs that stands on the other side too: it hardly does by chance; and what one weighs that does not. */
export const arrived = -3;
export const absent = 1.2;

/** Latin words and figures. */
export const tokens = /[A-Za-z][A-Za-z'’-]*|\d[\d.,]*/g;

/** The spans of a line between its joints. */
export function partsOf(line: string, joints: RegExp): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const { index, 0: joint } of everyMatch(line, joints)) {
		if (index > start) spans.push([start, index]);
		start = index + joint.length;
	}
	if (start < line.length) spans.push([start, line.length]);
	return spans;
}

/** Parts in a row as one. */
function joined(parts: readonly Stretch[], weight: number): Stretch {
	const [first, last] = [parts[0] as Stretch, parts[parts.length - 1] as Stretch];
	return {
		span: [first.span[0], last.span[1]],
		letters: parts.reduce((sum, { letters }) => sum + letters, 0),
		weight,
		lost: parts.flatMap(({ lost }) => lost),
	};
}

/** What the other stations know of a span of a line: the other side has its part, or should have it and has not. */
export interface Known {
	readonly span: Span;
	readonly isThere: boolean;
}

/** What is known of the figures, names and terms of a side. */
export function knownOf({ matches, namings, terms }: Compared, side: 'source' | 'target'): readonly Known[] {
	const other = side === 'source' ? 'target' : 'source';
	const known: Known[] = [];
	for (const match of matches) {
		const own = match[side];
		if (own) known.push({ span: own.span, isThere: match[other] !== undefined });
	}
	if (side === 'target') {
		for (const { renderings } of namings) for (const { span } of renderings) known.push({ span, isThere: true });
		for (const { target } of terms) if (target) known.push({ span: target, isThere: true });
		return known;
	}
	for (const { name, renderings, faint } of namings) known.push({ span: name.span, isThere: renderings.length > 0 || faint });
	for (const { relation, source } of terms) known.push({ span: source, isThere: relation !== 'absent' });
	return known;
}

/** Of the units of a stretch so many that a neighbouring line answers tell that it was moved there. */
const moved = 0.6;

/** The stretches, without those that a neighbouring line answers: `isThere` says it of each of their words or characters. */
export const notMoved = (stretches: readonly Stretch[], isThere: (unit: string) => boolean): readonly Stretch[] =>
	stretches.map(stretch => (stretch.lost.filter(isThere).length > moved * stretch.lost.length ? { ...stretch, weight: 0, lost: [] } : stretch));

/** What lengths may weigh at most, whichever way; deviations beyond which nothing is added; and the least share of a line that is left of it. */
const heaviest = 8;
const farthest = 4;
const leastRest = 0.12;

const clamped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/**
 * The logarithm of how much better the lengths of a pair fit a habit if so many letters of the English were left out; of the Chinese were added, where
 * the number is below zero.
 */
function weightOfLengths({ letters, ratio }: LineLengths, left: number, habit: Habit): number {
	const length = left > 0 ? letters : letters * Math.exp(ratio);
	const rest = Math.max(length * leastRest, length - Math.abs(left));
	const changed = { letters: left > 0 ? rest : letters, ratio: ratio + Math.sign(left) * Math.log(length / rest) };
	const whole = clamped(scoreOf({ letters, ratio }, habit), farthest);
	const without = clamped(scoreOf(changed, habit), farthest);
	return clamped((whole ** 2 - without ** 2) / 2, heaviest);
}

/** What rounding may do to a sum of weights. */
export const rounding = 1e-9;

/** What the lengths of a pair may weigh at most, whatever the stretch. */
export const heaviestByLengths = (lengths: LineLengths, habit: Habit): number =>
	Math.min(heaviest, clamped(scoreOf(lengths, habit), farthest) ** 2 / 2);

/** The likeliest stretch, of one part or several, and the logarithm of how much likelier nothing answers to it than something. */
interface Loss {
	readonly stretch: Stretch;
	readonly weight: number;
}

/** Letters of a stretch, and words or characters to which nothing answers in it, that tell. */
export interface Least {
	readonly letters: number;
	readonly lost: number;
}

/** The stretch of a line that the other side likeliest does not have. `side` says of which line the stretches are. */
export function likeliest(
	stretches: readonly Stretch[],
	side: 'source' | 'target',
	lengths: LineLengths,
	habit: Habit,
	least: Least,
): Loss | undefined {
	let best: { readonly from: number; readonly to: number; readonly own: number; readonly weight: number } | undefined;
	for (let from = 0; from < stretches.length; from++) {
		let [letters, lost, own] = [0, 0, 0];
		for (let to = from; to < stretches.length; to++) {
			const part = stretches[to] as Stretch;
			letters += part.letters;
			lost += part.lost.length;
			own += part.weight;
			if (letters < least.letters || lost < least.lost) continue;
			const weight = own + weightOfLengths(lengths, side === 'source' ? letters : -letters, habit);
			if (!best || weight > best.weight) best = { from, to, own, weight };
		}
	}
	return best && { stretch: joined(stretches.slice(best.from, best.to + 1), best.own), weight: best.weight };
}
