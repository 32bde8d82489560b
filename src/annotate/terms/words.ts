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
