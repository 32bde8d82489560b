/** Who a document speaks of: which word stands for which person, and where the person is called by the full name. */

import type { Appearance, Name, Pair } from '../../model.js';
import type { NameLexicon } from './lexicon.js';

/** A lone word is somebody named in full no further off than this, in pairs, unless the person speaks in the document. */
const reach = 200;
/** Two people of one name closer to it than this leave it open. */
const doubt = 30;

/** The names of a line, and its place in the document. */
export interface NamedLine {
	readonly pair: Pick<Pair, 'index' | 'kind'>;
	readonly names: readonly Name[];
}

/** First and last words of full names → where those names stand. Words that are words of the language as well stand for nobody. */
export function gatherPeople(lines: readonly NamedLine[], { common }: NameLexicon): ReadonlyMap<string, readonly Appearance[]> {
	const people = new Map<string, Appearance[]>();
	for (const { pair, names } of lines)
		for (const { kind, parts, whole } of names) {
			if (kind !== 'person' || parts.length < 2) continue;
			const appearance = { whole, pair: pair.index, label: pair.kind === 'label' };
			for (const part of [parts[0] as string, parts.at(-1) as string]) {
				if (common.has(part)) continue;
				const known = people.get(part);
				if (known) known.push(appearance);
				else people.set(part, [appearance]);
			}
		}
	return people;
}

const only = (wholes: readonly string[]): string | undefined => (new Set(wholes).size === 1 ? wholes[0] : undefined);

/** The full name that a lone word at a place of the document stands for: the one speaker's, else that of the person named nearest. Undefined where it is nobody's or more than one's. */
export function personAt(part: string, pair: number, people: ReadonlyMap<string, readonly Appearance[]>): string | undefined {
	const appearances = people.get(part) ?? [];
	const speakers = appearances.filter(({ label }) => label).map(({ whole }) => whole);
	if (speakers.length > 0) return only(speakers);
	const distance = (one: Appearance): number => Math.abs(one.pair - pair);
	const nearest = appearances.reduce((least, one) => Math.min(least, distance(one)), Number.POSITIVE_INFINITY);
	return nearest > reach ? undefined : only(appearances.filter(one => distance(one) <= nearest + doubt).map(({ whole }) => whole));
}
