/** A name rendered by the settled Chinese name of another thing of its kind: Uranus as 海王星. The tables say what the kinds are. */

import { nextWord } from '../annotate/next-word.js';
import { once } from '../annotate/once.js';
import { compileTrie, type Trie } from '../annotate/quantities/trie.js';
import { foldChinese } from '../annotate/script.js';
import { splitsWord } from '../annotate/word-boundary.js';
import { compileWordTable, lookUp, type WordTable } from '../annotate/word-table.js';
import { lineWords } from '../annotate/words.js';
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
	readonly chinese: () => Trie<readonly Row[]>;
}

interface Form {
	readonly text: string;
	readonly kind: CompiledKind;
	/** Which of its rows it names. */
	readonly place: number;
}

/** Compiled kinds: English forms by their first words, the longest first. */
export type Kinds = WordTable<readonly Form[]>;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

const noWords: readonly string[] = [];

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
			return compileTrie(words);
		}),
	};
	return kind;
}

/** Compiles the tables; once per process. */
export function compileKinds(kinds: readonly Kind[]): Kinds {
	const forms = new Map<string, Form[]>();
	for (const own of kinds) {
		const kind = compiled(own);
		for (const [place, { english }] of own.rows.entries())
			for (const text of english) push(forms, (/^[A-Za-z]+/.exec(text)?.[0] ?? '').toLowerCase(), { text, kind, place });
	}
	for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
	return compileWordTable(forms);
}

/** A name of the tables in the English line. */
interface Mention {
	readonly span: Span;
	readonly rows: readonly Row[];
}

const letterOrDigit = /[A-Za-z0-9\u00c0-\u024f]/;
const isSmallWord = (text: string): boolean => text.charAt(0) >= 'a';

function standsAt(line: string, start: number, { text }: Form): boolean {
	if (
		!line.startsWith(text, start) &&
		!(isSmallWord(text) && line.charAt(start).toLowerCase() === text.charAt(0) && line.startsWith(text.slice(1), start + 1))
	)
		return false;
	const [before, after] = [line.charAt(start - 1), line.charAt(start + text.length)];
	return !letterOrDigit.test(after) && !letterOrDigit.test(before) && !/[-.@/&]/.test(before);
}

const holds = (text: string, lower: string, word: string): boolean => (word === word.toLowerCase() ? lower : text).includes(word);

const noMentions: readonly Mention[] = [];

const rowOf = ({ kind, place }: Form): Row => kind.rows()[place] as Row;

function mentionsOf(line: string, kinds: Kinds): readonly Mention[] {
	const words = lineWords(line);
	let found: Mention[] | undefined;
	let end = 0;
	for (let i = 0; i < words.starts.length; i++) {
		const start = words.starts[i] as number;
		const forms = start < end ? undefined : lookUp(kinds, words, i);
		if (!forms) continue;
		const own = forms.filter(form => standsAt(line, start, form));
		const longest = own[0];
		if (!longest) continue;
		end = start + longest.text.length;
		found ??= [];
		found.push({ span: [start, end], rows: own.filter(({ text }) => text.length === longest.text.length).map(rowOf) });
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

/** What of the line is left without the name, in which it would explain itself: Mexico in New Mexico. */
const without = (line: string, mentions: readonly Mention[], row: Row): string =>
	mentions.reduce(
		(text, { span, rows }) => (rows.includes(row) ? `${text.slice(0, span[0])}${'\n'.repeat(span[1] - span[0])}${text.slice(span[1])}` : text),
		line,
	);

/** The one other name of the kind that stands in the Chinese line without a cause; undefined where the name itself does, or there is none or more than one. */
function strangerFor(row: Row, line: string, chinese: string, mentions: readonly Mention[]): Span | undefined {
	const folded = foldChinese(chinese);
	const table = row.kind.chinese();
	const first = nextWord(folded, 0, table);
	if (!first) return undefined;
	const rest = without(line, mentions, row);
	const lower = rest.toLowerCase();
	let stranger: Span | undefined;
	let left = folded;
	for (let found: typeof first | undefined = first; found; found = nextWord(folded, found.end, table)) {
		const span: Span = [found.start, found.end];
		const word = folded.slice(found.start, found.end);
		if (found.value.includes(row) || (word.length > 1 && row.answers.includes(word))) return undefined;
		if (found.value.some(other => isExplained(other, rest, lower))) continue;
		if (splitsWord(chinese, span)) continue;
		if (stranger && folded.slice(...stranger) !== folded.slice(...span)) return undefined;
		stranger ??= span;
		left = left.slice(0, found.start) + '\n'.repeat(found.end - found.start) + left.slice(found.end);
	}
	return stranger && !row.answers.some(answer => left.includes(answer)) ? stranger : undefined;
}

/** Whether the English name was left as it is. */
const isCopied = ({ english }: Row, chinese: string): boolean => {
	const lower = chinese.toLowerCase();
	return english.some(form => (isAcronym(form) ? chinese.includes(form) : lower.includes(form.toLowerCase())));
};

function isMeant(line: string, lower: string, { span }: Mention, row: Row): boolean {
	if (row.kind.partial && !standsAlone(line, span)) return false;
	return row.near.length === 0 || row.near.some(word => holds(line, lower, word));
}

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

/** The names of an English line that became others of their kinds. */
export function exchangedKinds(english: string, chinese: string, kinds: Kinds): readonly Exchanged[] {
	const mentions = mentionsOf(english, kinds);
	if (mentions.length === 0) return none;
	const lower = english.toLowerCase();
	const found: Exchanged[] = [];
	for (const mention of mentions) {
		const meant = mention.rows.filter(one => isMeant(english, lower, mention, one));
		const row = meant.find(one => !isCopied(one, chinese) && strangerFor(one, english, chinese, mentions));
		const target = row && strangerFor(row, english, chinese, mentions);
		if (!row || !target || isRendered(meant, chinese) || found.some(other => other.target[0] === target[0])) continue;
		found.push({ category: row.kind.category, source: mention.span, target });
	}
	return found;
}
