// Turns of phrase translated word by word: short answers of a conversation, and the idioms of earnings calls.

import { wordingOf, wrongRendering } from '../src/compare/wording.js';
import type { PairRule, TermMatch } from '../src/model.js';

const none: readonly never[] = [];

const isForbiddenIdiom = ({ relation, term }: TermMatch): boolean => relation === 'forbidden' && term.kind === 'idiom';

export const idiomLiteral: PairRule = {
	id: 'idiom-literal',
	scope: 'pair',
	category: 'idiom',
	severity: 'major',
	what: {
		en: 'A turn of phrase is translated word by word: "Great." → 偉大的。',
		'zh-Hant': '慣用語逐字直譯，例如 Great. 譯成「偉大的。」',
	},
	why: {
		en: 'Word for word it says something odd or nothing at all.',
		'zh-Hant': '逐字直譯不知所云，或意思全變。',
	},
	fix: { en: 'Write what a speaker of Chinese would say here.', 'zh-Hant': '改成中文在此情境下的說法。' },
	examples: [
		{ source: 'Great.', target: '偉大的。', finds: ['Unexpected "偉大的" (of great stature) for "Great", expected "太好了"'] },
		{ source: 'Great.', target: '太好了。', finds: [] },
		{ source: 'Great leaders listen.', target: '偉大的領袖懂得傾聽。', finds: [] },
	],
	check(compared, { facts }) {
		if (!compared.terms.some(isForbiddenIdiom)) return none;
		return compared.terms.filter(isForbiddenIdiom).flatMap(match => {
			const wrong = match.rendering?.wrong;
			if (!wrong) return [];
			const wording = wordingOf(match, compared, facts.locale);
			return [wrongRendering(match, wording, wrong.severity, { id: 'idiom-literal', data: { ...wording, sense: wrong.sense } })];
		});
	},
};
