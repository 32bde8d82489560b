/** Lines a document says again and again ("Thank you."), and how it translated them: what was paired with one line before is likely to be so again. */

import type { Link } from './evidence.js';

export interface Memory {
	/** Log-likelihood that these two lines are a pair, by what the document did with each of them elsewhere; 0 where it says neither of them twice. `own`: they are among the links themselves. */
	score(source: number, target: number, own: boolean): number;
}

const bound = 3;
/** A line that is well known, paired with one that is not: new ways do occur. */
const newWay = 0.7;
/** How likely a line is to be translated in a way not seen before. */
const novelty = 0.3;
/** How likely a new way is to be just this line. */
const unlikely = 0.02;

function tally(keys: Iterable<string>): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** `source` and `target` are the lines' texts, bare of punctuation. */
export function remember(links: readonly Link[], source: readonly string[], target: readonly string[]): Memory {
	const texts = links.map(([i, j]) => [source[i] ?? '', target[j] ?? ''] as const);
	const english = tally(texts.map(([a]) => a));
	const chinese = tally(texts.map(([, b]) => b));
	const both = tally(texts.map(([a, b]) => `${a}\n${b}`));
	return {
		score(i, j, own) {
			const [a, b] = [source[i] ?? '', target[j] ?? ''];
			const less = own ? 1 : 0;
			const [n, m] = [(english.get(a) ?? 0) - less, (chinese.get(b) ?? 0) - less];
			const seen = Math.max(n, m);
			if (seen < 2) return 0;
			const least = Math.min(n, m) === 0 ? -newWay : -bound;
			const together = (both.get(`${a}\n${b}`) ?? 0) - less;
			const likely = (together + novelty * unlikely) / (seen + novelty);
			const chance = (Math.min(n, m) + 1) / (links.length + 10);
			return Math.min(bound, Math.max(least, Math.log(likely / chance)));
		},
	};
}
