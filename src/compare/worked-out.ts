/** Figures that one side works out of those of the other: 上升4個百分點，至80.8% for "to 80.8% from 76.8%", 餘下23% for "the rest", 900 for "one in four" of 3,600. */

import { absolute, add, compare, divide, equals, multiply, one, rational, subtract, zero } from '../annotate/quantities/rational.js';
import type { Quantity, Rational } from '../model.js';
import { type Conversions, inUnit, mayMean } from './readings.js';

/** The figures of one side, and which of them are matched. */
export interface Side {
	readonly figures: readonly Quantity[];
	readonly used: boolean[];
}

/** With more open figures a line is a table, or another line. */
const mostOpen = 6;

function openOf({ figures, used }: Side): readonly number[] {
	const open: number[] = [];
	for (let i = 0; i < figures.length; i++) if (!used[i]) open.push(i);
	return open;
}

const hundred = rational(100);
const ten = rational(10);
const two = rational(2);

/** A per cent or a fraction as a part of one; undefined for other figures. */
export function shareOf({ readings: [{ kind, value }] }: Quantity): Rational | undefined {
	if (kind === 'percent') return divide(value, hundred);
	return kind === 'fraction' ? value : undefined;
}

const counted: ReadonlySet<string> = new Set(['number', 'money', 'measure']);
/** What may be halved or doubled. */
const divisible: ReadonlySet<string> = new Set([...counted, 'point', 'percent', 'duration']);

/** The value of a figure in the unit of another of its kind; undefined where they have no unit in common. */
function valueIn({ readings: [{ kind, unit, value }] }: Quantity, { readings: [other] }: Quantity, conversions: Conversions): Rational | undefined {
	if (kind !== other.kind) return undefined;
	return mayMean(conversions.currencies, unit ?? '', other.unit ?? '') ? value : inUnit(value, unit, other.unit, conversions);
}

const apart: ReadonlySet<string> = new Set([...counted, 'duration']);

/** Whether a figure is how far two others are apart: points of per cents, or what was added to a count. */
function isDifference(change: Quantity, a: Quantity, b: Quantity, conversions: Conversions): boolean {
	const [{ kind, value }] = change.readings;
	if (kind !== 'point' && !apart.has(kind)) return false;
	const valueHere = (figure: Quantity): Rational | undefined => {
		if (kind !== 'point') return valueIn(figure, change, conversions);
		return figure.readings[0].kind === 'percent' ? figure.readings[0].value : undefined;
	};
	const [from, to] = [valueHere(a), valueHere(b)];
	return from !== undefined && to !== undefined && equals(absolute(subtract(from, to)), absolute(value));
}

/** Small bare numbers come to one another by chance: a word must say that one is what changed, what is left, or what is not so. */
const isTelling = ({ readings: [{ kind, value }], tendencies, remains, denied }: Quantity): boolean =>
	kind !== 'number' ||
	compare(absolute(value), ten) >= 0 ||
	remains === true ||
	denied === true ||
	(tendencies?.some(({ axis }) => axis === 'change') ?? false);

/** "12,400, 500 more than before" as 由 11,900 名增至 12,400 名, "of the 17, only four got ashore" as 13 個沒能上岸: both ends on the one side; one of them and how far they are apart on the other. */
function takeDifference(own: Side, other: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const end = own.figures[i] as Quantity;
		const change = openOf(other).find(k => {
			const found = other.figures[k] as Quantity;
			if (!isTelling(end) && !isTelling(found)) return false;
			return own.figures.some((figure, at) => at !== i && own.used[at] && isDifference(found, end, figure, conversions));
		});
		if (change === undefined) continue;
		own.used[i] = other.used[change] = true;
	}
}

/** 距上限 75% 尚有 17 個百分點, 其餘 77 人 of 88 of whom 11 are told of: how far two figures of the same line are apart. */
function takeGap(own: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const gap = own.figures[i] as Quantity;
		if (!isTelling(gap)) continue;
		const told = own.figures.filter((_, k) => k !== i && (gap.remains || own.used[k]));
		if (told.some((a, k) => told.some((b, m) => m > k && isDifference(gap, a, b, conversions)))) own.used[i] = true;
	}
}

