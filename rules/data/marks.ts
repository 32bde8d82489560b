/**
 * Punctuation of Chinese text: full-width marks, quotation marks by variety, brackets.
 * Sources: 教育部《重訂標點符號手冊》 (Taiwan), GB/T 15834-2011 (Mainland), Hong Kong after Taiwan's.
 */

import type { MarkData } from '../../src/annotate/punctuation.js';

export const marks: MarkData = {
	full: { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' },
	quotes: { 'zh-TW': ['「', '」'], 'zh-HK': ['「', '」'], 'zh-CN': ['“', '”'] },
	brackets: [
		['round', '(', ')'],
		['round', '（', '）'],
		['square', '[', ']'],
		['square', '［', '］'],
		['square', '【', '】'],
		['square', '〔', '〕'],
		['quote', '“', '”'],
		['quote', '「', '」'],
		['quote', '『', '』'],
		['title', '《', '》'],
		['title', '〈', '〉'],
	],
};
