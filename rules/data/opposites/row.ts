/** How the rows of opposites are written: the English of a side, the Chinese that renders it (by blanks), further Chinese that excuses, and further
 * English that shows that this side is spoken of. */

import type { OppositeRow, OppositeSide } from '../../../src/compare/opposites.js';

export type OppositeRows = readonly OppositeRow[];

type Side = readonly [english: string, chinese: string, more?: string, hints?: string];

const list = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

const side = ([english, chinese, more = '', hints]: Side): OppositeSide => ({
	english,
	chinese: list(chinese),
	more: list(more),
	...(hints === undefined ? {} : { hints }),
});

/** Two opposites. */
export const row = (a: Side, b: Side): OppositeRow => ({ sides: [side(a), side(b)] });

/** Two that stand over against each other and that no denial turns round: persons and things. */
export const steady = (a: Side, b: Side): OppositeRow => ({ ...row(a, b), steady: true });

/**
 * What a denial in a word or phrase must not become. Only the first is accused: its Chinese may have a denial anywhere, which is what excuses it.
 * @param denies English that denies, and all Chinese that could render it.
 * @param affirms English that affirms, and the Chinese that is wrong for the first.
 */
export const denial = (denies: readonly [english: string, excuses: string], affirms: readonly [english: string, chinese: string]): OppositeRow =>
	steady([denies[0], '', denies[1]], affirms);
