/**
 * Matches the quantities of the two sides once, for all rules: equivalences before accusations, assignment before accusation.
 * The order of relations follows the note on matching in the README; what remains unmatched is missing or added.
 */

import { absolute, add, divide, equals, one, rational, subtract } from '../annotate/quantities/rational.js';
import type { Match, Quantity, Rational, Reading, Relation } from '../model.js';
import { agreeing, type Conversions, relate } from './readings.js';
import { powerBetween, significantDigits, slip } from './slips.js';

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
	const dated = source.readings[0].kind === 'date' && target.readings[0].kind === 'date';
	for (const a of source.readings)
		for (const b of target.readings) {
			if (dated && a.kind !== 'date' && b.kind !== 'date') continue;
			const relation = relate(a, b, source.step, target.step, conversions);
			if (relation === 'underspecified' && isPoorer(a, b, source, target)) continue;
			if (relation === 'underspecified' && !(source.digits && target.digits) && (a.kind === 'date' || b.kind === 'date')) continue;
			if (relation && (!found || price[relation] < price[found.relation])) found = { relation, readings: [a, b] };
			if (relation === 'equal') return found;
		}
	return found ?? (comesToTheSame(source, target) ? { relation: 'equivalent', readings: [source.readings[0], target.readings[0]] } : undefined);
}

const measured = new Set(['measure', 'money', 'duration']);

/** Both mentions have a unit, and one is taken without it: "6 feet" may be six feet in a bed, but not beside 6公尺. Two dates of different sorts are no ranks either. */
function isPoorer(a: Reading, b: Reading, source: Quantity, target: Quantity): boolean {
	const [first, other] = [source.readings[0], target.readings[0]];
	return measured.has(first.kind) && measured.has(other.kind) && ((a !== first && a.kind === 'number') || (b !== other && b.kind === 'number'));
}

/** What is left, as a part of what was: down 2/3 comes to 1/3, a threefold reduction to 1/3, up 150 % to 2.5. Undefined where no word says which way. */
function outcome(quantity: Quantity): Rational | undefined {
	const [{ kind, value }] = quantity.readings;
	const change = quantity.tendencies?.find(({ axis }) => axis === 'change');
	if (!change || value.numerator <= 0n) return undefined;
	if (kind === 'multiple') return change.sense === '-' ? divide(one, value) : value;
	if (kind !== 'percent' && kind !== 'fraction') return undefined;
	const share = kind === 'percent' ? divide(value, rational(100)) : value;
	if (change.reach === 'to') return share;
	return change.sense === '-' ? subtract(one, share) : add(one, share);
}

/** A change told by its size on one side and by its outcome on the other. */
function comesToTheSame(source: Quantity, target: Quantity): boolean {
	const [a, b] = [outcome(source), outcome(target)];
	return a !== undefined && b !== undefined && equals(a, b);
}

const countable = new Set(['number', 'money', 'measure', 'vague']);
const shares = new Set(['fraction', 'multiple']);

/** Whether two readings could be the same figure gone wrong: counts, amounts and measures among themselves, anything else only with its own kind. */
function comparable(a: Reading, b: Reading): boolean {
	if (a.kind === b.kind) return a.kind !== 'date' || a.unit === b.unit;
	return (countable.has(a.kind) && countable.has(b.kind)) || (shares.has(a.kind) && shares.has(b.kind));
}

/** What went wrong between two mentions whose values do not agree. */
type Accusation = Pick<Match, 'relation' | 'exponent' | 'slip' | 'readings'>;

