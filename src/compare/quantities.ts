/**
 * Matches the quantities of the two sides once, for all rules: equivalences before accusations, assignment before accusation.
 * The order of relations follows the note on matching in the README; what remains unmatched is missing or added.
 */

import { absolute, compare, equals, one, rational, subtract } from '../annotate/quantities/rational.js';
import type { Match, Quantity, Reading, Relation } from '../model.js';
import { areOpposed } from './bounds-ahead.js';
import { asMonths, asShare, asSum, asTwoOfColon, chineseGap, englishGap } from './composites.js';
import { inOtherWords } from './other-words.js';
import { agreeing, type Conversions, inUnit, relate } from './readings.js';
import { powerBetween, significantDigits, slip } from './slips.js';
import { takeWorkedOut } from './worked-out.js';

/** Price of a relation: the assignment takes the cheapest first, so no figure is accused while a friendlier reading is free. */
const price: Readonly<Record<Relation, number>> = {
	equal: 0,
	equivalent: 1,
	underspecified: 3,
	rounded: 4,
	converted: 5,
	kind: 6,
	point: 7,
	multiple: 7,
	unit: 8,
	currency: 9,
	scale: 10,
	digit: 11,
	changed: 12,
	missing: 20,
	added: 20,
};

/** Beyond this many combinations a line is a table: only equal values are paired, and nothing is accused. */
const tooMany = 10_000;

interface Candidate {
	readonly s: number;
	readonly t: number;
	readonly cost: number;
	readonly match: Match;
}

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

/** The two sides of a pair, what of them is matched already, and how. */
interface Sides {
	readonly source: readonly Quantity[];
	readonly target: readonly Quantity[];
	readonly usedS: boolean[];
	readonly usedT: boolean[];
	matches: Match[];
}

/** A list that is as long as it must be, for it is kept: a first item pushed into an empty list reserves room for 17. */
function take(sides: Sides, match: Match): void {
	if (sides.matches.length > 0) sides.matches.push(match);
	else sides.matches = [match];
}

const nothing: readonly never[] = [];

/** Of two dates only readings of which one is a date say the same. */
const areDates = (source: Quantity, target: Quantity): boolean => source.readings[0].kind === 'date' && target.readings[0].kind === 'date';

/** The first readings of two mentions that are the same. */
export function sameReadings(source: Quantity, target: Quantity): readonly [Reading, Reading] | undefined {
	for (let i = 0; i < source.readings.length; i++) {
		const a = source.readings[i] as Reading;
		for (let k = 0; k < target.readings.length; k++) {
			const b = target.readings[k] as Reading;
			if (a.kind === b.kind && a.unit === b.unit && equals(a.value, b.value) && (a.kind === 'date' || !areDates(source, target))) return [a, b];
		}
	}
	return undefined;
}

interface Found {
	readonly relation: Relation;
	readonly readings: readonly [Reading, Reading];
}

/** The friendliest relation any two readings of the mentions allow. */
function best(source: Quantity, target: Quantity, conversions: Conversions): Found | undefined {
	const same = sameReadings(source, target);
	return same ? { relation: 'equal', readings: same } : bestOfUnequal(source, target, conversions);
}

/** The friendliest relation of two mentions none of whose readings are the same. */
function bestOfUnequal(source: Quantity, target: Quantity, conversions: Conversions): Found | undefined {
	let found: Found | undefined;
	const dated = areDates(source, target);
	for (const a of source.readings)
		for (const b of target.readings) {
			if (dated && a.kind !== 'date' && b.kind !== 'date') continue;
			const relation = relate(a, b, source.step, target.step, conversions);
			if (relation === undefined || (found && price[relation] >= price[found.relation])) continue;
			if (relation === 'underspecified' && saysTooLittle(a, b, source, target)) continue;
			if (relation === 'kind' && isPoorer(a, b, source, target)) continue;
			found = { relation, readings: [a, b] };
		}
	if (found) return found;
	const relation = inOtherWords(source, target, conversions);
	return relation && { relation, readings: [source.readings[0], target.readings[0]] };
}

