/** What a rule about figures says of a match: both texts, both values, and the right figure in the clothes of the wrong one. */

import type { Compared, Edit, Locale, Match, Message, Problem, Reading, Span } from '../model.js';
import { sourceText, targetText } from './evidence.js';
import type { Grade } from './grades.js';
import { mayMean } from './readings.js';
import { describeReading, type RenderWords, renderLike, renderReading, renderTenths } from './render.js';

/** A match in words. Texts are as in the file; values as `describeReading` shows them; empty where a side has no part in it. */
export interface Figures {
	readonly source: string;
	readonly found: string;
	readonly sourceValue: string;
	readonly foundValue: string;
	/** The right rendering, or empty where none can be written. */
	readonly expected: string;
	readonly edit?: Edit | undefined;
}

const sameSort = (a: Reading, b: Reading): boolean =>
	(a.kind === b.kind && (a.kind !== 'date' || a.unit === b.unit)) ||
	(b.kind === 'money' && a.kind === 'number') ||
	(a.kind === 'money' && b.kind === 'number');

const haveUnits = new Set<Reading['kind']>(['duration', 'measure', 'money']);

/** The figure of the one is none in the unit of the other: 28 days are no 28 weeks. */
const areOtherUnits = (a: Reading, b: Reading, { open }: RenderWords): boolean =>
	haveUnits.has(a.kind) && a.unit !== b.unit && a.unit !== undefined && b.unit !== undefined && !mayMean(open, a.unit, b.unit);

const otherHalves: Readonly<Record<string, string>> = { 上: '下', 下: '上', 前: '後', 後: '前', 后: '前', 1: '2', 2: '1' };

/** 上半年 for 下半年; undefined where the half is named otherwise. */
function otherHalf(span: Span, found: string): Edit | undefined {
	const text = found.replace(/[上下前後后](?=半)|(?<=H)[12]|[12](?=H)/, one => otherHalves[one] ?? one);
	return text === found ? undefined : { span, text };
}

/** The target's mention with the source's value in it, where both readings are of one sort, and with its unit where that is another; an identifier as it stands in the source. */
function correction(match: Match, compared: Compared, locale: Locale, words: RenderWords): Edit | undefined {
	const [a, b] = match.readings;
	if (!match.target || !a || !b || !sameSort(a, b)) return undefined;
	if (areOtherUnits(a, b, words)) return { span: match.target.span, text: renderReading(a, locale, words) };
	if (a.kind === 'identifier') return { span: match.target.span, text: sourceText(compared.pair, match.source?.span) };
	const { span, figure } = match.target;
	// /23 of 2022/23 is half a figure: what stands before it would have to change as well.
	if (a.kind === 'date' && /^[/／-]/.test(targetText(compared.pair, span))) return undefined;
	// 週四 keeps its 週.
	if (a.unit === 'weekday') return { span, text: targetText(compared.pair, [span[0], span[1] - 1]) + renderReading(a, locale, words).slice(-1) };
	if (a.unit === 'half' && b.unit === 'half') return otherHalf(span, targetText(compared.pair, span));
	const [before, after] = [targetText(compared.pair, [span[0], figure[0]]), targetText(compared.pair, [figure[1], span[1]])];
	if (a.kind === 'percent' && /^[成折]/.test(after)) {
		const tenths = renderTenths(a, after.startsWith('折'));
		return tenths ? { span, text: before + tenths } : undefined;
	}
	const like = renderLike(a.value, targetText(compared.pair, figure), match.target, locale);
	const text = before + like + after;
	if (like && text !== targetText(compared.pair, span)) return { span, text };
	// 0.45美分 for "$0.45": what is wrong is not the figure.
	return like && a.kind === 'money' ? { span, text: renderReading(a, locale, words) } : undefined;
}

/** Reads a match of `compared` for a message and a suggestion in `locale`. */
export function figuresOf(match: Match, compared: Compared, locale: Locale, words: RenderWords): Figures {
	const { pair } = compared;
	const [a, b] = match.readings;
	const edit = correction(match, compared, locale, words);
	const span = match.target?.span;
	return {
		source: sourceText(pair, match.source?.span),
		found: targetText(pair, span),
		sourceValue: a ? describeReading(a) : '',
		foundValue: b ? describeReading(b) : '',
		expected: edit?.text ?? (a ? renderReading(a, locale, words) : ''),
		...(edit ? { edit } : {}),
	};
}

/** The problem of a match: its evidence is the two mentions, its cause their two texts. */
export function problemOf(match: Match, figures: Figures, message: Message, grade: Grade): Problem {
	return {
		message,
		...grade,
		source: match.source ? [match.source.span] : [],
		target: match.target ? [match.target.span] : [],
		cause: `${message.id}/${figures.source}→${figures.found}`,
		edits: figures.edit ? [figures.edit] : [],
		related: [],
	};
}
