import { expect, test } from 'vitest';
import { audit, messageOf, readDocument } from '../../src/bilint.js';

const saidOf = (...rows: readonly (readonly [string, string])[]): readonly string[] => {
	const text = rows.map(row => row.join('\t')).join('\n');
	const { findings } = audit(readDocument(new TextEncoder().encode(`en\tzh-TW\n${text}\n`), 'table.tsv'));
	return findings.filter(({ category }) => category === 'number').map(finding => `${finding.severity} ${messageOf(finding)}`);
};
const head = ['(Expressed in thousands of New Taiwan dollars)', '（單位：新台幣仟元）'] as const;

test.each([
	['both lines say it', [['Revenue (in thousands): 1,638,359,424', '營收：1,638,359,424（仟元）']]],
	['the translation writes it out', [['Revenue (in thousands): 1,638,359,424', '營收1兆6,383.6億元']]],
	['the source writes it out', [['Revenue was $4.8 billion.', '營收（百萬美元）：4,800']]],
	['neither figure is written out', [['Revenue (in thousands): 1,638,359,424', '營收：1,638,359,424']]],
	['the lines have heads of their own', [['Revenue (in millions): 1,638', '營收（仟元）：1,638,000']]],
	[
		'the table has one head for all',
		[
			head,
			['Net revenue 592,644,201', '營業收入淨額 592,644,201'],
			['Gross profit 314,505,166', '營業毛利 3,145.05億元'],
			['EPS 8.70', '每股盈餘 8.70元'],
		],
	],
] as const)('agrees: %s', (_, rows) => expect(saidOf(...rows)).toEqual([]));

test.each([
	['the head is forgotten', [['Revenue (in thousands): 1,638,359,424', '營收：16億3,836萬元']], '(1,638,359,424,000)'],
	['a row of a table is wrong', [head, ['Net revenue 592,644,201', '營業收入淨額 59.2億元']], '(592,644,201,000)'],
	[
		'the table is over',
		[head, ['They sold 592,644,201 of them in the year that had just begun.', '他們在剛開始的那一年賣出5,926億個。']],
		'592,644,201',
	],
] as const)('is found: %s', (_, rows, arithmetic) => {
	const said = saidOf(...rows);
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/^(?:major|critical) /);
	expect(said[0]).toContain(arithmetic);
});
