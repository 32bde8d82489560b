/** Reads calendar dates: months with their days and years, weekdays, ISO and slashed dates. Each part is a quantity of its own. */

import type { Reading, Salience } from '../../model.js';
import { slashFraction } from './english-figures.js';
import { type Draft, hasRole, isCapitalised, isMark, lower, push, reading, type Scan, tokenAt, wholeNumber, yearOf } from './english-scan.js';
import { textOf } from './english-tokens.js';
import { readYear } from './english-years.js';

const part = (scan: Scan, from: number, to: number, readings: readonly [Reading, ...Reading[]], salience: Salience): Draft =>
	push(scan, from, to, readings, salience, tokenAt(scan, from)?.kind === 'figure');

/** A day of the month at `i` (9, 9th): its number and the token after, or undefined. */
function dayAt(scan: Scan, i: number): { day: number; to: number; ordinal: boolean } | undefined {
	const day = wholeNumber(tokenAt(scan, i), 2);
	if (day < 1 || day > 31) return undefined;
	const suffix = tokenAt(scan, i + 1);
	if (suffix?.link === 'glued' && suffix.entry?.role === 'ordinal-suffix') return { day, to: i + 2, ordinal: true };
	if (suffix?.link === 'glued' && (suffix.kind === 'word' || suffix.kind === 'figure' || /^[%:/°]$/.test(textOf(scan, suffix)))) return undefined;
	return { day, to: i + 1, ordinal: false };
}

/** Something after token `i` counts or measures: it is no day. */
function counted(scan: Scan, i: number): boolean {
	const token = tokenAt(scan, i);
	if (!token || token.kind === 'currency') return false;
	if (isMark(token, '%')) return true;
	const entry = token.entry;
	return (
		entry !== undefined &&
		(entry.slots.length > 0 || (entry.scale ?? 0) > 1) &&
		entry.weekday === undefined &&
		entry.month === undefined &&
		entry.role !== 'point'
	);
}

/** Whether the word at `i` names a month here. "May" and "March" need a cue; abbreviations a full stop or a figure. */
export function isMonth(scan: Scan, i: number): boolean {
	const token = tokenAt(scan, i);
	const entry = token?.entry;
	if (!token || entry?.month === undefined) return false;
	if ((entry.abbreviation || entry.guarded) && !isCapitalised(token)) return false;
	const next = tokenAt(scan, i + 1);
	if (entry.abbreviation) {
		const dotted = isMark(next, '.') && next?.link === 'glued';
		return dotted || next?.kind === 'figure' || tokenAt(scan, i - 1)?.kind === 'figure';
	}
	if (!entry.guarded) return true;
	if (next?.link === 'gap' && scan.lexicon.monthNouns.has(lower(scan, next))) return true;
	const figure = isMark(next, ',') ? tokenAt(scan, i + 2) : next;
	if (figure?.kind === 'figure' && (dayAt(scan, i + 1) || yearOf(figure) > 0)) return true;
	const previous = tokenAt(scan, i - 1);
	if (previous?.kind === 'figure' || (previous?.entry?.role === 'ordinal-suffix' && previous.link === 'glued')) return true;
	const neighbours = [tokenAt(scan, i - 2), tokenAt(scan, i + 2)].some(other => other?.entry?.month !== undefined && !other.entry.guarded);
	if (neighbours || previous?.entry?.month !== undefined) return true;
	const isAlone = previous === undefined && next === undefined;
	if (isAlone && textOf(scan, token) === textOf(scan, token).toUpperCase()) return true;
	return (
		previous !== undefined && scan.lexicon.monthCues.has(lower(scan, previous)) && previous.entry?.role !== 'and' && previous.entry?.role !== 'or'
	);
}

/** A further day at `i` after a connector: "9-11", "9 to 11", "9 and 10". */
function furtherDay(scan: Scan, i: number): { day: number; from: number; to: number; span: boolean } | undefined {
	const token = tokenAt(scan, i);
	const hyphen = token?.link === 'hyphen';
	const word = hasRole(scan, i, 'to') || hasRole(scan, i, 'and') || hasRole(scan, i, 'or') || (isMark(token, '-') && token?.link === 'gap');
	if (!hyphen && !word) return undefined;
	const from = hyphen ? i : i + 1;
	const found = dayAt(scan, from);
	if (!found || counted(scan, found.to)) return undefined;
	return { day: found.day, from, to: found.to, span: hyphen || hasRole(scan, i, 'to') || isMark(token, '-') };
}

const dayReadings = (scan: Scan, day: number, to: number): [Reading, ...Reading[]] => {
	const next = tokenAt(scan, to);
	const noun = next?.kind === 'word' && next.link === 'gap' && /^[a-z]+s$/.test(textOf(scan, next)) && next.entry === undefined;
	return noun ? [reading('number', day), reading('date', day, 'day')] : [reading('date', day, 'day')];
};

/** The days of a month, one or two, from token `i`; gives the token after. */
function readDays(scan: Scan, i: number, day: number, to: number): number {
	const more = furtherDay(scan, to);
	if (!more) {
		part(scan, i, to, dayReadings(scan, day, to), 2);
		return to;
	}
	const first = part(scan, i, to, [reading('date', day, 'day')], 2);
	const last = part(scan, more.from, more.to, [reading('date', more.day, 'day')], 2);
	if (more.span) {
		const id = scan.ranges++;
		first.range = { id, part: 'from' };
		last.range = { id, part: 'to' };
	}
	return more.to;
}

