/** What documents about business state figures of, and how they call it. Source: captions of IFRS and US-GAAP statements and the language of earnings calls, general knowledge. */

import type { MetricRows } from '../../src/compare/statements.js';

export const metrics: MetricRows = {
	/** English forms by `|`, Chinese ones by blanks, longest first where one ends with another. `kind` is that of the figure; `sign`: the caption itself says whether it is a gain or a loss. */
	captions: [
		{ metric: 'gross-margin', kind: 'percent', english: 'gross margins?', chinese: '毛利率 毛利潤率' },
		{ metric: 'operating-margin', kind: 'percent', english: 'operating margins?', chinese: '營業利益率 營業利潤率 營運利潤率 經營利潤率' },
		{
			metric: 'net-result',
			kind: 'money',
			sign: 'gain',
			english: 'net incomes?|net profits?|net earnings',
			chinese: '淨利潤 淨利 淨收入 淨收益 純利',
		},
		{ metric: 'net-result', kind: 'money', sign: 'loss', english: 'net loss(?:es)?', chinese: '淨虧損 淨損失 淨損' },
		{
			metric: 'operating-result',
			kind: 'money',
			sign: 'gain',
			english: 'operating incomes?|operating profits?',
			chinese: '營業利益 營業利潤 營運利潤 經營利潤',
		},
		{ metric: 'operating-result', kind: 'money', sign: 'loss', english: 'operating loss(?:es)?', chinese: '營業虧損 營運虧損 經營虧損 營業損失' },
		{ metric: 'operating-expenses', kind: 'money', english: 'operating expenses|opex', chinese: '營業費用 營運費用 營運支出 經營費用' },
		{ metric: 'revenue', kind: 'money', english: 'revenues?|net sales', chinese: '營業收入 營收 收入' },
		{ metric: 'ebitda', kind: 'money', english: 'ebitda', chinese: 'EBITDA' },
		{ metric: 'eps', kind: 'money', english: 'earnings per share|eps', chinese: '每股盈餘 每股收益 每股盈利' },
		{ metric: 'tax-rate', kind: 'percent', english: 'effective tax rate|tax rate', chinese: '有效稅率 稅率' },
		{ metric: 'unemployment', kind: 'percent', english: 'unemployment rate', chinese: '失業率' },
		{ metric: 'inflation', kind: 'percent', english: 'inflation rate|inflation', chinese: '通膨率 通脹率 通貨膨脹率' },
		{ metric: 'death-toll', kind: 'number', english: 'death toll', chinese: '死亡人數 死亡數' },
	],
	bases: [
		{ basis: 'non-gaap', english: 'non-?gaap', chinese: '非\\s*GAAP|非公認會計|非一般公認會計' },
		{ basis: 'adjusted', english: 'adjusted', chinese: '調整後|經調整' },
		{ basis: 'gaap', english: 'gaap', chinese: 'GAAP|公認會計' },
	],
	/** What is hoped for rather than achieved. */
	goals: { english: 'goals?|targets?|targeting|objectives?|aims?|aiming', chinese: '目標|力爭|旨在' },
	/** What is neither: no statement of what was. */
	open: {
		english:
			'expect|expects|expected|guidance|outlook|forecast|projected?|range|between|would|could|might|may|should|if|assum\\w+|hypothetical|consensus|estimates?|potential|like|say|maybe',
		chinese: '預計|預期|預測|指引|指導|展望|範圍|介於|之間|可能|如果|假設|估計|將|財測',
	},
	/** Another time or part than the one named. */
	other: {
		english: 'prior|previous|last|year-ago|a year ago|compared|versus|up from|down from|from',
		chinese: '上年|去年|同期|上季|前一|相比|相較|高於|低於',
	},
	/** Between a caption and its figure. */
	links: {
		english:
			'of|was|were|is|are|at|to|around|approximately|about|roughly|nearly|almost|reached|totall?ed|came|in|for|the|stood|hit|approaching|a|rose|fell|climbed|dropped|increased|decreased|improved|has|have|climbed|risen|fallen|now|,',
		chinese: '為是達到至約大近升降上下提高增減加回恢復維持在僅已共有了的攀左右',
	},
	/** What a caption's own words ("data center" revenue) stand behind. */
	breaks: {
		english:
			'our|the|its|their|his|a|an|of|to|in|for|on|with|and|that|this|total|overall|consolidated|record|company|was|is|small|smaller|positive|negative|slight|generate|deliver|report|achieve|post|return|reach|raise|bring|lift|get|we|us|it|q[1-4]|quarter|year',
		chinese: '的|我們|公司|集團|總|為|了|將|於|季度|季|年度|年|月|較小|少量|實現|達到|產生',
	},
};
