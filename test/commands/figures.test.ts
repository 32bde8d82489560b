import { expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import { figuresOf } from '../../src/commands/figures.js';
import { finding, side } from '../reports/samples.js';

const read = (english: string, figure: string, chinese: string, words: string) =>
	figuresOf(finding({ source: side(1, english, figure), target: side(2, chinese, words) }), 'zh-TW');

test('says how both figures are read, and what one is to the other', () =>
	expect(read('Revenue was $4.8 million.', '$4.8 million', '營收為 48 萬美元。', '48 萬美元')).toEqual({
		source: [{ text: '$4.8 million', values: ['$ 4,800,000'] }],
		target: [{ text: '48 萬美元', values: ['USD 480,000'] }],
		arithmetic: { source: '$ 4,800,000', target: 'USD 480,000', ratio: '0.1' },
	}));
test('a ratio that does not end is a fraction', () =>
	expect(read('It was 649 units.', '649', '共 694 台。', '694').arithmetic?.ratio).toBe('694/649'));
test('says nothing of what is not marked, is equal, or of two kinds', () => {
	expect(read('We sold 649 units.', 'sold', '共 694 台。', '台')).toEqual({ source: [], target: [] });
	expect(read('It was 649 units.', '649', '共 649 台。', '649').arithmetic).toBeUndefined();
	expect(read('It rose 5%.', '5%', '上升 6 公里。', '6 公里').arithmetic).toBeUndefined();
});
test('every finding of the example can be looked at', async () => {
	const { readFileSync } = await import('node:fs');
	const file = 'examples/earnings-call.txt';
	const { findings, locale } = audit(readDocument(readFileSync(new URL(`../../${file}`, import.meta.url)), file));
	for (const each of findings) figuresOf(each, locale);
	expect(findings.some(each => figuresOf(each, locale).arithmetic)).toBe(true);
});
