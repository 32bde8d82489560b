/**
 * The words of this program, as types. Imports nothing; everything may import it.
 *
 * The way of the data: file → Document → Pair → Annotated → Compared → Problem → Finding.
 */

/** `[start, end)`: half-open, in UTF-16 code units of the text the span belongs to, which is never trimmed or normalised. */
export type Span = readonly [start: number, end: number];

/** The variety of Chinese a document is written in; decides how suggestions are worded and how 兆 is read. */
export type Locale = 'zh-TW' | 'zh-CN' | 'zh-HK';

/** The language of this program's own sentences. */
export type InterfaceLanguage = 'en' | 'zh-Hant';

// ---------------------------------------------------------------------------------------------------------------- documents

/** One line or unit of one side, exactly as it stands in the file. */
export interface Segment {
	readonly text: string;
	/** 1-based line of the file. */
	readonly line: number;
	/** Where `text` starts in that line, in UTF-16 code units; 0 unless the line holds more than this segment (TSV). */
	readonly column: number;
	/** The last line of the file it stands on, where it stands on several; its text may have more lines or fewer. */
	readonly lastLine?: number;
	/** The identity the format gives it (a unit id, a message key), where it gives one. */
	readonly key?: string;
	/** What a person calls the place, where lines mean nothing to them: a segment number, a sheet and cell, a time. Shown, never identity. */
	readonly label?: string;
	/** Codes that the format keeps out of the text (inline tags), in order. Placeholders that stand in the text itself are no marks. */
	readonly marks?: readonly Mark[];
	/** Escapes or entities stand in the file for some of the text, or what leads its lines was left out: a column within it is not one of the file. */
	readonly encoded?: true;
}

/** An inline code that was taken out of a segment's text. */
export interface Mark {
	/** Offset in the segment's text before which it stood. */
	readonly at: number;
	/** As it stood in the file: `<g id="1">`, `</b>`. */
	readonly code: string;
}

/** Something the reader passed over or mended, for the person at the terminal; never a finding. */
export interface Notice {
	readonly line: number;
	/** It is about the English file, where that is another one. */
	readonly side?: 'source';
	readonly id: NoticeId;
	/** What stood there, short; untrusted text. */
	readonly detail: string;
}

export type NoticeId =
	/** A line of a table that has no TAB. */
	| 'no-tab'
	/** A line of a table that has more fields than two; the further ones are left out. */
	| 'more-fields'
	/** A header line was recognised and left out. */
	| 'header'
	/** NUL bytes stand in the line. */
	| 'nul'
	/** Further columns of a table hold Chinese; the first was taken. */
	| 'more-columns'
	/** Text follows the closing quote of a field; taken as it stands. */
	| 'stray-quote'
	/** A key stands twice; the last one counts, as for the programs that load the file. */
	| 'duplicate-key'
	/** A value that is no text where text was expected. */
	| 'no-text'
	/** A cue without a time that can be read; passed over. */
	| 'no-time'
	/** The cues of the two files are not at the same times; paired by what they say. */
	| 'times-differ'
	/** The blocks of the two files are not of the same kinds in the same order; paired by what they say. */
	| 'blocks-differ'
	/** Only the first document of a file that holds several was read. */
	| 'more-documents'
	/** A comment that silences a rule does not say why; it silences nothing. */
	| 'ignore-no-reason'
	/** A comment that silences names no rule, or none there is. */
	| 'ignore-no-rule'
	/** A comment silences nothing any more. */
	| 'ignore-unused'
	/** A rule that the configuration locks cannot be silenced by a comment. */
	| 'ignore-locked';

/** What a reader makes of a file: pairs where the format gives them, lines where they must still be paired. */
export type Content =
	| { readonly layout: 'pairs'; readonly pairs: readonly GivenPair[] }
	| { readonly layout: 'groups'; readonly groups: readonly GivenGroup[] }
	| { readonly layout: 'interleaved'; readonly lines: readonly Segment[] }
	| { readonly layout: 'parallel'; readonly source: readonly Segment[]; readonly target: readonly Segment[] };

export interface GivenPair {
	readonly source: Segment;
	readonly target: Segment;
	/** The format says that nobody may change it, or that somebody signed it off. */
	readonly state?: 'locked' | 'approved';
}

/** What a format puts together where it need not be one and one: cues by time, keys that one file lacks. Not empty on both sides. */
export interface GivenGroup {
	readonly source: readonly Segment[];
	readonly target: readonly Segment[];
	readonly state?: GivenPair['state'];
}

/** A comment of a file that speaks to this program; what it says is for `src/triage` to read. */
export interface Comment {
	readonly side: 'source' | 'target';
	readonly line: number;
	/** Without the signs that make it a comment. */
	readonly text: string;
	/** The lines it belongs to, where the format says so (the note of a unit): first and last. */
	readonly lines?: readonly [first: number, last: number];
}

/** One file (or two parallel ones), read. */
export interface Document {
	/** As shown and as used for identity: relative to where the program was started, with `/`. The target file when there are two. */
	readonly file: string;
	/** The English file, when it is another one. */
	readonly sourceFile?: string;
	readonly content: Content;
	readonly notices: readonly Notice[];
	/** The variety of Chinese the file itself declares. */
	readonly locale?: Locale;
	/** Those that begin with `bilint-`. */
	readonly comments?: readonly Comment[];
}

// -------------------------------------------------------------------------------------------------------------------- pairs

/** One side of a pair: one segment, or several neighbouring ones. */
export interface Side {
	readonly segments: readonly [Segment, ...Segment[]];
	/** The segments' texts joined with `\n`; every span of an annotation is an offset into this. */
	readonly text: string;
}

