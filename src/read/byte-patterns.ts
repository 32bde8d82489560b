/** What bytes look like when nobody says what they are. */

import type { Encoding } from './decode.js';
import { firstInvalid, legacyLength, unitAt } from './well-formed.js';

const sampleSize = 1 << 16;

/** The blocks that English and Chinese text is written in, as UTF-16 ranges. */
const usual: readonly (readonly [from: number, to: number])[] = [
	[0x09, 0x0a],
	[0x0d, 0x0d],
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x2000, 0x27bf], // punctuation, signs, arrows, operators, ①, ●
	[0x2e80, 0x9fff], // CJK
	[0xd800, 0xdfff], // checked by the decoder
	[0xfe30, 0xfe4f],
	[0xff00, 0xffef],
];

/** The part, 0 to 1, of the units that are in those blocks. */
function usualPart(bytes: Uint8Array, encoding: Encoding): number {
	const end = bytes.length & ~1;
	let count = 0;
	for (let at = 0; at < end; at += 2) {
		const unit = unitAt(bytes, at, encoding);
		if (usual.some(([from, to]) => unit >= from && unit <= to)) count++;
	}
	return count / (end / 2);
}

const wide = ['utf-16le', 'utf-16be'] as const;
type Wide = (typeof wide)[number];

/** The byte order in which it is text, if in the other one it clearly is not: pairs of Latin letters are Chinese either way. */
function readableOrder(bytes: Uint8Array): Wide | undefined {
	const [little, big] = wide.map(order => usualPart(bytes, order)) as [number, number];
	if (little > 0.95 && big < 0.75) return 'utf-16le';
	return big > 0.95 && little < 0.75 ? 'utf-16be' : undefined;
}

/**
 * UTF-16 without a mark, told by its NULs: each character below U+0100 has one, always on the same side, and few others have (一 is 4E00).
 * `certain` where a quarter of the units have one there; where fewer do, as in Chinese text, it must read well in just one byte order,
 * and the answer holds only for what is not UTF-8.
 */
export function utf16ByNuls(bytes: Uint8Array): { readonly encoding: Wide; readonly certain: boolean } | undefined {
	const sample = bytes.subarray(0, Math.min(bytes.length, sampleSize) & ~1);
	const units = sample.length / 2;
	let [even, odd] = [0, 0];
	for (let at = 0; at < sample.length; at += 2) {
		if (sample[at] === 0) even++;
		if (sample[at + 1] === 0) odd++;
	}
	const [many, few] = [Math.max(even, odd), Math.min(even, odd)];
	if (many >= 3 && many * 4 > units && few * 4 <= many) return { encoding: odd > even ? 'utf-16le' : 'utf-16be', certain: true };
	const encoding = many > 0 ? readableOrder(sample) : undefined;
	return encoding && { encoding, certain: false };
}

/** Control characters that text does not have: all of C0 but TAB, LF, VT, FF, CR, SUB (the end of a DOS file) and ESC. */
const isControl = (unit: number): boolean => unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1a && unit !== 0x1b;

function countControls(data: Uint8Array | string): { nuls: number; others: number } {
	let [nuls, others] = [0, 0];
	for (let i = 0; i < data.length; i++) {
		const unit = typeof data === 'string' ? data.charCodeAt(i) : (data[i] ?? 0);
		if (unit === 0) nuls++;
		else if (isControl(unit)) others++;
	}
	return { nuls, others };
}

/** Whether bytes that are no text in any encoding are no text at all: one in fifty is a control character. A handful proves nothing. */
export function areBinary(bytes: Uint8Array): boolean {
	const { nuls, others } = countControls(bytes);
	return nuls + others >= 4 && (nuls + others) * 50 > bytes.length;
}

/** Whether bytes that did decode are no text all the same: one NUL in a hundred among as many other controls, or one in ten. A handful proves nothing. */
export function isBinary(text: string): boolean {
	if (!text.includes('\0')) return false;
	const { nuls, others } = countControls(text);
	if (nuls + others < 8) return false;
	return nuls * 10 > text.length || (nuls * 100 > text.length && others * 100 > text.length);
}

const legacy = ['big5', 'gb18030'] as const;

/** Big5 level 1 (5401 characters by frequency, A440–C67E) and GB 2312 level 1 (3755, B0A1–D7F9): where most of running text stands. */
const isFrequent = {
	big5: (lead: number): boolean => lead >= 0xa4 && lead <= 0xc6,
	gb18030: (lead: number, second: number): boolean => lead >= 0xb0 && lead <= 0xd7 && second >= 0xa1,
};

/** The part, 0 to 1, of the characters beyond ASCII that are frequent ones. */
function frequentPart(bytes: Uint8Array, encoding: (typeof legacy)[number]): number {
	let [frequent, all] = [0, 0];
	for (let at = 0; at < bytes.length; ) {
		const length = legacyLength(bytes, at, encoding);
		if ((bytes[at] ?? 0) >= 0x80) all++;
		if (length === 2 && isFrequent[encoding](bytes[at] ?? 0, bytes[at + 1] ?? 0)) frequent++;
		at += length;
	}
	return all === 0 ? 0 : frequent / all;
}

function multibyteBefore(bytes: Uint8Array, end: number): number {
	let count = 0;
	for (let at = 0; at < end; at++) if ((bytes[at] ?? 0) >= 0xc0) count++;
	return count;
}

/**
 * The encodings to suggest for bytes that are UTF-8 up to `invalid` only, likeliest first: those in which all of them decode, into Chinese.
 * Both may fit, as Big5 is often well-formed GB18030. None for damaged UTF-8: four characters beyond ASCII that were right are no accident.
 */
export function legacyGuesses(bytes: Uint8Array, invalid: number): readonly Encoding[] {
	if (multibyteBefore(bytes, invalid) >= 4) return [];
	const sample = bytes.subarray(0, sampleSize);
	return legacy
		.map(encoding => ({ encoding, part: frequentPart(sample, encoding) }))
		.filter(({ encoding, part }) => part >= 0.25 && firstInvalid(bytes, encoding) === undefined)
		.sort((a, b) => b.part - a.part)
		.map(({ encoding }) => encoding);
}
