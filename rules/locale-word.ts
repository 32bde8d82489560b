// A word of another variety of Chinese. One cause a word, so that sixteen lines with 環比 are one row to read and one decision to take.

import { type ForeignWord, foreignWords, type LocaleWords } from '../src/annotate/locale-words.js';
import type { Locale, PairRule, Problem } from '../src/model.js';

const nothing: readonly Problem[] = [];

/** One problem for a word, wherever it stands in the line. */
function problem(text: string, places: readonly [ForeignWord, ...ForeignWord[]], locale: Locale): Problem {
	const [{ span, use, certain }] = places;
	const found = text.slice(span[0], span[1]);
	return {
		message: { id: 'locale-word', data: { found, locale, expected: use.join('|') } },
		severity: 'minor',
		confidence: certain ? 0.8 : 0.85,
		source: [],
		target: places.map(place => place.span),
		cause: `${found}→${use[0]}`,
		edits: places.map(place => ({ span: place.span, text: use[0] })),
		related: [],
	};
}

function byWord(text: string, words: readonly ForeignWord[]): Iterable<[ForeignWord, ...ForeignWord[]]> {
	const groups = new Map<string, [ForeignWord, ...ForeignWord[]]>();
	for (const word of words) {
		const key = text.slice(word.span[0], word.span[1]);
		const group = groups.get(key);
		if (group) group.push(word);
		else groups.set(key, [word]);
	}
	return groups.values();
}

export const localeWord = (words: LocaleWords): PairRule => ({
	id: 'locale-word',
	scope: 'pair',
	category: 'locale',
	severity: 'minor',
	what: {
		en: 'A word that the variety of Chinese does not use: 激光 in a text for Taiwan (雷射), 軟體 in one for the Mainland (软件).',
		'zh-Hant': '用了其他地區的詞彙：臺灣文本出現「激光」（應為「雷射」），大陸文本出現「軟體」（應為「软件」）。',
	},
	why: {
		en: 'Readers notice at once that the text was not written for them, and some words mean something else to them.',
		'zh-Hant': '讀者一看就知道不是為自己寫的，有些詞在當地甚至另有所指。',
	},
	fix: {
		en: 'Take the word of the variety; dismiss the cause where the word is part of a name.',
		'zh-Hant': '改用當地詞彙；若為專有名稱的一部分，請將該原因標為誤報。',
	},
	examples: [
		{
			source: 'We make the lasers for data centers.',
			target: '我們為資料中心製造激光器。',
			finds: ['Unexpected "激光器" in a text for Taiwan, expected "雷射"'],
		},
		{
			source: 'The software runs in the cloud.',
			target: '这个软体在云端运行。',
			locale: 'zh-CN',
			finds: ['Unexpected "软体" in a text for the Mainland, expected "软件"'],
		},
		{ source: 'A few organizations declined.', target: '少數組織拒絕了。', finds: [] },
		{ source: 'The surface must be level.', target: '表面必須水平。', finds: [] },
	],
	check({ pair }, { facts }) {
		if (!pair.target) return nothing;
		const { text } = pair.target;
		const found = foreignWords(text, pair.source?.text, facts.locale, words);
		return found.length === 0 ? nothing : [...byWord(text, found)].map(places => problem(text, places, facts.locale));
	},
});
