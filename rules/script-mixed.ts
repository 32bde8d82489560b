// Judged over the document: where most of it is in the other script, that is one thing to say and not a thousand.

import { mixedScript, type ScriptTables, type WrongScript } from '../src/annotate/mixed-script.js';
import type { DocumentRule, Locale, Message, Problem, Severity } from '../src/model.js';

/** A line that holds something of the other script. */
interface Mixed {
	readonly locale: Locale;
	/** Characters of the other script: where, what, and how they are written. */
	readonly characters: readonly (WrongScript & { readonly found: string })[];
	readonly slips: readonly (WrongScript & { readonly found: string })[];
	readonly own: number;
	/** Some of the characters can be nothing but a slip: none quoted, none that fonts of both scripts have. */
	readonly certain: boolean;
}

/** A line that holds only characters of its own script is seen as their number: most are such. */
type Seen = Mixed | number;

/** A line with fewer characters of the other script holds slips; one with more, and hardly any of its own, is written in it. */
const fewestOfLine = 4;

const nothing: readonly Seen[] = [];

/** What is seen of most lines, by their number. */
const numbers: readonly (readonly Seen[])[] = Array.from({ length: 100 }, (_, own) => (own === 0 ? nothing : [own]));

const scriptOf = (locale: Locale): 'simplified' | 'traditional' => (locale === 'zh-CN' ? 'simplified' : 'traditional');

function problem(message: Message, spans: readonly WrongScript[], severity: Severity, cause: string): Problem {
	return {
		message,
		severity,
		confidence: severity === 'major' ? 0.95 : 0.9,
		source: [],
		target: spans.map(({ span }) => span),
		cause,
		edits: spans.map(({ span, right }) => ({ span, text: right })),
		related: [],
	};
}

function problemsOfLine({ locale, characters, slips, own, certain }: Mixed): readonly Problem[] {
	const script = scriptOf(locale);
	if (characters.length >= fewestOfLine && characters.length > own)
		return [problem({ id: 'script-line', data: { script } }, characters, 'major', 'whole line')];
	const wrong = slips.map(slip =>
		problem({ id: 'script-slip', data: { found: slip.found, expected: slip.right } }, [slip], 'major', `${slip.found}→${slip.right}`),
	);
	if (characters.length === 0) return wrong;
	const distinct = new Map(characters.map(({ found, right }) => [found, right]));
	const data = { found: [...distinct.keys()].join(''), script, expected: [...distinct.values()].join('') };
	return [...wrong, problem({ id: 'script-characters', data }, characters, certain ? 'major' : 'minor', `${data.found}→${data.expected}`)];
}

const withText = (text: string, places: readonly WrongScript[]): Mixed['slips'] =>
	places.map(place => ({ ...place, found: text.slice(place.span[0], place.span[1]) }));

/** What may quote the other script on purpose: a title, the words of a form, a second spelling in brackets. */
const quoted = /[《「『“‘（([][^》」』”’）)\]]*$/;

const isCertain = (text: string, characters: readonly WrongScript[]): boolean =>
	characters.some(({ span: [start], isSlight }) => !isSlight && !quoted.test(text.slice(0, start)));

export const scriptMixed = (tables: ScriptTables): DocumentRule<Seen> => ({
	id: 'script-mixed',
	scope: 'document',
	category: 'locale',
	severity: 'major',
	what: {
		en: 'Simplified characters in Traditional text or the reverse, by the standard of the variety, and words a conversion got wrong (關系, 髮展).',
		'zh-Hant': '繁體文本中夾有簡體字（或相反），以當地字形為準；以及簡繁轉換出錯的詞（關系、髮展）。',
	},
	why: {
		en: 'It is the first thing a reader sees, and the surest sign of an unrevised text.',
		'zh-Hant': '讀者第一眼就會看到，也是未經校訂最明顯的痕跡。',
	},
	fix: {
		en: 'Write the characters of the variety; dismiss the cause where the other script is quoted on purpose.',
		'zh-Hant': '改用當地字形；若刻意引用另一種字體，請將該原因標為誤報。',
	},
	examples: [
		{ source: 'The total of the year.', target: '全年总額。', finds: ['Unexpected "总" in Traditional text, expected "總"'] },
		{ source: 'The relation to the customers.', target: '與客戶的關系。', finds: ['Unexpected "關系", expected "關係"'] },
		{
			source: 'The company grew last year.',
			target: '該公司去年有所增長。',
			locale: 'zh-CN',
			finds: ['Unexpected Traditional Chinese throughout, expected Simplified'],
		},
		{ source: 'A text about the related systems.', target: '這裏談的是相關系統，台灣與臺灣都行。', finds: [] },
	],
	observe({ pair }, { facts }) {
		if (!pair.target) return nothing;
		const { text } = pair.target;
		const held = mixedScript(text, tables(facts.locale));
		if (typeof held === 'number') return numbers[held] ?? [held];
		const { characters, slips, own } = held;
		return [
			{ locale: facts.locale, characters: withText(text, characters), slips: withText(text, slips), own, certain: isCertain(text, characters) },
		];
	},
	conclude(observations) {
		let balance = 0;
		const mixed: { readonly pair: number; readonly observation: Mixed }[] = [];
		for (const { pair, observation } of observations) {
			if (typeof observation === 'number') balance += observation;
			else {
				balance += observation.own - observation.characters.length;
				mixed.push({ pair, observation });
			}
		}
		const foreign = mixed.filter(({ observation }) => observation.characters.length > 0);
		const first = foreign[0];
		if (balance < 0 && first) {
			const script = scriptOf(first.observation.locale);
			const message: Message =
				foreign.length === 1 ? { id: 'script-line', data: { script } } : { id: 'script-document', data: { script, lines: foreign.length } };
			return [{ pair: first.pair, problem: problem(message, first.observation.characters, 'major', 'whole document') }];
		}
		return mixed.flatMap(({ pair, observation }) => problemsOfLine(observation).map(found => ({ pair, problem: found })));
	},
});
