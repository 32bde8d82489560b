/** The matches of a line that rules about figures have something to say of, found once for all of them: of most lines there are none. */

import type { Match } from '../model.js';

export interface TellingMatches {
	/** All but those whose figures are the same, in order. */
	readonly unequal: readonly Match[];
	/** Those with words that say which way the Chinese figure goes, or that it is what is left, in order. */
	readonly directed: readonly Match[];
}

const nothing: readonly never[] = [];
const none: TellingMatches = { unequal: nothing, directed: nothing };

const isUnequal = ({ relation }: Match): boolean => relation !== 'equal';
const isDirected = ({ target }: Match): boolean => target?.tendencies !== undefined || target?.remains === true;

function find(matches: readonly Match[]): TellingMatches {
	let [unequal, directed] = [false, false];
	for (const match of matches) {
		if (isUnequal(match)) unequal = true;
		if (isDirected(match)) directed = true;
	}
	if (!unequal && !directed) return none;
	return { unequal: unequal ? matches.filter(isUnequal) : nothing, directed: directed ? matches.filter(isDirected) : nothing };
}

/** The line looked at last: one rule after the other asks for the same one. */
let [lastMatches, lastTelling]: readonly [readonly Match[], TellingMatches] = [nothing, none];

/** What of the matches of one line is worth a look. */
export function tellingMatches(matches: readonly Match[]): TellingMatches {
	if (matches !== lastMatches) [lastMatches, lastTelling] = [matches, find(matches)];
	return lastTelling;
}
