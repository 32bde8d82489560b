/**
 * Which English words go with which Chinese characters and bigrams ("grams"), learnt from the document itself: IBM Model 1 (Brown et al. 1993) over its
 * surest neighbours, with a small dictionary as further sentences. Handed the other way round it learns which grams go with which words. A pair never vouches for itself: its own share of the counts is taken out before it is judged.
 */

/** A sentence and its translation as ids: what is given, and what it should lead to. */
export interface Sentence {
	readonly from: readonly number[];
	readonly to: readonly number[];
}

export interface Lexicon {
	/** Log-likelihood of the grams given the words, over that of the grams alone; 0 where nothing is known of either. `own` is true where the two were learnt from. */
	score(words: readonly number[], grams: readonly number[], own: boolean): number;
}

/** Share of grams that a word of the other side accounts for; the rest is as frequent as anywhere. */
const explained = 0.7;
const rounds = 5;
/** Keeps words seen once or twice from being believed too much. */
const doubt = 0.5;
/** A word in more than this share of the lines tells nothing. */
const commonest = 0.15;
/** Cells of a sentence (words × grams) are bounded. */
const mostWords = 64;
const mostGrams = 64;

/** Sparse matrix of counts by (word, gram): open addressing, 32-bit keys. */
interface Table {
	readonly keys: Int32Array;
	readonly counts: Float64Array;
	readonly mask: number;
}

const hash = (key: number): number => {
	const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
	return mixed ^ (mixed >>> 13);
};

function slotOf({ keys, mask }: Table, key: number): number {
	let slot = hash(key) & mask;
	while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
	return slot;
}

function tableFor(cells: number): Table {
	let size = 1024;
	while (size < cells * 2) size *= 2;
	return { keys: new Int32Array(size).fill(-1), counts: new Float64Array(size), mask: size - 1 };
}

/** Makes room for every cell of a sentence and writes their slots. */
function enter(table: Table, { from, to }: Sentence, width: number, slots: Int32Array): void {
	let cell = 0;
	for (const e of from)
		for (const z of to) {
			const slot = slotOf(table, e * width + z);
			table.keys[slot] = e * width + z;
			slots[cell++] = slot;
		}
}

/** In how many sentences each id stands. */
function frequencies(lists: readonly (readonly number[])[]): number[] {
	const seen: number[] = [];
	for (const list of lists) for (const id of list) seen[id] = (seen[id] ?? 0) + 1;
	return seen;
}

/** Ids renumbered without those that stand once (they could only vouch for themselves) or everywhere. */
function numbering(seen: readonly number[], least: number, most: number): { readonly index: Int32Array; readonly kept: number[] } {
	const kept: number[] = [];
	const index = new Int32Array(seen.length).fill(-1);
	seen.forEach((count, id) => {
		if (count < least || count > most) return;
		index[id] = kept.length;
		kept.push(count);
	});
	return { index, kept };
}

function pick(ids: readonly number[], index: Int32Array, most: number): number[] {
	const picked: number[] = [];
	for (const id of ids) {
		const to = index[id] ?? -1;
		if (to >= 0) picked.push(to);
		if (picked.length === most) break;
	}
	return picked;
}

/** Learns from sentences; those from `dictionary` on count as much and need not recur. */
export function learn(sentences: readonly Sentence[], dictionary: readonly Sentence[]): Lexicon {
	const all = [...sentences, ...dictionary];
	const wordCounts = frequencies(all.map(one => one.from));
	const gramCounts = frequencies(all.map(one => one.to));
	for (const one of dictionary) for (const id of one.from) wordCounts[id] = Math.max(2, wordCounts[id] ?? 0);
	for (const one of dictionary) for (const id of one.to) gramCounts[id] = Math.max(2, gramCounts[id] ?? 0);
	const words = numbering(wordCounts, 2, Math.max(8, commonest * sentences.length));
	const grams = numbering(gramCounts, 2, Math.max(12, commonest * sentences.length));
	const width = grams.kept.length;
	const mass = grams.kept.reduce((sum, count) => sum + count, 0);
	const share = Float64Array.from(grams.kept, count => count / mass);
	const picked = all.map(one => ({ from: pick(one.from, words.index, mostWords), to: pick(one.to, grams.index, mostGrams) }));
	const table = tableFor(picked.reduce((sum, one) => sum + one.from.length * one.to.length, 0));
	const totals = new Float64Array(words.kept.length);

	const posterior = new Float64Array(mostWords * mostGrams);
	const slots = new Int32Array(mostWords * mostGrams);

	/** Fills `posterior` with the share each word has in each gram; row by row, a row a word. */
	const explain = (es: readonly number[], zs: readonly number[]): void => {
		const rest = ((1 - explained) / explained) * es.length;
		for (let b = 0; b < zs.length; b++) {
			const z = zs[b] as number;
			let sum = rest * (share[z] as number);
			for (let a = 0, cell = b; a < es.length; a++, cell += zs.length) {
				const e = es[a] as number;
				const slot = slotOf(table, e * width + z);
				const t = (table.counts[slot] as number) / (totals[e] as number);
				slots[cell] = slot;
				posterior[cell] = t;
				sum += t;
			}
			for (let a = 0, cell = b; a < es.length; a++, cell += zs.length) posterior[cell] = (posterior[cell] as number) / sum;
		}
	};

	/** Adds the shares of one sentence to `counts` and `sums`. */
	const count = ({ from: es, to: zs }: Sentence, counts: Float64Array, sums: Float64Array): void => {
		for (let a = 0, cell = 0; a < es.length; a++) {
			let sum = 0;
			for (let b = 0; b < zs.length; b++, cell++) {
				const slot = slots[cell] as number;
				const part = posterior[cell] as number;
				counts[slot] = (counts[slot] as number) + part;
				sum += part;
			}
			const e = es[a] as number;
			sums[e] = (sums[e] as number) + sum;
		}
	};

	for (const one of picked) {
		enter(table, one, width, slots);
		posterior.fill(1 / one.from.length, 0, one.from.length * one.to.length);
		count(one, table.counts, totals);
	}
	for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] as number) + doubt;
	for (let round = 1; round < rounds; round++) {
		const counts = new Float64Array(table.counts.length);
		const sums = new Float64Array(totals.length).fill(doubt);
		for (const one of picked) {
			explain(one.from, one.to);
			count(one, counts, sums);
		}
		table.counts.set(counts);
		totals.set(sums);
	}

	return {
		score(rawWords, rawGrams, own) {
			const es = pick(rawWords, words.index, mostWords);
			const zs = pick(rawGrams, grams.index, mostGrams);
			if (es.length === 0 || zs.length === 0) return 0;
			explain(es, zs);
			const sums = new Float64Array(zs.length);
			for (let a = 0, from = 0; a < es.length; a++, from += zs.length) {
				let total = totals[es[a] as number] as number;
				if (own) for (let b = 0; b < zs.length; b++) total -= posterior[from + b] as number;
				for (let b = 0; b < zs.length; b++) {
					const left = (table.counts[slots[from + b] as number] as number) - (own ? (posterior[from + b] as number) : 0);
					if (left > 0) sums[b] = (sums[b] as number) + left / Math.max(total, doubt);
				}
			}
			let score = 0;
			for (let b = 0; b < zs.length; b++)
				score += Math.log(1 - explained + (explained * (sums[b] as number)) / es.length / (share[zs[b] as number] as number));
			return score;
		},
	};
}
