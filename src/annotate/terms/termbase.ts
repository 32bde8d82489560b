/** Makes term lists ready for look-up: at once only how their English begins; the rest of a term when a line has its first words. */

import type { Glossary, GlossaryEntry, GlossaryRendering, Locale, RenderingMention, Severity, Term, TermRendering } from '../../model.js';
import { once } from '../once.js';
import { type ChineseLists, compileChineseLists, lookUpForm } from './chinese-lists.js';
import { type PackedTerms, unpackRow } from './packing.js';
import { type Beginnings, beginningsOf, compileTermStarts, eachForm, rowsAt, type TermStarts, unpackCodes } from './starts.js';
import { wordsOfTerm } from './term-words.js';
import { hashOf, smallLetters, type Words } from './words.js';

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

/** What must stand near a term, or must not: words in small letters, and their hashes. */
export interface Guard {
	readonly words: ReadonlySet<string>;
	readonly hashes: ReadonlySet<number>;
}

/** A term with what its English asks for, made when one of its words is met: a document speaks of one in ten. */
export interface TermEntry {
	/** Of a user's own glossary. */
	readonly own: boolean;
	/** How much it asks of what stands around it: of two entries of one form, the one that asks for more is looked at first. */
	readonly guards: number;
	readonly alone: boolean;
	readonly near: Guard | undefined;
	readonly apart: Guard | undefined;
	readonly term: () => Term;
}

/** A form of a term. */
export interface Form {
	readonly entry: TermEntry;
	/** As it must be written, where capitals count. */
	readonly written?: string;
}

/** Words that are a form of terms. */
export interface FormWords {
	readonly hashes: readonly number[];
	/** In small letters. */
	readonly words: readonly string[];
	readonly forms: () => readonly Form[];
}

/** Terms of all glossaries and packs, by row: those of glossaries come first. */
interface Rows {
	readonly count: number;
	/** The English forms, as they are written. */
	readonly formsOf: (row: number) => readonly string[];
	/** Whether the forms take endings. */
	readonly takesEndings: (row: number) => boolean;
	readonly entryOf: (row: number) => TermEntry;
	/** Whether the forms count as they are written alone. */
	readonly isCased: (row: number) => boolean;
}

/** A Chinese word and the terms it renders, rightly or wrongly, of those that figures are measured by. */
export interface Caption {
	readonly word: string;
	readonly renders: RenderingMention['renders'];
}

/** Ready for `scanTerms`, `captionsIn` and `compareTerms`; filled as words are met. */
export interface Termbase {
	readonly starts: TermStarts;
	readonly rows: Rows;
	/** By the places of `starts`. */
	readonly forms: (readonly FormWords[] | undefined)[];
	/** The Chinese of every row, and words that are no rendering. */
	readonly lists: ChineseLists;
	/** Words of terms that figures are measured by. */
	readonly captions: () => readonly Caption[];
}

function split(text: string | undefined, mark = '|'): readonly string[] {
	if (!text) return [];
	return text.includes(mark) ? text.split(mark).filter(part => part !== '') : [text];
}
const nothing: ReadonlySet<string> = new Set();
const wordSet = (text: string | undefined): ReadonlySet<string> => (text ? new Set(split(text, ' ')) : nothing);

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

/** Of glossary terms. */
function ownRows(glossaries: readonly Glossary[]): Rows & { readonly chinese: () => readonly string[] } {
	const terms = glossaryTerms(glossaries);
	const of = (row: number): (typeof terms)[number] => terms[row] as (typeof terms)[number];
	return {
		count: terms.length,
		formsOf: row => of(row).forms,
		takesEndings: row => !of(row).exact && of(row).term.kind !== 'verbatim',
		entryOf: row => {
			const { term } = of(row);
			return { own: true, guards: 0, alone: false, near: undefined, apart: undefined, term: () => term };
		},
		isCased: row => of(row).exact,
		chinese: () => terms.map(({ term }) => term.renderings.map(({ text }) => text).join('|')),
	};
}

function guardOf(list: string | undefined): Guard | undefined {
	if (!list) return undefined;
	const words = split(list, ' ').map(smallLetters);
	return { words: new Set(words), hashes: new Set(words.map(word => hashOf(word, 0, word.length))) };
}

function entryOf(row: TermRow, pack: string): TermEntry {
	return {
		own: false,
		guards: Number(row.near !== undefined) + Number(row.apart !== undefined) + Number(row.domain !== undefined),
		alone: row.alone === true,
		near: guardOf(row.near),
		apart: guardOf(row.apart),
		term: once(() => termOf(row, pack)),
	};
}

/** Of packs. */
function packedRows({ packs, english, chinese, details, words: frequent }: PackedTerms): Rows {
	const [forms, words, rest] = [english.split(';'), once(() => chinese.split(';')), once(() => details.split(';'))];
	const signs = once(() => frequent.split(' '));
	let count = 0;
	/** The row after the last of each pack. */
	const ends = packs.map(([, own]) => (count += own));
	const packOf = (row: number): string => packs[ends.findIndex(end => row < end)]?.[0] ?? '';
	const rows = new Array<TermRow | undefined>(count);
	const of = (row: number): TermRow => {
		rows[row] ??= unpackRow(forms[row] ?? '', words()[row] ?? '', rest()[row] ?? '', signs());
		return rows[row];
	};
	return {
		count,
		formsOf: row => {
			const text = forms[row] ?? '';
			return split(text.startsWith('=') ? text.slice(1) : text);
		},
		takesEndings: row => !forms[row]?.startsWith('='),
		entryOf: row => entryOf(of(row), packOf(row)),
		isCased: row => of(row).cased === true,
	};
}

