/** What a line says that its translation must repeat in one form or another: figures and words in Latin letters. Enough to know it again elsewhere. */

import { isDigit } from '../annotate/code-units.js';
import type { Annotated, Quantity, Reading, Side, Span } from '../model.js';

/** A pair with its English, or its Chinese, read. */
type English = Pick<Annotated, 'pair' | 'source'>;
type Chinese = Pick<Annotated, 'pair' | 'target'>;

/** An anchor: the text that shows it, and what its counterpart is known by. A name may get a Chinese form, a figure arrives as a figure. */
export type Anchor =
	| { readonly kind: 'figure'; readonly text: string; readonly readings: readonly Reading[] }
	| { readonly kind: 'name'; readonly text: string; readonly word: string };

/** A mention of its value, whatever it counts: currency and measure may be written elsewhere in the line. */
const amount = (kind: Reading['kind']): string => (kind === 'money' || kind === 'measure' ? 'number' : kind);

const agree = (a: Reading, b: Reading): boolean =>
	amount(a.kind) === amount(b.kind) && a.value.numerator === b.value.numerator && a.value.denominator === b.value.denominator;

function anyAgree(readings: readonly Reading[], others: readonly Reading[]): boolean {
	for (const a of readings) for (const b of others) if (agree(a, b)) return true;
	return false;
}

const holdsFigure = (readings: readonly Reading[], quantities: readonly Quantity[]): boolean => {
	for (const quantity of quantities) if (anyAgree(readings, quantity.readings)) return true;
	return false;
};

function hasTwoDigits(text: string, [start, end]: Span): boolean {
	let count = 0;
	for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) count++;
	return count >= 2;
}

/** A figure of two digits and more that must not be lost. */
const isTelling = ({ salience, digits, span }: Quantity, text: string): boolean => salience >= 2 && digits && hasTwoDigits(text, span);

const figures = (quantities: readonly Quantity[], text: string): readonly Anchor[] =>
	quantities
		.filter(quantity => isTelling(quantity, text))
		.map(({ span, readings }) => ({ kind: 'figure', text: text.slice(span[0], span[1]), readings }));

/** Words in Latin letters. */
const words = /[A-Za-z][A-Za-z\d-]{3,}/g;

/** Words with a capital (names, codes), four letters and more; the first word of a sentence has its capital anyway, and says nothing. */
function names(text: string, quantities: readonly Quantity[]): readonly Anchor[] {
	const found: Anchor[] = [];
	for (const { 0: word, index } of text.matchAll(words)) {
		if (!/[A-Z]/.test(word) || quantities.some(({ span }) => span[0] <= index && index < span[1])) continue;
		if (!/(?:^|[.!?:]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, index - 4), index)))
			found.push({ kind: 'name', text: word, word: word.toLowerCase() });
	}
	return found;
}

const same = (a: Anchor, b: Anchor): boolean =>
	a.kind === 'figure' ? b.kind === 'figure' && anyAgree(a.readings, b.readings) : b.kind === 'name' && a.word === b.word;

/** The anchors of the English side, each once. */
export function sourceAnchors({ pair: { source }, source: quantities }: English): readonly Anchor[] {
	if (!source) return [];
	const all = [...figures(quantities, source.text), ...names(source.text, quantities)];
	return all.filter((anchor, i) => all.findIndex(other => same(anchor, other)) === i);
}

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!/[a-z\d-]/.test(text.charAt(at - 1)) && !/[a-z\d-]/.test(text.charAt(at + word.length))) return true;
	return false;
}

/** The anchors that a text with these quantities holds too. */
function among(anchors: readonly Anchor[], text: string, quantities: readonly Quantity[]): readonly Anchor[] {
	const small = text.toLowerCase();
	return anchors.filter(anchor => (anchor.kind === 'figure' ? holdsFigure(anchor.readings, quantities) : holdsWord(small, anchor.word)));
}

export const inSource = (anchors: readonly Anchor[], { pair, source }: English): readonly Anchor[] => among(anchors, pair.source?.text ?? '', source);

export const inTarget = (anchors: readonly Anchor[], { pair, target }: Chinese): readonly Anchor[] => among(anchors, pair.target?.text ?? '', target);

/** Whether a figure of the source is nowhere in its translation. */
export function losesFigure({ pair, source, target }: Pick<Annotated, 'pair' | 'source' | 'target'>): boolean {
	for (const quantity of source) if (isTelling(quantity, pair.source?.text ?? '') && !holdsFigure(quantity.readings, target)) return true;
	return false;
}

const noWords: readonly string[] = [];

/** As many lines ask for the words of one: its neighbours and itself. What was found for the last ones is kept. */
const askers = 7;
const sides: Side[] = [];
const found: (readonly string[])[] = [];
let oldest = 0;

/** The words in Latin letters of a translation, as names are known by. */
export function latinWords(side: Side): readonly string[] {
	const at = sides.indexOf(side);
	if (at >= 0) return found[at] as readonly string[];
	const own = side.text.match(words)?.map(word => word.toLowerCase()) ?? noWords;
	sides[oldest] = side;
	found[oldest] = own;
	oldest = (oldest + 1) % askers;
	return own;
}
