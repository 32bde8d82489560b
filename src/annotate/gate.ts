/** Sets of small numbers (code units, hashes of words) as bits: a quick way to see that something is not in a list, before it is looked up there. */

/** One bit a number. */
export type Gate = Uint32Array;

/** @param numbers below `size`, which is 2¹⁶ unless it is given. */
export function compileGate(numbers: Iterable<number>, size = 0x10000): Gate {
	const gate = new Uint32Array((size + 31) >>> 5);
	for (const number of numbers) gate[number >>> 5] = (gate[number >>> 5] as number) | (1 << (number & 31));
	return gate;
}

/** What is in either of two sets of the same size. */
export const united = (a: Gate, b: Gate): Gate => a.map((bits, i) => bits | (b[i] as number));

/** Whether a number is in the set; NaN, a code unit beyond the end of a text, is in none that lacks 0. */
export const passes = (gate: Gate, number: number): boolean => (((gate[number >>> 5] as number) >>> (number & 31)) & 1) === 1;

function* unitsOf(text: string): Iterable<number> {
	for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}

/** The UTF-16 code units of a text as a set. */
export const compileUnitGate = (text: string): Gate => compileGate(unitsOf(text));

/** Whether the text holds a code unit of the set. */
export function holdsUnit(text: string, gate: Gate): boolean {
	for (let i = 0; i < text.length; i++) if (passes(gate, text.charCodeAt(i))) return true;
	return false;
}
