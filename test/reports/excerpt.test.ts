import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, piecesOf } from '../../reports/excerpt.js';
import type { Span } from '../../src/model.js';

describe('pieces', () => {
	test.each<[string, readonly Span[], readonly string[]]>([
		['abcdef', [[2, 4]], ['ab', '*cd', 'ef']],
		['abcdef', [[4, 6], [0, 2]], ['*ab', 'cd', '*ef']], // biome-ignore format: spans
		['abcdef', [[0, 4], [2, 6]], ['*abcd', '*ef']], // biome-ignore format: spans
		['abcdef', [[0, 4], [1, 2]], ['*abcd', 'ef']], // biome-ignore format: spans
		['abc', [[1, 1]], ['a', 'bc']],
		['abc', [[2, 9]], ['ab', '*c']],
		['a😀b', [[2, 3]], ['a', '*😀', 'b']],
		['', [[0, 0]], []],
	])('%j with %j', (text, spans, pieces) => {
		expect(piecesOf({ text, spans }).map(({ text: piece, marked }) => (marked ? `*${piece}` : piece))).toEqual(pieces);
	});

	test('make the text again, and part no character', () => {
		const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]): Span => [start, start + length]));
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), spans, (text, marked) => {
				const pieces = piecesOf({ text, spans: marked });
				expect(pieces.map(piece => piece.text).join('')).toBe(text);
				for (const { at, text: piece } of pieces) {
					expect(text.startsWith(piece, at)).toBe(true);
					expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
				}
			}),
		);
	});
});

describe('an excerpt', () => {
	test('is the whole where it fits', () => expect(excerpt({ text: 'abc', spans: [[0, 1]] }, 3)).toEqual({ text: 'abc', spans: [[0, 1]] }));

	test('surrounds the first span, which stays on its words', () => {
		const text = `${'a'.repeat(1000)}場演出${'b'.repeat(1000)}`;
		const { text: cut, spans } = excerpt({ text, spans: [[1000, 1003]] }, 100);
		expect(cut.length).toBeLessThanOrEqual(102);
		expect(spans.map(([start, end]) => cut.slice(start, end))).toEqual(['場演出']);
		expect([cut[0], cut.at(-1)]).toEqual(['…', '…']);
	});

	test('of a text without evidence is its beginning', () => {
		expect(excerpt({ text: 'x'.repeat(100), spans: [] }, 10)).toEqual({ text: `${'x'.repeat(10)}…`, spans: [] });
	});

	test('parts no character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 30 }), fc.nat(40), (text, at) => {
				expect(excerpt({ text, spans: [[Math.min(at, text.length), text.length]] }, 12).text).not.toMatch(
					/(?:^|…)[\udc00-\udfff]|[\ud800-\udbff](?:…|$)/,
				);
			}),
		);
	});
});
