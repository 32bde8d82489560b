import { foldChinese } from '../src/annotate/script.js';
import { conclude, type Observation, observe, type Search } from '../src/compare/lost-clauses.js';
import { renderedIn, stretchesOf, type Traces } from '../src/compare/traces.js';
import type { DocumentRule } from '../src/model.js';

const least = { letters: 8, lost: 2 } as const;

const searchIn = (traces: () => Traces): Search => ({
	side: 'source',
	longest: 700,
	least,
	suspect: 5.5,
	certain: 8,
	stretchesOf: compared => stretchesOf(compared, least.lost, traces()),
	isAnsweredBy: ({ pair }) => renderedIn(foldChinese(pair.target?.text ?? ''), traces()),
});

/** @param traces the tables, made ready when the first line asks for them. */
export function clauseMissing(traces: () => Traces): DocumentRule<Observation> {
	const search = searchIn(traces);
	return {
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
		observe: (compared, context) => observe(compared, context, search),
		conclude: observations =>
			conclude(observations, search).map(({ pair, clause: { text, span, severity, confidence } }) => ({
				pair,
				problem: {
					message: { id: 'clause-missing', data: { source: text } },
					severity,
					confidence,
					source: [span],
					target: [],
					cause: text.toLowerCase(),
					edits: [],
					related: [],
				},
			})),
	};
}