/** The rows of both, each entry made once. */
function together(own: Rows, packed: Rows): Rows {
	const entries = new Array<TermEntry | undefined>(own.count + packed.count);
	const of = <T>(row: number, call: (rows: Rows, row: number) => T): T => (row < own.count ? call(own, row) : call(packed, row - own.count));
	return {
		count: own.count + packed.count,
		formsOf: row => of(row, (rows, at) => rows.formsOf(at)),
		takesEndings: row => of(row, (rows, at) => rows.takesEndings(at)),
		entryOf: row => {
			entries[row] ??= of(row, (rows, at) => rows.entryOf(at));
			return entries[row];
		},
		isCased: row => of(row, (rows, at) => rows.isCased(at)),
	};
}

/** Files every row under what its forms begin with. */
function startsOf(own: Rows, packs: PackedTerms): TermStarts {
	const beginnings: Beginnings = { codes: [], rows: [] };
	for (let row = 0; row < own.count; row++)
		for (const code of beginningsOf(own.formsOf(row), own.takesEndings(row))) {
			beginnings.codes.push(code);
			beginnings.rows.push(row);
		}
	unpackCodes(packs.beginnings, own.count, beginnings);
	return compileTermStarts(beginnings);
}

/** An acronym is one word of capitals: IT is not it. */
const isAcronym = (form: string): boolean => /^[A-Z0-9&]*[A-Z][0-9&]*[A-Z][A-Z0-9&]*s?$/.test(form);

function addForm(forms: Form[], form: Form): void {
	if (!form.entry.own && forms.some(({ entry }) => entry.own)) return;
	if (forms.some(({ entry, written }) => entry === form.entry && written === form.written)) return;
	forms.push(form);
	forms.sort((a, b) => b.entry.guards - a.entry.guards);
}

/** Terms by how a form of theirs is written. A glossary's word stands before a pack's: a pack's term is not looked for under a form the user has an own entry for. */
function compileForms(written: readonly Written[], rows: Rows): readonly Form[] {
	const forms: Form[] = [];
	for (const { row, form } of written) {
		const entry = rows.entryOf(row);
		addForm(forms, rows.isCased(row) || isAcronym(form) ? { entry, written: form } : { entry });
	}
	return forms;
}

/** A form of a row as it is written. */
interface Written {
	readonly row: number;
	readonly form: string;
}

/** Words of a form, and where it is written with them. */
interface Known extends FormWords {
	readonly written: Written[];
}

const sameWords = (a: FormWords, b: FormWords): boolean =>
	a.words.length === b.words.length && a.words.every((word, i) => a.hashes[i] === b.hashes[i] && word === b.words[i]);

function formWords(one: Written, { count, hashes, folded, starts, ends }: Words, rows: Rows): Known {
	const words: string[] = [];
	for (let i = 0; i < count; i++) words.push(smallLetters(folded.slice(starts[i], ends[i])));
	const written = [one];
	return { hashes: hashes.slice(0, count), words, written, forms: once(() => compileForms(written, rows)) };
}

/** The forms that begin like the one at a place, the longer first. */
function formsFrom(place: number, starts: TermStarts, rows: Rows): readonly FormWords[] {
	const wanted = starts.codes[place] as number;
	const found: Known[] = [];
	for (const row of rowsAt(starts, place))
		eachForm(rows.formsOf(row), rows.takesEndings(row), (form, own, code) => {
			if (code !== wanted) return false;
			const made = formWords({ row, form }, own, rows);
			const known = found.find(other => sameWords(other, made));
			if (known) known.written.push({ row, form });
			else found.push(made);
			return true;
		});
	return found.sort((a, b) => b.words.length - a.words.length);
}

/** The forms that may stand where a line has a place of `TermStarts`, the longer first. */
export function formsAt(place: number, { starts, forms, rows }: Termbase): readonly FormWords[] {
	forms[place] ??= formsFrom(place, starts, rows);
	return forms[place];
}

/** The words of terms, each with all it renders in the order of the terms. */
function captionsOf(terms: readonly Term[]): readonly Caption[] {
	const captions = new Map<string, RenderingMention['renders'][number][]>();
	for (const term of terms)
		for (const { word, renderings } of wordsOfTerm(term)) {
			const known = captions.get(word) ?? [];
			captions.set(word, known);
			known.push(...renderings.map(rendering => ({ term, rendering })));
		}
	return [...captions].map(([word, renders]) => ({ word, renders }));
}

/**
 * Makes packs and glossaries ready.
 * @param longer Chinese words, by blanks, that are no rendering although one stands within.
 */
export function compileTermbase(packs: PackedTerms, longer: string, glossaries: readonly Glossary[] = []): Termbase {
	const own = ownRows(glossaries);
	const rows = together(own, packedRows(packs));
	const starts = startsOf(own, packs);
	return {
		starts,
		rows,
		forms: new Array(starts.rows.length),
		lists: compileChineseLists(() => [...own.chinese(), packs.chinese].join(';'), longer),
		captions: once(() => captionsOf(packs.metrics.map(row => rows.entryOf(row + own.count).term()))),
	};
}
