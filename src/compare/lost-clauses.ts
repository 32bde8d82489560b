/**
 * The search for clauses of one side of a pair that the other side does not have. Two witnesses must agree: words or characters to which nothing answers,
 * and lengths that are as much amiss. What the neighbouring lines answer was moved there.
 */

import type { Compared, DocumentRule, RuleContext, Severity, Span } from '../model.js';
import { isTranslated } from './evidence.js';
import { habitOf, type LineLengths, lineLengths, scoreOf, usualHabit } from './line-lengths.js';
import { type Least, likeliest, notMoved, type Stretch } from './stretches.js';

/** What is looked for, and where. */
export interface Search {
	readonly side: 'source' | 'target';
	/** Code units of the longest line that is looked at: longer ones are paragraphs. */
	readonly longest: number;
	readonly least: Least;
	/** What a clause must weigh to be told, and to be sure. */
	readonly suspect: number;
	readonly certain: number;
	/** The parts of the line; none where a quick look says that no run of them weighs `enough`. */
	stretchesOf(compared: Compared, lengths: LineLengths, enough: number): readonly Stretch[];
	/** Whether a pair beside this one answers to a word or character. Asked for one pair after the other. */
	isAnsweredBy(neighbour: Compared): (unit: string) => boolean;
}

/** A line that may have a clause too many, with its parts. */
interface Suspect {
	readonly text: string;
	readonly stretches: readonly Stretch[];
}

/** What is kept of a pair until the habit of the document is known. */
export interface Observation extends LineLengths {
	readonly suspect?: Suspect;
}

/** A clause that the other side does not have. */
export interface LostClause {
	readonly text: string;
	readonly span: Span;
	readonly severity: Severity;
	readonly confidence: number;
}

/** Letters of the English of a shorter pair say too little of its length. */
const shortest = 30;
/** Deviations that a pair must be away from what is usual to be looked at. */
const away = 1.2;
/** What the habit of the document may add to a weight at most, as far as it is asked for. */
const mostOfHabit = 2;

const none: readonly never[] = [];

/** What a document rule observes of a pair. */
export function observe(compared: Compared, context: RuleContext, search: Search): readonly Observation[] {
	const lengths = lineLengths(compared.pair);
	if (!lengths) return none;
	const suspect = suspectIn(compared, lengths, context, search);
	return [suspect ? { ...lengths, suspect } : lengths];
}

function suspectIn(compared: Compared, lengths: LineLengths, context: RuleContext, search: Search): Suspect | undefined {
	const { side, longest, least } = search;
	const text = compared.pair[side]?.text ?? '';
	const score = scoreOf(lengths, usualHabit);
	const isAway = side === 'source' ? score < -away : score > away;
	if (!isAway || lengths.letters < shortest || text.length > longest || !isTranslated(compared)) return undefined;
	const enough = search.suspect - mostOfHabit;
	const all = search.stretchesOf(compared, lengths, enough);
	const loss = likeliest(all, side, lengths, usualHabit, least);
	if (!loss || loss.weight < enough) return undefined;
	return { text, stretches: notAround(all, context, search) };
}

function notAround(all: readonly Stretch[], context: RuleContext, search: Search): readonly Stretch[] {
	let stretches = all;
	for (const offset of [-1, 1]) {
		const neighbour = context.neighbour(offset);
		if (neighbour) stretches = notMoved(stretches, search.isAnsweredBy(neighbour));
	}
	return stretches;
}

/** The clauses that a document has lost, by pairs. */
export function conclude(
	observations: Parameters<DocumentRule<Observation>['conclude']>[0],
	{ side, least, suspect: enough, certain }: Search,
): readonly { readonly pair: number; readonly clause: LostClause }[] {
	const habit = habitOf(observations.map(({ observation }) => observation));
	return observations.flatMap(({ pair, observation }) => {
		const { suspect } = observation;
		const loss = suspect && likeliest(suspect.stretches, side, observation, habit, least);
		if (!suspect || !loss || loss.weight < enough) return [];
		const [from, to] = loss.stretch.span;
		const text = suspect.text.slice(from, to);
		const start = from + text.length - text.trimStart().length;
		const clause = {
			text: text.trim(),
			span: [start, start + text.trim().length] as const,
			severity: loss.weight >= certain ? ('major' as const) : ('minor' as const),
			confidence: Math.min(0.95, 0.6 + loss.weight / 40),
		};
		return [{ pair, clause }];
	});
}
