/** Reads quarters, halves and centuries, ordinals with and without them, and clock times. */

import type { Reading, Salience } from '../../model.js';
import { isMonth } from './english-dates.js';
import { hasRole, isInitial, isMark, isWord, lower, push, reading, type Scan, tokenAt, wholeNumber, yearOf } from './english-scan.js';
import { type Token, textOf } from './english-tokens.js';
import { readFiscalYear, readYear, yearPart } from './english-years.js';
import { parseDecimal, rational } from './rational.js';

const glued = (token: Token | undefined): boolean => token?.link === 'glued' && (token.kind === 'word' || token.kind === 'figure');

/** What may follow a quarter or half: its year, glued (1Q25, Q1'25) or after a blank. Gives the token after. */
function readItsYear(scan: Scan, i: number): number {
	const next = tokenAt(scan, i);
	if (!next) return i;
	const isFiscal = next.entry?.role === 'fiscal-letters' || next.entry?.role === 'calendar-letters';
	if (isFiscal) return readFiscalYear(scan, i) || i;
	const slashed = isMark(next, '/') && next.link === 'glued' ? i + 1 : i;
	const close = next.link === 'glued' || slashed > i || isMark(next, "'");
	const found = close ? yearPart(scan, slashed) : undefined;
	if (!found) return (yearOf(next) > 0 && readYear(scan, i, true)) || i;
	push(scan, found.from, found.to, [reading('date', found.year, 'year')], 3, true);
	return found.to;
}

/** Q4, Q 4, "Q four", H1; from the letter at `i`. */
export function readLetterPeriod(scan: Scan, i: number): number {
	const role = tokenAt(scan, i)?.entry?.role;
	if (role !== 'quarter-letter' && role !== 'half-letter') return 0;
	const quarter = role === 'quarter-letter';
	const token = tokenAt(scan, i + 1);
	const value = token?.kind === 'figure' ? wholeNumber(token, 1) : quarter ? (token?.entry?.cardinal ?? -1) : -1;
	if (value < 1 || value > (quarter ? 4 : 2) || (!quarter && token?.link !== 'glued') || token?.link === 'hyphen') return 0;
	const next = tokenAt(scan, i + 2);
	if (next?.link === 'glued' && next.kind === 'word') return 0;
	if (next?.link === 'hyphen' && isInitial(next)) return 0;
	return finishPeriod(scan, i, i + 2, quarter, value, token?.kind === 'figure');
}

/** 4Q, 1H25; from the figure at `i`. */
export function readFigurePeriod(scan: Scan, i: number): number {
	const value = wholeNumber(tokenAt(scan, i), 1);
	const letter = tokenAt(scan, i + 1);
	if (value < 1 || letter?.link !== 'glued' || letter.kind !== 'word') return 0;
	const letters = textOf(scan, letter);
	const quarter = letters === 'Q' || letters === 'QFY';
	if ((!quarter && letters !== 'H') || value > (quarter ? 4 : 2)) return 0;
	const to = finishPeriod(scan, i, i + 2, quarter, value, true);
	if (letters !== 'QFY') return to;
	const year = yearPart(scan, to);
	if (year) push(scan, year.from, year.to, [reading('date', year.year, 'fiscal-year')], 3, true);
	return year?.to ?? to;
}

function finishPeriod(scan: Scan, from: number, to: number, quarter: boolean, value: number, digits: boolean): number {
	push(scan, from, to, [reading('date', value, quarter ? 'quarter' : 'half')], 2, digits);
	return readItsYear(scan, to);
}

/** An ordinal at `i`: third, 21st, twenty-first. */
export function ordinalAt(scan: Scan, i: number): { value: number; to: number; digits: boolean } | undefined {
	const token = tokenAt(scan, i);
	if (!token) return undefined;
	const next = tokenAt(scan, i + 1);
	if (token.kind === 'figure') {
		const suffix = next?.link === 'glued' && next.entry?.role === 'ordinal-suffix' && !token.numeral.grouped;
		const value = Number(token.numeral.plain);
		return suffix && token.numeral.places === 0 && Number.isSafeInteger(value) && token.numeral.plain
			? { value, to: i + 2, digits: true }
			: undefined;
	}
	const { entry } = token;
	if (entry?.ordinal !== undefined) return { value: entry.ordinal, to: i + 1, digits: false };
	const unit = next?.entry?.ordinal;
	const tens = entry?.cardinal !== undefined && entry.cardinal >= 20;
	if (!tens || unit === undefined || unit > 9 || (unit === 2 && next?.link !== 'hyphen')) return undefined;
	return { value: (entry.cardinal ?? 0) + unit, to: i + 2, digits: false };
}

