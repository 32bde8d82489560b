/** Reads what is neither an amount nor a date: doubled, one in five, dozens, both, a quarter, "a year and a half". */

import type { QuantityKind, Rational, Reading, Salience } from '../../model.js';
import { readAmount, readingsOf, scaleOf } from './english-amounts.js';
import { readFigure } from './english-figures.js';
import { isLong, longUnitOf } from './english-lexicon.js';
import {
	type Figure,
	hasRole,
	isMark,
	lower,
	matchPhrase,
	push,
	reading,
	type Scan,
	setBound,
	tokenAt,
	wholeNumber,
	yearOf,
} from './english-scan.js';
import { add, compare, divide, equals, multiply, one, powerOfTen, rational, zero } from './rational.js';

/** doubled, halved, twice, eightfold. */
export function readMultiple(scan: Scan, i: number): number {
	const entry = tokenAt(scan, i)?.entry;
	if (!entry?.multiple) return 0;
	const readings: [Reading, ...Reading[]] = [reading('multiple', entry.multiple)];
	const adverb = entry.soft === undefined && !/(?:ed|ing|fold|les|ves)$/.test(entry.word);
	if (adverb) readings.push(reading('number', entry.multiple));
	push(scan, i, i + 1, readings, adverb ? 1 : 2);
	return i + 1;
}

/** What stands behind a multiple of something: "triple the level of last year". "Double" is told in too many ways to be missed. */
const base = /^(?:the|its|our|their|his|her|your|what|that|last)$/;
const multipleWords = /^(?:triple|quadruple|quintuple)$/;

/** both, pair, single; "double" may also be a multiple, a decile a tenth. */
export function readSoft(scan: Scan, i: number): number {
	const { soft: value, part } = tokenAt(scan, i)?.entry ?? {};
	if (value === undefined) return 0;
	if (multipleWords.test(lower(scan, tokenAt(scan, i))) && base.test(lower(scan, tokenAt(scan, i + 1)))) {
		push(scan, i, i + 1, [reading('multiple', value), reading('number', value)], 1);
		return i + 1;
	}
	const share = part === undefined ? [] : [reading('fraction', rational(1, part))];
	push(scan, i, i + 1, [reading('number', value), reading('multiple', value), reading('ordinal', value), ...share], 0);
	return i + 1;
}

/** The currency after "of" or a hyphen: "millions of dollars", "multimillion-dollar". */
function vagueUnit(scan: Scan, i: number): { unit?: string; to: number; start: number } {
	const at = hasRole(scan, i, 'of') ? i + 1 : i;
	const entry = tokenAt(scan, at)?.entry;
	const found = entry && entry.slots.length > 0 ? matchPhrase(scan, at, entry.slots) : undefined;
	if (found?.value.kind !== 'money' || found.value.unit === undefined) return { to: i, start: i };
	return { unit: found.value.unit, to: found.to, start: at };
}

/** "The sixties", "in his sixties", "temperatures in the sixties": years, an age, or anything of sixty and more. */
function pushDecade(scan: Scan, i: number, to: number, decade: number): void {
	const years = reading('date', 1900 + decade, 'decade');
	const [count, age] = [reading('number', decade), reading('duration', decade, 'year')];
	push(scan, i, to, hasRole(scan, i - 1, 'the') ? [years, count, age] : [count, years, age], 1, true);
}

