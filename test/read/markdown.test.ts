import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/model.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { segmentsOf, standsAt, written } from './places.js';

const sourceOf = (text: string, target = text): readonly Segment[] => segmentsOf(readMarkdown(text, target).content, 'source');
const textsOf = (text: string): readonly string[] => sourceOf(text).map(segment => segment.text);
const codesOf = (text: string, target = text): readonly string[] => sourceOf(text, target).flatMap(({ marks = [] }) => marks.map(({ code }) => code));

describe('blocks', () => {
	test.each([
		['headings', '# One\n\n## Two ##\n\nThree\n===\n', ['One', 'Two', 'Three']],
		['paragraphs over several lines', 'One\ntwo\n\nthree\n', ['One\ntwo', 'three']],
		['list items and tasks', '- one\n- [ ] two\n- [x] three\n\n1. four\n   five\n', ['one', 'two', 'three', 'four\nfive']],
		['tables', '| a | b |\n| --- | --- |\n| c |  |\n', ['a', 'b', 'c']],
		['quotations', '> one\n> two\n>\n> three\n', ['one\ntwo', 'three']],
		['what code is', 'a\n\n```sh\nb 400\n```\n\n    c 400\n\n~~~\nd\n~~~\n\ne\n', ['a', 'e']],
		['what HTML is', '<div class="x">\n400\n</div>\n\na\n\n<!-- b -->\n\n<br>\n', ['a']],
		['front matter in YAML', '---\ntitle: x 400\n---\n\na\n', ['a']],
		['front matter in TOML', '+++\ntitle = 400\n+++\na\n', ['a']],
		['a rule at the top', '---\n\na\n\nb\n', ['a', 'b']],
		['definitions of links', 'a [b]\n\n[b]: https://example.com/400 "400"\n', ['a b']],
		['nothing', '', []],
		['blank lines', '\n\n  \n', []],
	])('%s', (_, text, expected) => expect(textsOf(text)).toEqual(expected));

	test('have the line and column of their text', () => {
		const places = sourceOf('# One\n\n- two\n  three\n\n| a |\n| --- |\n|  b |\n').map(({ line, column }) => [line, column]);
		expect(places).toEqual([
			[1, 2],
			[3, 2],
			[6, 2],
			[8, 3],
		]);
	});
	test('that run over several lines know their last one, that of a link too', () => {
		const places = sourceOf('# One\n\n- two\n  three\n\n[a](x\n"b") c\n').map(({ line, lastLine }) => [line, lastLine]);
		expect(places).toEqual([
			[1, undefined],
			[3, 4],
			[6, 7],
		]);
	});
	test('lines are counted behind front matter', () =>
		expect(sourceOf('---\na: b\n---\n\nOne\n')[0]).toMatchObject({ text: 'One', line: 5, column: 0 }));
});

