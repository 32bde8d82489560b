/** What one station after the other makes of the same texts: lines as they are written and as they are folded, of both sides of a block of pairs. */

/** So many texts a generation: more than a block of pairs has, and all of most documents. */
const roomFor = 2048;

/** `make`, less the work for what it made of late: for 2,048 different texts at least, for 4,096 at most. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
	/** The places of what was made; of two generations, a half each. */
	let young = new Map<string, number>();
	let old = new Map<string, number>();
	const texts = new Array<string>(2 * roomFor + 1).fill('');
	const made = new Array<T>(2 * roomFor + 1).fill(make(''));
	/** By places, the one that was asked for next, the last time that it was not the one behind: most stations go through the same texts in the same order. */
	const next = new Uint16Array(2 * roomFor);
	let half = 0;
	let last = 0;
	const renew = (text: string): number => {
		const place = old.get(text);
		const it = place === undefined ? make(text) : (made[place] as T);
		if (young.size >= roomFor) {
			old = young;
			young = new Map();
			half = half === 0 ? roomFor : 0;
		}
		const free = half + young.size;
		texts[free] = text;
		made[free] = it;
		young.set(text, free);
		return free;
	};
	const bring = (text: string): number => {
		const place = young.get(text) ?? renew(text);
		next[last] = place;
		return place;
	};
	return text => {
		if (text !== texts[last]) {
			const behind = last + 1;
			const other = next[last] as number;
			last = text === texts[behind] ? behind : text === texts[other] ? other : bring(text);
		}
		return made[last] as T;
	};
}
