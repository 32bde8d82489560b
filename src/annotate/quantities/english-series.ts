/** Ranges and lists of amounts: what is said once for all of them (scale, unit, currency) is worked into each. */

import type { Quantity } from '../../model.js';
import { itemAt } from '../in-bounds.js';
import { type Amount, isBare, plainSense, pushAmount, readAmount, readingsOf, type Sense, scaleOf, senseOf } from './english-amounts.js';
import { hasRole, isMark, type Scan, tokenAt, yearOf } from './english-scan.js';
import { textOf } from './english-tokens.js';
import { compare, multiply, powerOfTen, rational } from './rational.js';

type Connector = 'range' | 'hyphen' | 'and' | 'or' | 'comma' | 'by';

/** More amounts in a row are a table, in which nothing is shared. */
const longestSeries = 12;
const ten = rational(10);

/** What joins the amount before token `i` to one after it. */
function connectorAt(scan: Scan, i: number, spanned: boolean): { connector: Connector; to: number } | undefined {
	const token = tokenAt(scan, i);
	if (!token) return undefined;
	if (token.link === 'hyphen') return { connector: 'hyphen', to: i };
	const { entry } = token;
	if (entry?.role === 'to') return { connector: 'range', to: i + 1 };
	if (entry?.role === 'and') return { connector: spanned ? 'range' : 'and', to: i + 1 };
	if (entry?.role === 'or') return { connector: 'or', to: i + 1 };
	if (entry?.role === 'by') return { connector: 'by', to: i + 1 };
	if (isMark(token, '×') || (token.end === token.start + 1 && textOf(scan, token) === 'x')) return { connector: 'by', to: i + 1 };
	if (isMark(token, '-') || isMark(token, '~')) return { connector: 'range', to: i + 1 };
	if (!isMark(token, ',') || tokenAt(scan, i + 1)?.link !== 'gap') return undefined;
	if (hasRole(scan, i + 1, 'and')) return { connector: 'and', to: i + 2 };
	if (hasRole(scan, i + 1, 'or')) return { connector: 'or', to: i + 2 };
	return { connector: 'comma', to: i + 1 };
}

/** "between" or "from" stands right before token `i`, hedges passed over. */
const opensRange = (scan: Scan, i: number): boolean => {
	const from = scan.boundAt === i && i > 0 ? i - 2 : i - 1;
	return hasRole(scan, from, 'between') || hasRole(scan, i - 1, 'between');
};

/** Sharing goes from `right` to `left`: a scale, a unit, or both. `sure` says that `left` on its own is no reading. */
function shareLeft(left: Amount, right: Amount, sure: boolean): Amount {
	const sameCurrency = left.code === undefined || left.code === right.code || (right.code === undefined && !right.senses[0].slot);
	if (!sameCurrency || left.figure.exponent > 0 || left.senses[0].exponent > 0 || left.senses[0].slot || left.senses[0].identifier) return left;
	if (left.figure.fraction && !right.figure.fraction && !right.senses[0].slot) return left;
	// "Trimmed by two tenths to 1.1 percent".
	if (left.figure.fraction && left.figure.value.denominator % 5n === 0n) return left;
	const scale = right.figure.exponent;
	const slots = left.code === undefined ? right.senses : right.senses.map(({ exponent }) => senseOf(exponent));
	const shared = slots.map(sense => (sense.identifier ? sense : senseOf(sense.exponent + scale, sense.slot)));
	const own: Sense[] = sure || left.code !== undefined ? [] : [plainSense];
	const code = left.code ?? (right.figureSpan[0] > 0 && right.code && !sure ? undefined : right.code);
	return { ...left, code, senses: [...shared, ...own] as unknown as [Sense, ...Sense[]] };
}

/** The right end has no more scale than it shows, the left one may take it: not "$500 to $1 million". */
function scaleFits(left: Amount, right: Amount): boolean {
	const scale = scaleOf(right);
	if (scale < 2) return true;
	const mantissa = multiply(right.figure.value, powerOfTen(-right.figure.exponent));
	return compare(left.figure.value, multiply(mantissa, ten)) < 0;
}