/** The period noun after an ordinal: quarter, half, century; "fiscal" and "calendar" passed over. */
function periodNoun(scan: Scan, i: number): { unit: 'quarter' | 'half' | 'century'; to: number; plural: boolean } | undefined {
	const at = hasRole(scan, i, 'fiscal') || isWord(scan, tokenAt(scan, i), 'calendar') ? i + 1 : i;
	const { entry } = tokenAt(scan, at) ?? {};
	if (entry?.part === 4) return { unit: 'quarter', to: at + 1, plural: entry.plural };
	if (entry?.part === 2) return { unit: 'half', to: at + 1, plural: entry.plural };
	const unit = entry?.slots.find(({ rest, value }) => rest.length === 0 && value.unit === 'century');
	return unit ? { unit: 'century', to: at + 1, plural: entry?.word !== unit.value.unit } : undefined;
}

const largest = { quarter: 4, half: 2, century: 30 };

function pushPeriod(scan: Scan, from: number, to: number, unit: keyof typeof largest, value: number, digits: boolean): void {
	const readings: [Reading, ...Reading[]] = [reading('date', value, unit)];
	const next = tokenAt(scan, to);
	const dated = hasRole(scan, to, 'of') || yearOf(next) > 0 || next?.entry?.role === 'fiscal-letters';
	if (unit === 'half') readings.push({ kind: 'fraction', value: { numerator: 1n, denominator: 2n } });
	readings.push(reading('ordinal', value));
	const salience: Salience = isCountedQuarter(scan, to, unit) ? 0 : unit === 'half' && !dated ? 1 : 2;
	push(scan, from, to, readings, salience, digits);
}

const ofItsYear = /^(?:this|that|last|next|each|every|the|our|its|their|his|any|fiscal|calendar)$/;

/** "Our first quarter of positive traffic in two years" is one of many, not the first of a year. */
function isCountedQuarter(scan: Scan, to: number, unit: keyof typeof largest): boolean {
	const after = tokenAt(scan, to + 1);
	return unit === 'quarter' && hasRole(scan, to, 'of') && after?.kind === 'word' && after.entry === undefined && !ofItsYear.test(lower(scan, after));
}

/** "third and fourth quarters": the noun of the second ordinal holds for the first. */
function sharedPeriod(
	scan: Scan,
	to: number,
): { from: number; value: number; to: number; end: number; unit: keyof typeof largest; digits: boolean } | undefined {
	const linked =
		tokenAt(scan, to)?.link === 'hyphen' ? to : hasRole(scan, to, 'and') || hasRole(scan, to, 'or') || hasRole(scan, to, 'to') ? to + 1 : 0;
	const second = linked > 0 ? ordinalAt(scan, linked) : undefined;
	const noun = second && periodNoun(scan, second.to);
	if (!second || !noun || second.value > largest[noun.unit]) return undefined;
	return { from: linked, value: second.value, to: second.to, end: noun.to, unit: noun.unit, digits: second.digits };
}

/** "(the fifth) day of each month", "of each month". */
function isDayOfMonth(scan: Scan, i: number): boolean {
	const at = isWord(scan, tokenAt(scan, i), 'day') ? i + 1 : i;
	return hasRole(scan, at, 'of') && /^(?:each|every)$/.test(lower(scan, tokenAt(scan, at + 1))) && isWord(scan, tokenAt(scan, at + 2), 'month');
}

/** "The fifth of the following month". */
const ofSomeMonth = /^ of (?:the |each |every |this |that |next |last )?(?:following |next |same |previous |calendar |new )?month\b/;

