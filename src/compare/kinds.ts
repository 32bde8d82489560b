/** A name rendered by the settled Chinese name of another thing of its kind: Uranus as 海王星. The tables say what the kinds are. */

import { type Beginnings, compileBeginnings, nextBeginning } from '../annotate/beginnings.js';
import { CASE, isSmall } from '../annotate/code-units.js';
import { compileGate, compileUnitGate, passes } from '../annotate/gate.js';
import type { FoundWord } from '../annotate/next-word.js';
import { once } from '../annotate/once.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { splitsWord } from '../annotate/word-boundary.js';
import { compileWordTable, lookUp, type WordTable } from '../annotate/word-table.js';
import { compilePairGate, compileWordGate, type LineWords, lineWords, pairHash, type WordGate } from '../annotate/words.js';
import type { Category, Span } from '../model.js';

/** A thing that has a name in both languages. */
export interface KindRow {
	/** As they are written; those in small letters may open a sentence. */
	readonly english: readonly string[];
	/** Its settled names, either script. */
	readonly chinese: readonly string[];
	/** Further Chinese that may stand for it, but names nothing by itself. */
	readonly also?: readonly string[];
	/** English that explains its Chinese name: in small letters in any case, else as written. */
	readonly hints?: readonly string[];
	/** The English is only taken for it where one of these stands in the line as well. */
	readonly near?: readonly string[];
}

/** Things that are taken for each other. */
export interface Kind {
	/** The English may be part of a longer name (Boston Celtics), which is another thing. */
	readonly partial: boolean;
	/** Where they are no names. */
	readonly category?: Category;
	readonly rows: readonly KindRow[];
}

interface Row extends Required<KindRow> {
	/** Folded: all that may stand for it. */
	readonly answers: readonly string[];
	readonly kind: CompiledKind;
}

/** A document speaks of few kinds: their rows and tables are made when they are first spoken of. */
interface CompiledKind {
	readonly partial: boolean;
	readonly category: Category;
	readonly rows: () => readonly Row[];
	readonly chinese: () => ChineseNames;
}

interface ChineseNames {
	readonly names: Trie<readonly Row[]>;
	readonly beginnings: Beginnings;
}

interface Form {
	readonly text: string;
	readonly kind: CompiledKind;
	/** Which of its rows it names. */
	readonly place: number;
}

/** Forms as they begin. */
interface FormGates {
	readonly firsts: WordGate;
	/** The forms of one word, and the first two words of the others. */
	readonly alone: WordGate;
	readonly pairs: WordGate;
}

/** Compiled kinds. */
export interface Kinds {
	/** English forms by their first words, the longest first. */
	readonly forms: WordTable<readonly Form[]>;
	/** How all of them begin, and those in small letters, for no others stand where a word begins with one. */
	readonly any: FormGates;
	readonly small: FormGates;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

const noWords: readonly string[] = [];

const beginningsOfKind = 0x1000;

function compiled({ partial, category = 'name', rows }: Kind): CompiledKind {
	const kind: CompiledKind = {
		partial,
		category,
		rows: once(() =>
			rows.map(({ english, chinese, also = noWords, hints = noWords, near = noWords }) => {
				const answers = [...chinese, ...also].map(foldChinese);
				return { english, chinese, also, hints, near, answers, kind };
			}),
		),
		chinese: once(() => {
			const words = new Map<string, Row[]>();
			for (const row of kind.rows()) for (const name of new Set(row.chinese.map(foldChinese))) push(words, name, row);
			return { names: compileTrie(words), beginnings: compileBeginnings([...words.keys()], beginningsOfKind) };
		}),
	};
	return kind;
}

const isSmallWord = (text: string): boolean => text.charAt(0) >= 'a';

const wordsIn = (text: string): readonly string[] => text.match(/[A-Za-z]+/g) ?? noWords;

function gatesOf(forms: readonly (readonly string[])[]): FormGates {
	return {
		firsts: compileWordGate(forms.map(([first = '']) => first)),
		alone: compileWordGate(forms.flatMap(([first = '', second]) => (second === undefined ? [first] : noWords))),
		pairs: compilePairGate(forms.flatMap(([first = '', second]) => (second === undefined ? [] : [[first, second] as const]))),
	};
}

/** Compiles the tables; once per process. */
export function compileKinds(kinds: readonly Kind[]): Kinds {
	const forms = new Map<string, Form[]>();
	for (const own of kinds) {
		const kind = compiled(own);
		for (const [place, { english }] of own.rows.entries())
			for (const text of english) push(forms, (wordsIn(text)[0] ?? '').toLowerCase(), { text, kind, place });
	}
	for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
	const texts = [...forms.values()].flatMap(list => list.map(({ text }) => text));
	return { forms: compileWordTable(forms), any: gatesOf(texts.map(wordsIn)), small: gatesOf(texts.filter(isSmallWord).map(wordsIn)) };
}

/** A name of the tables in the English line. */
interface Mention {
	readonly span: Span;
	readonly rows: readonly Row[];
}

const unitsFrom = (first: string, last: string): readonly number[] =>
	Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) => first.charCodeAt(0) + i);

