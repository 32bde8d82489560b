/**
 * Transcripts in two languages, line by line in one file: English then Chinese, the reverse, or blocks of each, with labels that stand twice, summaries in
 * one language, lines lost, doubled or added. Lines are sorted by side and paired by a dynamic programme; a Chinese line is only ever paired with an
 * English one of the run before it or after it, so nothing shifts.
 */

import type { Segment } from '../model.js';
import { classify, type LineSide } from './classify.js';
import { isBlank, readerFor } from './document.js';
import { type Evidence, gatherEvidence, type Link } from './evidence.js';
import type { Features } from './features.js';
import { type Memory, remember } from './memory.js';
import { type Band, bestPath, type Move, offsetsOf, type Step } from './monotone.js';
import { type Bead, bare, kindOf, sideFrom } from './pairs.js';
import { alignParallel } from './parallel.js';
import { copiesIn, type Run, type Sorted, sortLines, twins } from './runs.js';
import { isTidy } from './tidy.js';
import { type AlignWords, noAlignWords } from './words.js';

/** Where two runs are both longer than this, the text is not interleaved but one text after the other. */
const longestRun = 150;
/** How far from the expected place a line is looked for in long runs. */
const reach = 160;

/** Runs of one length that follow one another, line by line: what a tidy document looks like. `from` is the side that comes first. */
function tidyLinks({ source, runs }: Sorted, single: readonly boolean[], from: LineSide): readonly Link[] {
	const links: Link[] = [];
	for (let r = 0; r + 1 < runs.length; r++) {
		const [first, second] = [runs[r] as Run, runs[r + 1] as Run];
		if (first.side !== from) continue;
		const [english, chinese] = from === 'source' ? [first, second] : [second, first];
		const lines: number[] = [];
		for (let i = english.start; i < english.end; i++) if (single[i]) lines.push(i);
		if (lines.length !== chinese.end - chinese.start) continue;
		lines.forEach((i, k) => {
			if (source.segments[i]) links.push([i, chinese.start + k]);
		});
	}
	return links;
}

/** The states worth a look: Chinese lines of the run before and the run after each English line. */
function bandOf({ source, target, runs }: Sorted): Band {
	const rows = source.segments.length;
	const columns = target.segments.length;
	const low = new Int32Array(rows + 1);
	const high = new Int32Array(rows + 1);
	for (let i = 0; i < rows; i++) {
		const r = source.runs[i] as number;
		const own = runs[r] as Run;
		const before = runs[r - 1];
		const after = runs[r + 1];
		const share = (i - own.start) / (own.end - own.start);
		const middle = after ? after.start + Math.round(share * (after.end - after.start)) : columns;
		low[i] = Math.max(before ? before.start : 0, Math.min(middle, after?.start ?? columns) - reach);
		high[i] = Math.min(after ? after.end : columns, middle + reach);
	}
	low[rows] = columns;
	high[rows] = columns;
	low[0] = 0;
	for (let i = 1; i <= rows; i++) {
		low[i] = Math.max(low[i - 1] as number, Math.min(low[i] as number, high[i - 1] as number));
		high[i] = Math.max(high[i - 1] as number, high[i] as number);
	}
	return { low, high };
}

/** What the document has shown of its order and its gaps, as log-probabilities. */
interface Habits {
	/** Which side comes first, as a rule. */
	readonly first: LineSide;
	/** Cost of a pair in the other order. */
	readonly reversed: number;
	/** Cost of a line alone. */
	readonly alone: number;
}

/** A label that stands twice is the usual thing; a sentence that does is a line nobody translated, or was doubled. */
const twinLabel = 2;
const twinSentence = -4.5;
/** A guess must be worth something: in doubt both lines stay alone. */
const caution = 1.5;
/**
 * Where lines are missing, an English line and the Chinese one behind it may be what is left of two pairs. Two lines alone do less harm than a pair that
 * is none, so a document that shows gaps must show more for each pair than their odds alone would ask.
 */
const doubtWithGaps = 1.5;
/** What it is worth that a line stands on the other side as it is. */
const sameText = 5;
const match = 0;
const twin = 1;
const aloneSource = 2;
const aloneTarget = 3;

/** Everything the programme asks about two lines, looked up by state. */
interface Table {
	readonly band: Band;
	readonly offsets: Float64Array;
	/** Evidence for each allowed state; -Infinity where the runs do not touch. */
	readonly scores: Float32Array;
}

