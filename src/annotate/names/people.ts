/** Who a document speaks of: which word stands for which person. */

import type { Name } from '../../model.js';
import type { NameLexicon } from './lexicon.js';

/** First and last words of full names → the full name; empty where several people share the word. Words that are words of the language as well stand for nobody. */
export function gatherPeople(names: Iterable<Name>, { common }: NameLexicon): ReadonlyMap<string, string> {
	const people = new Map<string, string>();
	for (const { kind, parts, whole } of names) {
		if (kind !== 'person' || parts.length < 2) continue;
		for (const part of [parts[0] as string, parts.at(-1) as string]) {
			if (common.has(part)) continue;
			const known = people.get(part);
			people.set(part, known === undefined || known === whole ? whole : '');
		}
	}
	return people;
}