/** Letters and digits. */
const partOfWord = compileGate([unitsFrom('A', 'Z'), unitsFrom('a', 'z'), unitsFrom('0', '9'), unitsFrom('\u00c0', '\u024f')].flat());
/** What a form stands behind that is part of something longer. */
const joinedBefore = compileUnitGate('-.@/&');

const noForms: readonly Form[] = [];
const noRows: readonly Row[] = [];

/** The forms that may stand at a word of the line, the longest first. */
function formsAt(words: LineWords, i: number, { forms, any, small }: Kinds): readonly Form[] {
	const { hashes, starts, line } = words;
	const hash = hashes[i] as number;
	const start = starts[i] as number;
	const { firsts, alone, pairs } = isSmall(line.charCodeAt(start)) ? small : any;
	if (!passes(firsts, hash)) return noForms;
	if (!passes(alone, hash) && !(i + 1 < hashes.length && passes(pairs, pairHash(hash, hashes[i + 1] as number)))) return noForms;
	const before = start > 0 ? line.charCodeAt(start - 1) : 0;
	return passes(partOfWord, before) || passes(joinedBefore, before) ? noForms : (lookUp(forms, words, i) ?? noForms);
}

const BLANK = ' '.charCodeAt(0);

/** Whether the letters of a form stand at a place; of one in small letters the first may be a capital, or that of every word: "Chief Executive Officer". */
function isWrittenAt(line: string, start: number, text: string): boolean {
	if (line.startsWith(text, start)) return true;
	if (!isSmallWord(text)) return false;
	if (start + text.length > line.length) return false;
	for (let i = 0; i < text.length; i++) {
		const own = text.charCodeAt(i);
		const there = line.charCodeAt(start + i);
		if (own !== there && !((i === 0 || text.charCodeAt(i - 1) === BLANK) && own === (there | CASE))) return false;
	}
	return true;
}

/** Whether a form stands at a place where words begin. */
function standsAt(line: string, start: number, { text }: Form): boolean {
	if (!isWrittenAt(line, start, text)) return false;
	const end = start + text.length;
	return end === line.length || !passes(partOfWord, line.charCodeAt(end));
}

const holds = (text: string, lower: string, word: string): boolean => (word === word.toLowerCase() ? lower : text).includes(word);

const noMentions: readonly Mention[] = [];

const rowOf = ({ kind, place }: Form): Row => kind.rows()[place] as Row;

function longestAt(line: string, start: number, forms: readonly Form[]): Form | undefined {
	for (const form of forms) if (standsAt(line, start, form)) return form;
	return undefined;
}

/** The rows of the forms of a length that stand there: nearly always one. */
function rowsAt(line: string, start: number, length: number, forms: readonly Form[]): readonly Row[] {
	let rows: Row[] | undefined;
	for (const form of forms) {
		if (form.text.length !== length || !standsAt(line, start, form)) continue;
		if (rows) rows.push(rowOf(form));
		else rows = [rowOf(form)];
	}
	return rows ?? noRows;
}

