// English left standing. Names, codes, titles and labels are not sentences; what is quoted or explained in brackets is meant to stay.

import {
	type EnglishRun,
	type EnglishWords,
	isCommon,
	isPlainRun,
	isSentence,
	isSpeech,
	plainness,
	runsOf,
	unlistedWord,
	wordsOf,
} from '../src/annotate/english-text.js';
import { census, foldChinese } from '../src/annotate/script.js';
import type { Message, PairRule, Problem, Severity, Side, Span } from '../src/model.js';

/** The word lists, as data. */
export interface EnglishWordLists {
	readonly grammar: readonly string[];
	readonly kept: readonly string[];
	readonly replies: readonly string[];
	readonly common: readonly string[];
	readonly plain: readonly string[];
	readonly borrowed: readonly string[];
	readonly named: readonly string[];
}

/** Words of computing, as alternatives of patterns: Chinese beside a name of code, English of such names, English of programs. */
export interface CodeWordRows {
	readonly beside: string;
	readonly names: string;
	readonly programs: string;
}

interface CodeWords {
	/** What a name of code stands behind, and what before, in folded Chinese. */
	readonly ahead: RegExp;
	readonly behind: RegExp;
	readonly names: RegExp;
	readonly programs: RegExp;
}

function compileCodeWords({ beside, names, programs }: CodeWordRows): CodeWords {
	const chinese = foldChinese(beside);
	return {
		ahead: new RegExp(`(?:${chinese})$`),
		behind: new RegExp(`^\\s*(?:${chinese})`),
		names: new RegExp(`\\b(?:${names})\\b`),
		programs: new RegExp(`\\b(?:${programs})\\b`),
	};
}

/** What is known of English. */
interface Known {
	readonly lists: EnglishWords;
	isEnglish(word: string): boolean;
	readonly code: CodeWords;
}

/** A stretch of this many words is a sentence even where the source says it otherwise. */
const longStretch = 8;

function problem(
	message: Message,
	severity: Severity,
	confidence: number,
	spans: readonly [source: Span | undefined, target: Span],
	cause: string,
): Problem {
	return { message, severity, confidence, source: spans[0] ? [spans[0]] : [], target: [spans[1]], cause, edits: [], related: [] };
}

const none: readonly never[] = [];

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function wholeLine(text: string, source: Side | undefined, lists: EnglishWords): readonly Problem[] {
	const words = wordsOf(text);
	const message: Message = { id: 'untranslated', data: { found: text, words: words.length } };
	const spans = [source && ([0, source.text.length] as const), [0, text.length]] as const;
	if (isSentence(text, words, lists)) return [problem(message, 'major', 0.9, spans, 'whole line')];
	if (!source || plain(source.text) !== plain(text) || !isSpeech(text, words, lists)) return [];
	return [problem(message, 'minor', 0.75, spans, 'whole line')];
}

/** Where the source has the very words of a run. */
function inSource({ words }: EnglishRun, source: string | undefined): Span | undefined {
	const text =
		source === undefined ? undefined : new RegExp(`(?<![A-Za-z])${words.map(word => word.replace(/[^\w]/g, '.')).join('[^A-Za-z]+')}(?![A-Za-z])`);
	const match = text && source !== undefined ? text.exec(source) : null;
	return match ? [match.index, match.index + match[0].length] : undefined;
}

/** What follows a bare singular that opens a sentence where it is a name: "Lantern reads your logs". */
const ofOne = /^(?:is|was|has|does|[a-z]+[^s]s)$/;
/** What follows the first word of a sentence where that is what the sentence is about, and no name with a verb. */
const ofMany = /^(?:are|is|were|was|can|cannot|may|must|should|need|have|has)$/;

const isForgotten = (word: string, lists: EnglishWords): boolean => plainness(word, lists) === 'plain' && !lists.named.has(word);