/** dozens, "tens of thousands", "hundreds of millions of dollars", "several hundred", "a few thousand dollars". */
export function readVague(scan: Scan, i: number): number {
	const first = tokenAt(scan, i)?.entry;
	let exponent = first?.vague ?? 0;
	let to = i + 1;
	if (first?.few) {
		if (hasRole(scan, to, 'of')) to++;
		if (tokenAt(scan, to)?.entry?.collective !== undefined) exponent = 1;
		const start = to;
		for (let scale = tokenAt(scan, to)?.entry?.scale; scale !== undefined; scale = tokenAt(scan, ++to)?.entry?.scale) exponent += scale;
		if (to === start && exponent === 0) return 0;
		if (to === start) to++;
	} else {
		if (first?.vague === undefined) return 0;
		for (
			let next = tokenAt(scan, to + 1)?.entry;
			hasRole(scan, to, 'of') && (next?.vague !== undefined || (next?.scale ?? 0) > 2);
			next = tokenAt(scan, to + 1)?.entry
		) {
			exponent += next?.vague ?? next?.scale ?? 0;
			to += 2;
		}
		if (exponent === 1 && to === i + 1 && first.word === 'tens') return 0;
	}
	const { unit, to: end, start } = vagueUnit(scan, to);
	const figure = [tokenAt(scan, i)?.start ?? 0, tokenAt(scan, to - 1)?.end ?? 0] as const;
	const span = end > to ? ([tokenAt(scan, start)?.start ?? 0, tokenAt(scan, end - 1)?.end ?? 0] as const) : undefined;
	if (first?.decade !== undefined && end === i + 1) {
		pushDecade(scan, i, end, first.decade);
		return end;
	}
	const quantity = push(scan, i, end, [reading('vague', powerOfTen(exponent), unit)], 1);
	quantity.figure = figure;
	quantity.unit = span;
	quantity.scaled = exponent > 2;
	return end;
}

const isRound = (value: Rational): boolean => [10n, 100n, 1000n, 10_000n, 100_000n].includes(value.numerator) && value.denominator === 1n;

/** 50-50, 60/40: the parts of a whole. Said in many ways (各半, 六四比), and missed without much noise. */
export function readSplit(scan: Scan, i: number): number {
	const slash = isMark(tokenAt(scan, i + 1), '/') && tokenAt(scan, i + 1)?.link === 'glued' ? 1 : 0;
	const at = i + 1 + slash;
	const second = tokenAt(scan, at);
	if (second?.link === 'gap' || (!slash && second?.link !== 'hyphen')) return 0;
	const after = tokenAt(scan, at + 1);
	if (after && after.link !== 'gap' && after.kind !== 'mark') return 0;
	const a = wholeNumber(tokenAt(scan, i), 2);
	const b = wholeNumber(second, 2);
	// 45-55 may be a range.
	if (a < 5 || b < 5 || a + b !== 100 || (!slash && a !== 50)) return 0;
	if (isMark(after, '%') || after?.entry?.slots.some(({ value }) => value.kind === 'percent')) return 0;
	if (a === 50) {
		const half = [reading('fraction', rational(1, 2)), reading('percent', 50), reading('number', 50)] as const;
		push(scan, i, at + 1, [...half], 0, true);
		return at + 1;
	}
	for (const [k, value] of [
		[i, a],
		[at, b],
	] as const)
		push(scan, k, k + 1, [reading('number', value), reading('percent', value)], 1, true);
	return at + 1;
}

/** "19 in 20": larger counts are no shares of anything else. */
const isShareOfTwenty = (part: Rational, whole: Rational): boolean => compare(part, whole) < 0 && equals(whole, rational(20));

/** "one adult in nine", "three calls in four", "5 patients in every 100": a noun between. */
const isCounted = (scan: Scan, top: Figure): boolean =>
	(!top.digits || hasRole(scan, top.to + 2, 'per')) &&
	tokenAt(scan, top.to)?.kind === 'word' &&
	(tokenAt(scan, top.to)?.entry === undefined || lower(scan, tokenAt(scan, top.to)) === 'part') &&
	hasRole(scan, top.to + 1, 'in');

const predicates = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|say|said)$/;

/** Of several, that no noun follows: "two shops in three towns" is no share. */
function isAllThatIsCounted(scan: Scan, whole: Figure): boolean {
	const after = tokenAt(scan, whole.to);
	return after?.kind !== 'word' || predicates.test(lower(scan, after));
}

/** "3 per 10,000": of a hundred and more, by tens. */
const isPerMany = (scan: Scan, at: number): boolean => hasRole(scan, at, 'per') && /^10{2,}$/.test(tokenAt(scan, at + 1)?.numeral.plain ?? '');

