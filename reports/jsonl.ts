/** A finding a line, for programs: the contract of `--format jsonl`. */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import type { Finding, FindingSide, Report } from '../src/model.js';
import { jsonText } from './log-text.js';

const SCHEMA = 1;

const sideOf = ({ line, text, spans, key, label }: FindingSide): FindingSide => ({
	line,
	text,
	spans,
	...(key === undefined ? {} : { key }),
	...(label === undefined ? {} : { label }),
});

/** The keys in the order they are promised in. What was decided stands at the end, where anything was. */
export const entryOf = (finding: Finding, sentences: Sentences): object => ({
	schema: SCHEMA,
	rule: finding.rule,
	category: finding.category,
	severity: finding.severity,
	confidence: finding.confidence,
	message: sayMessage(finding.message, sentences),
	messageId: finding.message.id,
	data: finding.message.data,
	cause: finding.cause,
	file: finding.file,
	...(finding.sourceFile === undefined ? {} : { sourceFile: finding.sourceFile }),
	...(finding.source ? { source: sideOf(finding.source) } : {}),
	...(finding.target ? { target: sideOf(finding.target) } : {}),
	edits: finding.edits.map(({ span, text }) => ({ span, text })),
	related: finding.related.map(({ line, text }) => ({ line, text })),
	status: finding.status,
	...(finding.suppression ? { suppression: finding.suppression } : {}),
	...(finding.locked ? { locked: true } : {}),
	fingerprint: finding.fingerprint,
	...(finding.decisions ? { decisions: finding.decisions } : {}),
	...(finding.disputed ? { disputed: true } : {}),
	...(finding.conflict ? { conflict: finding.conflict } : {}),
});

/**
 * One JSON object a line, each ending in `\n`, in document order. Every character that is invisible or could steer a terminal is written
 * as `\uXXXX`, so that a log may print the lines as they are; parsed, the texts are those of the file.
 */
export function* jsonl(report: Report): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	for (const { findings } of report.audits) for (const finding of findings) yield `${jsonText(entryOf(finding, sentences))}\n`;
}
