/** What one station after the other makes of the same texts: lines as they are written and as they are folded, of both sides of a block of pairs. */

/** So many texts are remembered: several times what a block of pairs has, and all of most documents. */
const room = 4096;
/** So many texts of a slot are looked at, the youngest first: what lies deeper is made anew. */
const deepest = 8;

/** A few letters of a text: quicker than a map, which reads each new text from end to end. Its last bits are the text's slot. */
function sampleOf(text: string): number {
	const { length } = text;
	const half = length >>> 1;
	const letters = Math.imul(text.charCodeAt(half), 31) + Math.imul(text.charCodeAt(half >>> 1), 131) + Math.imul(text.charCodeAt(length - 1), 7);
	return (letters + Math.imul(length, 517)) | 0;
}

/** `make`, less the work for what it made of late: for its last 4,096 different texts, as a rule. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
	/** By places, the oldest overwritten by the youngest; the first for the empty text. */
	const texts = new Array<string>(room + 2).fill('');
	const made = new Array<T>(room + 2).fill(make(''));
	/** What is looked at before a text itself is fetched. */
	const samples = new Int32Array(room + 1);
	/** By slots, the place of the youngest text; by places, that of the next older one, or of any other where that one is overwritten. */
	const youngest = new Uint16Array(room);
	const older = new Uint16Array(room + 1);
	let newest = 0;
	let last = 0;
	const add = (text: string, sample: number): number => {
		const it = make(text);
		const slot = sample & (room - 1);
		newest = newest === room ? 1 : newest + 1;
		texts[newest] = text;
		made[newest] = it;
		samples[newest] = sample;
		older[newest] = youngest[slot] as number;
		youngest[slot] = newest;
		return newest;
	};
	const bring = (text: string): number => {
		if (text.length === 0) return 0;
		const sample = sampleOf(text);
		let place = youngest[sample & (room - 1)] as number;
		for (let depth = 0; place !== 0 && depth < deepest; depth++) {
			if (samples[place] === sample && text === texts[place]) return place;
			place = older[place] as number;
		}
		return add(text, sample);
	};
	return text => {
		// Most stations go through the same texts in the same order.
		if (text !== texts[last]) last = text === texts[last + 1] ? last + 1 : bring(text);
		return made[last] as T;
	};
}
