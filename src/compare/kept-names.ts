/**
 * Common words that are names in a document: "Lantern" stands with a capital amid a sentence, and the translation keeps it here and has 燈籠 there.
 */

import { everyMatch } from '../annotate/every-match.js';
import { longestLine } from '../annotate/longest-line.js';
import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';
import { overlaps } from './evidence.js';
import { renderingRun, type Traces } from './traces.js';

/** A name that is a common word, in one line. */
export interface NamedWord {
	/** With its capital. */
	readonly word: string;
	readonly source: Span;
	/** Where it stands as it is, or where its common rendering does. */
	readonly target: Span;
	readonly kept: boolean;
}

/** A word with a capital between words without: no heading, no part of a longer name, no "Form 1099". */
const capital = /[A-Z][a-z]{3,}(?=['’]s\b|[\s.,;:?!)"”]|$)(?! [A-Z&\d])/g;
/** What stands before it, and how far back that is looked at. */
const smallBefore = /(?:^|[\s"“(])[a-z][\w'’-]*,? $/;
const reach = 30;
const partOfWord = /\w/;

/** What a linguist writes of the words around a name: patterns of small letters. */
export interface NameSurroundingRows {
	/** Words before what is no name. */
	readonly before: string;
	/** Words between a capital and what is part of the longer name it begins: Power *of* Nutrition. */
	readonly joining: string;
	/** Words behind a name that is no part of a longer one. */
	readonly behind: string;
}

/** The same, made ready. */
export interface NameSurroundings {
	readonly before: RegExp;
	readonly behind: RegExp;
}

/** Makes the patterns ready; once per process. */
export const compileNameSurroundings = ({ before, joining, behind }: NameSurroundingRows): NameSurroundings => ({
	before: new RegExp(`(?:\\b(?:${before})|\\b[A-Z][\\w'’-]* (?:${joining})) $`),
	behind: new RegExp(`^(?:['’]s\\b|[.,;:?!)"”]|$| (?:${behind})\\b)`),
});

/** Whether a capital amid a sentence is a name by itself; one behind a comma is what the clause is about. */
const isWhole = (text: string, [start, end]: Span, { before, behind }: NameSurroundings): boolean =>
	!before.test(text.slice(0, start)) && (text.charAt(start - 2) === ',' || behind.test(text.slice(end)));

/** Quotation marks and brackets: what is kept in them explains the Chinese before it. */
const opening = /[（(「『“‘"《]\s*$/;

/** Where a folded line has one of these, of two characters and more. */
export function firstOf(renderings: readonly string[], folded: string): Span | undefined {
	for (const text of renderings) {
		const at = text.length > 1 ? folded.indexOf(text) : -1;
		if (at >= 0) return [at, at + text.length];
	}
	return undefined;
}

/** Whether one of the words of a line begins with letters. */
function beginsWord(line: string, letters: string): boolean {
	for (let at = line.indexOf(letters); at !== -1; at = line.indexOf(letters, at + 1)) if (!partOfWord.test(line.charAt(at - 1))) return true;
	return false;
}

/**
 * The names of a pair that are common words, and what became of them.
 * @param named what a word in small letters is called in Chinese by the tables of names, folded.
 */
export function namedWords(
	{ pair: { source, target, kind }, names }: Pick<Compared, 'pair' | 'names'>,
	traces: Traces,
	surroundings: NameSurroundings,
	named: (word: string) => readonly string[],
): readonly NamedWord[] {
	if (!source || !target || kind !== 'prose' || Math.max(source.text.length, target.text.length) > longestLine) return [];
	return everyMatch(source.text, capital).flatMap(({ 0: word, index }): readonly NamedWord[] => {
		if (index < 2 || !smallBefore.test(source.text.slice(Math.max(0, index - reach), index))) return [];
		const span: Span = [index, index + word.length];
		const at = target.text.indexOf(word);
		if (at >= 0) return opening.test(target.text.slice(0, at)) ? [] : [{ word, source: span, target: [at, at + word.length], kept: true }];
		if (!isWhole(source.text, span, surroundings)) return [];
		// Where the line has the word without a capital as well, its rendering is that one's.
		if (beginsWord(source.text, word.toLowerCase()) || names.some(name => overlaps(name.span, span))) return [];
		const folded = foldChinese(target.text);
		const found = renderingRun(word, folded, traces) ?? firstOf(named(word.toLowerCase()), folded);
		return found ? [{ word, source: span, target: found, kept: false }] : [];
	});
}
