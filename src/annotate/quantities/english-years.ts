/** Reads years, decades and fiscal years. */

import type { Reading, Salience } from '../../model.js';
import { hasRole, isMark, lower, push, reading, type Scan, tokenAt, wholeNumber, yearOf } from './english-scan.js';
import { type Token, textOf } from './english-tokens.js';
import { rational } from './rational.js';

const glued = (token: Token | undefined): boolean => token?.link === 'glued' && (token.kind === 'word' || token.kind === 'figure');

/** Two digits after a year and a hyphen or slash: 2024-25 goes on to 2025. */
function shortEnd(scan: Scan, i: number, year: number): number {
	const token = tokenAt(scan, i);
	const value = wholeNumber(token, 2);
	return token?.numeral.plain.length === 2 && value === (year + 1) % 100 ? year + 1 : -1;
}

/** Where the second year of "2019-2024", "2019 to 2024", "2024/25" stands. */
function secondYear(scan: Scan, i: number, year: number): { at: number; value: number } | undefined {
	const next = tokenAt(scan, i + 1);
	const linked = next?.link === 'hyphen' ? i + 1 : isMark(next, '/') || isMark(next, '-') || hasRole(scan, i + 1, 'to') ? i + 2 : 0;
	if (linked === 0) return undefined;
	const full = yearOf(tokenAt(scan, linked));
	if (full > year) return { at: linked, value: full };
	const short = hasRole(scan, i + 1, 'to') ? -1 : shortEnd(scan, linked, year);
	return short > 0 ? { at: linked, value: short } : undefined;
}

/** Something around the four digits says that they count: a unit, a scale, a plural noun, a currency. */
function countsSomething(scan: Scan, i: number): boolean {
	const next = tokenAt(scan, i + 1);
	if (!next) return false;
	if (next.link === 'glued' && /^[%°$]$/.test(textOf(scan, next))) return true;
	// "(2022: 0.28)" names a year, 2022:15 does not.
	if (next.link === 'glued' && isMark(next, ':') && tokenAt(scan, i + 2)?.link === 'glued') return true;
	if (next.kind !== 'word') return false;
	if (next.entry && ((next.entry.scale ?? 0) > 1 || next.entry.collective !== undefined)) return true;
	// "in 2013 dollars": at the prices of that year.
	if (hasRole(scan, i - 1, 'in') && next.entry?.slots.some(({ value }) => value.kind === 'money')) return false;
	return next.entry !== undefined && next.entry.slots.length > 0 && next.entry.role === undefined && next.entry.part === undefined;
}

function precededByCue(scan: Scan, i: number): boolean {
	const previous = tokenAt(scan, i - 1);
	if (!previous) return true;
	if (previous.kind === 'mark') return isMark(previous, '(') || isMark(previous, ',') || isMark(previous, "'") || isMark(previous, '/');
	if (previous.entry?.month !== undefined || previous.entry?.role === 'fiscal') return true;
	return scan.lexicon.yearCues.has(lower(scan, previous));
}

/** A plural noun or the like right after the figure: "2000 people", "2019 units". */
function followedByNoun(scan: Scan, i: number): boolean {
	const next = tokenAt(scan, i + 1);
	return (
		next?.kind === 'word' &&
		next.link === 'gap' &&
		next.entry === undefined &&
		/^[a-z]{3,}s$/.test(textOf(scan, next)) &&
		!/(?:ss|us|was|is)$/.test(textOf(scan, next))
	);
}

/**
 * Four digits as a year at `i`: 2024, 2019-2024, the 1990s.
 * @param sure a month or quarter stands before it, so that no count is meant.
 */
