// A term rendered by words that mean something else, by the built-in packs or the user's glossary.

import { wordingOf, wrongRendering } from '../src/compare/wording.js';
import type { PairRule, TermMatch } from '../src/model.js';

const none: readonly never[] = [];

const isForbidden = ({ relation }: TermMatch): boolean => relation === 'forbidden';

export const termForbidden: PairRule = {
	id: 'term-forbidden',
	scope: 'pair',
	category: 'term',
	severity: 'major',
	what: {
		en: 'A term is rendered by words that mean something else (operating income → 營業收入, revenue), or by words the glossary forbids.',
		'zh-Hant': '術語譯成意思不同的詞（operating income 譯成「營業收入」），或譯成術語表禁用的詞。',
	},
	why: {
		en: 'Dictionary senses read fluently, and the reader takes the wrong thing for the right one.',
		'zh-Hant': '照字典義翻譯讀來通順，讀者卻會誤解。',
	},
	fix: {
		en: 'Write the term of the field. The brackets name the pack or the glossary row that speaks; a glossary row of your own overrides a pack.',
		'zh-Hant': '改用該領域的術語。方括號中是判定依據的術語包或術語表列；自己的術語表優先於內建術語包。',
	},
	examples: [
		{
			source: 'Operating income was $2.4 million.',
			target: '營業收入為 240 萬美元。',
			finds: ['Unexpected "營業收入" (revenue) for "Operating income", expected "營業利益" [finance]'],
		},
		{ source: 'Operating income was $2.4 million.', target: '營業利益為 240 萬美元。', finds: [] },
		{ source: 'Revenue grew and operating income doubled.', target: '營業收入成長，營業利益倍增。', finds: [] },
	],
	check(compared, { facts }) {
		if (!compared.terms.some(isForbidden)) return none;
		return compared.terms.flatMap(match => {
			const wrong = match.rendering?.wrong;
			if (!isForbidden(match) || !wrong || match.term.kind === 'idiom') return [];
			const wording = wordingOf(match, compared, facts.locale);
			const data = { ...wording, sense: wrong.sense, origin: match.term.origin };
			return [wrongRendering(match, wording, wrong.severity, { id: 'term-forbidden', data })];
		});
	},
};
