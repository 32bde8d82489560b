/**
 * What a change is measured against: the year before, the quarter before, the month before. Alternatives of patterns: English lower case, Chinese in
 * Traditional characters (the program folds both scripts). 環比 is against the period before, a quarter or a month. Source: the language of earnings calls
 * and of statistics offices.
 */

import type { ComparisonBasisRow } from '../../src/annotate/comparison-bases.js';

const list = (text: string): readonly string[] => text.split('|');

export const comparisonBases: readonly ComparisonBasisRow[] = [
	{
		basis: 'year',
		english: list(
			'year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y|from a year (?:ago|earlier)|than a year (?:ago|earlier)|(?:from|over|versus|to) (?:the )?(?:last|prior|previous) year|(?:same|corresponding|comparable) (?:period|quarter|month) (?:of |in )?(?:the )?(?:last|prior|previous|a) year|prior[- ]year (?:period|quarter)|year[- ]ago',
		),
		chinese: list(
			'(?<![今去明每全半前後近同上本當多整一二三四五六七八九十兩\\d])年(?:增|減|成長|對年)|同比|按年|(?:去|上)年同期|(?:較|比)(?:去|上)年|與(?:去|上)年相比',
		),
	},
	{
		basis: 'quarter',
		english: list(
			'quarter[- ]over[- ]quarter|quarter[- ]on[- ]quarter|qoq|q/q|sequential(?:ly)?|(?:from|over|versus|to) (?:the )?(?:last|prior|previous|preceding) quarter',
		),
		chinese: list(
			'(?<![本上下首末每當單該前後第全一二三四\\d])季(?:增|減|成長|對季)|環比|按季|(?:較|比)(?:上|前)(?:一|個)?季|與上(?:一|個)?季度?相比|較前季',
		),
	},
	{
		basis: 'month',
		english: list('month[- ]over[- ]month|month[- ]on[- ]month|m/m|(?:from|over|versus) (?:the )?(?:last|prior|previous|preceding) month'),
		chinese: list('(?<![本上下每當單該前後個歲滿\\d一二三四五六七八九十])月(?:增|減|對月)|環比|按月|(?:較|比)上個?月'),
	},
];