/** What a pair is, decided once by the aligner so that no rule has to guess. */
export type PairKind =
	/** A sentence and its translation, or one of the two alone. */
	| 'prose'
	/** A speaker label or heading that stands in both languages or twice in one ("Operator", "Stefan Murry - Chief Financial Officer"). */
	| 'label'
	/** A stage direction: "(Operator Instructions)", "[technical difficulty]". */
	| 'direction'
	/** Nothing but punctuation and spaces on both sides. */
	| 'punctuation';

/** The English and the Chinese that belong together. At least one side is there. */
export interface Pair {
	/** Position in the document, 0-based. */
	readonly index: number;
	readonly kind: PairKind;
	readonly source?: Side;
	readonly target?: Side;
	readonly state?: GivenPair['state'];
	/** `given` by the format, or `guessed` by the aligner with a confidence of 0 to 1. */
	readonly alignment: { readonly by: 'given' } | { readonly by: 'guessed'; readonly confidence: number };
}

// --------------------------------------------------------------------------------------------------------------- quantities

/** An exact fraction in lowest terms; `denominator` > 0. */
export interface Rational {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

export type QuantityKind =
	/** A count or a bare figure: "1,997 employees", 480萬用戶. Counted nouns and measure words are not part of the reading. */
	| 'number'
	/** "third-largest", "No. 1", 第三. */
	| 'ordinal'
	/** Per cent as a number of hundredths: "35%" is 35; 三成五 is 35; a discount 八折 is 80 (the part that is paid). */
	| 'percent'
	/** Percentage points: "3 points" is 3, "300 basis points" is 3, 一碼 (next to a rate) is 1/4. */
	| 'point'
	/** An amount in the currency's main unit: "45 cents" is 9/20. `unit` is the ISO 4217 code, or `$` for dollars of no named country, or `元` for 元/塊 of no named country. */
	| 'money'
	/** A ratio to a base: doubled, 2x, 翻倍, 增加一倍 are 2; halved, 減半 are 1/2; 25 times earnings is 25. */
	| 'multiple'
	/** A part of a whole: a third, 一半, 三分之一, 1 in 5, 千分之三. */
	| 'fraction'
	/** A physical or data measure; `unit` is a code of the unit table (`kilometre`, `giga`, `gigabit`, `celsius`). */
	| 'measure'
	/** How long: `unit` is second, minute, hour, day, week, month, quarter, year, decade or century. Half-years are 6 months, fortnights 2 weeks. An age is a duration in years. */
	| 'duration'
	/** A part of a calendar date: `unit` is year, fiscal-year, month, day, weekday, quarter, half, decade or century. Years are four digits, Gregorian; weekday 1 is Monday; "the 1990s" is decade 1990; "21st century" is century 21. */
	| 'date'
	/** A clock time, in minutes after midnight. */
	| 'time'
	/** The figure of a name, form or standard: DOCSIS 3.1, 10-K, 5G, COVID-19, Form 1040. `unit` is the whole as written, upper case, without spaces; `value` its figure. It is copied or reworded, never calculated with. */
	| 'identifier'
	/** An order of magnitude: dozens and 數十 are 10, "hundreds of millions" and 數億 are 10⁸. `unit` is the currency, if any. */
	| 'vague';

/** One way to read a mention. */
export interface Reading {
	readonly kind: QuantityKind;
	readonly value: Rational;
	readonly unit?: string;
}

/** `=` stated plainly; `≈` about, 約; `<` under, 不到, nearly, 近; `≤` up to, 最多; `>` more than, 逾, 多; `≥` at least, 以上. */
export type Bound = '=' | '≈' | '<' | '≤' | '>' | '≥';

/**
 * Must it appear on the other side? 3: figures with a currency, scale, per cent, unit, date or clock; 2: bare figures of two digits and more,
 * words from eleven up, quarters, months, multiples, range ends; 1: words and single digits from two to ten, fractions in prose, vague orders of magnitude, weekdays, identifiers;
 * 0: one, once, first, both, 一+measure word, list labels: may take up a counterpart, is never missed.
 */
export type Salience = 0 | 1 | 2 | 3;

/** A word that says which way: up or down, profit or loss, later or ago. */
export interface Tendency {
	readonly axis: 'change' | 'result' | 'time';
	/** `+`: up, a profit, later; `-`: down, a loss, ago. */
	readonly sense: '+' | '-';
	/** The word alone. */
	readonly span: Span;
	/** For `change`: whether the figure is how much it changed (`by`) or what it came to (`to`). */
	readonly reach?: 'by' | 'to';
}

/** A period told from the speaker's own: last year, 下季. */
export interface RelativePeriod {
	readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day';
	/** Before, now, to come; ±2: the year before last, 後天. */
	readonly offset: -2 | -1 | 0 | 1 | 2;
	/** It may go by the story and not by the speaker: "the prior year". */
	readonly story?: true;
	readonly span: Span;
}

/** How something lies to a date, an hour or a length of time; `early`, `mid`, `late`: in which part of a month or year. */
export type DateSide =
	| 'before'
	| 'after'
	| 'from'
	| 'until'
	| 'within'
	| 'ends'
	| 'begins'
	| 'early'
	| 'mid'
	| 'late'
	| 'past'
	| 'coming'
	| 'once'
	| 'each';

/** A word that denies. `firm`: it denies a verb ("did not", 並未); else it only has a denial in it ("unable", 無). */
export interface Negation {
	readonly span: Span;
	readonly firm: boolean;
}

/** A mention of a quantity on one side. */
export interface Quantity {
	/** The whole mention with currency, scale and unit; without hedges ("about"), direction words and counted nouns. */
	readonly span: Span;
	/** The figure alone, with its scale word: "4.8 million" of "$4.8 million", 480萬 of 480萬美元. */
	readonly figure: Span;
	/** The unit or currency word or sign alone, if it stands here. */
	readonly unit?: Span | undefined;
	/** Most likely first, at most six. Two readings only where the text leaves it open (八倍: ×8, ×9; 10/5: two dates). */
	readonly readings: readonly [Reading, ...Reading[]];
	readonly salience: Salience;
	readonly bound: Bound;
	/** The mention with the words of its bound, where they stand beside it: "more than 20", 不到20. */
	readonly boundSpan?: Span | undefined;
	/** The value of one unit in the last place shown, in the first reading's unit: 10⁵ for "4.8 million", 10³ for 123.5萬, 1 for "35%". 0 where the value is exact by nature (words, fractions, dates). */
	readonly step: Rational;
	/** Written with digits (Arabic or full width) rather than in words or Chinese numerals. */
	readonly digits: boolean;
	/** It carries a scale: million, K, 萬, 億, 百萬. */
	readonly scaled: boolean;
	/** The words that belong to this figure and say which way it goes, at most one an axis. */
	readonly tendencies?: readonly Tendency[];
	/** It is a share or a count, and says what is left: "only 10% remain", 只剩一成, 其餘 77 人. */
	readonly remains?: true;
	/** A share or a count of which its clause denies something: 四分之三未測繪. */
	readonly denied?: true;
	/** End of a range ("63 to 67 million", 18至24個月): both ends are quantities of their own, with the shared scale, unit and currency worked in, and the same `id` within the line. */
	readonly range?: { readonly id: number; readonly part: 'from' | 'to' } | undefined;
}

// -------------------------------------------------------------------------------------------------------------------- terms

/** What the head of a table says: its figures are given in 10ᵏ. */
export interface TableScale {
	readonly exponent: number;
	readonly span: Span;
}

/** A Chinese rendering of a term. */
export interface TermRendering {
	/** As it is to be written. */
	readonly text: string;
	/** The varieties of Chinese it is right in; none where it is wrong, or merely known to occur. */
	readonly locales: readonly Locale[];
	/** Why it is wrong: the sense it gives instead (empty where it is wrong by decree), how bad that is, and English words that make it right after all. */
	readonly wrong?: { readonly sense: string; readonly severity: Severity; readonly unless: ReadonlySet<string> };
	/** Renderings of one variant may stand beside each other; those of different variants ask for a decision. */
	readonly variant?: string;
}

/** An entry of a term list: a pack of `rules/data/terms`, or the user's own glossary. */
export interface Term {
	/** The first English form. */
	readonly id: string;
	/** `idiom`: a turn of phrase; `verbatim`: to be copied, not translated. */
	readonly kind: 'term' | 'idiom' | 'verbatim';
	/** Who says so: the name of the pack, or file and row of the glossary. */
	readonly origin: string;
	/** From the user's own glossary. */
	readonly own: boolean;
	/** It means this only where the document is about one of these. */
	readonly domains?: readonly string[];
	/** In the order of preference. */
	readonly renderings: readonly TermRendering[];
	/** A line whose Chinese has none of the renderings has lost it. */
	readonly required: boolean;
	/** What a figure beside it measures: `revenue`, `net-income`. */
	readonly metric?: string;
	/** Only where it is an utterance of its own, on both sides. */
	readonly alone?: true;
	/** The variety of Chinese in which its variants differ; all where it is not given. */
	readonly variantsIn?: Locale;
}

/** An English form of one or more terms (of which the domain decides) in a text. */
export interface TermMention {
	readonly span: Span;
	readonly terms: readonly [Term, ...Term[]];
}

/** Chinese words that render terms, in a text; without terms a longer word that only looks like one. Mentions may overlap and contain each other. */
export interface RenderingMention {
	readonly span: Span;
	readonly renders: readonly { readonly term: Term; readonly rendering: TermRendering }[];
}

/**
 * How a term of the English side is rendered. `accepted`: right here; `shared`: rendered at another mention of the same term; `foreign`: right in another
 * variety of Chinese; `loose`: a rendering that is known and neither right nor wrong; `forbidden`: by a wrong one; `absent`: by none that is known.
 */
export interface TermMatch {
	readonly term: Term;
	readonly relation: 'accepted' | 'shared' | 'foreign' | 'loose' | 'forbidden' | 'absent';
	readonly source: Span;
	readonly target?: Span;
	readonly rendering?: TermRendering;
}

/** What one row of a glossary file says of a rendering. `superseded` was right once. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded' | 'forbidden';

export interface GlossaryRendering {
	readonly text: string;
	readonly locales: readonly Locale[];
	readonly status: TermStatus;
	/** What to write instead of a wrong one, where the row says so. */
	readonly instead?: string;
}

