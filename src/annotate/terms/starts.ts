/** Whether an English line may hold a term, told from the words that every line is cut into (`lineWords`): most lines hold none and are looked at no further. */

import { compileGate, type Gate, passes } from '../gate.js';
import { type LineWords, lineWords, pairHash } from '../words.js';

/** How terms begin, by the runs of letters that `lineWords` cuts: "R&D" is two of them, "10 percent" one. */
export interface TermStarts {
	/** Terms of one run. */
	readonly alone: Gate;
	/** The first two of the others. */
	readonly pairs: Gate;
	/** There is a term without letters. */
	readonly anywhere: boolean;
}

/** @param forms of all terms, as `foldEnglish` gives them. */
export function compileTermStarts(forms: readonly string[]): TermStarts {
	const [alone, pairs]: [number[], number[]] = [[], []];
	let anywhere = false;
	for (const form of forms) {
		const [first, second] = lineWords(form).hashes;
		if (first === undefined) anywhere = true;
		else if (second === undefined) alone.push(first);
		else pairs.push(pairHash(first, second));
	}
	return { alone: compileGate(alone), pairs: compileGate(pairs), anywhere };
}

const [lettersS] = lineWords('s').hashes;

/** Whether a term may stand in the line. The s of "company's" may stand between two words of one. */
export function mayHoldTerm({ hashes }: LineWords, { alone, pairs, anywhere }: TermStarts): boolean {
	for (let i = 0; i < hashes.length; i++) {
		const own = hashes[i] as number;
		if (passes(alone, own)) return true;
		const following = i + 1 < hashes.length ? (hashes[i + 1] as number) : -1;
		if (following >= 0 && (following === lettersS || passes(pairs, pairHash(own, following)))) return true;
	}
	return anywhere;
}
