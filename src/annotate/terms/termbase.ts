/** Makes term lists ready for look-up: English forms in a tree of words, Chinese renderings in one list. */

import type { Glossary, GlossaryEntry, GlossaryRendering, Locale, RenderingMention, Severity, Term, TermRendering } from '../../model.js';
import { foldChinese, foldEnglish } from '../script.js';
import { inflections } from './inflect.js';
import { compileTermStarts, type TermStarts } from './starts.js';
import { compileWordList, type WordList } from './word-list.js';
import { compileVocabulary, cutWords, emptyWords, smallLetters, type Vocabulary, type Words } from './words.js';

/** A rendering that gives a wrong sense: the Chinese words with `|` between, the sense they give. */
export interface WrongRow {
	readonly zh: string;
	readonly sense: string;
	/** English words, by blanks, that make it right. */
	readonly unless?: string;
	/** `major` where it is not given. */
	readonly severity?: Severity;
}

/** A term of a pack, as a linguist writes it. `|` stands between forms. */
export interface TermRow {
	/** English forms; those that begin with "to " are verbs. Single acronyms in capitals match in capitals only. */
	readonly en: string;
	/** Right renderings, the preferred one first. Without `hk`, Hong Kong takes what either of the others takes. */
	readonly tw: string;
	readonly cn: string;
	readonly hk?: string;
	readonly not?: readonly WrongRow[];
	/** Variants that must not stand beside each other in one document; renderings within one are the same to the reader. May name further ones than the right ones. */
	readonly one?: readonly string[];
	/** The variety of Chinese in which the variants differ; all where it is not given. */
	readonly oneIn?: Locale;
	/** Report a line that has none of the renderings. */
	readonly must?: true;
	/** Evidence of one of these domains (`|` between) is needed. */
	readonly domain?: string;
	/** English words, by blanks, one of which must stand within four words of the term; or none of which may. */
	readonly near?: string;
	readonly apart?: string;
	/** Only in the capitals and letters of `en`: the Street. Takes no endings. */
	readonly cased?: true;
	/** Takes no endings: colors are not color. */
	readonly fixed?: true;
	/** Only where it is an utterance of its own, on both sides: "Great." Takes no endings. */
	readonly alone?: true;
	/** What a figure beside it measures. */
	readonly metric?: string;
	readonly kind?: Term['kind'];
}

/** A list of rows and the name messages give it. */
export interface TermPack {
	readonly name: string;
	readonly rows: readonly TermRow[];
}

/** A term, and what is looked up of it, made when it is first asked for: a document speaks of one in a hundred. */
export class TermEntry {
	/** Of a user's own glossary. */
	readonly own: boolean;
	/** How much it asks of what stands around it: of two entries of one form, the one that asks for more is looked at first. */
	readonly guards: number;
	private made: Term | undefined;
	private words: { readonly near: ReadonlySet<number> | undefined; readonly apart: ReadonlySet<number> | undefined } | undefined;

	constructor(
		private readonly source: Term | { readonly row: TermRow; readonly pack: string },
		private readonly numbers: Numbers,
	) {
		const row = 'row' in source ? source.row : undefined;
		this.own = row === undefined;
		this.guards = row ? Number(row.near !== undefined) + Number(row.apart !== undefined) + Number(row.domain !== undefined) : 0;
	}

	get term(): Term {
		this.made ??= 'row' in this.source ? termOf(this.source.row, this.source.pack) : this.source;
		return this.made;
	}

	/** Words, by their numbers in the vocabulary, one of which must stand near it, and those of which none may. */
	get guardWords(): NonNullable<TermEntry['words']> {
		const row = 'row' in this.source ? this.source.row : undefined;
		this.words ??= { near: row?.near ? this.numbers.all(row.near) : undefined, apart: row?.apart ? this.numbers.all(row.apart) : undefined };
		return this.words;
	}

