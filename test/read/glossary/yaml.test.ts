import { describe, expect, test } from 'vitest';
import { readYamlGlossary } from '../../../src/read/glossary/yaml.js';

describe('YAML', () => {
	test('as a list of terms', () =>
		expect(
			readYamlGlossary(
				'terms:\n  - en: operating income\n    zh-TW: [營業利益, 營業淨利]\n    zh-CN: 营业利润\n    forbidden: 營業收入\n    note: 損益表\n  - en: QSFP-DD | OSFP\n    do-not-translate: true\n',
			),
		).toMatchObject([
			{
				english: ['operating income'],
				row: 2,
				note: '損益表',
				renderings: [
					{ text: '營業利益', locales: ['zh-TW'], status: 'preferred' },
					{ text: '營業淨利', locales: ['zh-TW'], status: 'preferred' },
					{ text: '营业利润', locales: ['zh-CN'], status: 'preferred' },
					{ text: '營業收入', locales: ['zh-TW', 'zh-CN', 'zh-HK'], status: 'forbidden' },
				],
			},
			{ english: ['QSFP-DD', 'OSFP'], verbatim: true, renderings: [], row: 7 },
		]));
	test('as a plain map', () =>
		expect(readYamlGlossary('revenue: 營收|營業收入\nwafer: 晶圓\n')).toMatchObject([
			{ english: ['revenue'], row: 1, renderings: [{ text: '營收' }, { text: '營業收入' }] },
			{ english: ['wafer'], row: 2 },
		]));
	test('takes every word as it is written, and an empty one for none', () =>
		expect(readYamlGlossary('- en: 1.10\n  zh-TW: no\n  note: 0x10\n  zh-CN: ~\n  zh-HK:\n')).toMatchObject([
			{ english: ['1.10'], renderings: [{ text: 'no', locales: ['zh-TW'] }], note: '0x10' },
		]));
	test('with a status for all renderings of an entry', () =>
		expect(readYamlGlossary('- en: guidance\n  zh-TW: 指導\n  status: deprecated\n  use: 財測\n')).toMatchObject([
			{ renderings: [{ text: '指導', status: 'deprecated', instead: '財測' }] },
		]));
});

test.each([
	['an unknown key', '- en: a\n  zhTW: 甲\n', 'malformed', { line: 2, column: 3 }],
	['a key that stands twice', '- en: a\n  en: b\n', 'malformed', { line: 2, column: 3 }],
	['a term that stands twice', 'a: 甲\nb: 乙\na: 丙\n', 'malformed', { line: 3, column: 1 }],
	['an open quote', '- en: "a\n', 'malformed', { line: 2 }],
	['an unknown status', '- en: a\n  zh: 甲\n  status: maybe\n', 'status', { line: 3, column: 11 }],
	['no term', '- zh: 甲\n', 'empty-term', { line: 1, detail: '甲' }],
	['a word', 'revenue\n', 'malformed', { line: 1 }],
	['an alias', '- en: &a x\n  zh: *a\n', 'malformed', { line: 2, column: 7 }],
	['depth', '['.repeat(30_000), 'refused', { detail: 'depth' }],
])('%s is named with its place', (_, text, id, facts) =>
	expect(() => readYamlGlossary(text)).toThrow(expect.objectContaining({ id, facts: expect.objectContaining(facts) })),
);

describe('a long list is read in pieces, as if it were read at once', () => {
	const entries = Array.from({ length: 1203 }, (_, i) => {
		const note = [
			'',
			'    note: |\n      - not an entry\n\n      end\n',
			'    # a comment\n',
			'    note: "two\n      lines"\n',
			'    forbidden:\n    - 甲\n    - 乙\n',
		][i % 5];
		return `  - en: term ${i}\n    zh-TW: 詞${i}\n${note}`;
	});
	const rowOf = (text: string): number | undefined => `# ours\nterms:\n${entries.join('')}`.split(text)[0]?.split('\n').length;

	test.each(['\n', '\r\n'])('rows, notes and lists, with lines that end in %j', ending => {
		const found = readYamlGlossary(`# ours\nterms:\n${entries.join('')}`.replaceAll('\n', ending));
		expect(found.map(({ english }) => english[0])).toEqual(entries.map((_, i) => `term ${i}`));
		expect(found[1201]).toMatchObject({ row: rowOf('- en: term 1201\n'), note: '- not an entry\n\nend' });
		expect(found[504]?.renderings.map(({ text }) => text)).toEqual(['詞504', '甲', '乙']);
		expect(found[503]?.note).toBe('two lines');
	});

	test('what is wrong in a later piece is named by its own line', () => {
		const broken = entries.with(1100, '  - en: term 1100\n    zhTW: 詞\n');
		const row = `# ours\nterms:\n${broken.slice(0, 1100).join('')}`.split('\n').length;
		expect(() => readYamlGlossary(`# ours\nterms:\n${broken.join('')}`)).toThrow(
			expect.objectContaining({ id: 'malformed', facts: expect.objectContaining({ line: row + 1 }) }),
		);
		const torn = entries.with(1100, '  - en: "term 1100\n');
		expect(() => readYamlGlossary(`# ours\nterms:\n${torn.join('')}`)).toThrow(expect.objectContaining({ id: 'malformed' }));
	});

	test('what stands behind the list is not forgotten', () => {
		expect(() => readYamlGlossary(`terms:\n${entries.join('')}version: 2\n`)).not.toThrow();
		expect(readYamlGlossary(`version: 2\nterms:\n${entries.join('')}`)).toHaveLength(1203);
	});
});