/** Whether one of two readings is too poor to mean what the other does: a unit was left aside, or a word is to be a date. */
const saysTooLittle = (a: Reading, b: Reading, source: Quantity, target: Quantity): boolean =>
	isPoorer(a, b, source, target) || (!(source.digits && target.digits) && (a.kind === 'date' || b.kind === 'date'));

const measured = new Set(['measure', 'money', 'duration']);
const counting = new Set(['number', 'ordinal']);
const shares = new Set(['fraction', 'multiple']);

/**
 * Both mentions have a unit, and one is taken without it: "6 feet" may be six feet in a bed, but not beside 6公尺; "2.3 times" is no 2.3%, and "a third" no 三倍.
 * Two dates of different sorts are no ranks either.
 */
function isPoorer(a: Reading, b: Reading, source: Quantity, target: Quantity): boolean {
	const [first, other] = [source.readings[0], target.readings[0]];
	const bare = (a !== first && counting.has(a.kind)) || (b !== other && counting.has(b.kind));
	if (!bare) return false;
	return (
		(measured.has(first.kind) && measured.has(other.kind)) || (shares.has(first.kind) && (other.kind === 'percent' || other.kind === 'multiple'))
	);
}

const countable = new Set(['number', 'money', 'measure', 'vague']);

/** Whether two readings could be the same figure gone wrong: counts, amounts and measures among themselves, anything else only with its own kind. */
function comparable(a: Reading, b: Reading): boolean {
	if (a.kind === b.kind) return a.kind !== 'date' || a.unit === b.unit;
	return (countable.has(a.kind) && countable.has(b.kind)) || (shares.has(a.kind) && shares.has(b.kind));
}

/** "three in ten" as 四成: parts of a whole, said in two ways. */
const areParts = (a: Reading, b: Reading): boolean =>
	(a.kind === 'fraction' && b.kind === 'percent') || (a.kind === 'percent' && b.kind === 'fraction');

/** What went wrong between two mentions whose values do not agree. */
type Accusation = Pick<Match, 'relation' | 'exponent' | 'slip' | 'readings'>;

function accusation(source: Quantity, target: Quantity, conversions: Conversions): Accusation | undefined {
	let changed: Pick<Match, 'relation' | 'readings'> | undefined;
	for (const a of source.readings)
		for (const b of target.readings) {
			if (areParts(a, b)) changed ??= { relation: 'changed', readings: [a, b] };
			if (!comparable(a, b)) continue;
			if (a.kind === 'multiple' && b.kind === 'multiple' && equals(absolute(subtract(a.value, b.value)), one))
				return { relation: 'multiple', readings: [a, b] };
			const figures = a.kind !== 'date' && a.kind !== 'time' && (a.kind === 'vague') === (b.kind === 'vague');
			if (figures) {
				const exponent = powerBetween(a.value, inUnit(b.value, b.unit, a.unit, conversions) ?? b.value);
				const telling = source.scaled || target.scaled || significantDigits(a.value) >= 2 || a.kind === 'vague' || a.kind === 'percent';
				if (exponent !== undefined && telling) return { relation: 'scale', exponent, readings: [a, b] };
			}
			if (source.digits && target.digits && a.kind !== 'time') {
				const how = slip(a.value, b.value);
				if (how) return { relation: 'digit', slip: how, readings: [a, b] };
			}
			// "Half as much again", "twice that": of what, another line may say.
			if (source.readings[0].kind !== 'multiple' || a.kind === 'multiple') changed ??= { relation: 'changed', readings: [a, b] };
		}
	return changed ?? acrossKinds(source, target);
}

/** Kinds whose figures people write for one another: aged 65, 65 歲; 21st birthday, 21 歲. */
const loose = new Set(['number', 'ordinal', 'duration', 'date', 'identifier']);

/** Two digits swapped, or one that is another, in figures that are said in different ways. */
function acrossKinds(source: Quantity, target: Quantity): Accusation | undefined {
	const [a, b] = [source.readings[0], target.readings[0]];
	if (!source.digits || !target.digits || a.kind === b.kind || !loose.has(a.kind) || !loose.has(b.kind)) return undefined;
	if (significantDigits(a.value) < 2 || a.value.denominator !== 1n || b.value.denominator !== 1n) return undefined;
	const how = slip(a.value, b.value);
	return how === 'transposed' || how === 'substituted' ? { relation: 'digit', slip: how, readings: [a, b] } : undefined;
}

