/**
 * Characters that are not seen or cannot be read: controls, bidi controls (UAX #9), zero-width and private-use characters, U+FFFD, lone surrogates,
 * noncharacters, and text decoded with the wrong encoding.
 */

import type { HiddenKind, Span } from '../model.js';
import { everyMatch } from './every-match.js';
import { compileUnitGate, type Gate, holdsUnit } from './gate.js';
import { census } from './script.js';

/** A run of hidden characters of one kind. */
export interface Hidden {
	readonly kind: HiddenKind;
	readonly span: Span;
	/** The code point of the first, or the text that was meant where it can be told. */
	readonly shown: string;
}

const kinds: readonly (readonly [kind: HiddenKind, pattern: RegExp])[] = [
	['bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g],
	['zero-width', /[\u00ad\u200b-\u200d\u2060-\u2064\u180e\ufeff]+|[\u{e0000}-\u{e007f}]+/gu],
	['control', /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb]+/g],
	['private-use', /\p{Co}+/gu],
	['replacement', /\ufffd+/g],
	['broken', /[\p{Cs}\p{Noncharacter_Code_Point}]+/gu],
];

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Joiners have their use in emoji and in scripts that join letters, a soft hyphen in a long Latin word. */
function isUseful(text: string, [start, end]: Span, kind: HiddenKind): boolean {
	if (kind !== 'zero-width') return false;
	const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
	const run = text.slice(start, end);
	if (run === '\u00ad') return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);
	if (/^[\u{e0000}-\u{e007f}]/u.test(run)) return /\p{Extended_Pictographic}$/u.test(before);
	if (run !== '\u200d' && run !== '\u200c') return false;
	return /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}|\p{Script=Arabic}|\p{Script=Devanagari}|\p{M})$/u.test(before);
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The bytes 0x80 to 0x9F as windows-1252 shows them. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const continuation = `\\u0080-\\u00bf${[...windows1252].filter(c => c > '\u00ff').join('')}`;
const misread = new RegExp(`(?:[\\u00c2\\u00c3][\\u0080-\\u00bf]|[\\u00e0-\\u00ef][${continuation}]{2}|[\\u00f0-\\u00f4][${continuation}]{3})+`, 'g');

const byteOf = (character: string): number => {
	const special = windows1252.indexOf(character);
	return special >= 0 ? 0x80 + special : character.charCodeAt(0);
};

/** UTF-8 that was read as Latin-1 or windows-1252, with what it says; undefined where it is no UTF-8. */
function reread(run: string): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(run, byteOf));
	} catch {
		return undefined;
	}
}

function misreadLatin(text: string): readonly Hidden[] {
	return everyMatch(text, misread).flatMap(({ 0: run, index }) => {
		const meant = reread(run);
		return meant === undefined ? [] : [{ kind: 'mojibake' as const, span: [index, index + run.length] as const, shown: meant }];
	});
}

/** How many characters that stand in no ordinary text make a line one that was decoded wrongly. */
const enough = 3;

/** Characters that tell of a wrong decoding. */
export interface MisreadSigns {
	/** One an encoding. */
	readonly patterns: readonly RegExp[];
	/** All of them. */
	readonly units: Gate;
}

/** Makes patterns of sets of characters. */
export const compileSigns = (sets: readonly string[]): MisreadSigns => ({
	patterns: sets.map(set => new RegExp(`[${set}]`, 'g')),
	units: compileUnitGate(sets.join('')),
});

const nothing: readonly Hidden[] = [];

/** Where enough characters of one set of signs stand: from the first to the last. */
function misreadHan(text: string, { patterns, units }: MisreadSigns): readonly Hidden[] {
	if (!holdsUnit(text, units)) return nothing;
	for (const pattern of patterns) {
		const places = [...text.matchAll(pattern)].map(({ index }) => index);
		const [first, last] = [places[0], places.at(-1)];
		if (first !== undefined && last !== undefined && places.length >= enough) return [{ kind: 'mojibake', span: [first, last + 1], shown: '' }];
	}
	return nothing;
}

/** The hidden characters of a text, in order of kind; `signs` where it may be Chinese that was decoded wrongly. */
export function hiddenIn(text: string, signs?: MisreadSigns): readonly Hidden[] {
	const wrong = signs ? misreadHan(text, signs) : nothing;
	if (!census(text).odd) return wrong;
	const found = [...misreadLatin(text), ...wrong];
	const taken = new Uint8Array(text.length);
	for (const { span } of found) taken.fill(1, span[0], span[1]);
	const needsBidi = rightToLeft.test(text);
	for (const [kind, pattern] of kinds)
		for (const { 0: run, index } of everyMatch(text, pattern)) {
			const span = [index, index + run.length] as const;
			const useful = kind === 'bidi' ? needsBidi : isUseful(text, span, kind);
			if (!useful && taken[index] !== 1) found.push({ kind, span, shown: codeOf(run) });
		}
	return found;
}
