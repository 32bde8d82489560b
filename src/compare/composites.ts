/** Two figures on one side that come to one on the other: 每1萬人中有1人 for "1 in 10,000", 1小時30分鐘 for 90 minutes, 第三季 for "the three months to September". */

import { add, divide, equals, multiply, rational } from '../annotate/quantities/rational.js';
import type { Quantity, Rational, Reading } from '../model.js';
import { agreeing, type Conversions, relate, sumOf } from './readings.js';

/** Places of two figures in a list: the part and the whole of a share, or the terms of a sum. */
type Two = readonly [number, number];

/** The part and the whole that a fraction states, among the counts that are free. A half has words of its own. */
export function asShare({ readings: [{ kind, value }] }: Quantity, parts: readonly Quantity[], used: readonly boolean[]): Two | undefined {
	if (kind !== 'fraction' || value.denominator <= 2n) return undefined;
	const count = (i: number): Rational | undefined => (used[i] ? undefined : parts[i]?.readings.find(reading => reading.kind === 'number')?.value);
	for (let part = 0; part < parts.length; part++) {
		const a = count(part);
		for (let whole = 0; a && whole < parts.length; whole++) {
			const b = count(whole);
			if (part !== whole && b && b.numerator !== 0n && equals(divide(a, b), value)) return [part, whole];
		}
	}
	return undefined;
}

/** The two figures of a ratio that was read as a time of the day, or of a verse: 一比十 for "1:10", among the counts that are free. */
export function asTwoOfColon({ readings }: Quantity, parts: readonly Quantity[], used: readonly boolean[]): Two | undefined {
	const minutes = readings[0].kind === 'time' ? readings[0].value : undefined;
	if (!minutes) return undefined;
	for (let i = 0; i + 1 < parts.length; i++) {
		const [a, b] = [parts[i] as Quantity, parts[i + 1] as Quantity];
		if (used[i] || used[i + 1] || b.span[0] - a.span[1] > 1 || a.readings[0].kind !== 'number' || b.readings[0].kind !== 'number') continue;
		if (equals(add(multiply(a.readings[0].value, rational(60)), b.readings[0].value), minutes)) return [i, i + 1];
	}
	return undefined;
}

/** How many characters may stand between the terms of a sum, before the second: "1 hour and 30 minutes", 1 小時 30 分鐘; 一小時、半小時 are two. */
type Gap = (second: Quantity) => number;

export const englishGap: Gap = () => 5;
export const chineseGap: Gap = ({ digits }) => (digits ? 1 : 0);

/** Two free neighbours that come to a duration or measure together. */
export function asSum(whole: Quantity, parts: readonly Quantity[], used: readonly boolean[], gap: Gap, conversions: Conversions): Two | undefined {
	for (let i = 0; i + 1 < parts.length; i++) {
		const [a, b] = [parts[i] as Quantity, parts[i + 1] as Quantity];
		if (used[i] || used[i + 1] || b.span[0] - a.span[1] > gap(b)) continue;
		const sum = sumOf(a.readings[0], b.readings[0], conversions);
		if (!sum) continue;
		for (const reading of whole.readings) {
			const relation = relate(reading, sum, whole.step, b.step, conversions);
			if (relation && agreeing.has(relation)) return [i, i + 1];
		}
	}
	return undefined;
}

/** How many months a part of the year lasts. */
const monthsOf: Readonly<Record<string, bigint>> = { quarter: 3n, half: 6n };

const isReading = ({ kind, unit, value }: Reading, wanted: Reading['kind'], name: string, number: bigint): boolean =>
	kind === wanted && unit === name && value.denominator === 1n && value.numerator === number;

/** The months and the last of them that a quarter or a half of the calendar year is told by, among the figures that are free. */
export function asMonths({ readings: [{ kind, unit, value }] }: Quantity, parts: readonly Quantity[], used: readonly boolean[]): Two | undefined {
	const months = kind === 'date' && value.denominator === 1n ? monthsOf[unit ?? ''] : undefined;
	if (months === undefined) return undefined;
	for (let i = 0; i < parts.length; i++) {
		if (used[i] || !isReading((parts[i] as Quantity).readings[0], 'duration', 'month', months)) continue;
		// The day may stand before its month: "the three months to 30 September".
		for (const last of [i + 1, i + 2]) {
			const month = used[last] ? undefined : parts[last]?.readings[0];
			if (month && isReading(month, 'date', 'month', months * value.numerator)) return [i, last];
		}
	}
	return undefined;
}
