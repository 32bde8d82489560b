/** The workbook a QA team sends to a vendor and gets back: scorecard, findings with columns for the answer, and the figures by cause, rule and file. */

import { type Sentences, sayMessage, sentencesOf } from '../src/messages/messages.js';
import { type Column, columns } from '../src/messages/quality.js';
import { type Audit, type Counts, type Finding, type Report, severities } from '../src/model.js';
import { trendOf } from '../src/score/history.js';
import { perWords, scorecardOf } from '../src/score/scorecard.js';
import { mqmTypeOf } from '../src/score/typology.js';
import { visible } from '../src/visible.js';
import { allFindings, byFile, byRule, causesOfAll, gravest } from './figures.js';
import { inputLines, scoredSeverities, typeName, verdictIn } from './scorecard.js';
import { type Cell, rowOf, suggestionOf } from './table.js';
import { type CellStyle, type Compression, MOST_ROWS, type Sheet, type SheetCell, type SheetColumn, workbook } from './workbook.js';

const widths: Readonly<Record<Column, number>> = {
	file: 22,
	line: 8,
	cause: 26,
	rule: 18,
	category: 12,
	mqm: 18,
	severity: 10,
	confidence: 10,
	message: 48,
	source: 48,
	target: 40,
	found: 16,
	expected: 16,
	suggestion: 40,
	status: 13,
	reviewer: 12,
	responsible: 12,
	reason: 24,
	date: 11,
	answer: 10,
	answerReason: 28,
	newTranslation: 40,
	fingerprint: 21,
};

const looks: Partial<Record<Column, CellStyle>> = {
	line: 'plain',
	confidence: 'share',
	date: 'day',
	answer: 'answer',
	answerReason: 'answer',
	newTranslation: 'answer',
	fingerprint: 'aside',
};

const cell = (value: Cell, style: CellStyle): SheetCell => ({ value, style });
const texts = (...values: readonly string[]): readonly SheetCell[] => values.map(value => cell(value, 'text'));
const numbers = (...values: readonly (number | undefined)[]): readonly SheetCell[] => values.map(value => cell(value, 'count'));
const severityCounts = (counts: Counts): readonly SheetCell[] => numbers(...severities.map(severity => counts[severity]));

/** Severities are told apart by their names too. */
const severityStyle = ({ severity }: Finding): CellStyle => (severity === 'info' ? 'plain' : severity);

function findingCells(finding: Finding, audit: Audit, sentences: Sentences): readonly SheetCell[] {
	const row = rowOf(finding, audit, sentences);
	return columns.map(column => cell(row[column], column === 'severity' ? severityStyle(finding) : (looks[column] ?? 'text')));
}

interface Placed {
	readonly finding: Finding;
	readonly audit: Audit;
}

/** One sheet, or as many as there have to be. */
function findingSheets(report: Report, sentences: Sentences, mostRows: number): readonly Sheet[] {
	const { quality } = sentences;
	const answers = [quality.answers.accept, quality.answers.dispute];
	const all: readonly Placed[] = report.audits.flatMap(audit => audit.findings.map(finding => ({ finding, audit })));
	const perSheet = mostRows - 1;
	const parts = Math.max(1, Math.ceil(all.length / perSheet));
	return Array.from({ length: parts }, (_, part) => {
		const own = parts === 1 ? all : all.slice(part * perSheet, (part + 1) * perSheet);
		return {
			name: part === 0 ? quality.sections.findings : `${quality.sections.findings} (${part + 1})`,
			columns: columns.map(column => ({
				header: quality.columns[column],
				width: widths[column],
				...(column === 'answer' ? { choices: answers } : {}),
			})),
			header: true,
			rowCount: own.length,
			*rows() {
				for (const { finding, audit } of own) yield findingCells(finding, audit, sentences);
			},
		};
	});
}

/** A table of things, a row each, made as it is written. */
const tableSheet = <Item>(
	name: string,
	head: readonly SheetColumn[],
	items: readonly Item[],
	cellsOf: (item: Item) => readonly SheetCell[],
): Sheet => ({
	name,
	columns: head,
	header: true,
	rowCount: items.length,
	*rows() {
		for (const item of items) yield cellsOf(item);
	},
});

const column = (header: string, width: number): SheetColumn => ({ header, width });
const severityColumns = ({ severities: names }: Sentences): readonly SheetColumn[] => severities.map(severity => column(names[severity], 10));

function causeSheet(report: Report, sentences: Sentences, mostRows: number): Sheet {
	const { quality } = sentences;
	const names = quality.columns;
	const head = [
		column(names.cause, 34),
		column(names.rule, 18),
		column(names.category, 12),
		column(names.mqm, 18),
		column(names.severity, 10),
		column(quality.places, 9),
		column(quality.files, 9),
		column(names.message, 60),
		column(names.suggestion, 44),
	];
	return tableSheet(quality.sections.byCause, head, causesOfAll(report).slice(0, mostRows - 1), cause => {
		const worst = gravest(cause);
		const type = mqmTypeOf(worst);
		return [
			...texts(worst.cause, worst.rule, sentences.categories[worst.category], type ? quality.mqm[type] : ''),
			cell(sentences.severities[worst.severity], severityStyle(worst)),
			...numbers(cause.length, new Set(cause.map(({ file }) => file)).size),
			...texts(sayMessage(worst.message, sentences), suggestionOf(worst) ?? ''),
		];
	});
}

