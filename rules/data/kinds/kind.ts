/** How the tables of kinds are written: `English|forms = 中文 中文 / 也可 ; hints|hints ; near|near`, a row a line. */

import type { Kind } from '../../../src/compare/kinds.js';

const list = (text: string | undefined, separator: string): readonly string[] =>
	(text ?? '')
		.split(separator)
		.map(part => part.trim())
		.filter(part => part !== '');

/** Reads a table. @param partial the English may be part of the name of another thing. */
export const kind = (text: string, partial = false): Kind => ({
	partial,
	rows: list(text, '\n').map(row => {
		const [english, rest = ''] = row.split(' = ');
		const [names = '', hints, near] = rest.split(';');
		const [chinese, also] = names.split('/');
		const further = { also: list(also, ' '), hints: list(hints, '|'), near: list(near, '|') };
		const given = Object.entries(further).filter(([, words]) => words.length > 0);
		return { english: list(english, '|'), chinese: list(chinese, ' '), ...Object.fromEntries(given) };
	}),
});

/** One kind of the rows of several. */
export const joined = (first: Kind, ...others: readonly Kind[]): Kind => ({ ...first, rows: [first, ...others].flatMap(({ rows }) => rows) });
