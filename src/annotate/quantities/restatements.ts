/** Figures in brackets that only say again what the words before them say, as contracts write: thirty (30) days, 三十（30）天. */

import type { Quantity, Span } from '../../model.js';
import { equals } from './rational.js';

/** How a language writes them. */
export interface RestatementForm {
	/** Global; its first group is the bracketed figure, which ends the match. */
	readonly pattern: RegExp;
	/** How far back a number in words is looked for, in code units. */
	readonly reach: number;
	/** Whether one may stand at an offset, where a bracket opens: most brackets hold something else. */
	mayOpen(folded: string, at: number): boolean;
}

type ScanText = (folded: string, text: string) => readonly Quantity[];

/** The brackets that say nothing new, in order. Linear: each is held against `reach` units before it. */
function restatements(folded: string, { pattern, reach }: RestatementForm, scan: ScanText): readonly Span[] {
	const found: Span[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
		const bracketed = match[1] ?? '';
		const start = match.index + match[0].length - bracketed.length;
		const before = folded.slice(Math.max(0, start - reach), start).trimEnd();
		const content = bracketed.slice(1, -1);
		const spelled = scan(before, before).at(-1);
		const [figure] = scan(content, content);
		const again = spelled && figure && !spelled.digits && figure.digits && spelled.span[1] === before.length && figure.span[0] === 0;
		if (again && equals(spelled.readings[0].value, figure.readings[0].value)) found.push([start, start + bracketed.length]);
	}
	return found;
}

/** Gives quantities of a text without its cuts the offsets of the whole. */
function moving(cuts: readonly Span[]): (quantity: Quantity) => Quantity {
	/** Where each cut is in the text without them, and how much is cut up to and with it. */
	const at: number[] = [];
	const total: number[] = [0];
	for (const [start, end] of cuts) {
		at.push(start - (total.at(-1) ?? 0));
		total.push((total.at(-1) ?? 0) + end - start);
	}
	/** How many cuts lie before an offset, or before and at it. */
	const before = (offset: number, inclusive: boolean): number => {
		let [low, high] = [0, at.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const cut = at[middle] as number;
			if (cut < offset || (inclusive && cut === offset)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const span = ([start, end]: Span): Span => [start + (total[before(start, true)] ?? 0), end + (total[before(end, false)] ?? 0)];
	return quantity => ({
		...quantity,
		span: span(quantity.span),
		figure: span(quantity.figure),
		unit: quantity.unit && span(quantity.unit),
		boundSpan: quantity.boundSpan && span(quantity.boundSpan),
	});
}

function mayHoldOne(folded: string, form: RestatementForm): boolean {
	for (let at = folded.indexOf('('); at >= 0; at = folded.indexOf('(', at + 1)) if (form.mayOpen(folded, at)) return true;
	return false;
}

/** What `scan` finds in a text that is read as if nothing in it were said twice; spans are those of the text as given. */
export function scanOnce(folded: string, text: string, form: RestatementForm, scan: ScanText): readonly Quantity[] {
	if (!mayHoldOne(folded, form)) return scan(folded, text);
	const cuts = restatements(folded, form, scan);
	if (cuts.length === 0) return scan(folded, text);
	const without = (whole: string): string => {
		const kept = cuts.map(([start], i) => whole.slice(cuts[i - 1]?.[1] ?? 0, start));
		return kept.join('') + whole.slice(cuts.at(-1)?.[1] ?? 0);
	};
	return scan(without(folded), without(text)).map(moving(cuts));
}
