// A verb that is denied in English and nothing in Chinese that could deny anything, or the reverse; and what a duty, a leave, an "only" or an "unless" was turned into.
// Whatever has a denial in it excuses: 難以, 缺乏, unable, few.

import { foldChinese } from '../src/annotate/script.js';
import { isOfLongerWord } from '../src/annotate/word-boundary.js';
import { type Clashes, type ClashRow, clashesOf, clashProblem, type FoundClash } from '../src/compare/clashes.js';
import {
	affirmed,
	affirmedInClause,
	contrary,
	type DeniedText,
	type DeniedWords,
	deniesNothing,
	isElliptic,
	isOfOthers,
	isSaidByOpposite,
	isSaidOtherwise,
	leadsTo,
	madeUp,
	onlyFirm,
	ownDenial,
	placeOf,
} from '../src/compare/denied-words.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, Message, Negation, PairRule, Problem, Span } from '../src/model.js';

const nothing: readonly Problem[] = [];

/** Longer lines hold more than one statement, and a denial may have gone anywhere. */
const longest = { source: 400, target: 160 } as const;

/** A denial, an "only", an exception, a condition, a choice, or how many are meant, that is lost, made up or turned round. */
export interface DenialRow extends ClashRow {
	readonly about: 'denial' | 'restriction' | 'exception' | 'condition' | 'choice' | 'quantifier';
}

const sidesOf = ({ pair, negations }: Compared): { readonly source: DeniedText; readonly target: DeniedText } => ({
	source: { text: pair.source?.text ?? '', negations: negations.source },
	target: { text: pair.target?.text ?? '', negations: negations.target },
});

/** A sentence of so many words says one thing, and a free translation of it has little room to say it otherwise. */
const mostWordsOfShort = 14;

/** 仍會保留 and 已身亡 may say "will not delete" and "did not survive" from the other side; 能 of 能力 is no verb. */
const isPlain = (text: string, [start, end]: Span, { otherSide }: DeniedWords): boolean =>
	!otherSide.test(foldChinese(text.slice(Math.max(0, start - 1), end))) && !isOfLongerWord(text, [start, end]);

const isShort = (english: string): boolean => (english.match(/\S+/g)?.length ?? 0) <= mostWordsOfShort;

function lost(compared: Compared, own: Negation, words: DeniedWords, traces: Traces, simplified: boolean): readonly Problem[] {
	const { source, target } = sidesOf(compared);
	if (isOfOthers(source.text, own) || isSaidByOpposite(source.text, target.text, words)) return nothing;
	const turned = contrary(source, target.text, own, words);
	if (!turned && (!own.firm || isElliptic(source.text, own) || isSaidOtherwise(source.text, target.text, words))) return nothing;
	const said = turned ?? affirmed(source, target.text, own, words, traces);
	if (!said && target.negations.length > 0) return nothing;
	const place = own.firm ? placeOf(source.text, target.text, own, words, said) : undefined;
	// 會影響 for "will not affect": the denial belongs before the first of the two.
	const isOnePhrase = said && place && leadsTo(target.text, place.span, said);
	const isSure =
		said !== undefined || (place !== undefined && source.negations.length === 1 && isShort(source.text) && isPlain(target.text, place.span, words));
	const found = isOnePhrase ? [[place.span[0], said[1]] as const] : [place?.span, said].filter(span => span !== undefined);
	return [
		{
			message: { id: 'negation-lost', data: { source: sourceText(compared.pair, own.span) } },
			severity: isSure ? 'major' : 'minor',
			confidence: turned ? 0.8 : isSure ? 0.7 : 0.5,
			source: [own.span],
			target: found,
			cause: 'lost',
			edits: place && (!said || isOnePhrase) ? [{ span: place.span, text: simplified ? foldChinese(place.denied) : place.denied }] : [],
			related: [],
		},
	];
}

/** A denial lost in one clause of a line that denies something else in another. */
function lostInClause(compared: Compared, words: DeniedWords): readonly Problem[] {
	const { source, target } = sidesOf(compared);
	for (const own of source.negations) {
		const found = affirmedInClause(source, target, own, words);
		if (!found) continue;
		return [
			{
				message: { id: 'negation-lost', data: { source: sourceText(compared.pair, own.span) } },
				severity: 'major',
				confidence: 0.7,
				source: [own.span],
				target: [found],
				cause: 'lost',
				edits: [],
				related: [],
			},
		];
	}
	return nothing;
}

