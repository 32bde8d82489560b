/** GitLab Code Quality: a JSON array with what its documentation names, an entry a line; an empty run is `[]`. No byte order mark. */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import type { Audit, Finding, Report } from '../src/model.js';
import { isOpen } from '../src/triage/settle.js';
import { visible } from '../src/visible.js';
import type { ReportOptions } from './index.js';
import { jsonText } from './log-text.js';
import { placeOf } from './place.js';
import { closedAs } from './standing.js';

/** Severities are named alike. The format has no mark for what does not count: it is said in the description, and is `info`. */
function entryOf(finding: Finding, audit: Audit, base: string, sentences: Sentences): object {
	const { file, line, columns } = placeOf(finding, audit, base);
	const closed = closedAs(finding, sentences.project.ci);
	const message = sayMessage(finding.message, sentences);
	return {
		description: visible(closed === undefined ? message : `(${closed}) ${message}`),
		check_name: finding.rule,
		fingerprint: finding.fingerprint,
		severity: isOpen(finding) ? finding.severity : 'info',
		location: {
			path: file,
			...(columns
				? { positions: { begin: { line, column: columns.start }, end: { line: columns.endLine, column: columns.end } } }
				: { lines: { begin: line } }),
		},
	};
}

/** Fingerprints are unique in a document; GitLab wants them to be in the report. */
export function* gitlab(report: Report, { base = '' }: ReportOptions): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const seen = new Set<string>();
	yield '[\n';
	let separator = '';
	for (const audit of report.audits)
		for (const finding of audit.findings) {
			if (seen.has(finding.fingerprint)) continue;
			seen.add(finding.fingerprint);
			yield `${separator}${jsonText(entryOf(finding, audit, base, sentences))}\n`;
			separator = ',';
		}
	yield ']\n';
}