/** What a line is apart from its language: labels and marks pair with their like. */
interface Shapes {
	readonly labels: readonly boolean[];
	readonly marks: readonly boolean[];
	/** Labels of this document stand twice, so that none is translated. */
	readonly labelsStay: boolean;
}

const fewLabels = 3;

function shapesOf({ source }: Sorted, twinned: readonly boolean[]): Shapes {
	const kinds = source.segments.map(segment => classify(segment.text));
	const labels = kinds.map(kind => kind === 'label');
	return {
		labels,
		marks: kinds.map(kind => kind === 'punctuation'),
		labelsStay: labels.filter((label, i) => label && twinned[i]).length >= fewLabels,
	};
}

const sentenceEnd = /[.!?\u2026\u3002\uff01\uff1f]\s*$/;

/** Whether an English label or mark and a Chinese line cannot be a pair, whatever they hold. */
const estranged = ({ labels, marks, labelsStay }: Shapes, i: number, text: string): boolean =>
	marks[i] === true || (labels[i] === true && (labelsStay || sentenceEnd.test(text)));

function tableOf(
	sorted: Sorted,
	features: readonly Features[],
	others: readonly Features[],
	evidence: Evidence,
	memory: Memory,
	shapes: Shapes,
): Table {
	const band = bandOf(sorted);
	const offsets = offsetsOf(band);
	const scores = new Float32Array(offsets[offsets.length - 1] as number).fill(Number.NEGATIVE_INFINITY);
	const [copies, otherCopies] = [copiesIn(sorted.source), copiesIn(sorted.target)];
	const isLearnt = (i: number, j: number): boolean => copies[i]?.some(a => otherCopies[j]?.some(b => evidence.learntFrom(a, b))) ?? false;
	features.forEach((feature, i) => {
		const run = sorted.source.runs[i] as number;
		const end = Math.min(band.high[i] as number, others.length - 1);
		for (let j = band.low[i] as number; j <= end; j++) {
			if (Math.abs((sorted.target.runs[j] as number) - run) !== 1) continue;
			if (estranged(shapes, i, sorted.target.segments[j]?.text ?? '')) continue;
			const other = others[j] as Features;
			const own = isLearnt(i, j);
			const same = other.grams.length === 0 && bare(sorted.source.segments[i]?.text ?? '') === bare(sorted.target.segments[j]?.text ?? '');
			scores[(offsets[i] as number) + j - (band.low[i] as number)] = same ? sameText : evidence.all(feature, other, own) + memory.score(i, j, own);
		}
	});
	return { band, offsets, scores };
}

/** How far two lines of neighbouring runs stand from where they would be expected. */
function displacement({ source, target, runs }: Sorted, i: number, j: number): number {
	const [e, z] = [runs[source.runs[i] as number] as Run, runs[target.runs[j] as number] as Run];
	const gap = Math.abs((source.places[i] as number) - (target.places[j] as number)) - 1;
	return 0.01 * gap + Math.min(gap, Math.abs(i - e.start - (j - z.start)), Math.abs(e.end - i - (z.end - j)), 10);
}

function path(sorted: Sorted, table: Table, twinned: readonly boolean[], { labels, marks }: Shapes, habits: Habits): readonly Step[] {
	const { band, offsets, scores } = table;
	const { source, target } = sorted;
	const worth = (i: number, j: number): number => {
		const score = scores[(offsets[i] as number) + j - (band.low[i] as number)] as number;
		if (score === Number.NEGATIVE_INFINITY) return score;
		const order = (source.places[i] as number) < (target.places[j] as number) ? 'source' : 'target';
		return score - caution + (order === habits.first ? 0 : habits.reversed) - 0.2 * displacement(sorted, i, j);
	};
	const moves: readonly Move[] = [
		{ rows: 1, columns: 1, score: worth },
		{ rows: 2, columns: 0, score: i => (twinned[i] ? (labels[i] || marks[i] ? twinLabel : twinSentence) : Number.NEGATIVE_INFINITY) },
		{ rows: 1, columns: 0, score: () => habits.alone },
		{ rows: 0, columns: 1, score: () => habits.alone },
	];
	return bestPath(band, moves);
}

