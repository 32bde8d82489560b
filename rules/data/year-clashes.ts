/**
 * The year that is spoken of and the next one: "by the end of the year" is not 明年底前. Chinese may name what year it was that is over (去年底), so only years to
 * come are told of. And what a figure is for each year, which is not 累計. Source: our own, from calls and fund reports.
 */

import type { ClashRow, ClashWords } from '../../src/compare/clashes.js';

export const ownYearRows: readonly ClashRow[] = [
	{
		cause: 'the year→next year',
		words: 'year|yearend',
		english:
			"(?:end|close|back half|second half|first half|middle|rest|remainder|balance|course|turn) of the (?:calendar |fiscal )?year|year(?: |-)?end|(?:later|earlier) (?:in|on in) the year|(?:the )?year['’]s end|throughout the year|for the full year",
		beside:
			'next|following|coming|upcoming|after|new year|\\d{4}|fy ?\\d+|forward|ahead|outlook|last|previous|prior|future|subsequent|later years|turn of the year|a year from now|in a year',
		chinese: '明年|後年|來年',
		excuses: '今年|本年|每年|年復一年',
		severity: 'major',
	},
];

export const ownYearWords: ClashWords = { idle: { english: 'year-end results', chinese: '好來年' }, twins: [] };

/** What a figure is for each year of, and what it came to in all of them. */
export const yearlyRows: readonly ClashRow[] = [
	{
		cause: 'a year→in all',
		words: 'year|annual|annually|annualised|annualized|annum',
		english:
			'(?:\\d|\\d percent|\\d per cent|million|billion)%? (?:a|per|each|every) year|per annum|(?:average|averaged) (?:annual|annually)|annual (?:[a-z-]+ ){0,2}(?:savings?|synerg(?:y|ies)|returns?|growth|revenues?|sales|costs?|income|interest|dividends?|rent|fees?|payments?|production|output|capacity|rate)',
		beside: 'cumulativ~|total|altogether|overall|sum|combined|to date|so far|in all',
		chinese: '累計|累積|合共|總共|歷來',
		excuses: '每年|年均|年化|年度|按年|年率|平均|全年|一年|年增|年產|年租|年費|年薪|逐年|年利|年息|年收',
		severity: 'major',
	},
	{
		cause: 'in all→a year',
		words: 'over',
		english: '(?:\\d%|percent|per cent)(?: [a-z]+){0,3} over (?:the (?:next|past|last|coming) )?(?:two|three|four|five|six|ten|\\d+) years',
		beside: 'a year|per year|each year|every year|annual~|yearly|annuali~|compound',
		chinese: '每年(?:加|增|升|漲|調|減|降|提)|年均|年增',
		excuses: '累計|合共|總共|共|合計|兩年內|兩年間',
		severity: 'major',
	},
];
