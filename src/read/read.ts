/** A file's bytes to a document: decoded, its format found, both languages made sure of. */

import type { Document } from '../model.js';
import { decode, type Encoding } from './decode.js';
import { detectFormat, languagesOf, requireBilingual } from './detect.js';
import { fileReaders } from './index.js';
import { readParallel } from './parallel.js';
import { ReadError } from './read-error.js';

/** What may be told about a file. */
export interface ReadOptions {
	/** The encoding, where it is not Unicode. */
	readonly encoding?: Encoding;
}

/** Reads one file that holds both languages. `file` is the name it goes by. Throws ReadError. */
export function readDocument(bytes: Uint8Array, file: string, options: ReadOptions = {}): Document {
	const { text } = decode(bytes, options.encoding);
	requireBilingual(text);
	return { file, ...fileReaders[detectFormat(text, file)].read(text) };
}

/** One of two files. */
export interface NamedBytes {
	readonly bytes: Uint8Array;
	readonly file: string;
}

function decodeSide({ bytes, file }: NamedBytes, language: 'english' | 'chinese', options: ReadOptions): string {
	try {
		const { text } = decode(bytes, options.encoding);
		if (text.trim() === '') throw new ReadError('empty');
		const languages = languagesOf(text);
		if (!languages[language]) throw new ReadError('one-language', { detail: languages.english ? 'en' : languages.chinese ? 'zh' : 'neither' });
		return text;
	} catch (error) {
		if (error instanceof ReadError) error.file = file;
		throw error;
	}
}

/** Reads an English file and the Chinese one that belongs to it. Throws ReadError with `file` set. */
export function readParallelDocument(source: NamedBytes, target: NamedBytes, options: ReadOptions = {}): Document {
	const [english, chinese] = [decodeSide(source, 'english', options), decodeSide(target, 'chinese', options)];
	return { file: target.file, sourceFile: source.file, ...readParallel(english, chinese) };
}
