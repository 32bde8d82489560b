import { describe, expect, test } from 'vitest';
import { foldEnglish } from '../../../src/annotate/script.js';
import { packTerms } from '../../../src/annotate/terms/packing.js';
import { captionsIn, scanTerms, standsAlone } from '../../../src/annotate/terms/scan.js';
import { compileTermbase, type TermRow } from '../../../src/annotate/terms/termbase.js';
import type { Glossary, GlossaryEntry } from '../../../src/model.js';

const rows: readonly TermRow[] = [
	{ en: 'gross margin', tw: '毛利率', cn: '毛利率' },
	{ en: 'margin', tw: '利潤率', cn: '利润率', metric: 'margin' },
	{ en: 'interest rate', tw: '利率', cn: '利率', metric: 'rate' },
	{ en: 'color', tw: '說明', cn: '说明', near: 'more give', apart: 'paint' },
	{ en: 'IC', tw: '積體電路', cn: '集成电路' },
	{ en: 'to ramp', tw: '放量', cn: '放量' },
	{ en: 'great', tw: '太好了', cn: '太好了', alone: true },
	{ en: 'the Street', tw: '市場', cn: '市场', cased: true },
	{ en: 'non-GAAP', tw: '非 GAAP', cn: '非GAAP', metric: 'non-gaap' },
];
const base = compileTermbase(packTerms([{ name: 'test', rows }]), '淨利率');

const english = (text: string): readonly string[] =>
	scanTerms(foldEnglish(text), base).map(({ span, terms }) => `${text.slice(...span)}=${terms[0].id}`);
const captions = (text: string): readonly string[] =>
	captionsIn(text, base).map(({ span, renders }) => `${text.slice(...span)}=${renders[0]?.term.id}`);

describe('English terms', () => {
	test.each([
		['the longest counts', 'Gross margins and margins rose.', ['Gross margins=gross margin', 'margins=margin']],
		['verbs in their forms', 'We ramped, are ramping and will ramp.', ['ramped=ramp', 'ramping=ramp', 'ramp=ramp']],
		['not across a mark', 'gross, margin', ['margin=margin']],
		['across a hyphen', 'gross-margin targets', ['gross-margin=gross margin']],
		['with a word that must be near', 'Could you give more color on that?', ['color=color']],
		['not without it', 'The color of the box.', []],
		['not with a word that must be away', 'Give me more paint color.', []],
		['acronyms in capitals only', 'The IC market; ic is no word.', ['IC=IC']],
		['cased terms as written', 'The Street or the Street, not the street.', ['the Street=the Street']],
		['utterances only alone', 'Great. That was great, and great leaders agree. Great!', ['Great=great', 'Great=great']],
		['full-width and odd dashes', 'ｇｒｏｓｓ‑ｍａｒｇｉｎ', ['ｇｒｏｓｓ‑ｍａｒｇｉｎ=gross margin']],
	])('%s', (_, text, found) => expect(english(text)).toEqual(found));
});

describe('captions', () => {
	test.each([
		['in either script', '利潤率 / 利润率', ['利潤率=margin', '利润率=margin']],
		['by their ends', '利潤率和非 GAAP', ['利潤率=margin', '非 GAAP=non-GAAP']],
		['none within the rendering of another term', '毛利率', []],
		['none within words that only look like one', '淨利率', []],
		['no renderings of other terms', '說明太好了', []],
	])('%s', (_, text, found) => expect(captions(text)).toEqual(found));
});

test.each([
	['偉大的。', '偉大的', true],
	['是。 偉大的！', '偉大的', true],
	['偉大的領袖', '偉大的', false],
	['（右）', '右', false],
	['Sure, we can', 'Sure', true],
	['We are sure.', 'sure', false],
])('%s: %s alone is %s', (text, word, alone) => {
	const start = text.indexOf(word);
	expect(standsAlone(text, [start, start + word.length])).toBe(alone);
});

describe('a glossary', () => {
	const entry = (english: string, changes: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
		english: [english],
		renderings: [{ text: '我方譯法', locales: ['zh-TW'], status: 'preferred' }],
		verbatim: false,
		exact: false,
		draft: false,
		row: 2,
		...changes,
	});
	const terms = (glossary: Glossary, text: string) =>
		scanTerms(text, compileTermbase(packTerms([{ name: 'test', rows }]), '', [glossary])).flatMap(mention => mention.terms);

	test('stands before the built-in terms', () => {
		const [term, ...others] = terms({ file: 'g.csv', entries: [entry('gross margin')] }, 'gross margins');
		expect(others).toEqual([]);
		expect(term).toMatchObject({ origin: 'g.csv:2', own: true, required: true });
	});
	test('rows of one term are one term, and say so', () => {
		const forbidden = entry('Backlog', { row: 3, renderings: [{ text: '積壓', locales: ['zh-TW'], status: 'forbidden' }] });
		const [term] = terms({ file: 'g.csv', entries: [entry('backlog'), forbidden] }, 'backlog');
		expect(term?.origin).toBe('g.csv:2,3');
		expect(term?.renderings.map(({ text, wrong }) => [text, wrong?.severity])).toEqual([
			['我方譯法', undefined],
			['積壓', 'major'],
		]);
	});
	test('exact terms match as written', () => {
		const glossary = { file: 'g.csv', entries: [entry('Apple', { exact: true })] };
		expect(terms(glossary, 'Apple')).toHaveLength(1);
		expect(terms(glossary, 'apple, Apples')).toHaveLength(0);
	});
	test('drafts are left out', () => expect(terms({ file: 'g.csv', entries: [entry('backlog', { draft: true })] }, 'backlog')).toEqual([]));
});
