/** English words that say which way, and the figures they belong to: "rose 12%", "a 5% drop", "net loss of $3 million", "two years ago". */

import type { Quantity, Span, Tendency } from '../../model.js';
import type { TendencyLexicon } from './lexicon.js';

interface Word {
	readonly text: string;
	readonly span: Span;
}

/** A word with what it says. */
interface Say extends Word {
	readonly axis: Tendency['axis'];
	readonly sense: Tendency['sense'];
}

/** Words between a figure and what belongs to it; more and they are strangers. */
const reach = { before: 7, behind: 3, result: 12 } as const;

const boundary = /[,;:.!?()]/;

function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(/[A-Za-z]+(?:'[a-z]+)?/g))
		words.push({ text: match[0].toLowerCase(), span: [match.index, match.index + match[0].length] });
	return words;
}

function saidBy(words: readonly Word[], { words: table }: TendencyLexicon['english']): readonly Say[] {
	const said: Say[] = [];
	words.forEach((word, i) => {
		const next = words[i + 1];
		const phrase = next && table.get(`${word.text} ${next.text}`);
		if (phrase && next)
			for (const meaning of phrase) said.push({ text: `${word.text} ${next.text}`, span: [word.span[0], next.span[1]], ...meaning });
		for (const meaning of table.get(word.text) ?? []) if (!isBound(word, next, words[i - 1])) said.push({ ...word, ...meaning });
	});
	return said;
}

/** "up to 500", "higher than 5%", "the lower end": no change. */
const isBound = (word: Word, next: Word | undefined, before: Word | undefined): boolean =>
	(word.text === 'up' && next?.text === 'to') ||
	(/^(?:higher|lower)$/.test(word.text) && next !== undefined && !afterComparative.has(next.text)) ||
	(word.text === 'down' && before?.text === 'break');

/** What may follow "5% higher"; anything else makes an adjective of it: "the lower end". */
const afterComparative = new Set(
	'in from at year compared on for versus sequentially this last due because as and but by to over again after or'.split(' '),
);

/** Words between two offsets, and whether a clause ends between them. */
function between(text: string, words: readonly Word[], from: number, to: number): { readonly words: readonly Word[]; readonly parted: boolean } {
	return {
		words: words.filter(({ span }) => span[0] >= from && span[1] <= to),
		parted: boundary.test(text.slice(from, to).replace(/\d[.,]\d|\b[A-Za-z]\./g, '')),
	};
}

/** The nearest word of change before the figure that only fillers part from it. */
function changeBefore(
	text: string,
	said: readonly Say[],
	words: readonly Word[],
	start: number,
	floor: number,
	lexicon: TendencyLexicon['english'],
): Tendency | undefined {
	for (let k = said.length - 1; k >= 0; k--) {
		const say = said[k] as Say;
		if (say.axis !== 'change' || say.span[1] > start) continue;
		if (say.span[0] < floor) return undefined;
		const gap = between(text, words, say.span[1], start);
		if (gap.parted || gap.words.length > reach.before || gap.words.some(word => !lexicon.fillers.has(word.text))) return undefined;
		// "down to $3 from $5": the figure is what was reached.
		const reached = gap.words.some(word => lexicon.reached.has(word.text));
		return { axis: 'change', sense: say.sense, span: say.span, reach: reached ? 'to' : 'by' };
	}
	return undefined;
}

/** "a 12% sequential decline", "5% higher". */
function changeBehind(
	text: string,
	said: readonly Say[],
	words: readonly Word[],
	end: number,
	ceiling: number,
	lexicon: TendencyLexicon['english'],
): Tendency | undefined {
	for (const say of said) {
		if (say.axis !== 'change' || say.span[0] < end) continue;
		if (say.span[0] > ceiling) return undefined;
		const gap = between(text, words, end, say.span[0]);
		if (gap.parted || gap.words.length > reach.behind || gap.words.some(word => lexicon.stops.has(word.text))) return undefined;
		return { axis: 'change', sense: say.sense, span: say.span, reach: 'by' };
	}
	return undefined;
}

/** "a net loss of $5 million", "net income for the quarter was $1.6 million": the nearest word of its kind in the clause. */
function resultBefore(
	text: string,
	said: readonly Say[],
	words: readonly Word[],
	start: number,
	lexicon: TendencyLexicon['english'],
): Tendency | undefined {
	for (let k = said.length - 1; k >= 0; k--) {
		const say = said[k] as Say;
		if (say.axis !== 'result' || say.span[1] > start) continue;
		const gap = between(text, words, say.span[1], start);
		if (gap.parted || gap.words.length > reach.result || gap.words.some(word => !lexicon.resultFillers.has(word.text))) return undefined;
		return { axis: 'result', sense: say.sense, span: say.span };
	}
	return undefined;
}

/** "two years ago", "three days later": right behind the figure. */
function timeBehind(said: readonly Say[], end: number, text: string): Tendency | undefined {
	const say = said.find(({ axis, span }) => axis === 'time' && span[0] >= end);
	return say && /^[\s-]*$/.test(text.slice(end, say.span[0])) ? { axis: 'time', sense: say.sense, span: say.span } : undefined;
}

/** The quantities of a line with the words that belong to them, and all words of the line that say which way. `folded` is `foldEnglish` of the line. */
export function tendenciesInEnglish(
	folded: string,
	quantities: readonly Quantity[],
	{ english }: TendencyLexicon,
): { readonly quantities: readonly Quantity[]; readonly words: readonly Tendency[] } {
	const words = wordsOf(folded);
	const said = saidBy(words, english);
	if (said.length === 0) return { quantities, words: [] };
	const tied = quantities.map((quantity, k): Quantity => {
		const [{ kind }] = quantity.readings;
		const [start, end] = quantity.span;
		const floor = quantities[k - 1]?.span[1] ?? 0;
		const ceiling = quantities[k + 1]?.span[0] ?? folded.length;
		const change = changeBefore(folded, said, words, start, floor, english) ?? changeBehind(folded, said, words, end, ceiling, english);
		const result = kind === 'money' ? resultBefore(folded, said, words, start, english) : undefined;
		const time = kind === 'duration' ? timeBehind(said, end, folded) : undefined;
		const tendencies = [change, result, time].filter(tendency => tendency !== undefined);
		return tendencies.length > 0 ? { ...quantity, tendencies } : quantity;
	});
	return { quantities: tied, words: said.map(({ axis, sense, span }) => ({ axis, sense, span })) };
}
