/**
 * GitHub Actions: workflow commands that annotate the files of a pull request, and a job summary.
 * GitHub shows ten errors, ten warnings and ten notices a step and cuts messages at 4,096 units: the worst are written, and a notice says how many are not.
 * Source: actions/toolkit, command.ts; actions/runner, ActionCommand.cs.
 */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import { type Audit, type Finding, type Report, type Severity, severities } from '../src/model.js';
import { isOpen } from '../src/triage/settle.js';
import { harmless, visible } from '../src/visible.js';
import type { ReportOptions } from './index.js';
import { placeOf } from './place.js';
import { notCounted, worstFirst } from './standing.js';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Severity, Command>> = { critical: 'error', major: 'error', minor: 'warning', info: 'notice' };
const mostOfAKind = 10;
const longestMessage = 4000;

/** Of the values of a command; its properties are separated by commas and end at colons. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

interface Annotation {
	readonly finding: Finding;
	readonly audit: Audit;
}

function commandOf({ finding, audit }: Annotation, base: string, sentences: Sentences): string {
	const { file, line, columns } = placeOf(finding, audit, base);
	const sameLine = columns && columns.endLine === line && columns.end > columns.start;
	const properties = [
		`file=${escapeProperty(harmless(file))}`,
		`line=${line}`,
		...(sameLine ? [`endLine=${line}`, `col=${columns.start}`, `endColumn=${columns.end}`] : []),
		`title=${escapeProperty(harmless(`bilint ${finding.rule}`))}`,
	];
	const message = harmless(sayMessage(finding.message, sentences))
		.slice(0, longestMessage)
		.replace(/[\uD800-\uDBFF]$/, '');
	return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(message)}\n`;
}

/** The annotations in lines: the worst first; nothing that does not count. */
export function* github(report: Report, { base = '' }: ReportOptions): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const { ci } = sentences.project;
	const open = report.audits
		.flatMap(audit => audit.findings.filter(isOpen).map(finding => ({ finding, audit })))
		.sort((a, b) => worstFirst(a.finding, b.finding));
	const room: Record<Command, number> = { error: mostOfAKind, warning: mostOfAKind, notice: mostOfAKind };
	const overfull = (['error', 'warning', 'notice'] as const).some(
		command => open.filter(({ finding }) => commands[finding.severity] === command).length > mostOfAKind,
	);
	if (overfull) room.notice--;
	let shown = 0;
	for (const annotation of open) {
		const command = commands[annotation.finding.severity];
		if (room[command] === 0) continue;
		room[command]--;
		shown++;
		yield commandOf(annotation, base, sentences);
	}
	if (overfull) yield `::notice title=bilint::${escapeData(ci.annotationsCut(open.length - shown))}\n`;
	const pairs = report.audits.reduce((sum, audit) => sum + audit.pairs.length, 0);
	yield `${open.length > 0 ? ci.found(open.length, report.audits.length) : ci.clean(pairs, report.audits.length)}\n`;
	const others = notCounted(report, ci);
	if (others.length > 0) yield `${ci.notCounted(others)}\n`;
}

/** GitHub takes 1 MiB of summary a step. */
const mostSummary = 1_000_000;

/** Text in a cell of a Markdown table, as text: nothing in it is markup, a link or a mention. */
const cell = (text: string): string =>
	harmless(text)
		.replace(/[\\`*_{}[\]<>()#+!|~@&$:-]/g, sign => `&#${sign.charCodeAt(0)};`)
		.slice(0, 4000)
		.replace(/&[^;]{0,5}$/, '');

/** The job summary: Markdown with a table of what is open, the worst first, as far as there is room. */
export function* githubSummary(report: Report, { base = '' }: ReportOptions): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const { ci } = sentences.project;
	const open = report.audits
		.flatMap(audit => audit.findings.filter(isOpen).map(finding => ({ finding, audit })))
		.sort((a, b) => worstFirst(a.finding, b.finding));
	const pairs = report.audits.reduce((sum, audit) => sum + audit.pairs.length, 0);
	const counts = severities
		.map(severity => [severity, open.filter(({ finding }) => finding.severity === severity).length] as const)
		.filter(([, count]) => count > 0)
		.map(([severity, count]) => `${count} ${sentences.severities[severity]}`);
	yield `## ${ci.title}\n\n`;
	yield `${open.length > 0 ? `${ci.found(open.length, report.audits.length)}: ${counts.join(', ')}` : ci.clean(pairs, report.audits.length)}\n\n`;
	const others = notCounted(report, ci);
	if (others.length > 0) yield `${ci.notCounted(others)}\n\n`;
	if (open.length === 0) return;
	const { place, severity, rule, message } = ci.columns;
	yield `| ${place} | ${severity} | ${rule} | ${message} |\n| --- | --- | --- | --- |\n`;
	let size = 0;
	for (const [i, { finding, audit }] of open.entries()) {
		const at = placeOf(finding, audit, base);
		const row = `| ${cell(`${at.file}:${at.line}`)} | ${sentences.severities[finding.severity]} | ${cell(finding.rule)} | ${cell(sayMessage(finding.message, sentences))} |\n`;
		size += new TextEncoder().encode(row).length;
		if (size > mostSummary) {
			yield `\n${visible(ci.cut(open.length - i, '1 MB'))}\n`;
			return;
		}
		yield row;
	}
}