/** One row or concept of a glossary file. */
export interface GlossaryEntry {
	/** The English term and its synonyms. */
	readonly english: readonly [string, ...string[]];
	readonly renderings: readonly GlossaryRendering[];
	/** The English is to be copied. */
	readonly verbatim: boolean;
	/** Matches only as written: capitals count, and the word takes no endings. */
	readonly exact: boolean;
	/** A draft: nobody has decided on it yet, so nothing is held against it. */
	readonly draft: boolean;
	/** 1-based row of the sheet or line of the file. */
	readonly row: number;
	readonly note?: string;
	readonly owner?: string;
}

/** A glossary file, read. */
export interface Glossary {
	/** As shown. */
	readonly file: string;
	readonly entries: readonly GlossaryEntry[];
}

// -------------------------------------------------------------------------------------------------------------------- names

/** A name on the English side. */
export interface Name {
	readonly kind: 'person' | 'organisation' | 'place';
	/** Without titles and possessives. */
	readonly span: Span;
	/** What all mentions of it are filed under: the full name of a person, the first form of the table for a company or place. */
	readonly whole: string;
	/** Of a person, the words of the name as written here, initials left out. */
	readonly parts: readonly string[];
	/** A company that is called like a person. */
	readonly likePerson?: true;
}

/** A place where a person is called by the full name. */
export interface Appearance {
	readonly whole: string;
	/** Index of the pair. */
	readonly pair: number;
	/** It is the label of what the person says. */
	readonly label: boolean;
}

