// Two witnesses must agree: words that nothing in the Chinese renders, and a translation that is as much too short. What the neighbouring lines say
// was moved there.

import { census, foldChinese } from '../src/annotate/script.js';
import { isTranslated } from '../src/compare/evidence.js';
import { habitOf, type LineLengths, lineLengths, scoreOf, usualHabit } from '../src/compare/line-lengths.js';
import { type Loss, likeliest, notMoved, type Stretch } from '../src/compare/stretches.js';
import { mayLack, stretchesOf, type Traces } from '../src/compare/traces.js';
import type { DocumentRule, Problem, RuleContext } from '../src/model.js';

/** A pair that may be too short, with what its English is made of. */
interface Short {
	readonly lengths: LineLengths;
	readonly english: string;
	readonly stretches: readonly Stretch[];
}

interface Observation {
	readonly lengths: LineLengths;
	readonly short?: Short;
}

const none: readonly never[] = [];

/** Letters of a shorter line say too little of its length; longer lines are paragraphs. */
const shortest = 30;
const longest = 700;
/** Deviations from what is usual that a line must be short by to be looked at. */
const shorter = 1.2;
/** Letters of a stretch, and words without a trace in it, that make a finding; and how much they must weigh. */
const least = { letters: 8, lost: 2 } as const;
const suspect = 5.5;
const certain = 8;

/** What the habit of the document may add to a weight at most, as far as it is asked for. */
const mostOfHabit = 2;
const isLikely = (loss: Loss | undefined): boolean => loss !== undefined && loss.weight >= suspect - mostOfHabit;

/** The stretches of a line, without those that the lines around render. */
const ownOf = (all: readonly Stretch[], context: RuleContext, traces: Traces): readonly Stretch[] =>
	[-1, 1].reduce((stretches, offset) => {
		const chinese = foldChinese(context.neighbour(offset)?.pair.target?.text ?? '');
		return notMoved(stretches, word => [...(traces.renderingsOf(word)?.characters ?? '')].some(character => chinese.includes(character)));
	}, all);

function problem({ english }: Short, { stretch, weight }: Loss): Problem {
	const text = english.slice(...stretch.span);
	const start = stretch.span[0] + text.length - text.trimStart().length;
	return {
		message: { id: 'clause-missing', data: { source: text.trim() } },
		severity: weight >= certain ? 'major' : 'minor',
		confidence: Math.min(0.95, 0.6 + weight / 40),
		source: [[start, start + text.trim().length]],
		target: [],
		cause: text.trim().toLowerCase(),
		edits: [],
		related: [],
	};
}

/** @param traces the tables, made ready when the first line asks for them. */
export const clauseMissing = (traces: () => Traces): DocumentRule<Observation> => ({
	id: 'clause-missing',
	scope: 'document',
	category: 'omission',
	severity: 'major',
	what: {
		en: 'A clause or phrase of the source has left no trace: none of its words is rendered, and the translation is as much too short.',
		'zh-Hant': '原文的一段在譯文裡沒有蹤影：其中的詞都沒有譯出，譯文的長度也恰好短了這麼多。',
	},
	why: {
		en: 'A condition, an exception or a reason that is left out is not missed by a reader who sees only the translation.',
		'zh-Hant': '漏掉的條件、例外或理由，只看譯文的讀者不會發現。',
	},
	fix: { en: 'Translate the clause; dismiss the finding if it was left out on purpose.', 'zh-Hant': '補譯這一段；若是刻意略去，請標為誤報。' },
	examples: [
		{
			source: 'The ferry will leave at noon, unless the harbour master closes the port because of strong winds.',
			target: '渡輪將於中午開航。',
			finds: ['Missing "unless the harbour master closes the port because of strong winds": nothing in the translation renders it'],
		},
		{
			source: 'The ferry will leave at noon, unless the harbour master closes the port because of strong winds.',
			target: '渡輪中午啟航，除非港務長因風大而封港。',
			finds: [],
		},
	],
	observe(compared, context) {
		const lengths = lineLengths(compared.pair);
		const { source, target } = compared.pair;
		if (!lengths || !source || !target) return none;
		const isShort = scoreOf(lengths, usualHabit) < -shorter;
		if (!isShort || lengths.letters < shortest || source.text.length > longest || !isTranslated(compared)) return [{ lengths }];
		const chinese = foldChinese(target.text);
		if (!mayLack(compared, chinese, least.lost, traces())) return [{ lengths }];
		const all = stretchesOf(compared, chinese, census(target.text).han, traces());
		if (!isLikely(likeliest(all, 'source', lengths, usualHabit, least))) return [{ lengths }];
		const stretches = ownOf(all, context, traces());
		const short = { lengths, english: source.text, stretches };
		return [{ lengths, short }];
	},
	conclude(observations) {
		const habit = habitOf(observations.map(({ observation }) => observation.lengths));
		return observations.flatMap(({ pair, observation: { short } }): readonly { readonly pair: number; readonly problem: Problem }[] => {
			const loss = short && likeliest(short.stretches, 'source', short.lengths, habit, least);
			if (!short || !loss || loss.weight < suspect) return none;
			return [{ pair, problem: problem(short, loss) }];
		});
	},
});