function ruleSheet(report: Report, sentences: Sentences): Sheet {
	const { quality } = sentences;
	const what = new Map<string, string>(report.rules.map(rule => [rule.id, rule.what[report.lang]]));
	const head = [column(quality.columns.rule, 22), ...severityColumns(sentences), column(quality.total, 9), column(quality.statuses.dismissed, 11)];
	return tableSheet(quality.sections.byRule, [...head, column(sentences.rules.what, 90)], byRule(allFindings(report)), row => [
		...texts(row.rule),
		...severityCounts(row.counts),
		...numbers(row.findings, row.dismissed),
		...texts(what.get(row.rule) ?? ''),
	]);
}

function fileSheet(report: Report, sentences: Sentences): Sheet {
	const { quality } = sentences;
	const head = [
		column(quality.columns.file, 32),
		column(quality.words, 9),
		column(quality.pairs, 9),
		...severityColumns(sentences),
		column(quality.total, 9),
		column(quality.reviewed, 10),
		column(quality.points, 9),
		column(quality.trend.rate, 12),
		column(quality.scorecard.title, 60),
	];
	return tableSheet(quality.sections.byFile, head, byFile(report.audits, report.scoring), ({ audit, words, counts, findings, card }) => [
		...texts(audit.sourceFile === undefined ? audit.file : `${audit.sourceFile} → ${audit.file}`),
		...numbers(words, audit.pairs.length),
		...severityCounts(counts),
		...numbers(findings),
		cell(card.findings === 0 ? 1 : card.reviewed / card.findings, 'share'),
		...numbers(card.penalty),
		cell(words === 0 ? undefined : (findings / words) * perWords, 'decimal'),
		...texts(verdictIn(sentences, card)),
	]);
}

function trendSheets(report: Report, sentences: Sentences): readonly Sheet[] {
	const rows = trendOf(report.history ?? []);
	if (rows.length === 0) return [];
	const { quality } = sentences;
	const head = [
		column(quality.trend.run, 12),
		column(quality.trend.label, 22),
		column(quality.files, 9),
		column(quality.words, 10),
		...severityColumns(sentences),
		column(quality.total, 9),
		column(quality.trend.rate, 13),
		column(quality.reviewed, 10),
		column('', 60),
	];
	return [
		tableSheet(quality.trend.title, head, rows, row => [
			cell(new Date(row.at), 'day'),
			...texts(row.label ?? ''),
			...numbers(row.documents, row.words),
			...severityCounts(row.counts),
			...numbers(row.findings),
			cell(row.rate, 'decimal'),
			cell(row.reviewed, 'share'),
			...texts(row.remeasured ? quality.trend.remeasured : ''),
		]),
	];
}

function scorecardSheet(report: Report, sentences: Sentences): Sheet {
	const { quality } = sentences;
	const card = scorecardOf(report.audits, report.scoring);
	const before = card.reviewed === 0;
	const used = scoredSeverities(card);
	const head = [
		before ? quality.found : quality.errors,
		...used.map(severity => sentences.severities[severity]),
		...(before ? [] : [quality.repeats, quality.points]),
	];
	const empty: readonly SheetCell[] = [];
	const rows: readonly (readonly SheetCell[])[] = [
		[cell(`${quality.scorecard.title}${report.label === undefined ? '' : ` · ${visible(report.label)}`}`, 'title')],
		[cell(verdictIn(sentences, card), 'strong')],
		empty,
		head.map(text => cell(text, 'header')),
		...card.rows.map(row => [
			...texts(typeName(row, sentences)),
			...numbers(...used.map(severity => (before ? row.found : row.errors)[severity])),
			...(before ? [] : numbers(row.repeats, row.penalty)),
		]),
		empty,
		...inputLines(sentences, card).map(([name, value]) => [
			cell(name, 'text'),
			cell(value, typeof value === 'string' ? 'plain' : Number.isInteger(value) ? 'count' : 'decimal'),
		]),
		empty,
		...quality.scorecard.cautions(card.words).map(caution => [cell(caution, 'plain')]),
	];
	const width = [column('', 56), ...Array.from({ length: 7 }, () => column('', 11))];
	return { name: quality.sections.scorecard, columns: width, header: false, rowCount: rows.length, rows: () => rows };
}

/** The workbook in pieces. `mostRows` is what a sheet holds, its header among them; further findings go to further sheets. */
export function xlsx(
	report: Report,
	{ compression }: { readonly compression?: Compression } = {},
	mostRows: number = MOST_ROWS,
): Iterable<Uint8Array> {
	const sentences = sentencesOf(report.lang);
	const sheets = [
		scorecardSheet(report, sentences),
		...findingSheets(report, sentences, mostRows),
		causeSheet(report, sentences, mostRows),
		ruleSheet(report, sentences),
		fileSheet(report, sentences),
		...trendSheets(report, sentences),
	];
	return workbook(sheets, sentences.quality.cut, compression);
}
