// A verb that is denied in English and nothing in Chinese that could deny anything, or the reverse. Whatever has a denial in it excuses: 難以, 缺乏, unable, few.

import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Compared, Negation, PairRule, Problem } from '../src/model.js';

/** Longer lines hold more than one statement, and a denial may have gone anywhere. */
const longest = { source: 400, target: 160 } as const;

const firmOf = (negations: readonly Negation[]): readonly Negation[] => negations.filter(({ firm }) => firm);

function lost({ pair, negations: { source, target } }: Compared): Problem | undefined {
	const [own, another] = firmOf(source);
	if (!own || another || target.length > 0) return undefined;
	return {
		message: { id: 'negation-lost', data: { source: sourceText(pair, own.span) } },
		severity: 'minor',
		confidence: 0.6,
		source: [own.span],
		target: [],
		cause: 'lost',
		edits: [],
		related: [],
	};
}

function added({ pair, negations: { source, target } }: Compared): Problem | undefined {
	const [own, another] = firmOf(target);
	if (!own || another || source.length > 0) return undefined;
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

export const negationLost: PairRule = {
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
	check(compared) {
		const { pair } = compared;
		if (!isTranslated(compared) || (pair.source?.text.length ?? 0) > longest.source || (pair.target?.text.length ?? 0) > longest.target) return [];
		return [lost(compared) ?? added(compared)].filter(problem => problem !== undefined);
	},
};
