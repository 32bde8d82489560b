import { describe, expect, test } from 'vitest';
import { entriesOfSheet } from '../../../src/read/glossary/columns.js';
import { GlossaryError } from '../../../src/read/glossary/glossary-error.js';

const place = (line: number, column: number) => ({ line, column: column + 1 });
const entries = (...rows: readonly (readonly string[])[]) =>
	entriesOfSheet(
		rows.map((cells, i) => ({ row: i + 1, cells })),
		place,
	);
/** English = rendering (locales, status) … of every entry. */
const shown = (...rows: readonly (readonly string[])[]): readonly string[] =>
	entries(...rows).map(({ english, renderings, verbatim, draft }) => {
		const list = renderings.map(({ text, locales, status }) => `${text} ${locales.map(locale => locale.slice(3)).join('+')} ${status}`);
		return [`${english.join('|')}:`, ...list, ...(verbatim ? ['verbatim'] : []), ...(draft ? ['draft'] : [])].join(' ');
	});

describe('columns', () => {
	test('of one sheet for all varieties', () =>
		expect(
			shown(
				['en', 'zh-TW', 'zh-HK', 'zh-CN', 'status', 'note', 'owner'],
				['gross margin', '毛利率', '毛利率', '毛利率', 'preferred', '', 'QA'],
				['revenue|net revenue', '營收|營業收入', '', '收入', '', '', ''],
				['revenue', '收入', '', '', 'forbidden', '', ''],
			),
		).toEqual([
			'gross margin: 毛利率 TW preferred 毛利率 HK preferred 毛利率 CN preferred',
			'revenue|net revenue: 營收 TW preferred 營業收入 TW preferred 收入 CN preferred',
			'revenue: 收入 TW forbidden',
		]));
	test('as Phrase repeats them after each language', () =>
		expect(
			shown(
				['CID', 'concept_domain', 'TID', 'en', 'status', 'forbidden', 'preferred', 'TID', 'zh_tw', 'status', 'forbidden', 'preferred'],
				['1', 'finance', 'a', 'revenue', 'Approved', 'FALSE', 'FALSE', 'b', '營收', 'New', 'FALSE', 'TRUE'],
				['1', 'finance', 'c', 'revenue', 'Approved', 'FALSE', 'FALSE', 'd', '收入', 'New', 'FALSE', 'FALSE'],
				['1', 'finance', 'e', 'revenue', 'Approved', 'FALSE', 'FALSE', 'f', '進項', 'New', 'TRUE', 'FALSE'],
			),
		).toEqual(['revenue: 營收 TW preferred', 'revenue: 收入 TW admitted', 'revenue: 進項 TW forbidden']));
	test('as Trados names languages and attributes', () =>
		expect(
			shown(
				[
					'English (United States)',
					'Chinese (Traditional, Taiwan)',
					'Chinese (Taiwan) Status',
					'Chinese (Simplified, PRC)',
					'Definition',
					'English Definition',
				],
				['wafer', '晶圓', 'Forbidden', '晶圆', 'a slice', '薄片'],
			),
		).toEqual(['wafer: 晶圓 TW forbidden 晶圆 CN preferred']));
	test('for copying and drafts', () =>
		expect(shown(['term', 'translation', 'status'], ['QSFP-DD', '', 'do not translate'], ['color', '說明', 'draft'], ['lane', '通道', ''])).toEqual([
			'QSFP-DD: verbatim',
			'color: 說明 TW+CN+HK preferred draft',
			'lane: 通道 TW+CN+HK preferred',
		]));
	test('with what to use instead', () =>
		expect(entries(['en', 'zh-TW', 'status', 'use'], ['guidance', '指導', 'forbidden', '財測'])[0]?.renderings[0]).toMatchObject({
			instead: '財測',
		}));
	test('with synonyms on lines of their own, blank rows passed over', () =>
		expect(shown(['en', 'zh'], ['', ''], ['revenue\nsales', '營收\n收入'])).toEqual([
			'revenue|sales: 營收 TW+CN+HK preferred 收入 TW+CN+HK preferred',
		]));
});

describe('a sheet is refused', () => {
	test.each<[string, readonly (readonly string[])[], string, object]>([
		[
			'without English',
			[
				['zh-TW', 'status'],
				['營收', ''],
			],
			'no-english',
			{ line: 1, detail: 'zh-TW, status' },
		],
		[
			'without Chinese',
			[
				['en', 'fr'],
				['revenue', 'revenu'],
			],
			'no-chinese',
			{ line: 1, detail: 'en, fr' },
		],
		['with nothing in it', [], 'no-english', {}],
		[
			'in the wrong direction',
			[
				['en', 'zh-TW'],
				['營收', 'revenue'],
				['毛利', 'gross profit'],
			],
			'direction',
			{ line: 2 },
		],
		[
			'with a rendering of nothing',
			[
				['en', 'zh-TW'],
				['', '營收'],
			],
			'empty-term',
			{ line: 2, column: 1, detail: '營收' },
		],
		[
			'with a status nobody knows',
			[
				['en', 'zh-TW', 'status'],
				['revenue', '營收', 'verboten'],
			],
			'status',
			{ line: 2, column: 3 },
		],
	])('%s', (_, rows, id, facts) => {
		const act = () => entries(...rows);
		expect(act).toThrow(GlossaryError);
		expect(act).toThrow(expect.objectContaining({ id, facts: expect.objectContaining(facts) }));
	});
});
