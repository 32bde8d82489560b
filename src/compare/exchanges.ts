/** Two opposites that stand in each other's place: both are spoken of, and the one does what the other should. Told by places that only one of them can hold. */

import { everyMatch } from '../annotate/every-match.js';
import type { Span } from '../model.js';

/** What a linguist writes: patterns, `@` for the word. */
export interface OppositeRole {
	readonly english: string;
	/** Folded. */
	readonly chinese: string;
	/** What turns the clause round in Chinese, as a passive does; a pattern, folded. */
	readonly unless?: string;
	/** The same in English, at the end of what `english` found; a pattern. */
	readonly unlessEnglish?: string;
}

/** One of two opposites, as far as it matters here. */
export interface Holder {
	readonly english: RegExp;
	/** Folded. */
	readonly chinese: readonly string[];
	/** Every Chinese word of both. */
	readonly words: RegExp;
}

/** Where the one stands in English, and the other in the same place in Chinese. */
export interface Exchange {
	readonly source: Span;
	readonly target: Span;
}

/** A role compiled for two opposites: who holds it in English, own or other, and in Chinese. */
interface Place {
	readonly own: RegExp;
	readonly other: RegExp;
	readonly chinese: RegExp;
	readonly unless: RegExp | undefined;
	readonly unlessEnglish: RegExp | undefined;
}

function compiled({ english, chinese, unless, unlessEnglish }: OppositeRole, own: Holder, other: Holder): Place {
	const inEnglish = (a: Holder, b: Holder): RegExp => new RegExp(english.replaceAll('@', a.english.source).replaceAll('#', b.english.source), 'i');
	const words = own.words.source;
	return {
		own: inEnglish(own, other),
		other: inEnglish(other, own),
		chinese: new RegExp(chinese.replaceAll('@', `(${words})`).replaceAll('#', `(?:${words})`), 'g'),
		unless: unless === undefined ? undefined : new RegExp(unless),
		unlessEnglish: unlessEnglish === undefined ? undefined : new RegExp(`^(?:${unlessEnglish})`, 'i'),
	};
}

/** Few opposites ever stand in one line, and compiling all of them with all roles would cost more than a whole audit. */
const known = new WeakMap<Holder, readonly Place[]>();

function placesOf(own: Holder, other: Holder, roles: readonly OppositeRole[]): readonly Place[] {
	const places = known.get(own) ?? roles.map(role => compiled(role, own, other));
	known.set(own, places);
	return places;
}

/** Where `own` stands in what a pattern found from an offset on. */
function wordIn(found: string, from: number, own: Holder): Span {
	const word = own.english.exec(found);
	const at = from + (word?.index ?? 0);
	return [at, at + (word?.[0].length ?? 0)];
}

const mark = /[,，;；。:：!！?？]/;

/** The clause around an offset. */
function clauseAt(chinese: string, at: number): string {
	const [before] = chinese.slice(0, at).split(mark).slice(-1);
	const [after] = chinese.slice(at).split(mark);
	return `${before ?? ''}${after ?? ''}`;
}

/** Where the one that holds the place in Chinese stands, if that is `other` alone. */
function heldByOther(chinese: string, place: Place, other: Holder): Span | undefined {
	let span: Span | undefined;
	for (const found of everyMatch(chinese, place.chinese)) {
		const word = found.slice(1).find(group => group !== undefined) ?? '';
		if (!other.chinese.includes(word)) return undefined;
		const at = found.index + found[0].indexOf(word);
		if (place.unless?.test(clauseAt(chinese, at))) return undefined;
		span ??= [at, at + word.length];
	}
	return span;
}

/** `own` holds a place in the English that in the Chinese `other` holds alone. Both lines are folded. */
export function exchanged(english: string, chinese: string, own: Holder, other: Holder, roles: readonly OppositeRole[]): Exchange | undefined {
	for (const place of placesOf(own, other, roles)) {
		// The Chinese first: it is shorter, and hardly ever the other way round.
		const target = heldByOther(chinese, place, other);
		const said = target && place.own.exec(english);
		if (!said || place.other.test(english) || place.unlessEnglish?.test(english.slice(said.index + said[0].length))) continue;
		return { source: wordIn(said[0], said.index, own), target };
	}
	return undefined;
}
