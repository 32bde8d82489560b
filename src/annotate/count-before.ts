/** How many of some offsets, which rise, lie before a limit: found by halves. */
export function countBefore(offsets: readonly number[], limit: number): number {
	let [low, high] = [0, offsets.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((offsets[middle] as number) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