/** How a word of a name, or a name, stands in the Chinese: copied, by a name the tables know, by its sound, or by the string that stands for it all over the document. */
export interface Rendering {
	/** The word of a person's name, or the whole of another. */
	readonly part: string;
	readonly how: 'latin' | 'known' | 'sound' | 'learnt';
	readonly span: Span;
	/** For `sound`: the part of it that was lost or put in, 0 to 1. */
	readonly loss: number;
}

/** A name and how it stands in the Chinese. */
export interface Naming {
	readonly name: Name;
	/** In the order of the name's words; empty where nothing in the line stands for it. */
	readonly renderings: readonly Rendering[];
	/** A Latin copy stands beside the Chinese: 克倫威爾 (Cromwell). */
	readonly glossed: boolean;
	/** Nothing stands for it for certain, and something sounds a little like it. */
	readonly faint: boolean;
}

// --------------------------------------------------------------------------------------------------------------- comparison

/** A pair with what both sides say. */
export interface Annotated {
	readonly pair: Pair;
	readonly source: readonly Quantity[];
	readonly target: readonly Quantity[];
	/** Every word of either side that says which way, tied to a figure or not, in order; empty where there are no figures. */
	readonly tendencies: { readonly source: readonly Tendency[]; readonly target: readonly Tendency[] };
	/** Every period told from the speaker's own, of either side, in order. */
	readonly relativePeriods: { readonly source: readonly RelativePeriod[]; readonly target: readonly RelativePeriod[] };
	/** Of lines that are, or hold, the head of a table. */
	readonly tableScales?: { readonly source?: TableScale; readonly target?: TableScale };
	/** Every negation of either side, in order. */
	readonly negations: { readonly source: readonly Negation[]; readonly target: readonly Negation[] };
	/** Names of the English side, in order. */
	readonly names: readonly Name[];
	/** Its lone words in capitals, any of which may be part of a name that the document gives in full elsewhere: where each begins and ends, one after the other. */
	readonly loneWords: readonly number[];
	/** Domains that at least one word of the English line speaks for. */
	readonly domains: ReadonlySet<string>;
	/** Terms of the English line, none within another; renderings of terms in the Chinese line, by their ends. */
	readonly mentions: { readonly source: readonly TermMention[]; readonly target: readonly RenderingMention[] };
}

/**
 * How a mention on one side stands to its counterpart, most friendly first.
 * `point`: per cent for percentage points; `kind`: a count for a rank, three months for March; `multiple`: 倍 off by one;
 * `scale`: the same digits, 10ᵏ apart; `digit`: one figure slipped; `changed`: another value in the same place; `missing` / `added`: no counterpart.
 */
export type Relation =
	| 'equal'
	| 'equivalent'
	| 'rounded'
	| 'converted'
	| 'underspecified'
	| 'point'
	| 'unit'
	| 'currency'
	| 'kind'
	| 'multiple'
	| 'scale'
	| 'digit'
	| 'changed'
	| 'missing'
	| 'added';

/** A mention and its counterpart. At least one of the two is there. */
export interface Match {
	readonly relation: Relation;
	readonly source?: Quantity;
	readonly target?: Quantity;
	/** The readings the relation is about: of `source`, of `target`. */
	readonly readings: readonly [source: Reading | undefined, target: Reading | undefined];
	/** For `scale`: k, so that target = source × 10ᵏ. */
	readonly exponent?: number;
	/** For `digit`: what slipped. */
	readonly slip?: 'transposed' | 'substituted' | 'dropped' | 'inserted' | 'teen';
	/** For `missing` and `added`: the same value stands in a neighbouring pair on the other side. */
	readonly elsewhere: boolean;
}

/** A pair with what the two sides say of each other: what rules look at. */
export interface Compared extends Annotated {
	readonly matches: readonly Match[];
	/** How each term of the English line is rendered, in its order; of those whose domain holds. */
	readonly terms: readonly TermMatch[];
	/** Names that are told apart from other words, with their Chinese; none where a side is missing. */
	readonly namings: readonly Naming[];
}

/** What a document may be about, as far as packs of terms know: the domains a user may name. */
export const fields = ['earnings', 'optics', 'network', 'semiconductor'] as const;

export type Field = (typeof fields)[number];

/** What holds for the whole document; worked out before any rule runs. */
export interface DocumentFacts {
	readonly locale: Locale;
	/** Domains the English text gives evidence of (`data-rate`, `performance`, …), by the domain table. */
	readonly domains: ReadonlySet<string>;
	/** First and last words of people's names → where the people are called by their full names. */
	readonly people: ReadonlyMap<string, readonly Appearance[]>;
	/** Figures of the codes the English side names, as written → the code: "3.1" → "DOCSIS 3.1". Only figures with a point: others are too common. */
	readonly codes: ReadonlyMap<string, string>;
	/** Every measure the English side states, as `unit value` ("giga 400"): what a Chinese-only summary is held against. */
	readonly measures: ReadonlySet<string>;
	/** It reports the last quarter of a year, and so is written in the next. */
	readonly isYearEnd: boolean;
	/** The Chinese side names its foreign currency (ISO 4217) nearly wherever it states an amount: a bare 元 is then money of the reader's own. */
	readonly namedCurrency?: string;
	/** The names that the Chinese explains in brackets. */
	readonly explained: readonly ExplainedName[];
}

/** 塞羅洪多（Cerro Hondo）: a name in Latin letters and what stands before it; folded in `DocumentFacts`. */
export interface ExplainedName {
	readonly latin: string;
	readonly chinese: string;
}

// --------------------------------------------------------------------------------------------------------- problems, findings

/** MQM severities. `critical`: a stated fact is wrong or nonsense; `major`: misleading in a lesser way. Both fail the gate. */
export type Severity = 'critical' | 'major' | 'minor' | 'info';

