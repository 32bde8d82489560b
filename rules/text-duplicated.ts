// Repetition is a figure of speech only where the source repeats.

import {
	compileTimesSaidAgain,
	isChant,
	mayRepeat,
	repeatedClause,
	restartedClause,
	saysWordAgain,
	sentences,
	strayEnd,
	stutter,
	stutters,
	type TimesSaidAgain,
	timeSaidAgain,
} from '../src/annotate/repetition.js';
import { foldChinese } from '../src/annotate/script.js';
import { holdsOne } from '../src/compare/evidence.js';
import { clauseSaidAgain, sentenceSaidAgain } from '../src/compare/said-again.js';
import { groundedShare } from '../src/compare/surplus.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, Message, PairRule, Problem, RuleContext, Severity, Span } from '../src/model.js';

const none: readonly Problem[] = [];

/** A line this long (Han characters) is not said twice by chance. */
const longLine = 8;

function problem(message: Message, span: Span, cause: string, remove: boolean, severity: Severity = 'minor'): Problem {
	return {
		message,
		severity,
		confidence: severity === 'major' ? 0.9 : 0.8,
		source: [],
		target: [span],
		cause,
		edits: remove ? [{ span, text: '' }] : [],
		related: [],
	};
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z\d]+/g, ' ');

/** Whether a neighbour has the same Chinese under English that says something else. */
function isCopy({ pair }: Compared, other: Compared | undefined): other is Compared {
	if (!pair.source || !pair.target || !other?.pair.source || other.pair.target?.text.trim() !== pair.target.text.trim()) return false;
	return (pair.target.text.match(/[\u3400-\u9fff]/g)?.length ?? 0) >= longLine && plain(other.pair.source.text) !== plain(pair.source.text);
}

/** So much of a translation renders its own English, and of another English so many times less. */
const [fitting, misfit] = [0.5, 2] as const;

/** Whether the Chinese that two lines share is plainly that of the second and not of the first. */
function belongsTo(own: Compared, other: Compared, traces: Traces): boolean {
	const there = groundedShare(other, traces);
	return there >= fitting && groundedShare(own, traces) * misfit <= there;
}

/** The same Chinese under two lines: told of the one that it does not fit, else of the second. */
function copied(compared: Compared, context: RuleContext, traces: () => Traces): Problem | undefined {
	const [before, behind] = [context.neighbour(-1), context.neighbour(1)];
	const isOfNext = isCopy(compared, behind) && belongsTo(compared, behind, traces());
	const isSecond = isCopy(compared, before) && !belongsTo(before, compared, traces());
	const other = isOfNext ? behind : isSecond ? before : undefined;
	const { source, target } = compared.pair;
	if (!other?.pair.target || !source || !target) return undefined;
	const { segments, text } = other.pair.target;
	const [{ line }] = segments;
	const isSure = isOfNext || belongsTo(compared, other, traces());
	const found = problem({ id: 'text-copied', data: { line } }, [0, target.text.length], 'line', false, isSure ? 'major' : 'minor');
	return { ...found, source: [[0, source.text.length]], related: [{ line, text }] };
}

/** In a line this short, a word that stands twice is reason enough to say something again. */
const shortLine = 60;

interface Repeated {
	readonly span: Span;
	readonly severity: Severity;
}

