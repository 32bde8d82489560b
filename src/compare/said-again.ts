/** A clause or a sentence that is translated twice, in two versions: 不良貸款占總額的比例降至0.62%，不良貸款占比降至0.62%. */

import { isHan } from '../annotate/code-units.js';
import { equals } from '../annotate/quantities/rational.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Quantity, Span } from '../model.js';
import { areAlike } from './agreed.js';

const kinds: ReadonlySet<Quantity['readings'][0]['kind']> = new Set(['percent', 'money']);
/** A clause of fewer characters, its figure aside, says too little to be known again. */
const fewest = 4;
/** The part of the shorter of two stretches that stands in the other. */
const most = 0.75;

const clauseMark = /[，；。,;]/g;

const areSame = (a: Quantity, b: Quantity): boolean => areAlike(a, b) && equals(a.readings[0].value, b.readings[0].value);

/** A round figure may be said of two things. */
const isOddFigure = ({ salience, digits, readings: [{ kind, value }] }: Quantity): boolean =>
	salience === 3 && digits && kinds.has(kind) && (value.denominator !== 1n || value.numerator % 10n !== 0n);

/** The clause around a figure. */
function clauseAround(text: string, [start, end]: Span): Span {
	let from = 0;
	let to = text.length;
	for (const { index } of text.matchAll(clauseMark)) {
		if (index < start) from = index + 1;
		else if (index >= end && index < to) to = index;
	}
	return [from, to];
}

/** The Chinese characters of a clause, its figure left out. */
const charactersOf = (text: string, [from, to]: Span, [start, end]: Span): readonly string[] =>
	[...text.slice(from, start), ...text.slice(end, to)].filter(character => isHan(character.charCodeAt(0)));

/** Whether the shorter of two stretches, which are cut into their characters or into twos of them, is nearly all in the other. */
function saysSame(a: readonly string[], b: readonly string[], least: number): boolean {
	const [short, long] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
	return short.length >= least && short.filter(part => long.has(part)).length >= short.length * most;
}

/** The second of two clauses side by side that give one figure in the same words, where the English gives it once; from the mark before it. */
export function clauseSaidAgain({ pair, source, target }: Compared): Span | undefined {
	const figures = target.filter(isOddFigure);
	if (figures.length < 2) return undefined;
	const folded = foldChinese(pair.target?.text ?? '');
	for (let i = 1; i < figures.length; i++) {
		const [first, second] = [figures[i - 1] as Quantity, figures[i] as Quantity];
		if (!areSame(first, second) || source.filter(own => areSame(own, second)).length !== 1) continue;
		const [one, other] = [clauseAround(folded, first.span), clauseAround(folded, second.span)];
		if (other[0] !== one[1] + 1) continue;
		if (saysSame(charactersOf(folded, one, first.span), charactersOf(folded, other, second.span), fewest)) return [one[1], other[1]];
	}
	return undefined;
}

/** Twos of Han characters that make a sentence which is not told twice by chance. */
const fewestOfSentence = 10;

const sentenceEnd = /[。！？!?][」』”’）]*/g;

/** The twos of Han characters of a text that stand side by side, marks and other letters left out. */
function twosOf(text: string): readonly string[] {
	const characters = [...text].filter(character => isHan(character.charCodeAt(0)));
	return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** The second of two sentences side by side that say nearly the same in the same words. */
export function sentenceSaidAgain(text: string): Span | undefined {
	const spans: Span[] = [];
	let start = 0;
	for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
		spans.push([start, index + mark.length]);
		start = index + mark.length;
	}
	if (start < text.length) spans.push([start, text.length]);
	if (spans.length < 2) return undefined;
	const twos = spans.map(span => twosOf(text.slice(...span)));
	const at = twos.findIndex((own, i) => i > 0 && saysSame(twos[i - 1] as readonly string[], own, fewestOfSentence));
	return at < 0 ? undefined : spans[at];
}