function mentionsOf(line: string, kinds: Kinds): readonly Mention[] {
	const words = lineWords(line);
	let found: Mention[] | undefined;
	let end = 0;
	const { hashes, starts } = words;
	const { firsts } = kinds.any;
	for (let i = 0; i < hashes.length; i++) {
		if (!passes(firsts, hashes[i] as number)) continue;
		const start = starts[i] as number;
		if (start < end) continue;
		const forms = formsAt(words, i, kinds);
		const longest = forms.length === 0 ? undefined : longestAt(line, start, forms);
		if (!longest) continue;
		const { length } = longest.text;
		end = start + length;
		found ??= [];
		found.push({ span: [start, end], rows: rowsAt(line, start, length, forms) });
	}
	return found ?? noMentions;
}

const nextCapital = /^(?:[ -]| & | of (?:the )?)[A-Z]/;
const capitalBefore = /[A-Z][\w.'’-]* (?:& |of (?:the )?)?$/;
const opensSentence = /(?:^|[.!?:]["”’)]? |["“‘(])[A-Z]\w* $/;

/** Whether no other word in capitals makes it part of a longer name. */
function standsAlone(line: string, [start, end]: Span): boolean {
	const before = line.slice(Math.max(0, start - 40), start);
	return !nextCapital.test(line.slice(end, end + 9)) && (!capitalBefore.test(before) || opensSentence.test(before));
}

const isAcronym = (form: string): boolean => form === form.toUpperCase();

/** Whether the English gives cause for the Chinese name of a row. */
function isExplained({ english, hints }: Row, text: string, lower: string): boolean {
	return (
		english.some(form => (isAcronym(form) ? text.includes(form) : lower.includes(form.toLowerCase()))) || hints.some(hint => holds(text, lower, hint))
	);
}

function isExplainedIn(text: string, rows: readonly Row[]): boolean {
	const lower = text.toLowerCase();
	return rows.some(row => isExplained(row, text, lower));
}

/** What of the line is left without the name, in which it would explain itself: Mexico in New Mexico. */
const without = (line: string, mentions: readonly Mention[], row: Row): string =>
	mentions.reduce(
		(text, { span, rows }) => (rows.includes(row) ? `${text.slice(0, span[0])}${'\n'.repeat(span[1] - span[0])}${text.slice(span[1])}` : text),
		line,
	);

/** Whether a row is mentioned elsewhere than where `row` may be. */
const isMentioned = (other: Row, mentions: readonly Mention[], row: Row): boolean =>
	mentions.some(({ rows }) => rows.includes(other) && !rows.includes(row));

/** Whether the English name was left as it is. */
const isCopied = ({ english }: Row, chinese: string): boolean => {
	const lower = chinese.toLowerCase();
	return english.some(form => (isAcronym(form) ? chinese.includes(form) : lower.includes(form.toLowerCase())));
};

/** The next name from `from` on, of those that start at one place the longest. */
function nextName(folded: string, from: number, { names, beginnings }: ChineseNames): FoundWord<readonly Row[]> | undefined {
	for (let start = nextBeginning(folded, from, beginnings); start >= 0; start = nextBeginning(folded, start + 1, beginnings)) {
		const found = names.longest(folded, start);
		if (found) return { start, end: found.end, value: found.value };
	}
	return undefined;
}

/** Whether what stands behind a Chinese name says in brackets that it is this one: 國際民用航空組織（IATA）. */
function explains(behind: string, { english }: Row): boolean {
	const inside = /^\s?[（(]([A-Z]{2,})[）)]/.exec(behind)?.[1];
	return inside !== undefined && english.includes(inside);
}

/** The one other name of the kind that stands in the Chinese line without a cause; undefined where the name itself does, if only as it is, or there is none or more than one. */
function strangerFor(row: Row, line: string, chinese: string, mentions: readonly Mention[]): Span | undefined {
	const folded = foldChinese(chinese);
	const table = row.kind.chinese();
	const first = nextName(folded, 0, table);
	if (!first) return undefined;
	let rest: string | undefined;
	let strangers: Span[] | undefined;
	const mentioned: { readonly other: Row; readonly span: Span }[] = [];
	for (let found: typeof first | undefined = first; found; found = nextName(folded, found.end, table)) {
		const word = folded.slice(found.start, found.end);
		if (found.value.includes(row) || (word.length > 1 && row.answers.includes(word))) return undefined;
		const other = found.value.find(one => isMentioned(one, mentions, row));
		if (other) {
			mentioned.push({ other, span: [found.start, found.end] });
			continue;
		}
		rest ??= without(line, mentions, row);
		if (isExplainedIn(rest, found.value)) continue;
		if (explains(chinese.slice(found.end), row)) return [found.start, found.end];
		if (!strangers && isCopied(row, chinese)) return undefined;
		strangers ??= [];
		strangers.push([found.start, found.end]);
	}
	if (strangers) return onlyStranger(row, chinese, folded, strangers);
	const again = mentioned.length < 2 || isCopied(row, chinese) ? undefined : toldAgain(row, mentions, mentioned);
	return again && onlyStranger(row, chinese, folded, [again]);
}

/** The second of two places of another name that the English has once, and that stands where the row should: 財務長 twice for "CFO … COO". The row comes last in the English. */
function toldAgain(row: Row, mentions: readonly Mention[], mentioned: readonly { readonly other: Row; readonly span: Span }[]): Span | undefined {
	const [first, second, third] = mentioned;
	if (!first || !second || third || first.other !== second.other) return undefined;
	const own = mentions.filter(({ rows }) => rows.includes(row));
	const others = mentions.filter(({ rows }) => rows.includes(first.other));
	if (own.length !== 1 || others.length !== 1 || (own[0] as Mention).span[0] < (others[0] as Mention).span[0]) return undefined;
	return second.span;
}

/** What of a line is left without some words. */
const blanked = (line: string, spans: readonly Span[]): string =>
	spans.reduce((text, [start, end]) => text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end), line);

const isAnswered = ({ answers }: Row, line: string): boolean => answers.some(answer => line.includes(answer));

/** The one word that some names without a cause are, if it is no part of another and the thing itself stands nowhere beside it. */
function onlyStranger(row: Row, chinese: string, folded: string, names: readonly Span[]): Span | undefined {
	// Where words end is dear to ask.
	if (isAnswered(row, blanked(folded, names))) return undefined;
	const whole = names.filter(span => !splitsWord(chinese, span));
	const [first] = whole;
	if (!first || whole.some(span => folded.slice(...span) !== folded.slice(...first))) return undefined;
	return isAnswered(row, blanked(folded, whole)) ? undefined : first;
}

function isMeant(line: string, { span }: Mention, row: Row): boolean {
	if (row.kind.partial && !standsAlone(line, span)) return false;
	if (row.near.length === 0) return true;
	const lower = line.toLowerCase();
	return row.near.some(word => holds(line, lower, word));
}

const meantOf = (line: string, mention: Mention): readonly Row[] => mention.rows.filter(row => isMeant(line, mention, row));

/** A name and the name of another of its kind that stands for it. */
export interface Exchanged {
	readonly category: Category;
	readonly source: Span;
	readonly target: Span;
}

const none: readonly Exchanged[] = [];

/** A name of several kinds (Mercury) is rendered where it is as any of them that may be meant. */
const isRendered = (rows: readonly Row[], chinese: string): boolean =>
	rows.length > 1 && rows.some(row => row.answers.some(answer => answer.length > 1 && foldChinese(chinese).includes(answer)));

/** The name that stands where a mention should be rendered. */
function exchangedFor(mention: Mention, english: string, chinese: string, mentions: readonly Mention[]): Exchanged | undefined {
	for (const row of mention.rows) {
		const target = isMeant(english, mention, row) ? strangerFor(row, english, chinese, mentions) : undefined;
		if (target) return { category: row.kind.category, source: mention.span, target };
	}
	return undefined;
}

const isTold = (found: readonly Exchanged[] | undefined, { target }: Exchanged): boolean =>
	found?.some(other => other.target[0] === target[0]) ?? false;

/** The names of an English line that became others of their kinds. */
export function exchangedKinds(english: string, chinese: string, kinds: Kinds): readonly Exchanged[] {
	let found: Exchanged[] | undefined;
	const mentions = mentionsOf(english, kinds);
	for (const mention of mentions) {
		const exchanged = exchangedFor(mention, english, chinese, mentions);
		if (!exchanged || isRendered(meantOf(english, mention), chinese) || isTold(found, exchanged)) continue;
		found ??= [];
		found.push(exchanged);
	}
	return found ?? none;
}