/** "one in five", "3 per 10,000", "4 out of 10", "nine times out of ten": from the figure at `i`. */
export function readShare(scan: Scan, i: number): number {
	const top = readFigure(scan, i);
	if (!top || top.exponent > 2 || top.fraction || top.value.denominator !== 1n) return 0;
	let at = top.to;
	const next = tokenAt(scan, at)?.entry;
	const counted = isCounted(scan, top);
	if (next === undefined && !counted) return 0;
	const times = next?.slots.some(({ value }) => value.kind === 'multiple' && value.open) === true;
	if (times || counted) at++;
	const out = hasRole(scan, at, 'out') && hasRole(scan, at + 1, 'of');
	const each = hasRole(scan, at + 1, 'per');
	const every = hasRole(scan, at, 'in') || out || isPerMany(scan, at) || (each && hasRole(scan, at, 'of'));
	const start = out || each ? at + 2 : at + 1;
	if (!every || yearOf(tokenAt(scan, start)) > 0) return 0;
	const whole = readFigure(scan, start);
	if (!whole || whole.fraction || compare(whole.value, top.value) <= 0 || compare(top.value, zero) <= 0) return 0;
	if (counted && !equals(top.value, one) && !isAllThatIsCounted(scan, whole)) return 0;
	// Three times in nine is a count, one time in a hundred a share.
	if (times && !out && !isRound(whole.value)) return 0;
	// "three in 2 years", "1 in 5%" are something else.
	const after = tokenAt(scan, whole.to);
	const unit = after?.entry?.slots.some(({ value }) => value.kind === 'duration' || value.kind === 'percent' || value.kind === 'money');
	if (!out && (unit || isMark(after, '%') || (after?.link === 'glued' && after.kind !== 'mark'))) return 0;
	if (!out && !each && compare(top.value, rational(10)) > 0 && !isShareOfTwenty(top.value, whole.value)) return 0;
	const small = compare(top.value, one) === 0 || out;
	// Style guides spell small figures: "eight in 10".
	if (!small && !each && whole.digits !== top.digits && !isRound(whole.value)) return 0;
	const value = divide(top.value, whole.value);
	push(scan, i, whole.to, [reading('fraction', value)], 1, top.digits);
	return whole.to;
}

/** Whether "of" at a place opens what something is a part of: "a quarter of voters", not "a quarter of growth". */
function opensWhole(scan: Scan, at: number): boolean {
	const { quarterNouns, wholeOpeners } = scan.lexicon;
	const word = lower(scan, tokenAt(scan, at + 1));
	return hasRole(scan, at, 'of') && (wholeOpeners.has(word) || (/[^s]s$/.test(word) && !quarterNouns.has(word)));
}

/** Whether a smaller number of the same comes before: "the last couple, three quarters", "two or three quarters". The words before the count at `i`. */
function followsCount(scan: Scan, i: number): boolean {
	const isJoin = isMark(tokenAt(scan, i - 1), ',') || hasRole(scan, i - 1, 'or') || hasRole(scan, i - 1, 'to');
	const before = isJoin ? tokenAt(scan, i - 2)?.entry : undefined;
	return before?.cardinal === 2 || before?.few === true;
}

/** "three quarters": of a whole, or of a year. "a quarter" alone is hardly ever missed. From the count at `i`. */
export function readQuarters(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	const next = tokenAt(scan, i + 1)?.entry;
	if (next?.part !== 4 || token?.kind === 'figure') return 0;
	const count = token?.entry?.role === 'article' ? 1 : (token?.entry?.cardinal ?? 0);
	if ((count !== 1 && count !== 3) || next.plural !== count > 1) return 0;
	const after = tokenAt(scan, i + 2);
	const whole = readFigure(scan, i);
	if (hasRole(scan, i + 2, 'of') && whole && whole.to > i + 2) return 0;
	if (after?.link === 'hyphen' && after.entry && after.entry.slots.length > 0) return 0;
	if (after?.entry?.slots.some(({ value }) => value.kind === 'point')) return 0;
	const share = reading('fraction', rational(count, 4));
	if (lower(scan, after) === 'turn') {
		push(scan, i, i + 3, [share, reading('measure', 90 * count, 'degree')], 0);
		return i + 3;
	}
	const period = reading('duration', count, 'quarter');
	const previous = tokenAt(scan, i - 1)?.entry;
	const spell = previous?.role === 'top' || previous?.few || previous?.adjective || (hasRole(scan, i + 2, 'in') && count === 3);
	const ofWhole = hasRole(scan, i + 2, 'of');
	if (!spell && opensWhole(scan, i + 2)) {
		push(scan, i, i + 2, [share], 1);
		return i + 2;
	}
	const salience: Salience = count === 3 ? 1 : ofWhole || hasRole(scan, i - 1, 'by') ? 1 : 0;
	if (count === 3 && !ofWhole && (previous?.role === 'top' || previous?.few || followsCount(scan, i))) {
		push(scan, i, i + 2, [period], salience);
		return i + 2;
	}
	push(scan, i, i + 2, spell && !ofWhole ? [period, share] : [share, period], salience);
	return i + 2;
}

