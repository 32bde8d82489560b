/** What one station after the other makes of the same texts: lines as they are written and as they are folded, of both sides of a block of pairs. */

/** So many texts a generation: more than a block of pairs has, and all of most documents. */
const roomFor = 2048;

/** `make`, less the work for the texts it was asked for of late: the last 2,048 different ones at least, the last 4,096 at most. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
	let young = new Map<string, T>();
	let old = new Map<string, T>();
	let lastText = '';
	let last = make('');
	const bring = (text: string): T => {
		const made = old.get(text) ?? make(text);
		if (young.size >= roomFor) {
			old = young;
			young = new Map();
		}
		young.set(text, made);
		return made;
	};
	return text => {
		if (text === lastText) return last;
		last = young.get(text) ?? bring(text);
		lastText = text;
		return last;
	};
}
