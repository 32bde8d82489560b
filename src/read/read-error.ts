/** Why a file could not be read, as data: the sentence people see is made in `src/messages`. */

export type ReadErrorId =
	/** Bytes that are no text in the encoding. */
	| 'undecodable'
	/** Not text at all. */
	| 'binary'
	/** Nothing but blanks. */
	| 'empty'
	/** English only, Chinese only, or neither: `detail` is `en`, `zh` or `neither`. */
	| 'one-language'
	/** Plainly of a format that has no reader: `detail` is its name. */
	| 'unread-format'
	/** Not well-formed as what it is: `detail` is the parser's reason. */
	| 'malformed'
	/** It may be well-formed and is not read, for safety: `detail` is a `Refusal`. */
	| 'refused';

/** Why something well-formed is not read. */
export type Refusal =
	/** A document type: it could define entities. */
	| 'doctype'
	/** More things within things than any document needs. */
	| 'depth'
	| 'attributes'
	/** One text or name longer than any document needs. */
	| 'text'
	/** The whole, or what it unpacks to. */
	| 'size'
	/** More files in an archive than a workbook has. */
	| 'entries'
	/** Locked with a password. */
	| 'encrypted';

const refusals: Readonly<Record<Refusal, string>> = {
	doctype: 'holds a document type (DOCTYPE), which is never read',
	depth: 'is nested too deeply',
	attributes: 'has too many attributes on one element',
	text: 'has a text or name that is too long',
	size: 'is too large',
	entries: 'holds too many files',
	encrypted: 'is encrypted',
};

const isRefusal = (text: string): text is Refusal => Object.hasOwn(refusals, text);

/** What is known besides the id. */
export interface ReadErrorFacts {
	readonly line?: number;
	readonly column?: number;
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

const placeOf = ({ line, column }: ReadErrorFacts): string =>
	line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}: `;

function sentenceFor(id: ReadErrorId, facts: ReadErrorFacts): string {
	const { line, offset, detail = '', encoding, suggestion } = facts;
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
			return `the file holds ${held.get(detail) ?? 'one language'}, expected both languages`;
		case 'unread-format':
			return `the file is ${detail}, which is not read`;
		case 'malformed':
			return `${placeOf(facts)}not well-formed: ${detail}`;
		case 'refused':
			return `${placeOf(facts)}the file ${isRefusal(detail) ? refusals[detail] : 'is refused'}`;
	}
}

/** A file that is no good, and where and why. `message` is one English sentence for users of the library; it names no file. */
export class ReadError extends Error {
	override readonly name = 'ReadError';
	readonly id: ReadErrorId;
	/** For `undecodable`, `malformed` and `refused`: 1-based line; a row for sheets. */
	readonly line: number | undefined;
	/** For `malformed` and `refused`: 1-based column, in UTF-16 code units. */
	readonly column: number | undefined;
	/** For `undecodable`: 0-based offset in the file of the first byte of the bad sequence; a byte order mark counts. */
	readonly offset: number | undefined;
	/** For `undecodable` up to eight bytes in hexadecimal; for `one-language` what is there; for `malformed` and `refused` why; else empty. */
	readonly detail: string;
	/** For `undecodable`: the encoding that the bytes do not fit. */
	readonly encoding: string | undefined;
	/** For `undecodable`: the encodings to name in which the bytes would be Chinese text, likeliest first, with `|` between. */
	readonly suggestion: string | undefined;
	/** Set where two files are read together: which of them is at fault, and, by who knows it, its name. */
	side: 'source' | 'target' | undefined;
	file: string | undefined;

	constructor(id: ReadErrorId, facts: ReadErrorFacts = {}) {
		super(sentenceFor(id, facts));
		this.id = id;
		this.line = facts.line;
		this.column = facts.column;
		this.offset = facts.offset;
		this.detail = facts.detail ?? '';
		this.encoding = facts.encoding;
		this.suggestion = facts.suggestion;
	}
}

/** Does something with one of two texts that are read together; what it throws says which of them was at fault. */
export function onSide<T>(side: 'source' | 'target', act: () => T): T {
	try {
		return act();
	} catch (error) {
		if (error instanceof ReadError) error.side = side;
		throw error;
	}
}
