/** Figures that one side works out of those of the other: 上升4個百分點，至80.8% for "to 80.8% from 76.8%", 餘下23% for "the rest", 900 for "one in four" of 3,600. */

import { absolute, add, compare, divide, equals, multiply, one, rational, subtract, zero } from '../annotate/quantities/rational.js';
import type { Quantity, Rational } from '../model.js';
import { type Conversions, mayMean } from './readings.js';

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
const two = rational(2);

/** A per cent or a fraction as a part of one; undefined for other figures. */
export function shareOf({ readings: [{ kind, value }] }: Quantity): Rational | undefined {
	if (kind === 'percent') return divide(value, hundred);
	return kind === 'fraction' ? value : undefined;
}

const counted: ReadonlySet<string> = new Set(['number', 'money', 'measure']);
/** What may be halved or doubled. */
const divisible: ReadonlySet<string> = new Set([...counted, 'point', 'percent', 'duration']);

/** Whether a figure is the difference of two others: points of per cents, or what was added to a count. */
function isDifference({ readings: [change], tendencies }: Quantity, { readings: [a] }: Quantity, { readings: [b] }: Quantity): boolean {
	if (a.kind !== b.kind || a.unit !== b.unit) return false;
	const fits = a.kind === 'percent' ? change.kind === 'point' : counted.has(a.kind) && change.kind === a.kind && change.unit === a.unit;
	if (!fits || (a.kind !== 'percent' && !tendencies?.some(({ axis }) => axis === 'change'))) return false;
	return equals(absolute(subtract(a.value, b.value)), absolute(change.value));
}

/** Both ends of a change on the one side; one end and the change on the other. */
function takeDifference(own: Side, other: Side): void {
	for (const i of openOf(own)) {
		const end = own.figures[i] as Quantity;
		const change = openOf(other).find(k =>
			own.figures.some((figure, at) => at !== i && own.used[at] && isDifference(other.figures[k] as Quantity, end, figure)),
		);
		if (change === undefined) continue;
		own.used[i] = other.used[change] = true;
	}
}

/** Small numbers come to one another by chance. */
const isLarge = ({ readings: [{ kind, value }] }: Quantity): boolean => kind !== 'number' || compare(absolute(value), rational(10)) >= 0;

/** The value of a figure in the unit of another of its kind; undefined where they have no unit in common. */
function valueIn(
	{ readings: [{ kind, unit, value }] }: Quantity,
	{ readings: [other] }: Quantity,
	{ units, currencies }: Conversions,
): Rational | undefined {
	if (kind !== other.kind) return undefined;
	if (unit === other.unit || mayMean(currencies, unit ?? '', other.unit ?? '')) return value;
	const [own, wanted] = [units.get(unit ?? ''), units.get(other.unit ?? '')];
	if (!own?.size || !wanted?.size || own.dimension !== wanted.dimension) return undefined;
	return divide(multiply(value, own.size), wanted.size);
}

/** 比淨高多出 30 公分, where 4.9 m and 4.6 m are told; 距上限 75% 尚有 17 個百分點: how far two figures of the same line are apart. */
function takeGap(own: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const gap = own.figures[i] as Quantity;
		const isPoint = gap.readings[0].kind === 'point';
		if (!isPoint && (!counted.has(gap.readings[0].kind) || !isLarge(gap))) continue;
		const told = own.figures.filter((figure, k) => own.used[k] && (isPoint ? figure.readings[0].kind === 'percent' : true));
		const values = told.flatMap(figure => (isPoint ? [figure.readings[0].value] : (valueIn(figure, gap, conversions) ?? [])));
		if (values.some(a => values.some(b => equals(subtract(a, b), absolute(gap.readings[0].value))))) own.used[i] = true;
	}
}

const added: ReadonlySet<string> = new Set([...counted, 'duration']);

/** 由 11,900 名增至 12,400 名 for "12,400, 500 more than before": a figure from which another is so far that both sides tell. */
function takeStart(own: Side, other: Side, conversions: Conversions): void {
	for (const i of openOf(own)) {
		const change = own.figures[i] as Quantity;
		if (!added.has(change.readings[0].kind)) continue;
		const start = openOf(other).find(k => {
			const found = other.figures[k] as Quantity;
			const value = valueIn(found, change, conversions);
			if (value === undefined || !(isLarge(change) || isLarge(found))) return false;
			return own.figures.some((figure, at) => {
				const end = at !== i && own.used[at] ? valueIn(figure, change, conversions) : undefined;
				return end !== undefined && equals(absolute(subtract(end, value)), absolute(change.readings[0].value));
			});
		});
		if (start !== undefined) own.used[i] = other.used[start] = true;
	}
}

/** 13個沒能上岸 for "of the 17, only four got ashore": so many are left of a count that both sides tell. */
function takeOtherPart(own: Side, other: Side): void {
	for (const i of openOf(own)) {
		const rest = own.figures[i] as Quantity;
		if (!(rest.denied || rest.remains) || rest.readings[0].kind !== 'number') continue;
		const part = openOf(other).find(k => {
			const told = other.figures[k] as Quantity;
			return isAlike(rest, told) && own.figures.some((whole, w) => own.used[w] && isAlike(rest, whole) && isSumOf(whole, rest, told));
		});
		if (part !== undefined) own.used[i] = other.used[part] = true;
	}
}

const isSumOf = ({ readings: [whole] }: Quantity, { readings: [a] }: Quantity, { readings: [b] }: Quantity): boolean =>
	equals(whole.value, add(a.value, b.value));

/** Whether so many of so much come to a figure: one in four of 3,600 are 900. Units of one sort are brought together. */
function isPartOf({ readings: [part] }: Quantity, share: Rational, { readings: [whole] }: Quantity, { units, currencies }: Conversions): boolean {
	if (!divisible.has(part.kind) || !divisible.has(whole.kind)) return false;
	const isOneUnit = part.unit === undefined || whole.unit === undefined || part.unit === whole.unit || mayMean(currencies, part.unit, whole.unit);
	if (isOneUnit) return equals(part.value, multiply(whole.value, share));
	const [own, other] = [units.get(part.unit), units.get(whole.unit)];
	if (!own?.size || !other?.size || own.dimension !== other.dimension) return false;
	return equals(multiply(part.value, own.size), multiply(multiply(whole.value, other.size), share));
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

/** 其餘 77 人 of 88 of whom 11 are told of: what is left of a count, and nothing else. */
function takeOthers(own: Side): void {
	for (let i = 0; i < own.figures.length; i++) {
		const rest = own.figures[i] as Quantity;
		if (own.used[i] || !rest.remains || !counted.has(rest.readings[0].kind)) continue;
		const isLeft = own.figures.some((whole, w) =>
			own.figures.some((part, p) => {
				if (w === p || w === i || p === i || !isAlike(rest, whole) || !isAlike(rest, part)) return false;
				return equals(subtract(whole.readings[0].value, part.readings[0].value), rest.readings[0].value);
			}),
		);
		if (isLeft) own.used[i] = true;
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
		takeOthers(target);
		return;
	}
	takeFrom(source, target, conversions);
	takeFrom(target, source, conversions);
	takeOthers(target);
}

/** What is open on one side and follows from the other. */
function takeFrom(own: Side, other: Side, conversions: Conversions): void {
	takeDifference(own, other);
	takeStart(own, other, conversions);
	takeRatio(own, other, conversions);
	takeRest(own, other);
	takeShare(own, other, conversions);
	takePoint(own, other);
	takeOtherPart(own, other);
	takeSum(own, other);
	takeMargin(own, other);
}