/** Whether each candidate costs at least what the one before it does, as those of two lines in the same order do. */
function areSorted(candidates: readonly Candidate[]): boolean {
	for (let i = 1; i < candidates.length; i++) if ((candidates[i] as Candidate).cost < (candidates[i - 1] as Candidate).cost) return false;
	return true;
}

/** The cheapest first, of two alike the earlier. */
function assign(sides: Sides, candidates: Candidate[]): void {
	const { usedS, usedT } = sides;
	if (!areSorted(candidates)) candidates.sort(byCost);
	for (const { s, t, match } of candidates) {
		if (usedS[s] || usedT[t]) continue;
		usedS[s] = true;
		usedT[t] = true;
		take(sides, match);
	}
}

/** A little dearer the further apart two mentions stand in the order of their lines; ranges keep to their own end, and "three or more" to 三以上 beside 不足三. */
function distance(s: number, t: number, { source, target }: Sides): number {
	const [own, other] = [source[s] as Quantity, target[t] as Quantity];
	const place = Math.abs(s / source.length - t / target.length);
	const part = own.range?.part !== other.range?.part ? 0.2 : 0;
	const bound = areOpposed(own.bound, other.bound) ? 1 : 0;
	return (place + part + bound) * 0.8;
}

const when = new Set(['date', 'time', 'duration']);
const isWhen = ({ kind }: Reading): boolean => when.has(kind);

/** Whether a mention is said again, or is what a mention of the other side says. A bare figure says no date. */
function agreesWithAny(quantity: Quantity, others: readonly Quantity[], conversions: Conversions, side: Side): boolean {
	for (const other of others) {
		const found = side === 'source' ? best(quantity, other, conversions) : best(other, quantity, conversions);
		if (found && agreeing.has(found.relation) && !(found.relation === 'underspecified' && found.readings.some(isWhen))) return true;
	}
	return false;
}

/** Pairs by equal value only, for lines with very many figures. */
function pairTables(source: readonly Quantity[], target: readonly Quantity[]): readonly Match[] {
	const key = (q: Quantity): string => `${q.readings[0].value.numerator}/${q.readings[0].value.denominator}`;
	const waiting = new Map<string, Quantity[]>();
	for (const t of target) {
		const list = waiting.get(key(t));
		if (list) list.push(t);
		else waiting.set(key(t), [t]);
	}
	for (const list of waiting.values()) list.reverse();
	return source.flatMap(s => {
		const t = waiting.get(key(s))?.pop();
		return t ? [{ relation: 'equal' as const, source: s, target: t, readings: [s.readings[0], t.readings[0]] as const, elsewhere: false }] : [];
	});
}

type Side = 'source' | 'target';

/** Two figures of the other side that come to one of this side: their places among the parts, of which those in use are not free. */
type FindTwo = (whole: Quantity, parts: readonly Quantity[], used: readonly boolean[]) => readonly [number, number] | undefined;

/** Matches each figure of a side that is free with two of the other side, where there are two. */
function takeTwoForOne(sides: Sides, side: Side, find: FindTwo): void {
	const { source, target, usedS, usedT } = sides;
	const [wholes, usedW, parts, usedP] = side === 'source' ? [source, usedS, target, usedT] : [target, usedT, source, usedS];
	for (let i = 0; i < wholes.length; i++) {
		const whole = wholes[i] as Quantity;
		const two = usedW[i] ? undefined : find(whole, parts, usedP);
		if (!two) continue;
		const [first, second] = two;
		usedW[i] = usedP[first] = usedP[second] = true;
		const [a, b] = side === 'source' ? [whole, parts[first] as Quantity] : [parts[first] as Quantity, whole];
		take(sides, { relation: 'equivalent', source: a, target: b, readings: [a.readings[0], b.readings[0]], elsewhere: false });
	}
}

const isLastDay = (quantity: Quantity | undefined): boolean => {
	const first = quantity?.readings[0];
	return first?.kind === 'date' && first.unit === 'day' && first.value.numerator >= 28n;
};

