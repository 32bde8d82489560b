/** What a line says that its translation must repeat in one form or another: figures and words in Latin letters. Enough to know it again elsewhere. */

import { isDigit, isLetter, isSmall } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import type { Annotated, Compared, Pair, Quantity, Reading, Span } from '../model.js';

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
	for (const { 0: word, index } of everyMatch(text, words)) {
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

const hyphen = 0x2d;

/** In small letters. */
const isOfWord = (unit: number): boolean => isSmall(unit) || isDigit(unit) || unit === hyphen;

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const end = at + word.length;
		if (!(at > 0 && isOfWord(text.charCodeAt(at - 1))) && !(end < text.length && isOfWord(text.charCodeAt(end)))) return true;
	}
	return false;
}

/** The anchors that a text with these quantities holds too. */
function among(anchors: readonly Anchor[], text: string, quantities: readonly Quantity[]): readonly Anchor[] {
	const small = text.toLowerCase();
	return anchors.filter(anchor => (anchor.kind === 'figure' ? holdsFigure(anchor.readings, quantities) : holdsWord(small, anchor.word)));
}

export const inSource = (anchors: readonly Anchor[], { pair, source }: English): readonly Anchor[] => among(anchors, pair.source?.text ?? '', source);

export const inTarget = (anchors: readonly Anchor[], { pair, target }: Chinese): readonly Anchor[] => among(anchors, pair.target?.text ?? '', target);

/** Whether each figure of the source has its own in the translation: then all agree, and none need be held against the others. */
function areAllEqual({ source, matches }: Pick<Compared, 'source' | 'matches'>): boolean {
	let equal = 0;
	for (const { relation, readings } of matches) if (relation === 'equal' && readings[0]?.kind === readings[1]?.kind) equal++;
	return equal === source.length;
}

/** Whether a figure of the source is nowhere in its translation. */
export function losesFigure(compared: Pick<Compared, 'pair' | 'source' | 'target' | 'matches'>): boolean {
	const { pair, source, target } = compared;
	if (areAllEqual(compared)) return false;
	for (const quantity of source) if (isTelling(quantity, pair.source?.text ?? '') && !holdsFigure(quantity.readings, target)) return true;
	return false;
}

const noWords: readonly string[] = [];

const isMark = (unit: number): boolean => unit < 0x80 && !isLetter(unit) && !isDigit(unit) && unit !== hyphen;

/** Whether a word stands in a text as it is written, between marks or blanks: then it does so in small letters, too. */
function isCopied(text: string, word: string): boolean {
	const at = text.indexOf(word);
	const end = at + word.length;
	return at >= 0 && (at === 0 || isMark(text.charCodeAt(at - 1))) && (end === text.length || isMark(text.charCodeAt(end)));
}

function strayIn({ source, target }: Pair): readonly string[] {
	const all = target?.text.match(words);
	if (!all) return noWords;
	const own = source?.text ?? '';
	let small: string | undefined;
	let stray: string[] | undefined;
	for (const word of all) {
		if (isCopied(own, word)) continue;
		small ??= own.toLowerCase();
		const name = word.toLowerCase();
		if (holdsWord(small, name)) continue;
		stray ??= [];
		stray.push(name);
	}
	return stray ?? noWords;
}

/** As many lines ask for the words of one: its neighbours. What was found for the last ones is kept. */
const askers = 6;
const pairs: Pair[] = [];
const strays: (readonly string[])[] = [];
let oldest = 0;

/** The words in Latin letters, as names are known by, of a translation whose own source has none of them: only by these a name is found to have slipped. */
export function strayWords(pair: Pair): readonly string[] {
	const at = pairs.indexOf(pair);
	if (at >= 0) return strays[at] as readonly string[];
	const found = strayIn(pair);
	pairs[oldest] = pair;
	strays[oldest] = found;
	oldest = (oldest + 1) % askers;
	return found;
}
