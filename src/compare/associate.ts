/** What a document itself calls a name whose sound does not tell: the Chinese string that stands where the name stands, and hardly anywhere else. */

import { isHan } from '../annotate/code-units.js';
import { foldChinese } from '../annotate/script.js';
import type { Naming } from '../model.js';

const fewest = 3;
const longest = 5;
/** Part of the lines with the name that must have the string, and part of the others that may. */
const share = { with: 0.6, single: 0.8, without: 0.02 } as const;
/** Lines looked at for candidates. */
const sample = 40;
/** Lines without the name that are looked at. */
const background = 500;

/** In how many of the sets each thing is. */
function tally<Thing>(sets: readonly ReadonlySet<Thing>[]): ReadonlyMap<Thing, number> {
	const counts = new Map<Thing, number>();
	for (const set of sets) for (const thing of set) counts.set(thing, (counts.get(thing) ?? 0) + 1);
	return counts;
}

function hanIn(line: string): ReadonlySet<number> {
	const units = new Set<number>();
	for (let i = 0; i < line.length; i++) if (isHan(line.charCodeAt(i))) units.add(line.charCodeAt(i));
	return units;
}

function stringsOf(units: ReadonlySet<number>, line: string): ReadonlySet<string> {
	const strings = new Set<string>();
	for (let i = 0; i < line.length; i++)
		for (let end = i + 1; end <= i + longest && units.has(line.charCodeAt(end - 1)); end++) strings.add(line.slice(i, end));
	return strings;
}

/** The strings of Han characters that enough of the lines hold, and how many do. A string is in no more lines than each of its characters. */
function candidates(lines: readonly string[]): readonly (readonly [text: string, count: number])[] {
	const least = Math.max(fewest, lines.length * share.with);
	const leastAlone = Math.max(fewest, lines.length * share.single);
	const usual = new Set([...tally(lines.map(hanIn))].flatMap(([unit, count]) => (count >= least ? [unit] : [])));
	return [...tally(lines.map(line => stringsOf(usual, line)))].filter(([text, count]) => count >= (text.length === 1 ? leastAlone : least));
}

/** Whether no more than a few of the lines hold a string. */
function isRare(text: string, lines: readonly string[]): boolean {
	let left = lines.length * share.without;
	for (const line of lines) if (line.includes(text) && --left < 0) return false;
	return true;
}

/** The string that stands for a name, or undefined where none is clear. `unresolved` are folded lines whose English has the name; `others` those without it. */
function associate(unresolved: readonly string[], others: readonly string[]): string | undefined {
	if (unresolved.length < fewest) return undefined;
	const likely = candidates(unresolved.slice(0, sample)).toSorted(([a, m], [b, n]) => n - m || b.length - a.length);
	return likely.slice(0, 12).find(([text]) => isRare(text, others))?.[0];
}

/** A pair's Chinese line and its namings. */
export interface NamedPair {
	readonly target: string | undefined;
	readonly namings: readonly Naming[];
}

/** What the mentions of a name are counted under: a person is mostly called by the last name. */
const keyOf = ({ name }: Naming): string => name.parts.at(-1) ?? name.whole;

const isUnresolved = ({ renderings }: Naming): boolean => renderings.length === 0;

/** Name → the pairs whose Chinese does not show it. */
function unresolvedBy(pairs: readonly NamedPair[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	pairs.forEach(({ namings }, i) => {
		for (const naming of namings) {
			if (!isUnresolved(naming)) continue;
			const key = keyOf(naming);
			const known = places.get(key);
			if (!known) places.set(key, [i]);
			else if (known.at(-1) !== i) known.push(i);
		}
	});
	return places;
}

/** At most so many of the items, from all over. */
const spread = <Item>(items: readonly Item[], most: number): readonly Item[] => {
	const step = Math.ceil(items.length / most);
	return step <= 1 ? items : items.filter((_, i) => i % step === 0);
};

function learn(pairs: readonly NamedPair[]): ReadonlyMap<string, string> {
	const learnt = new Map<string, string>();
	let others: readonly { readonly text: string; readonly namings: readonly Naming[] }[] | undefined;
	for (const [key, places] of unresolvedBy(pairs)) {
		if (places.length < fewest) continue;
		others ??= spread(pairs, background).map(({ target, namings }) => ({ text: foldChinese(target ?? ''), namings }));
		const text = associate(
			places.map(i => foldChinese(pairs[i]?.target ?? '')),
			others.filter(({ namings }) => !namings.some(naming => keyOf(naming) === key)).map(line => line.text),
		);
		if (text !== undefined) learnt.set(key, text);
	}
	return learnt;
}

/** The namings of a document, those that showed nothing now with what the document itself teaches. In the order of the pairs. */
export function associateNames(pairs: readonly NamedPair[]): readonly (readonly Naming[])[] {
	const learnt = learn(pairs);
	if (learnt.size === 0) return pairs.map(({ namings }) => namings);
	return pairs.map(({ target, namings }) => {
		if (!namings.some(isUnresolved)) return namings;
		return namings.map(naming => {
			const text = isUnresolved(naming) ? learnt.get(keyOf(naming)) : undefined;
			const at = text === undefined ? -1 : foldChinese(target ?? '').indexOf(text);
			if (text === undefined || at < 0) return naming;
			return { ...naming, renderings: [{ part: keyOf(naming), how: 'learnt', span: [at, at + text.length], loss: 0 }] };
		});
	});
}