export const severities = ['critical', 'major', 'minor', 'info'] as const satisfies readonly Severity[];

export const categories = [
	'number',
	'unit',
	'currency',
	'percent',
	'period',
	'direction',
	'bound',
	'negation',
	'caption',
	'term',
	'consistency',
	'name',
	'acronym',
	'idiom',
	'locale',
	'untranslated',
	'omission',
	'addition',
	'duplication',
	'alignment',
	'markup',
	'source',
	'punctuation',
	'character',
	'fact',
] as const;

export type Category = (typeof categories)[number];

/** Why a character is not seen or cannot be read. `broken`: half a surrogate pair, or no character at all. */
export type HiddenKind = 'bidi' | 'zero-width' | 'control' | 'private-use' | 'replacement' | 'broken' | 'mojibake';

export type Script = 'traditional' | 'simplified';

/** What a piece of a text that is not language is for. */
export type MarkupKind = 'placeholder' | 'tag' | 'url' | 'email';

export const frequencyUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

/** What frequencies are counted in. */
export type FrequencyUnit = (typeof frequencyUnits)[number];

/** So many times in every so many units; 0 times where only the period is said. */
export interface SaidFrequency {
	readonly times: number;
	readonly every: number;
	readonly unit: FrequencyUnit;
}

/** What each message is told; the messages of both languages are functions of this. Texts are as in the file, unescaped. */
export interface MessageParameters {
	'number-scale': { found: string; source: string; foundValue: string; sourceValue: string; exponent: number; expected: string };
	'number-digit': { found: string; source: string; slip: 'transposed' | 'substituted' | 'dropped' | 'inserted' | 'teen'; expected: string };
	'number-changed': { found: string; source: string; foundValue: string; sourceValue: string; expected: string };
	'number-missing': { source: string; sourceValue: string; expected: string };
	'number-added': { found: string; foundValue: string };
	/** `foundKind`, `sourceKind`: what the figure is on either side: a count, a rank, a multiple, points. */
	'number-kind': { found: string; source: string; foundKind: QuantityKind; sourceKind: QuantityKind };
	'unit-mismatch': { found: string; source: string; foundValue: string; sourceValue: string; expected: string };
	'unit-sense': { found: string; source: string; sense: string; meant: string; expected: string };
	'unit-sense-alone': { found: string; sense: string; meant: string; expected: string };
	'currency-mismatch': { found: string; source: string; foundCurrency: string; sourceCurrency: string; expected: string };
	'percent-point': { found: string; source: string; isPoint: boolean; expected: string };
	/** `told`: what the translation makes of the figure: by how much something changed, what it came to, or where it began. */
	'figure-reach': { found: string; source: string; told: 'by' | 'to' | 'from' };
	'multiple-mismatch': { found: string; source: string; foundValue: string; sourceValue: string };
	'multiple-decrease': { found: string };
	'direction-flipped': { found: string; source: string; figure: string; axis: Tendency['axis']; expected: string };
	'figures-swapped': { before: string; after: string; sourceBefore: string; sourceAfter: string };
	/** `found` stands where `source` belongs, and `other` where `sourceOther` does. */
	'ratio-turned': { found: string; source: string };
	'figures-exchanged': { found: string; other: string; source: string; sourceOther: string };
	'bound-flipped': { found: string; source: string; foundBound: Bound; sourceBound: Bound };
	'range-lost': { found: string; source: string };
	'deadline-flipped': { found: string; source: string; foundSide: DateSide; sourceSide: DateSide };
	'frequency-mismatch': { found: string; source: string; foundFrequency: SaidFrequency; sourceFrequency: SaidFrequency };
	'list-item-missing': { source: string; missing: string; sourceCount: string; foundCount: string };
	'list-shortened': { source: string; sourceCount: string; foundCount: string };
	'negation-lost': { source: string };
	'restriction-lost': { source: string };
	'negation-added': { found: string };
	'denial-turned': { found: string; source: string };
	'restriction-turned': { found: string; source: string };
	'exception-lost': { source: string };
	'condition-turned': { found: string; source: string };
	'choice-turned': { found: string; source: string };
	'quantifier-turned': { found: string; source: string };
	'modality-changed': { found: string; source: string };
	'tense-changed': { found: string; source: string };
	'day-kind': { found: string; source: string };
	'own-year': { found: string; source: string };
	'opposite-word': { found: string; source: string };
	'comparison-flipped': { found: string; source: string };
	'route-exchanged': { found: string; source: string };
	'clauses-exchanged': { found: string; source: string };
	'places-exchanged': { found: string; source: string };
	'parts-exchanged': { found: string; source: string };
	'order-exchanged': { found: string; source: string };
	'contrast-exchanged': { found: string; source: string };
	'roles-exchanged': { found: string; source: string };
	'period-mismatch': { found: string; source: string; foundValue: string; sourceValue: string; expected: string };
	/** `expected`: the whole, with the year before the reported one. */
	'period-year-end': { found: string; source: string; expected: string };
	'period-basis': { found: string; source: string };
	'period-relative': { found: string; source: string; foundOffset: RelativePeriod['offset']; sourceOffset: RelativePeriod['offset'] };
	'period-missing': { source: string; sourceValue: string; expected: string };
	'period-added': { found: string; foundValue: string };
	/** `origin` is the pack, or the file and row of the glossary, that speaks. */
	'term-forbidden': { found: string; source: string; sense: string; expected: string; origin: string };
	'term-missing': { source: string; expected: string; origin: string };
	'term-foreign': { found: string; source: string; expected: string; origin: string };
	'do-not-translate': { source: string; origin: string };
	/** `variants` are all renderings of the document with their counts, the most frequent first; `preferred` is what the locale prefers, if it does. */
	'term-inconsistent': {
		found: string;
		source: string;
		variants: readonly { readonly text: string; readonly count: number }[];
		preferred: string;
		locale: Locale;
	};
	'idiom-literal': { found: string; source: string; sense: string; expected: string };
	'acronym-misexpanded': { found: string; source: string; sense: string; expected: string };
	'metric-mismatch': { found: string; source: string; figure: string; expected: string };
	'metric-added': { found: string; figure: string };
	'metric-impossible': { found: string; figure: string };
	'name-missing': { source: string; expected: string };
	'name-changed': { found: string; source: string; expected: string };
	'name-as-person': { found: string; source: string; expected: string };
	/** `variants`: the ways the document writes the name, the most frequent first, with the lines of each. */
	'name-inconsistent': {
		found: string;
		name: string;
		variants: readonly { readonly text: string; readonly lines: readonly number[] }[];
		expected: string;
	};
	/** `other` stands in line `line`. */
	'fact-conflict': { found: string; line: number; other: string };
	/** `meant`: what was probably said, or empty. */
	'source-suspect': {
		found: string;
		kind: 'misheard' | 'pair' | 'doubled' | 'cut' | 'break' | 'connector' | 'currency' | 'amount' | 'figure';
		meant: string;
	};
	untranslated: { found: string; words: number };
	'target-empty': { source: string };
	'segment-unpaired-source': { source: string };
	'segment-unpaired-target': { found: string };
	/** `note` is the configuration's own words. */
	'own-forbidden': { found: string; note: Localized };
	/** `source` is what calls for it; empty where every line must have it. */
	'own-required': { source: string; note: Localized };
	/** `source` is the English file. */
	'translation-missing': { source: string };
	/** `lines` of the English file `source` changed after the translation last did. */
	'translation-outdated': { source: string; lines: number };
	/** `expected`: several with `|`, the likeliest first. */
	'locale-word': { found: string; locale: Locale; expected: string };
	/** `script`: the one that is expected. */
	'script-characters': { found: string; script: Script; expected: string };
	'script-slip': { found: string; expected: string };
	'script-line': { script: Script };
	'script-document': { script: Script; lines: number };
	/** `code`: the first, as U+202E. */
	'hidden-character': { code: string; kind: Exclude<HiddenKind, 'mojibake'>; count: number };
	mojibake: { found: string; expected: string };
	'punctuation-stray': { found: string; expected: string };
	'punctuation-end': { found: string };
	'punctuation-unpaired': { found: string; opens: boolean };
	/** `count`: the places in the document. */
	'punctuation-style': { topic: 'width' | 'brackets' | 'quotes' | 'space'; found: string; expected: string; count: number };
	/** Han characters, English words, and how many characters were to be expected. */
	'length-short': { characters: number; words: number; expected: number };
	'length-long': { characters: number; words: number; expected: number };
	'text-duplicated': { found: string };
	'text-copied': { line: number };
	/** `found`: figures and names of the line, with `|`, that stand in the translation at `line`. */
	'pair-misaligned': { found: string; line: number };
	'untranslated-word': { found: string };
	'content-missing': { source: string };
	'clause-missing': { source: string };
	'clause-added': { found: string };
	'content-added': { found: string };
	'markup-missing': { source: string; kind: MarkupKind };
	'markup-added': { found: string; kind: MarkupKind };
	'markup-changed': { found: string; source: string; kind: MarkupKind };
	'markup-misplaced': { found: string };
	/** An error that a reviewer saw; `comment` may be empty. */
	manual: { found: string; source: string; comment: string };
}

