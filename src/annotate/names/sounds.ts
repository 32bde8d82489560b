/**
 * Whether a stretch of Chinese sounds like an English name: every character is a syllable, every syllable writes a piece of the spelling.
 * A dynamic programme over the characters of a line finds where a word is written with the least loss. Linear in the line.
 */

import { foldChinese } from '../script.js';

/** Data: what writes what. */
export interface SoundRows {
	/** English spelling of a consonant → the pinyin initials that write it, best first; after `/` those that do so more rarely. */
	readonly consonants: Readonly<Record<string, string>>;
	/** What is lost where a spelling is not written, in tenths of a consonant; 10 where it is not listed. */
	readonly silent: Readonly<Record<string, number>>;
	/** Pinyin final → the English vowel letters it writes. */
	readonly vowels: Readonly<Record<string, string>>;
	/** Syllables, by blanks, that may write a consonant alone. */
	readonly bare: string;
	/** Words, by blanks, that are never taken for a name. */
	readonly words: string;
	/** The characters names are written with. */
	readonly characters: string;
}

/** Data: pinyin without tones → the characters that are read so, Simplified. A character may stand in two rows. */
export type PinyinRows = Readonly<Record<string, string>>;

interface Syllable {
	readonly onset: number;
	/** The onset may go unheard: y and w before a vowel. */
	readonly faint: boolean;
	/** Bits of the vowel letters it writes. */
	readonly vowels: number;
	readonly nasal: boolean;
	readonly liquid: boolean;
	readonly bare: boolean;
}

/** A piece of an English spelling. */
interface Unit {
	/** Cost of being written with an initial, by its number; `never` where it is not. Undefined for vowels. */
	readonly onsets: Float64Array | undefined;
	readonly vowels: number;
	readonly nasal: boolean;
	readonly liquid: boolean;
	/** Cost of not being written. */
	readonly silent: number;
}

/** An English word, ready to be listened for. */
export interface Spelling {
	readonly units: readonly Unit[];
	/** Cost of all units going unwritten. */
	readonly weight: number;
	/** Cost of the units from each one on going unwritten. */
	readonly rest: Float64Array;
	/** How many consonants it has. */
	readonly consonants: number;
}

/** The tables, compiled. */
export interface Sounds {
	readonly syllables: readonly Syllable[];
	/** Code unit of a folded text → number of its first and second syllable; 0 for none. */
	readonly first: Uint16Array;
	readonly second: Uint16Array;
	/** Code units of the characters names are written with. */
	readonly usual: Uint8Array;
	/** Folded words that are never taken for a name. */
	readonly words: ReadonlySet<string>;
	readonly consonants: ReadonlyMap<string, Unit>;
}

/** Where a word is written in a text. */
export interface Hearing {
	readonly start: number;
	readonly end: number;
	/** The part of the sound that was lost or put in: 0 is all there. */
	readonly loss: number;
}

const never = 99;
const longestSpelling = 4;
const longestWord = 24;
const letters = 'aeiouyw';
const separators = new Set([0x20, 0x2d, 0xb7, 0x2022, 0x2027, 0x30fb]);
const initials = ['', ...'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')];

/** Costs, in consonants. */
const cost = {
	rare: 0.35,
	otherVowel: 0.25,
	noVowel: 0.5,
	bare: 0.1,
	addedOnset: 1,
	faintOnset: 0.05,
	addedNasal: 0.45,
	addedLiquid: 0.7,
	vowel: 0.35,
	slurred: 0.1,
	liquidVowel: 0.12,
} as const;

function vowelBits(text: string): number {
	let bits = 0;
	for (const c of text) if (letters.includes(c)) bits |= 1 << letters.indexOf(c);
	return bits;
}

/** Splits a syllable of pinyin: "zhuang" is zh and uang. */
function initialOf(pinyin: string): string {
	const two = pinyin.slice(0, 2);
	if (initials.includes(two)) return two;
	const one = pinyin.slice(0, 1);
	return initials.includes(one) ? one : '';
}

function syllableOf(pinyin: string, rows: SoundRows, bare: ReadonlySet<string>): Syllable {
	const initial = initialOf(pinyin);
	const final = pinyin.slice(initial.length);
	return {
		onset: initials.indexOf(initial),
		faint: initial === 'y' || initial === 'w',
		vowels: vowelBits((rows.vowels[final] ?? final) + (initial === 'y' ? 'iyeu' : initial === 'w' ? 'uwo' : '')),
		nasal: final.endsWith('n') || final.endsWith('ng'),
		liquid: pinyin === 'er',
		bare: bare.has(pinyin),
	};
}

function consonantOf(spelling: string, written: string, rows: SoundRows): Unit {
	const onsets = new Float64Array(initials.length).fill(never);
	const [usual = '', rare = ''] = written.split('/');
	usual
		.trim()
		.split(' ')
		.forEach(initial => {
			onsets[initials.indexOf(initial)] = 0;
		});
	rare
		.trim()
		.split(' ')
		.filter(initial => initial !== '')
		.forEach(initial => {
			onsets[initials.indexOf(initial)] = cost.rare;
		});
	return {
		onsets,
		vowels: spelling === 'y' || spelling === 'w' ? vowelBits(spelling) : 0,
		nasal: spelling === 'n' || spelling === 'm',
		liquid: spelling === 'l' || spelling === 'll' || spelling === 'r' || spelling === 'rr',
		silent: (rows.silent[spelling] ?? 10) / 10,
	};
}

