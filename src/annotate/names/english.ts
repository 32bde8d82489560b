/** Names in an English line: people by their title, given name or label, companies and places by the tables and by where they stand. Linear in the line. */

import type { Annotated, Name } from '../../model.js';
import { type KnownForm, type NameLexicon, role } from './lexicon.js';

/** No line is looked at further than this, in UTF-16 code units. */
const cap = 20_000;
const longestGap = 16;
const mostParts = 4;

const UPPER = 1;
const LETTER = 2;
const DIGIT = 4;
const kinds = new Uint8Array(0x250);
for (const [from, to, kind] of [
	[0x30, 0x39, DIGIT],
	[0x41, 0x5a, LETTER | UPPER],
	[0x61, 0x7a, LETTER],
	[0xc0, 0xde, LETTER | UPPER],
	[0xdf, 0x24f, LETTER],
] as const)
	kinds.fill(kind, from, to + 1);
kinds[0xd7] = 0; // ×
kinds[0xf7] = 0; // ÷

/** What letter or digit stands at an offset; 0 for other signs. */
function kindAt(text: string, i: number): number {
	const c = i < text.length ? text.charCodeAt(i) : 0;
	return c < kinds.length ? (kinds[c] as number) : 0;
}

const S = 0x73;
const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019;
/** ' ’ - . & within a word. */
const isJoin = (c: number): boolean => isApostrophe(c) || c === 0x2d || c === 0x2e || c === 0x26;

function endOfPart(text: string, start: number): number {
	let end = start + 1;
	while (kindAt(text, end) !== 0) end++;
	return end;
}

/** The offset after a word whose first part ends at an offset. */
function endOfWord(text: string, endOfFirst: number): number {
	let end = endOfFirst;
	while (isJoin(text.charCodeAt(end)) && kindAt(text, end + 1) !== 0) end = endOfPart(text, end + 1);
	return end;
}

/** "Coca" of "Coca-Cola", "U" of "U.S": what the known names are filed under. */
const firstPart = (word: string): string => word.slice(0, endOfPart(word, 0));

/** What a word can be; known and given names go by its first part as well. */
function rolesOf(word: string, first: string, { roles }: NameLexicon): number {
	const own = roles.get(word) ?? 0;
	if (first === word) return own;
	return own | ((roles.get(first) ?? 0) & role.known) | ((roles.get(word.split('-')[0] ?? '') ?? 0) & role.given);
}

/** The words in capitals of a line as parallel lists, before it is known whether any of them names something. */
interface Capitals {
	count: number;
	/** What any of them can be. */
	roles: number;
	readonly starts: number[];
	/** Offsets after the words, a possessive left out, and with it. */
	readonly ends: number[];
	readonly stops: number[];
	readonly own: number[];
}

/** The line that is being read. */
const capitals: Capitals = { count: 0, roles: 0, starts: [], ends: [], stops: [], own: [] };

function findCapitals(text: string, lexicon: NameLexicon, into: Capitals): void {
	const { starts, ends, stops, own } = into;
	const length = Math.min(text.length, cap);
	let count = 0;
	let all = 0;
	for (let i = 0; i < length; i++) {
		const kind = kindAt(text, i);
		if ((kind & LETTER) === 0) continue;
		const start = i;
		const part = endOfPart(text, start);
		i = endOfWord(text, part);
		if ((kind & UPPER) === 0) continue;
		const end = text.charCodeAt(i - 1) === S && isApostrophe(text.charCodeAt(i - 2)) ? i - 2 : i;
		const word = text.slice(start, end);
		const roles = rolesOf(word, part === end ? word : text.slice(start, part), lexicon);
		starts[count] = start;
		ends[count] = end;
		stops[count] = i;
		own[count] = roles;
		count++;
		all |= roles;
	}
	into.count = count;
	into.roles = all;
}

/** A word in capitals. */
interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** What stands between it and the one before, where that is short. */
	readonly gap: string;
	/** What it can be. */
	readonly roles: number;
}

const is = ({ roles }: Word, wanted: number): boolean => (roles & wanted) !== 0;

