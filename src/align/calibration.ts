/** What each kind of evidence is worth in a document: learnt from lines that belong together against their neighbours, by logistic regression. */

/** Evidence by kind, as log-likelihood ratios that are not yet weighed against one another. */
export type Kinds = readonly number[];

/** How strongly a weight is drawn to 1 (a kind counts at face value) and the offset to 0: as much as so many examples. */
const assumption = 4;
const rounds = 12;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const dot = (weights: Kinds, kinds: Kinds): number => {
	let sum = weights[weights.length - 1] ?? 0;
	for (let k = 0; k < kinds.length; k++) sum += (weights[k] as number) * (kinds[k] as number);
	return sum;
};

/** Solves a · x = b for a small symmetric positive definite matrix, by Gaussian elimination. */
function solve(a: number[][], b: number[]): number[] {
	const n = b.length;
	for (let k = 0; k < n; k++) {
		const pivot = a[k] as number[];
		for (let i = k + 1; i < n; i++) {
			const row = a[i] as number[];
			const factor = (row[k] as number) / (pivot[k] as number);
			for (let j = k; j < n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
			b[i] = (b[i] as number) - factor * (b[k] as number);
		}
	}
	for (let k = n - 1; k >= 0; k--) {
		const row = a[k] as number[];
		let rest = b[k] as number;
		for (let j = k + 1; j < n; j++) rest -= (row[j] as number) * (b[j] as number);
		b[k] = rest / (row[k] as number);
	}
	return b;
}

interface Example {
	readonly kinds: Kinds;
	readonly label: 0 | 1;
	/** How much it counts. */
	readonly share: number;
}

/** What is to be made small: how ill the weights explain the examples, and how far they are from face value. */
function misfit(weights: Kinds, prior: Kinds, examples: readonly Example[]): number {
	let sum = 0;
	weights.forEach((weight, k) => {
		sum += (assumption / 2) * (weight - (prior[k] as number)) ** 2;
	});
	for (const { kinds, label, share } of examples) {
		const x = dot(weights, kinds) * (label === 1 ? -1 : 1);
		sum += share * (x > 30 ? x : Math.log1p(Math.exp(x)));
	}
	return sum;
}

/** The step of Newton's method from `weights`. */
function newtonStep(weights: Kinds, prior: Kinds, examples: readonly Example[]): readonly number[] {
	const size = weights.length;
	const gradient = weights.map((weight, k) => assumption * ((prior[k] as number) - weight));
	const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? assumption : 0)));
	for (const { kinds, label, share } of examples) {
		const p = sigmoid(dot(weights, kinds));
		const slope = share * p * (1 - p);
		for (let i = 0; i < size; i++) {
			const x = kinds[i] ?? 1;
			gradient[i] = (gradient[i] as number) + share * (label - p) * x;
			const row = curvature[i] as number[];
			for (let j = 0; j < size; j++) row[j] = (row[j] as number) + slope * x * (kinds[j] ?? 1);
		}
	}
	return solve(curvature, gradient);
}

/**
 * Weights by kind, and an offset last; `right` and `wrong` count alike, however many there are of either.
 * Newton's method with halved steps and a Gaussian prior around face value (Bishop 2006, 4.3.3 and 4.5), so that a document of three lines is judged as by default.
 */
export function calibrate(right: readonly Kinds[], wrong: readonly Kinds[], kinds: number): Kinds {
	const prior: readonly number[] = Array.from({ length: kinds + 1 }, (_, k) => (k < kinds ? 1 : 0));
	if (right.length === 0 || wrong.length === 0) return prior;
	const balance = right.length / wrong.length;
	const examples: readonly Example[] = [
		...right.map(one => ({ kinds: one, label: 1, share: 1 }) as const),
		...wrong.map(one => ({ kinds: one, label: 0, share: balance }) as const),
	];
	let weights = prior;
	let error = misfit(weights, prior, examples);
	for (let round = 0; round < rounds; round++) {
		const step = newtonStep(weights, prior, examples);
		let better: { readonly weights: Kinds; readonly error: number } | undefined;
		for (let part = 1; part > 0.01 && !better; part /= 2) {
			const tried = weights.map((weight, k) => weight + part * (step[k] as number));
			const own = misfit(tried, prior, examples);
			if (own < error) better = { weights: tried, error: own };
		}
		if (!better) break;
		({ weights, error } = better);
	}
	// Evidence for is never turned into evidence against.
	return weights.map((weight, k) => (k < kinds ? Math.min(3, Math.max(0, weight)) : weight));
}

/** The evidence of all kinds together. */
export const weigh = dot;
