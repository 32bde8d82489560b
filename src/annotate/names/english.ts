/** Names in an English line: people by their title, given name or label, companies and places by the tables and by where they stand. Linear in the line. */

import type { Name, Span } from '../../model.js';
import type { KnownForm, NameLexicon } from './lexicon.js';

/** A word in capitals. */
interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** What stands between it and the one before, where that is short. */
	readonly gap: string;
}

/** No line is looked at further than this, in UTF-16 code units. */
const cap = 20_000;
const longestGap = 16;
const mostParts = 4;

const isUpper = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const isLetter = (c: number): boolean =>
	(c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
/** ' ’ - . & within a word. */
const joins = new Set([0x27, 0x2019, 0x2d, 0x2e, 0x26]);

const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019;

function endOfWord(text: string, start: number): number {
	let end = start + 1;
	for (;;) {
		while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
		const next = text.charCodeAt(end + 1);
		if (!joins.has(text.charCodeAt(end)) || !(isLetter(next) || isDigit(next))) return end;
		end++;
	}
}

/** The words in capitals of a line; a possessive is left out. */
function capitals(text: string): readonly Word[] {
	const words: Word[] = [];
	let before = 0;
	const length = Math.min(text.length, cap);
	for (let i = 0; i < length; i++) {
		if (!isLetter(text.charCodeAt(i))) continue;
		const start = i;
		i = endOfWord(text, start);
		if (!isUpper(text.charCodeAt(start))) continue;
		const end = isApostrophe(text.charCodeAt(i - 2)) && text[i - 1] === 's' ? i - 2 : i;
		const gap = start - before > longestGap ? '' : text.slice(before, start);
		words.push({ text: text.slice(start, end), start, end, gap: words.length === 0 ? '' : gap });
		before = i;
	}
	return words;
}

/** Whether a word goes on with the name that the one before it is part of. */
function isJoined(word: Word | undefined, before: Word | undefined, { particles, titles, suffixes }: NameLexicon): boolean {
	if (!word || !before) return false;
	if (word.gap === ' ' || word.gap === '-') return true;
	if (word.gap === '. ') return before.text.length === 1 || titles.has(before.text) || suffixes.has(before.text);
	const between = word.gap.trim();
	return word.gap.length > 1 && word.gap.startsWith(' ') && word.gap.endsWith(' ') && between.split(' ').every(small => particles.has(small));
}

/** "Coca" of "Coca-Cola", "U" of "U.S": what the known names are filed under. */
function firstPart(word: string): string {
	for (let i = 1; i < word.length; i++) if (joins.has(word.charCodeAt(i))) return word.slice(0, i);
	return word;
}

/** The known name that begins with the word, and the offset after it. */
function knownAt(text: string, word: Word, lexicon: NameLexicon): KnownForm | undefined {
	const forms = lexicon.known.get(word.text) ?? lexicon.known.get(firstPart(word.text));
	return forms?.find(form => {
		if (!text.startsWith(form.text, word.start)) return false;
		const next = text.charCodeAt(word.start + form.text.length);
		return !isLetter(next) && !isDigit(next);
	});
}

/** "London Bridge", "Bank of China", "Air China" name something else than the place in them. */
function standsAlone(words: readonly Word[], i: number, last: number, lexicon: NameLexicon): boolean {
	const [before, own, after] = [words[i - 1], words[i], words[last + 1]];
	if (after && (after.gap === ' ' || after.gap === ' & ' || after.gap === ' of ')) return false;
	if (!before || !own) return true;
	return !(own.gap === ' ' || own.gap === ' & ' || own.gap === ' of ' || own.gap === ' of the ') || lexicon.common.has(before.text);
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
	const isPart = kind === 'place' && !standsAlone(words, i, last, lexicon);
	return { name: isPart ? undefined : { kind, span: [word.start, end], whole, parts: [], ...(person ? { likePerson: true } : {}) }, last };
}

const isInitial = (word: Word): boolean => word.text.length === 1;

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
		if (lexicon.things.has(word.text)) return { parts, last: k, thing: true };
		if (lexicon.posts.has(word.text) || lexicon.titles.has(word.text) || (parts.length > 1 && lexicon.common.has(word.text))) break;
		last = k;
		if (!isInitial(word) && !lexicon.suffixes.has(word.text)) parts.push(word);
	}
	return { parts, last, thing: false };
}

