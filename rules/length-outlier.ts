// A translation far shorter or longer than the document's own habit. Short lines vary more than long ones, headings more than sentences.

import { census } from '../src/annotate/script.js';
import { habitOf, type LineLengths, lettersOfHan, lineLengths, scoreOf } from '../src/compare/line-lengths.js';
import type { Compared, DocumentRule, Message, Problem, Side } from '../src/model.js';

/** The lengths of a pair, and what they are of. */
interface Lengths extends LineLengths {
	readonly source: Side;
	readonly target: Side;
}

const none: readonly never[] = [];

/** How many deviations are an outlier: of a sentence, of a heading; and what no reader can excuse. */
const far = 4;
const farForHeading = 7;
const beyond = 8;

function lengthsOf({ pair }: Compared): Lengths | undefined {
	const { source, target } = pair;
	const lengths = lineLengths(pair);
	return lengths && source && target ? { letters: lengths.letters, ratio: lengths.ratio, source, target } : undefined;
}

const isSentence = ({ source }: Lengths): boolean => /[.!?]["”’)]*$/.test(source.text.slice(-8).trimEnd());

function problem(lengths: Lengths, score: number, habit: number): Problem {
	const { letters, source, target } = lengths;
	const characters = census(target.text).han;
	const english = source.text;
	const words = english.trim().split(/\s+/).length;
	const short = score < 0;
	const expected = Math.max(1, Math.round((letters * Math.exp(habit)) / lettersOfHan));
	const message: Message = { id: short ? 'length-short' : 'length-long', data: { characters, words, expected } };
	return {
		message,
		category: short ? 'omission' : 'addition',
		severity: Math.abs(score) >= beyond && isSentence(lengths) ? 'major' : 'minor',
		confidence: Math.min(0.9, Math.abs(score) / 10),
		source: [[0, english.length]],
		target: [[0, target.text.length]],
		cause: short ? 'short' : 'long',
		edits: [],
		related: [],
	};
}

export const lengthOutlier: DocumentRule<Lengths> = {
	id: 'length-outlier',
	scope: 'document',
	category: 'omission',
	severity: 'major',
	what: {
		en: 'A translation far shorter or longer than the lengths of the rest of the document let expect.',
		'zh-Hant': '與全文的長度比例相比，這一行的譯文明顯過短或過長。',
	},
	why: { en: 'Something was left out, added, or belongs to another line.', 'zh-Hant': '可能有漏譯、增譯，或譯文屬於別行。' },
	fix: { en: 'Compare the two sides; dismiss the finding if the brevity is meant.', 'zh-Hant': '對照兩邊內容；若是刻意精簡，請標為誤報。' },
	examples: [
		{
			source: 'The loss was caused by a fire that started in the warehouse and spread to the two neighbouring buildings before it could be put out.',
			target: '火災。',
			finds: ['Unexpected length: 2 Chinese characters for 25 English words, expected about 30'],
		},
		{ source: 'Thank you very much for your question.', target: '謝謝您的提問。', finds: [] },
	],
	observe(compared) {
		const lengths = lengthsOf(compared);
		return lengths ? [lengths] : none;
	},
	conclude(observations) {
		const habit = habitOf(observations.map(({ observation }) => observation));
		const away = (lengths: Lengths): number => scoreOf(lengths, habit);
		const isFar = (lengths: Lengths): boolean => {
			const own = Math.abs(away(lengths));
			return own >= far && (own >= farForHeading || isSentence(lengths));
		};
		return observations
			.filter(({ observation }) => isFar(observation))
			.map(({ pair, observation }) => ({ pair, problem: problem(observation, away(observation), habit.ratio) }));
	},
};
