/** How two readings of a quantity stand to each other when their values agree. */

import { absolute, add, compare, divide, equals, multiply, one, rational, subtract, zero } from '../annotate/quantities/rational.js';
import type { Rational, Reading, Relation } from '../model.js';

/** A unit as the matcher needs it: what it measures, and its size in the dimension's base unit where it has one. */
export interface UnitSize {
	readonly dimension: string;
	readonly size?: Rational;
	/** What 0 of it is in the base unit, where that is not 0. */
	readonly zero?: Rational;
}

/** What the matcher knows about units and currencies; compiled from the tables of `rules/data`. */
export interface Conversions {
	readonly units: ReadonlyMap<string, UnitSize>;
	/** Codes a currency may stand for besides itself: `$` for any dollar, `元` for any currency counted in 元. */
	readonly currencies: ReadonlyMap<string, ReadonlySet<string>>;
	/** Units that leave something open, and what they may stand for: giga → gigabit, gigabyte. */
	readonly openUnits: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Relations under which a reader sees the same quantity. */
export const agreeing: ReadonlySet<Relation> = new Set<Relation>(['equal', 'equivalent', 'rounded', 'converted', 'underspecified']);

const hundred = rational(100);
const tolerance = rational(3, 100);

const monthsIn: Readonly<Record<string, Rational>> = {
	month: one,
	quarter: rational(3),
	year: rational(12),
	decade: rational(120),
	century: rational(1200),
};
const daysIn: Readonly<Record<string, Rational>> = {
	millisecond: rational(1, 86_400_000),
	second: rational(1, 86_400),
	minute: rational(1, 1440),
	hour: rational(1, 24),
	day: one,
	week: rational(7),
	month: rational(487, 16), // 30.4375: a twelfth of the Julian year
	quarter: rational(1461, 16),
	year: rational(1461, 4),
	decade: rational(7305, 2),
	century: rational(36_525),
};

/** |a − b| ≤ 3 % of b: how far a rounded conversion (20 miles, 32 km) may be off. */
const close = (a: Rational, b: Rational): boolean => compare(absolute(subtract(a, b)), multiply(absolute(b), tolerance)) <= 0;

/** Equal once both are shown as coarsely as the coarser one: |a − b| ≤ ½ of the larger last place. */
function rounded(a: Rational, b: Rational, stepA: Rational, stepB: Rational): boolean {
	if (equals(stepA, stepB)) return false;
	const step = compare(stepA, stepB) > 0 ? stepA : stepB;
	return compare(multiply(absolute(subtract(a, b)), rational(2)), step) <= 0;
}

/** Whether one of two units or currencies stands for the other as well, by a table of what each leaves open. */
export const mayMean = (table: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean =>
	table.get(a)?.has(b) === true || table.get(b)?.has(a) === true;

/** Degrees Celsius are rounded to whole ones, or to halves: 0 °F is -18 °C; those of an oven to five or ten: 350 °F is 175 °C or 180. */
const halfDegree = rational(6, 10);
const fiveDegrees = rational(5);
const boiling = rational(100);
const isWithin = (a: Rational, b: Rational, far: Rational): boolean => compare(absolute(subtract(a, b)), far) <= 0;
const asWarm = (a: Rational, b: Rational): boolean => isWithin(a, b, compare(a, boiling) > 0 && compare(b, boiling) > 0 ? fiveDegrees : halfDegree);

/** Of a clock: seconds, minutes, hours. */
const isShort = (days: Rational): boolean => compare(days, rational(1, 24)) <= 0;

const twentieth = rational(1, 20);

/** Within half of the larger unit, and no more than a twentieth off: 500 seconds are "eight minutes". */
function areRounded(a: Rational, b: Rational, unit: Rational): boolean {
	const off = absolute(subtract(a, b));
	return compare(multiply(off, rational(2)), unit) <= 0 && compare(off, multiply(a, twentieth)) <= 0;
}

function durations(a: Reading, b: Reading): Relation | undefined {
	const [unitA = '', unitB = ''] = [a.unit, b.unit];
	const [monthA, monthB] = [monthsIn[unitA], monthsIn[unitB]];
	if (monthA && monthB) {
		if (equals(multiply(a.value, monthA), multiply(b.value, monthB))) return 'equivalent';
		return equals(a.value, b.value) ? 'unit' : undefined;
	}
	const [dayA, dayB] = [daysIn[unitA], daysIn[unitB]];
	if (!dayA || !dayB) return undefined;
	const [inDaysA, inDaysB] = [multiply(a.value, dayA), multiply(b.value, dayB)];
	if (equals(inDaysA, inDaysB)) return 'equivalent';
	if (close(inDaysA, inDaysB) || (isShort(dayA) && isShort(dayB) && areRounded(inDaysA, inDaysB, compare(dayA, dayB) > 0 ? dayA : dayB)))
		return 'converted';
	return equals(a.value, b.value) ? 'unit' : undefined;
}

/** What two units measure alike, in a unit common to both: months where both are of the calendar, else days; the base unit of a dimension. */
function sizesOf(a: string, b: string, kind: 'duration' | 'measure', { units }: Conversions): readonly (Rational | undefined)[] {
	if (kind === 'duration') return monthsIn[a] && monthsIn[b] ? [monthsIn[a], monthsIn[b]] : [daysIn[a], daysIn[b]];
	const [own, other] = [units.get(a), units.get(b)];
	return own?.dimension === other?.dimension ? [own?.size, other?.size] : [];
}

/** Two durations or measures taken together, the larger unit first, in that unit: 1 year and 6 months are 1.5 years. Undefined where they have nothing in common. */
export function sumOf(a: Reading, b: Reading, conversions: Conversions): Reading | undefined {
	if (a.kind !== b.kind || (a.kind !== 'duration' && a.kind !== 'measure')) return undefined;
	const [sizeA, sizeB] = sizesOf(a.unit ?? '', b.unit ?? '', a.kind, conversions);
	if (!sizeA || !sizeB || compare(sizeA, sizeB) <= 0) return undefined;
	return { ...a, value: add(a.value, divide(multiply(b.value, sizeB), sizeA)) };
}

function measures(a: Reading, b: Reading, conversions: Conversions): Relation | undefined {
	const [unitA = '', unitB = ''] = [a.unit, b.unit];
	if (mayMean(conversions.openUnits, unitA, unitB)) return equals(a.value, b.value) ? 'equivalent' : undefined;
	if (meansSize(a, b, conversions) || meansSize(b, a, conversions)) return 'equivalent';
	const [sizeA, sizeB] = [conversions.units.get(unitA), conversions.units.get(unitB)];
	if (sizeA?.size && sizeB?.size && sizeA.dimension === sizeB.dimension) {
		const [baseA, baseB] = [multiply(a.value, sizeA.size), multiply(b.value, sizeB.size)];
		if (equals(baseA, baseB)) return 'equivalent';
		const alike =
			sizeA.dimension === 'temperature'
				? asWarm(add(baseA, sizeA.zero ?? zero), add(baseB, sizeB.zero ?? zero)) || isWithin(baseA, baseB, halfDegree)
				: close(baseA, baseB);
		if (alike) return 'converted';
	}
	if (areSpeedAndLength(a, b, sizeA, sizeB)) return 'underspecified';
	return equals(a.value, b.value) ? 'unit' : undefined;
}

/** A value in another unit of the same dimension: 2 miles in kilometres. Undefined where the two have none in common, and for temperatures, which begin elsewhere. */
export function inUnit(
	value: Rational,
	from: string | undefined,
	to: string | undefined,
	{ units }: Pick<Conversions, 'units'>,
): Rational | undefined {
	if (from === to) return value;
	const [own, wanted] = [units.get(from ?? ''), units.get(to ?? '')];
	if (!own?.size || !wanted?.size || own.dimension !== wanted.dimension || own.zero || wanted.zero) return undefined;
	return divide(multiply(value, own.size), wanted.size);
}

/** Whether a measure whose unit leaves something open is the other one in one of the units it may mean: 120 萬度 are 1.2 gigawatt-hours. */
function meansSize(open: Reading, firm: Reading, { units, openUnits }: Conversions): boolean {
	for (const code of openUnits.get(open.unit ?? '') ?? []) {
		const meant = inUnit(open.value, code, firm.unit, { units });
		if (meant && equals(meant, firm.value)) return true;
	}
	return false;
}

/** "145 mph", 時速高達 233 公里: what says that a length is one an hour may stand anywhere. Speeds are in metres an hour. */
function areSpeedAndLength(a: Reading, b: Reading, sizeA: UnitSize | undefined, sizeB: UnitSize | undefined): boolean {
	if (!sizeA?.size || !sizeB?.size) return false;
	const areBoth = (own: string, other: string): boolean => sizeA.dimension === own && sizeB.dimension === other;
	return (areBoth('speed', 'length') || areBoth('length', 'speed')) && close(multiply(a.value, sizeA.size), multiply(b.value, sizeB.size));
}

/** Whether a reading states a part of, or a ratio to, something. */
const isRatio = ({ kind }: Reading): boolean => kind === 'percent' || kind === 'fraction' || kind === 'multiple';

/** Ratios brought to one scale. */
const ratio = ({ kind, value }: Reading): Rational => (kind === 'percent' ? divide(value, hundred) : value);

/** How coarsely a share is shown, as a part of one: a step of 1 % is 1/100. Only per cents are rounded. */
const coarseness = ({ kind }: Reading, step: Rational): Rational => (kind === 'percent' ? divide(step, hundred) : zero);

function ratios(a: Reading, b: Reading, stepA: Rational, stepB: Rational): Relation | undefined {
	if (!isRatio(a) || !isRatio(b)) return undefined;
	const [ratioA, ratioB] = [ratio(a), ratio(b)];
	if (equals(ratioA, ratioB)) return 'equivalent';
	if (a.kind !== b.kind && rounded(ratioA, ratioB, coarseness(a, stepA), coarseness(b, stepB))) return 'rounded';
	// Up 150 % is ×2.5; ×2 is up 100 %.
	if (a.kind === 'multiple' && b.kind !== 'multiple' && equals(ratioA, add(ratioB, one))) return 'equivalent';
	if (b.kind === 'multiple' && a.kind !== 'multiple' && equals(ratioB, add(ratioA, one))) return 'equivalent';
	return undefined;
}

function vague(a: Reading, b: Reading): Relation | undefined {
	const [loose, firm] = a.kind === 'vague' ? [a, b] : [b, a];
	if (firm.kind !== 'number' && firm.kind !== 'money' && firm.kind !== 'vague') return undefined;
	if (equals(loose.value, firm.value)) return firm.kind === 'vague' ? 'equal' : 'equivalent';
	if (firm.kind === 'vague') return undefined;
	return compare(firm.value, loose.value) >= 0 && compare(firm.value, multiply(loose.value, rational(10))) < 0 ? 'equivalent' : undefined;
}

const plain = new Set(['number', 'ordinal', 'identifier']);
/** Midnight ends the one day and begins the next: 24時. In minutes. */
const isMidnight = ({ value }: Reading): boolean => value.numerator === 0n || equals(value, rational(1440));

/** Kinds whose value may stand bare on the other side: 480萬 for $4.8 million, 5 for May in a table, 4 for Q4. */
const stripped = new Set(['money', 'measure', 'date', 'duration', 'multiple', 'percent', 'point', 'fraction', 'time']);

/**
 * The relation of two readings whose values agree (exactly, by conversion or by rounding), or undefined where they do not agree at all.
 * `stepA`, `stepB`: the value of one unit in the last place shown, 0 where exact.
 */
export function relate(a: Reading, b: Reading, stepA: Rational, stepB: Rational, conversions: Conversions): Relation | undefined {
	if (a.kind === b.kind && a.unit === b.unit) {
		// An identifier is its letters and digits; its figure may be read off them in two ways.
		if (equals(a.value, b.value) || (a.kind === 'identifier' && a.unit !== undefined)) return 'equal';
		if (a.kind === 'time') return isMidnight(a) && isMidnight(b) ? 'equivalent' : undefined;
		if (a.kind === 'date' || a.kind === 'identifier') return undefined;
		return rounded(a.value, b.value, stepA, stepB) ? 'rounded' : undefined;
	}
	if (a.kind === 'percent' && b.kind === 'percent') return discounts(a, b, stepA, stepB);
	if (a.kind === 'vague' || b.kind === 'vague') return vague(a, b);
	if (a.kind === 'duration' && b.kind === 'duration') return durations(a, b);
	if (a.kind === 'measure' && b.kind === 'measure') return measures(a, b, conversions);
	if (isHour(a, b) || isHour(b, a)) return 'underspecified';
	if (areTenths(a, b)) return 'equivalent';
	const byRatio = ratios(a, b, stepA, stepB);
	if (byRatio) return byRatio;
	if (isMistakenPart(a, b) || isMistakenSpan(a, b) || isMistakenPoint(a, b)) return 'kind';
	if (!equals(a.value, b.value)) {
		const money = a.kind === 'money' || b.kind === 'money';
		const sameSort = a.kind === b.kind || (money && (a.kind === 'number' || b.kind === 'number'));
		if (!sameSort || !rounded(a.value, b.value, stepA, stepB)) return undefined;
		return a.kind === 'money' && b.kind === 'money' ? currencies(a, b, 'rounded', conversions) : 'rounded';
	}
	if (a.kind === 'money' && b.kind === 'money') return currencies(a, b, 'underspecified', conversions);
	if (a.kind === 'date' && b.kind === 'date') return dates(a, b);
	if (isOtherKind(a, b)) return 'kind';
	if (plain.has(a.kind) && plain.has(b.kind)) return 'equivalent';
	if ((plain.has(a.kind) && stripped.has(b.kind)) || (plain.has(b.kind) && stripped.has(a.kind))) return 'underspecified';
	if ((a.kind === 'point' && b.kind === 'percent') || (a.kind === 'percent' && b.kind === 'point')) return 'point';
	if ((a.kind === 'date' && b.kind === 'duration') || (a.kind === 'duration' && b.kind === 'date'))
		return a.unit !== b.unit ? undefined : spansAlone.has(a.unit ?? '') ? 'kind' : 'equivalent';
	if ((a.kind === 'money' && b.kind === 'measure') || (a.kind === 'measure' && b.kind === 'money')) return 'unit';
	return undefined;
}

/** 第三 for "a third of", 一個季度 for "a quarter of": the word of the part in its other sense. */
function isMistakenPart({ kind, value }: Reading, other: Reading): boolean {
	if (kind !== 'fraction') return false;
	if (other.kind === 'ordinal') return value.numerator === 1n && equals(other.value, rational(value.denominator));
	return areQuarters(other, value);
}

const areQuarters = ({ kind, unit, value }: Reading, share: Rational): boolean =>
	kind === 'duration' && unit === 'quarter' && equals(multiply(share, rational(4)), value);

/** 四分之三 for "the last three quarters", which are nine months. */
const isMistakenSpan = (span: Reading, { kind, value }: Reading): boolean => kind === 'fraction' && areQuarters(span, value);

/** 下調一半 for "cut by half a percentage point". */
const isMistakenPoint = (a: Reading, b: Reading): boolean => a.kind === 'point' && b.kind === 'fraction' && equals(a.value, b.value);

/** "Trimmed by two tenths" is 下調0.2個百分點: of growth and rates, tenths are those of a point. */
const areTenths = (a: Reading, b: Reading): boolean =>
	a.kind === 'fraction' && b.kind === 'point' && equals(a.value, b.value) && 10n % a.value.denominator === 0n;

/** "From 9 to 12" as 9時至12時: a bare figure may be an hour; times are in minutes. */
function isHour(bare: Reading, clock: Reading): boolean {
	if (bare.kind !== 'number' || clock.kind !== 'time') return false;
	const minutes = multiply(bare.value, rational(60));
	return equals(minutes, clock.value) || equals(add(minutes, rational(720)), clock.value);
}

/** 八折 is 80 % `paid` or 20 % `off`; a per cent that does not say which may be either, but what is off is not what is paid. */
function discounts(a: Reading, b: Reading, stepA: Rational, stepB: Rational): Relation | undefined {
	if (a.unit !== undefined && b.unit !== undefined) return undefined;
	if (equals(a.value, b.value)) return 'equivalent';
	return rounded(a.value, b.value, stepA, stepB) ? 'rounded' : undefined;
}

/** Units that mean one thing as a date and another as a span: March and three months, the 21st century and 21 centuries. */
const spansAlone = new Set(['month', 'century']);

/** Kinds that may have the same figure and never mean the same: three customers, 第三家客戶; two products, 兩倍產品; 52 weeks, 第52週. */
const strangers = new Set(['number ordinal', 'ordinal number', 'number multiple', 'duration ordinal', 'ordinal duration', 'number point']);
const isOtherKind = (a: Reading, b: Reading): boolean => strangers.has(`${a.kind} ${b.kind}`);

function currencies(a: Reading, b: Reading, otherwise: Relation, conversions: Conversions): Relation {
	return mayMean(conversions.currencies, a.unit ?? '', b.unit ?? '') ? otherwise : 'currency';
}

const yearLike = new Set(['year', 'fiscal-year', 'decade']);
function dates(a: Reading, b: Reading): Relation | undefined {
	if (!yearLike.has(a.unit ?? '') || !yearLike.has(b.unit ?? '')) return undefined;
	return (a.unit === 'decade') === (b.unit === 'decade') ? 'equivalent' : 'kind';
}
