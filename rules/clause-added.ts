// As for a clause that is missing: characters that render no word of the English, and a translation that is as much too long.

import { foldChinese } from '../src/annotate/script.js';
import { isTranslated } from '../src/compare/evidence.js';
import { groundsIn, heaviestSurplus, surplusOf } from '../src/compare/grounds.js';
import { habitOf, type LineLengths, lineLengths, scoreOf, usualHabit } from '../src/compare/line-lengths.js';
import { heaviestByLengths, type Loss, likeliest, notMoved, type Stretch } from '../src/compare/stretches.js';
import type { Traces } from '../src/compare/traces.js';
import type { DocumentRule, Problem, RuleContext } from '../src/model.js';

/** A pair that may be too long, with what its Chinese is made of. */
interface Long {
	readonly lengths: LineLengths;
	readonly chinese: string;
	readonly stretches: readonly Stretch[];
}

interface Observation {
	readonly lengths: LineLengths;
	readonly long?: Long;
}

const none: readonly never[] = [];

/** A shorter line may be spelled out; longer lines are paragraphs. */
const shortest = 30;
const longest = 300;
/** Deviations from what is usual that a line must be long by to be looked at. */
const longer = 1.2;
/** Letters of a stretch, and characters without a ground in it, that make a finding; and how much they must weigh. */
const least = { letters: 12, lost: 4 } as const;
const suspect = 4;
const certain = 7;

/** What the habit of the document may add to a weight at most, as far as it is asked for. */
const mostOfHabit = 2;
/** What figures without a ground may add. */
const ofFigures = 1.2;
const isLikely = (loss: Loss | undefined): boolean => loss !== undefined && loss.weight >= suspect - mostOfHabit;

/** The stretches of a line, without those that the lines around give grounds for. */
const ownOf = (all: readonly Stretch[], context: RuleContext, traces: Traces): readonly Stretch[] =>
	[-1, 1].reduce((stretches, offset) => {
		const neighbour = context.neighbour(offset);
		return neighbour?.pair.source ? notMoved(stretches, groundsIn(neighbour.pair.source.text, neighbour.mentions.source, traces)) : stretches;
	}, all);

function problem({ chinese }: Long, { stretch, weight }: Loss): Problem {
	const text = chinese.slice(...stretch.span);
	const start = stretch.span[0] + text.length - text.trimStart().length;
	return {
		message: { id: 'clause-added', data: { found: text.trim() } },
		severity: weight >= certain ? 'major' : 'minor',
		confidence: Math.min(0.95, 0.6 + weight / 40),
		source: [],
		target: [[start, start + text.trim().length]],
		cause: text.trim(),
		edits: [],
		related: [],
	};
}

/** @param traces the tables, made ready when the first line asks for them. */
export const clauseAdded = (traces: () => Traces): DocumentRule<Observation> => ({
	id: 'clause-added',
	scope: 'document',
	category: 'addition',
	severity: 'major',
	what: {
		en: 'A clause of the translation has no ground in the source: it renders none of its words, and the translation is as much too long.',
		'zh-Hant': '譯文的一段在原文裡沒有根據：其中的字都不是原文任何一個詞的譯法，譯文也恰好長了這麼多。',
	},
	why: {
		en: 'What nobody said is read as said: by the company, the court, the doctor.',
		'zh-Hant': '讀者會以為公司、法院或醫師說了其實沒有說的話。',
	},
	fix: { en: 'Delete the clause; dismiss the finding if it explains on purpose.', 'zh-Hant': '刪去這一段；若是刻意補充說明，請標為誤報。' },
	examples: [
		{
			source: 'The museum is closed on Mondays and on public holidays.',
			target: '博物館星期一及公眾假期休館，但持有會員證的遊客可以從側門免費入場參觀。',
			finds: ['Unexpected "但持有會員證的遊客可以從側門免費入場參觀": nothing in the source says it'],
		},
		{ source: 'The museum is closed on Mondays, but members may enter free of charge.', target: '博物館星期一休館，但會員可以免費入場。', finds: [] },
	],
	observe(compared, context) {
		const lengths = lineLengths(compared.pair);
		const { source, target } = compared.pair;
		if (!lengths || !source || !target) return none;
		const isLong = scoreOf(lengths, usualHabit) > longer;
		if (!isLong || lengths.letters < shortest || target.text.length > longest || !isTranslated(compared)) return [{ lengths }];
		const chinese = foldChinese(target.text);
		const most = heaviestSurplus(source.text, chinese, traces()) + heaviestByLengths(lengths, usualHabit) + ofFigures;
		if (most < suspect - mostOfHabit) return [{ lengths }];
		const all = surplusOf(compared, chinese, traces());
		if (!isLikely(likeliest(all, 'target', lengths, usualHabit, least))) return [{ lengths }];
		const stretches = ownOf(all, context, traces());
		const long = { lengths, chinese: target.text, stretches };
		return [{ lengths, long }];
	},
	conclude(observations) {
		const habit = habitOf(observations.map(({ observation }) => observation.lengths));
		return observations.flatMap(({ pair, observation: { long } }): readonly { readonly pair: number; readonly problem: Problem }[] => {
			const loss = long && likeliest(long.stretches, 'target', long.lengths, habit, least);
			if (!long || !loss || loss.weight < suspect) return none;
			return [{ pair, problem: problem(long, loss) }];
		});
	},
});
