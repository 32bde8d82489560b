import { expect, test } from 'vitest';
import { kinds } from '../../rules/data/kinds/kinds.js';
import { packedKinds } from '../../rules/data/kinds/packed.js';
import { unpackKinds } from '../../src/compare/kind-packing.js';
import type { Kind } from '../../src/compare/kinds.js';

/** An empty list says what none says. */
const plain = (all: readonly Kind[]): unknown =>
	JSON.parse(JSON.stringify(all, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)));

test('kinds come out of their text as they went in', () => expect(plain(unpackKinds(packedKinds))).toEqual(plain(kinds)));

test('their text is much smaller than JSON', () => expect(packedKinds.length).toBeLessThan(0.6 * JSON.stringify(kinds).length));