/** "a third": a part, or the third of several. From the article at `i`. */
export function readArticlePart(scan: Scan, i: number): number {
	const next = tokenAt(scan, i + 1)?.entry;
	if (next?.part === undefined || next.plural || next.part === 2 || next.part === 4) return 0;
	const after = tokenAt(scan, i + 2);
	const share = reading('fraction', rational(1, next.part));
	const rank = next.ordinal !== undefined ? [reading('ordinal', next.ordinal), reading('number', next.ordinal)] : [];
	const noun = after?.kind === 'word' && after.entry?.role === undefined;
	const [first = share, ...rest] = noun ? [...rank, share] : [share, ...rank];
	const whole = readFigure(scan, i);
	if (hasRole(scan, i + 2, 'of') && whole && whole.to > i + 2) return 0;
	push(scan, i, i + 2, opensWhole(scan, i + 2) ? [share] : [first, ...rest], 1);
	return i + 2;
}

/** "an hour and a half", "a year and a half"; from the article at `i`. */
export function readUnitAndHalf(scan: Scan, i: number): number {
	const unit = tokenAt(scan, i + 1)?.entry?.slots.find(({ rest }) => rest.length === 0)?.value;
	if (!unit || !hasRole(scan, i + 2, 'and') || !hasRole(scan, i + 3, 'article')) return 0;
	const part = tokenAt(scan, i + 4)?.entry;
	if (part?.part === undefined || part.plural) return 0;
	const value = multiply(add(one, rational(1, part.part)), unit.factor);
	push(scan, i, i + 5, [reading(unit.kind, value, unit.unit)], 2);
	return i + 5;
}

/** "every hour and a half", where no article opens it; from the article before the part. */
export function readUnitBeforeHalf(scan: Scan, i: number): number {
	const part = tokenAt(scan, i + 1)?.entry;
	if (part?.part === undefined || part.plural || !hasRole(scan, i - 1, 'and') || scan.taken > i - 2) return 0;
	if (!/^(?:every|each|that|this|first|last|whole)$/.test(lower(scan, tokenAt(scan, i - 3)))) return 0;
	const unit = tokenAt(scan, i - 2)?.entry?.slots.find(({ rest }) => rest.length === 0)?.value;
	if (!unit) return 0;
	push(scan, i - 2, i + 2, [reading(unit.kind, multiply(add(one, rational(1, part.part)), unit.factor), unit.unit)], 2);
	return i + 2;
}

const alone: ReadonlySet<QuantityKind> = new Set(['duration', 'measure', 'money']);

/** Behind an article and perhaps an adjective: "a full year". */
const nounAt = (scan: Scan, article: number): number => (tokenAt(scan, article + 1)?.entry?.adjective ? article + 2 : article + 1);

/** "a percentage point", "a point of market share", which may be a point that is made; from the article. */
export function readPointAlone(scan: Scan, i: number): number {
	const at = nounAt(scan, i);
	const entry = tokenAt(scan, at)?.entry;
	const point = entry && entry.slots.length > 0 ? matchPhrase(scan, at, entry.slots) : undefined;
	if (point?.value.kind !== 'point') return 0;
	push(scan, i, point.to, [reading('point', point.value.factor)], point.to > at + 1 ? 1 : 0);
	return point.to;
}

/** "a dollar fifty"; from the article. */
export function readCoinAndCents(scan: Scan, i: number): number {
	const unit = tokenAt(scan, i + 1)?.entry?.slots.find(({ rest }) => rest.length === 0)?.value;
	const cents = tokenAt(scan, i + 2)?.entry?.cardinal ?? 0;
	if (unit?.kind !== 'money' || unit.weak || !equals(unit.factor, one) || cents < 10 || cents >= 100) return 0;
	if ((tokenAt(scan, i + 3)?.entry?.slots.length ?? 0) > 0) return 0;
	push(scan, i, i + 3, [reading('money', add(one, rational(cents, 100)), unit.unit)], 2);
	return i + 3;
}

