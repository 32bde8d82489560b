/** Pairs of opposites as one text: half the size of what JSON makes of them. */

import type { OppositeRow, OppositeSide } from './opposites.js';

/** What stands for a text that many rows share, with its place in their list. */
const placeholder = '@';

const replacedBy = (text: string, shared: readonly string[]): string =>
	shared.reduce((left, own, i) => left.replaceAll(own, `${placeholder}${i}`), text);

const restored = (text: string, shared: readonly string[]): string => text.replace(/@(\d+)/g, (_, place: string) => shared[Number(place)] ?? '');

const packedSide = ({ english, chinese, more, hints = '' }: OppositeSide): string => [english, chinese.join(' '), more.join(' '), hints].join('\t');

const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

const unpackedSide = ([english = '', chinese = '', more = '', hints = '']: readonly string[]): OppositeSide => ({
	english,
	chinese: listOf(chinese),
	more: listOf(more),
	...(hints === '' ? {} : { hints }),
});

/**
 * The texts that rows share, a line each, a blank line, and a line a row. No pattern or word may hold a tab, a line's end or `@`.
 * @param shared texts that stand in many rows.
 */
export const packOpposites = (rows: readonly OppositeRow[], shared: readonly string[]): string =>
	[...shared, '', ...rows.map(({ sides, steady }) => replacedBy([...sides.map(packedSide), ...(steady ? ['steady'] : [])].join('\t'), shared))].join(
		'\n',
	);

/** The rows of a text that `packOpposites` made. */
export function unpackOpposites(text: string): readonly OppositeRow[] {
	const lines = text.split('\n');
	const end = lines.indexOf('');
	const shared = lines.slice(0, end);
	return lines.slice(end + 1).map((line): OppositeRow => {
		const fields = restored(line, shared).split('\t');
		return { sides: [unpackedSide(fields.slice(0, 4)), unpackedSide(fields.slice(4, 8))], ...(fields[8] === undefined ? {} : { steady: true }) };
	});
}
