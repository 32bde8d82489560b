// A translation far shorter or longer than the document's own habit. Short lines vary more than long ones, headings more than sentences.

import { census } from '../src/annotate/script.js';
import type { Compared, DocumentRule, Message, Problem } from '../src/model.js';

/** How long the two sides of a pair are. */
interface Lengths {
	/** Letters and digits of the English. */
	readonly source: number;
	/** The same of the Chinese, a Han character counted as so many letters. */
	readonly target: number;
	/** Han characters. */
	readonly characters: number;
	readonly english: string;
	readonly chinese: string;
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

const median = (values: readonly number[]): number => Float64Array.from(values).sort()[values.length >> 1] ?? 0;

const ratio = ({ source, target }: Lengths): number => Math.log(Math.max(1, target) / source);

function lengthsOf({ pair }: Compared): Lengths | undefined {
	if (!pair.source || !pair.target || pair.kind !== 'prose') return undefined;
	const { latin, digits, han } = census(pair.source.text);
	const source = latin + digits;
	if (source < fewestLetters || han > 0) return undefined;
	const chinese = census(pair.target.text);
	if (chinese.han === 0) return undefined;
	return {
		source,
		target: Math.round(chinese.han * lettersOfHan) + chinese.latin + chinese.digits,
		characters: chinese.han,
		english: pair.source.text,
		chinese: pair.target.text,
	};
}

const isSentence = ({ english }: Lengths): boolean => /[.!?]["”’)]*$/.test(english.slice(-8).trimEnd());

function problem(lengths: Lengths, score: number, habit: number): Problem {
	const { characters, english, chinese, source } = lengths;
	const words = english.trim().split(/\s+/).length;
	const short = score < 0;
	const expected = Math.max(1, Math.round((source * Math.exp(habit)) / lettersOfHan));
	const message: Message = { id: short ? 'length-short' : 'length-long', data: { characters, words, expected } };
	return {
		message,
		category: short ? 'omission' : 'addition',
		severity: Math.abs(score) >= beyond && isSentence(lengths) ? 'major' : 'minor',
		confidence: Math.min(0.9, Math.abs(score) / 10),
		source: [[0, english.length]],
		target: [[0, chinese.length]],
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
		const typical = observations.map(({ observation }) => observation).filter(({ source }) => source >= lettersOfTypical);
		const weight = typical.length / (typical.length + pairsOfUsual);
		const habit = usual + (median(typical.map(ratio)) - usual) * weight;
		const score = (lengths: Lengths): number => (ratio(lengths) - habit) / deviation(lengths.source);
		const spread = typical.length < pairsOfUsual ? 1 : Math.max(1, 1.4826 * median(typical.map(lengths => Math.abs(score(lengths)))));
		return observations.flatMap(({ pair, observation }) => {
			const own = score(observation) / spread;
			if (Math.abs(own) < far || (Math.abs(own) < farForHeading && !isSentence(observation))) return [];
			return [{ pair, problem: problem(observation, own, habit) }];
		});
	},
};