/** "a decade", "a fortnight", "a full year", "a metre of snow", "a dollar": an article and a unit. Only long spans are expected on the other side. */
export function readUnitAlone(scan: Scan, i: number): number {
	const at = nounAt(scan, i);
	const entry = tokenAt(scan, at)?.entry;
	const unit = entry?.slots.find(({ rest }) => rest.length === 0)?.value;
	if (!unit || unit.weak || !alone.has(unit.kind)) return 0;
	if (entry?.ordinal !== undefined || entry?.part !== undefined) return 0;
	push(scan, i, at + 1, [reading(unit.kind, unit.factor, unit.unit)], unit.kind === 'duration' && isLong(unit) ? 1 : 0);
	return at + 1;
}

/** "per decade", "for every dollar": a unit that each of so many falls to; days and years are said without a figure in Chinese. */
export function readEachUnit(scan: Scan, i: number): number {
	const slots = tokenAt(scan, i + 1)?.entry?.slots ?? [];
	const point = slots.length > 0 ? matchPhrase(scan, i + 1, slots) : undefined;
	if (point?.value.kind === 'point') {
		push(scan, i + 1, point.to, [reading('point', point.value.factor)], 0);
		return point.to;
	}
	const unit = slots.find(({ rest }) => rest.length === 0)?.value;
	if (!unit || unit.weak || (unit.kind !== 'money' && !(unit.kind === 'duration' && isLong(unit)))) return 0;
	push(scan, i + 1, i + 2, [reading(unit.kind, unit.factor, unit.unit)], 0);
	return i + 2;
}

/** "The end of the decade", "this past century": the span that Chinese counts in years. */
export function readLongUnit(scan: Scan, i: number): number {
	const entry = tokenAt(scan, i)?.entry;
	const unit = entry && longUnitOf(entry);
	if (!unit) return 0;
	push(scan, i, i + 1, [reading('duration', unit.factor, unit.unit)], 0);
	return i + 1;
}

/** Where a band lies in its ten, and how wide it is, in tenths: low 2, mid 5, high 8, each give or take 2. */
const bands: Readonly<Record<string, number>> = { low: 2, mid: 5, high: 8 };
const ages: Readonly<Record<string, number>> = { early: 2, mid: 5, late: 8 };
const widths = rational(4);

/** What is banded at `i`: teens are 10 and steps of 1, single digits 0 and 1, double digits 10 and 1 (a growth in double digits is a low one), 20s and twenties 20 and 1. */
function bandedAt(scan: Scan, i: number): { readonly from: number; readonly to: number } | undefined {
	const token = tokenAt(scan, i);
	const next = tokenAt(scan, i + 1);
	if (lower(scan, token) === 'teens') return { from: 10, to: i + 1 };
	if (lower(scan, next) === 'digits' || lower(scan, next) === 'digit') {
		const word = lower(scan, token);
		return word === 'single' ? { from: 0, to: i + 2 } : word === 'double' ? { from: 10, to: i + 2 } : undefined;
	}
	const decade = token?.entry?.decade;
	// Since the mid-nineties: years.
	if (decade !== undefined && !scan.lexicon.yearCues.has(lower(scan, tokenAt(scan, i - 3)))) return { from: decade, to: i + 1 };
	return shortDecadeAt(scan, i);
}

/** 20s: two digits and s. */
function shortDecadeAt(scan: Scan, i: number): { readonly from: number; readonly to: number } | undefined {
	const token = tokenAt(scan, i);
	const next = tokenAt(scan, i + 1);
	const tens = wholeNumber(token, 2);
	const plural = next?.link === 'glued' && next.entry?.role === 'decade-suffix';
	return plural && tens >= 20 && tens % 10 === 0 ? { from: tens, to: i + 2 } : undefined;
}

/** "In her late forties", "his mid-60s": years of a life. From the word at `i`. */
function readAgeBand(scan: Scan, i: number): number {
	const part = ages[lower(scan, tokenAt(scan, i))];
	if (part === undefined || !scan.lexicon.owners.has(lower(scan, tokenAt(scan, i - 1)))) return 0;
	const decade = tokenAt(scan, i + 1)?.entry?.decade;
	const found = decade === undefined ? shortDecadeAt(scan, i + 1) : { from: decade, to: i + 2 };
	if (!found) return 0;
	const value = rational(found.from + part);
	const quantity = push(scan, i, found.to, [reading('duration', value, 'year'), reading('number', value)], 1);
	setBound(quantity, '≈');
	quantity.step = widths;
	return found.to;
}

