import fc from 'fast-check';
import { expect, test } from 'vitest';
import { census, foldChinese, foldEnglish, foldedAt } from '../../src/annotate/script.js';

test.each([
	['營收成長２５％', '营收成长25%'],
	['plain', 'plain'],
	['', ''],
])('%s folds to %s', (text, folded) => expect(foldChinese(text)).toBe(folded));

test.each([
	['it’s “new” – really', 'it\'s "new" - really'],
	['plain', 'plain'],
])('%s folds to %s', (text, folded) => expect(foldEnglish(text)).toBe(folded));

test('a unit stays in its place, in texts of any length', () => {
	for (const length of [1, 63, 64, 8192, 8193, 20_000]) {
		expect(foldChinese('營'.repeat(length))).toBe('营'.repeat(length));
		expect(foldEnglish(`a${'’'.repeat(length)}`)).toBe(`a${"'".repeat(length)}`);
	}
});

test('what was asked for before changes no answer', () => {
	const text = fc.constantFrom('營收', '营收', '成長 5%', 'a’b', '');
	fc.assert(
		fc.property(fc.array(text), texts => {
			for (const own of texts) {
				expect(foldChinese(own)).toBe([...own].map(foldChinese).join(''));
				expect(foldEnglish(own)).toBe([...own].map(foldEnglish).join(''));
				expect(census(own).han).toBe([...own].filter(c => /\p{Script=Han}/u.test(c)).length);
			}
		}),
	);
});

test('a text counts what its units count together', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('營', '营', '成', 'a', 'Z', '５', '5', ' ', '。', 'é'), { maxLength: 40 }), units => {
			const { han, latin, digits, traditional, simplified } = census(units.join(''));
			const each = units.map(unit => ({ ...census(unit) }));
			expect({ han, latin, digits, traditional, simplified }).toEqual({
				han: each.reduce((sum, one) => sum + one.han, 0),
				latin: each.reduce((sum, one) => sum + one.latin, 0),
				digits: each.reduce((sum, one) => sum + one.digits, 0),
				traditional: each.reduce((sum, one) => sum + one.traditional, 0),
				simplified: each.reduce((sum, one) => sum + one.simplified, 0),
			});
		}),
	);
});

test('one unit of a text is folded as in the whole text', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('營', '营', '５', '　', 'a', '，') }), text => {
			const folded = foldChinese(text);
			for (let i = 0; i < text.length; i++) expect(foldedAt(text, i)).toBe(folded.charCodeAt(i));
			expect(foldedAt(text, text.length)).toBe(0);
		}),
	);
});

test('a code unit that may be hidden or broken is seen, and what markup is written with', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 1 }), character => {
			const hidden = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u200b-\u200f\u202a-\u202e\ufff9-\ufffd]|(?![\t\n\r])[\x00-\x1f\x7f-\x9f]/u;
			if (hidden.test(character)) expect(census(`中${character}文`).odd).toBe(true);
		}),
	);
	expect(census('The café: “中文”，３ × 2。')).toMatchObject({ code: false });
	expect(census('The cafe: “中文”，３ - 2。\r\n')).toMatchObject({ odd: false, code: false });
	for (const sign of ['<', '{', '%', '@']) expect(census(`中${sign}文`)).toMatchObject({ odd: false, code: true });
});
