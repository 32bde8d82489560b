/** What kind of file a text is, and whether it holds both languages. */

import { type Census, census } from '../annotate/script.js';
import { splitLines } from './lines.js';
import { ReadError } from './read-error.js';
import { isHeader } from './tsv.js';

export type InputFormat = 'interleaved' | 'tsv';

/** A Chinese word is near two characters long and an English one near five: a text with this many letters to a character is English that quotes Chinese. */
const lettersPerHan = 8;

function languageOf({ han, latin }: Census): 'english' | 'chinese' | undefined {
	if (han === 0) return latin > 0 ? 'english' : undefined;
	return latin > han * lettersPerHan ? 'english' : 'chinese';
}

/** What a line says for a table (its two fields are one of each language), against one, or neither (a figure, an empty field). */
function testimony(line: string): 'for' | 'against' | 'neither' {
	const tab = line.indexOf('\t');
	if (tab < 0) return 'against';
	const [first, second] = line.split('\t', 2).map(field => languageOf(census(field)));
	if (first === undefined || second === undefined) return 'neither';
	return first === second ? 'against' : 'for';
}

const sampleLength = 1 << 16;

/**
 * The format of a text, by its first 65,536 characters. Content decides: a header, or a majority of lines that hold both languages with a TAB
 * between. The name (`.tsv`, `.tab`) decides only where some lines speak for a table and others do not. Never throws.
 */
export function detectFormat(text: string, name: string): InputFormat {
	const named = /\.(?:tsv|tab)$/i.test(name);
	const lines = splitLines(text.slice(0, sampleLength))
		.map(line => line.text)
		.filter(line => line.trim() !== '');
	const [first] = lines;
	if (first === undefined) return named ? 'tsv' : 'interleaved';
	if (isHeader(first)) return 'tsv';
	const said = lines.map(testimony);
	const speakFor = said.filter(word => word === 'for').length;
	const speakAgainst = said.filter(word => word === 'against').length;
	if (speakFor > speakAgainst) return 'tsv';
	const withTab = lines.filter(line => line.includes('\t')).length;
	return named && (speakFor > 0 || withTab * 2 >= lines.length) ? 'tsv' : 'interleaved';
}

const ends = /[\n\r\t]/g;

/** The fields of all lines, empty ones left out. */
function* fieldsOf(text: string): Iterable<string> {
	let start = 0;
	for (const { index } of text.matchAll(ends)) {
		if (index > start) yield text.slice(start, index);
		start = index + 1;
	}
	if (start < text.length) yield text.slice(start);
}

/** Less is a list label, "(a)". */
const fewestLetters = 2;

/** Whether a text holds English and Chinese lines (or fields); a Latin name in a Chinese line makes no English. One pass, which ends when both were seen. */
export function languagesOf(text: string): { readonly english: boolean; readonly chinese: boolean } {
	let letters = 0;
	let chinese = false;
	for (const field of fieldsOf(text)) {
		const counts = census(field);
		const language = languageOf(counts);
		if (language === 'chinese') chinese = true;
		if (language === 'english') letters += counts.latin;
		if (chinese && letters >= fewestLetters) break;
	}
	return { english: letters >= fewestLetters, chinese };
}

/** Throws ReadError `empty` for nothing but white space, or `one-language` (`detail`: `en`, `zh`, `neither`) where there is nothing to hold against each other. */
export function requireBilingual(text: string): void {
	if (text.trim() === '') throw new ReadError('empty');
	const { english, chinese } = languagesOf(text);
	if (english && chinese) return;
	throw new ReadError('one-language', { detail: english ? 'en' : chinese ? 'zh' : 'neither' });
}
