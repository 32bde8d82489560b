/** What one station after the other makes of the same texts: lines as they are written and as they are folded, of both sides of a block of pairs. */

/** So many texts a generation: more than a block of pairs has, and all of most documents. */
const roomFor = 2048;

/** A text and what was made of it, and the one that was asked for after it the last time: most stations go through the same texts in the same order. */
interface Made<T> {
	readonly text: string;
	readonly it: T;
	next: Made<T> | undefined;
}

/** `make`, less the work for the texts it was asked for of late: the last 2,048 different ones at least, the last 4,096 at most. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
	let young = new Map<string, Made<T>>();
	let old = new Map<string, Made<T>>();
	let last: Made<T> = { text: '', it: make(''), next: undefined };
	const renew = (text: string): Made<T> => {
		const made = old.get(text) ?? { text, it: make(text), next: undefined };
		if (young.size >= roomFor) {
			old = young;
			young = new Map();
		}
		young.set(text, made);
		return made;
	};
	const bring = (text: string): Made<T> => {
		const made = young.get(text) ?? renew(text);
		last.next = made;
		return made;
	};
	return text => {
		if (text === last.text) return last.it;
		const { next } = last;
		last = next !== undefined && next.text === text ? next : bring(text);
		return last.it;
	};
}
