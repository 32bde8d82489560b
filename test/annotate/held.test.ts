import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWordBeginnings, holdsOneOf, mayHoldOne } from '../../src/annotate/held.js';
import { foldChinese } from '../../src/annotate/script.js';

const characters = fc.constantFrom(...'三成員工市長感謝協會開關閉買賣方，。 abAB12');
const text = fc.string({ unit: characters, maxLength: 40 });
const word = fc.string({ unit: characters, minLength: 1, maxLength: 4 });

test('no word that a line holds is turned away', () => {
	fc.assert(
		fc.property(text, fc.array(word, { minLength: 1, maxLength: 5 }), (line, words) => {
			const [folded, sought] = [foldChinese(line), words.map(foldChinese)];
			const beginnings = compileWordBeginnings(sought);
			const held = sought.some(one => folded.includes(one));
			expect(holdsOneOf(folded, sought, beginnings)).toBe(held);
			if (held) expect(mayHoldOne(folded, beginnings)).toBe(true);
		}),
	);
});

test('of a table only the words of the range are looked for', () => {
	const beginnings = compileWordBeginnings(['開放', '關閉']);
	expect(mayHoldOne(foldChinese('慢慢關閉閥門'), beginnings, 0, 1)).toBe(false);
	expect(mayHoldOne(foldChinese('慢慢關閉閥門'), beginnings, 1, 2)).toBe(true);
});