export function readYear(scan: Scan, i: number, sure = false): number {
	const year = yearOf(tokenAt(scan, i));
	if (year < 0) return oldYear(scan, i);
	const next = tokenAt(scan, i + 1);
	if (next?.link === 'glued' && next.entry?.role === 'decade-suffix') return readDecade(scan, i, year);
	if (glued(next) || (!sure && countsSomething(scan, i))) return 0;
	const cue = sure || precededByCue(scan, i);
	const counts = !cue && followedByNoun(scan, i);
	const value = rational(year);
	const date = reading('date', value, 'year');
	const readings: readonly [Reading, ...Reading[]] = sure ? [date] : counts ? [reading('number', value), date] : [date, reading('number', value)];
	const second = secondYear(scan, i, year);
	if (second && countsSomething(scan, second.at) && !sure) return 0;
	const salience: Salience = cue ? 3 : 2;
	if (!second || glued(tokenAt(scan, second.at + 1))) {
		push(scan, i, i + 1, readings, salience, true);
		return i + 1;
	}
	const id = scan.ranges++;
	push(scan, i, i + 1, [date], salience, true).range = { id, part: 'from' };
	const short = second.value % 100;
	const shown = textOf(scan, tokenAt(scan, second.at)).length === 2 ? [reading('number', short)] : [];
	push(scan, second.at, second.at + 1, [reading('date', second.value, 'year'), ...shown], salience, true).range = { id, part: 'to' };
	return second.at + 1;
}

/** Years before 1900, after a cue only: "in 1842". */
function oldYear(scan: Scan, i: number): number {
	const year = wholeNumber(tokenAt(scan, i), 4);
	const next = tokenAt(scan, i + 1);
	if (year < 1000 || year > 1899) return 0;
	if (next?.link === 'glued' && next.entry?.role === 'decade-suffix' && year % 10 === 0) return readDecade(scan, i, year);
	if (glued(next) || countsSomething(scan, i) || !precededByCue(scan, i) || !tokenAt(scan, i - 1) || followedByNoun(scan, i)) return 0;
	push(scan, i, i + 1, [reading('date', year, 'year'), reading('number', year)], 2, true);
	return i + 1;
}

/** 221 BC, 27 B.C.: years before the era are counted down. Years of our own time stand before a province: in 2010 BC hosted the Games. */
export function readEra(scan: Scan, i: number): number {
	const year = wholeNumber(tokenAt(scan, i), 4);
	const era = tokenAt(scan, i + 1);
	if (year < 1 || yearOf(tokenAt(scan, i)) > 0 || era?.entry?.role !== 'before-christ' || era.link !== 'gap' || !/^[A-Z]+$/.test(textOf(scan, era)))
		return 0;
	push(scan, i, i + 2, [reading('date', -year, 'year')], 2, true);
	return i + 2;
}

function readDecade(scan: Scan, i: number, year: number): number {
	if (year % 10 !== 0) return 0;
	const readings: [Reading, ...Reading[]] =
		year % 100 === 0 ? [reading('date', year, 'decade'), reading('date', year / 100 + 1, 'century')] : [reading('date', year, 'decade')];
	push(scan, i, i + 2, readings, 3, true);
	return i + 2;
}

/** "the '90s", "the 80s": two digits and s. */
export function readShortDecade(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	const suffix = tokenAt(scan, i + 1);
	const value = wholeNumber(token, 2);
	if (value < 20 || value % 10 !== 0 || suffix?.link !== 'glued' || suffix.entry?.role !== 'decade-suffix') return 0;
	const apostrophe = isMark(tokenAt(scan, i - 1), "'");
	const count = reading('number', value);
	const decade = reading('date', (value > 20 ? 1900 : 2000) + value, 'decade');
	const age = reading('duration', value, 'year');
	const readings: readonly [Reading, ...Reading[]] = apostrophe
		? [decade]
		: hasRole(scan, i - 1, 'the')
			? [decade, count, age]
			: [count, decade, age];
	push(scan, i, i + 2, readings, 1, true);
	return i + 2;
}

/** '24 after an apostrophe. */
export function readApostropheYear(scan: Scan, i: number): number {
	const token = tokenAt(scan, i + 1);
	const short = wholeNumber(token, 2);
	if (!isMark(tokenAt(scan, i), "'") || token?.link !== 'glued' || token.numeral.plain.length !== 2 || short < 0 || glued(tokenAt(scan, i + 2)))
		return 0;
	push(scan, i, i + 2, [reading('date', (short < 50 ? 2000 : 1900) + short, 'year')], 2, true);
	return i + 2;
}