function accusation(source: Quantity, target: Quantity): Accusation | undefined {
	let changed: Pick<Match, 'relation' | 'readings'> | undefined;
	for (const a of source.readings)
		for (const b of target.readings) {
			if (!comparable(a, b)) continue;
			if (a.kind === 'multiple' && b.kind === 'multiple' && equals(absolute(subtract(a.value, b.value)), one))
				return { relation: 'multiple', readings: [a, b] };
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

const when = new Set(['date', 'time', 'duration']);
const isWhen = ({ kind }: Reading): boolean => when.has(kind);

/** Whether a mention is said again, or is what a mention of the other side says. A bare figure says no date. */
const agreesWithAny = (quantity: Quantity, others: readonly Quantity[], conversions: Conversions, side: 'source' | 'target'): boolean =>
	others.some(other => {
		const found = side === 'source' ? best(quantity, other, conversions) : best(other, quantity, conversions);
		return found !== undefined && agreeing.has(found.relation) && !(found.relation === 'underspecified' && found.readings.some(isWhen));
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

/** "1 in 10,000" as two figures of the other side: 每1萬人中有1人. Which two, among those that are free. */
function inParts(fraction: Rational, target: readonly Quantity[], used: ReadonlySet<number>): readonly [part: number, whole: number] | undefined {
	const count = (t: number): Rational | undefined => (used.has(t) ? undefined : target[t]?.readings.find(({ kind }) => kind === 'number')?.value);
	for (let part = 0; part < target.length; part++)
		for (let whole = 0; whole < target.length; whole++) {
			const [a, b] = [count(part), count(whole)];
			if (part !== whole && a && b && b.numerator !== 0n && equals(divide(a, b), fraction)) return [part, whole];
		}
	return undefined;
}

function takeParts(source: readonly Quantity[], target: readonly Quantity[], matches: Match[], usedS: Set<number>, usedT: Set<number>): void {
	for (const [s, quantity] of source.entries()) {
		const [first] = quantity.readings;
		if (usedS.has(s) || first.kind !== 'fraction' || first.value.denominator <= 2n || target.length - usedT.size < 2) continue;
		const parts = inParts(first.value, target, usedT);
		if (!parts) continue;
		usedS.add(s);
		for (const t of parts) usedT.add(t);
		const part = target[parts[0]] as Quantity;
		matches.push({ relation: 'equivalent', source: quantity, target: part, readings: [first, part.readings[0]], elsewhere: false });
	}
}

/** A figure said twice and once with a slip: "Form 1040 or 1040-SR", 表格 1040 或 1004-SR. One of the two agrees with nothing. */
function slips(
	source: readonly Quantity[],
	target: readonly Quantity[],
	usedS: ReadonlySet<number>,
	usedT: ReadonlySet<number>,
	openS: readonly number[],
	openT: readonly number[],
): Candidate[] {
	const free = (list: readonly Quantity[], used: ReadonlySet<number>): readonly number[] => list.flatMap((_, i) => (used.has(i) ? [] : [i]));
	const [freeS, freeT] = [free(source, usedS), free(target, usedT)];
	const found: Candidate[] = [];
	for (const s of freeS)
		for (const t of freeT) {
			if (!openS.includes(s) && !openT.includes(t)) continue;
			const own = accusation(source[s] as Quantity, target[t] as Quantity);
			if (own?.relation === 'digit' && own.slip === 'transposed')
				found.push({ s, t, cost: price.digit + distance(s, source, t, target), ...own, elsewhere: false });
		}
	return found;
}

/**
 * The matches of one pair, in order of the target and then of the source.
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[], conversions: Conversions): readonly Match[] {
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
	takeParts(source, target, matches, usedS, usedT);

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
	assign(source, target, slips(source, target, usedS, usedT, openS, openT), matches, usedS, usedT);

	for (const s of openS) {
		const quantity = source[s] as Quantity;
		if (usedS.has(s) || quantity.salience === 0) continue;
		matches.push({
			relation: 'missing',
			source: quantity,
			readings: [quantity.readings[0], undefined],
			elsewhere: false,
		});
	}
	for (const t of openT) {
		const quantity = target[t] as Quantity;
		if (usedT.has(t) || quantity.salience === 0) continue;
		matches.push({
			relation: 'added',
			target: quantity,
			readings: [undefined, quantity.readings[0]],
			elsewhere: false,
		});
	}
	return matches;
}

/** Whether what is missing in one pair is what was added in another: the figure has moved. */
function isAnswered(match: Match, others: readonly Match[], conversions: Conversions): boolean {
	const { source, target } = match;
	return others.some(other => {
		if (source && !target && other.target && !other.source) return best(source, other.target, conversions)?.relation === 'equal';
		return target && !source && other.source && !other.target ? best(other.source, target, conversions)?.relation === 'equal' : false;
	});
}

/** Whether an added date is one that the English text just named: a translator says again which year is meant. */
const isSaidNearby = ({ relation, target }: Match, near: readonly Quantity[], conversions: Conversions): boolean =>
	relation === 'added' &&
	target?.readings[0].kind === 'date' &&
	near.some(quantity => quantity.readings[0].kind === 'date' && best(quantity, target, conversions)?.relation === 'equal');

/** The matches of a document, pair by pair, with what has moved from or to a neighbouring pair marked `elsewhere`. `sources` are the English quantities of each pair. */
export function markMoved(
	matches: readonly (readonly Match[])[],
	sources: readonly (readonly Quantity[])[],
	conversions: Conversions,
): readonly (readonly Match[])[] {
	const isOpen = ({ relation }: Match): boolean => relation === 'missing' || relation === 'added';
	return matches.map((own, i) => {
		if (!own.some(isOpen)) return own;
		const near = [...(matches[i - 1] ?? []), ...(matches[i + 1] ?? [])].filter(isOpen);
		const said = [...(sources[i - 2] ?? []), ...(sources[i - 1] ?? []), ...(sources[i + 1] ?? [])];
		return own.map(match =>
			isOpen(match) && (isAnswered(match, near, conversions) || isSaidNearby(match, said, conversions)) ? { ...match, elsewhere: true } : match,
		);
	});
}
