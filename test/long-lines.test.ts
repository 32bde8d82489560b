/** Lines no document has: the time they take grows with their length, or these tests run out of it. */

import { expect, test } from 'vitest';
import { engine } from '../rules/index.js';
import { auditWith } from '../src/audit.js';
import type { Document, Segment } from '../src/model.js';

const line = (text: string, number: number): Segment => ({ text, line: number, column: 0 });
const pairOf = (source: string, target: string): Document => ({
	file: 'line.tsv',
	content: { layout: 'pairs', pairs: [{ source: line(source, 1), target: line(target, 1) }] },
	notices: [],
});
const times = 20_000;

test.each<[string, string, string]>([
	['sentences', 'Revenue was $4.8 million. ', '營收為480萬美元。'],
	['digits', '1', '2'],
	['groups of digits', '1,234,', '1,234,'],
	['points and commas', '1.,', '1.，'],
	['numerals', 'one hundred and ', '一百零'],
	['the numeral one', 'one ', '一'],
	['scales', 'million ', '萬億'],
	['letters', 'abc', '中'],
	['capitals', 'Aa Bb ', '甲·乙'],
	['words of direction', 'up not down ', '增加減少不'],
	['ranges', '1-2 to 3-', '1至2到3-'],
	['tags', '<b {0} %s ', '<b {0} %s'],
	['quotation marks', '"a \'b ', '「a『b'],
	['blanks', ' a', ' 中'],
	['brackets', '(((', '（（（'],
	['times of day', '1:2:', '1點2'],
	['slashes', '1/2/', '1/2/'],
	['addresses', 'a@b.example ', '媒@b.example '],
	['placeholders', '{a} ', '{甲} '],
	['reasons', 'it stood because it fell ', '由於停下它'],
	['names', 'Wai Lok Bank and Kestrel X2 ', '偉樂銀行與紅隼X2'],
	['terms', 'operating income and revenue ', '營業收入營業利益'],
])(
	'%s',
	(_, source, target) => {
		const document = pairOf(`We say ${source.repeat(times)}`, `我們說${target.repeat(times)}`);
		expect(auditWith(engine(), document, { locale: 'zh-TW' }).pairs).toHaveLength(1);
	},
	20_000,
);
