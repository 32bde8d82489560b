/**
 * How much two lines speak for being translations of each other, as a log-likelihood ratio against two lines of the same document that are not:
 * length, closing mark, figures, Latin words, and the vocabulary the document teaches. Positive speaks for, negative against; 0 says nothing.
 */

import { calibrate, type Kinds, weigh } from './calibration.js';
import { endings, type Features } from './features.js';
import { type Lexicon, learn, type Sentence } from './lexicon.js';

/** An English line and a Chinese one, by index. */
export type Link = readonly [source: number, target: number];

export interface Evidence {
	/** Length, marks, figures and Latin words alone. */
	surface(source: Features, target: Features): number;
	/** Everything; `own` where the two are among the links the vocabulary was learnt from. */
	all(source: Features, target: Features, own: boolean): number;
	/** Whether the vocabulary was learnt from these two. */
	learntFrom(source: number, target: number): boolean;
}

/** Vocabulary is learnt from at most so many links, spread over the document. */
const mostLinks = 1500;
/** Neither one kind of evidence alone nor all together decide beyond these bounds. */
const bounds = { length: 3, figures: 7, words: 6, ending: 2.5, vocabulary: 6 } as const;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface Normal {
	readonly mean: number;
	readonly deviation: number;
}

/** Mean and deviation with the outer tenth left out, drawn towards an assumption that counts as `weight` values. */
function normal(values: readonly number[], assumed: Normal, weight: number, least: number): Normal {
	const sorted = Float64Array.from(values).sort();
	const cut = Math.floor(sorted.length / 20);
	const kept = sorted.subarray(cut, sorted.length - cut);
	let sum = assumed.mean * weight;
	for (const value of kept) sum += value;
	const mean = sum / (kept.length + weight);
	let squares = assumed.deviation ** 2 * weight;
	for (const value of kept) squares += (value - mean) ** 2;
	return { mean, deviation: Math.max(least, 1.2 * Math.sqrt(squares / (kept.length + weight))) };
}

const density = (x: number, { mean, deviation }: Normal): number => -((x - mean) ** 2) / (2 * deviation ** 2) - Math.log(deviation);

/** Log of the ratio Chinese to English length: Han characters and words, see `Features.length`. */
const ratio = (source: Features, target: Features): number => Math.log((target.length + 0.5) / (source.length + 0.5));

/** Short lines vary more than long ones. */
const spread = (source: Features): number => Math.sqrt(0.22 ** 2 + 0.7 / (source.length + 1));

interface Counts {
	readonly of: readonly number[];
	readonly lines: number;
}

function frequency(lines: readonly Features[], idsOf: (line: Features) => readonly number[]): Counts {
	const of: number[] = [];
	for (const line of lines) for (const id of idsOf(line)) of[id] = (of[id] ?? 0) + 1;
	return { of, lines: lines.length };
}

/** What a shared item is worth: the rarer, the more. */
const worth = (id: number, { of, lines }: Counts): number => Math.log((0.9 * (lines + 20)) / ((of[id] ?? 0) + 1));

function figureEvidence(source: Features, target: Features, counts: Counts, long: readonly boolean[]): number {
	let score = 0;
	for (const id of source.figures) {
		const found = target.figures.includes(id) || target.spoken.includes(id);
		if (long[id]) score += found ? within(worth(id, counts), 0.5, 4.5) : -1.8;
		else score += found ? within(0.4 * worth(id, counts), 0, 1.2) : -0.3;
	}
	for (const id of target.figures) if (!source.figures.includes(id) && !source.spoken.includes(id)) score -= long[id] ? 1.8 : 0.3;
	for (const id of source.spoken) score += target.spoken.includes(id) || target.figures.includes(id) ? 0.6 : -0.5;
	return within(score, -bounds.figures, bounds.figures);
}

/** Words in Latin letters on the Chinese side were copied, as a rule. */
function wordEvidence(source: Features, target: Features, counts: Counts): number {
	let score = 0;
	for (const id of target.words) score += source.words.includes(id) ? within(worth(id, counts), 0.3, 3.5) : -1.2;
	return within(score, -bounds.words, bounds.words);
}

const share = (lines: readonly Features[], test: (line: Features) => boolean): number => (lines.filter(test).length + 1) / (lines.length + 20);

/** A name written with a middle dot wants a name of several parts on the other side; the rarer such names are, the more it says. */
function nameEvidence(source: Features, target: Features, dotted: number): number {
	if (target.names === 0) return 0;
	return source.names === 0 ? -2 : within(Math.log(0.5 / dotted), 0.5, 3);
}

/** Translators keep most commas. Source: the transcript and news texts this was first measured on; the document's own habit is learnt by the calibration. */
const clauseEvidence = (source: Features, target: Features): number =>
	Math.max(-1.5, 0.5 - 0.5 * Math.abs(source.clauses - target.clauses)) * (source.clauses + target.clauses > 0 ? 1 : 0.5);

/** Whether closing marks agree is worth as much as they do elsewhere in the document. */
function endingModel(
	linked: readonly (readonly [Features, Features])[],
	targets: readonly Features[],
): (source: Features, target: Features) => number {
	const base = new Array<number>(endings).fill(1);
	for (const target of targets) base[target.ending] = (base[target.ending] ?? 0) + 1;
	const agree = (9 + linked.filter(([source, target]) => source.ending === target.ending).length) / (10 + linked.length);
	return (source, target) => {
		const usual = (base[target.ending] as number) / (targets.length + endings);
		const expected = source.ending === target.ending ? agree + (1 - agree) * usual : (1 - agree) * usual;
		return within(Math.log(expected / usual), -bounds.ending, bounds.ending);
	};
}

