import { expect, test } from 'vitest';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Message } from '../../src/model.js';

test.each<[Message, string, string]>([
	[
		{ id: 'term-forbidden', data: { found: '色彩', source: 'color', sense: 'hue', expected: '說明', origin: 'earnings' } },
		'Unexpected "色彩" (hue) for "color", expected "說明" [earnings]',
		'「color」誤譯為「色彩」，應為「說明」〔earnings〕',
	],
	[
		{ id: 'term-missing', data: { source: 'EBITDA', expected: '', origin: 'terms.xlsx:12' } },
		'Missing "EBITDA" in the translation [terms.xlsx:12]',
		'譯文漏了「EBITDA」〔terms.xlsx:12〕',
	],
	[
		{ id: 'term-foreign', data: { found: '收入', source: 'revenue', expected: '營收', origin: 'a.csv:2' } },
		'Unexpected "收入" for "revenue": another variety of Chinese, expected "營收" [a.csv:2]',
		'「revenue」譯為「收入」，是其他地區的用語，應為「營收」〔a.csv:2〕',
	],
	[
		{
			id: 'term-inconsistent',
			data: {
				found: '營收',
				source: 'revenue',
				variants: [
					{ text: '收入', count: 1200 },
					{ text: '營收', count: 9 },
				],
				preferred: '營收',
				locale: 'zh-TW',
			},
		},
		'Unexpected "營收" for "revenue", expected one rendering: the document has "收入" ×1,200, "營收" ×9; zh-TW prefers "營收"',
		'「revenue」在此譯為「營收」，全文譯法不一：「收入」1,200 次、「營收」9 次；zh-TW 慣用「營收」',
	],
	[
		{ id: 'metric-mismatch', data: { found: '債務', source: 'inventory', figure: '$5 million', expected: '庫存' } },
		'Unexpected "債務" for "inventory" beside "$5 million", expected "庫存"',
		'「$5 million」的項目「inventory」誤譯為「債務」，應為「庫存」',
	],
])('%j', (message, english, chinese) => {
	expect(sayMessage(message, sentencesOf('en'))).toBe(english);
	expect(sayMessage(message, sentencesOf('zh-Hant'))).toBe(chinese);
});

test('a glossary that cannot be used: the place as compilers write it', () => {
	const { failure } = sentencesOf('en').glossary;
	expect(failure('a.csv', 'status', { line: 3, column: 5, detail: 'maybe (preferred)' })).toBe('a.csv:3:5: unexpected status maybe (preferred)');
	expect(failure('a.xlsx', 'empty-term', { cell: 'A7', detail: '營收' })).toBe(
		'a.xlsx:A7: unexpected rendering "營收" without an English term, expected one in this row',
	);
	expect(failure('a.tbx', 'refused', { detail: 'size' })).toBe('a.tbx: is refused: it is too large');
	expect(sentencesOf('zh-Hant').glossary.failure('a.csv', 'contradiction', { line: 4, detail: 'revenue → 營收', other: 2 })).toBe(
		'a.csv:4：「revenue → 營收」在一列中為正確，在另一列中為錯誤，參見第 2 列',
	);
});
