/** Kinds of names as one text: half the size of what JSON makes of them. */

import type { Kind, KindRow } from './kinds.js';

const blankLine = '\n\n';
const fields = ['english', 'chinese', 'also', 'hints', 'near'] as const;

const packedRow = (row: KindRow): string =>
	fields
		.map(field => (row[field] ?? []).join('|'))
		.join('=')
		.replace(/=+$/, '');

const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));

function unpackedRow(line: string): KindRow {
	const [english = '', chinese = '', ...others] = line.split('=');
	const more = others.flatMap((text, i) => (text === '' ? [] : [[fields[i + 2], listOf(text)] as const]));
	return { english: listOf(english), chinese: listOf(chinese), ...Object.fromEntries(more) };
}

/** A line for what holds for the kind, as JSON, then a line a row; a blank line between kinds. No word may hold `=`, `|` or a line's end. */
export const packKinds = (kinds: readonly Kind[]): string =>
	kinds.map(({ rows, ...kind }) => [JSON.stringify(kind), ...rows.map(packedRow)].join('\n')).join(blankLine);

/** The kinds of a text that `packKinds` made. */
export const unpackKinds = (text: string): readonly Kind[] =>
	text.split(blankLine).map(block => {
		const [kind = '', ...rows] = block.split('\n');
		return { ...(JSON.parse(kind) as Omit<Kind, 'rows'>), rows: rows.map(unpackedRow) };
	});