export type MessageId = keyof MessageParameters;

/** A message as data: its id and what it is told. */
export type Message = { [Id in MessageId]: { readonly id: Id; readonly data: MessageParameters[Id] } }[MessageId];

/** A replacement of a piece of the target. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** Another place in the document that bears on a problem. */
export interface Related {
	readonly line: number;
	readonly text: string;
}

/** What a rule says, as data. Spans are offsets into the pair's sides. */
export interface Problem {
	readonly message: Message;
	/** Where it differs from the rule's own: a Chinese line alone is an addition, an English one an omission. */
	readonly category?: Category;
	readonly severity: Severity;
	/** 0 to 1: how sure the rule is that a reader would call this a mistake. */
	readonly confidence: number;
	readonly source: readonly Span[];
	readonly target: readonly Span[];
	/** Coarser than a fingerprint: the same mistake in sixteen lines has one cause. Without the rule's id. */
	readonly cause: string;
	readonly edits: readonly Edit[];
	readonly related: readonly Related[];
}

/** What rules may look at besides their pair; read-only. */
export interface RuleContext {
	readonly facts: DocumentFacts;
	/** The pair `offset` places away, if there is one; |offset| ≤ 3. */
	neighbour(offset: number): Compared | undefined;
}

/** What may be told about a document. */
export interface AuditOptions {
	/** The variety of Chinese; read off the text where it is not given. */
	readonly locale?: Locale;
	/** What it is about, an empty list for nothing in particular; read off the English where it is not given. */
	readonly fields?: readonly Field[];
	/** What the document is about, by the domain table; found out from the text where it is not given. */
	readonly domains?: readonly string[];
	/** Called now and then with the number of pairs done, for a progress line. */
	readonly onProgress?: (pairs: number) => void;
}