/** Ordinals: "fourth quarter", "second half", "21st century", "third-largest", "the 3rd". */
export function readOrdinal(scan: Scan, i: number): number {
	const found = ordinalAt(scan, i);
	if (!found) return 0;
	// The Fourth of July, the fifth day of each month.
	const ofMonth = hasRole(scan, found.to, 'of') && isMonth(scan, found.to + 1);
	if (found.value <= 31 && (ofMonth || isDayOfMonth(scan, found.to) || ofSomeMonth.test(scan.folded.slice(tokenAt(scan, found.to - 1)?.end ?? 0)))) {
		push(scan, i, found.to, [reading('date', found.value, 'day')], 2, found.digits);
		return found.to;
	}
	const noun = periodNoun(scan, found.to);
	if (noun && found.value <= largest[noun.unit]) {
		pushPeriod(scan, i, noun.to, noun.unit, found.value, found.digits);
		return noun.unit === 'century' ? noun.to : readItsYear(scan, noun.to);
	}
	const shared = sharedPeriod(scan, found.to);
	if (shared && found.value <= largest[shared.unit]) {
		pushPeriod(scan, i, found.to, shared.unit, found.value, found.digits);
		pushPeriod(scan, shared.from, shared.end, shared.unit, shared.value, shared.digits);
		return readItsYear(scan, shared.end);
	}
	const adverb = isMark(tokenAt(scan, found.to), ',') && (i === 0 || tokenAt(scan, i - 1)?.kind === 'mark');
	const salience: Salience = adverb || found.value === 1 ? 0 : found.value > 10 ? 2 : 1;
	// "third-largest" is one of them, 三大 all three.
	const superlative = tokenAt(scan, found.to)?.link === 'hyphen' && /(?:est|most)$/.test(textOf(scan, tokenAt(scan, found.to)));
	const count = superlative ? [] : [reading('number', found.value)];
	const readings: [Reading, ...Reading[]] = [reading('ordinal', found.value), ...count];
	const part = tokenAt(scan, i)?.entry?.part;
	if (part !== undefined && hasRole(scan, i - 1, 'top')) readings.push(reading('fraction', rational(1, part)));
	push(scan, i, found.to, readings, salience, found.digits);
	return found.to;
}

/** a.m., p.m. or o'clock at `i`; with the hour it goes by. */
function half(scan: Scan, i: number): { of: 'am' | 'pm' | 'clock'; to: number } | undefined {
	const token = tokenAt(scan, i);
	const role = token?.entry?.role;
	if (role === 'am' || role === 'pm') return { of: role, to: i + 1 };
	if (role === 'clock') return { of: 'clock', to: i + 1 };
	return isMark(tokenAt(scan, i + 1), "'") && hasRole(scan, i + 2, 'clock') ? { of: 'clock', to: i + 3 } : undefined;
}

/** "In the afternoon", "at night" at `i`; the words are no part of the time. */
function partOfDay(scan: Scan, i: number): { of: 'am' | 'pm'; to: number } | undefined {
	if (lower(scan, tokenAt(scan, i)) === 'at' && lower(scan, tokenAt(scan, i + 1)) === 'night') return { of: 'pm', to: i };
	if (lower(scan, tokenAt(scan, i)) !== 'in' || lower(scan, tokenAt(scan, i + 1)) !== 'the') return undefined;
	const part = lower(scan, tokenAt(scan, i + 2));
	if (part === 'morning') return { of: 'am', to: i };
	return part === 'afternoon' || part === 'evening' ? { of: 'pm', to: i } : undefined;
}

