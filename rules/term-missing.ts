// A term whose renderings are all known, and none of them stands in the Chinese line.

import { isTranslated } from '../src/compare/evidence.js';
import { wordingOf } from '../src/compare/wording.js';
import type { Compared, Locale, PairRule, Problem, TermMatch } from '../src/model.js';

const none: readonly never[] = [];

const isLost = ({ relation, term }: TermMatch): boolean => relation === 'absent' || (relation === 'foreign' && term.own);

/** A glossary asks for a rendering only where it has one for this variety of Chinese. */
const asks = ({ term }: TermMatch, locale: Locale): boolean =>
	term.required && term.kind === 'term' && term.renderings.some(({ locales }) => locales.includes(locale));

function problem(match: TermMatch, compared: Compared, locale: Locale): Problem {
	const { found, source, expected } = wordingOf(match, compared, locale);
	const { origin } = match.term;
	return {
		message: match.target
			? { id: 'term-foreign', data: { found, source, expected, origin } }
			: { id: 'term-missing', data: { source, expected, origin } },
		severity: 'minor',
		confidence: match.term.own ? 0.8 : 0.6,
		source: [match.source],
		target: match.target ? [match.target] : [],
		cause: match.target ? `${match.term.id}→${found}` : match.term.id,
		edits: match.target ? [{ span: match.target, text: expected }] : [],
		related: [],
	};
}

export const termMissing: PairRule = {
	id: 'term-missing',
	scope: 'pair',
	category: 'term',
	severity: 'minor',
	what: {
		en: 'A term of the glossary, or one of the built-in terms with settled renderings, is not rendered by any of them.',
		'zh-Hant': '術語表中的術語，或譯法已有定論的內建術語，在譯文中找不到任何一種譯法。',
	},
	why: {
		en: 'It was left out, or rendered by words nobody agreed on.',
		'zh-Hant': '可能漏譯，也可能譯成未經議定的詞。',
	},
	fix: {
		en: 'Use the rendering of the glossary, or add yours to it.',
		'zh-Hant': '改用術語表的譯法，或把新譯法加入術語表。',
	},
	examples: [
		{
			source: 'Adjusted EBITDA was positive.',
			target: '調整後的獲利為正。',
			finds: ['Missing "Adjusted EBITDA" in the translation, expected "EBITDA" [finance]'],
		},
		{ source: 'Adjusted EBITDA was positive.', target: '調整後 EBITDA 為正值。', finds: [] },
	],
	check(compared, { facts }) {
		if (!compared.terms.some(isLost) || !isTranslated(compared)) return none;
		const seen = new Set<string>();
		return compared.terms.flatMap(match => {
			const { id } = match.term;
			if (!isLost(match) || seen.has(id) || !asks(match, facts.locale)) return [];
			seen.add(id);
			return [problem(match, compared, facts.locale)];
		});
	},
};
