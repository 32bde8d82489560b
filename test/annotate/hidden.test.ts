import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mojibakeSigns } from '../../rules/data/mojibake.js';
import { compileSigns, hiddenIn } from '../../src/annotate/hidden.js';
import { forbidden } from '../messages/hostile.js';

test('every character that must not reach a terminal is seen, but for line ends, TABs and what joins', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), character => {
			const isHidden = forbidden.test(character) && !/[\t\n\r]/.test(character);
			const kinds = hiddenIn(`中${character}文`).map(({ kind }) => kind);
			if (isHidden) expect(kinds).toHaveLength(1);
		}),
		{ numRuns: 2000 },
	);
});

test('words in UTF-8 that were read as Latin-1 say again what they said', () => {
	fc.assert(
		fc.property(fc.constantFrom('é', '“', '—', '谢谢', 'ñ', '€', '港元'), word => {
			const misread = [...new TextEncoder().encode(word)].map(byte => String.fromCharCode(byte)).join('');
			const [found] = hiddenIn(`a ${misread} b`).filter(({ kind }) => kind === 'mojibake');
			expect(found?.shown).toBe(word);
		}),
	);
});

test.each(['naïve café', 'São Paulo', 'Zürich 20 °C', 'Łódź', 'À bientôt', 'Ça va «bien»'])('%s is as it should be', text =>
	expect(hiddenIn(text)).toEqual([]),
);

test('Chinese read with the wrong encoding is seen from three of its signs on', () => {
	const signs = compileSigns(mojibakeSigns);
	expect(hiddenIn('鐨勫勫', signs).map(({ kind, span }) => [kind, span])).toEqual([['mojibake', [0, 3]]]);
	expect(hiddenIn('鐨勫', signs)).toEqual([]);
	expect(hiddenIn('鐨勫勫')).toEqual([]);
});
