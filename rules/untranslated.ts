// English left standing. Names, codes, titles and labels are not sentences; what is quoted or explained in brackets is meant to stay.

import { type EnglishRun, type EnglishWords, isCommon, isSentence, isSpeech, runsOf, wordsOf } from '../src/annotate/english-text.js';
import { census } from '../src/annotate/script.js';
import type { Message, PairRule, Problem, Severity, Side, Span } from '../src/model.js';

/** The word lists, as data. */
export interface EnglishWordLists {
	readonly grammar: readonly string[];
	readonly kept: readonly string[];
	readonly replies: readonly string[];
	readonly common: readonly string[];
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

function ofRun(run: EnglishRun, text: string, source: string | undefined, lists: EnglishWords): readonly Problem[] {
	const { span, words } = run;
	const found = text.slice(...span);
	const stretch = { id: 'untranslated', data: { found, words: words.length } } as const;
	if (isSentence(found, words, lists, longStretch)) return [problem(stretch, 'minor', 0.6, [undefined, span], `part/${found}`)];
	const origin = words.length > 0 && isCommon(run, lists) ? inSource(run, source) : undefined;
	if (!origin || /["“‘']$/.test(source?.slice(0, origin[0]) ?? '')) return [];
	const message = words.length === 1 ? ({ id: 'untranslated-word', data: { found } } as const) : stretch;
	return [problem(message, 'minor', 0.7, [origin, span], `part/${found}`)];
}

/** A word that begins with a small letter: all other runs are names. */
const smallWord = /(?<![A-Za-z\u00c0-\u024f])[a-z]/;

export const untranslated = (data: EnglishWordLists): PairRule => {
	const lists = { grammar: new Set(data.grammar), kept: new Set(data.kept), replies: new Set(data.replies), common: new Set(data.common) };
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
			// A source without capitals gives no sign of what is a name.
			const hasCase = pair.source === undefined || /[A-Z]/.test(pair.source.text);
			return smallWord.test(text) && /[a-z]{3}/.test(text) && hasCase
				? runsOf(text).flatMap(run => ofRun(run, text, pair.source?.text, lists))
				: none;
		},
	};
};
