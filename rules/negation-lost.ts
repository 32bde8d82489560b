// A verb that is denied in English and nothing in Chinese that could deny anything, or the reverse. Whatever has a denial in it excuses: 難以, 缺乏, unable, few.

import { foldChinese } from '../src/annotate/script.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Compared, Negation, PairRule, Problem, Span } from '../src/model.js';

/** Longer lines hold more than one statement, and a denial may have gone anywhere. */
const longest = { source: 400, target: 160 } as const;

/** The firm one, where there is just one. */
function onlyFirm(negations: readonly Negation[]): Negation | undefined {
	let own: Negation | undefined;
	for (const negation of negations) {
		if (negation.firm && own) return undefined;
		if (negation.firm) own = negation;
	}
	return own;
}

/** English words before "not", and the Chinese that affirms what they deny, as `會=不會`. */
export interface Affirmation {
	readonly english: readonly string[];
	readonly chinese: readonly string[];
}

interface Place {
	readonly span: Span;
	readonly denied: string;
}

/** The Chinese word that would have to be denied: of the likely ones the nearest to where the English denial stands in its line. */
function placeOf({ pair }: Compared, negation: Negation, affirmations: readonly Affirmation[]): Place | undefined {
	const [source, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	const word = /([A-Za-z]+)(?:n['’]t|\s+)?$/.exec(source.slice(0, negation.span[0]))?.[1] ?? '';
	const own = /^([A-Za-z]+?)n?['’]t$|^(cannot)$/i.exec(source.slice(...negation.span));
	const verb = (own?.[1] ?? own?.[2] ?? word).toLowerCase();
	const row = affirmations.find(({ english }) => english.includes(verb)) ?? affirmations[1];
	const share = negation.span[0] / Math.max(1, source.length);
	const folded = foldChinese(target);
	for (const pairing of row?.chinese ?? []) {
		const [plain = '', denied = ''] = pairing.split('=');
		const found = [...folded.matchAll(new RegExp(foldChinese(plain), 'g'))].map(({ index }): Span => [index, index + plain.length]);
		const [nearest] = found.sort(([a], [b]) => Math.abs(a / target.length - share) - Math.abs(b / target.length - share));
		if (nearest) return { span: nearest, denied };
	}
	return undefined;
}

function lost(compared: Compared, own: Negation, affirmations: readonly Affirmation[], simplified: boolean): Problem {
	const place = placeOf(compared, own, affirmations);
	return {
		message: { id: 'negation-lost', data: { source: sourceText(compared.pair, own.span) } },
		severity: 'minor',
		confidence: 0.5,
		source: [own.span],
		target: place ? [place.span] : [],
		cause: 'lost',
		edits: place ? [{ span: place.span, text: simplified ? foldChinese(place.denied) : place.denied }] : [],
		related: [],
	};
}

function added({ pair }: Compared, own: Negation): Problem {
	return {
		message: { id: 'negation-added', data: { found: targetText(pair, own.span) } },
		severity: 'info',
		confidence: 0.4,
		source: [],
		target: [own.span],
		cause: 'added',
		edits: [],
		related: [],
	};
}

const nothing: readonly Problem[] = [];

export const negationLost = (affirmations: readonly Affirmation[]): PairRule => ({
	id: 'negation-lost',
	scope: 'pair',
	category: 'negation',
	severity: 'minor',
	what: { en: 'A negation vanished, or appeared.', 'zh-Hant': '否定詞不見了，或多出來了。' },
	why: { en: 'The sentence says the opposite and reads perfectly well.', 'zh-Hant': '句子讀來通順，意思卻正好相反。' },
	fix: { en: 'Restore the negation.', 'zh-Hant': '補回否定詞。' },
	examples: [
		{ source: 'We do not expect a delay.', target: '我們預計會延後。', finds: ['Missing "not" in the translation: nothing in it denies anything'] },
		{ source: 'We do not expect a delay.', target: '我們預計不會延後。', finds: [] },
		{ source: 'It is not only faster but cheaper.', target: '它更快也更便宜。', finds: [] },
	],
	check(compared, { facts }) {
		const { pair, negations } = compared;
		const isDenied = negations.source.length > 0;
		if (isDenied === negations.target.length > 0) return nothing;
		const own = onlyFirm(isDenied ? negations.source : negations.target);
		if (!own || !isTranslated(compared)) return nothing;
		if ((pair.source?.text.length ?? 0) > longest.source || (pair.target?.text.length ?? 0) > longest.target) return nothing;
		return [isDenied ? lost(compared, own, affirmations, facts.locale === 'zh-CN') : added(compared, own)];
	},
});