describe('what stands within a line', () => {
	test.each([
		['emphasis', 'a *b* __c__ ~~d~~', 'a b c d', ['*', '*', '__', '__', '~~', '~~']],
		['a link', 'a [b *c*](https://x.y/400 "d") e', 'a b c e', ['[', '*', '*', '](https://x.y/400 "d")']],
		['an image', 'a ![b 400](c400.png) d', 'a b 400 d', ['![', '](c400.png)']],
		['a link by reference', '[a][b] [b]\n\n[b]: c', 'a b', ['[', '][b]', '[', ']']],
		['brackets that are no link', 'a [sic] b', 'a [sic] b', []],
		['a footnote sign', 'a[^1] b', 'a b', ['[^1]']],
		['HTML', 'a<br>b <span class="x">c</span>', 'ab c', ['<br>', '<span class="x">', '</span>']],
		['an address in angles', 'a <https://x.y/400> b', 'a  b', ['<https://x.y/400>']],
		['a bare address', 'a https://x.y/400 b', 'a https://x.y/400 b', []],
		['escapes', 'costs \\$400\\*', 'costs $400*', []],
		['references', '400&nbsp;km &amp; &#8364;5 &#x20AC;6 &hellip; &nosuch; &constructor;', '400\u{A0}km & €5 €6 … &nosuch; &constructor;', []],
		['a hard break', 'a  \nb\\\nc', 'a\nb\nc', []],
	])('%s', (_, text, expected, codes) => {
		expect(textsOf(text)).toEqual([expected]);
		expect(codesOf(text)).toEqual(codes);
	});

	test('code that both languages have is left out; code of one stays text', () => {
		expect(sourceOf('Set `a` to `30`.', '將 `a` 設為 30。').map(({ text }) => text)).toEqual(['Set  to 30.']);
		expect(codesOf('Set `a` to `30`.', '將 `a` 設為 30。')).toEqual(['`a`', '`', '`']);
	});

	test('what is not encoded stands in the file as it is, its marks put back (property)', () => {
		const piece = fc.constantFrom(
			'a',
			'季',
			'*b*',
			'**c**',
			'`d`',
			'[e](f)',
			'![g](h)',
			'<i>',
			' ',
			'\n',
			'\n\n',
			'> ',
			'- ',
			'# ',
			'\\*',
			'&amp;',
			'| x |\n| - |\n',
			'  \n',
			'1. ',
			'[',
			']',
			'~~',
			'_',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
				const text = pieces.join('');
				for (const segment of sourceOf(text))
					if (!segment.encoded) expect(standsAt(text, segment).startsWith(written(segment)), JSON.stringify(text)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
	test('CRLF changes nothing but the line ends', () => {
		const text = '# a\n\nb\nc *d*\n\n- e\n  f\n';
		expect(textsOf(text.replaceAll('\n', '\r\n'))).toEqual(textsOf(text));
	});
});

describe('two files', () => {
	test('of the same blocks are paired one by one', () => {
		const { content, notices } = readMarkdown('# a\n\nb\n\n- c\n', '# 甲\n\n乙\n\n* 丙\n');
		expect(content.layout).toBe('pairs');
		expect(notices).toEqual([]);
	});
	test.each([
		['a block less', '# a\n\nb\n\nc\n', '# 甲\n\n乙\n', 3, '乙'],
		['a block more', '# a\n', '# 甲\n\n乙\n', 3, '乙'],
		['another kind', '# a\n\nb\n', '# 甲\n\n## 乙\n', 3, '乙'],
	])('of which one has %s are paired by what they say, and that is said', (_, source, target, line, detail) => {
		const { content, notices } = readMarkdown(source, target);
		expect(content.layout).toBe('parallel');
		expect(notices).toEqual([{ line, id: 'blocks-differ', detail }]);
	});
	test('comments that speak to this program are kept', () => {
		const said = '<!-- bilint-ignore-next x -- y -->';
		expect(readMarkdown(`a\n\n${said}\n\nb\n`, `甲\n\n<!-- other -->\n\n乙 ${said} 丙\n`).comments).toEqual([
			{ side: 'source', line: 3, text: 'bilint-ignore-next x -- y' },
			{ side: 'target', line: 5, text: 'bilint-ignore-next x -- y' },
		]);
	});
});

describe('hostile Markdown', () => {
	test.each([
		['links that never close', '[a]('.repeat(20_000)],
		['emphasis that never closes', '*_ '.repeat(20_000)],
		['code of every length', Array.from({ length: 2000 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
	])('%s are refused with their place', (_, text) =>
		expect(() => readMarkdown(`a\n\n${text}`, 'b')).toThrow(expect.objectContaining({ id: 'refused', line: 3, column: 1, side: 'source' })),
	);
	test.each([
		['brackets', '['.repeat(5000)],
		['quotations', '>'.repeat(5000)],
		['lists in lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
		['a long table', `a|b\n-|-\n${'*x*|`y`\n'.repeat(20_000)}`],
		['one long line', 'x '.repeat(500_000)],
		['many lines', 'x\n'.repeat(200_000)],
		['entities', '&'.repeat(100_000)],
	])('%s are read', (_, text) => expect(() => readMarkdown(text, text)).not.toThrow());
	test('too large is refused', () =>
		expect(() => readMarkdown('a', 'x'.repeat((1 << 24) + 1))).toThrow(expect.objectContaining({ detail: 'size', side: 'target' })));
});