function added(compared: Compared, words: DeniedWords): readonly Problem[] {
	const { pair } = compared;
	const { source, target } = sidesOf(compared);
	const found = madeUp(source, target, words);
	const own = source.negations.length === 0 ? onlyFirm(target.negations) : undefined;
	const span = found?.target ?? own?.span;
	if (!span) return nothing;
	return [
		{
			message: { id: 'negation-added', data: { found: targetText(pair, span) } },
			severity: !found ? 'info' : found.certain ? 'major' : 'minor',
			confidence: found?.certain ? 0.75 : 0.4,
			source: found ? [found.source] : [],
			target: [span],
			cause: 'added',
			edits: [],
			related: [],
		},
	];
}

/** "never fell below 97%", 維持在97%或以上: the denial is one of the bound, which the other side has. */
const isOfBound = ({ span }: Negation, { matches }: Compared): boolean =>
	matches.some(
		({ source, target }) => source?.boundSpan && source.boundSpan[0] <= span[0] && span[1] <= source.boundSpan[1] && target && target.bound !== '=',
	);

function messageOf({ about, chinese }: DenialRow, source: string, found: string): Message {
	if (about === 'condition' || about === 'choice' || about === 'quantifier') return { id: `${about}-turned`, data: { found, source } };
	if (about === 'exception') return { id: 'exception-lost', data: { source } };
	if (chinese === undefined) return { id: about === 'restriction' ? 'restriction-lost' : 'negation-lost', data: { source } };
	return { id: about === 'restriction' ? 'restriction-turned' : 'denial-turned', data: { found, source } };
}

const turned = ({ pair }: Compared, clash: FoundClash<DenialRow>): Problem =>
	clashProblem(clash, messageOf(clash.row, sourceText(pair, clash.source), targetText(pair, clash.target)));

/** @param traces the renderings of words, made ready when the first denial asks for them. */
export const negationLost = (words: DeniedWords, denials: Clashes<DenialRow>, quantifiers: Clashes<DenialRow>, traces: () => Traces): PairRule => ({
	id: 'negation-lost',
	scope: 'pair',
	category: 'negation',
	severity: 'minor',
	what: {
		en: 'A negation, an “only” or an exception vanished, appeared or was turned round; a condition became a reason, one of two both, or all some.',
		'zh-Hant': '否定詞、「只」字或例外不見了、多出來了或顛倒了；條件成了原因，「或」成了「且」，或「全部」成了「部分」。',
	},
	why: { en: 'The sentence says the opposite and reads perfectly well.', 'zh-Hant': '句子讀來通順，意思卻正好相反。' },
	fix: { en: 'Restore the negation.', 'zh-Hant': '補回否定詞。' },
	examples: [
		{ source: 'We do not expect a delay.', target: '我們預計會延後。', finds: ['Missing "not" in the translation: nothing in it denies anything'] },
		{
			source: 'Every claim will be reviewed.',
			target: '部分申請將獲審核。',
			finds: ['Unexpected "部分" for "Every claim will": how many of them are meant has changed'],
		},
		{
			source: 'Only members may vote.',
			target: '會員可以投票。',
			finds: ['Missing "Only members may" in the translation: nothing in it says that nothing else will do'],
		},
		{ source: 'We do not expect a delay.', target: '我們預計不會延後。', finds: [] },
		{ source: 'It is not only faster but cheaper.', target: '它更快也更便宜。', finds: [] },
	],
	check(compared, { facts }) {
		const { pair, negations } = compared;
		if ((pair.source?.text.length ?? 0) > longest.source || (pair.target?.text.length ?? 0) > longest.target) return nothing;
		const [english, chinese] = [pair.source?.text ?? '', pair.target?.text ?? ''];
		const found = [...clashesOf(english, chinese, denials), ...clashesOf(english, chinese, quantifiers)];
		if (found.length > 0 && isTranslated(compared)) return found.map(clash => turned(compared, clash));
		if (negations.source.length + negations.target.length === 0 || !isTranslated(compared)) return nothing;
		const { source, target } = sidesOf(compared);
		const local = lostInClause(compared, words);
		if (local.length > 0) return local;
		const own = ownDenial(source, words);
		if (negations.target.length > 0 && !(own && deniesNothing(target, source.text, own, words, traces()))) return added(compared, words);
		return own && !isOfBound(own, compared) ? lost(compared, own, words, traces(), facts.locale === 'zh-CN') : nothing;
	},
});
