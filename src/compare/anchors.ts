/** What a line says that its translation must repeat in one form or another: figures and words in Latin letters. Enough to know it again elsewhere. */

import type { Annotated, Quantity, Reading } from '../model.js';

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
	a.value.numerator === b.value.numerator && a.value.denominator === b.value.denominator && amount(a.kind) === amount(b.kind);

const anyAgree = (readings: readonly Reading[], quantities: readonly Quantity[]): boolean =>
	quantities.some(quantity => quantity.readings.some(b => readings.some(a => agree(a, b))));

/** Figures of two digits and more that must not be lost. */
function figures(quantities: readonly Quantity[], text: string): readonly Anchor[] {
	return quantities.flatMap(({ salience, digits, span, readings }) => {
		const figure = text.slice(span[0], span[1]);
		return salience >= 2 && digits && /\d\D*\d/.test(figure) ? [{ kind: 'figure', text: figure, readings } as const] : [];
	});
}

/** Words with a capital (names, codes), four letters and more; the first word of a sentence has its capital anyway, and says nothing. */
function names(text: string, quantities: readonly Quantity[]): readonly Anchor[] {
	const found: Anchor[] = [];
	for (const { 0: word, index } of text.matchAll(/[A-Za-z][A-Za-z\d-]{3,}/g)) {
		if (!/[A-Z]/.test(word) || quantities.some(({ span }) => span[0] <= index && index < span[1])) continue;
		if (!/(?:^|[.!?:]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, index - 4), index)))
			found.push({ kind: 'name', text: word, word: word.toLowerCase() });
	}
	return found;
}

const same = (a: Anchor, b: Anchor): boolean =>
	a.kind === 'figure'
		? b.kind === 'figure' && a.readings.some(one => b.readings.some(other => agree(one, other)))
		: b.kind === 'name' && a.word === b.word;

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
	return anchors.filter(anchor => (anchor.kind === 'figure' ? anyAgree(anchor.readings, quantities) : holdsWord(small, anchor.word)));
}

export const inSource = (anchors: readonly Anchor[], { pair, source }: English): readonly Anchor[] => among(anchors, pair.source?.text ?? '', source);

export const inTarget = (anchors: readonly Anchor[], { pair, target }: Chinese): readonly Anchor[] => among(anchors, pair.target?.text ?? '', target);
