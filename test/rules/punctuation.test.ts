import { describe, expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

const style = (topic: string, count: number): RegExp => new RegExp(`^\\d+: Unexpected ${topic}.* in ${count} places? of the document`);

testRule('punctuation', {
	silent: [
		['Greenfield Marine Insurance Co., Ltd.', '綠野海上保險股份有限公司'],
		['He asked: “Really?” Then he left…', '他問：「真的嗎？」然後離開……'],
		['It grew 3.5% (see note).', '成長 3.5%（見附註）。'],
		['What?! No way!!', '什麼？！不可能！！'],
		['a) the first i) and the second', 'a）第一，i）第二'],
		['The HKMA i) promotes and ii) serves.', '金管局i)推廣，ii)服務。'],
		['J. K. Rowling wrote it.', 'J. K. 羅琳寫了這本書。'],
		['Wait... what is it.', '等等…這是什麼。'],
		['He said "we open and do not close.', '他說：「我們打開而不關閉。'],
		['Annual Report.', '年報'],
		['See https://example.org/a,b for the list.', '清單請見 https://example.org/a,b。'],
		['Interest is exempt.. See below.', '利息免稅。. 見下文。'],
	],
	found: [
		['We ship 400 G. and 800 G. products now.', '我們現在出貨 400 G. 和 800 G. 產品。', ['Unexpected "."', 'Unexpected "."']],
		['Tears filled his eyes.', '他眼中充滿淚水，。', ['Unexpected "，。", expected "。"']],
		['A long sentence ends here.', '一個長句在此結束。。', ['Unexpected "。。", expected "。"']],
		['The end of the day is near.', '一天將盡。 . 是的。', ['Unexpected "."']],
		['One, two and three (four).', '一，，二與三（四）。', ['Unexpected "，，", expected "，"']],
		['He said “no” and left.', '他說「不，然後離開。', ['Unexpected "「" without its closing mark']],
		['He said no and left.', '他說不」，然後離開。', ['Unexpected "」" without its opening mark']],
		['The book is new.', '《書是新的。', ['Unexpected "《" without its closing mark']],
		[
			'The mission was extended to the end of the year.',
			'任務延長到年底，',
			['Unexpected end of the line after "，", expected the end of a sentence'],
		],
		['The mission was extended to the end of the year.', '任務延長到年', ['Unexpected end of the line after "年", expected the end of a sentence']],
	],
});

describe('how marks are written is said once for the document', () => {
	const lines = (target: string, count: number): (readonly [string, string])[] =>
		Array.from({ length: count }, (_, i) => [`Line ${i}, and more`, target] as const);

	test('width', () => {
		const findings = findingsIn('punctuation', lines('第一,第二,第三', 40));
		expect(findings).toHaveLength(1);
		expect(saidOf(findings)[0]).toMatch(style('half-width ","', 80));
		expect(findings[0]?.target?.spans).toEqual([
			[2, 3],
			[5, 6],
		]);
		expect(findings[0]?.related.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
		expect(findings[0]?.edits[0]).toEqual({ span: [2, 3], text: '，' });
	});

	test('brackets', () => {
		const findings = findingsIn('punctuation', [['Note (one)', '附註(一)']]);
		expect(saidOf(findings)).toEqual(['1: Unexpected half-width brackets "(一)" in 1 place of the document, expected "（一）"']);
	});

	test('spaces', () => {
		expect(saidOf(findingsIn('punctuation', [['One. Two.', '一。 二。']]))[0]).toMatch(style('space after a full-width mark', 1));
	});

	test.each([
		['zh-TW', '他說“好”。', '「好」'],
		['zh-CN', '他说「好」。', '“好”'],
	] as const)('quotation marks of %s', (locale, target, expected) => {
		const [said] = saidOf(findingsIn('punctuation', [['He said “fine”.', target]], locale));
		expect(said).toContain(`expected "${expected}"`);
	});

	test('a line with both sides is shown first', () => {
		const findings = findingsIn('punctuation', [
			['', '摘要,摘要'],
			['One, two', '一,二'],
		]);
		expect(saidOf(findings)[0]).toMatch(/^\d+: Unexpected half-width "," in 2 places/);
	});

	test('five of a kind are a habit, the dot that cuts a sentence is not', () => {
		expect(findingsIn('punctuation', lines('句子。。', 5))).toHaveLength(1);
		expect(findingsIn('punctuation', lines('句子。。', 4))).toHaveLength(4);
		expect(findingsIn('punctuation', lines('我們的 400 G. 產品', 6))).toHaveLength(6);
	});
});

test('a quotation that another line closes is whole', () => {
	const source = ['He said it is good.', 'It will last.'] as const;
	expect(
		findingsIn('punctuation', [
			[source[0], '他說：「很好。'],
			[source[1], '會持久。」'],
		]),
	).toEqual([]);
	expect(
		findingsIn('punctuation', [
			[source[0], '他說：「很好。'],
			[source[1], '會持久。'],
		]),
	).toHaveLength(1);
});
