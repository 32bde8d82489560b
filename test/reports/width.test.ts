import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, isSimple, unitWidth } from '../../reports/width.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('displayWidth', () => {
	test.each([
		['', 0],
		['plain text', 10],
		['中文', 4],
		['，。「」（）', 12],
		['\u3000', 2],
		['ＡＢ１％', 8],
		['ｶﾅ', 2],
		['한국', 4],
		['\u1112\u1161\u11ab', 2],
		['é', 1],
		['e\u0301', 1],
		['か\u3099', 2],
		['\u200b\u200d\ufeff', 0],
		['葛\u{e0100}', 2],
		['𠮷', 2],
		['—…“”→│▲●✖·', 10],
		['😀', 2],
		['👍🏽', 2],
		['👩\u200d👩\u200d👧', 2],
		['🇹🇼', 2],
		['❤', 1],
		['❤\ufe0f', 2],
		['❤\ufe0f\ufe0f', 2],
		['❤\ufe0f\u200d🔥', 2],
		['1\ufe0f\u20e3', 2],
		['👍👍', 4],
		['中🏽', 4],
		['a\u200d👍', 3],
		['क्ष', 2],
		['\u0600', 1],
		['\ud800', 1],
	])('%j is %i', (text, width) => expect(displayWidth(text)).toBe(width));

	test('every Han and Kana letter and every emoji takes two columns, every letter of other alphabets one', () => {
		const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}]/u;
		const narrow = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}]/u;
		const other = /^[\p{M}\p{Regional_Indicator}\u02ea\u02eb\uff00-\uffef]/u;
		for (let code = 0xa1; code < 0x32000; code++) {
			const character = String.fromCodePoint(code);
			if (other.test(character)) continue;
			if (wide.test(character) && displayWidth(character) !== 2) expect.fail(`U+${code.toString(16)} is not wide`);
			if (narrow.test(character) && displayWidth(character) !== 1) expect.fail(`U+${code.toString(16)} is not narrow`);
		}
	});

	test('of simple texts every unit is a grapheme, as wide as it is among others', () => {
		const simple = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSimple);
		expect(simple.length).toBeGreaterThan(20_000);
		const all = simple.join('');
		expect([...segmenter.segment(all)]).toHaveLength(simple.length);
		// A letter that is not simple sends the text the careful way.
		for (const unit of simple)
			if (displayWidth(`é${unit}`) - 1 !== unitWidth(unit.charCodeAt(0))) expect.fail(`U+${unit.charCodeAt(0).toString(16)}`);
	});

	test('a text is as wide as its graphemes together', () => {
		const character = fc.constantFrom('a', '中', '❤', '👍', '🏽', '\u200d', '\ufe0f', '\u0301', '🇹', '한', '\u11ab', '\ufff9', '\u0903', ' ', '１');
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(character).map(parts => parts.join('')),
		);
		fc.assert(
			fc.property(text, whole => {
				const sum = [...segmenter.segment(whole)].reduce((total, { segment }) => total + displayWidth(segment), 0);
				expect(displayWidth(whole)).toBe(sum);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is linear: ten million characters', () => {
		expect(displayWidth('中'.repeat(5_000_000))).toBe(10_000_000);
		expect(displayWidth('a'.repeat(5_000_000))).toBe(5_000_000);
	});
});
