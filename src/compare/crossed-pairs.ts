/** Two statements of which each got the other's time, place or thing: 六點開門，九點關門 for "opens at nine and closes at six". Told by where words, figures and names are rendered. */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Negation, Span } from '../model.js';
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

/** Longer lines say more than two things, in UTF-16 code units. */
const longest = 160;

/** A statement has as many words at least and at most. */
const [fewestWords, mostWords] = [2, 8] as const;

function isStatement(text: string): boolean {
	const count = text.match(/[\w$€£%'’.-]+/g)?.length ?? 0;
	return count >= fewestWords && count <= mostWords;
}

/** What parts more than two statements. */
const marks = /[,;:()—]/;

/** The two statements of a span of an English line, which nothing but the one join parts. */
function statementsIn(line: string, [from, to]: Span, joins: RegExp): readonly [Span, Span] | undefined {
	const [join, ...more] = line.slice(from, to).matchAll(joins);
	if (!join || more.length > 0) return undefined;
	const [end, start] = [from + join.index, from + join.index + join[0].length];
	return marks.test(line.slice(from, end)) || marks.test(line.slice(start, to))
		? undefined
		: [
				[from, end],
				[start, to],
			];
}

const clauseMark = /[，,；;、。！？!?]/;

/** The clauses of a span of a Chinese line, in order. */
function clausesIn(line: string, [from, to]: Span): readonly Span[] {
	const clauses: Span[] = [];
	let at = from;
	for (const clause of line.slice(from, to).split(clauseMark)) {
		if (clause.trim() !== '') clauses.push([at, at + clause.length]);
		at += clause.length + 1;
	}
	return clauses;
}

const sharedIn = (text: string, shared: RegExp): readonly string[] => (text.match(shared) ?? []).map(word => word.toLowerCase());

const isIn = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;

/** How many words, figures and names of a statement stand in the clause in its place, and in the other one. */
interface Weights {
	readonly here: number;
	readonly there: number;
}

/** The figures and names of a statement that have their counterpart, each with where that stands. */
const answeredIn = (statement: Span, { matches, namings }: Compared): readonly (readonly [source: Span, target: Span])[] =>
	[
		...matches.flatMap(({ relation, source, target }) =>
			source && target && (agreeing.has(relation) || relation === 'underspecified') ? [[source.span, target.span] as const] : [],
		),
		...namings.flatMap(({ name, renderings: [first] }) => (first ? [[name.span, first.span] as const] : [])),
	].filter(([source]) => isIn(source, statement));

function weigh(statement: Span, own: Span, other: Span, compared: Compared, traces: Traces): Weights {
	const [english, chinese] = [compared.pair.source?.text ?? '', foldChinese(compared.pair.target?.text ?? '')];
	const answered = answeredIn(statement, compared);
	const places = answered.map(([, target]) => target);
	const rest = answered
		.reduce((text, [[start, end]]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), english)
		.slice(...statement);
	const { here, there } = leaningOf(rest, chinese.slice(...own), chinese.slice(...other), traces);
	return { here: here + places.filter(place => isIn(place, own)).length, there: there + places.filter(place => isIn(place, other)).length };
}

/** The kinds of the figures of a statement that have their counterpart. */
const kindsIn = (statement: Span, { matches }: Compared): readonly string[] =>
	matches.flatMap(({ source, target }) => (source && target && isIn(source.span, statement) ? [source.readings[0].kind] : []));

/** Whether two statements are built alike: they share a small word, the second leaves out what the first has, or each has one figure of a sort. */
function areAlike(first: Span, second: Span, compared: Compared, { shared, elliptic }: CrossedPairs): boolean {
	const line = compared.pair.source?.text ?? '';
	const [one, two] = [line.slice(...first), line.slice(...second)];
	const own = sharedIn(one, shared);
	if (elliptic.test(two.trim()) || sharedIn(two, shared).some(word => own.includes(word))) return true;
	const [here, there] = [kindsIn(first, compared), kindsIn(second, compared)];
	return here.length === 1 && there.length === 1 && here[0] === there[0];
}

const denies = (span: Span, negations: readonly Negation[]): boolean => negations.some(own => isIn(own.span, span));

/** Whether the statement that denies is told as the one that does not, and the other way round. */
function isDenialCrossed(
	[first, second]: readonly [Span, Span],
	[former, latter]: readonly [Span, Span],
	{ negations: { source, target } }: Compared,
): boolean {
	const [own, other] = [denies(first, source), denies(second, source)];
	return own !== other && denies(former, target) === other && denies(latter, target) === own;
}

/** Whether two statements have exchanged a part, where each is told in a clause. */
function areCrossed(statements: readonly [Span, Span], clauses: readonly [Span, Span], compared: Compared, traces: Traces): boolean {
	const [[first, second], [former, latter]] = [statements, clauses];
	const [own, other] = [weigh(first, former, latter, compared, traces), weigh(second, latter, former, compared, traces)];
	if (own.here === 0 || other.here === 0) return false;
	if (own.there > 0 && other.there > 0) return true;
	return own.there + other.there === 0 && isDenialCrossed(statements, clauses, compared);
}

/** Two statements of a pair of sentences that have exchanged a part; offsets into the lines. */
function crossedIn(english: Span, chinese: Span, compared: Compared, pairs: CrossedPairs, traces: () => Traces): TurnedAct | undefined {
	const [source, target] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	const statements = statementsIn(source, english, pairs.joins);
	if (!statements?.every(span => isStatement(source.slice(...span))) || !areAlike(...statements, compared, pairs)) return undefined;
	const [former, latter, ...more] = clausesIn(target, chinese);
	if (!former || !latter || more.length > 0 || !areCrossed(statements, [former, latter], compared, traces())) return undefined;
	return { source: [statements[0][0], statements[1][1]], target: [former[0], latter[1]] };
}

/** The first two statements of a pair of lines that have exchanged a part. */
export function crossedPairs(compared: Compared, pairs: CrossedPairs, traces: () => Traces): TurnedAct | undefined {
	const [source, target] = [compared.pair.source?.text ?? '', compared.pair.target?.text ?? ''];
	if (source.length > longest || source.search(pairs.joins) < 0 || pairs.ordered.test(source)) return undefined;
	const sentences = sentencesOf(source, target);
	for (const [i, span] of sentences.english.entries()) {
		const found = crossedIn(span, sentences.chinese[i] ?? [0, 0], compared, pairs, traces);
		if (found) return found;
	}
	return undefined;
}
