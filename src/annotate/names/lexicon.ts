/** The tables of names, compiled for look-up by word. */

import { foldChinese } from '../script.js';
import { compileSounds, type PinyinRows, type SoundRows, type Sounds } from './sounds.js';

/** A name and what it is called in Chinese; any of its forms may stand on either side. */
export interface RenderedName {
	readonly english: readonly string[];
	/** Either script. */
	readonly chinese: readonly string[];
}

export interface OrganisationRow extends RenderedName {
	/** It is called like a person. */
	readonly person: boolean;
}

export interface GivenNameRows {
	/** Names by blanks. */
	readonly names: readonly string[];
	/** Usual renderings that do not sound like the name, by blanks. */
	readonly renderings: Readonly<Record<string, string>>;
}

export interface NameWordRows {
	readonly titles: readonly string[];
	readonly particles: readonly string[];
	readonly suffixes: readonly string[];
	readonly posts: readonly string[];
	readonly things: readonly string[];
	readonly common: readonly string[];
	readonly affiliations: readonly string[];
}

/** Everything the name scanner and the comparison of names are handed. */
export interface NameRows {
	readonly givenNames: GivenNameRows;
	/** Surname → the characters it is written with, by blanks. */
	readonly surnames: Readonly<Record<string, string>>;
	readonly words: NameWordRows;
	readonly places: readonly RenderedName[];
	readonly organisations: readonly OrganisationRow[];
	readonly sounds: SoundRows;
	readonly pinyin: PinyinRows;
}

/** A name the tables know. */
export interface KnownName {
	readonly kind: 'organisation' | 'place';
	/** The first English form: what all forms are filed under. */
	readonly whole: string;
	/** Folded. */
	readonly chinese: readonly string[];
	readonly person: boolean;
}

/** An English form of a known name. */
export interface KnownForm {
	readonly text: string;
	readonly name: KnownName;
}

/** What a word can be in a name, as bits. */
export const role = { given: 1, title: 2, suffix: 4, post: 8, thing: 16, common: 32, known: 64 } as const;

export interface NameLexicon {
	/** Word → its roles. */
	readonly roles: ReadonlyMap<string, number>;
	/** Folded renderings of given names and surnames. */
	readonly renderings: ReadonlyMap<string, readonly string[]>;
	readonly particles: ReadonlySet<string>;
	readonly common: ReadonlySet<string>;
	readonly affiliations: ReadonlySet<string>;
	/** First word → the known names that begin with it, the longest first. */
	readonly known: ReadonlyMap<string, readonly KnownForm[]>;
	/** Filing word → the known name. */
	readonly byWhole: ReadonlyMap<string, KnownName>;
	readonly sounds: Sounds;
}

const firstWord = /^[\p{L}\p{N}]+/u;

const isKanji = /[\u3400-\u9fff]/;

function knownNames(rows: NameRows): readonly { readonly row: RenderedName; readonly name: KnownName }[] {
	const of = (row: RenderedName, kind: KnownName['kind'], person: boolean) => ({
		row,
		name: { kind, whole: row.english[0] ?? '', chinese: row.chinese.map(text => (isKanji.test(text) ? foldChinese(text) : text)), person },
	});
	return [...rows.places.map(row => of(row, 'place', false)), ...rows.organisations.map(row => of(row, 'organisation', row.person))];
}

function rolesOf(lists: readonly (readonly [role: number, words: Iterable<string>])[]): ReadonlyMap<string, number> {
	const roles = new Map<string, number>();
	for (const [bit, words] of lists) for (const word of words) roles.set(word, (roles.get(word) ?? 0) | bit);
	return roles;
}

/** Compiles the tables; once per process. */
export function compileNames(rows: NameRows): NameLexicon {
	const known = new Map<string, KnownForm[]>();
	const byWhole = new Map<string, KnownName>();
	for (const { row, name } of knownNames(rows)) {
		byWhole.set(name.whole, name);
		for (const text of row.english) {
			const first = firstWord.exec(text)?.[0] ?? '';
			const list = known.get(first);
			if (list) list.push({ text, name });
			else known.set(first, [{ text, name }]);
		}
	}
	for (const list of known.values()) list.sort((a, b) => b.text.length - a.text.length);
	const given = rows.givenNames.names.flatMap(line => line.split(' '));
	const { titles, suffixes, posts, things, common } = rows.words;
	return {
		roles: rolesOf([
			[role.given, given],
			[role.title, titles],
			[role.suffix, suffixes],
			[role.post, posts],
			[role.thing, things],
			[role.common, common],
			[role.known, known.keys()],
		]),
		renderings: new Map(
			Object.entries({ ...rows.surnames, ...rows.givenNames.renderings }).map(([name, list]) => [name, list.split(' ').map(foldChinese)]),
		),
		particles: new Set(rows.words.particles),
		common: new Set(common),
		affiliations: new Set(rows.words.affiliations),
		known,
		byWhole,
		sounds: compileSounds(rows.sounds, rows.pinyin),
	};
}
