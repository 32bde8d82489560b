/** What a file's bytes are: decoded, its format found; what a reader needs to go to work, and what is made of its answer. */

import type { Document } from '../model.js';
import { decode, type Encoding, encodings } from './decode.js';
import {
	detectFormat,
	detectPairFormat,
	type InputFormat,
	languagesOf,
	type PairFormat,
	requireBilingual,
	requireBilingualContent,
	type TextFormat,
	unreadFormat,
} from './detect.js';
import { isPairFormat, type ReadContent } from './index.js';
import { ReadError } from './read-error.js';

/** What may be told about a file. */
export interface ReadOptions {
	/** The encoding, where it is not Unicode. */
	readonly encoding?: Encoding;
	/** The format, where content and name do not tell it. */
	readonly format?: InputFormat;
	/** Take what there is, even where it is not in both languages: a translation that is not begun is a finding, no error. */
	readonly anyLanguage?: boolean;
}

/** One of two files. */
export interface NamedBytes {
	readonly bytes: Uint8Array;
	readonly file: string;
}

export type RecognisedFile = { readonly format: 'xlsx'; readonly bytes: Uint8Array } | { readonly format: TextFormat; readonly text: string };
export interface RecognisedPair {
	readonly format: PairFormat;
	readonly source: string;
	readonly target: string;
}

/** The encoding that an XML declaration names (XML 1.0, appendix F), if it is one of ours. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 200));
	const name = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1]?.toLowerCase();
	const known = name === 'gbk' || name === 'gb2312' ? 'gb18030' : name;
	return encodings.find(encoding => encoding === known);
}

const decoded = (bytes: Uint8Array, { encoding }: ReadOptions): string => {
	const named = encoding ?? declaredEncoding(bytes);
	return decode(bytes, named).text;
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
/** Archives that are certainly no workbook. */
const otherArchive = /\.(?:zip|jar|docx|pptx|od[tsp]|epub|idml|sdlppx)$/i;

/** Of these formats all text is content; of the others what is markup is known when they have been read. */
export const isOfLines = (format: InputFormat): boolean => format === 'interleaved' || format === 'tsv';

/** Throws ReadError `unread-format` for what is plainly no text in lines: its syntax would be audited, and corrected. */
function refuseOthers(text: string, file: string): void {
	const detail = unreadFormat(text, file);
	if (detail !== undefined) throw new ReadError('unread-format', { detail });
}

/** The format of a file of both languages and what its reader takes. Throws ReadError for what is no text, empty, or clearly of one language. */
export function recogniseFile(bytes: Uint8Array, file: string, options: ReadOptions = {}): RecognisedFile {
	const { format } = options;
	if (format === 'xlsx' || (format === undefined && isZip(bytes))) {
		if (bytes.length === 0) throw new ReadError('empty');
		if (format === undefined && otherArchive.test(file)) throw new ReadError('binary');
		return { format: 'xlsx', bytes };
	}
	const text = decoded(bytes, options);
	if (text.trim() === '') throw new ReadError('empty');
	const found = format === undefined || isPairFormat(format) ? detectFormat(text, file) : format;
	if (format === undefined && found === 'interleaved') refuseOthers(text, file);
	if (isOfLines(found)) requireBilingual(text);
	return { format: found, text };
}

/** A file of units of which none is for translation is in order, and says so itself. */
const hasNothingToTranslate = (format: InputFormat, { content }: ReadContent): boolean =>
	format === 'xliff' && content.layout === 'pairs' && content.pairs.length === 0;

/** What a reader made of a file, as a document. Throws ReadError where its segments are not in both languages. */
export function documentOf(file: string, { format }: RecognisedFile, content: ReadContent): Document {
	if (!isOfLines(format) && !hasNothingToTranslate(format, content)) requireBilingualContent(content.content);
	return { file, ...content };
}

function decodedSide({ bytes, file }: NamedBytes, language: 'english' | 'chinese', options: ReadOptions): string {
	try {
		const text = decoded(bytes, options);
		if (options.anyLanguage) return text;
		if (text.trim() === '') throw new ReadError('empty');
		const languages = languagesOf(text);
		if (!languages[language]) throw new ReadError('one-language', { detail: languages.english ? 'en' : languages.chinese ? 'zh' : 'neither' });
		return text;
	} catch (error) {
		if (error instanceof ReadError) error.file = file;
		throw error;
	}
}

/** The format of an English file and the Chinese one that belongs to it. Throws ReadError with `file` set. */
export function recognisePair(source: NamedBytes, target: NamedBytes, options: ReadOptions = {}): RecognisedPair {
	const [english, chinese] = [decodedSide(source, 'english', options), decodedSide(target, 'chinese', options)];
	const { format } = options;
	const named = format !== undefined && isPairFormat(format) ? format : undefined;
	const found = named ?? detectPairFormat({ text: english, file: source.file }, { text: chinese, file: target.file });
	return { format: found, source: english, target: chinese };
}

/** Reads with the names of the files at hand: an error that knows its side is told its file. */
export function documentOfPair(source: string, target: string, read: () => ReadContent): Document {
	try {
		return { file: target, sourceFile: source, ...read() };
	} catch (error) {
		if (error instanceof ReadError) error.file ??= error.side === 'source' ? source : target;
		throw error;
	}
}
