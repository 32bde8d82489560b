/**
 * Superlatives that take a rank, in both languages: the largest and the second-largest, 最大 and 第二大. Alternatives of patterns, Chinese in Traditional
 * characters. Source: our own, from business news, atlases and sport.
 */

import type { SuperlativeRows } from '../../src/compare/superlatives.js';

export const superlatives: SuperlativeRows = {
	rows: [
		{
			english:
				'largest|biggest|greatest|most (?:important|significant)|leading (?:cause|provider|supplier|maker|exporter|importer|producer|source)s?',
			chinese: '大|重要',
		},
		{ english: 'smallest|tiniest', chinese: '小' },
		{ english: 'highest|tallest', chinese: '高' },
		{ english: 'lowest', chinese: '低|矮' },
		{ english: 'longest', chinese: '長|久' },
		{ english: 'shortest', chinese: '短|矮' },
		{ english: 'deepest', chinese: '深' },
		{ english: 'widest|broadest', chinese: '寬|闊' },
		{ english: 'oldest|eldest', chinese: '老|古老|悠久|年長|早|大' },
		{ english: 'youngest|newest|most recent', chinese: '年輕|新|小' },
		{ english: 'richest|wealthiest', chinese: '富|富有|富裕' },
		{ english: 'poorest', chinese: '窮|貧窮|貧困' },
		{ english: 'busiest', chinese: '繁忙|忙' },
		{ english: 'fastest(?:[- ]growing)?|quickest', chinese: '快' },
		{ english: 'slowest', chinese: '慢' },
		{ english: 'strongest|most powerful', chinese: '強|強大' },
		{ english: 'weakest', chinese: '弱' },
		{ english: 'hottest|warmest', chinese: '熱|暖|溫暖' },
		{ english: 'coldest', chinese: '冷|寒冷' },
		{ english: 'wettest', chinese: '潮濕|多雨' },
		{ english: 'heaviest', chinese: '重' },
		{ english: 'lightest', chinese: '輕' },
		{ english: 'best', chinese: '好|佳' },
		{ english: 'worst', chinese: '差|壞|糟' },
		{ english: 'brightest', chinese: '亮|明亮' },
		{ english: 'cheapest', chinese: '便宜' },
		{ english: 'most expensive|costliest|priciest', chinese: '貴|昂貴' },
		{ english: 'most valuable', chinese: '值錢|有價值|高' },
		{ english: 'most popular|best[- ]loved', chinese: '受歡迎|熱門' },
		{ english: 'best[- ]selling', chinese: '暢銷' },
		{ english: 'most (?:populous|populated|common|numerous)|commonest', chinese: '多|常見|大' },
		{ english: 'most[- ]visited|most[- ]watched|most[- ]read|most[- ]spoken|most[- ]used', chinese: '多|熱門|常' },
		{ english: 'nearest|closest', chinese: '近' },
		{ english: 'farthest|furthest', chinese: '遠' },
	],
	ordinals: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
	/** Beside these a bare superlative may come second: "the largest after Tokyo". */
	after:
		'after|behind|only to|second only|other than|except|excluding|besides|apart from|aside from|next|outside|bar|following|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|rank(?:s|ed|ing)?|no|number|runner|silver|bronze|top (?:two|three|four|five|six|seven|eight|nine|ten)|\\d+(?:nd|rd|th|st)',
	/** Of these Chinese any says that something is before it, or leaves the rank to the context. */
	ranked:
		'第 ?[二三四五六七八九十百\\d]|[僅只]?次於|其次|次[大高長深富佳好優強低]|居次|之後|以外|之外|除|亞軍|季軍|老[二三四五]|榜眼|探花|緊隨|緊跟|排名|位列|[二三四五六七八九十\\d]大',
	numbered:
		'rev|rev\\.|revision|version|edition|issue|week|month|day|year|hour|step|stage|phase|round|cycle|visit|level|tier|class|category|chapter|section|part|paragraph|article|clause|question|platform|gate|pier|dose|line|lane|row|season|episode|lesson|unit|module|volume|act|scene|grade|term|quarter|week number|game|set|match|period',
};
