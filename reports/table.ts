/** Findings as rows: the columns of the spreadsheet and of the CSV, from one place. Texts are as in the file: each format makes them harmless in its own way. */

import { type Sentences, sayMessage } from '../src/messages/messages.js';
import type { Column } from '../src/messages/quality.js';
import type { Audit, Decision, Edit, Finding, FindingSide, Pair, Span } from '../src/model.js';
import { mqmTypeOf } from '../src/score/typology.js';

/** A cell: a text, a number, or a text with marked spans; undefined where there is nothing to say. */
export type Cell = string | number | Date | Marked | undefined;

/** A text with its evidence. */
export interface Marked {
	readonly text: string;
	readonly spans: readonly Span[];
}

export type Row = Readonly<Record<Column, Cell>>;

/** What a person calls the place of a side: the format's own label or key, or the line. */
export function placeOf(side: FindingSide | undefined, pair: Pair | undefined): string | number | undefined {
	if (!side) return undefined;
	const segments = [...(pair?.source?.segments ?? []), ...(pair?.target?.segments ?? [])];
	const segment = segments.find(({ line, text }) => line === side.line && text === side.text);
	return segment?.label ?? segment?.key ?? side.line;
}

/** A text with edits made; those that overlap an earlier one are left out. Spans are UTF-16 offsets into `text`. */
export function edited(text: string, edits: readonly Edit[]): string {
	let result = '';
	let done = 0;
	for (const { span, text: replacement } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
		if (span[0] < done) continue;
		result += text.slice(done, span[0]) + replacement;
		done = span[1];
	}
	return result + text.slice(done);
}

const parameter = ({ message }: Finding, name: string): string | undefined => {
	const value = (message.data as Readonly<Record<string, unknown>>)[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
};

const spanned = (side: FindingSide | undefined): string | undefined => {
	const words = side?.spans.map(([start, end]) => side.text.slice(start, end)).filter(word => word !== '');
	return words && words.length > 0 ? words.join(' … ') : undefined;
};

const marked = (side: FindingSide | undefined): Marked | undefined => (side ? { text: side.text, spans: side.spans } : undefined);

/** What the line should read: as the reviewer wrote it, or with the rule's own suggestion. */
export function suggestionOf({ decisions, edits, target }: Finding): string | undefined {
	const written = decisions?.find(({ voice, text }) => voice !== 'vendor' && text !== undefined)?.text;
	if (written !== undefined) return written;
	return edits.length > 0 && target ? edited(target.text, edits) : undefined;
}

const nothingSaid = { answer: undefined, answerReason: undefined, newTranslation: undefined };

function vendorCells(word: Decision | undefined, { quality }: Sentences): Pick<Row, 'answer' | 'answerReason' | 'newTranslation'> {
	if (!word) return nothingSaid;
	const answers = {
		dismissed: quality.answers.dispute,
		confirmed: quality.answers.accept,
		fixed: quality.answers.accept,
		later: undefined,
		open: undefined,
	};
	return { answer: answers[word.verdict], answerReason: word.reason, newTranslation: word.text };
}

/** The status, and whether reviewer and vendor disagree over it, or reviewers among themselves. */
export function statusIn({ quality, triage }: Sentences, { status, disputed, conflict }: Finding): string {
	const doubts = [...(disputed ? [quality.disputed] : []), ...(conflict ? [triage.decisions.conflict] : [])];
	return doubts.length > 0 ? `${quality.statuses[status]} (${doubts.join(', ')})` : quality.statuses[status];
}

/** What contradicts a decision, one sentence each; untrusted. */
export const rivalsIn = ({ triage }: Sentences, { conflict }: Pick<Finding, 'conflict'>): readonly string[] =>
	(conflict ?? []).map(({ by, verdict, reason = '' }) => triage.decisions.conflictWith(by, triage.verdicts[verdict], reason));

/** One finding in cells. */
export function rowOf(finding: Finding, audit: Audit, sentences: Sentences): Row {
	const { source, target, decisions } = finding;
	const ours = decisions?.find(({ voice }) => voice !== 'vendor');
	const type = mqmTypeOf(finding);
	return {
		file: finding.target || finding.sourceFile === undefined ? finding.file : finding.sourceFile,
		line: placeOf(target ?? source, audit.pairs[finding.pair]),
		cause: finding.cause,
		rule: finding.rule,
		category: sentences.categories[finding.category],
		mqm: type ? sentences.quality.mqm[type] : undefined,
		severity: sentences.severities[finding.severity],
		confidence: finding.confidence,
		message: sayMessage(finding.message, sentences),
		source: marked(source),
		target: marked(target),
		found: parameter(finding, 'found') ?? spanned(target),
		expected: parameter(finding, 'expected'),
		suggestion: suggestionOf(finding),
		status: statusIn(sentences, finding),
		reviewer: ours?.by,
		responsible: ours?.responsible ? sentences.quality.responsibles[ours.responsible] : undefined,
		reason: ours?.reason,
		date: ours ? new Date(ours.at) : undefined,
		...vendorCells(
			decisions?.find(({ voice }) => voice === 'vendor'),
			sentences,
		),
		fingerprint: finding.fingerprint,
	};
}
