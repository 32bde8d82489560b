/** To which of two stretches of a Chinese line the words of an English phrase belong, by the characters that render them. */

import type { Traces } from './traces.js';

/** How many words stand in the one and not in the other. */
export interface Leaning {
	readonly here: number;
	readonly there: number;
}

/** A word whose characters are likelier than this to stand in a stretch by chance says nothing. */
const mostChance = 0.3;

const holds = (characters: string, text: string): boolean => [...characters].some(character => text.includes(character));

/** The words of an English phrase, in small letters. Both stretches are folded. */
export function leaningOf(phrase: string, here: string, there: string, traces: Traces): Leaning {
	let [own, other] = [0, 0];
	for (const [word] of phrase.toLowerCase().matchAll(/[a-z]{2,}/g)) {
		const renderings = traces.renderingsOf(word);
		if (!renderings || renderings.light) continue;
		const [isHere, isThere] = [holds(renderings.characters, here), holds(renderings.characters, there)];
		if (isHere === isThere || 1 - Math.exp(-renderings.frequency * (isHere ? here : there).length) > mostChance) continue;
		if (isHere) own++;
		else other++;
	}
	return { here: own, there: other };
}
