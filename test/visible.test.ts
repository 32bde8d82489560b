import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../src/model.js';
import { replaceHidden, visible, visibleWithSpans } from '../src/visible.js';
import { forbidden, hostileCodePoints } from './messages/hostile.js';

const ESC = '\u001b';

describe('visible', () => {
	test.each([
		['', ''],
		['Net sales rose 8%, 淨銷售額成長 8%。', 'Net sales rose 8%, 淨銷售額成長 8%。'],
		[`${ESC}[31mred${ESC}]0;title\u0007`, '␛[31mred␛]0;title␇'],
		['a\tb\r\nc\u007f', 'a→b␍␊c␡'],
		['\u009b31m\u0085', '‹U+009B›31m‹U+0085›'],
		['\u202e456\u202c \u2066x\u2069 \u200e\u200f\u061c', '‹U+202E›456‹U+202C› ‹U+2066›x‹U+2069› ‹U+200E›‹U+200F›‹U+061C›'],
		['a\u2028b\u2029c', 'a‹U+2028›b‹U+2029›c'],
		['4\u200b8\u200c\u200d\u2060\ufeff\u00ad萬', '4‹U+200B›8‹U+200C›‹U+200D›‹U+2060›‹U+FEFF›‹U+00AD›萬'],
		['\u{e0001}\u{e0041}\u{e007f}', '‹U+E0001›‹U+E0041›‹U+E007F›'],
		['\uffff\ufdd0\u{1fffe}\u{10ffff}', '‹U+FFFF›‹U+FDD0›‹U+1FFFE›‹U+10FFFF›'],
		['\ud800x\udc00\udc00\ud83d', '‹U+D800›x‹U+DC00›‹U+DC00›‹U+D83D›'],
		['é e\u0301 \u00a0\u3000 𠮷 👍🏽 葛\u{e0100} ❤\ufe0f', 'é e\u0301 \u00a0\u3000 𠮷 👍🏽 葛\u{e0100} ❤\ufe0f'],
	])('%j', (text, expected) => expect(visible(text)).toBe(expected));

	test('leaves no forbidden character of any kind', () => {
		for (const code of hostileCodePoints) {
			const character = String.fromCodePoint(code);
			expect(visible(`a${character}${character}b`), code.toString(16)).not.toMatch(forbidden);
			expect(visible(character)).not.toBe(character);
		}
	});

	test('changes exactly the code points of the list', () => {
		const hostile = new Set(hostileCodePoints);
		for (let code = 0; code <= 0x10ffff; code++) {
			const character = String.fromCodePoint(code);
			if ((visible(character) === character) === hostile.has(code)) expect.fail(`U+${code.toString(16)}`);
		}
	});

	test('is a fixed point, whatever the text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), text => visible(visible(text)) === visible(text)));
	});

	test('replaces by character, not by code unit', () => {
		expect(replaceHidden('\u{e0020}\u0000a', character => `<${character.length}>`)).toBe('<2><1>a');
	});
});

describe('visibleWithSpans', () => {
	test.each<[string, Span[], string, Span[]]>([
		['abc', [[0, 3]], 'abc', [[0, 3]]],
		['\u202eabc', [[1, 2]], '‹U+202E›abc', [[8, 9]]],
		[
			'a\u200b8\u200b萬',
			[
				[3, 5],
				[0, 3],
				[1, 2],
			],
			'a‹U+200B›8‹U+200B›萬',
			[
				[10, 19],
				[0, 10],
				[1, 9],
			],
		],
		['\u0000', [[1, 1], [0, 0]], '␀', [[1, 1], [0, 0]]], // biome-ignore format: a row
		['x\u{1f600}\u{e0041}y', [[2, 4]], 'x\u{1f600}‹U+E0041›y', [[1, 12]]],
	])('%j %j', (text, spans, shown, moved) => expect(visibleWithSpans(text, spans)).toEqual({ text: shown, spans: moved }));

	const piece = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...hostileCodePoints.map(c => String.fromCodePoint(c))),
	);

	/** Offsets at which no surrogate pair is cut. */
	const borders = (text: string): readonly number[] => {
		const offsets = [0];
		for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
		return offsets;
	};

	test('a moved span holds what its slice becomes', () => {
		fc.assert(
			fc.property(
				fc.array(piece).map(pieces => pieces.join('')),
				fc.array(fc.tuple(fc.nat(), fc.nat())),
				(text, picks) => {
					const offsets = borders(text);
					const at = (pick: number): number => offsets[pick % offsets.length] ?? 0;
					const spans = picks.map(([a, b]): Span => [Math.min(at(a), at(b)), Math.max(at(a), at(b))]);
					const moved = visibleWithSpans(text, spans);
					expect(moved.text).toBe(visible(text));
					expect(moved.spans.map(([start, end]) => moved.text.slice(start, end))).toEqual(
						spans.map(([start, end]) => visible(text.slice(start, end))),
					);
				},
			),
		);
	});

	test('is linear: a million controls with ten thousand spans', () => {
		const text = '\u0007'.repeat(1_000_000);
		const spans = Array.from({ length: 10_000 }, (_, i): Span => [i * 100, i * 100 + 50]);
		expect(visibleWithSpans(text, spans).spans[9999]).toEqual([999_900, 999_950]);
	});
});