/** Marks of instructions for programs. */
const codeMarks = /[%`_=<>{}|\\]|--|\w\(\)/;

/** Whether a line speaks of programs, so that an English word may be a command or a value. */
const isTechnical = (source: string, { names, programs }: CodeWords): boolean =>
	codeMarks.test(source) || names.test(source) || programs.test(source);

const isCertain = (run: EnglishRun, source: string, { lists, code }: Known): boolean => isPlainRun(run, lists) && !isTechnical(source, code);

/** Whether a single word stands as a name of code. */
function isCode(text: string, [from, to]: Span, source: string, { names, behind, ahead }: CodeWords): boolean {
	if (!names.test(source)) return false;
	return ahead.test(foldChinese(text.slice(Math.max(0, from - 5), from).trimEnd())) || behind.test(foldChinese(text.slice(to, to + 5)));
}

const wordProblem = (found: string, certain: boolean, spans: readonly [Span, Span]): Problem =>
	problem({ id: 'untranslated-word', data: { found } }, certain ? 'major' : 'minor', certain ? 0.85 : 0.7, spans, `part/${found}`);

/** A word that no list knows, where the source has it in small letters too and speaks of no programs. */
function unlisted({ span, words }: EnglishRun, text: string, source: string, { lists, isEnglish, code }: Known): readonly Problem[] {
	const [word = ''] = words;
	const sure = words.length === 1 ? unlistedWord(word, lists, isEnglish) : undefined;
	if (!sure || isTechnical(source, code)) return [];
	const origin = new RegExp(`(?<![\\w'’./@-])${word}(?![\\w@/-]|\\.\\w)`).exec(source);
	if (!origin || /["“‘'(]$/.test(source.slice(0, origin.index)) || text.slice(...span) !== word) return [];
	return [wordProblem(word, sure === 'certain', [[origin.index, origin.index + word.length], span])];
}

function ofRun(run: EnglishRun, text: string, source: string | undefined, known: Known): readonly Problem[] {
	const { lists, code } = known;
	const { span, words } = run;
	const found = text.slice(...span);
	const stretch = { id: 'untranslated', data: { found, words: words.length } } as const;
	if (isSentence(found, words, lists, longStretch)) return [problem(stretch, 'minor', 0.6, [undefined, span], `part/${found}`)];
	if (words.length === 1 && !isCommon(run, lists)) return source === undefined ? [] : unlisted(run, text, source, known);
	const origin = words.length > 0 && isCommon(run, lists) ? inSource(run, source) : undefined;
	if (!origin || /["“‘']$/.test(source?.slice(0, origin[0]) ?? '')) return [];
	if (words.length === 1)
		return isCode(text, span, source ?? '', code) ? [] : [wordProblem(found, isCertain(run, source ?? '', known), [origin, span])];
	return [
		isCertain(run, source ?? '', known)
			? problem(stretch, 'major', 0.85, [origin, span], `part/${found}`)
			: problem(stretch, 'minor', 0.7, [origin, span], `part/${found}`),
	];
}

/** A word that opens a line, in capitals for that reason only on one side or both: "Legumes are" → Legumes是, "the lid is" → Lid 已. */
function atHead(text: string, source: string, lists: EnglishWords): readonly Problem[] {
	const own = /^[A-Z][a-z]{2,}(?=[\s\u3400-\u9fff])/.exec(text)?.[0];
	const opener = /^([A-Z][a-z]{2,}) ([a-z]+)/.exec(source);
	const small = own?.toLowerCase();
	if (own && small && own !== opener?.[1] && isForgotten(small, lists) && !source.includes(own)) {
		const origin = new RegExp(`(?<![\\w'-])${small}(?![\\w'-])`).exec(source);
		if (origin)
			return [
				wordProblem(own, true, [
					[origin.index, origin.index + own.length],
					[0, own.length],
				]),
			];
	}
	const [, word = '', next = ''] = opener ?? [];
	if (word === '' || !isForgotten(word.toLowerCase(), lists) || (!word.endsWith('s') && ofOne.test(next))) return [];
	const run = runsOf(text).find(({ words }) => words.length === 1 && words[0] === word);
	return run ? [wordProblem(word, ofMany.test(next), [[0, word.length], run.span])] : [];
}

/** A word that begins with a small letter: all other runs are names. */
const smallWord = /(?<![A-Za-z\u00c0-\u024f])[a-z]/;

/** What is left in a line of Chinese. */
function left(text: string, source: string | undefined, known: Known): readonly Problem[] {
	if (!/[a-z]{3}/.test(text)) return none;
	// A source without capitals gives no sign of what is a name.
	if (source !== undefined && !/[A-Z]/.test(source)) return none;
	const heads = source === undefined ? none : atHead(text, source, known.lists);
	if (!smallWord.test(text)) return heads;
	const found = runsOf(text).flatMap(run => ofRun(run, text, source, known));
	return heads.length === 0 ? found : [...heads, ...found];
}

/** @param isEnglish whether a word in small letters stands in a dictionary of English. */
export const untranslated = (data: EnglishWordLists, isEnglish: (word: string) => boolean, codeWords: CodeWordRows): PairRule => {
	const code = compileCodeWords(codeWords);
	const lists: EnglishWords = {
		grammar: new Set(data.grammar),
		kept: new Set(data.kept),
		replies: new Set(data.replies),
		common: new Set(data.common),
		plain: new Set(data.plain),
		borrowed: new Set(data.borrowed),
		named: new Set(data.named),
	};
	return {
		id: 'untranslated',
		scope: 'pair',
		category: 'untranslated',
		severity: 'major',
		what: {
			en: 'English left standing in the Chinese text: a line, a stretch of it, or a common word.',
			'zh-Hant': '中文譯文中留有未翻譯的英文：整行、一段，或普通名詞。',
		},
		why: { en: 'The reader of the translation does not get what the line says.', 'zh-Hant': '譯文讀者讀不到這一行的內容。' },
		fix: {
			en: 'Translate it, or dismiss the finding if it is a title or quotation meant to stay.',
			'zh-Hant': '譯出該段；若為刻意保留的標題或引文，請標為誤報。',
		},
		examples: [
			{
				source: 'We are pleased with the progress of the quarter.',
				target: 'We are pleased with the progress of the quarter.',
				finds: ['Unexpected English "We are pleased with the progress of the quarter." (9 words), expected Chinese'],
			},
			{ source: 'Do you sell a table for two?', target: '你們有賣兩人用的 table 嗎？', finds: ['Unexpected English "table", expected Chinese'] },
			{ source: 'Stefan Murry - Chief Financial Officer', target: 'Stefan Murry - Chief Financial Officer', finds: [] },
			{ source: 'See Form W-2.', target: '請參閱 Form W-2。', finds: [] },
		],
		check({ pair }) {
			if (!pair.target || pair.kind !== 'prose') return none;
			const { text } = pair.target;
			const { han, latin } = census(text);
			if (latin < 2) return none;
			if (han === 0) return wholeLine(text, pair.source, lists);
			return left(text, pair.source?.text, { lists, isEnglish, code });
		},
	};
};
