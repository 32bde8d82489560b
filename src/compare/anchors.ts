/** What a line says that its translation must repeat in one form or another: figures and words in Latin letters. Enough to know it again elsewhere. */

import type { Annotated, Quantity } from '../model.js';

/** A pair with its English, or its Chinese, read. */
type English = Pick<Annotated, 'pair' | 'source'>;
type Chinese = Pick<Annotated, 'pair' | 'target'>;

/** An anchor: the text that shows it, and the keys one of which its counterpart has. */
export interface Anchor {
	readonly text: string;
	/** A figure arrives as a figure; a name may get a Chinese one. */
	readonly isFigure: boolean;
	readonly keys: readonly string[];
}

const figureKeys = ({ readings }: Quantity): readonly string[] =>
	readings.map(({ kind, value }) => `${kind === 'money' || kind === 'measure' ? 'number' : kind} ${value.numerator}/${value.denominator}`);

/** Figures that must not be lost and that no line has by chance. */
function figures(quantities: readonly Quantity[], text: string): readonly Anchor[] {
	return quantities
		.filter(({ salience, digits }) => salience >= 2 && digits)
		.map(quantity => ({ text: text.slice(...quantity.span), isFigure: true, keys: figureKeys(quantity) }))
		.filter(({ text: figure }) => (figure.match(/\d/g)?.length ?? 0) >= 2);
}

/** Words with a capital (names, codes), four letters and more; the first word of a sentence has its capital anyway, and says nothing. */
function names(text: string, quantities: readonly Quantity[]): readonly Anchor[] {
	const isFigure = (at: number): boolean => quantities.some(({ span }) => span[0] <= at && at < span[1]);
	return [...text.matchAll(/[A-Za-z][A-Za-z\d-]{3,}/g)]
		.filter(
			({ 0: word, index }) =>
				/[A-Z]/.test(word) && !isFigure(index) && !/(?:^|[.!?:]["”’)]?\s+|["“(])$/.test(text.slice(Math.max(0, index - 4), index)),
		)
		.map(({ 0: word }) => ({ text: word, isFigure: false, keys: [`word ${word.toLowerCase()}`] }));
}

function distinct(anchors: readonly Anchor[]): readonly Anchor[] {
	const seen = new Set<string>();
	return anchors.filter(({ keys }) => {
		const key = keys[0] ?? '';
		return seen.has(key) ? false : seen.add(key);
	});
}

/** The anchors of the English side, each once. */
export const sourceAnchors = ({ pair: { source }, source: quantities }: English): readonly Anchor[] =>
	source ? distinct([...figures(quantities, source.text), ...names(source.text, quantities)]) : [];

/** Every key the anchors of a side can be known by. In Chinese text any word of Latin letters is one. */
function keysOf(text: string, quantities: readonly Quantity[]): ReadonlySet<string> {
	const keys = new Set(quantities.flatMap(figureKeys));
	for (const [word] of text.matchAll(/[A-Za-z][A-Za-z\d-]+/g)) keys.add(`word ${word.toLowerCase()}`);
	return keys;
}

export const sourceKeys = ({ pair, source }: English): ReadonlySet<string> => keysOf(pair.source?.text ?? '', source);

export const targetKeys = ({ pair, target }: Chinese): ReadonlySet<string> => keysOf(pair.target?.text ?? '', target);

/** The anchors that are known by one of `keys`. */
export const among = (anchors: readonly Anchor[], keys: ReadonlySet<string>): readonly Anchor[] =>
	anchors.filter(anchor => anchor.keys.some(key => keys.has(key)));