	/** Its Chinese, right and wrong, as it is looked up; some may come twice. */
	*lookUpForms(): Iterable<string> {
		if (!('row' in this.source)) {
			for (const { text } of this.source.renderings) yield lookUpForm(text);
			return;
		}
		const { tw, cn, hk, not = [], one = [] } = this.source.row;
		for (const list of [tw, cn, hk, ...not.map(({ zh }) => zh), ...one]) for (const text of split(list)) yield lookUpForm(text);
	}
}

/** A Chinese word and the terms it renders, rightly or wrongly; without terms one that is no rendering although one stands within. */
export class RenderingWord {
	private made: RenderingMention['renders'] | undefined;

	constructor(
		readonly word: string,
		readonly entries: TermEntry[],
	) {}

	get renders(): RenderingMention['renders'] {
		this.made ??= this.entries.flatMap(({ term }) =>
			term.renderings.filter(({ text }) => lookUpForm(text) === this.word).map(rendering => ({ term, rendering })),
		);
		return this.made;
	}
}

/** A form of a term at a node of the tree. */
export interface Form {
	readonly entry: TermEntry;
	/** As it must be written, where capitals count. */
	readonly written?: string;
}

/** Words that may follow, and the terms that end here. */
export interface WordNode {
	/** By the number of the next word. */
	next: Map<number, WordNode> | undefined;
	forms: Form[] | undefined;
}

/** Ready for `scanTerms` and `scanRenderings`. */
export interface Termbase {
	readonly vocabulary: Vocabulary;
	/** By the number of the first word. */
	readonly english: readonly (WordNode | undefined)[];
	readonly starts: TermStarts;
	/** What each word renders. */
	readonly chinese: WordList<RenderingWord>;
}

function split(text: string | undefined, mark = '|'): readonly string[] {
	if (!text) return [];
	return text.includes(mark) ? text.split(mark).filter(part => part !== '') : [text];
}
const nothing: ReadonlySet<string> = new Set();
const wordSet = (text: string | undefined): ReadonlySet<string> => (text ? new Set(split(text, ' ')) : nothing);

/** How a Chinese word is looked up: folded, blanks left out, small letters. */
export function lookUpForm(text: string): string {
	const folded = foldChinese(text);
	return /[A-Z ]/.test(folded) ? folded.replaceAll(' ', '').toLowerCase() : folded;
}

const nowhere: readonly Locale[] = [];

/** The right renderings with their variants, and those that the variants name besides. */
function inVariants(right: readonly TermRendering[], groups: readonly string[]): readonly TermRendering[] {
	const variants = new Map(groups.flatMap(group => split(group).map((text, _, all) => [lookUpForm(text), all[0] ?? text] as const)));
	const known = new Set(right.map(({ text }) => lookUpForm(text)));
	const further = groups.flatMap(group => split(group)).filter(text => !known.has(lookUpForm(text)));
	return [...right, ...further.map(text => ({ text, locales: nowhere }))].map(rendering => {
		const variant = variants.get(lookUpForm(rendering.text));
		return variant === undefined ? rendering : { ...rendering, variant };
	});
}

const inTaiwan: readonly Locale[] = ['zh-TW'];
const inMainland: readonly Locale[] = ['zh-CN'];
const inHongKong: readonly Locale[] = ['zh-HK'];
const withHongKong: ReadonlyMap<readonly Locale[], readonly Locale[]> = new Map([
	[inTaiwan, ['zh-TW', 'zh-HK']],
	[inMainland, ['zh-CN', 'zh-HK']],
]);

function renderingsOf(row: TermRow): readonly TermRendering[] {
	const right: { text: string; locales: readonly Locale[] }[] = [];
	const add = (list: string | undefined, own: readonly Locale[]): void => {
		const locales = row.hk === undefined ? (withHongKong.get(own) ?? own) : own;
		for (const text of split(list)) {
			const known = right.find(other => other.text === text);
			if (known) known.locales = [...known.locales, ...locales.filter(locale => !known.locales.includes(locale))];
			else right.push({ text, locales });
		}
	};
	add(row.tw, inTaiwan);
	add(row.cn, inMainland);
	add(row.hk, inHongKong);
	const wrong = (row.not ?? []).flatMap(({ zh, sense, unless, severity = 'major' }) => {
		const shared = { sense, severity, unless: wordSet(unless) };
		return split(zh).map(text => ({ text, locales: nowhere, wrong: shared }));
	});
	return [...(row.one ? inVariants(right, row.one) : right), ...wrong];
}

