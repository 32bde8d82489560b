/**
 * Matches the quantities of the two sides once, for all rules: equivalences before accusations, assignment before accusation.
 * The order of relations follows the note on matching in the README; what remains unmatched is missing or added.
 */

import { absolute, equals, one, subtract, zero } from '../annotate/quantities/rational.js';
import type { Match, Quantity, Reading, Relation } from '../model.js';
import { agreeing, type Conversions, relate } from './readings.js';
import { powerBetween, significantDigits, slip } from './slips.js';

/** The quantities of one side of a pair and of its neighbours, where a translator may have moved a figure. */
export interface Surroundings {
	readonly source: readonly Quantity[];
	readonly target: readonly Quantity[];
}

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

interface Candidate extends Match {
	readonly s: number;
	readonly t: number;
	readonly cost: number;
}

/** The friendliest relation any two readings of the mentions allow. */
function best(source: Quantity, target: Quantity, conversions: Conversions): { relation: Relation; readings: [Reading, Reading] } | undefined {
	let found: { relation: Relation; readings: [Reading, Reading] } | undefined;
	for (const a of source.readings)
		for (const b of target.readings) {
			const relation = relate(a, b, source.step, target.step, conversions);
			if (relation && (!found || price[relation] < price[found.relation])) found = { relation, readings: [a, b] };
			if (relation === 'equal') return found;
		}
	return found;
}

const countable = new Set(['number', 'money', 'measure', 'vague']);

/** Whether two readings could be the same figure gone wrong: counts, amounts and measures among themselves, anything else only with its own kind. */
function comparable(a: Reading, b: Reading): boolean {
	if (a.kind === b.kind) return a.kind !== 'date' || a.unit === b.unit;
	return countable.has(a.kind) && countable.has(b.kind);
}

/** What went wrong between two mentions whose values do not agree. */
function accusation(source: Quantity, target: Quantity): Pick<Match, 'relation' | 'exponent' | 'slip' | 'readings'> | undefined {
	let changed: Pick<Match, 'relation' | 'readings'> | undefined;
	for (const a of source.readings)
		for (const b of target.readings) {
			if (!comparable(a, b)) continue;
			if (a.kind === 'multiple' && equals(absolute(subtract(a.value, b.value)), one)) return { relation: 'multiple', readings: [a, b] };
			const figures = a.kind !== 'date' && a.kind !== 'time' && (a.kind === 'vague') === (b.kind === 'vague');
			if (figures) {
				const exponent = powerBetween(a.value, b.value);
				const telling = source.scaled || target.scaled || significantDigits(a.value) >= 2 || a.kind === 'vague' || a.kind === 'percent';
				if (exponent !== undefined && telling) return { relation: 'scale', exponent, readings: [a, b] };
			}
			if (source.digits && target.digits && a.kind !== 'time') {
				const how = slip(a.value, b.value);
				if (how) return { relation: 'digit', slip: how, readings: [a, b] };
			}
			changed ??= { relation: 'changed', readings: [a, b] };
		}
	return changed;
}

function assign(
	source: readonly Quantity[],
	target: readonly Quantity[],
	candidates: Candidate[],
	matches: Match[],
	usedS: Set<number>,
	usedT: Set<number>,
): void {
	candidates.sort((a, b) => a.cost - b.cost || a.s - b.s || a.t - b.t);
	for (const candidate of candidates) {
		if (usedS.has(candidate.s) || usedT.has(candidate.t)) continue;
		usedS.add(candidate.s);
		usedT.add(candidate.t);
		const { s, t, cost, ...match } = candidate;
		matches.push({ ...match, source: source[s] as Quantity, target: target[t] as Quantity });
	}
}

/** A little dearer the further apart two mentions stand in the order of their lines; ranges keep to their own end. */
function distance(s: number, sources: readonly Quantity[], t: number, targets: readonly Quantity[]): number {
	const place = Math.abs(s / sources.length - t / targets.length);
	const part = sources[s]?.range?.part !== targets[t]?.range?.part ? 0.2 : 0;
	return (place + part) * 0.8;
}

const agreesWithAny = (quantity: Quantity, others: readonly Quantity[], conversions: Conversions, side: 'source' | 'target'): boolean =>
	others.some(other => {
		const found = side === 'source' ? best(quantity, other, conversions) : best(other, quantity, conversions);
		return found !== undefined && agreeing.has(found.relation);
	});

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

/**
 * The matches of one pair, in order of the target and then of the source.
 * @param near the quantities of the neighbouring pairs: a figure that moved there is marked `elsewhere`.
 */
export function compareQuantities(
	source: readonly Quantity[],
	target: readonly Quantity[],
	near: Surroundings,
	conversions: Conversions,
): readonly Match[] {
	if (source.length === 0 && target.length === 0) return [];
	if (source.length * target.length > tooMany) return pairTables(source, target);
	const matches: Match[] = [];
	const usedS = new Set<number>();
	const usedT = new Set<number>();

	const agreed: Candidate[] = [];
	source.forEach((a, s) => {
		target.forEach((b, t) => {
			const found = best(a, b, conversions);
			if (found && !agreeing.has(found.relation) && (a.salience === 0 || b.salience === 0)) return;
			if (found) agreed.push({ s, t, cost: price[found.relation] + distance(s, source, t, target), ...found, elsewhere: false });
		});
	});
	assign(source, target, agreed, matches, usedS, usedT);

	// A figure said again, or once instead of twice, is no error: only what agrees with nothing on the other side may be accused.
	const openS = source.flatMap((q, s) => (usedS.has(s) || agreesWithAny(q, target, conversions, 'source') ? [] : [s]));
	const openT = target.flatMap((q, t) => (usedT.has(t) || agreesWithAny(q, source, conversions, 'target') ? [] : [t]));
	const accused: Candidate[] = [];
	for (const s of openS)
		for (const t of openT) {
			const [a, b] = [source[s] as Quantity, target[t] as Quantity];
			if (a.salience === 0 || b.salience === 0) continue;
			const found = accusation(a, b);
			if (found) accused.push({ s, t, cost: price[found.relation] + distance(s, source, t, target) * 1.2, ...found, elsewhere: false });
		}
	assign(source, target, accused, matches, usedS, usedT);

	for (const s of openS) {
		const quantity = source[s] as Quantity;
		if (usedS.has(s) || quantity.salience === 0) continue;
		matches.push({
			relation: 'missing',
			source: quantity,
			readings: [quantity.readings[0], undefined],
			elsewhere: agreesWithAny(quantity, near.target, conversions, 'source'),
		});
	}
	for (const t of openT) {
		const quantity = target[t] as Quantity;
		if (usedT.has(t) || quantity.salience === 0) continue;
		matches.push({
			relation: 'added',
			target: quantity,
			readings: [undefined, quantity.readings[0]],
			elsewhere: agreesWithAny(quantity, near.source, conversions, 'target'),
		});
	}
	return matches;
}

/** Whether a mention states nothing at all: zero, which words like 沒有 express. */
export const isZero = (quantity: Quantity): boolean => quantity.readings.some(reading => equals(reading.value, zero));