/** Whether so many of so much come to a figure: one in four of 3,600 are 900. Units of one sort are brought together. */
function isPartOf(part: Quantity, share: Rational, whole: Quantity, conversions: Conversions): boolean {
	const [{ kind, unit, value }, { kind: otherKind, unit: otherUnit, value: all }] = [part.readings[0], whole.readings[0]];
	if (!divisible.has(kind) || !divisible.has(otherKind)) return false;
	const own = unit === undefined || otherUnit === undefined ? value : valueIn(part, whole, conversions);
	return own !== undefined && equals(own, multiply(all, share));
}

/** A share, or how many times as much. */
const ratioOf = (quantity: Quantity): Rational | undefined => {
	const multiple = quantity.readings.find(({ kind }) => kind === 'multiple');
	return multiple?.value ?? shareOf(quantity);
};

/** Of per cents nobody takes per cents. */
const isShare = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'percent' || kind === 'point';

/** What a ratio makes of a figure: half of it, half as much again, half less. */
const factorsOf = (ratio: Rational): readonly Rational[] =>
	compare(ratio, one) < 0 ? [ratio, add(one, ratio), subtract(one, ratio)] : [ratio, add(one, ratio)];

/** A ratio to a count on the one side, what that comes to on the other: "half as much again", 由 10 GB 增至 15 GB. */
function takeRatio(own: Side, other: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const ratio = ratioOf(own.figures[i] as Quantity);
		if (!ratio || ratio.numerator <= 0n || equals(ratio, one)) continue;
		const result = openOf(other).find(k =>
			own.figures.some((figure, at) => {
				if (at === i || (isShare(own.figures[i] as Quantity) && isShare(figure))) return false;
				return areRatio(other.figures[k] as Quantity, figure, factorsOf(ratio), conversions);
			}),
		);
		if (result === undefined) continue;
		own.used[i] = other.used[result] = true;
	}
}

const areRatio = (a: Quantity, b: Quantity, factors: readonly Rational[], conversions: Conversions): boolean =>
	factors.some(factor => isPartOf(a, factor, b, conversions) || isPartOf(b, factor, a, conversions));

/** What is left of a hundred: 餘下23%, where the other side tells 46% and 31% and "the rest". */
function takeRest(own: Side, other: Side): void {
	for (let i = 0; i < own.figures.length; i++) {
		const rest = own.figures[i] as Quantity;
		if (own.used[i] || !rest.remains || rest.readings[0].kind !== 'percent') continue;
		const told = other.figures.filter(({ readings: [{ kind }] }, k) => kind === 'percent' && other.used[k]);
		const sum = told.reduce((total, { readings: [{ value }] }) => add(total, value), zero);
		if (told.length > 0 && equals(add(sum, rest.readings[0].value), hundred)) own.used[i] = true;
	}
}

const isAlike = ({ readings: [a] }: Quantity, { readings: [b] }: Quantity): boolean => a.kind === b.kind && a.unit === b.unit && counted.has(a.kind);

/** Years and minutes in the spans that a year or a time of the day is worked out with. */
const spanSizes: Readonly<Record<string, Readonly<Record<string, Rational>>>> = {
	date: { year: one, decade: rational(10), century: rational(100) },
	time: { minute: one, hour: rational(60) },
};

/** 到1988年 for "built in 1831 and automated 157 years later", 4時15分 for "45 minutes before closing": a point in time, worked out. */
function takePoint(own: Side, other: Side): void {
	for (const i of openOf(own)) {
		const { readings } = own.figures[i] as Quantity;
		const [point] = readings;
		const sizes = point.kind === 'time' || point.unit === 'year' ? spanSizes[point.kind] : undefined;
		if (!sizes) continue;
		const span = openOf(other).find(k => {
			const [{ kind, unit = '', value }] = (other.figures[k] as Quantity).readings;
			const size = kind === 'duration' ? sizes[unit] : undefined;
			if (!size) return false;
			const length = multiply(value, size);
			const starts = other.figures.flatMap(({ readings: [start] }) => (start.kind === point.kind && start.unit === point.unit ? [start.value] : []));
			return readings.some(({ value: at }) => starts.some(start => equals(absolute(subtract(at, start)), length)));
		});
		if (span !== undefined) own.used[i] = other.used[span] = true;
	}
}

