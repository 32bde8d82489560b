// English left standing. Names, codes, titles and labels are not sentences: without function words nothing is reported.

import { census } from '../src/annotate/script.js';
import type { PairRule, Problem, Span } from '../src/model.js';

/** Words of a run of English, with blanks and light punctuation between them. */
const run = /[A-Za-z][A-Za-z'’.-]*(?:[ ,;:"“”()]+(?:[A-Za-z][A-Za-z'’.-]*|[$€£]?\d[\d.,%]*))+/g;

const address = /\S*(?:\/\/|www\.|@)\S*/g;

const wordsOf = (text: string): readonly string[] => text.replace(address, ' ').match(/[A-Za-z]+(?:['’][A-Za-z]+)?/g) ?? [];

/** A sentence needs four words, every fifth of them to carry grammar, and one that neither does nor is a name: "Bank of the West" is none. */
function isSentence(words: readonly string[], grammar: ReadonlySet<string>, least: number): boolean {
	const count = words.filter(word => grammar.has(word.toLowerCase())).length;
	if (words.length < least || count < 2 || count * 5 < words.length) return false;
	return words.some(word => /^[a-z]/.test(word) && !grammar.has(word));
}

function problem(text: string, span: Span, source: Span | undefined, partly: boolean): Problem {
	const found = text.slice(span[0], span[1]);
	return {
		message: { id: 'untranslated', data: { found, words: wordsOf(found).length } },
		severity: partly ? 'minor' : 'major',
		confidence: partly ? 0.6 : 0.9,
		source: source ? [source] : [],
		target: [span],
		cause: partly ? `part/${found}` : 'whole line',
		edits: [],
		related: [],
	};
}

/** Stretches of English prose of eight words and more within a Chinese line. */
function stretches(text: string, grammar: ReadonlySet<string>): readonly Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(run)) if (isSentence(wordsOf(match[0]), grammar, 8)) spans.push([match.index, match.index + match[0].length]);
	return spans;
}

export const untranslated = (functionWords: readonly string[]): PairRule => {
	const grammar = new Set(functionWords);
	return {
		id: 'untranslated',
		scope: 'pair',
		category: 'untranslated',
		severity: 'major',
		what: { en: 'English left standing in the Chinese text.', 'zh-Hant': '中文譯文中留有未翻譯的英文。' },
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
			{ source: 'Stefan Murry - Chief Financial Officer', target: 'Stefan Murry - Chief Financial Officer', finds: [] },
			{ source: 'See Form W-2.', target: '請參閱 Form W-2。', finds: [] },
		],
		check({ pair }) {
			if (!pair.target || pair.kind !== 'prose') return [];
			const { text } = pair.target;
			const source = pair.source && ([0, pair.source.text.length] as const);
			const { han, latin } = census(text);
			if (latin < 12) return [];
			if (han === 0) return isSentence(wordsOf(text), grammar, 4) ? [problem(text, [0, text.length], source, false)] : [];
			return stretches(text, grammar).map(span => problem(text, span, undefined, true));
		},
	};
};
