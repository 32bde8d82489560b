import { expect, test } from 'vitest';
import { unitSet } from '../../src/annotate/unit-set.js';

test('a set of units holds what was added since it was last cleared', () => {
	const set = unitSet();
	expect([set.has(0x4e00), set.hasAny('一二')]).toEqual([false, false]);
	set.add('一');
	set.add('三');
	expect([set.has(0x4e00), set.has(0x4e8c), set.hasAny('二三'), set.hasAny('二'), set.hasAny('')]).toEqual([true, false, true, false, false]);
	set.clear();
	expect([set.has(0x4e00), set.hasAny('一二三')]).toEqual([false, false]);
	set.add('二');
	expect([set.has(0x4e00), set.has(0x4e8c)]).toEqual([false, true]);
});
