/**
 * Untrusted text made visible and harmless before it reaches a terminal or a log.
 *
 * By character, never by sequence: an escape sequence that is cut short or nested is as harmless as a whole one.
 */

import type { Span } from './model.js';

/**
 * Controls (C0, DEL, C1), lone surrogates, noncharacters, soft hyphen, zero-width characters, bidi controls, line and paragraph separators, tag characters.
 * The bidi controls are those of UAX #9 (CVE-2021-42574, "Trojan Source").
 */
const hidden =
	/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{AD}\u{61C}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}\u{E0000}-\u{E007F}]/gu;

/** A code unit of any of them, or of any character beyond the first plane: quicker to look for, and most texts hold none. */
const rare = /[\0-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

/** U+2400 to U+2421 picture the C0 controls and DEL; a TAB is drawn as an arrow, all else by its number. */
function escaped(character: string): string {
	const code = codePoint(character);
	if (code === 0x09) return '→';
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	if (code === 0x7f) return '␡';
	return escapedSign(character);
}

const escapedSign = (sign: string): string => `‹U+${codePoint(sign).toString(16).toUpperCase().padStart(4, '0')}›`;

/** `text` with `replacement(character)` for each character that is invisible or harmful; a character is one code point, or a lone surrogate. */
export const replaceHidden = (text: string, replacement: (character: string) => string): string =>
	rare.test(text) ? text.replace(hidden, replacement) : text;

const byUnit = (character: string): string =>
	character
		.split('')
		.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');

/** `##[` and `##vso[` make a command of a line, wherever they stand in it. */
const bracketed = /#(?=#(?:\[|vso\[))/gi;

/** JSON text that a terminal or log may print as it is: every character that is invisible or harmful, or begins a command, as `\uXXXX`. Parsed, it is the same. */
export const escapeJson = (json: string): string => replaceHidden(json, byUnit).replace(bracketed, byUnit);

/**
 * `text` with a visible escape for each character that is invisible or could steer a terminal: `␛` for U+001B, `→` for TAB, `‹U+202E›` for
 * the rest. Nothing else changes. Line feeds are escaped too: what comes back is one line.
 */
export const visible = (text: string): string => replaceHidden(text, escaped);

/**
 * What CI runners take for a command in a log: `##[…]` and `##vso[…]` anywhere in a line, `::…` at its start, blanks aside.
 * Source: actions/runner, ActionCommand.cs; Azure Pipelines, logging commands.
 */
const command = /##(?=\[|vso\[)|^\s*::/giu;

/** A line that no CI runner takes for a command: the sign that would make it one is written as a visible escape. What was none stays as it is. */
export const defused = (line: string): string =>
	line.replace(command, found => (found.startsWith('#') ? `${escapedSign('#')}#` : `${found.slice(0, -2)}${escapedSign(':')}:`));

/** Untrusted text as one line that is visible and no command: fit for any log. */
export const harmless = (text: string): string => defused(visible(text));

/**
 * Like `visible`, with spans (UTF-16 offsets into `text`, in any order) moved to the same characters of the result.
 * A span that starts or ends inside a surrogate pair is widened to the whole character. Linear in the text, n log n in the spans.
 */
export function visibleWithSpans(text: string, spans: readonly Span[]): { text: string; spans: readonly Span[] } {
	const splits = (edge: number): boolean => isHigh(text, edge - 1) && isLow(text, edge);
	const shown = visible(text);
	if (shown === text && !spans.some(([start, end]) => splits(start) || splits(end))) return { text, spans };
	const edges = [...new Set(spans.flat())].sort((a, b) => a - b);
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	let next = 0;
	let grown = 0;
	for (const match of text.matchAll(hidden)) {
		const [character] = match;
		const from = match.index;
		const to = from + character.length;
		for (; next < edges.length && (edges[next] ?? 0) <= from; next++) settle(edges[next] ?? 0, grown);
		const replacement = escaped(character);
		for (; next < edges.length && (edges[next] ?? 0) < to; next++) {
			starts.set(edges[next] ?? 0, from + grown);
			ends.set(edges[next] ?? 0, from + grown + replacement.length);
		}
		grown += replacement.length - character.length;
	}
	for (; next < edges.length; next++) settle(edges[next] ?? 0, grown);
	return { text: shown, spans: spans.map(([start, end]) => [starts.get(start) ?? start, ends.get(end) ?? end]) };

	function settle(edge: number, shift: number): void {
		const half = splits(edge) ? 1 : 0;
		starts.set(edge, edge + shift - half);
		ends.set(edge, edge + shift + half);
	}
}

const isHigh = (text: string, offset: number): boolean => (text.charCodeAt(offset) & 0xfc00) === 0xd800;
const isLow = (text: string, offset: number): boolean => (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
