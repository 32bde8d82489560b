/**
 * Two files, one a language: lines of the one are paired with lines of the other in their order, one to one as a rule, one to two or two to one where a
 * line was split or joined, or none. A dynamic programme within a band that anchors (words and figures both sides share) keep near the path.
 */

import type { Segment } from '../model.js';
import { isBlank, readerFor } from './document.js';
import { type Evidence, gatherEvidence, type Link } from './evidence.js';
import type { Features } from './features.js';
import { type Band, bestPath, type Move, type Step } from './monotone.js';
import { type Bead, bare, kindOf, sideFrom } from './pairs.js';
import { type AlignWords, noAlignWords } from './words.js';

/** How far from the expected place a line is looked for. */
const reach = 60;
/**
 * Costs of what is not one to one, as log-probabilities. Gale and Church (1993) count one sentence in a hundred left out and one in eleven joined;
 * lines are joined less often than sentences.
 */
const alone = -4.2;
const joined = -4;
/** What it is worth that both lines are the same but for punctuation. */
const sameText = 5;

const [oneToOne, oneToTwo, twoToOne, aloneSource] = [0, 1, 2, 3];

/** Ids that stand in exactly one line, and which. */
function uniques(lines: readonly Features[]): ReadonlyMap<number, number> {
	const seen = new Map<number, number>();
	lines.forEach(({ figures, words }, line) => {
		for (const id of [...figures, ...words]) seen.set(id, seen.has(id) ? -1 : line);
	});
	return seen;
}

/** The longest chain of links that rises on both sides. Links are sorted by source. */
function rising(links: readonly Link[]): readonly Link[] {
	const tails: number[] = [];
	const before = new Int32Array(links.length).fill(-1);
	links.forEach(([, target], k) => {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((links[tails[middle] as number]?.[1] as number) < target) low = middle + 1;
			else high = middle;
		}
		before[k] = low > 0 ? (tails[low - 1] as number) : -1;
		tails[low] = k;
	});
	const chain: Link[] = [];
	for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] as number) chain.push(links[k] as Link);
	return chain.reverse();
}

/** Lines that share a word or figure no other line has. */
function anchors(source: readonly Features[], target: readonly Features[]): readonly Link[] {
	const there = uniques(target);
	const links: Link[] = [];
	for (const [id, line] of uniques(source)) {
		const other = there.get(id);
		if (line >= 0 && other !== undefined && other >= 0) links.push([line, other]);
	}
	return rising(links.sort(([a, b], [c, d]) => a - c || b - d));
}

/** The states near the line that runs from anchor to anchor; an anchor may be wrong by the width of the band. */
function bandOf(rows: number, columns: number, fixed: readonly Link[]): Band {
	const low = new Int32Array(rows + 1);
	const high = new Int32Array(rows + 1);
	const stops: readonly Link[] = [[0, 0], ...fixed, [rows, columns]];
	for (let k = 0; k + 1 < stops.length; k++) {
		const [[r, c], [nextR, nextC]] = [stops[k] as Link, stops[k + 1] as Link];
		const width = reach + Math.abs(nextR - r - (nextC - c));
		for (let i = r; i <= nextR; i++) {
			const middle = nextR === r ? nextC : c + Math.round(((i - r) * (nextC - c)) / (nextR - r));
			low[i] = Math.max(0, middle - width);
			high[i] = Math.min(columns, middle + width);
		}
	}
	low[0] = 0;
	high[rows] = columns;
	for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] as number, low[i + 1] as number);
	for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] as number, high[i - 1] as number);
	return { low, high };
}

/** Two neighbouring lines read as one; the last stands alone. */
const doubled = (segments: readonly Segment[]): readonly Segment[] =>
	segments.map((segment, i) => ({ ...segment, text: `${segment.text} ${segments[i + 1]?.text ?? ''}` }));

interface Texts {
	readonly segments: readonly Segment[];
	readonly single: readonly Features[];
	readonly double: readonly Features[];
}

function movesFor(source: Texts, target: Texts, worth: (a: Features, b: Features, i: number, j: number) => number): readonly Move[] {
	const at = (list: readonly Features[], i: number): Features => list[i] as Features;
	return [
		{ rows: 1, columns: 1, score: (i, j) => worth(at(source.single, i), at(target.single, j), i, j) },
		{ rows: 1, columns: 2, score: (i, j) => joined + worth(at(source.single, i), at(target.double, j), -1, -1) },
		{ rows: 2, columns: 1, score: (i, j) => joined + worth(at(source.double, i), at(target.single, j), -1, -1) },
		{ rows: 1, columns: 0, score: () => alone },
		{ rows: 0, columns: 1, score: () => alone },
	];
}

/** Evidence, or the bonus of a line left as it is. */
function scorer(source: Texts, target: Texts, evidence: Evidence, full: boolean) {
	const plain = source.segments.map(({ text }) => bare(text));
	const plainOther = target.segments.map(({ text }) => bare(text));
	return (a: Features, b: Features, i: number, j: number): number => {
		if (i >= 0 && plain[i] === plainOther[j]) return sameText;
		return full ? evidence.all(a, b, i >= 0 && evidence.learntFrom(i, j)) : evidence.surface(a, b);
	};
}

const confidenceOf = (worth: number): number => Math.round(100 * Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-(worth - 2 * alone) / 3))))) / 100;

function beadFrom({ move, row, column }: Step, source: Texts, target: Texts, score: number, words: AlignWords): Bead {
	const english = source.segments.slice(row, row + (move === twoToOne ? 2 : 1));
	const chinese = target.segments.slice(column, column + (move === oneToTwo ? 2 : 1));
	if (move === aloneSource)
		return { kind: kindOf(english[0]?.text, undefined, words, true), source: sideFrom(english), alignment: { by: 'guessed', confidence: 1 } };
	if (move > aloneSource)
		return { kind: kindOf(undefined, chinese[0]?.text, words, true), target: sideFrom(chinese), alignment: { by: 'guessed', confidence: 1 } };
	const [left, right] = [sideFrom(english), sideFrom(chinese)];
	return {
		kind: kindOf(left.text, right.text, words, true),
		source: left,
		target: right,
		alignment: { by: 'guessed', confidence: confidenceOf(score) },
	};
}

/** Pairs the lines of two files; blank lines are left out, every other line is in exactly one pair, in order. */
export function alignParallel(english: readonly Segment[], chinese: readonly Segment[], words: AlignWords = noAlignWords): readonly Bead[] {
	const reader = readerFor(words);
	const textsOf = (all: readonly Segment[]): Texts => {
		const segments = all.filter(segment => !isBlank(segment));
		return { segments, single: reader.read(segments), double: reader.read(doubled(segments)) };
	};
	const [source, target] = [textsOf(english), textsOf(chinese)];
	const fixed = anchors(source.single, target.single);
	const band = bandOf(source.segments.length, target.segments.length, fixed);
	let links: readonly Link[] = fixed;
	let steps: readonly Step[] = [];
	let moves: readonly Move[] = [];
	for (const full of [false, true]) {
		const evidence = gatherEvidence(source.single, target.single, links, reader.long, reader.dictionary);
		moves = movesFor(source, target, scorer(source, target, evidence, full));
		steps = bestPath(band, moves);
		links = steps.filter(({ move }) => move === oneToOne).map(({ row, column }) => [row, column] as const);
	}
	return steps.map(step => beadFrom(step, source, target, moves[step.move]?.score(step.row, step.column) ?? 0, words));
}
