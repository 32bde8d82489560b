/**
 * Chinese bounds that a verb, a measure or a noun may part from their figure: 至少服用八錠, 突破每桶 70 美元. Traditional characters, the program folds
 * both scripts. `loose`: English bounds that may mean something else where they do not touch a bound on the other side (over ten years, nearly there).
 * Source: our own knowledge of both languages.
 */

import type { BoundsAheadRows } from '../../src/compare/bounds-ahead.js';

export const boundsAhead: BoundsAheadRows = {
	chinese: {
		'≥': '至少|最少|起碼|不得少於|不得低於'.split('|'),
		'≤': '最多|至多|不超過|不得超過|不能超過|不可超過|不應超過|勿超過|不得多於'.split('|'),
		'>': '超過|突破|多於'.split('|'),
		'<': '不到|跌破|少於|不足'.split('|'),
	},
	between: 5,
	loose: 'over|under|nearly|almost|close to|approaching|nearing|near|beyond|as much as|as many as|as high as|as low as|short of|shy of'.split('|'),
};
