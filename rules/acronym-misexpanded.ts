// An acronym expanded to something of another field. A document that spells the acronym out itself is believed before the domain is.

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

/** A body, a meeting or an index with an acronym and a settled Chinese name. */
export interface BodyRow {
	/** What it is one of: only names of the same kind are taken for each other. */
	readonly kind: string;
	readonly acronyms: readonly string[];
	/** Chinese names, the settled one first. */
	readonly names: readonly string[];
	/** Names that are right and may mean others as well. */
	readonly loose: readonly string[];
	/** English words, small letters, that name it too. */
	readonly english: readonly string[];
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
	  }
	| {
			readonly kind: 'another';
			readonly acronym: string;
			readonly found: string;
			/** The acronyms of those that are called so. */
			readonly sense: string;
			/** English words that name the body the acronym stands for. */
			readonly english: readonly string[];
			readonly source: Span;
			readonly target: Span;
	  };

type Told = Exclude<Seen, { readonly kind: 'spelled-out' }>;

const none: readonly never[] = [];

/** FEC, PBoC, TIAs: a word with two capitals that ends in one. */
const acronymPattern = /(?<![A-Za-z0-9])([A-Z][A-Za-z&]{0,5}[A-Z]x?)s?(?![A-Za-z0-9])/g;
const mayHoldAcronym = /[A-Z][a-z&]{0,2}[A-Z]/;

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

/** The names of a kind, ready to be looked for. */
interface Kind {
	readonly pattern: RegExp;
	/** Folded name → the bodies called so. */
	readonly of: ReadonlyMap<string, readonly BodyRow[]>;
	/** Folded names that tell of one body and not of others. */
	readonly settled: ReadonlySet<string>;
}

const escaped = (text: string): string => text.replace(/[()（）]/g, String.raw`\$&`);

function kindOf(rows: readonly BodyRow[]): Kind {
	const of = new Map<string, BodyRow[]>();
	for (const row of rows)
		for (const name of [...row.names, ...row.loose]) {
			const folded = foldChinese(name);
			const known = of.get(folded);
			if (known) known.push(row);
			else of.set(folded, [row]);
		}
	const longestFirst = [...of.keys()].sort((a, b) => b.length - a.length);
	const loose = new Set(rows.flatMap(row => row.loose.map(foldChinese)));
	return { pattern: new RegExp(longestFirst.map(escaped).join('|'), 'g'), of, settled: new Set(longestFirst.filter(name => !loose.has(name))) };
}

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[A-Za-z0-9]/.test(unit);

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!isWord(text[at - 1])) return true;
	return false;
}

/** Whether an English line speaks of a body, by its acronym or in words. */
const isNamed = ({ acronyms, english }: BodyRow, line: string, small: string): boolean =>
	acronyms.some(acronym => holdsWord(line, acronym)) || english.some(words => small.includes(words));

/** The name of another body in a Chinese line that has none of the own one; those the English line speaks of too are no mix-up. */
function anotherIn(
	row: BodyRow,
	kind: Kind,
	source: string,
	folded: string,
): { readonly name: string; readonly at: number; readonly owners: readonly BodyRow[] } | undefined {
	const small = source.toLowerCase();
	let another: { readonly name: string; readonly at: number; readonly owners: readonly BodyRow[] } | undefined;
	for (const { 0: name, index } of folded.matchAll(kind.pattern)) {
		const owners = kind.of.get(name) ?? [];
		if (owners.includes(row)) return undefined;
		if (!another && kind.settled.has(name) && !owners.some(owner => isNamed(owner, source, small))) another = { name, at: index, owners };
	}
	return another;
}

/** Whether the words a document spells an acronym out with are those of the wrong sense: "international olympic committee". */
const agrees = (words: string, sense: string): boolean => words.split(' ').every(word => sense.toLowerCase().includes(word.replace(/s$/, '')));

