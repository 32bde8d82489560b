/** A document in good order: every English line has its Chinese one beside it, and each pair looks like one. Most documents are, and need no study. */

import type { LineSide } from './classify.js';
import type { Link } from './evidence.js';

/** The least a pair may show by length, marks, figures and names; of true pairs the worst shows -1.5, of lines one off three in four less than -0.3. */
const least = -2.5;

/** Of a file: how many lines stand on each side, the run of its side each stands in, and which English ones stand twice. */
export interface Order {
	readonly source: { readonly runs: readonly number[] };
	readonly target: { readonly runs: readonly number[] };
	readonly twinned: readonly boolean[];
	/** The side that comes first in a pair. */
	readonly first: LineSide;
}

/**
 * Whether `links` are all there is to find: every English line is linked or stands twice, every Chinese one is linked but those of a summary on top,
 * and no linked pair looks wrong. `worth` is the evidence for a pair, as a log-likelihood ratio.
 */
export function isTidy(
	{ source, target, twinned, first }: Order,
	links: readonly Link[],
	worth: (source: number, target: number) => number,
): boolean {
	const sources = new Set(links.map(([i]) => i));
	const targets = new Set(links.map(([, j]) => j));
	if (sources.size !== links.length || targets.size !== links.length) return false;
	const isKnown = (_: number, i: number): boolean => sources.has(i) || twinned[i] === true || twinned[i - 1] === true;
	const isSummary = (run: number): boolean => first === 'source' && run === 0;
	if (!source.runs.every(isKnown) || !target.runs.every((run, j) => targets.has(j) || isSummary(run))) return false;
	return links.every(([i, j]) => worth(i, j) >= least);
}