/** Compiles the tables; once per process. */
export function compileSounds(rows: SoundRows, pinyin: PinyinRows): Sounds {
	const first = new Uint16Array(0x10000);
	const second = new Uint16Array(0x10000);
	const usual = new Uint8Array(0x10000);
	const bare = new Set(rows.bare.split(' '));
	const syllables: Syllable[] = [syllableOf('', rows, bare)];
	for (const [reading, characters] of Object.entries(pinyin)) {
		const number = syllables.push(syllableOf(reading, rows, bare)) - 1;
		for (let i = 0; i < characters.length; i++) {
			const c = characters.charCodeAt(i);
			if (first[c] === 0) first[c] = number;
			else second[c] = number;
		}
	}
	const known = foldChinese(rows.characters);
	for (let i = 0; i < known.length; i++) usual[known.charCodeAt(i)] = 1;
	const consonants = new Map(Object.entries(rows.consonants).map(([spelling, written]) => [spelling, consonantOf(spelling, written, rows)]));
	return { syllables, first, second, usual, words: new Set(foldChinese(rows.words).split(' ')), consonants };
}

/** Between two vowels that may be two syllables: i-a, e-o. */
const hiatus = /(?<=[iy])(?=[aou])|(?<=e)(?=o)|(?<=u)(?=[ai])|(?<=a)(?=o)/;

const isVowel = (word: string, i: number): boolean => {
	const c = word.charAt(i);
	if ('aeiou'.includes(c) && c !== '') return true;
	if (c === 'y') return !(i === 0 || 'aeiou'.includes(word.charAt(i - 1))) || i === word.length - 1 || !'aeiou'.includes(word.charAt(i + 1));
	return c === 'w' && i > 0 && 'aeo'.includes(word.charAt(i - 1)) && !'aeiou'.includes(word.charAt(i + 1) || 'x');
};

const vowelUnit = (run: string, last: boolean): Unit => ({
	onsets: undefined,
	vowels: vowelBits(run),
	nasal: false,
	liquid: false,
	silent: last && run === 'e' ? 0 : cost.vowel,
});

/** The units of "th", "ss", "x": one consonant, or two where the tables say nothing of the pair. */
function consonantAt(word: string, at: number, { consonants }: Sounds): { readonly units: readonly Unit[]; readonly end: number } {
	for (let length = Math.min(longestSpelling, word.length - at); length > 0; length--) {
		const spelling = word.slice(at, at + length);
		const unit = consonants.get(spelling);
		if (!unit) continue;
		const s = consonants.get('s');
		return { units: spelling === 'x' && at > 0 && s ? [unit, s] : [unit], end: at + length };
	}
	return { units: [], end: at + 1 };
}

/** In small letters, without accents. */
function lettersOf(word: string): string {
	const small = word.toLowerCase();
	return /^[a-z]*$/.test(small)
		? small
		: word
				.normalize('NFD')
				.toLowerCase()
				.replace(/[^a-z]/g, '');
}

/** Takes a word apart by its spelling. Accents are left aside; a word without Latin letters has no units. */
export function spell(word: string, sounds: Sounds): Spelling {
	const plain = lettersOf(word).slice(0, longestWord);
	const units: Unit[] = [];
	for (let at = 0; at < plain.length; ) {
		let end = at;
		while (end < plain.length && isVowel(plain, end)) end++;
		if (end > at) {
			const vowels = plain.slice(at, end);
			for (const run of vowels.length > 1 ? vowels.split(hiatus) : [vowels]) units.push(vowelUnit(run, units.length > 0 && end === plain.length));
			at = end;
			continue;
		}
		const found = consonantAt(plain, at, sounds);
		units.push(...found.units);
		at = found.end;
	}
	const rest = new Float64Array(units.length + 1);
	for (let i = units.length - 1; i >= 0; i--) rest[i] = (rest[i + 1] as number) + (units[i] as Unit).silent;
	let weight = 0;
	let consonants = 0;
	for (const { onsets } of units) {
		weight += onsets ? 1 : cost.vowel;
		if (onsets) consonants++;
	}
	return { units, weight, rest, consonants };
}

/** Costs of having written the units before each one, and where that began. */
interface Row {
	readonly costs: Float64Array;
	readonly starts: Int32Array;
}

/** Twice as many as letters are read of a word, and one. */
const mostUnits = 2 * longestWord + 1;
const row = (): Row => ({ costs: new Float64Array(mostUnits), starts: new Int32Array(mostUnits) });

/** Room to reckon in: `hear` is called for every name of a line, and starts from scratch each time. */
const [before, after, b, c] = [row(), row(), row(), row()];

/** A loop: `fill` is slow for so few. */
function clear({ costs }: Row, size: number): void {
	for (let i = 0; i < size; i++) costs[i] = never;
}