/** The 30th of "the three months ended September 30", where 第三季 has taken up what stands around it. */
function takeLastDays({ source, usedS, matches }: Sides): void {
	for (const { source: length, target } of matches) {
		if (length?.readings[0].kind !== 'duration' || target?.readings[0].kind !== 'date') continue;
		const at = source.indexOf(length);
		for (const day of [at + 1, at + 2]) if (isLastDay(source[day])) usedS[day] = true;
	}
}

function equalMatch(source: Quantity, target: Quantity): Match | undefined {
	const readings = sameReadings(source, target);
	return readings && { relation: 'equal', readings, elsewhere: false, source, target };
}

/** The matches of two lines with the same figures in the same order, as most are: no other pairing of them is as cheap. */
function pairInOrder(source: readonly Quantity[], target: readonly Quantity[]): readonly Match[] | undefined {
	if (source.length !== target.length) return undefined;
	const matches = new Array<Match>(source.length);
	for (let i = 0; i < source.length; i++) {
		const [a, b] = [source[i] as Quantity, target[i] as Quantity];
		const match = a.range?.part === b.range?.part ? equalMatch(a, b) : undefined;
		if (!match) return undefined;
		matches[i] = match;
	}
	return matches;
}

/** What is the same on both sides, which is nearly everything. */
function pairEqual(sides: Sides): void {
	const { source, target } = sides;
	const candidates: Candidate[] = [];
	for (let s = 0; s < source.length; s++)
		for (let t = 0; t < target.length; t++) {
			const match = equalMatch(source[s] as Quantity, target[t] as Quantity);
			if (match) candidates.push({ s, t, cost: distance(s, t, sides), match });
		}
	assign(sides, candidates);
}

const ofUnits: ReadonlySet<string> = new Set(['measure', 'duration', 'money', 'percent', 'point', 'multiple']);
/** Of these the kind is all there is. */
const unitless: ReadonlySet<string> = new Set(['percent', 'point', 'multiple']);

/** Whether a bare figure, with the unit that another figure of its line has, is one of the other side: "fifteen miles a day, sometimes seventeen", 312×221×15毫米. */
function isElided(bare: Quantity, line: readonly Quantity[], other: Quantity, conversions: Conversions): boolean {
	const [{ kind, value }] = bare.readings;
	const [there] = other.readings;
	if (kind !== 'number' || bare.salience === 0 || !ofUnits.has(there.kind)) return false;
	return line.some(({ readings }) => {
		const unit = readings.find(own => own.kind === there.kind && (own.unit !== undefined || unitless.has(own.kind)));
		const relation = unit && relate({ ...unit, value }, there, bare.step, other.step, conversions);
		return relation !== undefined && agreeing.has(relation);
	});
}

/** "Once" is hardly a figure and 1 MB plainly one: the 1 Mbps of the line goes with it, though its unit is another. */
const isIdle = (a: Quantity, b: Quantity): boolean => Math.abs(a.salience - b.salience) === 3;
const idlePrice = price.unit - price.underspecified + 1;

/** Whether two mentions that are no article can be held against each other; of "one mile" it is enough that 不到一公里 is plainly a measure, of "a quarter of voters" that it is plainly a part. */
const mayBeAccused = (a: Quantity, b: Quantity, { relation, readings: [{ kind }] }: Found): boolean =>
	(a.salience > 0 && b.salience > 0) ||
	(a.salience + b.salience > 0 && ((relation === 'unit' && kind === 'measure') || (relation === 'kind' && kind === 'fraction')));

/** What is left after that, by the relations that are no accusation. */
function pairRelated(sides: Sides, conversions: Conversions): void {
	const { source, target, usedS, usedT } = sides;
	const candidates: Candidate[] = [];
	for (let s = 0; s < source.length; s++) {
		if (usedS[s]) continue;
		for (let t = 0; t < target.length; t++) {
			if (usedT[t]) continue;
			const [a, b] = [source[s] as Quantity, target[t] as Quantity];
			const found = bestOfUnequal(a, b, conversions);
			if (!found || (!agreeing.has(found.relation) && !mayBeAccused(a, b, found))) continue;
			const { readings } = found;
			const relation = found.relation === 'kind' && isElided(a, source, b, conversions) ? 'equivalent' : found.relation;
			const match: Match = { relation, readings, elsewhere: false, source: a, target: b };
			const idle = relation === 'underspecified' && isIdle(a, b) ? idlePrice : 0;
			candidates.push({ s, t, cost: price[relation] + idle + distance(s, t, sides), match });
		}
	}
	assign(sides, candidates);
	takeTwoForOne(sides, 'source', asShare);
}

