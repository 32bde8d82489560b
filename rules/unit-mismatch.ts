// The figure agrees and the unit is another one of its kind. What a unit word is mistaken for altogether (400 gig, concerts) is `unit-sense`.

import { foldChinese } from '../src/annotate/script.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { figuresOf, problemOf } from '../src/compare/figures.js';
import { type RateBases, unlikeBases } from '../src/compare/rate-bases.js';
import { type RenderWords, renderReading } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import type { Compared, Locale, Match, PairRule, Problem } from '../src/model.js';

const isOtherUnit = ({ relation }: Match): boolean => relation === 'unit';

const nothing: readonly Problem[] = [];

/** The figure agrees, and what it is given for one of does not. */
function basisProblems(compared: Compared, rates: RateBases, locale: Locale): readonly Problem[] {
	const unlike = unlikeBases(compared, rates);
	if (!unlike || !isTranslated(compared)) return nothing;
	const expected = locale === 'zh-CN' ? foldChinese(unlike.expected) : unlike.expected;
	const [found, source] = [targetText(compared.pair, unlike.target), sourceText(compared.pair, unlike.source)];
	return [
		{
			message: { id: 'unit-mismatch', data: { found, source, foundValue: '', sourceValue: '', expected } },
			severity: 'major',
			confidence: 0.8,
			source: [unlike.source],
			target: [unlike.target],
			cause: `${source.toLowerCase()}→${found}`,
			edits: [],
			related: [],
		},
	];
}

export const unitMismatch = (words: RenderWords, rates: RateBases): PairRule => ({
	id: 'unit-mismatch',
	scope: 'pair',
	category: 'unit',
	severity: 'critical',
	what: {
		en: 'The figure is the same and the unit is another one: miles for kilometres, bytes for bits, minutes for hours.',
		'zh-Hant': '數字相同，單位不同：英里變公里、位元組變位元、分鐘變小時。',
	},
	why: {
		en: 'Twenty miles are not twenty kilometres. A converted figure (32 公里) is fine; the old figure with a new unit is wrong.',
		'zh-Hant': '20 英里不是 20 公里。換算過的數字（32 公里）沒有問題，數字照抄而換了單位就是錯的。',
	},
	fix: { en: 'Restore the unit of the source, or convert the figure.', 'zh-Hant': '改回原文的單位，或換算數字。' },
	examples: [
		{
			source: 'The pipeline is 20 miles long.',
			target: '這條管線長 20 公里。',
			finds: ['Unexpected "20 公里" (20 kilometre) for "20 miles" (20 mile), expected "20英里"'],
		},
		{ source: 'The pipeline is 20 miles long.', target: '這條管線長 32 公里。', finds: [] },
		{ source: 'Oil rose to $80 a barrel.', target: '油價升至每加侖 80 美元。', finds: ['Unexpected "每加侖" for "a barrel", expected "每桶"'] },
		{ source: 'The file holds 64 GB.', target: '檔案大小為 64 GB。', finds: [] },
	],
	check(compared, { facts }) {
		const { unequal } = tellingMatches(compared.matches);
		if (!unequal.some(isOtherUnit)) return basisProblems(compared, rates, facts.locale);
		if (!isTranslated(compared)) return nothing;
		return unequal.filter(isOtherUnit).map(match => {
			const figures = figuresOf(match, compared, facts.locale, words);
			const { found, source, foundValue, sourceValue } = figures;
			const [a, b] = match.readings;
			const expected = a ? renderReading(a, facts.locale, words) : '';
			const message = { id: 'unit-mismatch', data: { found, source, foundValue, sourceValue, expected } } as const;
			const problem = problemOf(match, { ...figures, edit: match.target && { span: match.target.span, text: expected } }, message, {
				severity: 'critical',
				confidence: 0.9,
			});
			return { ...problem, cause: `${a?.unit ?? a?.kind}→${b?.unit ?? b?.kind}` };
		});
	},
});