/** A speaker's words, and songs, say things again for the sake of it. */
const spoken = /[!"“”♪…]/;

/** Whether nothing explains why it is said twice: neither the source nor the way in which Chinese gives weight to words. */
function isCertain(source: string, target: string, [start, end]: Span, beginsEmphasis: string): boolean {
	if (beginsEmphasis.includes(target.charAt(start)) || spoken.test(source) || saysWordAgain(source)) return false;
	// 審計署審計署署長 is an office and its head.
	return target.charAt(end) !== target.charAt(end - 1);
}

/** Whether the first time is the end of a longer clause: 退保取出現金 in 保單退保取出現金，退保取出現金. */
const isTail = (target: string, [start, end]: Span): boolean => /[\u3400-\u9fff]/.test(target.charAt(2 * start - end - 2));

/** What the Chinese says again where the English says it once: a clause that is begun twice, or a time. */
function begunAgain(source: string | undefined, target: string, times: TimesSaidAgain): Repeated | undefined {
	const span = restartedClause(target) ?? timeSaidAgain(foldChinese(target), times);
	if (source === undefined || !span || stutters(source) || (source.length < shortLine && saysWordAgain(source))) return undefined;
	return { span, severity: spoken.test(source) || saysWordAgain(source) ? 'minor' : 'major' };
}

/** Whether a stretch is said twice as Chinese does: 哈哈哈, 放多少放多少. */
const isIdiomatic = (unit: string, { correlatives }: RepetitionWords): boolean => isChant(unit) || holdsOne(unit, correlatives);

function repeated(source: string | undefined, target: string, words: RepetitionWords, times: TimesSaidAgain): Repeated | undefined {
	if (!mayRepeat(target)) return undefined;
	const again = begunAgain(source, target, times);
	if (again) return again;
	const isPlain = source !== undefined && sentences(target) > sentences(source) && !stutters(source) && !saysWordAgain(source);
	const sentence = isPlain ? sentenceSaidAgain(target) : undefined;
	if (sentence) return { span: sentence, severity: spoken.test(source ?? '') ? 'minor' : 'major' };
	const twice = stutter(target) ?? repeatedClause(target);
	if (twice && !(source !== undefined && stutters(source)) && !isIdiomatic(target.slice(...twice), words)) {
		if (source !== undefined && isCertain(source, target, twice, words.beginsEmphasis)) return { span: twice, severity: 'major' };
		return source !== undefined && isTail(target, twice) && saysWordAgain(source) ? undefined : { span: twice, severity: 'minor' };
	}
	const end = strayEnd(target);
	return end && source !== undefined && sentences(target) > sentences(source) ? { span: end, severity: 'minor' } : undefined;
}

/** One clause in two versions, which its figure gives away. */
function clauseAgain(compared: Compared): Repeated | undefined {
	const span = clauseSaidAgain(compared);
	return span && { span, severity: 'major' };
}

/** What good Chinese says twice, and what it says once. */
export interface RepetitionWords {
	/** Characters with which Chinese begins what it says twice for weight. */
	readonly beginsEmphasis: string;
	/** Question words that answer themselves. */
	readonly correlatives: readonly string[];
	/** Times of which a clause has one. */
	readonly times: readonly string[];
}

const check = (compared: Compared, context: RuleContext, words: RepetitionWords, times: TimesSaidAgain, traces: () => Traces): readonly Problem[] => {
	const { pair } = compared;
	if (!pair.target || pair.kind !== 'prose') return none;
	const twice = clauseAgain(compared) ?? repeated(pair.source?.text, pair.target.text, words, times);
	const copy = copied(compared, context, traces);
	if (!twice) return copy ? [copy] : none;
	const found = pair.target.text.slice(...twice.span).replace(/^[，,；;]|[，,\s]+$/g, '');
	const again = problem({ id: 'text-duplicated', data: { found } }, twice.span, found, true, twice.severity);
	return copy ? [again, copy] : [again];
};

const rule = (words: RepetitionWords, times: TimesSaidAgain, traces: () => Traces): PairRule => ({
	id: 'text-duplicated',
	scope: 'pair',
	category: 'duplication',
	severity: 'minor',
	what: {
		en: 'Something stands twice in the Chinese line and once in the English; or two lines share one translation.',
		'zh-Hant': '譯文同一處出現兩次，原文只說一次；或前後兩行用了同一段譯文。',
	},
	why: { en: 'It is a trace of editing or of a machine that lost its place.', 'zh-Hant': '這是改稿或機器翻譯錯位留下的痕跡。' },
	fix: { en: 'Delete what is said twice, or translate the line.', 'zh-Hant': '刪除重複的部分，或補譯這一行。' },
	examples: [
		{
			source: 'Actual results may differ from such forward-looking statements.',
			target: '實際結果可能與前瞻性陳述不同。前瞻性陳述。',
			finds: ['Unexpected "前瞻性陳述" again: the source says it once'],
		},
		{ source: 'I am so happy, so happy.', target: '我好開心好開心。', finds: [] },
	],
	check: (compared, context) => check(compared, context, words, times, traces),
});

/** @param traces the renderings of common words, made ready when two lines share their Chinese. */
export const textDuplicated = (words: RepetitionWords, traces: () => Traces): PairRule =>
	rule(words, compileTimesSaidAgain(words.times.map(foldChinese)), traces);
