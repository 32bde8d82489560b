/** Where English is broken by its own words alone: misheard, said twice, cut in two, run together. */

import type { Span } from '../model.js';
import { compileSigns, HALF, LAST, nextLetter, OPENER, PAIR, type SignTable, SLIP, SLIP_BEFORE, signsOf, TWICE } from './broken-signs.js';
import { isSmall } from './code-units.js';
import { compileUnitGate, type Gate, passes } from './gate.js';
import { compileSentences, firstWordsOf, isHalf, mayHoldHalf, type SentenceRows, sentencesOf, wordsOf } from './sentences.js';
import { compileWordTable, lookUp } from './word-table.js';
import { compilePairGate, compileWordGate, type LineWords, lineWords, nextPair, wordAt } from './words.js';

/** What was written, and what was probably said. */
export interface SlipRow {
	/** Words, by blanks, of which one stands in everything the pattern finds: it is tried only where one of them does. */
	readonly on: string;
	/** Letters of which one begins the word behind that one. */
	readonly next?: string;
	/** A regular expression; blind to capitals unless `exact`. */
	readonly pattern: string;
	readonly meant: string;
	/** Only in documents of this domain. */
	readonly domain?: string;
	readonly exact?: true;
}

/** Data. */
export interface BrokenRows {
	readonly misheard: readonly SlipRow[];
	/** A small word → small words, by blanks, that cannot come next. */
	readonly impossible: Readonly<Record<string, string>>;
	/** Words that may stand twice in a row. */
	readonly twice: readonly string[];
	readonly abbreviations: readonly string[];
	readonly sentences: SentenceRows;
	/** Words that, alone between full stops, belong to the next sentence. */
	readonly connectives: readonly string[];
	/** Words in capitals that begin a sentence. */
	readonly openers: readonly string[];
	/** Words no sentence ends with. */
	readonly unfinished: readonly string[];
	/** Two clauses that both lay hold of what stands between them, where no word that links clauses does: tried where `on`, two words or more, stands in the line. */
	readonly runOns: readonly { readonly on: string; readonly pattern: string }[];
	readonly linking: readonly string[];
}

export interface Suspicion {
	readonly kind: 'misheard' | 'pair' | 'doubled' | 'cut' | 'break';
	readonly span: Span;
	/** What was probably said, or empty. */
	readonly meant: string;
	readonly confidence: number;
}

/** An English line and what its document is about. */
interface Line {
	readonly text: string;
	readonly words: LineWords;
	/** The words of its head, which is all of it unless it is very long: no further is it read word by word. */
	readonly head: LineWords;
	readonly domains: ReadonlySet<string>;
}

/** Adds what it finds. */
type Detect = (line: Line, found: Suspicion[]) => void;

interface Detector {
	/** The signs of which a line shows one where there is something to find. */
	readonly on: number;
	readonly detect: Detect;
}

/** Finds what is broken in a line, as a list of the caller's own; `domains` are those of its document. */
export type BrokenEnglish = (text: string, domains: ReadonlySet<string>) => Suspicion[];

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
const listOf = (text: string): readonly string[] => text.split(' ');

interface Slip {
	readonly row: SlipRow;
	readonly expression: RegExp;
	readonly next: Gate | undefined;
}

function mishearing(rows: readonly SlipRow[]): Detect {
	const byWord = new Map<string, Slip[]>();
	for (const row of rows) {
		const next = row.next === undefined ? undefined : compileUnitGate(row.next);
		const slip = { row, expression: new RegExp(row.pattern, row.exact ? '' : 'i'), next };
		for (const word of listOf(row.on)) byWord.set(word, [...(byWord.get(word) ?? []), slip]);
	}
	const table = compileWordTable(byWord);
	return ({ text, head, domains }, found) => {
		let tried: SlipRow[] | undefined;
		for (let i = 0; i < head.hashes.length; i++) {
			const slips = lookUp(table, head, i);
			if (!slips) continue;
			for (const { row, expression, next } of slips) {
				if ((next && !passes(next, nextLetter(head, i))) || tried?.includes(row)) continue;
				tried ??= [];
				tried.push(row);
				const match = row.domain === undefined || domains.has(row.domain) ? expression.exec(text) : null;
				if (match) found.push({ kind: 'misheard', span: spanOf(match), meant: row.meant, confidence: 0.8 });
			}
		}
	};
}

const impossibleIn = (rows: BrokenRows['impossible']): readonly (readonly [before: string, after: string])[] =>
	Object.entries(rows).flatMap(([before, list]) => listOf(list).map(after => [before, after] as const));

