import { expect, test, vi } from 'vitest';
import { remembering } from '../../src/annotate/last-two.js';

test('the two texts asked for last are made once, whichever comes first', () => {
	const make = vi.fn((text: string) => text.length);
	const lengthOf = remembering(make);
	make.mockClear();
	for (const text of ['a', 'bb', 'a', 'bb', 'bb', 'a']) expect(lengthOf(text)).toBe(text.length);
	expect(make).toHaveBeenCalledTimes(2);
	expect(lengthOf('ccc')).toBe(3);
	expect(lengthOf('a')).toBe(1);
	expect(make).toHaveBeenCalledTimes(3);
	expect(lengthOf('bb')).toBe(2);
	expect(make).toHaveBeenCalledTimes(4);
});