/** The rules of `rules/`, one file each. */
export type BuiltInRuleId =
	| 'number-mismatch'
	| 'unit-mismatch'
	| 'unit-sense'
	| 'currency-mismatch'
	| 'percent-mismatch'
	| 'multiple-mismatch'
	| 'period-mismatch'
	| 'direction-flipped'
	| 'figures-swapped'
	| 'bound-flipped'
	| 'deadline-flipped'
	| 'frequency-mismatch'
	| 'negation-lost'
	| 'modality-changed'
	| 'tense-changed'
	| 'opposite-word'
	| 'roles-exchanged'
	| 'comparison-flipped'
	| 'metric-mismatch'
	| 'term-missing'
	| 'term-forbidden'
	| 'do-not-translate'
	| 'term-inconsistent'
	| 'name-missing'
	| 'name-inconsistent'
	| 'acronym-misexpanded'
	| 'idiom-literal'
	| 'locale-word'
	| 'script-mixed'
	| 'untranslated'
	| 'target-empty'
	| 'segment-unpaired'
	| 'length-outlier'
	| 'clause-missing'
	| 'clause-added'
	| 'content-mismatch'
	| 'list-shortened'
	| 'text-duplicated'
	| 'pair-misaligned'
	| 'markup-mismatch'
	| 'source-suspect'
	| 'punctuation'
	| 'hidden-character'
	| 'fact-conflict';

/** What can be wrong with a file as a whole; known to whoever knows the project. */
export type ProjectRuleId = 'translation-missing' | 'translation-outdated';

/** A rule of the catalogue or of the project, a pattern of the project's own configuration, or a reviewer who saw what no rule did. */
export type RuleId = BuiltInRuleId | ProjectRuleId | `own/${string}` | 'manual';

/** A sentence in every language this program speaks. */
export type Localized = Readonly<Record<InterfaceLanguage, string>>;

/** A case that documents a rule and tests it. `finds` are the English messages, in full. */
export interface RuleExample {
	/** Pairs of the same document that stand before, where a rule looks at the whole of it. */
	readonly before?: readonly (readonly [source: string, target: string])[];
	readonly source?: string;
	readonly target?: string;
	readonly locale?: Locale;
	readonly finds: readonly string[];
}

export interface RuleMeta {
	readonly id: RuleId;
	/** Its own name where the id does not say enough: a pattern of a configuration. */
	readonly title?: string;
	readonly category: Category;
	/** The gravest severity it gives. */
	readonly severity: Severity;
	readonly what: Localized;
	readonly why: Localized;
	readonly fix: Localized;
	readonly examples: readonly [RuleExample, ...RuleExample[]];
}

/** A rule that looks at one pair. Pure: no state between calls. */
export interface PairRule extends RuleMeta {
	readonly scope: 'pair';
	check(compared: Compared, context: RuleContext): readonly Problem[];
}

/**
 * A rule that looks at the document as a map and a reduce: `observe` runs beside the pair rules and gives small serialisable facts,
 * `conclude` runs once over all of them.
 */
export interface DocumentRule<Observation = unknown> extends RuleMeta {
	readonly scope: 'document';
	observe(compared: Compared, context: RuleContext): readonly Observation[];
	conclude(
		observations: readonly { readonly pair: number; readonly observation: Observation }[],
	): readonly { readonly pair: number; readonly problem: Problem }[];
}

export type Rule = PairRule | DocumentRule;

/** One side of a finding, as it is shown and exported. */
export interface FindingSide {
	readonly line: number;
	/** The line exactly as it stands in the file (for TSV: the field). */
	readonly text: string;
	readonly spans: readonly Span[];
	/** As the segment has them. */
	readonly key?: string;
	readonly label?: string;
}

/** Why a finding is reported and does not count at the gate, though nobody closed it. */
export type Suppression =
	/** It stood there when the project began to be checked. */
	| { readonly by: 'baseline' }
	/** A comment in the file, in this line, and its reason. */
	| { readonly by: 'comment'; readonly line: number; readonly reason: string }
	/** It takes a later ruleset than the configuration pins. */
	| { readonly by: 'ruleset'; readonly ruleset: number };

/** A reviewer's word. `later` leaves a finding open; `confirmed` says that it is an error, which still blocks; `dismissed` and `fixed` close it. */
export type Verdict = 'confirmed' | 'fixed' | 'dismissed' | 'later';

export const verdicts = ['confirmed', 'fixed', 'dismissed', 'later'] as const satisfies readonly Verdict[];

/** Where a finding stands. At the gate everything but `dismissed` and `fixed` counts as open. */
export type Status = 'open' | Verdict;

/** Who made the error. `preference`: nobody; it is a matter of taste. */
export type Responsible = 'source' | 'engine' | 'translator' | 'preference';

export const responsibles = ['source', 'engine', 'translator', 'preference'] as const satisfies readonly Responsible[];

/** Whose word it is: an arbiter's closes a dispute between reviewer and vendor. */
export type Voice = 'reviewer' | 'vendor' | 'arbiter';

export const voices = ['arbiter', 'reviewer', 'vendor'] as const satisfies readonly Voice[];

/** What a decision is about: one finding, or every finding of a cause, in one document or in the project. */
export type Subject =
	| { readonly fingerprint: string }
	| { readonly cause: string; readonly document: string }
	| { readonly cause: string; readonly document?: undefined };

/** What a reviewer had before them: for people who read the journal, and to find the finding again where a file was renamed, a line corrected elsewhere, the tool renewed. */
export interface Seen {
	readonly file: string;
	readonly rule: RuleId;
	readonly cause: string;
	/** The lines with their evidence. A text of more than 4,000 UTF-16 units is cut to what surrounds the first span. */
	readonly source?: FindingSide;
	readonly target?: FindingSide;
}

/** An error that a reviewer saw and no rule: what a finding cannot take from its lines. */
export interface ManualError {
	readonly category: Category;
	readonly severity: Severity;
	readonly comment: string;
}

/** A line that was written along with a decision, to be taken out again when it is undone. */
export interface Written {
	readonly to: 'accepted' | 'glossary';
	readonly line: string;
}

