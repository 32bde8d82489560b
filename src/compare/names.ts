/** How the names of an English line stand in its Chinese: copied, by a known name, or by their sound. */

import type { NameLexicon } from '../annotate/names/lexicon.js';
import { personAt } from '../annotate/names/people.js';
import { type Hearing, hear, type Spelling, spell } from '../annotate/names/sounds.js';
import { foldChinese } from '../annotate/script.js';
import type { Annotated, Appearance, Name, Naming, Rendering, Span } from '../model.js';

/** The Chinese line, as it stands and folded. */
interface Target {
	readonly text: string;
	readonly folded: string;
	/** It has Latin letters, without which nothing is copied. */
	readonly latin: boolean;
}

const isLatin = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f);

function hasLatin(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (isLatin(text.charCodeAt(i))) return true;
	return false;
}

const none: readonly never[] = [];

/** Where a word stands as a word of its own in Latin letters. */
function copyOf(word: string, { text, latin }: Target): Span | undefined {
	if (!latin && isLatin(word.charCodeAt(0))) return undefined;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + word.length))) return [at, at + word.length];
	return undefined;
}

/** The longest of the forms that stands in the folded text. */
function knownIn(forms: readonly string[], folded: string): Span | undefined {
	let best: Span | undefined;
	for (const form of forms) {
		const at = folded.indexOf(form);
		if (at >= 0 && form.length > (best ? best[1] - best[0] : 0)) best = [at, at + form.length];
	}
	return best;
}

/** How much of a sound may be lost: alone; beside another word of the name that is sure; on average where no word is sure alone; in what might still be the name. */
const limits = { alone: 0.28, short: 0.16, beside: 0.4, together: 0.22, faint: 0.25 } as const;
const around = 9;

interface Heard {
	readonly spelling: Spelling;
	readonly hearing: Hearing | undefined;
}

/** One character is no name, and a long name is not told in two syllables. */
function isSure({ spelling, hearing }: Heard): boolean {
	const length = hearing ? hearing.end - hearing.start : 0;
	if (!hearing || length < 2 || length * 2 < spelling.consonants) return false;
	return hearing.loss <= (spelling.consonants >= 3 ? limits.alone : limits.short);
}

const separator = /^[ ·•‧・-]?$/;

/** Listens for a word right before or behind one that was heard. */
function hearBeside(spelling: Spelling, anchor: Hearing, { folded }: Target, lexicon: NameLexicon): Hearing | undefined {
	const sides = [
		[Math.max(0, anchor.start - around), anchor.start],
		[anchor.end, Math.min(folded.length, anchor.end + around)],
	] as const;
	let best: Hearing | undefined;
	for (const [from, to] of sides) {
		const hearing = hear(spelling, folded.slice(from, to), lexicon.sounds, limits.beside);
		if (!hearing || hearing.loss >= (best?.loss ?? 1)) continue;
		const own = { ...hearing, start: hearing.start + from, end: hearing.end + from };
		const gap = own.end <= anchor.start ? folded.slice(own.end, anchor.start) : folded.slice(anchor.end, own.start);
		const enough = (own.end - own.start) * 3 >= spelling.consonants;
		if (separator.test(gap) && enough && own.loss <= limits.beside) best = own;
	}
	return best;
}

/** The words of a name that stand beside the one at `i`, which was heard there. */
const besides = (heard: readonly Heard[], i: number, anchor: Hearing, target: Target, lexicon: NameLexicon): readonly (Hearing | undefined)[] =>
	heard.map(({ spelling }, k) => (k === i ? anchor : hearBeside(spelling, anchor, target, lexicon)));

/** The words of a name where none is sure alone: they must all stand together. */
function hearTogether(heard: readonly Heard[], target: Target, lexicon: NameLexicon): readonly (Hearing | undefined)[] {
	for (const [i, { hearing }] of heard.entries()) {
		if (heard.length < 2 || !hearing || hearing.loss > limits.beside) continue;
		const all = besides(heard, i, hearing, target, lexicon);
		if (all.every(one => one !== undefined) && all.reduce((sum, one) => sum + (one?.loss ?? 1), 0) <= limits.together * all.length) return all;
	}
	return [];
}

