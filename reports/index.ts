/** The reports this program can write: the table of contents of this folder. */

import type { Localized, Report } from '../src/model.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { type TextOptions, text } from './text.js';

/** A part of a report: text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array;

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
	write(report: Report, options: TextOptions): Iterable<Piece> | AsyncIterable<Piece>;
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
		async *write(report) {
			yield* (await import('./xlsx.js')).xlsx(report);
		},
	},
];
