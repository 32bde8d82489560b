/** How long the two sides of a pair are, against what is usual. */

import { census } from '../annotate/script.js';
import type { Pair } from '../model.js';

/** The lengths of a pair of prose. */
export interface LineLengths {
	/** Letters and digits of the English. */
	readonly letters: number;
	/** The logarithm of the length of the Chinese, a Han character counted as so many letters, to that of the English. */
	readonly ratio: number;
}

/** Letters a Han character stands for. */
export const lettersOfHan = 2.6;

/** The logarithm of target to source, as it is in the median of six collections of professional translations. */
const usualRatio = -0.18;

/** What is usual where nothing is known of the document. */
export const usualHabit: Habit = { ratio: usualRatio, spread: 1 };

/** As many pairs as the usual ratio is worth against the document's own. */
const pairsOfUsual = 20;

/** Shorter lines say nothing. */
const fewestLetters = 15;
const lettersOfTypical = 25;

/** The deviation to expect of the logarithm, at this many letters: fitted to the same collections. */
const deviation = (letters: number): number => Math.sqrt(0.01 + 1.6 / letters);

/** The lengths of a pair of lines that say something in their own language; undefined for others, and where the English is too short to tell. */
export function lineLengths({ kind, source, target }: Pair): LineLengths | undefined {
	if (!source || !target || kind !== 'prose') return undefined;
	const english = census(source.text);
	const letters = english.latin + english.digits;
	if (letters < fewestLetters || english.han > 0) return undefined;
	const { han, latin, digits } = census(target.text);
	if (han === 0) return undefined;
	return { letters, ratio: Math.log(Math.max(1, Math.round(han * lettersOfHan) + latin + digits) / letters) };
}

/** The middle of some values, 0 of none. */
const median = (values: readonly number[]): number => new Float64Array(values).sort()[values.length >> 1] ?? 0;

/** So few lines say nothing of how much a document's lengths vary. */
const fewestLines = 20;

/** What a document is in the habit of. */
export interface Habit {
	/** Its usual ratio, with what is usual elsewhere for as much as it has few lines. */
	readonly ratio: number;
	/** How much more its lengths vary than is to be expected; 1 where they do not. */
	readonly spread: number;
}

/** The habit of a document with pairs of these lengths. */
export function habitOf(lengths: readonly LineLengths[]): Habit {
	const typical = lengths.filter(({ letters }) => letters >= lettersOfTypical);
	const weight = typical.length / (typical.length + pairsOfUsual);
	const ratio = usualRatio + (median(typical.map(own => own.ratio)) - usualRatio) * weight;
	const scores = typical.map(own => Math.abs(scoreOf(own, { ratio, spread: 1 })));
	return { ratio, spread: typical.length < fewestLines ? 1 : Math.max(1, 1.4826 * median(scores)) };
}

/** How many deviations a pair is longer than the habit, shorter where it is below zero. */
export const scoreOf = ({ letters, ratio }: LineLengths, habit: Habit): number => (ratio - habit.ratio) / (deviation(letters) * habit.spread);
