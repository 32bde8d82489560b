import { expect, test } from 'vitest';
import { termPacks } from '../../../rules/data/terms/packs.js';
import { packTerms, unpackRow } from '../../../src/annotate/terms/packing.js';
import type { TermRow } from '../../../src/annotate/terms/termbase.js';

function unpacked(rows: readonly TermRow[]): readonly TermRow[] {
	const { english, chinese, details, words: frequent } = packTerms([{ name: 'test', rows }]);
	const [forms, words, rest] = [english, chinese, details].map(text => text.split(';'));
	return rows.map((_, i) => unpackRow(forms?.[i] ?? '', words?.[i] ?? '', rest?.[i] ?? '', frequent.split(' ')));
}

test.each<TermRow>([
	{ en: 'revenue', tw: '營收|收入', cn: '收入|营收|销售额', hk: '收入|營收|銷售額' },
	{ en: 'color', tw: '說明', cn: '说明', near: 'more give', apart: 'paint', not: [{ zh: '色彩', sense: 'hue', unless: 'paint' }] },
	{ en: 'call', tw: '電話會議', cn: '电话会议', one: ['電話會議', '通話'], oneIn: 'zh-HK', must: true, metric: 'calls', domain: 'earnings|law' },
	{ en: 'slip', tw: '甲', cn: '甲', not: [{ zh: '乙|丙', sense: '', severity: 'minor' }] },
	{ en: 'Great', tw: '太好了', cn: '太好了', alone: true, kind: 'idiom' },
	{ en: 'the Street', tw: '市場', cn: '市场', cased: true },
	{ en: 'colors', tw: '旗', cn: '旗', fixed: true, kind: 'verbatim', not: [{ zh: '色', sense: 'hue' }], one: ['旗|幟', '軍旗'] },
])('$en', row => expect(unpacked([row])).toEqual([row]));

test('all rows of the packs', () => {
	const rows = termPacks.flatMap(({ rows: own }) => own);
	expect(unpacked(rows)).toEqual(rows);
});

test('packs keep their names', () => {
	const row: TermRow = { en: 'a', tw: '甲', cn: '甲' };
	const { packs, metrics } = packTerms([
		{ name: 'one', rows: [row, { ...row, metric: 'm' }] },
		{ name: 'two', rows: [row] },
	]);
	expect(packs).toEqual([
		['one', 2],
		['two', 1],
	]);
	expect(metrics).toEqual([1]);
});

test('a word that stands in many rows is kept once', () => {
	const rows = Array.from({ length: 9 }, (_, i): TermRow => ({ en: `form ${i}`, tw: '甲', cn: '甲', near: 'quarterly patients' }));
	expect(packTerms([{ name: 'test', rows }])).toMatchObject({
		details: expect.not.stringContaining('patients'),
		words: expect.stringContaining('patients'),
	});
	expect(unpacked(rows)).toEqual(rows);
});

test('a sign that stands between packed ones is no part of a term', () =>
	expect(() => packTerms([{ name: 'test', rows: [{ en: 'a;b', tw: '甲', cn: '甲' }] }])).toThrow('a;b'));
