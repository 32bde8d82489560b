/** How many columns of a terminal a text takes. */

/**
 * First and last code points of East Asian Width W and F, a row per neighbourhood.
 * Source: UAX #11, EastAsianWidth.txt of Unicode 18.0, by way of get-east-asian-width 1.7.0 (MIT). Ambiguous characters take one column.
 */
// biome-ignore format: a table of numbers
const wide = new Uint32Array([
	0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe,
	0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1,
	0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3,
	0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c,
	0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c,
	0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x2e99, 0x2e9b, 0x2ef3, 0x2f00, 0x2fd5, 0x2ff0, 0x303e, 0x3041, 0x3096,
	0x3099, 0x30ff, 0x3105, 0x312f, 0x3131, 0x318e, 0x3190, 0x31e5, 0x31ef, 0x321e, 0x3220, 0x3247, 0x3250, 0xa48c,
	0xa490, 0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe52, 0xfe54, 0xfe66,
	0xfe68, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x16fe4, 0x16ff0, 0x16ff6, 0x17000, 0x18cda, 0x18cff, 0x18d20,
	0x18d80, 0x18df2, 0x18e00, 0x19191, 0x191a0, 0x191d2, 0x1aff0, 0x1aff3, 0x1aff5, 0x1affb, 0x1affd, 0x1affe, 0x1b000, 0x1b128,
	0x1b132, 0x1b132, 0x1b150, 0x1b152, 0x1b155, 0x1b155, 0x1b164, 0x1b168, 0x1b170, 0x1b2fb, 0x1d300, 0x1d356, 0x1d360, 0x1d376,
	0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f1ae, 0x1f1ae, 0x1f200, 0x1f202, 0x1f210, 0x1f23b,
	0x1f240, 0x1f248, 0x1f250, 0x1f251, 0x1f260, 0x1f265, 0x1f300, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393,
	0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc,
	0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f,
	0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6d9, 0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc,
	0x1f7da, 0x1f7da, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1fa7c,
	0x1fa80, 0x1fac6, 0x1fac8, 0x1fac8, 0x1facc, 0x1fadd, 0x1fadf, 0x1faeb, 0x1faef, 0x1fafa, 0x20000, 0x2fffd, 0x30000, 0x3fffd,
]);

/** Marks and format characters; the vowels and finals of Hangul, which join the consonant before them. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF\uD7B0-\uD7FF]/u;
/** Format characters that are seen: the number signs of Arabic, Syriac and Kaithi, and the soft hyphen. */
const seenFormat = /^[\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
const printableAscii = /^[\x20-\x7e]*$/;
/** ASCII, Han, the punctuation that goes with them, and signs of our own reports. */
const simple =
	/^[\x20-\x7e\xb7\xd7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2027\u2192\u2502\u25b2\u25cf\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/;
const FIRST_WIDE = 0x2e80;

/** Whether every UTF-16 code unit of a text is a grapheme by itself, whose columns `unitWidth` knows. Most texts are so. */
export const isSimple = (text: string): boolean => simple.test(text);

/** The columns of a code unit of a simple text. */
export const unitWidth = (unit: number): 1 | 2 => (unit < FIRST_WIDE ? 1 : 2);
const emoji = /^\p{Emoji}/u;
const pictograph = /^\p{Extended_Pictographic}/u;
const skinTone = /^[\u{1F3FB}-\u{1F3FF}]/u;
const mark = /^[\p{Mn}\p{Me}]/u;
const EMOJI_STYLE = 0xfe0f;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Columns that `text` takes on a terminal: wide and full-width characters 2 (UAX #11), combining and zero-width ones 0, an emoji sequence 2
 * as a whole, ambiguous ones 1. Controls count 0: make the text visible first. The width of a text is the sum of the widths of its graphemes.
 */
export function displayWidth(text: string): number {
	if (printableAscii.test(text)) return text.length;
	if (isSimple(text)) return simpleWidth(text);
	let width = 0;
	/** The character that marks, joiners and selectors apply to. */
	let base = '';
	let styled = false;
	let joiner: 'none' | 'here' | 'spent' = 'none';
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		if (code === ZERO_WIDTH_JOINER) {
			joiner = joiner === 'none' ? 'here' : 'spent';
			continue;
		}
		if (code === EMOJI_STYLE && !styled && emoji.test(base)) {
			width += 2 - codePointWidth(base);
			styled = true;
		}
		if (mark.test(character)) {
			if (joiner === 'here') joiner = 'spent';
			continue;
		}
		if (pictograph.test(base) && (joiner === 'here' ? pictograph : skinTone).test(character)) {
			if (joiner === 'here') [base, styled, joiner] = [character, false, 'none'];
			continue;
		}
		width += codePointWidth(character);
		[base, styled, joiner] = [character, false, 'none'];
	}
	return width;
}

function simpleWidth(text: string): number {
	let width = text.length;
	for (let i = 0; i < text.length; i++) if (unitWidth(text.charCodeAt(i)) > 1) width++;
	return width;
}

function codePointWidth(character: string): 0 | 1 | 2 {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0x20 && code < 0x7f) return 1;
	if (code >= 0x4e00 && code <= 0x9fff) return 2;
	if (zeroWidth.test(character)) return seenFormat.test(character) ? 1 : 0;
	return isWide(code) ? 2 : 1;
}

function isWide(code: number): boolean {
	let low = 0;
	let high = wide.length / 2 - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (code < (wide[middle * 2] ?? 0)) high = middle - 1;
		else if (code > (wide[middle * 2 + 1] ?? 0)) low = middle + 1;
		else return true;
	}
	return false;
}
