// Only where both sides name their currency. "$" may be any dollar, 元 any currency counted in 元: those never disagree with what they may stand for.

import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import { describeReading, type RenderWords, renderReading } from '../src/compare/render.js';
import { tellingMatches } from '../src/compare/telling.js';
import type { Compared, Match, PairRule, Problem, RuleContext } from '../src/model.js';

const unitOf = (text: string): string => text.split(' ')[0] ?? text;

function problem(match: Match, { pair }: Compared, context: RuleContext, words: RenderWords): Problem | undefined {
	const { source, target } = match;
	const [a, b] = match.readings;
	if (!source || !target || !a || !b) return undefined;
	const expected = renderReading(a, context.facts.locale, words);
	const name = words.currencies.get(a.unit ?? '');
	const atUnit = target.unit && name && target.unit[0] >= target.figure[1] ? { span: target.unit, text: expected.slice(-name.length) } : undefined;
	const found = targetText(pair, target.span);
	return {
		message: {
			id: 'currency-mismatch',
			data: {
				found,
				source: sourceText(pair, source.span),
				foundCurrency: unitOf(describeReading(b)),
				sourceCurrency: unitOf(describeReading(a)),
				expected,
			},
		},
		severity: 'critical',
		confidence: 0.9,
		source: [source.span],
		target: [target.span],
		cause: `${a.unit}→${b.unit}`,
		edits: atUnit ? [atUnit] : [],
		related: [],
	};
}

const problemsOf = (matches: readonly Match[], compared: Compared, context: RuleContext, words: RenderWords): readonly Problem[] =>
	matches.flatMap(match => problem(match, compared, context, words) ?? []);

/** The reader may guess it. */
const asMajor = (own: Problem): Problem => ({ ...own, severity: 'major', confidence: 0.8 });

const isOtherCurrency = ({ relation }: Match): boolean => relation === 'currency';

/** So many lines around may have named the currency that a bare 元 goes on with. */
const around = [0, -1, 1, -2, -3];

const names = (compared: Compared | undefined, currency: string): boolean =>
	compared?.target.some(({ readings }) => readings.some(({ kind, unit }) => kind === 'money' && unit === currency)) ?? false;

/** 3億日圓和2億元: the second is of the same currency as the first. */
function isElided({ readings: [a, b] }: Match, { neighbour }: RuleContext): boolean {
	const currency = a?.unit;
	return b?.unit === '元' && currency !== undefined && around.some(offset => names(neighbour(offset), currency));
}

/** "$" of a document whose Chinese says 美元. */
const dollars: Readonly<Record<string, string>> = { USD: '$' };

/** The one amount in 元 of a document that names its currency with all others: 41億元 for "$4.1 billion" where all else is in 美元. With the currency it should have. */
function named(match: Match, compared: Compared, { facts: { namedCurrency } }: RuleContext): readonly Match[] {
	const { source, target, readings } = match;
	const [a, b] = readings;
	if (!source?.digits || !target?.scaled || !a || !b || namedCurrency === undefined || b.unit !== '元') return nothing;
	if ((a.unit !== namedCurrency && a.unit !== dollars[namedCurrency]) || names(compared, namedCurrency)) return nothing;
	return [{ ...match, readings: [{ ...a, unit: namedCurrency }, b] }];
}

const nothing: readonly never[] = [];

export const currencyMismatch = (words: RenderWords): PairRule => ({
	id: 'currency-mismatch',
	scope: 'pair',
	category: 'currency',
	severity: 'critical',
	what: { en: 'The amount is the same and the currency is another one.', 'zh-Hant': '金額相同，幣別不同。' },
	why: {
		en: 'HK$5 million and US$5 million differ eightfold, and no digit betrays it.',
		'zh-Hant': '500 萬港元與 500 萬美元相差近八倍，而數字完全看不出來。',
	},
	fix: { en: 'Name the currency of the source.', 'zh-Hant': '改回原文的幣別。' },
	examples: [
		{
			source: 'The fund raised £5 million.',
			target: '該基金募得 500 萬美元。',
			finds: ['Unexpected "500 萬美元" (USD) for "£5 million" (GBP), expected "500萬英鎊"'],
		},
		{ source: 'The fund raised $5 million.', target: '該基金募得 500 萬美元。', finds: [] },
		{ source: 'The fund raised US$5 million.', target: '該基金募得 500 萬元。', finds: [] },
	],
	check(compared, context) {
		const { unequal } = tellingMatches(compared.matches);
		const others = unequal.filter(match => isOtherCurrency(match) && !isElided(match, context));
		const bare = context.facts.namedCurrency === undefined ? nothing : compared.matches.flatMap(match => named(match, compared, context));
		if (others.length + bare.length === 0 || !isTranslated(compared)) return nothing;
		return [...problemsOf(others, compared, context, words), ...problemsOf(bare, compared, context, words).map(asMajor)];
	},
});
