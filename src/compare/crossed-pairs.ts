/** Two statements of which each got the other's time, place or thing: 六點開門，九點關門 for "opens at nine and closes at six". Told by where words, figures and names are rendered. */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';
import { leaningOf } from './leanings.js';
import { agreeing } from './readings.js';
import { sentencesOf } from './sentence-pairs.js';
import type { Traces } from './traces.js';
import type { TurnedAct } from './turned-acts.js';

/** What a linguist writes; patterns of English. */
export interface CrossedRows {
	/** What joins two statements. */
	readonly joins: string;
	/** Words of which two statements share one where they are built alike: "at nine", "at six". */
	readonly shared: string;
	/** What the second says where it leaves out what the first has: "the green one", "the seller the fee". */
	readonly elliptic: string;
	/** What says that the order of what is told counts. */
	readonly ordered: string;
}

/** Compiled. */
export interface CrossedPairs {
	readonly joins: RegExp;
	readonly shared: RegExp;
	readonly elliptic: RegExp;
	readonly ordered: RegExp;
}

/** Compiles the rows, once. */
export const compileCrossedPairs = ({ joins, shared, elliptic, ordered }: CrossedRows): CrossedPairs => ({
	shared: new RegExp(`\\b(?:${shared})\\b`, 'gi'),
	elliptic: new RegExp(`^(?:${elliptic})`, 'i'),
	joins: new RegExp(`(?:${joins})`, 'gi'),
	ordered: new RegExp(`\\b(?:${ordered})\\b`, 'i'),
});

/** A statement has as many words at least and at most. */
const [fewestWords, mostWords] = [2, 12] as const;

function isStatement(text: string): boolean {
	const count = text.match(/[\w$€£%'’.-]+/g)?.length ?? 0;
	return count >= fewestWords && count <= mostWords;
}

/** The two parts of a text that one separator parts; undefined where there are more or none. */
function twoParts(text: string, separator: RegExp): readonly [Span, Span] | undefined {
	const [found, ...more] = text.matchAll(separator);
	if (!found || more.length > 0) return undefined;
	return [
		[0, found.index],
		[found.index + found[0].length, text.length],
	];
}

const sharedIn = (text: string, shared: RegExp): readonly string[] => (text.match(shared) ?? []).map(word => word.toLowerCase());

/** Whether two statements are built alike. */
function areAlike(first: string, second: string, { shared, elliptic }: CrossedPairs): boolean {
	if (/[,;:(]/.test(first + second)) return false;
	const own = sharedIn(first, shared);
	return elliptic.test(second.trim()) || sharedIn(second, shared).some(word => own.includes(word));
}

const isIn = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;

/** How many words, figures and names of a statement stand in the clause in its place, and in the other one. */
interface Weights {
	here: number;
	there: number;
}

function weigh(statement: Span, own: Span, other: Span, compared: Compared, traces: Traces): Weights {
	const [english, chinese] = [compared.pair.source?.text ?? '', foldChinese(compared.pair.target?.text ?? '')];
	const weights: Weights = { here: 0, there: 0 };
	let text = english.slice(...statement);
	const count = (source: Span, target: Span): void => {
		if (!isIn(source, statement)) return;
		if (isIn(target, own)) weights.here++;
		else if (isIn(target, other)) weights.there++;
		text = text.replace(english.slice(...source), ' ');
	};
	for (const { relation, source, target } of compared.matches)
		if (source && target && (agreeing.has(relation) || relation === 'underspecified')) count(source.span, target.span);
	for (const { name, renderings } of compared.namings) for (const { span } of renderings.slice(0, 1)) count(name.span, span);
	const { here, there } = leaningOf(text, chinese.slice(...own), chinese.slice(...other), traces);
	return { here: weights.here + here, there: weights.there + there };
}

const clauseMarks = /[，,；;、]/g;

/** Two statements of a pair of sentences that have exchanged a part; offsets into the lines. */
function crossedIn(english: Span, chinese: Span, compared: Compared, pairs: CrossedPairs, traces: () => Traces): TurnedAct | undefined {
	const [source, target] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const statements = twoParts(source.slice(...english), pairs.joins);
	const clauses = statements && twoParts(target.slice(...chinese).replace(/[。！？!?.]\s*$/, ''), clauseMarks);
	if (!statements || !clauses) return undefined;
	const at = ([start, end]: Span, from: number): Span => [start + from, end + from];
	const [first, second] = statements.map(span => at(span, english[0])) as [Span, Span];
	const [one, two] = [source.slice(...first), source.slice(...second)];
	if (!isStatement(one) || !isStatement(two) || !areAlike(one, two, pairs)) return undefined;
	const [former, latter] = clauses.map(span => at(span, chinese[0])) as [Span, Span];
	const [ofFirst, ofSecond] = [weigh(first, former, latter, compared, traces()), weigh(second, latter, former, compared, traces())];
	if (Math.min(ofFirst.here, ofFirst.there, ofSecond.here, ofSecond.there) === 0) return undefined;
	return { source: [first[0], second[1]], target: [former[0], latter[1]] };
}

/** The first two statements of a pair of lines that have exchanged a part. */
export function crossedPairs(compared: Compared, pairs: CrossedPairs, traces: () => Traces): TurnedAct | undefined {
	const [source, target] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	if (pairs.ordered.test(source)) return undefined;
	const sentences = sentencesOf(source, target);
	for (const [i, span] of sentences.english.entries()) {
		const found = crossedIn(span, sentences.chinese[i] ?? [0, 0], compared, pairs, traces);
		if (found) return found;
	}
	return undefined;
}
