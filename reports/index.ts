/** The reports this program can write: the table of contents of this folder. */

import type { Localized, Report, Severity } from '../src/model.js';
import { csv } from './csv.js';
import { github, githubSummary } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { type TextOptions, text } from './text.js';
import type { Compression } from './workbook.js';

/** A part of a report: text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array;

/** How a report is written. */
export interface ReportOptions extends TextOptions {
	/** The project's folder in its repository, with a `/` at the end; programs that read reports name files from the top of the repository. */
	readonly base?: string;
	/** The mildest severity that fails; `major` if not given. */
	readonly failOn?: Severity;
	/** Compresses what a format compresses, faster than its own way; each way gives the same bytes for the same report. */
	readonly compression?: Compression;
}

/** A report format. */
export interface ReportFormat {
	/** Its name on the command line; the file of this folder that writes it. */
	readonly id: string;
	readonly what: Localized;
	/** Of the files it is written to, without the dot. */
	readonly extension: string;
	/** No text: nothing for a terminal. */
	readonly binary?: true;
	/** The report in pieces; a format that is not for people at a terminal ignores the options it has no use for. Pure: the same report, the same bytes. */
	write(report: Report, options: ReportOptions): Iterable<Piece> | AsyncIterable<Piece>;
	/** What goes to the job summary of GitHub Actions besides, where there is one. */
	summary?(report: Report, options: ReportOptions): Iterable<string>;
}

export const reports: readonly ReportFormat[] = [
	{
		id: 'text',
		what: {
			en: 'for people at a terminal: the findings with their lines, then a summary',
			'zh-Hant': '給人在終端機上看：列出問題與原文、譯文，最後是統計',
		},
		extension: 'txt',
		write: text,
	},
	{
		id: 'jsonl',
		what: { en: 'for programs: one finding a line, as JSON', 'zh-Hant': '給程式讀取：每行一個問題，格式為 JSON' },
		extension: 'jsonl',
		write: jsonl,
	},
	{
		id: 'json',
		what: {
			en: 'for programs: one JSON document with the figures, the scorecard, the rules and the findings of each file',
			'zh-Hant': '給程式讀取：一份 JSON，含統計、評分、規則與各檔案的問題',
		},
		extension: 'json',
		write: json,
	},
	{
		id: 'markdown',
		what: {
			en: 'for pull requests, tickets and wikis: scorecard, figures and the findings by cause',
			'zh-Hant': '給合併請求、工單與維基：評分、統計，以及依原因列出的問題',
		},
		extension: 'md',
		write: markdown,
	},
	{
		id: 'csv',
		what: { en: 'for spreadsheets and scripts: one finding a row, with its decision', 'zh-Hant': '給試算表與程式：每列一個問題，附審校結果' },
		extension: 'csv',
		write: csv,
	},
	{
		id: 'html',
		what: {
			en: 'for people who read, answer and send back: one page that needs no network, with scorecard, charts and the whole document',
			'zh-Hant': '給人閱讀、填覆並寄回：單一網頁，無需網路，含評分、圖表與全文',
		},
		extension: 'html',
		async *write(report) {
			yield* (await import('./html.js')).html(report);
		},
	},
	{
		id: 'xlsx',
		what: {
			en: 'for a vendor and back: a workbook with scorecard, findings with columns for the answer, and figures by cause, rule and file',
			'zh-Hant': '給譯方填覆：活頁簿，含評分、可回覆的問題表，以及依原因、規則、檔案的統計',
		},
		extension: 'xlsx',
		binary: true,
		async *write(report, options) {
			yield* (await import('./xlsx.js')).xlsx(report, options);
		},
	},
	{
		id: 'sarif',
		what: {
			en: 'SARIF 2.1.0 for code scanning (GitHub, Azure DevOps): at most 25,000 results, the worst; what does not count is marked as suppressed',
			'zh-Hant': 'SARIF 2.1.0，供程式碼掃描（GitHub、Azure DevOps）使用：最多 25,000 筆，取最嚴重者；不計的項目標為 suppressed',
		},
		extension: 'sarif',
		async *write(report, options) {
			yield* (await import('./sarif.js')).sarif(report, options);
		},
	},
	{
		id: 'junit',
		what: {
			en: 'JUnit XML as GitLab and Jenkins take it: a suite a file, a test a finding; what does not fail the gate is skipped',
			'zh-Hant': 'JUnit XML，GitLab 與 Jenkins 皆可讀取：每個檔案一個 suite，每個問題一個測試；不影響關卡者列為 skipped',
		},
		extension: 'xml',
		write: junit,
	},
	{
		id: 'github',
		what: {
			en: 'annotations for GitHub Actions, the worst ten of each kind, and a job summary',
			'zh-Hant': 'GitHub Actions 的標註（每類最嚴重的十個）與工作摘要',
		},
		extension: 'txt',
		write: github,
		summary: githubSummary,
	},
	{
		id: 'gitlab',
		what: { en: 'GitLab Code Quality: JSON for the merge request', 'zh-Hant': 'GitLab Code Quality：供合併請求使用的 JSON' },
		extension: 'json',
		write: gitlab,
	},
];