/** Which side comes first: that whose followers look more like translations. English, where nothing tells. */
function firstSide(
	links: Readonly<Record<LineSide, readonly Link[]>>,
	source: readonly Features[],
	target: readonly Features[],
	long: readonly boolean[],
): LineSide {
	const evidence = gatherEvidence(source, target, links.source, long, []);
	const sum = (side: LineSide): number =>
		links[side]
			.slice(0, 2000)
			.reduce((total, [i, j]) => total + Math.max(-4, Math.min(4, evidence.surface(source[i] as Features, target[j] as Features))), 0);
	return sum('target') > sum('source') + 2 ? 'target' : 'source';
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Reads the habits off a first pairing. */
function habitsFrom(steps: readonly Step[], { source, target }: Sorted, first: LineSide): Habits {
	let alone = 0;
	let reversed = 0;
	let pairs = 0;
	for (const { move, row, column } of steps) {
		if (move >= aloneSource) alone++;
		if (move !== match) continue;
		pairs++;
		const order = (source.places[row] as number) < (target.places[column] as number) ? 'source' : 'target';
		if (order !== first) reversed++;
	}
	return {
		first,
		reversed: clamp(Math.log((reversed + 1) / (pairs + 20)), -5, -0.7),
		alone: clamp(Math.log((alone + 1) / (2 * pairs + alone + 40)) + doubtWithGaps, -5, -0.4),
	};
}

/** How sure a guessed pair is: its evidence and place against both lines standing alone, tempered, for kinds of evidence overlap. */
const confidenceOf = (worth: number, alone: number): number =>
	Math.round(100 * clamp(1 / (1 + Math.exp(-(worth - 2 * alone) / 3)), 0.05, 0.99)) / 100;

/** A line of its own, on the side its letters say. */
function single(segment: Segment, side: LineSide, words: AlignWords): Bead {
	const kind = side === 'source' ? kindOf(segment.text, undefined, words, false) : kindOf(undefined, segment.text, words, false);
	const alignment = { by: 'guessed', confidence: 1 } as const;
	return side === 'source' ? { kind, source: sideFrom([segment]), alignment } : { kind, target: sideFrom([segment]), alignment };
}

function pairOf(source: Segment, target: Segment, confidence: number, words: AlignWords): Bead {
	return {
		kind: kindOf(source.text, target.text, words, false),
		source: sideFrom([source]),
		target: sideFrom([target]),
		alignment: { by: 'guessed', confidence },
	};
}

interface Worked {
	readonly steps: readonly Step[];
	readonly habits: Habits;
	readonly table: Table;
}

/** Pairs from steps; lines that stand alone between two pairs come as they stand in the file. */
function beadsFrom({ steps, habits, table }: Worked, { source, target }: Sorted, words: AlignWords): readonly Bead[] {
	const placed = steps.map(({ move, row, column }): { readonly place: number; readonly bead: Bead } => {
		const [english, chinese] = [source.segments[row] as Segment, target.segments[column] as Segment];
		if (move === match) {
			const worth = table.scores[(table.offsets[row] as number) + column - (table.band.low[row] as number)] as number;
			const place = Math.min(source.places[row] as number, target.places[column] as number);
			return { place, bead: pairOf(english, chinese, confidenceOf(worth, habits.alone), words) };
		}
		if (move === twin) return { place: source.places[row] as number, bead: pairOf(english, source.segments[row + 1] as Segment, 0.9, words) };
		if (move === aloneSource) return { place: source.places[row] as number, bead: single(english, 'source', words) };
		return { place: target.places[column] as number, bead: single(chinese, 'target', words) };
	});
	return placed.sort((a, b) => a.place - b.place).map(({ bead }) => bead);
}

/** The pairs of a document in good order, as they stand in the file. */
function tidyBeads(
	{ source, target }: Sorted,
	links: readonly Link[],
	twinned: readonly boolean[],
	worth: (source: number, target: number) => number,
	words: AlignWords,
): readonly Bead[] {
	const linked = new Set(links.map(([, j]) => j));
	const { alone } = assumed('source');
	const placed = links.map(([i, j]) => ({
		place: Math.min(source.places[i] as number, target.places[j] as number),
		bead: pairOf(source.segments[i] as Segment, target.segments[j] as Segment, confidenceOf(worth(i, j), alone), words),
	}));
	source.segments.forEach((segment, i) => {
		const other = twinned[i] ? source.segments[i + 1] : undefined;
		if (other && !twinned[i - 1]) placed.push({ place: source.places[i] as number, bead: pairOf(segment, other, 0.9, words) });
	});
	target.segments.forEach((segment, j) => {
		if (!linked.has(j)) placed.push({ place: target.places[j] as number, bead: single(segment, 'target', words) });
	});
	return placed.sort((a, b) => a.place - b.place).map(({ bead }) => bead);
}

/** Two runs that are both too long to be turns of one conversation: the file holds one text and then the other. */
function isOneAfterOther({ runs }: Sorted): boolean {
	return runs.some(({ start, end }, r) => {
		const next = runs[r + 1];
		return next !== undefined && end - start > longestRun && next.end - next.start > longestRun;
	});
}

/** What is taken for granted before a document has shown its habits. */
const assumed = (first: LineSide): Habits => ({ first, reversed: -3, alone: -3.5 });

const linksOf = (steps: readonly Step[]): readonly Link[] =>
	steps.filter(({ move }) => move === match).map(({ row, column }) => [row, column] as const);

/**
 * Steps without the pairs that are new in this round and speak for themselves less than the round before did: of lines that it left alone, or that stand apart
 * where it had found something nearer. Lines that lost their partners in several places ("Great.", twice before 感謝您回答我的問題) vouch for one another by turns.
 */
function withoutAfterthoughts(steps: readonly Step[], before: readonly Link[], { source, target }: Sorted): readonly Step[] {
	const [rows, columns] = [new Set(before.map(([i]) => i)), new Set(before.map(([, j]) => j))];
	// By their texts: a doubled line is as good as its double.
	const keyOf = (i: number, j: number): string => `${source.segments[i]?.text}\n${target.segments[j]?.text}`;
	const known = new Set(before.map(([i, j]) => keyOf(i, j)));
	const isNear = (i: number, j: number): boolean => Math.abs((source.places[i] as number) - (target.places[j] as number)) === 1;
	const stays = ({ move, row, column }: Step): boolean =>
		move !== match || known.has(keyOf(row, column)) || (isNear(row, column) && (rows.has(row) || columns.has(column)));
	return steps.flatMap(step =>
		stays(step)
			? [step]
			: [
					{ ...step, move: aloneSource },
					{ ...step, move: aloneTarget },
				],
	);
}

/**
 * Pairs the lines of a file in which two languages stand by turns; blank lines are left out. Every other line is in exactly one pair,
 * in the order of the file. `words` is language data; without it the aligner goes by figures, names, length and what the document teaches.
 */
export function alignInterleaved(all: readonly Segment[], words: AlignWords = noAlignWords): readonly Bead[] {
	const lines = all.filter(line => !isBlank(line));
	const sorted = sortLines(lines);
	const { source, target } = sorted;
	if (isOneAfterOther(sorted)) return alignParallel(source.segments, target.segments, words);
	const reader = readerFor(words);
	const [features, others] = [reader.read(source.segments), reader.read(target.segments)];
	const twinned = twins(source);
	const shapes = shapesOf(sorted, twinned);
	const lone = source.segments.map((_, i) => !twinned[i] && !twinned[i - 1]);
	const tidy = { source: tidyLinks(sorted, lone, 'source'), target: tidyLinks(sorted, lone, 'target') };
	const first = firstSide(tidy, features, others, reader.long);
	const study = gatherEvidence(features, others, tidy[first], reader.long, []);
	const worth = (i: number, j: number): number => study.surface(features[i] as Features, others[j] as Features);
	if (isTidy({ source, target, twinned, first }, tidy[first], worth)) return tidyBeads(sorted, tidy[first], twinned, worth, words);
	const plain = { source: source.segments.map(({ text }) => bare(text)), target: target.segments.map(({ text }) => bare(text)) };
	let links = tidy[first];
	let habits = assumed(first);
	let worked: Worked | undefined;
	for (let round = 0; round < 2; round++) {
		const evidence = gatherEvidence(features, others, links, reader.long, reader.dictionary);
		const memory = remember(links, plain.source, plain.target);
		const table = tableOf(sorted, features, others, evidence, memory, shapes);
		const steps = path(sorted, table, twinned, shapes, habits);
		worked = { steps: round === 0 ? steps : withoutAfterthoughts(steps, links, sorted), habits, table };
		links = linksOf(steps);
		habits = habitsFrom(steps, sorted, first);
	}
	return beadsFrom(worked as Worked, sorted, words);
}