/** A year after a month or day at `i`, with or without comma or "of"; gives the token after it, or `i`. */
function yearAfter(scan: Scan, i: number): number {
	const at = isMark(tokenAt(scan, i), ',') || hasRole(scan, i, 'of') ? i + 1 : i;
	return yearOf(tokenAt(scan, at)) > 0 ? readYear(scan, at, true) || i : i;
}

/** "May 9, 2024", "Sept. 1", "May 2024", "in May". */
export function readMonth(scan: Scan, i: number): number {
	if (!isMonth(scan, i)) return 0;
	const month = tokenAt(scan, i)?.entry?.month ?? 0;
	const dotted = tokenAt(scan, i)?.entry?.abbreviation === true && isMark(tokenAt(scan, i + 1), '.');
	const to = dotted ? i + 2 : i + 1;
	if (month % 3 === 0 && lower(scan, tokenAt(scan, to)) === 'quarter') {
		part(scan, i, to, [reading('date', month, 'month'), reading('date', month / 3, 'quarter')], 2);
		return yearAfter(scan, to + 1);
	}
	part(scan, i, to, [reading('date', month, 'month')], 2);
	const at = hasRole(scan, to, 'to') ? to : hasRole(scan, to + 0, 'of') ? to : to;
	const day = dayAt(scan, at);
	if (day && !counted(scan, day.to) && tokenAt(scan, at)?.link !== 'hyphen') return yearAfter(scan, readDays(scan, at, day.day, day.to));
	return yearAfter(scan, to);
}

/** "9 May", "9th of May 2024", "9-11 May"; from the figure at `i`. */
export function readDayMonth(scan: Scan, i: number): number {
	const first = dayAt(scan, i);
	if (!first) return 0;
	const more = furtherDay(scan, first.to);
	let at = more?.to ?? first.to;
	if (hasRole(scan, at, 'of') && (first.ordinal || more)) at++;
	if (tokenAt(scan, at)?.entry?.month === undefined || !isMonth(scan, at)) return 0;
	readDays(scan, i, first.day, first.to);
	part(scan, at, at + 1, [reading('date', tokenAt(scan, at)?.entry?.month ?? 0, 'month')], 2);
	return yearAfter(scan, isMark(tokenAt(scan, at + 1), '.') && tokenAt(scan, at)?.entry?.abbreviation ? at + 2 : at + 1);
}

/** 2024-05-09, 10/5/2024, 9/11; from the figure at `i`. */
export function readNumericDate(scan: Scan, i: number): number {
	if (yearOf(tokenAt(scan, i)) > 0) return readIso(scan, i);
	const slash = tokenAt(scan, i + 1);
	const second = i + 2;
	if (!isMark(slash, '/') || slash?.link !== 'glued' || slashFraction(scan, i)) return 0;
	const [a, b] = [wholeNumber(tokenAt(scan, i), 2), wholeNumber(tokenAt(scan, second), 2)];
	if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return 0;
	const third = isMark(tokenAt(scan, i + 3), '/') && tokenAt(scan, i + 3)?.link === 'glued' ? i + 4 : 0;
	const year = third ? (yearOf(tokenAt(scan, third)) > 0 ? yearOf(tokenAt(scan, third)) : shortYear(scan, third)) : -1;
	if (third && year < 0) return 0;
	if (!third && (a > 12 || tokenAt(scan, second + 1)?.link === 'hyphen' || counted(scan, second + 1))) return 0;
	const either = (value: number, other: number, first: 'month' | 'day'): [Reading, ...Reading[]] => {
		const [one, two] = first === 'month' ? (['month', 'day'] as const) : (['day', 'month'] as const);
		if (value > 12) return [reading('date', value, 'day')];
		return other > 12 ? [reading('date', value, 'month')] : [reading('date', value, one), reading('date', value, two)];
	};
	part(scan, i, i + 1, either(a, b, 'month'), 2);
	part(scan, second, second + 1, either(b, a, 'day'), 2);
	if (!third) return second + 1;
	part(scan, third, third + 1, [reading('date', year, 'year')], 3);
	return third + 1;
}

const shortYear = (scan: Scan, i: number): number => {
	const token = tokenAt(scan, i);
	return token?.numeral.plain.length === 2 ? 2000 + Number(token.numeral.plain) : -1;
};

function readIso(scan: Scan, i: number): number {
	const slashed = isMark(tokenAt(scan, i + 1), '/') && isMark(tokenAt(scan, i + 3), '/');
	const [m, d] = slashed ? [i + 2, i + 4] : [i + 1, i + 2];
	const [month, day] = [wholeNumber(tokenAt(scan, m), 2), wholeNumber(tokenAt(scan, d), 2)];
	if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
	if (!slashed && (tokenAt(scan, m)?.link !== 'hyphen' || tokenAt(scan, d)?.link !== 'hyphen')) return 0;
	part(scan, i, i + 1, [reading('date', yearOf(tokenAt(scan, i)), 'year')], 3);
	part(scan, m, m + 1, [reading('date', month, 'month')], 2);
	part(scan, d, d + 1, [reading('date', day, 'day')], 2);
	return d + 1;
}

/** Monday, and the day of the month after it: "Monday, the 3rd". */
export function readWeekday(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	const weekday = token?.entry?.weekday;
	if (!token || weekday === undefined || !isCapitalised(token)) return 0;
	part(scan, i, i + 1, [reading('date', weekday, 'weekday')], 1);
	const at = isMark(tokenAt(scan, i + 1), ',') ? i + 2 : i + 1;
	const day = hasRole(scan, at, 'the') ? dayAt(scan, at + 1) : undefined;
	if (!day?.ordinal || hasRole(scan, day.to, 'of')) return i + 1;
	part(scan, at + 1, day.to, [reading('date', day.day, 'day'), reading('ordinal', day.day)], 2);
	return day.to;
}