/** One decision, as a line of the journal holds it. Decisions can be reduced in any order: of two on one subject by one voice the later `at` counts, then the greater `id`. */
export interface Decision {
	/** Unique in the world. */
	readonly id: string;
	/** ISO 8601, UTC, with milliseconds. */
	readonly at: string;
	readonly by: string;
	readonly voice: Voice;
	readonly about: Subject;
	/** `open` takes an earlier word back. */
	readonly verdict: Verdict | 'open';
	/** For `fixed`: the whole target text as it shall be. */
	readonly text?: string;
	readonly reason?: string;
	/** Where the reviewer judges otherwise than the rule. */
	readonly severity?: Severity;
	readonly category?: Category;
	readonly responsible?: Responsible;
	readonly seen?: Seen;
	/** The words on the same subject that it was taken in sight of, by id. Words of one voice that know nothing of each other are in conflict. Absent: it knew them all. */
	readonly after?: readonly string[];
	/** Decisions with the same batch were taken with one key, and are undone with one. */
	readonly batch?: string;
	/** The batch (or the id, where there is none) that it takes back, or takes again. */
	readonly undoes?: string;
	readonly redoes?: string;
	/** For the decision that brings a finding of its own, rule `manual`. */
	readonly adds?: ManualError;
	readonly wrote?: Written;
}

/** A problem with identity. Only the engine makes these. Spans are offsets into `source.text` / `target.text`. */
export interface Finding {
	readonly rule: RuleId;
	readonly category: Category;
	readonly severity: Severity;
	readonly confidence: number;
	readonly message: Message;
	/** `rule/…` */
	readonly cause: string;
	readonly file: string;
	readonly sourceFile?: string;
	/** Index of the pair. */
	readonly pair: number;
	readonly source?: FindingSide;
	readonly target?: FindingSide;
	readonly edits: readonly Edit[];
	readonly related: readonly Related[];
	/** `open` as the engine gives it; `src/triage` lays the decisions over it. */
	readonly status: Status;
	/** The words that hold for it, one a voice, the deciding one first. */
	readonly decisions?: readonly [Decision, ...Decision[]];
	/** Reviewer and vendor disagree, and no arbiter has spoken. */
	readonly disputed?: true;
	/** Words of others of the same voice that say otherwise than the deciding one, given without sight of each other. */
	readonly conflict?: readonly [Decision, ...Decision[]];
	/** `v1:` and 16 hexadecimal digits. */
	readonly fingerprint: string;
	/** Like the fingerprint but for the document, and the same for twins: what it is known by after its file was renamed. */
	readonly content: string;
	/** Its fingerprints by earlier recipes: decisions of those days still hold. */
	readonly formerly?: readonly string[];
	readonly suppression?: Suppression;
	/** The configuration lets nobody dismiss it. */
	readonly locked?: true;
}

/** What the audit of one document found. */
export interface Audit {
	readonly file: string;
	readonly sourceFile?: string;
	readonly locale: Locale;
	/** What the document is about, by the domain table. */
	readonly domains: readonly string[];
	/** All pairs, one-sided ones included, in document order; `pair` of a finding is an index into it. Of a large document a page holds the pairs around findings only: then the array has holes. */
	readonly pairs: readonly Pair[];
	/** Words of the source, where the pairs are not all here to be counted. */
	readonly words?: number;
	readonly findings: readonly Finding[];
	readonly notices: readonly Notice[];
}

/** What a report is made of. */
export interface Report {
	readonly audits: readonly Audit[];
	readonly rules: readonly RuleMeta[];
	/** Files of a folder that were passed over because they do not hold both languages. */
	readonly skipped: readonly string[];
	/** Decisions that match no finding any more. */
	readonly stale?: readonly Decision[];
	readonly lang: InterfaceLanguage;
	/** What is on trial: a vendor, an engine, a delivery. Untrusted text. */
	readonly label?: string;
	/** How errors are scored; the default where it is not given. */
	readonly scoring?: Scoring;
	/** Earlier runs, oldest first, and this one, where the project keeps them. */
	readonly history?: readonly HistoryEntry[];
}

// ------------------------------------------------------------------------------------------------------------ scores and history

/** Error types of MQM-Core (2024-03-07) that findings fall under, by their mnemonic ids; `locale-convention` is the dimension. */
export const mqmTypes = [
	'mistranslation',
	'addition',
	'omission',
	'no-translate',
	'untranslated',
	'termbase',
	'term-inconsistency',
	'punctuation',
	'character-encoding',
	'locale-convention',
	'markup',
] as const;

export type MqmType = (typeof mqmTypes)[number];

/** Sets of penalty points by severity, under the names they are known by. */
export const scoreModels = ['mqm', 'mqm-1.0', 'lisa'] as const;

export type ScoreModel = (typeof scoreModels)[number];

/** How errors become a score. */
export interface Scoring {
	readonly model: ScoreModel;
	/** `once`: of the errors of one cause in one document the gravest counts. */
	readonly repeats: 'once' | 'all';
	/** One critical error fails, whatever the score; or it counts its points and no more. */
	readonly critical: 'fails' | 'counts';
	/** The least score that passes; above 0, below 100. */
	readonly pass: number;
	/** Penalty points per 1,000 source words that give that score; above 0. */
	readonly acceptable: number;
}

/** How many of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What one run found in one document: a line of the history. */
export interface HistoryEntry {
	readonly schema: 1;
	/** ISO 8601, UTC; all documents of a run have the same. */
	readonly at: string;
	readonly document: string;
	/** Vendor or engine. */
	readonly label?: string;
	/** Words of the source. */
	readonly words: number;
	readonly pairs: number;
	/** Findings that nobody dismissed, by rule; severities that do not occur are left out. */
	readonly findings: Readonly<Record<string, Partial<Counts>>>;
	readonly dismissed: number;
	/** The share of findings that were confirmed, fixed or dismissed, 0 to 1; 1 where there are none. */
	readonly reviewed: number;
	readonly versions: Versions;
}

/** What the figures of a run depend on. */
export interface Versions {
	readonly bilint: string;
	/** A digest of the rules that ran. */
	readonly rules: string;
	/** A digest of the glossary, where there is one. */
	readonly glossary?: string;
}
