/** Problems of names that stand otherwise than elsewhere in the document: by their sound, by their words, by the labels of who speaks. */

import { isCollection } from '../annotate/collections.js';
import type { Problem } from '../model.js';
import { overlaps } from './evidence.js';
import type { TakenPhrase } from './kept-phrases.js';
import { type LabelName, oddLabels } from './label-names.js';
import type { Variant } from './name-variants.js';
import type { NameAsWord } from './names-as-words.js';

/** A problem, and the pair it is of. */
export interface Found {
	readonly pair: number;
	readonly problem: Problem;
}

/** A problem with what it found. */
export interface Odd extends Found {
	readonly found: string;
}

/** A pair that may hold a name: its place among all pairs, the line of its Chinese, and that Chinese. */
export interface OddPlace {
	readonly pair: number;
	readonly line: number;
	readonly text: string;
}

/** So many lines apart, two hands are likelier than a slip. */
export const reach = 300;
/** Lines of a collection that are no further apart stand together, and so many make a pattern. */
const together = 60;
const fewest = 3;

/** A name that stands otherwise than `expected`, as the lines `others` have it. */
function oddProblem(
	{ pair, line, text }: OddPlace,
	{ name, source, target }: Pick<Variant, 'name' | 'source' | 'target'>,
	{ expected, others }: { readonly expected: string; readonly others: readonly number[] },
	isMajor = true,
): Odd {
	const found = text.slice(...target);
	const variants = [
		{ text: expected, lines: others },
		{ text: found, lines: [line] },
	];
	const problem: Problem = {
		message: { id: 'name-inconsistent', data: { found, name, variants, expected } },
		severity: isMajor ? 'major' : 'minor',
		confidence: isMajor ? 0.85 : 0.7,
		source: [source],
		target: [target],
		cause: name,
		edits: [{ span: target, text: expected }],
		related: [{ line: others[0] as number, text: expected }],
	};
	return { pair, problem, found };
}

/** Other spellings of names that are written by their sound. In a collection two hands are likelier than a slip, but for lines that stand together. */
export function variantProblems(places: readonly OddPlace[], found: readonly Variant[]): readonly Odd[] {
	const isMany = isCollection(places.length);
	return found.flatMap((variant): readonly Odd[] => {
		const own = places[variant.at] as OddPlace;
		const near = variant.lines.filter(line => Math.abs(line - own.line) <= (isMany ? together : reach));
		if (near.length < (isMany ? fewest : 1)) return [];
		return [oddProblem(own, variant, { expected: variant.usual, others: variant.lines }, variant.isSure && !isMany)];
	});
}

/** Names that are kept elsewhere and were translated here. */
export const takenProblems = (places: readonly OddPlace[], found: readonly TakenPhrase[]): readonly Odd[] =>
	found.map(taken => oddProblem(places[taken.at] as OddPlace, taken, { expected: taken.name, others: taken.kept }));

/** Parts of names that were taken for common words, near the lines that have the whole name. */
export const asWordProblems = (places: readonly OddPlace[], found: readonly NameAsWord[]): readonly Odd[] =>
	found.flatMap(taken => {
		const own = places[taken.at] as OddPlace;
		const near = taken.lines.filter(line => Math.abs(line - own.line) <= reach);
		return near.length === 0 ? [] : [oddProblem(own, taken, { expected: taken.expected, others: near })];
	});

/** A label with the name of who speaks, as the English line has it, and where it stands. */
export interface LabelPlace extends OddPlace {
	readonly labelled: LabelName;
	readonly name: string;
}

/** Labels of one speaker that call him otherwise than his other labels do. */
export function labelProblems(labels: readonly LabelPlace[]): readonly Odd[] {
	const found = oddLabels(labels.map(({ labelled }) => labelled));
	if (!found) return [];
	const usual = labels.filter(({ labelled }) => labelled.key === found.usual.key);
	const expected = usual[0]?.text.slice(...usual[0].labelled.target) ?? '';
	const others = usual.map(({ line }) => line);
	return labels
		.filter(({ labelled }) => found.odd.includes(labelled))
		.map(own => oddProblem(own, { ...own.labelled, name: own.name }, { expected, others }));
}

const textOf = ({ edits: [edit] }: Problem): string => edit?.text ?? '';

/** Whether a problem is told already by others: about the same words, or it would write the name as they say it is not. */
export const isTold = ({ pair, problem }: Found, others: readonly Odd[]): boolean =>
	others.some(
		other =>
			(other.pair === pair && other.problem.target.some(span => problem.target.some(own => overlaps(span, own)))) ||
			(problem.cause.split(' ').includes(other.problem.cause) && textOf(problem).includes(other.found)),
	);
