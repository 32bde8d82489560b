/** Cuts an English line into words that can be looked up: one pass over its characters, no regular expression. */

/** The words of a line as parallel lists. What stands in them from `count` on is left over from earlier lines. */
export interface Words {
	folded: string;
	count: number;
	readonly starts: number[];
	/** Offsets after the words, a possessive 's left out. */
	readonly ends: number[];
	/** Of the words in small letters. */
	readonly hashes: number[];
	/** Whether only blanks, hyphens and the apostrophe of many stand between a word and the one before. */
	readonly joined: boolean[];
}

/** Lists to cut lines into, one after the other. */
export const emptyWords = (): Words => ({ folded: '', count: 0, starts: [], ends: [], hashes: [], joined: [] });

/** The small letter of a code unit, for Latin letters up to U+00FF; others stay. */
function small(c: number): number {
	if (c >= 0x41 && c <= 0x5a) return c | 0x20;
	return c >= 0xc0 && c <= 0xde && c !== 0xd7 ? c + 0x20 : c;
}

/** The small letters, and digits, of the units that words are made of; 0 for the others. */
const letters = new Uint16Array(0x250);
for (const [from, to] of [
	[0x30, 0x39],
	[0x41, 0x5a],
	[0x61, 0x7a],
	[0xc0, 0x24f],
] as const)
	for (let c = from; c <= to; c++) letters[c] = small(c);

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const NINE = 0x39;
const S = 0x73;

const isBlank = (c: number): boolean => c === 0x20 || c === HYPHEN || (c >= 0x09 && c <= 0x0d);

/** The letter at an offset in its small form, or the digit; 0 where another sign or none stands. */
function letterAt(text: string, i: number): number {
	const c = i < text.length ? text.charCodeAt(i) : 0;
	return c < letters.length ? (letters[c] as number) : 0;
}

/** Whether the sign at an offset stands between two letters: & and ' join them. */
const joinsLetters = (text: string, i: number): boolean => letterAt(text, i - 1) > NINE && letterAt(text, i + 1) > NINE;

/** In 30 bits, so that a list of hashes is one of small integers. */
const mixed = (hash: number, c: number): number => (Math.imul(hash, 31) + c) & 0x3fffffff;

/** The hash `cutWords` gives the word between two offsets. */
export function hashOf(text: string, start: number, end: number): number {
	let hash = 0;
	for (let i = start; i < end; i++) hash = mixed(hash, small(text.charCodeAt(i)));
	return hash;
}

/** Cuts a line (`foldEnglish`) into words: "year-over-year" is three, "company's" ends before its 's, "R&D" and "400G" are one: letters and digits, with & and ' between letters. */
export function cutWords(folded: string, into: Words): void {
	const { starts, ends, hashes, joined } = into;
	const { length } = folded;
	let count = 0;
	let together = false;
	for (let i = 0; i < length; i++) {
		let c = folded.charCodeAt(i);
		let letter = c < letters.length ? (letters[c] as number) : 0;
		if (letter === 0) {
			together &&= isBlank(c);
			continue;
		}
		const start = i;
		let hash = 0;
		while (letter !== 0) {
			hash = mixed(hash, letter);
			i++;
			c = i < length ? folded.charCodeAt(i) : 0;
			letter = c < letters.length ? (letters[c] as number) : 0;
			if (letter === 0 && (c === AMPERSAND || c === APOSTROPHE) && joinsLetters(folded, i)) letter = c;
		}
		const possessive = i - start > 2 && folded.charCodeAt(i - 2) === APOSTROPHE && (folded.charCodeAt(i - 1) | 0x20) === S;
		starts[count] = start;
		ends[count] = possessive ? i - 2 : i;
		hashes[count] = possessive ? hashOf(folded, start, i - 2) : hash;
		joined[count] = together;
		count++;
		// shareholders' equity: the apostrophe of many parts no words.
		together = isBlank(c) || (c === APOSTROPHE && (folded.charCodeAt(i - 1) | 0x20) === S);
	}
	into.folded = folded;
	into.count = count;
}

const beyondLatin1 = /[^\u0000-\u00ff]/;

/** A word in the small letters that words are compared by. */
export const smallLetters = (word: string): string =>
	beyondLatin1.test(word) ? String.fromCharCode(...Array.from({ length: word.length }, (_, i) => small(word.charCodeAt(i)))) : word.toLowerCase();

/** Whether letters stand at an offset of a line, whatever its capitals. @param letters small ones. */
export function standsAt(letters: string, folded: string, start: number): boolean {
	for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) !== small(folded.charCodeAt(start + i))) return false;
	return true;
}
