/** What kind of file a text is, and whether it holds both languages. */

import { type Census, census } from '../annotate/script.js';
import type { Content } from '../model.js';
import { hasCsvHeader } from './csv.js';
import { splitLines } from './lines.js';
import { ReadError } from './read-error.js';
import { isHeader } from './tsv.js';

/** Formats of text whose file holds both languages. */
export type TextFormat = 'interleaved' | 'tsv' | 'csv' | 'xliff';

/** Formats of two files, one a language. */
export type PairFormat = 'parallel' | 'markdown' | 'json' | 'yaml' | 'srt' | 'vtt';

export type InputFormat = TextFormat | 'xlsx' | PairFormat;

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

const isXliff = (start: string, name: string): boolean =>
	/^\s*</.test(start) && (/<(?:[\w.-]+:)?xliff[\s>]/.test(start) || /\.(?:xlf|xliff|sdlxliff|mxliff|mqxliff)$/i.test(name));

/**
 * The format of a text, by its first 65,536 characters. Content decides: an `xliff` element, a header, or a majority of lines that hold both languages
 * with a TAB between. The name (`.tsv`, `.tab`) decides only where some lines speak for a table and others do not, `.csv` where no header does. Never throws.
 */
export function detectFormat(text: string, name: string): TextFormat {
	const start = text.slice(0, sampleLength);
	if (isXliff(start, name)) return 'xliff';
	return hasCsvHeader(start) || /\.csv$/i.test(name) ? 'csv' : detectLines(start, name);
}

/** Formats that have no reader, by how they begin or what they are called. */
const others: readonly (readonly [format: string, begins: RegExp | undefined, called: RegExp])[] = [
	['gettext PO', /^(?:#[^\n]*\n|\s*\n|msgctxt [^\n]*\n)*msgid "/, /\.pot?$/i],
	['TMX', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE tmx[^>]*>\s*)?<tmx[\s>]/, /\.tmx$/i],
	['HTML', /^\s*<(?:!doctype html|html)[\s>]/i, /\.x?html?$/i],
	['XML', /^\s*<\?xml\s/, /\.(?:xml|resx|xsd|svg|ttml|dita)$/i],
	['a properties file', undefined, /\.(?:properties|strings|ini|toml|env)$/i],
	['source code', /^#!\//, /\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|cs|cpp|c|h|go|rs|swift|sh|css|scss|sql|vue|svelte|lua|dart)$/i],
];

/** The name of the format of a text that no reader is for; undefined for others, lines in any mixture among them. */
export const unreadFormat = (text: string, file: string): string | undefined =>
	others.find(([, begins, called]) => called.test(file) || begins?.test(text.slice(0, 4096)))?.[0];

/** A table with TABs, or lines in any mixture. */
function detectLines(text: string, name: string): 'tsv' | 'interleaved' {
	const named = /\.(?:tsv|tab)$/i.test(name);
	const lines = splitLines(text)
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

/** Whether a text is WebVTT: it says so itself. */
export const looksLikeVtt = (text: string): boolean => /^WEBVTT(?:[ \t\r\n]|$)/.test(text);

/** Each by the first signs of a text; those of SubRip are a number and a time. */
const signs: readonly (readonly [PairFormat, (text: string) => boolean])[] = [
	['vtt', looksLikeVtt],
	['srt', text => /^\s*(?:\d+[ \t]*(?:\r\n|\n|\r))?[ \t]*\d{1,4}:\d{1,2}:\d{1,2}[,.]\d{1,3}[ \t]*-->/.test(text.slice(0, 4096))],
	['json', text => /^\s*\{/.test(text) && /\}\s*$/.test(text.slice(-4096))],
];

const names: readonly (readonly [PairFormat, RegExp])[] = [
	['markdown', /\.(?:md|mdx|markdown|mkd)$/i],
	['json', /\.(?:json|jsonc|arb)$/i],
	['yaml', /\.ya?ml$/i],
	['srt', /\.srt$/i],
	['vtt', /\.vtt$/i],
];

/** A text and the name of its file. */
export interface NamedText {
	readonly text: string;
	readonly file: string;
}

/** The format of two files: what both look like, else what both are called, else plain text. Never throws. */
export function detectPairFormat(source: NamedText, target: NamedText): PairFormat {
	const like = ({ text }: NamedText): PairFormat | undefined => signs.find(([, test]) => test(text))?.[0];
	const called = ({ file }: NamedText): PairFormat | undefined => names.find(([, name]) => name.test(file))?.[0];
	const [looks, name] = [like(source), called(source)];
	if (looks !== undefined && looks === like(target)) return looks;
	return name !== undefined && name === called(target) ? name : 'parallel';
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

/** Throws ReadError as `requireBilingual` does, for what a reader made of a file. */
export function requireBilingualContent(content: Content): void {
	requireBilingual(textsOf(content).join('\n'));
}

/** The texts of both sides. */
function textsOf(content: Content): readonly string[] {
	switch (content.layout) {
		case 'pairs':
			return content.pairs.flatMap(({ source, target }) => [source.text, target.text]);
		case 'groups':
			return content.groups.flatMap(({ source, target }) => [...source, ...target].map(({ text }) => text));
		case 'interleaved':
			return content.lines.map(({ text }) => text);
		case 'parallel':
			return [...content.source, ...content.target].map(({ text }) => text);
	}
}
