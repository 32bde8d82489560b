/** Names of two words that a translation keeps in Latin letters, and the lines that translate one of the words or both: Kestrel X2 here, 紅隼X2 there. */

import { isHan } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import { longestLine } from '../annotate/longest-line.js';
import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';
import type { TwoSides } from './name-variants.js';

/** Whether a folded Chinese text is what a word means. */
export type Renders = (word: string, folded: string) => boolean;

/** A place where a name that is kept elsewhere was translated. */
export interface TakenPhrase {
	/** Index of the pair. */
	readonly at: number;
	readonly name: string;
	readonly source: Span;
	readonly target: Span;
	/** The lines that keep it. */
	readonly kept: readonly number[];
}

const run = /(?<![\w&'’.-])[A-Z][\w&-]*(?: [A-Z\d][\w&-]*)+/g;
/** Lines that have to keep it. */
const fewest = 1;
/** Characters of a rendering. */
const [shortest, longest] = [2, 4] as const;

interface TwoWords {
	readonly words: readonly [first: string, second: string];
	readonly span: Span;
}

/** Every two words in capitals that stand in a row, one of which has small letters. */
function twosIn(source: string): readonly TwoWords[] {
	if (source.length > longestLine) return [];
	return everyMatch(source, run).flatMap(({ 0: text, index }) => {
		const words = text.split(' ');
		let start = index;
		return words.slice(1).flatMap((second, i): readonly TwoWords[] => {
			const first = words[i] as string;
			const own = start;
			start += first.length + 1;
			return /[A-Za-z]/.test(second) && /[a-z]{3}/.test(first + second) ? [{ words: [first, second], span: [own, start + second.length] }] : [];
		});
	});
}

/** The Han right before an offset, and right behind one; a blank between is let be. */
function hanBefore(folded: string, at: number): Span {
	const end = folded[at - 1] === ' ' ? at - 1 : at;
	let start = end;
	while (start > 0 && end - start < longest && isHan(folded.charCodeAt(start - 1))) start--;
	return [start, end];
}

function hanBehind(folded: string, at: number): Span {
	const start = folded[at] === ' ' ? at + 1 : at;
	let end = start;
	while (end < folded.length && end - start < longest && isHan(folded.charCodeAt(end))) end++;
	return [start, end];
}

/** Where a line has one of the words and, right beside it, what the other means. */
function takenIn([first, second]: TwoWords['words'], target: string, renders: Renders): Span | undefined {
	const folded = foldChinese(target);
	const [one, other] = [target.indexOf(first), target.indexOf(second)];
	if (one >= 0 === other >= 0) return undefined;
	const [start, end] = one >= 0 ? hanBehind(folded, one + first.length) : hanBefore(folded, other);
	for (let length = end - start; length >= shortest; length--) {
		const span: Span = one >= 0 ? [start, start + length] : [end - length, end];
		if (renders(one >= 0 ? second : first, folded.slice(...span))) return one >= 0 ? [one, span[1]] : [span[0], other + second.length];
	}
	return undefined;
}

/** The places where names that are kept were translated; none of a name that is translated as often. */
export function takenPhrases(pairs: readonly TwoSides[], renders: Renders): readonly TakenPhrase[] {
	const kept = new Map<string, number[]>();
	const twos = pairs.map(({ source, target, line }) => {
		const own = /[A-Za-z]/.test(target) ? twosIn(source) : [];
		for (const { words } of own) {
			const name = words.join(' ');
			if (!target.includes(name)) continue;
			const lines = kept.get(name);
			if (!lines) kept.set(name, [line]);
			else if (lines.at(-1) !== line) lines.push(line);
		}
		return own;
	});
	const taken = twos.flatMap((own, at) =>
		own.flatMap(({ words, span }): readonly TakenPhrase[] => {
			const name = words.join(' ');
			const lines = kept.get(name) ?? [];
			const target = pairs[at]?.target ?? '';
			if (lines.length < fewest || target.includes(name)) return [];
			const found = takenIn(words, target, renders);
			return found ? [{ at, name, source: span, target: found, kept: lines }] : [];
		}),
	);
	return taken.filter(({ name, kept: lines }) => taken.filter(other => other.name === name).length <= lines.length);
}
