/** The findings for a person at a terminal: a block a cause, the gravest first, and a summary. */

import { sayMessage, sentencesOf } from '../src/messages/messages.js';
import { clip } from '../src/messages/phrases.js';
import { type Audit, type Edit, type Finding, type FindingSide, fields, type Report } from '../src/model.js';
import { isOpen } from '../src/triage/settle.js';
import { defused } from '../src/visible.js';
import { type Cause, causesOf } from './causes.js';
import { excerpts, pack, wrap } from './layout.js';
import { marks, type Page, painter } from './page.js';
import { evidenceLine } from './place.js';
import { closedAs, notCounted } from './standing.js';
import { summary } from './summary.js';
import { rivalsIn } from './table.js';
import { displayWidth } from './width.js';

/** How the text report is laid out. */
export interface TextOptions {
	/** Columns of the terminal; less than 24 is taken as 24. */
	readonly width: number;
	readonly color: boolean;
	/** Every place of a cause in full, not the first alone. */
	readonly every: boolean;
	/** Findings that a reviewer dismissed too. */
	readonly dismissed?: boolean;
}

const NARROWEST = 24;
const SURE = 0.8;
const MOST_LINES = 20;
/** Text around an insertion or a deletion, in code units. */
const CONTEXT = 6;

/** The report in lines, each ending in `\n` and, colour codes aside, at most `width` columns wide. Nothing of the files reaches it but through `visible`. */
export function* text(report: Report, options: TextOptions): Iterable<string> {
	const page: Page = { width: Math.max(NARROWEST, options.width), paint: painter(options.color), sentences: sentencesOf(report.lang) };
	const shown = listed(report, options);
	const causes = shown.audits.map(({ findings }) => causesOf(findings));
	for (const [i, audit] of shown.audits.entries())
		for (const line of document(audit, causes[i] ?? [], options.every, page)) yield `${defused(line)}\n`;
	for (const line of summary(shown, causes.flat(), options.every, page)) yield `${defused(line)}\n`;
	for (const line of asides(report, page)) yield `${line}\n`;
}

/** What is closed or known is counted and not listed unless it is asked for; what is advisory is listed. */
function listed(report: Report, { every, dismissed }: TextOptions): Report {
	const isListed = (finding: Finding): boolean =>
		every ||
		isOpen(finding) ||
		(finding.status === 'open' && finding.suppression?.by === 'ruleset') ||
		(dismissed === true && finding.status === 'dismissed');
	return { ...report, audits: report.audits.map(audit => ({ ...audit, findings: audit.findings.filter(isListed) })) };
}

/** What does not count, by why, and decisions that no finding answers to. */
function* asides(report: Report, { width, paint, sentences }: Page): Iterable<string> {
	const { ci } = sentences.project;
	const others = notCounted(report, ci);
	const stale = report.stale?.length ?? 0;
	const said = [...(others.length > 0 ? [ci.notCounted(others)] : []), ...(stale > 0 ? [sentences.quality.stale(stale)] : [])];
	for (const sentence of said) for (const line of wrap(sentence, width)) yield paint('aside', line);
}

function* document(audit: Audit, causes: readonly Cause[], every: boolean, page: Page): Iterable<string> {
	const [first] = audit.findings;
	if (!first) return;
	const files = first.sourceFile === undefined ? audit.file : `${first.sourceFile} → ${audit.file}`;
	const { paint, sentences, width } = page;
	for (const line of wrap(files, width)) yield paint('heading', line);
	const about = fields.filter(field => audit.domains.includes(field));
	const head = sentences.report.document(audit.pairs.length, audit.findings.length) + (about.length > 0 ? sentences.report.about(about) : '');
	for (const line of wrap(head, width)) yield paint('aside', line);
	yield '';
	for (const cause of causes) {
		for (const finding of every ? cause : cause.slice(0, 1)) {
			yield* block(finding, page);
			if (!every) yield* otherPlaces(cause, page);
			yield '';
		}
	}
}

