/**
 * How the head of a table says in what its figures are given: "(in thousands, except per share data)", HK$'000, 單位：新台幣仟元. Parts of patterns, a row a
 * scale; English lower case, Chinese in Traditional characters, the program folds both scripts. Sources: heads of statements in annual reports on EDGAR,
 * HKEXnews and the Market Observation Post System, read as a language, not copied.
 */

import type { TableScaleRows } from '../../src/annotate/table-scales.js';

export const tableScales: TableScaleRows = {
	scales: [
		{ exponent: 3, english: 'thousands?', chinese: '仟|千' },
		{ exponent: 6, english: 'millions?', chinese: '百萬|佰萬' },
		{ exponent: 9, english: 'billions?', chinese: '十億' },
		{ exponent: 4, chinese: '萬' },
		{ exponent: 8, chinese: '億' },
	],
	english: {
		/** Before the scale. "in thousands of homes" is no head of a table: what comes before or behind has to say so. */
		opens: String.raw`(?:^|[(:;,]\s*|\b(?:amounts|figures|dollars|expressed|stated|presented|reported|shown|all)\s+(?:are\s+)?)in\s+(?:(?:[a-z]{0,3}\$|rmb|cny|usd|hkd|twd|eur|€|£)\s*)?`,
		/** The currency may stand before it instead: "($ in millions", "US$ million". */
		currency: String.raw`\((?:[a-z]{0,3}\$|rmb|cny|usd|hkd|twd|eur|€|£)\s*(?:in\s+)?`,
		closes: String.raw`(?=\s*(?:[),;]|$|\bof\s+(?:[a-z.]+\s+){0,3}(?:dollars?|yuan|renminbi|rmb|yen|euros?|pounds?)\b|except\b|unless\b))`,
		/** A currency with three zeros: HK$'000. */
		zeros: String.raw`(?:[a-z]{0,3}\$|rmb|cny|€|£)\s?['’]000\b`,
	},
	chinese: {
		opens: String.raw`(?:單位[:：]\s*|[（(]\s*(?:單位[:：]\s*|均?以)?|以)(?:新[台臺]幣|港幣|人民幣|美金|日幣|歐元)?\s*`,
		closes: String.raw`\s*(?:美元|港元|港幣|人民幣|日圓|歐元|元|圓)?(?:為單位|計|位?列示|表示)?(?=\s*[)），,；;。]|$)`,
	},
};
