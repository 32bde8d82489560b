/** Bounds around mentions, and ranges and lists that share what only their last member carries: 6,300至6,700萬美元, 10%至15%, 十六七. */

import type { Bound, Quantity, Rational, Reading } from '../../model.js';
import { compileUnitGate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import type { ChineseLexicon } from './chinese-lexicon.js';
import { changed, type Line, type Mention, reading, skipBlank, skipBlankBack } from './chinese-scan.js';
import { compare, divide, equals, multiply, one } from './rational.js';

const reach = 5;

interface Hedge {
	readonly bound: Bound;
	readonly start: number;
}

/** What a bound becomes where it is denied: 沒有超過 is at most. */
const denied: Readonly<Record<Bound, Bound>> = { '=': '=', '≈': '≈', '<': '≥', '≤': '>', '>': '≤', '≥': '<' };
const denial = /(?:并?[不未没](?:有|会|能|可|得|是|应|应该|宜|准|要|必|许|可以|曾)?|无法|并非|不应该|不可以)$/;

function hedgeBefore(text: string, start: number, words: ChineseLexicon['boundsBefore']): Hedge | undefined {
	const found = words.longest(text, skipBlankBack(text, start));
	if (!found) return undefined;
	const { value: bound, start: from } = found;
	const denying = denial.exec(text.slice(Math.max(0, from - 4), from))?.[0];
	return denying ? { bound: denied[bound], start: from - denying.length } : { bound, start: from };
}

/** Reads the hedge right before or behind a mention: 約, 超過, 以上, 左右. */
function readBound({ quantity }: Mention, { text, lexicon }: Line): void {
	if (quantity.bound !== '=') return;
	const [start, end] = quantity.span;
	const next = skipBlank(text, end);
	const counted = lexicon.measureWords.longest(text, next);
	const behind = lexicon.boundsAfter.longest(text, next) ?? (counted && lexicon.boundsAfter.longest(text, counted.end));
	const before = behind ? undefined : hedgeBefore(text, start, lexicon.boundsBefore);
	if (behind) {
		quantity.bound = behind.value;
		quantity.boundSpan = [start, behind.end];
	} else if (before) {
		quantity.bound = before.bound;
		quantity.boundSpan = [before.start, end];
	}
}

const rangeSigns: ReadonlySet<string> = new Set(['至', '到', '~', '-', '–', '—', '─', '〜', '－', '——', '--']);
const betweenSigns: ReadonlySet<string> = new Set(['和', '与', '及']);
const listSigns: ReadonlySet<string> = new Set(['、', '和', '与', '及', '或', '以及', ',', '或者']);

const signStarts = compileUnitGate([...rangeSigns, ...betweenSigns, ...listSigns].map(sign => sign.charAt(0)).join(''));

type Join = 'range' | 'list';

function joinOf(text: string, left: Quantity, right: Quantity): Join | undefined {
	const [from, to] = [left.span[1], right.span[0]];
	if (from === to || to - from > reach) return undefined;
	const start = skipBlank(text, from);
	if (!passes(signStarts, unitAt(text, start))) return undefined;
	const sign = text.slice(start, skipBlankBack(text, to));
	if (rangeSigns.has(sign)) return 'range';
	if (betweenSigns.has(sign) && /[介于在]于?\S{0,4}$/.test(text.slice(Math.max(0, left.span[0] - 4), left.span[0]))) return 'range';
	return listSigns.has(sign) ? 'list' : undefined;
}

const shares = new Set<Reading['kind']>(['money', 'percent', 'point', 'measure', 'duration', 'multiple', 'date']);

/** Only a figure without unit of its own takes one over; a date only from a date part that may be counted on (4至6月). */
function takesOver(left: Mention, right: Mention): boolean {
	const [own] = left.quantity.readings;
	if (own.kind !== 'number') return false;
	const [other] = right.quantity.readings;
	if (other.kind === 'number') return right.scale.numerator !== 1n && left.scale.numerator === 1n;
	if (other.kind === 'date')
		return other.unit !== 'weekday' && (other.unit !== 'year' || compare(own.value, divide(other.value, { numerator: 2n, denominator: 1n })) > 0);
	return shares.has(other.kind);
}

/** The left member read with the scale and unit of the right one: first reading in a range, second in a list. */
function distributed(left: Mention, right: Mention, join: Join): Mention {
	const years = asYears(left, right);
	if (years) return years;
	if (!takesOver(left, right)) return left;
	const [own] = left.quantity.readings;
	const [other] = right.quantity.readings;
	// 七到十天: ten is a number of its own here.
	const scale = left.scale.numerator === 1n && !equals(right.value, right.scale) ? right.scale : one;
	const factor = other.kind === 'date' || right.value.numerator === 0n ? one : divide(other.value, right.value);
	const shared = reading(other.kind, multiply(multiply(own.value, scale), factor), other.unit);
	const salience = join === 'range' ? right.quantity.salience : left.quantity.salience;
	const scaled = left.quantity.scaled || scale.numerator !== 1n;
	if (join === 'list' && scale.numerator !== 1n) return changed(left, { readings: [own, shared], salience });
	return { ...changed(left, { readings: [shared, own], step: multiply(left.quantity.step, scale), scaled, salience }), scale };
}

/** 2024至25年: four digits that a year may have, before what may be one. */
function asYears(left: Mention, right: Mention): Mention | undefined {
	const [own] = left.quantity.readings;
	const year = right.quantity.readings.some(({ kind, unit }) => kind === 'date' && unit === 'year');
	const may = own.kind === 'number' && own.value.denominator === 1n && own.value.numerator >= 1900n && own.value.numerator < 2100n;
	return year && may && left.quantity.digits ? changed(left, { readings: [reading('date', own.value, 'year'), own], salience: 3 }) : undefined;
}

const yearFirst = (mention: Mention): Mention => {
	const dated = mention.quantity.readings.find(({ kind, unit }) => kind === 'date' && unit === 'year');
	return dated ? changed(mention, { readings: [dated] }) : mention;
};

const quantityOf = ({ quantity }: Mention): Quantity => quantity;
const isApproximation = ({ upper }: Mention): boolean => upper !== undefined;

/** Both ends of an approximation of two neighbouring digits stand in the same words. */
function approximated(quantity: Quantity, upper: Rational, id: number): readonly Quantity[] {
	const { span, figure } = quantity;
	const middle = Math.min(figure[0] + 1, figure[1]);
	const [first, ...others] = quantity.readings;
	const salience = Math.min(quantity.salience, 1) as 0 | 1;
	const low: Quantity = { ...quantity, span: [span[0], middle], figure: [figure[0], middle], unit: undefined, salience, range: { id, part: 'from' } };
	const high: Quantity = {
		...quantity,
		span: [middle, span[1]],
		figure: [middle, figure[1]],
		readings: [{ ...first, value: upper }, ...others.map(other => (equals(other.value, first.value) ? { ...other, value: upper } : other))],
		salience,
		range: { id, part: 'to' },
	};
	return [low, high];
}

/** The quantities of a line: bounds read, ranges joined, units shared. The mentions are sorted and do not overlap; their list is used up. */
export function finish(list: Mention[], line: Line): readonly Quantity[] {
	for (const own of list) readBound(own, line);
	joinRanges(list, line);
	if (!list.some(isApproximation)) return list.map(quantityOf);
	return list.flatMap(({ quantity, upper }, i) => (upper ? approximated(quantity, upper, i) : quantity));
}

/** Gives the left members of ranges and lists what they share with the right ones, and both ends of a range their part in it. */
function joinRanges(list: Mention[], line: Line): void {
	for (let i = list.length - 2; i >= 0; i--) {
		const left = list[i] as Mention;
		const right = list[i + 1] as Mention;
		const join = joinOf(line.text, left.quantity, right.quantity);
		if (!join) continue;
		const own = distributed(left, right, join);
		const other = own !== left && asYears(left, right) ? yearFirst(right) : right;
		list[i] = own;
		list[i + 1] = other;
		if (join !== 'range' || right.quantity.range?.part === 'from') continue;
		own.quantity.range = { id: i, part: 'from' };
		other.quantity.range = { id: i, part: 'to' };
	}
}
