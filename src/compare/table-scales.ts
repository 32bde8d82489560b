/** Figures under the head of a table: 1,638 (in millions) is 16億3,800萬. */

import { multiply, rational } from '../annotate/quantities/rational.js';
import type { Annotated, Quantity, Reading, Span, TableScale } from '../model.js';

/** A longer English line, or one with the stop of a sentence, is text: no head reaches beyond it. */
const longestRow = 120;
const isRow = ({ pair: { source, target } }: Annotated): boolean =>
	(source?.text.length ?? 0) <= longestRow && !/[.!?]["”]?$/.test(source?.text.trimEnd() ?? '') && !/[。！？]$/.test(target?.text.trimEnd() ?? '');

const isBare = ({ digits, scaled, readings: [{ kind }] }: Quantity): boolean => digits && !scaled && (kind === 'number' || kind === 'money');

const times = (exponent: number) => {
	const power = rational(10n ** BigInt(exponent));
	return (reading: Reading): Reading =>
		reading.kind === 'number' || reading.kind === 'money' ? { ...reading, value: multiply(reading.value, power) } : reading;
};

const overlaps = ([start, end]: Span, { span }: TableScale): boolean => start < span[1] && span[0] < end;

/** `whole`: what is meant is the scaled value; otherwise either may be. */
function scaledBy(quantities: readonly Quantity[], scale: TableScale, whole: boolean): readonly Quantity[] {
	const scaled = times(scale.exponent);
	return quantities.map(quantity => {
		if (!isBare(quantity)) return quantity;
		const [first, ...others] = quantity.readings;
		const readings: readonly [Reading, ...Reading[]] = [scaled(first), ...(whole ? others.map(scaled) : quantity.readings)];
		return { ...quantity, readings, step: whole ? multiply(quantity.step, rational(10n ** BigInt(scale.exponent))) : quantity.step };
	});
}

/** The words of the head are no figures. */
const withoutHead = (quantities: readonly Quantity[], scale: TableScale | undefined): readonly Quantity[] =>
	scale && quantities.some(({ span }) => overlaps(span, scale)) ? quantities.filter(({ span }) => !overlaps(span, scale)) : quantities;

interface Heads {
	readonly source?: TableScale;
	readonly target?: TableScale;
}

/** One line with its own heads, or under those of the table. */
function underHeads(own: Annotated, table: Heads): Annotated {
	const { source: en, target: zh } = own.tableScales ?? {};
	const [source, target] = [withoutHead(own.source, en), withoutHead(own.target, zh)];
	if (en?.exponent !== undefined && en.exponent === zh?.exponent) return { ...own, source, target };
	const writtenOut = { source: source.some(({ scaled }) => scaled), target: target.some(({ scaled }) => scaled) };
	if (en && zh) return { ...own, source: scaledBy(source, en, true), target: scaledBy(target, zh, true) };
	// A head in the line counts for its figures where the other side writes them out; without that, both sides may leave the rest to the table.
	if (en && writtenOut.target) return { ...own, source: scaledBy(source, en, true), target };
	if (zh && writtenOut.source) return { ...own, source, target: scaledBy(target, zh, true) };
	if (en || zh) return { ...own, source, target };
	if (table.source && writtenOut.target) return { ...own, source: scaledBy(source, table.source, false) };
	if (table.target && writtenOut.source) return { ...own, target: scaledBy(target, table.target, false) };
	return own;
}

/** The lines of a document with the figures of tables at their full value. The same array where there is no table with a head. */
export function underTables(annotated: readonly Annotated[]): readonly Annotated[] {
	if (!annotated.some(({ tableScales }) => tableScales)) return annotated;
	let table: Heads = {};
	return annotated.map(own => {
		if (own.tableScales) table = own.tableScales;
		else if (!isRow(own)) table = {};
		return underHeads(own, table);
	});
}
