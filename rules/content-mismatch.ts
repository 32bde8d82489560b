// A word of substance that the other side does not answer: something was left out, or made up. The neighbouring lines may answer it too.

import { foldChinese } from '../src/annotate/script.js';
import { type ContentWords, unanswered, uncaused } from '../src/compare/content-words.js';
import { overlaps } from '../src/compare/evidence.js';
import type { Compared, Match, Message, PairRule, Problem, RuleContext, Side, Span, TermMention } from '../src/model.js';

const latin = /[A-Za-z]/;
const han = /[\u3400-\u9fff]/;

const none: readonly Problem[] = [];
const nowhere: readonly string[] = [];

/** The same side of the lines around. */
const around = (context: RuleContext, side: 'source' | 'target'): readonly Side[] =>
	[-1, 1].map(offset => context.neighbour(offset)?.pair[side]).filter(found => found !== undefined);

/** A good translation adds what its reader needs, and turns things into what they stand for. */
const grades = {
	certain: { severity: 'minor', confidence: 0.65 },
	possible: { severity: 'info', confidence: 0.4 },
} as const satisfies Readonly<Record<string, Pick<Problem, 'severity' | 'confidence'>>>;

function problem(
	message: Message,
	category: 'omission' | 'addition',
	grade: keyof typeof grades,
	spans: Pick<Problem, 'source' | 'target'>,
	word: string,
): Problem {
	return { message, category, ...grades[grade], ...spans, cause: `${category}/${word.toLowerCase()}`, edits: [], related: [] };
}

/** The unit of a figure that arrived: 18 months are one and a half years. */
const isCounted = ([start, end]: Span, matches: readonly Match[]): boolean =>
	matches.some(({ source, target }) => source && target && source.span[0] < end && start < source.span[1]);

/** A place a report comes from, an acronym: CEDAR COVE, Fla. */
const inCapitals = /^[A-Z]{2,}$/;

/** A turn of phrase is not rendered word by word: "an elephant in the room". */
const isInIdiom = (span: Span, mentions: readonly TermMention[]): boolean =>
	mentions.some(mention => overlaps(mention.span, span) && mention.terms.some(({ kind }) => kind === 'idiom'));

/** The first place of each word. */
const distinct = <Place extends { readonly span: Span }>(text: string, places: readonly Place[]): readonly Place[] =>
	[...new Map(places.toReversed().map(place => [text.slice(...place.span), place])).values()].toReversed();

/** What neither side answers, nor the lines around; apart from `check`, which makes nothing for the lines that answer one another. */
function mismatches(source: string, target: string, { matches, mentions }: Compared, context: RuleContext, words: ContentWords): readonly Problem[] {
	const textsAround = (side: 'source' | 'target'): readonly string[] => around(context, side).map(({ text }) => text);
	const lost = unanswered(source, foldChinese(target).replace(/\s+/g, ''), textsAround('target').map(foldChinese), words);
	const made = uncaused(target, [source, ...textsAround('source')], words);
	return [
		...distinct(
			source,
			lost.filter(({ span }) => !isCounted(span, matches) && !isInIdiom(span, mentions.source) && !inCapitals.test(source.slice(...span))),
		).map(({ span, certain }) => {
			const word = source.slice(...span);
			const grade = certain ? 'certain' : 'possible';
			return problem({ id: 'content-missing', data: { source: word } }, 'omission', grade, { source: [span], target: [] }, word);
		}),
		...distinct(
			target,
			made.map(span => ({ span })),
		).map(({ span }) => {
			const word = target.slice(...span);
			return problem({ id: 'content-added', data: { found: word } }, 'addition', 'possible', { source: [], target: [span] }, word);
		}),
	];
}

export const contentMismatch = (words: ContentWords): PairRule => ({
	id: 'content-mismatch',
	scope: 'pair',
	category: 'omission',
	severity: 'minor',
	what: {
		en: 'A word that has few renderings stands on one side and nothing on the other side answers it: "offering" without 發行, 銷售額 without "sales".',
		'zh-Hant': '譯法固定的詞只出現在一邊：原文有 offering，譯文沒有「發行」；譯文有「銷售額」，原文沒有 sales。',
	},
	why: { en: 'Something was left out or made up.', 'zh-Hant': '可能漏譯，或無中生有。' },
	fix: { en: 'Translate the word, or delete what the source does not say.', 'zh-Hant': '補譯該詞，或刪去原文沒有的內容。' },
	examples: [
		{
			source: 'The revenue may exceed our plan over several years.',
			target: '營收可能超出我們的計畫。',
			finds: ['Missing "years" in the translation'],
		},
		{
			source: 'This compares with $31 million in March.',
			target: '相比之下，三月的銷售額為 3,100 萬美元。',
			finds: ['Unexpected "銷售額": the source says nothing of it'],
		},
		{ source: 'We sold more than a year ago.', target: '銷售額比一年前多。', finds: [] },
	],
	check(compared, context) {
		const { source, target, kind } = compared.pair;
		if (!source || !target || kind !== 'prose') return none;
		const folded = foldChinese(target.text);
		const isWhole = unanswered(source.text, folded, nowhere, words).length === 0 && uncaused(target.text, [source.text], words).length === 0;
		if (isWhole || !latin.test(source.text) || !han.test(target.text)) return none;
		return mismatches(source.text, target.text, compared, context, words);
	},
});
