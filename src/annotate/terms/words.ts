/** Cuts an English line into words that can be looked up: one pass over its characters, no regular expression. */

/** The words of a line as parallel lists. */
export interface Words {
	readonly folded: string;
	readonly starts: readonly number[];
	/** Offsets after the words, a possessive 's left out. */
	readonly ends: readonly number[];
	/** Whether only blanks and hyphens stand between a word and the one before. */
	readonly joined: readonly boolean[];
}

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const classes = new Uint8Array(0x250);
const mark = (from: number, to: number, value: number): void => {
	for (let c = from; c <= to; c++) classes[c] = value;
};
mark(0x09, 0x0d, BLANK);
mark(0x20, 0x20, BLANK);
mark(0x2d, 0x2d, BLANK);
mark(0x30, 0x39, DIGIT);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
mark(0xc0, 0x24f, LETTER);

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const S = 0x73;

const classAt = (text: string, i: number): number => classes[text.charCodeAt(i)] ?? 0;
const isWord = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** The offset after the word that starts at `start`: letters and digits, with & and ' between letters ("R&D", "don't"). */
function wordEnd(text: string, start: number): number {
	let i = start + 1;
	for (; i < text.length; i++) {
		if (isWord(classAt(text, i))) continue;
		const c = text.charCodeAt(i);
		const joins = (c === AMPERSAND || c === APOSTROPHE) && classAt(text, i - 1) === LETTER && classAt(text, i + 1) === LETTER;
		if (!joins) break;
	}
	return i;
}

/** Words of a line (`foldEnglish`): "year-over-year" is three, "company's" ends before its 's, "R&D" and "400G" are one. */
export function wordsOf(folded: string): Words {
	const [starts, ends, joined]: [number[], number[], boolean[]] = [[], [], []];
	let together = false;
	for (let i = 0; i < folded.length; ) {
		const kind = classAt(folded, i);
		if (!isWord(kind)) {
			if (kind !== BLANK) together = false;
			i++;
			continue;
		}
		const end = wordEnd(folded, i);
		const possessive = end - i > 2 && folded.charCodeAt(end - 2) === APOSTROPHE && (folded.charCodeAt(end - 1) | 0x20) === S;
		starts.push(i);
		ends.push(possessive ? end - 2 : end);
		joined.push(together);
		together = true;
		i = end;
	}
	return { folded, starts, ends, joined };
}

const beyondLatin1 = /[^\u0000-\u00ff]/;

/** The small letter of a code unit, for Latin letters up to U+00FF; others stay. */
function small(c: number): number {
	if (c >= 0x41 && c <= 0x5a) return c | 0x20;
	return c >= 0xc0 && c <= 0xde && c !== 0xd7 ? c + 0x20 : c;
}

/** A word in the small letters that a vocabulary goes by. */
export const smallLetters = (word: string): string =>
	beyondLatin1.test(word) ? String.fromCharCode(...Array.from({ length: word.length }, (_, i) => small(word.charCodeAt(i)))) : word.toLowerCase();

/** Words by number, looked up where they stand in a text: nothing is cut out of it. */
export interface Vocabulary {
	/** The number of the word at `[start, end)`, whatever its capitals, or -1. */
	find(text: string, start: number, end: number): number;
}

/** @param words in small letters, each once; a word's number is its place. */
export function compileVocabulary(words: readonly string[]): Vocabulary {
	const slots = 1 << Math.ceil(Math.log2(Math.max(16, words.length * 2)));
	const table = new Int32Array(slots).fill(-1);
	const hash = (text: string, start: number, end: number): number => {
		let value = 0;
		for (let i = start; i < end; i++) value = (Math.imul(value, 31) + small(text.charCodeAt(i))) | 0;
		return (value ^ (value >>> 15)) & (slots - 1);
	};
	const equals = (word: string, text: string, start: number): boolean => {
		for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== small(text.charCodeAt(start + i))) return false;
		return true;
	};
	words.forEach((word, id) => {
		let at = hash(word, 0, word.length);
		while (table[at] !== -1) at = (at + 1) & (slots - 1);
		table[at] = id;
	});
	return {
		find(text, start, end) {
			for (let at = hash(text, start, end); table[at] !== -1; at = (at + 1) & (slots - 1)) {
				const id = table[at] as number;
				const word = words[id] as string;
				if (word.length === end - start && equals(word, text, start)) return id;
			}
			return -1;
		},
	};
}
