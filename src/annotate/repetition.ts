/** Text that stands twice in a line: at once again, as a clause of its own, or as a stray end. */

import type { Span } from '../model.js';

/** Shorter repetitions are Chinese: 討論討論, 好好學習. In UTF-16 code units, as the longest that is looked for. */
const shortest = 3;
const longest = 40;

const onlyHan = /^[\u3400-\u9fff\uf900-\ufaff]+$/;
const hanOf = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** The first stretch of Han characters that is followed by itself: the second time it stands there. Linear in the text. */
export function stutter(text: string): Span | undefined {
	for (let period = shortest; period <= Math.min(longest, text.length >> 1); period++) {
		let run = 0;
		for (let i = 0; i + period < text.length; i++) {
			run = text.charCodeAt(i) === text.charCodeAt(i + period) && text.charCodeAt(i) >= 0x3400 ? run + 1 : 0;
			if (run === period && onlyHan.test(text.slice(i + 1, i + 1 + period))) return [i + 1, i + 1 + period];
		}
	}
	return undefined;
}

interface Clause {
	readonly text: string;
	readonly span: Span;
	/** The mark before it ends a sentence, or it is the first. */
	readonly begins: boolean;
}

function clausesOf(text: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let begins = true;
	for (const { 0: raw, index } of text.matchAll(/[^，。；！？,;!?\n]+[，。；！？,;!?\n]*/g)) {
		const body = raw.replace(/[，。；！？,;!?\s]+$/, '');
		const start = index + (body.length - body.trimStart().length);
		clauses.push({ text: body.trim(), span: [start, index + body.length], begins });
		begins = /[。！？!?]\s*$/.test(raw);
	}
	return clauses;
}

/** Fewer Han characters make no clause worth a word. */
const fewest = 4;

/** What a text says twice in its clauses. */
export interface Twice {
	/** A clause that says the same as the one before it: the second. */
	readonly again: Span | undefined;
	/** The sentence at the end, where it is a piece of an earlier one: a fragment left behind. */
	readonly strayEnd: Span | undefined;
}

/** Looks for clauses that repeat. */
export function twiceSaid(text: string): Twice {
	const clauses = clausesOf(text);
	const again = clauses.find((clause, i) => clauses[i - 1]?.text === clause.text && hanOf(clause.text) >= fewest)?.span;
	const last = clauses.at(-1);
	const isStray = last?.begins && clauses.length > 1 && hanOf(last.text) >= fewest && text.slice(0, last.span[0]).includes(last.text);
	return { again, strayEnd: isStray ? last.span : undefined };
}

/** How many sentences a text has, by the marks that end them. */
export const sentences = (text: string): number => text.match(/[.!?]["”’)]*(?=\s|$)|[。！？]/g)?.length ?? 0;

/** Whether the English says something twice in a row itself: "so happy, so happy", "that that". */
export const stutters = (text: string): boolean => /\b([A-Za-z]+(?: [A-Za-z]+){0,4})[ ,;.—–-]+\1\b/i.test(text);
