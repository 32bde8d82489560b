/**
 * Chinese bounds that a verb, a measure or a noun may part from their figure: 至少服用八錠, 突破每桶 70 美元. Traditional characters, the program folds
 * both scripts. `loose`: English bounds that may mean something else where they do not touch a bound on the other side (over ten years, nearly there);
 * `loosePeaks`: bounds that 超過 may render, but not 至少.
 * Source: our own knowledge of both languages.
 */

import type { BoundsAheadRows } from '../../src/compare/bounds-ahead.js';

export const boundsAhead: BoundsAheadRows = {
	chinese: {
		'≥': '至少於|最少於|最低為|下限為|至少|最少|起碼|不得少於|不得低於|不低於|不少於|不可低於|不可少於|不能低於|不能少於|不應低於|不應少於|不宜低於|不宜少於|不得小於|不小於|不得短於|不短於|不下於|不亞於|年滿|已滿'.split(
			'|',
		),
		'≤': '最多|至多|最高為|最高可達|最高達|上限為|不超過|不高於|不多於|不得超過|不能超過|不可超過|不應超過|勿超過|不得多於|不得高於|不可高於|不能高於|不應高於|不可多於|不能多於|不得大於|不大於|不得長於|不長於|不得逾|不逾|不可逾|不宜超過|不宜高於|切勿超過'.split(
			'|',
		),
		'>': '超過|突破|多於'.split('|'),
		'<': '不到|跌破|少於|不足|未滿|不滿|未足'.split('|'),
	},
	between: 9,
	/** With it the loose ones mean one thing: "under 16". */
	age: '歲',
	/** Behind the figure, with a measure between. */
	behind: { '≤': '為限|為上限|封頂', '≥': '為下限|起跳' },
	/** Beside these what is bounded is turned round: 年滿 18 歲方可, 未滿 18 歲者恕不. */
	turning: '方可|方得|方能|才|始得|始可|恕不|不得|不可|不能|不予|謝絕|禁止|除外|不在此列|不在此限|不適用|否則',
	clauseEnds: {
		english: 'if|unless|because|since|when|where|while|who|which|that|and|but|or|as|until|after|before|whether',
		chinese: '如果|但|而|則|因|或|且',
	},
	/** Denials of a bound itself: what they begin with in Chinese, and the English ones. */
	denies: { chinese: '不|未|沒|勿|別|莫|切勿|切莫', english: 'not' },
	/** English denials of who or what is bounded, which may turn the bound round: "nobody under 18 may". */
	nobody: 'no|nobody|nothing|none|never|neither|nor|few|hardly',
	/** A condition that Chinese may turn round: "unless it is at least 85%", 若未達85%. */
	condition: { english: 'unless', turned: '若|如|倘|當|一旦|要是|只要', kept: '除非' },
	alike: [
		// "No later than 30 minutes before" is at least 30 minutes before, and 最遲於開演前30分鐘 too.
		{ english: '(?:no|not) later than $', behind: '(?:before|prior to|ahead of|in advance)\\b', chinese: '' },
		{ english: '', behind: '(?:before|prior to|ahead of|in advance)\\b', chinese: '最遲|最晚|不遲於|不晚於' },
		// "No fewer than 58" may say that it is many: 多達58.
		{ english: 'no (?:fewer|less) than $', behind: '', chinese: '多達|高達|足足|整整' },
		// "It did not fall below 3% until spring" is 直到春天才跌破3%.
		{ english: '', behind: '[^.;]*\\b(?:until|till)\\b', chinese: '才|首次|首度|直到|直至' },
		{ english: '(?:until|till)\\b[^.;]*', behind: '', chinese: '才|首次|首度|直到|直至' },
	],
	/** Bounds on "a week" and 一週, which no figure counts. */
	articles: {
		english: {
			'≥': 'at least|no less than|not less than|a minimum of|minimum of',
			'>': 'over|more than|in excess of|upwards of|well over',
			'≤': 'at most|no more than|not more than|up to|no longer than|a maximum of|maximum of',
			'<': 'under|less than|nearly|almost|just under|well under',
		},
		nouns:
			'second|minute|hour|day|week|fortnight|month|year|decade|century|kilogram|kilo|gram|tonne|ton|pound|ounce|met(?:er|re)|kilomet(?:er|re)|mile|foot|inch|lit(?:er|re)|gallon|dollar|euro|cent|dozen|million|billion|half|third|quarter|thousand',
		chinese: {
			'≥': '至少|最少|起碼|不少於|不得少於|不低於',
			'>': '逾|超過|多於|高於',
			'≤': '最多|至多|最長|不超過|不得超過|不多於',
			'<': '不到|不足(?!以)|未滿|少於|低於|將近|近',
		},
	},
	loose: 'over|under|nearly|almost|close to|approaching|nearing|near|beyond|short of|shy of'.split('|'),
	loosePeaks: 'as much as|as many as|as high as|as low as'.split('|'),
};
