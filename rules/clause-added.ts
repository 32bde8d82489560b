import { conclude, type Observation, observe, type Search } from '../src/compare/lost-clauses.js';
import { groundsIn, surplusOf } from '../src/compare/surplus.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, DocumentRule, Span } from '../src/model.js';

/** Whether a stretch is what an acronym of the source stands for, which follows in brackets: 平均每間可出租客房收入（RevPAR）. */
function isGloss([, end]: Span, { pair }: Compared): boolean {
	const acronym = /^[（(]([A-Z][A-Za-z\d]+)[）)]/.exec(pair.target?.text.slice(end) ?? '')?.[1];
	return acronym !== undefined && (pair.source?.text.includes(acronym) ?? false);
}

const searchIn = (traces: () => Traces): Search => ({
	side: 'target',
	longest: 300,
	least: { letters: 12, lost: 4 },
	suspect: 4,
	certain: 7,
	stretchesOf: (compared, lengths, enough) => surplusOf(compared, lengths, enough, traces()).filter(({ span }) => !isGloss(span, compared)),
	isAnsweredBy: neighbour => groundsIn(neighbour, traces()),
});

/** @param traces the tables, made ready when the first line asks for them. */
export function clauseAdded(traces: () => Traces): DocumentRule<Observation> {
	const search = searchIn(traces);
	return {
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
			{
				source: 'The museum is closed on Mondays, but members may enter free of charge.',
				target: '博物館星期一休館，但會員可以免費入場。',
				finds: [],
			},
		],
		observe: (compared, context) => observe(compared, context, search),
		conclude: observations =>
			conclude(observations, search).map(({ pair, clause: { text, span, severity, confidence } }) => ({
				pair,
				problem: {
					message: { id: 'clause-added', data: { found: text } },
					severity,
					confidence,
					source: [],
					target: [span],
					cause: text,
					edits: [],
					related: [],
				},
			})),
	};
}
