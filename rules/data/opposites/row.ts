/** How the rows of opposites are written: the English of a side, the Chinese that renders it (by blanks), and further Chinese that excuses. */

import type { OppositeRow } from '../../../src/compare/opposites.js';

export type OppositeRows = readonly OppositeRow[];

type Side = readonly [english: string, chinese: string, more?: string];

const side = ([english, chinese, more = '']: Side) => ({ english, chinese: chinese.split(' '), more: more === '' ? [] : more.split(' ') });

/** Two opposites. */
export const row = (a: Side, b: Side): OppositeRow => ({ sides: [side(a), side(b)] });
