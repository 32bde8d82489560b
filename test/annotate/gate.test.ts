import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGate, compileUnitGate, holdsUnit, passes } from '../../src/annotate/gate.js';

test('what was put in passes, and nothing else', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(4095)), fc.nat(4095), (numbers, other) => {
			const gate = compileGate(numbers, 4096);
			for (const number of numbers) expect(passes(gate, number)).toBe(true);
			expect(passes(gate, other)).toBe(numbers.includes(other));
		}),
	);
});

test.each([
	['萬億', '共 3 億', true],
	['萬億', '共 3 個', false],
	['', '共', false],
	['\uffff', 'a\uffff', true],
])('units %j in %j: %s', (units, text, expected) => expect(holdsUnit(text, compileUnitGate(units))).toBe(expected));
