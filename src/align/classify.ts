/** What a line is, told from its letters and marks alone: which language it is written in, and whether it is speech at all. */

import { isLetter } from '../annotate/code-units.js';
import { type Census, census } from '../annotate/script.js';

export type LineKind = 'english' | 'chinese' | 'mixed' | 'label' | 'direction' | 'punctuation' | 'blank';

/** Which side of the translation a line stands on. */
export type LineSide = 'source' | 'target';

/** No line is looked at further than this (UTF-16 code units): a line of ten megabytes costs as much as a long paragraph. */
const cap = 2048;

/** A label has no more than this many words; a stage direction likewise. */
const labelWords = 14;
const directionWords = 8;

const cjkMark = /[\u3001\u3002\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;
/** Of the last two units of a line. */
const endsSentence = /[.!?\u2026\u3002\uff01\uff1f,;:\uff0c\uff1b\uff1a\u3001]["'\u201d\u2019\u300d\u300f)\]]?$/;
const opening = '([\uff08\u3010\u3014';
const closing = ')]\uff09\u3011\u3015';

/** The head of a text that the aligner looks at. */
export const head = (text: string): string => (text.length > cap ? text.slice(0, cap) : text);

const lowerCaseWords = (text: string): number => text.match(/(?<![A-Za-z\u00c0-\u024f])[a-z]+/g)?.length ?? 0;

/** Han outweighs Latin where it stands for as many words: a Chinese word is near two characters long. */
function mostlyEnglish(text: string, { han, latin }: Census): boolean {
	if (han === 0) return latin > 0 && !cjkMark.test(text);
	return lowerCaseWords(text) > Math.max(3, han);
}

/** Whether the text stands whole in one pair of brackets. */
function bracketed(text: string): boolean {
	if (!opening.includes(text.charAt(0))) return false;
	const body = text.replace(/[.\u3002]$/, '');
	if (body.length < 3) return false;
	const inner = body.slice(1, -1);
	return closing.includes(body.charAt(body.length - 1)) && ![...inner].some(c => opening.includes(c) || closing.includes(c));
}

/** A name or title: words in capitals but for the small ones between them, and no mark at the end. */
function titled(text: string): boolean {
	if (endsSentence.test(text.slice(-2))) return false;
	const words = text.match(/[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'\u2019.]*/g) ?? [];
	if (words.length === 0 || words.length > labelWords) return false;
	const small = words.filter(word => /^[a-z]/.test(word));
	return small.every(word => word.length <= 3) && small.length * 2 < words.length && /^[^a-z]*[A-Z\u00c0-\u00de]/.test(text);
}

/** The side of a line that is not blank. Lines without letters count as `source`. */
export function sideOf(text: string): LineSide {
	const line = head(text);
	const counts = census(line);
	if (counts.han === 0 && counts.latin === 0) return 'source';
	return mostlyEnglish(line, counts) ? 'source' : 'target';
}

/** The kind of a line: `label` and `direction` by form, in English or Chinese brackets; `mixed` where Han and words of Latin letters both carry weight. Linear, never throws. */
export function classify(text: string): LineKind {
	const line = head(text).trim();
	if (line === '') return 'blank';
	const counts = census(line);
	if (counts.han + counts.latin + counts.digits === 0) return /[\p{L}\p{N}]/u.test(line) ? 'mixed' : 'punctuation';
	if (counts.digits === 0 && counts.han <= 2 * directionWords && bracketed(line) && line.split(/\s+/).length <= directionWords) return 'direction';
	if (counts.han === 0) return titled(line) ? 'label' : 'english';
	if (counts.latin === 0) return 'chinese';
	return counts.latin * 5 > counts.han ? 'mixed' : 'chinese';
}

/** Whether a line begins with a letter and ends with the mark of a sentence, as most do: then it is neither label nor direction, nor empty. */
export function isPlainSentence(text: string): boolean {
	return isLetter(text.charCodeAt(0)) && endsSentence.test(head(text).trimEnd().slice(-2));
}
