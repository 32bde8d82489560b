import { describe, expect, test } from 'vitest';
import { evidenceLine, placeOf, uriOf } from '../../reports/place.js';
import type { FindingSide, Pair, Segment, Span } from '../../src/model.js';
import { audit, finding, side } from './samples.js';

function place(segment: Partial<Segment> & { readonly text: string }, span: Span, base = '') {
	const own: Segment = { line: 5, column: 0, ...segment };
	const pair: Pair = { index: 0, kind: 'prose', target: { segments: [own], text: own.text }, alignment: { by: 'given' } };
	const target: FindingSide = { line: own.line, text: own.text, spans: [span] };
	return placeOf(finding({ target }), audit([], { pairs: [pair] }), base);
}

describe('placeOf', () => {
	test.each<[string, Partial<Segment> & { readonly text: string }, Span, object]>([
		['a line', { text: 'abc def' }, [4, 7], { line: 5, columns: { start: 5, endLine: 5, end: 8 } }],
		['a field', { text: 'abc', column: 10 }, [1, 2], { line: 5, columns: { start: 12, endLine: 5, end: 13 } }],
		[
			'behind marks',
			{
				text: 'abc',
				marks: [
					{ at: 0, code: '**' },
					{ at: 1, code: '</b>' },
				],
			},
			[2, 3],
			{ line: 5, columns: { start: 9, endLine: 5, end: 10 } },
		],
		['a later line of a block', { text: 'abc\ndef', column: 4 }, [5, 6], { line: 6, columns: { start: 2, endLine: 6, end: 3 } }],
		[
			'marks of an earlier line do not count',
			{ text: 'a\nb', marks: [{ at: 0, code: '**' }] },
			[2, 3],
			{ line: 6, columns: { start: 1, endLine: 6, end: 2 } },
		],
		['over two lines', { text: 'ab\ncd' }, [1, 4], { line: 5, columns: { start: 2, endLine: 6, end: 2 } }],
		['encoded', { text: 'a\nb', encoded: true }, [2, 3], { line: 6 }],
		['a mark with a line break', { text: 'ab', marks: [{ at: 0, code: '<x\ny>' }] }, [1, 2], { line: 5 }],
	])('%s', (_, segment, span, expected) => expect(place(segment, span)).toEqual({ file: 'call.txt', ...expected }));

	test('from the top of the repository', () => expect(place({ text: 'a' }, [0, 1], 'packages/docs/').file).toBe('packages/docs/call.txt'));
	test('of the English where there is no Chinese', () =>
		expect(placeOf(finding({ file: 'zh.md', sourceFile: 'en.md', source: side(3, 'abc', 'b') }), audit([]), '')).toEqual({ file: 'en.md', line: 3 }));
	test('of nothing', () => expect(placeOf(finding({ file: 'zh.md' }), audit([]), '')).toEqual({ file: 'zh.md', line: 1 }));
});

test('evidenceLine: the line of a block that holds the first evidence', () => {
	expect(
		evidenceLine({
			line: 5,
			text: 'ab\ncd\nef',
			spans: [
				[3, 4],
				[7, 8],
			],
		}),
	).toEqual({ line: 6, text: 'cd', spans: [[0, 1]] });
	expect(evidenceLine({ line: 5, text: 'ab\ncd', spans: [[1, 4]] })).toEqual({ line: 5, text: 'ab', spans: [[1, 2]] });
	expect(evidenceLine({ line: 5, text: 'ab\ncd', spans: [] })).toEqual({ line: 5, text: 'ab', spans: [] });
});

test.each([
	['docs/a b.md', 'docs/a%20b.md'],
	['文/#1?.md', '%E6%96%87/%231%3F.md'],
	['a%b:c', 'a%25b%3Ac'],
])('uriOf %s', (file, uri) => expect(uriOf(file)).toBe(uri));