const ranged = new Set<Connector>(['range', 'hyphen', 'or']);

/** Gives each amount what the following one states for it; from the last to the first. `isBounded`: the first is told as a bound. */
function shareBackwards(amounts: Amount[], connectors: readonly Connector[], isBounded: boolean): void {
	let [listed, joined] = [false, false];
	for (let k = amounts.length - 2; k >= 0; k--) {
		const [left, right, connector] = [amounts[k] as Amount, amounts[k + 1] as Amount, connectors[k] as Connector];
		const scaled = left.senses[0].exponent > 0 || left.figure.exponent > 0;
		// "From two to ten, 100 to 200 ml": what parts two ranges joins them only in a list.
		const isBetween = connector === 'comma' && k > 0 && ranged.has(connectors[k - 1] as Connector);
		if (connector === 'comma' && (!listed || (isBetween && !joined))) continue;
		joined ||= connector === 'and' || connector === 'or';
		listed ||= joined || ranged.has(connector);
		if (scaled || (right.code && !left.code && connector !== 'comma')) continue;
		if (isBare(right) || !scaleFits(left, right)) continue;
		if (connector === 'by' && !right.senses[0].slot) continue;
		// "For children under 10 and 1 mL for others": bounds in a list rise.
		if (isBounded && k === 0 && connector === 'and' && compare(left.figure.value, right.figure.value) > 0) continue;
		amounts[k] = shareLeft(left, right, connector !== 'and' || k > 0 || amounts.length > 2);
	}
}

/** "$1.2 to 1.4 billion", "$50-55": the currency of the first holds for the second. */
function shareForwards(amounts: Amount[], connectors: readonly Connector[]): void {
	for (let k = 1; k < amounts.length; k++) {
		const [left, right, connector] = [amounts[k - 1] as Amount, amounts[k] as Amount, connectors[k - 1] as Connector];
		const list = (connector === 'and' || connector === 'comma') && amounts.length > 2 && scaleOf(right) > 0;
		// "12 feet by 15, or 180 square feet": a length by a length.
		if (connector === 'by' && left.senses[0].slot && (isBare(right) || connectors[k] === 'or')) {
			amounts[k] = { ...right, senses: [senseOf(0, left.senses[0].slot), plainSense] };
			continue;
		}
		if (left.code === undefined || right.code !== undefined || right.senses[0].slot || right.figure.fraction) continue;
		if (connector === 'hyphen' || connector === 'range' || list) amounts[k] = { ...right, code: left.code };
	}
}

/** Both ends mean the same sort of thing, and a hyphen goes upwards (3-1 is a score). */
function isRange(left: Amount, right: Amount, connector: Connector): boolean {
	if (connector !== 'range' && connector !== 'hyphen') return false;
	const [a, b] = [readingsOf(left)[0], readingsOf(right)[0]];
	if (a.kind !== b.kind || a.unit !== b.unit) return false;
	return connector === 'range' || compare(a.value, b.value) < 0;
}

/** Whether "by" may join two measures: 10 by 12 feet, but not "$5 million by 2030" and not "by 31 March". */
function isOfMeasures(scan: Scan, last: Amount, at: number): boolean {
	const token = tokenAt(scan, at);
	const measured = last.code === undefined && (isBare(last) || last.senses[0].slot?.kind === 'measure');
	return measured && token?.kind === 'figure' && yearOf(token) < 0 && tokenAt(scan, at + 1)?.entry?.month === undefined;
}

