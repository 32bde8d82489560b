/** The vendor's columns of a workbook that came back: answers by fingerprint, wherever rows and columns have been moved to. Pure. */

import { digest } from '../fingerprint.js';
import { sentencesOf } from '../messages/messages.js';
import type { Column } from '../messages/quality.js';
import type { Decision, Finding, InterfaceLanguage, Verdict, Voice } from '../model.js';
import type { Sheet } from '../read/sheet.js';
import { seenOf } from './seen.js';

/** Whose answers they are, and when they were taken over. */
export interface SheetStamp {
	readonly by: string;
	/** The vendor's own columns carry the vendor's word, unless somebody else answered in them. */
	readonly voice: Voice;
	/** ISO 8601, UTC, with milliseconds. */
	readonly at: string;
	/** Stands for the file: the same file again gives the same decisions, which a journal takes once. */
	readonly file: string;
}

/** A row that could not be taken over. */
export interface Unmatched {
	/** 1-based. */
	readonly row: number;
	readonly because: /** No finding has that fingerprint. */
		| 'unknown'
		/** It is no decision, or has answers and no fingerprint. */
		| 'unreadable'
		/** The answer is neither of the two. */
		| 'answer'
		/** An earlier row has the same fingerprint and another answer. */
		| 'twice';
	/** The fingerprint, the answer, or the beginning of the row. Untrusted. */
	readonly what: string;
}

/** What came back from people who answered a report. */
export interface Imported {
	readonly decisions: readonly Decision[];
	readonly unmatched: readonly Unmatched[];
}

const languages: readonly InterfaceLanguage[] = ['en', 'zh-Hant'];
const wanted = ['file', 'fingerprint', 'answer', 'answerReason', 'newTranslation'] as const satisfies readonly Column[];
type Wanted = (typeof wanted)[number];

const plain = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** What a heading stands for, in whatever language the workbook was written. */
const headings: ReadonlyMap<string, Wanted> = new Map(
	languages.flatMap(lang => wanted.map(column => [plain(sentencesOf(lang).quality.columns[column]), column] as const)),
);

/** The two answers, and what people write in their stead. */
const answers: ReadonlyMap<string, 'accept' | 'dispute'> = new Map<string, 'accept' | 'dispute'>([
	...languages.flatMap(lang => (['accept', 'dispute'] as const).map(answer => [plain(sentencesOf(lang).quality.answers[answer]), answer] as const)),
	...['accepted', 'agree', 'agreed', 'yes', 'y', 'ok', '同意', '是', '接受此項'].map(word => [word, 'accept'] as const),
	...['disputed', 'disagree', 'reject', 'rejected', 'no', 'n', '異議', '不同意', '不接受', '爭議', '有爭議', '否'].map(
		word => [word, 'dispute'] as const,
	),
]);

type Places = ReadonlyMap<Wanted, number>;

/** Where the wanted columns are, if the row is the heading of the findings. */
function placesIn(cells: ReadonlyMap<number, string>): Places | undefined {
	const places = new Map<Wanted, number>();
	for (const [column, text] of cells) {
		const heading = headings.get(plain(text));
		if (heading && !places.has(heading)) places.set(heading, column);
	}
	return places.has('fingerprint') && places.has('answer') ? places : undefined;
}

interface Answered {
	readonly row: number;
	readonly fingerprint: string;
	readonly answer: string;
	readonly reason: string;
	readonly text: string;
	/** The beginning of the row, for people. */
	readonly excerpt: string;
}

type Cells = (column: Wanted) => string;

/** What is looked at of a sheet. */
type SheetRows = Pick<Sheet, 'rows'>;

const LONGEST = 60;

/** The rows under a heading of findings, in every sheet. */
function* findingRows(
	sheets: readonly SheetRows[],
): Iterable<{ readonly row: number; readonly at: Cells; readonly cells: ReadonlyMap<number, string> }> {
	for (const { rows } of sheets) {
		let places: Places | undefined;
		for (const { row, cells: own } of rows) {
			const cells = new Map(own.map(({ column, text }) => [column, text]));
			const heading = placesIn(cells);
			if (heading) places = heading;
			else if (places) {
				const known = places;
				yield { row, cells, at: column => cells.get(known.get(column) ?? -1) ?? '' };
			}
		}
	}
}

/** The rows in which the vendor wrote something. */
function* answeredRows(sheets: readonly SheetRows[]): Iterable<Answered> {
	for (const { row, at, cells } of findingRows(sheets)) {
		const [answer, reason, text] = [at('answer').trim(), at('answerReason').trim(), at('newTranslation')];
		if (answer === '' && reason === '' && text.trim() === '') continue;
		const excerpt = [...cells.values()].join(' ').slice(0, LONGEST);
		yield { row, fingerprint: at('fingerprint').trim(), answer, reason, text, excerpt };
	}
}

/** The documents whose findings a workbook lists, each once; undefined where it lists none. */
export function documentsIn(sheets: readonly SheetRows[]): readonly string[] | undefined {
	const files = new Set<string>();
	let any = false;
	for (const { at } of findingRows(sheets)) {
		any = true;
		if (at('file') !== '') files.add(at('file'));
	}
	return any ? [...files] : undefined;
}

/** A comment without an answer leaves the question open; a new translation without one accepts. */
function verdictOf({ answer, text }: Answered): Verdict | undefined {
	const meant = answers.get(plain(answer));
	const rewritten = text.trim() !== '';
	if (meant === 'dispute') return 'dismissed';
	if (meant === 'accept' || (answer === '' && rewritten)) return rewritten ? 'fixed' : 'confirmed';
	return answer === '' ? 'later' : undefined;
}

function decisionFor(answered: Answered, verdict: Verdict, finding: Finding, { by, voice, at, file }: SheetStamp): Decision {
	const { fingerprint, reason, text } = answered;
	return {
		id: digest([file, fingerprint, verdict, reason, text]),
		at,
		by,
		voice,
		about: { fingerprint },
		verdict,
		...(text.trim() === '' ? {} : { text }),
		...(reason === '' ? {} : { reason }),
		seen: seenOf(finding),
	};
}

/**
 * The vendor's answers, and the rows that could not be taken over. `known` has the findings of the report by fingerprint.
 * Rows without an answer are passed over; so are sheets without the columns. Never throws.
 */
export function importSheet(sheets: readonly SheetRows[], known: ReadonlyMap<string, Finding>, stamp: SheetStamp): Imported {
	const decisions = new Map<string, Decision>();
	const unmatched: Unmatched[] = [];
	for (const answered of answeredRows(sheets)) {
		const { row, fingerprint, answer, excerpt } = answered;
		const finding = known.get(fingerprint);
		const verdict = verdictOf(answered);
		if (fingerprint === '') unmatched.push({ row, because: 'unreadable', what: excerpt });
		else if (!finding) unmatched.push({ row, because: 'unknown', what: fingerprint });
		else if (!verdict) unmatched.push({ row, because: 'answer', what: answer.slice(0, LONGEST) });
		else {
			const decision = decisionFor(answered, verdict, finding, stamp);
			const earlier = decisions.get(fingerprint);
			if (earlier && earlier.id !== decision.id) unmatched.push({ row, because: 'twice', what: fingerprint });
			else decisions.set(fingerprint, decision);
		}
	}
	return { decisions: [...decisions.values()], unmatched };
}