const termOf = (row: TermRow, pack: string): Term => ({
	id: (split(row.en)[0] ?? '').replace(/^to /, ''),
	kind: row.kind ?? 'term',
	origin: pack,
	own: false,
	renderings: renderingsOf(row),
	required: row.must === true,
	...(row.domain === undefined ? {} : { domains: split(row.domain) }),
	...(row.metric === undefined ? {} : { metric: row.metric }),
	...(row.alone ? { alone: true } : {}),
	...(row.oneIn === undefined ? {} : { variantsIn: row.oneIn }),
});

/** What a wrong rendering of a glossary weighs: what was right once is the lesser fault. */
const weight: Readonly<Record<GlossaryRendering['status'], Severity | undefined>> = {
	preferred: undefined,
	admitted: undefined,
	deprecated: 'minor',
	superseded: 'minor',
	forbidden: 'major',
};

function glossaryRendering({ text, locales, status, instead }: GlossaryRendering): readonly TermRendering[] {
	const severity = weight[status];
	if (severity === undefined) return [{ text, locales }];
	const wrong: TermRendering = { text, locales: [], wrong: { sense: '', severity, unless: nothing } };
	return instead === undefined ? [wrong] : [wrong, { text: instead, locales }];
}

interface Row {
	readonly file: string;
	readonly entry: GlossaryEntry;
}

/** "a.csv:2,3, b.csv:5". */
function originOf(rows: readonly Row[]): string {
	let origin = '';
	rows.forEach(({ file, entry }, i) => {
		origin += file === rows[i - 1]?.file ? `,${entry.row}` : `${i === 0 ? '' : ', '}${file}:${entry.row}`;
	});
	return origin;
}

const preferredFirst = (renderings: readonly GlossaryRendering[]): readonly GlossaryRendering[] =>
	renderings.length < 2
		? renderings
		: [...renderings.filter(({ status }) => status === 'preferred'), ...renderings.filter(({ status }) => status !== 'preferred')];

function glossaryTerm(rows: readonly [Row, ...Row[]]): { readonly term: Term; readonly forms: readonly string[]; readonly exact: boolean } {
	const [{ entry: first }] = rows;
	const renderings = rows.length === 1 ? first.renderings : rows.flatMap(({ entry }) => entry.renderings);
	return {
		term: {
			id: first.english[0],
			kind: rows.some(({ entry }) => entry.verbatim) ? 'verbatim' : 'term',
			origin: originOf(rows),
			own: true,
			renderings: preferredFirst(renderings).flatMap(glossaryRendering),
			required: true,
		},
		forms: rows.length === 1 ? first.english : [...new Set(rows.flatMap(({ entry }) => entry.english))],
		exact: rows.some(({ entry }) => entry.exact),
	};
}

/** Entries of one English term are one term: a preferred rendering in one row, a forbidden one in the next. The first row gives its name. */
function glossaryTerms(glossaries: readonly Glossary[]): readonly ReturnType<typeof glossaryTerm>[] {
	const merged = new Map<string, [Row, ...Row[]]>();
	for (const { file, entries } of glossaries)
		for (const entry of entries) {
			if (entry.draft) continue;
			const key = entry.english[0].toLowerCase();
			const known = merged.get(key);
			if (known) known.push({ file, entry });
			else merged.set(key, [{ file, entry }]);
		}
	return [...merged.values()].map(glossaryTerm);
}

const newNode = (): WordNode => ({ next: undefined, forms: undefined });

/** Numbers for words, given out as they are met. */
class Numbers {
	readonly words: string[] = [];
	private readonly known = new Map<string, number>();

