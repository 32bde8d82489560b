// Words that are to be copied: marked so in the user's glossary, or names of standards and form factors.

import { isTranslated } from '../src/compare/evidence.js';
import { wordingOf } from '../src/compare/wording.js';
import type { PairRule, TermMatch } from '../src/model.js';

const none: readonly never[] = [];

const isUncopied = ({ term, relation }: TermMatch): boolean => (relation === 'absent' || relation === 'forbidden') && term.kind === 'verbatim';

export const doNotTranslate: PairRule = {
	id: 'do-not-translate',
	scope: 'pair',
	category: 'term',
	severity: 'major',
	what: {
		en: 'A word that is to stay as it is (a brand, a standard, what the glossary marks so) is not in the Chinese line.',
		'zh-Hant': '應保留原文的詞（品牌、標準名稱、術語表標為不譯者）在譯文中不見了。',
	},
	why: {
		en: 'A translated product name or standard cannot be looked up.',
		'zh-Hant': '產品或標準的名稱一經翻譯，讀者便無從查考。',
	},
	fix: { en: 'Copy it from the source.', 'zh-Hant': '照原文抄錄。' },
	examples: [
		{
			source: 'The module comes in QSFP-DD and OSFP.',
			target: '該模組有四通道雙密度和 OSFP 兩種。',
			finds: ['Missing "QSFP-DD" in the translation, expected it as it stands [standards]'],
		},
		{ source: 'The module comes in QSFP-DD and OSFP.', target: '該模組有 QSFP-DD 和 OSFP 兩種。', finds: [] },
	],
	check(compared, { facts }) {
		if (!compared.terms.some(isUncopied) || !isTranslated(compared)) return none;
		return compared.terms.flatMap(match => {
			if (!isUncopied(match)) return [];
			const { term, source, target } = match;
			const wording = wordingOf(match, compared, facts.locale);
			return [
				{
					message: { id: 'do-not-translate', data: { source: wording.source, origin: term.origin } },
					severity: term.own ? 'major' : 'minor',
					confidence: term.own ? 0.9 : 0.7,
					source: [source],
					target: target ? [target] : [],
					cause: term.id,
					edits: target ? [{ span: target, text: wording.source }] : [],
					related: [],
				},
			];
		});
	},
};