/** 83 passengers and 5 crew, 共88人: two that stand side by side, and what they come to. */
function takeSum(own: Side, other: Side): void {
	for (const i of openOf(own)) {
		const sum = own.figures[i] as Quantity;
		for (const k of openOf(other)) {
			const [a, b] = [other.figures[k] as Quantity, other.figures[k + 1]];
			if (!b || other.used[k + 1] || own.used[i] || !isAlike(sum, a) || !isAlike(sum, b)) continue;
			if (equals(add(a.readings[0].value, b.readings[0].value), sum.readings[0].value)) own.used[i] = other.used[k] = other.used[k + 1] = true;
		}
	}
}

/** "$11.7 billion, plus or minus $250 million" as 114.5億至119.5億: both ends of a range on the one side, its middle and half its width on the other. */
function takeMargin(own: Side, other: Side): void {
	for (const i of openOf(own)) {
		const [low, high] = [own.figures[i] as Quantity, own.figures[i + 1]];
		if (low.range?.part !== 'from' || high?.range?.id !== low.range.id || own.used[i + 1]) continue;
		const [from, to] = [low.readings[0].value, high.readings[0].value];
		const [middle, margin] = [divide(add(from, to), two), divide(subtract(to, from), two)];
		const [a, b] = [middle, margin].map(value => openOf(other).find(k => equals((other.figures[k] as Quantity).readings[0].value, value)));
		if (a === undefined || b === undefined) continue;
		own.used[i] = own.used[i + 1] = other.used[a] = other.used[b] = true;
	}
}

const wholes: ReadonlySet<bigint> = new Set([5n, 10n, 20n, 25n, 50n, 100n, 1000n]);

/** What shares are told of: ten, a hundred, every dollar. */
const isWhole = ({ readings: [{ kind, value }] }: Quantity): boolean =>
	counted.has(kind) && value.denominator === 1n && (wholes.has(value.numerator) || (kind === 'money' && value.numerator === 1n));

/** A per cent on the one side, so many of so many on the other: "of every ten dollars, four", 四成. */
function takeShare(own: Side, other: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const share = shareOf(own.figures[i] as Quantity);
		if (!share || compare(share, one) >= 0) continue;
		const open = openOf(other);
		for (const whole of open) {
			if (own.used[i] || !isWhole(other.figures[whole] as Quantity)) continue;
			const part = open.find(k => k !== whole && isPartOf(other.figures[k] as Quantity, share, other.figures[whole] as Quantity, conversions));
			if (part !== undefined) own.used[i] = other.used[whole] = other.used[part] = true;
		}
	}
}

function countOpen({ figures, used }: Side): number {
	let count = 0;
	for (let i = 0; i < figures.length; i++) if (!used[i]) count++;
	return count;
}

/** Takes out of what is open on both sides whatever follows from the other side. */
export function takeWorkedOut(source: Side, target: Side, conversions: Conversions): void {
	const [here, there] = [countOpen(source), countOpen(target)];
	if (Math.max(here, there) > mostOpen) return;
	takeGap(source, conversions);
	takeGap(target, conversions);
	if (here === 0 || there === 0) {
		takeRest(source, target);
		takeRest(target, source);
		return;
	}
	takeFrom(source, target, conversions);
	takeFrom(target, source, conversions);
}

/** What is open on one side and follows from the other. */
function takeFrom(own: Side, other: Side, conversions: Conversions): void {
	takeDifference(own, other, conversions);
	takeRatio(own, other, conversions);
	takeRest(own, other);
	takeShare(own, other, conversions);
	takePoint(own, other);
	takeSum(own, other);
	takeMargin(own, other);
}
