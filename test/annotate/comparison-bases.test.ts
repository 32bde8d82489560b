import { describe, expect, test } from 'vitest';
import { comparisonBases } from '../../rules/data/comparison-bases.js';
import { basesIn, compileComparisonBases, mayNameBasis } from '../../src/annotate/comparison-bases.js';
import { foldChinese, foldEnglish } from '../../src/annotate/script.js';

const lexicon = compileComparisonBases(comparisonBases);

describe('English', () => {
	test.each([
		['up 5% year-over-year', ['year']],
		['up 5% YoY', ['year']],
		['higher than a year ago', ['year']],
		['the same quarter last year', ['year']],
		['down 16% sequentially and flat year over year', ['year', 'quarter']],
		['up from the prior quarter', ['quarter']],
		['rose 0.3% month over month', ['month']],
		['over the years, from quarter to quarter', []],
	])('%s', (line, expected) => expect([...basesIn(foldEnglish(line), lexicon.english).keys()]).toEqual(expected));
});

describe('Chinese', () => {
	test.each([
		['營收年增5%', ['year']],
		['人數年減3%', ['year']],
		['較去年同期成長', ['year']],
		['同比增长5%', ['year']],
		['季增5%，年增3%', ['year', 'quarter']],
		['環比增長5%', ['half', 'quarter', 'month', 'week', 'day']],
		['較上季增加', ['quarter']],
		['今年增加了、去年減少了、每年增長', []],
		['第三季增加、本季成長', []],
		['三月增加', []],
	])('%s', (line, expected) => {
		const folded = foldChinese(line);
		expect([...basesIn(folded, lexicon.chinese).keys()]).toEqual(expected);
		if (expected.length > 0) expect(mayNameBasis(foldChinese(line), lexicon)).toBe(true);
	});

	test('a line without the words of any names none', () => expect(mayNameBasis(foldChinese('營收五百萬元，創歷史新高'), lexicon)).toBe(false));
});