const overlaps = (a: Hearing, b: Hearing): boolean => a.start < b.end && b.start < a.end;

/** The words of a name by their sound: the one that is surest, those beside it, and others that are sure alone. */
function hearParts(parts: readonly string[], target: Target, lexicon: NameLexicon): readonly (Hearing | undefined)[] {
	const heard: Heard[] = parts.map(part => {
		const spelling = spell(part, lexicon.sounds);
		return { spelling, hearing: hear(spelling, target.folded, lexicon.sounds, limits.beside) };
	});
	let surest = -1;
	for (const [i, one] of heard.entries()) if (isSure(one) && (one.hearing?.loss ?? 1) < (heard[surest]?.hearing?.loss ?? 1)) surest = i;
	const anchor = heard[surest]?.hearing;
	if (!anchor) return hearTogether(heard, target, lexicon);
	return besides(heard, surest, anchor, target, lexicon).map((beside, i) => {
		const own = heard[i];
		return beside ?? (own?.hearing && isSure(own) && !overlaps(own.hearing, anchor) ? own.hearing : undefined);
	});
}

/** Whether anything in the line, whatever its characters, sounds a little like a word of the name. */
const isFaint = (parts: readonly string[], { folded }: Target, { sounds }: NameLexicon): boolean =>
	parts.some(part => (hear(spell(part, sounds), folded, sounds, limits.faint, true)?.loss ?? 1) <= limits.faint);

/** Where the bracket opens that a Latin copy stands in: right behind what it explains. */
function bracketBefore([start]: Span, { folded }: Target): number | undefined {
	const at = folded.lastIndexOf('(', start);
	return at >= 0 && !folded.slice(at, start).includes(')') ? at : undefined;
}

/** The line up to the bracket that explains it: what the Latin in it stands for ends there. */
const upTo = (end: number, { text, folded, latin }: Target): Target => ({ text: text.slice(0, end), folded: folded.slice(0, end), latin });

const nearest = 3;

/** The renderings that stand together with the surest of them; the others may be those of another person. */
function together(renderings: readonly Rendering[]): readonly Rendering[] {
	const rest = [...renderings];
	const kept = rest.splice(rest.indexOf(rest.reduce((best, one) => (one.loss < best.loss ? one : best), rest[0] as Rendering)), 1);
	for (;;) {
		const next = rest.findIndex(one => kept.some(own => one.span[0] - own.span[1] <= nearest && own.span[0] - one.span[1] <= nearest));
		if (next < 0) return renderings.filter(one => kept.includes(one));
		kept.push(...rest.splice(next, 1));
	}
}

/** A Latin copy in brackets tells where the Chinese ends. */
function glossedRenderings(parts: readonly string[], bracket: number, target: Target, lexicon: NameLexicon): readonly Rendering[] {
	const before = upTo(bracket, target);
	return hearParts(parts, before, lexicon).flatMap((hearing, i): readonly Rendering[] =>
		hearing ? [{ part: parts[i] as string, how: 'sound', span: [hearing.start, hearing.end], loss: hearing.loss }] : [],
	);
}

function plainRenderings(
	parts: readonly string[],
	copies: readonly (Span | undefined)[],
	target: Target,
	lexicon: NameLexicon,
): readonly Rendering[] {
	const wanted = parts.filter((_, i) => copies[i] === undefined);
	const heard = wanted.length > 0 ? hearParts(wanted, target, lexicon) : [];
	return parts.flatMap((part, i): readonly Rendering[] => {
		const copy = copies[i];
		if (copy) return [{ part, how: 'latin', span: copy, loss: 0 }];
		const known = knownIn(lexicon.renderings.get(part) ?? none, target.folded);
		if (known) return [{ part, how: 'known', span: known, loss: 0 }];
		const hearing = heard[wanted.indexOf(part)];
		return hearing ? [{ part, how: 'sound', span: [hearing.start, hearing.end], loss: hearing.loss }] : none;
	});
}

