/** The report for a pull request, a ticket or a wiki: CommonMark with GitHub's tables. */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import { decimals, grouped, percent } from '../src/messages/phrases.js';
import { type Audit, type Counts, type Finding, type FindingSide, type Report, severities } from '../src/model.js';
import { trendOf } from '../src/score/history.js';
import { type Scorecard, scorecardOf } from '../src/score/scorecard.js';
import { visible } from '../src/visible.js';
import { type Cause, causesOf } from './causes.js';
import { excerpt, piecesOf } from './excerpt.js';
import { allFindings, byFile, byRule, isDismissed, isShown } from './figures.js';
import { marks } from './page.js';
import { inputLines, scoredSeverities, typeName, verdictIn } from './scorecard.js';
import { rivalsIn, statusIn, suggestionOf } from './table.js';

/** What of the options a report of this kind looks at. */
export interface MarkdownOptions {
	/** Every place of a cause in full, not the first alone. */
	readonly every: boolean;
	/** Dismissed findings too. */
	readonly dismissed?: boolean;
}

const LONGEST = 2000;
const MOST_PLACES = 40;

/**
 * A text as Markdown shows it, on one line, whatever it holds: no markup, HTML, link or mathematics comes of it, and nobody is mentioned
 * (GitHub looks for mentions in the rendered text, which a comment parts). It must not stand at the start of a line.
 */
export const escaped = (text: string): string =>
	visible(text)
		.replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
		.replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
		.replace(/@(?=\w)/g, '@<!-- -->');

const markedLine = (side: FindingSide): string =>
	piecesOf(excerpt(side, LONGEST))
		.map(({ text, marked }) => (marked ? `<b>${escaped(text)}</b>` : escaped(text)))
		.join('');

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('');

const severityCells = (counts: Counts): readonly string[] => severities.map(severity => (counts[severity] === 0 ? '' : grouped(counts[severity])));

function* figures(report: Report, sentences: Sentences): Iterable<string> {
	const { quality } = sentences;
	const head = [...severities.map(severity => `${marks[severity]} ${sentences.severities[severity]}`), quality.total];
	const rules = byRule(allFindings(report)).filter(({ findings }) => findings > 0);
	yield `\n## ${quality.sections.byRule}\n\n`;
	yield tableOf([quality.columns.rule, ...head], [...rules.map(row => [`\`${row.rule}\``, ...severityCells(row.counts), grouped(row.findings)])]);
	if (report.audits.length < 2) return;
	yield `\n## ${quality.sections.byFile}\n\n`;
	yield tableOf(
		[quality.columns.file, quality.words, ...head],
		byFile(report.audits, report.scoring).map(row => [
			escaped(row.audit.file),
			grouped(row.words),
			...severityCells(row.counts),
			grouped(row.findings),
		]),
	);
}

function* scorecard(card: Scorecard, sentences: Sentences): Iterable<string> {
	const { quality } = sentences;
	const before = card.reviewed === 0;
	const used = scoredSeverities(card);
	yield `\n## ${quality.scorecard.title}\n\n**${verdictIn(sentences, card)}**\n\n`;
	if (card.rows.length > 0) {
		const head = [before ? quality.found : quality.errors, ...used.map(severity => sentences.severities[severity])];
		yield tableOf(
			[...head, ...(before ? [] : [quality.repeats, quality.points])],
			card.rows.map(row => {
				const counts = before ? row.found : row.errors;
				const ends = before ? [] : [grouped(row.repeats), decimals(row.penalty)];
				return [typeName(row, sentences), ...used.map(severity => grouped(counts[severity])), ...ends];
			}),
		);
		yield '\n';
	}
	for (const [name, value] of inputLines(sentences, card)) yield `- ${name}: ${typeof value === 'number' ? decimals(value) : value}\n`;
	yield '\n';
	yield `> ${quality.scorecard.cautions(card.words).join('\\\n> ')}\n`;
}

