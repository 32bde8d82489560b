// An acronym expanded to something of another field. A document that spells the acronym out itself is believed before the domain is.

import { everyMatch } from '../src/annotate/every-match.js';
import { foldChinese } from '../src/annotate/script.js';
import type { DocumentRule, Span } from '../src/model.js';

/** An acronym and an expansion that is wrong in some fields. */
export interface AcronymRow {
	readonly acronym: string;
	/** Chinese words, `|` between, longest first. */
	readonly wrong: string;
	/** What they say. */
	readonly sense: string;
	/** Domains of which the document must be about one. */
	readonly fields: readonly string[];
	/** The domain in which they are right. */
	readonly unless: string;
}

interface Row extends AcronymRow {
	readonly folded: readonly string[];
}

type Seen =
	| { readonly kind: 'spelled-out'; readonly acronym: string; readonly words: string }
	| {
			readonly kind: 'expanded';
			readonly acronym: string;
			readonly found: string;
			readonly sense: string;
			readonly source: Span;
			readonly target: Span;
			/** The document is about a field that contradicts the expansion. */
			readonly contradicted: boolean;
	  };

const none: readonly never[] = [];

const acronymPattern = /(?<![A-Za-z0-9])([A-Z][A-Z&]{1,6})s?(?![A-Za-z0-9])/g;

/** "active optical cables (AOC)": the words before the bracket whose initials are the acronym. */
function spelledOut(text: string, at: number, acronym: string): string | undefined {
	if (text[at - 1] !== '(') return undefined;
	const words = text.slice(Math.max(0, at - 120), at - 1).match(/[A-Za-z]+/g) ?? [];
	const own = words.slice(-acronym.length);
	const initials = own.map(word => word[0]?.toUpperCase()).join('');
	return initials === acronym ? own.join(' ').toLowerCase() : undefined;
}

function expandedIn(target: string, folded: string, row: Row): { readonly found: string; readonly span: Span } | undefined {
	for (const wrong of row.folded) {
		const at = folded.indexOf(wrong);
		if (at >= 0) return { found: target.slice(at, at + wrong.length), span: [at, at + wrong.length] };
	}
	return undefined;
}

/** Whether the words a document spells an acronym out with are those of the wrong sense: "international olympic committee". */
const agrees = (words: string, sense: string): boolean => words.split(' ').every(word => sense.toLowerCase().includes(word.replace(/s$/, '')));

export const acronymMisexpanded = (rows: readonly AcronymRow[]): DocumentRule<Seen> => {
	const byAcronym = new Map<string, Row>(rows.map(row => [row.acronym, { ...row, folded: row.wrong.split('|').map(foldChinese) }]));
	const known = new RegExp(rows.map(({ acronym }) => acronym).join('|'));
	return {
		id: 'acronym-misexpanded',
		scope: 'document',
		category: 'acronym',
		severity: 'major',
		what: {
			en: 'An acronym is expanded to an organisation or thing of another field: IOC → 國際奧委會 in a call about optics.',
			'zh-Hant': '縮寫譯成其他領域的機構或事物，例如光通訊法說會中的 IOC 譯成「國際奧委會」。',
		},
		why: {
			en: 'The reader is told of somebody who has nothing to do with it. The English may be misheard already: then the line needs a look at the recording.',
			'zh-Hant': '讀者會看到毫不相干的機構。英文也可能已經聽錯，此時應回頭核對錄音。',
		},
		fix: { en: 'Leave the acronym as it is, or expand it as this field does.', 'zh-Hant': '保留縮寫，或依該領域的意思譯出。' },
		examples: [
			{
				source: 'Our IOC cables use the same optical transceivers and lasers.',
				target: '我們的國際奧委會電纜使用相同的光收發器和雷射。',
				finds: ['Unexpected "國際奧委會" (the International Olympic Committee) for "IOC", expected "IOC"'],
			},
			{ source: 'Our AOC cables use the same optical transceivers and lasers.', target: '我們的主動式光纜使用相同的光收發器和雷射。', finds: [] },
			{ source: 'The IOC met the athletes before the Olympic opening.', target: '國際奧委會在奧運開幕前會見選手。', finds: [] },
		],
		observe({ pair, domains }, { facts }) {
			const { source, target } = pair;
			if (!source || !known.test(source.text)) return none;
			const seen: Seen[] = [];
			let folded: string | undefined;
			for (const match of everyMatch(source.text, acronymPattern)) {
				const [whole, acronym = ''] = match;
				const row = byAcronym.get(acronym);
				if (!row) continue;
				const words = spelledOut(source.text, match.index, acronym);
				if (words) seen.push({ kind: 'spelled-out', acronym, words });
				if (!target || target.text.includes(acronym)) continue;
				folded ??= foldChinese(target.text);
				const expanded = expandedIn(target.text, folded, row);
				if (!expanded || domains.has(row.unless)) continue;
				seen.push({
					kind: 'expanded',
					acronym,
					found: expanded.found,
					sense: row.sense,
					source: [match.index, match.index + whole.length],
					target: expanded.span,
					contradicted: row.fields.some(field => facts.domains.has(field)) && !facts.domains.has(row.unless),
				});
			}
			return seen;
		},
		conclude(observations) {
			const definitions = new Map<string, string>();
			for (const { observation } of observations) if (observation.kind === 'spelled-out') definitions.set(observation.acronym, observation.words);
			return observations.flatMap(({ pair, observation }) => {
				if (observation.kind !== 'expanded') return [];
				const { acronym, found, sense, source, target, contradicted } = observation;
				const words = definitions.get(acronym);
				if (words === undefined ? !contradicted : agrees(words, sense)) return [];
				return [
					{
						pair,
						problem: {
							message: { id: 'acronym-misexpanded', data: { found, source: acronym, sense, expected: acronym } },
							severity: 'major',
							confidence: words === undefined ? 0.85 : 0.95,
							source: [source],
							target: [target],
							cause: `${acronym}→${found}`,
							edits: [{ span: target, text: acronym }],
							related: [],
						},
					},
				];
			});
		},
	};
};
