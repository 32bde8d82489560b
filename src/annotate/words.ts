/** The words of an English line, cut once for all that look at them. */

export interface Word {
	readonly start: number;
	readonly end: number;
	/** In small letters. */
	readonly text: string;
}

const isSmall = (c: number): boolean => c >= 0x61 && c <= 0x7a;
const isCapital = (c: number): boolean => c >= 0x41 && c <= 0x5a;

function cut(line: string): readonly Word[] {
	const words: Word[] = [];
	for (let i = 0; i < line.length; i++) {
		let c = line.charCodeAt(i);
		if (!isSmall(c) && !isCapital(c)) continue;
		const start = i;
		let capitals = false;
		for (; isSmall(c) || isCapital(c); c = line.charCodeAt(++i)) capitals ||= isCapital(c);
		const text = line.slice(start, i);
		words.push({ start, end: i, text: capitals ? text.toLowerCase() : text });
	}
	return words;
}

/** The lines cut last: one station after the other asks for the same line. */
let lastLine = '';
let lastWords: readonly Word[] = [];

/** Runs of the letters A to Z, in order, with their offsets in the line. */
export function wordsIn(line: string): readonly Word[] {
	if (line !== lastLine) [lastLine, lastWords] = [line, cut(line)];
	return lastWords;
}
