import { expect, test, vi } from 'vitest';
import { once } from '../../src/annotate/once.js';

test('it is made when first asked for, and never again, whatever it is', () => {
	const make = vi.fn(() => undefined);
	const it = once(make);
	expect(make).not.toHaveBeenCalled();
	expect([it(), it()]).toEqual([undefined, undefined]);
	expect(make).toHaveBeenCalledTimes(1);
});
