/** The words of the text behind a quantity: what findings quote. */

import { isHan } from '../annotate/code-units.js';
import type { Compared, Match, Pair, Quantity, QuantityKind, Span } from '../model.js';

/** The text of a span of the English side; empty where there is none. */
export const sourceText = (pair: Pair, span: Span | undefined): string => (span && pair.source ? pair.source.text.slice(span[0], span[1]) : '');

/** The text of a span of the Chinese side; empty where there is none. */
export const targetText = (pair: Pair, span: Span | undefined): string => (span && pair.target ? pair.target.text.slice(span[0], span[1]) : '');

/** Whether two spans of one text have something in common. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether a text has one of the words, wherever. */
export function holdsOne(text: string, words: readonly string[]): boolean {
	for (const word of words) if (text.includes(word)) return true;
	return false;
}

const periods: ReadonlySet<QuantityKind> = new Set(['date', 'time', 'duration']);

/** Whether a match is about when or how long, which `period-mismatch` reports, rather than about how much. */
export const isPeriod = (match: Match): boolean => periods.has((match.readings[0] ?? match.readings[1])?.kind ?? 'number');

/** Whether a line says what it says in Chinese at all; one that was left in English would only repeat what `untranslated` says. */
export const isTranslated = ({ pair }: Compared): boolean =>
	pair.source !== undefined && pair.target !== undefined && (hasHan(pair.target.text) || !/[A-Za-z]{4}/.test(pair.target.text));

/** Whether a text has Han characters, as nearly every translation has among its first. */
function hasHan(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
	return false;
}

/** The least of what must not be lost: both mentions' salience, or that of the one there is. */
export const salienceOf = (source: Quantity | undefined, target: Quantity | undefined): number =>
	Math.min(source?.salience ?? 3, target?.salience ?? 3);
