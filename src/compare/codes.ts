/** Whether a code (DOCSIS 4.0, 10-K, AB-1234) arrives as it is, becomes another, or is nowhere. */

import type { Span } from '../model.js';

/** Capitals and digits alone: what two writings of one code share. */
const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^A-Z0-9.+]/g, '')
		.replace(/\.+$/, '');

const lettersOf = (code: string): string => code.replace(/[^A-Z]/g, '');
const figuresOf = (code: string): string => code.replace(/[^0-9.]/g, '');

/** A stretch of Latin letters and digits with both in it, a blank or hyphen between them at most; or a section with its letters in brackets: 501(c)(3). */
const codes =
	/\d{2,5} ?(?:\([A-Za-z0-9]{1,4}\) ?){1,3}|[A-Za-z][A-Za-z-]{0,20}(?: |-)?\d[A-Za-z0-9.-]{0,20}|\d[\d.]{0,20}-?[A-Za-z][A-Za-z0-9-]{0,20}/g;

const longest = 40;

/** Whether a text is a code at all: letters and digits, at least three together. Those of an age are none: 18s. */
export const isCode = (text: string): boolean =>
	/[A-Za-z]/.test(text) && /\d/.test(text) && bare(text).length >= 3 && text.length <= longest && !/^\d+s$/.test(text);

/** Whether a code is told from a word with the number of a footnote, and from what has a Chinese name (G20, B2B): so that it is missed where it is nowhere. */
export const isTelling = (text: string): boolean => bare(text).length >= 4 && !/^[A-Z]?[a-z]+\d+$/.test(text);

const differByOne = (a: string, b: string): boolean => a.length === b.length && [...a].filter((c, i) => c !== b[i]).length === 1;

const sorted = (text: string): string => [...text].sort().join('');

/** As many figures, of which one is another or two are swapped. */
const isSlip = (a: string, b: string): boolean => a.length >= 3 && (differByOne(a, b) || (a.length === b.length && sorted(a) === sorted(b)));

/** One code gone wrong: other figures behind the same letters (behind one letter alone a slip of them), or one other letter at the same figures. */
function isOther(code: string, found: string): boolean {
	if (code === found) return false;
	const [letters, figures] = [lettersOf(code), figuresOf(code)];
	if (letters === lettersOf(found) && (letters.length >= 2 || isSlip(figures, figuresOf(found)))) return true;
	return figures.replace('.', '').length >= 2 && figures === figuresOf(found) && differByOne(letters, lettersOf(found));
}

/** What became of a code: `kept`, `other` with its place, or `gone`. `figures` of it that stand in the target anywhere count as kept: the letters were translated. */
export function codeIn(
	code: string,
	source: string,
	target: string,
): { readonly fate: 'kept' | 'gone' } | { readonly fate: 'other'; readonly span: Span } {
	const own = bare(code);
	const line = bare(target);
	if (line.includes(own)) return { fate: 'kept' };
	const english = new Set([...source.matchAll(codes)].map(match => bare(match[0])));
	for (const match of target.matchAll(codes)) {
		const found = bare(match[0]);
		const span = [match.index, match.index + match[0].trimEnd().length] as const;
		if (!english.has(found) && isOther(own, found) && (lettersOf(own) !== lettersOf(found) || !line.includes(figuresOf(own))))
			return { fate: 'other', span };
	}
	return { fate: line.includes(figuresOf(own)) ? 'kept' : 'gone' };
}