/** Matches what is left by the units that a line says once. */
function takeElided(sides: Sides, conversions: Conversions): void {
	const { source, target, usedS, usedT } = sides;
	for (let s = 0; s < source.length; s++) {
		const own = source[s] as Quantity;
		if (usedS[s]) continue;
		const t = target.findIndex((other, i) => !usedT[i] && (isElided(own, source, other, conversions) || isElided(other, target, own, conversions)));
		const there = target[t];
		if (!there) continue;
		usedS[s] = usedT[t] = true;
		take(sides, { relation: 'equivalent', source: own, target: there, readings: [own.readings[0], there.readings[0]], elsewhere: false });
	}
}

/** What agrees with nothing on the other side: a figure said again, or once instead of twice, is no error. */
interface Open {
	readonly openS: readonly number[];
	readonly openT: readonly number[];
}

/** Whether a figure can be accused of anything: a word that is hardly more than an article is never missed, and has no digits to slip. */
const mayMatter = ({ salience, digits }: Quantity): boolean => salience > 0 || digits;

/** So far behind a figure what it comes to in another unit may stand, in code units: 40 英里，等於 64 公里. */
const conversionReach = 12;

/** Whether a figure says in another unit what the one before it says, which is told or not `open`. */
function isOwnConversion(own: number, line: readonly Quantity[], open: readonly number[], conversions: Conversions): boolean {
	const [before, quantity] = [line[own - 1], line[own] as Quantity];
	if (!before || open.includes(own - 1) || quantity.span[0] - before.span[1] > conversionReach) return false;
	return relate(before.readings[0], quantity.readings[0], before.step, quantity.step, conversions) === 'converted';
}

function openOf({ source, target, usedS, usedT }: Sides, conversions: Conversions): Open {
	const openS: number[] = [];
	const openT: number[] = [];
	for (let s = 0; s < source.length; s++) {
		const own = source[s] as Quantity;
		if (!usedS[s] && mayMatter(own) && !agreesWithAny(own, target, conversions, 'source')) openS.push(s);
	}
	for (let t = 0; t < target.length; t++) {
		const own = target[t] as Quantity;
		if (usedT[t] || !mayMatter(own) || agreesWithAny(own, source, conversions, 'target') || isOwnConversion(t, target, openT, conversions)) continue;
		openT.push(t);
	}
	return { openS, openT };
}

const accusing = ({ source, target }: Sides, s: number, t: number, cost: number, found: Accusation): Candidate => ({
	s,
	t,
	cost,
	match: { ...found, elsewhere: false, source: source[s] as Quantity, target: target[t] as Quantity },
});

function accuse(sides: Sides, { openS, openT }: Open, conversions: Conversions): void {
	const accused: Candidate[] = [];
	for (const s of openS)
		for (const t of openT) {
			const [a, b] = [sides.source[s] as Quantity, sides.target[t] as Quantity];
			if (a.salience === 0 || b.salience === 0) continue;
			const found = accusation(a, b, conversions);
			if (found) accused.push(accusing(sides, s, t, price[found.relation] + distance(s, t, sides) * 1.2, found));
		}
	assign(sides, accused);
}

const two = rational(2);

/** Whether a mention is one of a unit and another one and a part of the same: 一年, "a year and a half". */
function isPartLost({ readings: [whole], salience }: Quantity, { readings: [more] }: Quantity): boolean {
	if (salience !== 0 || whole.kind !== more.kind || whole.unit === undefined || whole.unit !== more.unit || !equals(whole.value, one)) return false;
	return compare(more.value, one) > 0 && compare(more.value, two) < 0;
}