/** By how many items are known of a line: the more, the surer their mean. */
const sizes = [4, 8, 16] as const;
const sizeOf = (items: number): number => sizes.filter(size => items >= size).length;

/** Turns the lexicon's mean score per item into a ratio by how true links and their neighbours score in this very document. */
function vocabularyModel(
	links: readonly Link[],
	sentenceOf: (source: number, target: number) => Sentence,
	dictionary: readonly Sentence[],
): (pair: Sentence, own: boolean) => number {
	const sentences = links.map(([i, j]) => sentenceOf(i, j));
	const lexicon: Lexicon = learn(sentences, dictionary);
	const mean = ({ from, to }: Sentence, own: boolean): number => lexicon.score(from, to, own) / Math.max(1, to.length);
	const right: number[][] = [[], [], [], []];
	const wrong: number[][] = [[], [], [], []];
	links.forEach(([, j], k) => {
		const pair = sentences[k] as Sentence;
		right[sizeOf(pair.to.length)]?.push(mean(pair, true));
		const next = links[k + 1];
		if (next) wrong[sizeOf(pair.to.length)]?.push(mean(sentenceOf(next[0], j), false));
	});
	const models = right.map((values, size) => ({
		right: normal(values, { mean: 1, deviation: 1.2 }, 8, 0.3),
		wrong: normal(wrong[size] ?? [], { mean: -0.2, deviation: 0.9 }, 8, 0.3),
	}));
	return (pair, own) => {
		const model = models[sizeOf(pair.to.length)];
		if (!model || model.right.mean <= model.wrong.mean) return 0;
		const value = mean(pair, own);
		if (value === 0) return 0;
		const x = within(value, model.wrong.mean, model.right.mean);
		return within(density(x, model.right) - density(x, model.wrong), -bounds.vocabulary, bounds.vocabulary);
	};
}

/** Every `step`-th item, so that no more than `most` are left. */
const spreadOver = <Item>(items: readonly Item[], most: number): readonly Item[] => {
	const step = Math.ceil(items.length / most);
	return step <= 1 ? items : items.filter((_, i) => i % step === 0);
};

/** Studies a document. `links` are lines that probably belong together; a few wrong ones among them do no harm. */
export function gatherEvidence(
	source: readonly Features[],
	target: readonly Features[],
	links: readonly Link[],
	long: readonly boolean[],
	dictionary: readonly Sentence[],
): Evidence {
	const few = spreadOver(links, mostLinks);
	const linked = few.map(([i, j]) => [source[i] as Features, target[j] as Features] as const);
	const ratios = normal(
		linked.map(([a, b]) => ratio(a, b)),
		{ mean: 0.5, deviation: 0.3 },
		4,
		0.1,
	);
	const lengths = normal(
		target.map(line => Math.log(line.length + 0.5)),
		{ mean: 3, deviation: 1 },
		4,
		0.3,
	);
	const ending = endingModel(linked, target);
	const figures = frequency(target, line => line.figures);
	const words = frequency(source, line => line.words);

	const length = (a: Features, b: Features): number => {
		const expected = { mean: ratios.mean, deviation: spread(a) };
		const score = density(ratio(a, b), expected) - density(Math.log(b.length + 0.5), lengths);
		return within(score, -2 * bounds.length, bounds.length);
	};
	const dotted = share(target, line => line.names > 0);
	const surfaceKinds = (a: Features, b: Features): Kinds => [
		length(a, b),
		ending(a, b),
		figureEvidence(a, b, figures, long),
		wordEvidence(a, b, words),
		nameEvidence(a, b, dotted),
		clauseEvidence(a, b),
	];
	const surface = (a: Features, b: Features): number => surfaceKinds(a, b).reduce((sum, kind) => sum + kind, 0);
	const everything = lazily(() => {
		const forth = (a: Features, b: Features): Sentence => ({ from: a.words, to: b.grams });
		const back = (a: Features, b: Features): Sentence => ({ from: b.grams, to: a.words });
		const at = (way: (a: Features, b: Features) => Sentence) => (i: number, j: number) => way(source[i] as Features, target[j] as Features);
		const rendered = vocabularyModel(few, at(forth), dictionary);
		const meant = vocabularyModel(
			few,
			at(back),
			dictionary.map(({ from, to }) => ({ from: to, to: from })),
		);
		const kinds = (a: Features, b: Features, own: boolean): Kinds => [...surfaceKinds(a, b), rendered(forth(a, b), own), meant(back(a, b), own)];
		const wrong = few.flatMap(([i], k) =>
			[few[k - 1], few[k + 1]].flatMap(other => (other ? [kinds(source[i] as Features, target[other[1]] as Features, false)] : [])),
		);
		const weights = calibrate(
			linked.map(([a, b]) => kinds(a, b, true)),
			wrong,
			8,
		);
		return (a: Features, b: Features, own: boolean): number => weigh(weights, kinds(a, b, own));
	});
	const partner = new Map(few);
	return {
		learntFrom: (i, j) => partner.get(i) === j,
		surface,
		all(a, b, own) {
			const score = surface(a, b);
			return score < -12 ? score : everything()(a, b, own);
		},
	};
}

/** Made at the first call. */
function lazily<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
