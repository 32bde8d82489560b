/**
 * What a change is measured against: the year before or its end, the half, quarter, month, week or day before. Alternatives of patterns: English lower case, Chinese in
 * Traditional characters (the program folds both scripts). 環比 is against the period before, whichever. Source: the language of earnings calls
 * and of statistics offices.
 */

import type { ComparisonBasisRow } from '../../src/annotate/comparison-bases.js';

const list = (text: string): readonly string[] => text.split('|');

/** What English compares with. */
const than = '(?:from|than|over|versus|vs\\.?|against|compared (?:with|to)|relative to|to|on)';
const before = '(?:ago|earlier|before|previously|prior)';
const last = '(?:in |for |at )?(?:the |its )?(?:last|prior|previous|preceding)';

/** What Chinese compares with, and what goes with it. */
const against = '(?:較|比|與|同|跟|相對於|相較於?)';

export const comparisonBases: readonly ComparisonBasisRow[] = [
	{
		basis: 'year',
		english: list(
			`year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y|on[- ]year|${than} (?:a|one) year ${before}|${than} the year before|${than} 12 months ${before}|${than} twelve months ${before}|${than} ${last} year|${than} the same time last year|(?:same|corresponding|comparable) (?:period|quarter|month|half|week|day|time) (?:of |in )?(?:the )?(?:last|prior|previous|preceding|a) year|prior[- ]year (?:period|quarter|month|half)|year[- ]ago|year[- ]earlier`,
		),
		chinese: list(
			`(?<![今去明每全半前後近同上本當多整一二三四五六七八九十兩\\d])年(?:增|減|成長|對年)|同比|按年|(?:去|上|前一)年同(?:期|季|月|週|周|日)|${against}(?:去|上|前一)年(?!年?[底末初終中])|${against}一年前|一年前(?:增|減|升|跌|高|低|多|少)`,
		),
	},
	{
		basis: 'year-end',
		english: list(
			`${than} (?:the )?end of (?:last year|20\\d\\d|(?:the )?(?:last|prior|previous|preceding) (?:fiscal |financial )?year)|${than} (?:the )?(?:last|prior|previous) year[- ]end`,
		),
		loose: list(
			"end of (?:20\\d\\d|the (?:fiscal |financial )?year|december)|year[- ]end|december|dec|year[- ]to[- ]date|ytd|(?:start|beginning) of (?:the|this|last) year|last year's close|close of (?:last|the) year|so far this year|this year|since (?:the )?(?:new year|january|start|beginning)",
		),
		chinese: list(`${against}(?:去|上|前一|20\\d\\d ?)年(?:度)?年?[底末終]|${against}(?:今|本)?年初|${against}年[底末終]`),
	},
	{
		basis: 'half',
		english: list(`half[- ](?:over|on)[- ]half|h/h|${than} ${last} half|${than} (?:six months|half a year) ${before}|${than} the first half`),
		loose: list('sequential(?:ly)?'),
		chinese: list(`環比|按半年|${against}(?:上|前)一?個?半年|半年前(?:增|減|升|跌|高|低|多|少)|${against}半年前`),
	},
	{
		basis: 'quarter',
		english: list(
			`from [$\\w.,%]+(?: [a-z]+)? in the (?:prior|previous|preceding) quarter|quarter[- ]over[- ]quarter|quarter[- ]on[- ]quarter|qoq|q/q|sequential(?:ly)?|on[- ]quarter|${than} (?:a|one) quarter ${before}|${than} the quarter before|${than} three months ${before}|${than} ${last} quarter`,
		),
		chinese: list(
			`(?<![本上下首末每當單該前後第全一二三四\\d])季(?:增|減|成長|對季)|環比|按季|${against}(?:上|前)(?:一|個|一個)?季|${against}三個月前`,
		),
	},
	{
		basis: 'named-quarter',
		loose: list(`quarter|q[1-4]|qoq|q/q|sequential(?:ly)?|three months`),
		chinese: list(`${against}第[一二三四]季`),
	},
	{
		basis: 'month',
		english: list(
			`month[- ]over[- ]month|month[- ]on[- ]month|mom|m/m|on[- ]month|${than} (?:a|one) month ${before}|${than} the month before|month[- ]ago|month[- ]earlier|${than} ${last} month`,
		),
		chinese: list(
			`(?<![本上下每當單該前後個歲滿\\d一二三四五六七八九十])月(?:增|減|對月)|環比|按月|${against}(?:上|前)(?:一|個|一個)?月(?!份?至)|${against}一?個月前`,
		),
	},
	{
		basis: 'named-month',
		loose: list('months?|mom|m/m|january|february|march|april|may|june|july|august|september|october|november|december'),
		chinese: list(`${against}[1-9一二三四五六七八九十]{1,2} ?月`),
	},
	{
		basis: 'week',
		english: list(
			`week[- ]over[- ]week|week[- ]on[- ]week|w/w|on[- ]week|${than} (?:a|one) week ${before}|${than} the week before|week[- ]ago|week[- ]earlier|${than} ${last} week`,
		),
		chinese: list(
			`環比|按週|按周|週對週|${against}(?:上|前)(?:一|個|一個)?(?:週|周|星期|禮拜)(?![一二三四五六日末])|${against}一(?:週|周|星期|個星期)前`,
		),
	},
	{
		basis: 'day',
		english: list(
			`day[- ]over[- ]day|day[- ]on[- ]day|${than} (?:a|one) day ${before}|${than} the day before|${than} yesterday|${than} ${last} (?:day|session|trading day|close)|last close|previous close`,
		),
		chinese: list(`環比|按日|${against}(?:前|上)(?:一|一個|個)?(?:日|天|交易日)|${against}昨[日天]|${against}一天前`),
	},
];
