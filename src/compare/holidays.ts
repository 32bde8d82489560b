/** A day that English names and Chinese gives by its date: 1月1日 for "New Year's Day". */

import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Match } from '../model.js';

/** What a linguist writes: a pattern in small letters, and the date. */
export interface HolidayRow {
	readonly english: string;
	readonly month: number;
	readonly day: number;
}

/** Compiled. */
export interface Holidays {
	/** A word that each name holds. */
	readonly gate: WordGate;
	readonly rows: readonly { readonly english: RegExp; readonly month: bigint; readonly day: bigint }[];
}

/** Compiles the rows, once. */
export const compileHolidays = (rows: readonly HolidayRow[]): Holidays => ({
	gate: compileWordGate(rows.flatMap(({ english }) => english.match(/[a-z]{3,}/g) ?? [])),
	rows: rows.map(({ english, month, day }) => ({ english: new RegExp(`\\b(?:${english})\\b`, 'i'), month: BigInt(month), day: BigInt(day) })),
});

/** The part of a date that only the Chinese has, as a number; undefined for all else. */
function addedPart({ relation, target }: Match, unit: 'month' | 'day'): bigint | undefined {
	const reading = relation === 'added' ? target?.readings[0] : undefined;
	return reading?.kind === 'date' && reading.unit === unit ? reading.value.numerator : undefined;
}

/** The matches of a pair without the date of a day that the English names. */
export function withoutHolidays(matches: readonly Match[], english: string, { gate, rows }: Holidays): readonly Match[] {
	if (!matches.some(match => addedPart(match, 'day') !== undefined) || !mayHoldWord(english, gate)) return matches;
	const named = rows.filter(row => row.english.test(english));
	const isNamed = (match: Match): boolean => named.some(({ month, day }) => addedPart(match, 'month') === month || addedPart(match, 'day') === day);
	const isWhole = named.some(
		({ month, day }) => matches.some(match => addedPart(match, 'month') === month) && matches.some(match => addedPart(match, 'day') === day),
	);
	return isWhole ? matches.filter(match => !isNamed(match)) : matches;
}
