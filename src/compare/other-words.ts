/** Two mentions none of whose readings are the same, and that come to the same: by what a bound allows, what is left of a whole, how a round figure is told. */

import { absolute, add, compare, divide, equals, multiply, one, rational, subtract, zero } from '../annotate/quantities/rational.js';
import type { Quantity, Rational, Relation } from '../model.js';
import { type Conversions, inUnit } from './readings.js';
import { shareOf } from './worked-out.js';

/** The least or the greatest whole number that a bound allows: more than 5 is at least 6. */
function limitOf({ readings: [{ value }], bound }: Quantity): { readonly side: 'least' | 'greatest'; readonly value: Rational } | undefined {
	if (value.denominator !== 1n) return undefined;
	if (bound === '>') return { side: 'least', value: add(value, one) };
	if (bound === '≥') return { side: 'least', value };
	if (bound === '<') return { side: 'greatest', value: subtract(value, one) };
	return bound === '≤' ? { side: 'greatest', value } : undefined;
}

const counted = new Set(['number', 'duration']);

/** "more than five people", 六人以上; "under 18", 17 歲以下: things and years that are counted one by one. */
function areSameLimit(source: Quantity, target: Quantity): boolean {
	const [a, b] = [source.readings[0], target.readings[0]];
	const areAlike = a.kind === b.kind ? a.unit === b.unit : a.unit === undefined || b.unit === undefined;
	if (!areAlike || !counted.has(a.kind) || !counted.has(b.kind) || source.bound === target.bound) return false;
	const [own, other] = [limitOf(source), limitOf(target)];
	return own !== undefined && other !== undefined && own.side === other.side && equals(own.value, other.value);
}

/** "a dozen" is 十多, 23 is 二十多: more than a round figure in Chinese, and less than the next one. */
function isCovered({ readings: [a] }: Quantity, { readings: [b], bound, digits }: Quantity): boolean {
	if (bound !== '>' || digits || a.kind !== b.kind || a.unit !== b.unit || b.value.denominator !== 1n || b.value.numerator < 10n) return false;
	const last = rational(10n ** BigInt(/0*$/.exec(String(b.value.numerator))?.[0].length ?? 0));
	return compare(a.value, b.value) > 0 && compare(a.value, add(b.value, last)) < 0;
}

/** Two miles are 3公里多, and about 3公里: a measure brought to another unit, told in whole ones. */
function isNearly({ readings: [a] }: Quantity, { readings: [b], bound, step }: Quantity, conversions: Conversions): boolean {
	if (a.kind !== 'measure' || b.kind !== 'measure' || a.unit === b.unit) return false;
	const value = inUnit(a.value, a.unit, b.unit, conversions);
	if (!value) return false;
	const over = subtract(value, b.value);
	const shown = step.numerator > 0n ? step : one;
	if (bound === '>') return compare(over, zero) > 0 && compare(over, shown) < 0;
	return bound === '≈' && compare(multiply(absolute(over), rational(2)), shown) <= 0;
}

/** What is left, as a part of what was: down 2/3 comes to 1/3, a threefold reduction to 1/3, up 150 % to 2.5. Undefined where no word says which way. */
function outcome(quantity: Quantity): Rational | undefined {
	const [{ kind, value }] = quantity.readings;
	const change = quantity.tendencies?.find(({ axis }) => axis === 'change');
	if (value.numerator <= 0n) return undefined;
	if (quantity.remains) return shareOf(quantity);
	if (!change) return undefined;
	if (kind === 'multiple') return change.sense === '-' ? divide(one, value) : value;
	const share = shareOf(quantity);
	if (share === undefined) return undefined;
	if (change.reach === 'to') return share;
	return change.sense === '-' ? subtract(one, share) : add(one, share);
}

/** Nine tenths are gone, 只剩一成: of two shares of a whole only one says what is left, or what is not so. */
function areComplements(source: Quantity, target: Quantity): boolean {
	if (source.remains === target.remains && source.denied === target.denied) return false;
	const [a, b] = [shareOf(source), shareOf(target)];
	return a !== undefined && b !== undefined && equals(add(a, b), one);
}

/** 預測數量的115% for "exceed the forecast by 15%". */
function isWholeAndMore(source: Quantity, target: Quantity): boolean {
	const [over, all] = [shareOf(source), shareOf(target)];
	return target.remains === true && over !== undefined && all !== undefined && compare(all, one) > 0 && equals(subtract(all, one), over);
}

/** A change told by its size on one side and by its outcome on the other. */
function comesToTheSame(source: Quantity, target: Quantity): boolean {
	if (areComplements(source, target) || isWholeAndMore(source, target)) return true;
	if (!(source.tendencies || source.remains) || !(target.tendencies || target.remains)) return false;
	const [a, b] = [outcome(source), outcome(target)];
	return a !== undefined && b !== undefined && equals(a, b);
}

/** How two mentions agree that say the same in other words; undefined where they do not. */
export function inOtherWords(source: Quantity, target: Quantity, conversions: Conversions): Relation | undefined {
	if (comesToTheSame(source, target) || areSameLimit(source, target)) return 'equivalent';
	return isCovered(source, target) || isNearly(source, target, conversions) ? 'rounded' : undefined;
}