	of(word: string): number {
		const key = smallLetters(word);
		const known = this.known.get(key);
		if (known !== undefined) return known;
		this.known.set(key, this.words.length);
		return this.words.push(key) - 1;
	}

	/** Of words with blanks between. */
	all(list: string): ReadonlySet<number> {
		return new Set(split(list, ' ').map(word => this.of(word)));
	}
}

function nodeFor(roots: (WordNode | undefined)[], { folded, count, starts, ends }: Words, numbers: Numbers): WordNode | undefined {
	let at: WordNode | undefined;
	for (let i = 0; i < count; i++) {
		const number = numbers.of(folded.slice(starts[i], ends[i]));
		let next: WordNode | undefined = at ? at.next?.get(number) : roots[number];
		if (!next) {
			next = newNode();
			if (at) {
				at.next ??= new Map();
				at.next.set(number, next);
			} else roots[number] = next;
		}
		at = next;
	}
	return at;
}

/** An acronym is one word of capitals: IT is not it. */
const isAcronym = (form: string): boolean => /^[A-Z0-9&]*[A-Z][0-9&]*[A-Z][A-Z0-9&]*s?$/.test(form);

/**
 * Compiles packs and glossaries. A glossary's word stands before a pack's: a pack's term is not looked for under a form the user has an own entry for.
 * @param longer Chinese words, by blanks, that are no rendering although one stands within.
 */
export function compileTermbase(packs: readonly TermPack[], longer: string, glossaries: readonly Glossary[] = []): Termbase {
	const english: (WordNode | undefined)[] = [];
	const numbers = new Numbers();
	const words = emptyWords();
	const written: string[] = [];
	const chinese = new Map<string, RenderingWord>();
	const addRenderings = (entry: TermEntry): void => {
		for (const word of entry.lookUpForms()) {
			const known = chinese.get(word);
			if (!known) chinese.set(word, new RenderingWord(word, [entry]));
			else if (known.entries.at(-1) !== entry) known.entries.push(entry);
		}
	};
	const addForm = (form: string, details: Form): void => {
		const folded = foldEnglish(form);
		written.push(folded);
		cutWords(folded, words);
		const node = nodeFor(english, words, numbers);
		if (!node) return;
		const own = isAcronym(form) && !details.written ? { ...details, written: form } : details;
		if (!node.forms) {
			node.forms = [own];
			return;
		}
		const { forms } = node;
		if (!details.entry.own && forms.some(({ entry }) => entry.own)) return;
		if (forms.some(({ entry, written }) => entry === details.entry && written === details.written)) return;
		forms.push(own);
		forms.sort((a, b) => b.entry.guards - a.entry.guards);
	};
	for (const { term, forms, exact } of glossaryTerms(glossaries)) {
		const entry = new TermEntry(term, numbers);
		for (const form of forms) {
			if (exact || term.kind === 'verbatim') addForm(form, exact ? { entry, written: form } : { entry });
			else {
				const details: Form = { entry };
				for (const inflected of inflections(form)) addForm(inflected, details);
			}
		}
		addRenderings(entry);
	}
	for (const { name, rows } of packs)
		for (const row of rows) {
			const entry = new TermEntry({ row, pack: name }, numbers);
			for (const guard of [row.near, row.apart]) if (guard) for (const word of split(guard, ' ')) numbers.of(word);
			for (const form of split(row.en)) {
				const details: Form = row.cased ? { entry, written: form } : { entry };
				for (const inflected of row.alone || row.cased || row.fixed ? [form] : inflections(form)) addForm(inflected, details);
			}
			addRenderings(entry);
		}
	for (const word of split(longer, ' ')) if (!chinese.has(lookUpForm(word))) chinese.set(lookUpForm(word), new RenderingWord(lookUpForm(word), []));
	chinese.delete('');
	return {
		vocabulary: compileVocabulary(numbers.words),
		english,
		starts: compileTermStarts(written),
		chinese: compileWordList([...chinese.values()]),
	};
}