const isShouted = (word: Word): boolean => word.text.length > 2 && word.text === word.text.toUpperCase();

function personOf(parts: readonly Word[], lexicon: NameLexicon): Name | undefined {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last || parts.every(isShouted)) return undefined;
	if (parts.every(({ text }) => lexicon.common.has(text)) && parts.length > 1) return undefined;
	const texts = parts.map(({ text }) => text);
	return { kind: 'person', span: [first.start, last.end], whole: texts.join(' '), parts: texts };
}

/** "Dr. Jane Doe", "Ms. Doe". */
function readTitled(words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const [title, word] = [words[i], words[i + 1]];
	if (!title || !word || !lexicon.titles.has(title.text) || !isJoined(word, title, lexicon)) return undefined;
	const { parts, last, thing } = personWords(words, i + 1, lexicon);
	return parts.length === 0 ? undefined : { name: thing ? undefined : personOf(parts, lexicon), last };
}

/** "Jane Doe": a given name and what follows. */
function readNamed(words: readonly Word[], i: number, lexicon: NameLexicon): Found | undefined {
	const word = words[i] as Word;
	const given = lexicon.given.has(word.text) || lexicon.given.has(word.text.split('-')[0] ?? '');
	if (!given || !isJoined(words[i + 1], word, lexicon)) return undefined;
	const { parts, last, thing } = personWords(words, i, lexicon);
	if (thing) return { name: undefined, last };
	if (parts.length < 2 || (lexicon.common.has(word.text) && lexicon.common.has(parts[1]?.text ?? ''))) return undefined;
	return { name: personOf(parts, lexicon), last };
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
	if (!closes || (!introduced && (words[0] as Word).start > 0) || lexicon.posts.has(word.text)) return undefined;
	return { name: { kind: 'organisation', span: [word.start, end], whole: text.slice(word.start, end), parts: [] }, last };
}

const lone = (word: Word): Name => ({ kind: 'word', span: [word.start, word.end], whole: '', parts: [word.text] });

/** Finds the names of a line, in order. A lone word in capitals is of kind `word`: whether it names a person the rest of the document knows. */
export function scanNames(text: string, lexicon: NameLexicon): readonly Name[] {
	const words = capitals(text);
	const names: Name[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		const found = readKnown(text, words, i, lexicon) ?? readTitled(words, i, lexicon) ?? readNamed(words, i, lexicon);
		if (!found) {
			if (!lexicon.common.has(word.text) && word.text.length > 1) names.push(lone(word));
			continue;
		}
		if (found.name) names.push(found.name);
		i = found.last;
		if (found.name?.kind !== 'person') continue;
		const firm = knownAt(text, words[i + 1] ?? word, lexicon) ? undefined : readAffiliation(text, words, i + 1, lexicon);
		if (!firm?.name) continue;
		names.push(firm.name);
		i = firm.last;
	}
	return names;
}

/** The person a label is about: "Jane Doe - Chief Financial Officer". The span is that of the name. */
export function personOfLabel(text: string, lexicon: NameLexicon): Name | undefined {
	const head = /^([^-–—:,(|]+?)\s*(?:$|[-–—:,(|])/.exec(text);
	const name = head?.[1] ?? '';
	const words = capitals(name);
	const span: Span = [0, name.length];
	const parts = words.filter(word => !isInitial(word) && !lexicon.titles.has(word.text) && !lexicon.suffixes.has(word.text));
	const own = parts.map(({ text: part }) => part);
	if (parts.length < 2 || parts.length > mostParts || own.some(part => lexicon.posts.has(part) || lexicon.things.has(part))) return undefined;
	return { kind: 'person', span, whole: own.join(' '), parts: own };
}