function wordsOf(text: string, { count, starts, ends, stops, own }: Capitals): readonly Word[] {
	const words: Word[] = [];
	for (let i = 0; i < count; i++) {
		const start = starts[i] as number;
		const end = ends[i] as number;
		const before = i === 0 ? start : (stops[i - 1] as number);
		const gap = start - before > longestGap ? '' : text.slice(before, start);
		words.push({ text: text.slice(start, end), start, end, gap, roles: own[i] as number });
	}
	return words;
}

const isInitial = (word: Word): boolean => word.text.length === 1;

/** Whether a word goes on with the name that the one before it is part of. */
function isJoined(word: Word | undefined, before: Word | undefined, { particles }: NameLexicon): boolean {
	if (!word || !before) return false;
	if (word.gap === ' ' || word.gap === '-') return true;
	if (word.gap === '. ') return isInitial(before) || is(before, role.title | role.suffix);
	const between = word.gap.trim();
	return word.gap.length > 1 && word.gap.startsWith(' ') && word.gap.endsWith(' ') && between.split(' ').every(small => particles.has(small));
}

/** The known name that begins with the word, and the offset after it. */
function knownAt(text: string, word: Word, lexicon: NameLexicon): KnownForm | undefined {
	if (!is(word, role.known)) return undefined;
	const forms = lexicon.known.get(word.text) ?? lexicon.known.get(firstPart(word.text));
	return forms?.find(form => {
		if (!text.startsWith(form.text, word.start)) return false;
		return kindAt(text, word.start + form.text.length) === 0;
	});
}

/** "London Bridge", "Bank of China", "Air China" name something else than the place in them. */
function standsAlone(words: readonly Word[], i: number, last: number): boolean {
	const [before, own, after] = [words[i - 1], words[i], words[last + 1]];
	if (after && (after.gap === ' ' || after.gap === ' & ' || after.gap === ' of ')) return false;
	if (!before || !own) return true;
	return !(own.gap === ' ' || own.gap === ' & ' || own.gap === ' of ' || own.gap === ' of the ') || is(before, role.common);
}

interface Found {
	readonly name: Name | undefined;
	/** Index of the last word it takes up. */
	readonly last: number;
}

function readKnown(text: string, words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const word = words[i] as Word;
	const form = knownAt(text, word, lexicon);
	if (!form) return undefined;
	const end = word.start + form.text.length;
	let last = i;
	while ((words[last + 1]?.start ?? end) < end) last++;
	const { kind, whole, person } = form.name;
	const isPart = kind === 'place' && !standsAlone(words, i, last);
	return { name: isPart ? undefined : { kind, span: [word.start, end], whole, parts: [], ...(person ? { likePerson: true } : {}) }, last };
}

/** Words from `i` on that can be one person's name. */
function personWords(
	words: readonly Word[],
	i: number,
	lexicon: NameLexicon,
): { readonly parts: readonly Word[]; readonly last: number; readonly thing: boolean } {
	const parts: Word[] = [];
	let last = i;
	for (let k = i; k < words.length && parts.length < mostParts; k++) {
		const word = words[k] as Word;
		if (k > i && !isJoined(word, words[k - 1], lexicon)) break;
		if (is(word, role.thing)) return { parts, last: k, thing: true };
		if (is(word, role.post | role.title) || (parts.length > 1 && is(word, role.common))) break;
		last = k;
		if (!isInitial(word) && !is(word, role.suffix)) parts.push(word);
	}
	return { parts, last, thing: false };
}

const isShouted = (word: Word): boolean => word.text.length > 2 && word.text === word.text.toUpperCase();

function personOf(parts: readonly Word[]): Name | undefined {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last || parts.every(isShouted)) return undefined;
	if (parts.every(word => is(word, role.common)) && parts.length > 1) return undefined;
	const texts = parts.map(({ text }) => text);
	return { kind: 'person', span: [first.start, last.end], whole: texts.join(' '), parts: texts };
}

/** "Dr. Jane Doe", "Ms. Doe". */
function readTitled(words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const title = words[i] as Word;
	if (!is(title, role.title) || !isJoined(words[i + 1], title, lexicon)) return undefined;
	const { parts, last, thing } = personWords(words, i + 1, lexicon);
	return parts.length === 0 ? undefined : { name: thing ? undefined : personOf(parts), last };
}