/** "mid-teens", "high single digits", "low 20s": a share, unless something else is counted. From the word at `i`. */
export function readBand(scan: Scan, i: number): number {
	const aged = readAgeBand(scan, i);
	if (aged > 0) return aged;
	const band = bands[lower(scan, tokenAt(scan, i))];
	const found = band === undefined ? undefined : bandedAt(scan, i + 1);
	if (band === undefined || !found) return bandedAmount(scan, i, band);
	const percent = tokenAt(scan, found.to)?.entry?.slots.find(({ value }) => value.kind === 'percent' || value.kind === 'point');
	const to = percent || isMark(tokenAt(scan, found.to), '%') ? found.to + 1 : found.to;
	const value = rational(found.from + band);
	const readings = [reading('percent', value), reading('point', value), reading('number', value)] as const;
	const quantity = push(scan, i, to, readings, 1);
	setBound(quantity, '≈');
	quantity.step = widths;
	return to;
}

/** "mid-$60 million range": five of the last digit that is not zero. */
function bandedAmount(scan: Scan, i: number, band: number | undefined): number {
	const amount = band === undefined || tokenAt(scan, i + 1)?.link !== 'hyphen' ? undefined : readAmount(scan, i + 1);
	if (band === undefined || !amount || !isTens(amount.figure.value, scaleOf(amount))) return 0;
	const unit = powerOfTen(scaleOf(amount));
	const readings = readingsOf(amount).map(own => ({ ...own, value: add(own.value, multiply(rational(band), unit)) }));
	const [first, ...others] = readings;
	if (!first) return 0;
	const quantity = push(scan, i, amount.to, [first, ...others], 2, true);
	setBound(quantity, '≈');
	quantity.step = multiply(widths, unit);
	quantity.scaled = scaleOf(amount) > 2;
	return amount.to;
}

const isTens = (value: Rational, exponent: number): boolean => {
	const shown = divide(value, powerOfTen(exponent));
	return shown.denominator === 1n && shown.numerator >= 20n && shown.numerator < 100n && shown.numerator % 10n === 0n;
};

/** "by a factor of 10"; from "factor" at `i`. */
export function readFactor(scan: Scan, i: number): number {
	if (!hasRole(scan, i, 'factor') || !hasRole(scan, i + 1, 'of')) return 0;
	const figure = readFigure(scan, i + 2);
	if (!figure) return 0;
	push(scan, figure.from, figure.to, [reading('multiple', figure.value)], 2, figure.digits);
	return figure.to;
}

/** "aged 65", "ages 18-34": the figures are years. From "aged" at `i`. */
export function readAge(scan: Scan, i: number): number {
	let at = i + 1;
	while (hasRole(scan, at, 'of') || hasRole(scan, at, 'between') || hasRole(scan, at, 'from')) at++;
	const first = readFigure(scan, at, false);
	if (!first || first.exponent > 0 || first.fraction || yearOf(tokenAt(scan, at)) > 0) return 0;
	const joins =
		tokenAt(scan, first.to)?.link === 'hyphen'
			? first.to
			: hasRole(scan, first.to, 'to') || hasRole(scan, first.to, 'and') || hasRole(scan, first.to, 'or')
				? first.to + 1
				: 0;
	const second = joins > 0 ? readFigure(scan, joins, false) : undefined;
	const last = second ?? first;
	const after = tokenAt(scan, last.to);
	if ((after?.entry?.slots.length ?? 0) > 0 || isMark(after, '%') || (after?.link === 'glued' && after.kind !== 'mark')) return 0;
	const spans = second !== undefined && !hasRole(scan, first.to, 'or') && compare(second.value, first.value) > 0;
	const id = spans ? scan.ranges++ : -1;
	[first, second].forEach((figure, k) => {
		if (!figure) return;
		const readings = [reading('duration', figure.value, 'year'), reading('number', figure.value)] as const;
		const quantity = push(scan, figure.from, figure.to, readings, 2, figure.digits);
		if (spans) quantity.range = { id, part: k === 0 ? 'from' : 'to' };
	});
	return last.to;
}