/** A year of two or four digits at `i`, apostrophe passed over: for what stands after Q1 and FY. */
export function yearPart(scan: Scan, i: number): { year: number; from: number; to: number } | undefined {
	const at = isMark(tokenAt(scan, i), "'") ? i + 1 : i;
	const token = tokenAt(scan, at);
	if (at > i && token?.link !== 'glued') return undefined;
	if (glued(tokenAt(scan, at + 1)) || isMark(tokenAt(scan, at + 1), '%')) return undefined;
	const full = yearOf(token);
	if (full > 0) return { year: full, from: at, to: at + 1 };
	const short = token?.numeral.plain.length === 2 ? wholeNumber(token, 2) : -1;
	return short >= 0 ? { year: (short < 70 ? 2000 : 1900) + short, from: at, to: at + 1 } : undefined;
}

/** Spoken years at `i`: "twenty twenty-five", "nineteen ninety-nine", "twenty oh eight". */
export function readSpokenYear(scan: Scan, i: number): number {
	const century = tokenAt(scan, i)?.entry?.cardinal;
	if (century === undefined || (century !== 20 && century !== 19 && century !== 18)) return 0;
	if (tokenAt(scan, i + 1)?.link === 'hyphen' && century === 20 && tokenAt(scan, i + 1)?.entry?.cardinal !== 20) return 0;
	const next = tokenAt(scan, i + 1)?.entry;
	const after = tokenAt(scan, i + 2)?.entry?.cardinal;
	const unit = after !== undefined && after > 0 && after < 10;
	let tail = -1;
	let to = i + 2;
	if (next?.role === 'oh' && unit) [tail, to] = [after, i + 3];
	else if (next?.cardinal !== undefined && next.cardinal >= 20 && unit) [tail, to] = [next.cardinal + after, i + 3];
	else if (next?.cardinal !== undefined && next.cardinal >= 10) tail = next.cardinal;
	if (tail < 0) return 0;
	const entry = tokenAt(scan, to)?.entry;
	if (entry && (entry.slots.length > 0 || (entry.scale ?? 0) > 1 || entry.part !== undefined) && entry.role === undefined) return 0;
	push(scan, i, to, [reading('date', century * 100 + tail, 'year')], 2);
	return to;
}

/** "fiscal 2025", "fiscal year 2025", "FY25", "FY 2024-25", "CY24"; from the word at `i`. */
export function readFiscalYear(scan: Scan, i: number): number {
	const role = tokenAt(scan, i)?.entry?.role;
	if (role !== 'fiscal' && role !== 'fiscal-letters' && role !== 'calendar-letters') return 0;
	const at = role === 'fiscal' && hasRole(scan, i + 1, 'year') ? i + 2 : i + 1;
	const found = yearPart(scan, at);
	if (!found) return spokenFiscal(scan, i, at);
	if (role === 'fiscal' && tokenAt(scan, found.from)?.numeral.plain.length === 2 && !isMark(tokenAt(scan, at), "'")) return 0;
	const unit = role === 'calendar-letters' ? 'year' : 'fiscal-year';
	const figure = [tokenAt(scan, found.from)?.start ?? 0, tokenAt(scan, found.from)?.end ?? 0] as const;
	push(scan, i, found.to, [reading('date', found.year, unit)], 3, true).figure = figure;
	const second = secondYear(scan, found.from, found.year) ?? shortRange(scan, found);
	if (!second) return found.to;
	push(scan, second.at, second.at + 1, [reading('date', second.value, unit)], 2, true);
	return second.at + 1;
}

/** FY24-25. */
function shortRange(scan: Scan, found: { year: number; to: number }): { at: number; value: number } | undefined {
	const linked = tokenAt(scan, found.to)?.link === 'hyphen' ? found.to : isMark(tokenAt(scan, found.to), '/') ? found.to + 1 : 0;
	const value = linked > 0 ? shortEnd(scan, linked, found.year) : -1;
	return value > 0 ? { at: linked, value } : undefined;
}

/** "fiscal twenty twenty-five": the year is read as one mention with its word. */
function spokenFiscal(scan: Scan, i: number, at: number): number {
	const to = readSpokenYear(scan, at);
	if (to === 0) return 0;
	const year = scan.found.pop();
	if (year) push(scan, i, to, [reading('date', year.readings[0].value, 'fiscal-year')], 3).figure = year.span;
	return to;
}
