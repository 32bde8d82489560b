/** Where English is broken by its own words alone: misheard, said twice, cut in two, run together. */

import type { Span } from '../model.js';
import { compileSentences, isHalf, type SentenceRows, sentencesOf, wordsOf } from './sentences.js';

/** What was written, and what was probably said. */
export interface SlipRow {
	/** Words, by blanks, of which one stands in everything the pattern finds: it is tried only where one of them does. */
	readonly on: string;
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
	/** Two clauses that both lay hold of what stands between them, where no word that links clauses does: tried where `on` stands in the line. */
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

/** An English line, its words in small letters, and what its document is about. */
interface Line {
	readonly text: string;
	readonly words: readonly string[];
	readonly domains: ReadonlySet<string>;
}

type Detector = (line: Line) => readonly Suspicion[];

/** Finds what is broken in a line; `domains` are those of its document. */
export type BrokenEnglish = (text: string, domains: ReadonlySet<string>) => readonly Suspicion[];

const none: readonly Suspicion[] = [];
const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
const listOf = (text: string): readonly string[] => text.split(' ');

function mishearing(rows: readonly SlipRow[]): Detector {
	const byWord = new Map<string, { row: SlipRow; expression: RegExp }[]>();
	for (const row of rows) {
		const compiled = { row, expression: new RegExp(row.pattern, row.exact ? '' : 'i') };
		for (const word of listOf(row.on)) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
	}
	return ({ text, words, domains }) => {
		let found: Suspicion[] | undefined;
		const tried: SlipRow[] = [];
		for (const word of words)
			for (const { row, expression } of byWord.get(word) ?? []) {
				if (tried.includes(row)) continue;
				tried.push(row);
				const match = row.domain === undefined || domains.has(row.domain) ? expression.exec(text) : null;
				if (!match) continue;
				found ??= [];
				found.push({ kind: 'misheard', span: spanOf(match), meant: row.meant, confidence: 0.8 });
			}
		return found ?? none;
	};
}

/** "expected to we deploy": two small words that no sentence has one behind the other. */
function impossiblePairs(rows: BrokenRows['impossible']): Detector {
	const after = new Map(Object.entries(rows).map(([word, list]) => [word, new Set(listOf(list))]));
	return ({ text, words }) => {
		const i = words.findIndex((word, k) => after.get(words[k - 1] ?? '')?.has(word));
		const match = i < 0 ? null : new RegExp(`(?<![\\w'’-])${words[i - 1]} ${words[i]}(?![\\w'’-])`, 'i').exec(text);
		return match ? [{ kind: 'pair', span: spanOf(match), meant: '', confidence: 0.6 }] : none;
	};
}

/** "earlier earlier": a word of content twice. Names and words that are said twice are none. */
function doubling(twice: ReadonlySet<string>): Detector {
	const expression = /\b([A-Za-z]?[a-z]{3,}) (?=[a-z])(\1)\b/i;
	return ({ text, words }) => {
		const word = words.find((own, k) => own.length > 3 && own === words[k - 1] && !twice.has(own));
		const match = word === undefined ? null : expression.exec(text);
		if (!match || match[1]?.toLowerCase() !== word || /^[A-Z]/.test(match[2] ?? '')) return none;
		return [{ kind: 'doubled', span: spanOf(match), meant: word ?? '', confidence: 0.7 }];
	};
}

/** "projections. leading to": a full stop and a small letter. */
function strayStops(abbreviations: ReadonlySet<string>): Detector {
	const expression = /(?<![A-Za-z.])([A-Za-z]{2,})\. ([a-z]{3,})\b(?![A-Z.@/])/;
	return ({ text }) => {
		const match = /\. [a-z]/.test(text) ? expression.exec(text) : null;
		if (!match) return none;
		const [, before = '', after = ''] = match;
		const abbreviated = before.length < 4 ? before !== before.toUpperCase() : abbreviations.has(before.toLowerCase());
		if (abbreviated || (/^[A-Z][a-z]/.test(before) && before.length < 6)) return none;
		return [{ kind: 'cut', span: spanOf(match), meant: `${before} ${after}`, confidence: 0.7 }];
	};
}

/** A sentence that lacks its main clause, which begins the next line. */
function halves(rows: SentenceRows): Detector {
	const words = compileSentences(rows);
	return ({ text }) => {
		if (!words.opens.test(text)) return none;
		return sentencesOf(text).flatMap(([start, end]): readonly Suspicion[] =>
			isHalf(text.slice(start, end), words) ? [{ kind: 'cut', span: [start, end], meant: '', confidence: 0.7 }] : none,
		);
	};
}

const lastWord = 24;

/** "… DOCSIS 4.0. Further.", "… to expand the." */
function loneWords(connectives: readonly string[], unfinished: readonly string[]): Detector {
	const expression = new RegExp(`(?:(?<=[.?!] )(?:${connectives.join('|')})|(?<=[a-z] )(?:${unfinished.join('|')}))\\.$`);
	return ({ text }) => {
		const from = Math.max(0, text.length - lastWord);
		const match = expression.exec(text.slice(from));
		return match ? [{ kind: 'cut', span: [from + match.index, text.length], meant: '', confidence: 0.7 }] : none;
	};
}

/** "$67 million As we said": a sentence begins and none has ended. */
function missingStops(openers: readonly string[]): Detector {
	const expression = new RegExp(` (?:${openers.join('|')}) [a-z]+`);
	return ({ text, words }) => {
		const match = expression.exec(text);
		if (!match || !/(?:[a-z]{3}|\d)$/.test(text.slice(Math.max(0, match.index - 3), match.index)) || /["'“‘«:(]/.test(text)) return none;
		const titled = (text.match(/\b[A-Z]/g)?.length ?? 0) * 3 > words.length;
		return titled ? none : [{ kind: 'break', span: [match.index + 1, match.index + match[0].length], meant: '', confidence: 0.6 }];
	};
}

function runOns(rows: BrokenRows['runOns'], linking: readonly string[]): Detector {
	const compiled = rows.map(({ on, pattern }) => ({ on, expression: new RegExp(pattern, 'i') }));
	const linked = new RegExp(`\\b(?:${linking.join('|')})\\b`, 'i');
	return ({ text }) => {
		for (const { on, expression } of compiled) {
			const match = text.includes(on) ? expression.exec(text) : null;
			if (match && !linked.test(match[0].replace(on, ' '))) return [{ kind: 'break', span: spanOf(match), meant: '', confidence: 0.6 }];
		}
		return none;
	};
}

/** Compiles the rows; once per process. What the detectors find may overlap: the earlier stands. */
export function compileBroken(rows: BrokenRows): BrokenEnglish {
	const detectors: readonly Detector[] = [
		mishearing(rows.misheard),
		doubling(new Set(rows.twice)),
		impossiblePairs(rows.impossible),
		strayStops(new Set(rows.abbreviations)),
		halves(rows.sentences),
		loneWords(rows.connectives, rows.unfinished),
		missingStops(rows.openers),
		runOns(rows.runOns, rows.linking),
	];
	return (text, domains) => {
		const line = { text, words: wordsOf(text), domains };
		return detectors.flatMap(detect => detect(line));
	};
}
