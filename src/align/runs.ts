/** The lines of an interleaved file sorted by side, in the order they stand in: runs of one language, and lines that stand twice. */

import type { Segment } from '../model.js';
import { classify, type LineSide, sideOf } from './classify.js';
import { bare } from './pairs.js';

/** Lines of one side, and for each its place among all lines and the run of its side it stands in. */
export interface Column {
	readonly segments: Segment[];
	readonly places: number[];
	readonly runs: number[];
}

/** Lines of one side that follow one another. */
export interface Run {
	readonly side: LineSide;
	/** First and one past the last line, as indices of its column. */
	readonly start: number;
	end: number;
}

/** A file's lines by side. */
export interface Sorted {
	readonly source: Column;
	readonly target: Column;
	readonly runs: readonly Run[];
}

/** A label and its copy stand no further apart. */
const furthestCopy = 320;

const column = (): Column => ({ segments: [], places: [], runs: [] });

/** How often the side changes on the way from one line to another. */
function changes(sides: readonly LineSide[], from: number, to: number): number {
	let count = 0;
	for (let k = from + 1; k < to; k++) if (sides[k] !== sides[k - 1]) count++;
	return count;
}

/** A label that stands again further on, in the Chinese block that answers its own, was left in English there. */
function settleCopies(lines: readonly Segment[], sides: LineSide[]): void {
	const last = new Map<string, number>();
	lines.forEach((line, k) => {
		if (sides[k] === 'target' || classify(line.text) !== 'label') return;
		const text = bare(line.text);
		const before = last.get(text) ?? k;
		last.set(text, k);
		if (k - before < 2 || k - before > furthestCopy) return;
		if (sides[k + 1] !== 'target' && sides[before + 1] !== 'target') return;
		if (changes(sides, before, k) <= 1) sides[k] = 'target';
	});
}

/** Sorts lines by side; a label left in English goes with the block it stands in. */
export function sortLines(lines: readonly Segment[]): Sorted {
	const sides: LineSide[] = lines.map(line => sideOf(line.text));
	settleCopies(lines, sides);
	const source = column();
	const target = column();
	const runs: Run[] = [];
	lines.forEach((line, place) => {
		const side = sides[place] ?? 'source';
		const to = side === 'source' ? source : target;
		let run = runs.at(-1);
		if (run?.side !== side) {
			run = { side, start: to.segments.length, end: to.segments.length };
			runs.push(run);
		}
		run.end++;
		to.segments.push(line);
		to.places.push(place);
		to.runs.push(runs.length - 1);
	});
	return { source, target, runs };
}

/** Whether line `i` of a column stands twice in a row in the file. */
export function twins({ segments, places }: Column): readonly boolean[] {
	const texts = segments.map(segment => bare(segment.text));
	return texts.map((text, i) => {
		if (i + 1 >= texts.length || (places[i + 1] as number) !== (places[i] as number) + 1 || text !== texts[i + 1]) return false;
		return text !== '' || classify(segments[i]?.text ?? '') === 'punctuation';
	});
}

/** Each line of a column with its neighbours that say the same: a doubled line is as good as its double. */
export const copiesIn = ({ segments }: Column): readonly (readonly number[])[] =>
	segments.map(({ text }, i) => [i - 1, i, i + 1].filter(k => segments[k]?.text === text));