function* block(finding: Finding, page: Page): Iterable<string> {
	const { paint, sentences, width } = page;
	const severity = `${marks[finding.severity]} ${sentences.severities[finding.severity]}`;
	const side = finding.target ?? finding.source;
	const line = side && evidenceLine(side).line;
	const file = finding.target ? finding.file : (finding.sourceFile ?? finding.file);
	const label = side?.label;
	const place = `${file}${line === undefined ? '' : `:${line}`}${label === undefined ? '' : ` (${label})`}`;
	const doubt = finding.confidence < SURE ? [`(${sentences.report.confidence(finding.confidence)})`] : [];
	const closed = closedAs(finding, sentences.project.ci);
	const [head = '', ...rest] = pack([severity, finding.rule, place, ...doubt, ...(closed === undefined ? [] : [`(${closed})`])], width);
	yield paint(finding.severity, head.slice(0, severity.length)) + head.slice(severity.length);
	for (const more of rest) yield more;
	for (const part of wrap(sayMessage(finding.message, sentences), width - 2)) yield `  ${part}`;
	yield* evidence(finding, page);
	for (const edit of finding.edits) yield* suggestion(edit, finding.target?.text ?? '', page);
	for (const related of finding.related)
		for (const part of wrap(sentences.report.seeAlso(related.line, clip(related.text)), width - 2)) yield `  ${part}`;
	yield* decided(finding, page);
}

/** Who said what of a finding. */
function* decided({ decisions, disputed, conflict }: Finding, { width, paint, sentences }: Page): Iterable<string> {
	const { quality } = sentences;
	for (const { voice, by, verdict, at, reason } of decisions ?? []) {
		const said = quality.decided(voice, by, verdict, at.slice(0, 10), clip(reason ?? ''));
		for (const part of wrap(said, width - 2)) yield `  ${paint('aside', part)}`;
	}
	const doubts = [...(conflict ? rivalsIn(sentences, { conflict }) : []), ...(disputed ? [quality.disputed] : [])];
	for (const doubt of doubts) for (const part of wrap(doubt, width - 2)) yield `  ${paint('major', part)}`;
}

/** Both lines with their numbers, the evidence underlined. */
function* evidence({ source, target, severity }: Finding, { width, paint, sentences }: Page): Iterable<string> {
	const sides = [source, target].filter((side): side is FindingSide => side !== undefined).map(evidenceLine);
	const digits = Math.max(...sides.map(({ line }) => String(line).length), 0);
	for (const { line, text: content, spans } of sides) {
		const rows = content === '' ? [{ text: sentences.report.emptyLine, underline: '' }] : excerpts(content, spans, width - digits - 5);
		for (const row of rows) {
			yield `  ${paint('aside', `${String(line).padStart(digits)} │`)} ${row.text}`.trimEnd();
			if (row.underline !== '') yield `  ${paint('aside', `${' '.repeat(digits)} │`)} ${paint(severity, row.underline)}`;
		}
	}
}

/** The piece that changes, before and after; with its neighbourhood where one of the two would be nothing. */
function* suggestion({ span: [start, end], text: replacement }: Edit, content: string, { width, paint, sentences }: Page): Iterable<string> {
	if (content.slice(start, end) === replacement) return;
	const bare = start === end || replacement === '';
	const before = bare ? content.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, '') : '';
	const after = bare ? content.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '') : '';
	const old = before + content.slice(start, end) + after;
	const change = `${old === '' ? '' : `${clip(old)} → `}${clip(before + replacement + after)}`;
	const label = sentences.report.suggest;
	const gap = displayWidth(label) + 2;
	for (const [i, part] of wrap(change, width - gap).entries())
		yield i === 0 ? `  ${paint('good', label)}${part}`.trimEnd() : `${' '.repeat(gap)}${part}`;
}

function* otherPlaces([first, ...others]: Cause, { width, paint, sentences }: Page): Iterable<string> {
	const lineOf = ({ target, source }: Finding): number => target?.line ?? source?.line ?? 0;
	const lines = [...new Set(others.map(lineOf))].filter(line => line !== lineOf(first));
	if (lines.length === 0) return;
	const shown = sentences.report.alsoAt(lines.slice(0, MOST_LINES), Math.max(0, lines.length - MOST_LINES));
	for (const part of wrap(shown, width - 2)) yield `  ${paint('aside', part)}`;
}