function* trend(report: Report, sentences: Sentences): Iterable<string> {
	const rows = trendOf(report.history ?? []);
	if (rows.length === 0) return;
	const { quality } = sentences;
	const said = quality.trend;
	yield `\n## ${said.title}\n\n`;
	yield tableOf(
		[said.run, said.label, quality.files, quality.words, quality.findings, said.rate, quality.reviewed],
		rows.map(row => [
			`${row.at.slice(0, 16).replace('T', ' ')}${row.remeasured ? ' \\*' : ''}`,
			escaped(row.label ?? ''),
			grouped(row.documents),
			grouped(row.words),
			grouped(row.findings),
			decimals(row.rate),
			percent(row.reviewed),
		]),
	);
	if (rows.some(({ remeasured }) => remeasured)) yield `\n\\* ${said.remeasured}\n`;
}

const lineOf = ({ target, source }: Finding): number => target?.line ?? source?.line ?? 0;

function* finding(one: Finding, sentences: Sentences): Iterable<string> {
	const { quality, explain } = sentences;
	const file = one.target ? one.file : (one.sourceFile ?? one.file);
	yield `\n**${marks[one.severity]} ${sentences.severities[one.severity]}** · \`${one.rule}\` · ${escaped(file)}:${lineOf(one)}\\\n`;
	yield `→ ${escaped(sayMessage(one.message, sentences))}\n\n`;
	if (one.source) yield `- ${explain.source} ${one.source.line}: ${markedLine(one.source)}\n`;
	if (one.target) yield `- ${explain.target} ${one.target.line}: ${markedLine(one.target)}\n`;
	const suggestion = suggestionOf(one);
	if (suggestion !== undefined) yield `- ${quality.suggestion}: ${escaped(excerpt({ text: suggestion, spans: [] }, LONGEST).text)}\n`;
	for (const related of one.related)
		yield `- ${sentences.report.seeAlso(related.line, escaped(excerpt({ text: related.text, spans: [] }, 200).text))}\n`;
	if (one.disputed || one.conflict) yield `- **${statusIn(sentences, one)}**\n`;
	for (const { voice, by, verdict, at, reason } of one.decisions ?? [])
		yield `- ${escaped(quality.decided(voice, by, verdict, at.slice(0, 10), reason ?? ''))}\n`;
	for (const rival of rivalsIn(sentences, one)) yield `- ${escaped(rival)}\n`;
}

function* cause(places: Cause, every: boolean, sentences: Sentences): Iterable<string> {
	if (every) for (const one of places) yield* finding(one, sentences);
	else {
		const [first, ...others] = places;
		yield* finding(first, sentences);
		const lines = [...new Set(others.map(lineOf))];
		if (lines.length > 0) yield `- ${sentences.report.alsoAt(lines.slice(0, MOST_PLACES), Math.max(0, lines.length - MOST_PLACES))}\n`;
	}
}

function* document(audit: Audit, options: MarkdownOptions, sentences: Sentences): Iterable<string> {
	const shown = options.dismissed ? audit.findings : audit.findings.filter(isShown);
	if (shown.length === 0) return;
	yield `\n### ${escaped(audit.sourceFile === undefined ? audit.file : `${audit.sourceFile} → ${audit.file}`)}\n\n`;
	yield `${sentences.report.document(audit.pairs.length, shown.length)}\n`;
	for (const places of causesOf(shown)) yield* cause(places, options.every, sentences);
}

/** The report, in pieces that each end in `\n`: verdict and scorecard, figures, trend, and the findings of each document by cause, the gravest first. */
export function* markdown(report: Report, options: MarkdownOptions): Iterable<string> {
	const sentences = sentencesOf(report.lang);
	const { quality } = sentences;
	const dismissed = allFindings(report).filter(isDismissed).length;
	yield `# ${quality.report}${report.label === undefined ? '' : ` · ${escaped(report.label)}`}\n`;
	yield* scorecard(scorecardOf(report.audits, report.scoring), sentences);
	yield* figures(report, sentences);
	yield* trend(report, sentences);
	yield `\n## ${quality.sections.findings}\n`;
	for (const audit of report.audits) yield* document(audit, options, sentences);
	if (dismissed > 0 && !options.dismissed) yield `\n${quality.dismissedHidden(dismissed)}\n`;
	if (report.skipped.length > 0) yield `\n${sentences.report.skipped(report.skipped.length)}\n`;
	if (report.stale && report.stale.length > 0) yield `\n${quality.stale(report.stale.length)}\n`;
}