/** What makes a word part of a longer one where it touches it. */
const joining = /[\w'’-]/;

/** The first place, from word `i` on, where the two words stand side by side and neither is part of a longer one. */
function sideBySide({ line, starts, ends, hashes }: LineWords, i: number, pair: string): Span | undefined {
	for (let k = i; k < starts.length; k++) {
		if (hashes[k] !== hashes[i]) continue;
		const [start, end] = [starts[k - 1] as number, ends[k] as number];
		if (line.slice(start, end).toLowerCase() !== pair || joining.test(line.charAt(start - 1)) || joining.test(line.charAt(end))) continue;
		return [start, end];
	}
	return undefined;
}

/** "expected to we deploy": two small words that no sentence has one behind the other. */
function impossiblePairs(rows: BrokenRows['impossible']): Detect {
	const after = new Map(Object.entries(rows).map(([word, list]) => [word, new Set(listOf(list))]));
	const gate = compilePairGate(impossibleIn(rows));
	return ({ words, head }, found) => {
		for (let i = nextPair(head, 1, gate); i >= 0; i = nextPair(head, i + 1, gate)) {
			const [before, word] = [wordAt(head, i - 1), wordAt(head, i)];
			if (!after.get(before)?.has(word)) continue;
			const span = sideBySide(words, i, `${before} ${word}`);
			if (span) found.push({ kind: 'pair', span, meant: '', confidence: 0.6 });
			return;
		}
	};
}

/** The first word of more than three letters that follows itself, but for those that may. */
function doubledWord(words: LineWords, twice: ReadonlySet<string>): string | undefined {
	const { starts, ends, hashes } = words;
	for (let i = 1; i < hashes.length; i++) {
		if (hashes[i] !== hashes[i - 1] || (ends[i] as number) - (starts[i] as number) < 4) continue;
		const word = wordAt(words, i);
		if (word === wordAt(words, i - 1) && !twice.has(word)) return word;
	}
	return undefined;
}

/** "earlier earlier": a word of content twice. Names and words that are said twice are none. */
function doubling(twice: ReadonlySet<string>): Detect {
	const expression = /\b([A-Za-z]?[a-z]{3,}) (?=[a-z])(\1)\b/i;
	return ({ text, head }, found) => {
		const word = doubledWord(head, twice);
		const match = word === undefined ? null : expression.exec(text);
		if (!match || match[1]?.toLowerCase() !== word || /^[A-Z]/.test(match[2] ?? '')) return;
		found.push({ kind: 'doubled', span: spanOf(match), meant: word ?? '', confidence: 0.7 });
	};
}

/** Whether a full stop, a blank and a small letter stand in a row. */
function holdsStrayStop(text: string): boolean {
	for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 2)) if (isSmall(text.charCodeAt(at + 2))) return true;
	return false;
}

/** "projections. leading to": a full stop and a small letter. */
function strayStops(abbreviations: ReadonlySet<string>): Detect {
	const expression = /(?<![A-Za-z.])([A-Za-z]{2,})\. ([a-z]{3,})\b(?![A-Z.@/])/;
	return ({ text }, found) => {
		const match = expression.exec(text);
		if (!match) return;
		const [, before = '', after = ''] = match;
		const abbreviated = before.length < 4 ? before !== before.toUpperCase() : abbreviations.has(before.toLowerCase());
		if (abbreviated || (/^[A-Z][a-z]/.test(before) && before.length < 6)) return;
		found.push({ kind: 'cut', span: spanOf(match), meant: `${before} ${after}`, confidence: 0.7 });
	};
}

/** A sentence that lacks its main clause, which begins the next line. */
function halves(rows: SentenceRows): Detect {
	const words = compileSentences(rows);
	return ({ text }, found) => {
		if (!mayHoldHalf(text, words)) return;
		for (const [start, end] of sentencesOf(text))
			if (isHalf(text.slice(start, end), words)) found.push({ kind: 'cut', span: [start, end], meant: '', confidence: 0.7 });
	};
}

const lastWord = 24;

/** "… DOCSIS 4.0. Further.", "… to expand the." */
function loneWords(connectives: readonly string[], unfinished: readonly string[]): Detect {
	const expression = new RegExp(`(?:(?<=[.?!] )(?:${connectives.join('|')})|(?<=[a-z] )(?:${unfinished.join('|')}))\\.$`);
	return ({ text }, found) => {
		const from = Math.max(0, text.length - lastWord);
		const match = expression.exec(text.slice(from));
		if (match) found.push({ kind: 'cut', span: [from + match.index, text.length], meant: '', confidence: 0.7 });
	};
}

