import { describe, expect, test } from 'vitest';
import { foldEnglish } from '../../src/annotate/script.js';
import { packTerms } from '../../src/annotate/terms/packing.js';
import { captionsIn, scanTerms } from '../../src/annotate/terms/scan.js';
import { compileTermbase, type TermRow } from '../../src/annotate/terms/termbase.js';
import { compareTerms } from '../../src/compare/terms.js';
import type { DocumentFacts, Locale, Side } from '../../src/model.js';

const side = (text: string): Side => ({ segments: [{ text, line: 1, column: 0 }], text });
const rows: readonly TermRow[] = [
	{ en: 'revenue', tw: '營收|營業收入', cn: '收入' },
	{ en: 'operating income', tw: '營業利益', cn: '营业利润', not: [{ zh: '營業收入', sense: 'revenue' }] },
	{ en: 'color', tw: '說明', cn: '说明', not: [{ zh: '色彩', sense: 'hue', unless: 'paint interest' }] },
	{ en: 'interest rate', tw: '利率', cn: '利率', not: [] },
	{ en: 'gross margin', tw: '毛利率', cn: '毛利率' },
	{ en: 'wafer', tw: '晶圓', cn: '晶圆', domain: 'semiconductor', not: [{ zh: '威化', sense: 'a biscuit' }] },
	{ en: 'call', tw: '電話會議', cn: '电话会议', one: ['電話會議', '通話'] },
	{ en: 'share', tw: '股', cn: '股' },
	{ en: 'to throw a party', tw: '辦派對', cn: '办派对', not: [{ zh: '扔', sense: 'tossing' }] },
	{ en: 'threw my back out', tw: '閃到腰', cn: '闪到腰', not: [{ zh: '扔了', sense: 'tossing' }] },
	{ en: 'basic share', tw: '每股基本', cn: '每股基本', not: [{ zh: '每股基本股', sense: '' }] },
];
const base = compileTermbase(packTerms([{ name: 'test', rows }]), '淨利率');

function relations(english: string, chinese: string, locale: Locale = 'zh-TW', domains: readonly string[] = []): readonly string[] {
	const facts: DocumentFacts = {
		locale,
		domains: new Set(domains),
		measures: new Set(),
		isYearEnd: false,
		people: new Map(),
		codes: new Map(),
		explained: [],
	};
	const mentions = { source: scanTerms(foldEnglish(english), base), target: captionsIn(chinese, base) };
	const none = { source: [], target: [] };
	const pair = { index: 0, kind: 'prose', source: side(english), target: side(chinese), alignment: { by: 'given' } } as const;
	const silent = { tendencies: none, negations: none, relativePeriods: none, names: [], loneWords: [], domains: new Set<string>() };
	const own = { pair, source: [], target: [], ...silent, mentions };
	return compareTerms(own, facts, base).map(({ term, relation, target }) => `${term.id} ${relation}${target ? ` ${chinese.slice(...target)}` : ''}`);
}

describe('a term is', () => {
	test.each<[string, string, string, readonly string[]]>([
		['rendered', 'Revenue rose.', '營收上升。', ['revenue accepted 營收']],
		['rendered wrongly', 'Operating income rose.', '營業收入上升。', ['operating income forbidden 營業收入']],
		[
			'not robbed by another',
			'Revenue and operating income rose.',
			'營業收入和營業利益上升。',
			['revenue accepted 營業收入', 'operating income accepted 營業利益'],
		],
		[
			'wrong beside a right twin',
			'Revenue and operating income rose.',
			'營業收入和營業收入上升。',
			['revenue accepted 營業收入', 'operating income forbidden 營業收入'],
		],
		['absent', 'Revenue rose.', '金額上升。', ['revenue absent']],
		['said once for twice', 'Revenue is revenue.', '營收就是如此。', ['revenue accepted 營收', 'revenue shared']],
		['foreign', 'Revenue rose.', '收入上升。', ['revenue foreign 收入']],
		['loose', 'On this call.', '在此通話中。', ['call loose 通話']],
		['copied', 'More color.', '更多 color。', ['color accepted']],
		['excused by a word of the line', 'More paint color.', '更多油漆色彩。', ['color absent']],
		[
			'not excused by a word that has its own',
			'Color on the interest rate.',
			'利率的色彩。',
			['color forbidden 色彩', 'interest rate accepted 利率'],
		],
		['found in a longer word that is wrong elsewhere', 'They threw a party.', '他們扔了派對。', ['throw a party forbidden 扔']],
		['not found across words', 'More color.', '特色彩繪。', ['color absent']],
		[
			'not found in a longer word of another',
			'The interest rate and gross margin.',
			'毛利率。',
			['interest rate shared', 'gross margin accepted 毛利率'],
		],
		['not found in a look-alike', 'The interest rate.', '淨利率。', ['interest rate absent']],
		['not robbed by a piece', 'per basic share, a share', '每股基本股，一股', ['basic share forbidden 每股基本股', 'share accepted 股']],
	])('%s', (_, english, chinese, found) => expect(relations(english, chinese)).toEqual(found));

	test('judged by the variety of Chinese', () => {
		expect(relations('Revenue rose.', '收入上升。', 'zh-CN')).toEqual(['revenue accepted 收入']);
		expect(relations('Revenue rose.', '收入上升。', 'zh-HK')).toEqual(['revenue accepted 收入']);
	});
	test('judged in its domain only', () => {
		expect(relations('A wafer.', '威化餅。')).toEqual([]);
		expect(relations('A wafer.', '威化餅。', 'zh-TW', ['semiconductor'])).toEqual(['wafer forbidden 威化']);
	});
});
