/** What one station after the other makes of the same two texts: a line as it is written and as it is folded, or both sides of a pair. */

/** `make`, less the work for the two texts it was asked for last. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
	const texts = ['', ''];
	const made = [make(''), make('')];
	let last = 0;
	return text => {
		if (text === texts[last]) return made[last] as T;
		last = 1 - last;
		if (text !== texts[last]) {
			texts[last] = text;
			made[last] = make(text);
		}
		return made[last] as T;
	};
}