function personNaming(name: Name, target: Target, lexicon: NameLexicon): Naming {
	const copies = name.parts.map(part => copyOf(part, target));
	const copy = copies.find(span => span !== undefined);
	const bracket = copy && bracketBefore(copy, target);
	const before = bracket === undefined ? [] : glossedRenderings(name.parts, bracket, target, lexicon);
	const closes = before.some(({ span }) => (bracket ?? 0) - span[1] <= 1);
	const found = closes ? before : plainRenderings(name.parts, copies, target, lexicon);
	const renderings = found.length > 1 ? together(found) : found;
	return { name, renderings, glossed: bracket !== undefined, faint: renderings.length === 0 && isFaint(name.parts, target, lexicon) };
}

function otherNaming(name: Name, source: string, target: Target, lexicon: NameLexicon): Naming {
	const text = source.slice(name.span[0], name.span[1]);
	const known = knownIn(lexicon.byWhole.get(name.whole)?.chinese ?? none, target.folded);
	const copy = copyOf(text, target) ?? (text === name.whole ? undefined : copyOf(name.whole, target));
	const span = known ?? copy;
	return {
		name,
		renderings: span ? [{ part: text, how: known ? 'known' : 'latin', span, loss: 0 }] : [],
		glossed: known !== undefined && copy !== undefined,
		faint: false,
	};
}

type People = ReadonlyMap<string, readonly Appearance[]>;

/** The full name that a word stands for at a place of the document. */
const wholeOf = (word: string, pair: number, people: People): string | undefined => (people.has(word) ? personAt(word, pair, people) : undefined);

/** A person called by one word goes by the full name that the document gives. */
function resolved(name: Name, pair: number, people: People): Name {
	const whole = name.kind === 'person' && name.parts.length === 1 ? wholeOf(name.parts[0] as string, pair, people) : undefined;
	return whole === undefined ? name : { ...name, whole };
}

/** The lone words that stand for a person of the document: a few of them. */
function lonePeople(text: string, words: readonly number[], pair: number, people: People): readonly Name[] {
	let found: Name[] | undefined;
	for (let i = 0; i < words.length; i += 2) {
		const span: Span = [words[i] as number, words[i + 1] as number];
		const word = text.slice(span[0], span[1]);
		const whole = wholeOf(word, pair, people);
		if (whole === undefined) continue;
		found ??= [];
		found.push({ kind: 'person', span, whole, parts: [word] });
	}
	return found ?? none;
}

/** The names of a line with its lone words, those that stand for nobody left out. */
function namesHere(text: string, { pair, names, loneWords }: Named, people: People): readonly Name[] {
	if (people.size === 0) return names;
	const lone = lonePeople(text, loneWords, pair.index, people);
	if (names.length === 0) return lone;
	const here = names.map(name => resolved(name, pair.index, people));
	return lone.length === 0 ? here : [...here, ...lone].sort((a, b) => a.span[0] - b.span[0]);
}

/** More names times UTF-16 code units to look for them in are a table or worse: its names are left alone. */
const mostWork = 400_000;

/** A pair and what its English names. */
type Named = Pick<Annotated, 'pair' | 'names' | 'loneWords'>;

/** The names of a pair with their renderings. Lone words that stand for no person of the document are left out. */
export function compareNames(named: Named, people: People, lexicon: NameLexicon): readonly Naming[] {
	const { source, target } = named.pair;
	if (!source || !target || (named.names.length + named.loneWords.length / 2) * target.text.length > mostWork) return none;
	const own = namesHere(source.text, named, people);
	if (own.length === 0) return none;
	const line: Target = { text: target.text, folded: foldChinese(target.text), latin: hasLatin(target.text) };
	return own.map(name => (name.kind === 'person' ? personNaming(name, line, lexicon) : otherNaming(name, source.text, line, lexicon)));
}