/** "Jane Doe": a given name and what follows. */
function readNamed(words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const word = words[i] as Word;
	if (!is(word, role.given) || !isJoined(words[i + 1], word, lexicon)) return undefined;
	const { parts, last, thing } = personWords(words, i, lexicon);
	if (thing) return { name: undefined, last };
	const [, second] = parts;
	if (!second || (is(word, role.common) && is(second, role.common))) return undefined;
	return { name: personOf(parts), last };
}

/** The company after a person: "Jane Doe with Acme Partners", or the whole rest of the line after a comma. */
function readAffiliation(text: string, words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const word = words[i];
	if (!word) return undefined;
	const introduced = lexicon.affiliations.has(word.gap.trim()) && word.gap.startsWith(' ');
	if (!introduced && word.gap !== ', ') return undefined;
	let last = i;
	while (words[last + 1]?.gap === ' ' || words[last + 1]?.gap === ' & ') last++;
	const end = (words[last] as Word).end;
	const closes = /^[\s.?!]*$/.test(text.slice(end));
	if (!closes || (!introduced && (words[0] as Word).start > 0) || is(word, role.post)) return undefined;
	return { name: { kind: 'organisation', span: [word.start, end], whole: text.slice(word.start, end), parts: [] }, last };
}

/** The names of a line and, as the model has them, its lone words. */
type NamesFound = Pick<Annotated, 'names' | 'loneWords'>;

const nothing: readonly never[] = [];
const noNames: NamesFound = { names: nothing, loneWords: nothing };

/** Room to gather lone words in; the list that is kept is copied out of it, as long as it is. */
const room: number[] = [];

/** Notes a word that names nothing by itself, if it is no word of the language; how much of the room is taken. */
function note(start: number, end: number, roles: number, taken: number): number {
	if ((roles & role.common) !== 0 || end - start === 1) return taken;
	room[taken] = start;
	room[taken + 1] = end;
	return taken + 2;
}

/** What a name can begin with. */
const opening = role.known | role.title | role.given;

/** Finds the names of a line, in order, and the lone words in capitals that are no words of the language. */
export function scanNames(text: string, lexicon: NameLexicon): NamesFound {
	findCapitals(text, lexicon, capitals);
	if ((capitals.roles & opening) !== 0) return readNames(text, wordsOf(text, capitals), lexicon);
	const { count, starts, ends, own } = capitals;
	let taken = 0;
	for (let i = 0; i < count; i++) taken = note(starts[i] as number, ends[i] as number, own[i] as number, taken);
	return taken === 0 ? noNames : { names: nothing, loneWords: room.slice(0, taken) };
}

function readNames(text: string, words: readonly Word[], lexicon: NameLexicon): NamesFound {
	let names: Name[] | undefined;
	let taken = 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		const found = is(word, opening)
			? (readKnown(text, words, i, lexicon) ?? readTitled(words, i, lexicon) ?? readNamed(words, i, lexicon))
			: undefined;
		if (!found) {
			taken = note(word.start, word.end, word.roles, taken);
			continue;
		}
		names ??= [];
		if (found.name) names.push(found.name);
		i = found.last;
		if (found.name?.kind !== 'person') continue;
		const firm = knownAt(text, words[i + 1] ?? word, lexicon) ? undefined : readAffiliation(text, words, i + 1, lexicon);
		if (!firm?.name) continue;
		names.push(firm.name);
		i = firm.last;
	}
	return { names: names ?? nothing, loneWords: taken === 0 ? nothing : room.slice(0, taken) };
}

/** The person a label is about: "Jane Doe - Chief Financial Officer". The span is that of the name. */
export function personOfLabel(text: string, lexicon: NameLexicon): Name | undefined {
	const end = text.search(/[-–—:,(|]/);
	const name = (end < 0 ? text : text.slice(0, end)).trimEnd();
	findCapitals(name, lexicon, capitals);
	const parts = wordsOf(name, capitals).filter(word => !isInitial(word) && !is(word, role.title | role.suffix));
	if (parts.length < 2 || parts.length > mostParts || parts.some(word => is(word, role.post | role.thing))) return undefined;
	const own = parts.map(({ text: part }) => part);
	return { kind: 'person', span: [0, name.length], whole: own.join(' '), parts: own };
}
