import { describe, expect, test } from 'vitest';
import { metrics } from '../../rules/data/metrics.js';
import { engine } from '../../rules/index.js';
import { formsOf } from '../../src/annotate/forms.js';
import { scanChinese } from '../../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../../src/annotate/quantities/english.js';
import { compileMetrics, statementsOf } from '../../src/compare/statements.js';

const { english, chinese } = engine();
const lexicon = compileMetrics(metrics);

const shown = (text: string, side: 'english' | 'chinese'): readonly string[] => {
	const quantities = side === 'english' ? scanEnglish(text, english) : scanChinese(text, chinese, 'zh-TW');
	return statementsOf(text, quantities, side, lexicon).map(({ metric, sign, basis, qualifier, period, value, goal }) =>
		[metric, sign, basis, qualifier, period, value, goal ? 'goal' : ''].filter(part => part !== '').join(' | '),
	);
};

describe('English', () => {
	test.each([
		['Our gross margin in the fourth quarter was 36.4%.', ['gross-margin | quarter 4 | percent  36.4']],
		['Data center revenue in Q3 came in at $12 million.', ['revenue | data center | quarter 3 | money $ 12000000']],
		['GAAP net loss for Q4 was $3.5 million.', ['net-result | loss | gaap | quarter 4 | money $ 3500000']],
		['On balance we generated a small non-GAAP net income in the fourth quarter.', ['net-result | gain | non-gaap | quarter 4']],
		['Our goal is to return gross margin to around 40%.', ['gross-margin | percent  40 | goal']],
		['We expect revenue of $12 million in Q3.', []],
		['Revenue was up from $12 million in the prior quarter.', []],
		['Revenue in the range of $12 million is possible.', []],
		['The weather was fine.', []],
		['Gross margin, of which 3 people spoke.', []],
	])('%s', (text, expected) => expect(shown(text, 'english')).toEqual(expected));
});

describe('Chinese', () => {
	test.each([
		['我們第四季的毛利率為 36.4%。', ['gross-margin | quarter 4 | percent  36.4']],
		['第三季營收為 1,200 萬美元。', ['revenue | quarter 3 | money USD 12000000']],
		['目标是将毛利率提高到 40%。', ['gross-margin | percent  40 | goal']],
		['我們預計營收為 1,200 萬美元。', []],
		['今天天氣很好。', []],
	])('%s', (text, expected) => expect(shown(text, 'chinese')).toEqual(expected));
});

test('what stands between caption and figure never takes long to read', () =>
	expect(shown(`目標，毛利率${'達到'.repeat(30)}x 36.4%，目標${'提高到'.repeat(2000)}`, 'chinese')).toEqual(['gross-margin']));

test.each(metrics.captions.flatMap(row => formsOf(row.english)))('a line may hold the caption %s, in any case', caption => {
	expect(lexicon.english.mayHold(`The ${caption} rose.`)).toBe(true);
	expect(lexicon.english.mayHold(caption.toUpperCase())).toBe(true);
});