/** A half that was lost or made up beside what else would hardly be a figure. */
function accuseParts(sides: Sides, { openS, openT }: Open): void {
	const { source, target, usedS, usedT } = sides;
	const changed = (s: number, t: number): void => {
		const [a, b] = [source[s] as Quantity, target[t] as Quantity];
		usedS[s] = usedT[t] = true;
		take(sides, { relation: 'changed', source: a, target: b, readings: [a.readings[0], b.readings[0]], elsewhere: false });
	};
	for (const s of openS) {
		const t = usedS[s] ? -1 : target.findIndex((whole, i) => !usedT[i] && isPartLost(whole, source[s] as Quantity));
		if (t !== -1) changed(s, t);
	}
	for (const t of openT) {
		const s = usedT[t] ? -1 : source.findIndex((whole, i) => !usedS[i] && isPartLost(whole, target[t] as Quantity));
		if (s !== -1) changed(s, t);
	}
}

/** A figure said twice and once with a slip: "Form 1040 or 1040-SR", 表格 1040 或 1004-SR. One of the two agrees with nothing. */
function accuseSlips(sides: Sides, { openS, openT }: Open, conversions: Conversions): void {
	const { source, target, usedS, usedT } = sides;
	const found: Candidate[] = [];
	for (let s = 0; s < source.length; s++) {
		if (usedS[s]) continue;
		for (let t = 0; t < target.length; t++) {
			if (usedT[t] || (!openS.includes(s) && !openT.includes(t))) continue;
			const own = accusation(source[s] as Quantity, target[t] as Quantity, conversions);
			if (own?.relation === 'digit' && own.slip === 'transposed') found.push(accusing(sides, s, t, price.digit + distance(s, t, sides), own));
		}
	}
	assign(sides, found);
}

/** What is open to the end has no counterpart. */
function reportOpen(sides: Sides, { openS, openT }: Open): void {
	const { source, target, usedS, usedT } = sides;
	for (const s of openS) {
		const quantity = source[s] as Quantity;
		if (usedS[s] || quantity.salience === 0) continue;
		take(sides, { relation: 'missing', source: quantity, readings: [quantity.readings[0], undefined], elsewhere: false });
	}
	for (const t of openT) {
		const quantity = target[t] as Quantity;
		if (usedT[t] || quantity.salience === 0) continue;
		take(sides, { relation: 'added', target: quantity, readings: [undefined, quantity.readings[0]], elsewhere: false });
	}
}

/**
 * The matches of one pair, in order of the target and then of the source.
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[], conversions: Conversions): readonly Match[] {
	if (source.length === 0 && target.length === 0) return nothing;
	if (source.length * target.length > tooMany) return pairTables(source, target);
	return pairInOrder(source, target) ?? pairOutOfOrder(source, target, conversions);
}

/** What follows from the figures of the other side. */
const takeRest = ({ source, target, usedS, usedT }: Sides, conversions: Conversions): void =>
	takeWorkedOut({ figures: source, used: usedS }, { figures: target, used: usedT }, conversions);

/** What is open on both sides. */
function pairOthers(sides: Sides, conversions: Conversions): void {
	if (sides.source.length !== sides.target.length) {
		takeTwoForOne(sides, 'source', (whole, parts, used) => asSum(whole, parts, used, chineseGap, conversions));
		takeTwoForOne(sides, 'target', (whole, parts, used) => asSum(whole, parts, used, englishGap, conversions));
	}
	takeTwoForOne(sides, 'source', asTwoOfColon);
	takeTwoForOne(sides, 'target', asMonths);
	takeLastDays(sides);
	pairRelated(sides, conversions);
	takeElided(sides, conversions);
	takeRest(sides, conversions);
	const open = openOf(sides, conversions);
	if (open.openS.length === 0 && open.openT.length === 0) return;
	accuse(sides, open, conversions);
	accuseSlips(sides, open, conversions);
	accuseParts(sides, open);
	reportOpen(sides, open);
}

function pairOutOfOrder(source: readonly Quantity[], target: readonly Quantity[], conversions: Conversions): readonly Match[] {
	const usedS = new Array<boolean>(source.length).fill(false);
	const usedT = new Array<boolean>(target.length).fill(false);
	const sides: Sides = { source, target, usedS, usedT, matches: [] };
	pairEqual(sides);
	const { length } = sides.matches;
	if (length < source.length && length < target.length) pairOthers(sides, conversions);
	else if (length < source.length || length < target.length) {
		takeRest(sides, conversions);
		reportOpen(sides, openOf(sides, conversions));
	}
	return sides.matches;
}
