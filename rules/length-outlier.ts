// A translation far shorter or longer than the document's own habit. Short lines vary more than long ones, headings more than sentences.

import { census } from '../src/annotate/script.js';
import type { Compared, DocumentRule, Message, Problem, Side } from '../src/model.js';

/** How long the two sides of a pair are. */
interface Lengths {
	/** Letters and digits of the English. */
	readonly letters: number;
	/** The logarithm of the length of the Chinese, a Han character counted as so many letters, to that of the English. */
	readonly ratio: number;
	readonly source: Side;
	readonly target: Side;
}

const none: readonly never[] = [];

/** Letters a Han character stands for. */
const lettersOfHan = 2.6;

/** The logarithm of target to source, as it is in the median of six collections of professional translations. */
const usual = -0.18;

/** As many pairs as the usual ratio is worth against the document's own. */
const pairsOfUsual = 20;

/** Shorter lines say nothing. */
const fewestLetters = 15;
const lettersOfTypical = 25;

/** How many deviations are an outlier: of a sentence, of a heading; and what no reader can excuse. */
const far = 4;
const farForHeading = 7;
const beyond = 8;

/** The deviation to expect of the logarithm, at this many letters: fitted to the same collections. */
const deviation = (letters: number): number => Math.sqrt(0.01 + 1.6 / letters);

const median = (values: readonly number[]): number => new Float64Array(values).sort()[values.length >> 1] ?? 0;

function lengthsOf({ pair: { kind, source, target } }: Compared): Lengths | undefined {
	if (!source || !target || kind !== 'prose') return undefined;
	const english = census(source.text);
	const letters = english.latin + english.digits;
	if (letters < fewestLetters || english.han > 0) return undefined;
	const { han, latin, digits } = census(target.text);
	if (han === 0) return undefined;
	return { letters, ratio: Math.log(Math.max(1, Math.round(han * lettersOfHan) + latin + digits) / letters), source, target };
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
		const typical = observations.map(({ observation }) => observation).filter(({ letters }) => letters >= lettersOfTypical);
		const weight = typical.length / (typical.length + pairsOfUsual);
		const habit = usual + (median(typical.map(({ ratio }) => ratio)) - usual) * weight;
		const score = ({ ratio, letters }: Lengths): number => (ratio - habit) / deviation(letters);
		const spread = typical.length < pairsOfUsual ? 1 : Math.max(1, 1.4826 * median(typical.map(lengths => Math.abs(score(lengths)))));
		const away = (lengths: Lengths): number => score(lengths) / spread;
		const isFar = (lengths: Lengths): boolean => {
			const own = Math.abs(away(lengths));
			return own >= far && (own >= farForHeading || isSentence(lengths));
		};
		return observations
			.filter(({ observation }) => isFar(observation))
			.map(({ pair, observation }) => ({ pair, problem: problem(observation, away(observation), habit) }));
	},
};