/** Asks no array for what it does not have, which is slow. */
const unitAt = (units: readonly Unit[], i: number): Unit | undefined => (i >= 0 && i < units.length ? units[i] : undefined);

function offer(to: Row, i: number, value: number, start: number): void {
	if (value >= (to.costs[i] as number)) return;
	to.costs[i] = value;
	to.starts[i] = start;
}

/** Units that go unwritten before the syllable. */
function skip(at: Row, { units }: Spelling, most: number): void {
	for (let i = 0; i < units.length; i++) {
		const spent = at.costs[i] as number;
		if (spent <= most) offer(at, i + 1, spent + (units[i] as Unit).silent, at.starts[i] as number);
	}
}

function hearOnset(from: Row, to: Row, syllable: Syllable, { units }: Spelling, most: number): void {
	clear(to, units.length + 1);
	const added = syllable.onset === 0 ? 0 : syllable.faint ? cost.faintOnset : cost.addedOnset;
	for (let i = 0; i <= units.length; i++) {
		const spent = from.costs[i] as number;
		if (spent > most) continue;
		offer(to, i, spent + added, from.starts[i] as number);
		const onsets = unitAt(units, i)?.onsets;
		if (onsets && syllable.onset > 0) offer(to, i + 1, spent + (onsets[syllable.onset] as number), from.starts[i] as number);
	}
}

function hearVowel(from: Row, to: Row, syllable: Syllable, { units }: Spelling, most: number): void {
	clear(to, units.length + 1);
	for (let i = 0; i <= units.length; i++) {
		const spent = from.costs[i] as number;
		if (spent > most) continue;
		const start = from.starts[i] as number;
		const unit = unitAt(units, i);
		offer(to, i, spent + (syllable.bare ? cost.bare : cost.noVowel), start);
		if (unit && !unit.onsets) {
			const heard = spent + (syllable.liquid ? cost.liquidVowel : (unit.vowels & syllable.vowels) === 0 ? cost.otherVowel : 0);
			offer(to, i + 1, heard, start);
			const next = unitAt(units, i + 1);
			if (next && !next.onsets) offer(to, i + 2, heard + cost.slurred, start);
		}
		if (unit?.liquid && syllable.liquid) offer(to, i + 1, spent, start);
	}
}

/** Adds to what `to` holds: a character may have two readings. */
function hearCoda(from: Row, to: Row, syllable: Syllable, { units }: Spelling, most: number): void {
	const added = syllable.nasal ? cost.addedNasal : syllable.liquid ? cost.addedLiquid : 0;
	for (let i = 0; i <= units.length; i++) {
		const spent = from.costs[i] as number;
		if (spent > most) continue;
		const start = from.starts[i] as number;
		const unit = unitAt(units, i);
		const last = unitAt(units, i - 1);
		offer(to, i, spent + (syllable.liquid && last?.liquid ? 0 : added), start);
		if ((syllable.nasal && unit?.nasal) || (syllable.liquid && unit?.liquid)) offer(to, i + 1, spent, start);
	}
}

/** Against the rounding of sums: what loses just as much as may be lost is heard. */
const slack = 1e-6;

/**
 * Where in a folded text a word is written with the least loss, or undefined where nothing like it is. What loses more than `loss` may go unheard.
 * `any` listens to every character, not only to those names are written with.
 */
export function hear(spelling: Spelling, folded: string, sounds: Sounds, loss = 1, any = false): Hearing | undefined {
	const size = spelling.units.length + 1;
	if (size < 2) return undefined;
	const most = loss * spelling.weight + slack;
	clear(before, size);
	let best: Hearing | undefined;
	let blank = true;
	for (let j = 0; j < folded.length; j++) {
		const code = folded.charCodeAt(j);
		const first = any || sounds.usual[code] === 1 ? (sounds.first[code] as number) : 0;
		if (first === 0) {
			if (!blank && !separators.has(code)) {
				clear(before, size);
				blank = true;
			}
			continue;
		}
		blank = false;
		before.costs[0] = 0;
		before.starts[0] = j;
		skip(before, spelling, most);
		clear(after, size);
		for (let number = first; number !== 0; number = number === first ? (sounds.second[code] as number) : 0) {
			const syllable = sounds.syllables[number] as Syllable;
			hearOnset(before, b, syllable, spelling, most);
			hearVowel(b, c, syllable, spelling, most);
			hearCoda(c, after, syllable, spelling, most);
		}
		for (let i = 1; i < size; i++) {
			if ((after.costs[i] as number) > most) continue;
			const own = ((after.costs[i] as number) + (spelling.rest[i] as number)) / spelling.weight;
			if (own >= (best?.loss ?? 1)) continue;
			const start = after.starts[i] as number;
			if (j - start !== 1 || !sounds.words.has(folded.slice(start, j + 1))) best = { start, end: j + 1, loss: own };
		}
		for (let i = 0; i < size; i++) {
			before.costs[i] = after.costs[i] as number;
			before.starts[i] = after.starts[i] as number;
		}
	}
	return best;
}