/** Minutes after midnight at `i`: 9:30, 9.30 am, 4.20 in the afternoon, 5 p.m. */
function clockAt(scan: Scan, i: number): { hour: number; minute: number; to: number; half?: 'am' | 'pm' | 'clock' } | undefined {
	const token = tokenAt(scan, i);
	const colon = tokenAt(scan, i + 1);
	const minutes = tokenAt(scan, i + 2);
	if (token?.kind !== 'figure' || token.numeral.grouped) return undefined;
	if (
		isMark(colon, ':') &&
		colon?.link === 'glued' &&
		minutes?.link === 'glued' &&
		/^[0-5]\d$/.test(minutes.numeral.plain) &&
		/^\d{1,2}$/.test(token.numeral.plain)
	) {
		if (Number(token.numeral.plain) > 24) return undefined;
		const seconds = isMark(tokenAt(scan, i + 3), ':') && tokenAt(scan, i + 4)?.link === 'glued' ? i + 5 : i + 3;
		const day = half(scan, seconds);
		return { hour: Number(token.numeral.plain), minute: Number(minutes.numeral.plain), to: day?.to ?? seconds, ...(day ? { half: day.of } : {}) };
	}
	const day = half(scan, i + 1) ?? (token.numeral.plain.includes('.') ? partOfDay(scan, i + 1) : undefined);
	if (!day || !/^(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?$/.test(token.numeral.plain)) return undefined;
	const [hour = '0', minute = '0'] = token.numeral.plain.split('.');
	return { hour: Number(hour), minute: Number(minute), to: day.to, half: day.of };
}

function timeReadings(clock: { hour: number; minute: number; half?: 'am' | 'pm' | 'clock' }): [Reading, ...Reading[]] {
	const { hour, minute } = clock;
	if (clock.half === 'am') return [reading('time', (hour % 12) * 60 + minute)];
	if (clock.half === 'pm') return [reading('time', ((hour % 12) + 12) * 60 + minute)];
	const plain = reading('time', (hour % 24) * 60 + minute);
	if (hour < 1 || hour > 12) return [plain];
	return [plain, reading('time', (hour === 12 ? 0 : hour + 12) * 60 + minute)];
}

/** What a time without its half of the day may also be: 2:48 that was run, in hours and minutes or in minutes and seconds. */
function runReadings({ hour, minute, half: day }: { hour: number; minute: number; half?: 'am' | 'pm' | 'clock' }): readonly Reading[] {
	if (day !== undefined || hour === 0 || hour > 12) return [];
	const value = hour * 60 + minute;
	return [reading('duration', value, 'minute'), reading('duration', value, 'second')];
}

const parts = ['hour', 'minute', 'second'];

/** A time that was measured: 2:08:35 is 2 hours, 8 minutes and 35 seconds, 4:32.18 is 4 minutes and 32.18 seconds. */
function readStopwatch(scan: Scan, i: number): number {
	if (!isMark(tokenAt(scan, i + 1), ':')) return 0;
	const at: number[] = [i];
	for (
		let k = i;
		at.length < 3 && isMark(tokenAt(scan, k + 1), ':') && tokenAt(scan, k + 1)?.link === 'glued' && tokenAt(scan, k + 2)?.link === 'glued';
		k += 2
	)
		at.push(k + 2);
	const figures = at.map(k => tokenAt(scan, k)?.numeral.plain ?? '');
	const [first = '', ...others] = figures;
	const last = others.at(-1) ?? '';
	const measured = figures.length === 3 ? /^\d\d(?:\.\d+)?$/.test(last) : /^\d\d\.\d+$/.test(last);
	const to = (at.at(-1) ?? i) + 1;
	if (!measured || !/^\d{1,2}$/.test(first) || !others.every(each => /^[0-5]\d(?:\.\d+)?$/.test(each)) || half(scan, to)) return 0;
	for (const [n, k] of at.entries()) {
		const value = parseDecimal(figures[n] ?? '0');
		if (value.numerator === 0n) continue;
		push(scan, k, k + 1, [reading('duration', value, parts[n + 3 - at.length] as string)], 1, true);
	}
	return to;
}

/** 9:30 a.m., 14:30, 5 p.m., "9 to 11 a.m.". */
export function readClock(scan: Scan, i: number): number {
	const measured = readStopwatch(scan, i);
	if (measured > 0) return measured;
	const found = clockAt(scan, i);
	if (found) {
		push(scan, i, found.to, [...timeReadings(found), ...runReadings(found)], 3, true);
		return found.to;
	}
	const hour = wholeNumber(tokenAt(scan, i), 2);
	if (hour < 1 || hour > 12 || glued(tokenAt(scan, i + 1))) return 0;
	const second = tokenAt(scan, i + 1)?.link === 'hyphen' ? i + 1 : hasRole(scan, i + 1, 'to') || hasRole(scan, i + 1, 'and') ? i + 2 : 0;
	const end = second > 0 ? clockAt(scan, second) : undefined;
	if (!end?.half || end.half === 'clock') return 0;
	push(scan, i, i + 1, timeReadings({ hour, minute: 0, half: end.half }), 3, true);
	push(scan, second, end.to, timeReadings(end), 3, true);
	return end.to;
}

/** half past nine, quarter to six; from the word for the part. */
export function readClockPart(scan: Scan, i: number): number {
	const part = tokenAt(scan, i)?.entry?.part;
	if (part !== 2 && part !== 4) return 0;
	const word = lower(scan, tokenAt(scan, i + 1));
	const token = tokenAt(scan, i + 2);
	const after = tokenAt(scan, i + 3);
	const passed = word === 'past' || word === 'after';
	if ((!passed && (word !== 'to' || part === 2)) || tokenAt(scan, i + 1)?.link !== 'gap') return 0;
	const hour = token?.kind === 'figure' ? wholeNumber(token, 2) : (token?.entry?.cardinal ?? 0);
	const measures = after?.link !== 'gap' || after.entry?.slots.length || (after.entry?.scale ?? 0) > 1;
	if (hour < 1 || hour > 12 || (after && after.kind !== 'mark' && measures)) return 0;
	const minute = part === 2 ? 30 : passed ? 15 : 45;
	push(scan, i, i + 3, timeReadings({ hour: passed ? hour : hour === 1 ? 12 : hour - 1, minute }), 1);
	return i + 3;
}

const minutesSaid: ReadonlySet<number> = new Set([5, 10, 20, 25]);
const dayParts = /^ (?:in the (?:morning|afternoon|evening)|at night|o'clock|[ap]\.?m\b)/i;

/** twenty past nine, "at ten to six": minutes in words before an hour in words; from the minutes. */
export function readClockMinutes(scan: Scan, i: number): number {
	const [first, next] = [tokenAt(scan, i), tokenAt(scan, i + 1)];
	const five = first?.entry?.cardinal === 20 && next?.entry?.cardinal === 5;
	const minute = five ? 25 : (first?.entry?.cardinal ?? 0);
	const at = five ? i + 2 : i + 1;
	const [way, hour] = [lower(scan, tokenAt(scan, at)), tokenAt(scan, at + 1)];
	if (!minutesSaid.has(minute) || (way !== 'past' && way !== 'to') || hour?.kind !== 'word') return 0;
	const value = hour.entry?.cardinal ?? (hour.entry?.clock === undefined ? 0 : 12);
	const after = tokenAt(scan, at + 2);
	if (value < 1 || value > 12 || (after?.kind === 'word' && (after.link !== 'gap' || after.entry?.slots.length || (after.entry?.scale ?? 0) > 1)))
		return 0;
	const isClock =
		hour.entry?.clock !== undefined || dayParts.test(scan.folded.slice(hour.end)) || /^(?:at|until|till)$/.test(lower(scan, tokenAt(scan, i - 1)));
	if (way === 'to' && !isClock) return 0;
	const spoken = way === 'past' ? { hour: value, minute } : { hour: value === 1 ? 12 : value - 1, minute: 60 - minute };
	// Five to midnight, twenty past noon: both halves of the day are read.
	push(scan, i, at + 2, timeReadings(spoken), 1);
	return at + 2;
}

/** "ten o'clock", "seven p.m.": an hour in words; from the hour. */
export function readClockHour(scan: Scan, i: number): number {
	const hour = tokenAt(scan, i)?.entry?.cardinal ?? 0;
	const day = hour < 1 || hour > 12 ? undefined : half(scan, i + 1);
	if (!day) return 0;
	push(scan, i, day.to, timeReadings({ hour, minute: 0, half: day.of }), 1);
	return day.to;
}

/** noon, midnight. */
export function readClockWord(scan: Scan, i: number): number {
	const minutes = tokenAt(scan, i)?.entry?.clock;
	if (minutes === undefined) return 0;
	push(scan, i, i + 1, [reading('time', minutes)], 1);
	return i + 1;
}
