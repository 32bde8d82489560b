/** How the rows of opposites are written: the English of a side, the Chinese that renders it (by blanks), further Chinese that excuses, and further
 * English that shows that this side is spoken of. */

import type { OppositeRow, OppositeSide } from '../../../src/compare/opposites.js';

export type OppositeRows = readonly OppositeRow[];

type Side = readonly [english: string, chinese: string, more?: string, hints?: string];

const side = ([english, chinese, more = '', hints]: Side): OppositeSide => ({
	english,
	chinese: chinese.split(' '),
	more: more === '' ? [] : more.split(' '),
	...(hints === undefined ? {} : { hints }),
});

/** Two opposites. */
export const row = (a: Side, b: Side): OppositeRow => ({ sides: [side(a), side(b)] });

/** Two that stand over against each other and that no denial turns round: persons and things. */
export const steady = (a: Side, b: Side): OppositeRow => ({ ...row(a, b), steady: true });
