import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { foldChinese, foldEnglish } from '../../src/annotate/script.js';
import { tableScaleInChinese, tableScaleInEnglish } from '../../src/annotate/table-scales.js';

const { tableScales } = engine();

describe('English', () => {
	test.each([
		['(in thousands)', 3, 'in thousands'],
		['Revenue (in thousands): 1,638,359,424', 3, 'in thousands'],
		['(In millions, except per share data)', 6, 'In millions'],
		['(US$ in millions)', 6, 'US$ in millions'],
		['Revenue (RMB million)', 6, 'RMB million'],
		['(Amounts expressed in millions of Hong Kong dollars, unless otherwise stated.)', 6, 'in millions'],
		['Expressed in Thousands of New Taiwan Dollars', 3, 'in Thousands'],
		["2023 HK$'000", 3, "HK$'000"],
		['(in billions of yen)', 9, 'in billions'],
	])('%s', (line, exponent, words) => {
		const found = tableScaleInEnglish(foldEnglish(line), tableScales);
		expect(found?.exponent).toBe(exponent);
		expect(line.slice(...(found?.span ?? [0, 0]))).toContain(words);
	});
	test.each([
		'Investments in thousands of homes rose.',
		'We count our customers in millions and our costs in cents.',
		'SARS in thousands of people in 2003',
		'$4.8 million',
		'It cost HK$2,000.',
		'(about 3 million)',
	])('%s is none', line => expect(tableScaleInEnglish(foldEnglish(line), tableScales)).toBeUndefined());
});

describe('Chinese', () => {
	test.each([
		['單位：新台幣仟元', 3],
		['单位：人民币百万元', 6],
		['營收：1,638,359,424（仟元）', 3],
		['營收（百萬美元）', 6],
		['（除特別註明外，所有金額均以港幣百萬元位列示。）', 6],
		['（以千港元計）', 3],
		['單位：億元', 8],
	])('%s', (line, exponent) => expect(tableScaleInChinese(foldChinese(line), tableScales)?.exponent).toBe(exponent));
	test.each(['我們以千元收購了它', '投入數百萬元（約三百萬元）', '花了幾千元。', '（千萬不要）', '以百萬計的人'])('%s is none', line =>
		expect(tableScaleInChinese(foldChinese(line), tableScales)).toBeUndefined(),
	);
});
