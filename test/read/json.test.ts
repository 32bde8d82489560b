import { describe, expect, test } from 'vitest';
import type { GivenGroup } from '../../src/model.js';
import { readJson } from '../../src/read/json.js';
import { segmentsOf, standsAt } from './places.js';

function groupsOf(source: unknown, target: unknown): readonly GivenGroup[] {
	const [a, b] = [source, target].map(value => (typeof value === 'string' ? value : JSON.stringify(value))) as [string, string];
	const { content } = readJson(a, b);
	if (content.layout !== 'groups') throw new Error(content.layout);
	return content.groups;
}
const shown = (groups: readonly GivenGroup[]): readonly string[] =>
	groups.map(({ source, target }) => `${(source[0] ?? target[0])?.key}: ${source[0]?.text ?? '–'}|${target[0]?.text ?? '–'}`);

describe('messages by key', () => {
	test('with line and column of their text', () => {
		const [group] = groupsOf('{\n  "a": {\n    "b": "Five miles"\n  }\n}', '{"a": {"b": "五\\u82f1里"}}');
		expect(group).toEqual({
			source: [{ text: 'Five miles', line: 3, column: 10, key: 'a.b' }],
			target: [{ text: '五英里', line: 1, column: 13, key: 'a.b', encoded: true }],
		});
	});
	test.each([
		['lists', { a: ['x', { b: 'y' }] }, { a: ['甲', { b: '乙' }] }, ['a[0]: x|甲', 'a[1].b: y|乙']],
		['flat keys', { 'a.b': 'x' }, { 'a.b': '甲' }, ['a.b: x|甲']],
		['in the order of the English file', { a: 'x', b: 'y' }, { b: '乙', a: '甲' }, ['a: x|甲', 'b: y|乙']],
		['one that is missing', { a: 'x', b: 'y' }, { a: '甲' }, ['a: x|甲', 'b: y|']],
		['one too many', { a: 'x' }, { a: '甲', z: '丙' }, ['a: x|甲', 'z: –|丙']],
		['what is no text', { a: 'x', n: 5, f: true, z: null }, { a: '甲', n: 6 }, ['a: x|甲']],
		['the root names the language', { en: { a: 'x' } }, { 'zh-TW': { a: '甲' } }, ['a: x|甲']],
		['plural forms of i18next', { n_one: 'x', n_other: 'xs', m_few: 'y' }, { n_other: '甲' }, ['n_other: xs|甲', 'm_few: y|']],
		['plural forms by key', { n: { one: 'x', other: 'xs' } }, { n: { other: '甲' } }, ['n.other: xs|甲']],
		['ARB', { '@@locale': 'en', a: 'x', '@a': { description: 'd' } }, { '@@locale': 'zh', a: '甲' }, ['a: x|甲']],
		[
			'Chrome extensions',
			{ a: { message: 'x', description: 'd', placeholders: { p: { content: '$1' } } } },
			{ a: { message: '甲' } },
			['a.message: x|甲'],
		],
		['a description that is a message', { description: 'x' }, { description: '甲' }, ['description: x|甲']],
		['a schema', { $schema: 'https://x', a: 'x' }, { a: '甲' }, ['a: x|甲']],
		[
			'names like those of objects',
			'{"__proto__": "x", "constructor": "y"}',
			'{"__proto__": "甲", "constructor": "乙"}',
			['__proto__: x|甲', 'constructor: y|乙'],
		],
		['the last of two alike', '{"a": "x", "a": "y"}', '{"a": "甲"}', ['a: y|甲']],
	])('%s', (_, source, target, expected) => expect(shown(groupsOf(source, target))).toEqual(expected));

	test('a missing one is reported at the object it belongs to', () => {
		const groups = groupsOf({ a: 'x', menu: { b: 'y', c: 'z' } }, '{\n"a": "甲",\n"menu": {\n"b": "乙"\n}\n}');
		expect(groups.map(({ target }) => target[0]?.line)).toEqual([2, 4, 3]);
	});
	test('a key that stands twice is said, with its file', () => {
		expect(readJson('{"a": "x",\n"a": "y"}', '{}').notices).toEqual([{ line: 2, side: 'source', id: 'duplicate-key', detail: 'a' }]);
	});
	test('comments are read over, and those that speak to this program kept', () => {
		const { content, comments } = readJson('{\n// bilint-ignore-next x -- y\n"a": "x" /* z */}', '{"a": "甲"}');
		expect(segmentsOf(content, 'source')).toHaveLength(1);
		expect(comments).toEqual([{ side: 'source', line: 2, text: 'bilint-ignore-next x -- y' }]);
	});
	test('what is not encoded stands in the file as it is', () => {
		const text = JSON.stringify({ a: 'x', b: ['y "z"', '甲\n', '😀'] }, null, '\t');
		for (const segment of segmentsOf(readJson(text, text).content, 'source'))
			expect(standsAt(text, segment).startsWith(segment.text)).toBe(segment.encoded !== true);
	});
});

describe('what is no JSON', () => {
	test.each([
		['{"a": }', 'malformed', 1, 7, 'value expected'],
		['{\n  "a": "x"\n  "b": "y"\n}', 'malformed', 3, 3, 'comma expected'],
		['{"a": "x"', 'malformed', 1, 10, 'close brace expected'],
		['{"a": "x', 'malformed', 1, 7, 'unexpected end of string'],
		['{"a": "\\q"}', 'malformed', 1, 7, 'invalid escape character'],
		["{'a': 1}", 'malformed', 1, 2, 'invalid symbol'],
		['', 'malformed', 1, 1, 'value expected'],
		['['.repeat(100_000), 'refused', 1, 129, 'depth'],
		[`${'{"a":'.repeat(100_000)}`, 'refused', 1, 641, 'depth'],
	])('%j', (text, id, line, column, detail) =>
		expect(() => readJson('{}', text)).toThrow(expect.objectContaining({ id, line, column, detail, side: 'target' })),
	);
});
