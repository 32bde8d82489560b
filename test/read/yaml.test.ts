import { describe, expect, test } from 'vitest';
import type { GivenGroup } from '../../src/model.js';
import { readYaml } from '../../src/read/yaml.js';
import { segmentsOf, standsAt } from './places.js';

function groupsOf(source: string, target: string): readonly GivenGroup[] {
	const { content } = readYaml(source, target);
	if (content.layout !== 'groups') throw new Error(content.layout);
	return content.groups;
}
const shown = (source: string, target: string): readonly string[] =>
	groupsOf(source, target).map(({ source: [a], target: [b] }) => `${(a ?? b)?.key}: ${a?.text ?? '–'}|${b?.text ?? '–'}`);

describe('messages by key', () => {
	test('with line and column of their text', () =>
		expect(groupsOf('en:\n  a:\n    b: Five miles\n', 'zh-TW:\n  a:\n    b: "五英里"\n')).toEqual([
			{ source: [{ text: 'Five miles', line: 3, column: 7, key: 'a.b' }], target: [{ text: '五英里', line: 3, column: 8, key: 'a.b' }] },
		]));
	test.each([
		['lists', 'a:\n  - x\n  - b: y\n', 'a: [甲, {b: 乙}]', ['a[0]: x|甲', 'a[1].b: y|乙']],
		['quotes and escapes', `a: "x\\ty"\nb: 'it''s'\n`, 'a: 甲\nb: 乙', ['a: x\ty|甲', "b: it's|乙"]],
		['blocks', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', 'a: 甲\nb: 乙', ['a: x\ny\n|甲', 'b: x y|乙']],
		['what is no text', 'a: x\nn: 5\nf: yes\nz:\n', 'a: 甲\n', ['a: x|甲', 'f: yes|']],
		['plural forms of Rails', 'n:\n  one: x\n  other: xs\n', 'n:\n  other: 甲\n', ['n.other: xs|甲']],
		['one that is missing', 'a: x\nb: y\n', 'a: 甲\n', ['a: x|甲', 'b: y|']],
		['aliases are not followed', 'a: &x x\nb: *x\n', 'a: 甲\n', ['a: x|甲']],
		['keys that are numbers', '404: x\n', '404: 甲\n', ['404: x|甲']],
		['nothing', '', '', []],
		['a list at the top', '- x\n', '- 甲\n', ['[0]: x|甲']],
	])('%s', (_, source, target, expected) => expect(shown(source, target)).toEqual(expected));

	test('a text that runs over several lines knows its last one', () => {
		const text = 'a: >\n  x\n  y\n\n\nb: "x\n\n  y"\nc: x\n  y # z\nd: |\n  x\n\n  y\ne: "x\\ny"\nf: >-\n  x';
		const segments = segmentsOf(readYaml(text, text).content, 'source');
		expect(segments.map(({ key, line, lastLine }) => [key, line, lastLine])).toEqual([
			['a', 1, 3],
			['b', 6, 8],
			['c', 9, 10],
			['d', 11, 14],
			['e', 15, undefined],
			['f', 16, 17],
		]);
	});
	test('a second document and a key that stands twice are said', () =>
		expect(readYaml('a: x\na: y\n---\nb: z\n', 'a: 甲\n').notices).toEqual([
			{ line: 3, side: 'source', id: 'more-documents', detail: '' },
			{ line: 2, side: 'source', id: 'duplicate-key', detail: 'a' },
		]));
	test('comments that speak to this program are kept', () =>
		expect(readYaml('a: x\n', '# other\n  # bilint-ignore-next x -- y\na: 甲 # bilint-ignore-next no\n').comments).toEqual([
			{ side: 'target', line: 2, text: 'bilint-ignore-next x -- y' },
		]));
	test('what is not encoded stands in the file as it is', () => {
		const text = 'a: x\nb: "y"\nc: \'z\'\nd: "\\t"\ne: >\n  f\n  g\nh: [i, "j"]\n';
		const segments = segmentsOf(readYaml(text, text).content, 'source');
		expect(segments.filter(({ encoded }) => encoded).map(({ key }) => key)).toEqual(['d', 'e']);
		for (const segment of segments) if (!segment.encoded) expect(standsAt(text, segment).startsWith(segment.text)).toBe(true);
	});
});

describe('what is no YAML, or too much of it', () => {
	test.each([
		['a: b: c\n', 'malformed', 1, 4],
		['a: x\n b: y\n', 'malformed', 1, 4],
		['a: "x\n', 'malformed', 2, 1],
		['a: [x\n', 'malformed', 2, 1],
		['['.repeat(100_000), 'refused', 1, 128],
		['- '.repeat(10_000), 'refused', 1, 259],
		[Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'), 'refused', 129, 129],
		['x'.repeat((1 << 22) + 1), 'refused', 1, 1],
	])('%#', (text, id, line, column) => expect(() => readYaml(text, 'a: 甲')).toThrow(expect.objectContaining({ id, line, column, side: 'source' })));
	test('a bomb of aliases is nothing', () => {
		const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`)].join('\n');
		expect(groupsOf(bomb, 'a0: [甲, 乙]')).toHaveLength(2);
	});
	test('commas without end take no time', () =>
		expect(() => readYaml(`[${','.repeat(20_000)}]`, '')).toThrow(expect.objectContaining({ id: 'malformed' })));
});
