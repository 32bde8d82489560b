import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('text-duplicated', {
	silent: [
		['Let us discuss it and study it.', '我們討論討論，研究研究。'],
		['It is very, very important.', '這件事非常重要非常重要。'],
		['Forward-looking statements are risky. Such statements may change.', '前瞻性陳述有風險。前瞻性陳述可能改變。'],
		['He ran and ran and ran.', '他跑啊跑啊跑。'],
	],
	found: [
		['The spokesman of the agency said so.', '該機構發言人發言人這麼說。', ['Unexpected "發言人" again: the source says it once']],
		['We expect growth this year.', '我們預期今年成長，我們預期今年成長。', ['Unexpected "我們預期今年成長" again: the source says it once']],
		[
			'They differ from those in the forward-looking statements.',
			'這些與前瞻性陳述有所不同。前瞻性陳述。',
			['Unexpected "前瞻性陳述" again: the source says it once'],
		],
	],
});

test('one translation under two sources', () => {
	const target = '我們對這一季的結果感到滿意。';
	const findings = findingsIn('text-duplicated', [
		['We are pleased with the quarter.', target],
		['Gross margin improved to the level we had expected.', target],
		['Gross margin improved, to the level we had expected!', target],
	]);
	expect(saidOf(findings)).toEqual(['2: Unexpected translation of line 1 once more, for another source']);
});
