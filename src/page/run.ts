/** One audit, as the page asks for it: files in, findings or a sentence out. Pure; runs in a worker. */

import { audit, readDocument, readParallelDocument } from '../bilint.js';
import { sentencesOf } from '../messages/messages.js';
import { describeReadError } from '../messages/read-failure.js';
import type { Audit, Document, InterfaceLanguage, Locale } from '../model.js';
import type { Encoding } from '../read/decode.js';
import { decode } from '../read/decode.js';
import { languagesOf } from '../read/detect.js';
import { ReadError } from '../read/read-error.js';

/** A file that was dropped or pasted. */
export interface Given {
	/** The name it goes by in the project, which is part of a finding's identity. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface Request {
	/** One file with both languages, or one a language in any order. */
	readonly files: readonly Given[];
	readonly locale?: Locale;
	readonly encoding?: Encoding;
	readonly lang: InterfaceLanguage;
}

export type Outcome = { readonly audit: Audit } | { readonly failed: string };

/** The Chinese one of two files goes second. */
function inOrder([first, second]: readonly [Given, Given], encoding: Encoding | undefined): readonly [source: Given, target: Given] {
	return languagesOf(decode(first.bytes, encoding).text).chinese ? [second, first] : [first, second];
}

/** Reads what was given. Throws ReadError. */
export function read({ files, encoding }: Pick<Request, 'files' | 'encoding'>): Document {
	const options = encoding ? { encoding } : {};
	const [first, second] = files;
	if (!first) throw new ReadError('empty');
	if (!second) return readDocument(first.bytes, first.name, options);
	const [source, target] = inOrder([first, second], encoding);
	return readParallelDocument({ bytes: source.bytes, file: source.name }, { bytes: target.bytes, file: target.name }, options);
}

const sentenceFor = (error: ReadError, { files, lang }: Request): string =>
	describeReadError(error, error.file ?? files[0]?.name ?? '', sentencesOf(lang).errors);

/** Audits what was given. Never throws. */
export function run(request: Request): Outcome {
	try {
		return { audit: audit(read(request), request.locale ? { locale: request.locale } : {}) };
	} catch (error) {
		if (error instanceof ReadError) return { failed: sentenceFor(error, request) };
		return { failed: sentencesOf(request.lang).errors.internal(request.files[0]?.name ?? '', String(error)) };
	}
}