/** Whether an amount may follow at all: after a hyphen only one that is no name or date. */
function following(scan: Scan, found: { connector: Connector; to: number }, last: Amount): Amount | undefined {
	const token = tokenAt(scan, found.to);
	if (!token || token.kind === 'blind') return undefined;
	if (found.connector === 'hyphen' && token.kind === 'word' && last.figure.digits) return undefined;
	if (found.connector === 'by' && !isOfMeasures(scan, last, found.to)) return undefined;
	if (token.entry?.role === 'article' || (token.entry?.part !== undefined && found.connector !== 'or' && found.connector !== 'range'))
		return undefined;
	if (token.entry?.month !== undefined || token.entry?.ordinal !== undefined) return undefined;
	const next = readAmount(scan, found.to, false);
	if (!next || next.sign === 'parentheses') return undefined;
	const glued = tokenAt(scan, next.to);
	const odd = glued?.link === 'glued' && (glued.kind === 'figure' || glued.kind === 'word' || isMark(glued, ':') || isMark(glued, '/'));
	return odd && next.senses[0].slot === undefined ? undefined : next;
}

/** The amount that a connector joins to the last one. */
function continuation(scan: Scan, last: Amount, spanned: boolean): { readonly connector: Connector; readonly next: Amount } | undefined {
	const found = connectorAt(scan, last.to, spanned);
	if (!found || (found.connector === 'comma' && !isBare(last))) return undefined;
	const next = following(scan, found, last);
	return next && { connector: found.connector, next };
}

/** What may stand behind the earlier of two figures: "from 260 a year ago". */
const afterEarlier: ReadonlySet<string> = new Set(['article', 'in', 'at', 'and', 'to', 'from', 'by']);

/** "245 pence from 260": the bare figure that an amount came from may share its unit. */
function earlierAmount(scan: Scan, last: Amount): Amount | undefined {
	const [sense] = last.senses;
	const token = tokenAt(scan, last.to + 1);
	if (!sense.slot || !hasRole(scan, last.to, 'from') || token?.kind !== 'figure' || yearOf(token) > 0) return undefined;
	const found = readAmount(scan, last.to + 1, false);
	const after = tokenAt(scan, found?.to ?? 0);
	const isEnd = after === undefined || (after.kind === 'mark' && after.link !== 'glued') || isMark(after, ',') || isMark(after, '.');
	if (!found || !isBare(found) || found.code !== undefined || !(isEnd || afterEarlier.has(after?.entry?.role ?? ''))) return undefined;
	return { ...found, senses: [senseOf(0, sense.slot), plainSense] };
}

/** Reads the amount at token `i` with all that hangs together with it; gives the token after, or 0. */
export function readSeries(scan: Scan, i: number): number {
	const spanned = opensRange(scan, i);
	const first = readAmount(scan, i, !spanned);
	if (!first) return 0;
	let found = continuation(scan, first, spanned);
	if (!found) {
		pushAmount(scan, first);
		const before = earlierAmount(scan, first);
		if (before) pushAmount(scan, before);
		return before?.to ?? first.to;
	}
	const amounts: Amount[] = [first];
	const connectors: Connector[] = [];
	let last = first;
	while (found && amounts.length < longestSeries) {
		amounts.push(found.next);
		connectors.push(found.connector);
		last = found.next;
		found = continuation(scan, last, false);
	}
	shareBackwards(amounts, connectors, scan.boundAt === first.from);
	shareForwards(amounts, connectors);
	let range: Quantity['range'];
	// 30-60-90 is a list.
	const chained = (k: number): boolean => connectors[k] === 'hyphen' && (connectors[k - 1] === 'hyphen' || connectors[k + 1] === 'hyphen');
	amounts.forEach((amount, k) => {
		const next = amounts[k + 1];
		const opens = next !== undefined && !range && !chained(k) && isRange(amount, next, connectors[k] as Connector);
		if (opens) range = { id: scan.ranges++, part: 'from' };
		const hedged = scan.bound === '≈' && range?.part === 'to';
		pushAmount(scan, amount, range);
		if (hedged && scan.boundAt <= first.from) markApproximate(scan);
		range = opens && range ? { id: range.id, part: 'to' } : undefined;
	});
	return last.to;
}

/** "about 20 to 30": the hedge holds for both ends. */
function markApproximate(scan: Scan): void {
	const last = scan.found.pop();
	const before = itemAt(scan.found, scan.found.length - 1);
	if (last) scan.found.push(before?.bound === '≈' && last.bound === '=' ? { ...last, bound: '≈' } : last);
}
