/** A reason, a condition or a concession told as what follows from it: 由於線程排隊，鎖成了瓶頸 for "Because the lock was the bottleneck, the threads queued". */

import { compileUnitGate, type Gate, holdsUnit } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { leaningOf } from './leanings.js';
import type { Traces } from './traces.js';
import type { TurnedAct } from './turned-acts.js';

/** What a linguist writes: words that begin such a clause in English, and in Chinese where it stands first; patterns. */
export interface ClauseRows {
	readonly links: readonly { readonly english: string; readonly chinese: string }[];
	/** What else tells how the clauses of a line hang together, and leaves open which is which. */
	readonly others: { readonly english: string; readonly chinese: string };
	/** One of these code units stands in every such Chinese line. */
	readonly units: string;
}

interface Link {
	readonly first: RegExp;
	readonly last: RegExp;
	readonly chinese: RegExp;
}

/** Compiled. */
export interface TurnedClauses {
	readonly links: readonly Link[];
	readonly others: { readonly english: RegExp; readonly chinese: RegExp };
	readonly gate: Gate;
}

/** Compiles the rows, once. */
export const compileClauses = ({ links, others, units }: ClauseRows): TurnedClauses => ({
	links: links.map(({ english, chinese }) => ({
		first: new RegExp(`^(?:${english}) (?<clause>[^,.;:?!]+), (?<main>[^.;:?!]+)[.!]?$`, 'i'),
		last: new RegExp(`^(?<main>[^.;:?!]+?),? (?:${english}) (?<clause>[^,.;:?!]+)[.!]?$`, 'i'),
		chinese: new RegExp(`^(?:${foldChinese(chinese)})(?<clause>[^,，。；！？]+)[,，](?<main>[^。；！？]+)[。！]?$`),
	})),
	others: { english: new RegExp(`\\b(?:${others.english})\\b`, 'i'), chinese: new RegExp(foldChinese(others.chinese)) },
	gate: compileUnitGate(foldChinese(units) + units),
});

/** A longer line has more than two clauses, in UTF-16 code units. */
const longest = 400;

/** So many words must have changed places, and none have stayed. */
const leastMoved = 3;

/** A line of two clauses of which each tells in Chinese what the other tells in English. */
export function turnedClauses(source: string, target: string, { links, others, gate }: TurnedClauses, traces: () => Traces): TurnedAct | undefined {
	if (source.length > longest || !holdsUnit(target, gate)) return undefined;
	const folded = foldChinese(target);
	for (const { first, last, chinese } of links) {
		const there = chinese.exec(folded)?.groups;
		const here = there && (first.exec(source) ?? last.exec(source))?.groups;
		if (!there || !here) continue;
		const { clause: ownClause = '', main: ownMain = '' } = here;
		const { clause = '', main = '' } = there;
		if (others.english.test(ownClause) || others.english.test(ownMain) || others.chinese.test(main)) return undefined;
		const [ofClause, ofMain] = [leaningOf(ownClause, main, clause, traces()), leaningOf(ownMain, clause, main, traces())];
		if (ofClause.there + ofMain.there > 0 || ofClause.here === 0 || ofMain.here === 0 || ofClause.here + ofMain.here < leastMoved) continue;
		const start = source.indexOf(ownClause);
		const at = folded.indexOf(clause);
		return { source: [start, start + ownClause.length], target: [at, at + clause.length] };
	}
	return undefined;
}
