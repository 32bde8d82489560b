/** Why a glossary is no good, as data: the sentence people see is made in `src/messages`. */

export type GlossaryErrorId =
	/** Not well-formed as what it is: `detail` is the parser's reason. */
	| 'malformed'
	/** A document type, or more than any glossary needs: `detail` is `doctype`, `size`, `depth` or `entries`. */
	| 'refused'
	/** The name says nothing this program reads; `detail` is its ending. */
	| 'format'
	/** No column, language or key for English, or none for Chinese: `detail` lists what is there. */
	| 'no-english'
	| 'no-chinese'
	/** The English stands where the Chinese should be. */
	| 'direction'
	/** Chinese without the English it renders: `detail` is the Chinese. */
	| 'empty-term'
	/** A status nobody knows: `detail`. */
	| 'status'
	/** Both right and wrong: `detail` is the rendering, `other` the row that says otherwise. */
	| 'contradiction'
	/** What to use instead leads back to itself: `detail` is the way. */
	| 'cycle';

/** Where it is: a line and column (1-based) of a text, or a cell of a sheet. */
export interface GlossaryPlace {
	readonly line?: number;
	readonly column?: number;
	readonly cell?: string;
}

export interface GlossaryErrorFacts extends GlossaryPlace {
	readonly detail?: string;
	readonly other?: number;
}

const placed = ({ line, column, cell }: GlossaryPlace): string => {
	if (cell !== undefined) return `cell ${cell}: `;
	return line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}: `;
};

/** A glossary that cannot be used. `message` is for users of the library; it names no file. */
export class GlossaryError extends Error {
	override readonly name = 'GlossaryError';
	readonly id: GlossaryErrorId;
	readonly facts: GlossaryErrorFacts;
	/** Set by who knows the file. */
	file: string | undefined;

	constructor(id: GlossaryErrorId, facts: GlossaryErrorFacts = {}) {
		super(`${placed(facts)}${id}${facts.detail === undefined ? '' : `: ${facts.detail}`}`);
		this.id = id;
		this.facts = facts;
	}
}
