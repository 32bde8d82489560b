/** Why a file could not be read, as data: the sentence people see is made in `src/messages`. */

export type ReadErrorId =
	/** Bytes that are no text in the encoding. */
	| 'undecodable'
	/** Not text at all. */
	| 'binary'
	/** Nothing but blanks. */
	| 'empty'
	/** English only, Chinese only, or neither: `detail` is `en`, `zh` or `neither`. */
	| 'one-language';

/** What is known besides the id. */
export interface ReadErrorFacts {
	readonly line?: number;
	readonly offset?: number;
	readonly detail?: string;
	readonly encoding?: string;
	readonly suggestion?: string;
}

const held: ReadonlyMap<string, string> = new Map([
	['en', 'only English'],
	['zh', 'only Chinese'],
	['neither', 'neither English nor Chinese'],
]);

function sentenceFor(id: ReadErrorId, { line, offset, detail, encoding, suggestion }: ReadErrorFacts): string {
	switch (id) {
		case 'undecodable': {
			const advice = suggestion === undefined ? '' : `; try --encoding ${suggestion.split('|').join(' or ')}`;
			return `line ${line}, byte ${offset}: the bytes ${detail} are not valid ${encoding}${advice}`;
		}
		case 'binary':
			return 'a binary file, expected text';
		case 'empty':
			return 'the file is empty';
		case 'one-language':
			return `the file holds ${held.get(detail ?? '') ?? 'one language'}, expected both languages`;
	}
}

/** A file that is no good, and where and why. `message` is one English sentence for users of the library; it names no file. */
export class ReadError extends Error {
	override readonly name = 'ReadError';
	readonly id: ReadErrorId;
	/** For `undecodable`: 1-based line. */
	readonly line: number | undefined;
	/** For `undecodable`: 0-based offset in the file of the first byte of the bad sequence; a byte order mark counts. */
	readonly offset: number | undefined;
	/** For `undecodable` up to eight bytes in hexadecimal; for `one-language` what is there; else empty. */
	readonly detail: string;
	/** For `undecodable`: the encoding that the bytes do not fit. */
	readonly encoding: string | undefined;
	/** For `undecodable`: the encodings to name in which the bytes would be Chinese text, likeliest first, with `|` between. */
	readonly suggestion: string | undefined;
	/** Set by who knows the file, where two are read. */
	file: string | undefined;

	constructor(id: ReadErrorId, facts: ReadErrorFacts = {}) {
		super(sentenceFor(id, facts));
		this.id = id;
		this.line = facts.line;
		this.offset = facts.offset;
		this.detail = facts.detail ?? '';
		this.encoding = facts.encoding;
		this.suggestion = facts.suggestion;
	}
}
