/** The vendor's columns of a workbook that came back: answers by fingerprint, wherever rows and columns have been moved to. Pure. */

import { digest } from '../fingerprint.js';
import { sentencesOf } from '../messages/messages.js';
import type { Column } from '../messages/quality.js';
import type { Decision, Finding, InterfaceLanguage, Verdict } from '../model.js';
import type { Imported, Unmatched } from './imported.js';
import { seenOf } from './seen.js';

/** A sheet as it was read: its rows in order, cells by their 0-based column; empty ones are not there. */
export interface SheetRows {
	readonly title: string;
	readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
}

/** Whose answers they are, and when they were taken over. */
export interface SheetStamp {
	readonly by: string;
	/** ISO 8601, UTC, with milliseconds. */
	readonly at: string;
	/** Stands for the file: the same file again gives the same decisions, which a journal takes once. */
	readonly file: string;
}

const languages: readonly InterfaceLanguage[] = ['en', 'zh-Hant'];
const wanted = ['fingerprint', 'answer', 'answerReason', 'newTranslation'] as const satisfies readonly Column[];
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
	return places.has('fingerprint') && places.size > 1 ? places : undefined;
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

const LONGEST = 60;

/** Rows under a heading in which the vendor wrote something. */
function answeredRows({ rows }: SheetRows): readonly Answered[] {
	let places: Places | undefined;
	return rows.flatMap(({ row, cells }): Answered[] => {
		const heading = placesIn(cells);
		if (heading) places = heading;
		if (heading || !places) return [];
		const at = (column: Wanted): string => cells.get(places?.get(column) ?? -1) ?? '';
		const [answer, reason, text] = [at('answer').trim(), at('answerReason').trim(), at('newTranslation')];
		if (answer === '' && reason === '' && text.trim() === '') return [];
		const excerpt = [...cells.values()].join(' ').slice(0, LONGEST);
		return [{ row, fingerprint: at('fingerprint').trim(), answer, reason, text, excerpt }];
	});
}

/** A comment without an answer leaves the question open; a new translation without one accepts. */
function verdictOf({ answer, text }: Answered): Verdict | undefined {
	const meant = answers.get(plain(answer));
	const rewritten = text.trim() !== '';
	if (meant === 'dispute') return 'dismissed';
	if (meant === 'accept' || (answer === '' && rewritten)) return rewritten ? 'fixed' : 'confirmed';
	return answer === '' ? 'later' : undefined;
}

function decisionFor(answered: Answered, verdict: Verdict, finding: Finding, { by, at, file }: SheetStamp): Decision {
	const { fingerprint, reason, text } = answered;
	return {
		id: digest([file, fingerprint, verdict, reason, text]),
		at,
		by,
		voice: 'vendor',
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
	for (const answered of sheets.flatMap(answeredRows)) {
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

/** Whether a workbook has the columns at all. */
export const hasAnswerColumns = (sheets: readonly SheetRows[]): boolean => sheets.some(({ rows }) => rows.some(({ cells }) => placesIn(cells)));
