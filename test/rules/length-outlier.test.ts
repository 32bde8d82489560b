import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('length-outlier', {
	silent: [
		['Okay, thank you.', '好。'],
		['We expect revenue to grow in the second half of the year.', '我們預期下半年營收將會成長。'],
		['The stable return of a prudent long-term investment strategy', '穩健投資'],
		['We expect revenue to grow in the second half of the year.', 'We expect revenue to grow in the second half of the year.'],
	],
	found: [
		[
			'Although they had been told that the office would stay open until the end of the month, it was closed without notice on the second day.',
			'提前關閉。',
			['Unexpected length: 4 Chinese characters for 26 English words, expected about 31'],
		],
		[
			'The office was closed on that day.',
			'雖然先前已經通知大家辦公室會一直開放到這個月底為止，但是後來卻在第二天就突然無預警關閉，讓許多遠道而來的民眾完全白跑一趟而抱怨連連。',
			['Unexpected length: 63 Chinese characters for 7 English words, expected about 10'],
		],
	],
});

test('the habit of the document counts, not ours', () => {
	const wordy = '我們在這裡用非常囉嗦的方式把每一句簡單的話都翻譯成很長很長的句子，讓讀者慢慢看。';
	const source = 'We say a simple thing in a few plain words.';
	const document = Array.from({ length: 200 }, () => [source, wordy] as const);
	expect(findingsIn('length-outlier', document)).toEqual([]);
	expect(findingsIn('length-outlier', document.slice(0, 1))).toHaveLength(1);
});

test('what no reader can excuse is major', () => {
	const source =
		'A disaster which results from an accident involving a common carrier, or from any other event, which is determined to be catastrophic by the office.';
	const findings = findingsIn('length-outlier', [[source, '災難。']]);
	expect(findings.map(({ severity, category }) => [severity, category])).toEqual([['major', 'omission']]);
	expect(saidOf(findings)[0]).toContain('2 Chinese characters');
});
