/** Frequencies that no frequency of the other side answers. */

import type { Frequency, FrequencyLexicon } from '../annotate/frequencies.js';

/** Within a tenth: a month and four weeks are said for each other. */
const isNear = (a: number, b: number): boolean => 10 * Math.abs(a - b) <= Math.max(a, b);

/** Whether both may say the same: twice a day is every twelve hours; where one names the period alone, any number of times in it will do. */
function agree(a: Frequency, b: Frequency, seconds: FrequencyLexicon['seconds']): boolean {
	const same = (one: number, other: number): boolean => {
		const [first, second] = [one * seconds[a.unit], other * seconds[b.unit]];
		if (isNear(first, second) && (a.times === 0 || b.times === 0)) return true;
		return isNear(first * Math.max(1, b.times), second * Math.max(1, a.times));
	};
	return a.every.some(one => b.every.some(other => same(one, other)));
}

/** The one frequency of each side that the other leaves unanswered, where there is one and no more: of more nobody knows which is which. */
export function unlikeFrequencies(
	source: readonly Frequency[],
	target: readonly Frequency[],
	seconds: FrequencyLexicon['seconds'],
): { readonly source: Frequency; readonly target: Frequency } | undefined {
	const lost = source.filter(own => own.firm && !target.some(other => agree(own, other, seconds)));
	const made = target.filter(own => own.firm && !source.some(other => agree(other, own, seconds)));
	const [here] = lost;
	const [there] = made;
	return here && there && lost.length === 1 && made.length === 1 ? { source: here, target: there } : undefined;
}