/** The bodies by acronym, and their kinds, which are compiled when the first of them is met. */
function bodyTable(bodies: readonly BodyRow[]): { readonly byAcronym: ReadonlyMap<string, BodyRow>; readonly kind: (name: string) => Kind } {
	const kinds = new Map<string, Kind>();
	const kind = (name: string): Kind => {
		const known = kinds.get(name);
		if (known) return known;
		const made = kindOf(bodies.filter(row => row.kind === name));
		kinds.set(name, made);
		return made;
	};
	return { byAcronym: new Map(bodies.flatMap(row => row.acronyms.map(acronym => [acronym, row] as const))), kind };
}

/** Whether what a document spells an acronym out with lets the finding stand: it must not be what the Chinese says, and for a body it must be that body. */
function stands(seen: Told, words: string | undefined): boolean {
	if (seen.kind === 'another') return words === undefined || seen.english.some(own => own.includes(words) || words.includes(own));
	return words === undefined ? seen.contradicted : !agrees(words, seen.sense);
}

/** @param bodies with acronyms whose names are held against each other. */
export const acronymMisexpanded = (rows: readonly AcronymRow[], bodies: readonly BodyRow[]): DocumentRule<Seen> => {
	const byAcronym = new Map<string, Row>(rows.map(row => [row.acronym, { ...row, folded: row.wrong.split('|').map(foldChinese) }]));
	const table = bodyTable(bodies);
	return {
		id: 'acronym-misexpanded',
		scope: 'document',
		category: 'acronym',
		severity: 'major',
		what: {
			en: 'An acronym is expanded to an organisation or thing of another field, or to another of its kind: IOC → 國際奧委會 in a call about optics, ICAC → 證監會.',
			'zh-Hant': '縮寫譯成其他領域的機構或事物，或譯成同類的另一個，例如光通訊法說會中的 IOC 譯成「國際奧委會」，或 ICAC 譯成「證監會」。',
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
			{
				source: 'The ICAC arrested six people.',
				target: '證監會拘捕六人。',
				finds: ['Unexpected "證監會" (SEC, SFC, CSRC) for "ICAC", expected "ICAC"'],
			},
			{ source: 'The IOC met the athletes before the Olympic opening.', target: '國際奧委會在奧運開幕前會見選手。', finds: [] },
		],
		observe({ pair, domains }, { facts }) {
			const { source, target } = pair;
			if (!source || !mayHoldAcronym.test(source.text)) return none;
			const seen: Seen[] = [];
			let folded: string | undefined;
			for (const match of source.text.matchAll(acronymPattern)) {
				const [whole, acronym = ''] = match;
				const row = byAcronym.get(acronym);
				const body = table.byAcronym.get(acronym);
				if (!row && !body) continue;
				const words = spelledOut(source.text, match.index, acronym);
				if (words) seen.push({ kind: 'spelled-out', acronym, words });
				if (!target || target.text.includes(acronym)) continue;
				folded ??= foldChinese(target.text);
				const span: Span = [match.index, match.index + whole.length];
				const another = body && anotherIn(body, table.kind(body.kind), source.text, folded);
				if (body && another) {
					const end = another.at + another.name.length;
					const sense = another.owners.map(({ acronyms: [first] }) => first).join(', ');
					seen.push({
						kind: 'another',
						acronym,
						found: target.text.slice(another.at, end),
						sense,
						english: body.english,
						source: span,
						target: [another.at, end],
					});
					continue;
				}
				const expanded = row && expandedIn(target.text, folded, row);
				if (!expanded || domains.has(row.unless)) continue;
				seen.push({
					kind: 'expanded',
					acronym,
					found: expanded.found,
					sense: row.sense,
					source: span,
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
				if (observation.kind === 'spelled-out') return [];
				const { acronym, found, sense, source, target } = observation;
				const words = definitions.get(acronym);
				if (!stands(observation, words)) return [];
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
