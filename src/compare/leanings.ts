/** To which of two stretches of a Chinese line the words of an English phrase belong, by the characters that render them. */

import { type Renderings, renderingRun, type Traces } from './traces.js';

/** How many words stand in the one and not in the other. */
export interface Leaning {
	readonly here: number;
	readonly there: number;
}

/** A word whose characters are likelier than this to stand in a stretch by chance says nothing. */
const mostChance = 0.3;

const holds = (characters: string, text: string): boolean => [...characters].some(character => text.includes(character));

const byChance = ({ frequency }: Renderings, { length }: string): number => 1 - Math.exp(-frequency * length);

/** In which of two stretches alone a word is rendered: by a character of its renderings that is not there by chance, else by several in a row. */
function whereRendered(word: string, renderings: Renderings, here: string, there: string, traces: Traces): 'here' | 'there' | undefined {
	const [isHere, isThere] = [holds(renderings.characters, here), holds(renderings.characters, there)];
	if (!isHere && !isThere) return undefined;
	if (isHere !== isThere && byChance(renderings, isHere ? here : there) <= mostChance) return isHere ? 'here' : 'there';
	const [runsHere, runsThere] = [here, there].map(stretch => renderingRun(word, stretch, traces) !== undefined);
	if (runsHere === runsThere) return undefined;
	return runsHere ? 'here' : 'there';
}

/** The words of an English phrase, in small letters. Both stretches are folded. */
export function leaningOf(phrase: string, here: string, there: string, traces: Traces): Leaning {
	let [own, other] = [0, 0];
	for (const [word] of phrase.toLowerCase().matchAll(/[a-z]{2,}/g)) {
		const renderings = traces.renderingsOf(word);
		if (!renderings || renderings.light) continue;
		const where = whereRendered(word, renderings, here, there, traces);
		if (where === 'here') own++;
		if (where === 'there') other++;
	}
	return { here: own, there: other };
}
