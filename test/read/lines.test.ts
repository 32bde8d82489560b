import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/read/lines.js';

const textsOf = (text: string): readonly string[] => splitLines(text).map(line => line.text);

describe('splitLines', () => {
	test.each([
		['', []],
		['a', ['a']],
		['a\n', ['a']],
		['\n', ['']],
		['a\n\n', ['a', '']],
		['a\r\nb', ['a', 'b']],
		['a\rb', ['a', 'b']],
		['a\r\rb\n\rc', ['a', '', 'b', '', 'c']],
		['a\r\n\r\nb\r', ['a', '', 'b']],
		['\r\n', ['']],
		[' 甲\t \n', [' 甲\t ']],
		['a\u2028b\u0085c\u000bd\fe', ['a\u2028b\u0085c\u000bd\fe']],
		['\ud800\n\udc00', ['\ud800', '\udc00']],
	])('%j', (text, expected) => expect(textsOf(text)).toEqual(expected));

	test('numbers lines from 1 and starts them at column 0', () =>
		expect(splitLines('a\r\n\nb')).toEqual([
			{ text: 'a', line: 1, column: 0 },
			{ text: '', line: 2, column: 0 },
			{ text: 'b', line: 3, column: 0 },
		]));

	test('joined with their terminators they are the text (property)', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '季', '\r', '\n', '\t', ' ', '\ud83d', '\0') });
		fc.assert(
			fc.property(text, text => {
				const lines = splitLines(text);
				const terminators = text.match(/\r\n|\n|\r/g) ?? [];
				expect(lines.map((line, i) => line.text + (terminators[i] ?? '')).join('')).toBe(text);
				expect(lines.every(({ text, line }, i) => line === i + 1 && !/[\r\n]/.test(text))).toBe(true);
				expect(lines.length - terminators.length).toBe(/[^\r\n]$/.test(text) ? 1 : 0);
			}),
		);
	});

	test.each([
		['200,000 digits on a line', '8'.repeat(200_000)],
		['10 MB on one line', 'x'.repeat(10_000_000)],
	])('%s', (_, line) => {
		expect(textsOf(`${line}\n${line}`)).toEqual([line, line]);
	});
});
