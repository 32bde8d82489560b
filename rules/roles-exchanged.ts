// Both persons and the verb between them arrived, and the one does what was done to him. Only where nothing in the Chinese could turn the order round.

import type { Acts } from '../src/compare/acts.js';
import { type Clashes, clashProblems } from '../src/compare/clashes.js';
import { type Contrasts, turnedContrast } from '../src/compare/contrasts.js';
import { type CrossedPairs, crossedPairs } from '../src/compare/crossed-pairs.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Traces } from '../src/compare/traces.js';
import { turnedAct, turnedRoute } from '../src/compare/turned-acts.js';
import { type TurnedClauses, turnedClauses } from '../src/compare/turned-clauses.js';
import { type TurnedPlaces, turnedPlaces } from '../src/compare/turned-places.js';
import type { Compared, PairRule, Problem } from '../src/model.js';

const none: readonly Problem[] = [];

/** Longer lines say more than one thing of each of them. */
const longest = { source: 400, target: 150 } as const;

/** What is meant and what not, what comes first and what next, and the renderings of words. */
interface Exchanges {
	readonly contrasts: Contrasts;
	readonly orders: Contrasts;
	readonly clauses: TurnedClauses;
	readonly places: TurnedPlaces;
	readonly pairs: CrossedPairs;
	/** Persons of whom the Chinese names another. */
	readonly persons: Clashes;
	readonly traces: () => Traces;
}

/** The first exchange of a pair of lines, and what to say of it. */
function exchangeIn(compared: Compared, acts: Acts, { contrasts, orders, clauses, places, pairs, traces }: Exchanges) {
	const [english, chinese] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const act = turnedAct(english, chinese, acts);
	if (act) return { id: 'roles-exchanged', found: act } as const;
	const route = turnedRoute(english, chinese, acts);
	if (route) return { id: 'route-exchanged', found: route } as const;
	const contrast = turnedContrast(english, chinese, contrasts, acts, traces);
	if (contrast) return { id: 'contrast-exchanged', found: contrast } as const;
	const order = turnedContrast(english, chinese, orders, acts, traces);
	if (order) return { id: 'order-exchanged', found: order } as const;
	const clause = turnedClauses(english, chinese, clauses, traces);
	if (clause) return { id: 'clauses-exchanged', found: clause } as const;
	const place = turnedPlaces(english, chinese, places, traces);
	if (place) return { id: 'places-exchanged', found: place } as const;
	const parts = crossedPairs(compared, pairs, traces);
	return parts && ({ id: 'parts-exchanged', found: parts } as const);
}

export const rolesExchanged = (acts: Acts, exchanges: Exchanges): PairRule => ({
	id: 'roles-exchanged',
	scope: 'pair',
	category: 'direction',
	severity: 'major',
	what: {
		en: 'Who does it and whom it is done to have changed places: the fund urged the board, the board urged the fund; or where a way starts and where it ends; or what is meant and what is not; or two things each of which has the place, the time or the part of the other.',
		'zh-Hant': '施事與受事對調：基金敦促董事會，譯成董事會敦促基金；或兩者的位置、時間、內容互換。',
	},
	why: {
		en: 'Every word arrived and the sentence says the opposite of who did what.',
		'zh-Hant': '每個詞都譯了，誰對誰做了什麼卻說反了。',
	},
	fix: { en: 'Put them in the order of the source, or use a passive.', 'zh-Hant': '改回原文的施受關係，或改用被動句。' },
	examples: [
		{
			source: 'The union thanked the mayor for her help.',
			target: '市長感謝工會協助。',
			finds: ['Unexpected "市長感謝工會" for "union thanked the mayor": who does it and to whom are exchanged'],
		},
		{
			source: 'The fund moves from shares into bonds.',
			target: '基金由債券轉投股票。',
			finds: ['Unexpected "由債券轉投股票" for "from shares into bonds": the two have changed places'],
		},
		{
			source: 'The store opens at nine and closes at six.',
			target: '商店六點開門，九點關門。',
			finds: ['Unexpected "商店六點開門，九點關門" for "The store opens at nine and closes at six.": each of the two has what belongs to the other'],
		},
		{ source: 'The union thanked the mayor for her help.', target: '市長獲工會感謝。', finds: [] },
		{ source: 'The union thanked the mayor for her help.', target: '工會感謝市長協助。', finds: [] },
	],
	check(compared) {
		const { pair } = compared;
		const english = pair.source?.text ?? '';
		const chinese = pair.target?.text ?? '';
		if (english.length > longest.source || chinese.length > longest.target) return none;
		const told = exchangeIn(compared, acts, exchanges);
		if (!told) return clashProblems(compared, exchanges.persons, 'roles-exchanged');
		if (!isTranslated(compared)) return none;
		const { id, found } = told;
		const [source, target] = [sourceText(pair, found.source), targetText(pair, found.target)];
		return [
			{
				message: { id, data: { found: target, source } },
				severity: 'major',
				confidence: 0.8,
				source: [found.source],
				target: [found.target],
				cause: `${source.toLowerCase()}→${target}`,
				edits: [],
				related: [],
			},
		];
	},
});