const CAPITAL_Z = 0x5a;

/** The number of a clause that opens a line: 2.3 We will. */
const numbered = /^[\d.]{1,12} $/;

/** "$67 million As we said": a sentence begins and none has ended. */
function missingStops(openers: readonly string[]): Detect {
	const expression = new RegExp(`(?<= )(?:${openers.join('|')}) [a-z]+`, 'y');
	const gate = compileWordGate(openers);
	/** The first opener in capitals with a word behind it. */
	const opening = (text: string, { starts, hashes }: LineWords): RegExpExecArray | null => {
		for (let i = 0; i < hashes.length; i++) {
			const start = starts[i] as number;
			if (!passes(gate, hashes[i] as number) || text.charCodeAt(start) > CAPITAL_Z) continue;
			expression.lastIndex = start;
			const match = expression.exec(text);
			if (match) return match;
		}
		return null;
	};
	return ({ text, words, head }, found) => {
		const match = opening(text, words);
		if (
			!match ||
			numbered.test(text.slice(0, match.index)) ||
			!/(?:[a-z]{3}|\d) $/.test(text.slice(Math.max(0, match.index - 4), match.index)) ||
			/["'“‘«:(]/.test(text)
		)
			return;
		const titled = (text.match(/\b[A-Z]/g)?.length ?? 0) * 3 > head.hashes.length;
		if (!titled) found.push({ kind: 'break', span: spanOf(match), meant: '', confidence: 0.6 });
	};
}

const firstTwo = (text: string): readonly [string, string] => {
	const [before = '', after = ''] = listOf(text.trim());
	return [before, after];
};

function runOns(rows: BrokenRows['runOns'], linking: readonly string[]): Detect {
	const compiled = rows.map(({ on, pattern }) => ({ on, expression: new RegExp(pattern, 'i') }));
	const linked = new RegExp(`\\b(?:${linking.join('|')})\\b`, 'i');
	const gate = compilePairGate(rows.map(({ on }) => firstTwo(on)));
	return ({ text, words }, found) => {
		if (nextPair(words, 1, gate) < 0) return;
		for (const { on, expression } of compiled) {
			const match = text.includes(on) ? expression.exec(text) : null;
			if (!match || linked.test(match[0].replace(on, ' '))) continue;
			found.push({ kind: 'break', span: spanOf(match), meant: '', confidence: 0.6 });
			return;
		}
	};
}

/** A full stop, a blank and a small letter: no word is this sign. */
const STOP = 128;

function signTable({ misheard, sentences, openers, connectives, unfinished, impossible, runOns }: BrokenRows): SignTable {
	const followed: [readonly string[], string][] = [];
	const slips: string[] = [];
	for (const { on, next } of misheard)
		if (next === undefined) slips.push(...listOf(on));
		else followed.push([listOf(on), next]);
	return compileSigns(
		[
			[SLIP, slips],
			[SLIP_BEFORE, followed.flatMap(([words]) => words)],
			[HALF, firstWordsOf(sentences)],
			[OPENER, openers],
			[LAST, [...connectives, ...unfinished]],
		],
		followed,
		[...impossibleIn(impossible), ...runOns.map(({ on }) => firstTwo(on))],
	);
}

/** Compiles the rows; once per process. What the detectors find may overlap: the earlier stands. */
export function compileBroken(rows: BrokenRows): BrokenEnglish {
	const table = signTable(rows);
	const detectors: readonly Detector[] = [
		{ on: SLIP | SLIP_BEFORE, detect: mishearing(rows.misheard) },
		{ on: TWICE, detect: doubling(new Set(rows.twice)) },
		{ on: PAIR, detect: impossiblePairs(rows.impossible) },
		{ on: STOP, detect: strayStops(new Set(rows.abbreviations)) },
		{ on: HALF, detect: halves(rows.sentences) },
		{ on: LAST, detect: loneWords(rows.connectives, rows.unfinished) },
		{ on: OPENER, detect: missingStops(rows.openers) },
		{ on: PAIR, detect: runOns(rows.runOns, rows.linking) },
	];
	return (text, domains) => {
		const found: Suspicion[] = [];
		const words = lineWords(text);
		const signs = signsOf(words, table) | (holdsStrayStop(text) ? STOP : 0);
		if (signs === 0) return found;
		const line = { text, words, head: wordsOf(text), domains };
		for (const { on, detect } of detectors) if (signs & on) detect(line, found);
		return found;
	};
}
